//! What of the interest of back payments goes back with the contribution that bore it (劳办发〔1997〕116号): as much as of the contribution,
//! and all of it with the last of the contribution.

use crate::model::{InsuranceKind, Money, Month, Rounding};
use crate::session::Transaction;
use crate::store::bills::Bill;
use crate::store::contributions::{Amounts, Contribution, ContributionReader};

/// The kind whose back payments bear interest.
const KIND: InsuranceKind = InsuranceKind::Pension;

/// What a person has with a payer for a month.
#[derive(Default)]
struct Had {
    /// Both shares, on whatever bill.
    levied: Money,
    /// Both shares on the bills that bear interest.
    bearing: Money,
    interest: Money,
}

/// Who is given back something that bore interest, with that of the interest which goes back: each has a bill of his own.
pub(super) fn interest_back(
    tx: &Transaction<'_>,
    (month, payer): (Month, i64),
    contributions: &[Contribution],
) -> anyhow::Result<Vec<(i64, Money)>> {
    let reader = tx.reader();
    let given = |contribution: &Contribution| -contribution.amounts[KIND.index()].as_ref().map_or(Money::ZERO, both);
    if !contributions.iter().any(|one| given(one).is_positive()) || !reader.bears_interest(payer, month, KIND)? {
        return Ok(Vec::new());
    }
    let mut rows = reader.contribution_reader()?;
    let bills: Vec<Bill> = reader.bills_of_payer(payer)?.into_iter().filter(|bill| bill.month == month).collect();
    let mut found = Vec::new();
    for contribution in contributions.iter().filter(|one| given(one).is_positive()) {
        let had = had(tx, &mut rows, &bills, contribution.person)?;
        let interest = goes_back(&had, given(contribution));
        found.extend(interest.is_positive().then_some((contribution.person, interest)));
    }
    Ok(found)
}

/// What bore no interest goes back first.
fn goes_back(had: &Had, given: Money) -> Money {
    let left = had.levied - given;
    if left >= had.bearing || !had.bearing.is_positive() {
        return Money::ZERO;
    }
    let stays = had.interest.yuan() * left.yuan() / had.bearing.yuan();
    had.interest - Money::rounded(stays, Rounding::HALF_UP_TO_FEN).unwrap_or(Money::ZERO)
}

fn had(tx: &Transaction<'_>, rows: &mut ContributionReader<'_>, bills: &[Bill], person: i64) -> anyhow::Result<Had> {
    let (mut had, person) = (Had::default(), rows.leading(person));
    for bill in bills {
        let Some(row) = rows.of_person(bill, person)? else { continue };
        let Some(levied) = row.amounts[KIND.index()].as_ref().map(both) else { continue };
        had.levied += levied;
        let interest = tx.reader().bill_interest(bill.number)?.into_iter().find(|(kind, _)| *kind == KIND);
        if let Some((_, interest)) = interest.filter(|(_, interest)| !interest.is_zero()) {
            had.bearing += levied;
            had.interest += part_of(rows, bill, person, interest)?;
        }
    }
    Ok(had)
}

/// What of a bill's interest is one person's: as much as of its contributions, so that the parts of all come to the whole.
fn part_of(rows: &mut ContributionReader<'_>, bill: &Bill, person: i64, interest: Money) -> anyhow::Result<Money> {
    let (mut before, mut own, mut all) = (Money::ZERO, Money::ZERO, Money::ZERO);
    rows.each_leading(bill, |number, row| {
        let levied = row.amounts[KIND.index()].as_ref().map_or(Money::ZERO, both);
        match number.cmp(&person) {
            std::cmp::Ordering::Less => before += levied,
            std::cmp::Ordering::Equal => own += levied,
            std::cmp::Ordering::Greater => {}
        }
        all += levied;
    })?;
    let up_to = |sum: Money| {
        let part = interest.yuan() * sum.yuan() / all.yuan();
        Money::rounded(part, Rounding::HALF_UP_TO_FEN).unwrap_or(Money::ZERO)
    };
    Ok(if all.is_zero() { Money::ZERO } else { up_to(before + own) - up_to(before) })
}

fn both(amounts: &Amounts) -> Money {
    amounts.employer + amounts.person
}
