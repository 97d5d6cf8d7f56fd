//! `shebao operator`: the names under which people act.

use clap::{Args, Subcommand};

use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, Report};
use crate::operations::add_operator::add_operator;
use crate::refusal::Exit;

/// Add and list operators
#[derive(Debug, Args)]
pub struct OperatorArgs {
    #[command(subcommand)]
    command: OperatorCommand,
}

#[derive(Debug, Subcommand)]
enum OperatorCommand {
    /// Add an operator
    ///
    /// Example: shebao operator add li --department collection
    Add {
        /// The name
        name: String,
        /// The department
        #[arg(long, value_parser = DEPARTMENTS)]
        department: Option<String>,
    },
    /// List the operators
    ///
    /// Example: shebao operator list
    List,
}

/// The seven departments.
const DEPARTMENTS: [&str; 7] =
    ["general_affairs", "registration", "collection", "benefits", "fund", "audit", "information"];

pub fn run(args: OperatorArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    match args.command {
        OperatorCommand::Add { name, department } => {
            add_operator(&session, &name, department.as_deref())?;
            let is_dry_run = session.is_dry_run();
            invocation.say(&if is_dry_run { Message::DryRun } else { Message::OperatorAdded { name } });
        }
        OperatorCommand::List => {
            let columns = [Column::new("operator", ColumnKind::Text), Column::new("department", ColumnKind::Code)];
            invocation.report(Report::new("operators", columns, |sink| {
                session.operators().iter().try_for_each(|operator| {
                    sink.row(&[
                        Cell::Text(&operator.name),
                        Cell::Text(operator.department.as_deref().unwrap_or_default()),
                    ])
                })
            }))?;
        }
    }
    Ok(Exit::Done)
}
