//! Takes in a batch: a file or one row of options, at once or as a matter; the same for every command that imports.

mod answer;
mod run;
mod told;

use std::path::{Path, PathBuf};

use clap::Args;

pub use answer::Answer;
pub use told::BadRows;

use crate::cli::FailOn;
use crate::exchange::SourceFile;
use crate::invocation::Invocation;
use crate::model::OperationKind;
use crate::operations::batch::{Entry, Tally};
use crate::operations::review_matter::may_approve_own;
use crate::refusal::{Exit, Refusal};
use crate::reports::filing;
use crate::session::{Session, Transaction};
use crate::store::Reader;
use crate::store::batches::Batch;

/// Options of every import.
#[derive(Debug, Default, Args)]
pub struct ImportArgs {
    /// Read the rows from a CSV or XLSX file; - is stdin
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// Load the good rows although others are bad
    #[arg(long, requires = "from")]
    pub skip_bad: bool,
    /// Read a file anew that was imported before
    #[arg(long, requires = "from")]
    pub again: bool,
    /// Where bad rows go [default: FILE.rejects.csv]
    #[arg(long, value_name = "FILE", requires = "from")]
    pub rejects: Option<PathBuf>,
    /// The matter that was returned for what was missing and is entered again with this
    #[arg(long, value_name = "MATTER")]
    pub supplements: Option<i64>,
    /// What stands in a field wherever the file leaves it empty: an option given once for all rows.
    #[arg(skip)]
    pub defaults: Vec<(usize, String)>,
}

/// Imports a file, or one row of cells in the order of the layout.
pub fn import<E: Entry>(
    invocation: &Invocation,
    args: &ImportArgs,
    approve: bool,
    cells: Vec<Option<String>>,
) -> anyhow::Result<Exit> {
    invocation.check_columns(&answer::COLUMNS)?;
    let session = invocation.session()?;
    session.operator()?;
    if approve && E::KIND.is_matter() {
        may_approve_own(&session)?;
    }
    match &args.from {
        None => run::one_row::<E>(invocation, &session, (approve, args.supplements), cells),
        Some(path) => answered(invocation, take_in::<E>(invocation, &session, path, args, approve)),
    }
}

/// An import answers whatever its end: a file that is refused as a whole has no rows.
fn answered(invocation: &Invocation, ended: anyhow::Result<(Answer, Exit)>) -> anyhow::Result<Exit> {
    if let Err(error) = &ended
        && error.downcast_ref::<Refusal>().is_some_and(Refusal::is_about_file)
    {
        answer::nothing_read(invocation)?;
    }
    let (answer, exit) = ended?;
    answer.show(invocation)?;
    Ok(exit)
}

/// Takes in a file, without showing the answer: a step of a longer run does no more.
pub fn take_in<E: Entry>(
    invocation: &Invocation,
    session: &Session,
    path: &Path,
    args: &ImportArgs,
    approve: bool,
) -> anyhow::Result<(Answer, Exit)> {
    let source = SourceFile::open(path)?;
    if !args.again
        && let Some(before) = imported_before(session.reader(), E::KIND, &source)?
    {
        return Ok((answer::already_imported(invocation, &source, &before), Exit::Done));
    }
    let (answer, exit) = run::file::<E>(invocation, session, &source, args, approve)?;
    let exit = unless_late(invocation, session, answer.matter, exit)?;
    Ok((answer, exit))
}

/// Takes in a file within a change that is not kept: what it would bring. What was taken in before brings nothing.
pub fn foresee<E: Entry>(tx: &mut Transaction<'_>, invocation: &Invocation, path: &Path) -> anyhow::Result<Tally> {
    let source = SourceFile::open(path)?;
    if imported_before(tx.reader(), E::KIND, &source)?.is_some() {
        return Ok(Tally::default());
    }
    run::foresee::<E>(tx, &source, invocation)
}

/// Whether a file was not taken in before.
pub fn is_new<E: Entry>(reader: Reader<'_>, path: &Path) -> anyhow::Result<bool> {
    Ok(imported_before(reader, E::KIND, &SourceFile::open(path)?)?.is_none())
}

/// The exit of an import whose rows are asked for being late.
fn unless_late(invocation: &Invocation, session: &Session, matter: Option<i64>, exit: Exit) -> anyhow::Result<Exit> {
    let asked = matter.filter(|_| exit == Exit::Done && invocation.fails_on(FailOn::Late));
    let is_late = asked.map_or(Ok(false), |matter| filing::is_any_late(session, matter))?;
    Ok(if is_late { Exit::LookAt } else { exit })
}

/// The batch of the same command with the same bytes that is pending or approved.
fn imported_before(reader: Reader<'_>, kind: OperationKind, source: &SourceFile) -> anyhow::Result<Option<Batch>> {
    // Bytes are compared only where some batch had as many of them: a new file is read once.
    let alike = reader.batches_of_length(kind, source.length())?;
    if alike.is_empty() {
        return Ok(None);
    }
    let digest = answer::hex(&source.digest()?);
    Ok(alike.into_iter().find(|batch| batch.digest == digest))
}
