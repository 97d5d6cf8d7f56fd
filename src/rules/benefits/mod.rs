//! The benefits (待遇): what is due to whom, by formulas alone. The numbers come from `policy`.

pub mod annuity;
pub mod average_index;
pub mod choice;
pub mod conditions;
pub mod death;
pub mod increase;
pub mod injury;
pub mod injury_death;
pub mod maternity;
pub mod medical;
pub mod old_age;
pub mod resident_pension;
pub mod retirement;
pub mod sickness_allowance;
mod supplement;
pub mod transfer;
pub mod transition;
pub mod unemployment;
