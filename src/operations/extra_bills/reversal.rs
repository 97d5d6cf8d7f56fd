//! Takes back what an operation levied beside the month's run: the opposite is booked.

use std::collections::BTreeMap;

use crate::model::{InsuranceKind, Money, Month};
use crate::operations::assess_contributions::recompute::negated;
use crate::operations::batch::Tally;
use crate::operations::extra_bills::{DueOf, Extra, add, book_extras};
use crate::operations::receive_payment::Settling;
use crate::session::Transaction;
use crate::store::bills::{Bill, LevyType};
use crate::store::contributions::{Amounts, Contribution};

/// Books the opposite of what an operation levied beside the month's run, due as said. Names what was given back since of the same months,
/// and then books nothing: nobody is given back what he no longer has.
pub fn reverse_extras(tx: &mut Transaction<'_>, operation: i64, due_of: DueOf) -> anyhow::Result<Vec<String>> {
    let mut runs = Vec::new();
    for (levy_type, first, last) in tx.reader().extra_runs_of(operation)? {
        runs.push((levy_type, opposite(tx, (first, last))?));
    }
    let given_back = given_back_since(tx, &runs)?;
    if given_back.is_empty() {
        let mut settling = Settling::new(tx);
        for (levy_type, extras) in runs {
            book_extras(tx, &mut settling, (levy_type, due_of), extras, &mut Tally::default())?;
        }
        settling.post(tx)?;
    }
    Ok(given_back)
}

fn opposite(tx: &Transaction<'_>, range: (i64, i64)) -> anyhow::Result<Vec<Extra>> {
    let mut bills: Vec<Bill> = Vec::new();
    tx.reader().each_bill(range, |bill| {
        bills.push(bill);
        Ok(())
    })?;
    let (mut contributions, mut extras) = (tx.reader().contribution_reader()?, Vec::new());
    for bill in bills {
        // Interest that was given back is charged again; that which was charged goes back with the contributions.
        let interest: Money = tx.reader().bill_interest(bill.number)?.into_iter().map(|(_, interest)| interest).sum();
        let mut interest = (-interest).max(Money::ZERO);
        contributions.each(&bill, |row| {
            let contribution = Contribution { person: row.person, amounts: row.amounts.map(|one| one.map(negated)) };
            let interest = std::mem::take(&mut interest);
            extras.push(Extra { month: bill.month, payer: bill.payer, contribution, interest });
            Ok(())
        })?;
    }
    Ok(extras)
}

/// The months of persons that would come to less than nothing.
fn given_back_since(tx: &Transaction<'_>, runs: &[(LevyType, Vec<Extra>)]) -> anyhow::Result<Vec<String>> {
    let mut contributions = tx.reader().contribution_reader()?;
    let mut opposite: BTreeMap<(i64, Month, i64), [Option<Amounts>; InsuranceKind::ALL.len()]> = BTreeMap::new();
    for Extra { month, payer, contribution, .. } in runs.iter().flat_map(|(_, extras)| extras) {
        let person = contributions.leading(contribution.person);
        add(opposite.entry((*payer, *month, person)).or_default(), &contribution.amounts);
    }
    let is_less = |one: &Amounts| one.employer < Money::ZERO || one.person < Money::ZERO;
    let (mut found, mut bills_of) = (Vec::new(), BTreeMap::new());
    for ((payer, month, person), mut sums) in opposite {
        if !sums.iter().flatten().any(is_less) {
            continue;
        }
        let bills = match bills_of.entry(payer) {
            std::collections::btree_map::Entry::Occupied(held) => held.into_mut(),
            std::collections::btree_map::Entry::Vacant(place) => place.insert(tx.reader().bills_of_payer(payer)?),
        };
        for bill in bills.iter().filter(|bill| bill.month == month) {
            if let Some(row) = contributions.of_person(bill, person)? {
                add(&mut sums, &row.amounts);
            }
        }
        if sums.iter().flatten().any(is_less) {
            found.push(format!("refund of {month} of {person}"));
        }
    }
    Ok(found)
}
