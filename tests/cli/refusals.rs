//! What has to be refused, each with its own code: cells, rows, files, people. One table, one line a case.

use crate::desk::{Answer, Desk, made_up};

/// Numbers, whether they are right, what they are, and the code of the refusal.
const NUMBERS: [(&str, &str, &str, &str); 36] = [
    ("11010519491231002X", "citizen", "true", ""),
    ("11010519491231002x", "citizen", "true", ""),
    ("310101199003070019", "citizen", "true", ""),
    ("440301198510201285", "citizen", "true", ""),
    ("440524800101001", "citizen", "true", ""),
    ("440524188001010014", "citizen", "suspect", "id-number-too-old"),
    ("310101199003070000", "citizen", "suspect", "id-number-cut-by-spreadsheet"),
    ("310101199003070018", "citizen", "false", "id-number-check-digit"),
    ("110105194912310021", "citizen", "false", "id-number-check-digit"),
    ("310101199013070012", "citizen", "false", "id-number-date"),
    ("110105200002300015", "citizen", "false", "id-number-date"),
    ("110105199002290018", "citizen", "false", "id-number-date"),
    ("31010119900307001", "citizen", "false", "id-number-length"),
    ("310101199003071000", "citizen", "false", "id-number-cut-by-spreadsheet"),
    ("3.10101E+17", "citizen", "false", "id-number-cut-by-spreadsheet"),
    ("810000198808080013", "residence_permit", "true", ""),
    ("820000199506150027", "residence_permit", "true", ""),
    ("83000019790303003X", "residence_permit", "true", ""),
    ("810000199408230021", "residence_permit", "true", ""),
    ("830000199201300022", "residence_permit", "true", ""),
    ("810000198808080014", "residence_permit", "false", "id-number-check-digit"),
    ("840000199506150027", "residence_permit", "false", ""),
    ("820000199506310027", "residence_permit", "false", "id-number-date"),
    ("911840198506120015", "permanent_residence", "true", ""),
    ("931276199011200023", "permanent_residence", "true", ""),
    ("911840198506120016", "permanent_residence", "false", "id-number-check-digit"),
    ("911840198513120015", "permanent_residence", "false", ""),
    ("USA000000C12345678", "foreigner", "true", ""),
    ("DEU000000G01234567", "foreigner", "true", ""),
    ("usa000000c12345678", "foreigner", "true", ""),
    ("US0000000C12345678", "foreigner", "false", "id-number-character"),
    ("USA00000C12345678", "foreigner", "false", "id-number-length"),
    ("ABC123456789012", "permanent_residence", "true", ""),
    ("ABC12345678901", "permanent_residence", "false", "id-number-length"),
    ("99110119900101001X", "", "false", ""),
    ("811840198506120015", "", "false", ""),
];

/// Credit codes, whether they are right, and the code of the refusal.
const CREDIT_CODES: [(&str, &str, &str); 9] = [
    ("91350100M000100Y43", "true", ""),
    ("91310000MA1FL00157", "true", ""),
    ("92330106MA2B0X0197", "true", ""),
    ("124403004557500190", "true", ""),
    ("5211000050000012XR", "true", ""),
    ("91350100M000100Y44", "false", "credit-code-check-character"),
    ("91310115MA1G4L1WXK", "false", "credit-code-check-character"),
    ("91350100M0001O0Y43", "false", "credit-code-character"),
    ("9135010M000100Y43", "false", "credit-code-length"),
];

#[test]
fn numbers_at_the_counter() {
    let desk = Desk::empty();
    let codes = CREDIT_CODES.map(|(code, valid, refusal)| (code, "credit_code", valid, refusal));
    let all: Vec<_> = NUMBERS.into_iter().chain(codes).collect();
    let rows: Vec<&str> = all.iter().map(|(value, ..)| *value).collect();
    desk.write("numbers.csv", format!("value\n{}\n", rows.join("\n")));
    let answers = desk.rows("calc id --from numbers.csv");
    assert_eq!(answers.len(), all.len());
    for ((value, kind, valid, code), answer) in all.into_iter().zip(&answers) {
        let cells: Vec<&str> = answer.split(',').collect();
        assert_eq!(cells[2], valid, "{answer}");
        assert!(kind.is_empty() || cells[1] == kind, "{answer}");
        assert!(code.is_empty() || cells[6] == code, "{answer}");
        // The same by option, and a refusal always has a code.
        let single = desk.rows(&format!("calc id {value}"));
        assert!(answer.contains(&single[0]), "{answer} is not {single:?}");
        assert_eq!(cells[6].is_empty(), valid == "true", "{answer}");
    }
}

#[test]
fn numbers_in_registrations() {
    let desk = Desk::solo();
    let wrong: Vec<_> = NUMBERS.into_iter().filter(|(_, _, valid, _)| *valid != "true").collect();
    let rows: String = wrong.iter().map(|(number, ..)| format!("{number},某人\n")).collect();
    desk.write("wrong.csv", format!("id_number,name\n{rows}"));
    let answer = desk.import("register person --from wrong.csv --approve", 1);
    assert_eq!((answer.state.as_str(), answer.five), ("withheld", [0, 0, 0, wrong.len() as u64, 0]));
    let rejects = desk.read("wrong.csv.rejects.csv");
    for (place, (line, (number, _, valid, code))) in rejects.lines().skip(1).zip(&wrong).enumerate() {
        assert!(line.starts_with(&format!("{number},某人,{},id_number,{code}", place + 2)), "{number}: {line}");
        let code = line.split(',').nth(4).unwrap();
        let ran = desk.run_words(&["register", "person", "--id-number", number, "--name", "某人", "--format", "json"]);
        assert_eq!((ran.exit, ran.code().as_str()), (1, code), "{number} {valid}");
    }
    let wrong: Vec<_> = CREDIT_CODES.into_iter().filter(|(_, valid, _)| *valid != "true").collect();
    let rows: String = wrong.iter().map(|(code, ..)| format!("某厂,{code},enterprise,2026-01\n")).collect();
    desk.write("codes.csv", format!("name,credit_code,employer_type,start\n{rows}"));
    desk.import("register employer --from codes.csv --approve", 1);
    let rejects = desk.read("codes.csv.rejects.csv");
    assert_eq!(rejects.lines().count(), wrong.len() + 1);
    for (line, (code, _, refusal)) in rejects.lines().skip(1).zip(&wrong) {
        assert!(line.contains(code) && line.contains(&format!(",credit_code,{refusal},")), "{line}");
    }
    assert_eq!((desk.count("register list persons"), desk.count("register list employers")), (0, 0));
}

/// An office with two employers and two people, one of them insured with the first.
fn with_people() -> Desk {
    let desk = Desk::solo();
    let (one, other) = (made_up::employer(1), made_up::employer(2));
    let employers = format!(
        "credit_code,name,employer_type,risk_class,start\n{one},甲厂,enterprise,1,2026-01\n{other},乙厂,enterprise,1,2026-01\n"
    );
    let persons = format!("id_number,name\n{},张三\n{},李四\n", made_up::citizen(0), made_up::citizen(1));
    desk.write("employers.csv", employers).write("persons.csv", persons);
    desk.done("register employer --from employers.csv --approve");
    desk.done("register person --from persons.csv --approve");
    let hire = "register enrolment --kinds all --earnings 8000 --start 2026-05 --approve";
    desk.done(&format!("{hire} --employer {one} --id-number {}", made_up::citizen(0)));
    desk
}

/// A row of hires, the column that is blamed, and the code. ONE and OTHER are employers, ZHANG is insured with ONE, LI with nobody.
const HIRES: [(&str, &str, &str); 27] = [
    ("ONE,LI,all,0,2026-07,", "earnings", "amount-not-positive"),
    ("ONE,LI,all,-1,2026-07,", "earnings", "amount-not-positive"),
    ("ONE,LI,all,8000.001,2026-07,", "earnings", "amount-has-more-than-two-decimals"),
    ("ONE,LI,all,8k,2026-07,", "earnings", "amount-not-valid"),
    ("ONE,LI,all,8e3,2026-07,", "earnings", "amount-not-valid"),
    ("ONE,LI,all,99999999999999999999,2026-07,", "earnings", "amount-too-large"),
    ("ONE,LI,all,,2026-07,", "earnings", "required-value-missing"),
    ("ONE,LI,all,8000,2026-13,", "start", "month-not-valid"),
    ("ONE,LI,all,8000,2026-00,", "start", "month-not-valid"),
    ("ONE,LI,all,8000,2026-02-30,", "start", "date-not-valid"),
    ("ONE,LI,all,8000,2025-12,", "start", "registration-later-than-start"),
    ("ONE,LI,dental,8000,2026-07,", "kinds", "kind-unknown"),
    ("ONE,LI,pension+dental,8000,2026-07,", "kinds", "kind-unknown"),
    ("ONE,LI,agency_pension,8000,2026-07,", "kinds", "kind-not-of-office"),
    ("ONE,LI,all,8000,2026-07,boss", "category", "choice-unknown"),
    ("ONE,LI,all,8000,2026-07,flexible", "category", "choice-unknown"),
    ("77,LI,all,8000,2026-07,", "employer", "employer-not-registered"),
    ("91310000MA1FL00157,LI,all,8000,2026-07,", "employer", "employer-not-registered"),
    ("91350100M000100Y44,LI,all,8000,2026-07,", "employer", "credit-code-check-character"),
    ("ONE,77,all,8000,2026-07,", "id_number", "person-not-registered"),
    ("ONE,11010519491231002X,all,8000,2026-07,", "id_number", "person-not-registered"),
    ("ONE,110105194912310021,all,8000,2026-07,", "id_number", "id-number-check-digit"),
    ("OTHER,ZHANG,pension,8000,2026-07,", "kinds", "insured-elsewhere"),
    ("OTHER,ZHANG,pension,8000,2026-02,", "kinds", "insured-elsewhere"),
    ("ONE,ZHANG,all,9000,2026-05,", "id_number", "already-enrolled"),
    ("ONE,ZHANG,all,8000,2026-06,", "id_number", "already-enrolled"),
    (",LI,all,8000,2026-07,", "employer", "required-value-missing"),
];

#[test]
fn rows_of_hires() {
    let desk = with_people();
    let names = [
        ("ONE", made_up::employer(1)),
        ("OTHER", made_up::employer(2)),
        ("ZHANG", made_up::citizen(0)),
        ("LI", made_up::citizen(1)),
    ];
    let named = |row: &str| names.iter().fold(row.to_owned(), |row, (name, number)| row.replace(name, number));
    let before = desk.done("register list enrolments");
    for (row, column, code) in HIRES {
        // A good row stands before the bad one, in line 2.
        let good = "OTHER,ZHANG,injury,5000,2026-07,";
        let text = format!("employer,id_number,kinds,earnings,start,category\n{}\n{}\n", named(good), named(row));
        desk.write("hires.csv", text);
        let answer = desk.import("register enrolment --from hires.csv --approve", 1);
        assert_eq!((answer.state.as_str(), answer.five), ("withheld", [0, 0, 0, 1, 1]), "{row}");
        let rejects = desk.read("hires.csv.rejects.csv");
        let wanted = format!("{},3,{column},{code},", named(row));
        assert!(rejects.lines().nth(1).unwrap().starts_with(&wanted), "{row}: {rejects}");
    }
    assert_eq!(desk.done("register list enrolments"), before, "nothing was changed by any of them");
    // Injury may be insured with several employers.
    desk.write("hires.csv", named("employer,id_number,kinds,earnings,start\nOTHER,ZHANG,injury,5000,2026-07\n"));
    desk.import("register enrolment --from hires.csv --approve", 0);
}

#[test]
fn rows_of_leavers_and_receipts() {
    let desk = with_people();
    let (one, other) = (made_up::employer(1), made_up::employer(2));
    let (zhang, li) = (made_up::citizen(0), made_up::citizen(1));
    let cases = [
        (format!("{one},{zhang},2026-04"), "end", "end-before-start"),
        (format!("{one},{zhang},2026-13"), "end", "month-not-valid"),
        (format!("{one},{li},2026-07"), "", "not-enrolled"),
        (format!("{other},{zhang},2026-07"), "", "not-enrolled"),
    ];
    for (row, column, code) in cases {
        desk.write("leavers.csv", format!("employer,id_number,end\n{row}\n"));
        desk.import("cancel enrolment --from leavers.csv --approve", 1);
        let rejects = desk.read("leavers.csv.rejects.csv");
        let blamed = rejects.lines().nth(1).unwrap();
        assert!(blamed.starts_with(&format!("{row},2,")) && blamed.contains(&format!(",{code},")), "{row}: {blamed}");
        assert!(column.is_empty() || blamed.contains(&format!(",{column},{code}")), "{blamed}");
    }
    desk.done(&format!("levy receive --reference R1 --paid-on 2026-07-01 --employer {one} --amount 10"));
    let cases = [
        (format!("R1,2026-07-01,{one},,10.01,"), "reference", "receipt-already-booked"),
        (format!("R1,2026-07-02,{one},,10,"), "reference", "receipt-already-booked"),
        (format!("R2,2026-07-32,{one},,10,"), "paid_on", "date-not-valid"),
        (format!("R2,2026-07-01,{one},,0,"), "amount", "amount-not-positive"),
        (format!("R2,2026-07-01,{one},,-5,"), "amount", "amount-not-positive"),
        (format!("R2,2026-07-01,{one},,0.001,"), "amount", "amount-has-more-than-two-decimals"),
        (format!("R2,2026-07-01,{one},{zhang},5,"), "employer", "payer-named-twice"),
        ("R2,2026-07-01,,,5,".to_owned(), "employer", "payer-missing"),
        (format!("R2,2026-07-01,,{li},5,"), "id_number", "person-not-registered"),
        (format!(",2026-07-01,{one},,5,"), "reference", "required-value-missing"),
        (format!("R2,2026-07-01,{one},,5,wind"), "channel", "choice-unknown"),
    ];
    for (row, column, code) in cases {
        desk.write("receipts.csv", format!("reference,paid_on,employer,id_number,amount,channel\n{row}\n"));
        desk.import("levy receive --from receipts.csv", 1);
        let rejects = desk.read("receipts.csv.rejects.csv");
        let blamed = rejects.lines().nth(1).unwrap();
        assert!(blamed.starts_with(&format!("{row},2,{column},{code},")), "{row}: {blamed}");
    }
    assert_eq!(desk.count("levy receipts"), 1);
}

/// A file that cannot be read as rows, and the code of the refusal.
const FILES: [(&[u8], &str); 14] = [
    (b"", "file-empty"),
    (b"\xef\xbb\xbf", "file-empty"),
    (b"id_number,name,surname\n1,2,3\n", "column-unknown"),
    (b"id_number,nam\n1,2\n", "column-unknown"),
    (b"id_number\n1\n", "column-missing"),
    (b"id_number,name,name\n1,2,3\n", "column-doubled"),
    ("id_number,name,姓名\n1,2,3\n".as_bytes(), "column-doubled"),
    (b"id_number,name\n310101199003070019,\"Zhang\n", "quote-not-closed"),
    (b"id_number,name\n1,\xff\xff\xfe\n", "file-not-text"),
    (b"\x00\x01\x02\x03", "file-not-text"),
    (b"\xff\xfe\x00\xd8", "file-not-text"),
    (b"PK\x03\x04 no workbook", "spreadsheet-unreadable"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "spreadsheet-unreadable"),
    (b"\n\n\n", "header-missing"),
];

#[test]
fn files_that_are_none() {
    let desk = Desk::solo();
    for (bytes, code) in FILES {
        desk.write("p.csv", bytes);
        for words in ["register person --from p.csv --approve", "register person --from p.csv --approve --skip-bad"] {
            let ran = desk.run(&format!("{words} --format json"));
            assert_eq!((ran.exit, ran.code().as_str()), (1, code), "{bytes:?}");
            let ran = desk.ends(words, 1);
            ran.is_one_refusal();
        }
        let ran = desk.run_with_input("register person --from - --approve --format json", bytes);
        assert_eq!((ran.exit, ran.code().as_str()), (1, code), "{bytes:?}");
    }
    desk.write("p.csv", "id_number,nam\n1,2\n");
    assert!(desk.ends("register person --from p.csv", 1).err.contains("'name'"), "the nearest name is told");
    assert_eq!(std::fs::read_dir(desk.folder()).unwrap().count(), 2, "nothing else was left behind");
    assert_eq!(desk.ends("register person --from nowhere.csv --format json", 1).code(), "file-not-found");
    assert_eq!(desk.ends("register person --from . --format json", 1).code(), "file-unreadable");
}

#[test]
fn rows_that_are_no_rows() {
    let desk = Desk::solo();
    let numbers: Vec<String> = (0..4).map(made_up::citizen).collect();
    let text =
        format!("id_number,name\n{},甲\n{}\n{},丙,多\n{},\"丁\0\"\n", numbers[0], numbers[1], numbers[2], numbers[3]);
    desk.write("p.csv", text);
    let answer = desk.import("register person --from p.csv --approve --skip-bad", 3);
    assert_eq!((answer.state.as_str(), answer.five), ("approved", [1, 0, 0, 3, 0]));
    let rejects = desk.read("p.csv.rejects.csv");
    for (line, code) in [(3, "row-short"), (4, "row-long"), (5, "nul-character")] {
        let found = rejects.lines().any(|row| row.contains(&format!(",{line},")) && row.contains(code));
        assert!(found, "{code} in line {line}: {rejects}");
    }
    // Bytes without sense never end in anything but a refusal.
    let mut seed = 7_u64;
    for length in [1, 2, 3, 10, 100, 1000, 5000] {
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            seed.to_be_bytes()[0]
        };
        let noise: Vec<u8> = (0..length).map(|_| next()).collect();
        for bytes in [noise.clone(), [b"id_number,name\n".as_slice(), &noise].concat()] {
            let ran = desk.run_with_input("register person --from - --approve --rejects r.csv", &bytes);
            assert_eq!(ran.exit, 1, "{} {}", ran.out, ran.err);
            ran.is_no_panic();
        }
    }
    assert_eq!(desk.count("register list persons"), 1);
}

#[test]
fn the_same_key_twice_in_a_file() {
    let desk = Desk::solo();
    let (one, other) = (made_up::citizen(0), made_up::citizen(1));
    desk.write("p.csv", format!("id_number,name\n{one},甲\n{other},乙\n{one},甲\n{one},丙\n"));
    let answer = desk.import("register person --from p.csv --approve --skip-bad", 3);
    assert_eq!(answer.five, [2, 0, 0, 2, 0]);
    let rejects = desk.read("p.csv.rejects.csv");
    let told = "already stands in line 2";
    assert_eq!(rejects.lines().filter(|line| line.contains("duplicate-row") && line.contains(told)).count(), 2);
    // Known to the office already: named twice is still once too often.
    let answer = desk.import("register person --from p.csv --approve --skip-bad --again", 3);
    assert_eq!(answer.five, [0, 0, 2, 2, 0]);
    // The first in one piece of the work, the second in the next.
    let citizen: Vec<String> = (0..300).map(made_up::citizen).collect();
    let cut: String = (0..100_001).map(|_| "1,x\n").collect();
    desk.write("big.csv", format!("id_number,name\n{},甲\n{cut}{},甲\n", citizen[200], citizen[200]));
    let answer = Answer::of(&desk.ends("register person --from big.csv --approve --skip-bad --quiet", 3));
    assert_eq!(answer.five, [1, 0, 0, 100_002, 0]);
    let rejects = desk.read("big.csv.rejects.csv");
    let last = rejects.lines().last().unwrap();
    assert!(last.contains(",100004,id_number,duplicate-row,") && last.contains("line 2"), "{last}");
}

#[test]
fn law_and_calendar_that_are_not_known() {
    let desk = with_people();
    let ran = desk.ends("levy assess 2031-01 --approve", 1);
    assert!(["pension", "110000", "2031-01"].iter().all(|word| ran.err.contains(word)), "{}", ran.err);
    assert_eq!(desk.ends("levy assess 2031-01 --approve --format json", 1).code(), "policy-missing");
    // The policy is resolved before anyone is looked for.
    assert_eq!(Desk::solo().ends("levy assess 2031-01 --approve --format json", 1).code(), "policy-missing");
    let ran = desk.ends("calc workday --start 2026-12-25 --count 5 --unit wd --format json", 1);
    assert_eq!(ran.code(), "calendar-missing");
    assert!(ran.err.contains("2027"));
    let ran =
        desk.ends("calc contribution --region 110000 --month 2031-01 --kind pension --earnings 1 --format json", 1);
    assert_eq!(ran.code(), "policy-missing");
    // A due day that needs a year without calendar never stops business.
    let words = "register person --id-number 11010519491231002X --name 王芳 --today 2026-12-28";
    let answer = Answer::of(&desk.run(words));
    assert_eq!(answer.state, "pending");
    let listed = desk.rows("review list --columns matter,due_on --today 2026-12-28");
    assert_eq!(listed, [format!("{},", answer.matter)]);
}

#[test]
fn people_who_may_not() {
    let desk = Desk::of_two();
    let before = std::fs::read(desk.path("office.db")).unwrap();
    let code = |words: &str| {
        let ran = desk.ends(&format!("{words} --format json"), 4);
        ran.code()
    };
    // Before anything is read: the file does not even exist.
    for command in
        ["register person", "register employer", "register enrolment", "register flexible", "cancel enrolment"]
    {
        assert_eq!(code(&format!("{command} --from nowhere.csv --approve --as wang")), "approve-only-in-solo");
        assert_eq!(code(&format!("{command} --from nowhere.csv --as nobody")), "operator-unknown");
        assert_eq!(code(&format!("{command} --from nowhere.csv")), "operator-missing");
    }
    assert_eq!(code("levy assess 2026-07 --approve --as wang"), "approve-only-in-solo");
    assert_eq!(code("levy assess 2026-07 --as nobody"), "operator-unknown");
    assert_eq!(code("levy receive --from nowhere.csv"), "operator-missing");
    assert_eq!(code("levy remind"), "operator-missing");
    assert_eq!(code("review undo 1 --reason x --approve --as wang"), "approve-only-in-solo");
    assert_eq!(code("review approve 1"), "operator-missing");
    assert_eq!(std::fs::read(desk.path("office.db")).unwrap(), before);
    // Whoever entered it may not approve it, nor by any other name for himself.
    desk.done("register person --id-number 11010519491231002X --name 王芳 --as wang");
    assert_eq!(code("review approve 1 --as wang"), "second-person-needed");
    assert_eq!(desk.count("register list persons"), 0);
    desk.done("review approve 1 --as li");
    assert_eq!(desk.count("register list persons"), 1);
    // Reading needs no name.
    desk.done("review list");
}

/// A file of births: answers beside the rows, a message where there is no answer.
#[test]
fn a_file_of_enquiries_is_answered_row_by_row() {
    let desk = Desk::empty();
    std::fs::write(desk.path("births.csv"), "category,birth_month\nmale,1966-01\nfemale50,1975-11\nmale,1965-13\n")
        .unwrap();
    let ran = desk.run("calc retirement --from births.csv --format csv");
    let expected = "category,birth_month,delay_months,retirement_age,retirement_month,earliest_month,latest_month,\
                    minimum_contribution_months,message\n\
                    male,1966-01,4,60y4m,2026-05,2026-01,2029-05,180,\n\
                    female50,1975-11,6,50y6m,2026-05,2025-11,2029-05,180,\n\
                    male,1965-13,,,,,,,";
    assert_eq!(ran.exit, 3);
    assert!(ran.out.replace('\r', "").starts_with(expected), "{}", ran.out);
}
