//! The commands: arguments in, a report out.

pub mod calc;
