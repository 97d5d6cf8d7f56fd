//! One business transaction a file, named as a verb phrase: it reads, lets the rules decide, and writes through the transaction.

pub mod add_operator;
pub mod adjust_contributions;
pub mod assess_contributions;
pub mod batch;
pub mod cancel_employer;
pub mod cancel_enrolment;
pub mod cancel_person;
pub mod carry_change;
pub mod change_earnings;
pub mod change_employer;
pub mod change_identity;
pub mod change_person;
pub mod debts;
pub mod end_deferral;
pub mod extra_bills;
pub mod grant_deferral;
pub mod import_policy;
pub mod reading;
pub mod receive_payment;
pub mod register_employer;
pub mod register_enrolment;
pub mod register_flexible;
pub mod register_person;
pub mod remind_payers;
pub mod review_matter;
pub mod undo_matter;
