-- rule: R05
-- name: too_young_for_pension
-- fund: pension
-- severity: high
-- law: 国务院关于渐进式延迟法定退休年龄的办法 第一条
-- A pension of old age is paid from a month more than three years before the statutory one, or, where the claim names none, from
-- an age at which nobody of that sex could retire, whatever the work.
SELECT 'claim ' || c.row AS key, NULL AS payer, c.person AS person, i.from_month AS month, sum(i.fen) AS fen,
       'born ' || substr(p.id_number, 7, 6) || ', paid from ' || i.from_month AS evidence
FROM in_pay i JOIN claim c ON c.row = i.claim
JOIN person p ON p.row = (SELECT max(w.row) FROM person w WHERE w.person = c.person)
WHERE c.benefit IN ('old_age', 'agency_old_age') AND length(p.id_number) = 18 AND substr(p.id_number, 1, 2) < '90'
  AND iif(c.statutory_month IS NOT NULL,
          (i.from_month / 100 - c.statutory_month / 100) * 12 + i.from_month % 100 - c.statutory_month % 100 < -36,
          (i.from_month / 100 - CAST(substr(p.id_number, 7, 4) AS INTEGER)) * 12 + i.from_month % 100
              - CAST(substr(p.id_number, 11, 2) AS INTEGER)
              < 12 * iif(CAST(substr(p.id_number, 17, 1) AS INTEGER) % 2 = 1, :men_years, :women_years))
GROUP BY c.row ORDER BY c.row;
