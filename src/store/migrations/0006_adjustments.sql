-- What is levied beside the month's run, and money that is set off between two bills of one payer.

-- A bill with negative lines gives; what it gives settles as much of another bill of the same month, kind and share.
CREATE TABLE set_off (
    row INTEGER PRIMARY KEY,
    from_bill INTEGER NOT NULL REFERENCES bill (row),
    to_bill INTEGER NOT NULL REFERENCES bill (row),
    kind TEXT NOT NULL,
    component TEXT NOT NULL CHECK (component IN ('person_share', 'employer_share')),
    fen INTEGER NOT NULL CHECK (fen > 0),
    valued_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX set_off_by_from_bill ON set_off (from_bill);
CREATE INDEX set_off_by_to_bill ON set_off (to_bill);
