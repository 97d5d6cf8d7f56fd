//! `shebao audit` 稽核: rules over all data, and what they found.

use clap::{Args, Subcommand};

use crate::cli::FailOn;
use crate::commands::keys;
use crate::i18n::{Message, label};
use crate::invocation::Invocation;
use crate::operations::reading;
use crate::operations::scan_findings::{Which, dismiss, scan};
use crate::refusal::Exit;
use crate::reports::audit::{FindingQuery, findings, rules};
use crate::store::persons::AsOf;

/// Ask rules about suspicious data, and settle what they find
#[derive(Debug, Args)]
pub struct AuditArgs {
    #[command(subcommand)]
    command: AuditCommand,
}

#[derive(Debug, Subcommand)]
enum AuditCommand {
    /// Ask the rules, and list what is open
    ///
    /// What is new becomes a finding; what a rule finds no more is cleared. An open finding of high severity holds the payments of
    /// the person it is about.
    ///
    /// Example: shebao audit scan --fund pension --fail-on new
    Scan {
        /// Only these rules
        #[arg(long, value_name = "RULES", value_delimiter = ',')]
        rule: Vec<String>,
        /// Only rules of this fund
        #[arg(long)]
        fund: Option<String>,
    },
    /// List the rules: what each looks for, on which article it rests
    ///
    /// Example: shebao audit rules
    Rules,
    /// List findings
    ///
    /// Example: shebao audit findings --state open --severity high
    Findings(FindingArgs),
    /// Say that a finding is none, and why; it is not found again, and holds no payment
    ///
    /// Example: shebao audit dismiss 3 --reason "the list names another person"
    Dismiss {
        /// The finding
        finding: i64,
        /// Why
        #[arg(long)]
        reason: String,
    },
}

#[derive(Debug, Args)]
struct FindingArgs {
    /// Only of these rules
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    rule: Vec<String>,
    /// Only high, medium or low
    #[arg(long, value_parser = ["high", "medium", "low"])]
    severity: Option<String>,
    /// Only open, dismissed or cleared
    #[arg(long, value_parser = ["open", "dismissed", "cleared"])]
    state: Option<String>,
    /// Only about this employer
    #[arg(long)]
    employer: Option<String>,
    /// Only about this person
    #[arg(long)]
    person: Option<String>,
}

pub fn run(args: AuditArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        AuditCommand::Scan { rule, fund } => run_scan(&rule, fund, invocation),
        AuditCommand::Rules => {
            let session = invocation.session()?;
            invocation.report(rules(session.reader(), |name| label(invocation.lang, name).to_owned()))?;
            Ok(Exit::Done)
        }
        AuditCommand::Findings(args) => list(args, invocation),
        AuditCommand::Dismiss { finding, reason } => {
            let session = invocation.session()?;
            dismiss(&session, finding, &reason)?;
            invocation.say(&Message::FindingDismissed { finding });
            Ok(Exit::Done)
        }
    }
}

fn run_scan(rules: &[String], fund: Option<String>, invocation: &Invocation) -> anyhow::Result<Exit> {
    let fund = fund.map(|fund| reading::kind(&fund)).transpose()?.map(|kind| kind.english().to_owned());
    let session = invocation.session()?;
    session.operator()?;
    let which = Which { rules: rules.to_vec(), fund };
    let asked: Vec<String> = which.rules()?.iter().map(|rule| rule.rule.to_owned()).collect();
    let scanned = scan(&session, &which)?;
    invocation.say(&Message::Scanned { new: scanned.new, cleared: scanned.cleared });
    let query = FindingQuery { rules: asked, state: Some("open".to_owned()), ..FindingQuery::default() };
    invocation.report(findings(session.reader(), query))?;
    Ok(if scanned.new > 0 && invocation.fails_on(FailOn::New) { Exit::LookAt } else { Exit::Done })
}

fn list(args: FindingArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let reader = session.reader();
    let employer = args.employer.map(|key| keys::employer(reader, &key, AsOf::NOW)).transpose()?;
    let person = args.person.map(|key| keys::person(reader, &key, AsOf::NOW)).transpose()?;
    let query = FindingQuery {
        rules: args.rule,
        severity: args.severity,
        state: args.state,
        payer: employer.map(|version| version.employer.number),
        person: person.map(|version| version.person.number),
    };
    invocation.report(findings(reader, query))?;
    Ok(Exit::Done)
}
