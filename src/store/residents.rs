//! The residents' pension in the file: tiers chosen, what was levied of them, and whether the subsidy has followed.

use rusqlite::Row;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Money, Month};

/// The tier of a person for a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResidentChoice {
    pub row: i64,
    pub person: i64,
    pub year: i32,
    pub tier: Money,
    pub subsidy: Money,
    /// The funding items (AAE341) of the subsidy.
    pub items: String,
    /// What the government pays of the tier.
    pub government: Money,
    /// Why it does; empty where it does not.
    pub assistance: String,
    /// `20220315`
    pub chosen_on: i64,
    pub line: i64,
    pub operation: i64,
}

impl ResidentChoice {
    /// What the person pays himself.
    pub fn own_part(&self) -> Money {
        self.tier - self.government
    }
}

/// A choice as a bill levies it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResidentLevy {
    pub row: i64,
    pub bill: i64,
    pub choice: ResidentChoice,
    /// Whether its subsidy is in the account.
    pub is_credited: bool,
}

const CHOICE: &str = "c.row, c.person, c.year, c.tier, c.subsidy, c.items, c.government, coalesce(c.assistance, ''), \
                      c.chosen_on, c.line, c.operation";
const HOLDS: &str = "c.row NOT IN (SELECT row FROM resident_choice_end)";
/// Whether the subsidy of a levied choice is in the account.
const IS_CREDITED: &str = "EXISTS (SELECT 1 FROM resident_credit r WHERE r.row = l.row) AND NOT coalesce((SELECT t.is_back \
                           FROM resident_credit_turn t WHERE t.levy = l.row ORDER BY t.row DESC LIMIT 1), 0)";
/// A bill that was not taken back.
const LIVE: &str = "l.bill NOT IN (SELECT row FROM bill_cancellation)";

fn from_row(row: &Row<'_>) -> rusqlite::Result<ResidentChoice> {
    let money = |place: usize| row.get(place).map(Money::from_fen);
    Ok(ResidentChoice {
        row: row.get(0)?,
        person: row.get(1)?,
        year: row.get(2)?,
        tier: money(3)?,
        subsidy: money(4)?,
        items: row.get(5)?,
        government: money(6)?,
        assistance: row.get(7)?,
        chosen_on: row.get(8)?,
        line: row.get(9)?,
        operation: row.get(10)?,
    })
}

impl Reader<'_> {
    /// The choice of a person for a year, under whichever of his numbers.
    pub fn resident_choice(&self, person: i64, year: i32) -> anyhow::Result<Option<ResidentChoice>> {
        let sql = format!("SELECT {CHOICE} FROM resident_choice c WHERE c.person = ?1 AND c.year = ?2 AND {HOLDS}");
        let mut statement = self.connection().prepare_cached(&sql)?;
        for number in self.numbers_of_person(person)? {
            let found = statement.query_map((number, year), from_row)?.next().transpose()?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    /// The choices of a year made up to a day that no bill levies yet, by person.
    pub fn resident_choices_to_levy(&self, year: i32, up_to: i64) -> anyhow::Result<Vec<ResidentChoice>> {
        let sql = format!(
            "SELECT {CHOICE} FROM resident_choice c WHERE c.year = ?1 AND c.chosen_on <= ?2 AND {HOLDS} \
             AND NOT EXISTS (SELECT 1 FROM resident_levy l WHERE l.choice = c.row AND {LIVE}) ORDER BY c.person"
        );
        self.choices(&sql, (year, up_to))
    }

    /// The choices that an operation entered and that hold.
    pub fn resident_choices_of(&self, operation: i64) -> anyhow::Result<Vec<ResidentChoice>> {
        let sql = format!(
            "SELECT {CHOICE} FROM operation_write w JOIN resident_choice c ON c.row BETWEEN w.first_row AND w.last_row \
             WHERE w.operation = ?1 AND w.table_name = 'resident_choice' AND {HOLDS} ORDER BY c.row"
        );
        self.choices(&sql, [operation])
    }

    /// All choices that hold, as they were entered.
    pub fn resident_choices(&self, year: Option<i32>) -> anyhow::Result<Vec<ResidentChoice>> {
        let sql = format!(
            "SELECT {CHOICE} FROM resident_choice c WHERE (?1 IS NULL OR c.year = ?1) AND {HOLDS} ORDER BY c.row"
        );
        self.choices(&sql, [year])
    }

    fn choices(&self, sql: &str, parameters: impl rusqlite::Params) -> anyhow::Result<Vec<ResidentChoice>> {
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map(parameters, from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How a choice stands that a bill levies: `levied`, `paid` or `refunded`.
    pub fn resident_levy(&self, choice: i64) -> anyhow::Result<Option<&'static str>> {
        let sql = format!(
            "SELECT {IS_CREDITED}, l.bill IN (SELECT bill FROM open_bill) FROM resident_levy l \
             WHERE l.choice = ?1 AND {LIVE}"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let state = |(is_credited, is_open)| match (is_credited, is_open) {
            (true, _) => "paid",
            (false, true) => "levied",
            (false, false) => "refunded",
        };
        let found = statement.query_map([choice], |row| Ok((row.get(0)?, row.get(1)?)))?.next().transpose()?;
        Ok(found.map(state))
    }

    /// What a bill levies of the residents' pension and has not been followed by its subsidy yet.
    pub fn resident_levies_uncredited(&self, bill: i64) -> anyhow::Result<Vec<(i64, ResidentChoice)>> {
        let sql = format!(
            "SELECT {CHOICE}, l.row FROM resident_levy l JOIN resident_choice c ON c.row = l.choice \
             WHERE l.bill = ?1 AND NOT ({IS_CREDITED})"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([bill], |row| Ok((row.get(11)?, from_row(row)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The levies of a payer's month, each with its choice and whether its subsidy is in the account.
    pub fn resident_levies_of(&self, payer: i64, month: Month) -> anyhow::Result<Vec<ResidentLevy>> {
        let sql = format!(
            "SELECT {CHOICE}, l.row, l.bill, {IS_CREDITED} FROM bill b JOIN resident_levy l ON l.bill = b.row \
             JOIN resident_choice c ON c.row = l.choice WHERE b.payer = ?1 AND b.month = ?2 AND {LIVE}"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map((payer, month.number()), |row| {
            let (row_of, bill, is_credited) = (row.get(11)?, row.get(12)?, row.get(13)?);
            Ok(ResidentLevy { row: row_of, bill, choice: from_row(row)?, is_credited })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    pub fn insert_resident_choice(&mut self, choice: &ResidentChoice) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::ResidentChoice,
            &[
                Value::Int(choice.person),
                Value::Int(choice.year.into()),
                Value::Int(choice.tier.fen()),
                Value::Int(choice.subsidy.fen()),
                Value::Text(&choice.items),
                Value::Int(choice.government.fen()),
                Value::text_or_null(&choice.assistance),
                Value::Int(choice.chosen_on),
                Value::Int(choice.line),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    /// Takes a choice back.
    pub fn end_resident_choice(&mut self, row: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::ResidentChoiceEnd, row, &[Value::Int(operation)])?;
        Ok(())
    }

    /// Notes the bill that levies a choice.
    pub fn insert_resident_levy(&mut self, choice: i64, bill: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(TableId::ResidentLevy, &[Value::Int(choice), Value::Int(bill), Value::Int(operation)])?;
        Ok(())
    }

    /// Notes that the subsidy of a levied choice was credited, or credited again.
    pub fn insert_resident_credit(&mut self, levy: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        let sql = "SELECT 1 FROM resident_credit WHERE row = ?1";
        if self.connection().prepare_cached(sql)?.exists([levy])? {
            return self.turn_resident_credit(levy, false);
        }
        self.insert_at(TableId::ResidentCredit, levy, &[Value::Int(operation)])?;
        Ok(())
    }

    /// Notes that the subsidy of a levied choice was taken back.
    pub fn take_resident_credit_back(&mut self, levy: i64) -> anyhow::Result<()> {
        self.turn_resident_credit(levy, true)
    }

    fn turn_resident_credit(&mut self, levy: i64, is_back: bool) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(TableId::ResidentCreditTurn, &[Value::Int(levy), is_back.into(), Value::Int(operation)])?;
        Ok(())
    }
}
