-- rule: R12
-- name: unemployed_and_retired
-- fund: unemployment
-- severity: high
-- law: 社会保险法 第五十一条
-- Unemployment benefit and a pension of old age are in payment for one person.
SELECT 'claim ' || c.row AS key, NULL AS payer, c.person AS person, max(i.from_month) AS month, i.fen AS fen,
       'claim ' || o.row || ' (' || o.benefit || ') is paid too' AS evidence
FROM in_pay i JOIN claim c ON c.row = i.claim JOIN claim o ON o.person = c.person JOIN in_pay k ON k.claim = o.row
WHERE c.benefit = 'unemployment' AND o.benefit IN ('old_age', 'agency_old_age', 'resident_old_age')
GROUP BY c.row ORDER BY c.row;
