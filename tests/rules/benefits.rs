//! The worked cases of the benefits.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use shebao::commands::calc::Question;
use shebao::model::{Month, RegionCode};

use super::cases::{ask, file, must, rows, text};
use super::policy;

type Cells = Vec<String>;

/// The rows of a list of lists.
fn lists(file: &toml::Table, name: &str) -> Vec<Cells> {
    let cells =
        |row: &toml::Value| row.as_array().unwrap().iter().map(|cell| cell.as_str().unwrap().to_owned()).collect();
    file[name].as_array().unwrap().iter().map(cells).collect()
}

fn case(cells: &[(&str, &str)]) -> toml::Table {
    cells.iter().map(|(name, cell)| ((*name).to_owned(), toml::Value::String((*cell).to_owned()))).collect()
}

/// Every month of birth on every rung of the three ladders.
#[test]
fn retirement() {
    let file = file("retirement");
    rows(&file, "case").iter().for_each(|row| ask("retirement", row));
    let mut months = 0;
    for category in ["male", "female55", "female50"] {
        for rung in lists(&file, category) {
            let [delay, first, last, age, from, to] = rung.as_slice() else { panic!("{rung:?}") };
            let (first, last, from): (Month, Month, Month) =
                (first.parse().unwrap(), last.parse().unwrap(), from.parse().unwrap());
            for step in 0..=last.months_since(first) {
                let (birth, month) = (first.plus(step).to_string(), from.plus(step).to_string());
                let answers = [("delay_months", delay.as_str()), ("retirement_age", age), ("retirement_month", &month)];
                ask("retirement", &case(&[&[("category", category), ("birth_month", &birth)][..], &answers].concat()));
                months += 1;
            }
            assert_eq!(from.plus(last.months_since(first)).to_string(), *to);
        }
    }
    assert_eq!(months, 141 + 141 + 119);
}

#[test]
fn annuity_divisors() {
    let file = file("annuity_divisor");
    rows(&file, "case").iter().for_each(|row| ask("annuity-divisor", row));
    for line in lists(&file, "monthly") {
        for (months, divisor) in line[1..].iter().enumerate() {
            let age = format!("{}y{months}m", line[0]);
            ask("annuity-divisor", &case(&[("age", &age), ("method", "monthly"), ("divisor", divisor)]));
        }
    }
}

#[test]
fn pensions() {
    rows(&file("pension"), "case").iter().for_each(|row| ask("pension", row));
}

#[test]
fn single_enquiries() {
    let files =
        [("unemployment", "unemployment"), ("maternity", "maternity"), ("work_injury", "injury"), ("death", "death")];
    for (name, question) in files {
        rows(&file(name), "case").iter().for_each(|row| ask(question, row));
    }
}

/// What a calculation says can be followed: every number comes from the case, from the law or from a line before; each line comes to what it
/// says it does; and the last is the total that is paid.
#[test]
fn explanations_of_pensions_add_up() {
    let question = Question::named("pension").unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let policy = policy();
    for row in rows(&file("pension"), "case").iter().filter(|row| text(row, "refused").is_none()) {
        let inputs: Vec<(&str, Option<String>)> =
            question.inputs.iter().map(|input| (input.name, text(row, input.name))).collect();
        let cells = |name: &str| inputs.iter().find(|input| input.0 == name).and_then(|input| input.1.as_deref());
        let answer = question.answer(&cells, &policy, today).unwrap();
        let region = text(row, "region").map_or(RegionCode::NATION, |region| region.parse().unwrap());
        let terms = policy.pension(region, must(row, "retirement_month").parse().unwrap()).unwrap();
        let law = format!("{terms:?}").replace('%', "");
        let mut known: Vec<Decimal> = inputs.iter().filter_map(|(_, cell)| cell.as_deref()).flat_map(numbers).collect();
        known.extend(["0.01", "2", "12", "1"].map(|constant| constant.parse::<Decimal>().unwrap()));
        known.extend(numbers(&law));
        known.extend(numbers(&law).iter().map(|rate| *rate / Decimal::ONE_HUNDRED));
        known.extend(text(row, "transition_rate").map(|rate| rate.parse::<Decimal>().unwrap() / Decimal::ONE_HUNDRED));
        let mut last = None;
        for line in question.explain(&cells, &policy, today).unwrap() {
            let Some((name, said)) = line.split_once(": ") else { continue };
            if let Some((formula, value)) = said.split_once(" = ").filter(|_| name != "divisor") {
                let amount = numbers(value)[0];
                let unknown: Vec<Decimal> =
                    numbers(formula).into_iter().filter(|number| !known.contains(number)).collect();
                let is_of_steps = name == "long_contribution";
                assert!(unknown.is_empty() || is_of_steps, "{line}: {unknown:?} comes from nowhere");
                let found = evaluated(formula);
                let is_sum = ["total", "sum_of_parts"].contains(&name) && !formula.contains('×');
                let bound = if is_sum { Decimal::ZERO } else { Decimal::new(11, 2) };
                assert!((found - amount).abs() <= bound, "{line}: {found}");
                last = Some((name.to_owned(), amount));
            }
            known.extend(numbers(said));
            // 26.5 years are 26 and 6 months.
            if name == "years_of_contribution" {
                let years = numbers(said.rsplit(" = ").next().unwrap())[0];
                known.extend([years.trunc(), (years.fract() * Decimal::from(12)).round()]);
            }
        }
        let total = answer[3].parse().unwrap();
        assert_eq!(last, Some(("total".to_owned(), total)), "{row:?}");
    }
}

fn numbers(text: &str) -> Vec<Decimal> {
    let words = text.split(|letter: char| !(letter.is_ascii_digit() || letter == '.'));
    words.filter_map(|word| word.parse().ok()).collect()
}

/// Sums of products, with brackets and max(a, b); months stand with their m.
fn evaluated(formula: &str) -> Decimal {
    let formula: String = formula.chars().filter(|letter| !letter.is_whitespace() && *letter != 'm').collect();
    let formula = formula.replace("ax(", "max(");
    let (value, rest) = sum(&formula);
    assert!(rest.is_empty(), "{formula}");
    value
}

fn sum(text: &str) -> (Decimal, &str) {
    let (mut value, mut rest) = product(text);
    loop {
        let adds = rest.starts_with('+');
        let Some(after) = rest.strip_prefix(['+', '−']) else { return (value, rest) };
        let (next, left) = product(after);
        (value, rest) = (if adds { value + next } else { value - next }, left);
    }
}

fn product(text: &str) -> (Decimal, &str) {
    let (mut value, mut rest) = factor(text);
    loop {
        let times = rest.starts_with('×');
        let Some(after) = rest.strip_prefix(['×', '÷']) else { return (value, rest) };
        let (next, left) = factor(after);
        (value, rest) = (if times { value * next } else { value / next }, left);
    }
}

fn factor(text: &str) -> (Decimal, &str) {
    if let Some(inner) = text.strip_prefix("max(") {
        let (first, rest) = sum(inner);
        let (second, rest) = sum(rest.strip_prefix(',').unwrap());
        return (first.max(second), rest.strip_prefix(')').unwrap());
    }
    if let Some(inner) = text.strip_prefix('(') {
        let (value, rest) = sum(inner);
        return (value, rest.strip_prefix(')').unwrap());
    }
    let end = text.find(|letter: char| !(letter.is_ascii_digit() || letter == '.')).unwrap_or(text.len());
    (text[..end].parse().unwrap_or_else(|_| panic!("{text}")), &text[end..])
}
