-- Premiums that the fund which receives them got into its books later than they were paid, as its books did not take them in then. The row is
-- that of the premium.
CREATE TABLE premium_receipt (
    row INTEGER PRIMARY KEY,
    received_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
DROP VIEW premium_paid;
CREATE VIEW premium_paid AS
SELECT row, payroll, claim, 'medical' AS kind, month, base_fen, fen, 0 AS account_fen,
    EXISTS (SELECT 1 FROM premium_receipt r WHERE r.row = m.row) AS is_received, operation FROM medical_premium m
UNION ALL SELECT row, payroll, claim, kind, month, base_fen, fen, account_fen,
    is_received OR EXISTS (SELECT 1 FROM premium_receipt r WHERE r.row = m.row) AS is_received, operation FROM premium m;
