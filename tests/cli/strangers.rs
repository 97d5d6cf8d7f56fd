//! The books as other programs read them: hledger, ledger and beancount have to take what is exported as it is, and to come to the same
//! balances. Where one is not installed it is passed over, unless SHEBAO_STRANGERS=1 says that it has to be there.

use std::collections::BTreeMap;
use std::process::Command;

use crate::desk::Desk;

/// The office of the worked month, and a second fund.
fn office() -> Desk {
    let desk = Desk::solo();
    for file in ["opening_books.csv", "worked_month.csv", "medical_books.csv"] {
        desk.write(file, std::fs::read(format!("tests/cli/in/{file}")).unwrap());
    }
    desk.done("ledger open --from opening_books.csv --approve");
    desk.done("ledger post --from worked_month.csv --approve");
    desk.done("ledger post --from medical_books.csv --approve");
    desk.done("ledger close 2026-01 --approve --reason test --today 2026-02-02");
    desk
}

/// What a program says; nothing where it is not installed.
fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).env("LC_ALL", "C.UTF-8").output();
    let Ok(output) = output else {
        #[allow(clippy::disallowed_methods, reason = "a test has no clap argument")]
        let must = std::env::var("SHEBAO_STRANGERS").is_ok_and(|must| must == "1");
        assert!(!must, "{program} is not installed");
        return None;
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{program}: {text}{}", String::from_utf8_lossy(&output.stderr));
    Some(text)
}

/// Debit less credit of each fund and account, in the office's own words.
fn own(desk: &Desk) -> BTreeMap<String, String> {
    let rows = desk.rows("ledger balance --detail --columns fund,code,debit,credit");
    let fen = |text: &str| text.replace('.', "").parse::<i64>().unwrap();
    let net = |row: &String| {
        let cells: Vec<&str> = row.split(',').collect();
        (format!("{}:{}", cells[0], cells[1]), fen(cells[2]) - fen(cells[3]))
    };
    let nets = rows.iter().map(net).filter(|(_, net)| *net != 0);
    nets.map(|(account, fen)| {
        (account, format!("{}{}.{:02}", if fen < 0 { "-" } else { "" }, fen.abs() / 100, fen.abs() % 100))
    })
    .collect()
}

/// `fund:code` and the amount of a line such as `资产:pension:1003 财政专户存款  10050300.00 CNY`.
fn account_and_amount(account: &str, amount: &str) -> (String, String) {
    let mut parts = account.split(':').skip(1);
    let (fund, code) = (parts.next().unwrap(), parts.next().unwrap().split(' ').next().unwrap());
    (format!("{fund}:{code}"), amount.trim_end_matches("CNY").trim().to_owned())
}

#[test]
fn hledger_comes_to_the_same_balances() {
    let desk = office();
    desk.done("ledger export --to hledger -o books.journal");
    let file = desk.path("books.journal").display().to_string();
    if said("hledger", &["-f", &file, "check"]).is_none() {
        return;
    }
    let csv = said("hledger", &["-f", &file, "balance", "--flat", "--no-total", "-O", "csv"]).unwrap();
    let line = |line: &str| {
        let (account, amount) = line.trim_matches('"').split_once("\",\"").unwrap();
        account_and_amount(account, amount)
    };
    assert_eq!(csv.lines().skip(1).map(line).collect::<BTreeMap<_, _>>(), own(&desk));
}

#[test]
fn ledger_comes_to_the_same_balances() {
    let desk = office();
    desk.done("ledger export --to ledger -o books.ledger");
    let file = desk.path("books.ledger").display().to_string();
    let format = "%(account)\t%(display_total)\n";
    let Some(text) = said("ledger", &["-f", &file, "balance", "--flat", "--no-total", "--format", format]) else {
        return;
    };
    let line = |line: &str| {
        let (account, amount) = line.split_once('\t').unwrap();
        account_and_amount(account, amount)
    };
    assert_eq!(text.lines().map(line).collect::<BTreeMap<_, _>>(), own(&desk));
}

#[test]
fn beancount_takes_the_books() {
    let desk = office();
    desk.done("ledger export --to beancount -o books.beancount");
    let file = desk.path("books.beancount").display().to_string();
    said("bean-check", &[&file]);
}
