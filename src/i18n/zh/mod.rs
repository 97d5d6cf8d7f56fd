//! Chinese words (中文提示): what is wrong, and what to do. A new refusal does not compile until it has both.

mod hints;
mod messages;
pub(super) mod reasons;

pub(super) use hints::hint;
pub(super) use messages::message;
