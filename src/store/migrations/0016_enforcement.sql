-- Enforcement (强制征缴): a case of arrears from their finding to the court. Its steps are only added; what stands is read from them.

CREATE TABLE enforcement (
    row INTEGER PRIMARY KEY,
    payer INTEGER NOT NULL REFERENCES payer (row),
    found_on INTEGER NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('unpaid', 'not_declared', 'concealed')),
    evidence TEXT,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX enforcement_by_payer ON enforcement (payer);

-- The debts that the case is about.
CREATE TABLE enforcement_debt (
    row INTEGER PRIMARY KEY,
    enforcement INTEGER NOT NULL REFERENCES enforcement (row),
    bill INTEGER NOT NULL REFERENCES bill (row),
    kind TEXT NOT NULL
) STRICT;
CREATE INDEX enforcement_debt_by_case ON enforcement_debt (enforcement);
CREATE INDEX enforcement_debt_by_bill ON enforcement_debt (bill, kind);

CREATE TABLE enforcement_step (
    row INTEGER PRIMARY KEY,
    enforcement INTEGER NOT NULL REFERENCES enforcement (row),
    step TEXT NOT NULL,
    happened_on INTEGER NOT NULL,
    counts_from INTEGER NOT NULL,        -- the day from which terms run; later than the day itself where service is by public notice
    notice INTEGER REFERENCES notice (row),
    method TEXT CHECK (method IN ('direct', 'left', 'mail', 'electronic', 'notice')),
    receiver TEXT,
    is_refused INTEGER NOT NULL,         -- the receiver would not take it
    bank TEXT,
    account_name TEXT,
    bank_account TEXT,
    amount INTEGER,                      -- the balance found, or what is transferred
    note TEXT,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX enforcement_step_by_case ON enforcement_step (enforcement);
CREATE INDEX enforcement_step_by_notice ON enforcement_step (notice);

-- A step that was taken back as if it had never been.
CREATE TABLE enforcement_reversal (
    row INTEGER PRIMARY KEY,
    step INTEGER NOT NULL UNIQUE REFERENCES enforcement_step (row),
    reason TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
