-- rule: R01
-- name: paid_after_death
-- fund: pension
-- severity: high
-- law: 社会保险法 第八十八条
-- A person who is dead, by our records or a list that fits by number, is in payment for himself in a month after the month of death.
WITH recorded AS (
    SELECT s.person AS person, s.from_on AS died_on FROM standing s
    WHERE s.person IS NOT NULL AND s.state <> 'active' AND s.reason = 'death'
      AND s.row = (SELECT max(l.row) FROM standing l WHERE l.person = s.person)
    UNION ALL
    SELECT h.person, coalesce(h.happened_on, 0) FROM match_hit h JOIN match_list m ON m.row = h.list
    LEFT JOIN match_decision_in_force d ON d.hit = h.row
    WHERE m.source = 'death' AND coalesce(d.is_same, h.fit = 'number' AND h.row NOT IN (SELECT hit FROM match_hit_left_out))
      AND h.row NOT IN (SELECT row FROM match_hit_dependant)
), dead AS (
    SELECT person, died_on FROM recorded
    UNION ALL SELECT m.other, r.died_on FROM same_person m JOIN recorded r ON r.person = m.person
)
SELECT 'claim ' || c.row AS key, NULL AS payer, c.person AS person, nullif(max(d.died_on) / 100, 0) AS month,
       (SELECT sum(i.fen) FROM in_pay i WHERE i.claim = c.row) AS fen,
       c.benefit || ' is paid; died on ' || max(d.died_on) AS evidence
FROM dead d JOIN claim c ON c.person = d.person
WHERE c.benefit NOT IN ('survivors', 'death', 'account_refund') AND EXISTS (SELECT 1 FROM in_pay i WHERE i.claim = c.row AND i.fen > 0)
GROUP BY c.row HAVING max(d.died_on) / 100 < :month ORDER BY c.row;
