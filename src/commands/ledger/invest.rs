//! `ledger invest`: deposits, bonds and entrusted money of the funds.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::lists::fund_of;
use super::post::opened;
use crate::cli::day;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Month, Rate, Report};
use crate::operations::invest::{self, Requested, bank_limits_of, limits_of, reserve_of};
use crate::operations::move_money::spending_before;
use crate::operations::reading;
use crate::operations::review_matter::may_approve_own;
use crate::refusal::{Exit, Refusal};
use crate::reports::investments::{self, FundLimits};
use crate::session::Session;
use crate::store::investments::NewInvestment;

#[derive(Debug, Args)]
pub struct InvestArgs {
    #[command(subcommand)]
    command: InvestCommand,
}

#[derive(Debug, Subcommand)]
enum InvestCommand {
    /// Buy an investment: a time deposit, treasury bonds, or money entrusted
    ///
    /// It holds once a second person has approved it. Refused where the reserve for payments would be touched, the fund may not hold the
    /// class, or a limit would be broken; that is checked again when it is approved.
    ///
    /// Example: shebao ledger invest buy pension "three-year treasury bonds" --class bond --principal 1000000.00 --rate 2.38% --matures-on 2029-01-18
    Buy(Box<BuyArgs>),
    /// Record what an entrusted investment is worth on a day; it holds once a second person has approved it
    ///
    /// The gain or loss since the last value is booked; the part of it that is the lower level's is owed to it. Bonds and deposits stand at
    /// cost.
    ///
    /// Example: shebao ledger invest value 2 1020000.00
    Value(OfHeldArgs),
    /// Record what came back of an investment; it holds once a second person has approved it
    ///
    /// It ends the investment, unless --principal says that only a part of the principal came back; 0 is gain or interest alone.
    ///
    /// Example: shebao ledger invest redeem 1 1071400.00
    ///
    /// Example: shebao ledger invest redeem 3 2100000.00 --principal 2000000.00
    Redeem(RedeemArgs),
    /// Show every limit against what is held; ends with 3 where one is broken
    ///
    /// The names of one bank (`policy list bank`) count together; what was entered without a bank counts as one.
    ///
    /// Example: shebao ledger invest limits --fund pension
    Limits(OfFundArgs),
    /// List what is held, the next to come due first
    ///
    /// Example: shebao ledger invest ladder --fund pension
    Ladder(OfFundArgs),
    /// Show in which order a shortage of a fund is met
    ///
    /// Example: shebao ledger invest shortage pension 200.00 --grant 50.00
    Shortage(ShortageArgs),
}

#[derive(Debug, Args)]
struct BuyArgs {
    /// The fund
    fund: String,
    /// What it is
    product: String,
    /// deposit, bond, fixed_income, repo, equity or project
    #[arg(long)]
    class: String,
    /// The amount in yuan
    #[arg(long)]
    principal: String,
    /// Interest a year, such as 2.38%
    #[arg(long)]
    rate: Option<String>,
    /// The bank or trustee; needed where the office bounds what lies with one bank, but for treasury bonds
    #[arg(long)]
    bank: Option<String>,
    /// The day [default: the business date]
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<NaiveDate>,
    /// The day it comes due
    #[arg(long, value_name = "DATE", value_parser = day)]
    matures_on: Option<NaiveDate>,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct OfHeldArgs {
    #[command(flatten)]
    worth: WorthArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct WorthArgs {
    /// The number of the investment
    investment: i64,
    /// The amount in yuan
    amount: String,
    /// The day [default: the business date]
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<NaiveDate>,
    /// What of the gain is the lower level's, in yuan; of a loss below zero
    #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true)]
    of_lower: Option<String>,
}

#[derive(Debug, Args)]
struct RedeemArgs {
    #[command(flatten)]
    worth: WorthArgs,
    /// The part of the principal that came back, in yuan; needed where entrusted money brings less than it is worth [default: all that is left]
    #[arg(long, value_name = "AMOUNT", conflicts_with = "of_lower")]
    principal: Option<String>,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct OfFundArgs {
    /// Only this fund
    #[arg(long)]
    fund: Option<String>,
}

#[derive(Debug, Args)]
struct ShortageArgs {
    /// The fund
    fund: String,
    /// What is needed in yuan
    need: String,
    /// What the upper level grants in yuan
    #[arg(long)]
    grant: Option<String>,
}

pub fn run(args: InvestArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    match args.command {
        InvestCommand::Buy(args) => buy(&args, invocation, &session),
        InvestCommand::Value(args) => value(&args, invocation, &session),
        InvestCommand::Redeem(args) => redeem(&args, invocation, &session),
        InvestCommand::Limits(args) => limits(fund_of(args.fund.as_ref())?, invocation, &session),
        InvestCommand::Ladder(args) => ladder(fund_of(args.fund.as_ref())?, invocation, &session),
        InvestCommand::Shortage(args) => show_shortage(&args, invocation, &session),
    }
}

/// Refuses an approval by the same person before anything is read.
fn refuse_approval(session: &Session, approve: bool) -> anyhow::Result<()> {
    session.operator()?;
    if approve {
        may_approve_own(session)?;
    }
    Ok(())
}

/// What of a gain is the lower level's; nothing where nothing is said.
fn of_lower(worth: &WorthArgs) -> Result<Money, Refusal> {
    worth.of_lower.as_deref().map_or(Ok(Money::ZERO), reading::signed_money)
}

fn value(args: &OfHeldArgs, invocation: &Invocation, session: &Session) -> anyhow::Result<Exit> {
    let OfHeldArgs { worth, approve } = args;
    refuse_approval(session, *approve)?;
    let on = worth.on.unwrap_or_else(|| session.today());
    let value = reading::money(&worth.amount)?;
    let asked = invest::Worth { value, of_lower: of_lower(worth)? };
    let (asked, held) = invest::request_value(session, (worth.investment, asked, on), *approve)?;
    answer(invocation, session, &asked, (&held.bought, [held.cost, value]))
}

fn redeem(args: &RedeemArgs, invocation: &Invocation, session: &Session) -> anyhow::Result<Exit> {
    let RedeemArgs { worth, principal, approve } = args;
    refuse_approval(session, *approve)?;
    let on = worth.on.unwrap_or_else(|| session.today());
    let proceeds = reading::money(&worth.amount)?;
    let principal = principal.as_deref().map(reading::money).transpose()?;
    let back = invest::Back { proceeds, principal, of_lower: of_lower(worth)? };
    let (asked, held) = invest::request_redeem(session, (worth.investment, back, on), *approve)?;
    answer(invocation, session, &asked, (&held.bought, [principal.unwrap_or(held.cost), proceeds]))
}

/// The matter, and what it is about: principal and the amount that moves.
fn answer(
    invocation: &Invocation,
    session: &Session,
    asked: &Requested,
    (bought, amounts): (&NewInvestment, [Money; 2]),
) -> anyhow::Result<Exit> {
    opened(invocation, asked.matter, asked.state, session.is_dry_run());
    invocation.report(investments::asked(asked, bought, amounts))?;
    let fund = bought.fund;
    let spending = spending_before(session.reader(), fund, Month::of(session.today()))?.unwrap_or_default();
    let (need, money) = (spending + spending, invest::money_of(session.reader(), fund)?);
    invocation.say(&Message::TwoMonths { fund, need, gap: (need - money).max(Money::ZERO) });
    Ok(Exit::Done)
}

fn buy(args: &BuyArgs, invocation: &Invocation, session: &Session) -> anyhow::Result<Exit> {
    refuse_approval(session, args.approve)?;
    let rate = args.rate.as_deref().unwrap_or("0");
    let not_valid = || Refusal::RateNotValid { value: rate.to_owned() };
    // Interest of a hundred per cent a year is a percent sign forgotten.
    let rate: Rate = rate.parse().map_err(|_| not_valid())?;
    if rate.ratio() >= rust_decimal::Decimal::ONE {
        return Err(not_valid().into());
    }
    let bought = NewInvestment {
        fund: reading::kind(&args.fund)?,
        class: args.class.clone(),
        product: args.product.clone(),
        bank: args.bank.as_deref().unwrap_or_default().trim().to_owned(),
        principal: reading::positive_money(&args.principal)?,
        rate: rate.ratio().normalize().to_string(),
        bought_on: args.on.unwrap_or_else(|| session.today()),
        matures_on: args.matures_on,
    };
    if let Some(last) = bought.matures_on.filter(|last| *last <= bought.bought_on) {
        return Err(Refusal::LastDayBeforeFirst { first: bought.bought_on, last }.into());
    }
    let asked = invest::request_buy(session, &bought, args.approve)?;
    answer(invocation, session, &asked, (&bought, [bought.principal; 2]))
}

fn ladder(fund: Option<InsuranceKind>, invocation: &Invocation, session: &Session) -> anyhow::Result<Exit> {
    let held = session.reader().investments(fund)?;
    let names = session.policy().bank_names(session.office().region, session.today());
    invocation.report(investments::ladder(&held, session.today(), &names))?;
    if session.is_dry_run() {
        invocation.say(&Message::DryRun);
    }
    if let Some(fund) = fund {
        let spending = spending_before(session.reader(), fund, Month::of(session.today()))?.unwrap_or_default();
        let money: Money = invest::money_of(session.reader(), fund)?;
        let need = spending + spending;
        invocation.say(&Message::TwoMonths { fund, need, gap: (need - money).max(Money::ZERO) });
    }
    Ok(Exit::Done)
}

fn limits(fund: Option<InsuranceKind>, invocation: &Invocation, session: &Session) -> anyhow::Result<Exit> {
    let funds = match fund {
        Some(fund) => vec![fund],
        None => vec![InsuranceKind::Pension, InsuranceKind::AgencyPension, InsuranceKind::ResidentPension],
    };
    let mut found = Vec::new();
    let (policy, region, today) = (session.policy(), session.office().region, session.today());
    let (terms, names) = (policy.ledger_terms(region, today)?, policy.bank_names(region, today));
    for fund in funds {
        let (net_asset_value, limits) = limits_of(session.reader(), fund, &terms, today)?;
        if !net_asset_value.is_zero() {
            let banks = bank_limits_of(session.reader(), fund, (&terms, &names), today)?;
            found.push(FundLimits { fund, net_asset_value, reserve: reserve_of(session, fund)?, limits, banks });
        }
    }
    invocation.report(investments::limits(&found))?;
    for limits in found.iter().filter(|_| terms.bounds_banks()) {
        if let Some(unnamed) = limits.banks.iter().find(|limit| limit.is_unnamed()) {
            invocation.say(&Message::BanksNotNamed { fund: limits.fund, amount: unnamed.value });
        }
    }
    let is_broken = found.iter().any(FundLimits::is_broken);
    Ok(if is_broken { Exit::LookAt } else { Exit::Done })
}

fn show_shortage(args: &ShortageArgs, invocation: &Invocation, session: &Session) -> anyhow::Result<Exit> {
    let fund = reading::kind(&args.fund)?;
    let need = reading::positive_money(&args.need)?;
    let grant = args.grant.as_deref().map(reading::money).transpose()?.unwrap_or_default();
    let steps = invest::shortage_of(session.reader(), fund, need, grant)?;
    let columns = [
        Column::new("fund", ColumnKind::Code),
        Column::new("step", ColumnKind::Count),
        Column::of_ledger("item", ColumnKind::Code),
        Column::new("amount", ColumnKind::Money),
    ];
    invocation.report(Report::new("shortage", columns, |sink| {
        steps.iter().zip(1..).try_for_each(|(step, place)| {
            let cells =
                [Cell::Text(fund.english()), Cell::Count(place), Cell::Text(step.source), Cell::Money(step.amount)];
            sink.row(&cells)
        })
    }))?;
    Ok(Exit::Done)
}
