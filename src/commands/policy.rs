//! `shebao policy` 政策: the law's numbers with their sources, what is weak in them, and new ones taken in.

mod answer;
mod faults;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::cli::day;
use crate::exchange::SourceFile;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{MatterState, RegionCode};
use crate::operations::import_policy::request_import;
use crate::operations::review_matter::may_approve_own;
use crate::policy::{Policy, read_import};
use crate::refusal::{Exit, Refusal};
use crate::session::Session;

/// Show, check and take in the law's numbers
#[derive(Debug, Args)]
pub struct PolicyArgs {
    #[command(subcommand)]
    command: PolicyCommand,
}

#[derive(Debug, Subcommand)]
enum PolicyCommand {
    /// List all values with their dates and sources
    ///
    /// Example: shebao policy list late_fee
    List {
        /// Only this parameter, or those whose names begin with it up to a dot
        name: Option<String>,
        /// Only what holds in this region, inherited values included; all for all regions [default: the office's]
        #[arg(long, value_name = "R")]
        region: Option<String>,
    },
    /// Show what holds in a region on a day, and why
    ///
    /// Example: shebao policy show pension.employee --on 2026-07-01
    Show {
        /// The parameter, or the beginning of its name up to a dot
        name: String,
        /// The region [default: the office's, else the nation]
        #[arg(long, value_name = "R")]
        region: Option<String>,
        /// The day [default: the business date]
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
    },
    /// List what is weak: what runs out, is missing, carried on, doubtful or was never compared with its source
    ///
    /// With --ahead only what runs out within so many days is listed, and the end is 3 where there is any.
    ///
    /// Example: shebao policy check --ahead 60
    Check {
        /// Only what runs out within so many days
        #[arg(long, value_name = "DAYS")]
        ahead: Option<u32>,
        /// Only what concerns this region; all for all regions [default: the office's]
        #[arg(long, value_name = "R")]
        region: Option<String>,
    },
    /// Take in bounds and rates, a year's calendar, or parameters, kept beside the built-in law: a matter
    ///
    /// Example: shebao policy import calendar-2027.csv
    Import {
        /// The file: CSV in the shape of regions.csv or calendar.csv, or TOML
        file: PathBuf,
        /// Approve at once, as a solo office may
        #[arg(long)]
        approve: bool,
    },
}

pub fn run(args: PolicyArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        PolicyCommand::List { name, region } => list(invocation, name.as_deref(), region.as_deref()),
        PolicyCommand::Show { name, region, on } => show(invocation, &name, region.as_deref(), on),
        PolicyCommand::Check { ahead, region } => check(invocation, ahead, region.as_deref()),
        PolicyCommand::Import { file, approve } => import(invocation, &file, approve),
    }
}

/// The law of the office, or the built-in one where there is no office; and the region that is meant, if one is.
struct Asked {
    session: Option<Session>,
    built_in: Policy,
    region: Option<RegionCode>,
}

impl Asked {
    fn new(invocation: &Invocation, region: Option<&str>) -> anyhow::Result<Self> {
        let session = invocation.session_if_any()?;
        let region = match region {
            Some(all) if all.eq_ignore_ascii_case("all") => None,
            Some(code) => Some(code.parse().map_err(|_| Refusal::RegionNotValid { value: code.to_owned() })?),
            None => session.as_ref().map(|session| session.office().region),
        };
        let asked = Self { session, built_in: Policy::built_in()?, region };
        match asked.region {
            Some(region) if region != RegionCode::NATION && !asked.policy().knows_region(region) => {
                Err(Refusal::RegionUnknown { region }.into())
            }
            _ => Ok(asked),
        }
    }

    fn policy(&self) -> &Policy {
        self.session.as_ref().map_or(&self.built_in, Session::policy)
    }
}

fn list(invocation: &Invocation, name: Option<&str>, region: Option<&str>) -> anyhow::Result<Exit> {
    let asked = Asked::new(invocation, region)?;
    let rows = asked.policy().parameters(name, asked.region);
    if let (Some(name), true) = (name, rows.is_empty()) {
        let region = asked.region.unwrap_or(RegionCode::NATION);
        return Err(Refusal::PolicyMissingOn { parameter: name.to_owned(), region, day: invocation.today() }.into());
    }
    invocation.report(answer::list(&rows))?;
    Ok(Exit::Done)
}

fn show(invocation: &Invocation, name: &str, region: Option<&str>, on: Option<NaiveDate>) -> anyhow::Result<Exit> {
    let asked = Asked::new(invocation, region)?;
    let (region, on) = (asked.region.unwrap_or(RegionCode::NATION), on.unwrap_or_else(|| invocation.today()));
    let rows = answer::in_force(asked.policy().parameters(Some(name), Some(region)), on);
    if rows.is_empty() {
        return Err(Refusal::PolicyMissingOn { parameter: name.to_owned(), region, day: on }.into());
    }
    invocation.report(answer::show(asked.policy(), &rows))?;
    Ok(Exit::Done)
}

fn check(invocation: &Invocation, ahead: Option<u32>, region: Option<&str>) -> anyhow::Result<Exit> {
    let asked = Asked::new(invocation, region)?;
    let mut findings = asked.policy().findings(invocation.today(), ahead);
    findings.retain(|finding| asked.region.is_none_or(|region| finding.concerns(region)));
    if ahead.is_some() {
        findings.retain(|finding| finding.kind.runs_out());
    }
    invocation.report(answer::findings(&findings))?;
    Ok(if ahead.is_some() && !findings.is_empty() { Exit::LookAt } else { Exit::Done })
}

fn import(invocation: &Invocation, path: &Path, approve: bool) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    if approve {
        may_approve_own(&session)?;
    }
    let text = SourceFile::open(path)?.whole_text()?;
    let file = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    faults::refuse_rows(invocation, path, &file, &text)?;
    let at_work = read_import(&file, &text)?.holidays_at_work;
    if !at_work.is_empty() {
        invocation.say(&Message::HolidaysAtWork { days: at_work });
    }
    let Some((matter, state, rows)) = request_import(&session, &file, &text, approve)? else {
        invocation.say(&Message::NothingToDo);
        return Ok(Exit::Done);
    };
    if invocation.is_dry_run() {
        invocation.say(&Message::DryRun);
    } else if state == MatterState::Pending {
        invocation.say(&Message::MatterOpened { matter });
    } else {
        invocation.say(&Message::MatterApproved { matter });
    }
    invocation.report(answer::imported(matter, state, file, rows))?;
    Ok(Exit::Done)
}
