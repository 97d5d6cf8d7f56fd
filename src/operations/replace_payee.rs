//! Names somebody else in place of a payee who is not the person of the claim himself: of a guardian who died, or in whose place another
//! one was appointed (民法典 第三十九条). The share stays; the new account waits as every changed one does.

use chrono::NaiveDate;

use crate::model::Benefit;
use crate::operations::heirs::{is_dead, is_number_of};
use crate::operations::name_heirs::{Deceased, dead_heir};
use crate::operations::payees_gone::gone;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::payees::{Payee, PayeeDetails};

/// The payees that are meant, as they are now: the one that is named, else all who died. None of those whose heirs are to be named.
pub fn replaceable(tx: &Transaction<'_>, of: &Deceased) -> anyhow::Result<Vec<Payee>> {
    let (reader, mut found) = (tx.reader(), Vec::new());
    for claim in reader.claims_of_person(of.person)? {
        let heirs = reader.heirs_of_claim(claim.number)?.into_iter().map(|(_, heir)| (heir, true));
        let payees = reader.payees_of_claim(claim.number)?.into_iter().map(|payee| (payee, false));
        for (first, is_heir) in payees.chain(heirs) {
            if of.payee.is_some_and(|number| number != first.number) {
                continue;
            }
            let is_share = !is_heir && claim.claim.benefit == Benefit::Survivors;
            let is_own = is_number_of(reader, of.person, &first.details.id_number)?;
            if is_share || is_own || (!is_heir && is_dead(reader, &claim, &first)?) {
                continue;
            }
            // As long as an heir was paid nothing, all of them may be named anew.
            if of.payee.is_none() && is_heir && !reader.has_payments(first.number)? {
                continue;
            }
            if of.payee.is_some() || gone(reader, (first.number, of.person), tx.today)?.is_some() {
                found.extend(reader.payee_versions(first.number)?.pop());
            }
        }
    }
    Ok(found)
}

/// Names one person in the place of payees; whether anything changed.
pub fn replace(
    tx: &mut Transaction<'_>,
    payees: &[Payee],
    named: &[PayeeDetails],
    (from_on, line): (NaiveDate, u64),
) -> anyhow::Result<Result<bool, Fault>> {
    let [new] = named else {
        let value = named.iter().map(|one| one.name.clone()).collect::<Vec<_>>().join("; ");
        return Ok(Err(Fault::of("payees", Refusal::OnePayeeInPlace { value })));
    };
    if let Some(refusal) = dead_heir(tx, named)? {
        return Ok(Err(Fault::of("payees", refusal)));
    }
    let mut changed = false;
    for payee in payees {
        let details = PayeeDetails { share: payee.details.share, ..new.clone() };
        if details != payee.details {
            tx.writer.insert_payee_version(payee, &details, from_on, line)?;
            changed = true;
        }
    }
    Ok(Ok(changed))
}
