//! Claims (待遇申请) in the file, and how they stand.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};

use super::matters::UNDONE;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Benefit, ClaimState, Month, day_from_number, day_number};

/// What a claim says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewClaim {
    pub person: i64,
    pub benefit: Benefit,
    /// The day of the event: retirement, birth, death, the end of work.
    pub event_on: NaiveDate,
    pub applied_on: NaiveDate,
    /// Paid before by the office that was taken over.
    pub is_taken_over: bool,
    /// Of old-age pensions: the legal retirement month, and the one chosen.
    pub statutory_month: Option<Month>,
    pub chosen_month: Option<Month>,
    pub months_paid: Option<i64>,
    pub months_deemed: Option<i64>,
    /// What else the application says, as JSON; may be empty.
    pub facts: String,
}

/// A claim in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub number: i64,
    pub claim: NewClaim,
    pub line: i64,
    pub operation: i64,
}

/// How a claim stands from a month on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimStands {
    pub state: ClaimState,
    pub from: Month,
    /// A word, or a code such as 1201.
    pub reason: String,
    pub happened_on: NaiveDate,
    pub note: String,
    pub operation: i64,
}

/// A claim as it was corrected last.
const SELECT: &str = "SELECT c.row, c.person, c.benefit, ifnull(v.event_on, c.event_on), c.applied_on, c.origin, \
                      iif(v.row IS NULL, c.statutory_month, v.statutory_month), iif(v.row IS NULL, c.chosen_month, v.chosen_month), \
                      iif(v.row IS NULL, c.months_paid, v.months_paid), iif(v.row IS NULL, c.months_deemed, v.months_deemed), \
                      iif(v.row IS NULL, c.facts, v.facts), c.line, c.operation FROM claim c LEFT JOIN claim_version v ON v.row = \
                      (SELECT max(o.row) FROM claim_version o WHERE o.claim = c.row AND o.from_month IS NULL)";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Claim> {
    let day = |place: usize| {
        let number: i64 = row.get(place)?;
        day_from_number(number).ok_or(rusqlite::Error::IntegralValueOutOfRange(place, number))
    };
    let month = |place: usize| row.get::<_, Option<i64>>(place).map(|month| month.and_then(Month::from_number));
    let damaged = || rusqlite::Error::InvalidColumnType(2, "benefit".to_owned(), rusqlite::types::Type::Text);
    let benefit = row.get_ref(2)?.as_str()?.parse().map_err(|_| damaged())?;
    let claim = NewClaim {
        person: row.get(1)?,
        benefit,
        event_on: day(3)?,
        applied_on: day(4)?,
        is_taken_over: row.get_ref(5)?.as_str()? == "take_over",
        statutory_month: month(6)?,
        chosen_month: month(7)?,
        months_paid: row.get(8)?,
        months_deemed: row.get(9)?,
        facts: row.get::<_, Option<String>>(10)?.unwrap_or_default(),
    };
    Ok(Claim { number: row.get(0)?, claim, line: row.get(11)?, operation: row.get(12)? })
}

fn stands_from_row(row: &Row<'_>) -> rusqlite::Result<ClaimStands> {
    let (from, on): (i64, i64) = (row.get(1)?, row.get(3)?);
    Ok(ClaimStands {
        state: row.get_ref(0)?.as_str()?.parse().unwrap_or(ClaimState::Stopped),
        from: Month::from_number(from).ok_or(rusqlite::Error::IntegralValueOutOfRange(1, from))?,
        reason: row.get(2)?,
        happened_on: day_from_number(on).ok_or(rusqlite::Error::IntegralValueOutOfRange(3, on))?,
        note: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
        operation: row.get(5)?,
    })
}

impl Reader<'_> {
    /// A claim by its number.
    pub fn claim(&self, number: i64) -> anyhow::Result<Option<Claim>> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} WHERE c.row = ?1"))?;
        Ok(statement.query_row([number], from_row).optional()?)
    }

    /// A claim as it read when it was awarded last.
    pub fn claim_as_awarded(&self, number: i64) -> anyhow::Result<Option<Claim>> {
        let awarded = format!(
            "AND o.operation <= (SELECT max(a.operation) FROM award a WHERE a.claim = c.row AND a.operation NOT IN ({UNDONE}))"
        );
        let select = SELECT.replace("AND o.from_month IS NULL", &format!("AND o.from_month IS NULL {awarded}"));
        let mut statement = self.connection().prepare_cached(&format!("{select} WHERE c.row = ?1"))?;
        Ok(statement.query_row([number], from_row).optional()?)
    }

    /// The claims of a person in the order of entry, under each number that is his.
    pub fn claims_of_person(&self, person: i64) -> anyhow::Result<Vec<Claim>> {
        let mut statement =
            self.connection().prepare_cached(&format!("{SELECT} WHERE c.person = ?1 ORDER BY c.row"))?;
        let mut claims = Vec::new();
        for number in self.numbers_of_person(person)? {
            let rows = statement.query_map([number], from_row)?;
            claims.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        claims.sort_unstable_by_key(|claim| claim.number);
        Ok(claims)
    }

    /// The claims of a person for a benefit and the day of its event, in the order of entry.
    pub fn claims_of_event(&self, person: i64, benefit: Benefit, event_on: NaiveDate) -> anyhow::Result<Vec<Claim>> {
        let sql = format!(
            "{SELECT} WHERE c.person = ?1 AND c.benefit = ?2 AND ifnull(v.event_on, c.event_on) = ?3 ORDER BY c.row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let benefit: &str = benefit.into();
        let rows = statement.query_map((person, benefit, day_number(event_on)), from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims that ended because their person was found alive.
    pub fn claims_ended_by_life(&self) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT DISTINCT claim FROM claim_state s WHERE reason = 'found_alive' AND state = 'stopped' \
                   AND NOT EXISTS (SELECT 1 FROM claim_state l WHERE l.claim = s.claim AND l.row > s.row) ORDER BY claim";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// All claims in the order of entry.
    pub fn each_claim(&self, mut take: impl FnMut(Claim) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let mut statement = self.connection().prepare(&format!("{SELECT} ORDER BY c.row"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(from_row(row)?)?;
        }
        Ok(())
    }

    /// How a claim stood and stands, in the order of entry; nothing where it is not decided yet.
    pub fn claim_states(&self, claim: i64) -> anyhow::Result<Vec<ClaimStands>> {
        let sql = "SELECT state, from_month, reason, happened_on, note, operation FROM claim_state WHERE claim = ?1 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([claim], stands_from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How the shares of a claim's payees stood, by payee, in the order of entry.
    pub fn payee_states(&self, claim: i64) -> anyhow::Result<Vec<(i64, ClaimStands)>> {
        let sql = "SELECT state, from_month, reason, happened_on, note, operation, payee FROM payee_state WHERE claim = ?1 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([claim], |row| Ok((row.get(6)?, stands_from_row(row)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Payees whose share is withheld, and once was for a reason, while the claim goes on: the claim, the payee and his number.
    pub fn payees_withheld_with(&self, reason: &str) -> anyhow::Result<Vec<(Claim, i64, String)>> {
        let sql = "SELECT DISTINCT l.claim, y.row, y.id_number FROM payee_state s JOIN payee_state l ON l.claim = s.claim AND l.payee = s.payee \
                   JOIN payee y ON y.row = s.payee WHERE s.reason = ?1 AND l.state <> 'active' AND y.id_number IS NOT NULL \
                   AND NOT EXISTS (SELECT 1 FROM payee_state n WHERE n.claim = l.claim AND n.payee = l.payee AND n.row > l.row)";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([reason], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let found = rows.collect::<rusqlite::Result<Vec<(i64, i64, String)>>>()?;
        let with_claim = |(claim, payee, id_number)| {
            let claim = self.claim(claim)?.ok_or_else(|| anyhow::anyhow!("claim {claim} is missing"))?;
            Ok((claim, payee, id_number))
        };
        found.into_iter().map(with_claim).collect()
    }

    /// The claims whose award rests on a figure whose successor was not published.
    pub fn provisional_claims(&self) -> anyhow::Result<Vec<i64>> {
        let mut statement = self.connection().prepare("SELECT claim FROM provisional_award ORDER BY claim")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims for a benefit of which a payee is paid as things stand.
    pub fn awards_in_pay(&self, benefit: Benefit) -> anyhow::Result<Vec<i64>> {
        let sql =
            "SELECT DISTINCT i.claim FROM in_pay i JOIN claim c ON c.row = i.claim WHERE c.benefit = ?1 ORDER BY 1";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([<&str>::from(benefit)], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims of which it was ever said that a sentence is served outside the prison.
    pub fn claims_ever_on_parole(&self) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT DISTINCT claim FROM claim_state INDEXED BY claim_state_of_parole WHERE reason = '1304' ORDER BY claim";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims for a benefit.
    pub fn claims_for(&self, benefit: Benefit) -> anyhow::Result<Vec<i64>> {
        let mut statement = self.connection().prepare("SELECT row FROM claim WHERE benefit = ?1 ORDER BY row")?;
        let rows = statement.query_map([<&str>::from(benefit)], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims on which an operation wrote a state.
    pub fn claims_set_by(&self, operation: i64) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT DISTINCT s.claim FROM operation_write w JOIN claim_state s ON s.row BETWEEN w.first_row AND w.last_row \
                   WHERE w.operation = ?1 AND w.table_name = 'claim_state' ORDER BY 1";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([operation], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Enters a claim and returns its number. `None`: the person has one for that benefit and event.
    pub fn insert_claim(&mut self, claim: &NewClaim, line: u64) -> anyhow::Result<Option<i64>> {
        let (operation, benefit): (i64, &str) = (self.operation(), claim.benefit.into());
        let number = self.next_row(TableId::Claim)?;
        let month = |month: Option<Month>| Value::int_or_null(month.map(Month::number));
        let is_new = self.insert_at(
            TableId::Claim,
            number,
            &[
                Value::Int(claim.person),
                Value::Text(benefit),
                Value::Int(day_number(claim.event_on)),
                Value::Int(day_number(claim.applied_on)),
                Value::Text(if claim.is_taken_over { "take_over" } else { "application" }),
                month(claim.statutory_month),
                month(claim.chosen_month),
                Value::int_or_null(claim.months_paid),
                Value::int_or_null(claim.months_deemed),
                Value::text_or_null(&claim.facts),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        Ok(is_new.then_some(number))
    }

    /// Says how a claim stands from a month on. Afterwards `operations::in_pay::refresh` brings up to date what is paid.
    pub fn insert_payee_state(
        &mut self,
        claim: i64,
        payee: i64,
        stands: &ClaimStands,
        line: u64,
    ) -> anyhow::Result<()> {
        let (operation, state): (i64, &str) = (self.operation(), stands.state.into());
        self.insert(
            TableId::PayeeState,
            &[
                Value::Int(payee),
                Value::Int(claim),
                Value::Text(state),
                Value::Int(stands.from.number()),
                Value::Text(&stands.reason),
                Value::Int(day_number(stands.happened_on)),
                Value::text_or_null(&stands.note),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    pub fn insert_claim_state(&mut self, claim: i64, stands: &ClaimStands, line: u64) -> anyhow::Result<()> {
        let (operation, state): (i64, &str) = (self.operation(), stands.state.into());
        self.insert(
            TableId::ClaimState,
            &[
                Value::Int(claim),
                Value::Text(state),
                Value::Int(stands.from.number()),
                Value::Text(&stands.reason),
                Value::Int(day_number(stands.happened_on)),
                Value::text_or_null(&stands.note),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
