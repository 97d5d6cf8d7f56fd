//! Held money that goes to the same part of a month's contribution again, from which it was given back within the year of the books as income
//! of an earlier one: what was booked then is written again in red.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use crate::model::{Component, InsuranceKind, Money, Month};
use crate::operations::mutual_aid::with_aid_apart;
use crate::rules::income_years::IncomeYears;
use crate::store::Reader;
use crate::store::receipts::AppliedMoney;

/// What one operation applied so.
#[derive(Debug, Default)]
pub struct IncomeAgain {
    taken: BTreeMap<(i64, Month, InsuranceKind, Component), Money>,
}

impl IncomeAgain {
    /// Takes off a part what is written again in red on a day of the books; that, below zero, and the day of the income.
    pub fn take(
        &mut self,
        reader: Reader<'_>,
        (receipt, paid_on): (i64, NaiveDate),
        part: &mut AppliedMoney,
        (operation, on): (i64, NaiveDate),
    ) -> anyhow::Result<Option<(AppliedMoney, NaiveDate)>> {
        // Mutual aid stands with medical insurance in the records.
        let kind = if part.kind == InsuranceKind::MutualAid { InsuranceKind::Medical } else { part.kind };
        let years = income_years(reader, (receipt, paid_on), &AppliedMoney { kind, ..*part }, operation)?;
        let Some((given, income_on)) = years.given_in(on.year()) else { return Ok(None) };
        let apart = with_aid_apart(reader, &[AppliedMoney { kind, amount: given, ..*part }])?;
        let own: Money = apart.iter().filter(|one| one.kind == part.kind).map(|one| one.amount).sum();
        let taken = self.taken.entry((receipt, part.month, part.kind, part.component)).or_default();
        let again = part.amount.min(own - *taken);
        if !again.is_positive() {
            return Ok(None);
        }
        *taken += again;
        part.amount -= again;
        Ok(Some((AppliedMoney { amount: -again, ..*part }, income_on)))
    }
}

/// The day on which the books have as income what of a receipt would be given back first of a part of a month's contribution, before an
/// operation: a later one than that of the money where months were closed by then, or where it was held.
pub fn income_booked_on(
    reader: Reader<'_>,
    receipt: (i64, NaiveDate),
    part: &AppliedMoney,
    before: i64,
) -> anyhow::Result<NaiveDate> {
    Ok(income_years(reader, receipt, part, before)?.last().unwrap_or(receipt.1))
}

fn income_years(
    reader: Reader<'_>,
    receipt: (i64, NaiveDate),
    part: &AppliedMoney,
    before: i64,
) -> anyhow::Result<IncomeYears> {
    Ok(IncomeYears::of(reader.income_moves(receipt, part, before)?))
}
