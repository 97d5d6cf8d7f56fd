-- rule: R36
-- name: funeral_grant_and_paid
-- fund: pension
-- severity: high
-- law: 社会保险法 第十七条
-- A funeral grant was claimed for somebody whose own benefit is still paid. One that was taken back is none.
SELECT 'claim ' || c.row AS key, NULL AS payer, c.person AS person, d.event_on / 100 AS month, sum(i.fen) AS fen,
       'claim ' || d.row || ' is for the death on ' || d.event_on AS evidence
FROM claim d JOIN claim c ON c.person = d.person JOIN in_pay i ON i.claim = c.row
WHERE d.benefit = 'death' AND coalesce((SELECT s.state FROM claim_state s WHERE s.claim = d.row ORDER BY s.row DESC LIMIT 1), '') <> 'stopped'
      AND c.benefit NOT IN ('survivors', 'death', 'account_refund')
GROUP BY c.row ORDER BY c.row;
