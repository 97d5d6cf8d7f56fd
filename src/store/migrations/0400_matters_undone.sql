-- The few matters that were undone: of each award it is looked up whether it still stands.
CREATE INDEX matter_event_undone ON matter_event (matter) WHERE state = 'undone';
