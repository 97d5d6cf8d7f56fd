-- The money of pension relations that moved between regions, by the row of the transfer: from or to which account of the books it went, and
-- that it went back when the transfer was taken back. What a transfer out had no money for waits until the account has it. Transfers of before
-- this have no row: their money was booked by hand.
CREATE TABLE transfer_money (
    row INTEGER PRIMARY KEY REFERENCES transfer (row),
    account TEXT NOT NULL CHECK (account IN ('1002', '1003', '1004')),
    booked_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE TABLE transfer_money_back (
    row INTEGER PRIMARY KEY REFERENCES transfer (row),
    booked_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE TABLE transfer_wait (
    row INTEGER PRIMARY KEY REFERENCES transfer (row),
    operation INTEGER NOT NULL
) STRICT;
