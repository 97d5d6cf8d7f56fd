-- From which account a refund went, by the row of the refund; a refund that was taken back came back there. Refunds of before have none
-- here: they went from the receipts account in the month in which the bank brought them, else from the payments account.
CREATE TABLE refund_account (
    row INTEGER PRIMARY KEY,
    account TEXT NOT NULL CHECK (account IN ('1002', '1003', '1004', '1005')),
    operation INTEGER NOT NULL
) STRICT;
