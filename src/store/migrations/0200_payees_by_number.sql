-- Dependants and heirs by their number: of who has died it is looked up whose share he draws.
CREATE INDEX payee_by_number ON payee (id_number) WHERE id_number IS NOT NULL;
