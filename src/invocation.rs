//! What the user asked for beside the command: language, form of the answer, on which file, in whose name. Opens the office when a
//! command needs it, and hands answers to `render`.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::cli::{self, FailOn, GlobalArgs};
use crate::i18n::{self, Lang, Message};
use crate::model::{Column, Report};
use crate::refusal::{Exit, Refusal};
use crate::render::{self, Format, Progress, Style};
use crate::session::{RunOptions, Session};
use crate::store::Stamp;
use crate::store::overdrawn::Overdrawn;

/// One call of the program.
pub struct Invocation {
    pub lang: Lang,
    pub style: Style,
    pub explains: bool,
    global: GlobalArgs,
    now: DateTime<FixedOffset>,
    /// The words of the command, such as `levy assess`.
    words: String,
    is_reveal_logged: Cell<bool>,
    /// What the office's file looked like, where it cannot be locked against those who write.
    stamp: RefCell<Option<Stamp>>,
    /// Whether anything was written that holds.
    has_changed: Rc<Cell<bool>>,
    /// What accounts of money lack from which something was taken.
    overdrawn: Rc<RefCell<Overdrawn>>,
    /// Claims whose award rests on what was taken away.
    shaken: Rc<RefCell<BTreeSet<i64>>>,
    /// What the run says of itself in `--log`.
    counts: Cell<Option<(u64, u64)>>,
    /// The steps of a longer run, for `--log`.
    steps: RefCell<Vec<serde_json::Value>>,
}

/// How many claims are told whose award rests on what was taken away; `todo` has all of them.
const SHAKEN_TOLD: usize = 5;

/// The option whose value an error is about; its context.
#[derive(Debug)]
pub struct OfOption(pub String);

impl std::fmt::Display for OfOption {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Invocation {
    pub fn new(global: GlobalArgs, lang: Lang, now: DateTime<FixedOffset>, words: String) -> Self {
        let style = Style {
            format: global.format,
            headers: global.headers,
            encoding: global.encoding,
            lang,
            reveal: global.reveal,
            columns: global.columns.clone(),
            limit: global.limit,
            output: global.output.clone(),
        };
        Self {
            lang,
            style,
            explains: global.explain,
            now: global.now.unwrap_or(now),
            global,
            words,
            is_reveal_logged: Cell::new(false),
            stamp: RefCell::default(),
            has_changed: Rc::default(),
            overdrawn: Rc::default(),
            shaken: Rc::default(),
            counts: Cell::new(None),
            steps: RefCell::default(),
        }
    }

    /// The business date.
    pub fn today(&self) -> NaiveDate {
        self.global.today.unwrap_or_else(|| self.now.date_naive())
    }

    /// The file that is meant where none is named: the one here if there is one, else that of the user.
    pub fn file(&self) -> PathBuf {
        if let Some(file) = &self.global.db {
            return file.clone();
        }
        let here = PathBuf::from("shebao.db");
        if here.exists() {
            return here;
        }
        let folder = directories::ProjectDirs::from("", "", "shebao");
        folder.map_or(here, |folder| folder.data_dir().join("shebao.db"))
    }

    /// Whether a folder is the user's own data folder, which may be made.
    pub fn is_users_folder(&self, folder: &Path) -> bool {
        directories::ProjectDirs::from("", "", "shebao").is_some_and(|folders| folders.data_dir() == folder)
    }

    pub fn run_options(&self) -> RunOptions {
        RunOptions {
            file: self.file(),
            operator: self.operator().map(ToOwned::to_owned),
            today: self.global.today,
            now: self.now,
            wait: Duration::from_secs(self.global.wait),
            is_dry_run: self.global.dry_run,
            has_changed: Rc::clone(&self.has_changed),
            overdrawn: Rc::clone(&self.overdrawn),
            shaken: Rc::clone(&self.shaken),
        }
    }

    /// The operator named on the command line or in the environment.
    pub fn operator(&self) -> Option<&str> {
        // An empty variable of the environment names nobody.
        self.global.operator.as_deref().filter(|name| !name.trim().is_empty())
    }

    /// Opens the office.
    pub fn session(&self) -> anyhow::Result<Session> {
        let session = Session::open(self.run_options())?;
        self.stamp.replace(session.store().stamp().cloned());
        if self.style.reveal && !self.is_reveal_logged.replace(true) {
            session.log_reveal(&self.words)?;
        }
        Ok(session)
    }

    /// Refuses what was read from a file that changed meanwhile.
    pub fn check_unchanged(&self) -> anyhow::Result<()> {
        let stamp = self.stamp.borrow();
        stamp.as_ref().map_or(Ok(()), |stamp| Ok(stamp.refuse_changed()?))
    }

    /// Opens the office where there is one or one is named: the law can be asked without an office.
    pub fn session_if_any(&self) -> anyhow::Result<Option<Session>> {
        if self.global.db.is_none() && !self.file().exists() { Ok(None) } else { self.session().map(Some) }
    }

    /// Opens the office for its law alone, where its file is there: nothing of its data is asked for, so nothing is logged. A file
    /// that nobody named and that cannot be opened is passed over, and said.
    pub fn office_for_its_law(&self) -> anyhow::Result<Option<Session>> {
        let file = self.file();
        if !file.exists() {
            return Ok(None);
        }
        match Session::open(self.run_options()) {
            Err(error) if self.global.db.is_none() => {
                let Some(refusal) = self.refusal_behind(&error) else { return Err(error) };
                self.say(&Message::WithoutOffice { reason: self.words(&refusal) });
                Ok(None)
            }
            opened => opened.map(Some),
        }
    }

    /// Whether what is wrong is told as a JSON object.
    pub const fn is_json(&self) -> bool {
        matches!(self.global.format, Format::Json | Format::Jsonl)
    }

    pub const fn is_dry_run(&self) -> bool {
        self.global.dry_run
    }

    pub const fn is_yes(&self) -> bool {
        self.global.yes
    }

    pub fn fails_on(&self, what: FailOn) -> bool {
        self.global.fail_on.contains(&what)
    }

    /// Refuses an `-o` that cannot be written, before anything is done.
    pub fn check_output(&self) -> anyhow::Result<()> {
        render::check_target(self.style.output.as_deref())
    }

    /// Refuses a `--log` that cannot be written, before anything is done.
    pub fn check_log(&self) -> anyhow::Result<()> {
        self.global.log.as_deref().map_or(Ok(()), |path| open_log(path).map(drop))
    }

    /// Refuses a column that the answer of a command will not have, before the command changes anything.
    pub fn check_columns(&self, columns: &[Column]) -> anyhow::Result<()> {
        render::check_columns(columns, &self.style)
    }

    /// Shows a report.
    pub fn report(&self, report: Report<'_>) -> anyhow::Result<()> {
        if let Some((ending, file)) = render::unknown_ending(&self.style).zip(self.style.output.as_ref()) {
            self.warn(&Message::EndingUnknown { file: file.display().to_string(), ending });
        }
        render::report(report, &self.style)
    }

    /// The file or folder that `-o` names; none for stdout, which is called `-`.
    pub fn output_file(&self) -> Option<&Path> {
        self.style.output.as_deref().filter(|path| *path != Path::new("-"))
    }

    /// Writes a finished page to stdout or where `-o` says.
    pub fn document(&self, text: &str) -> anyhow::Result<()> {
        render::document(text, self.style.output.as_deref())
    }

    /// Whether a command that prints a page is asked for rows instead: by the form, or by the extension of the file.
    pub fn wants_rows(&self) -> bool {
        match self.style.format {
            Format::Html => false,
            Format::Auto => {
                let extension = self.style.output.as_deref().and_then(|path| path.extension());
                extension.is_some_and(|known| ["csv", "json", "jsonl", "xlsx"].iter().any(|data| known == *data))
            }
            Format::Table | Format::Csv | Format::Json | Format::Jsonl | Format::Xlsx => true,
        }
    }

    /// Says something on stderr unless told to be quiet.
    pub fn say(&self, message: &Message) {
        if !self.global.quiet {
            render::note(&i18n::message(self.lang, message));
        }
    }

    /// Says what is wrong, even to those who want to hear nothing else.
    pub fn warn(&self, message: &Message) {
        render::note(&i18n::message(self.lang, message));
    }

    /// Says something that is itself the answer: on stdout.
    pub fn tell(&self, message: &Message) -> anyhow::Result<()> {
        render::document(&(i18n::message(self.lang, message) + "\n"), None)
    }

    /// The same, where silence may be asked for: the answer is what was made.
    pub fn tell_unless_quiet(&self, message: &Message) -> anyhow::Result<()> {
        if self.global.quiet { Ok(()) } else { self.tell(message) }
    }

    /// Says which accounts lack what was taken from them, and that this is to be looked at, but for the payments account, for which money is
    /// drawn once it is known what a payroll takes.
    pub fn tell_overdrawn(&self, exit: Exit) -> Exit {
        let overdrawn = self.overdrawn.take();
        for ((fund, account), amount) in &overdrawn {
            self.warn(&Message::AccountOverdrawn { fund: *fund, account: account.clone(), amount: *amount });
        }
        let is_odd = overdrawn.keys().any(|(_, account)| account != "1004");
        if exit == Exit::Done && is_odd { Exit::LookAt } else { exit }
    }

    /// Says which awards rest on what was taken away, and that this is to be looked at.
    pub fn tell_shaken(&self, exit: Exit) -> Exit {
        let shaken = self.shaken.take();
        for claim in shaken.iter().take(SHAKEN_TOLD) {
            self.warn(&Message::AwardShaken { claim: *claim });
        }
        let more = shaken.len().saturating_sub(SHAKEN_TOLD) as u64;
        if more > 0 {
            self.warn(&Message::MoreAwardsShaken { more });
        }
        if exit == Exit::Done && !shaken.is_empty() { Exit::LookAt } else { exit }
    }

    /// A progress bar for so many units of work.
    pub fn progress(&self, total: Option<u64>) -> Progress {
        Progress::new(total, self.global.quiet || self.global.no_progress)
    }

    /// Notes for `--log` how many rows were read and how many changed something.
    pub fn count(&self, read: u64, changed: u64) {
        self.counts.set(Some((read, changed)));
    }

    /// Notes for `--log` what the steps of a longer run came to.
    pub fn note_steps(&self, steps: Vec<serde_json::Value>) {
        self.steps.replace(steps);
    }

    /// The option of this command that gives a column its value; none where an argument without a name does.
    pub fn option_of(&self, column: &str) -> Option<String> {
        let name = column.replace('_', "-");
        let whole = cli::whole_command(Lang::En);
        let found = self.words.split(' ').try_fold(&whole, |command, word| command.find_subcommand(word));
        let has = |command: &clap::Command| command.get_arguments().any(|it| it.get_long() == Some(name.as_str()));
        found.is_some_and(has).then(|| format!("--{name}"))
    }

    /// The words of a refusal.
    pub fn words(&self, refusal: &Refusal) -> String {
        i18n::refusal(self.lang, refusal).message
    }

    /// Shows a refusal and says how the program ends.
    pub fn refuse(&self, refusal: &Refusal) -> Exit {
        self.refuse_value(refusal, None)
    }

    /// The same, with the option whose value is refused before the words.
    pub fn refuse_value(&self, refusal: &Refusal, option: Option<&OfOption>) -> Exit {
        let mut words = i18n::refusal(self.lang, refusal);
        if let Some(OfOption(option)) = option {
            words.message = i18n::of_option(self.lang, option, &words.message);
        }
        render::refusal(&words, refusal.code(), self.is_json(), self.lang);
        refusal.exit()
    }

    /// What the user can do something about in an error of any sort.
    fn refusal_behind(&self, error: &anyhow::Error) -> Option<Refusal> {
        let own = error.chain().find_map(|cause| cause.downcast_ref::<Refusal>()).cloned();
        own.or_else(|| crate::store::refusal_of(error, &self.file(), self.global.wait)).or_else(|| refusal_of_io(error))
    }

    /// Shows an error of any sort and says how the program ends.
    pub fn fail(&self, error: &anyhow::Error) -> Exit {
        if let Some(refusal) = self.refusal_behind(error) {
            return self.refuse_value(&refusal, error.downcast_ref::<OfOption>());
        }
        render::note(&i18n::message(self.lang, &Message::InternalError { error: format!("{error:#}") }));
        Exit::Internal
    }

    /// Shows an error that ended the command. Where only the answer could not be written, the change before it holds, and that is said.
    pub fn end(&self, error: &anyhow::Error) -> Exit {
        let exit = self.fail(error);
        let is_of_answer = match self.refusal_behind(error) {
            Some(Refusal::FileUnwritable { path, .. } | Refusal::DiskFull { path }) => path == render::STDOUT,
            _ => false,
        };
        if !is_of_answer || !self.has_changed.get() {
            return exit;
        }
        self.warn(&Message::ChangeHolds);
        Exit::LookAt
    }

    /// Appends the line that `--log` asks for.
    pub fn log_run(&self, exit: Exit, elapsed: Duration) -> anyhow::Result<()> {
        let Some(path) = &self.global.log else { return Ok(()) };
        let counts = self.counts.get();
        let mut line = serde_json::json!({
            "at": self.now.to_rfc3339_opts(chrono::SecondsFormat::Secs, false),
            "command": self.words,
            "today": self.today().to_string(),
            "operator": self.global.operator,
            "exit": exit as i32,
            "read": counts.map(|counts| counts.0),
            "changed": counts.map(|counts| counts.1),
            "milliseconds": u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX),
        });
        let steps = self.steps.take();
        if !steps.is_empty() {
            line["steps"] = steps.into();
        }
        append(path, &line.to_string())
    }
}

fn append(path: &Path, line: &str) -> anyhow::Result<()> {
    use std::io::Write as _;
    let mut file = open_log(path)?;
    file.write_all(format!("{line}\n").as_bytes()).map_err(|error| unwritable(path, &error))?;
    Ok(())
}

fn open_log(path: &Path) -> anyhow::Result<std::fs::File> {
    let file = std::fs::OpenOptions::new().append(true).create(true).open(path);
    Ok(file.map_err(|error| unwritable(path, &error))?)
}

fn unwritable(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::FileUnwritable { path: path.display().to_string(), reason: error.to_string() }
}

/// A full disk or a folder without rights, wherever it was met.
fn refusal_of_io(error: &anyhow::Error) -> Option<Refusal> {
    let fault: &std::io::Error = error.chain().find_map(|cause| cause.downcast_ref())?;
    let path = error.to_string();
    match fault.kind() {
        std::io::ErrorKind::StorageFull => Some(Refusal::DiskFull { path }),
        std::io::ErrorKind::PermissionDenied
        | std::io::ErrorKind::NotFound
        | std::io::ErrorKind::ReadOnlyFilesystem => Some(Refusal::FileUnwritable { path, reason: fault.to_string() }),
        _ => None,
    }
}
