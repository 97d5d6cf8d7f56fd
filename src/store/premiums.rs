//! What the unemployment fund pays to other funds for those who draw its benefit: to medical insurance, and near retirement to pension
//! insurance.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Row;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, KindSet, Money, Month, day_from_number, day_number};

/// The premium of one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Premium {
    pub payroll: i64,
    pub claim: i64,
    /// The kind for which it is paid.
    pub kind: InsuranceKind,
    pub month: Month,
    pub base: Money,
    pub amount: Money,
    /// What of it goes into the individual account.
    pub account: Money,
    /// The books of the fund that receives it are kept here.
    pub is_received: bool,
}

/// A premium that was paid: its key, and the day and the operation of its payroll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidPremium {
    pub row: i64,
    pub premium: Premium,
    pub paid_on: NaiveDate,
    pub paid_by: i64,
    /// The day on which it was taken back, where it was.
    pub withdrawn_on: Option<NaiveDate>,
    /// The day on which the fund that receives it got it into its books, and by which operation, where that was later.
    pub received: Option<(NaiveDate, i64)>,
}

impl PaidPremium {
    /// The day of the fund that receives it, and the operation by which it has it.
    pub fn came(&self) -> (NaiveDate, i64) {
        self.received.unwrap_or((self.paid_on, self.paid_by))
    }
}

const PAID: &str = "SELECT m.row, m.payroll, m.claim, m.kind, m.month, m.base_fen, m.fen, m.account_fen, m.is_received, p.paid_on, \
     w.withdrawn_on, m.operation, r.received_on, r.operation FROM premium_paid m JOIN payroll p ON p.row = m.payroll \
     LEFT JOIN premium_back w ON w.premium = m.row LEFT JOIN premium_booking_in_force r ON r.premium = m.row";

fn paid(row: &Row<'_>) -> rusqlite::Result<PaidPremium> {
    let (kind, month, day): (String, i64, i64) = (row.get(3)?, row.get(4)?, row.get(9)?);
    let damaged = |place| rusqlite::Error::InvalidColumnType(place, "kind".to_owned(), rusqlite::types::Type::Null);
    Ok(PaidPremium {
        row: row.get(0)?,
        premium: Premium {
            payroll: row.get(1)?,
            claim: row.get(2)?,
            kind: kind.parse().map_err(|_| damaged(3))?,
            month: Month::from_number(month).ok_or(rusqlite::Error::IntegralValueOutOfRange(4, month))?,
            base: Money::from_fen(row.get(5)?),
            amount: Money::from_fen(row.get(6)?),
            account: Money::from_fen(row.get(7)?),
            is_received: row.get(8)?,
        },
        paid_on: day_from_number(day).ok_or(rusqlite::Error::IntegralValueOutOfRange(9, day))?,
        paid_by: row.get(11)?,
        withdrawn_on: row.get::<_, Option<i64>>(10)?.and_then(day_from_number),
        received: row.get::<_, Option<i64>>(12)?.and_then(day_from_number).zip(row.get(13)?),
    })
}

impl Reader<'_> {
    /// The premiums in force that a payroll paid.
    pub fn premiums_of_payroll(&self, payroll: i64) -> anyhow::Result<Vec<PaidPremium>> {
        self.paid_premiums("m.payroll = ?1 AND w.premium IS NULL", payroll)
    }

    /// The premiums in force of a person, by month.
    pub fn premiums_of_person(&self, person: i64) -> anyhow::Result<Vec<PaidPremium>> {
        let of = "m.claim IN (SELECT row FROM claim INDEXED BY claim_by_event WHERE person = ?1) AND w.premium IS NULL";
        self.paid_premiums(of, person)
    }

    /// The premiums that an operation paid.
    pub fn premiums_paid_by(&self, operation: i64) -> anyhow::Result<Vec<PaidPremium>> {
        self.paid_premiums("m.operation = ?1", operation)
    }

    /// The premiums that an operation booked in the fund that receives them, later than they were paid, those among them that were taken back.
    pub fn premiums_received_by(&self, operation: i64) -> anyhow::Result<Vec<PaidPremium>> {
        self.booked_premiums("r.operation = ?1", operation)
    }

    /// The premiums whose later booking an operation took back, each as it was booked.
    pub fn premiums_booked_back_by(&self, operation: i64) -> anyhow::Result<Vec<PaidPremium>> {
        let of = "EXISTS (SELECT 1 FROM premium_booking_change c WHERE c.premium = r.premium AND c.takes_back = r.operation \
                  AND c.operation = ?1)";
        self.booked_premiums(of, operation)
    }

    fn booked_premiums(&self, of: &str, operation: i64) -> anyhow::Result<Vec<PaidPremium>> {
        let sql = PAID.replace("LEFT JOIN premium_booking_in_force", "JOIN premium_booking");
        let mut statement = self.connection().prepare(&format!("{sql} WHERE {of} ORDER BY m.claim, m.month, m.row"))?;
        let rows = statement.query_map([operation], paid)?;
        let mut found: Vec<PaidPremium> = rows.collect::<rusqlite::Result<_>>()?;
        // Whose books they were in then, they may not be in now.
        found.iter_mut().for_each(|paid| paid.premium.is_received = true);
        Ok(found)
    }

    /// The premiums in force that funds among some kinds were paid and do not have in their books.
    pub fn premiums_not_received(&self, kinds: KindSet) -> anyhow::Result<Vec<PaidPremium>> {
        let mut found = self.paid_premiums("m.is_received = ?1 AND w.premium IS NULL", 0)?;
        found.retain(|paid| kinds.contains(paid.premium.kind));
        Ok(found)
    }

    /// The premiums that an operation took back.
    pub fn premiums_taken_back_by(&self, operation: i64) -> anyhow::Result<Vec<PaidPremium>> {
        self.paid_premiums("w.operation = ?1", operation)
    }

    /// The premiums in force of a claim that no recovery asks back of the person, by month.
    pub fn premiums_not_charged(&self, claim: i64) -> anyhow::Result<Vec<PaidPremium>> {
        let of = "m.claim = ?1 AND w.premium IS NULL AND NOT EXISTS (SELECT 1 FROM premium_asked_back h \
                  WHERE h.premium = m.row)";
        self.paid_premiums(of, claim)
    }

    /// The premiums in force that a recovery asks back of the person, by month.
    pub fn premiums_asked_back(&self, recovery: i64) -> anyhow::Result<Vec<PaidPremium>> {
        let of = "w.premium IS NULL AND m.row IN (SELECT h.premium FROM premium_asked_back h WHERE h.recovery = ?1)";
        self.paid_premiums(of, recovery)
    }

    /// The premiums, each with its recovery, that an operation said are asked back no more.
    pub fn premiums_released_by(&self, operation: i64) -> anyhow::Result<Vec<(i64, i64)>> {
        let sql = "SELECT premium, recovery FROM premium_release WHERE operation = ?1 AND is_released ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([operation], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What of a recovery is premiums of its months, those among them that are asked back no more.
    pub fn premiums_charged(&self, recovery: i64) -> anyhow::Result<Money> {
        let sql = "SELECT coalesce(sum(m.fen), 0) FROM premium_charged h JOIN premium_paid m ON m.row = h.premium \
                   WHERE h.recovery = ?1";
        Ok(Money::from_fen(self.connection().prepare_cached(sql)?.query_row([recovery], |row| row.get(0))?))
    }

    /// The premiums of a payroll that recoveries that stand ask back of the person: claim, recovery, amount.
    pub fn charges_of_payroll(&self, payroll: i64) -> anyhow::Result<Vec<(i64, i64, Money)>> {
        let sql = "SELECT m.claim, h.recovery, m.fen FROM premium_paid m JOIN premium_asked_back h ON h.premium = m.row \
                   WHERE m.payroll = ?1 ORDER BY m.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows =
            statement.query_map([payroll], |row| Ok((row.get(0)?, row.get(1)?, Money::from_fen(row.get(2)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What funds received of premiums, less what they gave back, as their books have to say it.
    pub fn premiums_received(&self) -> anyhow::Result<BTreeMap<InsuranceKind, Money>> {
        let sql = "SELECT kind, sum(fen) FROM premium_in_force WHERE is_received GROUP BY kind";
        let mut statement = self.connection().prepare(sql)?;
        let (mut rows, mut sums) = (statement.query([])?, BTreeMap::new());
        while let Some(row) = rows.next()? {
            let kind = row.get_ref(0)?.as_str()?.parse().map_err(|_| anyhow::anyhow!("a premium is damaged"))?;
            sums.insert(kind, Money::from_fen(row.get(1)?));
        }
        Ok(sums)
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

    /// Who ever applied for unemployment benefit, with the claim.
    pub fn persons_of_unemployed(&self) -> anyhow::Result<Vec<(i64, i64)>> {
        let sql =
            "SELECT person, row FROM claim INDEXED BY claim_of_unemployed WHERE benefit = 'unemployment' ORDER BY row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The months of a claim whose premium of a kind was booked.
    pub fn premium_months(&self, claim: i64) -> anyhow::Result<HashSet<(InsuranceKind, Month)>> {
        let mut statement =
            self.connection().prepare_cached("SELECT kind, month FROM premium_in_force WHERE claim = ?1")?;
        let rows = statement.query_map([claim], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
        let months = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        let known = |(kind, month): (String, i64)| Some((kind.parse().ok()?, Month::from_number(month)?));
        Ok(months.into_iter().filter_map(known).collect())
    }
}

impl Writer<'_> {
    /// Asks a premium back of the person as part of a recovery.
    pub fn charge_premium(&mut self, premium: i64, recovery: i64) -> anyhow::Result<()> {
        let values = [premium, recovery, self.operation()].map(Value::Int);
        self.insert(TableId::PremiumCharge, &values).map(|_| ())
    }

    /// Says that a recovery asks a premium back no more, or again.
    pub fn release_premium(&mut self, premium: i64, recovery: i64, is_released: bool) -> anyhow::Result<()> {
        let values = [premium, recovery, i64::from(is_released), self.operation()].map(Value::Int);
        self.insert(TableId::PremiumRelease, &values).map(|_| ())
    }

    /// Takes a premium back, because of a recovery or with its payroll.
    pub fn withdraw_premium(&mut self, row: i64, on: NaiveDate, recovery: Option<i64>) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [Value::Int(row), Value::Int(day_number(on)), Value::int_or_null(recovery), Value::Int(operation)];
        self.insert(TableId::PremiumWithdrawal, &values).map(|_| ())
    }

    /// Notes that the fund which receives a premium has it in its books from a day on.
    pub fn receive_premium(&mut self, row: i64, received_on: NaiveDate) -> anyhow::Result<()> {
        let (day, operation) = (day_number(received_on), self.operation());
        let sql = "SELECT EXISTS (SELECT 1 FROM premium_receipt WHERE row = ?1)";
        if self.connection().query_row(sql, [row], |found| found.get(0))? {
            let values = [Value::Int(row), Value::Int(day), Value::Null, Value::Int(operation)];
            return self.insert(TableId::PremiumBookingChange, &values).map(|_| ());
        }
        self.insert_at(TableId::PremiumReceipt, row, &[day, operation].map(Value::Int)).map(|_| ())
    }

    /// Notes that it does not have it any more, as the booking of an operation is taken back.
    pub fn take_premium_back(&mut self, row: i64, booked_by: i64) -> anyhow::Result<()> {
        let values = [Value::Int(row), Value::Null, Value::Int(booked_by), Value::Int(self.operation())];
        self.insert(TableId::PremiumBookingChange, &values).map(|_| ())
    }

    /// Writes a premium and returns its key; keys go on from those of the premiums of medical insurance before.
    pub fn insert_premium(&mut self, premium: &Premium) -> anyhow::Result<i64> {
        let operation = self.operation();
        let row = self.next_row(TableId::Premium)?.max(self.next_row(TableId::MedicalPremium)?);
        let values = [
            Value::Int(premium.payroll),
            Value::Int(premium.claim),
            Value::Text(premium.kind.english()),
            Value::Int(premium.month.number()),
            Value::Int(premium.base.fen()),
            Value::Int(premium.amount.fen()),
            Value::Int(premium.account.fen()),
            Value::Int(i64::from(premium.is_received)),
            Value::Int(operation),
        ];
        self.insert_at(TableId::Premium, row, &values)?;
        Ok(row)
    }
}
