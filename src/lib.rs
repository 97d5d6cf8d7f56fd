//! The toolkit of a social insurance agency: registration, collection, and the records that prove them.

pub mod documents;
pub mod i18n;
pub mod model;
pub mod refusal;
