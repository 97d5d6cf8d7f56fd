//! What holds for all values, not only for the worked ones.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rust_decimal::Decimal;
use shebao::model::{Category, Component, InsuranceKind, Money, Month, Rate, RegionCode};
use shebao::policy::{Calendar, LateFeeTerms, Policy, Roll};
use shebao::rules::allocation::{Claim, allocate, in_order};
use shebao::rules::calendar::{Limit, Unit, due};
use shebao::rules::contribution::{Scale, injury_rate};
use shebao::rules::late_fee::{Span, late_fee, spans};
use std::sync::LazyLock;

static POLICY: LazyLock<Policy> = LazyLock::new(super::example_policy);

fn scale(kind: InsuranceKind) -> (Scale, Option<Rate>) {
    let (region, month): (RegionCode, Month) = ("990000".parse().unwrap(), "2026-07".parse().unwrap());
    let terms = POLICY.terms(region, kind, Category::Employee, month).unwrap();
    let scale = Scale::new(&terms, POLICY.rounding(region, kind, month)).unwrap();
    let rate = scale.needs_injury_rate().then(|| injury_rate(&terms, 4, Rate::ONE).unwrap());
    (scale, rate)
}

fn any_kind() -> impl Strategy<Value = InsuranceKind> {
    prop::sample::select(vec![
        InsuranceKind::Pension,
        InsuranceKind::Unemployment,
        InsuranceKind::Medical,
        InsuranceKind::Injury,
        InsuranceKind::Maternity,
    ])
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..6000).prop_map(|days| NaiveDate::from_ymd_opt(2005, 1, 1).unwrap() + Days::new(days))
}

fn national() -> LateFeeTerms {
    POLICY.late_fee(RegionCode::NATION, InsuranceKind::Pension, NaiveDate::MAX)
}

/// The fee before rounding.
fn exact(principal: Money, from: NaiveDate, to: NaiveDate) -> Decimal {
    let fee = late_fee(&[Span { from, to, principal }], &national());
    fee.segments.iter().map(|part| part.principal.yuan() * part.rate.ratio() * Decimal::from(part.days)).sum()
}

proptest! {
    #[test]
    fn the_base_lies_within_the_bounds_and_grows_with_earnings(kind in any_kind(), low in 1_i64..9_000_000, more in 0_i64..9_000_000) {
        let (scale, _) = scale(kind);
        let (base, higher) = (scale.base(Money::from_fen(low)), scale.base(Money::from_fen(low + more)));
        prop_assert!(base >= Money::from_yuan(5000) && base <= Money::from_yuan(25000));
        prop_assert!(base <= higher);
        if (500_000..=2_500_000).contains(&low) {
            prop_assert_eq!(base, Money::from_fen(low));
        }
    }

    #[test]
    fn shares_sum_to_the_whole_and_grow(kind in any_kind(), low in 1_i64..9_000_000, more in 0_i64..9_000_000) {
        let (scale, rate) = scale(kind);
        let (share, higher) = (scale.share(Money::from_fen(low), rate), scale.share(Money::from_fen(low + more), rate));
        prop_assert_eq!(share.total(), share.employer + share.person + share.fixed);
        prop_assert!(share.employer <= higher.employer && share.person <= higher.person);
        prop_assert!(share.total() <= share.base);
    }

    #[test]
    fn the_late_fee_grows_with_days(fen in 1_i64..1_000_000_000, from in any_day(), days in 0_u64..3000, more in 0_u64..300) {
        let principal = Money::from_fen(fen);
        let fee = |days| late_fee(&[Span { from, to: from + Days::new(days), principal }], &national());
        prop_assert!(fee(days).fee <= fee(days + more).fee);
        prop_assert_eq!(fee(days).days, i64::try_from(days).unwrap() + 1);
    }

    #[test]
    fn adjoining_spans_add_up_before_rounding(fen in 1_i64..1_000_000_000, from in any_day(), first in 0_u64..3000, second in 1_u64..3000) {
        let principal = Money::from_fen(fen);
        let middle = from + Days::new(first);
        let end = middle + Days::new(second);
        let parts = exact(principal, from, middle) + exact(principal, middle + Days::new(1), end);
        prop_assert_eq!(parts, exact(principal, from, end));
    }

    #[test]
    fn a_payment_counts_from_its_day(fen in 2_i64..1_000_000_000, part in 1_i64..1_000_000, from in any_day(), paid_after in 0_u64..400, days in 0_u64..400) {
        let (principal, paid) = (Money::from_fen(fen), Money::from_fen(part.min(fen - 1)));
        let (paid_on, to) = (from + Days::new(paid_after), from + Days::new(days));
        let spans = spans(principal, from, to, &[(paid_on, paid)]);
        for span in &spans {
            prop_assert_eq!(span.principal, if span.from >= paid_on { principal - paid } else { principal });
        }
        let covered: i64 = spans.iter().map(|span| (span.to - span.from).num_days() + 1).sum();
        prop_assert_eq!(covered, i64::try_from(days).unwrap() + 1);
    }

    #[test]
    fn allocation_conserves_money(open in prop::collection::vec((0_i64..100_000, 0_i32..6, any_kind()), 0..12), amount in 0_i64..500_000) {
        let first: Month = "2026-01".parse().unwrap();
        let mut claims: Vec<Claim> = open
            .iter()
            .zip(0..)
            .map(|((fen, month, kind), bill)| Claim {
                bill,
                month: first.plus(*month),
                kind: *kind,
                component: Component::EmployerShare,
                open: Money::from_fen(*fen),
            })
            .collect();
        in_order(&mut claims, &POLICY.allocation_order(RegionCode::NATION, NaiveDate::MAX));
        let outcome = allocate(&claims, Money::from_fen(amount));
        let given: Money = outcome.allocations.iter().map(|one| one.amount).sum();
        prop_assert_eq!(given + outcome.rest, Money::from_fen(amount));
        prop_assert!(outcome.allocations.is_sorted_by_key(|one| one.month));
        for one in &outcome.allocations {
            let claim = claims.iter().find(|claim| claim.bill == one.bill).unwrap();
            prop_assert!(one.amount.is_positive() && one.amount <= claim.open);
        }
        let owed: Money = claims.iter().map(|claim| claim.open).sum();
        prop_assert!(outcome.rest.is_zero() || given == owed);
    }

    #[test]
    fn a_limit_ends_on_a_working_day(start in any_day(), count in 1_u32..60) {
        let calendar: &Calendar = POLICY.calendar();
        let last = due(start, Limit::working_days(count), calendar).unwrap();
        prop_assert!(last > start && calendar.is_working_day(last).unwrap());
        let worked = start.iter_days().skip(1).take_while(|day| *day <= last);
        let worked = worked.filter(|day| calendar.is_working_day(*day).unwrap()).count();
        prop_assert_eq!(worked, count as usize);
        let rolled = |roll| due(start, Limit { count, unit: Unit::Days, roll }, calendar).unwrap();
        prop_assert!(rolled(Roll::Prev) <= rolled(Roll::None) && rolled(Roll::None) <= rolled(Roll::Next));
    }
}
