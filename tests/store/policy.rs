//! New law comes in as a file, by review, and changes what the office reckons with.

use super::office::{ID_NUMBER, Office};

/// A calendar of 2027 with eleven days off; the real one is published late in 2026.
const CALENDAR: &str = "date,kind,occasion\n2027-01-01,off,元旦\n2027-02-08,off,春节\n2027-02-09,off,春节\n2027-02-10,off,春节\n\
    2027-02-11,off,春节\n2027-04-05,off,清明\n2027-05-03,off,劳动节\n2027-06-09,off,端午\n2027-09-15,off,中秋\n\
    2027-10-01,off,国庆\n2027-10-04,off,国庆\n";

#[test]
fn a_calendar_makes_due_days_known() {
    let office = Office::empty();
    let on = "2026-12-28";
    office.run_on(on, &["register", "person", "--id-number", ID_NUMBER, "--name", "张三"]);
    let due = || office.run_on(on, &["review", "list", "--columns", "matter,due_on"]).out;
    assert_eq!(due(), "matter,due_on\n1,\n");
    let file = office.write("calendar-2027.csv", CALENDAR.as_bytes());
    let file = file.to_str().unwrap();
    let imported = office.run_on(on, &["policy", "import", file]);
    assert_eq!(imported.out, "matter,state,file,rows\n2,pending,calendar-2027.csv,11\n", "{}", imported.err);
    let again = office.run_on(on, &["policy", "import", file]);
    assert_eq!((again.code, again.out), (0, imported.out));
    assert_eq!(office.run_on(on, &["review", "approve", "2"]).code, 0);
    let due_on = due();
    assert!(due_on.starts_with("matter,due_on\n1,2027-01-"), "{due_on}");
    let nothing = office.run_on(on, &["policy", "import", file]);
    assert_eq!((nothing.code, nothing.out.as_str()), (0, ""));
    office.run_on(on, &["operator", "add", "li"]);
    let policies = office.done(&["log", "--columns", "policy"]);
    let policies: Vec<&str> = policies.lines().skip(1).collect();
    assert_eq!(policies[0], policies[policies.len() - 2]);
    assert_ne!(policies[0], policies[policies.len() - 1]);
    assert_eq!(office.run(&["log", "verify"]).code, 0);
}

#[test]
fn another_file_of_the_same_name_is_another_matter() {
    let office = Office::empty();
    let file = office.write("calendar.csv", CALENDAR.as_bytes());
    office.done(&["policy", "import", file.to_str().unwrap()]);
    office.write("calendar.csv", CALENDAR.replace("2027-10-04", "2027-10-05").as_bytes());
    let second = office.done(&["policy", "import", file.to_str().unwrap()]);
    assert!(second.contains("\n2,pending,"), "{second}");
}

#[test]
fn bad_files_are_refused_and_encodings_read() {
    let office = Office::empty();
    let import = |bytes: &[u8]| office.run(&["policy", "import", office.write("x.csv", bytes).to_str().unwrap()]);
    for bad in ["", "a,b\n1,2\n", "date,kind,occasion\n2027-13-01,off,x\n", "date,kind,occasion\n"] {
        assert_eq!(import(bad.as_bytes()).code, 1, "{bad}");
    }
    let gb18030 = CALENDAR
        .replace("元旦", "?")
        .replace(['春', '节', '清', '明', '劳', '动', '端', '午', '中', '秋', '国', '庆'], "");
    let mut bytes = gb18030.into_bytes();
    let place = bytes.iter().position(|byte| *byte == b'?').unwrap();
    bytes.splice(place..=place, [0xd4, 0xaa, 0xb5, 0xa9]);
    assert_eq!(import(&bytes).code, 0);
    assert_eq!(office.run(&["policy", "import", "/no/such/file"]).code, 1);
}

#[test]
fn what_runs_out_ends_with_three() {
    let office = Office::empty();
    assert_eq!(office.run_on("2026-12-20", &["policy", "check", "--ahead", "30"]).code, 3);
    assert_eq!(office.run_on("2026-12-20", &["policy", "check"]).code, 0);
    let shown = office.done(&["policy", "show", "late_fee.daily_rate", "--on", "2010-01-01", "--columns", "value"]);
    assert_eq!(shown, "value\n0.002\n");
    let listed = office.done(&["policy", "list", "late_fee.daily_rate", "--columns", "value"]);
    assert_eq!(listed, "value\n0.002\n0.0005\n");
    assert_eq!(office.run(&["policy", "show", "nothing"]).code, 1);
}
