-- Month-end runs (月结): which step of which month is done, on which business date, with what it came to.

CREATE TABLE month_end_step (
    row INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'no_input')),
    ran_on INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    fen INTEGER NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX month_end_step_by_month ON month_end_step (month, step);
