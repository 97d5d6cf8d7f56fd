//! The office's file: the only place that knows SQL. Reads go through [`Reader`], writes through [`Writer`],
//! which nothing but `session::Session::transact` can make.

pub mod adjustments;
pub mod bank_statements;
pub mod budgets;
mod canonical;
mod fault;
mod guards;
mod insert;
pub mod investments;
pub mod ledger;
pub mod ledger_proof;
mod levy_type;
mod migrate;
mod open;
mod paid_benefits;
mod reader;
mod tables;
pub mod withheld;
mod writer;

pub mod account_credits;
pub mod accounts;
pub mod audit;
pub mod awards;
pub mod batches;
pub mod bill_interest;
pub mod bills;
pub mod certifications;
pub mod claims;
pub mod contributions;
pub mod declarations;
pub mod deferrals;
pub mod employers;
pub mod enforcements;
pub mod enrolments;
pub mod figures;
pub mod history;
pub mod invariants;
pub mod matters;
pub mod merges;
pub mod month_changes;
pub mod month_end;
pub mod notices;
pub mod office;
pub mod operations;
pub mod payees;
pub mod payment_periods;
pub mod payrolls;
pub mod persons;
pub mod policy_files;
mod read_ahead;
mod read_only;
pub mod receipts;
pub mod recoveries;
pub mod refunds;
pub mod residents;
mod set_aside;
pub mod set_offs;
pub mod single_bills;
pub mod standings;
pub mod tax_records;
pub mod todo;
pub mod transfers;
pub mod verify;
pub mod views;

pub use fault::refusal_of;
pub use migrate::SCHEMA_VERSION;
pub use open::Store;
pub use read_only::Stamp;
pub use reader::Reader;
pub use set_aside::IndexSetAside;
pub use tables::{TABLES, Table, TableId};
pub use writer::{Value, Writer, Written};

/// Rows of later versions stand above every number of a person or employer (at most 12 digits).
pub const FIRST_LATER_VERSION: i64 = 1_000_000_000_000;
