//! The benefits (待遇): what is due to whom, by formulas alone. The numbers come from `policy`.

pub mod annuity;
pub mod retirement;
