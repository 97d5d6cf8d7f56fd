-- What a person decided about a candidate after what followed from an earlier decision was rejected, returned or undone.
CREATE TABLE match_decision_again (
    row INTEGER PRIMARY KEY,
    hit INTEGER NOT NULL REFERENCES match_hit (row),
    is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
    reason TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX match_decision_again_of_hit ON match_decision_again (hit);
CREATE INDEX matter_by_operation ON matter (operation);
-- The decisions that hold: not those whose matters all went back.
CREATE VIEW match_decision_in_force AS
SELECT d.hit, d.is_same, d.reason, d.operation
FROM (SELECT row AS hit, is_same, reason, operation FROM match_decision
      UNION ALL SELECT hit, is_same, reason, operation FROM match_decision_again) d
WHERE NOT EXISTS (SELECT 1 FROM matter m WHERE m.operation = d.operation)
   OR EXISTS (SELECT 1 FROM matter m JOIN matter_state s ON s.matter = m.id
              WHERE m.operation = d.operation AND s.state IN ('pending', 'approved'));
