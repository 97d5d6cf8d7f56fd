-- Where and how the office is reached, as its notices say. The last row holds.
CREATE TABLE office_contact (
    row INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    way_of_payment TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
