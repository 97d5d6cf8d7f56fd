-- Money of recoveries that never came, or came as another amount. The row is that of the recovery's event; what it took back of the books is
-- the red letter of the operation.
CREATE TABLE voided_recovery (
    row INTEGER PRIMARY KEY,
    reason TEXT NOT NULL,
    voided_on INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
