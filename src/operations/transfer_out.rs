//! Moves the pension relation of a person to another region (基本养老保险关系转移, 社会保险法 第十九条, 国办发〔2009〕66号): it ends
//! here, the whole individual account goes out, and with it a part of the pooled fund.

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::model::{
    AccountEntryKind, IdentityNumber, InsuranceKind, KindSet, Money, Month, OperationKind, RegionCode, day_number,
};
use crate::operations::account_refund::{account_kind, awarded_unpaid, refunded_for};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::contribution_record::months_paid;
use crate::operations::individual_account::balance;
use crate::operations::merge_persons::{payers, with_payer};
use crate::operations::reading::{Cells, Context, Key, Reading, day, person_key, region};
use crate::operations::recorded_death::recorded_death;
use crate::operations::register_enrolment::known_person;
use crate::operations::still_draws::{PENSIONS, drawn, has_to_end};
use crate::operations::transfer_money::TransferBooks;
use crate::refusal::{Fault, Refusal};
use crate::rules::benefits::transfer::transferred;
use crate::session::Transaction;
use crate::store::accounts::AccountEntry;
use crate::store::claims::Claim;
use crate::store::persons::PersonFinder;
use crate::store::transfers::{Direction, Transfer};

const ID_NUMBER: usize = 0;
const TO_REGION: usize = 1;
const ON: usize = 2;
/// The pooled part is reckoned from the wages since this year.
const FIRST_YEAR: i32 = 1998;

/// `cancel transfer-out`
pub const LAYOUT: Layout = Layout {
    command: "cancel transfer-out",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("to_region"),
        Field::optional("on"),
    ],
};

/// A person whose relation moves.
#[derive(Debug)]
pub struct TransferOutEntry {
    person: Key<IdentityNumber>,
    to: RegionCode,
    on: NaiveDate,
}

impl Entry for TransferOutEntry {
    const KIND: OperationKind = OperationKind::TransferOut;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = TransferOutApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let to = row.required(TO_REGION, region);
        let on = row.optional(ON, day).map(|on| on.unwrap_or(context.today));
        if let Some(day) = on.filter(|on| *on > context.today) {
            row.fault::<()>(ON, Refusal::DayNotPast { day });
        }
        if let Some(region) = to.filter(|to| *to == context.office.region) {
            row.fault::<()>(TO_REGION, Refusal::RegionIsOwn { region });
        }
        match (person, to, on, row.is_clean()) {
            (Some(person), Some(to), Some(on), true) => Ok(Self { person, to, on }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Moves one by one.
pub struct TransferOutApplier<'s> {
    persons: PersonFinder<'s>,
    named: FirstLines,
    money: TransferBooks,
}

impl<'s> Apply<'s, TransferOutEntry> for TransferOutApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self {
            persons: tx.reader().person_finder()?,
            named: FirstLines::default(),
            money: TransferBooks::default(),
        })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, TransferOutEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(person) = known_person(&mut self.persons, &entry.person, line, tally)? else { continue };
            if let Some(first_line) = self.named.note(person, line) {
                tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
                continue;
            }
            if let Some(transfer) = move_out(tx, person, line, &entry, tally)? {
                self.money.add(tx, &transfer)?;
            }
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        tally.told.extend(self.money.post(tx)?);
        Ok(())
    }
}

fn move_out(
    tx: &mut Transaction<'_>,
    person: i64,
    line: u64,
    entry: &TransferOutEntry,
    tally: &mut Tally,
) -> anyhow::Result<Option<Transfer>> {
    let kind = InsuranceKind::Pension;
    let (reader, region) = (tx.reader(), entry.to.to_string());
    let moved_on = day_number(entry.on);
    let last = reader.transfers_of_person(person)?.pop();
    let is_same = |last: &Transfer| {
        (last.direction, last.region.as_str(), last.moved_on) == (Direction::Out, region.as_str(), moved_on)
    };
    if last.as_ref().is_some_and(is_same) {
        tally.counts.same += 1;
        return Ok(None);
    }
    if let Some(refusal) = stays_here(tx, person, entry.on)? {
        tally.reject(line, Fault::of("id_number", refusal));
        return Ok(None);
    }
    // Months that went out with an earlier move do not go out again, nor those of a relation that a refund ended.
    let went = last.filter(|last| last.direction == Direction::Out).map(|last| last.moved_on);
    let refunded = refunded_for(reader, (person, kind))?.map(|event_on| day_number(Month::of(event_on).last_day()));
    let since = went.max(refunded);
    let paid = months_paid(reader, person, kind)?;
    let months = paid.iter().filter(|paid| since.is_none_or(|day| day_number(paid.month.last_day()) > day));
    let months: Vec<_> = months.collect();
    // What was taken out since, as of a later day, is not there for a move of before either.
    let held = |on: NaiveDate| anyhow::Ok(balance(reader, tx.policy, person, kind, on)?.total());
    let account = held(entry.on)?.min(held(Month::of(tx.today).last_day())?.max(Money::ZERO));
    if months.is_empty() && account.is_zero() {
        let person = entry.person.to_string();
        tally.reject(line, Fault::of("id_number", Refusal::NothingToTransfer { person }));
        return Ok(None);
    }
    let wages: Money = months.iter().filter(|paid| paid.month.year() >= FIRST_YEAR).map(|paid| paid.base).sum();
    let pooled = transferred(wages, account, &tx.policy.transfer(entry.on)?).value.pooled;
    let (count, operation) = (months.len() as i64, tx.writer.operation());
    end_enrolments(tx, person, entry.on, line)?;
    if !account.is_zero() {
        tx.writer.insert_account_entry(&AccountEntry {
            person,
            kind,
            month: Month::of(entry.on),
            entry: AccountEntryKind::TransferOut,
            amount: Money::ZERO - account,
            valued_on: entry.on,
            source: region.clone(),
        })?;
    }
    let mut transfer = Transfer {
        row: 0,
        person,
        kind,
        direction: Direction::Out,
        region,
        moved_on,
        months: count,
        base_total: wages,
        account,
        pooled,
        line: line.cast_signed(),
        operation,
    };
    transfer.row = tx.writer.insert_transfer(&transfer)?;
    tally.counts.changed += 1;
    Ok(Some(transfer))
}

/// Why a relation cannot move: a pension is drawn here, or the account is somebody else's.
fn stays_here(tx: &Transaction<'_>, person: i64, on: NaiveDate) -> anyhow::Result<Option<Refusal>> {
    let claims = drawn(tx.reader(), person, Month::of(tx.today))?;
    let pension = claims.iter().find(|claim| PENSIONS.contains(&claim.claim.benefit));
    pension.map_or_else(|| belongs_otherwise(tx, person, on), |claim| Ok(Some(has_to_end(claim))))
}

/// Whose the account is instead: the heirs' of somebody who died (社会保险法 第十四条), or his to whom it was awarded and is not paid yet.
fn belongs_otherwise(tx: &Transaction<'_>, person: i64, on: NaiveDate) -> anyhow::Result<Option<Refusal>> {
    let reader = tx.reader();
    if let Some((claim, amount)) = awarded_unpaid(reader, (person, InsuranceKind::Pension))?.pop() {
        let claim = claim.number;
        let matter = reader.matter_approved_by(reader.last_award_of(claim)?)?;
        return Ok(Some(Refusal::AccountIsAwarded { person, claim, amount, matter }));
    }
    let died_on = recorded_death(reader, person)?.filter(|died_on| *died_on <= on);
    Ok(died_on.map(|died_on| Refusal::AccountIsOfHeirs { person, died_on }))
}

/// Refuses to refund an account as long as a move of it waits for its approval.
pub fn refuse_while_moving(tx: &Transaction<'_>, refund: &Claim) -> anyhow::Result<()> {
    let person = refund.claim.person;
    if account_kind(&refund.claim.facts)? != InsuranceKind::Pension {
        return Ok(());
    }
    let (reader, context) =
        (tx.reader(), Context { today: tx.today, latest: tx.today, policy: tx.policy, office: tx.office });
    let mut persons = reader.person_finder()?;
    for (matter, _) in reader.pending_subjects(TransferOutEntry::KIND)? {
        let mut is_named = false;
        reader.each_submitted_row(matter, |line, payload| {
            let cells: Vec<String> = serde_json::from_str(payload)?;
            let Ok(entry) = TransferOutEntry::read(&cells, &context) else { return Ok(()) };
            let named = known_person(&mut persons, &entry.person, line, &mut Tally::default())?;
            is_named |= named == Some(person);
            Ok(())
        })?;
        if is_named {
            return Err(Refusal::AccountIsMoving { person, matter }.into());
        }
    }
    Ok(())
}

/// Ends the pension enrolments after the month of the move.
fn end_enrolments(tx: &mut Transaction<'_>, person: i64, on: NaiveDate, line: u64) -> anyhow::Result<()> {
    let (after, operation) = (Month::of(on).plus(1), tx.writer.operation());
    let pension = KindSet::EMPTY.with(InsuranceKind::Pension);
    let versions = tx.reader().enrolments_of_person(person)?;
    for payer in payers(&versions) {
        let history = with_payer(&versions, payer);
        if history.kinds_on(after).contains(InsuranceKind::Pension) {
            for version in history.without_kinds(pension, after, operation, line.cast_signed()) {
                tx.writer.insert_enrolment(&version, "transfer")?;
            }
        }
    }
    Ok(())
}
