//! A run that is killed at any moment leaves nothing half done, and can simply be run again to the same end.

use std::time::{Duration, Instant};

use shebao::store::{Store, Written};

use crate::desk::{Desk, made_up};

const PEOPLE: u32 = 2000;
const EMPLOYERS: u32 = 20;

/// A month of a small office, step by step; each may be typed again.
pub const STEPS: &[&str] = &[
    "register employer --from employers.csv --as wang",
    "review approve 1 --as li",
    "register person --from persons.csv --as wang",
    "review approve 2 --as li",
    "register enrolment --from enrolments.csv --as wang",
    "review approve 3 --as li",
    "levy assess 2026-07 --as wang",
    "review approve 4 --as li",
    "levy receive --from receipts.csv --as wang --today 2026-08-20",
    "levy refund --from refunds.csv --as wang --today 2026-08-21",
    "review approve 5 --as li --today 2026-08-21",
    "levy remind --out notices --as wang --today 2026-08-31",
    "levy arrears --on 2026-08-31",
    "policy import rates.toml --as wang --today 2027-01-04",
    "review approve 6 --as li --today 2027-01-04",
    "levy interest 2026 --as wang --today 2027-01-05",
    "register history --from history.csv --as wang --today 2027-01-06",
    "review approve 7 --as li --today 2027-01-06",
    "change merge --from merges.csv --as wang --today 2027-01-06",
    "review approve 8 --as li --today 2027-01-06",
    "register transfer-in --from transfers.csv --as wang --today 2027-01-06",
    "review approve 9 --as li --today 2027-01-06",
    "cancel transfer-out --from leaving.csv --as wang --today 2027-01-06",
    "review approve 10 --as li --today 2027-01-06",
    "ledger sweep 2026-08 --as wang --today 2026-08-31",
    "ledger allocate pension 1234.56 --as wang --today 2026-08-31",
    "ledger allocate pension 1234.56 --document A-1 --as wang --today 2026-08-31",
];

/// Everything that can be listed of it.
const LISTS: &[&str] = &[
    "levy refund list",
    "levy account 1 --today 2027-01-05",
    "register list employers --reveal",
    "register list persons --reveal",
    "register list enrolments --reveal",
    "levy detail 2026-07 --reveal",
    "levy bills 2026-07 --today 2026-08-31",
    "levy receipts",
    "register list history",
    "register list transfers",
    "register list conflicts --today 2027-01-06",
    "levy arrears --on 2026-08-31",
    "ledger balance --month 2026-08",
    "review list --state all",
    "review notice 110000-2026-000001",
];

/// At which parts of a run's time it is killed, in hundredths.
const MOMENTS: [u32; 9] = [0, 20, 40, 55, 65, 75, 85, 93, 99];

#[test]
fn a_killed_run_is_run_again_to_the_same_end() {
    let [undisturbed, disturbed] = [with_files(), with_files()];
    let killed = kill_and_repeat(STEPS, &MOMENTS, [&undisturbed, &disturbed]);
    assert!(killed > 40, "only {killed} runs were killed in time");
    for words in LISTS.iter().copied() {
        assert_eq!(disturbed.done(words), undisturbed.done(words), "{words}");
    }
    assert!(tables(&undisturbed).len() > 10_000);
    assert_eq!(tables(&disturbed), tables(&undisturbed));
    assert_eq!(folder(&disturbed), folder(&undisturbed));
}

/// Takes the steps at the one desk undisturbed, at the other killed at moments of their time, in hundredths, and taken again. How many runs
/// were killed before they ended.
pub fn kill_and_repeat(steps: &[&str], moments: &[u32], [undisturbed, disturbed]: [&Desk; 2]) -> u32 {
    let mut killed = 0;
    for words in steps {
        let started = Instant::now();
        undisturbed.done(words);
        let time = started.elapsed();
        for moment in moments {
            let before = operations(disturbed);
            killed += u32::from(is_killed(disturbed, words, time * *moment / 100));
            let after = chain(disturbed);
            assert!(after == before || after == before + 1, "{words}: {before} operations became {after}");
        }
        disturbed.done(words);
        chain(disturbed);
    }
    killed
}

/// Starts a run and kills it after a while; whether it was still there.
pub fn is_killed(desk: &Desk, words: &str, after: Duration) -> bool {
    let mut command = desk.program();
    command.args(words.split_whitespace()).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
    let mut child = command.spawn().unwrap();
    std::thread::sleep(after);
    let was_there = child.try_wait().unwrap().is_none();
    // It may end by itself between the question and the kill.
    let _ = child.kill();
    child.wait().unwrap();
    was_there
}

/// Two operators and the files of a month.
pub fn with_files() -> Desk {
    let desk = Desk::of_two();
    let (mut employers, mut persons) = (String::new(), String::new());
    let (mut enrolments, mut receipts) = (String::new(), String::new());
    let (mut history, mut merges) = (String::new(), String::new());
    let (mut transfers, mut leaving) = (String::new(), String::new());
    for place in 0..EMPLOYERS {
        let code = made_up::employer(place);
        employers += &format!("{code},厂{place},enterprise,{},2026-01\n", place % 8 + 1);
        if place % 4 != 0 {
            receipts +=
                &format!("T{place},2026-08-{:02},{code},{}.{:02}\n", place % 20 + 1, 50_000 + place * 31_337, place);
        }
    }
    for place in 0..PEOPLE {
        let number = made_up::citizen(place);
        persons += &format!("{number},人{place}\n");
        history += &format!("{number},pension,2019-01,2020-06,{},{},2025-12-31\n", 3000 + place, 9000 + place);
        if place % 40 != 7 {
            transfers += &format!("{number},310000,2021-01,2021-12,4000,{}\n", 3800 + place);
        } else {
            merges += &format!("{number},{}\n", made_up::citizen(place + 1));
        }
        if place % 40 == 11 {
            leaving += &format!("{number},440000\n");
        }
        let employer = made_up::employer(place % EMPLOYERS);
        enrolments += &format!("{employer},{number},all,{}.{:02},2026-05\n", 4000 + place * 17, place % 100);
    }
    // One employer pays too much, and gets some of it back.
    let rich = made_up::employer(0);
    receipts += &format!("T-rich,2026-08-05,{rich},9000000.00\n");
    desk.write("refunds.csv", format!("employer,reference,amount,reason\n{rich},T-rich,1000.00,RF6\n"));
    desk.write(
        "rates.toml",
        "[account_interest.crediting_rate]\nvalues = [\n  { from = 2026-01-01, to = 2026-12-31, value = \"0.02\", \
         source = \"own-knowledge\", checked = false },\n]\n",
    );
    desk.write("employers.csv", format!("credit_code,name,employer_type,risk_class,start\n{employers}"));
    desk.write("persons.csv", format!("id_number,name\n{persons}"));
    desk.write("enrolments.csv", format!("employer,id_number,kinds,earnings,start\n{enrolments}"));
    let balance = "account_balance,balance_on";
    desk.write("history.csv", format!("id_number,kind,from_month,to_month,base,{balance}\n{history}"));
    desk.write("merges.csv", format!("id_number,into\n{merges}"));
    let months = "from_month,to_month,base,account_balance";
    desk.write("transfers.csv", format!("id_number,from_region,{months}\n{transfers}"));
    desk.write("leaving.csv", format!("id_number,to_region\n{leaving}"));
    desk.write("receipts.csv", format!("reference,paid_on,employer,amount\n{receipts}"));
    desk
}

fn store(desk: &Desk) -> Store {
    Store::open(&desk.path("office.db"), Duration::from_secs(5)).unwrap()
}

pub fn operations(desk: &Desk) -> i64 {
    store(desk).reader().last_operation().unwrap().map_or(0, |last| last.id)
}

/// Follows the log's chain from its start; how many operations it has.
pub fn chain(desk: &Desk) -> i64 {
    let store = store(desk);
    let (mut previous, mut last) = (String::new(), 0);
    let mut entries = Vec::new();
    store
        .reader()
        .each_operation(|entry| {
            entries.push(entry);
            Ok(())
        })
        .unwrap();
    for entry in entries {
        assert_eq!((entry.id, &entry.previous), (last + 1, &previous));
        let written = store.reader().written_by(entry.id).unwrap();
        let written: Vec<Written> = written
            .into_iter()
            .map(|(table, rows, first_row, last_row, digest)| Written {
                table: table.leak(),
                rows,
                first_row,
                last_row,
                digest,
            })
            .collect();
        assert_eq!(entry.hash, entry.hash_with(&written), "operation {}", entry.id);
        (previous, last) = (entry.hash, entry.id);
    }
    last
}

/// Every row of every table.
pub fn tables(desk: &Desk) -> Vec<String> {
    let connection = rusqlite::Connection::open(desk.path("office.db")).unwrap();
    let check: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(check, "ok");
    let mut tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").unwrap();
    let names: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut found = Vec::new();
    for name in names {
        let mut rows = connection.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = rows.column_count();
        let text = |row: &rusqlite::Row<'_>| {
            let cells: Vec<String> = (0..columns).map(|place| format!("{:?}", row.get_ref(place).unwrap())).collect();
            Ok(format!("{name}: {}", cells.join("|")))
        };
        found.extend(rows.query_map([], text).unwrap().map(Result::unwrap));
    }
    found
}

/// Every file but the office's, with its content.
fn folder(desk: &Desk) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for place in ["", "notices"] {
        for entry in std::fs::read_dir(desk.path(place)).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{place}/{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_file() && !name.contains("office.db") {
                files.push((name, std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    files.sort();
    // What a killed run was writing beside its target stays behind as a hidden file.
    files.retain(|(name, _)| !name.contains("/."));
    assert!(files.iter().any(|(name, _)| name.contains("list-")), "the list of the notices");
    files
}
