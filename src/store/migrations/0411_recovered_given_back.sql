-- What is given back of money that had come on a recovery, where it turned out not to be owed. The row is that of the event that takes it off what
-- came; the parts are what the books have of it: spent again, where it was taken off the expenditure of the year; other expenditure, where it was
-- other income or had come in an earlier year. Where the event is withdrawn, so is this.
CREATE TABLE recovery_given_back (
    row INTEGER PRIMARY KEY,
    receipt INTEGER NOT NULL,
    reference TEXT NOT NULL,
    spent_fen INTEGER NOT NULL,
    other_fen INTEGER NOT NULL,
    reason TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX recovery_given_back_by_receipt ON recovery_given_back (receipt);
