//! The words that every layer uses: values that cannot be wrong once made. Nothing here knows a file, a clock or a database.

mod collection;
mod columns;
mod credit_code;
mod deferral;
mod employer;
mod employer_type;
mod enrolment;
mod identity_number;
mod insurance_kind;
mod mask;
mod money;
mod month;
mod nearest;
mod operation;
mod person;
mod rate;
mod region;
mod report;

pub use collection::{CollectionMode, Component, Stage};
pub use columns::{ColumnNames, column_names};
pub use credit_code::{CreditCode, CreditCodeFault};
pub use deferral::{Deferral, DeferralReason, DeferredShare};
pub use employer::{Employer, EmployerDetails};
pub use employer_type::{Category, EmployerType, TypeFault};
pub use enrolment::{Enrolment, EnrolmentHistory};
pub use identity_number::{IdentityFault, IdentityNumber, IdentityType, Sex, Suspicion};
pub use insurance_kind::{InsuranceKind, KindFault, KindSet};
pub use mask::{masked, put_masked};
pub use money::{Money, MoneyFault, Rounding, RoundingMode, RoundingUnit};
pub use month::{DayFault, Month, MonthFault, day_from_number, day_number, parse_day};
pub use nearest::nearest;
pub use operation::{MatterState, OperationKind};
pub use person::{Person, PersonDetails};
pub use rate::{Rate, RateFault};
pub use region::{RegionCode, RegionFault};
pub use report::{Cell, Column, ColumnKind, Report, RowSink, RowSource, Subject};
