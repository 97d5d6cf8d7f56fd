//! Awards that wait to be reckoned anew: those that rest on figures whose successor was not published, and the amounts that follow what
//! is published. Counted by the months that decide, so that a million awards are not read one by one.

use chrono::NaiveDate;

use super::Reader;
use super::award_workings::lines;
use super::matters::UNDONE;
use crate::model::{Benefit, Month, day_number};

/// Provisional awards of one benefit that rest on the same figures of one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvisionalAwards {
    pub benefit: Benefit,
    /// The month of retirement, or of the event.
    pub month: Month,
    /// Of the sickness allowance the statutory month of retirement.
    pub statutory: Option<Month>,
    /// The figures that were not known when they were reckoned last; none where that was not kept.
    pub awaits: Option<Vec<String>>,
    pub count: i64,
}

impl Reader<'_> {
    /// The provisional awards that did not end, by benefit and month.
    pub fn provisional_awards(&self) -> anyhow::Result<Vec<ProvisionalAwards>> {
        let sql = format!(
            "SELECT c.benefit, coalesce(c.chosen_month, c.event_on / 100) AS month, \
             iif(c.benefit = 'invalidity', c.statutory_month, NULL), (SELECT w.awaits FROM award_working w WHERE w.claim = p.claim \
             AND w.operation NOT IN ({UNDONE}) ORDER BY w.row DESC LIMIT 1), count(*) FROM provisional_award p \
             CROSS JOIN claim c ON c.row = p.claim WHERE c.origin = 'application' \
             AND (SELECT s.state FROM claim_state s WHERE s.claim = p.claim ORDER BY s.row DESC LIMIT 1) <> 'stopped' \
             GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let (mut rows, mut found) = (statement.query([])?, Vec::new());
        while let Some(row) = rows.next()? {
            let benefit = row.get_ref(0)?.as_str()?.parse().map_err(|_| anyhow::anyhow!("a claim is damaged"))?;
            let month = Month::from_number(row.get(1)?).ok_or_else(|| anyhow::anyhow!("a claim is damaged"))?;
            let statutory = row.get::<_, Option<i64>>(2)?.and_then(Month::from_number);
            let awaits = row.get::<_, Option<String>>(3)?.map(|text| lines(&text));
            found.push(ProvisionalAwards { benefit, month, statutory, awaits, count: row.get(4)? });
        }
        Ok(found)
    }

    /// The claims for unemployment benefit of who lost work after a day and is in pay.
    pub fn unemployed_since(&self, day: NaiveDate) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT c.row FROM claim c WHERE c.benefit = 'unemployment' AND c.event_on >= ?1 AND EXISTS (SELECT 1 FROM payee y \
                   JOIN in_pay i ON i.payee = y.row WHERE y.claim = c.row AND y.row = y.payee) ORDER BY c.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([day_number(day)], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The provisional awards that have ended.
    pub fn provisional_ended(&self) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT p.claim FROM provisional_award p WHERE (SELECT s.state = 'stopped' AND s.reason <> 'undo' FROM claim_state s \
                   WHERE s.claim = p.claim ORDER BY s.row DESC LIMIT 1) ORDER BY 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims for unemployment benefit that ended with a month or later, of who lost work after a day.
    pub fn unemployed_until(&self, day: NaiveDate, month: Month) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT c.row FROM claim c WHERE c.benefit = 'unemployment' AND c.event_on >= ?1 AND c.origin = 'application' \
                   AND (SELECT s.state = 'stopped' AND s.reason <> 'undo' AND s.from_month > ?2 FROM claim_state s WHERE s.claim = c.row \
                   ORDER BY s.row DESC LIMIT 1) ORDER BY c.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([day_number(day), month.number()], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many residents' pensions are in pay, or suspended, or ended only after it, of which the basic amount was last set for a month before one.
    pub fn residents_set_before(&self, month: Month) -> anyhow::Result<i64> {
        let sql = "SELECT count(*) FROM claim c WHERE c.benefit = 'resident_old_age' \
                   AND (SELECT max(a.from_month) FROM award_item a WHERE a.claim = c.row AND a.item = 'basic_pension' AND a.fen > 0) < ?1 \
                   AND (SELECT s.state <> 'stopped' OR (s.from_month > ?1 AND s.reason <> 'undo') \
                   FROM claim_state s WHERE s.claim = c.row ORDER BY s.row DESC LIMIT 1) \
                   AND NOT EXISTS (SELECT 1 FROM provisional_award p WHERE p.claim = c.row)";
        Ok(self.connection().prepare_cached(sql)?.query_row([month.number()], |row| row.get(0))?)
    }

    /// Whether an office pays residents' pensions at all.
    pub fn has_residents(&self) -> anyhow::Result<bool> {
        let sql =
            "SELECT 1 FROM award_item a JOIN claim c ON c.row = a.claim WHERE c.benefit = 'resident_old_age' LIMIT 1";
        Ok(self.connection().prepare_cached(sql)?.exists([])?)
    }
}
