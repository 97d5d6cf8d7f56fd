-- An answer of the bank that takes back a return which the books had otherwise than as less spent in the running year: what the return
-- booked is taken back, and nothing is spent anew. The row is that of the answer `paid`.
CREATE TABLE return_taken_back (
    row INTEGER PRIMARY KEY,
    returned INTEGER NOT NULL UNIQUE,    -- the answer that told the return
    spent INTEGER NOT NULL,              -- the answer by which the books have the payment as spent
    entry TEXT NOT NULL CHECK (entry IN ('E09', 'E10')),    -- by which the return was booked
    is_later INTEGER NOT NULL CHECK (is_later IN (0, 1)),   -- in a year after that of the return: other expenditure (E03)
    operation INTEGER NOT NULL,
    CHECK (entry = 'E10' OR is_later)
) STRICT;
