-- What became of the subsidy of a levied choice after it went into the account: taken back with the contribution, or credited again with it.
CREATE TABLE resident_credit_turn (
    row INTEGER PRIMARY KEY,
    levy INTEGER NOT NULL REFERENCES resident_levy (row),
    is_back INTEGER NOT NULL CHECK (is_back IN (0, 1)),
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX resident_credit_turn_by_levy ON resident_credit_turn (levy);
