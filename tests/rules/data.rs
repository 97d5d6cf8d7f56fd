//! The policy data: what holds of every line, and what the law answers for the regions it names.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use shebao::i18n::{Lang, word};
use shebao::model::{
    Category, CollectionMode, EmployerType, InsuranceKind, KindSet, Month, Rate, RegionCode, RoundingUnit,
};
use shebao::policy::{Cap, EmployerRate, FindingKind};

use super::{example_policy, policy};

fn region(code: &str) -> RegionCode {
    code.parse().unwrap()
}

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    shebao::model::parse_day(text).unwrap()
}

fn kinds(text: &str) -> KindSet {
    text.parse().unwrap()
}

/// The notes of the books name what of a fund's law has changed.
#[test]
fn every_value_of_a_fund_has_a_chinese_name() {
    let is_of_fund = |name: &str| name.split('.').next().unwrap().parse::<InsuranceKind>().is_ok();
    let rows = policy().parameters(None, None).into_iter().filter(|row| row.kind.is_some() || is_of_fund(&row.name));
    for row in rows {
        let said = word(Lang::Zh, &row.name);
        assert!(!said.contains(|letter: char| letter.is_ascii_alphabetic()), "{}: {said}", row.name);
        assert_eq!(word(Lang::En, &row.name), row.name);
    }
}

#[test]
fn every_source_is_an_instrument() {
    let text = std::fs::read_to_string("policy/instruments.toml").unwrap();
    let instruments: toml::Table = toml::from_str(&text).unwrap();
    let policy = policy();
    let cited =
        policy.parameters(None, None).into_iter().filter(|row| row.checked.len() == 10 || row.checked == "false");
    let keys: BTreeSet<String> = cited.map(|row| row.source.split(' ').next().unwrap().to_owned()).collect();
    assert!(keys.len() > 10);
    for key in keys {
        assert!(instruments.contains_key(&key), "{key} is cited and not an instrument");
    }
}

#[test]
fn every_parameter_is_described() {
    let policy = policy();
    for row in policy.parameters(None, None).iter().filter(|row| !row.name.contains(".employee.")) {
        if let Some(description) = policy.description(&row.name) {
            assert!(!description.is_empty() && !row.unit.is_empty(), "{} has no description or unit", row.name);
        }
    }
}

#[test]
fn ratios_lie_within_zero_and_one() {
    for row in policy().parameters(None, None).iter().filter(|row| row.unit == "ratio") {
        let rate: Rate = row.value.parse().unwrap();
        assert!(rate.ratio() <= "1.1".parse().unwrap(), "{row:?}");
    }
}

#[test]
fn rows_are_sorted_and_complete() {
    let mut reader = csv::Reader::from_path("policy/regions.csv").unwrap();
    let keys: Vec<[String; 4]> =
        reader.records().map(|row| row.unwrap()).map(|row| [0, 1, 2, 3].map(|cell| row[cell].to_owned())).collect();
    assert!(keys.is_sorted());
    assert_eq!(keys.len(), 465);
}

#[test]
fn every_row_is_found_again() {
    let policy = policy();
    let mut reader = csv::Reader::from_path("policy/regions.csv").unwrap();
    for row in reader.records().map(|row| row.unwrap()) {
        let category = if &row[2] == "flex" { Category::Flexible } else { Category::Employee };
        let kind: InsuranceKind = row[1].parse().unwrap();
        for end in [&row[3], &row[4]] {
            let terms = policy.terms(region(&row[0]), kind, category, month(end)).unwrap();
            assert_eq!((terms.found_in, &terms.tag), (region(&row[0]), &row[10].to_owned()));
        }
    }
}

#[test]
fn a_region_inherits_whole_rows_and_nothing_is_carried_on() {
    let policy = policy();
    let terms = |code: &str, kind, at: &str| policy.terms(region(code), kind, Category::Employee, month(at));
    let county = terms("110105", InsuranceKind::Pension, "2026-07").unwrap();
    assert_eq!(county.found_in, region("110000"));
    assert!(!county.is_provisional && !county.is_doubtful);
    let city = terms("440600", InsuranceKind::Injury, "2026-07").unwrap();
    assert_eq!(
        (city.found_in, city.floor),
        (region("440000"), terms("440600", InsuranceKind::Pension, "2026-07").unwrap().floor)
    );
    let luzhou = terms("510500", InsuranceKind::Unemployment, "2024-05").unwrap();
    assert_eq!(terms("510800", InsuranceKind::Unemployment, "2024-05").unwrap().floor, luzhou.floor);
    let provisional = terms("440300", InsuranceKind::Pension, "2026-08").unwrap();
    assert!(provisional.is_provisional);
    assert!(terms("110000", InsuranceKind::Unemployment, "2026-08").unwrap().is_doubtful);
    assert_eq!(terms("110000", InsuranceKind::Pension, "2027-07").unwrap_err().code(), "policy-missing");
    assert!(matches!(
        terms("500000", InsuranceKind::Injury, "2026-07").unwrap().employer_rate,
        EmployerRate::NoTable(_)
    ));
    let unbounded = terms("650100", InsuranceKind::Medical, "2026-07").unwrap();
    assert!(unbounded.floor.is_some() && unbounded.ceiling.is_none());
}

#[test]
fn kinds_of_offices_and_employers() {
    let policy = policy();
    assert_eq!(policy.office_kinds(region("110000"), month("2026-08")), kinds("110+210+310+410"));
    assert_eq!(policy.office_kinds(region("110000"), month("2024-08")), kinds("110+120+210+310+410"));
    assert_eq!(policy.office_kinds(region("440300"), month("2026-08")), kinds("110+210+310+410+510"));
    assert_eq!(policy.office_kinds(region("990000"), month("2026-08")), KindSet::EMPTY);
    assert_eq!(example_policy().office_kinds(region("990000"), month("2026-08")), kinds("110+120+210+310+410+510"));
    assert!(policy.knows_region(region("110105")) && !policy.knows_region(region("990000")));
    assert!(!policy.kinds_of_employer_type(EmployerType::Government).contains(InsuranceKind::Unemployment));
    assert!(policy.kinds_of_employer_type(EmployerType::Institution).contains(InsuranceKind::AgencyPension));
    assert!(policy.kinds_of_employer_type(EmployerType::HouseholdBusiness).contains(InsuranceKind::Pension));
}

#[test]
fn collection_modes_by_region_and_date() {
    let policy = policy();
    let mode = |code: &str, on: &str| policy.collection_mode(region(code), InsuranceKind::Pension, day(on));
    assert_eq!(mode("110000", "2020-10-31"), CollectionMode::M1);
    assert_eq!(mode("110000", "2020-11-01"), CollectionMode::M2);
    assert_eq!(mode("110000", "2024-07-01"), CollectionMode::M3);
    assert_eq!(mode("500000", "2023-07-01"), CollectionMode::M3);
    assert_eq!(mode("320500", "2023-11-30"), CollectionMode::M2);
    assert_eq!(mode("320500", "2023-12-01"), CollectionMode::M3);
    assert_eq!(mode("210200", "2024-01-01"), CollectionMode::M3);
    assert_eq!(mode("440100", "2026-07-01"), CollectionMode::M4);
    assert_eq!(mode("440300", "2026-07-01"), CollectionMode::M3);
}

#[test]
fn limits_defaults_and_roundings() {
    let (policy, nation, on) = (policy(), RegionCode::NATION, day("2026-11-23"));
    assert_eq!(policy.working_days_limit("register.review_wd", nation, on), 10);
    assert_eq!(policy.working_days_limit("change.apply_wd", nation, on), 20);
    assert_eq!(policy.working_days_limit("something else", nation, on), 10);
    assert_eq!(policy.time_limit("register.employee_days", nation, on), Some(30));
    let rounding = policy.rounding(nation, InsuranceKind::Pension, month("2026-07"));
    assert!(rounding.base.is_none() && rounding.amount.unit == RoundingUnit::Fen);
    let fee = policy.late_fee(nation, InsuranceKind::Pension, on);
    assert_eq!((fee.rates.len(), fee.cap), (2, Cap::None));
    assert_eq!(policy.late_registration_months(nation, on), 3);
    assert!(policy.carries_held_money(nation, on) && !policy.charges_late_fee_to_flexible(nation, on));
    assert_eq!(policy.minimum_age(nation, on), 16);
    assert_eq!(policy.dunning_excludes_before(nation, on), None);
    assert!(!policy.due(nation, InsuranceKind::Pension, month("2026-07")).checked);
}

#[test]
fn deferral_limits_by_region() {
    let policy = policy();
    let deferral = |code: &str, kind, at: &str| policy.deferral(region(code), kind, month(at));
    assert_eq!(deferral("000000", InsuranceKind::Pension, "2026-07").max_months, 12);
    assert_eq!(deferral("370100", InsuranceKind::Medical, "2026-07").max_months, 6);
    assert_eq!(deferral("370100", InsuranceKind::Medical, "2026-07").max_in_a_row, 1);
    assert_eq!(deferral("370100", InsuranceKind::Pension, "2026-07").max_in_a_row, 2);
    assert!(deferral("220100", InsuranceKind::Pension, "2026-07").agreement_needs_security);
    assert!(deferral("110000", InsuranceKind::Pension, "2022-05").stage_policy_pay_by.is_some());
    assert!(deferral("110000", InsuranceKind::Pension, "2023-05").stage_policy_pay_by.is_none());
}

#[test]
fn findings_tell_what_runs_out() {
    let policy = policy();
    let today = day("2026-11-23");
    let findings = policy.findings(today, Some(60));
    let has = |kind, parameter: &str, code: &str| {
        findings.iter().any(|one| one.kind == kind && one.parameter == parameter && one.region == region(code))
    };
    assert!(has(FindingKind::CalendarMissing, "calendar", "000000"));
    assert!(has(FindingKind::RunsOut, "pension.employee", "130000"));
    assert!(!has(FindingKind::RunsOut, "pension.employee", "110000"));
    assert!(has(FindingKind::BoundDiffers, "pension.employee", "350000"));
    assert!(!has(FindingKind::BoundDiffers, "pension.employee", "110000"));
    assert!(has(FindingKind::NoTable, "injury.employee", "500000"));
    assert!(has(FindingKind::Provisional, "pension.employee", "440300"));
    assert!(has(FindingKind::Unchecked, "due_day.rule", "000000"));
    let now = policy.findings(today, None);
    assert!(now.iter().all(|one| one.kind != FindingKind::CalendarMissing));
    assert!(now.len() < findings.len());
    let beijing = findings.iter().filter(|one| one.kind.runs_out() && one.concerns(region("110105")));
    assert!(beijing.count() > 0);
}

#[test]
fn the_fingerprint_follows_the_texts() {
    assert_eq!(policy().fingerprint(), policy().fingerprint());
    assert_eq!(policy().fingerprint().len(), 64);
    assert_ne!(policy().fingerprint(), example_policy().fingerprint());
}
