-- What moves: the awards that rest on a figure whose successor was not published. It derives from the notes of claim states, of which the
-- last that says provisional or final holds.
CREATE TABLE provisional_award (
    claim INTEGER PRIMARY KEY
) STRICT;
CREATE TRIGGER award_is_provisional AFTER INSERT ON claim_state WHEN NEW.note = 'provisional'
BEGIN INSERT OR IGNORE INTO provisional_award (claim) VALUES (NEW.claim); END;
CREATE TRIGGER award_is_final AFTER INSERT ON claim_state WHEN NEW.note = 'final'
BEGIN DELETE FROM provisional_award WHERE claim = NEW.claim; END;
INSERT INTO provisional_award (claim)
SELECT s.claim FROM claim_state s WHERE s.note = 'provisional' AND NOT EXISTS (SELECT 1 FROM claim_state l
    WHERE l.claim = s.claim AND l.row > s.row AND l.note IN ('provisional', 'final'));
-- Who may draw unemployment benefit: two years at most, and a little more.
CREATE INDEX claim_of_spells ON claim (event_on) WHERE benefit = 'unemployment';
