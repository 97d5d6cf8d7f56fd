//! Grants deferrals (缓缴): the rules of the region decide, and every condition that fails is told.

mod stage_policy;

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::model::{
    Component, CreditCode, Deferral, DeferralReason, DeferredShare, InsuranceKind, KindSet, Money, Month, OperationKind,
};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::debts::{FeeTerms, debts_of};
use crate::operations::employers_named::employer_named;
use crate::operations::enforce_arrears::Case;
use crate::operations::extra_bills::region_of;
use crate::operations::reading::{
    Cells, Context, Key, Reading, any_text, choice, day, employer_key, kinds, month, yes_or_no,
};
use crate::refusal::{Fault, Refusal};
use crate::rules::deferral::{Earlier, Overdue, Request, objections};
use crate::session::Transaction;

const EMPLOYER: usize = 0;
const KINDS: usize = 1;
const FROM_MONTH: usize = 2;
const MONTHS: usize = 3;
const REASON: usize = 4;
const EVIDENCE: usize = 5;
const SECURITY: usize = 6;
const SHARE: usize = 7;
const UNTIL: usize = 8;
const INSTALMENTS: usize = 9;
const HARDSHIP_MONTHS: usize = 10;
const SMALL: usize = 11;

/// `defer apply`
pub const LAYOUT: Layout = Layout {
    command: "defer apply",
    fields: &[
        Field::required("employer").also(&["credit_code"]),
        Field::required("kinds"),
        Field::required("from_month"),
        Field::required("months"),
        Field::required("reason").one_of(&DeferralReason::CODES),
        Field::required("evidence"),
        Field::optional("security"),
        Field::optional("share").one_of(&DeferredShare::CODES),
        Field::optional("until"),
        Field::optional("instalments"),
        Field::optional("hardship_months"),
        Field::optional("small").one_of(&["yes", "no"]),
    ],
};

/// A deferral that is asked for.
#[derive(Debug)]
pub struct DeferralEntry {
    employer: Key<CreditCode>,
    /// `None`: all that the office runs.
    kinds: Option<KindSet>,
    from: Month,
    months: u32,
    reason: DeferralReason,
    evidence: String,
    security: String,
    share: Option<DeferredShare>,
    until: Option<NaiveDate>,
    instalments: Vec<(Month, NaiveDate)>,
    /// For how many months in a row wages could not be paid or work stood still.
    hardship_months: Option<u32>,
    /// A small or medium employer of an area hard hit, which stage policies admit whatever its industry.
    is_small: bool,
    asked_on: NaiveDate,
}

impl Entry for DeferralEntry {
    const KIND: OperationKind = OperationKind::Defer;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = DeferralApplier;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_key);
        let kinds = row.required(KINDS, kinds);
        let from = row.required(FROM_MONTH, month);
        let months = row.required(MONTHS, months);
        let reason = row.required(REASON, |text| choice(text, &DeferralReason::CODES));
        let evidence = row.required(EVIDENCE, any_text);
        let share = row.optional(SHARE, |text| choice(text, &DeferredShare::CODES));
        let until = row.optional(UNTIL, day);
        let instalments = row.optional(INSTALMENTS, instalments);
        let hardship_months = row.optional(HARDSHIP_MONTHS, self::months);
        let is_small = row.optional(SMALL, yes_or_no).flatten().unwrap_or(false);
        let security = row.text(SECURITY);
        if evidence.as_ref().is_some_and(|evidence| evidence.trim().is_empty()) {
            row.fault::<()>(EVIDENCE, Refusal::EvidenceMissing);
        }
        if let (Some(plan), Some(from), Some(months)) = (instalments.as_ref().and_then(Option::as_ref), from, months) {
            let to = from.plus(months.cast_signed() - 1);
            if let Some((month, _)) = plan.iter().find(|(month, _)| *month < from || *month > to) {
                row.fault::<()>(INSTALMENTS, Refusal::InstalmentOutsideTerm { month: *month });
            }
        }
        let plan = instalments.flatten().unwrap_or_default();
        let hardship_months = hardship_months.flatten();
        match (employer, kinds, from, months, reason, evidence, share.zip(until), row.is_clean()) {
            (Some(employer), Some(kinds), Some(from), Some(months), Some(reason), Some(evidence), Some(rest), true) => {
                let ((share, until), asked_on) = (rest, context.today);
                Ok(Self {
                    employer,
                    kinds,
                    from,
                    months,
                    reason,
                    evidence,
                    security,
                    share,
                    until,
                    instalments: plan,
                    hardship_months,
                    is_small,
                    asked_on,
                })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// A number of months, one at least.
fn months(text: &str) -> Result<u32, Refusal> {
    let months = text.parse().ok().filter(|months| (1..=1200).contains(months));
    months.ok_or_else(|| Refusal::NumberNotValid { value: text.to_owned() })
}

/// Reads `2026-09=2026-12-31+2026-10=2027-01-31`: by when each deferred month is paid.
fn instalments(text: &str) -> Result<Vec<(Month, NaiveDate)>, Refusal> {
    let mut plan: Vec<(Month, NaiveDate)> = Vec::new();
    for part in text.split('+') {
        let wrong = || Refusal::InstalmentNotValid { value: part.trim().to_owned() };
        let (of, by) = part.split_once('=').ok_or_else(wrong)?;
        let of = month(of.trim())?;
        if plan.iter().any(|(known, _)| *known == of) {
            return Err(wrong());
        }
        plan.push((of, day(by.trim())?));
    }
    plan.sort_unstable();
    Ok(plan)
}

/// Grants one by one.
pub struct DeferralApplier;

impl<'s> Apply<'s, DeferralEntry> for DeferralApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self)
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, DeferralEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(payer) = tally.accepted(line, employer_named(tx.reader(), &entry.employer)?) else { continue };
            let wanted = wanted(tx, payer, &entry)?;
            if is_granted(tx, &wanted)? {
                tally.counts.same += 1;
                continue;
            }
            let objections = all_objections(tx, &wanted, &entry)?;
            if objections.is_empty() {
                tx.writer.insert_deferral(&wanted, line)?;
                tally.counts.inserted += 1;
            }
            objections.into_iter().for_each(|refusal| tally.reject_row(line, refusal));
        }
        Ok(())
    }
}

/// What is asked for, with what the request leaves open filled in.
fn wanted(tx: &Transaction<'_>, payer: i64, entry: &DeferralEntry) -> anyhow::Result<Deferral> {
    let region = region_of(tx, payer)?;
    let kinds = entry.kinds.unwrap_or(tx.office.kinds);
    let to = entry.from.plus(entry.months.cast_signed() - 1);
    let limits = |kind| tx.policy.deferral(region, kind, entry.from);
    let share = entry.share.unwrap_or_else(|| {
        let is_employers_only = kinds.iter().any(|kind| limits(kind).is_employer_share_only);
        if is_employers_only || entry.reason == DeferralReason::StagePolicy {
            DeferredShare::Employer
        } else {
            DeferredShare::Both
        }
    });
    // A stage policy says by when; else all is payable when the last deferred month is due.
    let by_policy = kinds.iter().filter_map(|kind| limits(kind).stage_policy_pay_by).min();
    let by_policy = by_policy.filter(|_| entry.reason == DeferralReason::StagePolicy);
    let last_due = kinds.iter().map(|kind| tx.policy.due(region, kind, to).due_on).max();
    let by_plan = entry.instalments.iter().map(|(_, due_on)| *due_on).max();
    let until = entry.until.or(by_plan).or(by_policy).or(last_due).unwrap_or_else(|| to.last_day());
    Ok(Deferral {
        payer,
        kinds,
        from: entry.from,
        to,
        share,
        reason: entry.reason,
        evidence: entry.evidence.clone(),
        security: entry.security.clone(),
        until,
        applied_on: entry.asked_on,
        instalments: entry.instalments.clone(),
    })
}

/// Whether exactly this was granted before.
fn is_granted(tx: &Transaction<'_>, wanted: &Deferral) -> anyhow::Result<bool> {
    let held = tx.reader().deferrals_of_payer(wanted.payer)?;
    let says = |held: &Deferral| {
        (held.kinds, held.from, held.to, held.share, held.reason, &held.instalments)
            == (wanted.kinds, wanted.from, wanted.to, wanted.share, wanted.reason, &wanted.instalments)
    };
    Ok(held.iter().any(|granted| granted.ended_on.is_none() && says(&granted.deferral)))
}

fn all_objections(tx: &Transaction<'_>, wanted: &Deferral, entry: &DeferralEntry) -> anyhow::Result<Vec<Refusal>> {
    let region = region_of(tx, wanted.payer)?;
    let held = tx.reader().deferrals_of_payer(wanted.payer)?;
    // An agreement comes when the order has failed and the account is short (社会保险法 第六十三条): arrears are its very occasion.
    let is_of_enforcement = wanted.reason == DeferralReason::Agreement && is_under_enforcement(tx, wanted.payer)?;
    let overdue = if is_of_enforcement { Overdue::default() } else { overdue(tx, wanted)? };
    let mut found = Vec::new();
    for kind in wanted.kinds.iter() {
        if !tx.office.kinds.contains(kind) {
            found.push(Refusal::KindNotOfOffice { kind });
            continue;
        }
        let same_kind = held.iter().filter(|granted| granted.deferral.kinds.contains(kind));
        let overlaps = same_kind.clone().find(|granted| {
            granted.ended_on.is_none() && granted.deferral.from <= wanted.to && wanted.from <= granted.deferral.to
        });
        if let Some(granted) = overlaps {
            let month = wanted.from.max(granted.deferral.from);
            found.push(Refusal::DeferralOverlaps { deferral: granted.number, kind, month });
            continue;
        }
        let earlier: Vec<Earlier> =
            same_kind.map(|granted| Earlier { from: granted.deferral.from, to: granted.deferral.to }).collect();
        let limits = tx.policy.deferral(region, kind, wanted.from);
        let request = request(kind, wanted, entry, tx.policy.due(region, kind, wanted.from).due_on);
        found.extend(objections(&request, &limits, &earlier, overdue));
        if wanted.reason == DeferralReason::StagePolicy {
            found.extend(stage_policy::objection(tx, wanted, kind, entry.is_small)?);
        }
    }
    found.dedup();
    Ok(found)
}

/// Whether a case of enforcement is open that the agreement can stop.
fn is_under_enforcement(tx: &Transaction<'_>, payer: i64) -> anyhow::Result<bool> {
    let terms = FeeTerms::new(tx.policy, tx.office.region, tx.today);
    for record in tx.reader().enforcements(Some(payer))? {
        if Case::load(tx.reader(), record, tx.today, &terms)?.state().is_live() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn request(kind: InsuranceKind, wanted: &Deferral, entry: &DeferralEntry, due_on: NaiveDate) -> Request {
    Request {
        kind,
        from: wanted.from,
        months: entry.months,
        reason: wanted.reason,
        has_security: !wanted.security.trim().is_empty(),
        has_person_share: wanted.share == DeferredShare::Both,
        asked_on: entry.asked_on,
        hardship_months: entry.hardship_months,
        due_on,
    }
}

/// What of the payer is overdue on the day of asking.
fn overdue(tx: &Transaction<'_>, wanted: &Deferral) -> anyhow::Result<Overdue> {
    let (reader, on) = (tx.reader(), wanted.applied_on);
    let (mut overdue, mut bills) = (Overdue::default(), Vec::new());
    reader.each_open_bill(Some(wanted.payer), |bill| {
        bills.push(bill);
        Ok(())
    })?;
    for bill in bills {
        for debt in debts_of(&reader.bill_account(bill)?, true) {
            overdue.person_share += debt.overdue_share(Component::PersonShare, on);
            overdue.before += if debt.month < wanted.from { debt.overdue_on(on) } else { Money::ZERO };
        }
    }
    Ok(overdue)
}
