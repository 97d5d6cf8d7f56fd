//! Types of employer (单位类型, field AAB019) and of insured person (用工形式): they decide which kinds bind and which rates hold.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The type of an employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmployerType {
    /// 企业
    Enterprise,
    /// 事业单位
    Institution,
    /// 国家机关
    Government,
    /// 社会团体
    Association,
    /// 有雇工的个体工商户
    HouseholdBusiness,
}

/// How someone is insured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// 职工
    Employee,
    /// 农民合同制工人: pays no share of the unemployment contribution (失业保险条例 第六条)
    RuralContract,
    /// 灵活就业人员
    Flexible,
}

/// A text that names no such type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeFault;

const EMPLOYER_TYPES: [(EmployerType, &str, &[&str]); 5] = [
    (EmployerType::Enterprise, "enterprise", &["企业"]),
    (EmployerType::Institution, "institution", &["事业单位"]),
    (EmployerType::Government, "government", &["国家机关", "机关"]),
    (EmployerType::Association, "association", &["社会团体", "社会组织"]),
    (EmployerType::HouseholdBusiness, "household_business", &["个体工商户", "有雇工的个体工商户"]),
];

const CATEGORIES: [(Category, &str, &[&str]); 3] = [
    (Category::Employee, "employee", &["职工"]),
    (Category::RuralContract, "rural_contract", &["农民合同制工人", "农民工"]),
    (Category::Flexible, "flexible", &["灵活就业", "灵活就业人员"]),
];

impl EmployerType {
    pub const ALL: [Self; 5] =
        [Self::Enterprise, Self::Institution, Self::Government, Self::Association, Self::HouseholdBusiness];
    /// The words users write, in the order of [`Self::ALL`].
    pub const CODES: [&'static str; 5] =
        ["enterprise", "institution", "government", "association", "household_business"];

    pub const fn code(self) -> &'static str {
        EMPLOYER_TYPES[self as usize].1
    }

    pub fn chinese(self) -> &'static str {
        EMPLOYER_TYPES[self as usize].2[0]
    }

    /// Whether 机关事业单位 rules hold for its staff's pension.
    pub const fn is_public_sector(self) -> bool {
        matches!(self, Self::Institution | Self::Government)
    }
}

impl Category {
    pub const ALL: [Self; 3] = [Self::Employee, Self::RuralContract, Self::Flexible];

    pub const fn code(self) -> &'static str {
        CATEGORIES[self as usize].1
    }

    /// The number it has in the file.
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// The category of a number in the file.
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.get(usize::try_from(number).ok()?).copied()
    }
}

impl FromStr for EmployerType {
    type Err = TypeFault;

    fn from_str(text: &str) -> Result<Self, TypeFault> {
        let text = text.trim();
        let found =
            EMPLOYER_TYPES.iter().find(|(_, code, chinese)| code.eq_ignore_ascii_case(text) || chinese.contains(&text));
        found.map(|found| found.0).ok_or(TypeFault)
    }
}

impl FromStr for Category {
    type Err = TypeFault;

    fn from_str(text: &str) -> Result<Self, TypeFault> {
        let text = text.trim();
        let found =
            CATEGORIES.iter().find(|(_, code, chinese)| code.eq_ignore_ascii_case(text) || chinese.contains(&text));
        found.map(|found| found.0).ok_or(TypeFault)
    }
}

impl fmt::Display for EmployerType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.code())
    }
}

impl fmt::Display for Category {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.code())
    }
}
