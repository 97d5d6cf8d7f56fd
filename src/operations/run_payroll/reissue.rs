//! Sends again what the bank returned: a new attempt of the same line, to the account that holds now.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::arrears::Awaited;
use super::{Cause, Totals};
use crate::model::{MatterState, Money, Month, OperationKind, day_number};
use crate::operations::heirs::Heirs;
use crate::operations::payees_gone::{Gone, payees_gone};
use crate::refusal::Fault;
use crate::session::{Operation, Session, Transaction};
use crate::store::matters::Matter;
use crate::store::payrolls::{LineKey, PayrollSort};

/// Sends everything that waits with a payroll.
pub(super) fn send_returned(
    tx: &mut Transaction<'_>,
    heirs: &Heirs,
    (payroll, month): (i64, Month),
    totals: &mut Totals,
) -> anyhow::Result<()> {
    let mut awaited = Awaited::new(tx.reader(), month);
    let mut lines = tx.reader().line_finder()?;
    let gone = payees_gone(tx.reader(), tx.today)?;
    let waiting = waiting_payees(tx, heirs, &gone)?;
    for (key, number) in tx.reader().returned_lines()? {
        let line = lines.find(key)?.ok_or_else(|| anyhow::anyhow!("payment {key} is missing"))?;
        if waiting.contains(&key.payee) {
            totals.changes.add_of(key.payee, Cause::AccountWaits, line.net());
            continue;
        }
        if gone.contains_key(&key.payee) {
            totals.changes.add_of(key.payee, Cause::PayeeDied, line.net());
            continue;
        }
        if heirs.are_awaited(key.payee) {
            totals.changes.add_of(key.payee, Cause::HeirsAwaited, line.net());
            continue;
        }
        // What heirs are named for is theirs, and goes to them with the next payroll.
        if heirs.are_named(key.payee) {
            continue;
        }
        if awaited.waits(key.payee)? {
            totals.changes.add_of(key.payee, Cause::ResumptionAwaited, line.net());
            continue;
        }
        tx.writer.insert_attempt(key, number + 1, payroll)?;
        totals.lines += 1;
        totals.amount += line.net();
        totals.changes.add_of(key.payee, Cause::Reissued, line.net());
    }
    Ok(())
}

/// The payees whose payment came back and whose new account is not paid to yet: the old one would only return it once more. The other
/// payees of the claim are paid. Nobody is paid on the new account of somebody who died meanwhile: what waits is his heirs', or for whom is
/// named in his place.
pub(super) fn waiting_payees(
    tx: &Transaction<'_>,
    heirs: &Heirs,
    gone: &BTreeMap<i64, Gone>,
) -> anyhow::Result<BTreeSet<i64>> {
    let mut waiting = BTreeSet::new();
    let is_gone = |payee: i64| {
        heirs.are_awaited(payee) || heirs.are_named(payee) || gone.get(&payee).is_some_and(|gone| !gone.is_replaced)
    };
    for payee in tx.reader().accounts_that_wait(day_number(tx.today))? {
        if !is_gone(payee.number) && tx.reader().came_back_last(payee.number)? {
            waiting.insert(payee.number);
        }
    }
    Ok(waiting)
}

/// What came of asking for a run that sends again.
#[derive(Clone, Debug)]
pub struct Answer {
    pub matter: Option<i64>,
    pub state: Option<MatterState>,
    pub payroll: Option<i64>,
    pub lines: i64,
    pub amount: Money,
}

/// Sends returned payments again before the next payroll: all that wait.
pub fn request_reissue(session: &Session, approve: bool) -> anyhow::Result<Answer> {
    session.transact(&Operation::new(OperationKind::PayReissue, &json!({})), |tx| {
        let subject = Month::of(tx.today).to_string();
        let pending = tx.reader().pending_matter(OperationKind::PayReissue, &subject)?;
        let is_direct = approve && pending.is_none();
        let (payroll, totals) = if is_direct { run(tx)? } else { tx.rehearse(run)? };
        let mut answer =
            Answer { matter: None, state: None, payroll: None, lines: totals.lines, amount: totals.amount };
        if totals.lines == 0 {
            return Ok(answer);
        }
        answer.state = Some(if is_direct { MatterState::Approved } else { MatterState::Pending });
        answer.payroll = is_direct.then_some(payroll);
        if let Some(pending) = pending {
            answer.matter = Some(pending.id);
            return Ok(answer);
        }
        let request = json!({"lines": totals.lines, "amount": totals.amount.to_string()}).to_string();
        let rows = totals.lines.cast_unsigned();
        let kind = OperationKind::PayReissue;
        let matter = crate::operations::review_matter::open_matter(tx, kind, &request, &subject, rows)?;
        if is_direct {
            crate::operations::review_matter::approve_own(tx, matter)?;
        }
        answer.matter = Some(matter);
        Ok(answer)
    })
}

/// Does what a matter asks for.
pub fn apply(tx: &mut Transaction<'_>, _matter: &Matter) -> anyhow::Result<Vec<(u64, Fault)>> {
    run(tx).map(|_| Vec::new())
}

fn run(tx: &mut Transaction<'_>) -> anyhow::Result<(i64, Totals)> {
    let payroll = tx.writer.next_payroll()?;
    let (mut totals, month) = (Totals::default(), Month::of(tx.today));
    let heirs = Heirs::of_all(tx.reader())?;
    send_returned(tx, &heirs, (payroll, month), &mut totals)?;
    if totals.lines > 0 {
        tx.writer.insert_payroll(&totals.run(tx, (payroll, month), PayrollSort::Reissue))?;
    }
    Ok((payroll, totals))
}

/// The reference that goes to the bank: the line, and the number of the attempt where it is not the first.
pub fn reference(key: LineKey, number: i64) -> String {
    if number > 1 { format!("{key}-{number}") } else { key.to_string() }
}
