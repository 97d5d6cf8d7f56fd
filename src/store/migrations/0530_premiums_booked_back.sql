-- A premium that was booked later and by mistake is taken back, and may be booked again: the last that was said of it holds. Either it is booked on
-- a day, or the booking of an operation is taken back.
CREATE TABLE premium_booking_change (
    row INTEGER PRIMARY KEY,
    premium INTEGER NOT NULL,
    received_on INTEGER,
    takes_back INTEGER,
    operation INTEGER NOT NULL,
    CHECK ((received_on IS NULL) <> (takes_back IS NULL))
) STRICT;
CREATE INDEX premium_booking_change_by_premium ON premium_booking_change (premium);
CREATE VIEW premium_booking AS
SELECT row AS premium, received_on, operation FROM premium_receipt
UNION ALL SELECT premium, received_on, operation FROM premium_booking_change WHERE received_on IS NOT NULL;
CREATE VIEW premium_booking_in_force AS
SELECT premium, received_on, operation FROM premium_booking b
WHERE NOT EXISTS (SELECT 1 FROM premium_booking_change c WHERE c.premium = b.premium AND c.takes_back = b.operation);
DROP VIEW premium_paid;
CREATE VIEW premium_paid AS
SELECT row, payroll, claim, 'medical' AS kind, month, base_fen, fen, 0 AS account_fen,
    EXISTS (SELECT 1 FROM premium_booking_in_force r WHERE r.premium = m.row) AS is_received, operation FROM medical_premium m
UNION ALL SELECT row, payroll, claim, kind, month, base_fen, fen, account_fen,
    is_received OR EXISTS (SELECT 1 FROM premium_booking_in_force r WHERE r.premium = m.row) AS is_received, operation FROM premium m;
