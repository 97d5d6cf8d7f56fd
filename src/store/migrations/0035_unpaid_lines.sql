-- What moves: the payments that are owed and not paid yet, or came back. It derives from payments, results and recoveries, so that what
-- an account lacks for payments is asked of what is unpaid and not of all that was ever paid.
CREATE TABLE unpaid_line (
    line INTEGER PRIMARY KEY
) STRICT;
INSERT INTO unpaid_line (line)
SELECT l.row FROM payment_line l WHERE l.fen + l.back_fen - l.offset_fen > 0
AND NOT EXISTS (SELECT 1 FROM payment_result r WHERE r.line = l.row AND r.state = 'paid'
    AND NOT EXISTS (SELECT 1 FROM payment_result b WHERE b.line = r.line AND b.number = r.number AND b.state = 'returned'))
AND NOT EXISTS (SELECT 1 FROM recovery_event e WHERE e.event = 'received'
    AND e.reference = 'returned ' || (l.row >> 28) || '-' || (l.row & 268435455));
