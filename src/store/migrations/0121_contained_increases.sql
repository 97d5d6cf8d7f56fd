-- The last yearly increase that is in the amounts of a pension already: said when it was taken over, or made up for then; of several
-- rows the last holds. Without a year nothing was said.
CREATE TABLE contained_increase (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (row),
    year INTEGER,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX contained_increase_by_claim ON contained_increase (claim);
