//! A month's end that is killed at any moment is run again to the same end, record by record and file by file.

use std::time::{Duration, Instant};

use super::kills::{STEPS, chain, is_killed, tables, with_files};
use std::fmt::Write as _;

use crate::desk::{Desk, made_up};

/// A month's run, on its day.
struct Run {
    words: &'static str,
    day: &'static str,
    /// The folders of its files.
    places: &'static [&'static str],
    /// A file that has to be there.
    file: &'static str,
}

const COLLECTION: Run = Run {
    words: "month-end 2026-07 --receipts receipts.csv --out out --as wang --today 2026-08-31",
    day: "2026-08-31",
    places: &["out/2026-07", "out/2026-07/notices"],
    file: "list-",
};

/// With money drawn and paid, and statements of the accounts.
const PAYMENTS: Run = Run {
    words: "month-end 2026-07 --results answer.csv --statements statements --out out --as wang --today 2026-07-31",
    day: "2026-07-31",
    places: &["out/2026-07"],
    file: "reconciliation",
};

const PENSIONERS: u32 = 300;

/// At which parts of a run's time it is killed, in hundredths.
const MOMENTS: [u32; 7] = [5, 30, 50, 65, 78, 90, 97];

#[test]
fn a_killed_month_end_is_run_again_to_the_same_end() {
    same_end_as_undisturbed(&COLLECTION, registered, 3);
}

#[test]
fn a_killed_month_end_pays_nobody_twice_and_draws_no_money_twice() {
    let desk = same_end_as_undisturbed(&PAYMENTS, paying, 4);
    let balances = desk.rows("ledger balance --fund pension --columns code,balance");
    assert!(balances.contains(&"1004,0.00".to_owned()), "all that was drawn was paid: {balances:?}");
    for row in desk.rows("ledger prove --columns proof,difference") {
        assert!(row.ends_with(",0.00"), "{row}");
    }
    for row in desk.rows("check --columns check,state") {
        assert!(row.ends_with(",holds"), "{row}");
    }
}

/// Kills every run of a month several times; the office that was disturbed.
fn same_end_as_undisturbed(run: &Run, office: fn() -> Desk, waits: usize) -> Desk {
    let undisturbed = office();
    let times = finish(&undisturbed, run, &[]);
    assert!(times.len() >= waits, "assessment, payroll and closing wait for a second person");
    let disturbed = office();
    finish(&disturbed, run, &times);
    chain(&disturbed);
    assert_eq!(tables(&disturbed), tables(&undisturbed));
    assert_eq!(files(&disturbed, run), files(&undisturbed, run));
    // Once more, and nothing is left to do.
    let before = tables(&disturbed);
    disturbed.run(run.words);
    assert_eq!(tables(&disturbed), before);
    disturbed
}

/// The same with pensioners, money for them, the bank's answer and its statements.
fn paying() -> Desk {
    let desk = registered();
    let mut pensions =
        "id_number,name,benefit,from_month,basic_pension,account_pension,bank,bank_account,certified_on\n".to_owned();
    let mut answer = "reference,state,amount,paid_on,reason\n".to_owned();
    let mut sum = 0;
    for place in 0..PENSIONERS {
        // None of them is one of the people who work.
        let (number, fen) = (made_up::citizen(20_000 + place), 250_000 + 1_000 * place);
        let basic = fen - 40_000;
        writeln!(
            pensions,
            "{number},老{place},old_age,2026-07,{}.00,400.00,工商银行,62220{place:05},2026-06-30",
            basic / 100
        )
        .unwrap();
        writeln!(answer, "1-{},paid,{}.00,2026-07-31,", place + 1, fen / 100).unwrap();
        sum += fen / 100;
    }
    desk.write("pensions.csv", pensions);
    desk.write("answer.csv", answer);
    let opening =
        "fund,date,account,debit,credit\npension,2026-06-30,1003,9000000.00,\npension,2026-06-30,3001,,9000000.00\n";
    desk.write("opening.csv", opening);
    std::fs::create_dir(desk.path("statements")).unwrap();
    let header = "fund,account,date,received,spent,balance\n";
    let left = 9_000_000 - sum;
    desk.write("statements/fiscal.csv", format!("{header}pension,1003,2026-07-31,,{sum}.00,{left}.00\n"));
    let payments = format!("{header}pension,1004,2026-07-31,{sum}.00,,\npension,1004,2026-07-31,,{sum}.00,0.00\n");
    desk.write("statements/payments.csv", payments);
    for words in ["pay take-over --from pensions.csv", "ledger open --from opening.csv"] {
        desk.done(&format!("{words} --as wang"));
        let waiting = desk.rows("review list --columns matter");
        desk.done(&format!("review approve {} --as li", waiting[0]));
    }
    desk
}

/// An office of people who were registered and approved.
fn registered() -> Desk {
    let desk = with_files();
    for words in STEPS.iter().take(6) {
        desk.done(words);
    }
    desk
}

/// Runs the month to its end, approving what waits; with the times of an undisturbed run, killing each run several times before.
fn finish(desk: &Desk, run: &Run, times: &[Duration]) -> Vec<Duration> {
    let mut taken = Vec::new();
    loop {
        if let Some(time) = times.get(taken.len()) {
            for moment in MOMENTS {
                is_killed(desk, run.words, *time * moment / 100);
                chain(desk);
            }
        }
        let started = Instant::now();
        let ran = desk.run(run.words);
        taken.push(started.elapsed());
        ran.is_no_panic();
        match ran.exit {
            0 | 3 => return taken,
            4 => {
                let waiting = desk.rows("review list --columns matter");
                assert_eq!(waiting.len(), 1, "{}", ran.err);
                desk.done(&format!("review approve {} --as li --today {}", waiting[0], run.day));
            }
            exit => panic!("{exit}: {}{}", ran.out, ran.err),
        }
    }
}

/// The files of the month, with their content.
fn files(desk: &Desk, run: &Run) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for place in run.places {
        for entry in std::fs::read_dir(desk.path(place)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            // What a killed run was writing beside its target stays behind as a hidden file.
            if path.is_file() && !name.starts_with('.') {
                found.push((format!("{place}/{name}"), std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(found.iter().any(|(name, _)| name.contains(run.file)), "{}", run.file);
    found
}

#[test]
fn month_ends_at_once_draw_the_money_once() {
    let desk = paying();
    let words = "month-end 2026-07 --out out --as wang --today 2026-07-31 --until";
    // Assessment and payroll wait for a second person.
    for _ in 0..2 {
        assert_eq!(desk.run(&format!("{words} payroll")).exit, 4);
        let waiting = desk.rows("review list --columns matter");
        desk.done(&format!("review approve {} --as li", waiting[0]));
    }
    let words = format!("{words} export --wait 30");
    let children: Vec<_> = (0..4)
        .map(|_| {
            let mut command = desk.program();
            command.args(words.split_whitespace()).stdout(std::process::Stdio::null());
            command.stderr(std::process::Stdio::null()).spawn().unwrap()
        })
        .collect();
    for child in children {
        assert!(child.wait_with_output().unwrap().status.success());
    }
    let drawn = desk.rows("ledger journal --account 1004 --columns summary");
    assert_eq!(drawn, ["allocation"], "{drawn:?}");
}
