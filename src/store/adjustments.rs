//! Yearly increases (年度调整) in the file, and the pensions that they raise.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{IdentityNumber, Money, Month, day_from_number};

/// An increase of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAdjustment {
    pub year: i32,
    /// The file of the notice, and what it says.
    pub name: String,
    pub content: String,
    pub from: Month,
    pub claims: i64,
    pub before: Money,
    pub increase: Money,
}

/// A pension that may be raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjustable {
    pub payee: i64,
    pub claim: i64,
    /// What is paid a month.
    pub amount: Money,
    /// What earlier increases added of it.
    pub increase_before: Money,
    pub retired_on: NaiveDate,
    /// Months of contribution, deemed ones included.
    pub months: i64,
    pub born: Option<NaiveDate>,
    /// Whether the claim has several payees.
    pub is_shared: bool,
    /// The last year whose increase is in the amount already, as was said when it was taken over.
    pub contains: Option<i32>,
    /// The hard or remote area from which the person retired, as the claim says.
    pub area: Option<String>,
}

/// Of a claim `c`, as it was corrected last (`v`): when it began, the months behind it, whose it is and what increases added before.
macro_rules! of_pensioner {
    () => {
        "CASE WHEN c.origin = 'take_over' AND instr(ifnull(iif(v.row IS NULL, c.facts, v.facts), ''), '\"event_on\"') > 0 THEN 19000101 ELSE ifnull(v.event_on, c.event_on) END, \
         coalesce(iif(v.row IS NULL, c.months_paid, v.months_paid), 0) + coalesce(iif(v.row IS NULL, c.months_deemed, v.months_deemed), 0), \
         n.id_number, coalesce((SELECT a.fen FROM award_item a WHERE a.claim = c.row AND a.item = 'increase' \
         ORDER BY a.row DESC LIMIT 1), 0)"
    };
}

/// The last correction of a claim `c`.
macro_rules! corrected {
    () => {
        "LEFT JOIN claim_version v ON v.row = (SELECT max(o.row) FROM claim_version o WHERE o.claim = c.row AND o.from_month IS NULL)"
    };
}

/// The area that a claim `c` says; most say none, and are not read as JSON for it.
macro_rules! area {
    () => {
        "iif(instr(iif(v.row IS NULL, c.facts, v.facts), '\"area\"') > 0, json_extract(iif(v.row IS NULL, c.facts, v.facts), '$.area'), NULL)"
    };
}

/// The last increase in the amounts of a claim `c`, as was said when it was taken over.
macro_rules! contained {
    () => {
        "(SELECT i.year FROM contained_increase i WHERE i.claim = c.row ORDER BY i.row DESC LIMIT 1)"
    };
}

/// The pensions in pay, of whatever is raised every year; the increase in force is the last one awarded.
const ADJUSTABLE: &str = concat!(
    "SELECT p.payee, p.claim, p.fen, ",
    of_pensioner!(),
    ", EXISTS (SELECT 1 FROM payee y WHERE y.claim = p.claim AND y.row = y.payee AND y.row <> p.payee), ",
    contained!(),
    ", ",
    area!(),
    " FROM in_pay p CROSS JOIN claim c ON c.row = p.claim CROSS JOIN person n ON n.row = c.person ",
    corrected!(),
    " WHERE p.fen > 0 AND c.benefit IN ('old_age', 'agency_old_age', 'invalidity') ORDER BY p.payee"
);

/// Claims of which a state is the last, and of which nothing is paid from the next month on.
macro_rules! standing {
    () => {
        concat!(
            "SELECT 0, c.row, 0, ",
            of_pensioner!(),
            ", 0, ",
            contained!(),
            ", ",
            area!(),
            " FROM claim_state s CROSS JOIN claim c ON c.row = s.claim CROSS JOIN person n ON n.row = c.person ",
            corrected!(),
            " WHERE c.benefit IN ('old_age', 'agency_old_age', 'invalidity') \
             AND NOT EXISTS (SELECT 1 FROM claim_state l WHERE l.claim = s.claim AND l.row > s.row) \
             AND NOT EXISTS (SELECT 1 FROM payee y JOIN in_pay p ON p.payee = y.row WHERE y.claim = c.row AND y.row = y.payee AND p.fen > 0) "
        )
    };
}

/// Claims whose last state is a suspension.
const SUSPENDED: &str = concat!(standing!(), "AND s.state = 'suspended' ORDER BY c.row");

/// Claims that go on while the shares of all payees are withheld.
const SHARES_WITHHELD: &str =
    concat!(standing!(), "AND s.claim IN (SELECT claim FROM payee_state) AND s.state = 'active' ORDER BY c.row");

/// Claims that ended after a month: what they rise by from that month on was due until then.
const ENDED: &str = concat!(
    standing!(),
    "AND s.state = 'stopped' AND s.reason <> 'undo' AND s.from_month > ?1 \
     AND coalesce((SELECT d.state FROM claim_closing d WHERE d.claim = c.row ORDER BY d.row DESC LIMIT 1), 'reopened') = 'reopened' ORDER BY c.row"
);

/// The areas of the pensions that were awarded or taken over and not taken back, each with how many are of it.
const AREAS: &str = concat!(
    "SELECT area, count(*) FROM (SELECT ",
    area!(),
    " AS area FROM claim c ",
    corrected!(),
    " WHERE c.benefit IN ('old_age', 'agency_old_age', 'invalidity') \
     AND (SELECT s.reason <> 'undo' FROM claim_state s WHERE s.claim = c.row ORDER BY s.row DESC LIMIT 1)) \
     WHERE area IS NOT NULL GROUP BY area ORDER BY area"
);

/// One claim, whether it is in pay or not.
const OF_CLAIM: &str = concat!(
    "SELECT 0, c.row, 0, ",
    of_pensioner!(),
    ", 0, NULL, ",
    area!(),
    " FROM claim c CROSS JOIN person n ON n.row = c.person ",
    corrected!(),
    " WHERE c.row = ?1 AND c.benefit IN ('old_age', 'agency_old_age', 'invalidity')"
);

fn adjustable(row: &Row<'_>) -> rusqlite::Result<Adjustable> {
    let retired_on: i64 = row.get(3)?;
    let number: Option<IdentityNumber> = row.get_ref(5)?.as_str()?.parse().ok();
    Ok(Adjustable {
        payee: row.get(0)?,
        claim: row.get(1)?,
        amount: Money::from_fen(row.get(2)?),
        retired_on: day_from_number(retired_on).ok_or(rusqlite::Error::IntegralValueOutOfRange(3, retired_on))?,
        months: row.get(4)?,
        born: number.and_then(|number| number.birth_date()),
        increase_before: Money::from_fen(row.get(6)?),
        is_shared: row.get(7)?,
        contains: row.get(8)?,
        area: row.get(9)?,
    })
}

fn adjustment(row: &Row<'_>) -> rusqlite::Result<NewAdjustment> {
    let from: i64 = row.get(3)?;
    Ok(NewAdjustment {
        year: row.get(0)?,
        name: row.get(1)?,
        content: row.get(2)?,
        from: Month::from_number(from).ok_or(rusqlite::Error::IntegralValueOutOfRange(3, from))?,
        claims: row.get(4)?,
        before: Money::from_fen(row.get(5)?),
        increase: Money::from_fen(row.get(6)?),
    })
}

impl Reader<'_> {
    /// The pensions in pay that may be raised, in the order of payees.
    pub fn each_adjustable(&self, mut take: impl FnMut(Adjustable) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let mut statement = self.connection().prepare(ADJUSTABLE)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(adjustable(row)?)?;
        }
        Ok(())
    }

    /// Pensions that are suspended, whatever for, or of which every share is.
    pub fn suspended_adjustable(&self) -> anyhow::Result<Vec<Adjustable>> {
        let mut found = Vec::new();
        for sql in [SUSPENDED, SHARES_WITHHELD] {
            let mut statement = self.connection().prepare(sql)?;
            let rows = statement.query_map([], adjustable)?;
            found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        Ok(found)
    }

    /// Pensions that ended after a month, by the claim.
    pub fn ended_adjustable(&self, from: Month) -> anyhow::Result<Vec<Adjustable>> {
        let mut statement = self.connection().prepare(ENDED)?;
        let rows = statement.query_map([from.number()], adjustable)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The areas of pensions, each with how many are of it.
    pub fn areas_of_pensions(&self) -> anyhow::Result<Vec<(String, i64)>> {
        let mut statement = self.connection().prepare(AREAS)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// A claim of what is raised every year, by its number; its amount is for the caller to say.
    pub fn adjustable_claim(&self, claim: i64) -> anyhow::Result<Option<Adjustable>> {
        let mut statement = self.connection().prepare_cached(OF_CLAIM)?;
        Ok(statement.query_row([claim], adjustable).optional()?)
    }

    /// The last increase in a claim's amounts, as was said when it was taken over.
    pub fn contained_increase(&self, claim: i64) -> anyhow::Result<Option<i32>> {
        let sql = "SELECT year FROM contained_increase WHERE claim = ?1 ORDER BY row DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.query_row([claim], |row| row.get(0)).optional()?.flatten())
    }

    /// Whether something was said of the increases in a claim's amounts.
    pub fn says_contained(&self, claim: i64) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM contained_increase WHERE claim = ?1)";
        Ok(self.connection().prepare_cached(sql)?.query_row([claim], |row| row.get(0))?)
    }

    /// All increases that stand, in the order of years.
    pub fn adjustments(&self) -> anyhow::Result<Vec<NewAdjustment>> {
        let sql = "SELECT year FROM pension_adjustment WHERE row NOT IN (SELECT row FROM pension_adjustment_end) ORDER BY year";
        let mut statement = self.connection().prepare(sql)?;
        let years = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i32>>>()?;
        let found = years.into_iter().map(|year| self.adjustment(year)).collect::<anyhow::Result<Vec<_>>>()?;
        Ok(found.into_iter().flatten().collect())
    }

    /// The increase of a year.
    pub fn adjustment(&self, year: i32) -> anyhow::Result<Option<NewAdjustment>> {
        let sql = "SELECT year, name, content, from_month, claims, before_fen, increase_fen FROM pension_adjustment \
                   WHERE row NOT IN (SELECT row FROM pension_adjustment_end) AND year = ?1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let found = statement.query_row([year], adjustment);
        Ok(found.optional()?)
    }

    /// All increases that stood at some time, with the operations that made and ended them.
    pub fn adjustments_ever(&self) -> anyhow::Result<Vec<(NewAdjustment, i64, Option<i64>)>> {
        let sql = "SELECT a.year, a.name, a.content, a.from_month, a.claims, a.before_fen, a.increase_fen, a.operation, e.operation \
                   FROM pension_adjustment a LEFT JOIN pension_adjustment_end e ON e.row = a.row ORDER BY a.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((adjustment(row)?, row.get(7)?, row.get(8)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims for what is raised every year on which something was awarded, in their order.
    pub fn claims_raised_yearly(&self) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT c.row FROM claim c WHERE c.benefit IN ('old_age', 'agency_old_age', 'invalidity') \
                   AND EXISTS (SELECT 1 FROM award_item a WHERE a.claim = c.row) ORDER BY c.row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The last year that was adjusted.
    pub fn last_adjustment_year(&self) -> anyhow::Result<Option<i32>> {
        let sql = "SELECT max(year) FROM pension_adjustment WHERE row NOT IN (SELECT row FROM pension_adjustment_end)";
        Ok(self.connection().query_row(sql, [], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    pub fn insert_adjustment(&mut self, new: &NewAdjustment) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::PensionAdjustment,
            &[
                Value::Int(i64::from(new.year)),
                Value::Text(&new.name),
                Value::Text(&new.content),
                Value::Int(new.from.number()),
                Value::Int(new.claims),
                Value::Int(new.before.fen()),
                Value::Int(new.increase.fen()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    /// Says which yearly increase is the last in the amounts of a claim already.
    pub fn insert_contained_increase(&mut self, claim: i64, year: Option<i32>) -> anyhow::Result<()> {
        let operation = Value::Int(self.operation());
        let year = year.map_or(Value::Null, |year| Value::Int(i64::from(year)));
        self.insert(TableId::ContainedIncrease, &[Value::Int(claim), year, operation])?;
        Ok(())
    }

    /// Ends the adjustments that an operation made.
    pub fn end_adjustments_of(&mut self, operation: i64) -> anyhow::Result<()> {
        let sql = "SELECT row FROM pension_adjustment WHERE operation = ?1 AND row NOT IN (SELECT row FROM pension_adjustment_end)";
        let rows: Vec<i64> = {
            let mut statement = self.connection().prepare_cached(sql)?;
            let rows = statement.query_map([operation], |row| row.get(0))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        let own = self.operation();
        rows.into_iter()
            .try_for_each(|row| self.insert_at(TableId::PensionAdjustmentEnd, row, &[Value::Int(own)]).map(|_| ()))
    }

    /// Ends the adjustment of a year: another one takes its place.
    pub fn end_adjustment(&mut self, year: i32) -> anyhow::Result<()> {
        let sql = "SELECT row FROM pension_adjustment WHERE year = ?1 AND row NOT IN (SELECT row FROM pension_adjustment_end)";
        let row: i64 = self.connection().query_row(sql, [year], |row| row.get(0))?;
        let own = self.operation();
        self.insert_at(TableId::PensionAdjustmentEnd, row, &[Value::Int(own)]).map(|_| ())
    }

    /// What an operation put another one in the place of holds again.
    pub fn restore_adjustments_ended_by(&mut self, operation: i64) -> anyhow::Result<()> {
        let ended: Vec<NewAdjustment> = {
            let sql = "SELECT a.year, a.name, a.content, a.from_month, a.claims, a.before_fen, a.increase_fen FROM pension_adjustment a \
                       JOIN pension_adjustment_end e ON e.row = a.row WHERE e.operation = ?1 ORDER BY a.row";
            let mut statement = self.connection().prepare_cached(sql)?;
            statement.query_map([operation], adjustment)?.collect::<rusqlite::Result<_>>()?
        };
        ended.iter().try_for_each(|held| self.insert_adjustment(held))
    }

    /// Raises what a payee is paid a month; `is_behind`: months that were paid are to be looked at again.
    pub fn raise_in_pay(&mut self, payee: i64, more: Money, is_behind: bool) -> anyhow::Result<()> {
        let sql = "UPDATE in_pay SET fen = fen + ?2, is_changed = max(is_changed, ?3) WHERE payee = ?1";
        self.connection().prepare_cached(sql)?.execute((payee, more.fen(), i64::from(is_behind)))?;
        Ok(())
    }
}
