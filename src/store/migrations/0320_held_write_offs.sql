-- 暂收款确实无法偿付: held money that nobody can be given back became other income of the fund that held it. Below zero where a write-off was
-- taken back.
CREATE TABLE held_write_off (
    row INTEGER PRIMARY KEY,
    receipt INTEGER NOT NULL REFERENCES receipt (row),
    fund TEXT NOT NULL,
    fen INTEGER NOT NULL CHECK (fen <> 0),
    reason TEXT NOT NULL,
    evidence TEXT NOT NULL,              -- the paper by which it was approved
    written_off_on INTEGER NOT NULL,
    takes_back INTEGER REFERENCES held_write_off (row),
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    CHECK ((fen < 0) = (takes_back IS NOT NULL))
) STRICT;
CREATE INDEX held_write_off_by_receipt ON held_write_off (receipt);
