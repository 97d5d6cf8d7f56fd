//! What holds for all benefits, not only for the worked ones.

use std::sync::LazyLock;

use proptest::prelude::*;
use rust_decimal::Decimal;
use shebao::model::{Age, AwardItem, Awarded, ClaimState, Money, Month};
use shebao::policy::{AnnuityTerms, PensionTerms, Policy};
use shebao::rules::benefits::annuity::divisor;
use shebao::rules::benefits::death::{self, Deceased};
use shebao::rules::benefits::old_age::{Pension, PensionFacts, pension, years};
use shebao::rules::benefits::unemployment::months;
use shebao::rules::entitlement::{Due, Timeline, WHOLE, standing};
use shebao::rules::instalments::instalments;

static POLICY: LazyLock<Policy> = LazyLock::new(super::policy);

/// Regions whose pensions have rules of their own.
const REGIONS: [&str; 8] = ["110000", "310000", "410200", "440700", "340000", "450000", "140000", "000000"];

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn terms(region: &str) -> PensionTerms {
    POLICY.pension(region.parse().unwrap(), month("2025-06")).unwrap()
}

fn annuity() -> AnnuityTerms {
    POLICY.annuity("110000".parse().unwrap(), month("2025-06")).unwrap()
}

fn reckoned(region: &str, months_paid: u32, index: u32, account: i64) -> Pension {
    let terms = terms(region);
    let facts = PensionFacts {
        reference_wage: Decimal::from(8000),
        city_wage: Some(Decimal::from(7500)),
        index: Decimal::new(i64::from(index), 4),
        years: years(months_paid, terms.years_mode),
        account: Money::from_fen(account),
        divisor: Decimal::from(139),
        transition: Vec::new(),
        is_parent_of_only_child: false,
    };
    pension(&facts, &terms).value
}

fn deceased(months_paid: u32, months_drawn: u32) -> Deceased {
    Deceased {
        kind: if months_drawn > 0 {
            shebao::model::DeceasedKind::Pensioner
        } else {
            shebao::model::DeceasedKind::Insured
        },
        months_paid,
        months_drawn,
        income: Decimal::from(4000),
        own_contributions: None,
    }
}

proptest! {
    #[test]
    fn a_pension_grows_with_months_index_and_account(
        region in prop::sample::select(REGIONS.to_vec()),
        paid in 180_u32..540, more in 0_u32..60, index in 4000_u32..30_000, higher in 0_u32..3000,
        account in 0_i64..50_000_000, saved in 0_i64..5_000_000,
    ) {
        let base = reckoned(region, paid, index, account);
        for other in [
            reckoned(region, paid + more, index, account),
            reckoned(region, paid, index + higher, account),
            reckoned(region, paid, index, account + saved),
        ] {
            prop_assert!(other.basic >= base.basic && other.account >= base.account && other.total >= base.total);
        }
        prop_assert!(base.basic + base.account + base.transitional <= base.total);
    }

    #[test]
    fn the_divisor_lies_between_those_of_the_ages_around_it(age in 480_u32..1000) {
        let terms = annuity();
        let at = |months: u32| divisor(Age::from_months(months), &terms).value;
        let whole = age - age % 12;
        prop_assert!(at(age) <= at(whole) && at(age) >= at(whole + 12));
        prop_assert!(at(age) >= at(age + 1));
        prop_assert!(at(age) >= Decimal::from(56) && at(age) <= Decimal::from(233));
    }

    #[test]
    fn the_parts_of_payees_are_the_whole(fen in 0_i64..1_000_000_000, account in 0_i64..1_000_000, cuts in prop::collection::btree_set(1_i64..WHOLE, 0..5)) {
        let due = Due { amount: Money::from_fen(fen + account), account: Money::from_fen(account) };
        let mut bounds = vec![0];
        bounds.extend(cuts);
        bounds.push(WHOLE);
        let (mut amount, mut own) = (Money::ZERO, Money::ZERO);
        for span in bounds.windows(2) {
            let part = due.part(span[0], span[1] - span[0]);
            prop_assert!(part.amount >= Money::ZERO && part.account <= part.amount + Money::from_fen(1));
            amount += part.amount;
            own += part.account;
        }
        prop_assert_eq!(amount, due.amount);
        prop_assert_eq!(own, due.account);
    }

    #[test]
    fn what_is_due_is_what_holds_of_each_item(amounts in prop::collection::vec((0_i64..1_000_000, 0_i32..24, any::<bool>()), 1..12), stopped in 0_i32..30) {
        let first = month("2026-01");
        let items: Vec<Awarded> = amounts
            .iter()
            .map(|(fen, from, is_once)| Awarded {
                item: if *is_once { AwardItem::FuneralGrant } else { AwardItem::BasicPension },
                amount: Money::from_fen(*fen),
                from: first.plus(*from),
                to: None,
                is_once: *is_once,
            })
            .collect();
        let timeline = Timeline { items: items.clone(), shares: Vec::new(), pension_parts: Vec::new(), of_all: 0, single_sums_to: None, states: vec![(ClaimState::Active, first), (ClaimState::Stopped, first.plus(stopped))] };
        for place in 0..36 {
            let at = first.plus(place);
            let monthly = items.iter().rev().find(|item| !item.is_once && item.from <= at).map_or(Money::ZERO, |item| item.amount);
            let once = items.iter().rev().find(|item| item.is_once && item.from == at).map_or(Money::ZERO, |item| item.amount);
            let expected = if place < stopped { monthly + once } else { Money::ZERO };
            prop_assert_eq!(timeline.due(at).amount, expected);
        }
        // What still stands of it says the same of every month.
        let left = Timeline { items: standing(&items), ..timeline.clone() };
        for place in 0..36 {
            prop_assert_eq!(left.due(first.plus(place)), timeline.due(first.plus(place)));
        }
        let counted = |one: &Awarded| left.items.iter().filter(|other| (other.item, other.from) == (one.item, one.from)).count();
        prop_assert!(left.items.iter().all(|one| counted(one) == 1));
    }

    #[test]
    fn instalments_come_to_the_whole_one_a_month(fen in 1_i64..1_000_000_000, count in 1_i64..120) {
        let first = chrono::NaiveDate::from_ymd_opt(2026, 1, 31).unwrap();
        let plan = instalments(Money::from_fen(fen), count, first);
        prop_assert_eq!(plan.iter().map(|(_, amount)| *amount).sum::<Money>(), Money::from_fen(fen));
        prop_assert!(plan.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 <= two[1].1));
    }

    #[test]
    fn unemployment_months_grow_and_never_pass_the_cap(region in prop::sample::select(vec!["000000", "310000", "440000", "500000"]), paid in 0_u32..500, more in 0_u32..60, left in 0_u32..24) {
        let terms = POLICY.unemployment(region.parse().unwrap(), "2026-09-01".parse().unwrap()).unwrap();
        let (now, later) = (months(paid, left, &terms).value, months(paid + more, left, &terms).value);
        prop_assert!(now <= later && later <= 24 && now >= left.min(24));
    }

    #[test]
    fn grants_after_a_death_grow_with_years_and_shrink_with_years_drawn(paid in 1_u32..500, more in 0_u32..60, drawn in 1_u32..400, longer in 0_u32..60) {
        let terms = POLICY.death("000000".parse().unwrap(), "2026-01-01".parse().unwrap()).unwrap();
        let total = |deceased: Deceased| death::grants(&deceased, &terms).value.total;
        prop_assert!(total(deceased(paid, 0)) <= total(deceased(paid + more, 0)));
        prop_assert!(total(deceased(paid, drawn)) >= total(deceased(paid, drawn + longer)));
        prop_assert!(total(deceased(paid, drawn)) >= Money::from_yuan(4000 * 11));
    }
}
