-- Whose pension was ever paid on parole or probation: a few of millions, asked for with each yearly increase.
CREATE INDEX claim_state_of_parole ON claim_state (claim) WHERE reason = '1304';
