-- What was paid before this file knew of it: months of an office that is taken over, or of another region. Never levied.
CREATE TABLE history (
    row INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (row),
    kind TEXT NOT NULL,
    from_month INTEGER NOT NULL,
    to_month INTEGER NOT NULL,
    base INTEGER NOT NULL,               -- fen a month
    origin TEXT NOT NULL CHECK (origin IN ('history', 'transfer')),
    employer_name TEXT,
    place TEXT,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    CHECK (from_month <= to_month)
) STRICT;
CREATE INDEX history_by_person ON history (person);

-- A span that was taken back.
CREATE TABLE history_withdrawal (
    row INTEGER PRIMARY KEY REFERENCES history (row),
    operation INTEGER NOT NULL
) STRICT;
