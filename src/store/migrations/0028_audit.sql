-- Findings (疑点): what a rule found, once for each thing it is about, and how each was settled.

CREATE TABLE audit_finding (
    row INTEGER PRIMARY KEY,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL,               -- what it is about, in the words of the rule: found again, it is the same finding
    severity TEXT NOT NULL CHECK (severity IN ('high', 'medium', 'low')),
    payer INTEGER REFERENCES payer (row),
    person INTEGER REFERENCES person (row),
    month INTEGER,
    fen INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    found_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX audit_finding_by_subject ON audit_finding (rule, subject);
CREATE INDEX audit_finding_by_person ON audit_finding (person) WHERE person IS NOT NULL;

-- A finding is open until it is settled: dismissed by a person, or cleared because the rule finds it no more.
CREATE TABLE audit_settlement (
    row INTEGER PRIMARY KEY REFERENCES audit_finding (row),
    state TEXT NOT NULL CHECK (state IN ('dismissed', 'cleared')),
    reason TEXT,
    settled_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
