-- One claim a person, benefit and event stands; but an account may be refunded again, of what was credited since, once the refund before
-- was awarded; and each kind has an account of its own.
DROP TRIGGER claim_stands_once;
CREATE TRIGGER claim_stands_once BEFORE INSERT ON claim WHEN EXISTS (
    SELECT 1 FROM claim c WHERE c.person = NEW.person AND c.benefit = NEW.benefit AND c.event_on = NEW.event_on AND coalesce(
        (SELECT d.state FROM claim_closing d WHERE d.claim = c.row ORDER BY d.row DESC LIMIT 1), 'reopened') = 'reopened'
    AND NOT (NEW.benefit = 'account_refund' AND (EXISTS (SELECT 1 FROM award_item a WHERE a.claim = c.row)
        OR coalesce(json_extract(c.facts, '$.account_kind'), 'pension')
            <> coalesce(json_extract(NEW.facts, '$.account_kind'), 'pension'))))
BEGIN SELECT RAISE(IGNORE); END;
