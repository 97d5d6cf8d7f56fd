//! The toolkit of a social insurance agency: registration, collection, and the records that prove them.

pub mod exchange;
pub mod i18n;
pub mod model;
pub mod refusal;
pub mod render;
