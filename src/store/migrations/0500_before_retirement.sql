-- Who draws something that retirement changes, a few of millions, is asked for with each payroll; so are those whom it has ended it for.
CREATE INDEX claim_before_retirement ON claim (row) WHERE benefit IN ('invalidity', 'injury');
CREATE INDEX claim_state_retired ON claim_state (claim) WHERE reason = 'retired';
