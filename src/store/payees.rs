//! Who is paid on a claim, on which account, and which share of it.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::{Row, Statement};

use super::payrolls::LineKey;
use super::tables::TableId;
use super::writer::Value;
use super::{FIRST_LATER_VERSION, Reader, Writer};
use crate::model::{IdentityNumber, day_from_number, day_number};

/// What is known of a payee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayeeDetails {
    pub name: String,
    /// Empty where it is the insured person.
    pub id_number: String,
    pub bank: String,
    pub bank_account: String,
    /// In millionths of the claim.
    pub share: i64,
}

/// A version of a payee in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payee {
    pub number: i64,
    pub claim: i64,
    /// The first day on which this account is paid to.
    pub from_on: NaiveDate,
    pub details: PayeeDetails,
    pub operation: i64,
}

pub(super) const COLUMNS: &str = "payee, claim, from_on, name, id_number, bank, bank_account, share, operation";

pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Payee> {
    let from_on: i64 = row.get(2)?;
    Ok(Payee {
        number: row.get(0)?,
        claim: row.get(1)?,
        from_on: day_from_number(from_on).ok_or(rusqlite::Error::IntegralValueOutOfRange(2, from_on))?,
        details: PayeeDetails {
            name: row.get(3)?,
            id_number: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
            bank: row.get(5)?,
            bank_account: row.get(6)?,
            share: row.get(7)?,
        },
        operation: row.get(8)?,
    })
}

/// The share of a survivors' pension that somebody draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareOfSurvivors {
    pub claim: i64,
    /// The insured person who died; of a pension that was taken over the one who draws it.
    pub deceased: i64,
    pub payee: i64,
    /// The name of the payee.
    pub name: String,
}

fn share_of_survivors(row: &Row<'_>) -> rusqlite::Result<ShareOfSurvivors> {
    Ok(ShareOfSurvivors { claim: row.get(0)?, deceased: row.get(1)?, payee: row.get(2)?, name: row.get(3)? })
}

/// Somebody who draws a share, with what tells how old he is.
#[derive(Clone, Debug)]
pub struct DependantInPay {
    pub share: ShareOfSurvivors,
    /// The day on which the insured died.
    pub event_on: NaiveDate,
    pub id_number: String,
    /// What the application says.
    pub facts: String,
}

impl<'c> Reader<'c> {
    /// The identity numbers and names of those to whom survivors' pensions are paid, once a name.
    pub fn dependants(&self) -> anyhow::Result<Vec<(IdentityNumber, String)>> {
        let sql = "SELECT DISTINCT y.id_number, y.name FROM payee y INDEXED BY payee_by_number CROSS JOIN claim c ON c.row = y.claim \
                   WHERE c.benefit = 'survivors' AND y.id_number IS NOT NULL AND y.row = y.payee \
                   AND y.row NOT IN (SELECT row FROM heir) ORDER BY 1, 2";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let rows: Vec<(String, String)> = rows.collect::<rusqlite::Result<_>>()?;
        Ok(rows.into_iter().filter_map(|(number, name)| Some((number.parse().ok()?, name))).collect())
    }

    /// The identity numbers of payees whose own share was ever stopped for one of these reasons.
    pub fn numbers_stopped_for(&self, reasons: &[&str]) -> anyhow::Result<HashSet<String>> {
        let marks = vec!["?"; reasons.len()].join(", ");
        let sql = format!(
            "SELECT DISTINCT y.id_number FROM payee_state s JOIN payee y ON y.row = s.payee \
             WHERE s.state = 'stopped' AND s.reason IN ({marks}) AND y.id_number IS NOT NULL"
        );
        let mut statement = self.connection().prepare(&sql)?;
        let rows = statement.query_map(rusqlite::params_from_iter(reasons), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The persons of pensions that were taken over whose own share was ever stopped for one of these reasons.
    pub fn dependants_stopped_for(&self, reasons: &[&str]) -> anyhow::Result<HashSet<i64>> {
        let marks = vec!["?"; reasons.len()].join(", ");
        let sql = format!(
            "SELECT DISTINCT c.person FROM payee_state s JOIN payee y ON y.row = s.payee JOIN claim c ON c.row = s.claim \
             WHERE s.state = 'stopped' AND s.reason IN ({marks}) AND y.id_number IS NULL"
        );
        let mut statement = self.connection().prepare(&sql)?;
        let rows = statement.query_map(rusqlite::params_from_iter(reasons), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The shares of survivors' pensions that are paid to somebody of an identity number.
    pub fn shares_of_survivors(&self, id_number: &str) -> anyhow::Result<Vec<ShareOfSurvivors>> {
        let sql = "SELECT c.row, c.person, y.row, y.name FROM payee y JOIN claim c ON c.row = y.claim \
                   WHERE y.id_number = ?1 AND y.row = y.payee AND c.benefit = 'survivors' \
                   AND y.row NOT IN (SELECT row FROM heir) ORDER BY y.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([id_number], share_of_survivors)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The survivors' pensions that were taken over as a person's own: he himself draws them, and no payee is named by a number.
    pub fn survivors_taken_over(&self, person: i64) -> anyhow::Result<Vec<ShareOfSurvivors>> {
        let sql = "SELECT c.row, c.person, y.row, y.name FROM claim c JOIN payee y ON y.claim = c.row WHERE c.person = ?1 \
                   AND c.benefit = 'survivors' AND y.id_number IS NULL AND y.row = y.payee ORDER BY y.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([person], share_of_survivors)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Those who are named by a number and draw a share of a survivors' pension as things stand and the claim was corrected, or whose share is withheld for a while.
    pub fn dependants_in_pay(&self) -> anyhow::Result<Vec<DependantInPay>> {
        let sql = "SELECT c.row, c.person, y.row, y.name, ifnull(v.event_on, c.event_on), y.id_number, \
                   coalesce(iif(v.row IS NULL, c.facts, v.facts), '') \
                   FROM payee y INDEXED BY payee_by_number CROSS JOIN claim c ON c.row = y.claim LEFT JOIN claim_version v \
                   ON v.row = (SELECT max(o.row) FROM claim_version o WHERE o.claim = c.row AND o.from_month IS NULL) \
                   WHERE c.benefit = 'survivors' AND y.id_number IS NOT NULL AND y.row = y.payee \
                   AND (EXISTS (SELECT 1 FROM in_pay i WHERE i.payee = y.row) \
                   OR (SELECT s.state FROM payee_state s WHERE s.claim = c.row AND s.payee = y.row ORDER BY s.row DESC LIMIT 1) = 'suspended' \
                   OR (SELECT s.state FROM claim_state s WHERE s.claim = c.row ORDER BY s.row DESC LIMIT 1) = 'suspended') AND y.row NOT IN (SELECT row FROM heir) ORDER BY y.row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| {
            let event_on: i64 = row.get(4)?;
            Ok(DependantInPay {
                share: share_of_survivors(row)?,
                event_on: day_from_number(event_on).ok_or(rusqlite::Error::IntegralValueOutOfRange(4, event_on))?,
                id_number: row.get(5)?,
                facts: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The payees of a claim as first entered, in order; their shares never change. Heirs of them are asked for apart.
    pub fn payees_of_claim(&self, claim: i64) -> anyhow::Result<Vec<Payee>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM payee WHERE claim = ?1 AND row = payee AND row NOT IN (SELECT row FROM heir) ORDER BY row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([claim], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The payees who are paid for somebody else, with him, as far as anything may be left to pay: heirs, and those who are named beside or
    /// instead of the person of the claim. Dependants draw for themselves.
    pub fn payees_for_others(&self) -> anyhow::Result<Vec<(i64, i64)>> {
        let sql = "SELECT DISTINCT y.payee, c.person FROM payee y INDEXED BY payee_by_number CROSS JOIN claim c ON c.row = y.claim \
                   WHERE y.id_number IS NOT NULL AND (c.benefit <> 'survivors' OR y.payee IN (SELECT row FROM heir_in_force)) \
                   AND (y.row <> y.payee OR y.row NOT IN (SELECT row FROM heir) OR y.row IN (SELECT row FROM heir_in_force)) \
                   AND (EXISTS (SELECT 1 FROM in_pay i WHERE i.payee = y.payee) \
                        OR y.payee IN (SELECT line & 268435455 FROM returned_line)) ORDER BY 1";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The identity numbers of those who are paid for somebody else now, each with the payee and with him.
    pub fn numbers_for_others(&self) -> anyhow::Result<Vec<(String, i64, i64)>> {
        let mut found = Vec::new();
        for (payee, person) in self.payees_for_others()? {
            let last = self.payee_versions(payee)?.pop();
            found.extend(
                last.map(|last| (last.details.id_number, payee, person)).filter(|(number, ..)| !number.is_empty()),
            );
        }
        Ok(found)
    }

    /// The claim of a payee.
    pub fn claim_of_payee(&self, payee: i64) -> anyhow::Result<i64> {
        let mut statement = self.connection().prepare_cached("SELECT claim FROM payee WHERE row = ?1")?;
        Ok(statement.query_row([payee], |row| row.get(0))?)
    }

    /// All versions of a payee in the order of entry.
    pub fn payee_versions(&self, payee: i64) -> anyhow::Result<Vec<Payee>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM payee WHERE row = ?1 OR (payee = ?1 AND row <> payee) ORDER BY operation, row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([payee], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The later versions of payees that an operation entered.
    pub fn payee_versions_of(&self, operation: i64) -> anyhow::Result<Vec<Payee>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM payee WHERE row BETWEEN ?2 AND (SELECT w.last_row FROM operation_write w \
             WHERE w.operation = ?1 AND w.table_name = 'payee') AND operation = ?1 ORDER BY row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([operation, FIRST_LATER_VERSION], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The payments of payrolls in force, with what they send again, that went to a version of a payee as long as no later one was entered.
    pub fn payments_to(&self, version: &Payee) -> anyhow::Result<Vec<LineKey>> {
        let sql = "SELECT l.row FROM payroll_in_force r JOIN payment_line l ON l.row = (r.row << 28) + ?1 \
                   WHERE r.operation > ?2 AND r.paid_on >= ?3 \
                   UNION SELECT t.line FROM payroll_in_force r JOIN attempt_in_force t ON t.payroll = r.row \
                   WHERE r.operation > ?2 AND r.paid_on >= ?3 AND t.line & 268435455 = ?1 ORDER BY 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let values = (version.number, version.operation, day_number(version.from_on));
        let rows = statement.query_map(values, |row| row.get(0).map(LineKey::of_row))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// A statement that reads many payees, one after another.
    pub fn payee_finder(&self) -> anyhow::Result<PayeeFinder<'c>> {
        PayeeFinder::new(*self)
    }
}

/// Reads the account that is paid to on a day, as known after an operation; of one without later versions, the only one.
pub struct PayeeFinder<'c> {
    first: Statement<'c>,
    later: Option<Statement<'c>>,
}

impl<'c> PayeeFinder<'c> {
    fn new(reader: Reader<'c>) -> anyhow::Result<Self> {
        let connection = reader.connection();
        let has_later: bool = connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM payee WHERE row >= ?1)",
            [FIRST_LATER_VERSION],
            |row| row.get(0),
        )?;
        // A version that waits is not paid to: the one before it is, as the latest that may be.
        let later = "SELECT name, bank, bank_account FROM payee WHERE payee = ?1 AND row <> payee AND from_on <= ?2 \
                     AND operation <= ?3 ORDER BY operation DESC, row DESC LIMIT 1";
        Ok(Self {
            first: connection.prepare("SELECT name, bank, bank_account FROM payee WHERE row = ?1")?,
            later: has_later.then(|| connection.prepare(later)).transpose()?,
        })
    }

    /// Reads name, bank and account of a payee into a place that is used again and again.
    pub fn read(&mut self, payee: i64, on: i64, operation: i64, into: &mut PaidTo) -> anyhow::Result<()> {
        if let Some(later) = &mut self.later {
            let mut rows = later.query((payee, on, operation))?;
            if let Some(row) = rows.next()? {
                return into.fill(row);
            }
        }
        let mut rows = self.first.query([payee])?;
        into.fill(rows.next()?.ok_or_else(|| anyhow::anyhow!("payee {payee} is missing"))?)
    }
}

/// Where a payment goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaidTo {
    pub name: String,
    pub bank: String,
    pub bank_account: String,
}

impl PaidTo {
    fn fill(&mut self, row: &Row<'_>) -> anyhow::Result<()> {
        for (place, text) in [&mut self.name, &mut self.bank, &mut self.bank_account].into_iter().enumerate() {
            text.clear();
            text.push_str(row.get_ref(place)?.as_str()?);
        }
        Ok(())
    }
}

impl Writer<'_> {
    /// Enters a payee of a claim and returns his number.
    pub fn insert_payee(
        &mut self,
        claim: i64,
        details: &PayeeDetails,
        from_on: NaiveDate,
        line: u64,
    ) -> anyhow::Result<i64> {
        let number = self.next_row(TableId::Payee)?;
        self.insert_payee_row(number, (number, claim), details, (from_on, line))?;
        Ok(number)
    }

    /// Enters a later version of a payee, paid to from a day on.
    pub fn insert_payee_version(
        &mut self,
        payee: &Payee,
        details: &PayeeDetails,
        from_on: NaiveDate,
        line: u64,
    ) -> anyhow::Result<()> {
        let row = self.next_later_row(TableId::Payee)?;
        self.insert_payee_row(row, (payee.number, payee.claim), details, (from_on, line))
    }

    fn insert_payee_row(
        &mut self,
        row: i64,
        (payee, claim): (i64, i64),
        details: &PayeeDetails,
        (from_on, line): (NaiveDate, u64),
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(
            TableId::Payee,
            row,
            &[
                Value::Int(payee),
                Value::Int(claim),
                Value::Int(day_number(from_on)),
                Value::Text(&details.name),
                Value::text_or_null(&details.id_number),
                Value::Text(&details.bank),
                Value::Text(&details.bank_account),
                Value::Int(details.share),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
