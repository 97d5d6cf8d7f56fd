-- A list of more than two values in a CHECK makes a small table of its own for every row that is written; alternatives do not.
-- What the checks allow stays as it was, and so does every row.
PRAGMA writable_schema = ON;

UPDATE sqlite_schema SET sql = replace(sql,
    'component IN (''person_share'', ''employer_share'', ''interest'', ''late_fee'')',
    'component = ''person_share'' OR component = ''employer_share'' OR component = ''interest'' OR component = ''late_fee''')
WHERE type = 'table' AND name = 'allocation';

UPDATE sqlite_schema SET sql = replace(sql,
    'state IN (''active'', ''suspended'', ''stopped'')',
    'state = ''active'' OR state = ''suspended'' OR state = ''stopped''')
WHERE type = 'table' AND name = 'claim_state';

UPDATE sqlite_schema SET sql = replace(sql,
    'entry IN (''opening'', ''transfer_in'', ''transfer_out'', ''back_payment_interest'', ''subsidy'',
        ''drawn'', ''heirs'', ''correction'')',
    'entry = ''opening'' OR entry = ''transfer_in'' OR entry = ''transfer_out'' OR entry = ''back_payment_interest'' '
    || 'OR entry = ''subsidy'' OR entry = ''drawn'' OR entry = ''heirs'' OR entry = ''correction''')
WHERE type = 'table' AND name = 'account_entry';

PRAGMA writable_schema = RESET;
