//! A matter that was returned for what was missing and is entered again (补正) goes on where it stood: its due day is counted from
//! the first submission, and the time it was away is left out. The same file, the same row, the same month or claim is recognised;
//! a mended file or row says which matter it continues.

use chrono::NaiveDate;

use crate::model::{MatterState, OperationKind, day_from_number};
use crate::policy::Calendar;
use crate::refusal::Refusal;
use crate::rules::calendar::{Limit, due, working_days_between};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::matters::Matter;
use crate::store::supplements::TimeAway;

/// By what a matter is known to be the same as the one that was returned.
#[derive(Clone, Copy, Debug)]
pub enum Same<'a> {
    /// The digest of a file.
    File(&'a str),
    /// One row, as it is kept.
    Row(&'a str),
    /// What the matter is about, where that is a month or a number.
    Subject(&'a str),
}

/// Ties a new matter to the returned one that it continues: the one that is named, else the same one; awards by their claims.
pub fn continue_returned(
    tx: &mut Transaction<'_>,
    (matter, kind): (i64, OperationKind),
    named: Option<i64>,
    same: Same<'_>,
) -> anyhow::Result<()> {
    if let Some(named) = named {
        may_continue(tx, named, kind)?;
    }
    if is_about_claims(kind) {
        for (continues, claim) in tx.reader().claims_continued_by(matter)? {
            tx.writer.insert_supplement(matter, continues, Some(claim))?;
        }
        return Ok(());
    }
    let reader = tx.reader();
    let continues = match (named, same) {
        (Some(named), _) => Some(named),
        (None, Same::File(digest)) => reader.returned_matter_of_file(kind, digest)?,
        (None, Same::Row(payload)) => reader.returned_matter_of_row(kind, payload)?,
        (None, Same::Subject(subject)) => reader.returned_matter(kind, subject)?,
    };
    continues.map_or(Ok(()), |continues| tx.writer.insert_supplement(matter, continues, None))
}

/// The same where what is asked for is one thing of its kind: a month, a voucher, a matter. The subject of a file is only its name.
pub fn continue_same_subject(
    tx: &mut Transaction<'_>,
    (matter, kind): (i64, OperationKind),
    subject: &str,
) -> anyhow::Result<()> {
    use OperationKind as Kind;
    let is_named = matches!(
        kind,
        Kind::Assess | Kind::Payroll | Kind::LedgerClose | Kind::LedgerReopen | Kind::LedgerReverse | Kind::Undo
    );
    if is_named { continue_returned(tx, (matter, kind), None, Same::Subject(subject)) } else { Ok(()) }
}

const fn is_about_claims(kind: OperationKind) -> bool {
    matches!(kind, OperationKind::PayAward | OperationKind::PayRefuse)
}

fn may_continue(tx: &Transaction<'_>, named: i64, kind: OperationKind) -> anyhow::Result<()> {
    let reader = tx.reader();
    let returned = reader.matter(named)?.ok_or(Refusal::MatterUnknown { matter: named })?;
    if returned.kind != kind {
        let (is, asked) = (returned.kind.code().to_owned(), kind.code().to_owned());
        return Err(Refusal::MatterOfOtherKind { matter: named, is, asked }.into());
    }
    if returned.state != MatterState::Returned {
        let state = returned.state.code().to_owned();
        return Err(Refusal::MatterNotReturned { matter: named, state }.into());
    }
    match reader.continuation_of(named)?.filter(|_| !is_about_claims(kind)) {
        Some(by) => Err(Refusal::MatterSupplementedBefore { matter: named, by }.into()),
        None => Ok(()),
    }
}

/// When a matter was first submitted, with the times for which it was away since.
pub fn first_submission(reader: Reader<'_>, matter: &Matter) -> anyhow::Result<Option<(NaiveDate, Vec<TimeAway>)>> {
    let mut away = Vec::new();
    let (mut number, mut submitted_on) = (matter.id, matter.submitted_on);
    while let Some(earlier) = reader.continued_by(number)?.filter(|earlier| *earlier < number) {
        let Some(before) = reader.matter(earlier)? else { break };
        if let Some(returned_on) = reader.returned_on(earlier)? {
            away.push(TimeAway { returned_on, resumed_on: day_from_number(submitted_on) });
        }
        (number, submitted_on) = (earlier, before.submitted_on);
    }
    Ok(day_from_number(submitted_on).map(|first| (first, away)))
}

/// The last day of a limit of working days that stands still while what was asked for is away; none while it is, or where the
/// calendar of a year that it needs is not known.
pub fn due_without(start: NaiveDate, days: u32, away: &[TimeAway], calendar: &Calendar) -> Option<NaiveDate> {
    let mut count = days;
    for time in away {
        count += working_days_between(time.returned_on, time.resumed_on?, calendar).ok()?;
    }
    due(start, Limit::working_days(count), calendar).ok()
}
