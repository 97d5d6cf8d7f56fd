//! `shebao change split` and `merge`: people move from one employer to another; two records become one person.

use clap::Args;

use crate::commands::batch_import::{ImportArgs, import};
use crate::exchange::{SourceFile, read_chunks};
use crate::invocation::Invocation;
use crate::operations::batch::Entry;
use crate::operations::merge_persons::MergeEntry;
use crate::operations::reading::Context;
use crate::operations::split_employer::{self, EVERYBODY, SplitEntry};
use crate::refusal::Exit;
use crate::reports::moves;
use crate::session::Session;

#[derive(Debug, Args)]
pub(super) struct MergeArgs {
    /// The person whose record it is no longer: identity number or person number
    #[arg(required_unless_present = "from")]
    id_number: Option<String>,
    /// The person who it is: identity number or person number
    #[arg(long, required_unless_present = "from")]
    into: Option<String>,
    /// What was seen that shows it
    #[arg(long)]
    evidence: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
pub(super) struct SplitArgs {
    /// The employer that people leave: credit code or employer number
    employer: String,
    /// The employer to which they move: credit code or employer number
    #[arg(long)]
    to: String,
    /// The person who moves: identity number or person number
    #[arg(long, required_unless_present_any = ["from", "all"])]
    id_number: Option<String>,
    /// Everybody moves: the employers merge
    #[arg(long, conflicts_with_all = ["from", "id_number"])]
    all: bool,
    /// The first month with the new employer [default: the first that is not levied yet]
    #[arg(long)]
    from_month: Option<String>,
    /// Only list who would move
    #[arg(long)]
    preview: bool,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub(super) fn merge(args: MergeArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let cells = vec![args.id_number, args.into, args.evidence];
    import::<MergeEntry>(invocation, &args.import, args.approve, cells)
}

pub(super) fn split(mut args: SplitArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let person = if args.all { Some(EVERYBODY.to_owned()) } else { args.id_number };
    let cells = vec![Some(args.employer.clone()), Some(args.to.clone()), person, args.from_month.clone()];
    args.import.defaults.extend([(split_employer::EMPLOYER, args.employer), (split_employer::TO, args.to)]);
    args.import.defaults.extend(args.from_month.map(|from| (split_employer::FROM, from)));
    if args.preview {
        return preview(&args.import, cells, invocation);
    }
    import::<SplitEntry>(invocation, &args.import, args.approve, cells)
}

/// Lists who would move, and changes nothing.
fn preview(args: &ImportArgs, cells: Vec<Option<String>>, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let context =
        Context { today: session.today(), latest: session.today(), policy: session.policy(), office: session.office() };
    let read = |cells: &Vec<String>| SplitEntry::read(cells, &context);
    let entries = match &args.from {
        None => vec![read(&cells.into_iter().map(Option::unwrap_or_default).collect())],
        Some(path) => {
            let source = SourceFile::open(path)?;
            let mut entries = Vec::new();
            let fields = SplitEntry::LAYOUT.fields.len();
            let filled = |row: &crate::exchange::Row| {
                let default = |field: usize| args.defaults.iter().find(|(place, _)| *place == field);
                let cell = |field: usize| match (row.cell(field), default(field)) {
                    ("", Some((_, text))) => text.clone(),
                    (cell, _) => cell.to_owned(),
                };
                Ok((0..fields).map(cell).collect::<Vec<String>>())
            };
            read_chunks(&source, SplitEntry::LAYOUT, SplitEntry::CHUNK, filled, |chunk| {
                entries.extend(chunk.rows.iter().map(|(_, cells)| read(cells)));
                Ok(())
            })?;
            entries
        }
    };
    let entries: Vec<SplitEntry> = entries.into_iter().flatten().collect();
    show(&session, &entries, invocation)
}

fn show(session: &Session, entries: &[SplitEntry], invocation: &Invocation) -> anyhow::Result<Exit> {
    let mut found = Vec::new();
    for entry in entries {
        found.extend(split_employer::moves(session.reader(), entry, session.today())?);
    }
    invocation.report(moves::report(session.reader(), &found))?;
    Ok(Exit::Done)
}
