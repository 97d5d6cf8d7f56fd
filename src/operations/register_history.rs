//! Registers months that were paid before this file knew of them: those of an office that is taken over. They count, and are
//! never levied.

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::model::{AccountEntryKind, IdentityNumber, InsuranceKind, Money, Month, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::individual_account;
use crate::operations::reading::{Cells, Context, Key, Reading, day, kind, money, month, person_key, positive_money};
use crate::operations::register_enrolment::known_person;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::accounts::AccountEntry;
use crate::store::history::{HistoryFinder, HistorySpan, Origin};
use crate::store::persons::PersonFinder;

const ID_NUMBER: usize = 0;
const KIND: usize = 1;
const FROM_MONTH: usize = 2;
const TO_MONTH: usize = 3;
const BASE: usize = 4;
const FORMER_EMPLOYER: usize = 5;
const FORMER_PLACE: usize = 6;
const ACCOUNT_BALANCE: usize = 7;
const BALANCE_ON: usize = 8;

/// `register history`
pub const LAYOUT: Layout = Layout {
    command: "register history",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("kind").of_person(),
        Field::required("from_month"),
        Field::required("to_month"),
        Field::required("base"),
        Field::optional("former_employer"),
        Field::optional("former_place"),
        Field::optional("account_balance"),
        Field::optional("balance_on"),
    ],
};

/// Months of one person and kind on one base.
#[derive(Debug)]
pub struct HistoryEntry {
    person: Key<IdentityNumber>,
    kind: InsuranceKind,
    from: Month,
    to: Month,
    base: Money,
    employer_name: String,
    place: String,
    balance: Option<(Money, NaiveDate)>,
}

impl Entry for HistoryEntry {
    const KIND: OperationKind = OperationKind::RegisterHistory;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = HistoryApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let kind = row.required(KIND, kind);
        let from = row.required(FROM_MONTH, month);
        let to = row.required(TO_MONTH, month);
        let base = row.required(BASE, positive_money);
        let (employer_name, place) = (row.text(FORMER_EMPLOYER), row.text(FORMER_PLACE));
        if let Some(refusal) = from.zip(to).and_then(|(from, to)| span_refusal(from, to, context.today)) {
            row.fault::<()>(TO_MONTH, refusal);
        }
        let balance = opening(&mut row, kind, context.today);
        match (person, kind, from, to, base, row.is_clean()) {
            (Some(person), Some(kind), Some(from), Some(to), Some(base), true) => {
                Ok(Self { person, kind, from, to, base, employer_name, place, balance })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// The balance of the individual account and its day, which belong together.
fn opening(row: &mut Reading<'_>, kind: Option<InsuranceKind>, today: NaiveDate) -> Option<(Money, NaiveDate)> {
    if !row.is_given(ACCOUNT_BALANCE) && !row.is_given(BALANCE_ON) {
        return None;
    }
    let amount = row.required(ACCOUNT_BALANCE, money);
    let on = row.required(BALANCE_ON, day);
    // With the months up to the present one, the balance at its end.
    if let Some(day) = on.filter(|on| *on > Month::of(today).last_day()) {
        return row.fault(BALANCE_ON, Refusal::DayNotPast { day });
    }
    if let Some(kind) = kind.filter(|kind| !individual_account::KINDS.contains(kind)) {
        return row.fault(ACCOUNT_BALANCE, Refusal::KindWithoutAccount { kind });
    }
    amount.zip(on)
}

/// Why months cannot have been paid: they end before they begin, or are not over.
pub fn span_refusal(from: Month, to: Month, today: NaiveDate) -> Option<Refusal> {
    if to < from {
        return Some(Refusal::EndBeforeStart { start: from, end: to });
    }
    (to > Month::of(today)).then_some(Refusal::MonthNotPast { month: to })
}

/// Enters spans one by one.
pub struct HistoryApplier<'s> {
    persons: PersonFinder<'s>,
    places: HistoryPlaces<'s>,
}

impl<'s> Apply<'s, HistoryEntry> for HistoryApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { persons: tx.reader().person_finder()?, places: HistoryPlaces::new(tx.reader())? })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, HistoryEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(person) = known_person(&mut self.persons, &entry.person, line, tally)? else { continue };
            let span = HistorySpan {
                row: 0,
                person,
                kind: entry.kind,
                from: entry.from,
                to: entry.to,
                base: entry.base,
                origin: Origin::History,
                employer_name: entry.employer_name,
                place: entry.place,
                line: line.cast_signed(),
                operation: tx.writer.operation(),
            };
            let opening = entry.balance.map(|(amount, on)| opening_entry(&span, amount, on));
            let is_open = match &opening {
                Some(opening) => match held_opening(tx.reader(), opening)? {
                    Some(true) => true,
                    Some(false) => {
                        let refusal = Refusal::OpeningHeld { kind: span.kind };
                        tally.reject(line, Fault::of("account_balance", refusal));
                        continue;
                    }
                    None => false,
                },
                None => true,
            };
            match self.places.verdict(&span)? {
                Verdict::Free => {
                    tx.writer.insert_history(&span)?;
                    opening.filter(|_| !is_open).map_or(Ok(0), |entry| tx.writer.insert_account_entry(&entry))?;
                    tally.counts.inserted += 1;
                }
                Verdict::Same => tally.counts.same += 1,
                Verdict::Taken(refusal) => tally.reject(line, Fault::of("from_month", refusal)),
            }
        }
        Ok(())
    }
}

fn opening_entry(span: &HistorySpan, amount: Money, on: NaiveDate) -> AccountEntry {
    let (month, entry) = (Month::of(on), AccountEntryKind::Opening);
    AccountEntry {
        person: span.person,
        kind: span.kind,
        month,
        entry,
        amount,
        valued_on: on,
        source: span.place.clone(),
    }
}

/// Whether an account was opened already: with just this, or with something else. What was taken back cancels out.
fn held_opening(reader: Reader<'_>, wanted: &AccountEntry) -> anyhow::Result<Option<bool>> {
    let entries = reader.account_entries(wanted.person, wanted.kind)?;
    let openings = || entries.iter().filter(|entry| entry.entry == AccountEntryKind::Opening);
    let held: Money = openings().map(|entry| entry.amount).sum();
    if held.is_zero() {
        return Ok(None);
    }
    Ok(Some(held == wanted.amount && openings().all(|entry| entry.valued_on == wanted.valued_on)))
}

/// Whether months may be entered.
#[derive(Debug)]
pub enum Verdict {
    Free,
    /// Exactly this is held already.
    Same,
    Taken(Refusal),
}

/// Looks whether months of a person are taken, by his history or by what was levied here.
pub struct HistoryPlaces<'s> {
    reader: Reader<'s>,
    finder: HistoryFinder<'s>,
    found: Vec<HistorySpan>,
    first_assessed: Option<Month>,
}

impl<'s> HistoryPlaces<'s> {
    pub fn new(reader: Reader<'s>) -> anyhow::Result<Self> {
        let first_assessed = reader.first_assessed_month()?;
        Ok(Self { reader, finder: reader.history_finder()?, found: Vec::new(), first_assessed })
    }

    /// What speaks against a span.
    pub fn verdict(&mut self, span: &HistorySpan) -> anyhow::Result<Verdict> {
        if let Some(held) = self.held(span)? {
            return Ok(held);
        }
        self.verdict_of_levies(span)
    }

    /// The same by his history alone, where months that were levied here may be brought along too.
    pub fn verdict_of_history(&mut self, span: &HistorySpan) -> anyhow::Result<Verdict> {
        Ok(self.held(span)?.unwrap_or(Verdict::Free))
    }

    fn verdict_of_levies(&self, span: &HistorySpan) -> anyhow::Result<Verdict> {
        match self.levied_month(span)? {
            Some(month) => Ok(Verdict::Taken(Refusal::MonthLeviedHere { kind: span.kind, month })),
            None => Ok(Verdict::Free),
        }
    }

    /// What the history says of a span, where it says anything.
    fn held(&mut self, span: &HistorySpan) -> anyhow::Result<Option<Verdict>> {
        self.finder.find(span.person, &mut self.found)?;
        let held = self.found.iter().find(|held| held.kind == span.kind && held.overlaps(span.from, span.to));
        Ok(held.map(|held| {
            if held.operation == span.operation {
                Verdict::Taken(Refusal::DuplicateRow { first_line: held.line.cast_unsigned() })
            } else if is_same(held, span) {
                Verdict::Same
            } else {
                Verdict::Taken(Refusal::HistoryHeld { kind: held.kind, from: held.from, to: held.to })
            }
        }))
    }

    /// The first month of the span that was levied here.
    fn levied_month(&self, span: &HistorySpan) -> anyhow::Result<Option<Month>> {
        if self.first_assessed.is_none_or(|first| span.to < first) {
            return Ok(None);
        }
        let mut contributions = self.reader.contribution_reader()?;
        for payer in super::contribution_record::payers_of(self.reader, span.person)? {
            for bill in self.reader.bills_of_payer(payer)? {
                if bill.month < span.from || bill.month > span.to {
                    continue;
                }
                let row = contributions.of_person(&bill, span.person)?;
                if row.is_some_and(|row| row.kinds().contains(span.kind)) {
                    return Ok(Some(bill.month));
                }
            }
        }
        Ok(None)
    }
}

fn is_same(held: &HistorySpan, span: &HistorySpan) -> bool {
    let said = |span: &HistorySpan| (span.from, span.to, span.base, span.origin);
    said(held) == said(span) && held.employer_name == span.employer_name && held.place == span.place
}
