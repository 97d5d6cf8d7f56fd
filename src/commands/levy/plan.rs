//! `levy plan YEAR|MONTH`: who pays, on which base, at which rate, by when. Months not assessed yet are foreseen from today's
//! register; nothing is written.

use clap::Args;

use super::assess::tell_left_out;
use super::scales;
use crate::commands::keys;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Month, OperationKind};
use crate::operations::assess_contributions::{LeftOut, Undeclared, assess_with};
use crate::operations::reading;
use crate::refusal::{Exit, Refusal};
use crate::reports::{plan, plan_totals};
use crate::store::persons::AsOf;

#[derive(Debug, Args)]
pub struct PlanArgs {
    /// The year or month
    period: String,
    /// Only this employer
    #[arg(long)]
    employer: Option<String>,
    /// Only this kind; several joined with +
    #[arg(long)]
    kind: Option<String>,
    /// One row a kind: all employers and months together
    #[arg(long)]
    total: bool,
    /// The plan against what was assessed and paid
    #[arg(long)]
    actual: bool,
}

pub fn run(args: &PlanArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let months = months(&args.period)?;
    let employer = args.employer.as_deref().map(|key| keys::employer(session.reader(), key, AsOf::NOW)).transpose()?;
    let kinds = reading::kinds_asked(args.kind.as_deref())?;
    let payer = employer.map(|version| version.employer.number);
    let first = session.reader().first_assessed_month()?;
    let (mut rows, mut planned) = (Vec::new(), Vec::new());
    for month in &months {
        if first.is_some_and(|first| *month < first) && months.len() > 1 {
            continue;
        }
        let found: anyhow::Result<(Vec<plan::PlanRow>, LeftOut)> = session.foresee(OperationKind::Assess, |tx| {
            if !tx.reader().assessments(*month)?.iter().any(|run| run.levy_type.is_of_month_run()) {
                // The declarations of months to come are still to come.
                let is_ahead = *month > Month::of(tx.today);
                let undeclared = if is_ahead { Undeclared::CountsAsDeclared } else { Undeclared::IsEstimated };
                let left_out = assess_with(tx, *month, undeclared)?.left_out;
                return Ok((plan::rows(tx, *month, payer, kinds, false)?, left_out));
            }
            Ok((plan::rows(tx, *month, payer, kinds, true)?, LeftOut::default()))
        });
        match found {
            Ok((found, left_out)) => {
                planned.extend((!found.is_empty()).then_some(*month));
                plan::take(&mut rows, found);
                // Of a year each month would say the same.
                if months.len() == 1 {
                    tell_left_out(invocation, &session, &left_out)?;
                }
            }
            // In a year, a month without figures is left out and told; a month asked for by itself is refused.
            Err(error) if months.len() > 1 && error.downcast_ref::<Refusal>().is_some() => {
                invocation.say(&Message::MonthLeftOut { month: *month, why: refusal_words(invocation, &error) });
            }
            Err(error) => return Err(error),
        }
    }
    let total = rows.iter().map(plan::PlanRow::due).sum();
    let sums = plan_totals::sums(&rows, args.total);
    match (args.total, args.actual) {
        (false, false) => invocation.report(plan::report(&rows))?,
        (true, false) => invocation.report(plan_totals::totals(&sums))?,
        (_, true) => invocation.report(plan_totals::actual(&sums, args.total))?,
    }
    let payers: std::collections::BTreeSet<i64> = rows.iter().map(|row| row.payer).collect();
    invocation.say(&Message::PlanTotal { payers: payers.len(), amount: total });
    if invocation.explains {
        let lines = planned.iter().flat_map(|month| scales::lines(&session, *month));
        lines.for_each(|line| invocation.say(&line));
    }
    Ok(Exit::Done)
}

fn refusal_words(invocation: &Invocation, error: &anyhow::Error) -> String {
    error.downcast_ref::<Refusal>().map(|refusal| invocation.words(refusal)).unwrap_or_default()
}

/// One month, or the twelve of a year.
fn months(period: &str) -> Result<Vec<Month>, Refusal> {
    let is_year = period.len() == 4 && period.bytes().all(|byte| byte.is_ascii_digit());
    if !is_year {
        return reading::month(period).map(|month| vec![month]);
    }
    let months: Vec<Month> = (1..=12).filter_map(|month| Month::new(period.parse().ok()?, month)).collect();
    if months.is_empty() { Err(Refusal::MonthNotValid { value: period.to_owned() }) } else { Ok(months) }
}
