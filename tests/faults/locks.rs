//! Two at the same file: the second writer waits its turn, or says that the file is busy.

use std::time::{Duration, Instant};

use rusqlite::Connection;

use crate::desk::{Desk, Ran, made_up};

fn held(desk: &Desk) -> Connection {
    let connection = Connection::open(desk.path("office.db")).unwrap();
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    connection
}

#[test]
fn a_busy_file_is_waited_for_and_then_told() {
    let desk = Desk::solo();
    desk.write("p.csv", format!("id_number,name\n{},甲\n", made_up::citizen(0)));
    let holder = held(&desk);
    for (words, seconds) in [("--wait 0", 0), ("--wait 1", 1)] {
        let started = Instant::now();
        let ran = desk.ends(&format!("register person --from p.csv --approve {words}"), 75);
        ran.is_one_refusal();
        assert!(started.elapsed() >= Duration::from_secs(seconds), "{:?}", started.elapsed());
        let ran = desk.ends(&format!("levy assess 2026-07 --approve --format json {words}"), 75);
        assert_eq!(ran.code(), "office-busy");
    }
    for words in ["operator add li", "levy remind"] {
        desk.ends(&format!("{words} --wait 0"), 75);
    }
    // Reading goes on meanwhile.
    assert_eq!(desk.count("register list persons --wait 0"), 0);
    // Whoever waits long enough gets his turn.
    let mut waiting = desk.program();
    waiting.args(["register", "person", "--from", "p.csv", "--approve", "--wait", "20"]);
    let child = waiting.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(300));
    holder.execute_batch("ROLLBACK").unwrap();
    let ran = Ran::of(&child.wait_with_output().unwrap());
    assert_eq!(ran.exit, 0, "{}", ran.err);
    assert_eq!(desk.count("register list persons"), 1);
}

#[test]
fn many_at_once_all_get_their_turn() {
    let desk = Desk::solo();
    let children: Vec<_> = (0..8)
        .map(|place| {
            let mut command = desk.program();
            command.args(["register", "person", "--name", "甲", "--approve", "--wait", "30", "--id-number"]);
            command.arg(made_up::citizen(place / 2)).stdout(std::process::Stdio::piped());
            command.stderr(std::process::Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let mut inserted = 0;
    for child in children {
        let ran = Ran::of(&child.wait_with_output().unwrap());
        assert_eq!(ran.exit, 0, "{}", ran.err);
        inserted += usize::from(ran.out.contains("approved,1,1,0,0"));
    }
    // Each person was asked for twice: one of the two found him registered already.
    assert_eq!((inserted, desk.count("register list persons")), (4, 4));
}

#[test]
fn the_same_file_taken_in_at_once_is_one_matter() {
    let desk = Desk::of_two();
    let rows: String = (0..400).map(|place| format!("{},甲\n", made_up::citizen(place))).collect();
    desk.write("p.csv", format!("id_number,name\n{rows}"));
    let children: Vec<_> = (0..4)
        .map(|_| {
            let mut command = desk.program();
            command.args(["--as", "wang", "register", "person", "--from", "p.csv", "--wait", "30"]);
            command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let ran: Vec<Ran> = children.into_iter().map(|child| Ran::of(&child.wait_with_output().unwrap())).collect();
    let states = |state: &str| ran.iter().filter(|ran| ran.out.contains(state)).count();
    assert!(ran.iter().all(|ran| ran.exit == 0), "{}", ran[0].err);
    assert_eq!((states(",pending,400,400,"), states(",already_imported,")), (1, 3), "{}", ran[0].out);
    assert_eq!(desk.count("review list"), 1);
    // Two who approve it at once: one of them is told that it was approved before.
    let approving = || {
        let mut command = desk.program();
        command.args(["--as", "li", "review", "approve", "1", "--wait", "30"]);
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap()
    };
    let children = [approving(), approving()];
    let exits = children.map(|child| Ran::of(&child.wait_with_output().unwrap()).exit);
    assert_eq!((exits, desk.count("register list persons")), ([0, 0], 400));
}

#[test]
fn two_who_make_the_same_office() {
    let desk = Desk::empty();
    let children: Vec<_> = (0..4)
        .map(|place| {
            let mut command = desk.program();
            command.args(["init", "--region", "110000", "--operator", &format!("wang{place}")]);
            command.stderr(std::process::Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let exits: Vec<i32> = children.into_iter().map(|child| Ran::of(&child.wait_with_output().unwrap()).exit).collect();
    assert_eq!(exits.iter().filter(|exit| **exit == 0).count(), 1, "{exits:?}");
    assert_eq!(exits.iter().filter(|exit| **exit == 1).count(), 3, "{exits:?}");
    assert_eq!(desk.count("operator list"), 1);
    let left: Vec<_> = std::fs::read_dir(desk.folder()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["office.db"]);
}
