//! Books the money of pension relations that move between regions (entries E17, E18): what comes with a person as income, what goes with him
//! as expenditure, from the account that pays it where that has it. What it has not waits until a sweep or a draw brings it.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::i18n::Message;
use crate::model::{InsuranceKind, Money, day_from_number};
use crate::operations::post_vouchers::{Books, Origin, first_open_day};
use crate::operations::running_balances::RunningBalances;
use crate::refusal::Refusal;
use crate::rules::posting::{Event, MONEY, PAYMENTS_ACCOUNT, RECEIPTS_ACCOUNT};
use crate::session::Transaction;
use crate::store::ledger::source;
use crate::store::transfer_money::TransferMoney;
use crate::store::transfers::{Direction, Transfer};

pub const TRANSFERRED_IN: &str = "transferred in";
pub const TRANSFERRED_OUT: &str = "transferred out";
pub const SENT_BACK: &str = "transfer in sent back";
pub const CAME_BACK: &str = "transfer out came back";

/// Books the money of transfers, one voucher a fund, day and direction.
#[derive(Debug, Default)]
pub struct TransferBooks {
    books: Books,
    balances: RunningBalances,
    taken: HashMap<(InsuranceKind, &'static str), Money>,
    waits: HashMap<(InsuranceKind, &'static str), Money>,
}

/// What the books say of money that moved, and in which summary.
pub fn event_of(money: &TransferMoney) -> anyhow::Result<(Event<'static>, &'static str)> {
    let (transfer, on) = (&money.transfer, money.booked_on);
    let account = MONEY.into_iter().find(|known| *known == money.account);
    let account = account.ok_or_else(|| anyhow::anyhow!("transfer {} has no account of money", transfer.row))?;
    let (entry, case, debit, credit, summary) = match (transfer.direction, money.is_back) {
        (Direction::In, false) => ("E17", "in", account, "", TRANSFERRED_IN),
        (Direction::In, true) => ("E17", "back", "", account, SENT_BACK),
        (Direction::Out, false) => ("E18", "out", "", account, TRANSFERRED_OUT),
        (Direction::Out, true) => ("E18", "back", account, "", CAME_BACK),
    };
    let (fund, amount) = (transfer.kind, transfer.account + transfer.pooled);
    Ok((Event { entry, case, fund, on, debit, credit, amount }, summary))
}

impl TransferBooks {
    /// Books a transfer that was just entered, or lets its money wait.
    pub fn add(&mut self, tx: &mut Transaction<'_>, transfer: &Transfer) -> anyhow::Result<()> {
        let amount = transfer.account + transfer.pooled;
        if !amount.is_positive() {
            return Ok(());
        }
        let on = day_from_number(transfer.moved_on).unwrap_or(tx.today);
        if !self.book(tx, transfer, on)? {
            let account = account_of(tx, transfer, on)?;
            *self.waits.entry((transfer.kind, account)).or_default() += amount;
            tx.writer.insert_transfer_wait(transfer.row)?;
        }
        Ok(())
    }

    /// Whether the account of a transfer has its money; books it where it has.
    fn book(&mut self, tx: &mut Transaction<'_>, transfer: &Transfer, on: NaiveDate) -> anyhow::Result<bool> {
        let (amount, fund, account) =
            (transfer.account + transfer.pooled, transfer.kind, account_of(tx, transfer, on)?);
        if transfer.direction == Direction::Out {
            if self.free(tx, (fund, account, on))? < amount {
                return Ok(false);
            }
            *self.taken.entry((fund, account)).or_default() += amount;
        }
        tx.writer.insert_transfer_money(transfer.row, account, on)?;
        let money =
            TransferMoney { transfer: transfer.clone(), account: account.to_owned(), booked_on: on, is_back: false };
        self.note(tx, &money)?;
        Ok(true)
    }

    /// What an account has for transfers, beside those that this change has taken.
    fn free(
        &mut self,
        tx: &Transaction<'_>,
        (fund, account, on): (InsuranceKind, &'static str, NaiveDate),
    ) -> anyhow::Result<Money> {
        let day = first_open_day(tx.reader().closed_through()?, on);
        let held = self.balances.free(tx.reader(), (fund, account, day))?;
        let taken = self.taken.get(&(fund, account)).copied().unwrap_or_default();
        Ok(held - taken)
    }

    fn note(&mut self, tx: &Transaction<'_>, money: &TransferMoney) -> anyhow::Result<()> {
        let (event, summary) = event_of(money)?;
        let origin = Origin { source: source::TRANSFERS, key: Some(tx.writer.operation()) };
        self.books.add(tx, &event, summary, origin)
    }

    /// Posts what was booked; what waits, to be told.
    pub fn post(self, tx: &mut Transaction<'_>) -> anyhow::Result<Vec<Message>> {
        self.books.post(tx)?;
        let wait = |((fund, account), amount): ((InsuranceKind, &str), Money)| Message::TransferMoneyWaits {
            fund,
            account: account.to_owned(),
            amount,
        };
        Ok(self.waits.into_iter().map(wait).collect())
    }
}

/// The account by which the money of a transfer comes or goes.
fn account_of(tx: &Transaction<'_>, transfer: &Transfer, on: NaiveDate) -> anyhow::Result<&'static str> {
    let collector = tx.policy.collector(tx.office.region, transfer.kind, on);
    let accounts = tx.policy.chart().transfer_accounts(collector, transfer.direction == Direction::In, on);
    let known = accounts.first().and_then(|account| MONEY.into_iter().find(|known| known == account));
    known.ok_or_else(|| anyhow::anyhow!("there is no account for transfers on {on}"))
}

/// Books what waits and has its money by now, today.
pub fn pay_waiting(tx: &mut Transaction<'_>) -> anyhow::Result<()> {
    let (waiting, mut books) = (tx.reader().transfers_waiting()?, TransferBooks::default());
    for transfer in waiting {
        let on = tx.today;
        books.book(tx, &transfer, on)?;
    }
    books.post(tx).map(|_| ())
}

/// What transfers that wait lack in the payments account of a fund, beside its payments.
pub fn lacking_for_transfers(tx: &Transaction<'_>, fund: InsuranceKind) -> anyhow::Result<Money> {
    let (mut books, mut due) = (TransferBooks::default(), Money::ZERO);
    for transfer in tx.reader().transfers_waiting()?.iter().filter(|transfer| transfer.kind == fund) {
        if account_of(tx, transfer, tx.today)? == PAYMENTS_ACCOUNT {
            due += transfer.account + transfer.pooled;
        }
    }
    if due.is_zero() {
        return Ok(due);
    }
    Ok(due - books.free(tx, (fund, PAYMENTS_ACCOUNT, tx.today))?)
}

/// Takes the money of transfers back that are taken back. What came has to be there to be sent back: where the receipts account was swept it
/// is drawn and goes from the payments account (E17).
pub fn take_back(tx: &mut Transaction<'_>, transfers: &[Transfer]) -> anyhow::Result<()> {
    let mut books = TransferBooks::default();
    for transfer in transfers {
        let Some(account) = tx.reader().transfer_account(transfer.row)? else { continue };
        let mut money = TransferMoney { transfer: transfer.clone(), account, booked_on: tx.today, is_back: true };
        if transfer.direction == Direction::In {
            let (event, _) = event_of(&money)?;
            let account = books.sends_back(tx, &event)?;
            *books.taken.entry((transfer.kind, account)).or_default() += event.amount;
            if account != money.account {
                tx.writer.insert_transfer_back_account(transfer.row, account)?;
                account.clone_into(&mut money.account);
            }
        }
        tx.writer.insert_transfer_money_back(transfer.row, money.booked_on)?;
        books.note(tx, &money)?;
    }
    books.post(tx).map(|_| ())
}

impl TransferBooks {
    /// The account that has the money of a transfer in that is sent back: the one into which it came, else the payments account.
    fn sends_back(&mut self, tx: &Transaction<'_>, event: &Event<'static>) -> anyhow::Result<&'static str> {
        let (fund, amount) = (event.fund, event.amount);
        let accounts =
            if event.credit == RECEIPTS_ACCOUNT { &[RECEIPTS_ACCOUNT, PAYMENTS_ACCOUNT][..] } else { &[event.credit] };
        let mut lacks = (event.credit, Money::ZERO);
        for account in accounts.iter().copied() {
            let held = self.free(tx, (fund, account, event.on))?;
            if held >= amount {
                return Ok(account);
            }
            lacks = (account, held);
        }
        Err(Refusal::AccountHasLess { fund, account: lacks.0.to_owned(), held: lacks.1, amount }.into())
    }
}
