//! Cases of enforcement in the file: what they are about, and the steps taken in them.

use rusqlite::{OptionalExtension, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{
    EnforcementCause, EnforcementStep, InsuranceKind, Money, ServiceMethod, day_from_number, day_number,
};

/// A case as it was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enforcement {
    pub number: i64,
    pub payer: i64,
    pub found_on: chrono::NaiveDate,
    pub cause: EnforcementCause,
    pub evidence: String,
}

/// A step of a case that was not taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenStep {
    pub row: i64,
    pub facts: StepFacts,
    /// The number of the document that was issued with it.
    pub notice: Option<String>,
    pub operation: i64,
}

/// What is written down of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepFacts {
    pub step: EnforcementStep,
    pub happened_on: chrono::NaiveDate,
    /// The day from which terms run.
    pub counts_from: chrono::NaiveDate,
    pub method: Option<ServiceMethod>,
    pub receiver: String,
    pub is_refused: bool,
    pub bank: String,
    pub account_name: String,
    pub bank_account: String,
    pub amount: Option<Money>,
    pub note: String,
}

impl StepFacts {
    /// A step of which only the day is known.
    pub const fn of(step: EnforcementStep, on: chrono::NaiveDate) -> Self {
        Self {
            step,
            happened_on: on,
            counts_from: on,
            method: None,
            receiver: String::new(),
            is_refused: false,
            bank: String::new(),
            account_name: String::new(),
            bank_account: String::new(),
            amount: None,
            note: String::new(),
        }
    }
}

const SELECT: &str = "SELECT row, payer, found_on, cause, evidence FROM enforcement";
const STEPS: &str = "SELECT s.row, s.step, s.happened_on, s.counts_from, s.method, s.receiver, s.is_refused, s.bank, \
                     s.account_name, s.bank_account, s.amount, s.note, n.number, s.operation \
                     FROM enforcement_step s LEFT JOIN notice n ON n.row = s.notice \
                     WHERE s.enforcement = ?1 \
                     AND NOT EXISTS (SELECT 1 FROM enforcement_reversal r WHERE r.step = s.row) ORDER BY s.row";

fn damaged(place: usize) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(place, "enforcement".to_owned(), rusqlite::types::Type::Null)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Enforcement> {
    Ok(Enforcement {
        number: row.get(0)?,
        payer: row.get(1)?,
        found_on: day_from_number(row.get(2)?).ok_or_else(|| damaged(2))?,
        cause: row.get::<_, String>(3)?.parse().map_err(|_| damaged(3))?,
        evidence: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
    })
}

fn step_from_row(row: &Row<'_>) -> rusqlite::Result<TakenStep> {
    let text = |place: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(place)?.unwrap_or_default());
    let facts = StepFacts {
        step: row.get::<_, String>(1)?.parse().map_err(|_| damaged(1))?,
        happened_on: day_from_number(row.get(2)?).ok_or_else(|| damaged(2))?,
        counts_from: day_from_number(row.get(3)?).ok_or_else(|| damaged(3))?,
        method: row.get::<_, Option<String>>(4)?.and_then(|method| method.parse().ok()),
        receiver: text(5)?,
        is_refused: row.get(6)?,
        bank: text(7)?,
        account_name: text(8)?,
        bank_account: text(9)?,
        amount: row.get::<_, Option<i64>>(10)?.map(Money::from_fen),
        note: text(11)?,
    };
    Ok(TakenStep { row: row.get(0)?, facts, notice: row.get(12)?, operation: row.get(13)? })
}

impl Reader<'_> {
    pub fn enforcement(&self, number: i64) -> anyhow::Result<Option<Enforcement>> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} WHERE row = ?1"))?;
        Ok(statement.query_row([number], from_row).optional()?)
    }

    /// All cases, or those of one payer, in the order of opening.
    pub fn enforcements(&self, payer: Option<i64>) -> anyhow::Result<Vec<Enforcement>> {
        let sql = format!("{SELECT} WHERE ?1 IS NULL OR payer = ?1 ORDER BY row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([payer], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The steps of a case that stand, in order.
    pub fn enforcement_steps(&self, number: i64) -> anyhow::Result<Vec<TakenStep>> {
        let mut statement = self.connection().prepare_cached(STEPS)?;
        let rows = statement.query_map([number], step_from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The debts that a case is about, by bill and kind.
    pub fn enforcement_debts(&self, number: i64) -> anyhow::Result<Vec<(i64, InsuranceKind)>> {
        let sql = "SELECT bill, kind FROM enforcement_debt WHERE enforcement = ?1 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement
            .query_map([number], |row| Ok((row.get(0)?, row.get::<_, String>(1)?.parse().map_err(|_| damaged(1))?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The case that is not closed and about a debt.
    pub fn enforcement_of_debt(&self, bill: i64, kind: InsuranceKind) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT d.enforcement FROM enforcement_debt d WHERE d.bill = ?1 AND d.kind = ?2 AND NOT EXISTS \
                   (SELECT 1 FROM enforcement_step s WHERE s.enforcement = d.enforcement AND s.step = 'closed' \
                    AND NOT EXISTS (SELECT 1 FROM enforcement_reversal r WHERE r.step = s.row)) ORDER BY d.row DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.query_row((bill, kind.english()), |row| row.get(0)).optional()?)
    }
}

impl Writer<'_> {
    /// Opens a case about debts; its number.
    pub fn insert_enforcement(
        &mut self,
        case: &Enforcement,
        debts: impl Iterator<Item = (i64, InsuranceKind)>,
    ) -> anyhow::Result<i64> {
        let operation = self.operation();
        let cause: &str = case.cause.into();
        let number = self.insert(
            TableId::Enforcement,
            &[
                Value::Int(case.payer),
                Value::Int(day_number(case.found_on)),
                Value::Text(cause),
                Value::text_or_null(&case.evidence),
                Value::Int(operation),
            ],
        )?;
        for (bill, kind) in debts {
            let values = [Value::Int(number), Value::Int(bill), Value::Text(kind.english())];
            self.insert(TableId::EnforcementDebt, &values)?;
        }
        Ok(number)
    }

    /// Adds a step to a case, with the key of the document that was issued with it.
    pub fn insert_enforcement_step(
        &mut self,
        number: i64,
        facts: &StepFacts,
        notice: Option<i64>,
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        let method: Option<&str> = facts.method.map(Into::into);
        self.insert(
            TableId::EnforcementStep,
            &[
                Value::Int(number),
                Value::Text(facts.step.code()),
                Value::Int(day_number(facts.happened_on)),
                Value::Int(day_number(facts.counts_from)),
                Value::int_or_null(notice),
                method.map_or(Value::Null, Value::Text),
                Value::text_or_null(&facts.receiver),
                facts.is_refused.into(),
                Value::text_or_null(&facts.bank),
                Value::text_or_null(&facts.account_name),
                Value::text_or_null(&facts.bank_account),
                Value::int_or_null(facts.amount.map(Money::fen)),
                Value::text_or_null(&facts.note),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    /// Takes a step back as if it had never been.
    pub fn reverse_enforcement_step(&mut self, step: i64, reason: &str) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [Value::Int(step), Value::Text(reason), Value::Int(operation)];
        self.insert(TableId::EnforcementReversal, &values)?;
        Ok(())
    }
}
