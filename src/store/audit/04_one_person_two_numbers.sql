-- rule: R07
-- name: one_person_two_numbers
-- fund: pension
-- severity: medium
-- law: 社会保险法 第五十八条
-- Two records have the same name, birth and sex, and one of them is paid; it may be chance, so it holds nobody's money.
WITH people AS (
    SELECT person, name, substr(id_number, 7, 8) AS born, CAST(substr(id_number, 17, 1) AS INTEGER) % 2 AS sex
    FROM person WHERE takes_number = 1 AND is_void = 0 AND length(id_number) = 18
      AND person NOT IN (SELECT m.person FROM person_merge m WHERE m.row NOT IN (SELECT e.row FROM person_merge_end e))
)
SELECT 'person ' || min(a.person) || ' ' || max(b.person) AS key, NULL AS payer, a.person AS person, NULL AS month,
       sum(i.fen) AS fen, 'the same name, birth and sex as person ' || b.person AS evidence
FROM in_pay i JOIN claim c ON c.row = i.claim JOIN people a ON a.person = c.person
JOIN people b ON b.name = a.name AND b.born = a.born AND b.sex = a.sex AND b.person <> a.person
GROUP BY a.person, b.person ORDER BY a.person, b.person;
