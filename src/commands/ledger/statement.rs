//! `ledger statement`: the official forms, and the annexes beside them.

use clap::{Args, ValueEnum};

use super::lists::fund_of;
use crate::i18n::{Message, label};
use crate::invocation::Invocation;
use crate::model::{InsuranceKind, Month};
use crate::operations::reading;
use crate::policy::Form;
use crate::refusal::{Exit, Refusal};
use crate::reports::fund_statement::{self, Period, checks};
use crate::session::Session;

#[derive(Debug, Args)]
pub struct StatementArgs {
    /// Which statement
    form: StatementForm,
    /// The month, or the year
    #[arg(value_name = "MONTH|YEAR")]
    period: String,
    /// Only this fund
    #[arg(long)]
    fund: Option<String>,
}

/// The statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StatementForm {
    /// 资产负债表
    BalanceSheet,
    /// 收支表
    Income,
    /// The balance carried from the beginning to the end
    RollForward,
    /// What explains the forms (附注)
    Notes,
    /// The books against the banks (余额调节表)
    Reconciliation,
}

/// A month, or a year of four digits.
fn period_of(text: &str) -> Result<Period, Refusal> {
    let year = text.trim_end_matches('\u{5e74}');
    if year.len() == 4
        && let Some(year) = year.parse().ok().filter(|year| Month::new(*year, 1).is_some())
    {
        return Ok(Period::Year(year));
    }
    reading::month(text).map(Period::Month)
}

pub fn run(args: &StatementArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let period = period_of(&args.period)?;
    let funds = match fund_of(args.fund.as_ref())? {
        Some(fund) => vec![fund],
        None => session.reader().funds_with_books()?,
    };
    let report = match args.form {
        StatementForm::Reconciliation => {
            let fund = fund_of(args.fund.as_ref())?;
            return super::money::show_reconciliation(invocation, &session, period.last(), fund);
        }
        StatementForm::BalanceSheet => fund_statement::report(&session, Form::BalanceSheet, funds.clone(), period),
        StatementForm::Income => fund_statement::report(&session, Form::Income, funds.clone(), period),
        StatementForm::Notes => {
            let lang = invocation.lang;
            invocation
                .report(fund_statement::notes(&session, funds, period, move |item| label(lang, item).to_owned()))?;
            return Ok(Exit::Done);
        }
        StatementForm::RollForward => {
            let lang = invocation.lang;
            fund_statement::roll_forward(&session, funds.clone(), period, move |item| label(lang, item).to_owned())
        }
    };
    invocation.report(report)?;
    tell(invocation, &session, &funds, period)
}

/// The checks between the statements; ends with 3 where one does not hold.
fn tell(invocation: &Invocation, session: &Session, funds: &[InsuranceKind], period: Period) -> anyhow::Result<Exit> {
    let mut exit = Exit::Done;
    let against_business = fund_statement::business_checks(session)?;
    for fund in funds {
        let own = against_business.iter().filter(|check| check.fund == *fund).cloned();
        for check in checks(session, *fund, period)?.into_iter().chain(own) {
            let is_broken = !check.holds();
            let (check, what) = (check.clone(), label(invocation.lang, check.code).to_owned());
            let message = Message::StatementChecked { fund: *fund, what, left: check.left, right: check.right };
            if is_broken {
                invocation.warn(&message);
                exit = Exit::LookAt;
            } else {
                invocation.say(&message);
            }
        }
    }
    Ok(exit)
}
