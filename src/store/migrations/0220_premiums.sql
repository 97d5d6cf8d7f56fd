-- What the unemployment fund pays to another fund for a month of somebody who draws its benefit: medical insurance, and pension insurance near
-- retirement. Keys go on from those of medical_premium, which held the premiums of medical insurance before.
CREATE TABLE premium (
    row INTEGER PRIMARY KEY,
    payroll INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    kind TEXT NOT NULL,
    month INTEGER NOT NULL,
    base_fen INTEGER NOT NULL,
    fen INTEGER NOT NULL,
    account_fen INTEGER NOT NULL,        -- what of it goes into the individual account
    is_received INTEGER NOT NULL,        -- the books of the fund that receives it are kept here
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX premium_by_month ON premium (claim, month);
CREATE INDEX premium_of_payroll ON premium (payroll);
CREATE TABLE premium_withdrawal (
    row INTEGER PRIMARY KEY,
    premium INTEGER NOT NULL,
    withdrawn_on INTEGER NOT NULL,
    recovery INTEGER,                    -- the recovery of the month; none where the payroll was taken back
    operation INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX premium_withdrawn_once ON premium_withdrawal (premium);
CREATE TABLE premium_charge (
    row INTEGER PRIMARY KEY,
    premium INTEGER NOT NULL,
    recovery INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX premium_charge_by_premium ON premium_charge (premium);
CREATE INDEX premium_charge_by_recovery ON premium_charge (recovery);

-- All of them: whoever asks for premiums asks these.
CREATE VIEW premium_paid AS
SELECT row, payroll, claim, 'medical' AS kind, month, base_fen, fen, 0 AS account_fen, 0 AS is_received, operation FROM medical_premium
UNION ALL SELECT row, payroll, claim, kind, month, base_fen, fen, account_fen, is_received, operation FROM premium;
CREATE VIEW premium_back AS
SELECT row AS premium, withdrawn_on, recovery, operation FROM medical_premium_withdrawal
UNION ALL SELECT premium, withdrawn_on, recovery, operation FROM premium_withdrawal;
CREATE VIEW premium_charged AS
SELECT row, premium, recovery FROM medical_premium_charge UNION ALL SELECT row, premium, recovery FROM premium_charge;
CREATE VIEW premium_in_force AS
SELECT row, payroll, claim, kind, month, base_fen, fen, account_fen, is_received, operation FROM premium_paid p
WHERE NOT EXISTS (SELECT 1 FROM premium_withdrawal w WHERE w.premium = p.row)
    AND NOT EXISTS (SELECT 1 FROM medical_premium_withdrawal w WHERE w.row = p.row);
DROP TRIGGER medical_premium_stands_once;
DROP VIEW medical_premium_in_force;
CREATE TRIGGER premium_stands_once BEFORE INSERT ON premium WHEN EXISTS (
    SELECT 1 FROM premium_in_force m WHERE m.claim = NEW.claim AND m.month = NEW.month AND m.kind = NEW.kind)
BEGIN SELECT RAISE(ABORT, 'the premium of a month is paid once'); END;

-- An account is moved by such premiums too.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'OR entry = ''correction''', 'OR entry = ''correction'' OR entry = ''by_unemployment_fund''')
WHERE type = 'table' AND name = 'account_entry';
PRAGMA writable_schema = RESET;
