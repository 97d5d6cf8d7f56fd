//! The office: twenty employers of the demo and their people, pensioners taken over, opening balances.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::desk::{Desk, made_up};
use crate::months::yuan;

const DEMO: &str = "fixtures/demo";
const EMPLOYERS: usize = 20;
pub const PENSIONERS: u32 = 24;
/// What each of the first pensioners draws; the others draw a residents' pension.
pub const OLD_AGE: u32 = 18;

const RESIDENT: &str = "resident_old_age,2026-01,,,210.00";

/// The funds with their opening balances, on the fiscal account.
pub const OPENING: [(&str, &str); 6] = [
    ("pension", "6000000.00"),
    ("resident_pension", "200000.00"),
    ("unemployment", "300000.00"),
    ("medical", "900000.00"),
    ("injury", "80000.00"),
    ("mutual_aid", "10000.00"),
];

/// The rows of a file whose column has one of the values, with the header.
fn cut(file: &str, column: usize, keep: impl Fn(&str) -> bool) -> String {
    let text = std::fs::read_to_string(format!("{DEMO}/{file}")).unwrap();
    let kept = |(place, line): &(usize, &str)| *place == 0 || keep(line.split(',').nth(column).unwrap());
    text.lines().enumerate().filter(kept).fold(String::new(), |text, (_, line)| text + line + "\n")
}

/// Employer or start in 2025 at the latest, so that January is levied for everybody.
fn begun(text: &str, column: usize) -> String {
    let line = |(place, line): (usize, &str)| {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        if place > 0 && cells[column].as_str() >= "2026" {
            cells[column] = "2025-11".to_owned();
        }
        cells.join(",") + "\n"
    };
    text.lines().enumerate().map(line).collect()
}

/// The pensioner with a number; none of them is insured by an employer.
pub fn pensioner(place: u32) -> String {
    made_up::citizen(place)
}

/// What a pensioner draws a month, in fen: the basic pension and that of his account.
pub const fn pension_items(place: u32) -> [i64; 2] {
    [200_010 + 3_700 * place as i64, 40_005 + 1_100 * place as i64]
}

pub const fn old_age_pension(place: u32) -> i64 {
    let [basic, account] = pension_items(place);
    basic + account
}

fn pensions() -> String {
    let mut text =
        "id_number,name,benefit,from_month,basic_pension,account_pension,amount,bank,bank_account,certified_on\n"
            .to_owned();
    for place in 0..PENSIONERS {
        let (number, account) = (pensioner(place), 6_222_000_000_000_000_u64 + u64::from(place));
        let [basic, own] = pension_items(place).map(yuan);
        let benefit = if place < OLD_AGE { format!("old_age,2026-01,{basic},{own},") } else { RESIDENT.to_owned() };
        writeln!(text, "{number},李{place:02},{benefit},工商银行,{account},2026-01-04").unwrap();
    }
    text
}

fn opening_books() -> String {
    let mut text = "fund,date,account,debit,credit\n".to_owned();
    for (fund, amount) in OPENING {
        let net = if fund == "medical" { "300101" } else { "3001" };
        writeln!(text, "{fund},2025-12-31,1003,{amount},\n{fund},2025-12-31,{net},,{amount}").unwrap();
    }
    text
}

/// An office of two people whose first month is January.
pub fn opened() -> Desk {
    let desk = Desk::of_two();
    let employers: Vec<String> = {
        let text = std::fs::read_to_string(format!("{DEMO}/employers.csv")).unwrap();
        text.lines().skip(1).take(EMPLOYERS).map(|line| line.split(',').next().unwrap().to_owned()).collect()
    };
    let enrolments = cut("enrolments.csv", 0, |code| employers.iter().any(|known| known == code));
    let people: BTreeSet<&str> = enrolments.lines().skip(1).map(|line| line.split(',').nth(1).unwrap()).collect();
    desk.write("employers.csv", begun(&cut("employers.csv", 0, |code| employers.iter().any(|it| it == code)), 13));
    desk.write("persons.csv", cut("persons.csv", 0, |number| people.contains(number)));
    desk.write("enrolments.csv", begun(&enrolments, 4));
    desk.write("pensions.csv", pensions());
    desk.write("opening.csv", opening_books());
    for (words, matter) in [
        ("register employer --from employers.csv", 1),
        ("register person --from persons.csv", 2),
        ("register enrolment --from enrolments.csv", 3),
        ("pay take-over --from pensions.csv", 4),
        ("ledger open --from opening.csv", 5),
    ] {
        desk.done(&format!("{words} --as wang --today 2026-01-05"));
        desk.done(&format!("review approve {matter} --as li --today 2026-01-06"));
    }
    desk
}
