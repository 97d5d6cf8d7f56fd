//! The commands: arguments in, a report out. One file a command, a folder where it has subcommands.

pub mod audit;
pub mod batch;
pub mod batch_import;
pub mod calc;
pub mod cancel;
pub mod certify;
pub mod change;
pub mod check;
pub mod completions;
pub mod defer;
pub mod demo;
pub mod enforce;
pub mod export;
pub mod init;
pub mod keys;
pub mod ledger;
pub mod levy;
pub mod log;
pub mod man;
pub mod month_end;
pub mod office;
pub mod operator;
pub mod pay;
pub mod policy;
pub mod query;
pub mod register;
pub mod report;
pub mod review;
pub mod shared_args;
pub mod template;
pub mod todo;

use clap::Subcommand;

use crate::invocation::Invocation;
use crate::refusal::Exit;

/// Every command.
#[derive(Debug, Subcommand)]
pub enum Command {
    Init(init::InitArgs),
    Demo(demo::DemoArgs),
    Calc(calc::CalcArgs),
    Register(register::RegisterArgs),
    Cancel(cancel::CancelArgs),
    Review(review::ReviewArgs),
    Levy(levy::LevyArgs),
    Pay(pay::PayArgs),
    Certify(certify::CertifyArgs),
    Ledger(ledger::LedgerArgs),
    Policy(policy::PolicyArgs),
    Defer(defer::DeferArgs),
    Enforce(enforce::EnforceArgs),
    Change(change::ChangeArgs),
    Audit(audit::AuditArgs),
    Todo(todo::TodoArgs),
    MonthEnd(month_end::MonthEndArgs),
    Report(report::ReportArgs),
    Check(check::CheckArgs),
    Batch(batch::BatchArgs),
    Log(log::LogArgs),
    Query(query::QueryArgs),
    Export(export::ExportArgs),
    Operator(operator::OperatorArgs),
    Office(office::OfficeArgs),
    Template(template::TemplateArgs),
    Completions(completions::CompletionsArgs),
    Man(man::ManArgs),
}

impl Command {
    /// Whether `-o` names a folder that is made.
    pub const fn writes_folder(&self) -> bool {
        matches!(self, Self::Man(_))
    }

    pub fn run(self, invocation: &Invocation) -> anyhow::Result<Exit> {
        match self {
            Self::Init(args) => init::run(args, invocation),
            Self::Demo(args) => demo::run(&args, invocation),
            Self::Calc(args) => calc::run(&args, invocation),
            Self::Register(args) => register::run(args, invocation),
            Self::Cancel(args) => cancel::run(args, invocation),
            Self::Review(args) => review::run(args, invocation),
            Self::Levy(args) => levy::run(args, invocation),
            Self::Pay(args) => pay::run(args, invocation),
            Self::Certify(args) => certify::run(args, invocation),
            Self::Ledger(args) => ledger::run(args, invocation),
            Self::Policy(args) => policy::run(args, invocation),
            Self::Defer(args) => defer::run(args, invocation),
            Self::Enforce(args) => enforce::run(args, invocation),
            Self::Change(args) => change::run(args, invocation),
            Self::Report(args) => report::run(&args, invocation),
            Self::Audit(args) => audit::run(args, invocation),
            Self::Todo(args) => todo::run(&args, invocation),
            Self::MonthEnd(args) => month_end::run(&args, invocation),
            Self::Check(args) => check::run(&args, invocation),
            Self::Batch(args) => batch::run(&args, invocation),
            Self::Log(args) => log::run(args, invocation),
            Self::Query(args) => query::run(&args, invocation),
            Self::Export(args) => export::run(&args, invocation),
            Self::Operator(args) => operator::run(args, invocation),
            Self::Office(args) => office::run(args, invocation),
            Self::Template(args) => template::run(&args, invocation),
            Self::Completions(args) => completions::run(&args, invocation),
            Self::Man(args) => man::run(&args, invocation),
        }
    }
}
