//! The months that count as paid for a person: those whose bill here is covered in full, those of his history, and those that the
//! unemployment fund paid for him (社会保险法 第四十八条; near retirement, of pension insurance too: 国务院办法 第七条). Statements and awards count by this and nothing else.

use std::collections::BTreeMap;

use crate::model::{InsuranceKind, Money, Month};
use crate::operations::individual_account::coverings;
use crate::store::Reader;
use crate::store::history::Origin;

/// Where a month was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaidSource {
    /// Levied here, and covered in full.
    Bill,
    /// Of the office that was taken over.
    History,
    /// Brought along from another region.
    Transfer,
    /// By the unemployment fund while its benefit was drawn.
    UnemploymentFund,
}

impl PaidSource {
    /// The word in lists.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bill => "bill",
            Self::History => Origin::History.code(),
            Self::Transfer => Origin::Transfer.code(),
            Self::UnemploymentFund => "by_unemployment_fund",
        }
    }
}

impl From<Origin> for PaidSource {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::History => Self::History,
            Origin::Transfer => Self::Transfer,
        }
    }
}

/// A month that counts, with the base on which it was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidMonth {
    pub month: Month,
    pub base: Money,
    pub source: PaidSource,
}

/// The months a person has paid for one kind, ascending, each once however often it was paid: what was levied here goes before
/// history, of two payers the higher base counts. A year of the resident pension stands as the one month of its bill.
pub fn months_paid(reader: Reader<'_>, person: i64, kind: InsuranceKind) -> anyhow::Result<Vec<PaidMonth>> {
    let mut months: BTreeMap<Month, PaidMonth> = BTreeMap::new();
    for span in reader.history_of_person(person)?.iter().filter(|span| span.kind == kind) {
        for month in span.months() {
            let paid = PaidMonth { month, base: span.base, source: span.origin.into() };
            months.entry(month).and_modify(|held| held.base = held.base.max(paid.base)).or_insert(paid);
        }
    }
    for paid in reader.premiums_of_person(person)?.iter().filter(|paid| paid.premium.kind == kind) {
        let (month, base, source) = (paid.premium.month, paid.premium.base, PaidSource::UnemploymentFund);
        months.entry(month).or_insert(PaidMonth { month, base, source });
    }
    for (month, base) in levied_and_covered(reader, person, kind)? {
        months.insert(month, PaidMonth { month, base, source: PaidSource::Bill });
    }
    Ok(months.into_values().collect())
}

/// The payers through whom a person was ever insured, himself included, and those that paid for him afterwards without having reported
/// him.
pub fn payers_of(reader: Reader<'_>, person: i64) -> anyhow::Result<Vec<i64>> {
    let mut payers: Vec<i64> = reader.enrolments_of_person(person)?.into_iter().map(|version| version.payer).collect();
    payers.extend(reader.payer_of_person(person)?);
    payers.extend(reader.payers_that_paid_back(person)?);
    payers.sort_unstable();
    payers.dedup();
    Ok(payers)
}

/// The base of every month that was levied here, paid or not, of several payers the highest. Differences add to their month.
pub fn bases_levied(reader: Reader<'_>, person: i64, kind: InsuranceKind) -> anyhow::Result<BTreeMap<Month, Money>> {
    let mut contributions = reader.contribution_reader()?;
    let mut highest: BTreeMap<Month, Money> = BTreeMap::new();
    for payer in payers_of(reader, person)? {
        let mut bases: BTreeMap<Month, Money> = BTreeMap::new();
        for bill in reader.bills_of_payer(payer)? {
            let Some(row) = contributions.of_person(&bill, person)? else { continue };
            let Some(amounts) = row.amounts[kind.index()] else { continue };
            *bases.entry(bill.month).or_default() += amounts.base;
        }
        for (month, base) in bases {
            let held = highest.entry(month).or_default();
            *held = (*held).max(base);
        }
    }
    highest.retain(|_, base| base.is_positive());
    Ok(highest)
}

/// The base of every month whose bills are covered, of several payers the highest.
fn levied_and_covered(reader: Reader<'_>, person: i64, kind: InsuranceKind) -> anyhow::Result<BTreeMap<Month, Money>> {
    let mut highest: BTreeMap<Month, Money> = BTreeMap::new();
    for payer in payers_of(reader, person)? {
        for (month, base) in covered_with(reader, person, payer, kind)? {
            let held = highest.entry(month).or_default();
            *held = (*held).max(base);
        }
    }
    Ok(highest)
}

/// The base of every month whose bills with a payer are covered. A month that was given back has none; differences add to their
/// month.
pub fn covered_with(
    reader: Reader<'_>,
    person: i64,
    payer: i64,
    kind: InsuranceKind,
) -> anyhow::Result<BTreeMap<Month, Money>> {
    let mut contributions = reader.contribution_reader()?;
    let mut bases: BTreeMap<Month, Money> = BTreeMap::new();
    let coverings = coverings(reader, payer, kind, None)?;
    for covering in coverings.iter().filter(|covering| covering.counts(&coverings)) {
        let Some(row) = contributions.of_person(&covering.bill, person)? else { continue };
        let Some(amounts) = row.amounts[kind.index()] else { continue };
        *bases.entry(covering.bill.month).or_default() += amounts.base;
    }
    bases.retain(|_, base| base.is_positive());
    Ok(bases)
}
