//! Takes a voucher back by a red-letter copy (红字冲销): the same lines below zero, so that turnovers are right as well as balances.

use serde_json::json;

use crate::model::{MatterState, OperationKind};
use crate::operations::invest::attach::refuse_later;
use crate::operations::post_vouchers::{first_open_day, post};
use crate::operations::running_balances::RunningBalances;
use crate::refusal::Refusal;
use crate::session::{Operation, Session, Transaction};
use crate::store::ledger::{EntryLine, Posting, Voucher, source};
use crate::store::matters::Matter;

/// Vouchers that stand for nothing but themselves; others are corrected by correcting what they were made from.
const REVERSIBLE: [&str; 4] = [source::DOCUMENT, source::OPENING, source::SWEEP, source::ALLOCATION];

/// What came of asking for a voucher to be taken back.
#[derive(Clone, Debug)]
pub struct Asked {
    pub matter: i64,
    pub state: MatterState,
    /// What an account lacks until opening balances that are taken back are entered again.
    pub lacking: Option<Refusal>,
}

/// Asks for a voucher to be taken back: a matter.
pub fn request(session: &Session, voucher: &Voucher, reason: &str, approve: bool) -> anyhow::Result<Asked> {
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let kind = OperationKind::LedgerReverse;
    let request = json!({"voucher": voucher.row, "reason": reason});
    let operation = Operation { reason: Some(reason.to_owned()), ..Operation::new(kind, &request) };
    session.transact(&operation, |tx| {
        let subject = voucher.row.to_string();
        if let Some(pending) = tx.reader().pending_matter(kind, &subject)? {
            return Ok(Asked { matter: pending.id, state: MatterState::Pending, lacking: None });
        }
        let lacking = tx.rehearse(|tx| reverse_all(tx, &[voucher.row]))?;
        let matter = super::review_matter::open_matter(tx, kind, &request.to_string(), &subject, 1)?;
        if !approve {
            return Ok(Asked { matter, state: MatterState::Pending, lacking });
        }
        reverse_all(tx, &[voucher.row])?;
        super::review_matter::approve_own(tx, matter)?;
        Ok(Asked { matter, state: MatterState::Approved, lacking })
    })
}

/// Takes back the voucher of an approved matter.
pub fn apply(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<()> {
    reverse_all(tx, &[matter.subject.parse()?]).map(drop)
}

/// Posts the red-letter copy of a voucher on the business date.
pub fn reverse(tx: &mut Transaction<'_>, row: i64) -> anyhow::Result<i64> {
    let voucher = tx.reader().voucher(row)?.ok_or_else(|| Refusal::VoucherUnknown { voucher: row.to_string() })?;
    if let Some(by) = tx.reader().reversal_of(row)? {
        return Err(Refusal::VoucherAlreadyReversed { voucher: row, by }.into());
    }
    if !REVERSIBLE.contains(&voucher.source.as_str()) {
        return Err(Refusal::VoucherOfBusiness { voucher: row, source: voucher.source }.into());
    }
    refuse_later(tx, row, voucher.operation)?;
    take_back(tx, &voucher)
}

/// Posts the red-letter copy of a voucher whatever it was made from.
fn take_back(tx: &mut Transaction<'_>, voucher: &Voucher) -> anyhow::Result<i64> {
    let row = voucher.row;
    let (is_opening, closed) = (voucher.source == source::OPENING, tx.reader().closed_through()?);
    let red = |line: EntryLine| EntryLine { debit: -line.debit, credit: -line.credit, ..line };
    let posting = Posting {
        fund: voucher.fund,
        // Balances that were taken over wrongly never were: they go on their own day.
        dated_on: first_open_day(closed, if is_opening { voucher.dated_on } else { tx.today }),
        summary: format!("reversal of {}", voucher.full_number()),
        entries: tx.reader().entries(row)?.into_iter().map(red).collect(),
        document: String::new(),
        source: if is_opening { source::OPENING } else { source::REVERSAL },
        source_key: Some(row),
        reverses: Some(row),
    };
    post(tx, &posting)
}

/// Takes back vouchers, as one: together they leave no account with less than nothing, but for opening balances that are entered again; what
/// is lacking until then.
pub fn reverse_all(tx: &mut Transaction<'_>, rows: &[i64]) -> anyhow::Result<Option<Refusal>> {
    let mut red = Vec::with_capacity(rows.len());
    for row in rows {
        red.push(reverse(tx, *row)?);
    }
    refuse_overdrawn(tx, &red)
}

/// Takes back the vouchers of a record that is itself taken back.
pub fn reverse_with_record(tx: &mut Transaction<'_>, vouchers: &[Voucher]) -> anyhow::Result<()> {
    let mut red = Vec::with_capacity(vouchers.len());
    for voucher in vouchers {
        red.push(take_back(tx, voucher)?);
    }
    refuse_overdrawn(tx, &red).map(drop)
}

fn refuse_overdrawn(tx: &Transaction<'_>, rows: &[i64]) -> anyhow::Result<Option<Refusal>> {
    let mut lacking = None;
    for row in rows.iter().copied() {
        let Some(Voucher { fund, dated_on, source: from, .. }) = tx.reader().voucher(row)? else { continue };
        let entries = tx.reader().entries(row)?;
        let found = RunningBalances::default().overdrawn_since(tx.reader(), (fund, dated_on), &entries)?;
        // Opening balances moved no money; the right ones are entered next, and no month closes while an account is overdrawn. Were it refused,
        // wrong ones could not be mended once anything was drawn.
        match found {
            Some(refusal) if from != source::OPENING => return Err(refusal.into()),
            found => lacking = lacking.or(found),
        }
    }
    Ok(lacking)
}
