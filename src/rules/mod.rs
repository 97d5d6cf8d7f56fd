//! The law's shape: pure functions of values. No file, no clock, no database, no language stands here.

pub mod account_interest;
pub mod allocation;
pub mod back_payment_interest;
pub mod bank_matching;
pub mod base;
pub mod benefits;
pub mod calendar;
pub mod certification;
pub mod closing;
pub mod contribution;
pub mod decision;
pub mod deferral;
pub mod dunning;
pub mod enforcement;
pub mod entitlement;
pub mod estimate;
pub mod identity;
pub mod income_years;
pub mod instalments;
pub mod investment;
pub mod late_fee;
pub mod one_kind;
pub mod payment_state;
pub mod posting;
pub mod rate_factor;
pub mod reconciliation;

pub use decision::Decision;
