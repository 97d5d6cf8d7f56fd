//! A desk: a folder of its own with an office's file in it, and the program run there as a clerk would, in a pinned world.
#![allow(dead_code, clippy::unwrap_used)]

pub mod books;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// Where the program stands.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_shebao");

/// What every run sees of the world; nothing else is inherited that the program looks at.
pub const WORLD: [(&str, &str); 5] = [
    ("SHEBAO_DB", "office.db"),
    ("SHEBAO_TODAY", "2026-07-20"),
    ("SHEBAO_NOW", "2026-07-20T09:00:00+08:00"),
    ("SHEBAO_LANG", "en"),
    ("NO_COLOR", "1"),
];

/// What a shell may have set for its user.
pub const NOT_INHERITED: [&str; 6] =
    ["SHEBAO_OPERATOR", "SHEBAO_FORMAT", "SHEBAO_TOKEN_FILE", "LC_ALL", "LC_MESSAGES", "TRYCMD"];

/// A folder and everything that happens in it.
pub struct Desk {
    folder: TempDir,
}

/// How a run ended and what it said.
#[derive(Debug)]
pub struct Ran {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    /// An empty folder.
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A new office of Beijing where one person may approve.
    pub fn solo() -> Self {
        let desk = Self::empty();
        desk.done("init --region 110000 --solo --operator wang");
        desk
    }

    /// A new office of Beijing with two operators: wang enters, li approves.
    pub fn of_two() -> Self {
        let desk = Self::empty();
        desk.done("init --region 110000 --operator wang");
        desk.done("operator add li --as wang");
        desk
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> &Self {
        std::fs::write(self.path(name), content).unwrap();
        self
    }

    pub fn read(&self, name: &str) -> String {
        String::from_utf8(std::fs::read(self.path(name)).unwrap()).unwrap()
    }

    /// The program, ready to be run here.
    pub fn program(&self) -> Command {
        let mut command = Command::new(PROGRAM);
        command.current_dir(self.folder()).envs(WORLD).stdin(Stdio::null());
        NOT_INHERITED.iter().for_each(|name| {
            command.env_remove(name);
        });
        command
    }

    /// Runs words parted by spaces.
    pub fn run(&self, words: &str) -> Ran {
        self.run_words(&words.split_whitespace().collect::<Vec<_>>())
    }

    pub fn run_words(&self, words: &[&str]) -> Ran {
        Ran::of(&self.program().args(words).output().unwrap())
    }

    /// Runs with something on stdin.
    pub fn run_with_input(&self, words: &str, input: &[u8]) -> Ran {
        let mut command = self.program();
        command.args(words.split_whitespace()).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that refuses before it reads closes its end.
        let _ = child.stdin.take().unwrap().write_all(input);
        Ran::of(&child.wait_with_output().unwrap())
    }

    /// Runs what has to end well; what it printed.
    #[track_caller]
    pub fn done(&self, words: &str) -> String {
        self.ends(words, 0).out
    }

    /// Runs what has to end with a code.
    #[track_caller]
    pub fn ends(&self, words: &str, exit: i32) -> Ran {
        self.ends_words(&words.split_whitespace().collect::<Vec<_>>(), exit)
    }

    #[track_caller]
    pub fn ends_words(&self, words: &[&str], exit: i32) -> Ran {
        let ran = self.run_words(words);
        assert_eq!(ran.exit, exit, "shebao {words:?}\n{}{}", ran.out, ran.err);
        ran
    }

    /// The one row that an import prints, by column.
    #[track_caller]
    pub fn import(&self, words: &str, exit: i32) -> Answer {
        Answer::of(&self.ends(words, exit))
    }

    /// The rows of a list without their header.
    pub fn rows(&self, words: &str) -> Vec<String> {
        self.done(words).lines().skip(1).map(str::to_owned).collect()
    }

    pub fn count(&self, words: &str) -> usize {
        self.rows(words).len()
    }
}

impl Ran {
    pub fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self { exit: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) }
    }

    /// The stable code of a refusal that was asked for as JSON.
    pub fn code(&self) -> String {
        let found = self.err.lines().find_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
        let value = found.or_else(|| serde_json::from_str(&self.err).ok());
        let value = value.unwrap_or_else(|| panic!("no JSON on stderr: {}", self.err));
        value["code"].as_str().or_else(|| value["error"]["code"].as_str()).unwrap().to_owned()
    }

    /// One line that says what is wrong and one that says what to do, nothing else, and no trace of a panic.
    #[track_caller]
    pub fn is_one_refusal(&self) {
        let lines: Vec<&str> = self.err.lines().collect();
        assert_eq!(lines.len(), 2, "one error and one hint: {}", self.err);
        assert!(lines[0].starts_with("error: ") && lines[1].starts_with("hint: "), "{}", self.err);
        self.is_no_panic();
    }

    #[track_caller]
    pub fn is_no_panic(&self) {
        assert!(self.exit != 101 && self.exit != 70, "{} {}", self.exit, self.err);
        assert!(!self.err.contains("panicked") && !self.err.contains("RUST_BACKTRACE"), "{}", self.err);
    }
}

/// The row that ends every import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub batch: String,
    pub matter: String,
    pub state: String,
    pub read: u64,
    /// inserted, changed, same, rejected, withheld
    pub five: [u64; 5],
    pub err: String,
}

impl Answer {
    #[track_caller]
    pub fn of(ran: &Ran) -> Self {
        let mut lines = ran.out.lines();
        let header = lines.next().unwrap_or_default();
        let wanted = "batch,matter,state,read,inserted,changed,same,rejected,withheld,digest";
        assert_eq!(header, wanted, "{}", ran.err);
        let cells: Vec<&str> = lines.next().unwrap().split(',').collect();
        let number = |place: usize| cells[place].parse::<u64>().unwrap();
        let five = [number(4), number(5), number(6), number(7), number(8)];
        let read = number(3);
        assert_eq!(read, five.iter().sum::<u64>(), "read is the sum of the five: {cells:?}");
        assert_eq!(lines.next(), None);
        let [batch, matter, state] = [cells[0], cells[1], cells[2]].map(str::to_owned);
        Self { batch, matter, state, read, five, err: ran.err.clone() }
    }
}

/// Invented people and employers whose check characters fit.
pub mod made_up {
    use shebao::model::IdentityNumber;

    /// The citizen with this place in a row of citizens without end.
    pub fn citizen(place: u32) -> String {
        // No sequence ends in two zeros: such a number could look like one that a spreadsheet has cut.
        let (sequence, day) = (place % 810 / 90 * 100 + place % 90, place / 810);
        let (year, month, day) = (1970 + day / 336 % 30, 1 + day / 28 % 12, 1 + day % 28);
        let front = format!("110101{year:04}{month:02}{day:02}{:03}", sequence + 1);
        let complete = "0123456789X".chars().map(|check| format!("{front}{check}"));
        complete.into_iter().find(|number| number.parse::<IdentityNumber>().is_ok()).unwrap()
    }

    /// Credit codes of employers that nobody has founded.
    pub fn employer(place: u32) -> String {
        let front = format!("91110101MA{place:07}");
        let alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY".chars();
        let mut complete = alphabet.map(|check| format!("{front}{check}"));
        complete.find(|code| code.parse::<shebao::model::CreditCode>().is_ok()).unwrap()
    }
}
