//! Takes back a purchase, a valuation or what came back, where it was approved by mistake: the record is withdrawn, its vouchers get
//! red-letter copies.

use crate::operations::reverse_voucher::reverse_with_record;
use crate::refusal::Dependant;
use crate::session::Transaction;
use crate::store::ledger::{Voucher, source};

/// What stands in the way: an investment that changed since.
pub fn dependants(tx: &Transaction<'_>, operation: i64) -> anyhow::Result<Vec<Dependant>> {
    let (bought, ended) = (tx.reader().bought_by(operation)?, tx.reader().redeemed_by(operation)?);
    let mut found = Vec::new();
    for one in tx.reader().investments(None)? {
        let is_of = bought.contains(&one.number) || one.history.iter().any(|stand| stand.operation == operation);
        let is_end = ended.iter().any(|(_, number)| *number == one.number);
        let is_later = one.history.iter().any(|stand| stand.operation > operation);
        if is_of && !is_end && (is_later || one.ended.is_some()) {
            found.push(Dependant::new("investment", &one.number));
        }
    }
    Ok(found)
}

/// Withdraws what the operation recorded.
pub fn take_back(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<()> {
    let mut vouchers = Vec::new();
    let held = tx.reader().investments(None)?;
    let changed: Vec<i64> = held
        .iter()
        .filter(|one| one.history.iter().any(|stand| stand.operation == operation))
        .map(|one| one.number)
        .collect();
    let (bought, ended) = (tx.reader().bought_by(operation)?, tx.reader().redeemed_by(operation)?);
    let mut numbers: Vec<i64> = bought.iter().copied().chain(ended.iter().map(|(_, number)| *number)).collect();
    numbers.extend(&changed);
    numbers.sort_unstable();
    numbers.dedup();
    for number in numbers {
        vouchers.extend(vouchers_of(tx, number, operation)?);
    }
    for number in bought {
        tx.writer.withdraw_investment(number)?;
    }
    for (redemption, _) in ended {
        tx.writer.withdraw_redemption(redemption)?;
    }
    if !changed.is_empty() {
        tx.writer.undo_investments_of(operation)?;
    }
    reverse_with_record(tx, &vouchers)
}

fn vouchers_of(tx: &Transaction<'_>, number: i64, operation: i64) -> anyhow::Result<Vec<Voucher>> {
    let all = tx.reader().vouchers_of(source::INVESTMENT, number)?;
    Ok(all.into_iter().filter(|voucher| voucher.operation == operation).collect())
}
