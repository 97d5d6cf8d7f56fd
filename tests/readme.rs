//! The sessions of the two READMEs, run as they stand: every answer that they show is the answer.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A line that stands for lines left out.
const LEFT_OUT: &str = "...";

#[test]
fn the_english_session_answers_as_shown() {
    check("README.md");
}

#[test]
fn the_chinese_session_answers_as_shown() {
    check("README.zh.md");
}

#[test]
fn every_command_and_test_of_the_measures_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/measures.md")).unwrap();
    let quoted = |column: usize| {
        let rows = page.lines().filter(|line| line.starts_with("| "));
        rows.flat_map(move |row| row.split('|').nth(column).unwrap().split('`').skip(1).step_by(2))
    };
    for test in quoted(4).filter(|words| *words != "cargo test") {
        assert!(root.join(test).exists(), "there is no test {test}");
    }
    let commands: BTreeSet<&str> = quoted(3).filter(|words| !words.starts_with("--")).collect();
    assert!(commands.len() > 15, "the page is read");
    for words in commands {
        let run = Command::new(env!("CARGO_BIN_EXE_shebao")).args(words.split(' ')).arg("--help").output().unwrap();
        assert!(run.status.success(), "there is no command {words}");
    }
}

#[test]
fn a_session_is_read_as_it_is_written() {
    let page = "Text\n```console\n$ cat > a <<'END'\n$ no\nEND\n$ shebao x\n? 3\nout\n```\n```\n$ not\n```\n```console\n$ cargo test\n```\n";
    let steps = steps(page);
    assert_eq!(steps.len(), 2);
    assert_eq!(steps[0].input, "cat > a <<'END'\n$ no\nEND");
    assert_eq!(
        (steps[1].input.as_str(), steps[1].shown.as_slice()),
        ("shebao x", ["? 3", "out"].map(String::from).as_slice())
    );
}

#[test]
fn dots_stand_for_lines_left_out_only() {
    let fits = |shown: &[&str], said: &[&str]| fits(&shown.iter().map(ToString::to_string).collect::<Vec<_>>(), said);
    assert!(fits(&["a", "...", "d"], &["a", "b", "c", "d"]) && fits(&["a", "..."], &["a", "b"]));
    assert!(!fits(&["a", "d"], &["a", "b", "d"]) && !fits(&["a", "...", "x"], &["a", "b"]) && !fits(&[], &["a"]));
}

/// What is typed at one prompt, and the lines shown under it.
struct Step {
    input: String,
    shown: Vec<String>,
}

/// The steps of a page's console blocks; those with cargo are for a developer and are left out.
fn steps(page: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for block in page.split("\n```console\n").skip(1).map(|rest| rest.split("\n```").next().unwrap()) {
        if block.contains("cargo ") {
            continue;
        }
        let mut is_document = false;
        for line in block.lines() {
            match line.strip_prefix("$ ") {
                _ if is_document => {
                    let step = steps.last_mut().unwrap();
                    write!(step.input, "\n{line}").unwrap();
                    is_document = line != "END";
                }
                Some(input) => {
                    is_document = input.ends_with("<<'END'");
                    steps.push(Step { input: input.to_owned(), shown: Vec::new() });
                }
                None => steps.last_mut().unwrap().shown.push(line.to_owned()),
            }
        }
    }
    steps
}

/// Runs a page's session in one shell and compares, step by step.
fn check(page: &str) {
    let steps = steps(&fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(page)).unwrap());
    assert!(steps.len() > 10, "{page} has a session");
    let folder = tempfile::tempdir().unwrap();
    let mut script = String::new();
    for (number, step) in steps.iter().enumerate() {
        writeln!(script, "{{ {}\n}} >{number}.said 2>&1\necho $? >{number}.code", step.input).unwrap();
    }
    let program = PathBuf::from(env!("CARGO_BIN_EXE_shebao"));
    let path = std::env::join_paths(
        [program.parent().unwrap().to_owned()]
            .into_iter()
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    );
    let run = Command::new("sh")
        .args(["-c", &script])
        .current_dir(folder.path())
        .env_clear()
        .env("PATH", path.unwrap())
        .env("HOME", folder.path())
        .env("SHEBAO_NOW", "2026-08-03T09:00:00+08:00")
        .status();
    assert!(run.unwrap().success(), "{page}: the shell runs");
    let mut wrong = String::new();
    for (number, step) in steps.iter().enumerate() {
        let read = |end: &str| fs::read_to_string(folder.path().join(format!("{number}.{end}"))).unwrap();
        let code = read("code").trim().to_owned();
        // The exit code is shown where it is not 0.
        let mark = if code == "0" { String::new() } else { format!("? {code}\n") };
        let said = format!("{mark}{}", read("said"));
        if !fits(&step.shown, &said.lines().collect::<Vec<_>>()) {
            writeln!(wrong, "$ {}\n{said}--- but {page} shows\n{}\n", step.input, step.shown.join("\n")).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Whether the lines shown are those said, a line of dots being any number of them.
fn fits(shown: &[String], said: &[&str]) -> bool {
    match shown.split_first() {
        None => said.is_empty(),
        Some((first, rest)) if first == LEFT_OUT => (0..=said.len()).any(|skipped| fits(rest, &said[skipped..])),
        Some((first, rest)) => said.split_first().is_some_and(|(line, after)| line == first && fits(rest, after)),
    }
}
