//! Files that are not what they should be: another program's, damaged, of a newer program; disks and folders that take no more.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use rusqlite::Connection;

use crate::desk::{Desk, NOT_INHERITED, PROGRAM, Ran, WORLD, made_up};

#[test]
fn a_file_that_is_no_office_is_left_as_it_is() {
    let desk = Desk::empty();
    let foreign = Connection::open(desk.path("foreign.db")).unwrap();
    foreign.execute_batch("CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('x')").unwrap();
    drop(foreign);
    desk.write("text.db", "not a database, only a text that is long enough to have a header\n".repeat(20));
    desk.write("short.db", "x").write("empty.db", "");
    for name in ["foreign.db", "text.db", "short.db", "empty.db"] {
        let before = fs::read(desk.path(name)).unwrap();
        for words in ["register list persons", "operator add li", "levy assess 2026-07"] {
            let ran = desk.ends(&format!("{words} --db {name}"), 1);
            ran.is_one_refusal();
            let ran = desk.ends(&format!("{words} --db {name} --format json"), 1);
            assert_eq!(ran.code(), "not-an-office", "{name}");
        }
        assert!(fs::read(desk.path(name)).unwrap() == before, "{name} was changed");
    }
    let ran = desk.ends("register list persons --db . --format json", 1);
    ran.is_no_panic();
    let ran = desk.ends("register list persons --db none.db --format json", 1);
    assert_eq!(ran.code(), "office-missing");
    assert!(!desk.path("none.db").exists(), "reading makes no file");
}

#[test]
fn an_office_of_a_newer_program_is_left_as_it_is() {
    let desk = Desk::solo();
    let connection = Connection::open(desk.path("office.db")).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    let before = fs::read(desk.path("office.db")).unwrap();
    let ran = desk.ends("register list persons", 1);
    ran.is_one_refusal();
    assert!(ran.err.contains("99"), "{}", ran.err);
    assert_eq!(desk.ends("operator add li --format json", 1).code(), "office-newer");
    assert!(fs::read(desk.path("office.db")).unwrap() == before);
}

/// Runs as somebody who may not write where the rights say so: root may everywhere.
fn without_rights(desk: &Desk, words: &[&str]) -> Ran {
    let is_root = fs::metadata(desk.folder()).is_ok_and(|folder| std::os::unix::fs::MetadataExt::uid(&folder) == 0);
    let mut command = if is_root { Command::new("setpriv") } else { Command::new(PROGRAM) };
    if is_root {
        command.args(["--reuid", "65534", "--clear-groups", PROGRAM]);
    }
    command.args(words).current_dir(desk.folder()).envs(WORLD);
    NOT_INHERITED.iter().for_each(|name| {
        command.env_remove(name);
    });
    Ran::of(&command.output().unwrap())
}

fn set_mode(path: &std::path::Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn an_office_in_a_folder_one_may_only_read_can_be_read() {
    let desk = large();
    let office = desk.path("office.db");
    let listed = desk.done("register list persons");
    set_mode(&office, 0o444);
    set_mode(desk.folder(), 0o555);
    let before = fs::read(&office).unwrap();
    let ran = without_rights(&desk, &["register", "list", "persons"]);
    assert_eq!((ran.exit, &ran.out), (0, &listed), "{}", ran.err);
    for words in ["todo", "check", "log verify", "levy bills 2026-07", "export persons", "review list", "policy check"]
    {
        let ran = without_rights(&desk, &words.split(' ').collect::<Vec<_>>());
        assert_eq!((ran.exit, ran.err.contains("error: ")), (0, false), "{words}: {}", ran.err);
    }
    let ran = without_rights(&desk, &["query", "SELECT count(*) AS people FROM persons"]);
    assert_eq!((ran.exit, ran.out.as_str()), (0, "people\n2000\n"), "{}", ran.err);
    for words in ["operator add li --as wang", "register list persons --reveal", "levy assess 2026-07 --approve"] {
        let ran = without_rights(&desk, &[words, "--format json"].join(" ").split(' ').collect::<Vec<_>>());
        assert_eq!((ran.exit, ran.code().as_str()), (1, "office-read-only"), "{words}: {}", ran.err);
        without_rights(&desk, &words.split(' ').collect::<Vec<_>>()).is_one_refusal();
    }
    let made = without_rights(&desk, &["init", "--region", "110000", "--db", "new.db"]);
    made.is_one_refusal();
    assert!(made.err.contains("cannot write new.db: permission denied"), "{}", made.err);
    assert!(fs::read(&office).unwrap() == before && fs::read_dir(desk.folder()).unwrap().count() == 2);
    // What waits in a journal cannot be left out, and what nobody may read is not read.
    set_mode(desk.folder(), 0o755);
    desk.write("office.db-wal", "waiting");
    set_mode(desk.folder(), 0o555);
    let ran = without_rights(&desk, &["register", "list", "persons"]);
    assert!(ran.exit == 1 && ran.err.contains("journal"), "{}", ran.err);
    set_mode(desk.folder(), 0o755);
    fs::remove_file(desk.path("office.db-wal")).unwrap();
    set_mode(&office, 0o000);
    let ran = without_rights(&desk, &["register", "list", "persons", "--format", "json"]);
    assert_eq!((ran.exit, ran.code().as_str()), (1, "file-unreadable"), "{}", ran.err);
}

/// An office with two thousand people.
fn large() -> Desk {
    let desk = Desk::solo();
    let rows: String = (0..2000).map(|place| format!("{},人{place}\n", made_up::citizen(place))).collect();
    desk.write("p.csv", format!("id_number,name\n{rows}"));
    desk.done("register person --from p.csv --approve");
    desk
}

#[test]
fn a_damaged_office_is_told_in_one_line() {
    let desk = large();
    let whole = fs::read(desk.path("office.db")).unwrap();
    let mut told = 0;
    for part in [1, 50, 99, 100, 512, 4096, 4097, 8192, 20_000, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        desk.write("office.db", &whole[..part]);
        for words in ["register list persons", "register person --from p.csv --approve --again", "levy assess 2026-07"]
        {
            let ran = desk.run(words);
            ran.is_no_panic();
            if ran.exit != 0 {
                assert_eq!(ran.exit, 1, "{part} {words} {}", ran.err);
                assert!(ran.err.lines().count() == 2 && ran.err.starts_with("error: "), "{part} {words} {}", ran.err);
                told += 1;
            }
        }
        // Nothing of an earlier run may repair what is tried next.
        for name in ["office.db-wal", "office.db-shm"] {
            let _ = fs::remove_file(desk.path(name));
        }
    }
    assert!(told > 20, "{told}");
    desk.write("office.db", &whole[..whole.len() / 2]);
    assert_eq!(desk.run("register list persons --format json").code(), "office-damaged");
    // Bytes turned over in the middle of the file.
    for place in [100, 5000, 9000, whole.len() / 3, whole.len() / 2] {
        let mut bytes = whole.clone();
        bytes[place..place + 64].iter_mut().for_each(|byte| *byte = !*byte);
        desk.write("office.db", bytes);
        for words in ["register list persons --quiet", "register person --from p.csv --approve --again"] {
            let ran = desk.run(words);
            assert!(ran.exit != 101 && !ran.err.contains("panicked"), "{place} {words} {}", ran.err);
        }
    }
}

/// Runs in a shell that lets no file grow beyond some blocks of 512 bytes, and sends no signal for it.
fn in_little_space(desk: &Desk, blocks: usize, words: &str) -> Ran {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec {PROGRAM} {words}")]);
    command.current_dir(desk.folder()).envs(WORLD);
    NOT_INHERITED.iter().for_each(|name| {
        command.env_remove(name);
    });
    Ran::of(&command.output().unwrap())
}

#[test]
fn where_nothing_can_be_written_nothing_is_lost() {
    let desk = large();
    let rows: String = (2000..8000).map(|place| format!("{},人{place}\n", made_up::citizen(place))).collect();
    desk.write("more.csv", format!("id_number,name\n{rows}"));
    let listed = desk.done("register list persons");
    for blocks in [0, 1, 100, 300] {
        let ran = in_little_space(&desk, blocks, "register person --from more.csv --approve");
        assert_eq!(ran.exit, 1, "{blocks}: {}", ran.err);
        ran.is_no_panic();
        assert!(ran.err.starts_with("error: ") && ran.err.contains("\nhint: "), "{}", ran.err);
        assert!(desk.done("register list persons") == listed, "{blocks}");
    }
    // A list that finds no room leaves the old one as it was.
    desk.write("list.csv", "old");
    let ran = in_little_space(&desk, 4, "register list persons -o list.csv");
    assert_eq!(ran.exit, 1);
    ran.is_one_refusal();
    assert_eq!(desk.read("list.csv"), "old");
    let mut full = Command::new("sh");
    full.args(["-c", &format!("exec {PROGRAM} register list persons > /dev/full")])
        .current_dir(desk.folder())
        .envs(WORLD);
    let ran = Ran::of(&full.output().unwrap());
    assert_eq!(ran.exit, 1, "{}", ran.err);
    ran.is_one_refusal();
    assert_eq!(ran.err.lines().next().unwrap(), "error: no space is left on the disk of stdout");
    // A reader that has seen enough is no error.
    let mut closed = Command::new("sh");
    closed.args(["-c", &format!("{{ {PROGRAM} register list persons; echo $? >&2; }} | head -1")]);
    let ran = Ran::of(&closed.current_dir(desk.folder()).envs(WORLD).output().unwrap());
    assert_eq!((ran.err.as_str(), ran.out.lines().count()), ("0\n", 1));
    // With room it goes in.
    desk.done("register person --from more.csv --approve");
    assert_eq!(desk.count("register list persons"), 8000);
}

#[test]
fn a_folder_without_rights() {
    let desk = Desk::solo();
    desk.write("p.csv", format!("id_number,name\n{},甲\nx,乙\n", made_up::citizen(0)));
    let rights = |mode: u32| fs::set_permissions(desk.folder(), fs::Permissions::from_mode(mode)).unwrap();
    rights(0o555);
    // Rights do not bind the superuser.
    if fs::write(desk.path("probe"), "").is_err() {
        for words in
            ["operator add li", "register person --from p.csv --approve --skip-bad", "register list persons -o l.csv"]
        {
            let ran = desk.ends(words, 1);
            ran.is_one_refusal();
        }
        rights(0o755);
        assert_eq!(desk.count("register list persons"), 0);
    }
    rights(0o755);
}

#[test]
fn reminders_whose_list_cannot_be_written_are_not_recorded() {
    let desk = Desk::solo();
    let (employer, person) = (made_up::employer(0), made_up::citizen(0));
    desk.write(
        "e.csv",
        format!("credit_code,name,employer_type,risk_class,start\n{employer},厂,enterprise,1,2026-01\n"),
    );
    desk.write("p.csv", format!("id_number,name\n{person},甲\n"));
    desk.write("h.csv", format!("employer,id_number,kinds,earnings,start\n{employer},{person},all,8000,2026-05\n"));
    for (roll, file) in [("employer", "e"), ("person", "p"), ("enrolment", "h")] {
        desk.done(&format!("register {roll} --from {file}.csv --approve"));
    }
    desk.done("levy assess 2026-07 --approve");
    let in_the_way = desk.path("notices/list-2026-08-31.csv");
    fs::create_dir_all(&in_the_way).unwrap();
    let words = "levy remind --out notices --today 2026-08-31";
    desk.ends(words, 1).is_one_refusal();
    assert!(desk.rows("levy arrears --on 2026-08-31 --columns stage").iter().all(|stage| stage == "new"));
    fs::remove_dir(&in_the_way).unwrap();
    assert_eq!(desk.count(words), 1);
    assert_eq!(desk.read("notices/list-2026-08-31.csv").lines().count(), 2);
    assert_eq!(desk.count(words), 0);
}
