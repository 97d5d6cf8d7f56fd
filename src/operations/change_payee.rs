//! Changes the bank account of a payee: a matter of its own, and the new account waits some days before it is paid to, so that a
//! changed account that nobody asked for is noticed in time. Of a payee who died, heirs are named instead (`name_heirs`).

use chrono::{Days, NaiveDate};

use crate::exchange::{Field, Layout};
use crate::model::{ClaimState, IdentityNumber, OperationKind, PersonDetails};
use crate::operations::application_payees::payees;
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::heirs::{is_dead, who_died};
use crate::operations::name_heirs::{Deceased, name_heirs};
use crate::operations::payees_gone::gone;
use crate::operations::reading::{
    Cells, Context, Key, Reading, any_text, bank_account as account_number, number, person_key,
};
use crate::operations::register_enrolment::known_person;
use crate::operations::replace_payee::{replace, replaceable};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::payees::{Payee, PayeeDetails};
use crate::store::persons::{AsOf, PersonFinder};

const ID_NUMBER: usize = 0;
const BANK: usize = 1;
const BANK_ACCOUNT: usize = 2;
const PAYEE: usize = 3;
const PAYEES: usize = 4;

/// `pay account`
pub const LAYOUT: Layout = Layout {
    command: "pay account",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::optional("bank"),
        Field::optional("bank_account"),
        Field::optional("payee"),
        Field::optional("payees"),
    ],
};

/// A new account.
#[derive(Debug)]
pub struct PayeeEntry {
    person: Key<IdentityNumber>,
    bank: String,
    bank_account: String,
    payee: Option<i64>,
    /// Of a payee who died: who is paid what he is still owed.
    heirs: Vec<PayeeDetails>,
}

impl Entry for PayeeEntry {
    const KIND: OperationKind = OperationKind::PayAccount;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = PayeeApplier<'s>;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let payee = row.optional(PAYEE, number).flatten();
        let heirs = row.optional(PAYEES, payees).flatten().unwrap_or_default();
        let (bank, bank_account) = if row.text(PAYEES).is_empty() {
            (row.required(BANK, any_text), row.required(BANK_ACCOUNT, account_number))
        } else {
            (Some(String::new()), Some(String::new()))
        };
        match (person, bank, bank_account, row.is_clean()) {
            (Some(person), Some(bank), Some(bank_account), true) => {
                Ok(Self { person, bank, bank_account, payee, heirs })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// Changes one by one.
pub struct PayeeApplier<'s> {
    persons: PersonFinder<'s>,
    named: FirstLines,
}

impl<'s> Apply<'s, PayeeEntry> for PayeeApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { persons: tx.reader().person_finder()?, named: FirstLines::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, PayeeEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(person) = known_person(&mut self.persons, &entry.person, line, tally)? else { continue };
            if let Some(payee) = entry.payee
                && payees_of(tx, person, Some(payee))?.is_empty()
            {
                tally.reject(line, Fault::of("payee", Refusal::PayeeUnknown { person, payee }));
                continue;
            }
            if !entry.heirs.is_empty() {
                if let Some(first_line) = self.named.note(-person, line) {
                    tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
                    continue;
                }
                let of = Deceased { person, payee: entry.payee };
                let (others, waits) = (replaceable(tx, &of)?, (waits_until(tx), line));
                let named = if others.is_empty() {
                    name_heirs(tx, &of, &entry.heirs, waits)?
                } else {
                    replace(tx, &others, &entry.heirs, waits)?
                };
                match named {
                    Ok(true) => tally.counts.changed += 1,
                    Ok(false) => tally.counts.same += 1,
                    Err(fault) => tally.reject(line, fault),
                }
                continue;
            }
            let payees = payees_of(tx, person, entry.payee)?;
            if payees.is_empty() {
                tally.reject(line, Fault::of("id_number", nobody_himself(tx, person)?));
                continue;
            }
            if let Some(refusal) = dead_among(tx, person, &payees)? {
                tally.reject(line, Fault::of("id_number", refusal));
                continue;
            }
            self.change(tx, &payees, line, &entry, tally)?;
        }
        Ok(())
    }
}

impl PayeeApplier<'_> {
    fn change(
        &mut self,
        tx: &mut Transaction<'_>,
        payees: &[Payee],
        line: u64,
        entry: &PayeeEntry,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        let from_on = waits_until(tx);
        // The person himself is paid in the name that he has now.
        let person = tx.reader().claim(payees[0].claim)?.map(|claim| claim.claim.person);
        let registered = person.map(|person| tx.reader().person(person, AsOf::NOW)).transpose()?.flatten();
        let registered = registered.map(|version| version.person.details.name);
        let mut changed = 0;
        for payee in payees {
            if let Some(first_line) = self.named.note(payee.number, line) {
                tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
                return Ok(());
            }
            let held = &payee.details;
            let (bank, bank_account) = (entry.bank.clone(), entry.bank_account.clone());
            let own_name = registered.clone().filter(|_| held.id_number.is_empty());
            let name = own_name.unwrap_or_else(|| held.name.clone());
            let details = PayeeDetails { name, bank, bank_account, ..held.clone() };
            if details == *held {
                continue;
            }
            tx.writer.insert_payee_version(payee, &details, from_on, line)?;
            changed += 1;
        }
        if changed == 0 {
            tally.counts.same += 1;
        } else {
            tally.counts.changed += 1;
        }
        Ok(())
    }
}

/// Why no payee is the person himself: nothing is paid to him, or those who are paid were named, himself perhaps among them.
fn nobody_himself(tx: &Transaction<'_>, person: i64) -> anyhow::Result<Refusal> {
    let mut payees = Vec::new();
    for claim in tx.reader().claims_of_person(person)? {
        if tx.reader().claim_closing(claim.number)?.is_some() {
            continue;
        }
        let named = tx.reader().payees_of_claim(claim.number)?.into_iter();
        payees.extend(named.map(|payee| format!("{} {}", payee.number, payee.details.name)));
    }
    if payees.is_empty() {
        return Ok(Refusal::NothingInPay { person });
    }
    Ok(Refusal::PayeesWereNamed { person, payees: payees.join(", ") })
}

/// Why an account is changed no more: nobody is paid on that of a dead person.
fn dead_among(tx: &Transaction<'_>, person: i64, payees: &[Payee]) -> anyhow::Result<Option<Refusal>> {
    for payee in payees {
        let claim = tx.reader().claim(payee.claim)?;
        let is_heir = tx.reader().heirs_of_claim(payee.claim)?.iter().any(|(_, heir)| heir.number == payee.number);
        if let Some(gone) = gone(tx.reader(), (payee.number, person), tx.today)?
            && gone.payee.details.id_number == payee.details.id_number
        {
            let (name, person, died_on) = (payee.details.name.clone(), gone.as_person, gone.died_on);
            return Ok(Some(Refusal::PayeeDied { name, person, died_on }));
        }
        let Some(claim) = claim.filter(|_| !is_heir) else { continue };
        if is_dead(tx.reader(), &claim, payee)? {
            let name = who_died(tx.reader(), &claim, payee)?;
            return Ok(Some(Refusal::AccountOfTheDead { name, person }));
        }
    }
    Ok(None)
}

/// The first day on which an account approved today is paid to.
fn waits_until(tx: &Transaction<'_>) -> NaiveDate {
    let days = tx.policy.account_wait_days(tx.office.region, tx.today);
    tx.today.checked_add_days(Days::new(u64::from(days))).unwrap_or(tx.today)
}

/// The payees that are a person himself go by the name that he has now: the next payroll pays him in it. The account stays what it was, and
/// one that waits goes on waiting.
pub fn follow_name(tx: &mut Transaction<'_>, person: i64, line: u64) -> anyhow::Result<()> {
    let version = tx.reader().person(person, AsOf::NOW)?.filter(|version| !version.is_void);
    let Some(name) = version.map(|version| version.person.details.name) else { return Ok(()) };
    for first in payees_of(tx, person, None)? {
        let versions = tx.reader().payee_versions(first.number)?;
        let holds = versions.iter().rposition(|version| version.from_on <= tx.today);
        let Some(place) = holds.or_else(|| versions.len().checked_sub(1)) else { continue };
        let waits = versions.iter().skip(place + 1).next_back();
        if versions[place].details.name == name && waits.is_none_or(|waits| waits.details.name == name) {
            continue;
        }
        for (version, from_on) in [(versions.get(place), tx.today), (waits, tx.today)] {
            let Some(version) = version else { continue };
            let details = PayeeDetails { name: name.clone(), ..version.details.clone() };
            tx.writer.insert_payee_version(version, &details, from_on.max(version.from_on), line)?;
        }
    }
    Ok(())
}

/// The claims by which a person is still paid on another account than he has now.
pub fn paid_as_before(reader: Reader<'_>, person: i64, details: &PersonDetails) -> anyhow::Result<Vec<i64>> {
    let mut found = Vec::new();
    for claim in reader.claims_of_person(person)? {
        let states = reader.claim_states(claim.number)?;
        let is_ended = states.last().is_some_and(|last| last.state == ClaimState::Stopped);
        if is_ended || reader.claim_closing(claim.number)?.is_some() {
            continue;
        }
        for payee in reader.payees_of_claim(claim.number)? {
            let Some(last) = reader.payee_versions(payee.number)?.pop() else { continue };
            let (bank, account) = (&last.details.bank, &last.details.bank_account);
            let is_as_now = *bank == details.bank && *account == details.bank_account;
            if last.details.id_number.is_empty() && !is_as_now {
                found.push(claim.number);
            }
        }
    }
    Ok(found)
}

/// The payees of a person's claims as they are now: those who are the person, or the one that is named.
fn payees_of(tx: &Transaction<'_>, person: i64, named: Option<i64>) -> anyhow::Result<Vec<Payee>> {
    let mut found = Vec::new();
    for claim in tx.reader().claims_of_person(person)? {
        let heirs = tx.reader().heirs_of_claim(claim.number)?.into_iter().map(|(_, heir)| heir);
        for first in tx.reader().payees_of_claim(claim.number)?.into_iter().chain(heirs) {
            let is_meant = named.map_or(first.details.id_number.is_empty(), |named| named == first.number);
            if is_meant {
                found.extend(tx.reader().payee_versions(first.number)?.pop());
            }
        }
    }
    Ok(found)
}
