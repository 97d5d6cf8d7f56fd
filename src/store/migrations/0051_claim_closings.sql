-- A claim that ends without an award: withdrawn by the person, or refused by the office; of several rows the last holds.
CREATE TABLE claim_closing (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('withdrawn', 'refused', 'reopened')),
    happened_on INTEGER NOT NULL,
    reason TEXT NOT NULL,
    notice TEXT,                         -- the number of the written refusal
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_closing_by_claim ON claim_closing (claim);

-- One claim a person, benefit and event stands; the same may be applied for again once the one before was withdrawn or refused.
CREATE TABLE claim_again (
    row INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,
    benefit TEXT NOT NULL,
    event_on INTEGER NOT NULL,           -- the day of the event: retirement, birth, death, the end of work
    applied_on INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('application', 'take_over')),
    statutory_month INTEGER,             -- of old-age pensions: the legal retirement month, and the one chosen
    chosen_month INTEGER,
    months_paid INTEGER,                 -- contribution months, and those deemed to be
    months_deemed INTEGER,
    facts TEXT,                          -- what else the application says, as JSON
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
INSERT INTO claim_again SELECT row, person, benefit, event_on, applied_on, origin, statutory_month, chosen_month, months_paid,
    months_deemed, facts, line, operation FROM claim;
DROP TABLE claim;
ALTER TABLE claim_again RENAME TO claim;
CREATE INDEX claim_by_event ON claim (person, benefit, event_on);
CREATE TRIGGER claim_stands_once BEFORE INSERT ON claim WHEN EXISTS (
    SELECT 1 FROM claim c WHERE c.person = NEW.person AND c.benefit = NEW.benefit AND c.event_on = NEW.event_on AND coalesce(
        (SELECT d.state FROM claim_closing d WHERE d.claim = c.row ORDER BY d.row DESC LIMIT 1), 'reopened') = 'reopened')
BEGIN SELECT RAISE(IGNORE); END;
