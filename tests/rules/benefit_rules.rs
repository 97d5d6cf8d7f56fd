//! The worked cases of the benefits that no single enquiry answers.

use rust_decimal::Decimal;
use shebao::model::{BirthKind, DeceasedKind, Money, Month, RegionCode, RoundingOrder, Sex};
use shebao::policy::IncreaseFormula;
use shebao::rules::benefits::average_index::{IndexRules, average_index};
use shebao::rules::benefits::choice::{Method, best};
use shebao::rules::benefits::death::{Deceased, grants as death_grants, of_unemployed};
use shebao::rules::benefits::increase::{Pensioner, increase, within_ratio};
use shebao::rules::benefits::injury::{self, Injured, difference_at_retirement, topped_up};
use shebao::rules::benefits::injury_death::{self, Dependant, LumpSum};
use shebao::rules::benefits::maternity::{Birth, allowance, employer_difference};
use shebao::rules::benefits::medical::{Stay, YearSoFar, critical_illness, payment};
use shebao::rules::benefits::old_age::{Pension, at_least, recomputed};
use shebao::rules::benefits::resident_pension::{basic_amount, pension as resident_pension, years_owed};
use shebao::rules::benefits::sickness_allowance::allowance as sickness_allowance;
use shebao::rules::benefits::transfer::{self, by_months, place_of_benefit, transferred};
use shebao::rules::benefits::unemployment::{
    amount_of, end_of, is_pension_paid, last_month, months, on_reemployment, ordinal_of, premium,
};

use super::cases::{Row, day, file, money, must, rows, text};
use super::{example_policy, policy};

fn number(row: &Row, name: &str) -> u32 {
    must(row, name).parse().unwrap()
}

fn decimal(row: &Row, name: &str) -> Decimal {
    must(row, name).parse().unwrap()
}

fn region(row: &Row) -> RegionCode {
    must(row, "region").parse().unwrap()
}

fn month(row: &Row, name: &str) -> Month {
    must(row, name).parse().unwrap()
}

fn july() -> chrono::NaiveDate {
    "2026-07-01".parse().unwrap()
}

#[test]
fn unemployment_by_month_drawn() {
    let (file, policy) = (file("unemployment"), policy());
    for row in rows(&file, "amount") {
        let amounts = policy.unemployment_amounts(region(&row), day(&row, "on")).unwrap();
        let amount = amount_of(number(&row, "ordinal"), number(&row, "months"), &amounts);
        assert_eq!(amount, money(&must(&row, "amount")), "{row:?}");
    }
    for row in rows(&file, "ladder") {
        let terms = policy.unemployment(region(&row), july()).unwrap();
        assert_eq!(months(number(&row, "months_paid"), 0, &terms).value, number(&row, "months"), "{row:?}");
    }
    for row in rows(&file, "end") {
        let retires = Some(month(&row, "retires"));
        let last = last_month(month(&row, "first"), number(&row, "months"), retires, number(&row, "near"));
        assert_eq!(last, month(&row, "last"), "{row:?}");
    }
    for row in rows(&file, "pension_premium") {
        let paid = is_pension_paid(month(&row, "month"), month(&row, "retires"), number(&row, "within"));
        assert_eq!(paid, must(&row, "paid") == "yes", "{row:?}");
    }
    for row in rows(&file, "interrupted") {
        let missed: Vec<Month> = must(&row, "missed").split_whitespace().map(|month| month.parse().unwrap()).collect();
        let (first, asked) = (month(&row, "first"), month(&row, "month"));
        assert_eq!(end_of(first, number(&row, "months"), &missed), month(&row, "end"), "{row:?}");
        assert_eq!(ordinal_of(first, asked, &missed), number(&row, "ordinal"), "{row:?}");
    }
    for row in rows(&file, "reemployed") {
        let grant = on_reemployment(number(&row, "left"), decimal(&row, "ratio"), money(&must(&row, "amount")));
        assert_eq!(grant, money(&must(&row, "grant")), "{row:?}");
    }
    assert_eq!(premium(money("7546"), "0.1".parse().unwrap()), money("754.60"));
    let extras = policy.unemployment_extras("440100".parse().unwrap(), july());
    assert_eq!(extras.birth_months, Some(3));
    for row in rows(&file, "death") {
        let terms = policy.unemployment_death(must(&row, "region").parse().unwrap(), july());
        let Some(terms) = terms else { panic!("{row:?}") };
        let found = of_unemployed(decimal(&row, "base"), number(&row, "kept"), &terms);
        assert_eq!(
            (terms.is_of_wage, found.value.total),
            (must(&row, "of_wage") == "yes", money(&must(&row, "grant")))
        );
    }
    assert_eq!(policy.unemployment_death("310000".parse().unwrap(), july()), None);
}

#[test]
fn maternity_with_the_day_rounded_first() {
    let mut terms = policy().maternity(RegionCode::NATION, july()).unwrap();
    terms.rounding_order = RoundingOrder::DayFirst;
    for row in rows(&file("maternity"), "day_first") {
        terms.days = number(&row, "days");
        let birth = Birth { kind: BirthKind::Normal, children: 1, miscarriage_months: 0, extra_days: 0 };
        let found = allowance(decimal(&row, "average_wage"), &birth, &terms).value.allowance;
        assert_eq!(found, money(&must(&row, "allowance")), "{row:?}");
    }
    assert_eq!(employer_difference(money("30000"), money("29400")), money("600"));
    assert_eq!(employer_difference(money("20000"), money("29400")), Money::ZERO);
}

#[test]
fn injury_deaths_and_grants() {
    let (file, policy) = (file("work_injury"), policy());
    let terms = policy.injury_death(RegionCode::NATION, july()).unwrap();
    for row in rows(&file, "death") {
        let year: i32 = must(&row, "year").parse().unwrap();
        let (income, _) = policy.urban_income(RegionCode::NATION, year - 1).unwrap();
        let found = injury_death::grants(decimal(&row, "average_wage"), income, (LumpSum::Whole, true), &terms).value;
        assert_eq!((found.funeral, found.lump_sum), (money(&must(&row, "funeral")), money(&must(&row, "lump_sum"))));
        let part = |part, is_buried| injury_death::grants(Decimal::TEN, income, (part, is_buried), &terms).value;
        assert_eq!(part(LumpSum::Nothing, true).lump_sum, Money::ZERO);
        let (half, lump_sum) =
            (part(LumpSum::Beforehand(decimal(&row, "beforehand")), false), money(&must(&row, "lump_sum")));
        assert_eq!((half.lump_sum + half.lump_sum, half.funeral), (lump_sum, Money::ZERO));
    }
    for row in rows(&file, "dependants") {
        let who = must(&row, "who");
        let dependants: Vec<Dependant> =
            who.split(' ').map(|who| Dependant { is_spouse: who == "spouse", is_lonely: who == "lonely" }).collect();
        let found = injury_death::pensions(decimal(&row, "wage"), &dependants, &terms).value;
        let found: Vec<String> = found.iter().map(Money::to_string).collect();
        assert_eq!(found.join(" "), must(&row, "pensions"), "{row:?}");
    }
    for row in rows(&file, "grants") {
        let terms = policy.injury_grants(region(&row), july()).unwrap();
        let (wage, average_wage) = (decimal(&row, "wage"), decimal(&row, "average_wage"));
        let injured = Injured { grade: number(&row, "grade"), wage, average_wage, care: None };
        let bounds = policy.injury(region(&row), july()).unwrap();
        let found = injury::grants(&injured, number(&row, "months_to_retirement"), &terms, &bounds).unwrap().value;
        let expected = (money(&must(&row, "medical")), money(&must(&row, "employment")));
        assert_eq!((found.medical, found.employment), expected, "{row:?}");
    }
    assert_eq!(topped_up(money("2000"), Decimal::from(2540)), money("2540"));
    assert_eq!(difference_at_retirement(money("4500"), money("4000")), money("500"));
}

#[test]
fn dependants_by_age() {
    let ages = policy().dependant_ages(RegionCode::NATION, july()).unwrap();
    for row in rows(&file("work_injury"), "dependant_age") {
        let (word, age) = (must(&row, "word"), must(&row, "age").parse().unwrap());
        let sex = if must(&row, "sex") == "male" { Sex::Male } else { Sex::Female };
        let found = injury_death::is_of_age(&word, (age, sex), &ages);
        assert_eq!(found.to_string(), must(&row, "is_dependant"), "{row:?}");
        assert_eq!(injury_death::ends_at_majority(&word, age, &ages).to_string(), must(&row, "ends"), "{row:?}");
    }
}

#[test]
fn deaths_of_short_contributors() {
    let terms = policy().death(RegionCode::NATION, july()).unwrap();
    for row in rows(&file("death"), "capped") {
        let deceased = Deceased {
            kind: DeceasedKind::Insured,
            months_paid: number(&row, "months_paid"),
            months_drawn: 0,
            income: decimal(&row, "income_month"),
            own_contributions: Some(money(&must(&row, "own"))),
        };
        let found = death_grants(&deceased, &terms).value;
        let found = [found.funeral, found.survivor, found.total];
        assert_eq!(found, ["funeral", "survivor", "total"].map(|name| money(&must(&row, name))), "{row:?}");
    }
}

#[test]
fn residents_and_patients() {
    let (file, policy) = (file("benefit_rules"), policy());
    for row in rows(&file, "resident") {
        let (region, on) = (region(&row), day(&row, "on"));
        let terms = policy.resident_pension(region, on).unwrap();
        let published = || basic_amount(policy.resident_basic(region, on).unwrap().yuan);
        let basic = text(&row, "basic").map_or_else(published, |basic| money(&basic));
        let found = resident_pension(money(&must(&row, "balance")), number(&row, "years"), basic, &terms).value;
        assert_eq!(found.total, money(&must(&row, "total")), "{row:?}");
    }
    for row in rows(&file, "resident_owes") {
        let terms = policy.resident_pension(region(&row), july()).unwrap();
        assert_eq!(years_owed(month(&row, "of_age"), &terms), number(&row, "years"), "{row:?}");
    }
    for row in rows(&file, "critical") {
        let terms = policy.critical_illness(region(&row), day(&row, "on")).unwrap();
        let found = critical_illness(money(&must(&row, "borne")), &terms).value;
        assert_eq!(found, money(&must(&row, "paid")), "{row:?}");
    }
    let terms = example_policy().medical("990000".parse().unwrap(), july()).unwrap();
    for row in rows(&file, "stay") {
        let stay = Stay {
            cost: money(&must(&row, "cost")),
            hospital_level: number(&row, "level"),
            is_retired: must(&row, "retired") == "true",
            is_first: must(&row, "first") == "true",
            so_far: YearSoFar {
                pooled_fund: money(&must(&row, "paid")),
                critical_illness: text(&row, "critical_before").map_or(Money::ZERO, |sum| money(&sum)),
                borne: text(&row, "borne_before").map_or(Money::ZERO, |sum| money(&sum)),
            },
        };
        let found = payment(&stay, &terms).value;
        let found = [found.pooled_fund, found.critical_illness, found.person];
        assert_eq!(found, ["pooled", "critical", "person"].map(|name| money(&must(&row, name))), "{row:?}");
    }
    assert_eq!(policy.medical("110000".parse().unwrap(), july()).unwrap_err().code(), "policy-missing-on");
}

#[test]
fn transfers_and_places() {
    let (file, policy) = (file("benefit_rules"), policy());
    let terms = policy.transfer(july()).unwrap();
    for row in rows(&file, "transfer") {
        let found = transferred(money(&must(&row, "wages")), money(&must(&row, "account")), &terms).value;
        assert_eq!(found.total, money(&must(&row, "total")), "{row:?}");
    }
    for row in rows(&file, "place") {
        let stays = must(&row, "stays");
        let stays = stays.split(' ').map(|stay| {
            let (region, months) = stay.split_once(':').unwrap();
            let is_temporary = months.ends_with('t');
            let months = months.trim_end_matches('t').parse().unwrap();
            transfer::Stay { region: region.parse().unwrap(), months, is_temporary }
        });
        let stays: Vec<transfer::Stay> = stays.collect();
        let place = place_of_benefit(must(&row, "household").parse().unwrap(), &stays, &terms).value;
        assert_eq!(place.to_string(), must(&row, "place"), "{row:?}");
    }
    assert_eq!(by_months(money("1000"), 5, 12), money("416.67"));
}

#[test]
fn sickness_allowances() {
    let terms = policy().sickness_allowance(july()).unwrap();
    for row in rows(&file("benefit_rules"), "sickness") {
        let found = sickness_allowance(number(&row, "months_paid"), 180, number(&row, "to_retirement"), &terms);
        assert_eq!(format!("{:?}", found.value), must(&row, "allowance"), "{row:?}");
    }
}

/// Only the difference is paid after a provisional award; the better of several ways wins.
#[test]
fn recomputed_and_compared() {
    for row in rows(&file("benefit_rules"), "recomputed") {
        let pension = |name: &str| Pension { total: money(&must(&row, name)), ..Pension::default() };
        let found = recomputed(&pension("paid"), &pension("anew"), number(&row, "months")).value;
        assert_eq!(found, money(&must(&row, "difference")), "{row:?}");
    }
    let decision = |value: Money| shebao::rules::Decision { value, workings: Vec::new(), sources: Vec::new() };
    let method = |name, yuan: &str| Method { name, decision: decision(money(yuan)), amount: money(yuan) };
    let chosen =
        best(&[method("pension", "7831"), method("injury", "46164"), method("unemployment", "46164")]).unwrap();
    assert_eq!(chosen.value, money("46164"));
    assert_eq!(chosen.workings.last().unwrap(), "→ injury");
    let rounding = policy().pension("330000".parse().unwrap(), "2025-06".parse().unwrap()).unwrap().total_rounding;
    assert_eq!(at_least(money("1500"), "0.6".parse().unwrap(), money("3000.01"), &rounding), money("1800.10"));
}

#[test]
fn average_indexes() {
    let policy = policy();
    for row in rows(&file("benefit_rules"), "index") {
        let bases = must(&row, "bases");
        let months = bases.split(' ').map(|month| {
            let (month, base) = month.split_once(':').unwrap();
            (month.parse().unwrap(), money(base))
        });
        let months: Vec<(Month, Money)> = months.collect();
        let rules = IndexRules { counts_gaps: must(&row, "gaps") == "true", same_year: false };
        let region = region(&row);
        let found = average_index(&months, rules, |year| policy.average_wage(region, year)).unwrap();
        assert_eq!(found.value.round_dp(6), decimal(&row, "index"), "{row:?}");
    }
}

#[test]
fn increases() {
    let text = std::fs::read_to_string("fixtures/policy/beijing-2014.toml").unwrap();
    let formula = IncreaseFormula::read("beijing-2014.toml", &text).unwrap();
    for row in rows(&file("pension_increase"), "case") {
        let pensioner = Pensioner {
            pension: money(&must(&row, "pension")),
            years: number(&row, "years"),
            age: number(&row, "age"),
            area: None,
        };
        assert_eq!(increase(&pensioner, &formula).value, money(&must(&row, "increase")), "{row:?}");
    }
    assert!(within_ratio(money("2"), money("100"), "0.02".parse().unwrap()));
    assert!(!within_ratio(money("2.01"), money("100"), "0.02".parse().unwrap()));
    assert!(IncreaseFormula::read("x", "source = \"a\"\nfrom = \"now\"\nretired_by = \"2025-12-31\"").is_err());
}
