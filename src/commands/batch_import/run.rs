//! The run of one import inside one transaction: apply at once, or rehearse, then submit the rows for review.

use serde_json::json;

use super::answer::{Answer, already_imported, hex};
use super::{BadRows, ImportArgs, imported_before};
use crate::exchange::{Ending, Rejects, SourceFile, read_chunks, read_prepared_chunks, rejects_path};
use crate::i18n::Message;
use crate::invocation::{Invocation, OfOption};
use crate::operations::batch::{Apply, Entry, Tally, finish, prepare};
use crate::operations::continue_matter::{Same, continue_returned};
use crate::operations::reading::{Cells, Context};
use crate::operations::review_matter::{approve_own, open_matter};
use crate::refusal::{Exit, Fault};
use crate::session::{Operation, Session, Transaction};
use crate::store::batches::{BatchCounts, NewBatch};

/// What applying a file brought.
struct Applied {
    tally: Tally,
    /// Taken out when they are written.
    rejects: Option<Rejects>,
    /// How many bad rows were not told.
    untold: u64,
    /// Lines of the bad rows, ascending.
    bad_lines: Vec<u64>,
    ending: Ending,
}

/// Imports a file.
pub(super) fn file<E: Entry>(
    invocation: &Invocation,
    session: &Session,
    source: &SourceFile,
    args: &ImportArgs,
    approve: bool,
) -> anyhow::Result<(Answer, Exit)> {
    let name = file_name(source);
    let request = json!({"command": E::LAYOUT.command, "file": name, "skip_bad": args.skip_bad});
    let operation = Operation { source: Some(name.clone()), ..Operation::new(E::KIND, &request) };
    let is_direct = approve || !E::KIND.is_matter();
    let path = rejects_path(args.from.as_deref().unwrap_or(std::path::Path::new("-")), args.rejects.as_deref());
    let outcome = session.transact(&operation, |tx| {
        // Another run may have taken the same file in while this one waited for its turn.
        if !args.again
            && let Some(before) = imported_before(tx.reader(), E::KIND, source)?
        {
            tx.abandon();
            return Ok(Err(before));
        }
        let mut applied = if is_direct {
            apply::<E>(tx, source, &args.defaults, invocation)?
        } else {
            tx.rehearse(|tx| apply::<E>(tx, source, &args.defaults, invocation))?
        };
        let mut answer = Answer {
            batch: None,
            matter: None,
            state: if is_direct { "approved" } else { "pending" },
            counts: applied.tally.counts,
            digest: hex(&applied.ending.digest),
        };
        if answer.counts.rejected > 0 && !args.skip_bad {
            answer.withhold();
            // Nothing came of the rows, so there is nothing to tell of them.
            applied.tally = Tally::default();
            tx.abandon();
        } else if answer.counts.inserted + answer.counts.changed == 0 {
            answer.state = "approved";
            tx.abandon();
        } else {
            let request = weighed(&request, &applied.tally);
            record::<E>(tx, source, &applied, (approve, args), &mut answer, &request)?;
        }
        // Before anything holds: where the bad rows cannot be told of, the good ones are not loaded either.
        let is_told = |rejects: &mut Rejects| rejects.count_rows() > 0 && !session.is_dry_run();
        if let Some(rejects) = applied.rejects.take_if(is_told) {
            rejects.write(source, &path)?;
        }
        Ok(Ok((answer, applied)))
    })?;
    let (answer, applied) = match outcome {
        Ok(taken_in) => taken_in,
        Err(before) => return Ok((already_imported(invocation, source, &before), Exit::Done)),
    };
    tell(invocation, &path, &applied, session.is_dry_run())?;
    if let Some(matter) = answer.matter.filter(|_| answer.state == "pending" && !session.is_dry_run()) {
        invocation.say(&Message::MatterOpened { matter });
    }
    if session.is_dry_run() {
        invocation.say(&Message::DryRun);
    }
    let exit = match (answer.state, answer.counts.rejected) {
        ("withheld", _) => Exit::Refused,
        (_, 0) => Exit::Done,
        _ => Exit::LookAt,
    };
    Ok((answer, exit))
}

/// A row of the file whose empty cells are filled in by what was said once for all rows.
struct Filled<'a> {
    row: &'a crate::exchange::Row,
    defaults: &'a [(usize, String)],
}

impl Cells for Filled<'_> {
    fn cell(&self, field: usize) -> &str {
        let default = self.defaults.iter().find(|(place, _)| *place == field);
        match (self.row.cell(field), default) {
            ("", Some((_, text))) => text,
            (cell, _) => cell,
        }
    }
}

/// The file's own name: where it lies is nobody's business.
fn file_name(source: &SourceFile) -> String {
    let name = std::path::Path::new(source.name()).file_name();
    name.map_or_else(|| source.name().to_owned(), |name| name.to_string_lossy().into_owned())
}

/// Reads, checks and applies all rows.
fn apply<'s, E: Entry>(
    tx: &mut Transaction<'s>,
    source: &SourceFile,
    defaults: &[(usize, String)],
    invocation: &Invocation,
) -> anyhow::Result<Applied> {
    let latest = tx.today.max(invocation.today());
    let context = Context { today: tx.today, latest, policy: tx.policy, office: tx.office };
    let mut progress = invocation.progress(Some(source.length()));
    let mut applier = E::Applier::new(tx)?;
    let mut bad = BadRows::new(invocation, E::LAYOUT, source.name())?;
    let (mut tally, mut bad_lines) = (Tally::default(), Vec::new());
    let look = E::LOOKS_UP.then(|| tx.reader().second_look()).transpose()?;
    let made_ready = move |rows: &mut [(u64, E)]| match &look {
        Some(look) => prepare(look.reader(), rows),
        None => {
            E::arrange(rows);
            Ok(())
        }
    };
    let ending = read_prepared_chunks(
        source,
        E::LAYOUT,
        E::CHUNK,
        (|row: &_| E::read(&Filled { row, defaults }, &context), made_ready),
        |chunk| {
            for (line, faults) in chunk.faulty {
                faults.into_iter().for_each(|fault| tally.reject(line, fault));
            }
            applier.apply(tx, chunk.rows, &mut tally)?;
            for (line, faults) in tally.take_faults() {
                bad_lines.push(line);
                bad.reject(line, &faults)?;
            }
            progress.set(chunk.bytes_read);
            Ok(())
        },
    )?;
    finish::<E>(applier, tx, &mut tally)?;
    for (line, faults) in tally.take_faults() {
        bad_lines.push(line);
        bad.reject(line, &faults)?;
    }
    bad_lines.sort_unstable();
    let untold = bad.untold();
    Ok(Applied { tally, rejects: Some(bad.rejects), untold, bad_lines, ending })
}

/// Applies all rows, to see what they bring.
pub(super) fn foresee<'s, E: Entry>(
    tx: &mut Transaction<'s>,
    source: &SourceFile,
    invocation: &Invocation,
) -> anyhow::Result<Tally> {
    Ok(apply::<E>(tx, source, &[], invocation)?.tally)
}

/// What a matter asks for, with the amount that decides how many have to approve, as it was reckoned on entry: a list of many matters
/// need not reckon each again.
fn weighed(request: &serde_json::Value, tally: &Tally) -> String {
    let mut request = request.clone();
    if let Some(amount) = tally.largest {
        request["amount"] = json!(amount.to_string());
    }
    if let Some(granted) = tally.granted {
        request["granted"] = json!(granted.to_string());
    }
    request.to_string()
}

/// Writes the batch, its matter, and for a review its rows.
fn record<E: Entry>(
    tx: &mut Transaction<'_>,
    source: &SourceFile,
    applied: &Applied,
    (approve, args): (bool, &ImportArgs),
    answer: &mut Answer,
    request: &str,
) -> anyhow::Result<()> {
    let counts = answer.counts;
    if E::KIND.is_matter() {
        let matter = open_matter(tx, E::KIND, request, &file_name(source), counts.good())?;
        answer.matter = Some(matter);
        if approve {
            approve_own(tx, matter)?;
        } else {
            submit::<E>(tx, source, matter, (&applied.bad_lines, &args.defaults))?;
        }
        continue_returned(tx, (matter, E::KIND), args.supplements, Same::File(&answer.digest))?;
    }
    let (kind, length, name) = (E::KIND, source.length(), file_name(source));
    let batch = NewBatch { kind, matter: answer.matter, source: &name, length, digest: &answer.digest, counts };
    answer.batch = Some(tx.writer.insert_batch(&batch)?);
    Ok(())
}

/// Keeps the good rows of a file, as they came, for the review.
fn submit<E: Entry>(
    tx: &mut Transaction<'_>,
    source: &SourceFile,
    matter: i64,
    (bad_lines, defaults): (&[u64], &[(usize, String)]),
) -> anyhow::Result<()> {
    let fields = E::LAYOUT.fields.len();
    let payload = |row: &crate::exchange::Row| {
        let row = Filled { row, defaults };
        let cells: Vec<&str> = (0..fields).map(|field| row.cell(field)).collect();
        Ok(serde_json::to_string(&cells).expect("texts are always JSON"))
    };
    read_chunks(source, E::LAYOUT, E::CHUNK, payload, |chunk| {
        for (line, payload) in chunk.rows {
            if bad_lines.binary_search(&line).is_err() {
                tx.writer.insert_submitted_row(matter, line, &payload)?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

/// Says what there is to say, and removes the rejects file of an earlier run where nothing was rejected.
fn tell(invocation: &Invocation, path: &std::path::Path, applied: &Applied, is_dry_run: bool) -> anyhow::Result<()> {
    let rejected = applied.bad_lines.len() as u64;
    tell_of(invocation, &applied.tally);
    if rejected == 0 {
        return if is_dry_run { Ok(()) } else { Rejects::remove(path) };
    }
    if applied.untold > 0 {
        let file = Some(path.display().to_string()).filter(|_| !is_dry_run);
        invocation.warn(&Message::MoreRejected { more: applied.untold, file });
    }
    if !is_dry_run {
        invocation.warn(&Message::RowsRejected { rejected, file: path.display().to_string() });
    }
    Ok(())
}

fn tell_of(invocation: &Invocation, tally: &Tally) {
    if tally.counts.suspect > 0 {
        invocation.say(&Message::SuspectTaken { rows: tally.counts.suspect });
    }
    for (person, month, set) in &tally.levied_after_end {
        invocation.say(&Message::LeviedAfterEnd { person: *person, month: *month, kinds: *set });
    }
    for ((month, kind), (employer_share, person_share)) in &tally.differences {
        let (month, kind, employer_share, person_share) = (*month, *kind, *employer_share, *person_share);
        invocation.say(&Message::Difference { month, kind, employer_share, person_share });
    }
    tally.told.iter().for_each(|message| invocation.say(message));
    if let Some(matter) = tally.opened {
        invocation.say(&Message::MatterOpened { matter });
    }
    if tally.late_fees_freed.is_positive() {
        invocation.say(&Message::LateFeesFreed { amount: tally.late_fees_freed });
    }
    if tally.interest_freed.is_positive() {
        invocation.say(&Message::InterestFreed { amount: tally.interest_freed });
    }
    if let Some(amount) = tally.interest {
        invocation.say(&Message::InterestCharged { amount });
    }
    if tally.differing > 0 {
        invocation.say(&Message::DeclarationsDiffer { declarations: tally.differing });
    }
    if tally.odd_channels > 0 {
        invocation.say(&Message::ChannelOfAnotherMode { receipts: tally.odd_channels });
    }
    if let Some((receipts, amount)) = tally.held {
        invocation.say(&Message::MoneyHeld { receipts, amount });
    }
}

/// Takes in one row given by options.
pub(super) fn one_row<E: Entry>(
    invocation: &Invocation,
    session: &Session,
    (approve, supplements): (bool, Option<i64>),
    cells: Vec<Option<String>>,
) -> anyhow::Result<Exit> {
    let cells: Vec<String> = cells.into_iter().map(Option::unwrap_or_default).collect();
    let payload = serde_json::to_string(&cells)?;
    let request = json!({"command": E::LAYOUT.command});
    let is_direct = approve || !E::KIND.is_matter();
    let (answer, tally) = session.transact(&Operation::new(E::KIND, &request), |tx| {
        let entry = |tx: &Transaction<'_>| {
            let context = Context { today: tx.today, latest: tx.today, policy: tx.policy, office: tx.office };
            E::read(&cells, &context)
        };
        let work = |tx: &mut Transaction<'_>| one(tx, entry(tx), invocation);
        let tally = if is_direct { work(tx)? } else { tx.rehearse(work)? };
        let mut answer = Answer {
            batch: None,
            matter: None,
            state: if is_direct { "approved" } else { "pending" },
            counts: tally.counts,
            digest: String::new(),
        };
        if answer.counts.inserted + answer.counts.changed == 0 {
            answer.state = "approved";
            tx.abandon();
        } else if let Some(matter) = waiting::<E>(tx, is_direct, &payload)? {
            // Entered before and not decided yet: one matter is enough.
            answer.matter = Some(matter);
            answer.counts = BatchCounts { same: 1, ..BatchCounts::default() };
            tx.abandon();
        } else if E::KIND.is_matter() {
            let matter = open_matter(tx, E::KIND, &weighed(&request, &tally), E::LAYOUT.command, 1)?;
            answer.matter = Some(matter);
            if approve {
                approve_own(tx, matter)?;
            } else {
                tx.writer.insert_submitted_row(matter, 1, &payload)?;
            }
            continue_returned(tx, (matter, E::KIND), supplements, Same::Row(&payload))?;
        }
        Ok((answer, tally))
    })?;
    tell_of(invocation, &tally);
    if let Some(matter) = answer.matter.filter(|_| answer.state == "pending" && !session.is_dry_run()) {
        invocation.say(&Message::MatterOpened { matter });
    }
    if session.is_dry_run() {
        invocation.say(&Message::DryRun);
    }
    answer.show(invocation)?;
    super::unless_late(invocation, session, answer.matter.filter(|_| !session.is_dry_run()), Exit::Done)
}

/// The matter in which the same row waits for its review.
fn waiting<E: Entry>(tx: &Transaction<'_>, is_direct: bool, payload: &str) -> anyhow::Result<Option<i64>> {
    if is_direct {
        return Ok(None);
    }
    tx.reader().pending_matter_of_row(E::KIND, E::LAYOUT.command, payload)
}

/// Applies a single row.
fn one<'s, E: Entry>(
    tx: &mut Transaction<'s>,
    entry: Result<E, Vec<Fault>>,
    invocation: &Invocation,
) -> anyhow::Result<Tally> {
    let mut tally = Tally::default();
    let mut applier = E::Applier::new(tx)?;
    match entry {
        Ok(entry) => {
            let mut rows = vec![(1, entry)];
            prepare(tx.reader(), &mut rows)?;
            applier.apply(tx, rows, &mut tally)?;
        }
        Err(faults) => faults.into_iter().for_each(|fault| tally.reject(1, fault)),
    }
    finish::<E>(applier, tx, &mut tally)?;
    let faults = std::mem::take(&mut tally.faults);
    let Some((_, first)) = faults.first() else { return Ok(tally) };
    // All that is wrong is told, each with its option; the first fault is the refusal.
    for (_, fault) in faults.iter().skip(1) {
        let message = invocation.words(&fault.refusal);
        match invocation.option_of(fault.column) {
            Some(option) => invocation.warn(&Message::OptionRejected { option, message }),
            None => invocation.warn(&Message::Line { text: message }),
        }
    }
    let error = anyhow::Error::new(first.refusal.clone());
    Err(match invocation.option_of(first.column) {
        Some(option) => error.context(OfOption(option)),
        None => error,
    })
}
