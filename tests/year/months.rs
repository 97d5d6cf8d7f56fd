//! The months, each with what comes in from outside: receipts, the bank's answer, outside lists, statements of the accounts.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::desk::{Desk, Ran};
use crate::office;

/// What happened in the year that the statements have to show, in fen.
#[derive(Debug, Default)]
pub struct Year {
    /// Interest that the bank booked.
    pub interest: i64,
    /// What the bank paid out.
    pub paid: i64,
    /// What heirs gave back.
    pub given_back: i64,
    /// What employers paid.
    pub received: i64,
}

pub const DAYS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// The interest of a quarter on the fiscal account of the pension fund.
const INTEREST: i64 = 123_456;

pub fn last_day(month: usize) -> String {
    format!("2026-{month:02}-{}", DAYS[month - 1])
}

pub fn fen(text: &str) -> i64 {
    text.replace('.', "").parse().unwrap()
}

pub fn yuan(fen: i64) -> String {
    format!("{}{}.{:02}", if fen < 0 { "-" } else { "" }, fen.abs() / 100, fen.abs() % 100)
}

/// Runs all twelve.
pub fn run(desk: &Desk) -> Year {
    let mut year = Year::default();
    let mut owing = BTreeMap::new();
    for month in 1..=12 {
        happenings(desk, month, &mut year);
        year.received += receipts(desk, month, &mut owing);
        month_end(desk, month, "--until export");
        answers(desk, month, &mut year);
        month_end(desk, month, "--until sweep");
        if month % 3 == 0 {
            interest(desk, month);
            year.interest += INTEREST;
        }
        statement(desk, month);
        let ran = month_end(desk, month, "");
        assert!(ran.out.contains("close,"), "{}{}", ran.out, ran.err);
    }
    year
}

/// A run of the month and approval of all that waits, until nothing does.
fn month_end(desk: &Desk, month: usize, until: &str) -> Ran {
    let (day, name) = (last_day(month), format!("2026-{month:02}"));
    let inputs = "--receipts receipts-{month}.csv --results answer-{month}.csv --lists lists-{month} \
                  --statements statements-{month} --out out";
    loop {
        let ran = desk.run(&format!("month-end {name} {inputs} {until} --as wang --today {day}"));
        ran.is_no_panic();
        match ran.exit {
            0 | 3 => return ran,
            4 => approve_all(desk, &day),
            exit => panic!("{name} {until}: {exit}\n{}{}", ran.out, ran.err),
        }
    }
}

/// Li approves what waits.
fn approve_all(desk: &Desk, day: &str) {
    let waiting = desk.rows("review list --columns matter");
    assert!(!waiting.is_empty(), "something waits");
    for matter in waiting {
        desk.done(&format!("review approve {matter} --as li --today {day}"));
    }
}

/// What people do in a month beside being paid.
fn happenings(desk: &Desk, month: usize, year: &mut Year) {
    let day = format!("2026-{month:02}-10");
    match month {
        // Two people leave their employers.
        4 => {
            let mut text = "employer,id_number,end,reason\n".to_owned();
            let enrolments = desk.read("enrolments.csv");
            for line in enrolments.lines().skip(1).take(2) {
                let cells: Vec<&str> = line.split(',').collect();
                writeln!(text, "{},{},2026-04,辞职", cells[0], cells[1]).unwrap();
            }
            desk.write("leavers.csv", text);
            desk.done(&format!("cancel enrolment --from leavers.csv --as wang --today {day}"));
            approve_all(desk, &day);
        }
        // A pensioner died two months ago, and was paid a month too much; the list of the dead comes with the month's run.
        6 => {
            std::fs::create_dir(desk.path("lists-2026-06")).unwrap();
            let (number, name) = (office::pensioner(3), "李03");
            desk.write(
                "lists-2026-06/death.csv",
                format!("id_number,name,birth_date,on,place\n{number},{name},,2026-04-12,北京\n"),
            );
        }
        // The heirs give it back, to the account that it was paid from.
        8 => {
            year.given_back = office::old_age_pension(3);
            let amount = yuan(year.given_back);
            desk.write("heirs.csv", format!("reference,recovery,amount,received_on\nH1,1,{amount},{day}\n"));
            desk.done(&format!("pay recover receipt --from heirs.csv --as wang --today {day}"));
        }
        _ => {}
    }
}

/// The receipts for the month before: most payers pay in time, one pays a month late, one pays half.
fn receipts(desk: &Desk, month: usize, owing: &mut BTreeMap<String, i64>) -> i64 {
    if month == 1 {
        return 0;
    }
    let (levied, day) = (month - 1, format!("2026-{month:02}-20"));
    let mut due: BTreeMap<String, i64> = BTreeMap::new();
    for row in desk.rows(&format!("levy bills 2026-{levied:02} --columns employer,due")) {
        let (employer, amount) = row.split_once(',').unwrap();
        *due.entry(employer.to_owned()).or_default() += fen(amount);
    }
    let (mut text, mut sum) = ("reference,paid_on,employer,amount,month\n".to_owned(), 0);
    for (place, (employer, due)) in due.into_iter().enumerate() {
        let before = owing.remove(&employer).unwrap_or_default();
        let amount = match place {
            4 => before,
            7 => due / 2,
            _ => due,
        };
        if place == 4 {
            owing.insert(employer.clone(), due);
        }
        if amount > 0 {
            sum += amount;
            writeln!(text, "T{month:02}{place:02},{day},{employer},{},", yuan(amount)).unwrap();
        }
    }
    desk.write(&format!("receipts-2026-{month:02}.csv"), text);
    sum
}

/// The bank's answer to the files it was sent: one account is wrong in February.
fn answers(desk: &Desk, month: usize, year: &mut Year) {
    let name = format!("2026-{month:02}");
    let mut text = "reference,state,amount,paid_on,reason,bank_account\n".to_owned();
    let mut files: Vec<String> = std::fs::read_dir(desk.path(&format!("out/{name}")))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|file| file.starts_with("bank-"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "a file for the bank in {name}");
    for file in files {
        for (place, line) in desk.read(&format!("out/{name}/{file}")).lines().skip(1).enumerate() {
            let cells: Vec<&str> = line.split(',').collect();
            let (reference, account, fen): (_, _, i64) = (cells[0], cells[1], cells[3].parse().unwrap());
            let (state, reason) = if month == 2 && place == 5 { ("returned", "账号不存在") } else { ("paid", "") };
            if state == "paid" {
                year.paid += fen;
            }
            writeln!(text, "{reference},{state},{},{},{reason},{account}", yuan(fen), last_day(month)).unwrap();
        }
    }
    desk.write(&format!("answer-{name}.csv"), text);
}

/// The bank booked interest, and the office posts it.
fn interest(desk: &Desk, month: usize) {
    let (file, day, sum) = (format!("interest-{month:02}.csv"), format!("2026-{month:02}-21"), yuan(INTEREST));
    let text = format!(
        "fund,date,summary,account,debit,credit,document\npension,{day},interest,1003,{sum},,I{month}\n\
         pension,{day},interest,4201,,{sum},I{month}\n"
    );
    desk.write(&file, text);
    desk.done(&format!("ledger post --from {file} --as wang --today {}", last_day(month)));
    approve_all(desk, &last_day(month));
}

/// The statements of the accounts: what the books say, in the bank's words.
fn statement(desk: &Desk, month: usize) {
    let folder = format!("statements-2026-{month:02}");
    std::fs::create_dir(desk.path(&folder)).unwrap();
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let words = format!("ledger journal --month 2026-{month:02} --columns fund,code,date,debit,credit");
    for row in desk.rows(&words) {
        let cells: Vec<&str> = row.split(',').collect();
        if ["1003", "1004", "1005"].contains(&cells[1]) {
            let file = files
                .entry(format!("{}-{}", cells[0], cells[1]))
                .or_insert_with(|| "fund,account,date,received,spent,balance,reference,summary\n".to_owned());
            writeln!(file, "{},{},{},{},{},,,", cells[0], cells[1], cells[2], cells[3], cells[4]).unwrap();
        }
    }
    // An account that did not move has a statement too: what it holds.
    for row in desk.rows(&format!("ledger balance --month 2026-{month:02} --columns fund,code,balance")) {
        let cells: Vec<&str> = row.split(',').collect();
        if ["1003", "1004", "1005"].contains(&cells[1]) {
            let header = "fund,account,date,received,spent,balance,reference,summary\n";
            let file = files.entry(format!("{}-{}", cells[0], cells[1])).or_insert_with(|| header.to_owned());
            if file == header {
                writeln!(file, "{},{},{},,,{},,", cells[0], cells[1], last_day(month), cells[2]).unwrap();
            }
        }
    }
    for (name, text) in files {
        desk.write(&format!("{folder}/{name}.csv"), text);
    }
}
