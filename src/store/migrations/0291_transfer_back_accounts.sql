-- From which account the money of a transfer in was sent back, where it was not the one into which it had come. The row is that of the transfer.
CREATE TABLE transfer_back_account (
    row INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
