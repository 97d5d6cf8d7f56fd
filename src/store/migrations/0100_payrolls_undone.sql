-- A payroll that was taken back before the bank had its file. The row is the key of the payroll; what it held stays where it is and is
-- in force no more.
CREATE TABLE payroll_cancellation (
    row INTEGER PRIMARY KEY,
    cancelled_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
-- A premium that the medical fund gave back, because the month was not due or its payroll was taken back. The row is the key of the premium.
CREATE TABLE medical_premium_withdrawal (
    row INTEGER PRIMARY KEY,
    withdrawn_on INTEGER NOT NULL,
    recovery INTEGER,                    -- the recovery of the month; none where the payroll was taken back
    operation INTEGER NOT NULL
) STRICT;

-- What is in force: whoever asks what was paid asks these.
CREATE VIEW payroll_in_force AS
SELECT row, month, sort, paid_on, lines, fen, changes, operation FROM payroll
WHERE NOT EXISTS (SELECT 1 FROM payroll_cancellation c WHERE c.row = payroll.row);
CREATE VIEW payment_line_in_force AS
SELECT row, claim, fen, account_fen, back_fen, offset_fen FROM payment_line
WHERE NOT EXISTS (SELECT 1 FROM payroll_cancellation c WHERE c.row = payment_line.row >> 28);
CREATE VIEW attempt_in_force AS
SELECT row, line, number, payroll, operation FROM attempt
WHERE NOT EXISTS (SELECT 1 FROM payroll_cancellation c WHERE c.row = attempt.payroll);
CREATE VIEW entitlement_in_force AS
SELECT row, payee, claim, month, sequence, cause, fen, account_fen, line, recovery, operation FROM entitlement
WHERE line IS NULL OR NOT EXISTS (SELECT 1 FROM payroll_cancellation c WHERE c.row = entitlement.line >> 28);
CREATE VIEW medical_premium_in_force AS
SELECT row, payroll, claim, month, base_fen, fen, operation FROM medical_premium
WHERE NOT EXISTS (SELECT 1 FROM medical_premium_withdrawal w WHERE w.row = medical_premium.row);

-- One regular payroll a month, one settlement a sequence, one premium a month: of those in force.
DROP INDEX payroll_by_month;
CREATE INDEX payroll_by_month ON payroll (month) WHERE sort = 'regular';
CREATE TRIGGER payroll_stands_once BEFORE INSERT ON payroll WHEN NEW.sort = 'regular' AND EXISTS (
    SELECT 1 FROM payroll_in_force p WHERE p.month = NEW.month AND p.sort = 'regular')
BEGIN SELECT RAISE(ABORT, 'a month is paid by one payroll'); END;
DROP INDEX entitlement_once;
CREATE INDEX entitlement_by_month ON entitlement (payee, month, sequence);
CREATE TRIGGER entitlement_stands_once BEFORE INSERT ON entitlement WHEN EXISTS (
    SELECT 1 FROM entitlement_in_force e WHERE e.payee = NEW.payee AND e.month = NEW.month AND e.sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'a month of a payee is settled once'); END;
DROP INDEX medical_premium_once;
CREATE INDEX medical_premium_by_month ON medical_premium (claim, month);
CREATE TRIGGER medical_premium_stands_once BEFORE INSERT ON medical_premium WHEN EXISTS (
    SELECT 1 FROM medical_premium_in_force m WHERE m.claim = NEW.claim AND m.month = NEW.month)
BEGIN SELECT RAISE(ABORT, 'the premium of a month is paid once'); END;
