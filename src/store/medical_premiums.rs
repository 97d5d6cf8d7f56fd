//! What the unemployment fund pays to medical insurance for those who draw its benefit.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::Row;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Money, Month, day_from_number, day_number};

/// The premium of one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MedicalPremium {
    pub payroll: i64,
    pub claim: i64,
    pub month: Month,
    pub base: Money,
    pub amount: Money,
}

/// A premium that was paid: its key, and the day of its payroll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidPremium {
    pub row: i64,
    pub premium: MedicalPremium,
    pub paid_on: NaiveDate,
    /// The day on which it was taken back, where it was.
    pub withdrawn_on: Option<NaiveDate>,
}

const PAID: &str = "SELECT m.row, m.payroll, m.claim, m.month, m.base_fen, m.fen, p.paid_on, w.withdrawn_on FROM medical_premium m \
     JOIN payroll p ON p.row = m.payroll LEFT JOIN medical_premium_withdrawal w ON w.row = m.row";

fn paid(row: &Row<'_>) -> rusqlite::Result<PaidPremium> {
    let (month, day): (i64, i64) = (row.get(3)?, row.get(6)?);
    Ok(PaidPremium {
        row: row.get(0)?,
        premium: MedicalPremium {
            payroll: row.get(1)?,
            claim: row.get(2)?,
            month: Month::from_number(month).ok_or(rusqlite::Error::IntegralValueOutOfRange(3, month))?,
            base: Money::from_fen(row.get(4)?),
            amount: Money::from_fen(row.get(5)?),
        },
        paid_on: day_from_number(day).ok_or(rusqlite::Error::IntegralValueOutOfRange(6, day))?,
        withdrawn_on: row.get::<_, Option<i64>>(7)?.and_then(day_from_number),
    })
}

impl Reader<'_> {
    /// The premiums in force that a payroll paid.
    pub fn premiums_of_payroll(&self, payroll: i64) -> anyhow::Result<Vec<PaidPremium>> {
        self.paid_premiums("m.payroll = ?1 AND w.row IS NULL", payroll)
    }

    /// The premiums in force of a person, by month.
    pub fn premiums_of_person(&self, person: i64) -> anyhow::Result<Vec<PaidPremium>> {
        let of = "m.claim IN (SELECT row FROM claim INDEXED BY claim_by_event WHERE person = ?1) AND w.row IS NULL";
        self.paid_premiums(of, person)
    }

    /// The premiums that an operation paid.
    pub fn premiums_paid_by(&self, operation: i64) -> anyhow::Result<Vec<PaidPremium>> {
        self.paid_premiums("m.operation = ?1", operation)
    }

    /// The premiums that an operation took back.
    pub fn premiums_taken_back_by(&self, operation: i64) -> anyhow::Result<Vec<PaidPremium>> {
        self.paid_premiums("w.operation = ?1", operation)
    }

    /// The premiums in force of a claim that no recovery asks back of the person, by month.
    pub fn premiums_not_charged(&self, claim: i64) -> anyhow::Result<Vec<PaidPremium>> {
        let of = "m.claim = ?1 AND w.row IS NULL AND NOT EXISTS (SELECT 1 FROM medical_premium_charge h \
                  WHERE h.premium = m.row AND h.recovery NOT IN (SELECT row FROM recovery_withdrawal))";
        self.paid_premiums(of, claim)
    }

    /// What of a recovery is premiums of its months.
    pub fn premiums_charged(&self, recovery: i64) -> anyhow::Result<Money> {
        let sql = "SELECT coalesce(sum(m.fen), 0) FROM medical_premium_charge h JOIN medical_premium m ON m.row = h.premium \
                   WHERE h.recovery = ?1";
        Ok(Money::from_fen(self.connection().prepare_cached(sql)?.query_row([recovery], |row| row.get(0))?))
    }

    /// The premiums of a payroll that recoveries that stand ask back of the person: claim, recovery, amount.
    pub fn charges_of_payroll(&self, payroll: i64) -> anyhow::Result<Vec<(i64, i64, Money)>> {
        let sql = "SELECT m.claim, h.recovery, m.fen FROM medical_premium m JOIN medical_premium_charge h ON h.premium = m.row \
                   WHERE m.payroll = ?1 AND h.recovery NOT IN (SELECT row FROM recovery_withdrawal) ORDER BY h.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows =
            statement.query_map([payroll], |row| Ok((row.get(0)?, row.get(1)?, Money::from_fen(row.get(2)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn paid_premiums(&self, of: &str, value: i64) -> anyhow::Result<Vec<PaidPremium>> {
        let mut statement =
            self.connection().prepare_cached(&format!("{PAID} WHERE {of} ORDER BY m.claim, m.month, m.row"))?;
        let rows = statement.query_map([value], paid)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims for unemployment benefit, in the order of entry.
    pub fn claims_of_unemployed(&self) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT row FROM claim INDEXED BY claim_of_unemployed WHERE benefit = 'unemployment' ORDER BY row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The months of a claim whose premium was booked.
    pub fn premium_months(&self, claim: i64) -> anyhow::Result<HashSet<Month>> {
        let mut statement =
            self.connection().prepare_cached("SELECT month FROM medical_premium_in_force WHERE claim = ?1")?;
        let rows = statement.query_map([claim], |row| row.get::<_, i64>(0))?;
        let months = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(months.into_iter().filter_map(Month::from_number).collect())
    }
}

impl Writer<'_> {
    /// Asks a premium back of the person as part of a recovery.
    pub fn charge_medical_premium(&mut self, premium: i64, recovery: i64) -> anyhow::Result<()> {
        let values = [premium, recovery, self.operation()].map(Value::Int);
        self.insert(TableId::MedicalPremiumCharge, &values).map(|_| ())
    }

    /// Takes a premium back, because of a recovery or with its payroll.
    pub fn withdraw_medical_premium(&mut self, row: i64, on: NaiveDate, recovery: Option<i64>) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [Value::Int(day_number(on)), Value::int_or_null(recovery), Value::Int(operation)];
        self.insert_at(TableId::MedicalPremiumWithdrawal, row, &values).map(|_| ())
    }

    pub fn insert_medical_premium(&mut self, premium: &MedicalPremium) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::MedicalPremium,
            &[
                Value::Int(premium.payroll),
                Value::Int(premium.claim),
                Value::Int(premium.month.number()),
                Value::Int(premium.base.fen()),
                Value::Int(premium.amount.fen()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
