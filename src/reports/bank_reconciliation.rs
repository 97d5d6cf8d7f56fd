//! The statement that reconciles an account with its bank (银行存款余额调节表), one block an account.

use crate::model::{Cell, Column, ColumnKind, Report};
use crate::operations::reconcile_bank::BankReconciliation;

const COLUMNS: [Column; 8] = [
    Column::new("fund", ColumnKind::Code),
    Column::new("code", ColumnKind::Code),
    Column::new("item", ColumnKind::Code),
    Column::new("date", ColumnKind::Day),
    Column::new("amount", ColumnKind::Money),
    Column::new("reference", ColumnKind::Text),
    Column::of_ledger("summary", ColumnKind::Text),
    Column::new("state", ColumnKind::Code),
];

/// For each account: the balance of the books, what only one side has, the bank's balance, and both adjusted.
pub fn report(found: &[BankReconciliation]) -> Report<'_> {
    Report::new("bank_reconciliation", COLUMNS, move |sink| {
        for account in found {
            let mut total = |item: &str, amount, state: &str| {
                sink.row(&[
                    Cell::Text(account.fund.english()),
                    Cell::Text(&account.account),
                    Cell::Text(item),
                    Cell::Day(account.month.last_day()),
                    Cell::Money(amount),
                    Cell::Empty,
                    Cell::Empty,
                    Cell::Text(state),
                ])
            };
            total("book_balance", account.book, "")?;
            total("bank_balance", account.bank, "")?;
            let is_equal = account.adjusted_book == account.adjusted_bank;
            let state = if is_equal { "holds" } else { "broken" };
            total("adjusted_book", account.adjusted_book, state)?;
            total("adjusted_bank", account.adjusted_bank, state)?;
            for item in &account.items {
                sink.row(&[
                    Cell::Text(account.fund.english()),
                    Cell::Text(&account.account),
                    Cell::Text(item.kind.code()),
                    Cell::Day(item.on),
                    Cell::Money(item.amount),
                    Cell::Text(&item.reference),
                    Cell::Text(&item.summary),
                    Cell::Text(if item.is_old { "old" } else { "open" }),
                ])?;
            }
        }
        Ok(())
    })
}
