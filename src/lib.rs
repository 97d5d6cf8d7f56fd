//! The toolkit of a social insurance agency: registration, collection, and the records that prove them.

pub mod commands;
pub mod exchange;
pub mod i18n;
pub mod model;
pub mod policy;
pub mod refusal;
pub mod rules;
pub mod render;
