//! The ways to say no that no other case meets: a command, how it ends, and its code, one after another in one office.

use crate::desk::Desk;

const IN: &str = "tests/cli/in";

/// Commands in their order; an empty code is one that has to end well.
const CASES: [(&str, i32, &str); 41] = [
    ("init --region 110000 --operator wang --solo --name Office", 0, ""),
    ("init --region 110000 --operator wang", 1, "office-exists"),
    ("register employer --from employers.csv --approve", 0, ""),
    ("register person --from persons.csv --approve", 0, ""),
    ("register enrolment --from enrolments.csv --approve", 0, ""),
    ("calc contribution --region 11000 --month 2026-07 --kind pension --earnings 8000", 2, "region-not-valid"),
    (
        "calc contribution --region 110000 --month 2026-07 --kind injury --earnings 8000 --risk-class 1 --rate-factor x",
        2,
        "rate-not-valid",
    ),
    (
        "calc contribution --region 110000 --month 2026-07 --kind injury --earnings 8000 --risk-class x",
        2,
        "choice-unknown",
    ),
    (
        "register enrolment --employer 92330106MA2B0X0197 --id-number 11010519491231002X --kinds pension+dental --earnings 1 --start 2026-07",
        2,
        "kind-unknown",
    ),
    (
        "register flexible --id-number 11010519491231002X --kinds injury --base 8000 --start 2026-07",
        1,
        "kind-not-for-flexible",
    ),
    ("register person --id-number 810000198808080013 --name 陈 --id-type citizen", 1, "id-type-differs"),
    (
        "register employer --credit-code 92330106MA2B0X0197 --name 另一家 --employer-type enterprise --start 2026-07",
        1,
        "employer-already-registered",
    ),
    ("register list persons -o nowhere/persons.csv", 1, "file-unwritable"),
    ("operator add wang", 1, "operator-exists"),
    ("review show 99", 1, "matter-unknown"),
    ("review reject 1 --reason late", 1, "matter-not-pending"),
    ("review undo 1 --reason wrong", 1, "undo-has-dependants"),
    ("levy assess 2026-07 --approve", 0, ""),
    ("levy assess 2026-06 --approve", 1, "month-before-history"),
    ("register enrolment --from late_hires.csv --approve", 0, ""),
    ("levy assess 2026-07 --approve --today 2027-03-01", 1, "month-too-early-for-late-registration"),
    ("levy assess 2031-07 --approve", 1, "policy-missing"),
    ("enforce show 9", 1, "enforcement-unknown"),
    ("enforce open 92330106MA2B0X0197", 1, "nothing-overdue"),
    ("enforce open 92330106MA2B0X0197 --today 2026-09-01", 1, "tax-office-collects"),
    ("enforce list --state gone", 2, "choice-unknown"),
    (
        "defer apply 92330106MA2B0X0197 --kinds pension --from-month 2026-09 --months 2 --reason force_majeure --evidence x --instalments 2026-09",
        1,
        "instalment-not-valid",
    ),
    (
        "defer apply 92330106MA2B0X0197 --kinds pension --from-month 2026-09 --months 2 --reason force_majeure --evidence x --instalments 2027-01=2027-02-01",
        1,
        "instalment-outside-term",
    ),
    ("levy receive --reference R9 --paid-on 2026-12-31 --employer 92330106MA2B0X0197 --amount 1", 1, "day-not-past"),
    ("register show 999", 1, "key-unknown"),
    ("register show 1", 1, "key-ambiguous"),
    ("review notice 110000-2026-000099", 1, "notice-unknown"),
    ("levy receipts T9999", 1, "receipt-unknown"),
    ("export everything", 1, "dataset-unknown"),
    ("register list persons --columns nothing", 2, "column-not-in-list"),
    ("query DELETE", 1, "query-not-allowed"),
    ("log show --operation 99", 1, "operation-unknown"),
    ("batch show 99", 1, "batch-unknown"),
    ("register certificate 92330106MA2B0X0197 -o page.html", 0, ""),
    ("policy import employers.csv", 1, "policy-file-not-valid"),
    ("demo .", 1, "demo-folder-taken"),
];

#[test]
fn every_other_way_to_say_no_has_its_code() {
    let desk = Desk::empty();
    let files = std::fs::read_dir(IN).unwrap().map(Result::unwrap);
    for file in files.filter(|file| file.path().is_file()) {
        std::fs::copy(file.path(), desk.path(file.file_name().to_str().unwrap())).unwrap();
    }
    let mut wrong = Vec::new();
    for (words, exit, code) in CASES {
        let ran = desk.run(&format!("{words} --format json"));
        if ran.exit != exit || (!code.is_empty() && ran.code() != code) {
            wrong.push(format!("{words}: {} {}{}", ran.exit, ran.out, ran.err));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let blank = desk.run_words(&["review", "undo", "1", "--reason", " ", "--format", "json"]);
    assert_eq!((blank.exit, blank.code().as_str()), (1, "reason-missing"));
    let name = desk.run_words(&["operator", "add", "  ", "--format", "json"]);
    assert_eq!((name.exit, name.code().as_str()), (1, "operator-name-not-valid"));
}
