//! Which payments of a payroll go to the bank now: those of the funds whose payments accounts have the money. What a fund lacks the money for
//! waits for a later file of the same payroll; nobody is in two of them.

use std::collections::BTreeMap;

use crate::model::{BankLayout, InsuranceKind, KindSet, Money};
use crate::operations::move_money::balance;
use crate::refusal::Refusal;
use crate::rules::posting::PAYMENTS_ACCOUNT;
use crate::session::Session;
use crate::store::Reader;
use crate::store::payrolls::Payroll;
use crate::store::sent_funds::{FilePart, Sent};

/// A file of a payroll: of every fund, or of some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileDue {
    pub part: Option<FilePart>,
}

impl FileDue {
    /// What follows the number of the payroll in its name and batch: nothing for the first file.
    pub fn suffix(&self) -> String {
        self.part.filter(|part| part.sequence > 1).map(|part| format!("-{}", part.sequence)).unwrap_or_default()
    }

    /// Whether the payments of a fund are in it.
    pub fn has(&self, fund: InsuranceKind) -> bool {
        self.part.is_none_or(|part| part.funds.contains(fund))
    }
}

/// What payments accounts hold beside what went to the bank and is not answered, by fund.
#[derive(Debug)]
pub struct Cover {
    unpaid: BTreeMap<(i64, InsuranceKind), Money>,
    free: BTreeMap<InsuranceKind, Money>,
}

/// A fund whose payments wait, and what it lacks for them.
pub type Waits = (InsuranceKind, Money);

impl Cover {
    pub fn of(reader: Reader<'_>, kinds: KindSet) -> anyhow::Result<Self> {
        let unpaid = reader.unpaid_by_run(kinds)?;
        let mut free: BTreeMap<InsuranceKind, Money> = BTreeMap::new();
        for ((run, fund), amount) in &unpaid {
            if !free.contains_key(fund) {
                free.insert(*fund, balance(reader, *fund, PAYMENTS_ACCOUNT, None)?);
            }
            if reader.sent(*run)?.has(*fund) {
                *free.entry(*fund).or_default() -= *amount;
            }
        }
        Ok(Self { unpaid, free })
    }

    /// The file that a payroll gets now, if any, and which funds wait. What goes is taken from what the accounts hold.
    pub fn next_file(&mut self, sent: &Sent, payroll: i64) -> (Option<FileDue>, Vec<Waits>) {
        let due: Vec<(InsuranceKind, Money)> = waiting(&self.unpaid, sent, payroll).collect();
        let (mut goes, mut waits) = (KindSet::EMPTY, Vec::new());
        for (fund, amount) in due {
            let free = self.free.entry(fund).or_default();
            if *free >= amount {
                *free -= amount;
                goes = goes.with(fund);
            } else {
                waits.push((fund, amount - *free));
            }
        }
        let file = match sent {
            // Where all goes at once it is the file of every fund.
            Sent::Nothing if waits.is_empty() => Some(FileDue { part: None }),
            _ if goes.is_empty() => None,
            _ => Some(FileDue { part: Some(FilePart { sequence: sent.next_sequence(), funds: goes }) }),
        };
        (file, waits)
    }
}

/// The funds of a payroll that wait, with what each has to pay.
fn waiting<'a>(
    unpaid: &'a BTreeMap<(i64, InsuranceKind), Money>,
    sent: &'a Sent,
    payroll: i64,
) -> impl Iterator<Item = Waits> + 'a {
    let of_run = move |((run, fund), _): &(&(i64, InsuranceKind), &Money)| *run == payroll && !sent.has(*fund);
    unpaid.iter().filter(of_run).map(|((_, fund), amount)| (*fund, *amount))
}

/// The files that the bank has of a payroll.
pub fn files_sent(sent: &Sent) -> Vec<FileDue> {
    match sent {
        Sent::Nothing => Vec::new(),
        Sent::Whole => vec![FileDue { part: None }],
        Sent::Parts(parts) => parts.iter().map(|part| FileDue { part: Some(*part) }).collect(),
    }
}

/// What of a file that somebody asks for the payments accounts have the money for, and which funds wait. A file that the bank has is written
/// again as it was; and where nothing was ever booked on the fiscal or payments account of a fund but its benefits, its books are kept
/// elsewhere and say nothing of what it has.
pub fn covered(
    reader: Reader<'_>,
    (run, kinds): (&Payroll, KindSet),
    asked: FileDue,
) -> anyhow::Result<(Option<FileDue>, Vec<Waits>)> {
    let sent = reader.sent(run.number)?;
    if files_sent(&sent).contains(&asked) {
        return Ok((Some(asked), Vec::new()));
    }
    let mut has_books = false;
    for fund in kinds.iter() {
        has_books = has_books || reader.has_own_money_booked(fund)?;
    }
    if !has_books {
        return Ok((Some(asked), Vec::new()));
    }
    let cover = Cover::of(reader, kinds)?;
    let (mut goes, mut waits) = (KindSet::EMPTY, Vec::new());
    for (fund, amount) in waiting(&cover.unpaid, &sent, run.number).filter(|(fund, _)| asked.has(*fund)) {
        let free = cover.free.get(&fund).copied().unwrap_or_default();
        if free >= amount || !reader.has_own_money_booked(fund)? {
            goes = goes.with(fund);
        } else {
            waits.push((fund, amount - free));
        }
    }
    let file = match waits.is_empty() {
        true => Some(asked),
        false if goes.is_empty() => None,
        false => Some(FileDue { part: Some(FilePart { sequence: sent.next_sequence(), funds: goes }) }),
    };
    Ok((file, waits))
}

/// The file that somebody asks for, whatever the accounts hold: what has not gone yet, of some funds or all; else the last file again.
pub fn file_asked(
    reader: Reader<'_>,
    (run, kinds): (&Payroll, KindSet),
    funds: Option<KindSet>,
) -> anyhow::Result<Option<FileDue>> {
    let sent = reader.sent(run.number)?;
    if sent == Sent::Nothing && funds.is_none() {
        return Ok(Some(FileDue { part: None }));
    }
    let unpaid = reader.unpaid_by_run(kinds)?;
    let waiting: KindSet = waiting(&unpaid, &sent, run.number).map(|(fund, _)| fund).collect();
    let asked = funds.map_or(waiting, |funds| funds.intersection(waiting));
    if sent == Sent::Nothing && asked == waiting && !asked.is_empty() {
        return Ok(Some(FileDue { part: None }));
    }
    if !asked.is_empty() {
        let part = FilePart { sequence: sent.next_sequence(), funds: asked };
        return Ok(Some(FileDue { part: Some(part) }));
    }
    let is_meant = |file: &FileDue| funds.is_none_or(|funds| funds.iter().any(|fund| file.has(fund)));
    Ok(files_sent(&sent).into_iter().rfind(is_meant))
}

/// The layout of a file that nobody asks another one for: as it went out before, so that it is the same file again, else the office's.
pub fn usual_layout(session: &Session, payroll: i64, file: FileDue) -> anyhow::Result<BankLayout> {
    let before = session.reader().last_layout(payroll, file.part)?.and_then(|before| before.parse().ok());
    Ok(before.unwrap_or_else(|| session.policy().bank_layout(session.office().region, session.today())))
}

/// The other layout in which a file went out before. Once the bank has answered, it took that one, and no other is written.
pub fn layout_before(reader: Reader<'_>, payroll: i64, file: FileDue, layout: &str) -> anyhow::Result<Option<String>> {
    let before = reader.last_layout(payroll, file.part)?.filter(|before| before != layout);
    let Some(before) = before else { return Ok(None) };
    if reader.has_answers(payroll)? {
        return Err(Refusal::BankFileAnswered { payroll, layout: before }.into());
    }
    Ok(Some(before))
}
