//! `shebao office`: the office itself.

use clap::{Args, Subcommand};

use crate::invocation::Invocation;
use crate::model::Subject;
use crate::operations::office_contact::{ContactChange, change_contact};
use crate::refusal::Exit;
use crate::reports::record;

/// The office itself: how it is reached
#[derive(Debug, Args)]
pub struct OfficeArgs {
    #[command(subcommand)]
    command: OfficeCommand,
}

#[derive(Debug, Subcommand)]
enum OfficeCommand {
    /// Show, or change, where and how the office is reached, as notices say
    ///
    /// Example: shebao office contact --phone 010-12345678 --contact "collection counter"
    Contact(ContactArgs),
}

/// What notices say of the office.
#[derive(Clone, Debug, Default, Args)]
pub struct ContactArgs {
    /// The office's address
    #[arg(long)]
    address: Option<String>,
    /// Who answers questions
    #[arg(long)]
    contact: Option<String>,
    /// The office's phone number
    #[arg(long)]
    phone: Option<String>,
    /// How contributions are paid, such as a bank account or a counter
    #[arg(long, value_name = "TEXT")]
    way_of_payment: Option<String>,
}

impl ContactArgs {
    pub fn change(self) -> ContactChange {
        let Self { address, contact, phone, way_of_payment } = self;
        ContactChange { address, contact, phone, way_of_payment }
    }
}

pub fn run(args: OfficeArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let OfficeCommand::Contact(args) = args.command;
    let session = invocation.session()?;
    let holds = change_contact(&session, args.change())?;
    let fields = [
        ("name", session.office().name.clone()),
        ("region", session.office().region.to_string()),
        ("address", holds.address),
        ("contact", holds.contact),
        ("phone", holds.phone),
        ("way_of_payment", holds.way_of_payment),
    ];
    invocation.report(record::report(&fields, Subject::Employer))?;
    Ok(Exit::Done)
}
