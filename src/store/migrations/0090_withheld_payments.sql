-- Payments of an approved payroll that were not due and are left out of its file for the bank. The row is the key of the payment;
-- the payroll is the one in which it would have been sent, and the recovery the one that it settles.
CREATE TABLE withheld_line (
    row INTEGER PRIMARY KEY,
    payroll INTEGER NOT NULL,
    recovery INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX withheld_line_payroll ON withheld_line (payroll);
