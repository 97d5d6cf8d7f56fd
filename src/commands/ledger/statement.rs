//! `ledger statement`: the official forms, and the annexes beside them.

use clap::{Args, ValueEnum};

use super::lists::fund_of;
use crate::i18n::{Message, label, word};
use crate::invocation::Invocation;
use crate::model::{InsuranceKind, Month, Report};
use crate::operations::reading;
use crate::policy::Form;
use crate::refusal::{Exit, Refusal};
use crate::reports::fund_statement::paper::{self, Sheet};
use crate::reports::fund_statement::{self, Period, StatementCheck, checks_of};
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
    let (first, today) = (period.first(), session.today());
    // Books that were kept ahead have their forms.
    if first.first_day() > today && !session.reader().is_booked_since(first)? {
        return Err(Refusal::MonthNotBegun { month: first, today }.into());
    }
    let fund = fund_of(args.fund.as_ref())?;
    if args.form == StatementForm::Reconciliation {
        return super::money::show_reconciliation(invocation, &session, period.last(), fund);
    }
    let funds = match fund {
        Some(fund) => vec![fund],
        None => session.reader().funds_with_books()?,
    };
    // The notes explain the forms, which have the checks.
    let checks = match args.form {
        StatementForm::Notes => Vec::new(),
        _ => checks_of(&session, &funds, period)?,
    };
    let made = Statements { invocation, session: &session, funds: &funds, period, checks: &checks };
    invocation.report(made.report(args.form))?;
    Ok(tell(invocation, &checks))
}

/// What the statements of a call are made from.
struct Statements<'s> {
    invocation: &'s Invocation,
    session: &'s Session,
    funds: &'s [InsuranceKind],
    period: Period,
    checks: &'s [StatementCheck],
}

impl<'s> Statements<'s> {
    fn report(&self, form: StatementForm) -> Report<'s> {
        let Self { session, funds, period, checks, .. } = *self;
        let lang = self.invocation.lang;
        let words = move |code: &str| word(lang, code);
        let official = |form| {
            fund_statement::report(session, form, funds.to_vec(), period)
                .on_paper(move || paper::official(&Sheet { session, period, words: &words }, form, funds, checks))
        };
        let report = match form {
            StatementForm::BalanceSheet => official(Form::BalanceSheet),
            StatementForm::Income => official(Form::Income),
            StatementForm::RollForward | StatementForm::Reconciliation => {
                fund_statement::roll_forward(session, funds.to_vec(), period, words)
                    .on_paper(move || paper::roll_forward(&Sheet { session, period, words: &words }, funds, checks))
            }
            StatementForm::Notes => fund_statement::notes(session, funds.to_vec(), period, words).on_paper(move || {
                let notes = fund_statement::gathered_notes(session, funds, period, &words)?;
                Ok(fund_statement::notes_on_paper(&Sheet { session, period, words: &words }, &notes))
            }),
        };
        let title = words(&format!("form.{}", report.name));
        report.titled(format!("{title} {period} {}", session.office().name))
    }
}

/// Tells the checks; ends with 3 where one does not hold.
fn tell(invocation: &Invocation, checks: &[StatementCheck]) -> Exit {
    let mut exit = Exit::Done;
    for check in checks {
        let (fund, what) = (check.fund, check.named(label(invocation.lang, check.code)));
        let message = Message::StatementChecked { fund, what, left: check.left, right: check.right };
        if check.holds() {
            invocation.say(&message);
        } else {
            invocation.warn(&message);
            exit = Exit::LookAt;
        }
    }
    exit
}
