//! The books of an office as other programs read them: hledger, ledger and beancount have to take what is exported as it is, and to come
//! to the same balances. Where one is not installed it is passed over, unless SHEBAO_STRANGERS=1 says that it has to be there.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::Command;

use super::Desk;

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

fn exported(desk: &Desk, program: &str) -> String {
    let name = format!("books.{program}");
    desk.done(&format!("ledger export --to {program} -o {name}"));
    desk.path(&name).display().to_string()
}

pub fn hledger_comes_to_the_same(desk: &Desk) {
    let file = exported(desk, "hledger");
    if said("hledger", &["-f", &file, "check", "--strict"]).is_none() {
        return;
    }
    let csv = said("hledger", &["-f", &file, "balance", "--flat", "--no-total", "-O", "csv"]).unwrap();
    let line = |line: &str| {
        let (account, amount) = line.trim_matches('"').split_once("\",\"").unwrap();
        account_and_amount(account, amount)
    };
    assert_eq!(csv.lines().skip(1).map(line).collect::<BTreeMap<_, _>>(), own(desk));
}

pub fn ledger_comes_to_the_same(desk: &Desk) {
    let file = exported(desk, "ledger");
    let format = "%(account)\t%(display_total)\n";
    let Some(text) = said("ledger", &["-f", &file, "balance", "--flat", "--no-total", "--format", format]) else {
        return;
    };
    let line = |line: &str| {
        let (account, amount) = line.split_once('\t').unwrap();
        account_and_amount(account, amount)
    };
    assert_eq!(text.lines().map(line).collect::<BTreeMap<_, _>>(), own(desk));
}

/// Beancount is told every balance, and says where one is another.
pub fn beancount_comes_to_the_same(desk: &Desk) {
    let file = exported(desk, "beancount");
    if said("bean-check", &[&file]).is_none() {
        return;
    }
    let mut text = std::fs::read_to_string(&file).unwrap();
    let own = own(desk);
    assert!(!own.is_empty(), "there are balances");
    for (account, amount) in own {
        let (fund, code) = account.split_once(':').unwrap();
        let class =
            ["Assets", "Liabilities", "Equity", "Income", "Expenses"][code.as_bytes()[0] as usize - b'1' as usize];
        writeln!(text, "\n2099-01-01 balance {class}:{}:A{code} {amount} CNY", capitals(fund)).unwrap();
    }
    std::fs::write(&file, text).unwrap();
    said("bean-check", &[&file]);
}

/// `resident_pension` is `Resident-Pension` there.
fn capitals(fund: &str) -> String {
    let word = |word: &str| word[..1].to_uppercase() + &word[1..];
    fund.split('_').map(word).collect::<Vec<_>>().join("-")
}
