//! The facts of notices to beneficiaries.

use serde::Serialize;

use super::facts::{OfficeFacts, Remedies};

/// A notice to a beneficiary: that payment is suspended, that something is to be given back, that certification falls due.
#[derive(Clone, Debug, Serialize)]
pub struct BenefitNotice {
    pub number: String,
    pub office: OfficeFacts,
    pub name: String,
    /// Masked.
    pub id_number: String,
    pub person_number: String,
    pub claim: i64,
    pub benefit: String,
    /// Why, as a word.
    pub reason: String,
    /// The first month it is about, and the last; empty where there is none.
    pub from_month: String,
    pub to_month: String,
    /// What is to be given back, or is paid a month; empty where nothing is.
    pub amount: String,
    pub amount_in_capitals: String,
    /// What of it is medical premiums that are given back with the benefit; empty where none are.
    pub premiums: String,
    /// What is paid once; empty where nothing is.
    pub once: String,
    pub once_in_capitals: String,
    /// Where it is a part of what several are paid: the whole, a month and once; empty where one is paid.
    pub whole: String,
    pub whole_once: String,
    /// What is paid a month by now, and since when; empty where it is the amount above.
    pub later_from: String,
    pub later: String,
    pub later_in_capitals: String,
    /// Why is a death, and whom it is for lives: he was paid on the claim of who died.
    pub is_of_living: bool,
    /// By when; empty where nothing has to be done by a day.
    pub due_on: String,
    /// The notice that it takes back; empty where it takes none back.
    pub taken_back: String,
    /// Whether whoever it names is dead: it goes to the family.
    pub is_of_dead: bool,
    pub remedies: Remedies,
    pub issued_on: String,
}

/// A written refusal of a benefit, with the conditions that are missed.
#[derive(Clone, Debug, Serialize)]
pub struct BenefitRefusal {
    pub number: String,
    pub office: OfficeFacts,
    pub name: String,
    /// Masked.
    pub id_number: String,
    pub person_number: String,
    pub claim: i64,
    pub benefit: String,
    pub event_on: String,
    pub applied_on: String,
    /// In the words of whoever refused.
    pub reason: String,
    pub missed: Vec<MissedCondition>,
    pub remedies: Remedies,
    pub issued_on: String,
}

/// A condition of the law that the record does not meet.
#[derive(Clone, Debug, Serialize)]
pub struct MissedCondition {
    pub condition: String,
    pub needed: String,
    pub found: String,
    /// Empty where nothing can be counted.
    pub missed_by: String,
    pub source: String,
}

#[cfg(test)]
impl BenefitRefusal {
    pub(super) fn example(office: OfficeFacts, remedies: Remedies) -> Self {
        Self {
            number: "110000-2026-000002".into(),
            office,
            name: "欧阳明轩".into(),
            id_number: "110105********002X".into(),
            person_number: "12".into(),
            claim: 7,
            benefit: "unemployment".into(),
            event_on: "2026-01-31".into(),
            applied_on: "2026-02-10".into(),
            reason: "缴费不足一年".into(),
            missed: vec![MissedCondition {
                condition: "months_of_contribution".into(),
                needed: "≥ 12".into(),
                found: "11".into(),
                missed_by: "1".into(),
                source: "《中华人民共和国社会保险法》第四十五条".into(),
            }],
            remedies,
            issued_on: "2026-02-20".into(),
        }
    }
}

#[cfg(test)]
impl BenefitNotice {
    pub(super) fn example(office: OfficeFacts, remedies: Remedies) -> Self {
        Self {
            number: "110000-2026-000001".into(),
            office,
            name: "欧阳明轩".into(),
            id_number: "110105********002X".into(),
            person_number: "12".into(),
            claim: 7,
            benefit: "old_age".into(),
            reason: "no_proof_of_life".into(),
            from_month: "2026-09".into(),
            to_month: "2026-10".into(),
            amount: "5000.00".into(),
            amount_in_capitals: "伍仟元整".into(),
            premiums: "830.06".into(),
            once: "300.00".into(),
            once_in_capitals: "叁佰元整".into(),
            whole: "7500.00".into(),
            whole_once: "450.00".into(),
            later_from: "2026-11".into(),
            later: "5600.00".into(),
            later_in_capitals: "伍仟陆佰元整".into(),
            is_of_living: false,
            due_on: "2026-10-31".into(),
            taken_back: String::new(),
            is_of_dead: false,
            remedies,
            issued_on: "2026-09-10".into(),
        }
    }
}
