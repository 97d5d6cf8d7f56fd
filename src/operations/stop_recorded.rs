//! What a death, or that somebody settled abroad, stops once it is on record.

use chrono::NaiveDate;

use crate::model::{Benefit, PaymentAct};
use crate::operations::dependant_shares::{stop_shares, stop_shares_of_dead};
use crate::operations::recorded_death::recorded_death;
use crate::operations::set_payment_state::{Wanted, set_states};
use crate::operations::still_draws::PENSIONS;
use crate::session::Transaction;
use crate::store::claims::Claim;

/// Stops everything that a dead person is paid, and the shares that he draws as a dependant of others.
pub fn stop_on_death(tx: &mut Transaction<'_>, person: i64, on: NaiveDate, line: u64) -> anyhow::Result<usize> {
    let (act, reason, note) = (PaymentAct::Stop, "dead".to_owned(), "death recorded".to_owned());
    let wanted = Wanted { act, on, reason, benefit: None, note, payee: None };
    stop_shares(tx, person, on, line)?;
    Ok(set_states(tx, person, &wanted, line)?.unwrap_or(0))
}

/// Stops what somebody is paid who settled abroad (code 1402; 社会保险法 第五十一条 of unemployment benefit).
pub fn stop_on_emigration(tx: &mut Transaction<'_>, person: i64, on: NaiveDate, line: u64) -> anyhow::Result<()> {
    let ends = PENSIONS.into_iter().map(|benefit| (benefit, "emigrated")).chain([(Benefit::Unemployment, "moved")]);
    for (benefit, reason) in ends {
        let (act, reason, note) = (PaymentAct::Stop, reason.to_owned(), "emigration recorded".to_owned());
        let wanted = Wanted { act, on, reason, benefit: Some(benefit), note, payee: None };
        // Who draws nothing of the kind has nothing to stop.
        let _ = set_states(tx, person, &wanted, line)?;
    }
    Ok(())
}

/// Stops at once what is awarded to, or taken over of, somebody whose death is on record.
pub fn stop_if_dead(tx: &mut Transaction<'_>, claim: &Claim, line: u64) -> anyhow::Result<()> {
    if !claim.claim.benefit.ends_with_death() {
        return stop_shares_of_dead(tx, claim, line);
    }
    let death = recorded_death(tx.reader(), claim.claim.person)?;
    death.map_or(Ok(()), |on| stop_on_death(tx, claim.claim.person, on, line).map(|_| ()))
}
