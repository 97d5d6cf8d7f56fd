//! Takes in applications for benefits (待遇申请): who, what, when it happened, where it is paid to, and what the application says. Nothing
//! is decided here; `award_benefit` decides from the record.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::i18n::Message;
use crate::model::{
    Benefit, ClaimState, IdentityNumber, InsuranceKind, Month, OperationKind, Person, RegionCode, RetirementCategory,
};
use crate::operations::account_refund::{account_kind, name_account, refundable, refunds_of, undecided};
use crate::operations::application_facts::{FACT_FIELDS, check, refuse_days_to_come, refuse_facts_of_other_birth};
use crate::operations::application_payees::{Place, is_for_family, is_oneself, payees};
use crate::operations::application_says::says_otherwise;
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::continue_matter::due_without;
use crate::operations::contribution_record::months_paid;
use crate::operations::correct_claim::{CLEARED, Correction, correct, correction};
use crate::operations::correct_taken_over::refuse_of_taken_over;
use crate::operations::individual_account::region_of;
use crate::operations::pension_area::refuse_of_other;
use crate::operations::reading::{
    Cells, Context, Key, Reading, bank_account as account_number, count, day, month, person_key,
};
use crate::operations::reckon_claim::{ClaimFacts, category_of};
use crate::operations::register_enrolment::find_person;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::policy::Policy;
use crate::refusal::{Fault, Refusal};
use crate::rules::benefits::retirement::retirement;
use crate::rules::entitlement::WHOLE;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::{Claim, NewClaim};
use crate::store::payees::PayeeDetails;
use crate::store::persons::{AsOf, PersonFinder};
use crate::store::supplements::TimeAway;

const ID_NUMBER: usize = 0;
const BENEFIT: usize = 1;
const EVENT_ON: usize = 2;
const RETIREMENT_MONTH: usize = 3;
const MONTHS_DEEMED: usize = 4;
const BANK: usize = 5;
const BANK_ACCOUNT: usize = 6;
const PAYEES: usize = 7;
const FIRST_FACT: usize = 8;
pub(super) const CORRECTION: usize = LAYOUT.fields.len() - 3;

/// How many new claims are told by number; a file may have thousands.
const TOLD: usize = 5;

/// `pay apply`
pub const LAYOUT: Layout = Layout { command: "pay apply", fields: FACT_FIELDS };

/// The fixed columns; the facts follow them.
pub const FIXED: [Field; FIRST_FACT] = [
    Field::required("id_number").of_person().also(&["person"]),
    Field::required("benefit").of_person().one_of(&Benefit::CODES),
    Field::optional("event_on"),
    Field::optional("retirement_month"),
    Field::optional("months_deemed"),
    Field::optional("bank"),
    Field::optional("bank_account"),
    Field::optional("payees"),
];

/// An application.
#[derive(Debug)]
pub struct ApplicationEntry {
    pub(super) person: Key<IdentityNumber>,
    pub(super) benefit: Benefit,
    pub(super) event_on: Option<NaiveDate>,
    pub(super) retirement_month: Option<Month>,
    pub(super) months_deemed: Option<i64>,
    pub(super) own_place: Place,
    pub(super) payees: Vec<PayeeDetails>,
    pub(super) facts: BTreeMap<String, String>,
    pub(super) applied_on: NaiveDate,
    pub(super) correction: Option<Correction>,
}

impl Entry for ApplicationEntry {
    const KIND: OperationKind = OperationKind::PayApply;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = ApplicationApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let benefit = row.required(BENEFIT, crate::operations::reading::benefit);
        let event_on = row.optional(EVENT_ON, day).flatten();
        let retirement_month = row.optional(RETIREMENT_MONTH, month).flatten();
        let months_deemed = row.optional(MONTHS_DEEMED, count).flatten();
        let bank_account = row.optional(BANK_ACCOUNT, account_number).flatten().unwrap_or_default();
        let own_place = Place { bank: row.text(BANK), bank_account };
        let named = row.optional(PAYEES, payees).flatten().unwrap_or_default();
        let mut facts = BTreeMap::new();
        let corrects = !row.text(CORRECTION).is_empty();
        for place in FIRST_FACT..LAYOUT.fields.len() {
            let name = LAYOUT.fields[place].name;
            let checked =
                |text: &str| if corrects && text == CLEARED { Ok(text.to_owned()) } else { check(name, text) };
            if let Some(text) = row.optional(place, checked).flatten() {
                facts.insert(name.to_owned(), text);
            }
        }
        refuse_facts_of_other_birth(&mut row, &facts, corrects);
        refuse_days_to_come(&mut row, (benefit, event_on), &facts, context.latest);
        let can_derive = |benefit| matches!(benefit, Benefit::OldAge | Benefit::ResidentOldAge);
        let correction = correction(&mut row, &mut facts);
        if !corrects && let Err(refusal) = refuse_of_taken_over(&facts) {
            row.fault::<()>(CORRECTION, refusal);
        }
        if let Err(refusal) = refuse_of_other(benefit, &facts) {
            row.fault::<()>(CORRECTION - 1, refusal);
        }
        if !row.is_given(EVENT_ON) && !corrects && benefit.is_some_and(|benefit| !can_derive(benefit)) {
            row.fault::<()>(EVENT_ON, Refusal::RequiredValueMissing);
        }
        match (person, benefit, row.is_clean()) {
            (Some(person), Some(benefit), true) => Ok(Self {
                person,
                benefit,
                event_on,
                retirement_month,
                months_deemed,
                own_place,
                payees: named,
                facts,
                applied_on: context.today,
                correction,
            }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Enters applications one by one.
pub struct ApplicationApplier<'s> {
    persons: PersonFinder<'s>,
    named: FirstLines,
}

impl<'s> Apply<'s, ApplicationEntry> for ApplicationApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { persons: tx.reader().person_finder()?, named: FirstLines::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, ApplicationEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let number = find_person(&mut self.persons, &entry.person)?;
            let version = number.map(|number| tx.reader().person(number, AsOf::NOW)).transpose()?.flatten();
            let Some(person) = version.filter(|version| !version.is_void).map(|version| version.person) else {
                let person = entry.person.to_string();
                tally.reject(line, Fault::of("id_number", Refusal::PersonNotRegistered { person }));
                continue;
            };
            if let Some(correction) = &entry.correction {
                match correct(tx, (&entry, correction), &person, line) {
                    Ok(true) => tally.counts.changed += 1,
                    Ok(false) => tally.counts.same += 1,
                    Err(error) => tally.reject_row(line, error.downcast::<Refusal>()?),
                }
                continue;
            }
            match enter(tx, &entry, &person, (line, &mut self.named)) {
                Ok(Some(claim)) => {
                    tally.counts.inserted += 1;
                    if tally.told.len() < TOLD {
                        let due_on = decided_by(tx.policy, tx.office.region, (entry.benefit, tx.today), &[]);
                        tally.told.push(Message::ClaimEntered { claim, due_on });
                    }
                }
                Ok(None) => tally.counts.same += 1,
                Err(error) => reject(tally, line, error.downcast::<Refusal>()?),
            }
        }
        Ok(())
    }
}

/// Rejects a row, by the column that says something else where it is that.
fn reject(tally: &mut Tally, line: u64, refusal: Refusal) {
    let column = match &refusal {
        Refusal::ClaimSaysOtherwise { column, .. } => LAYOUT.fields.iter().find(|field| field.name == column),
        _ => None,
    };
    match column {
        Some(field) => tally.reject(line, Fault::of(field.name, refusal)),
        None => tally.reject_row(line, refusal),
    }
}

/// By when an application is to be decided (社会保险经办条例 第十八条至第二十四条; the region's shorter limit), the time left out for
/// which it was away for what is missing; none while it is, and where the calendar is not known.
pub fn decided_by(
    policy: &Policy,
    region: RegionCode,
    (benefit, applied_on): (Benefit, NaiveDate),
    away: &[TimeAway],
) -> Option<NaiveDate> {
    let days = policy.working_days_limit(benefit.time_limit(), region, applied_on);
    due_without(applied_on, days, away, policy.calendar())
}

/// The number of the claim that was entered; none where the office holds the same already.
fn enter(
    tx: &mut Transaction<'_>,
    entry: &ApplicationEntry,
    person: &Person,
    (line, named): (u64, &mut FirstLines),
) -> anyhow::Result<Option<i64>> {
    refuse_other_sex(entry, person)?;
    let claim = name_account((tx.reader(), tx.policy), claim_of(tx, entry, person)?)?;
    // What was withdrawn or refused may be applied for again.
    if let Some(held) = held_for(tx, &claim)? {
        // A file names a claim once.
        let earlier = named.note(held.number, line);
        let is_of_file = held.operation == tx.writer.operation();
        if let Some(first_line) = earlier.or(is_of_file.then_some(held.line.cast_unsigned())) {
            return Err(Refusal::DuplicateRow { first_line }.into());
        }
        return says_otherwise(tx.reader(), &held, (&claim, entry))?.map_or(Ok(None), |found| Err(found.into()));
    }
    refuse_second(tx, &claim)?;
    let payees = payees_of(entry, person)?;
    let number = tx.writer.insert_claim(&claim, line)?;
    // What stands under that day says another one since it was corrected.
    let Some(number) = number else {
        let held =
            tx.reader().claims_of_person(person.number)?.into_iter().rfind(|held| held.claim.benefit == claim.benefit);
        return Err(Refusal::ClaimExists { claim: held.map_or(0, |held| held.number) }.into());
    };
    for payee in &payees {
        tx.writer.insert_payee(number, payee, entry.applied_on, line)?;
    }
    Ok(Some(number))
}

/// Nobody retires by the ladder of the other sex (国务院关于渐进式延迟法定退休年龄的办法 第一条).
pub(super) fn refuse_other_sex(entry: &ApplicationEntry, person: &Person) -> Result<(), Refusal> {
    let Some(stated) = entry.facts.get("category") else { return Ok(()) };
    let category: Option<RetirementCategory> = stated.parse().ok();
    match (category, person.details.id_number.sex()) {
        (Some(category), Some(sex)) if category.sex() != sex => {
            Err(Refusal::RetirementCategoryOfOtherSex { category: stated.clone(), person: person.number })
        }
        _ => Ok(()),
    }
}

/// The claim that stands for what is asked for.
fn held_for(tx: &Transaction<'_>, asked: &NewClaim) -> anyhow::Result<Option<Claim>> {
    let reader = tx.reader();
    if asked.benefit != Benefit::AccountRefund {
        let of_event = reader.claims_of_event(asked.person, asked.benefit, asked.event_on)?;
        return standing(reader, of_event.into_iter().rfind(|held| !is_another_bill(&held.claim, asked)));
    }
    // Of an account one refund waits at a time; what is credited after one was granted may be applied for again.
    let account = (asked.person, account_kind(&asked.facts)?);
    if let Some(waiting) = undecided(reader, account)? {
        return Ok(Some(waiting));
    }
    let granted = refunds_of(reader, account)?.into_iter().rfind(|held| held.claim.event_on == asked.event_on);
    let (left, _) = refundable((reader, tx.policy), account, asked.event_on, None)?;
    Ok(granted.filter(|_| !left.is_positive()))
}

/// Whether two claims for medical costs are of two bills, though of one day: both are numbered, and the numbers differ.
pub fn is_another_bill(one: &NewClaim, other: &NewClaim) -> bool {
    let number = |claim: &NewClaim| ClaimFacts::read(&claim.facts).ok()?.text("document").map(str::to_owned);
    let is_medical = one.benefit == Benefit::Medical && other.benefit == Benefit::Medical;
    is_medical && number(one).zip(number(other)).is_some_and(|(one, other)| one != other)
}

/// A claim that was neither withdrawn nor refused.
fn standing(reader: Reader<'_>, held: Option<Claim>) -> anyhow::Result<Option<Claim>> {
    let Some(held) = held else { return Ok(None) };
    Ok(reader.claim_closing(held.number)?.is_none().then_some(held))
}

/// Nobody has two pensions of one kind: neither one that he draws or is to draw, nor an application that is not decided yet.
fn refuse_second(tx: &Transaction<'_>, asked: &NewClaim) -> anyhow::Result<()> {
    if !asked.benefit.is_pension() && asked.benefit != Benefit::ResidentOldAge {
        return Ok(());
    }
    let benefit = || asked.benefit.to_string();
    for held in tx.reader().claims_of_person(asked.person)? {
        if held.claim.benefit != asked.benefit || tx.reader().claim_closing(held.number)?.is_some() {
            continue;
        }
        let claim = held.number;
        match tx.reader().claim_states(claim)?.pop() {
            None => return Err(Refusal::ClaimUndecided { claim, benefit: benefit() }.into()),
            Some(last) if last.reason == UNDONE => {
                return Err(Refusal::ClaimUndecided { claim, benefit: benefit() }.into());
            }
            Some(last) if last.state != ClaimState::Stopped => {
                return Err(Refusal::ClaimInForce { claim, benefit: benefit() }.into());
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Those the application names, else the person himself. What is due after his death goes to others.
fn payees_of(entry: &ApplicationEntry, person: &Person) -> Result<Vec<PayeeDetails>, Refusal> {
    let is_own = |payee: &PayeeDetails| is_oneself(payee, person.details.id_number.as_str());
    let reason = entry.facts.get("reason").map(String::as_str);
    if is_for_family(entry.benefit, reason) && (entry.payees.is_empty() || entry.payees.iter().any(is_own)) {
        return Err(Refusal::PayeeIsTheDeceased { person: person.number, benefit: entry.benefit.to_string() });
    }
    if entry.payees.is_empty() { Ok(vec![own_payee(entry, person)?]) } else { Ok(entry.payees.clone()) }
}

/// The person himself, on the account of the application or of the register.
fn own_payee(entry: &ApplicationEntry, person: &Person) -> Result<PayeeDetails, Refusal> {
    let held = &person.details;
    let own = &entry.own_place;
    let (bank, bank_account) = if own.bank_account.is_empty() {
        (held.bank.clone(), held.bank_account.clone())
    } else {
        (own.bank.clone(), own.bank_account.clone())
    };
    if bank.is_empty() || bank_account.is_empty() {
        return Err(Refusal::PayeeAccountMissing { person: person.number });
    }
    Ok(PayeeDetails { name: held.name.clone(), id_number: String::new(), bank, bank_account, share: WHOLE })
}

/// What the application says, with what it leaves open filled in: of an old-age pension the statutory month, the month chosen,
/// and the months on record.
pub(super) fn claim_of(tx: &Transaction<'_>, entry: &ApplicationEntry, person: &Person) -> anyhow::Result<NewClaim> {
    let region = region_of(tx.reader())?;
    let is_old_age = matches!(entry.benefit, Benefit::OldAge | Benefit::Invalidity);
    let statutory = is_old_age.then(|| statutory(tx, entry, person, region)).transpose()?;
    let chosen = (entry.benefit == Benefit::OldAge).then(|| entry.retirement_month.or(statutory)).flatten();
    let derived = match entry.benefit {
        Benefit::OldAge => chosen.map(Month::first_day),
        Benefit::ResidentOldAge => {
            let age = tx.policy.resident_pension(region, tx.today)?.age;
            let birth = birth_month(person)?;
            Some(birth.plus((age * 12).cast_signed()).first_day())
        }
        _ => None,
    };
    let event_on = entry.event_on.filter(|_| entry.benefit != Benefit::OldAge).or(derived);
    let event_on = event_on.ok_or(Refusal::RequiredValueMissing)?;
    let up_to = Month::of(event_on);
    let paid = if is_old_age { Some(months_up_to(tx, person.number, up_to)?) } else { None };
    Ok(NewClaim {
        person: person.number,
        benefit: entry.benefit,
        event_on,
        applied_on: entry.applied_on,
        is_taken_over: false,
        statutory_month: statutory,
        chosen_month: chosen,
        months_paid: paid,
        months_deemed: entry.months_deemed,
        facts: ClaimFacts::write(&entry.facts),
    })
}

fn months_up_to(tx: &Transaction<'_>, person: i64, up_to: Month) -> anyhow::Result<i64> {
    let months = months_paid(tx.reader(), person, InsuranceKind::Pension)?;
    Ok(i64::try_from(months.iter().filter(|paid| paid.month <= up_to).count())?)
}

fn birth_month(person: &Person) -> Result<Month, Refusal> {
    let birth = person.details.id_number.birth_date();
    birth.map(Month::of).ok_or(Refusal::BirthDateUnknown { person: person.number })
}

fn statutory(
    tx: &Transaction<'_>,
    entry: &ApplicationEntry,
    person: &Person,
    region: RegionCode,
) -> anyhow::Result<Month> {
    let stated = entry.facts.get("category").map(String::as_str);
    let missing = || Refusal::RetirementCategoryUnknown { person: person.number };
    let category = category_of(&person.details, stated).ok_or_else(missing)?;
    let terms = tx.policy.retirement(region, category)?;
    Ok(retirement(birth_month(person)?, &terms).value.month)
}
