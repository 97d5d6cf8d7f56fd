//! More ways to say no, met where money is owed, held and enforced: a command, how it ends, and its code.

use crate::desk::Desk;

const IN: &str = "tests/cli/in";
const A: &str = "91350100M000100Y43";
const B: &str = "92330106MA2B0X0197";
const C: &str = "124403004557500190";

/// Runs commands in one office and tells those that do not end as they should; an empty code has to end well.
fn session(cases: &[(&str, i32, &str)]) {
    let desk = Desk::empty();
    let files = std::fs::read_dir(IN).unwrap().map(Result::unwrap);
    for file in files.filter(|file| file.path().is_file()) {
        std::fs::copy(file.path(), desk.path(file.file_name().to_str().unwrap())).unwrap();
    }
    let mut wrong = Vec::new();
    for (words, exit, code) in cases {
        let words = words.replace("{A}", A).replace("{B}", B).replace("{C}", C);
        // `~` stands for a blank within a value.
        let words: Vec<String> = words.split(' ').map(|word| word.replace('~', " ")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).chain(["--format", "json"]).collect();
        let ran = desk.run_words(&words);
        if ran.exit != *exit || (!code.is_empty() && ran.code() != *code) {
            wrong.push(format!("{words:?}: {} {}{}", ran.exit, ran.out, ran.err));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_owed_and_held() {
    session(&[
        ("init --region 110000 --operator wang --solo --name Office", 0, ""),
        ("register employer --from employers.csv --approve", 0, ""),
        ("register person --from persons.csv --approve", 0, ""),
        ("register person --id-number 110105199001150101 --name 周一 --approve", 0, ""),
        ("register person --id-number 110105199002150111 --name 吴二 --approve", 0, ""),
        ("register enrolment --from enrolments.csv --approve", 0, ""),
        ("register flexible --id-number 7 --kinds pension --base 8000 --start 2026-07 --approve", 0, ""),
        ("register flexible --id-number 8 --kinds pension --base 8000 --start 2026-07 --approve", 0, ""),
        ("levy estimate {A} 2026-07 --amounts pension=1000.00 --reason 无账册", 1, "employer-has-declared"),
        ("levy assess 2026-07 --approve", 0, ""),
        ("change merge 8 --into 7 --evidence x --approve", 1, "person-has-money-open"),
        ("levy receive --reference F1 --paid-on 2026-07-20 --id-number 7 --amount 5000", 0, ""),
        ("levy held move --reference F1 --employer {B} --reason x --approve", 1, "flexible-refunded-in-cash"),
        (
            "levy adjust --employer {A} --id-number 2 --kind pension --from-month 2026-07 --to-month 2026-07 --type refund --reason RF6 --earnings 30000 --approve",
            1,
            "refund-above-levied",
        ),
        (
            "defer apply {B} --kinds pension --from-month 2026-09 --months 2 --reason force_majeure --evidence ~",
            1,
            "evidence-missing",
        ),
        ("levy receive --reference H1 --paid-on 2026-07-20 --employer {C} --amount 100", 0, ""),
        ("cancel employer {C} --on 2026-07-20 --reason closed --approve", 1, "employer-has-money-held"),
        ("levy refund application 9", 1, "refund-not-of-tax-office"),
        ("levy refund application", 1, "nothing-to-refund"),
        ("template register person", 2, "output-missing"),
        ("pay apply account_refund 2 --event-on 2026-07-20 --reason emigration", 1, "payee-account-missing"),
        ("pay recover show 9", 1, "recovery-unknown"),
        ("pay suspend 2 --on 2026-07-20 --reason sentenced --approve", 1, "nothing-in-pay"),
        ("ledger reopen 2026-01 --reason x --approve", 1, "not-the-last-closed-month"),
    ]);
}

#[test]
fn what_is_declared_and_enforced() {
    session(&[
        ("init --region 310000 --kinds pension --operator wang --solo --today 2024-06-03", 0, ""),
        (
            "register employer --credit-code {A} --name 甲 --employer-type enterprise --start 2024-05 --approve --today 2024-06-03",
            0,
            "",
        ),
        (
            "register employer --credit-code {B} --name 乙 --employer-type enterprise --start 2024-05 --approve --today 2024-06-03",
            0,
            "",
        ),
        ("register person --id-number 310101199003070019 --name 王 --approve --today 2024-06-03", 0, ""),
        ("register person --id-number 440301198510201285 --name 李 --approve --today 2024-06-03", 0, ""),
        (
            "register enrolment --employer {A} --id-number 1 --kinds pension --earnings 10000 --start 2024-05 --approve --today 2024-06-03",
            0,
            "",
        ),
        (
            "register enrolment --employer {B} --id-number 2 --kinds pension --earnings 10000 --start 2024-05 --approve --today 2024-06-03",
            0,
            "",
        ),
        ("levy assess 2024-05 --approve --today 2024-06-03", 0, ""),
        ("enforce open {A} --on 2024-09-25 --today 2024-09-25", 0, ""),
        ("enforce undo 1 --reason x --today 2024-09-25", 1, "enforcement-has-no-step"),
        ("enforce order 1 --out notices --today 2024-09-26", 0, ""),
        ("enforce serve 1 --on 2024-09-27 --method direct --receiver 李 --today 2024-09-27", 0, ""),
        ("enforce urge 1 --out notices --today 2024-10-11", 0, ""),
        ("enforce serve 1 --on 2024-10-11 --method direct --receiver 李 --today 2024-10-11", 0, ""),
        ("enforce court 1 --court 法院 --today 2025-12-01", 1, "enforcement-too-late"),
        (
            "cancel enrolment --employer {B} --id-number 2 --end 2024-05 --reason left --approve --today 2024-09-26",
            0,
            "",
        ),
        ("cancel employer {B} --on 2024-09-26 --reason bankrupt --dormant --approve --today 2024-09-26", 0, ""),
        ("enforce open {B} --on 2024-09-27 --today 2024-09-27", 1, "employer-dormant"),
    ]);
}

#[test]
fn who_declares_by_the_month() {
    session(&[
        ("init --region 110000 --operator wang --solo --name Office", 0, ""),
        ("policy import bounds_2062.csv --approve", 0, ""),
        ("review undo 1 --reason x --approve", 0, ""),
        ("review undo 2 --reason x --approve", 1, "undo-not-possible"),
        ("policy import monthly.toml --approve", 0, ""),
        ("register employer --from employers.csv --approve", 0, ""),
        ("register person --from persons.csv --approve", 0, ""),
        ("register enrolment --from enrolments.csv --approve", 0, ""),
        ("levy declare --employer {A} --month 2026-07 --headcount 3 --earnings-total 56000", 0, ""),
        ("levy declare --employer {B} --month 2026-07 --headcount 2 --earnings-total 17500", 0, ""),
        ("levy assess 2026-07 --approve --dry-run", 3, ""),
        ("levy declare --employer {C} --month 2026-07 --headcount 0 --earnings-total 0", 0, ""),
        ("levy assess 2026-07 --approve", 0, ""),
        (
            "levy estimate {A} 2026-08 --amounts pension=1000.00 --reason 无账册 --today 2026-08-20",
            1,
            "employer-has-month-before",
        ),
    ]);
}
