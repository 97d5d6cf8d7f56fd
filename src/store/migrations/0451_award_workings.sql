-- How an award was reckoned, line by line, with what it cites and which figures were not known yet: the form of the award prints it as it was,
-- whatever the record or the law came to since. Of awards made before nothing is kept.
CREATE TABLE award_working (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (row),
    workings TEXT NOT NULL,
    sources TEXT NOT NULL,
    awaits TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX award_working_of_claim ON award_working (claim);
