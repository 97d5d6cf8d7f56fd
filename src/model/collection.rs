//! Words of collection: who collects, what a debt consists of, how far dunning has gone.

use strum::{Display, EnumString, IntoStaticStr};

/// How contributions are collected in a region (征收模式).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, IntoStaticStr)]
pub enum CollectionMode {
    /// The agency collects.
    M1,
    /// The agency assesses (核定), the tax office collects.
    M2,
    /// Employers declare to the tax office themselves.
    M3,
    /// The tax office has long been in full charge.
    M4,
}

impl CollectionMode {
    pub const ALL: [Self; 4] = [Self::M1, Self::M2, Self::M3, Self::M4];

    /// Whether the money comes in through the tax office.
    pub const fn is_tax_collected(self) -> bool {
        !matches!(self, Self::M1)
    }
}

/// A part of what is owed for a kind and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Component {
    /// 个人缴费部分
    PersonShare,
    /// 单位缴费部分
    EmployerShare,
    /// 利息
    Interest,
    /// 滞纳金
    LateFee,
}

/// How far the dunning of a debt has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Stage {
    /// Nothing was sent yet.
    New,
    /// 缴费提醒
    Reminded,
    /// 限期补缴通知
    Ordered,
    /// 催告
    Urged,
    /// 划拨
    Seized,
    /// 申请法院强制执行
    Court,
}

impl Stage {
    /// `reminded`: the word in files and answers.
    pub fn code(self) -> &'static str {
        self.into()
    }
}
