//! The kinds of insurance (险种, field AAE140) and sets of them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A kind of insurance; its number is the code of field AAE140.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InsuranceKind {
    /// 企业职工基本养老保险
    Pension,
    /// 机关事业单位基本养老保险
    AgencyPension,
    /// 城乡居民基本养老保险
    ResidentPension,
    /// 失业保险
    Unemployment,
    /// 职工基本医疗保险
    Medical,
    /// 大额医疗互助: the fixed sum beside medical, never credited to the individual account
    MutualAid,
    /// 城乡居民基本医疗保险
    ResidentMedical,
    /// 工伤保险
    Injury,
    /// 生育保险
    Maternity,
    /// 长期护理保险
    LongTermCare,
}

/// A text that names no kind of insurance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindFault;

/// Code, English name, Chinese names. The long-term care insurance has no national code yet.
type Names = (InsuranceKind, &'static str, &'static str, &'static [&'static str]);

const NAMES: [Names; 10] = [
    (InsuranceKind::Pension, "110", "pension", &["企业职工基本养老保险", "职工养老", "养老保险", "养老"]),
    (InsuranceKind::AgencyPension, "120", "agency_pension", &["机关事业单位基本养老保险", "机关事业养老", "机关养老"]),
    (InsuranceKind::ResidentPension, "170", "resident_pension", &["城乡居民基本养老保险", "居民养老"]),
    (InsuranceKind::Unemployment, "210", "unemployment", &["失业保险", "失业"]),
    (InsuranceKind::Medical, "310", "medical", &["职工基本医疗保险", "职工医疗", "医疗保险", "医疗"]),
    (InsuranceKind::MutualAid, "330", "mutual_aid", &["大额医疗互助", "大额医疗", "大病"]),
    (InsuranceKind::ResidentMedical, "390", "resident_medical", &["城乡居民基本医疗保险", "居民医疗"]),
    (InsuranceKind::Injury, "410", "injury", &["工伤保险", "工伤"]),
    (InsuranceKind::Maternity, "510", "maternity", &["生育保险", "生育"]),
    (InsuranceKind::LongTermCare, "long_term_care", "long_term_care", &["长期护理保险", "长护险", "长护"]),
];

impl InsuranceKind {
    /// All kinds, by code.
    pub const ALL: [Self; 10] = [
        Self::Pension,
        Self::AgencyPension,
        Self::ResidentPension,
        Self::Unemployment,
        Self::Medical,
        Self::MutualAid,
        Self::ResidentMedical,
        Self::Injury,
        Self::Maternity,
        Self::LongTermCare,
    ];

    fn names(self) -> &'static Names {
        &NAMES[self.index()]
    }

    /// The place in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// `110`; the long-term care insurance has no code and gives its English name.
    pub fn code(self) -> &'static str {
        self.names().1
    }

    /// `pension`.
    pub fn english(self) -> &'static str {
        self.names().2
    }

    /// `企业职工基本养老保险`.
    pub fn chinese(self) -> &'static str {
        self.names().3[0]
    }
}

impl FromStr for InsuranceKind {
    type Err = KindFault;

    /// Reads the English word, a Chinese name or the code.
    fn from_str(text: &str) -> Result<Self, KindFault> {
        let text = text.trim();
        NAMES
            .iter()
            .find(|(_, code, english, chinese)| {
                text == *code || text.eq_ignore_ascii_case(english) || chinese.contains(&text)
            })
            .map(|names| names.0)
            .ok_or(KindFault)
    }
}

impl fmt::Display for InsuranceKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.english())
    }
}

/// A set of kinds, one bit each, in the order of [`InsuranceKind::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct KindSet(u16);

impl KindSet {
    pub const EMPTY: Self = Self(0);

    /// The set of a stored number.
    pub fn from_bits(bits: i64) -> Self {
        Self(u16::try_from(bits).unwrap_or_default())
    }

    pub fn bits(self) -> i64 {
        i64::from(self.0)
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub const fn contains(self, kind: InsuranceKind) -> bool {
        self.0 & (1 << kind.index()) != 0
    }

    #[must_use]
    pub const fn with(self, kind: InsuranceKind) -> Self {
        Self(self.0 | 1 << kind.index())
    }

    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The kinds in the order of their codes.
    pub fn iter(self) -> impl Iterator<Item = InsuranceKind> {
        InsuranceKind::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }
}

impl FromIterator<InsuranceKind> for KindSet {
    fn from_iter<I: IntoIterator<Item = InsuranceKind>>(kinds: I) -> Self {
        kinds.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl FromStr for KindSet {
    type Err = KindFault;

    /// Reads kinds joined with `+`; `all` is no set by itself, its reader knows the office and the employer.
    fn from_str(text: &str) -> Result<Self, KindFault> {
        text.split(['+', '\u{ff0b}', '、']).map(str::parse).collect()
    }
}

impl fmt::Display for KindSet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for kind in self.iter() {
            write!(formatter, "{separator}{kind}")?;
            separator = "+";
        }
        Ok(())
    }
}
