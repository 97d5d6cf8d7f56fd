-- 未登记的供养亲属的资格认证: a dependant who is not in the register is certified and reminded by the number that the claim has of him.
CREATE TABLE dependant_certification (
    row INTEGER PRIMARY KEY,
    id_number TEXT NOT NULL,
    certified_on INTEGER NOT NULL,
    method TEXT NOT NULL,
    evidence TEXT,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX dependant_certification_by_number ON dependant_certification (id_number, certified_on);

CREATE TABLE dependant_reminder (
    row INTEGER PRIMARY KEY,
    id_number TEXT NOT NULL,
    due_month INTEGER NOT NULL,
    reminded_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX dependant_reminder_by_number ON dependant_reminder (id_number, due_month);

-- A hit that names a dependant who was not registered; the person of the hit is the insured who died.
CREATE TABLE match_hit_dependant (
    row INTEGER PRIMARY KEY,             -- the hit
    payee INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX match_hit_dependant_by_payee ON match_hit_dependant (payee);

-- A hit whose person was seen alive before the matter about it was approved: left out there, it waits for a decision.
CREATE TABLE match_hit_left_out (
    row INTEGER PRIMARY KEY,
    hit INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX match_hit_left_out_by_hit ON match_hit_left_out (hit);
