//! How an employer or a person stands with the office (参保状态).

use strum::{Display, EnumString, IntoStaticStr};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Standing {
    Active,
    /// 注销: left the register.
    Cancelled,
    /// Bankrupt or struck off: no longer assessed or dunned, what it owes stays.
    Dormant,
}
