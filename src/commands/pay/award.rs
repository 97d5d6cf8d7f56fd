//! `pay apply`, `pay check`, `pay award`, `pay form`: from the application to the award and its form.

use clap::Args;
use rust_decimal::Decimal;

use super::apply_args::ApplyArgs;
use crate::commands::batch_import::{ImportArgs, import};
use crate::documents::{AwardForm, AwardLine, Document, PayeeLine, capitals, render};
use crate::i18n::{Lang, Message, formula};
use crate::invocation::Invocation;
use crate::model::{ColumnKind, Month, masked};
use crate::operations::apply_benefit::ApplicationEntry;
use crate::operations::award_benefit::{AwardEntry, due};
use crate::operations::corrected_claims::corrections_waiting;
use crate::operations::differing_items::differing;
use crate::operations::in_pay::{awarded_standing, first_brings};
use crate::operations::payment_notices::office_facts;
use crate::operations::reading::number;
use crate::operations::reckon_claim::{Desk, Reckoned, reckon};
use crate::operations::shaken_awards::is_shaken;
use crate::policy::cited_in_chinese;
use crate::refusal::{Exit, Refusal};
use crate::reports::claim_check::conditions;
use crate::session::Session;
use crate::store::award_workings::Calculation;
use crate::store::claims::Claim;
use crate::store::payees::PayeeDetails;
use crate::store::persons::AsOf;

#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The number of the claim
    claim: i64,
}

#[derive(Debug, Args)]
pub struct AwardArgs {
    /// The number of the claim
    #[arg(required_unless_present = "from")]
    claim: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
pub struct FormArgs {
    /// The number of the claim
    claim: i64,
    /// The language of the form
    #[arg(long, value_enum, default_value = "zh")]
    page_lang: Lang,
}

pub fn apply(args: &ApplyArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    import::<ApplicationEntry>(invocation, &args.import, false, args.cells())
}

/// Every condition; ends with 3 where one is not met or nothing can be reckoned.
pub fn check(args: &CheckArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let (_, reckoned) = reckoned(&session, args.claim)?;
    if invocation.explains {
        for line in reckoned.workings.iter().chain(&reckoned.sources) {
            invocation.say(&Message::Line { text: cited_in(invocation.lang, line) });
        }
    }
    invocation.report(conditions(&reckoned))?;
    if let Some(obstacle) = &reckoned.obstacle {
        invocation.say(&Message::Line { text: invocation.words(obstacle) });
    }
    let is_due = reckoned.unmet().is_none() && reckoned.obstacle.is_none();
    Ok(if is_due { Exit::Done } else { Exit::LookAt })
}

pub fn award(args: &AwardArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    if invocation.explains
        && let Some(claim) = &args.claim
    {
        let session = invocation.session()?;
        let (_, reckoned) = reckoned(&session, number(claim)?)?;
        for line in reckoned.workings.iter().chain(&reckoned.sources) {
            invocation.say(&Message::Line { text: cited_in(invocation.lang, line) });
        }
    }
    import::<AwardEntry>(invocation, &args.import, args.approve, vec![args.claim.clone()])
}

/// A line of a calculation, or one with citations, in a language.
fn cited_in(lang: Lang, line: &str) -> String {
    if let Some(said) = formula(lang, line) {
        return said;
    }
    if lang == Lang::Zh { cited_in_chinese(line) } else { line.to_owned() }
}

/// The form of an award (待遇核定表): what was awarded, or what would be.
pub fn form(args: &FormArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let (claim, reckoned) = reckoned(&session, args.claim)?;
    let mut facts = facts(&session, &claim, &reckoned, invocation.style.reveal)?;
    facts.workings.iter_mut().for_each(|working| *working = cited_in(args.page_lang, working));
    facts.sources.iter_mut().for_each(|source| *source = cited_in(args.page_lang, source));
    invocation.document(&render(Document::AwardForm, args.page_lang, &facts)?)?;
    Ok(Exit::Done)
}

fn reckoned(session: &Session, claim: i64) -> anyhow::Result<(Claim, Reckoned)> {
    let claim = session.reader().claim(claim)?.ok_or(Refusal::ClaimUnknown { claim })?;
    let desk = Desk { reader: session.reader(), policy: session.policy(), today: session.today() };
    let reckoned = reckon(desk, &claim)?;
    Ok((claim, reckoned))
}

fn facts(session: &Session, claim: &Claim, reckoned: &Reckoned, reveal: bool) -> anyhow::Result<AwardForm> {
    let held = awarded_standing(session.reader(), claim.number)?;
    let is_awarded = !held.is_empty();
    let items = if is_awarded { held } else { due(reckoned, claim.number)? };
    let as_awarded = session.reader().claim_as_awarded(claim.number)?.filter(|_| is_awarded);
    let claim = as_awarded.as_ref().unwrap_or(claim);
    let calculation = if is_awarded { kept(session, claim, reckoned)? } else { Some(calculation_of(reckoned)) };
    let is_calculation_lost = calculation.is_none();
    let calculation = calculation.unwrap_or_default();
    let version = session.reader().person(claim.claim.person, AsOf::NOW)?;
    let person = version.ok_or_else(|| Refusal::KeyUnknown { key: claim.claim.person.to_string() })?.person;
    let id_number = person.details.id_number.as_str();
    let (monthly, once) = first_brings(&items);
    let (handler, reviewer) = if is_awarded { signed_by(session, claim.number)? } else { Default::default() };
    let benefit: &str = claim.claim.benefit.into();
    let month = |month: Option<Month>| month.map(|month| month.to_string()).unwrap_or_default();
    Ok(AwardForm {
        number: format!("{}-A{:06}", session.office().region, claim.number),
        office: office_facts(session.office()),
        name: person.details.name.clone(),
        id_number: if reveal { id_number.to_owned() } else { masked(ColumnKind::IdNumber, id_number) },
        person_number: person.number.to_string(),
        benefit: benefit.to_owned(),
        event_on: claim.claim.event_on.to_string(),
        applied_on: claim.claim.applied_on.to_string(),
        statutory_month: month(claim.claim.statutory_month),
        chosen_month: month(claim.claim.chosen_month),
        lines: items
            .iter()
            .map(|item| AwardLine {
                item: item.item.to_string(),
                amount: item.amount.to_string(),
                from: item.from.to_string(),
                to: month(item.to),
                is_once: item.is_once,
            })
            .collect(),
        monthly: monthly.to_string(),
        monthly_in_capitals: capitals(monthly),
        once: once.to_string(),
        once_in_capitals: capitals(once),
        payees: payees(session, claim.number, reveal)?,
        handler,
        reviewer,
        workings: calculation.workings,
        sources: calculation.sources,
        awaits: calculation.awaits,
        is_corrected: is_awarded && !corrections_waiting(session.reader(), claim.number)?.is_empty(),
        is_shaken: is_awarded && is_shaken(session.reader(), claim.number)?,
        is_calculation_lost,
        is_awarded,
        issued_on: session.today().to_string(),
    })
}

/// How an award that stands was reckoned; of one made before that was kept as it is reckoned now, where that comes to the same.
fn kept(session: &Session, claim: &Claim, reckoned: &Reckoned) -> anyhow::Result<Option<Calculation>> {
    let reader = session.reader();
    if let Some(kept) = reader.calculation(claim.number)? {
        return Ok(Some(kept));
    }
    let is_same = match due(reckoned, claim.number) {
        Ok(items) => differing(&reader.awarded(claim.number)?, &items).is_empty(),
        Err(_) => false,
    };
    Ok((claim.claim.is_taken_over || is_same).then(|| calculation_of(reckoned)))
}

fn calculation_of(reckoned: &Reckoned) -> Calculation {
    let Reckoned { workings, sources, .. } = reckoned.clone();
    Calculation { workings, sources, awaits: reckoned.awaits.iter().map(|figure| (*figure).to_owned()).collect() }
}

/// Who is paid today, and which share.
fn payees(session: &Session, claim: i64, reveal: bool) -> anyhow::Result<Vec<PayeeLine>> {
    let reader = session.reader();
    let hidden = |kind, text: &str| if reveal { text.to_owned() } else { masked(kind, text) };
    let mut lines = Vec::new();
    for first in reader.payees_of_claim(claim)? {
        // In millionths of the claim.
        let share = Decimal::new(first.details.share, 4);
        let Some(last) = reader.payee_versions(first.number)?.pop() else { continue };
        let PayeeDetails { name, id_number, bank, bank_account, .. } = last.details;
        lines.push(PayeeLine {
            name,
            id_number: hidden(ColumnKind::IdNumber, &id_number),
            bank,
            bank_account: hidden(ColumnKind::Account, &bank_account),
            share: format!("{}%", share.normalize()),
        });
    }
    Ok(lines)
}

/// Who entered the award that stands, and who approved it.
fn signed_by(session: &Session, claim: i64) -> anyhow::Result<(String, String)> {
    let reader = session.reader();
    let states = reader.claim_states(claim)?;
    let awarded = states.iter().rev().find(|stands| stands.reason == "awarded");
    let operation = awarded.map(|stands| reader.operation(stands.operation)).transpose()?.flatten();
    let Some(operation) = operation else { return Ok(Default::default()) };
    let matter = operation.matter.map(|matter| reader.matter(matter)).transpose()?.flatten();
    let handler = matter.map_or_else(|| operation.operator.clone(), |matter| matter.handler);
    Ok((handler, operation.operator))
}
