//! Reports: a question to the file becomes rows of cells. How they look is for `render`.

pub mod account;
pub mod audit;
pub mod check;
pub mod conflicts;
pub mod declarations;
pub mod deferrals;
pub mod enforcements;
pub mod figures;
pub mod history;
pub mod ledger;
pub mod ledger_proof;
pub mod levy;
pub mod log;
pub mod modes;
pub mod moves;
pub mod paid_elsewhere;
pub mod plan;
pub mod plan_totals;
pub mod reconciliation;
pub mod record;
pub mod refunds;
pub mod register;
pub mod review;
pub mod scales;
pub mod todo;
pub mod views;
