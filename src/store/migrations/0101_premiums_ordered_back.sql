-- Premiums that the person has to give back with the benefit of their month, as part of a recovery; the premium itself stays paid.
CREATE TABLE medical_premium_charge (
    row INTEGER PRIMARY KEY,
    premium INTEGER NOT NULL,
    recovery INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX medical_premium_charge_by_premium ON medical_premium_charge (premium);
CREATE INDEX medical_premium_charge_by_recovery ON medical_premium_charge (recovery);
