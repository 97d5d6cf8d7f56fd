-- Two records of one person: the first is the second from then on. No number is ever written again.
CREATE TABLE person_merge (
    row INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (row),
    into_person INTEGER NOT NULL REFERENCES person (row),
    evidence TEXT,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    CHECK (person <> into_person)
) STRICT;

-- A merge that was taken back.
CREATE TABLE person_merge_end (
    row INTEGER PRIMARY KEY REFERENCES person_merge (row),
    operation INTEGER NOT NULL
) STRICT;
