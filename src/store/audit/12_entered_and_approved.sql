-- rule: R50
-- name: entered_and_approved
-- fund: all
-- severity: high
-- law: 社会保险经办条例 第三十七条
-- One operator entered and approved by himself, as a solo office may; counted by operator.
SELECT 'operator ' || e.operator AS key, NULL AS payer, NULL AS person, max(e.happened_on) / 100 AS month, 0 AS fen,
       e.operator || ' entered and approved' AS evidence
FROM matter_event e WHERE e.is_by_handler = 1 AND e.state = 'approved' GROUP BY e.operator ORDER BY e.operator;
