-- By how much the movement that a bank is expected to show for an entry differs from the entry, from a day on: of a receipt that never came the
-- bank shows neither the receipt nor its voiding, and of what funds pass to one another and back within one operation nothing. The amounts of
-- one correction sum to nothing on each account.
CREATE TABLE bank_correction (
    row INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entry (row),
    fen INTEGER NOT NULL,
    dated_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX bank_correction_by_entry ON bank_correction (entry);
