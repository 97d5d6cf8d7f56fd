//! Whether contributions may be deferred (缓缴): 社会保险法 第六十三条, 实施《社会保险法》若干规定 第二十一条, and the conditions
//! of each region. Every condition that fails is told.

use chrono::{Days, NaiveDate};

use crate::model::{DeferralReason, InsuranceKind, Money, Month};
use crate::policy::{Admitted, Deferral as Limits};
use crate::refusal::Refusal;

/// A deferral that is asked for, of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    pub kind: InsuranceKind,
    pub from: Month,
    pub months: u32,
    pub reason: DeferralReason,
    pub has_security: bool,
    /// Whether the persons' own share is to be deferred as well.
    pub has_person_share: bool,
    pub asked_on: NaiveDate,
    /// For how many months in a row wages could not be paid or work stood still, where that is known.
    pub hardship_months: Option<u32>,
    /// When the first deferred month is due.
    pub due_on: NaiveDate,
}

/// A deferral of the same kind that was granted before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    pub from: Month,
    pub to: Month,
}

/// What of the payer is overdue on the day of asking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overdue {
    /// The insured persons' own shares, of whatever month.
    pub person_share: Money,
    /// Both shares of months before the one from which it is asked for.
    pub before: Money,
}

/// Whether a stage policy admits an employer: by the code of its industry, or as a small or medium one.
pub fn is_admitted(admitted: &Admitted, industry_code: Option<&str>, is_small: bool) -> bool {
    industry_code.is_some_and(|code| admitted.has_industry(code)) || (is_small && admitted.small_employers)
}

/// Everything that speaks against a deferral.
pub fn objections(request: &Request, limits: &Limits, earlier: &[Earlier], overdue: Overdue) -> Vec<Refusal> {
    let Request { kind, from, months, .. } = *request;
    let mut found = Vec::new();
    if months > limits.max_months {
        found.push(Refusal::DeferralTooLong { kind, months, limit: limits.max_months });
    }
    found.extend(in_a_row(request, limits, earlier));
    if request.reason == DeferralReason::Agreement && limits.agreement_needs_security && !request.has_security {
        found.push(Refusal::DeferralNeedsSecurity);
    }
    if request.reason == DeferralReason::StagePolicy && limits.stage_policy_pay_by.is_none() {
        found.push(Refusal::DeferralNoStagePolicy { kind, month: from });
    }
    // 人社厅发〔2022〕16号: 缓缴单位缴费部分; some regions defer no more whatever the reason. The own share is withheld all the same.
    let is_employers_only = limits.is_employer_share_only || request.reason == DeferralReason::StagePolicy;
    if request.has_person_share && is_employers_only {
        found.push(Refusal::DeferralEmployerShareOnly { kind });
    }
    if request.reason == DeferralReason::ForceMajeure
        && let Some(months) = request.hardship_months.filter(|months| *months < limits.hardship_months)
    {
        found.push(Refusal::DeferralHardshipTooShort { months, needed: limits.hardship_months });
    }
    if limits.is_asked_before_due && request.reason == DeferralReason::Agreement && request.asked_on > request.due_on {
        found.push(Refusal::DeferralAfterDueDay { due_on: request.due_on });
    }
    if overdue.person_share.is_positive() {
        found.push(Refusal::DeferralPersonShareUnpaid { amount: overdue.person_share });
    } else if limits.is_refused_with_arrears && overdue.before.is_positive() {
        found.push(Refusal::DeferralWithArrears { amount: overdue.before, before: from });
    }
    found
}

/// The limits of deferrals that follow one another without a month between them.
fn in_a_row(request: &Request, limits: &Limits, earlier: &[Earlier]) -> Vec<Refusal> {
    let (kind, mut found) = (request.kind, Vec::new());
    let (mut first, mut times, mut sum) = (request.from, 0, request.months);
    while let Some(before) = earlier.iter().find(|before| before.to.plus(1) == first) {
        if times == 0 {
            found.extend(too_early(before, limits, request.asked_on));
        }
        times += 1;
        sum += before.to.months_since(before.from).unsigned_abs() + 1;
        first = before.from;
    }
    if times >= limits.max_in_a_row {
        found.push(Refusal::DeferralTooOften { kind, times });
    }
    if times > 0 && sum > limits.max_months {
        found.push(Refusal::DeferralSumTooLong { kind, months: sum, limit: limits.max_months });
    }
    found
}

/// A further deferral is asked for within some days before the one before it ends.
fn too_early(before: &Earlier, limits: &Limits, asked_on: NaiveDate) -> Option<Refusal> {
    let ends_on = before.to.last_day();
    let days = limits.reapply_days_before_end;
    let first = ends_on.checked_sub_days(Days::new(days.into()))?;
    (asked_on < first).then_some(Refusal::DeferralTooEarly { ends_on, days })
}
