-- What the unemployment fund pays to medical insurance for a month of somebody who draws its benefit; each month once.
CREATE TABLE medical_premium (
    row INTEGER PRIMARY KEY,
    payroll INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    month INTEGER NOT NULL,
    base_fen INTEGER NOT NULL,
    fen INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX medical_premium_once ON medical_premium (claim, month);
CREATE INDEX claim_of_unemployed ON claim (row) WHERE benefit = 'unemployment';
