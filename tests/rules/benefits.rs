//! The worked cases of the benefits.

use shebao::model::Month;

use super::cases::{ask, file, rows};

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
