-- 追回: what was paid and is to be given back; it stays open until nothing is left.
CREATE TABLE recovery (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL,
    cause TEXT NOT NULL,
    from_month INTEGER,
    to_month INTEGER,
    fen INTEGER NOT NULL CHECK (fen > 0),
    found_on INTEGER NOT NULL,
    note TEXT,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX recovery_by_claim ON recovery (claim);

-- What happened to a recovery: ordered back, a plan, money, an offset, handed on, written off.
CREATE TABLE recovery_event (
    row INTEGER PRIMARY KEY,
    recovery INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('ordered', 'planned', 'received', 'offset_agreed', 'offset', 'referred', 'written_off')),
    fen INTEGER NOT NULL,                -- what it takes off; of an agreed offset the most a month
    happened_on INTEGER NOT NULL,
    reference TEXT,
    note TEXT,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX recovery_event_by_recovery ON recovery_event (recovery);
CREATE UNIQUE INDEX recovery_receipt ON recovery_event (reference) WHERE event = 'received';

-- 还款协议: the instalments of a plan; those of the latest operation hold.
CREATE TABLE recovery_instalment (
    row INTEGER PRIMARY KEY,
    recovery INTEGER NOT NULL,
    number INTEGER NOT NULL,
    due_on INTEGER NOT NULL,
    fen INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX recovery_instalment_by_recovery ON recovery_instalment (recovery);
