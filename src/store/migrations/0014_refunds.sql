-- What leaves the money that is held (待转金), and the interest of back payments.

-- 退费: money of a receipt that was given back. Below zero where a refund was taken back.
CREATE TABLE refund (
    row INTEGER PRIMARY KEY,
    receipt INTEGER NOT NULL REFERENCES receipt (row),
    payer INTEGER NOT NULL REFERENCES payer (row),
    fen INTEGER NOT NULL CHECK (fen <> 0),
    reason TEXT NOT NULL,
    evidence TEXT,
    refunded_by TEXT NOT NULL CHECK (refunded_by IN ('agency', 'tax')),
    refunded_on INTEGER NOT NULL,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX refund_by_receipt ON refund (receipt);

-- Held money that is meant for something else, or somebody else, from now on: it goes over to a receipt of its own.
CREATE TABLE held_move (
    row INTEGER PRIMARY KEY,
    from_receipt INTEGER NOT NULL REFERENCES receipt (row),
    to_receipt INTEGER NOT NULL REFERENCES receipt (row),
    fen INTEGER NOT NULL CHECK (fen <> 0),
    reason TEXT NOT NULL,
    moved_on INTEGER NOT NULL,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX held_move_by_from ON held_move (from_receipt);
CREATE INDEX held_move_by_to ON held_move (to_receipt);

-- 补缴利息 of a bill's kind; below zero where it was taken back.
CREATE TABLE bill_interest (
    row INTEGER PRIMARY KEY,
    bill_line INTEGER NOT NULL,          -- the key of the line
    fen INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX bill_interest_by_line ON bill_interest (bill_line);
