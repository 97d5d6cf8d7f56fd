//! The lines of a file by the months whose statements they make.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use super::StatementEntry;
use crate::model::{InsuranceKind, Money, Month};
use crate::operations::batch::Tally;
use crate::refusal::Refusal;
use crate::session::Transaction;

/// The lines of an account of a month.
pub(super) type OfMonth = (Month, Vec<(u64, StatementEntry)>);

/// The lines of an account month by month: each month from the first that the file covers to the last has its own statement, also where nothing
/// moved in it; the balance with which a file begins goes with the first. A file may begin in months that have theirs: what these hold
/// already is the same. What they lack is not put into a later month, where it would count twice or on the wrong side of its end.
pub(super) fn by_month(
    tx: &Transaction<'_>,
    (fund, account): (InsuranceKind, &str),
    mut lines: Vec<(u64, StatementEntry)>,
    tally: &mut Tally,
) -> anyhow::Result<Vec<OfMonth>> {
    let moved = lines.iter().filter(|(_, entry)| !entry.is_opening).map(|(_, entry)| Month::of(entry.date));
    let Some(last) = moved.max().or_else(|| lines.iter().map(|(_, entry)| Month::of(entry.date)).max()) else {
        return Ok(Vec::new());
    };
    let known = tx.reader().bank_statement_before(fund, account, last)?.map(|statement| statement.month);
    if let Some(known) = known {
        let mut held = tx.reader().held_bank_lines((fund, account), known)?;
        lines.retain(|(line, entry)| is_new(*line, entry, (known, &mut held), tally));
    }
    let months: BTreeSet<Month> = lines.iter().map(|(_, entry)| covered_from(entry)).collect();
    let first = months.into_iter().find(|month| known.is_none_or(|known| *month > known)).unwrap_or(last).min(last);
    let all = (0..=last.months_since(first)).map(|place| (first.plus(place), Vec::new()));
    let mut found: BTreeMap<Month, Vec<(u64, StatementEntry)>> = all.collect();
    for (line, entry) in lines {
        let month = if entry.is_opening { first } else { Month::of(entry.date) };
        found.entry(month).or_default().push((line, entry));
    }
    Ok(found.into_iter().collect())
}

/// Lines that statements hold already, by day, amount and reference, each with how often.
type HeldLines = HashMap<(NaiveDate, Money, String), i64>;

/// Whether a line is of a month that has no statement yet; of others it is counted as the same, or rejected.
fn is_new(line: u64, entry: &StatementEntry, (known, held): (Month, &mut HeldLines), tally: &mut Tally) -> bool {
    let month = Month::of(entry.date);
    if entry.is_opening || month > known {
        return true;
    }
    tally.counts.inserted -= 1;
    let count = held.get_mut(&(entry.date, entry.amount, entry.reference.clone())).filter(|count| **count > 0);
    match count {
        Some(count) => {
            *count -= 1;
            tally.counts.same += 1;
        }
        None if entry.amount.is_zero() => tally.counts.same += 1,
        None => tally.reject_row(line, Refusal::StatementLacksLine { month, known }),
    }
    false
}

/// The first month of which a line tells: a balance with which a statement begins is the last of the month before.
fn covered_from(entry: &StatementEntry) -> Month {
    let month = Month::of(entry.date);
    if entry.is_opening && entry.date == month.last_day() { month.plus(1) } else { month }
}
