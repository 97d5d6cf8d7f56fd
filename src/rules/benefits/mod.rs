//! The benefits (待遇): what is due to whom, by formulas alone. The numbers come from `policy`.

pub mod annuity;
pub mod average_index;
pub mod choice;
pub mod old_age;
pub mod retirement;
mod supplement;
