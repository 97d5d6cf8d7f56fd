//! Recoveries (追回): what is to be given back, what came of it, and what is left. One stays open until nothing is left.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};
use strum::{EnumString, IntoStaticStr};

use super::payrolls::LineKey;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Money, Month, day_from_number, day_number};

/// What is to be given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecovery {
    pub claim: i64,
    pub cause: String,
    pub from: Option<Month>,
    pub to: Option<Month>,
    pub amount: Money,
    pub found_on: NaiveDate,
    pub note: String,
}

/// What can happen to a recovery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum RecoveryEventKind {
    /// 责令退回
    Ordered,
    /// 还款协议
    Planned,
    /// 收回
    Received,
    /// 同意抵扣: the amount is the most that is kept back a month
    OffsetAgreed,
    /// 抵扣
    Offset,
    /// 移送
    Referred,
    /// 核销
    WrittenOff,
}

/// Something that happened to a recovery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoveryEvent {
    pub kind: RecoveryEventKind,
    pub amount: Money,
    pub on: NaiveDate,
    /// The document of a receipt, the payment of an offset, the claim an offset is agreed on, the notice of an order.
    pub reference: String,
    pub note: String,
}

/// An instalment of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    pub number: i64,
    pub due_on: NaiveDate,
    pub amount: Money,
}

/// A recovery as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingRecovery {
    pub number: i64,
    pub recovery: NewRecovery,
    /// Received, offset and written off.
    pub settled: Money,
    pub left: Money,
    pub last: Option<RecoveryEventKind>,
    /// The most that is kept back a month, where that was agreed, and from which claim.
    pub offset_monthly: Option<Money>,
    pub offset_claim: Option<i64>,
    pub line: i64,
    pub operation: i64,
}

const SELECT: &str = "SELECT r.row, r.claim, r.cause, r.from_month, r.to_month, r.fen, r.found_on, r.note, \
     (SELECT coalesce(sum(e.fen), 0) FROM recovery_event e WHERE e.row NOT IN (SELECT row FROM recovery_event_withdrawal) AND e.recovery = r.row \
      AND e.event IN ('received', 'offset', 'written_off')), \
     (SELECT e.event FROM recovery_event e WHERE e.row NOT IN (SELECT row FROM recovery_event_withdrawal) AND e.recovery = r.row ORDER BY e.row DESC LIMIT 1), \
     (SELECT e.fen FROM recovery_event e WHERE e.row NOT IN (SELECT row FROM recovery_event_withdrawal) AND e.recovery = r.row AND e.event = 'offset_agreed' ORDER BY e.row DESC LIMIT 1), \
     (SELECT e.reference FROM recovery_event e WHERE e.row NOT IN (SELECT row FROM recovery_event_withdrawal) AND e.recovery = r.row AND e.event = 'offset_agreed' \
      ORDER BY e.row DESC LIMIT 1), r.line, r.operation FROM recovery r \
     WHERE r.row NOT IN (SELECT row FROM recovery_withdrawal)";

fn from_row(row: &Row<'_>) -> rusqlite::Result<StandingRecovery> {
    let found_on: i64 = row.get(6)?;
    let month = |place: usize| row.get::<_, Option<i64>>(place).map(|month| month.and_then(Month::from_number));
    let recovery = NewRecovery {
        claim: row.get(1)?,
        cause: row.get(2)?,
        from: month(3)?,
        to: month(4)?,
        amount: Money::from_fen(row.get(5)?),
        found_on: day_from_number(found_on).ok_or(rusqlite::Error::IntegralValueOutOfRange(6, found_on))?,
        note: row.get::<_, Option<String>>(7)?.unwrap_or_default(),
    };
    let settled = Money::from_fen(row.get(8)?);
    let text = |place: usize| row.get::<_, Option<String>>(place);
    Ok(StandingRecovery {
        number: row.get(0)?,
        left: recovery.amount - settled,
        recovery,
        settled,
        last: text(9)?.and_then(|event| event.parse().ok()),
        offset_monthly: row.get::<_, Option<i64>>(10)?.map(Money::from_fen),
        offset_claim: text(11)?.and_then(|claim| claim.parse().ok()),
        line: row.get(12)?,
        operation: row.get(13)?,
    })
}

/// An event of a recovery as an operation entered it.
#[derive(Clone, Debug)]
pub struct EnteredEvent {
    pub number: i64,
    pub recovery: i64,
    pub event: String,
    pub amount: Money,
    pub note: String,
    /// Whether a later one follows on it.
    pub is_followed: bool,
    pub reference: String,
}

impl Reader<'_> {
    pub fn recovery(&self, number: i64) -> anyhow::Result<Option<StandingRecovery>> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} AND r.row = ?1"))?;
        Ok(statement.query_row([number], from_row).optional()?)
    }

    /// All recoveries in the order of entry.
    pub fn recoveries(&self) -> anyhow::Result<Vec<StandingRecovery>> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} ORDER BY r.row"))?;
        let rows = statement.query_map([], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Those of which something is left.
    pub fn open_recoveries(&self) -> anyhow::Result<Vec<StandingRecovery>> {
        let all = self.recoveries()?.into_iter();
        Ok(all.filter(|recovery| recovery.left.is_positive()).collect())
    }

    /// All of a claim.
    pub fn recoveries_of_claim(&self, claim: i64) -> anyhow::Result<Vec<StandingRecovery>> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} AND r.claim = ?1 ORDER BY r.row"))?;
        let rows = statement.query_map([claim], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Those of a claim of which something is left, with what is left.
    pub fn open_recoveries_of(&self, claim: i64) -> anyhow::Result<Vec<(i64, Money)>> {
        let open = self.recoveries_of_claim(claim)?.into_iter().filter(|recovery| recovery.left.is_positive());
        Ok(open.map(|recovery| (recovery.number, recovery.left)).collect())
    }

    /// What happened to a recovery, in order.
    pub fn recovery_events(&self, recovery: i64) -> anyhow::Result<Vec<RecoveryEvent>> {
        let sql = "SELECT event, fen, happened_on, reference, note FROM recovery_event WHERE recovery = ?1 \
             AND row NOT IN (SELECT row FROM recovery_event_withdrawal) ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([recovery], |row| {
            let on: i64 = row.get(2)?;
            let text = |place: usize| row.get::<_, Option<String>>(place).map(Option::unwrap_or_default);
            let damaged = || rusqlite::Error::InvalidColumnType(0, "event".to_owned(), rusqlite::types::Type::Text);
            Ok(RecoveryEvent {
                kind: row.get_ref(0)?.as_str()?.parse().map_err(|_| damaged())?,
                amount: Money::from_fen(row.get(1)?),
                on: day_from_number(on).ok_or(rusqlite::Error::IntegralValueOutOfRange(2, on))?,
                reference: text(3)?,
                note: text(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The matters by which something was done to a recovery and stands.
    pub fn matters_of_recovery(&self, recovery: i64) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT DISTINCT m.matter FROM recovery_event e JOIN matter_event m ON m.operation = e.operation AND m.state = 'approved' \
                   WHERE e.recovery = ?1 AND e.row NOT IN (SELECT row FROM recovery_event_withdrawal) ORDER BY m.matter DESC";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([recovery], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The instalments of the plan that holds.
    pub fn instalments(&self, recovery: i64) -> anyhow::Result<Vec<Instalment>> {
        // A plan and its event are of one operation.
        let sql = "SELECT number, due_on, fen FROM recovery_instalment WHERE recovery = ?1 AND operation = \
                   (SELECT max(e.operation) FROM recovery_event e WHERE e.recovery = ?1 AND e.event = 'planned' \
                   AND e.row NOT IN (SELECT row FROM recovery_event_withdrawal)) ORDER BY number";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([recovery], |row| {
            let due_on: i64 = row.get(1)?;
            Ok(Instalment {
                number: row.get(0)?,
                due_on: day_from_number(due_on).ok_or(rusqlite::Error::IntegralValueOutOfRange(1, due_on))?,
                amount: Money::from_fen(row.get(2)?),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The recoveries that an operation opened.
    pub fn recoveries_of(&self, operation: i64) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT row FROM recovery WHERE operation = ?1 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([operation], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The events that an operation entered.
    pub fn recovery_events_of(&self, operation: i64) -> anyhow::Result<Vec<EnteredEvent>> {
        let sql = "SELECT e.row, e.recovery, e.event, EXISTS (SELECT 1 FROM recovery_event l WHERE l.recovery = e.recovery \
                   AND l.operation > e.operation AND l.row NOT IN (SELECT row FROM recovery_event_withdrawal)), \
                   coalesce(e.reference, ''), e.fen, coalesce(e.note, '') FROM operation_write w JOIN recovery_event e ON e.row BETWEEN w.first_row AND w.last_row \
                   WHERE w.operation = ?1 AND w.table_name = 'recovery_event' ORDER BY e.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([operation], |row| {
            let (number, recovery, event) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (is_followed, reference) = (row.get(3)?, row.get(4)?);
            let (amount, note) = (Money::from_fen(row.get(5)?), row.get(6)?);
            Ok(EnteredEvent { number, recovery, event, amount, note, is_followed, reference })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The recovery that a receipt was booked on.
    pub fn recovery_of_receipt(&self, reference: &str) -> anyhow::Result<Option<(i64, RecoveryEvent)>> {
        let sql = "SELECT recovery FROM recovery_event WHERE reference = ?1 AND event = 'received'";
        let recovery: Option<i64> =
            self.connection().prepare_cached(sql)?.query_row([reference], |row| row.get(0)).optional()?;
        let Some(recovery) = recovery else { return Ok(None) };
        let events = self.recovery_events(recovery)?.into_iter();
        let is_it = |event: &RecoveryEvent| event.kind == RecoveryEventKind::Received && event.reference == reference;
        Ok(events.into_iter().find(is_it).map(|event| (recovery, event)))
    }
}

impl Writer<'_> {
    pub fn insert_recovery(&mut self, recovery: &NewRecovery, line: u64) -> anyhow::Result<i64> {
        let operation = self.operation();
        let month = |month: Option<Month>| Value::int_or_null(month.map(Month::number));
        self.insert(
            TableId::Recovery,
            &[
                Value::Int(recovery.claim),
                Value::Text(&recovery.cause),
                month(recovery.from),
                month(recovery.to),
                Value::Int(recovery.amount.fen()),
                Value::Int(day_number(recovery.found_on)),
                Value::text_or_null(&recovery.note),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )
    }

    /// Records what happened to a recovery; the row of it.
    pub fn insert_recovery_event(&mut self, recovery: i64, event: &RecoveryEvent) -> anyhow::Result<i64> {
        let (operation, kind): (i64, &str) = (self.operation(), event.kind.into());
        self.insert(
            TableId::RecoveryEvent,
            &[
                Value::Int(recovery),
                Value::Text(kind),
                Value::Int(event.amount.fen()),
                Value::Int(day_number(event.on)),
                Value::text_or_null(&event.reference),
                Value::text_or_null(&event.note),
                Value::Int(operation),
            ],
        )
    }

    pub fn withdraw_recovery(&mut self, recovery: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::RecoveryWithdrawal, recovery, &[Value::Int(operation)]).map(|_| ())
    }

    /// Takes back an event of a recovery.
    pub fn withdraw_recovery_event(&mut self, event: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::RecoveryEventWithdrawal, event, &[Value::Int(operation)]).map(|_| ())
    }

    pub fn insert_instalment(&mut self, recovery: i64, instalment: &Instalment) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [recovery, instalment.number, day_number(instalment.due_on), instalment.amount.fen(), operation];
        self.insert(TableId::RecoveryInstalment, &values.map(Value::Int))?;
        Ok(())
    }

    /// A returned payment that is not sent again: it was not due.
    pub fn keep_returned_line(&mut self, key: LineKey) -> anyhow::Result<()> {
        self.connection().prepare_cached("DELETE FROM returned_line WHERE line = ?1")?.execute([key.row()])?;
        self.is_unpaid(key, false)
    }
}
