//! The worked month as other programs read it.

use crate::desk::{Desk, books};

/// The office of the worked month, and a second fund.
fn office() -> Desk {
    let desk = Desk::solo();
    for file in ["mode_agency_beijing.toml", "opening_books.csv", "worked_month.csv", "medical_books.csv"] {
        desk.write(file, std::fs::read(format!("tests/cli/in/{file}")).unwrap());
    }
    desk.done("policy import mode_agency_beijing.toml --approve");
    desk.done("ledger open --from opening_books.csv --approve");
    desk.done("ledger post --from worked_month.csv --approve");
    desk.done("ledger post --from medical_books.csv --approve");
    desk.done("ledger close 2026-01 --approve --reason test --today 2026-02-02");
    desk
}

#[test]
fn hledger_comes_to_the_same_balances() {
    books::hledger_comes_to_the_same(&office());
}

#[test]
fn ledger_comes_to_the_same_balances() {
    books::ledger_comes_to_the_same(&office());
}

#[test]
fn beancount_comes_to_the_same_balances() {
    books::beancount_comes_to_the_same(&office());
}
