-- rule: R38
-- name: not_certified
-- fund: pension
-- severity: medium
-- law: 社会保险经办条例 第二十六条
-- A pension is paid although nobody has seen the person for more than the term and a month.
SELECT 'person ' || c.person AS key, NULL AS payer, c.person AS person, x.seen / 100 AS month, sum(i.fen) AS fen,
       'last certified on ' || x.seen AS evidence
FROM in_pay i JOIN claim c ON c.row = i.claim
JOIN (SELECT person, max(certified_on) AS seen FROM certification GROUP BY person) x ON x.person = c.person
WHERE c.benefit IN ('old_age', 'agency_old_age', 'resident_old_age', 'invalidity')
  AND (:month / 100 - x.seen / 10000) * 12 + :month % 100 - x.seen / 100 % 100 > 13
  -- Nor as a dependant, before he was registered.
  AND NOT EXISTS (SELECT 1 FROM person n JOIN dependant_certification d ON d.id_number = n.id_number
                  WHERE (n.row = c.person OR (n.person = c.person AND n.row <> n.person))
                    AND (:month / 100 - d.certified_on / 10000) * 12 + :month % 100 - d.certified_on / 100 % 100 <= 13)
GROUP BY c.person ORDER BY c.person;
