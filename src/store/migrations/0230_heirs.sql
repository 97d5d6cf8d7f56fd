-- Heirs: who is paid what a payee who died is still owed. The row is the number of the heir as a payee of the claim.
CREATE TABLE heir (
    row INTEGER PRIMARY KEY,
    payee INTEGER NOT NULL,              -- the payee who died
    claim INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX heir_by_claim ON heir (claim);
-- Heirs that are none after all. The row is that of the heir.
CREATE TABLE heir_withdrawal (
    row INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL
) STRICT;
CREATE VIEW heir_in_force AS
SELECT row, payee, claim, operation FROM heir WHERE NOT EXISTS (SELECT 1 FROM heir_withdrawal w WHERE w.row = heir.row);

-- A payment that came back after the death of the payee: what it was for is owed to the heirs, and a payroll pays it to them.
CREATE TABLE passed_line (
    row INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    payee INTEGER NOT NULL,
    number INTEGER NOT NULL,             -- the attempt that came back
    payroll INTEGER NOT NULL,            -- from which on it is the heirs'
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX passed_line_by_payee ON passed_line (payee);
CREATE VIEW passed_line_in_force AS
SELECT row, line, payee, number, payroll, operation FROM passed_line
WHERE NOT EXISTS (SELECT 1 FROM payroll_cancellation c WHERE c.row = passed_line.payroll);

-- Whose payments a death may have ended.
CREATE INDEX claim_state_of_ends ON claim_state (claim) WHERE state = 'stopped';

-- Numbers of one person: each with each other, as far as records were made one.
CREATE VIEW same_person (person, other) AS
WITH RECURSIVE pair (person, other) AS (
    SELECT person, into_person FROM person_merge WHERE row NOT IN (SELECT row FROM person_merge_end)
    UNION SELECT into_person, person FROM person_merge WHERE row NOT IN (SELECT row FROM person_merge_end)),
same (person, other) AS (
    SELECT person, other FROM pair UNION SELECT s.person, p.other FROM same s JOIN pair p ON p.person = s.other)
SELECT person, other FROM same WHERE person <> other;
