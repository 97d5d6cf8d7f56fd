-- What an application says instead of what it said when it was entered: a correction of the whole of it (from_month NULL), or a new
-- assessment that holds from a month on. Of several that stand the last holds. Nothing is overwritten.
CREATE TABLE claim_version (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (row),
    from_month INTEGER,
    event_on INTEGER NOT NULL,
    statutory_month INTEGER,
    chosen_month INTEGER,
    months_paid INTEGER,
    months_deemed INTEGER,
    facts TEXT,
    reason TEXT NOT NULL,
    happened_on INTEGER NOT NULL,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_version_by_claim ON claim_version (claim);
