-- Two medical bills of one day are two claims where both are numbered and the numbers differ; else one claim a person, benefit and event stands.
DROP TRIGGER claim_stands_once;
CREATE TRIGGER claim_stands_once BEFORE INSERT ON claim WHEN EXISTS (
    SELECT 1 FROM claim c WHERE c.person = NEW.person AND c.benefit = NEW.benefit AND c.event_on = NEW.event_on AND coalesce(
        (SELECT d.state FROM claim_closing d WHERE d.claim = c.row ORDER BY d.row DESC LIMIT 1), 'reopened') = 'reopened'
    AND NOT (NEW.benefit = 'account_refund' AND (EXISTS (SELECT 1 FROM award_item a WHERE a.claim = c.row)
        OR coalesce(json_extract(c.facts, '$.account_kind'), 'pension')
            <> coalesce(json_extract(NEW.facts, '$.account_kind'), 'pension')))
    AND NOT coalesce(NEW.benefit = 'medical'
        AND json_extract(c.facts, '$.document') <> json_extract(NEW.facts, '$.document'), 0))
BEGIN SELECT RAISE(IGNORE); END;
