-- Which funds went to the bank with a file, and which file of its payroll that was, where not all went with one: a fund that lacked the money
-- waited for a later file. The row is that of the file; files without a row here held the payments of every fund.
CREATE TABLE bank_file_part (
    row INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    funds INTEGER NOT NULL CHECK (funds > 0),
    operation INTEGER NOT NULL
) STRICT;
