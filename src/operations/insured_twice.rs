//! Months in which one person is insured twice for one kind: through two payers, under two numbers, or here and in the history.
//! Only one of them counts (months add up once), and what the other levied is to be given back. Injury may be insured with
//! several employers (实施《社会保险法》若干规定 第九条).

use std::collections::BTreeMap;

use crate::model::{Enrolment, EnrolmentHistory, InsuranceKind, Money, Month};
use crate::operations::debts::shown_as;
use crate::store::Reader;

/// Where a month is insured: with a payer under one of the person's numbers, or in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// None for the history.
    pub payer: Option<i64>,
    pub number: i64,
}

/// Unbroken months of one kind that stand at two places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub kind: InsuranceKind,
    pub from: Month,
    pub to: Month,
    /// Where it was insured first.
    pub first: Place,
    pub second: Place,
    /// Both shares that the second levied for these months: what a refund gives back.
    pub levied: Money,
}

/// The months of one place by kind, with what was levied there.
type Months = BTreeMap<InsuranceKind, BTreeMap<Month, Money>>;

/// All months up to one in which a person is insured twice, whichever of his numbers they stand under.
pub fn conflicts(reader: Reader<'_>, person: i64, up_to: Month) -> anyhow::Result<Vec<Conflict>> {
    let mut places: Vec<(Place, Months)> = Vec::new();
    let versions = reader.enrolments_of_person(person)?;
    let mut keys: Vec<(i64, i64)> = versions.iter().map(|version| (version.payer, version.person)).collect();
    keys.sort_unstable();
    keys.dedup();
    for (payer, number) in keys {
        let own: Vec<Enrolment> =
            versions.iter().filter(|version| (version.payer, version.person) == (payer, number)).copied().collect();
        places.push((Place { payer: Some(payer), number }, insured(reader, (payer, number), own, up_to)?));
    }
    places.extend(history(reader, person)?);
    // Whoever insured first comes first.
    places.sort_by_key(|(_, months)| months.values().filter_map(|months| months.keys().next().copied()).min());
    let mut found = Vec::new();
    for (place, (first, months)) in places.iter().enumerate() {
        for (second, others) in places.iter().skip(place + 1) {
            found.extend(between((*first, months), (*second, others)));
        }
    }
    found.sort_by_key(|conflict| (conflict.kind, conflict.from));
    Ok(found)
}

/// The months that two places share. With the history only months that were levied are: an enrolment that goes back before the
/// office was taken over says nothing of who levied them.
fn between((first, months): (Place, &Months), (second, others): (Place, &Months)) -> Vec<Conflict> {
    let with_history = first.payer.is_none() != second.payer.is_none();
    let mut found: Vec<Conflict> = Vec::new();
    for (kind, own) in months.iter().filter(|(kind, _)| **kind != InsuranceKind::Injury) {
        let Some(other) = others.get(kind) else { continue };
        for (month, levied_first) in own {
            let Some(levied) = other.get(month) else { continue };
            if with_history && levied.is_zero() && levied_first.is_zero() {
                continue;
            }
            // Nothing of the history was levied here: then it is the other that levied too much.
            let nothing = Money::ZERO;
            let levied = match (first.payer, second.payer) {
                (_, None) => levied_first,
                (None, _) => levied,
                // What one of the two had levied is given back already.
                _ if levied.is_zero() || levied_first.is_zero() => &nothing,
                // With one payer the higher base stays.
                (one, other) if one == other => levied.min(levied_first),
                _ => levied,
            };
            match found.last_mut() {
                Some(run) if run.kind == *kind && run.to.plus(1) == *month => {
                    run.to = *month;
                    run.levied += *levied;
                }
                _ => {
                    let (kind, from, to, levied) = (*kind, *month, *month, *levied);
                    found.push(Conflict { kind, from, to, first, second, levied });
                }
            }
        }
    }
    found
}

/// The months insured with one payer under one number.
fn insured(
    reader: Reader<'_>,
    (payer, number): (i64, i64),
    own: Vec<Enrolment>,
    up_to: Month,
) -> anyhow::Result<Months> {
    let mut found = Months::new();
    let history = EnrolmentHistory::new(own);
    if let Some(first) = history.versions().first() {
        for month in (0..=up_to.months_since(first.from)).map(|place| first.from.plus(place)) {
            for kind in history.kinds_on(month).iter() {
                found.entry(kind).or_default().insert(month, Money::ZERO);
            }
        }
    }
    let mut contributions = reader.contribution_reader()?;
    for bill in reader.bills_of_payer(payer)? {
        let Some(row) = contributions.of_number(&bill, number)? else { continue };
        for (kind, amounts) in std::iter::zip(InsuranceKind::ALL, row.amounts) {
            let Some(amounts) = amounts else { continue };
            // Mutual aid is levied and shown with medical.
            *found.entry(shown_as(kind)).or_default().entry(bill.month).or_default() +=
                amounts.employer + amounts.person;
        }
    }
    Ok(found)
}

/// The months of the history, by number.
fn history(reader: Reader<'_>, person: i64) -> anyhow::Result<Vec<(Place, Months)>> {
    let mut found: BTreeMap<Place, Months> = BTreeMap::new();
    for span in reader.history_of_person(person)? {
        let months = found.entry(Place { payer: None, number: span.person }).or_default();
        for month in span.months() {
            months.entry(span.kind).or_default().insert(month, Money::ZERO);
        }
    }
    Ok(found.into_iter().collect())
}
