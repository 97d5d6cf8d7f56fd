-- What changed of an investment between its purchase and its end beside valuations: a part that came back, gains of others, gains that
-- became principal. A move that a voucher carries is in force as long as no red letter takes that voucher back.
CREATE TABLE investment_move (
    row INTEGER PRIMARY KEY,
    investment INTEGER NOT NULL REFERENCES investment (row),
    moved_on INTEGER NOT NULL,
    cost INTEGER NOT NULL,               -- fen, what the principal grew by
    worth INTEGER NOT NULL,              -- fen, what the value grew by
    proceeds INTEGER NOT NULL,           -- fen, what came back
    voucher INTEGER REFERENCES voucher (row),
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX investment_move_by_investment ON investment_move (investment);
CREATE INDEX investment_move_by_voucher ON investment_move (voucher) WHERE voucher IS NOT NULL;
-- Operations whose values and moves of investments were taken back.
CREATE TABLE investment_undone (
    row INTEGER PRIMARY KEY,             -- the operation
    operation INTEGER NOT NULL
) STRICT;
