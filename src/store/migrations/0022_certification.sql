-- 领取资格认证: when a person was seen alive, and how.
CREATE TABLE certification (
    row INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,
    certified_on INTEGER NOT NULL,
    method TEXT NOT NULL,
    evidence TEXT,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX certification_by_person ON certification (person, certified_on);

-- A reminder that certification falls due.
CREATE TABLE certification_reminder (
    row INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,
    due_month INTEGER NOT NULL,
    reminded_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX certification_reminder_by_person ON certification_reminder (person, due_month);

-- A list of another agency, and whom of ours it names. A number fits exactly; name and birth only make a candidate.
CREATE TABLE match_list (
    row INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    records INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE TABLE match_hit (
    row INTEGER PRIMARY KEY,
    list INTEGER NOT NULL,
    line INTEGER NOT NULL,
    person INTEGER NOT NULL,
    fit TEXT NOT NULL CHECK (fit IN ('number', 'name_and_birth')),
    happened_on INTEGER,
    place TEXT,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX match_hit_by_person ON match_hit (person);
-- What a person decided about a candidate.
CREATE TABLE match_decision (
    row INTEGER PRIMARY KEY,             -- the hit
    is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
    reason TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
