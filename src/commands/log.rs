//! `shebao log`: the operation log (操作日志), its verification, and anchors of it kept elsewhere.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::cli::day;
use crate::exchange::SourceFile;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::day_number;
use crate::refusal::{Exit, Refusal};
use crate::reports::log::{self as reports, LogQuery};
use crate::store::verify::Anchor;

/// Show and verify the operation log
///
/// Example: shebao log --from-day 2026-09-01
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct LogArgs {
    #[command(subcommand)]
    command: Option<LogCommand>,
    #[command(flatten)]
    show: ShowArgs,
}

#[derive(Debug, Subcommand)]
enum LogCommand {
    /// List the entries of the log, or show one with the tables it wrote
    ///
    /// Example: shebao log show --operation 12
    Show(ShowArgs),
    /// Read the whole file again and compare it with its log
    ///
    /// Every entry must have the hash of what it says and continue the one before; every row must be one that an operation
    /// wrote, unchanged. Ends with 3 at the first difference.
    ///
    /// Example: shebao log verify --anchor anchors.jsonl
    Verify {
        /// Compare also with the anchors in this file
        #[arg(long, value_name = "FILE")]
        anchor: Option<PathBuf>,
    },
    /// Write down the last operation and its hash, to be kept elsewhere
    ///
    /// Example: shebao log anchor -o anchor.json
    Anchor,
}

#[derive(Debug, Args)]
struct ShowArgs {
    /// Only this operation, with the tables it wrote
    #[arg(long, value_name = "N")]
    operation: Option<i64>,
    /// Only this kind of operation
    #[arg(long, value_name = "K", conflicts_with = "operation")]
    kind: Option<String>,
    /// Only what this operator did
    #[arg(long = "operator", id = "acting_operator", value_name = "O", conflicts_with = "operation")]
    operator: Option<String>,
    /// From this business date on
    #[arg(long, value_name = "D", value_parser = day, conflicts_with = "operation")]
    from_day: Option<NaiveDate>,
    /// Up to this business date
    #[arg(long, value_name = "D", value_parser = day, conflicts_with = "operation")]
    to_day: Option<NaiveDate>,
}

pub fn run(args: LogArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        None => show(args.show, invocation),
        Some(LogCommand::Show(args)) => show(args, invocation),
        Some(LogCommand::Verify { anchor }) => verify(anchor.as_deref(), invocation),
        Some(LogCommand::Anchor) => anchor(invocation),
    }
}

fn show(args: ShowArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let reader = session.reader();
    if let Some(operation) = args.operation {
        let entry = reader.operation(operation)?.ok_or(Refusal::OperationUnknown { operation })?;
        invocation.report(reports::tables(reader, &entry))?;
        return Ok(Exit::Done);
    }
    let query = LogQuery {
        kind: args.kind,
        operator: args.operator,
        from_day: args.from_day.map(day_number),
        to_day: args.to_day.map(day_number),
    };
    invocation.report(reports::entries(reader, query))?;
    Ok(Exit::Done)
}

fn verify(path: Option<&Path>, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let anchors = path.map(anchors_of).transpose()?.unwrap_or_default();
    let operations = session.reader().verify_log()?;
    anchors.iter().try_for_each(|anchor| session.reader().verify_anchor(anchor))?;
    invocation.say(&Message::LogIntact { operations });
    Ok(Exit::Done)
}

fn anchor(invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let last = session.reader().last_operation()?.ok_or(Refusal::OperationUnknown { operation: 1 })?;
    let line = serde_json::json!({
        "region": session.office().region.to_string(),
        "operation": last.id,
        "hash": last.hash,
        "date": session.today().to_string(),
    });
    invocation.document(&format!("{line}\n"))?;
    Ok(Exit::Done)
}

/// The anchors of a file, one a line.
fn anchors_of(path: &Path) -> anyhow::Result<Vec<Anchor>> {
    let name = path.display().to_string();
    let text = SourceFile::open(path)?.whole_text()?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let anchors: Option<Vec<Anchor>> = lines.map(anchor_of_line).collect();
    let anchors = anchors.filter(|anchors| !anchors.is_empty());
    let reason = || "it is no anchor of `shebao log anchor`".to_owned();
    Ok(anchors.ok_or_else(|| Refusal::FileUnreadable { path: name, reason: reason() })?)
}

fn anchor_of_line(line: &str) -> Option<Anchor> {
    let line: serde_json::Value = serde_json::from_str(line).ok()?;
    let text = |name: &str| Some(line.get(name)?.as_str()?.to_owned());
    Some(Anchor { region: text("region")?, operation: line.get("operation")?.as_i64()?, hash: text("hash")? })
}
