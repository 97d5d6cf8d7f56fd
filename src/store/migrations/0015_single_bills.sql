-- 单独结算: bills that one person's part of another bill was moved to; money for the month goes there first.
CREATE TABLE single_bill (
    row INTEGER PRIMARY KEY REFERENCES bill (row),
    operation INTEGER NOT NULL
) STRICT;
