-- Up to this award item the pension of dependants was written for all of them, those included whose shares had ended; what is written since is
-- that of those who are left.
CREATE TABLE pension_of_all (upto INTEGER NOT NULL) STRICT;
INSERT INTO pension_of_all SELECT ifnull(max(row), 0) FROM award_item;
