-- The residents' pension: the tier that a person chose for a year, the bills that levied it, and the subsidies that followed.
CREATE TABLE resident_choice (
    row INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (row),
    year INTEGER NOT NULL,
    tier INTEGER NOT NULL,               -- fen a year
    subsidy INTEGER NOT NULL,
    items TEXT NOT NULL,                 -- the funding items (AAE341) of the subsidy
    government INTEGER NOT NULL,         -- what the government pays of the tier
    assistance TEXT,                     -- why it does
    chosen_on INTEGER NOT NULL,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX resident_choice_by_person ON resident_choice (person);
CREATE INDEX resident_choice_by_year ON resident_choice (year);
CREATE TABLE resident_choice_end (
    row INTEGER PRIMARY KEY REFERENCES resident_choice (row),
    operation INTEGER NOT NULL
) STRICT;
CREATE TABLE resident_levy (
    row INTEGER PRIMARY KEY,
    choice INTEGER NOT NULL REFERENCES resident_choice (row),
    bill INTEGER NOT NULL REFERENCES bill (row),
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX resident_levy_by_choice ON resident_levy (choice);
CREATE INDEX resident_levy_by_bill ON resident_levy (bill);
-- The subsidy of a levied choice went into the account.
CREATE TABLE resident_credit (
    row INTEGER PRIMARY KEY REFERENCES resident_levy (row),
    operation INTEGER NOT NULL
) STRICT;

-- How often somebody pays who pays for himself; of several rows of one month the one entered last counts.
CREATE TABLE payment_period (
    row INTEGER PRIMARY KEY,
    payer INTEGER NOT NULL REFERENCES payer (row),
    from_month INTEGER NOT NULL,
    period TEXT NOT NULL CHECK (period IN ('monthly', 'quarterly', 'half_yearly', 'yearly')),
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX payment_period_by_payer ON payment_period (payer);
