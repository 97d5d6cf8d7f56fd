-- The few matters that were undone: asked for of each award, whether it still stands, and with each receipt of a payer somebody of whom was
-- settled alone.
CREATE INDEX matter_event_undone ON matter_event (matter) WHERE state = 'undone';
