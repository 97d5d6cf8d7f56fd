-- Claims whose award comes to more by what an operation added to the record since: months registered, moved here or paid later.
CREATE TABLE outgrown_award (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (row),
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX outgrown_award_of_claim ON outgrown_award (claim);
