//! A month that one payer was levied twice of one person, under two of his numbers (重复参保, reason RF3): one contribution stays, the
//! one of the highest base; only what is double goes back.

use super::of_kind;
use crate::model::{InsuranceKind, Money};
use crate::operations::assess_contributions::recompute::{Asked, Recompute, negated};
use crate::refusal::Refusal;
use crate::session::Transaction;
use crate::store::contributions::{Amounts, Contribution};

/// What is given back under each number but one; none where the month never stood under two numbers.
pub(super) fn given_back(
    tx: &Transaction<'_>,
    recompute: &mut Recompute<'_>,
    asked: &Asked,
    kind: InsuranceKind,
) -> anyhow::Result<Option<Result<Vec<Contribution>, Refusal>>> {
    let mut levied = recompute.levied_by_number(tx, asked)?;
    levied.retain(|(_, amounts)| amounts[kind.index()].is_some());
    if levied.len() < 2 {
        return Ok(None);
    }
    let of = |amounts: &[Option<Amounts>]| amounts[kind.index()].unwrap_or_default();
    let is_levied = |amounts: &Amounts| (amounts.employer + amounts.person).is_positive();
    levied.retain(|(_, amounts)| is_levied(&of(amounts)));
    if levied.len() < 2 {
        return Ok(Some(Err(Refusal::NotLeviedTwice { kind, month: asked.month })));
    }
    // Of equal bases the one under the leading number stays.
    levied.sort_by_key(|(number, amounts)| {
        let base: Money = of(amounts).base;
        (std::cmp::Reverse(base), *number != asked.person)
    });
    let back = |(person, amounts): &(i64, _)| Contribution {
        person: *person,
        amounts: of_kind(amounts, kind).map(|amounts| amounts.map(negated)),
    };
    Ok(Some(Ok(levied[1..].iter().map(back).collect())))
}
