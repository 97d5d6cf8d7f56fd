//! `calc workday`: the last day of a time limit.

use chrono::NaiveDate;
use clap::Args;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, optional, required};
use crate::policy::{Policy, Roll, cited};
use crate::refusal::Refusal;
use crate::rules::calendar::{Limit, Unit, due, explained};

/// The time limit.
#[derive(Debug, Default, Args)]
pub struct WorkdayArgs {
    /// Day from which the limit starts, itself not counted
    #[arg(long, value_name = "DATE")]
    start: Option<String>,
    /// How many
    #[arg(long, value_name = "N")]
    count: Option<String>,
    /// Of what: wd (working days) or days
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// Where a limit that ends on a day of rest is moved: next, prev or none [default: next]
    #[arg(long, value_name = "ROLL")]
    roll: Option<String>,
    /// File with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for WorkdayArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "start" => self.start.as_deref(),
            "count" => self.count.as_deref(),
            "unit" => self.unit.as_deref(),
            "roll" => self.roll.as_deref(),
            _ => None,
        }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}

pub(super) const QUESTION: Question = Question {
    name: "workday",
    inputs: &[required("start"), required("count"), required("unit"), optional("roll")],
    answers: &["due"],
    answer,
    explain: Some(explain),
};

fn answer(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    let (start, limit) = limit(cells)?;
    Ok(vec![due(start, limit, policy.calendar())?.to_string()])
}

/// The days of rest that were passed over, and the days of weekends on which people worked.
fn explain(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    let (start, limit) = limit(cells)?;
    let explained = explained(start, limit, policy.calendar())?;
    let spans = explained.rest.iter().map(|(first, last)| format!("{first}..{last} = 0 wd"));
    let worked = explained.worked.iter().map(|day| format!("{day} = 1 wd"));
    let workings = format!("{start} + {} {} = {}", limit.count, limit.unit, explained.last);
    let rolled = (explained.due != explained.last).then(|| format!("{} → {}", explained.last, explained.due));
    let source = cited("holidays 第六条");
    Ok([workings].into_iter().chain(rolled).chain(spans).chain(worked).chain([source]).collect())
}

fn limit(cells: Cells<'_>) -> Result<(NaiveDate, Limit), Refusal> {
    let start = cells::day(cells, "start")?;
    let count = cells::number(cells, "count")?;
    let unit = cells::text(cells, "unit")?;
    let unit: Unit =
        unit.parse().map_err(|_| Refusal::ChoiceUnknown { value: unit.to_owned(), choices: "wd, days".to_owned() })?;
    let roll = cells::choice(cells, "roll", &["next", "prev", "none"], Roll::Next)?;
    Ok((start, Limit { count, unit, roll }))
}
