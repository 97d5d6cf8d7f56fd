//! Names the heirs of a payee who died: they are paid what he is still owed, by their shares, once their accounts may be paid to. Until
//! something was paid to them others may be named in their place.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::model::Money;
use crate::operations::heirs::{came_back, is_dead, is_paid_for, owed_now};
use crate::operations::in_pay::refresh;
use crate::operations::recorded_death::recorded_death;
use crate::operations::run_payroll::SettledMonths;
use crate::operations::undo_matter::refuse_dependants;
use crate::refusal::{Dependant, Fault, Refusal};
use crate::session::Transaction;
use crate::store::matters::Matter;
use crate::store::payees::{Payee, PayeeDetails};

/// Whose heirs are named: of the person himself, or of one payee of his claims.
#[derive(Clone, Copy, Debug)]
pub struct Deceased {
    pub person: i64,
    pub payee: Option<i64>,
}

/// Names heirs on each claim on which the deceased is owed anything; whether anything changed.
pub fn name_heirs(
    tx: &mut Transaction<'_>,
    of: &Deceased,
    heirs: &[PayeeDetails],
    (from_on, line): (NaiveDate, u64),
) -> anyhow::Result<Result<bool, Fault>> {
    if let Some(refusal) = dead_heir(tx, heirs)? {
        return Ok(Err(Fault::of("payees", refusal)));
    }
    let payees = dead_payees_of(tx, of)?;
    if payees.is_empty() {
        return Ok(Err(Fault::of("payees", Refusal::PayeeNotDead { person: of.person })));
    }
    if let Some(refusal) = several(tx, of.person, &payees)? {
        return Ok(Err(Fault::of("payees", refusal)));
    }
    let (mut is_any_owed, mut changed) = (false, false);
    for payee in payees {
        let named = named_for(tx, &payee)?;
        if !named.is_empty() && is_same(&named, heirs) {
            is_any_owed = true;
            continue;
        }
        if still_owed(tx, &payee)?.is_zero() && named.is_empty() {
            continue;
        }
        is_any_owed = true;
        for heir in &named {
            if tx.reader().has_payments(heir.number)? {
                let heir = heir.details.name.clone();
                return Ok(Err(Fault::of("payees", Refusal::HeirsPaid { heir, claim: payee.claim })));
            }
            tx.writer.withdraw_heir(heir.number)?;
            tx.writer.remove_in_pay(heir.number)?;
        }
        for heir in heirs {
            tx.writer.insert_heir((payee.number, payee.claim), heir, from_on, line)?;
        }
        refresh(tx, payee.claim)?;
        changed = true;
    }
    if is_any_owed {
        Ok(Ok(changed))
    } else {
        Ok(Err(Fault::of("payees", Refusal::NothingLeftToHeirs { person: of.person })))
    }
}

/// Of several people who died each has heirs of his own; the one who is meant is said.
fn several(tx: &Transaction<'_>, person: i64, payees: &[Payee]) -> anyhow::Result<Option<Refusal>> {
    let (mut numbers, mut names) = (BTreeSet::new(), Vec::new());
    for payee in payees {
        let claim = tx.reader().claim(payee.claim)?;
        let is_own = claim.map_or(Ok(false), |claim| is_paid_for(tx.reader(), &claim, payee))?;
        let number = if is_own { String::new() } else { payee.details.id_number.clone() };
        if still_owed(tx, payee)?.is_positive() && numbers.insert(number) {
            names.push(format!("{} {}", payee.number, payee.details.name));
        }
    }
    Ok((names.len() > 1).then(|| Refusal::HeirsOfSeveral { person, payees: names.join(", ") }))
}

/// The payees that died of whom heirs are to be named.
fn dead_payees_of(tx: &Transaction<'_>, of: &Deceased) -> anyhow::Result<Vec<Payee>> {
    let mut found = Vec::new();
    for claim in tx.reader().claims_of_person(of.person)? {
        for payee in tx.reader().payees_of_claim(claim.number)? {
            let is_meant = of.payee.is_none_or(|number| number == payee.number);
            if is_meant && is_dead(tx.reader(), &claim, &payee)? {
                found.push(payee);
            }
        }
    }
    Ok(found)
}

/// An heir who is dead himself by the register, or by the end of his own payments.
pub fn dead_heir(tx: &Transaction<'_>, heirs: &[PayeeDetails]) -> anyhow::Result<Option<Refusal>> {
    for heir in heirs {
        let known = tx.reader().person_finder()?.find_registered(&heir.id_number)?;
        if let Some(person) = known
            && let Some(died_on) = recorded_death(tx.reader(), person)?
        {
            return Ok(Some(Refusal::PayeeDied { name: heir.name.clone(), person: Some(person), died_on }));
        }
    }
    Ok(None)
}

fn named_for(tx: &Transaction<'_>, payee: &Payee) -> anyhow::Result<Vec<Payee>> {
    let all = tx.reader().heirs_of_claim(payee.claim)?.into_iter();
    Ok(all.filter(|(of, _)| *of == payee.number).map(|(_, heir)| heir).collect())
}

fn is_same(named: &[Payee], heirs: &[PayeeDetails]) -> bool {
    named.len() == heirs.len() && named.iter().zip(heirs).all(|(named, heir)| named.details == *heir)
}

/// What a payee who died is owed up to now.
fn still_owed(tx: &Transaction<'_>, payee: &Payee) -> anyhow::Result<Money> {
    let mut settled = SettledMonths::new(tx.reader())?;
    let months = owed_now(tx.reader(), &mut settled, (payee.claim, payee.number), tx.today)?;
    Ok(months.into_values().sum::<Money>() + came_back(tx.reader(), payee.number)?)
}

/// Takes back that an operation named heirs; those who were paid depend on it. Who had been named before is named again.
pub fn take_back(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let named = tx.reader().heirs_named_by(operation)?;
    if named.is_empty() {
        let kind = undone.kind.code().to_owned();
        return Err(Refusal::UndoNotPossible { matter: undone.id, kind }.into());
    }
    let mut paid = Vec::new();
    for (_, heir) in &named {
        if tx.reader().has_payments(heir.number)? {
            paid.push(Dependant::new("payments", &heir.details.name));
        }
    }
    refuse_dependants(undone, paid)?;
    let mut claims: Vec<i64> = Vec::new();
    for (_, heir) in named {
        tx.writer.withdraw_heir(heir.number)?;
        tx.writer.remove_in_pay(heir.number)?;
        claims.push(heir.claim);
    }
    for (payee, heir) in tx.reader().heirs_withdrawn_by(operation)? {
        tx.writer.insert_heir((payee, heir.claim), &heir.details, heir.from_on, 0)?;
    }
    claims.dedup();
    claims.into_iter().try_for_each(|claim| refresh(tx, claim))
}
