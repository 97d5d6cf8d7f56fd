//! Heirs of payees who died, and the payments that came back and are theirs.

use std::collections::HashMap;

use rusqlite::Statement;

use super::payees::{COLUMNS, Payee, PayeeDetails, from_row};
use super::payrolls::LineKey;
use super::tables::TableId;
use super::writer::Value;
use super::{FIRST_LATER_VERSION, Reader, Writer};
use crate::model::{Benefit, PaymentReason};

/// A payee who died and is still among those who are paid, or whose payment came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadPayee {
    pub payee: i64,
    pub claim: i64,
    pub person: i64,
    /// Empty where it is the person of the claim.
    pub id_number: String,
    pub benefit: Benefit,
    /// Whether it is his share alone that ended with his death.
    pub is_share: bool,
}

/// Those of whom anything is left to pay: the person of a claim that ended with his death, or who is dead in the register, and
/// dependants whose share ended with their death.
const DEAD: &str = "WITH gone (claim) AS ( \
         SELECT s.claim FROM claim_state s WHERE s.state = 'stopped' AND s.reason IN (DEATHS) \
             AND NOT EXISTS (SELECT 1 FROM claim_state l WHERE l.claim = s.claim AND l.row > s.row) \
         UNION SELECT c.row FROM dead_person d JOIN claim c ON c.person = d.person), \
     dead_person (person) AS (SELECT d.person FROM standing d WHERE d.person IS NOT NULL AND d.state = 'cancelled' \
             AND d.reason = 'death' AND NOT EXISTS (SELECT 1 FROM standing l WHERE l.person = d.person AND l.row > d.row) \
         UNION SELECT m.other FROM same_person m JOIN standing d ON d.person = m.person WHERE d.state = 'cancelled' \
             AND d.reason = 'death' AND NOT EXISTS (SELECT 1 FROM standing l WHERE l.person = d.person AND l.row > d.row)), \
     left_over (payee) AS (SELECT payee FROM in_pay UNION ALL SELECT line & 268435455 FROM returned_line) \
     SELECT y.row, c.row, c.person, coalesce(y.id_number, ''), 0, c.benefit FROM gone g JOIN claim c ON c.row = g.claim \
         JOIN payee y ON y.claim = c.row AND y.row = y.payee WHERE y.row NOT IN (SELECT row FROM heir) \
         AND (EXISTS (SELECT 1 FROM in_pay p WHERE p.payee = y.row) \
             OR y.row IN (SELECT line & 268435455 FROM returned_line)) \
     UNION ALL SELECT y.row, c.row, c.person, coalesce(y.id_number, ''), 1, c.benefit FROM payee_state s JOIN claim c ON c.row = s.claim \
         JOIN payee y ON y.row = s.payee WHERE s.state = 'stopped' AND s.reason IN (DEATHS) \
         AND NOT EXISTS (SELECT 1 FROM payee_state l WHERE l.payee = s.payee AND l.claim = s.claim AND l.row > s.row) \
         AND y.row IN (SELECT payee FROM left_over) ORDER BY 1";

impl<'c> Reader<'c> {
    /// Payees who died and of whose payments something may be left.
    pub fn payees_of_dead(&self) -> anyhow::Result<Vec<DeadPayee>> {
        let codes: Vec<String> = PaymentReason::codes_of_death().iter().map(|code| format!("'{code}'")).collect();
        let sql = DEAD.replace("DEATHS", &codes.join(", "));
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| {
            Ok(DeadPayee {
                payee: row.get(0)?,
                claim: row.get(1)?,
                person: row.get(2)?,
                id_number: row.get(3)?,
                is_share: row.get(4)?,
                benefit: row.get::<_, String>(5)?.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The heirs of the payees of a claim as first entered, each behind the payee who died.
    pub fn heirs_of_claim(&self, claim: i64) -> anyhow::Result<Vec<(i64, Payee)>> {
        self.heirs_where("h.claim = ?1", [claim])
    }

    /// Everybody who was paid on a claim: its payees, and the heirs of those who died.
    pub fn payees_and_heirs(&self, claim: i64) -> anyhow::Result<Vec<Payee>> {
        let mut payees = self.payees_of_claim(claim)?;
        payees.extend(self.heirs_of_claim(claim)?.into_iter().map(|(_, heir)| heir));
        Ok(payees)
    }

    /// All heirs.
    pub fn heirs(&self) -> anyhow::Result<Vec<(i64, Payee)>> {
        self.heirs_where("true", [])
    }

    fn heirs_where(&self, filter: &str, values: impl rusqlite::Params) -> anyhow::Result<Vec<(i64, Payee)>> {
        let columns = COLUMNS.split(", ").map(|column| format!("y.{column}")).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "SELECT {columns}, h.payee FROM heir_in_force h JOIN payee y ON y.row = h.row WHERE {filter} ORDER BY h.row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map(values, |row| Ok((row.get(9)?, from_row(row)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The accounts that are not paid to before a later day: those that were changed, and those of heirs.
    pub fn accounts_that_wait(&self, today: i64) -> anyhow::Result<Vec<Payee>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM payee WHERE row >= ?2 AND from_on > ?1 AND NOT EXISTS (SELECT 1 FROM payee l \
             WHERE l.payee = payee.payee AND l.row <> l.payee AND l.row > payee.row) \
             UNION ALL SELECT {COLUMNS} FROM payee WHERE row IN (SELECT row FROM heir_in_force) AND from_on > ?1 ORDER BY 3, 1"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([today, FIRST_LATER_VERSION], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The heirs that an operation named.
    pub fn heirs_named_by(&self, operation: i64) -> anyhow::Result<Vec<(i64, Payee)>> {
        self.heirs_where("h.operation = ?1", [operation])
    }

    /// The heirs that an operation made none, each behind the payee who died.
    pub fn heirs_withdrawn_by(&self, operation: i64) -> anyhow::Result<Vec<(i64, Payee)>> {
        let columns = COLUMNS.split(", ").map(|column| format!("y.{column}")).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "SELECT {columns}, h.payee FROM heir_withdrawal w JOIN heir h ON h.row = w.row JOIN payee y ON y.row = h.row \
             WHERE w.operation = ?1 ORDER BY h.row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([operation], |row| Ok((row.get(9)?, from_row(row)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether anything was ever to be paid to a payee.
    pub fn has_payments(&self, payee: i64) -> anyhow::Result<bool> {
        let sql = "SELECT 1 FROM payroll_in_force r JOIN payment_line l ON l.row = (r.row << 28) + ?1 \
                   UNION ALL SELECT 1 FROM entitlement_in_force WHERE payee = ?1";
        Ok(self.connection().prepare_cached(sql)?.exists([payee])?)
    }

    /// The payments that a payroll passed on to heirs, each with the number of the attempt that had come back.
    pub fn lines_passed_by(&self, payroll: i64) -> anyhow::Result<Vec<(LineKey, i64)>> {
        let sql = "SELECT line, number FROM passed_line WHERE payroll = ?1 ORDER BY line";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([payroll], |row| Ok((LineKey::of_row(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether a payment that came back is the heirs'.
    pub fn is_passed(&self, key: LineKey) -> anyhow::Result<bool> {
        let sql = "SELECT 1 FROM passed_line_in_force WHERE payee = ?1 AND line = ?2";
        Ok(self.connection().prepare_cached(sql)?.exists((key.payee, key.row()))?)
    }

    /// A statement that reads the payments of many payees that are their heirs'.
    pub(super) fn passed_finder(&self) -> anyhow::Result<PassedFinder<'c>> {
        let is_any: bool =
            self.connection().query_row("SELECT EXISTS (SELECT 1 FROM passed_line)", [], |row| row.get(0))?;
        let sql = "SELECT line FROM passed_line_in_force WHERE payee = ?1";
        Ok(PassedFinder { lines: is_any.then(|| self.connection().prepare(sql)).transpose()? })
    }
}

/// Reads which payments of a payee are his heirs'. Nearly always there are none at all.
pub(super) struct PassedFinder<'c> {
    lines: Option<Statement<'c>>,
}

impl PassedFinder<'_> {
    pub(super) fn of(&mut self, payee: i64) -> anyhow::Result<Vec<LineKey>> {
        let Some(lines) = &mut self.lines else { return Ok(Vec::new()) };
        let rows = lines.query_map([payee], |row| row.get(0).map(LineKey::of_row))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Heirs by the payee who died.
pub fn by_payee(heirs: Vec<(i64, Payee)>) -> HashMap<i64, Vec<Payee>> {
    let mut found: HashMap<i64, Vec<Payee>> = HashMap::new();
    heirs.into_iter().for_each(|(payee, heir)| found.entry(payee).or_default().push(heir));
    found
}

impl Writer<'_> {
    /// Names an heir of a payee who died; he is a payee of the claim from a day on.
    pub fn insert_heir(
        &mut self,
        (payee, claim): (i64, i64),
        details: &PayeeDetails,
        from_on: chrono::NaiveDate,
        line: u64,
    ) -> anyhow::Result<()> {
        let heir = self.insert_payee(claim, details, from_on, line)?;
        let operation = self.operation();
        self.insert_at(TableId::Heir, heir, &[payee, claim, operation].map(Value::Int))?;
        Ok(())
    }

    pub fn withdraw_heir(&mut self, heir: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::HeirWithdrawal, heir, &[Value::Int(operation)])?;
        Ok(())
    }

    /// A payment that came back is the heirs' from a payroll on, and is not sent again.
    pub fn pass_line(&mut self, key: LineKey, number: i64, payroll: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [key.row(), key.payee, number, payroll, operation].map(Value::Int);
        self.insert(TableId::PassedLine, &values)?;
        self.keep_returned_line(key)
    }
}
