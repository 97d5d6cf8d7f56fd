//! Other payers that insure a person, and how a payer is called towards users.

use crate::model::{Enrolment, EnrolmentHistory, InsuranceKind, KindSet, Month};
use crate::refusal::Refusal;
use crate::store::Reader;
use crate::store::persons::AsOf;

/// The first kind that another payer insures in a month from the wanted start on. Injury may be insured with several employers
/// (实施《社会保险法》若干规定 第九条).
pub(super) fn insured_elsewhere(held: &[Enrolment], wanted: &Enrolment) -> Option<(i64, InsuranceKind, Month)> {
    let asked = wanted.kinds.without(KindSet::EMPTY.with(InsuranceKind::Injury));
    let mut payers: Vec<i64> =
        held.iter().map(|version| version.payer).filter(|payer| *payer != wanted.payer).collect();
    payers.sort_unstable();
    payers.dedup();
    payers.into_iter().find_map(|payer| {
        let other = EnrolmentHistory::new(held.iter().filter(|version| version.payer == payer).copied().collect());
        let kind = other.kinds_from(wanted.from).intersection(asked).iter().next()?;
        let later = other.versions().iter().find(|version| version.from > wanted.from && version.kinds.contains(kind));
        let at_start = other.kinds_on(wanted.from).contains(kind);
        Some((payer, kind, if at_start { wanted.from } else { later?.from }))
    })
}

/// Says that a person is insured with another payer already: an employer, or himself.
pub fn elsewhere(reader: Reader<'_>, payer: i64, kind: InsuranceKind, month: Month) -> anyhow::Result<Refusal> {
    if reader.person_of_payer(payer)?.is_some() {
        return Ok(Refusal::InsuredByOneself { kind, month });
    }
    Ok(Refusal::InsuredElsewhere { employer: public_name(reader, payer)?, kind, month })
}

/// How a payer is called towards users: the credit code of an employer, the person number of a person.
pub fn public_name(reader: Reader<'_>, payer: i64) -> anyhow::Result<String> {
    if let Some(person) = reader.person_of_payer(payer)? {
        return Ok(person.to_string());
    }
    let version = reader.employer(payer, AsOf::NOW)?;
    Ok(version.map_or_else(|| payer.to_string(), |version| version.employer.details.credit_code.to_string()))
}
