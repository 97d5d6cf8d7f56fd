//! The yearly increase of pensions (基本养老金调整, 社会保险法 第十八条): computed for everybody in pay from the formula of a notice, shown with
//! its ratio to what was paid before, and awarded once a second person approves. Months since its beginning are paid by the next
//! payroll. Nobody is raised twice for a year, and not for a year before the last one.

use std::collections::HashSet;

use chrono::{Datelike as _, NaiveDate};
use rust_decimal::Decimal;
use serde_json::json;

use crate::model::{AwardItem, Awarded, MatterState, Money, Month, OperationKind, Rate, parse_day};
use crate::operations::catch_up_increases::serves_sentence;
use crate::operations::correct_adjustment::correct_adjustment;
use crate::operations::in_pay::{last_payroll_month, refresh_after, timeline};
use crate::operations::pension_area::{AreasApart, areas_apart};
use crate::policy::IncreaseFormula;
use crate::refusal::{Fault, Refusal};
use crate::rules::benefits::increase::{Pensioner, amount_of_increase, within_ratio};
use crate::rules::entitlement::Timeline;
use crate::session::{Operation, Session, Transaction};
use crate::store::Reader;
use crate::store::adjustments::{Adjustable, NewAdjustment};
use crate::store::matters::Matter;

/// What an increase comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub claims: i64,
    /// What was paid to them a month before.
    pub before: Money,
    pub increase: Money,
}

impl Totals {
    fn add(&mut self, pensioner: &Adjustable, more: Money) {
        self.count(pensioner.amount, more);
    }

    /// Counts a pension, by what was paid before and what it rises by.
    pub(super) fn count(&mut self, before: Money, more: Money) {
        self.claims += 1;
        self.before += before;
        self.increase += more;
    }
}

/// What came of asking for an increase.
#[derive(Clone, Debug)]
pub struct Answer {
    pub matter: Option<i64>,
    /// None where the year was adjusted before.
    pub state: Option<MatterState>,
    pub totals: Totals,
    pub apart: AreasApart,
}

/// Computes an increase: with `approve` at once, otherwise as a matter that a second person approves. With a reason it is the right notice in the
/// place of the one that stands.
pub fn request_adjustment(
    session: &Session,
    year: i32,
    (name, text): (&str, &str),
    correction: Option<&str>,
    approve: bool,
) -> anyhow::Result<Answer> {
    let formula = IncreaseFormula::read(name, text)?;
    formula.check_areas(name)?;
    let asked = match correction {
        Some(reason) => json!({"year": year, "file": name, "correction": reason}),
        None => json!({"year": year, "file": name}),
    };
    let operation = Operation { source: Some(name.to_owned()), ..Operation::new(OperationKind::PayAdjust, &asked) };
    session.transact(&operation, |tx| {
        let held = tx.reader().adjustment(year)?;
        let apart = areas_apart(tx.reader(), &formula)?;
        if let (Some(held), None) = (held.as_ref().filter(|held| held.content != text), correction) {
            return Err(Refusal::AdjustmentExists { year, file: held.name.clone() }.into());
        }
        if let Some(held) = held.filter(|held| held.content == text) {
            let (claims, before, increase) = (held.claims, held.before, held.increase);
            let totals = Totals { claims, before, increase };
            return Ok(Answer { matter: None, state: None, totals, apart });
        }
        let subject = year.to_string();
        let pending = tx.reader().pending_matter(OperationKind::PayAdjust, &subject)?;
        if let Some(pending) = &pending {
            refuse_other_notice(tx, pending.id, year, text)?;
        }
        let is_direct = approve && pending.is_none();
        let work = |tx: &mut Transaction<'_>| carry_out(tx, year, (name, text), (&formula, correction));
        let totals = if is_direct { work(tx)? } else { tx.rehearse(work)? };
        if let Some(pending) = pending {
            return Ok(Answer { matter: Some(pending.id), state: Some(MatterState::Pending), totals, apart });
        }
        let shown = shown(&totals, correction);
        let rows = totals.claims.cast_unsigned();
        let kind = OperationKind::PayAdjust;
        let matter = super::review_matter::open_matter(tx, kind, &shown.to_string(), &subject, rows)?;
        let file: Vec<&str> = [name, text].into_iter().chain(correction).collect();
        // The file itself waits with the matter: what was seen is what is approved.
        tx.writer.insert_submitted_row(matter, 1, &serde_json::to_string(&file)?)?;
        if is_direct {
            super::review_matter::approve_own(tx, matter)?;
        }
        let state = if is_direct { MatterState::Approved } else { MatterState::Pending };
        Ok(Answer { matter: Some(matter), state: Some(state), totals, apart })
    })
}

/// A year has one notice: another one waits until the first is decided.
fn refuse_other_notice(tx: &Transaction<'_>, pending: i64, year: i32, text: &str) -> anyhow::Result<()> {
    let Notice { name: held_name, text: held_text, .. } = file_of(tx, pending)?;
    if held_text == text { Ok(()) } else { Err(Refusal::AdjustmentExists { year, file: held_name }.into()) }
}

/// The notice that waits with a matter, and why it takes the place of another.
struct Notice {
    name: String,
    text: String,
    correction: Option<String>,
}

fn file_of(tx: &Transaction<'_>, matter: i64) -> anyhow::Result<Notice> {
    let mut file: Vec<String> = Vec::new();
    tx.reader().each_submitted_row(matter, |_, payload| {
        file = serde_json::from_str(payload)?;
        Ok(())
    })?;
    let mut file = file.into_iter();
    match (file.next(), file.next()) {
        (Some(name), Some(text)) => Ok(Notice { name, text, correction: file.next() }),
        _ => Err(anyhow::anyhow!("the file of matter {matter} is missing")),
    }
}

fn shown(totals: &Totals, correction: Option<&str>) -> serde_json::Value {
    let Totals { claims, before, increase } = totals;
    let mut shown = json!({"claims": claims, "before": before.to_string(), "increase": increase.to_string()});
    if let Some(reason) = correction {
        shown["correction"] = reason.into();
    }
    shown
}

/// Does what a matter asks for; where it no longer comes to what was shown, it goes back.
pub fn apply(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<Vec<(u64, Fault)>> {
    let Notice { name, text, correction } = file_of(tx, matter.id)?;
    let (year, formula) = (matter.subject.parse()?, IncreaseFormula::read(&name, &text)?);
    let totals = carry_out(tx, year, (&name, &text), (&formula, correction.as_deref()))?;
    let (seen, found): (serde_json::Value, _) =
        (serde_json::from_str(&matter.request)?, shown(&totals, correction.as_deref()));
    if seen == found {
        return Ok(Vec::new());
    }
    let text =
        |value: &serde_json::Value| format!("{} / {}", value["claims"], value["increase"].as_str().unwrap_or(""));
    let refusal = Refusal::AdjustmentChanged { year, shown: text(&seen), found: text(&found) };
    Ok(vec![(1, Fault::of_row(refusal))])
}

/// The first notice of a year, or the right one in its place.
fn carry_out(
    tx: &mut Transaction<'_>,
    year: i32,
    notice: (&str, &str),
    (formula, correction): (&IncreaseFormula, Option<&str>),
) -> anyhow::Result<Totals> {
    match correction {
        Some(_) => correct_adjustment(tx, year, notice, formula),
        None => adjust(tx, year, notice, formula),
    }
}

/// What a notice says beside its formula, and what bounds the whole.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terms {
    pub(super) from: Month,
    retired_by: NaiveDate,
    nation: Option<Decimal>,
}

pub(super) fn terms(tx: &Transaction<'_>, year: i32, formula: &IncreaseFormula) -> anyhow::Result<Terms> {
    let damaged = || anyhow::anyhow!("a formula is read before");
    let from: Month = formula.from.parse().map_err(|_| damaged())?;
    let retired_by = parse_day(&formula.retired_by).map_err(|_| damaged())?;
    if from.year() != year {
        return Err(Refusal::IncreaseOfOtherYear { year, from }.into());
    }
    let nation = tx.policy.increase_ratio(tx.office.region, from).map(Rate::ratio);
    if formula.aggregate_ratio.or(nation).is_none() {
        return Err(Refusal::IncreaseRatioUnknown { year }.into());
    }
    Ok(Terms { from, retired_by, nation })
}

/// Enters an increase that was carried out, unless it comes to more than it may, or to nothing.
pub(super) fn record(
    tx: &mut Transaction<'_>,
    (year, name, text): (i32, &str, &str),
    (formula, terms): (&IncreaseFormula, &Terms),
    totals: &Totals,
) -> anyhow::Result<()> {
    refuse_above_ratio(totals, formula.aggregate_ratio)?;
    refuse_above_ratio(totals, terms.nation)?;
    if totals.claims == 0 {
        return Err(Refusal::IncreaseRaisesNobody { year }.into());
    }
    let Totals { claims, before, increase } = *totals;
    let (name, content, from) = (name.to_owned(), text.to_owned(), terms.from);
    tx.writer.insert_adjustment(&NewAdjustment { year, name, content, from, claims, before, increase })
}

fn adjust(
    tx: &mut Transaction<'_>,
    year: i32,
    (name, text): (&str, &str),
    formula: &IncreaseFormula,
) -> anyhow::Result<Totals> {
    if let Some(last) = tx.reader().last_adjustment_year()?.filter(|last| year <= *last) {
        return Err(Refusal::AdjustmentTooEarly { year, last }.into());
    }
    let terms @ Terms { from, retired_by, .. } = terms(tx, year, formula)?;
    let last = last_payroll_month(tx.reader())?;
    // Where it does not begin with the next payroll, that payroll has to look at the months one by one.
    let is_uneven = last.is_none_or(|last| last.plus(1) != from);
    let next = last.map_or(from, |last| last.plus(1));
    let (mut totals, mut shared) = (Totals::default(), HashSet::new());
    let serve_outside = serve_outside(tx.reader())?;
    tx.reader().each_adjustable_ahead(|mut pensioner| {
        if pensioner.contains.is_some_and(|contains| contains >= year) || serve_outside.contains(&pensioner.claim) {
            return Ok(());
        }
        let is_shared = pensioner.is_shared;
        // A pension of several payees is raised once, whoever of them is paid, and each has his share of it.
        if is_shared {
            if !shared.insert(pensioner.claim) {
                return Ok(());
            }
            pensioner.amount = timeline(tx.reader(), pensioner.claim)?.due(next).amount;
        }
        let more = raise(&pensioner, retired_by, formula);
        if !more.is_positive() {
            return Ok(());
        }
        totals.add(&pensioner, more);
        award(tx, &pensioner, more, from)?;
        if is_shared {
            refresh_after(tx, pensioner.claim, last)
        } else {
            tx.writer.raise_in_pay(pensioner.payee, more, is_uneven)
        }
    })?;
    // Who is suspended is paid with the rest when payment goes on.
    let month = from.max(Month::of(tx.today));
    let suspended = (tx.reader().suspended_adjustable()?, |_: &Timeline| Some(month));
    raise_unpaid(tx, (year, &terms), formula, suspended, (last, &mut totals))?;
    // Who died, or drew a pension until later, since it rises is owed the months until then, as other back pay of the dead; his last month
    // is that of the death, and what was due of none in between is not raised.
    let began = |timeline: &Timeline| timeline.began().filter(|_| due_between(timeline, from));
    let ended = (tx.reader().ended_adjustable(from)?, |timeline: &Timeline| Some(began(timeline)?.max(from)));
    raise_unpaid(tx, (year, &terms), formula, ended, (last, &mut totals))?;
    record(tx, (year, name, text), (formula, &terms), &totals)?;
    Ok(totals)
}

/// Raises pensions of which nothing is paid from the next month on, each on what it comes to in a month of its own. Who serves a
/// sentence, or did when he died, is not raised, whatever else withholds his pension: he is resumed at the old level.
fn raise_unpaid(
    tx: &mut Transaction<'_>,
    (year, terms): (i32, &Terms),
    formula: &IncreaseFormula,
    (found, raised_on): (Vec<Adjustable>, impl Fn(&Timeline) -> Option<Month>),
    (last, totals): (Option<Month>, &mut Totals),
) -> anyhow::Result<()> {
    for mut pensioner in found.into_iter().filter(|found| found.contains.is_none_or(|contains| contains < year)) {
        let timeline = timeline(tx.reader(), pensioner.claim)?;
        let is_left_out = serves_sentence(&tx.reader().claim_states(pensioner.claim)?);
        let Some(month) = raised_on(&timeline).filter(|_| !is_left_out) else { continue };
        pensioner.amount = timeline.items_in(month).into_iter().map(|(_, amount)| amount).sum();
        let more = raise(&pensioner, terms.retired_by, formula);
        if !more.is_positive() {
            continue;
        }
        totals.add(&pensioner, more);
        award(tx, &pensioner, more, terms.from)?;
        refresh_after(tx, pensioner.claim, last)?;
    }
    Ok(())
}

/// Who is paid and serves a sentence outside the prison: on parole or probation.
fn serve_outside(reader: Reader<'_>) -> anyhow::Result<HashSet<i64>> {
    let mut found = HashSet::new();
    for claim in reader.claims_ever_on_parole()? {
        if serves_sentence(&reader.claim_states(claim)?) {
            found.insert(claim);
        }
    }
    Ok(found)
}

/// Whether anything is due of the months from one on, up to the end.
pub(super) fn due_between(timeline: &Timeline, from: Month) -> bool {
    let end = timeline.states.last().map_or(from, |(_, end)| *end);
    (0..end.months_since(from)).any(|place| timeline.due(from.plus(place)).amount.is_positive())
}

/// What a pension rises by; nothing where it began after the day of the notice.
pub(super) fn raise(pensioner: &Adjustable, retired_by: NaiveDate, formula: &IncreaseFormula) -> Money {
    if pensioner.retired_on > retired_by {
        return Money::ZERO;
    }
    amount_of_increase(&pensioner_of(pensioner, retired_by), formula)
}

/// The nation's ratio bounds the sum of a region's increases.
fn refuse_above_ratio(totals: &Totals, ratio: Option<Decimal>) -> Result<(), Refusal> {
    match ratio {
        Some(ratio) if !within_ratio(totals.increase, totals.before, ratio) => {
            Err(Refusal::IncreaseAboveRatio { ratio: ratio.to_string(), found: told_apart(totals, ratio).to_string() })
        }
        _ => Ok(()),
    }
}

/// The sum of the increases over the sum of what was paid before, to four decimals.
pub fn ratio_of(totals: &Totals) -> Decimal {
    if totals.before.is_zero() {
        return Decimal::ZERO;
    }
    (totals.increase.yuan() / totals.before.yuan()).round_dp(4)
}

/// The same with as many decimals as tell it apart from a ratio below it.
fn told_apart(totals: &Totals, ratio: Decimal) -> Decimal {
    let exact = totals.increase.yuan() / totals.before.yuan();
    (4..).map(|decimals| exact.round_dp(decimals)).find(|shown| *shown > ratio || *shown == exact).unwrap_or(exact)
}

/// The increase is added to those of the years before and holds from its month on.
pub(super) fn award(tx: &mut Transaction<'_>, pensioner: &Adjustable, more: Money, from: Month) -> anyhow::Result<()> {
    let amount = pensioner.increase_before + more;
    let awarded = Awarded { item: AwardItem::Increase, amount, from, to: None, is_once: false };
    tx.writer.insert_award_item(pensioner.claim, &awarded)?;
    Ok(())
}

fn pensioner_of(pensioner: &Adjustable, on: NaiveDate) -> Pensioner {
    let age = pensioner.born.map_or(0, |born| full_years(born, on));
    let years = u32::try_from(pensioner.months / 12).unwrap_or_default();
    Pensioner { pension: pensioner.amount, years, age, area: pensioner.area.clone() }
}

fn full_years(born: NaiveDate, on: NaiveDate) -> u32 {
    let years = on.year() - born.year() - i32::from((on.month(), on.day()) < (born.month(), born.day()));
    u32::try_from(years).unwrap_or_default()
}
