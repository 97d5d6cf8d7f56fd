-- What employers declare of a month, and what the tax office reports of it.

-- 申报: the latest declaration of a payer and month counts.
CREATE TABLE declaration (
    row INTEGER PRIMARY KEY,
    payer INTEGER NOT NULL REFERENCES payer (row),
    month INTEGER NOT NULL,
    headcount INTEGER,                   -- as declared; not every region asks for it
    earnings_total INTEGER,              -- fen
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX declaration_by_payer ON declaration (payer, month);
CREATE INDEX declaration_by_month ON declaration (month, payer);

-- A file of the tax office (对账数据包), and its records as they came. A record is known by its own number, whatever file brings it.
CREATE TABLE tax_message (
    row INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    batch_number TEXT NOT NULL,
    records INTEGER NOT NULL,
    source TEXT NOT NULL,
    digest TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE TABLE tax_record (
    row INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES tax_message (row) DEFERRABLE INITIALLY DEFERRED,
    reconciled_month INTEGER NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    line INTEGER NOT NULL,
    employer TEXT,
    id_number TEXT,
    name TEXT,
    kind TEXT NOT NULL,
    month INTEGER NOT NULL,
    levy_type TEXT NOT NULL,
    headcount INTEGER NOT NULL,
    base_total INTEGER NOT NULL,
    employer_paid INTEGER NOT NULL,
    person_paid INTEGER NOT NULL,
    late_fee INTEGER NOT NULL,
    interest INTEGER NOT NULL,
    reference TEXT,
    collected_on INTEGER,
    treasury_on INTEGER
) STRICT;
CREATE INDEX tax_record_by_month ON tax_record (reconciled_month);
