-- Receipts that never came: entered twice, or with another amount. They stay, and count for nothing from then on.
CREATE TABLE voided_receipt (
    row INTEGER PRIMARY KEY,             -- the receipt
    fen INTEGER NOT NULL CHECK (fen > 0),
    reason TEXT NOT NULL,
    voided_on INTEGER NOT NULL,
    line INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
