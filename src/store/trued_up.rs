//! What the medical fund split between pooled fund and individual accounts at the end of a year by experience (E32), and what of that was
//! moved between their net assets in the year after (E33).

use super::Reader;
use crate::model::Money;

/// Contributions and interest that were given to a side, or taken from it where they were a loss.
pub type Split = [Money; 2];

impl Reader<'_> {
    /// What the last month of a year gave to a side of the medical fund of what was undecided until then.
    pub fn split_at_year_end(&self, year: i32, side: &str) -> anyhow::Result<Split> {
        let sql = "SELECT coalesce(sum(e.credit - e.debit), 0) FROM voucher v JOIN entry e ON e.voucher = v.row \
                   WHERE v.fund = 'medical' AND v.dated_on BETWEEN ?1 * 10000 + 1201 AND ?1 * 10000 + 1231 \
                   AND substr(e.account, 1, 4) = ?2 AND substr(e.account, 5, 2) = ?3 AND EXISTS (SELECT 1 FROM entry u \
                   WHERE u.voucher = v.row AND substr(u.account, 1, 4) IN ('4601', '4602'))";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut given = |account: &str| -> anyhow::Result<Money> {
            Ok(Money::from_fen(statement.query_row((year, account, side), |row| row.get(0))?))
        };
        Ok([given("4001")?, given("4201")?])
    }

    /// What vouchers by hand took from the net assets of a side of the medical fund in a year, less what they gave.
    pub fn trued_up(&self, year: i32, side: &str) -> anyhow::Result<Money> {
        let sql = "SELECT coalesce(sum(e.debit - e.credit), 0) FROM voucher_origin o JOIN voucher v ON v.row = o.row \
                   JOIN entry e ON e.voucher = v.row WHERE o.source IN ('document', 'reversal') AND v.fund = 'medical' \
                   AND v.dated_on BETWEEN ?1 * 10000 AND ?1 * 10000 + 1231 AND substr(e.account, 1, 4) = '3001' \
                   AND substr(e.account, 5, 2) = ?2";
        let fen = self.connection().prepare_cached(sql)?.query_row((year, side), |row| row.get(0))?;
        Ok(Money::from_fen(fen))
    }
}
