-- rule: R04
-- name: two_pensions
-- fund: pension
-- severity: high
-- law: 社会保险法 第八十八条
-- Two pensions of old age are in payment for one person.
SELECT 'person ' || c.person AS key, NULL AS payer, c.person AS person, max(i.from_month) AS month, sum(i.fen) AS fen,
       'in payment: ' || group_concat(DISTINCT c.benefit || ' (claim ' || c.row || ')') AS evidence
FROM in_pay i JOIN claim c ON c.row = i.claim
WHERE c.benefit IN ('old_age', 'agency_old_age', 'resident_old_age', 'invalidity')
GROUP BY c.person HAVING count(DISTINCT c.row) > 1 ORDER BY c.person;
