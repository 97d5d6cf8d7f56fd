-- rule: R10
-- name: insured_after_death
-- fund: pension
-- severity: medium
-- law: 社会保险法 第五十七条
-- Somebody who is dead by our records is still insured.
SELECT 'person ' || e.person || ' payer ' || e.payer AS key, e.payer AS payer, e.person AS person, e.from_month AS month,
       e.earnings AS fen, 'died on ' || s.from_on AS evidence
FROM standing s JOIN enrolment e ON e.person = s.person
WHERE s.reason = 'death' AND s.state <> 'active' AND s.row = (SELECT max(l.row) FROM standing l WHERE l.person = s.person)
  AND e.kinds <> 0 AND e.row = (SELECT l.row FROM enrolment l WHERE l.payer = e.payer AND l.person = e.person
                                ORDER BY l.from_month DESC, l.operation DESC LIMIT 1)
ORDER BY e.person, e.payer;
