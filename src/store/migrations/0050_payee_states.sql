-- From that month on the share of a payee is active, suspended or stopped, while the claim goes on for the others; of several rows the
-- later operation holds. Without a row the share stands as the claim does.
CREATE TABLE payee_state (
    row INTEGER PRIMARY KEY,
    payee INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'suspended', 'stopped')),
    from_month INTEGER NOT NULL,
    reason TEXT NOT NULL,
    happened_on INTEGER NOT NULL,
    note TEXT,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX payee_state_by_claim ON payee_state (claim);
