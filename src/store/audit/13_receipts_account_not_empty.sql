-- rule: R46
-- name: receipts_account_not_empty
-- fund: all
-- severity: medium
-- law: 社会保险基金财务制度 第四十条
-- Money was left in the receipts account at the end of a month.
SELECT fund || ' ' || :last_month AS key, NULL AS payer, NULL AS person, :last_month AS month,
       sum(debit - credit) AS fen, fund || ': money left in the receipts account' AS evidence
FROM account_month WHERE substr(account, 1, 4) = '1002' AND month <= :last_month
GROUP BY fund HAVING sum(debit - credit) <> 0 ORDER BY fund;
