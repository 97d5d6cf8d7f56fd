//! The toolkit of a social insurance agency: registration, collection, and the records that prove them.

pub mod commands;
pub mod documents;
pub mod exchange;
pub mod i18n;
pub mod model;
pub mod operations;
pub mod policy;
pub mod refusal;
pub mod render;
pub mod rules;
pub mod session;
pub mod store;
