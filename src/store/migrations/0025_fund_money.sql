-- Money of the funds beside the business: what banks report, what is planned, what is invested.

-- A statement of bank, treasury or finance bureau (对账单) on one account of a fund for a month; the latest counts.
CREATE TABLE bank_statement (
    row INTEGER PRIMARY KEY,
    fund TEXT NOT NULL,
    account TEXT NOT NULL,
    month INTEGER NOT NULL,
    closing INTEGER NOT NULL,            -- fen, as the statement says
    source TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX bank_statement_by_month ON bank_statement (month, fund, account);
-- Its lines as they came, and the entry each was matched with.
CREATE TABLE bank_line (
    row INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES bank_statement (row),
    dated_on INTEGER NOT NULL,
    fen INTEGER NOT NULL,                -- above zero: money in
    reference TEXT,
    summary TEXT,
    line INTEGER NOT NULL,
    entry INTEGER
) STRICT;
CREATE INDEX bank_line_by_statement ON bank_line (statement);
CREATE INDEX bank_line_by_entry ON bank_line (entry) WHERE entry IS NOT NULL;

-- The budget of a year by account; a later row of the same account adjusts the earlier.
CREATE TABLE budget (
    row INTEGER PRIMARY KEY,
    fund TEXT NOT NULL,
    year INTEGER NOT NULL,
    account TEXT NOT NULL,
    fen INTEGER NOT NULL,
    reason TEXT,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX budget_by_year ON budget (year, fund, account);
-- The plan of use (用款计划): what a fund may draw to its payments account in a month.
CREATE TABLE use_plan (
    row INTEGER PRIMARY KEY,
    fund TEXT NOT NULL,
    month INTEGER NOT NULL,
    fen INTEGER NOT NULL,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX use_plan_by_month ON use_plan (month, fund);

-- What is invested: time deposits, treasury bonds, money entrusted; what it is worth on a day; how it ended.
CREATE TABLE investment (
    row INTEGER PRIMARY KEY,
    fund TEXT NOT NULL,
    class TEXT NOT NULL,
    product TEXT NOT NULL,
    bank TEXT NOT NULL,
    principal INTEGER NOT NULL CHECK (principal > 0),
    rate TEXT NOT NULL,                  -- a year, as a ratio
    bought_on INTEGER NOT NULL,
    matures_on INTEGER,
    operation INTEGER NOT NULL
) STRICT;
CREATE TABLE investment_value (
    row INTEGER PRIMARY KEY,
    investment INTEGER NOT NULL REFERENCES investment (row),
    valued_on INTEGER NOT NULL,
    fen INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX investment_value_by_investment ON investment_value (investment, valued_on);
CREATE TABLE investment_end (
    row INTEGER PRIMARY KEY REFERENCES investment (row),
    ended_on INTEGER NOT NULL,
    proceeds INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
