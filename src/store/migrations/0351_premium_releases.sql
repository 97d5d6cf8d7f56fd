-- Premiums that a recovery asks back no more, as their months turned out to be due; or asks back again, as that was taken back. Of a premium and a
-- recovery the last row holds.
CREATE TABLE premium_release (
    row INTEGER PRIMARY KEY,
    premium INTEGER NOT NULL,
    recovery INTEGER NOT NULL,
    is_released INTEGER NOT NULL CHECK (is_released IN (0, 1)),
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX premium_release_by_premium ON premium_release (premium, recovery);
CREATE VIEW premium_asked_back AS
SELECT h.premium, h.recovery FROM premium_charged h
WHERE h.recovery NOT IN (SELECT row FROM recovery_withdrawal)
    AND ifnull((SELECT r.is_released FROM premium_release r WHERE r.premium = h.premium AND r.recovery = h.recovery ORDER BY r.row DESC LIMIT 1), 0) = 0;
