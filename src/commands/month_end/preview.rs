//! What a month's run would do: the plan, and what the month's levy changes against the month before, in people and in yuan.

use super::Line;
use super::steps::Step;
use crate::model::{Money, Month, OperationKind};
use crate::operations::assess_contributions::assess;
use crate::session::Session;
use crate::store::month_changes::MonthChange;
use crate::store::month_end::{SettledStep, Totals};

/// Puts the lines of the plan behind those that are there.
pub(super) fn plan(
    session: &Session,
    (first, month, steps): (Month, Month, &'static [Step]),
    settled: &[SettledStep],
    lines: &mut Vec<Line>,
) -> anyhow::Result<()> {
    for step in steps {
        let before = settled.iter().find(|settled| settled.step == step.name);
        let state = if before.is_some() { "skipped" } else { "planned" };
        let mut line = |state: &'static str, rows: i64, amount: Money| {
            lines.push(Line { month, step: step.name, state, rows, amount, milliseconds: 0 });
        };
        if step.name == "assess" {
            let (totals, changes) = foresee(session, first, month)?;
            line(state, totals.rows, totals.amount);
            changes.iter().for_each(|change| line(change.cause, change.people, change.amount));
        } else {
            line(state, before.map_or(0, |before| before.rows), before.map_or(Money::ZERO, |before| before.amount));
        }
    }
    Ok(())
}

/// What the month is or would be levied for, and how that differs from the month before. Missed months are levied first, as the run would
/// do it, so that each is held against the one before it.
fn foresee(session: &Session, first: Month, month: Month) -> anyhow::Result<(Totals, Vec<MonthChange>)> {
    session.foresee(OperationKind::Assess, |tx| {
        for missed in 0..=month.months_since(first) {
            let missed = first.plus(missed);
            if tx.reader().assessments(missed)?.is_empty() {
                assess(tx, missed)?;
            }
        }
        Ok((tx.reader().levied_in(month)?, tx.reader().month_changes(month)?))
    })
}
