//! Whose months are adjusted: an employer's, or those of a person who pays for himself, who has rules of his own.

use chrono::NaiveDate;

use crate::model::{Category, CreditCode, IdentityNumber, InsuranceKind, Month};
use crate::operations::assess_contributions::recompute::{Asked, Recompute};
use crate::operations::employers_named::employer_named;
use crate::operations::reading::{Key, employer_key};
use crate::operations::register_enrolment::{elsewhere, find_person, public_name};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::contributions::Amounts;
use crate::store::persons::PersonFinder;

/// What stands in place of an employer where the person pays for himself.
pub const HIMSELF: &str = "self";
const HIMSELF_ZH: &str = "\u{672c}\u{4eba}";

/// An employer, or nobody where the person pays for himself.
pub fn employer_or_self(text: &str) -> Result<Option<Key<CreditCode>>, Refusal> {
    if text.eq_ignore_ascii_case(HIMSELF) || text == HIMSELF_ZH { Ok(None) } else { employer_key(text).map(Some) }
}

/// The payer and the person of a row.
pub fn parties(
    tx: &Transaction<'_>,
    persons: &mut PersonFinder<'_>,
    employer: Option<&Key<CreditCode>>,
    person: &Key<IdentityNumber>,
) -> anyhow::Result<Result<(i64, i64), Fault>> {
    let Some(number) = find_person(persons, person)? else {
        let person = person.to_string();
        return Ok(Err(Fault::of("id_number", Refusal::PersonNotRegistered { person })));
    };
    let payer = match employer {
        Some(key) => employer_named(tx.reader(), key)?,
        None => tx.reader().payer_of_person(number)?.ok_or_else(|| {
            let person = person.to_string();
            Fault::of("id_number", Refusal::PaysNotForHimself { person })
        }),
    };
    Ok(payer.map(|payer| (payer, number)))
}

/// As what the person was insured with the payer in a month; where he was not, as what such a payer's people are.
pub fn category_of(tx: &Transaction<'_>, (payer, person): (i64, i64), month: Month) -> anyhow::Result<Category> {
    if tx.reader().person_of_payer(payer)?.is_some() {
        return Ok(Category::Flexible);
    }
    let mut versions = tx.reader().enrolments_of_person(person)?;
    versions.retain(|version| version.payer == payer && version.from <= month);
    let latest = versions.into_iter().max_by_key(|version| (version.from, version.operation));
    Ok(latest.map_or(Category::Employee, |version| version.category))
}

/// Up to when a month of a past year may be paid, where a relief says so: then within the bounds of the month in which it is paid.
pub fn relief_until(tx: &Transaction<'_>, kind: InsuranceKind, month: Month) -> Option<NaiveDate> {
    tx.policy.flexible_relief_until(tx.office.region, kind, month)
}

/// Whoever pays for himself pays within the calendar year, but for reliefs.
pub fn past_year(tx: &Transaction<'_>, kind: InsuranceKind, month: Month) -> Option<Refusal> {
    let is_over = month.year() < Month::of(tx.today).year();
    let is_relieved = relief_until(tx, kind, month).is_some_and(|until| tx.today <= until);
    let is_refused = is_over && !is_relieved && tx.policy.flexible_within_year(tx.office.region, month);
    is_refused.then_some(Refusal::YearIsOver { month })
}

/// Another payer with whom the person was levied for the month; injury may be insured with several.
pub fn levied_elsewhere(
    tx: &Transaction<'_>,
    recompute: &mut Recompute<'_>,
    asked: &Asked,
    kind: InsuranceKind,
) -> anyhow::Result<Option<Refusal>> {
    if kind == InsuranceKind::Injury {
        return Ok(None);
    }
    let versions = tx.reader().enrolments_of_person(asked.person)?;
    let mut payers: Vec<i64> = versions.iter().map(|version| version.payer).filter(|one| *one != asked.payer).collect();
    payers.sort_unstable();
    payers.dedup();
    for payer in payers {
        let levied = recompute.levied(tx, &Asked { payer, ..*asked })?[kind.index()];
        if levied.is_some_and(|amounts| amounts != Amounts::default()) {
            return Ok(Some(elsewhere(tx.reader(), payer, kind, asked.month)?));
        }
    }
    Ok(None)
}

/// Why earnings give nothing for a kind: it is not open to who pays for himself, or the employer has no risk class.
pub fn not_levied(tx: &Transaction<'_>, asked: &Asked, kind: InsuranceKind) -> anyhow::Result<Refusal> {
    if asked.category == Category::Flexible {
        return Ok(Refusal::KindNotForFlexible { kind });
    }
    Ok(Refusal::NoRiskClass { employer: public_name(tx.reader(), asked.payer)? })
}
