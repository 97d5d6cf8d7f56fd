-- Investments that were bought by mistake; redemptions, of which an investment may have had one that was taken back.
-- The ends that were written before this step stay where they are.
CREATE TABLE investment_withdrawal (
    row INTEGER PRIMARY KEY REFERENCES investment (row),
    operation INTEGER NOT NULL
) STRICT;
CREATE TABLE redemption (
    row INTEGER PRIMARY KEY,
    investment INTEGER NOT NULL REFERENCES investment (row),
    ended_on INTEGER NOT NULL,
    proceeds INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX redemption_by_investment ON redemption (investment);
CREATE TABLE redemption_withdrawal (
    row INTEGER PRIMARY KEY REFERENCES redemption (row),
    operation INTEGER NOT NULL
) STRICT;
