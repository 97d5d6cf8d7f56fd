-- rule: R11
-- name: unemployed_and_employed
-- fund: unemployment
-- severity: high
-- law: 社会保险法 第五十一条
-- Unemployment benefit is paid to somebody who is insured through an employer.
SELECT 'claim ' || c.row || ' payer ' || e.payer AS key, e.payer AS payer, e.person AS person, e.from_month AS month,
       i.fen AS fen, 'insured through an employer while claim ' || c.row || ' is paid' AS evidence
FROM in_pay i JOIN claim c ON c.row = i.claim JOIN enrolment e ON e.person = c.person JOIN payer p ON p.row = e.payer
WHERE c.benefit = 'unemployment' AND p.person IS NULL AND e.kinds <> 0 AND e.from_month <= :month
  AND e.row = (SELECT l.row FROM enrolment l WHERE l.payer = e.payer AND l.person = e.person AND l.from_month <= :month
               ORDER BY l.from_month DESC, l.operation DESC LIMIT 1)
GROUP BY c.row, e.payer ORDER BY c.row, e.payer;
