//! `shebao init`: makes the office's file.

use clap::Args;

use crate::commands::office::ContactArgs;
use crate::i18n::{Lang, Message, label};
use crate::invocation::Invocation;
use crate::model::{KindSet, Month, RegionCode};
use crate::operations::add_operator::checked_name;
use crate::policy::Policy;
use crate::refusal::{Exit, Refusal};
use crate::session::Session;
use crate::store::office::{Office, OfficeContact};

/// Make the office's file and its first operator
///
/// Example: shebao init --region 110000 --operator wang
#[derive(Debug, Args)]
pub struct InitArgs {
    /// The pooling region, GB/T 2260
    #[arg(long, value_name = "CODE")]
    region: String,
    /// The office's name, as notices show it
    #[arg(long)]
    name: Option<String>,
    /// The first operator [default: SHEBAO_OPERATOR, else the login name, else admin]
    #[arg(long = "operator", id = "first_operator", value_name = "NAME")]
    first_operator: Option<String>,
    /// One person may enter and approve
    #[arg(long)]
    solo: bool,
    /// The kinds this office runs, joined with + [default: those of its region]
    #[arg(long, value_name = "K")]
    kinds: Option<String>,
    #[command(flatten)]
    contact: ContactArgs,
    /// The login name
    #[arg(long, env = "USER", hide = true)]
    login: Option<String>,
}

pub fn run(args: InitArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let policy = Policy::built_in()?;
    let region: RegionCode = args.region.parse().map_err(|_| Refusal::RegionNotValid { value: args.region.clone() })?;
    let operator = args.first_operator.as_deref().or(invocation.operator()).or(args.login.as_deref());
    let operator = checked_name(operator.unwrap_or("admin"))?.to_owned();
    let kinds = kinds(args.kinds.as_deref(), &policy, region, invocation)?;
    let name = args.name.unwrap_or_else(|| format!("{}（{region}）", label(Lang::Zh, "agency_office")));
    let contact = args.contact.change().of(&OfficeContact::default());
    let office = Office { region, name, kinds, is_solo: args.solo, made_by_demo: false, contact };
    let options = invocation.run_options();
    if let Some(folder) = options.file.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        && invocation.is_users_folder(folder)
    {
        std::fs::create_dir_all(folder).map_err(|error| Refusal::FileUnwritable {
            path: folder.display().to_string(),
            reason: error.to_string(),
        })?;
    }
    let path = options.file.display().to_string();
    if invocation.is_dry_run() {
        invocation.say(&Message::DryRun);
        return Ok(Exit::Done);
    }
    Session::create(options, &office, &operator)?;
    invocation.say(&Message::OfficeOpened { path, region: region.to_string(), operator, kinds: kinds.to_string() });
    Ok(Exit::Done)
}

/// The kinds asked for, or those that the region levies from employees.
fn kinds(
    asked: Option<&str>,
    policy: &Policy,
    region: RegionCode,
    invocation: &Invocation,
) -> Result<KindSet, Refusal> {
    if !policy.knows_region(region) {
        return Err(Refusal::RegionUnknown { region });
    }
    let month = Month::of(invocation.today());
    match asked {
        Some(asked) if !asked.eq_ignore_ascii_case("all") => {
            asked.parse().map_err(|_| Refusal::KindUnknown { value: asked.to_owned() })
        }
        _ => match policy.office_kinds(region, month) {
            // An office without kinds could do nothing.
            none if none.is_empty() => Err(Refusal::RegionRatesUnknown { region, month }),
            kinds => Ok(kinds),
        },
    }
}
