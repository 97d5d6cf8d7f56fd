-- Claims whose award was reckoned from what an operation took away since: they wait to be awarded again, or to end.
CREATE TABLE shaken_award (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (row),
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX shaken_award_of_claim ON shaken_award (claim);
