//! The steps of the books.

use super::steps::{Outcome, Run};
use crate::i18n::Message;
use crate::model::MatterState;
use crate::operations::close_month::request_close;
use crate::store::month_end::Totals;

/// Closes the month; a matter. What should be empty and is not is something to look at.
pub(super) fn close(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let (month, reader) = (run.month, run.session.reader());
    let closing = request_close(run.session, month, "", run.approve)?;
    for (fund, account, amount) in &closing.not_empty {
        let (fund, account, amount) = (*fund, (*account).to_owned(), *amount);
        run.invocation.say(&Message::AccountNotEmpty { fund, account, amount, month });
    }
    for (fund, account) in &closing.not_reconciled {
        run.invocation.say(&Message::AccountNotReconciled { fund: *fund, account: account.clone(), month });
    }
    let totals = Totals { rows: i64::try_from(reader.funds_with_books()?.len())?, ..Totals::default() };
    match closing.matter {
        Some((matter, MatterState::Pending)) => Ok(Outcome::waiting(Some(matter), totals)),
        _ => {
            let needs_look = !closing.not_empty.is_empty() || !closing.not_reconciled.is_empty();
            Ok(Outcome { needs_look, ..Outcome::done(totals) })
        }
    }
}
