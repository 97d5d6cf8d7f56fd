-- What was undone is asked for with each receipt of a payer somebody of whom was settled alone.
CREATE INDEX matter_event_undone ON matter_event (matter) WHERE state = 'undone';
