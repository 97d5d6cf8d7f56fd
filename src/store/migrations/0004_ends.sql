-- How an employer or a person stands with the office; of several rows the one entered last counts.
CREATE TABLE standing (
    row INTEGER PRIMARY KEY,
    employer INTEGER REFERENCES payer (row),
    person INTEGER REFERENCES person (row),
    state TEXT NOT NULL CHECK (state IN ('active', 'cancelled', 'dormant')),
    from_on INTEGER NOT NULL,            -- the day of the event
    reason TEXT,
    evidence TEXT,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    CHECK ((employer IS NULL) <> (person IS NULL))
) STRICT;
CREATE INDEX standing_by_employer ON standing (employer) WHERE employer IS NOT NULL;
CREATE INDEX standing_by_person ON standing (person) WHERE person IS NOT NULL;
