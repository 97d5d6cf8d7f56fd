//! Pooling regions (统筹地区) by their codes of GB/T 2260.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Six digits: province, prefecture, county; `000000` stands for the nation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RegionCode(u32);

/// A text that is no region code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionFault;

impl RegionCode {
    pub const NATION: Self = Self(0);

    /// The region itself, its prefecture, its province, the nation: the order in which policy is looked up.
    pub fn chain(self) -> impl Iterator<Item = Self> {
        let wider = [self.0, self.0 / 100 * 100, self.0 / 10_000 * 10_000, 0];
        let mut last = None;
        wider.into_iter().filter(move |code| last.replace(*code) != Some(*code)).map(Self)
    }

    /// The province of the region.
    pub const fn province(self) -> Self {
        Self(self.0 / 10_000 * 10_000)
    }

    pub const fn number(self) -> u32 {
        self.0
    }
}

impl FromStr for RegionCode {
    type Err = RegionFault;

    fn from_str(text: &str) -> Result<Self, RegionFault> {
        let digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten().map(Self).ok_or(RegionFault)
    }
}

impl TryFrom<String> for RegionCode {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse().map_err(|RegionFault| format!("not a region code: {text}"))
    }
}

impl From<RegionCode> for String {
    fn from(code: RegionCode) -> Self {
        code.to_string()
    }
}

impl fmt::Display for RegionCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:06}", self.0)
    }
}
