//! Takes over pensions in payment of another office: the claim, its items, where it is paid to, when the person was last certified.
//! Who is not of the register yet is registered along with it.

mod amounts;
mod cells;
mod differs;
pub mod months_left;
mod moved_out;
mod other_pension;
mod untold;

use chrono::NaiveDate;

use self::amounts::items;
use self::cells::{count, facts, refuse_days, taken_over, year};
use self::months_left::{last_month_left, months_left};
use self::moved_out::MovedOut;
use self::other_pension::{end_others, other_pension};
use self::untold::{said_again, told};
use crate::exchange::{Field, Layout};
use crate::model::{
    AwardItem, Awarded, Benefit, ClaimState, IdentityNumber, Money, Month, OperationKind, PackedPerson,
};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::catch_up_increases::{PastIncreases, refuse_unsaid};
use crate::operations::in_pay::{last_payroll_month, refresh_after};
use crate::operations::reading::{
    Cells, Context, Reading, any_text, bank_account as account_number, day, month, yes_or_no,
};
use crate::operations::recorded_death::death_in_register;
use crate::operations::stop_recorded::stop_on_death;
use crate::operations::taken_over_amounts::is_day_told;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::refusal::{Fault, Refusal};
use crate::rules::entitlement::WHOLE;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::certifications::{Certifiable, Certified};
use crate::store::claims::{Claim, ClaimStands, NewClaim};
use crate::store::payees::PayeeDetails;
use crate::store::persons::{AsOf, PersonFinder};

const ID_NUMBER: usize = 0;
const ID_CHECKED: usize = 1;
const NAME: usize = 2;
const BENEFIT: usize = 3;
const FROM_MONTH: usize = 4;
const EVENT_ON: usize = 5;
const AMOUNT: usize = 6;
const FIRST_ITEM: usize = 7;
const BANK: usize = 13;
const BANK_ACCOUNT: usize = 14;
const CERTIFIED_ON: usize = 15;
const MONTHS_PAID: usize = 16;
const MONTHS_DEEMED: usize = 17;
const STATUTORY_MONTH: usize = 18;
const CHOSEN_MONTH: usize = 19;
const INCREASED_TO: usize = 20;
const MONTHS_LEFT: usize = 21;
const AREA: usize = 22;

/// Benefits that go on for years, and so can be taken over.
const TAKEN_OVER: [&str; 7] =
    ["old_age", "agency_old_age", "resident_old_age", "invalidity", "unemployment", "injury", "survivors"];

/// `pay take-over`
pub const LAYOUT: Layout = Layout {
    command: "pay take-over",
    fields: &[
        Field::required("id_number").of_person(),
        Field::optional("id_checked").of_person().one_of(&["yes", "no"]),
        Field::required("name").of_person(),
        Field::required("benefit").one_of(&TAKEN_OVER),
        Field::required("from_month"),
        Field::optional("event_on"),
        Field::optional("amount"),
        Field::optional("basic_pension"),
        Field::optional("account_pension"),
        Field::optional("transitional_pension"),
        Field::optional("supplement"),
        Field::optional("increase"),
        Field::optional("care_allowance"),
        Field::required("bank"),
        Field::required("bank_account"),
        Field::optional("certified_on"),
        Field::optional("months_paid"),
        Field::optional("months_deemed"),
        Field::optional("statutory_month"),
        Field::optional("chosen_month"),
        Field::optional("increased_to"),
        Field::optional("months_left"),
        Field::optional("area"),
    ],
};

/// A pension that another office has paid so far.
#[derive(Debug)]
pub struct TakeOverEntry {
    id_number: IdentityNumber,
    id_checked: bool,
    is_suspect: bool,
    name: String,
    claim: NewClaim,
    /// The first month that this office pays.
    from: Month,
    items: Vec<(AwardItem, Money)>,
    bank: String,
    bank_account: String,
    certified_on: Option<NaiveDate>,
    /// The year of the last increase that is in the amounts.
    increased_to: Option<i32>,
    /// Of unemployment benefit: how many months are still due.
    months_left: Option<u32>,
}

impl Entry for TakeOverEntry {
    const KIND: OperationKind = OperationKind::PayTakeOver;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = TakeOverApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let id_checked = row.optional(ID_CHECKED, yes_or_no).flatten().unwrap_or_default();
        let number = row.checked_identity(ID_NUMBER, id_checked, context.today);
        let name = row.required(NAME, any_text);
        let benefit: Option<Benefit> = row.required(BENEFIT, taken_over);
        let from = row.required(FROM_MONTH, month);
        let items = benefit.map(|benefit| items(&mut row, benefit)).unwrap_or_default();
        let places = (row.required(BANK, any_text), row.required(BANK_ACCOUNT, account_number));
        let days = (row.optional(EVENT_ON, day).flatten(), row.optional(CERTIFIED_ON, day).flatten());
        refuse_days(&mut row, number.as_ref().map(|(number, _)| number), days, context.latest);
        let counts = (row.optional(MONTHS_PAID, count).flatten(), row.optional(MONTHS_DEEMED, count).flatten());
        let increased_to = row.optional(INCREASED_TO, year).flatten();
        let retired = (row.optional(STATUTORY_MONTH, month).flatten(), row.optional(CHOSEN_MONTH, month).flatten());
        let months_left = months_left(&mut row, (benefit, from), context);
        let facts = facts(&mut row, benefit, days.0);
        if items.is_empty() && benefit.is_some() && row.is_clean() {
            row.fault::<()>(AMOUNT, Refusal::RequiredValueMissing);
        }
        match (number, name, benefit, from, places, row.is_clean()) {
            (Some(number), Some(name), Some(benefit), Some(from), (Some(bank), Some(bank_account)), true) => {
                let claim = NewClaim {
                    person: 0,
                    benefit,
                    event_on: days.0.unwrap_or_else(|| from.first_day()),
                    applied_on: context.today,
                    is_taken_over: true,
                    statutory_month: retired.0,
                    chosen_month: retired.1,
                    months_paid: counts.0,
                    months_deemed: counts.1,
                    facts,
                };
                let ((id_number, is_suspect), certified_on) = (number, days.1);
                Ok(Self {
                    id_number,
                    id_checked,
                    is_suspect,
                    name,
                    claim,
                    from,
                    items,
                    bank,
                    bank_account,
                    certified_on,
                    increased_to,
                    months_left,
                })
            }
            _ => Err(row.into_faults()),
        }
    }
}

impl TakeOverEntry {
    /// The insured person, on the account that is said.
    fn payee(&self) -> PayeeDetails {
        PayeeDetails {
            name: self.name.clone(),
            id_number: String::new(),
            bank: self.bank.clone(),
            bank_account: self.bank_account.clone(),
            share: WHOLE,
        }
    }
}

/// Takes over one by one; a file is read in its own order, so that payees lie in it too.
pub struct TakeOverApplier<'s> {
    reader: Reader<'s>,
    persons: PersonFinder<'s>,
    named: FirstLines,
    last_payroll: Option<Month>,
    increases: PastIncreases,
    moved_out: MovedOut,
}

impl<'s> Apply<'s, TakeOverEntry> for TakeOverApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let reader = tx.reader();
        let last_payroll = last_payroll_month(reader)?;
        let (increases, moved_out) = (PastIncreases::load(reader)?, MovedOut::load(reader)?);
        let (persons, named) = (reader.person_finder()?, FirstLines::default());
        Ok(Self { reader, persons, named, last_payroll, increases, moved_out })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, TakeOverEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, mut entry) in rows {
            if let Err(refusal) = refuse_unsaid(self.last_increase(&entry), entry.increased_to) {
                tally.reject(line, Fault::of("increased_to", refusal));
                continue;
            }
            let Some(person) = self.person(tx, line, &entry, tally)? else { continue };
            entry.claim.person = person;
            if let Some(refusal) = self.moved_out.refusal(person, entry.claim.benefit) {
                tally.reject(line, Fault::of("id_number", refusal));
                continue;
            }
            let claims = self.reader.claims_of_person(person)?;
            if let Some(refusal) = other_pension(self.reader, &claims, &entry.claim, entry.from)? {
                tally.reject(line, Fault::of("benefit", refusal));
                continue;
            }
            if let Some(held) = self.held(&claims, &entry)? {
                if self.is_undone(&held)? && self.named.note(held.number, line).is_none() {
                    self.take_again(tx, &held, line, &entry)?;
                    end_others(tx, (held.number, &claims), entry.from, line)?;
                    tally.counts.changed += 1;
                } else {
                    self.meet(tx, line, &entry, &held, tally)?;
                }
                continue;
            }
            let Some(claim) = tx.writer.insert_claim(&entry.claim, line)? else {
                continue;
            };
            self.take(tx, claim, line, &entry)?;
            end_others(tx, (claim, &claims), entry.from, line)?;
            tally.counts.inserted += 1;
            tally.counts.suspect += u64::from(entry.is_suspect);
        }
        Ok(())
    }
}

impl TakeOverApplier<'_> {
    /// The last increase carried out here that concerns a pension.
    fn last_increase(&self, entry: &TakeOverEntry) -> Option<i32> {
        let retired_on = Some(entry.claim.event_on).filter(|_| is_day_told(&entry.claim));
        self.increases.last_for(entry.claim.benefit, retired_on)
    }

    /// The person of a row: of the register under the same name, or registered now.
    fn person(
        &mut self,
        tx: &mut Transaction<'_>,
        line: u64,
        entry: &TakeOverEntry,
        tally: &mut Tally,
    ) -> anyhow::Result<Option<i64>> {
        if let Some(person) = self.persons.find_registered(entry.id_number.as_str())? {
            let held = self.reader.person(person, AsOf::NOW)?.map(|held| held.person.details.name).unwrap_or_default();
            if held == entry.name {
                return Ok(Some(person));
            }
            let refusal = Refusal::NameDiffers { name: entry.name.clone(), registered: held };
            tally.reject(line, Fault::of("name", refusal));
            return Ok(None);
        }
        let texts = [&entry.name, "", "", "", "", "", "", ""];
        let details = PackedPerson::new(entry.id_number, entry.id_checked, None, texts);
        let day = tx.day();
        let person = tx.writer.insert_person(&details, day, line)?;
        if person.is_none() {
            // Registered once and taken back: that is for a clerk to mend first.
            let person = entry.id_number.to_string();
            tally.reject(line, Fault::of("id_number", Refusal::PersonNotRegistered { person }));
        }
        Ok(person)
    }

    /// The claim that a person has already: there is one old-age pension, but an injury each time.
    fn held(&self, claims: &[Claim], entry: &TakeOverEntry) -> anyhow::Result<Option<Claim>> {
        let NewClaim { benefit, event_on, .. } = entry.claim;
        let is_it = |claim: &Claim| claim.claim.event_on == event_on || benefit != Benefit::Injury;
        for claim in claims {
            let is_meant = claim.claim.benefit == benefit && is_it(claim);
            if is_meant && self.reader.claim_closing(claim.number)?.is_none() {
                return Ok(Some(claim.clone()));
            }
        }
        Ok(None)
    }

    /// Whether a claim was taken over and that was taken back: it is taken over as if for the first time.
    fn is_undone(&self, held: &Claim) -> anyhow::Result<bool> {
        let states = self.reader.claim_states(held.number)?;
        Ok(held.claim.is_taken_over && states.last().is_some_and(|last| last.reason == UNDONE))
    }

    /// Takes a claim over that was taken back, on the account that is said now.
    fn take_again(
        &self,
        tx: &mut Transaction<'_>,
        held: &Claim,
        line: u64,
        entry: &TakeOverEntry,
    ) -> anyhow::Result<()> {
        if let Some(payee) = self.reader.payees_of_claim(held.number)?.into_iter().next() {
            let details = entry.payee();
            let versions = self.reader.payee_versions(payee.number)?;
            if versions.last().is_some_and(|last| last.details != details) {
                tx.writer.insert_payee_version(&payee, &details, tx.today, line)?;
            }
        }
        said_again(tx, held, &entry.claim, line)?;
        self.award(tx, held.number, line, entry)
    }

    /// A claim that is there already.
    fn meet(
        &mut self,
        tx: &mut Transaction<'_>,
        line: u64,
        entry: &TakeOverEntry,
        held: &Claim,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        if held.operation == tx.writer.operation() {
            tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line: held.line.cast_unsigned() }));
        } else if let Some(first_line) = self.named.note(held.number, line) {
            tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
        } else if let Some(fault) = self.differs(tx, held, entry)? {
            tally.reject(line, fault);
        } else {
            told(tx, held, &entry.claim, line, tally)?;
        }
        Ok(())
    }

    fn take(&self, tx: &mut Transaction<'_>, claim: i64, line: u64, entry: &TakeOverEntry) -> anyhow::Result<()> {
        tx.writer.insert_payee(claim, &entry.payee(), tx.today, line)?;
        self.award(tx, claim, line, entry)
    }

    /// What is paid, from the month that is said, and when the person was last certified.
    fn award(&self, tx: &mut Transaction<'_>, claim: i64, line: u64, entry: &TakeOverEntry) -> anyhow::Result<()> {
        let today = tx.today;
        let to = last_month_left(tx, entry)?;
        for (item, amount) in &entry.items {
            let (item, amount, from) = (*item, *amount, entry.from);
            tx.writer.insert_award_item(claim, &Awarded { item, amount, from, to, is_once: false })?;
        }
        let stands = ClaimStands {
            state: ClaimState::Active,
            from: entry.from,
            reason: "take_over".to_owned(),
            happened_on: today,
            note: String::new(),
            operation: tx.writer.operation(),
        };
        tx.writer.insert_claim_state(claim, &stands, line)?;
        if entry.increased_to.is_some() || self.reader.says_contained(claim)? {
            let contained = self.increases.add_after(tx, claim, entry.increased_to)?;
            tx.writer.insert_contained_increase(claim, contained)?;
        }
        let person = entry.claim.person;
        if let Some(on) = entry.certified_on
            && !self.reader.is_certified_on(person, on)?
        {
            let certified = Certified {
                who: Certifiable::Person(person),
                on,
                method: "take_over".to_owned(),
                evidence: String::new(),
            };
            tx.writer.insert_certification(&certified, line)?;
        }
        refresh_after(tx, claim, self.last_payroll)?;
        match death_in_register(self.reader, person)?.filter(|_| entry.claim.benefit.ends_with_death()) {
            Some(on) => stop_on_death(tx, person, on, line).map(|_| ()),
            None => Ok(()),
        }
    }
}
