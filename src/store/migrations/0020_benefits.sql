-- Benefits: who claimed what, what was awarded, and how it was paid. Rows are only inserted; what moves stands at the end.

-- 待遇申请: one a person, benefit and event.
CREATE TABLE claim (
    row INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,
    benefit TEXT NOT NULL,
    event_on INTEGER NOT NULL,           -- the day of the event: retirement, birth, death, the end of work
    applied_on INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('application', 'take_over')),
    statutory_month INTEGER,             -- of old-age pensions: the legal retirement month, and the one chosen
    chosen_month INTEGER,
    months_paid INTEGER,                 -- contribution months, and those deemed to be
    months_deemed INTEGER,
    facts TEXT,                          -- what else the application says, as JSON
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    UNIQUE (person, benefit, event_on)
) STRICT;

-- Versions of a payee: who receives a share of a claim, on which account. The first version stands under the payee's number.
CREATE TABLE payee (
    row INTEGER PRIMARY KEY,
    payee INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    from_on INTEGER NOT NULL,            -- the first day on which this account is paid to
    name TEXT NOT NULL,
    id_number TEXT,                      -- where it is not the insured person
    bank TEXT NOT NULL,
    bank_account TEXT NOT NULL,
    share INTEGER NOT NULL CHECK (share > 0),   -- in millionths of the claim
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX payee_by_claim ON payee (claim) WHERE row = payee;
CREATE INDEX payee_later_versions ON payee (payee, operation) WHERE row <> payee;

-- What was awarded: an amount a month from a month on, or once in that month. Of rows of one item the later operation holds.
CREATE TABLE award_item (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL,
    item TEXT NOT NULL,
    fen INTEGER NOT NULL,
    from_month INTEGER NOT NULL,
    to_month INTEGER,
    is_once INTEGER NOT NULL CHECK (is_once IN (0, 1)),
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX award_item_by_claim ON award_item (claim);

-- From that month on the claim is active, suspended or stopped; of several rows the later operation holds.
CREATE TABLE claim_state (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'suspended', 'stopped')),
    from_month INTEGER NOT NULL,
    reason TEXT NOT NULL,                -- a word, or a code such as 1201
    happened_on INTEGER NOT NULL,
    note TEXT,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_state_by_claim ON claim_state (claim);

-- A run of payments: one regular run a month, and runs that send again what came back.
CREATE TABLE payroll (
    row INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    sort TEXT NOT NULL CHECK (sort IN ('regular', 'reissue')),
    paid_on INTEGER NOT NULL,            -- the day whose accounts are paid to
    lines INTEGER NOT NULL,
    fen INTEGER NOT NULL,                -- net of what was offset, with what is sent again
    changes TEXT NOT NULL,               -- people and fen by cause, as JSON
    operation INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX payroll_by_month ON payroll (month) WHERE sort = 'regular';

-- One line a payroll and payee: the row is payroll × 2^28 + payee, so that lines lie in order and nobody has two.
CREATE TABLE payment_line (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL,
    fen INTEGER NOT NULL,                -- the entitlement of the payroll's own month
    account_fen INTEGER NOT NULL,        -- the part of it that the individual account pays
    back_fen INTEGER NOT NULL,           -- the entitlements of other months that this line settles
    offset_fen INTEGER NOT NULL          -- kept back for a recovery
) STRICT;

-- Entitlements beside the month's own: months before, and recorded differences (sequence above 0).
CREATE TABLE entitlement (
    row INTEGER PRIMARY KEY,
    payee INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    month INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    cause TEXT NOT NULL,
    fen INTEGER NOT NULL,
    account_fen INTEGER NOT NULL,
    line INTEGER,                        -- the payment line that settles it; none where a recovery does
    recovery INTEGER,
    operation INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX entitlement_once ON entitlement (payee, month, sequence);

-- A returned line sent again; the first attempt of a line is its payroll.
CREATE TABLE attempt (
    row INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 1),
    payroll INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    UNIQUE (line, number)
) STRICT;
CREATE INDEX attempt_by_payroll ON attempt (payroll);

-- A file for the bank: what it held.
CREATE TABLE bank_file (
    row INTEGER PRIMARY KEY,
    payroll INTEGER NOT NULL,
    layout TEXT NOT NULL,
    lines INTEGER NOT NULL,
    fen INTEGER NOT NULL,
    digest TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX bank_file_by_payroll ON bank_file (payroll);

-- What the bank says of an attempt.
CREATE TABLE payment_result (
    row INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('paid', 'returned')),
    reason TEXT,
    happened_on INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    UNIQUE (line, number, state)
) STRICT;

-- 年度调整: one a year and benefit.
CREATE TABLE pension_adjustment (
    row INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    from_month INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    before_fen INTEGER NOT NULL,
    increase_fen INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;

-- What moves. in_pay holds, for each payee, what he is paid a month as things stand; it derives from the tables above.
CREATE TABLE in_pay (
    payee INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL,
    fen INTEGER NOT NULL,
    account_fen INTEGER NOT NULL,
    from_month INTEGER NOT NULL,         -- the first month that is paid
    is_changed INTEGER NOT NULL          -- something changed since the last payroll, or will: every month is looked at
) STRICT;
-- Lines that came back and wait to be sent again.
CREATE TABLE returned_line (
    line INTEGER PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT;
