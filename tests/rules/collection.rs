//! Worked cases of registration and collection that are answered by the policy data and the calendar, beside the rules.

use chrono::NaiveDate;
use shebao::model::{Category, Money, RegionCode, Rounding};
use shebao::policy::EmployerRate;
use shebao::reports::filing::{CHANGE, EMPLOYER, END, HIRE, report_by};
use shebao::rules::calendar::{Limit, due};
use shebao::rules::deferral::is_admitted;

use super::cases::{Row, day, file, money, must, percents, rows, text};
use super::policy;

fn number(row: &Row, name: &str) -> i64 {
    row[name].as_integer().unwrap()
}

fn region(row: &Row) -> RegionCode {
    must(row, "region").parse().unwrap()
}

#[test]
fn parameters_of_regions() {
    let policy = policy();
    for row in rows(&file("regions"), "terms") {
        let category: Category = must(&row, "category").parse().unwrap();
        let month = must(&row, "month").parse().unwrap();
        let terms = policy.terms(region(&row), must(&row, "kind").parse().unwrap(), category, month).unwrap();
        let bound = |name: &str| text(&row, name).filter(|amount| !amount.is_empty()).map(|amount| money(&amount));
        assert_eq!((terms.floor, terms.ceiling), (bound("floor"), bound("ceiling")), "{row:?}");
        assert_eq!(terms.person_rate.ratio(), percents(&must(&row, "person_rate"))[0].ratio(), "{row:?}");
        assert_eq!(terms.fixed_sum().unwrap(), money(&must(&row, "fixed")), "{row:?}");
        let expected = must(&row, "employer_rate");
        match &terms.employer_rate {
            EmployerRate::Flat(rate) => assert_eq!(rate.ratio(), percents(&expected)[0].ratio(), "{row:?}"),
            EmployerRate::Classes(rates) => {
                let factor: rust_decimal::Decimal = expected.strip_prefix("class*").unwrap_or("1").parse().unwrap();
                let national = percents("0.2 0.4 0.7 0.9 1.1 1.3 1.6 1.9");
                let expected: Vec<_> = national.iter().map(|rate| (rate.ratio() * factor).normalize()).collect();
                assert_eq!(rates.map(|rate| rate.ratio().normalize()).to_vec(), expected, "{row:?}");
            }
            EmployerRate::NoTable(_) => panic!("no table: {row:?}"),
        }
    }
}

#[test]
fn tiers_of_residents() {
    let policy = policy();
    for row in rows(&file("resident_contribution"), "tiers") {
        let year = number(&row, "year").try_into().unwrap();
        let found = policy.resident_tiers(region(&row), year);
        let pair = |tier: &str| tier.split_once('=').map(|(amount, subsidy)| (money(amount), money(subsidy))).unwrap();
        let expected: Vec<(Money, Money)> = must(&row, "tiers").split(' ').map(pair).collect();
        let found: Vec<(Money, Money)> = found.iter().map(|tier| (tier.amount, tier.subsidy)).collect();
        assert_eq!(found, expected, "{row:?}");
    }
}

#[test]
fn every_industry_of_the_annex() {
    let (policy, month) = (policy(), "2026-07".parse().unwrap());
    for row in rows(&file("industry"), "class") {
        for industry in row["industries"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()) {
            let class = policy.risk_class_of(RegionCode::NATION, industry, month);
            assert_eq!(class.map(|class| class.to_string()), text(&row, "class"), "{industry}");
        }
    }
}

#[test]
fn reported_and_handled_in_time() {
    let (policy, file) = (policy(), file("filing"));
    for row in rows(&file, "report") {
        let limits = match must(&row, "what").as_str() {
            "employer" => EMPLOYER,
            "hire" => HIRE,
            "change" => CHANGE,
            _ => END,
        };
        let by = report_by(&policy, limits, day(&row, "event"));
        assert_eq!(by.law, day(&row, "by"), "{row:?}");
        assert_eq!(by.days_late(day(&row, "filed")), number(&row, "days_late"), "{row:?}");
    }
    for row in rows(&file, "handled") {
        let submitted = day(&row, "submitted");
        let count = policy.working_days_limit(&must(&row, "limit"), RegionCode::NATION, submitted);
        let by = due(submitted, Limit::working_days(count), policy.calendar()).unwrap();
        assert_eq!(by, day(&row, "by"), "{row:?}");
    }
}

/// Every day of the notices: off where they say so, worked on the weekend days they name, else by the weekday.
#[test]
fn days_of_the_notices() {
    use chrono::{Datelike as _, Weekday};
    let (policy, file) = (policy(), file("workday"));
    for year in rows(&file, "year").iter().map(|row| number(row, "year")) {
        let days = |kind: &str| -> Vec<NaiveDate> {
            let tables = rows(&file, "table").into_iter().filter(|row| number(row, "year") == year);
            let tables = tables.filter(|row| must(row, "kind") == kind);
            tables.flat_map(|row| spans(year, &must(&row, "days"))).collect()
        };
        let (off, work) = (days("off"), days("work"));
        assert!(off.len() > 20 && work.len() > 4, "{year}");
        let first = NaiveDate::from_ymd_opt(year.try_into().unwrap(), 1, 1).unwrap();
        for day in first.iter_days().take_while(|day| i64::from(day.year()) == year) {
            let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
            let expected = if is_weekend { work.contains(&day) } else { !off.contains(&day) };
            assert_eq!(policy.calendar().is_working_day(day).unwrap(), expected, "{day}");
        }
    }
}

/// Reads `01-01..03 01-31..02-06` as the days of a year.
fn spans(year: i64, text: &str) -> Vec<NaiveDate> {
    let read = |text: &str| shebao::model::parse_day(&format!("{year}-{text}")).unwrap();
    let span = |part: &str| {
        let (first, last) = part.split_once("..").unwrap_or((part, part));
        let last = if last.len() == 2 { format!("{}-{last}", &first[..2]) } else { last.to_owned() };
        let last = read(&last);
        read(first).iter_days().take_while(|day| *day <= last).collect::<Vec<_>>()
    };
    text.split_whitespace().flat_map(span).collect()
}

#[test]
fn totals_and_differences() {
    let file = file("contribution");
    let share = |base: &str, rate: &str| -> Money { percents(rate)[0].of(money(base), Rounding::HALF_UP_TO_FEN) };
    for row in rows(&file, "total") {
        let bases: Vec<&str> = row["bases"].as_array().unwrap().iter().map(|base| base.as_str().unwrap()).collect();
        let rate = must(&row, "rate");
        let by_person: Money = bases.iter().map(|base| share(base, &rate)).sum();
        let total: Money = bases.iter().map(|base| money(base)).sum();
        assert_eq!(by_person, money(&must(&row, "by_person")), "{row:?}");
        assert_eq!(share(&total.to_string(), &rate), money(&must(&row, "on_total")), "{row:?}");
    }
    for row in rows(&file, "difference") {
        let rate = must(&row, "rate");
        let of_a_month = share(&must(&row, "new"), &rate) - share(&must(&row, "old"), &rate);
        let sum: Money = (0..number(&row, "months")).map(|_| of_a_month).sum();
        assert_eq!(sum, money(&must(&row, "amount")), "{row:?}");
    }
}

#[test]
fn settlements_of_estimates() {
    for row in rows(&file("estimate"), "settlement") {
        let held = money(&must(&row, "estimate")) - money(&must(&row, "declared"));
        assert_eq!(held, money(&must(&row, "held")), "{row:?}");
    }
}

#[test]
fn admissions_to_stage_policies() {
    let policy = policy();
    for row in rows(&file("deferral"), "admission") {
        let kind = must(&row, "kind").parse().unwrap();
        let month = must(&row, "month").parse().unwrap();
        let (admitted, rule) = policy.stage_policy_for(RegionCode::NATION, kind, month).unwrap();
        let industry = must(&row, "industry");
        let found = is_admitted(admitted, policy.industry_code(&industry), row.contains_key("small"));
        assert_eq!(found, row["admitted"].as_bool().unwrap(), "{row:?}");
        assert!(rule.contains("2022") || rule.contains("缓缴"), "{rule}");
    }
}
