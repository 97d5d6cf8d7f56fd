//! A case of enforcement (强制征缴): its steps, how it stands, and how documents are served.

use chrono::NaiveDate;
use strum::{Display, EnumString, IntoStaticStr};

/// What was done in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum EnforcementStep {
    /// 限期补缴通知书 issued.
    Ordered,
    /// The order was served (送达).
    OrderServed,
    /// 查询存款账户 (社会保险法 第六十三条)
    BankQueried,
    /// 催告书 issued.
    Urged,
    /// The letter of demand was served.
    UrgeServed,
    /// 申请划拨
    SeizeApplied,
    /// 划拨决定
    SeizeDecided,
    /// 申请人民法院强制执行
    CourtApplied,
    /// 结案
    Closed,
}

impl EnforcementStep {
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// What an office does next in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum EnforcementAct {
    Order,
    Serve,
    QueryBank,
    Urge,
    Seize,
    Decide,
    Court,
    Close,
}

impl EnforcementAct {
    /// `query-bank`: the word of the command.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// How a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum EnforcementState {
    New,
    Ordered,
    Served,
    Urged,
    UrgeServed,
    SeizeApplied,
    SeizeDecided,
    Court,
    /// Put off by a deferral: nothing is overdue as long as it holds.
    Deferred,
    /// Nothing is owed any more.
    Paid,
    Closed,
}

impl EnforcementState {
    pub const CODES: [&'static str; 11] = [
        "new",
        "ordered",
        "served",
        "urged",
        "urge_served",
        "seize_applied",
        "seize_decided",
        "court",
        "deferred",
        "paid",
        "closed",
    ];

    pub fn code(self) -> &'static str {
        self.into()
    }

    /// Whether something may still be done in it.
    pub const fn is_live(self) -> bool {
        !matches!(self, Self::Deferred | Self::Paid | Self::Closed)
    }
}

/// How a document was served (送达方式, 民事诉讼法).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ServiceMethod {
    /// 直接送达
    Direct,
    /// 留置送达
    Left,
    /// 邮寄送达
    Mail,
    /// 电子送达
    Electronic,
    /// 公告送达
    Notice,
}

impl ServiceMethod {
    pub const CODES: [&'static str; 5] = ["direct", "left", "mail", "electronic", "notice"];
}

/// Why a case was opened: the three occasions of an order (社会保险费申报缴纳管理规定 第四章).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum EnforcementCause {
    /// Declared or assessed, not paid in time or in full.
    Unpaid,
    /// Neither declared nor paid.
    NotDeclared,
    /// Headcount or base was concealed.
    Concealed,
}

impl EnforcementCause {
    pub const CODES: [&'static str; 3] = ["unpaid", "not_declared", "concealed"];
}

/// A day from which something may be done, and the last one on which it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub from: NaiveDate,
    pub by: NaiveDate,
}
