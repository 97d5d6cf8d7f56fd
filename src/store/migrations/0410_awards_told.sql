-- Awards, each by its claim and operation: what else writes award items, the end of a share, an increase, what is set off, awards nothing that the claim
-- says. Up to `upto` an award is told by what it wrote, but for what the end of a share wrote; one that was taken over by the claim itself.
CREATE TABLE claim_award (
    row INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_award_by_claim ON claim_award (claim);
CREATE TABLE award_told (upto INTEGER NOT NULL) STRICT;
INSERT INTO award_told SELECT ifnull(max(id), 0) FROM operation;
CREATE VIEW award AS
SELECT claim, operation FROM claim_award
UNION ALL SELECT row, operation FROM claim WHERE origin = 'take_over'
UNION ALL SELECT a.claim, a.operation FROM award_item a CROSS JOIN award_told t WHERE a.operation <= t.upto AND a.item <> 'increase'
    AND NOT EXISTS (SELECT 1 FROM payee_state s WHERE s.claim = a.claim AND s.operation = a.operation
        AND NOT EXISTS (SELECT 1 FROM matter_event e JOIN matter m ON m.id = e.matter WHERE e.operation = s.operation
            AND e.state = 'approved' AND m.kind IN ('pay-award', 'pay-take-over')));
