//! One business transaction a file, named as a verb phrase: it reads, lets the rules decide, and writes through the transaction.

pub mod add_operator;
pub mod assess_contributions;
pub mod batch;
pub mod cancel_enrolment;
pub mod debts;
pub mod declare_earnings;
pub mod estimate_employer;
pub mod extra_bills;
pub mod import_policy;
pub mod reading;
pub mod receive_payment;
pub mod reconcile_tax;
pub mod register_employer;
pub mod register_enrolment;
pub mod register_flexible;
pub mod register_person;
pub mod remind_payers;
pub mod review_matter;
pub mod undo_matter;
