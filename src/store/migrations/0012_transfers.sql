-- Pension relations that moved between regions: one row a direction and span, with what went along.
CREATE TABLE transfer (
    row INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (row),
    kind TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    region TEXT NOT NULL,
    moved_on INTEGER NOT NULL,
    months INTEGER NOT NULL,
    base_total INTEGER NOT NULL,
    account INTEGER NOT NULL,
    pooled INTEGER NOT NULL,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX transfer_by_person ON transfer (person);
CREATE TABLE transfer_end (
    row INTEGER PRIMARY KEY REFERENCES transfer (row),
    operation INTEGER NOT NULL
) STRICT;
