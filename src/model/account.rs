//! Words of the individual account (个人账户).

use strum::{Display, EnumString, IntoStaticStr};

/// What moves an individual account beside the contributions that are credited to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum AccountEntryKind {
    /// 期初余额: the balance of an office that was taken over, as of the end of a day.
    Opening,
    /// 转入
    TransferIn,
    /// 转出: the account goes to another office.
    TransferOut,
    /// 补缴利息
    BackPaymentInterest,
    /// 政府补贴
    Subsidy,
    /// 支付待遇
    Drawn,
    /// 余额返还: to the insured himself or his heirs; the account is closed.
    Heirs,
    /// 失业保险基金代缴
    ByUnemploymentFund,
    /// 更正
    Correction,
}

impl AccountEntryKind {
    /// `transfer_in`: the word in files and answers.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// How the interest of a year is reckoned (劳办发〔1997〕116号).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum InterestMethod {
    /// 月积数法
    MonthlyProducts,
    /// 年度计算法
    Yearly,
}
