-- What of money that came back on a recovery was paid in earlier years than the one in which it came: other income, beside what is taken off
-- the expenditure of its own year. The row is that of the recovery's event. Nothing is here where all is of the one or the other.
CREATE TABLE recovered_of_earlier_years (
    row INTEGER PRIMARY KEY,
    fen INTEGER NOT NULL CHECK (fen > 0),
    operation INTEGER NOT NULL
) STRICT;
