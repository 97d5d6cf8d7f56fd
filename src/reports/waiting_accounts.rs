//! Accounts that were changed, or named for heirs, and are not paid to yet: until then the old account is paid, except what it sent back.

use crate::model::{Cell, Column, ColumnKind, Money, Report, day_number};
use crate::operations::heirs::{Heirs, came_back};
use crate::operations::payees_gone::payees_gone;
use crate::session::Session;
use crate::store::Reader;
use crate::store::payees::Payee;

/// An account that waits.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub payee: Payee,
    /// What the old account sent back; it waits for the new one.
    pub returned: Money,
    /// Whether the old account is paid meanwhile.
    pub is_old_paid: bool,
}

/// All of them, by the day from which they are paid to.
pub fn waiting_accounts(session: &Session) -> anyhow::Result<Vec<Waiting>> {
    let reader = session.reader();
    let (mut found, heirs, gone) = (Vec::new(), Heirs::of_all(reader)?, payees_gone(reader, session.today())?);
    for payee in reader.accounts_that_wait(day_number(session.today()))? {
        // What somebody died with is his heirs', not his new account's.
        if heirs.are_awaited(payee.number) || heirs.are_named(payee.number) {
            continue;
        }
        // Nor is he paid himself who died, or the guardian who did: somebody else is named first.
        if gone.get(&payee.number).is_some_and(|gone| !gone.is_replaced) {
            continue;
        }
        let returned = came_back(reader, payee.number)?;
        let is_heir = reader.heirs_of_claim(payee.claim)?.iter().any(|(_, heir)| heir.number == payee.number);
        let is_old_paid = !is_heir && !reader.came_back_last(payee.number)?;
        found.push(Waiting { is_old_paid, payee, returned });
    }
    Ok(found)
}

const COLUMNS: [Column; 9] = [
    Column::new("claim", ColumnKind::Count),
    Column::new("payee", ColumnKind::Count),
    Column::of_person("name", ColumnKind::Text),
    Column::new("bank", ColumnKind::Text),
    Column::new("bank_account", ColumnKind::Account),
    Column::new("from_day", ColumnKind::Day),
    Column::new("old_account_paid", ColumnKind::Flag),
    Column::new("returned", ColumnKind::Money),
    Column::new("person", ColumnKind::Count),
];

/// One row an account.
pub fn report<'a>(reader: Reader<'a>, waiting: &'a [Waiting]) -> Report<'a> {
    Report::new("waiting_accounts", COLUMNS, move |sink| {
        waiting.iter().try_for_each(|waiting| {
            let (payee, details) = (&waiting.payee, &waiting.payee.details);
            let claim = reader.claim(payee.claim)?;
            sink.row(&[
                Cell::Count(payee.claim),
                Cell::Count(payee.number),
                Cell::Text(&details.name),
                Cell::Text(&details.bank),
                Cell::Text(&details.bank_account),
                Cell::Day(payee.from_on),
                Cell::Flag(waiting.is_old_paid),
                Cell::Money(waiting.returned),
                claim.map_or(Cell::Empty, |claim| Cell::Count(claim.claim.person)),
            ])
        })
    })
}
