//! The hard or remote area (艰苦边远地区) that a pension is of: a fact of the claim, which a yearly notice may raise by a sum of its own.
//! Reading: the notices mean where somebody was insured when he retired, which does not change when he moves; what was said wrongly is
//! corrected as any other fact.

use std::collections::BTreeMap;

use crate::model::Benefit;
use crate::operations::reckon_claim::ClaimFacts;
use crate::policy::IncreaseFormula;
use crate::refusal::Refusal;
use crate::store::Reader;
use crate::store::claims::NewClaim;

/// The fact.
pub const AREA: &str = "area";

/// The area that a claim says.
pub fn area_of(claim: &NewClaim) -> anyhow::Result<Option<String>> {
    Ok(ClaimFacts::read(&claim.facts)?.text(AREA).map(str::to_owned))
}

/// The facts of a claim with an area beside them.
pub fn with_area(facts: &str, area: &str) -> anyhow::Result<String> {
    let mut all: BTreeMap<String, String> =
        if facts.is_empty() { BTreeMap::new() } else { serde_json::from_str(facts)? };
    all.insert(AREA.to_owned(), area.to_owned());
    Ok(ClaimFacts::write(&all))
}

/// Only what a notice raises has one.
pub fn refuse_of_other(benefit: Option<Benefit>, facts: &BTreeMap<String, String>) -> Result<(), Refusal> {
    match benefit.filter(|benefit| !benefit.is_pension() && facts.contains_key(AREA)) {
        Some(benefit) => Err(Refusal::AreaOfAnotherBenefit { benefit: benefit.to_string() }),
        None => Ok(()),
    }
}

/// What a notice and the pensions say of areas that does not meet: told, as a name may be mistyped on either side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AreasApart {
    /// Named by the notice while no pension is of them.
    pub of_nobody: Vec<String>,
    /// Of pensions while the notice names others, each with how many.
    pub not_named: Vec<(String, i64)>,
}

/// Where the areas of a notice and those of the pensions part; a notice without areas concerns none.
pub fn areas_apart(reader: Reader<'_>, formula: &IncreaseFormula) -> anyhow::Result<AreasApart> {
    if formula.areas.is_empty() {
        return Ok(AreasApart::default());
    }
    let mut not_named = reader.areas_of_pensions()?;
    let names = formula.areas.iter().map(|area| area.name.clone());
    let of_nobody = names.filter(|name| not_named.iter().all(|(of, _)| of != name)).collect();
    not_named.retain(|(of, _)| formula.areas.iter().all(|area| area.name != *of));
    Ok(AreasApart { of_nobody, not_named })
}
