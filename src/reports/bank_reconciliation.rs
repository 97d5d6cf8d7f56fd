//! The statement that reconciles an account with its bank (银行存款余额调节表), one block an account.

use super::fund_statement::paper::{Sheet, side_by_side};
use crate::model::{Cell, Column, ColumnKind, Money, PaperCell, PaperForm, Report};
use crate::operations::reconcile_bank::BankReconciliation;
use crate::rules::bank_matching::Difference;

const COLUMNS: [Column; 8] = [
    Column::new("fund", ColumnKind::Code),
    Column::of_ledger("code", ColumnKind::Code),
    Column::of_ledger("item", ColumnKind::Code),
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

/// A form an account: the books on the left, the bank on the right, each with what only the other side has.
pub fn on_paper(sheet: &Sheet<'_, '_>, found: &[BankReconciliation]) -> Vec<PaperForm> {
    found.iter().map(|account| of_account(sheet, account)).collect()
}

fn of_account(sheet: &Sheet<'_, '_>, account: &BankReconciliation) -> PaperForm {
    use Difference::{BankPaid, BankReceived, BooksPaid, BooksReceived};
    let words = sheet.words;
    let total =
        |code: &str, amount: Money| [PaperCell::item(words(code), 0), PaperCell::Empty, PaperCell::Money(amount)];
    let side = |(code, balance), kinds: [Difference; 2], (adjusted_code, adjusted)| {
        let mut rows = vec![total(code, balance)];
        for (sign, kind) in ["form.add", "form.less"].into_iter().zip(kinds) {
            rows.push([PaperCell::item(words(sign) + &words(kind.code()), 1), PaperCell::Empty, PaperCell::Empty]);
            rows.extend(account.items.iter().filter(|item| item.kind == kind).map(|item| {
                let text = format!("{} {}", item.reference, item.summary);
                let day = PaperCell::item(item.on.to_string(), 1);
                [PaperCell::item(text.trim(), 2), day, PaperCell::Money(item.amount)]
            }));
        }
        rows.push(total(adjusted_code, adjusted));
        rows
    };
    let books =
        side(("book_balance", account.book), [BankReceived, BankPaid], ("adjusted_book", account.adjusted_book));
    let bank =
        side(("bank_balance", account.bank), [BooksReceived, BooksPaid], ("adjusted_bank", account.adjusted_bank));
    let columns = [("item", 34), ("date", 12), ("amount", 18)].repeat(2);
    let last = account.month.last_day();
    let form = sheet.begun(account.fund, "bank_reconciliation", sheet.day(last));
    let chart = sheet.session.policy().chart();
    let known = chart.of_fund(account.fund, last).into_iter().find(|known| known.code == account.account);
    let name = known.map(|known| known.full_name.clone()).unwrap_or_default();
    let (tab, subject) = (format!("{} {}", form.tab, account.account), form.subject.clone());
    let subject = format!("{subject}    {} {name}", account.account);
    let old = account.items.iter().filter(|item| item.is_old).count();
    let below =
        vec![format!("{}: {}", words("form.matched"), account.matched), format!("{}: {old}", words("form.old"))];
    PaperForm { columns: sheet.columns(&columns), rows: side_by_side(books, bank), tab, subject, below, ..form }
}
