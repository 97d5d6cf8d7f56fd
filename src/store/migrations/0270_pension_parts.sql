-- What each payee has of the pension of dependants, as a weight: by his kind, not by the share of the single sums. Of several rows of one
-- payee the last holds; who is no dependant has none of it. Without any rows the shares hold for all.
CREATE TABLE pension_part (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL,
    payee INTEGER NOT NULL,
    weight INTEGER NOT NULL CHECK (weight >= 0),
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX pension_part_by_claim ON pension_part (claim);
