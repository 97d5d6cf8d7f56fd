-- What a review took back of benefits. The row is the key of what it takes back.
CREATE TABLE pension_adjustment_end (
    row INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL
) STRICT;
CREATE TABLE recovery_withdrawal (
    row INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL
) STRICT;
CREATE TABLE recovery_event_withdrawal (
    row INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL
) STRICT;
