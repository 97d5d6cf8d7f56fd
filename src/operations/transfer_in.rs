//! Takes in the pension relation of a person from another region: its months count from then on, its account goes on here.

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::i18n::Message;
use crate::model::{
    AccountEntryKind, IdentityNumber, InsuranceKind, Money, Month, OperationKind, RegionCode, day_number,
};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::contribution_record::{PaidMonth, months_paid};
use crate::operations::insured_twice::conflicts;
use crate::operations::reading::{Cells, Context, Key, Reading, day, money, month, person_key, positive_money, region};
use crate::operations::register_enrolment::{known_person, public_name};
use crate::operations::register_history::{HistoryPlaces, Verdict, span_refusal};
use crate::operations::transfer_money::TransferBooks;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::accounts::AccountEntry;
use crate::store::history::{HistorySpan, Origin};
use crate::store::persons::PersonFinder;
use crate::store::transfers::{Direction, Transfer};

const ID_NUMBER: usize = 0;
const FROM_REGION: usize = 1;
const FROM_MONTH: usize = 2;
const TO_MONTH: usize = 3;
const BASE: usize = 4;
const ACCOUNT_BALANCE: usize = 5;
const POOLED: usize = 6;
const FORMER_EMPLOYER: usize = 7;
const ON: usize = 8;

/// `register transfer-in`
pub const LAYOUT: Layout = Layout {
    command: "register transfer-in",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("from_region"),
        Field::required("from_month"),
        Field::required("to_month"),
        Field::required("base"),
        Field::optional("account_balance"),
        Field::optional("pooled"),
        Field::optional("former_employer"),
        Field::optional("on"),
    ],
};

/// Months of one base that come with a person, and the money that comes with them.
#[derive(Debug)]
pub struct TransferInEntry {
    person: Key<IdentityNumber>,
    from_region: RegionCode,
    from: Month,
    to: Month,
    base: Money,
    account: Money,
    pooled: Money,
    employer_name: String,
    on: NaiveDate,
}

impl Entry for TransferInEntry {
    const KIND: OperationKind = OperationKind::TransferIn;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = TransferInApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let from_region = row.required(FROM_REGION, region);
        let from = row.required(FROM_MONTH, month);
        let to = row.required(TO_MONTH, month);
        let base = row.required(BASE, positive_money);
        let account = row.optional(ACCOUNT_BALANCE, money).map(Option::unwrap_or_default);
        let pooled = row.optional(POOLED, money).map(Option::unwrap_or_default);
        let on = row.optional(ON, day).map(|on| on.unwrap_or(context.today));
        let employer_name = row.text(FORMER_EMPLOYER);
        if let Some(refusal) = from.zip(to).and_then(|(from, to)| span_refusal(from, to, context.today)) {
            row.fault::<()>(TO_MONTH, refusal);
        }
        if let Some(region) = from_region.filter(|from| *from == context.office.region) {
            row.fault::<()>(FROM_REGION, Refusal::RegionIsOwn { region });
        }
        match (person, from_region, from.zip(to), base, account.zip(pooled), on, row.is_clean()) {
            (
                Some(person),
                Some(from_region),
                Some((from, to)),
                Some(base),
                Some((account, pooled)),
                Some(on),
                true,
            ) => Ok(Self { person, from_region, from, to, base, account, pooled, employer_name, on }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Takes in one by one.
pub struct TransferInApplier<'s> {
    persons: PersonFinder<'s>,
    places: HistoryPlaces<'s>,
    arrived: Vec<i64>,
    money: TransferBooks,
}

impl<'s> Apply<'s, TransferInEntry> for TransferInApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let places = HistoryPlaces::new(tx.reader())?;
        Ok(Self { persons: tx.reader().person_finder()?, places, arrived: Vec::new(), money: TransferBooks::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, TransferInEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(person) = known_person(&mut self.persons, &entry.person, line, tally)? else { continue };
            let span = span_of(tx, person, line, &entry);
            let verdict = self.places.verdict_of_history(&span)?;
            let parts = match (Return::of(tx, &span, &entry)?, verdict) {
                (Return::Home, Verdict::Free | Verdict::Taken(Refusal::HistoryHeld { .. })) => {
                    beside(&span, &months_paid(tx.reader(), person, span.kind)?)
                }
                (_, Verdict::Free) => vec![span.clone()],
                (Return::Known, _) | (_, Verdict::Same) => {
                    tally.counts.same += 1;
                    continue;
                }
                (_, Verdict::Taken(refusal)) => {
                    tally.reject(line, Fault::of("from_month", refusal));
                    continue;
                }
            };
            let transfer = take_in(tx, (&span, &parts), &entry)?;
            self.money.add(tx, &transfer)?;
            self.arrived.push(person);
            tally.counts.inserted += 1;
        }
        Ok(())
    }

    /// Months that were levied here too count once; what they levied is to be given back.
    fn finish(mut self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        self.money.post(tx)?;
        self.arrived.sort_unstable();
        self.arrived.dedup();
        for person in self.arrived {
            for conflict in conflicts(tx.reader(), person, Month::of(tx.today))? {
                let name = |payer: Option<i64>| match payer {
                    Some(payer) => public_name(tx.reader(), payer),
                    None => Ok("transfer".to_owned()),
                };
                let (one, other) = (name(conflict.first.payer)?, name(conflict.second.payer)?);
                let (kind, from, to) = (conflict.kind, conflict.from, conflict.to);
                tally.told.push(Message::InsuredTwice { person, kind, from, to, one, other });
            }
        }
        Ok(())
    }
}

fn span_of(tx: &Transaction<'_>, person: i64, line: u64, entry: &TransferInEntry) -> HistorySpan {
    HistorySpan {
        row: 0,
        person,
        kind: InsuranceKind::Pension,
        from: entry.from,
        to: entry.to,
        base: entry.base,
        origin: Origin::Transfer,
        employer_name: entry.employer_name.clone(),
        place: entry.from_region.to_string(),
        line: line.cast_signed(),
        operation: tx.writer.operation(),
    }
}

/// What an arrival is to somebody whose months are on file already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Return {
    /// His relation went out from here and comes home.
    Home,
    /// Just this came in before.
    Known,
    No,
}

impl Return {
    fn of(tx: &Transaction<'_>, span: &HistorySpan, entry: &TransferInEntry) -> anyhow::Result<Self> {
        let transfers = tx.reader().transfers_of_person(span.person)?;
        let Some(last) = transfers.iter().rfind(|transfer| transfer.kind == span.kind) else { return Ok(Self::No) };
        let said = (last.region.as_str(), last.moved_on, last.account, last.pooled, last.months, last.base_total);
        let says = transfer_of(span, entry);
        let says = (says.region.as_str(), says.moved_on, says.account, says.pooled, says.months, says.base_total);
        Ok(match last.direction {
            Direction::Out => Self::Home,
            Direction::In if said == says && last.operation != span.operation => Self::Known,
            Direction::In => Self::No,
        })
    }
}

/// The months of a span that are not on file. Reading: those that went out from here come home as they stand on file, with their own bases.
fn beside(span: &HistorySpan, held: &[PaidMonth]) -> Vec<HistorySpan> {
    let mut left: Vec<HistorySpan> = Vec::new();
    let is_held = |month: Month| held.iter().any(|held| held.month == month);
    for month in span.months().filter(|month| !is_held(*month)) {
        match left.last_mut() {
            Some(last) if last.to.plus(1) == month => last.to = month,
            _ => left.push(HistorySpan { from: month, to: month, ..span.clone() }),
        }
    }
    left
}

fn take_in(
    tx: &mut Transaction<'_>,
    (span, parts): (&HistorySpan, &[HistorySpan]),
    entry: &TransferInEntry,
) -> anyhow::Result<Transfer> {
    parts.iter().try_for_each(|part| tx.writer.insert_history(part).map(|_| ()))?;
    if entry.account.is_positive() {
        tx.writer.insert_account_entry(&AccountEntry {
            person: span.person,
            kind: span.kind,
            month: Month::of(entry.on),
            entry: AccountEntryKind::TransferIn,
            amount: entry.account,
            valued_on: entry.on,
            source: span.place.clone(),
        })?;
    }
    let mut transfer = transfer_of(span, entry);
    transfer.row = tx.writer.insert_transfer(&transfer)?;
    Ok(transfer)
}

fn transfer_of(span: &HistorySpan, entry: &TransferInEntry) -> Transfer {
    let months = i64::from(span.to.months_since(span.from)) + 1;
    Transfer {
        row: 0,
        person: span.person,
        kind: span.kind,
        direction: Direction::In,
        region: span.place.clone(),
        moved_on: day_number(entry.on),
        months,
        base_total: Money::from_fen(span.base.fen() * months),
        account: entry.account,
        pooled: entry.pooled,
        line: span.line,
        operation: span.operation,
    }
}
