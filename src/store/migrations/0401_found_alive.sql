-- The few claims that ended because somebody lives: where he is dead after all they wait for their award.
CREATE INDEX claim_state_found_alive ON claim_state (claim) WHERE reason = 'found_alive';
