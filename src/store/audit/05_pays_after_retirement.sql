-- rule: R09
-- name: pays_after_retirement
-- fund: pension
-- severity: medium
-- law: 社会保险法 第十六条
-- A pensioner is still insured for pension: contributions after retirement give no right.
SELECT 'person ' || e.person || ' payer ' || e.payer AS key, e.payer AS payer, e.person AS person, e.from_month AS month,
       e.earnings AS fen, 'insured for pension while claim ' || c.row || ' is paid' AS evidence
FROM in_pay i JOIN claim c ON c.row = i.claim JOIN enrolment e ON e.person = c.person
WHERE c.benefit = 'old_age' AND e.kinds & 1 = 1 AND e.from_month <= :month
  AND e.row = (SELECT l.row FROM enrolment l WHERE l.payer = e.payer AND l.person = e.person AND l.from_month <= :month
               ORDER BY l.from_month DESC, l.operation DESC LIMIT 1)
GROUP BY e.person, e.payer ORDER BY e.person, e.payer;
