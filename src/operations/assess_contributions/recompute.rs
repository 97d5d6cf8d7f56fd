//! What a person owes for a month of the past at that month's rules, beside what was levied of him.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::scales::{Scales, employers_of};
use crate::model::{Category, InsuranceKind, KindSet, Money, Month, RegionCode};
use crate::refusal::Refusal;
use crate::session::Transaction;
use crate::store::contributions::{Amounts, Contribution, ContributionReader};
use crate::store::employers::LevyFacts;

const KINDS: usize = InsuranceKind::ALL.len();

/// Months already resolved.
pub struct Recompute<'s> {
    months: HashMap<Month, (Scales, Vec<LevyFacts>)>,
    contributions: ContributionReader<'s>,
}

/// One person with one payer in a month.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub payer: i64,
    pub person: i64,
    pub month: Month,
    pub category: Category,
}

impl<'s> Recompute<'s> {
    pub fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { months: HashMap::new(), contributions: tx.reader().contribution_reader()? })
    }

    /// What was levied, net of differences and refunds; none where a kind was not.
    pub fn levied(&mut self, tx: &Transaction<'_>, asked: &Asked) -> anyhow::Result<[Option<Amounts>; KINDS]> {
        let mut levied = [None; KINDS];
        for bill in tx.reader().bills_of_payer(asked.payer)? {
            if bill.month != asked.month {
                continue;
            }
            let Some(row) = self.contributions.of_person(&bill, asked.person)? else { continue };
            add(&mut levied, &row.amounts);
        }
        Ok(levied)
    }

    /// What was levied under each of a person's numbers, where he has several.
    pub fn levied_by_number(
        &mut self,
        tx: &Transaction<'_>,
        asked: &Asked,
    ) -> anyhow::Result<Vec<(i64, [Option<Amounts>; KINDS])>> {
        let numbers = tx.reader().numbers_of_person(asked.person)?;
        let mut levied: Vec<_> = numbers.into_iter().map(|number| (number, [None; KINDS])).collect();
        if levied.len() < 2 {
            return Ok(Vec::new());
        }
        for bill in tx.reader().bills_of_payer(asked.payer)? {
            for (number, sums) in levied.iter_mut().filter(|_| bill.month == asked.month) {
                if let Some(row) = self.contributions.of_number(&bill, *number)? {
                    add(sums, &row.amounts);
                }
            }
        }
        Ok(levied)
    }

    /// What was levied of several people of one payer in a month, in their order: each of the payer's bills is read once.
    pub fn levied_of_payer(
        &mut self,
        tx: &Transaction<'_>,
        (month, payer): (Month, i64),
        persons: &[i64],
    ) -> anyhow::Result<Vec<[Option<Amounts>; KINDS]>> {
        let leading: Vec<i64> = persons.iter().map(|person| self.contributions.leading(*person)).collect();
        let mut sums: HashMap<i64, [Option<Amounts>; KINDS]> =
            leading.iter().map(|one| (*one, [None; KINDS])).collect();
        for bill in tx.reader().bills_of_payer(payer)? {
            if bill.month == month {
                self.contributions.each_leading(&bill, |person, row| {
                    if let Some(sums) = sums.get_mut(&person) {
                        add(sums, &row.amounts);
                    }
                })?;
            }
        }
        Ok(leading.iter().map(|person| sums[person]).collect())
    }

    /// What earnings give for some kinds at the rules of the month.
    pub fn owed(
        &mut self,
        tx: &Transaction<'_>,
        asked: &Asked,
        kinds: KindSet,
        earnings: Money,
    ) -> anyhow::Result<[Option<Amounts>; KINDS]> {
        let (scales, facts) = match self.months.entry(asked.month) {
            Entry::Occupied(held) => held.into_mut(),
            Entry::Vacant(place) => {
                let facts = employers_of(tx, asked.month)?;
                place.insert((Scales::by_kind(tx, asked.month), facts))
            }
        };
        let place = facts.binary_search_by_key(&asked.payer, |facts| facts.number).ok();
        let facts = place.and_then(|place| facts.get(place));
        let region = facts.map_or(tx.office.region, |facts| facts.region);
        let set = scales.of(tx.policy, region, asked.category)?;
        let injury_rate = facts.and_then(|facts| set.injury_rate(facts.risk_class, facts.rate_factor));
        let mut owed = [None; KINDS];
        for kind in kinds.iter() {
            let Some(scale) = set.scales[kind.index()] else {
                // Not every kind is open to flexible payers: nothing is owed of one that is not.
                if asked.category == Category::Flexible || kind == InsuranceKind::ResidentPension {
                    continue;
                }
                return Err(missing(tx, (region, kind), asked).into());
            };
            if scale.needs_injury_rate() && injury_rate.is_none() {
                continue;
            }
            let (amounts, fixed) = set.amounts(kind, &scale, earnings, injury_rate);
            owed[kind.index()] = Some(amounts);
            if fixed.is_positive() {
                let aid = Amounts { base: Money::ZERO, employer: Money::ZERO, person: fixed };
                owed[InsuranceKind::MutualAid.index()] = Some(aid);
            }
        }
        Ok(owed)
    }
}

/// What the policy lacks for a kind that is asked for.
fn missing(tx: &Transaction<'_>, (region, kind): (RegionCode, InsuranceKind), asked: &Asked) -> Refusal {
    let unknown = Refusal::PolicyMissing { parameter: kind.english().to_owned(), region, month: asked.month };
    match tx.policy.terms(region, kind, asked.category, asked.month) {
        Err(refusal) => refusal,
        Ok(terms) => terms.flat_rate().err().or_else(|| terms.fixed_sum().err()).unwrap_or(unknown),
    }
}

/// New less old, kind by kind, of the kinds that both have; none where nothing differs. Each is rounded before: the difference of
/// the rounded amounts, not the rounded difference.
pub fn difference(person: i64, new: &[Option<Amounts>; KINDS], old: &[Option<Amounts>; KINDS]) -> Option<Contribution> {
    let mut contribution = Contribution { person, ..Contribution::default() };
    for (place, amounts) in contribution.amounts.iter_mut().enumerate() {
        let (Some(new), Some(old)) = (new[place], old[place]) else { continue };
        *amounts = Some(plus(new, negated(old))).filter(|amounts| *amounts != Amounts::default());
    }
    contribution.amounts.iter().any(Option::is_some).then_some(contribution)
}

fn add(sums: &mut [Option<Amounts>; KINDS], amounts: &[Option<Amounts>; KINDS]) {
    for (sum, amounts) in sums.iter_mut().zip(amounts) {
        *sum = match (*sum, *amounts) {
            (Some(sum), Some(amounts)) => Some(sum.and(&amounts)),
            (sum, amounts) => sum.or(amounts),
        };
    }
}

/// The same amounts given back.
pub fn negated(amounts: Amounts) -> Amounts {
    Amounts { base: -amounts.base, employer: -amounts.employer, person: -amounts.person }
}

fn plus(one: Amounts, other: Amounts) -> Amounts {
    Amounts { base: one.base + other.base, employer: one.employer + other.employer, person: one.person + other.person }
}
