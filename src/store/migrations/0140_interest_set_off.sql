-- The interest of a back payment that nobody had paid yet and that turns out not to be owed: the bill that gives back takes it off the
-- other one.
CREATE TABLE interest_set_off (
    row INTEGER PRIMARY KEY,
    from_bill INTEGER NOT NULL REFERENCES bill (row),
    to_bill INTEGER NOT NULL REFERENCES bill (row),
    kind TEXT NOT NULL,
    fen INTEGER NOT NULL CHECK (fen > 0),
    valued_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX interest_set_off_by_from_bill ON interest_set_off (from_bill);
CREATE INDEX interest_set_off_by_to_bill ON interest_set_off (to_bill);
