//! Benefits (待遇) and the items of which an award is made.

use strum::{Display, EnumIter, EnumString, IntoStaticStr};

use super::{InsuranceKind, KindSet, Month};

/// A kind of benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Benefit {
    /// 职工基本养老金
    OldAge,
    /// 机关事业单位养老金
    AgencyOldAge,
    /// 城乡居民养老金
    ResidentOldAge,
    /// 病残津贴
    Invalidity,
    /// 失业保险待遇
    Unemployment,
    /// 生育待遇
    Maternity,
    /// 工伤待遇
    Injury,
    /// 供养亲属抚恤金
    Survivors,
    /// 丧葬补助金和抚恤金
    Death,
    /// 个人账户一次性支付
    AccountRefund,
    /// 医疗费报销
    Medical,
}

impl Benefit {
    pub const CODES: [&'static str; 11] = [
        "old_age",
        "agency_old_age",
        "resident_old_age",
        "invalidity",
        "unemployment",
        "maternity",
        "injury",
        "survivors",
        "death",
        "account_refund",
        "medical",
    ];

    /// The fund that pays it.
    pub const fn fund(self) -> InsuranceKind {
        match self {
            Self::OldAge | Self::Invalidity | Self::Death | Self::AccountRefund => InsuranceKind::Pension,
            Self::AgencyOldAge => InsuranceKind::AgencyPension,
            Self::ResidentOldAge => InsuranceKind::ResidentPension,
            Self::Unemployment => InsuranceKind::Unemployment,
            Self::Maternity => InsuranceKind::Maternity,
            Self::Injury | Self::Survivors => InsuranceKind::Injury,
            Self::Medical => InsuranceKind::Medical,
        }
    }

    /// The fund that pays it in an office of these kinds: where maternity is run with medical insurance, it has no books of its own
    /// (国办发〔2019〕10号, 财会〔2017〕28号 第一部分).
    pub fn fund_among(self, kinds: KindSet) -> InsuranceKind {
        let is_merged = !kinds.contains(InsuranceKind::Maternity) && kinds.contains(InsuranceKind::Medical);
        match self.fund() {
            InsuranceKind::Maternity if is_merged => InsuranceKind::Medical,
            fund => fund,
        }
    }

    /// The time limit within which an application is decided (社会保险经办条例 第十八条至第二十四条).
    pub const fn time_limit(self) -> &'static str {
        match self {
            Self::Unemployment => "pay.unemployment_wd",
            Self::Maternity => "pay.maternity_wd",
            Self::Medical => "pay.medical_wd",
            Self::Injury | Self::Survivors => "pay.injury_wd",
            Self::OldAge
            | Self::AgencyOldAge
            | Self::ResidentOldAge
            | Self::Invalidity
            | Self::Death
            | Self::AccountRefund => "pay.old_age_wd",
        }
    }

    /// Whether it is paid for life, and so only to who is certified (社会保险经办条例 第二十六条).
    pub const fn needs_certification(self) -> bool {
        match self {
            Self::OldAge
            | Self::AgencyOldAge
            | Self::ResidentOldAge
            | Self::Invalidity
            | Self::Injury
            | Self::Survivors => true,
            Self::Unemployment | Self::Maternity | Self::Death | Self::AccountRefund | Self::Medical => false,
        }
    }

    /// Whether it ends with the death of the insured person.
    pub const fn ends_with_death(self) -> bool {
        matches!(
            self,
            Self::OldAge
                | Self::AgencyOldAge
                | Self::ResidentOldAge
                | Self::Invalidity
                | Self::Unemployment
                | Self::Injury
        )
    }

    /// Whether it is a pension of old age, which the yearly adjustment raises.
    pub const fn is_pension(self) -> bool {
        matches!(self, Self::OldAge | Self::AgencyOldAge | Self::Invalidity)
    }
}

/// An item of an award: what one amount of it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum AwardItem {
    /// 基础养老金
    BasicPension,
    /// 个人账户养老金
    AccountPension,
    /// 过渡性养老金
    TransitionalPension,
    /// 补贴和加发
    Supplement,
    /// 历年调整增加额
    Increase,
    /// 病残津贴
    InvalidityAllowance,
    /// 失业保险金
    UnemploymentBenefit,
    /// 代缴医疗保险费
    MedicalContribution,
    /// 代缴养老保险费
    PensionContribution,
    /// 生育津贴
    MaternityAllowance,
    /// 医疗费用
    MedicalCost,
    /// 大病保险
    CriticalIllness,
    /// 求职补贴
    SeekingAllowance,
    /// 重新就业一次性领取的失业保险金
    ReemploymentGrant,
    /// 领取失业保险金期间生育的一次性加发
    BirthGrant,
    /// 失业人员死亡的丧葬补助金和抚恤金
    UnemploymentDeathGrant,
    /// 城乡居民养老保险的丧葬补助金
    ResidentFuneralGrant,
    /// 一次性伤残补助金
    DisablementGrant,
    /// 一次性工伤医疗补助金
    InjuryMedicalGrant,
    /// 伤残津贴
    DisablementPension,
    /// 生活护理费
    CareAllowance,
    /// 供养亲属抚恤金
    SurvivorPension,
    /// 丧葬补助金
    FuneralGrant,
    /// 抚恤金
    SurvivorGrant,
    /// 个人账户余额
    AccountBalance,
}

impl AwardItem {
    /// Whether the individual account pays it while it lasts (国发〔2005〕38号 六).
    pub const fn is_from_account(self) -> bool {
        matches!(self, Self::AccountPension | Self::AccountBalance)
    }
}

/// One amount that was awarded: a month from a month on, or once in that month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Awarded {
    pub item: AwardItem,
    pub amount: super::Money,
    pub from: Month,
    pub to: Option<Month>,
    pub is_once: bool,
}

/// How a claim stands from a month on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ClaimState {
    /// 正常发放
    Active,
    /// 暂停发放
    Suspended,
    /// 终止
    Stopped,
}

impl ClaimState {
    pub const CODES: [&'static str; 3] = ["active", "suspended", "stopped"];
}

/// How a claim ended without an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ClaimClosed {
    /// 撤回申领
    Withdrawn,
    /// 不予支付
    Refused,
}

/// The layout of a file for the bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum BankLayout {
    /// 同行: all accounts are with the bank that gets the file; amounts in fen.
    SameBank,
    /// 跨行: with the bank of each account.
    CrossBank,
    /// 批量: each row carries the batch, its count and its sum.
    Batch,
}

impl BankLayout {
    pub const CODES: [&'static str; 3] = ["same_bank", "cross_bank", "batch"];
}
