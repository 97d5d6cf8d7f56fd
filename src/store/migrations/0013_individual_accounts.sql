-- Individual accounts (个人账户). What contributions credit is derived from the bills that are covered; here stands what moves
-- an account beside them, and the balances at the end of each year.

CREATE TABLE account_entry (
    row INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (row),
    kind TEXT NOT NULL,
    month INTEGER NOT NULL,              -- the month it is about
    entry TEXT NOT NULL CHECK (entry IN ('opening', 'transfer_in', 'transfer_out', 'back_payment_interest', 'subsidy',
        'drawn', 'heirs', 'correction')),
    fen INTEGER NOT NULL,                -- below zero where it goes out
    valued_on INTEGER NOT NULL,
    source TEXT,                         -- the document, claim or office it comes from
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX account_entry_by_person ON account_entry (person);

-- 年终结转: of several rows of one person, kind and year the one entered last counts.
CREATE TABLE account_year (
    row INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (row),
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    opening INTEGER NOT NULL,
    credited INTEGER NOT NULL,
    interest INTEGER NOT NULL,
    closing INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
-- In the order in which a year is settled, so that the rows of a year lie together.
CREATE INDEX account_year_by_year ON account_year (year, kind, person);
