//! What was awarded on claims, and what each payee is paid a month as things stand.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Awarded, Money, Month};

/// What a payee is paid a month as things stand. It derives from awards and states; `operations::in_pay::refresh` writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InPay {
    pub payee: i64,
    pub claim: i64,
    pub amount: Money,
    /// The part of it that the individual account pays.
    pub account: Money,
    /// The first month that is paid.
    pub from: Month,
    /// Something changed since the last payroll, or will: every month is looked at.
    pub is_changed: bool,
}

const IN_PAY: &str = "SELECT payee, claim, fen, account_fen, from_month, is_changed FROM in_pay";

fn in_pay(row: &Row<'_>) -> rusqlite::Result<InPay> {
    let from: i64 = row.get(4)?;
    Ok(InPay {
        payee: row.get(0)?,
        claim: row.get(1)?,
        amount: Money::from_fen(row.get(2)?),
        account: Money::from_fen(row.get(3)?),
        from: Month::from_number(from).ok_or(rusqlite::Error::IntegralValueOutOfRange(4, from))?,
        is_changed: row.get(5)?,
    })
}

/// The basic amounts of a residents' pension, in the order of entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResidentBasic {
    pub claim: i64,
    pub person: i64,
    pub is_taken_over: bool,
    pub items: Vec<Awarded>,
}

const RESIDENT_BASIC: &str = "SELECT a.item, a.fen, a.from_month, a.to_month, a.is_once, c.row, c.person, c.origin = 'take_over' \
     FROM claim c JOIN award_item a ON a.claim = c.row WHERE c.benefit = 'resident_old_age' AND a.item = 'basic_pension'";

const AWARDED: &str = "SELECT item, fen, from_month, to_month, is_once FROM award_item WHERE claim = ?1 ORDER BY row";

fn awarded(row: &Row<'_>) -> rusqlite::Result<Awarded> {
    let damaged =
        |place: usize| rusqlite::Error::InvalidColumnType(place, "award".to_owned(), rusqlite::types::Type::Text);
    Ok(Awarded {
        item: row.get_ref(0)?.as_str()?.parse().map_err(|_| damaged(0))?,
        amount: Money::from_fen(row.get(1)?),
        from: Month::from_number(row.get(2)?).ok_or_else(|| damaged(2))?,
        to: row.get::<_, Option<i64>>(3)?.and_then(Month::from_number),
        is_once: row.get(4)?,
    })
}

impl Reader<'_> {
    /// The claims that an increase of an operation was added to by later ones that stand: awarded or taken over since. What a later
    /// operation wrote and was taken back comes to nothing, with what that wrote.
    pub fn increased_since(&self, operation: i64) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT a.claim, a.operation, p.operation < a.operation AND a.from_month = p.from_month AND a.fen > 0 \
                   FROM pension_adjustment p JOIN award_item a ON a.item = 'increase' AND a.from_month <= p.from_month \
                   WHERE p.operation = ?1 AND a.claim IN (SELECT l.claim FROM award_item l WHERE l.item = 'increase' \
                   AND l.from_month = p.from_month AND l.operation > p.operation AND l.fen > 0) ORDER BY a.claim, a.row";
        let (taken_back, mut last) = (self.taken_back()?, BTreeMap::new());
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = statement.query([operation])?;
        while let Some(row) = rows.next()? {
            if !taken_back.contains(&row.get::<_, i64>(1)?) {
                last.insert(row.get::<_, i64>(0)?, row.get::<_, bool>(2)?);
            }
        }
        Ok(last.into_iter().filter(|(_, is_since)| *is_since).map(|(claim, _)| claim).collect())
    }

    /// Goes through the residents' pensions that were awarded, by claim.
    pub fn each_resident_basic(&self, mut take: impl FnMut(ResidentBasic) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let mut statement = self.connection().prepare(&format!("{RESIDENT_BASIC} ORDER BY c.row, a.row"))?;
        let (mut rows, mut present) = (statement.query([])?, None::<ResidentBasic>);
        while let Some(row) = rows.next()? {
            let (item, claim): (Awarded, i64) = (awarded(row)?, row.get(5)?);
            match &mut present {
                Some(held) if held.claim == claim => held.items.push(item),
                _ => {
                    let next =
                        ResidentBasic { claim, person: row.get(6)?, is_taken_over: row.get(7)?, items: vec![item] };
                    present.replace(next).map_or(Ok(()), &mut take)?;
                }
            }
        }
        present.map_or(Ok(()), take)
    }

    /// The basic amounts of one residents' pension.
    pub fn resident_basic(&self, claim: i64) -> anyhow::Result<Option<ResidentBasic>> {
        let sql = format!("{RESIDENT_BASIC} AND c.row = ?1 ORDER BY a.row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let (mut rows, mut found) = (statement.query([claim])?, None::<ResidentBasic>);
        while let Some(row) = rows.next()? {
            let (person, is_taken_over) = (row.get(6)?, row.get(7)?);
            let held = found.get_or_insert(ResidentBasic { claim, person, is_taken_over, items: Vec::new() });
            held.items.push(awarded(row)?);
        }
        Ok(found)
    }

    /// Everything that was awarded on a claim, in the order of entry.
    pub fn awarded(&self, claim: i64) -> anyhow::Result<Vec<Awarded>> {
        let mut statement = self.connection().prepare_cached(AWARDED)?;
        let rows = statement.query_map([claim], awarded)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What was awarded on a claim by an operation, or before it, in the order of entry.
    pub fn awarded_by(&self, claim: i64, operation: i64, is_before: bool) -> anyhow::Result<Vec<Awarded>> {
        let sql = "SELECT item, fen, from_month, to_month, is_once FROM award_item WHERE claim = ?1 \
                   AND iif(?3, operation < ?2, operation = ?2) ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((claim, operation, is_before), awarded)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims on which an operation awarded something or changed how they stand.
    pub fn claims_changed_by(&self, operation: i64) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT a.claim FROM operation_write w JOIN award_item a ON a.row BETWEEN w.first_row AND w.last_row \
                   WHERE w.operation = ?1 AND w.table_name = 'award_item' UNION \
                   SELECT s.claim FROM operation_write w JOIN claim_state s ON s.row BETWEEN w.first_row AND w.last_row \
                   WHERE w.operation = ?1 AND w.table_name = 'claim_state' UNION \
                   SELECT s.claim FROM operation_write w JOIN payee_state s ON s.row BETWEEN w.first_row AND w.last_row \
                   WHERE w.operation = ?1 AND w.table_name = 'payee_state' UNION \
                   SELECT p.claim FROM operation_write w JOIN pension_part p ON p.row BETWEEN w.first_row AND w.last_row \
                   WHERE w.operation = ?1 AND w.table_name = 'pension_part' ORDER BY 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([operation], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The operations that awarded anything on a claim, or parted it anew, after another one.
    pub fn awards_after(&self, claim: i64, operation: i64) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT operation FROM award_item WHERE claim = ?1 AND operation > ?2 UNION \
                   SELECT operation FROM pension_part WHERE claim = ?1 AND operation > ?2";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((claim, operation), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims of persons, under any of their numbers, that have been awarded and have not ended.
    pub fn claims_awarded(&self, mut persons: Vec<i64>) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT c.row FROM claim c WHERE c.person = ?1 AND (SELECT s.state FROM claim_state s WHERE s.claim = c.row ORDER BY s.row DESC LIMIT 1) <> 'stopped'";
        let (merges, mut statement) = (self.merges(i64::MAX)?, self.connection().prepare(sql)?);
        persons.sort_unstable();
        persons.dedup();
        let mut claims = Vec::new();
        for number in persons.into_iter().flat_map(|person| merges.numbers(person)) {
            let rows = statement.query_map([number], |row| row.get(0))?;
            claims.extend(rows.collect::<rusqlite::Result<Vec<i64>>>()?);
        }
        claims.sort_unstable();
        claims.dedup();
        Ok(claims)
    }

    /// What is paid to a payee a month, where anything is.
    pub fn in_pay(&self, payee: i64) -> anyhow::Result<Option<InPay>> {
        let mut statement = self.connection().prepare_cached(&format!("{IN_PAY} WHERE payee = ?1"))?;
        Ok(statement.query_row([payee], in_pay).optional()?)
    }

    /// The next payees in pay behind a number, in order, at most so many: what is written meanwhile does not disturb.
    pub fn in_pay_behind(&self, payee: i64, most: i64, into: &mut Vec<InPay>) -> anyhow::Result<()> {
        into.clear();
        let sql = format!("{IN_PAY} WHERE payee > ?1 ORDER BY payee LIMIT ?2");
        let mut statement = self.connection().prepare_cached(&sql)?;
        for row in statement.query_map([payee, most], in_pay)? {
            into.push(row?);
        }
        Ok(())
    }
}

impl Writer<'_> {
    /// Awards an item. Afterwards `operations::in_pay::refresh` brings up to date what is paid.
    pub fn insert_award_item(&mut self, claim: i64, awarded: &Awarded) -> anyhow::Result<i64> {
        let (operation, item): (i64, &str) = (self.operation(), awarded.item.into());
        self.insert(
            TableId::AwardItem,
            &[
                Value::Int(claim),
                Value::Text(item),
                Value::Int(awarded.amount.fen()),
                Value::Int(awarded.from.number()),
                Value::int_or_null(awarded.to.map(Month::number)),
                awarded.is_once.into(),
                Value::Int(operation),
            ],
        )
    }

    /// Says that the running operation awards a claim as it reads; once an operation.
    pub fn note_award(&mut self, claim: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        let sql = "SELECT EXISTS (SELECT 1 FROM claim_award WHERE claim = ?1 AND operation = ?2)";
        let is_noted: bool = self.connection().prepare_cached(sql)?.query_row((claim, operation), |row| row.get(0))?;
        if !is_noted {
            self.insert(TableId::ClaimAward, &[claim, operation].map(Value::Int))?;
        }
        Ok(())
    }

    /// Sets what a payee is paid a month.
    pub fn set_in_pay(&mut self, pay: &InPay) -> anyhow::Result<()> {
        let sql = "INSERT INTO in_pay (payee, claim, fen, account_fen, from_month, is_changed) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
                   ON CONFLICT (payee) DO UPDATE SET fen = excluded.fen, account_fen = excluded.account_fen, \
                   from_month = excluded.from_month, is_changed = excluded.is_changed";
        let values =
            (pay.payee, pay.claim, pay.amount.fen(), pay.account.fen(), pay.from.number(), i64::from(pay.is_changed));
        self.connection().prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// A payee that is paid nothing more.
    pub fn remove_in_pay(&mut self, payee: i64) -> anyhow::Result<()> {
        self.connection().prepare_cached("DELETE FROM in_pay WHERE payee = ?1")?.execute([payee])?;
        Ok(())
    }
}
