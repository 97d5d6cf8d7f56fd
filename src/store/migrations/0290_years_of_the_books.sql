-- What comes back of a benefit counts in the year in which the books have it, which is a later one where the month of the money was closed.

-- What of money that came back on a recovery of months of an earlier year the books have as spent in the year in which it came: it is taken
-- off expenditure again. The row is that of the recovery's event. Nothing is here where none is.
CREATE TABLE recovered_of_own_year (
    row INTEGER PRIMARY KEY,
    fen INTEGER NOT NULL CHECK (fen > 0),
    operation INTEGER NOT NULL
) STRICT;

-- What was kept back from a payment of what had been paid too much in earlier years: the payment is spent whole, and what was kept back is
-- other income. The row is that of the bank's answer, paid, or returned in the year in which it was booked as paid.
CREATE TABLE kept_of_earlier_years (
    row INTEGER PRIMARY KEY,
    fen INTEGER NOT NULL CHECK (fen > 0),
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX recovery_offset ON recovery_event (reference) WHERE event = 'offset';
