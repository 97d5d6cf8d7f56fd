//! What every import promises: a file read twice, in other clothes, in part, mended, after a no.

use std::os::unix::fs::PermissionsExt as _;

use crate::desk::{Desk, made_up};

/// Twenty people, some with names that need more than GBK.
fn people() -> Vec<[String; 3]> {
    let names = ["王芳", "张䶮", "王㛃", "李𬱖", "欧阳春", "SMITH JOHN", "O'Neil", "=1+1"];
    let person = |place: u32| {
        let name = names[place as usize % names.len()].to_owned();
        [made_up::citizen(place), name, format!("1380000{place:04}")]
    };
    (0..20).map(person).collect()
}

fn text(separator: char, header: [&str; 3], people: &[[String; 3]]) -> String {
    let line = |cells: &[&str]| cells.join(&separator.to_string()) + "\n";
    let rows = people.iter().map(|[number, name, phone]| line(&[number, name, phone]));
    std::iter::once(line(&header)).chain(rows).collect()
}

const ENGLISH: [&str; 3] = ["id_number", "name", "phone"];

#[test]
fn the_same_file_twice_changes_nothing() {
    let desk = Desk::solo();
    desk.write("p.csv", text(',', ENGLISH, &people()));
    let first = desk.import("register person --from p.csv --approve", 0);
    assert_eq!((first.state.as_str(), first.five), ("approved", [20, 0, 0, 0, 0]));
    let before = std::fs::read(desk.path("office.db")).unwrap();
    let second = desk.import("register person --from p.csv --approve", 0);
    assert_eq!((second.state.as_str(), second.five), ("already_imported", [0; 5]));
    assert_eq!((second.batch, second.matter), (first.batch, first.matter));
    let again = desk.import("register person --from p.csv --approve --again", 0);
    assert_eq!((again.state.as_str(), again.five), ("approved", [0, 0, 20, 0, 0]));
    assert_eq!(std::fs::read(desk.path("office.db")).unwrap(), before);
    // The bytes count, not the name of the file; and another command reads the same bytes anew.
    std::fs::rename(desk.path("p.csv"), desk.path("q.csv")).unwrap();
    assert_eq!(desk.import("register person --from q.csv --approve", 0).state, "already_imported");
    let ran = desk.run_with_input("register person --from - --approve", desk.read("q.csv").as_bytes());
    assert!(ran.out.contains("already_imported"), "{}", ran.out);
    assert_eq!(desk.ends("register employer --from q.csv --approve --format json", 1).code(), "column-unknown");
}

#[test]
fn the_same_people_in_other_clothes_are_the_same() {
    let desk = Desk::solo();
    let people = people();
    desk.write("p.csv", text(',', ENGLISH, &people));
    desk.import("register person --from p.csv --approve", 0);
    let mut sorted = people.clone();
    sorted.reverse();
    let chinese = text(',', ["身份证号", "姓名", "手机"], &people);
    let utf16 = |bytes: fn(u16) -> [u8; 2], mark: u16| -> Vec<u8> {
        std::iter::once(mark).chain(chinese.encode_utf16()).flat_map(bytes).collect()
    };
    let quoted = chinese.replace(',', "\",\"").replace('\n', "\"\r\n\"");
    let quoted = format!("\"{}", quoted.strip_suffix('"').unwrap());
    let marked: Vec<[String; 3]> = (people.iter().zip(["'", "\t", "", " "].iter().cycle()))
        .map(|([number, name, phone], mark)| [format!("{mark}{number}"), name.clone(), format!("=\"{phone}\"")])
        .collect();
    let unmarked = text(',', ENGLISH, &marked).replace("=\"1", "\"=\"\"1").replace("\"\n", "\"\"\"\n");
    let clothes: [(&str, Vec<u8>); 12] = [
        ("sorted otherwise", text(',', ENGLISH, &sorted).into_bytes()),
        ("semicolons", text(';', ENGLISH, &people).into_bytes()),
        ("tabs", text('\t', ENGLISH, &people).into_bytes()),
        ("Chinese headers", chinese.clone().into_bytes()),
        ("codes", text(',', ["AAC147", "AAC003", "AAC067"], &people).into_bytes()),
        ("UTF-8 with mark", [b"\xef\xbb\xbf", chinese.as_bytes()].concat()),
        ("GB18030", encoding_rs::GB18030.encode(&chinese).0.into_owned()),
        ("UTF-16 LE", utf16(u16::to_le_bytes, 0xfeff)),
        ("UTF-16 BE", utf16(u16::to_be_bytes, 0xfeff)),
        ("quoted, CR LF", quoted.into_bytes()),
        ("marks of spreadsheets", unmarked.into_bytes()),
        ("full width", text(',', ENGLISH, &people).replace("110101", "１１０１０１").into_bytes()),
    ];
    for (what, bytes) in clothes {
        desk.write("other.csv", bytes);
        let answer = desk.import("register person --from other.csv --approve", 0);
        assert_eq!(answer.five, [0, 0, 20, 0, 0], "{what}");
    }
    // The same number with another name is a contradiction, and is named.
    let mut changed = people.clone();
    changed[4][1] = "欧阳夏".to_owned();
    desk.write("changed.csv", text(',', ENGLISH, &changed));
    let answer = desk.import("register person --from changed.csv --approve", 1);
    assert_eq!(answer.five, [0, 0, 19, 1, 0]);
    assert!(desk.read("changed.csv.rejects.csv").contains(",6,id_number,person-already-registered,"));
    // What is listed can be read again, in each encoding.
    for (file, options) in
        [("a.csv", ""), ("b.csv", "--encoding gb18030"), ("c.xlsx", "--headers zh"), ("d.csv", "--headers code")]
    {
        desk.done(&format!("register list persons --reveal --columns id_number,name,phone -o {file} {options}"));
        let answer = desk.import(&format!("register person --from {file} --approve"), 0);
        assert_eq!(answer.five, [0, 0, 20, 0, 0], "{file}");
    }
}

#[test]
fn all_or_nothing_or_the_good_rows() {
    let desk = Desk::solo();
    let mut people = people();
    desk.write("known.csv", text(',', ENGLISH, &people[..5]));
    desk.import("register person --from known.csv --approve", 0);
    people[7][0] = "110105194912310021".to_owned();
    people[9][1] = String::new();
    people[9][0] = "3.1E+17".to_owned();
    let bytes = encoding_rs::GB18030.encode(&text(';', ["身份证号", "姓名", "手机"], &people)).0.into_owned();
    desk.write("p.csv", &bytes);
    let answer = desk.import("register person --from p.csv --approve", 1);
    assert_eq!((answer.state.as_str(), answer.five), ("withheld", [0, 0, 5, 2, 13]));
    assert_eq!((answer.batch.as_str(), answer.matter.as_str()), ("", ""));
    assert_eq!(desk.count("register list persons"), 5);
    let rejects = std::fs::read(desk.path("p.csv.rejects.csv")).unwrap();
    let mode = std::fs::metadata(desk.path("p.csv.rejects.csv")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let told = encoding_rs::GB18030.decode(&rejects).0.into_owned();
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines[0], "身份证号;姓名;手机;line;column;code;message");
    assert!(lines[1].starts_with("110105194912310021;=1+1;13800000007;9;id_number;id-number-check-digit;"), "{told}");
    assert!(lines[2].starts_with("3.1E+17;;13800000009;11;"), "{told}");
    assert!(
        lines[2].contains("id-number-cut-by-spreadsheet") && lines[2].contains("required-value-missing"),
        "all faults of a row"
    );
    assert_eq!(lines.len(), 3);
    // The good rows alone.
    let answer = desk.import("register person --from p.csv --approve --skip-bad", 3);
    assert_eq!((answer.state.as_str(), answer.five), ("approved", [13, 0, 5, 2, 0]));
    assert_eq!(desk.count("register list persons"), 18);
    // The mended file of rejects goes in as it is, its own rejects beside it; a clean run takes them away.
    let mended = told
        .replace("110105194912310021", &made_up::citizen(50))
        .replace("3.1E+17;;", &format!("{};钱;", made_up::citizen(51)));
    desk.write("p.csv.rejects.csv", encoding_rs::GB18030.encode(&mended).0);
    desk.write("p.csv.rejects.csv.rejects.csv", &rejects);
    let answer = desk.import("register person --from p.csv.rejects.csv --approve", 0);
    assert_eq!(answer.five, [2, 0, 0, 0, 0]);
    assert!(!desk.path("p.csv.rejects.csv.rejects.csv").exists());
    assert_eq!(desk.count("register list persons"), 20);
}

#[test]
fn rejects_have_their_places() {
    let desk = Desk::solo();
    let bad = b"id_number,name\n1,x\n";
    let ran = desk.run_with_input("register person --from - --approve", bad);
    assert_eq!(ran.exit, 1);
    assert!(desk.read("stdin.rejects.csv").contains("id-number"));
    desk.write("c.csv", bad);
    desk.ends("register person --from c.csv --approve --rejects elsewhere.csv", 1);
    assert!(desk.path("elsewhere.csv").exists() && !desk.path("c.csv.rejects.csv").exists());
    // A later run replaces them: nothing of the first is left.
    desk.write("c.csv", format!("id_number,name\n{},x\n2,y\n", made_up::citizen(0)));
    desk.ends("register person --from c.csv --approve --rejects elsewhere.csv", 1);
    assert_eq!(desk.read("elsewhere.csv").lines().count(), 2);
    // Where the bad rows cannot be told of, the good ones are not loaded; a device stays a device.
    // By a link, so that a mistake here would replace no more than the link.
    for (link, device) in [("full", "/dev/full"), ("out", "/dev/stdout")] {
        std::os::unix::fs::symlink(device, desk.path(link)).unwrap();
    }
    for place in ["full", "nowhere/c.csv"] {
        let ran = desk.ends(&format!("register person --from c.csv --approve --skip-bad --quiet --rejects {place}"), 1);
        assert!(ran.err.contains("error: ") && ran.err.contains("hint: "), "{}", ran.err);
        assert_eq!(desk.count("register list persons"), 0);
    }
    let ran = desk.ends("register person --from c.csv --approve --skip-bad --rejects out", 3);
    assert!(ran.out.contains("id_number,name,line,column,code,message\n2,y,3,id_number,"), "{}", ran.out);
    assert!(["full", "out"].iter().all(|link| desk.path(link).is_symlink()), "no file took their place");
    assert_eq!(desk.count("register list persons"), 1);
}

#[test]
fn after_a_no_the_file_may_come_again() {
    let desk = Desk::of_two();
    desk.write("p.csv", text(',', ENGLISH, &people()));
    let words = "register person --from p.csv --as wang";
    let first = desk.import(words, 0);
    assert_eq!((first.state.as_str(), first.five), ("pending", [20, 0, 0, 0, 0]));
    assert_eq!(desk.import(words, 0).state, "already_imported", "it is pending");
    desk.done("review reject 1 --reason 不符 --as li");
    let second = desk.import(words, 0);
    assert_eq!((second.state.as_str(), second.matter.as_str()), ("pending", "2"));
    desk.done("review approve 2 --as li");
    assert_eq!(desk.import(words, 0).state, "already_imported", "it is approved");
    assert_eq!(desk.count("register list persons"), 20);
    desk.done("review undo 2 --reason 不符 --as wang");
    desk.done("review approve 3 --as li");
    assert_eq!(desk.count("register list persons"), 0);
    assert_eq!(desk.import(words, 0).five, [20, 0, 0, 0, 0], "what was taken back may come again");
    desk.done("review approve 4 --as li");
    assert_eq!(desk.count("register list persons"), 20);
}

#[test]
fn doubtful_numbers_need_a_clerk_who_has_seen_the_card() {
    let desk = Desk::solo();
    for number in ["310101199003070000", "440524188001010014"] {
        desk.write("p.csv", format!("id_number,name\n{number},甲\n"));
        assert_eq!(desk.import("register person --from p.csv --approve", 1).five, [0, 0, 0, 1, 0]);
        for (word, exit) in [("no", 1), ("", 1), ("yes", 0)] {
            desk.write("p.csv", format!("id_number,name,id_checked\n{number},甲,{word}\n"));
            desk.import("register person --from p.csv --approve", exit);
        }
    }
    // What a spreadsheet has certainly spoilt, nobody can have seen on a card.
    for number in ["310101199003071000", "1.10105E+17", "1.10105e17"] {
        desk.write("p.csv", format!("id_number,name,id_checked\n{number},甲,yes\n"));
        desk.import("register person --from p.csv --approve", 1);
        assert!(desk.read("p.csv.rejects.csv").contains("id-number-cut-by-spreadsheet"), "{number}");
    }
    assert_eq!(desk.count("register list persons"), 2);
}

#[test]
fn a_dry_run_leaves_no_trace() {
    let desk = Desk::solo();
    desk.write("p.csv", text(',', ENGLISH, &people()));
    let before = std::fs::read(desk.path("office.db")).unwrap();
    let answer = desk.import("register person --from p.csv --approve --dry-run", 0);
    assert_eq!(answer.five, [20, 0, 0, 0, 0]);
    assert_eq!(std::fs::read(desk.path("office.db")).unwrap(), before);
    assert_eq!(desk.count("register list persons"), 0);
}

#[test]
fn a_planned_month_is_what_is_done_and_leaves_no_trace() {
    let desk = Desk::solo();
    for name in ["pensions.csv", "opening_two_funds.csv"] {
        desk.write(name, std::fs::read(format!("tests/cli/in/{name}")).unwrap());
    }
    desk.import("pay take-over --from pensions.csv --approve", 0);
    desk.done("ledger open --from opening_two_funds.csv --approve");
    std::fs::create_dir(desk.path("lists")).unwrap();
    let number = desk.read("pensions.csv").lines().nth(1).unwrap().split(',').next().unwrap().to_owned();
    let list = format!("id_number,name,birth_date,on,place\n{number},,,2026-09-10,\n");
    desk.write("lists/death.csv", list);
    let run = "month-end 2026-09 --until export --lists lists --out out --today 2026-09-30 --columns step,rows,amount";
    let before = std::fs::read(desk.path("office.db")).unwrap();
    let planned = desk.run(&format!("{run} --dry-run"));
    assert_eq!(std::fs::read(desk.path("office.db")).unwrap(), before);
    assert!(!desk.path("out").exists() && !desk.path("office.db-wal").exists());
    let done = desk.run(&format!("{run} --approve"));
    for step in
        ["arrears,", "remind,", "match,", "certify-lapse,", "scan-before-pay,", "payroll,", "allocate,", "export,"]
    {
        let line = |out: &str| out.lines().find(|line| line.starts_with(step)).map(str::to_owned);
        assert_eq!(line(&planned.out), line(&done.out), "{planned:?}\n{done:?}");
        assert!(line(&done.out).is_some(), "{done:?}");
    }
}
