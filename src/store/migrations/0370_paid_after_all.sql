-- A payment that the bank told as returned and then as paid after all: one more attempt of its line with the same payroll, which no file held.
-- The bank goes on naming it by the attempt that its file held.
CREATE TABLE paid_after_all (
    row INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 1),
    told_as INTEGER NOT NULL,            -- the number of the attempt that the file for the bank held
    payroll INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    UNIQUE (line, number)
) STRICT;
