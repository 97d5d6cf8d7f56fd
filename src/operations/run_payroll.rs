//! Runs a payroll (待遇发放): every claim in pay is paid its month; where something changed, every month since the beginning is
//! looked at and the difference settled. Nobody is paid a month twice: what was settled before is taken off.

mod arrears;
mod changes;
pub mod premiums;
mod reckon;
pub mod reissue;

use std::collections::BTreeSet;

use serde_json::json;

use crate::model::{ClaimState, MatterState, Money, Month, OperationKind};
use crate::operations::come_of_age::end_shares;
use crate::operations::end_of_unemployment::end_re_employed;
use crate::operations::heirs::{Heirs, pass_on};
use crate::operations::payees_gone::payees_gone;
use crate::operations::recover::offsets::Offsets;
use crate::operations::retirement_turns::turn_before;
use crate::refusal::{Fault, Refusal};
use crate::session::{Operation, Session, Transaction};
use crate::store::awards::InPay;
use crate::store::matters::Matter;
use crate::store::payrolls::{LineKey, PaymentLine, Payroll, PayrollSort};
use crate::store::{Reader, TableId};

pub use changes::{Cause, Changes};
pub use premiums::PremiumUnknown;
use reckon::Reckoner;
pub use reckon::{Settled, SettledMonths};

/// Payees read at a time.
const CHUNK: i64 = 20_000;

/// What a payroll brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Payments, with those that are sent again.
    pub lines: i64,
    /// What goes to the bank.
    pub amount: Money,
    pub changes: Changes,
    /// Premiums that were not paid because policy does not have what they are reckoned by.
    pub unknown: Vec<PremiumUnknown>,
    /// Pensions of injuries of those who have reached the statutory month and have not applied for a pension, and what they come to.
    pub past_retirement: (i64, Money),
}

impl Totals {
    /// A run of today that comes to them.
    fn run(&self, tx: &Transaction<'_>, (number, month): (i64, Month), sort: PayrollSort) -> Payroll {
        Payroll {
            number,
            month,
            sort,
            paid_on: tx.today,
            lines: self.lines,
            amount: self.amount,
            changes: self.changes.to_json(),
            operation: tx.writer.operation(),
        }
    }
}

/// What came of asking for a payroll.
#[derive(Clone, Debug)]
pub struct Answer {
    pub matter: Option<i64>,
    /// None where the month was run before.
    pub state: Option<MatterState>,
    pub totals: Totals,
}

/// Runs a month: with `approve` at once, otherwise as a matter that a second person approves.
pub fn request_payroll(session: &Session, month: Month, approve: bool) -> anyhow::Result<Answer> {
    let request = json!({"month": month.to_string()});
    session.transact(&Operation::new(OperationKind::Payroll, &request), |tx| {
        if let Some(run) = tx.reader().payrolls()?.into_iter().find(|run| is_regular(run, month)) {
            let (lines, amount) = (run.lines, run.amount);
            let changes = Changes::of_json(&run.changes);
            return Ok(Answer {
                matter: None,
                state: None,
                totals: Totals { lines, amount, changes, ..Totals::default() },
            });
        }
        let subject = month.to_string();
        if let Some(pending) = tx.reader().pending_matter(OperationKind::Payroll, &subject)? {
            let totals = tx.rehearse(|tx| run(tx, month))?;
            return Ok(Answer { matter: Some(pending.id), state: Some(MatterState::Pending), totals });
        }
        let totals = if approve { run(tx, month)? } else { tx.rehearse(|tx| run(tx, month))? };
        let shown = json!({"month": subject, "lines": totals.lines, "amount": totals.amount.to_string()});
        let rows = totals.lines.cast_unsigned();
        let matter = super::review_matter::open_matter(tx, OperationKind::Payroll, &shown.to_string(), &subject, rows)?;
        if approve {
            super::review_matter::approve_own(tx, matter)?;
        }
        let state = if approve { MatterState::Approved } else { MatterState::Pending };
        Ok(Answer { matter: Some(matter), state: Some(state), totals })
    })
}

fn is_regular(run: &Payroll, month: Month) -> bool {
    run.sort == PayrollSort::Regular && run.month == month
}

/// Runs what a matter asks for. What the reviewer saw is what is paid: where the totals have changed since, it goes back.
pub fn apply(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<Vec<(u64, Fault)>> {
    let month: Month =
        matter.subject.parse().map_err(|_| anyhow::anyhow!("the month of matter {} is damaged", matter.id))?;
    let totals = run(tx, month)?;
    let shown: serde_json::Value = serde_json::from_str(&matter.request)?;
    let found = json!({"month": matter.subject, "lines": totals.lines, "amount": totals.amount.to_string()});
    if shown == found {
        return Ok(Vec::new());
    }
    let text = |value: &serde_json::Value| format!("{} / {}", value["lines"], value["amount"].as_str().unwrap_or(""));
    let refusal = Refusal::PayrollChanged { month, shown: text(&shown), found: text(&found) };
    Ok(vec![(1, Fault::of_row(refusal))])
}

/// Runs a month within a transaction.
pub fn run(tx: &mut Transaction<'_>, month: Month) -> anyhow::Result<Totals> {
    let last = super::in_pay::last_payroll_month(tx.reader())?;
    if let Some(last) = last.filter(|last| last.plus(1) != month) {
        return Err(Refusal::PayrollNotNext { month, next: last.plus(1) }.into());
    }
    let ahead = tx.policy.time_limit("payment.payroll_ahead_months", tx.office.region, tx.today).unwrap_or(0);
    let latest = Month::of(tx.today).plus(ahead.cast_signed());
    if month > latest {
        return Err(Refusal::PayrollAhead { month, latest }.into());
    }
    let number = tx.writer.next_payroll()?;
    end_shares(tx, month)?;
    end_re_employed(tx, month)?;
    let past_retirement = turn_before(tx, month)?;
    let heirs = Heirs::of_all(tx.reader())?;
    pass_on(tx, &heirs, number)?;
    let mut reckoner = Reckoner::new(tx, (number, month), heirs)?;
    let mut totals = Totals { past_retirement, ..Totals::default() };
    let unsettled = write_lines(tx, &mut reckoner, (number, month, last), &mut totals)?;
    let heirs = reckoner.finish(tx)?;
    reissue::send_returned(tx, &heirs, (number, month), &mut totals)?;
    totals.unknown = premiums::pay(tx, (number, month), &mut totals.changes)?;
    tx.writer.insert_payroll(&totals.run(tx, (number, month), PayrollSort::Regular))?;
    unsettled.into_iter().try_for_each(|claim| super::in_pay::refresh(tx, claim))?;
    Ok(totals)
}

/// Writes the line of each payee in pay; the claims of which somebody is not paid yet, so that the next payroll looks at every month again.
fn write_lines(
    tx: &mut Transaction<'_>,
    reckoner: &mut Reckoner<'_>,
    (number, month, last): (i64, Month, Option<Month>),
    totals: &mut Totals,
) -> anyhow::Result<BTreeSet<i64>> {
    let mut offsets = Offsets::open(tx, month)?;
    let (mut unsettled, gone) = (tx.reader().held_claims()?, payees_gone(tx.reader(), tx.today)?);
    let mut waiting = reissue::waiting_payees(tx, reckoner.heirs(), &gone)?;
    waiting.extend(reckoner.heirs().waiting(tx.today));
    let held = unsettled.clone();
    for payee in &waiting {
        unsettled.insert(tx.reader().claim_of_payee(*payee)?);
    }
    let (mut chunk, mut behind) = (Vec::new(), 0);
    tx.writer.gather(TableId::PaymentLine)?;
    loop {
        tx.reader().in_pay_behind(behind, CHUNK, &mut chunk)?;
        let Some(end) = chunk.last() else { break };
        behind = end.payee;
        for pay in &chunk {
            // An open finding of high severity holds the line.
            if held.contains(&pay.claim) {
                totals.changes.add(Cause::Held, pay.amount);
                continue;
            }
            if waiting.contains(&pay.payee) {
                let left = reckoner.left(tx, pay)?;
                totals.changes.add_of(pay.payee, Cause::AccountWaits, left);
                continue;
            }
            let left = if gone.contains_key(&pay.payee) { reckoner.left(tx, pay)? } else { Money::ZERO };
            if left.is_positive() {
                unsettled.insert(pay.claim);
                totals.changes.add_of(pay.payee, Cause::PayeeDied, left);
                continue;
            }
            let is_dead = reckoner.heirs().are_awaited(pay.payee);
            let left = if is_dead { reckoner.owed(tx, pay)? } else { Money::ZERO };
            if left.is_positive() {
                unsettled.insert(pay.claim);
                totals.changes.add_of(pay.payee, Cause::HeirsAwaited, left);
                reckoner.note_death(pay, &mut totals.changes)?;
                continue;
            }
            let line = if is_plain(pay, month, last) && !is_dead {
                plain(pay, number, month, &mut totals.changes)
            } else {
                reckoner.line(tx, pay, &mut totals.changes)?
            };
            let Some(mut line) = line else { continue };
            offsets.keep_back(tx, &mut line, &mut totals.changes)?;
            tx.writer.insert_payment_line(&line)?;
            totals.lines += 1;
            totals.amount += line.net();
        }
    }
    tx.writer.write_gathered(TableId::PaymentLine)?;
    tx.writer.note_unpaid_lines(number)?;
    Ok(unsettled)
}

/// Whether a claim is active in a month.
pub fn is_active(reader: Reader<'_>, claim: i64, month: Month) -> anyhow::Result<bool> {
    Ok(super::in_pay::timeline(reader, claim)?.state(month) == Some(ClaimState::Active))
}

/// Whether a payee is simply paid his month: nothing changed, and every month before is settled.
fn is_plain(pay: &InPay, month: Month, last: Option<Month>) -> bool {
    !pay.is_changed && (pay.from >= month || last.is_some())
}

/// The line of a payee with whom nothing changed.
fn plain(pay: &InPay, payroll: i64, month: Month, changes: &mut Changes) -> Option<PaymentLine> {
    if pay.from > month || pay.amount.is_zero() {
        return None;
    }
    changes.add(if pay.from == month { Cause::New } else { Cause::Unchanged }, pay.amount);
    Some(PaymentLine {
        key: LineKey { payroll, payee: pay.payee },
        claim: pay.claim,
        amount: pay.amount,
        account: pay.account,
        back: Money::ZERO,
        offset: Money::ZERO,
    })
}
