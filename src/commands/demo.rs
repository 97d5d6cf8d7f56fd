//! `shebao demo`: two months of a small office on shipped fixtures, step by step through the same commands that a user types.

mod bank;
mod made;
mod receipts;
mod steps;

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use include_dir::{Dir, include_dir};

use crate::i18n::{Lang, Message, label};
use crate::invocation::Invocation;
use crate::model::{Month, RegionCode};
use crate::policy::Policy;
use crate::refusal::{Exit, Refusal};
use crate::session::{RunOptions, Session};
use crate::store::Store;
use crate::store::office::{Office, OfficeContact};

/// Run two months of a small office on made-up data, to see how it works
///
/// Example: shebao demo
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Where the office and its files go
    #[arg(default_value = "shebao-demo")]
    folder: PathBuf,
}

/// Everything in it is invented.
static FIXTURES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/fixtures/demo");

/// The day on which the office is made.
const FIRST_DAY: &str = "2026-07-06";

pub fn run(args: &DemoArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let folder = &args.folder;
    clear(folder)?;
    // Whatever is there now is somebody's own and stays.
    let left = made::files(folder)?;
    for part in ["in", "out"] {
        make_folder(&folder.join(part))?;
    }
    for file in FIXTURES.files().filter(|file| file.path().extension().is_some_and(|end| end == "csv")) {
        let path = folder.join("in").join(file.path());
        std::fs::write(&path, file.contents()).map_err(|error| unwritable(&path, &error))?;
    }
    open_office(folder, invocation)?;
    steps::run_all(folder, invocation)?;
    made::note(folder, &left)?;
    invocation.tell_unless_quiet(&Message::DemoDone { folder: folder.display().to_string() })?;
    Ok(Exit::Done)
}

/// Takes away what an earlier demo left; anything else stays and refuses the run.
fn clear(folder: &Path) -> anyhow::Result<()> {
    let taken = || Refusal::DemoFolderTaken { path: folder.display().to_string() };
    let office = folder.join("office.db");
    if !office.exists() {
        let is_empty = std::fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none());
        return if is_empty { Ok(()) } else { Err(taken().into()) };
    }
    let made_by_demo =
        Store::open(&office, Duration::from_secs(1))?.reader().office()?.is_some_and(|it| it.made_by_demo);
    if !made_by_demo {
        return Err(taken().into());
    }
    for name in ["office.db", "office.db-wal", "office.db-shm"] {
        let path = folder.join(name);
        if path.exists() {
            std::fs::remove_file(&path).map_err(|error| unwritable(&path, &error))?;
        }
    }
    made::remove(folder)
}

fn make_folder(path: &Path) -> anyhow::Result<()> {
    Ok(std::fs::create_dir_all(path).map_err(|error| unwritable(path, &error))?)
}

fn unwritable(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::FileUnwritable { path: path.display().to_string(), reason: error.to_string() }
}

/// An office of Beijing with two operators: wang enters, li approves.
fn open_office(folder: &Path, invocation: &Invocation) -> anyhow::Result<()> {
    let region: RegionCode = "110000".parse().map_err(|_| Refusal::RegionNotValid { value: "110000".to_owned() })?;
    let month = Month::new(2026, 7).ok_or(Refusal::MonthNotValid { value: FIRST_DAY.to_owned() })?;
    let kinds = Policy::built_in()?.office_kinds(region, month);
    let name = "\u{5317}\u{4eac}\u{5e02}\u{793a}\u{8303}\u{793e}\u{4fdd}\u{7ecf}\u{529e}\u{673a}\u{6784}".to_owned();
    let contact = OfficeContact {
        contact: label(Lang::Zh, "collection").to_owned(),
        phone: "010-55550123".to_owned(),
        ..OfficeContact::default()
    };
    let office = Office { region, name, kinds, is_solo: false, made_by_demo: true, contact };
    let options = RunOptions {
        file: folder.join("office.db"),
        operator: Some("wang".to_owned()),
        today: Some(month.day(6)),
        is_dry_run: false,
        ..invocation.run_options()
    };
    let session = Session::create(options, &office, "wang")?;
    crate::operations::add_operator::add_operator(&session, "li", None)
}
