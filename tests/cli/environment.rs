//! What the environment says, and what goes before it.

use std::process::Command;

use crate::desk::{Desk, PROGRAM};

#[test]
fn the_extension_of_an_output_goes_before_the_form_of_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let written = |options: &[&str]| {
        let question = ["calc", "retirement", "--category", "male", "--birth-month", "1965-09"];
        let mut command = Command::new(PROGRAM);
        command.args(question).args(options).env("SHEBAO_FORMAT", "jsonl").current_dir(folder.path());
        assert!(command.status().unwrap().success());
        std::fs::read_to_string(folder.path().join("answer.csv")).unwrap()
    };
    assert!(written(&["-o", "answer.csv"]).starts_with("\u{feff}delay_months,"));
    assert!(written(&["-o", "answer.csv", "--format", "json"]).starts_with('['), "a form that is asked for stays");
}

#[test]
fn the_counter_answers_beside_a_file_that_is_no_office() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("shebao.db"), "junk").unwrap();
    let asked = |options: &[&str]| {
        let mut command = Command::new(PROGRAM);
        command.args(options).args(["calc", "id", "11010519491231002X"]).env_remove("SHEBAO_DB");
        command.current_dir(folder.path()).output().unwrap()
    };
    let beside = asked(&[]);
    assert!(beside.status.success());
    assert!(String::from_utf8_lossy(&beside.stdout).contains("citizen,true"));
    assert!(String::from_utf8_lossy(&beside.stderr).contains("answered by the law that comes with shebao"));
    // A file that is named is meant.
    assert_eq!(asked(&["--db", "shebao.db"]).status.code(), Some(1));
}

/// A change that holds is not told as one that was refused.
#[test]
fn an_answer_that_nobody_takes_leaves_the_change_standing() {
    let desk = Desk::solo();
    let full = || std::fs::File::options().write(true).open("/dev/full").unwrap();
    let mut adding = desk.program();
    adding.args(["register", "person", "--id-number", "11010519491231002X", "--name", "A", "--approve"]);
    let ran = adding.stdout(full()).stderr(std::process::Stdio::piped()).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert_eq!(ran.status.code(), Some(3), "{said}");
    assert!(said.contains("the change was made and stands"), "{said}");
    assert_eq!(desk.count("register list persons"), 1);
    // What only looks changes nothing, and says only what went wrong.
    let mut looking = desk.program();
    let ran = looking.args(["register", "list", "persons"]).stdout(full()).output().unwrap();
    assert_eq!(ran.status.code(), Some(1));
}

#[test]
fn a_demo_takes_away_only_what_a_demo_made() {
    let desk = Desk::empty();
    let ran = desk.run("demo d --quiet");
    assert_eq!((ran.exit, ran.out.as_str()), (0, ""), "{}", ran.err);
    std::fs::create_dir_all(desk.path("d/in/mine")).unwrap();
    desk.write("d/in/mine/own.txt", "own").write("d/out/own.csv", "own");
    std::fs::write(desk.path("d/out/01-employers.csv"), "old").unwrap();
    let again = desk.run("demo d");
    assert!(again.exit == 0 && again.out.contains("out/01-employers.csv"), "{}", again.err);
    assert_eq!((desk.read("d/in/mine/own.txt").as_str(), desk.read("d/out/own.csv").as_str()), ("own", "own"));
    assert_ne!(desk.read("d/out/01-employers.csv"), "old");
    // Nor does a third run take what the second one left standing.
    assert_eq!(desk.run("demo d --quiet").exit, 0);
    assert_eq!(desk.read("d/out/own.csv"), "own");
    // A folder of somebody's own is left alone.
    std::fs::create_dir_all(desk.path("own/in")).unwrap();
    let ran = desk.ends("demo own", 1);
    ran.is_one_refusal();
    assert!(desk.path("own/in").is_dir());
}
