-- rule: R27
-- name: insured_too_young
-- fund: pension
-- severity: high
-- law: 劳动法 第十五条
-- Insured through an employer from a month before the lowest age of work.
SELECT 'person ' || e.person || ' payer ' || e.payer AS key, e.payer AS payer, e.person AS person, e.from_month AS month,
       e.earnings AS fen, 'born ' || substr(p.id_number, 7, 6) AS evidence
FROM enrolment e JOIN person p ON p.row = e.person JOIN payer y ON y.row = e.payer
WHERE y.person IS NULL AND e.kinds <> 0 AND length(p.id_number) = 18 AND substr(p.id_number, 1, 2) < '90'
  AND CAST(substr(p.id_number, 7, 6) AS INTEGER) + 100 * :work_years > e.from_month
GROUP BY e.person, e.payer ORDER BY e.person, e.payer;
