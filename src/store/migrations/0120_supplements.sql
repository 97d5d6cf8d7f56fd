-- What was returned for what was missing and entered again (补正): the new matter names the one that it continues. An award, which may
-- be one row of many, is named by its claim beside.
CREATE TABLE supplement (
    row INTEGER PRIMARY KEY,
    matter INTEGER NOT NULL REFERENCES matter (id),
    continues INTEGER NOT NULL REFERENCES matter (id),
    claim INTEGER,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX supplement_by_matter ON supplement (matter);
CREATE UNIQUE INDEX supplement_once ON supplement (continues, coalesce(claim, 0));
