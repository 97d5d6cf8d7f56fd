-- Instalments of a deferral (分期缴纳): by when each deferred month is paid. A month without one is paid by the end of the term.
CREATE TABLE deferral_instalment (
    row INTEGER PRIMARY KEY,
    deferral INTEGER NOT NULL REFERENCES deferral (row),
    month INTEGER NOT NULL,
    due_on INTEGER NOT NULL
) STRICT;
CREATE INDEX deferral_instalment_by_deferral ON deferral_instalment (deferral);
