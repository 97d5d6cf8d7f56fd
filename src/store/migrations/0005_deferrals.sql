-- Deferrals (缓缴): what a payer may pay later, and until when.

CREATE TABLE deferral (
    row INTEGER PRIMARY KEY,
    payer INTEGER NOT NULL REFERENCES payer (row),
    kinds INTEGER NOT NULL,
    from_month INTEGER NOT NULL,
    to_month INTEGER NOT NULL,
    share TEXT NOT NULL CHECK (share IN ('employer', 'both')),
    reason TEXT NOT NULL CHECK (reason IN ('force_majeure', 'agreement', 'stage_policy')),
    evidence TEXT NOT NULL,
    security TEXT,
    until INTEGER NOT NULL,              -- the last day of the term
    applied_on INTEGER NOT NULL,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX deferral_by_payer ON deferral (payer);

-- Ended before its term, or taken back as if it had never been.
CREATE TABLE deferral_end (
    row INTEGER PRIMARY KEY,
    deferral INTEGER NOT NULL REFERENCES deferral (row),
    ended_on INTEGER NOT NULL,           -- the first day on which it no longer holds; 0 where it was taken back
    reason TEXT,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX deferral_end_by_deferral ON deferral_end (deferral);
