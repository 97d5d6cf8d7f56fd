-- The first shape of an office's file. Business tables are only inserted into (the triggers are added by store/guards.rs);
-- what must move stands in the small tables at the end, which can be derived again.

CREATE TABLE office (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    kinds INTEGER NOT NULL,              -- the kinds this office runs, one bit each
    is_solo INTEGER NOT NULL CHECK (is_solo IN (0, 1)),
    made_by TEXT NOT NULL CHECK (made_by IN ('init', 'demo')),
    operation INTEGER NOT NULL
) STRICT;

CREATE TABLE operator (
    row INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    department TEXT,
    operation INTEGER NOT NULL
) STRICT;

-- The operation log (操作日志): one row a change, chained by hash.
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    business_date INTEGER NOT NULL,
    clock TEXT NOT NULL,
    is_off_clock INTEGER NOT NULL CHECK (is_off_clock IN (0, 1)),
    operator TEXT NOT NULL,
    matter INTEGER,
    request TEXT NOT NULL,
    reason TEXT,
    source TEXT,
    policy TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

-- What an operation wrote into each table: the rows from first to last, and the SM3 of their canonical bytes.
CREATE TABLE operation_write (
    operation INTEGER NOT NULL REFERENCES operation (id),
    table_name TEXT NOT NULL,
    rows INTEGER NOT NULL,
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (operation, table_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE matter (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    request TEXT NOT NULL,
    handler TEXT NOT NULL,
    submitted_on INTEGER NOT NULL,
    subject TEXT NOT NULL,
    rows INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;

-- What happened to a matter: submitted, approved, rejected, returned, undone.
CREATE TABLE matter_event (
    row INTEGER PRIMARY KEY,
    matter INTEGER NOT NULL REFERENCES matter (id),
    state TEXT NOT NULL CHECK (state IN ('pending', 'approved', 'rejected', 'returned', 'undone')),
    operator TEXT NOT NULL,
    happened_on INTEGER NOT NULL,
    reason TEXT,
    is_by_handler INTEGER NOT NULL CHECK (is_by_handler IN (0, 1)),
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX matter_event_by_matter ON matter_event (matter);

CREATE TABLE submitted_row (
    row INTEGER PRIMARY KEY,
    matter INTEGER NOT NULL REFERENCES matter (id),
    line INTEGER NOT NULL,
    payload TEXT NOT NULL
) STRICT;
CREATE INDEX submitted_row_by_matter ON submitted_row (matter);

-- Rows of a matter that no longer held when it was to be approved.
CREATE TABLE matter_reject (
    row INTEGER PRIMARY KEY,
    matter INTEGER NOT NULL REFERENCES matter (id),
    line INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX matter_reject_by_matter ON matter_reject (matter);

CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    matter INTEGER REFERENCES matter (id),
    source TEXT NOT NULL,
    length INTEGER NOT NULL,
    digest TEXT NOT NULL,
    read INTEGER NOT NULL,
    inserted INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    same INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    suspect INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX batch_by_digest ON batch (kind, digest);

-- Whoever owes bills: an employer, or a person who pays for himself.
CREATE TABLE payer (
    row INTEGER PRIMARY KEY,
    person INTEGER UNIQUE REFERENCES person (row),
    operation INTEGER NOT NULL
) STRICT;

-- Versions of an employer; the first version of each stands under the employer's own number.
CREATE TABLE employer (
    row INTEGER PRIMARY KEY,
    employer INTEGER NOT NULL REFERENCES payer (row),
    from_on INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    line INTEGER NOT NULL,
    is_void INTEGER NOT NULL CHECK (is_void IN (0, 1)),
    takes_code INTEGER NOT NULL CHECK (takes_code IN (0, 1)),
    credit_code TEXT NOT NULL,
    name TEXT NOT NULL,
    employer_type TEXT NOT NULL,
    industry TEXT,
    risk_class INTEGER,
    rate_factor INTEGER NOT NULL,        -- per cent
    region TEXT NOT NULL,
    legal_representative TEXT,
    address TEXT,
    contact TEXT,
    phone TEXT,
    bank TEXT,
    bank_account TEXT,
    start_month INTEGER NOT NULL,
    start_on INTEGER
) STRICT;
CREATE UNIQUE INDEX employer_by_credit_code ON employer (credit_code) WHERE takes_code = 1;
CREATE INDEX employer_later_versions ON employer (employer, from_on, operation) WHERE row <> employer;

-- Versions of a person; the first version of each stands under the person's own number.
CREATE TABLE person (
    row INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    line INTEGER NOT NULL,
    is_void INTEGER NOT NULL CHECK (is_void IN (0, 1)),
    takes_number INTEGER NOT NULL CHECK (takes_number IN (0, 1)),
    id_number TEXT NOT NULL,
    name TEXT NOT NULL,
    id_type TEXT,                        -- only where it is not the one the number tells
    id_checked INTEGER,
    ethnicity TEXT,
    hukou TEXT,
    phone TEXT,
    bank TEXT,
    bank_account TEXT,
    work_start INTEGER,
    job_class TEXT,
    nationality TEXT
) STRICT;
CREATE UNIQUE INDEX person_by_id_number ON person (id_number) WHERE takes_number = 1;
CREATE INDEX person_by_name ON person (name);
CREATE INDEX person_later_versions ON person (person, from_on, operation) WHERE row <> person;

-- Versions of what a person is insured for through a payer: from that month on these kinds, no kind being an end.
CREATE TABLE enrolment (
    row INTEGER PRIMARY KEY,
    payer INTEGER NOT NULL REFERENCES payer (row),
    person INTEGER NOT NULL REFERENCES person (row),
    from_month INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    line INTEGER NOT NULL,
    kinds INTEGER NOT NULL,
    earnings INTEGER NOT NULL,           -- fen a month
    category INTEGER NOT NULL,
    start_on INTEGER,                    -- the day, where one was given
    reason TEXT
) STRICT;
-- Holds all that the month's run reads, in its order, so that the run never touches the table itself.
CREATE INDEX enrolment_by_payer ON enrolment (payer, person, from_month, operation, kinds, earnings, category);
CREATE INDEX enrolment_by_person ON enrolment (person);

-- A run over a month: the first for everybody, later ones for those registered since.
CREATE TABLE assessment (
    row INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    levy_type TEXT NOT NULL,
    first_bill INTEGER,
    last_bill INTEGER,
    operation INTEGER NOT NULL
) STRICT;

CREATE TABLE bill (
    row INTEGER PRIMARY KEY,
    payer INTEGER NOT NULL REFERENCES payer (row),
    month INTEGER NOT NULL,
    levy_type TEXT NOT NULL,
    headcount INTEGER NOT NULL,
    first_row INTEGER NOT NULL,          -- its contributions are the rows from first to last
    last_row INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX bill_by_payer ON bill (payer, month);

-- A bill's amounts by kind; the row is 16 × bill + the place of the kind, so that a bill's lines lie together.
CREATE TABLE bill_line (
    row INTEGER PRIMARY KEY,
    headcount INTEGER NOT NULL,
    base_total INTEGER NOT NULL,
    employer_share INTEGER NOT NULL,
    person_share INTEGER NOT NULL,
    due_on INTEGER NOT NULL,
    late_from INTEGER NOT NULL,
    is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1))
) STRICT;

-- One row a payer, person, month and bill, written in the order of payer and person; NULL where not insured.
CREATE TABLE contribution (
    row INTEGER PRIMARY KEY,
    bill INTEGER NOT NULL,
    person INTEGER NOT NULL,
    pension_base INTEGER, pension_employer INTEGER, pension_person INTEGER,
    agency_pension_base INTEGER, agency_pension_employer INTEGER, agency_pension_person INTEGER,
    resident_pension_base INTEGER, resident_pension_employer INTEGER, resident_pension_person INTEGER,
    unemployment_base INTEGER, unemployment_employer INTEGER, unemployment_person INTEGER,
    medical_base INTEGER, medical_employer INTEGER, medical_person INTEGER,
    mutual_aid_base INTEGER, mutual_aid_employer INTEGER, mutual_aid_person INTEGER,
    resident_medical_base INTEGER, resident_medical_employer INTEGER, resident_medical_person INTEGER,
    injury_base INTEGER, injury_employer INTEGER, injury_person INTEGER,
    maternity_base INTEGER, maternity_employer INTEGER, maternity_person INTEGER,
    long_term_care_base INTEGER, long_term_care_employer INTEGER, long_term_care_person INTEGER
) STRICT;

-- A bill taken back together with its assessment; it stays readable and is owed no more.
CREATE TABLE bill_cancellation (
    row INTEGER PRIMARY KEY,             -- the bill
    operation INTEGER NOT NULL
) STRICT;

CREATE TABLE receipt (
    row INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    paid_on INTEGER NOT NULL,
    payer INTEGER NOT NULL REFERENCES payer (row),
    amount INTEGER NOT NULL CHECK (amount > 0),
    kind TEXT,
    month INTEGER,
    channel TEXT NOT NULL,
    note TEXT,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX receipt_by_payer ON receipt (payer);

-- Money of a receipt applied to one component of one kind of a bill.
CREATE TABLE allocation (
    row INTEGER PRIMARY KEY,
    receipt INTEGER NOT NULL REFERENCES receipt (row),
    bill INTEGER NOT NULL REFERENCES bill (row),
    kind TEXT NOT NULL,
    component TEXT NOT NULL CHECK (component IN ('person_share', 'employer_share', 'interest', 'late_fee')),
    fen INTEGER NOT NULL,
    valued_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX allocation_by_bill ON allocation (bill);
CREATE INDEX allocation_by_receipt ON allocation (receipt);

-- The books: a voucher of one fund and day, and its entries.
CREATE TABLE voucher (
    row INTEGER PRIMARY KEY,
    fund TEXT NOT NULL,
    dated_on INTEGER NOT NULL,
    summary TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE TABLE entry (
    row INTEGER PRIMARY KEY,
    voucher INTEGER NOT NULL REFERENCES voucher (row),
    account TEXT NOT NULL,
    debit INTEGER NOT NULL CHECK (debit >= 0),
    credit INTEGER NOT NULL CHECK (credit >= 0)
) STRICT;
CREATE INDEX entry_by_voucher ON entry (voucher);

-- Notices are kept as facts and the digest of their template, and rendered again when asked for.
CREATE TABLE notice (
    row INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    stage TEXT,
    payer INTEGER REFERENCES payer (row),
    matter INTEGER REFERENCES matter (id),
    issued_on INTEGER NOT NULL,
    facts TEXT NOT NULL,
    template TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX notice_by_payer ON notice (payer);
CREATE TABLE notice_line (
    row INTEGER PRIMARY KEY,
    notice INTEGER NOT NULL REFERENCES notice (row),
    bill INTEGER NOT NULL REFERENCES bill (row),
    kind TEXT NOT NULL,
    principal INTEGER NOT NULL,
    late_fee INTEGER NOT NULL
) STRICT;
CREATE INDEX notice_line_by_bill ON notice_line (bill);

-- Values and calendars taken in by the office, beside the built-in law.
CREATE TABLE policy_file (
    row INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE TABLE policy_withdrawal (
    row INTEGER PRIMARY KEY REFERENCES policy_file (row),
    operation INTEGER NOT NULL
) STRICT;

-- What moves. Each can be derived from the tables above.
CREATE TABLE matter_state (
    matter INTEGER PRIMARY KEY REFERENCES matter (id),
    state TEXT NOT NULL
) STRICT;
CREATE INDEX matter_state_open ON matter_state (state) WHERE state = 'pending';
CREATE TABLE open_bill (
    bill INTEGER PRIMARY KEY REFERENCES bill (row),
    payer INTEGER NOT NULL
) STRICT;
CREATE INDEX open_bill_by_payer ON open_bill (payer);
CREATE TABLE held_money (
    receipt INTEGER PRIMARY KEY REFERENCES receipt (row),
    payer INTEGER NOT NULL,
    fen INTEGER NOT NULL CHECK (fen > 0)
) STRICT;
CREATE INDEX held_money_by_payer ON held_money (payer);
