//! Payrolls, their undoing, files for the bank, its answers, increases and lapses that are killed at any moment, and run again to the
//! same end.

use crate::desk::{Desk, made_up};
use crate::kills::{kill_and_repeat, tables};

const PEOPLE: u32 = 400;

/// Two months of paying; each may be typed again.
const STEPS: &[&str] = &[
    "pay take-over --from pensions.csv --as wang --today 2026-07-01",
    "review approve 1 --as li --today 2026-07-01",
    "pay payroll 2026-07 --as wang --today 2026-07-10",
    "review approve 2 --as li --today 2026-07-10",
    "pay export 2026-07 -o july.csv --encoding utf8 --as wang --today 2026-07-10",
    "pay result --from answer.csv --as wang --today 2026-07-14",
    "pay adjust 2026 --from notice.toml --as wang --today 2026-07-20",
    "review approve 3 --as li --today 2026-07-20",
    "certify remind --as wang --today 2026-07-25",
    "pay payroll 2026-08 --as wang --today 2026-08-10",
    "review approve 4 --as li --today 2026-08-10",
    "pay export 2026-08 -o august.csv --encoding utf8 --as wang --today 2026-08-10",
    "certify lapse --on 2026-09-02 --as wang --today 2026-09-02",
    "review approve 5 --as li --today 2026-09-02",
    "pay payroll 2026-09 --as wang --today 2026-09-10",
    "review approve 6 --as li --today 2026-09-10",
    "review undo 6 --reason wrong --as wang --today 2026-09-10",
    "review approve 7 --as li --today 2026-09-10",
    "pay payroll 2026-09 --as wang --today 2026-09-10",
    "review approve 8 --as li --today 2026-09-10",
    "pay export 2026-09 -o september.csv --encoding utf8 --as wang --today 2026-09-10",
];

const LISTS: &[&str] = &[
    "pay list --today 2026-09-10",
    "pay history --reveal",
    "pay payrolls",
    "pay recover list",
    "pay notices",
    "certify due --on 2026-09-10",
    "ledger balance",
    "review list --state all",
];

const MOMENTS: [u32; 6] = [20, 45, 65, 80, 92, 99];

#[test]
fn killed_payments_are_run_again_to_the_same_end() {
    let [undisturbed, disturbed] = [with_pensioners(), with_pensioners()];
    let killed = kill_and_repeat(STEPS, &MOMENTS, [&undisturbed, &disturbed]);
    assert!(killed > 30, "only {killed} runs were killed in time");
    for words in LISTS {
        assert_eq!(disturbed.done(words), undisturbed.done(words), "{words}");
    }
    assert!(tables(&undisturbed).len() > 3_000);
    assert_eq!(tables(&disturbed), tables(&undisturbed));
    for file in ["july.csv", "august.csv", "september.csv"] {
        assert_eq!(disturbed.read(file), undisturbed.read(file), "{file}");
    }
    disturbed.done("check --today 2026-09-11");
}

/// Pensioners, of whom some were certified a year ago and the bank returns some.
fn with_pensioners() -> Desk {
    let desk = Desk::of_two();
    let (mut pensions, mut answers) = (String::new(), String::new());
    for place in 0..PEOPLE {
        let (number, basic) = (made_up::citizen(place), 1200 + place * 7);
        let certified = if place % 9 == 0 { "2025-08-10" } else { "2026-03-01" };
        pensions += &format!(
            "{number},人{place},old_age,2026-07,{basic}.{:02},300.00,工商银行,62220{place:05},{certified},{}\n",
            place % 100,
            180 + place % 240
        );
        let (state, reason) = if place % 23 == 4 { ("returned", "账号不存在") } else { ("paid", "") };
        answers += &format!("1-{},{state},{}.{:02},2026-07-13,{reason}\n", place + 1, basic + 300, place % 100);
    }
    let columns =
        "id_number,name,benefit,from_month,basic_pension,account_pension,bank,bank_account,certified_on,months_paid";
    desk.write("pensions.csv", format!("{columns}\n{pensions}"));
    desk.write("answer.csv", format!("reference,state,amount,paid_on,reason\n{answers}"));
    let notice = "source = \"an invented notice\"\nfrom = \"2026-01\"\nretired_by = \"2025-12-31\"\nfixed = \"20\"\n\
                  ratio = \"0.005\"\naggregate_ratio = \"0.05\"\n\n[years]\neach = \"1\"\n";
    desk.write("notice.toml", notice);
    desk
}
