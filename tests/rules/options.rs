//! The options of `calc`: one case, or a file of cases.

use chrono::NaiveDate;
use clap::{Args, Command, FromArgMatches};
use shebao::commands::calc::{CalcArgs, QUESTIONS};

use super::policy;

fn parse(words: &[&str]) -> CalcArgs {
    let command = CalcArgs::augment_args(Command::new("calc"));
    command.clone().debug_assert();
    let matches = command.get_matches_from([&["calc"], words].concat());
    CalcArgs::from_arg_matches(&matches).unwrap()
}

fn answer(words: &[&str]) -> Result<Vec<String>, &'static str> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    parse(words).case.answer(&policy(), today).map_err(|refusal| refusal.code())
}

#[test]
fn one_case_by_options() {
    assert_eq!(answer(&["workday", "--start", "2024-09-27", "--count", "5", "--unit", "wd"]).unwrap(), ["2024-10-10"]);
    assert_eq!(answer(&["workday", "--count", "5", "--unit", "wd"]), Err("calc-input-missing"));
    let share = ["contribution", "--region", "110000", "--month", "2026-07", "--kind", "injury", "--earnings", "10000"];
    let injury = [&share[..], &["--risk-class", "3", "--rate-factor", "80"]].concat();
    assert_eq!(answer(&injury).unwrap(), ["10000.00", "56.00", "0.00"]);
    assert_eq!(answer(&share), Err("calc-input-missing"));
    let fee = ["late-fee", "--principal", "100000", "--from", "2024-01-01", "--to", "2024-01-10"];
    assert_eq!(answer(&fee).unwrap(), ["10", "500.00"]);
    assert_eq!(answer(&["id", "11010519491231002X"]).unwrap()[1], "true");
    assert_eq!(answer(&["id", "--value", "11010519491231002X"]).unwrap()[3], "1949-12-31");
}

#[test]
fn many_cases_from_a_file() {
    assert_eq!(parse(&["id", "--from", "ids.csv"]).case.file(), Some("ids.csv"));
    assert_eq!(parse(&["late-fee", "--from", "debts.csv"]).case.file(), Some("debts.csv"));
    assert_eq!(
        parse(&["late-fee", "--principal", "1", "--from", "2024-01-01", "--to", "2024-01-01"]).case.file(),
        None
    );
    let names: Vec<&str> = QUESTIONS.iter().map(|question| question.name).collect();
    let expected = [
        "id",
        "workday",
        "contribution",
        "late-fee",
        "account-interest",
        "rate-factor",
        "retirement",
        "annuity-divisor",
        "pension",
        "unemployment",
        "maternity",
        "injury",
        "death",
    ];
    assert_eq!(names, expected);
}
