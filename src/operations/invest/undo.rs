//! Takes back a purchase or a redemption that was approved by mistake: the record is withdrawn, its vouchers get red-letter copies.

use crate::operations::reverse_voucher::reverse_with_record;
use crate::session::Transaction;
use crate::store::ledger::{Voucher, source};

/// What stands in the way: an investment that was valued or redeemed since it was bought.
pub fn dependants(tx: &Transaction<'_>, operation: i64) -> anyhow::Result<Vec<String>> {
    let held = tx.reader().investments(None)?;
    let mut found = Vec::new();
    for number in tx.reader().bought_by(operation)? {
        let has_ended = held.iter().any(|one| one.number == number && one.ended.is_some());
        if has_ended || tx.reader().is_valued(number)? {
            found.push(format!("investment {number}"));
        }
    }
    Ok(found)
}

/// Withdraws what the operation recorded.
pub fn take_back(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<()> {
    let mut vouchers = Vec::new();
    for number in tx.reader().bought_by(operation)? {
        vouchers.extend(vouchers_of(tx, number, operation)?);
        tx.writer.withdraw_investment(number)?;
    }
    for (redemption, number) in tx.reader().redeemed_by(operation)? {
        vouchers.extend(vouchers_of(tx, number, operation)?);
        tx.writer.withdraw_redemption(redemption)?;
    }
    reverse_with_record(tx, &vouchers)
}

fn vouchers_of(tx: &Transaction<'_>, number: i64, operation: i64) -> anyhow::Result<Vec<Voucher>> {
    let all = tx.reader().vouchers_of(source::INVESTMENT, number)?;
    Ok(all.into_iter().filter(|voucher| voucher.operation == operation).collect())
}
