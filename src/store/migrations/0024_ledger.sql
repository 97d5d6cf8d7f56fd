-- The books of each fund: vouchers are numbered by fund and month and say where they come from; balances are kept beside them.

-- A red-letter voucher has amounts below zero, so the entries lose the bounds they had.
CREATE TABLE entry_of_both_signs (
    row INTEGER PRIMARY KEY,
    voucher INTEGER NOT NULL REFERENCES voucher (row),
    account TEXT NOT NULL,
    debit INTEGER NOT NULL,
    credit INTEGER NOT NULL
) STRICT;
INSERT INTO entry_of_both_signs (row, voucher, account, debit, credit)
    SELECT row, voucher, account, debit, credit FROM entry ORDER BY row;
DROP TABLE entry;
ALTER TABLE entry_of_both_signs RENAME TO entry;
CREATE INDEX entry_by_voucher ON entry (voucher);

-- What a voucher's number is, and what it is made from. Vouchers of files before this step have none and come from receipts.
CREATE TABLE voucher_origin (
    row INTEGER PRIMARY KEY REFERENCES voucher (row),
    month INTEGER NOT NULL,
    number INTEGER NOT NULL,             -- without gaps within fund and month
    document TEXT,                       -- of vouchers that were posted from a file
    source TEXT NOT NULL,
    source_key INTEGER,
    reverses INTEGER REFERENCES voucher (row)
) STRICT;
CREATE INDEX voucher_origin_by_document ON voucher_origin (document) WHERE document IS NOT NULL;
CREATE INDEX voucher_origin_by_reversal ON voucher_origin (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX voucher_origin_by_source ON voucher_origin (source, source_key) WHERE source <> 'document';

-- Moving: the turnover of each account and month, and the last number given. Both can be derived again.
CREATE TABLE account_month (
    fund TEXT NOT NULL,
    account TEXT NOT NULL,
    month INTEGER NOT NULL,
    debit INTEGER NOT NULL,
    credit INTEGER NOT NULL,
    closing INTEGER NOT NULL DEFAULT 0,  -- of it by closing entries: debit less credit
    PRIMARY KEY (fund, account, month)
) STRICT, WITHOUT ROWID;
INSERT INTO account_month (fund, account, month, debit, credit)
    SELECT v.fund, e.account, v.dated_on / 100, sum(e.debit), sum(e.credit)
    FROM entry e JOIN voucher v ON v.row = e.voucher GROUP BY v.fund, e.account, v.dated_on / 100;
CREATE TABLE voucher_sequence (
    fund TEXT NOT NULL,
    month INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (fund, month)
) STRICT, WITHOUT ROWID;

-- The closing of a month (结账) and its reopening; the latest row of a month counts.
CREATE TABLE month_closing (
    row INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('closed', 'reopened')),
    digest TEXT,                         -- SM3 over all that was posted up to the month
    reason TEXT,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX month_closing_by_month ON month_closing (month);
