//! `shebao check`: every invariant of the file, asked anew.

use clap::Args;

use crate::i18n::{Message, label};
use crate::invocation::Invocation;
use crate::operations::in_pay;
use crate::operations::invest::attach::booked_and_held;
use crate::operations::receive_premiums::not_received;
use crate::operations::reconcile_bank::old_items;
use crate::operations::settle_accounts::underivable;
use crate::refusal::{Exit, Refusal};
use crate::reports::check::{Checked, report};
use crate::session::Session;
use crate::store::invariants::{Breaches, INVARIANTS};

/// Check everything that must hold in the file
///
/// Money received is money applied, refunded or held; vouchers balance and agree with the business; what moves is derived
/// again and compared; the log is verified. Ends with 3 where something does not hold, and changes nothing.
///
/// Example: shebao check
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Only these, joined with commas
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    only: Vec<String>,
}

/// The check that reads the whole file against its log.
const LOG: &str = "log-intact";
/// The check that reads every closed month again.
const SEALS: &str = "seals-hold";

/// The check that reckons individual accounts again.
const ACCOUNTS: &str = "accounts-derive";

/// The check that reckons again what each payee is paid.
const IN_PAY: &str = "what-is-paid-derives";

/// The check that no bank statement left items open for longer than the policy says.
const BANK_ITEMS: &str = "bank-items-are-young";

/// The check that what the books hold of investments is what these come to.
const INVESTMENTS: &str = "investments-are-booked";

/// The check that premiums are income of the funds that receive them.
const PREMIUMS: &str = "premiums-are-income";

pub fn run(args: &CheckArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let names: Vec<&str> = INVARIANTS
        .iter()
        .map(|invariant| invariant.name)
        .chain([ACCOUNTS, IN_PAY, INVESTMENTS, BANK_ITEMS, SEALS, LOG])
        .collect();
    if let Some(unknown) = args.only.iter().find(|name| !names.contains(&name.as_str())) {
        return Err(Refusal::ChoiceUnknown { value: unknown.clone(), choices: names.join(", ") }.into());
    }
    let is_asked = |name: &str| args.only.is_empty() || args.only.iter().any(|asked| asked == name);
    let session = invocation.session()?;
    let reader = session.reader();
    let mut found = Vec::with_capacity(names.len());
    for invariant in INVARIANTS.iter().filter(|invariant| is_asked(invariant.name)) {
        let mut breaches = reader.breaches(invariant)?;
        if invariant.name == PREMIUMS {
            breaches.join(premiums_not_booked(&session)?);
        }
        found.push(Checked { name: invariant.name, found: breaches.count, first: breaches.first });
    }
    if is_asked(ACCOUNTS) {
        let (breaches, first) = underivable(&session)?;
        found.push(Checked { name: ACCOUNTS, found: breaches, first });
    }
    if is_asked(IN_PAY) {
        let (breaches, first) = in_pay::underivable(reader)?;
        found.push(Checked { name: IN_PAY, found: breaches, first });
    }
    if is_asked(INVESTMENTS) {
        found.push(investments_are_booked(reader)?);
    }
    if is_asked(BANK_ITEMS) {
        found.push(bank_items_are_young(&session)?);
    }
    if is_asked(SEALS) {
        found.push(seals_hold(reader)?);
    }
    if is_asked(LOG) {
        found.push(log_intact(invocation, reader)?);
    }
    // Old items are somebody's work; the file itself is whole.
    let old = found.iter().find(|checked| checked.name == BANK_ITEMS).map_or(0, |checked| checked.found);
    let broken = found.iter().filter(|checked| checked.found > 0 && checked.name != BANK_ITEMS).count();
    let words = |name: &'static str| label(invocation.lang, name).to_owned();
    invocation.report(report(&found, words))?;
    if broken > 0 {
        invocation.warn(&Message::ChecksFailed { broken: broken as u64 });
        return Ok(Exit::LookAt);
    }
    if old > 0 {
        invocation.warn(&Message::BankItemsOld { items: old.cast_unsigned() });
        return Ok(Exit::LookAt);
    }
    invocation.say(&Message::ChecksHold { checks: found.len() as u64 });
    Ok(Exit::Done)
}

/// Premiums that a fund kept here was paid and has not booked.
fn premiums_not_booked(session: &Session) -> anyhow::Result<Breaches> {
    let not_booked = not_received(session)?;
    let first =
        not_booked.iter().next().map(|(fund, (_, amount))| format!("fund {fund}: {amount}, `shebao ledger premiums`"));
    Ok(Breaches { count: not_booked.values().map(|(count, _)| count).sum(), first: first.unwrap_or_default() })
}

/// Open items of bank statements that are too old on the business date.
fn bank_items_are_young(session: &Session) -> anyhow::Result<Checked> {
    let old = old_items(session)?;
    let first = old.first().map(|old| format!("{} {} {}: {}", old.fund, old.account, old.month, old.amount));
    let found = old.iter().map(|old| old.count).sum();
    Ok(Checked { name: BANK_ITEMS, found, first: first.unwrap_or_default() })
}

/// Accounts of a fund that hold something else than its recorded investments come to.
fn investments_are_booked(reader: crate::store::Reader<'_>) -> anyhow::Result<Checked> {
    let (mut found, mut first) = (0, String::new());
    for (fund, account, [ledger, derived, _]) in booked_and_held(reader)? {
        if ledger != derived {
            found += 1;
            if first.is_empty() {
                first = format!("{fund} {account}: {ledger}, {derived}");
            }
        }
    }
    Ok(Checked { name: INVESTMENTS, found, first })
}

/// A closed month whose vouchers are not those that were sealed.
fn seals_hold(reader: crate::store::Reader<'_>) -> anyhow::Result<Checked> {
    let (mut found, mut first) = (0, String::new());
    for (month, seal) in reader.seals()? {
        if reader.seal_of(month)? != seal {
            found += 1;
            if first.is_empty() {
                first = month.to_string();
            }
        }
    }
    Ok(Checked { name: SEALS, found, first })
}

fn log_intact(invocation: &Invocation, reader: crate::store::Reader<'_>) -> anyhow::Result<Checked> {
    let Err(error) = reader.verify_log() else { return Ok(Checked { name: LOG, found: 0, first: String::new() }) };
    let refusal: Refusal = error.downcast()?;
    Ok(Checked { name: LOG, found: 1, first: invocation.words(&refusal) })
}
