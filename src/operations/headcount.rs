//! Of how many people a payer owes something for a month (应缴人数): refunds, back payments, differences and what was undone of them taken
//! together.

use std::collections::BTreeMap;

use crate::model::{InsuranceKind, Money};
use crate::operations::debts::debts_of;
use crate::store::Reader;
use crate::store::bills::Bill;

const KINDS: usize = InsuranceKind::ALL.len();

/// The people of a payer and month, by kind.
#[derive(Debug, Default)]
pub struct People {
    /// What comes of each person, from all bills.
    due: [BTreeMap<i64, Money>; KINDS],
    /// Heads of estimates, which name nobody.
    unnamed: [i64; KINDS],
}

impl People {
    /// The people on all the bills of a payer for a month.
    pub fn of(reader: Reader<'_>, bills: &[Bill]) -> anyhow::Result<Self> {
        let (mut found, mut contributions) = (Self::default(), reader.contribution_reader()?);
        for bill in bills {
            if bill.last_row < bill.first_row {
                for debt in debts_of(&reader.bill_account(*bill)?, false) {
                    let heads = debt.headcount.abs();
                    found.unnamed[debt.kind.index()] += if debt.due() < Money::ZERO { -heads } else { heads };
                }
            }
            contributions.each_leading(bill, |person, row| {
                for (due, amounts) in found.due.iter_mut().zip(row.amounts) {
                    if let Some(amounts) = amounts {
                        *due.entry(person).or_default() += amounts.employer + amounts.person;
                    }
                }
            })?;
        }
        Ok(found)
    }

    /// Of how many anything is due for a kind.
    pub fn count(&self, kind: InsuranceKind) -> i64 {
        let named = self.due[kind.index()].values().filter(|due| due.is_positive()).count();
        i64::try_from(named).unwrap_or(i64::MAX) + self.unnamed[kind.index()].max(0)
    }

    /// Of how many of those on one of the bills.
    pub fn count_on(&self, reader: Reader<'_>, bill: &Bill, kind: InsuranceKind) -> anyhow::Result<i64> {
        let (due, mut count) = (&self.due[kind.index()], 0);
        reader.contribution_reader()?.each_leading(bill, |person, row| {
            let is_levied = row.amounts[kind.index()].is_some_and(|one| (one.employer + one.person).is_positive());
            count += i64::from(is_levied && due.get(&person).is_some_and(|due| due.is_positive()));
        })?;
        Ok(count)
    }
}
