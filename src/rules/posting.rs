//! From a business event to balanced lines, by the templates of 财会〔2017〕28号 第三部分; and what every voucher has to satisfy:
//! it balances, its accounts are the fund's, money enters and leaves its accounts only as 财社〔2017〕144号 第四十条至第四十二条 allow.

use chrono::{Datelike, NaiveDate};

use crate::model::{Component, InsuranceKind, Money};
use crate::policy::{Chart, top};
use crate::refusal::Refusal;

/// Something that happened to the money of a fund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// `E08`.
    pub entry: &'a str,
    /// The case of an entry that has several, such as `back` of `E17`; else empty.
    pub case: &'a str,
    pub fund: InsuranceKind,
    pub on: NaiveDate,
    /// The accounts chosen, or details of them; empty: the template's first.
    pub debit: &'a str,
    pub credit: &'a str,
    pub amount: Money,
}

/// An amount debited to one account and credited to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub debit: String,
    pub credit: String,
    pub amount: Money,
}

/// A line of a voucher under test: account, debit, credit.
pub type Line<'a> = (&'a str, Money, Money);

/// 收入户存款
pub const RECEIPTS_ACCOUNT: &str = "1002";
/// 财政专户存款
pub const FISCAL_ACCOUNT: &str = "1003";
/// 支出户存款
pub const PAYMENTS_ACCOUNT: &str = "1004";
/// 国库存款
pub const TREASURY: &str = "1005";
/// 债券投资
pub const BONDS: &str = "1201";
/// 委托投资
pub const ENTRUSTED: &str = "1202";
/// 暂付款
pub const ADVANCES: &str = "1101";
/// 暂收款
pub const HELD: &str = "2001";
/// 暂收款-下级归集委托投资
pub const OF_LOWER: &str = "200101";
/// 借入款项
pub const BORROWED: &str = "2101";
/// 风险基金结余, 储备金结余
pub const RESERVES: [&str; 2] = ["3101", "3201"];
/// 大病保险支出
pub const CRITICAL_ILLNESS: &str = "5101";
/// 其他支出
pub const OTHER_EXPENDITURE: &str = "5401";
/// The accounts that hold money: their balance never stands on the credit side.
pub const MONEY: [&str; 5] = ["1001", RECEIPTS_ACCOUNT, FISCAL_ACCOUNT, PAYMENTS_ACCOUNT, TREASURY];

/// One of [`MONEY`] by its code.
pub fn money_account(code: &str) -> Option<&'static str> {
    MONEY.into_iter().find(|known| *known == code)
}

/// The lines of an event.
pub fn of(chart: &Chart, event: &Event<'_>) -> anyhow::Result<Pair> {
    let Event { entry, case, fund, on, amount, .. } = *event;
    let template = chart.template(entry, case, on);
    let template = template.ok_or_else(|| anyhow::anyhow!("there is no entry {entry} {case} on {on}"))?;
    let side = |chosen: &str, known: &[String]| {
        let account = if chosen.is_empty() { known.first().cloned().unwrap_or_default() } else { chosen.to_owned() };
        anyhow::ensure!(known.iter().any(|known| account.starts_with(known)), "entry {entry} {case} has no {account}");
        account_of(chart, fund, &account, on)?;
        anyhow::Ok(account)
    };
    Ok(Pair { debit: side(event.debit, &template.debit)?, credit: side(event.credit, &template.credit)?, amount })
}

/// A contribution is refunded off the income of its own year, later as other expenditure (E02, E03).
pub fn refund_entry(received_on: NaiveDate, refunded_on: NaiveDate) -> &'static str {
    if received_on.year() == refunded_on.year() { "E02" } else { "E03" }
}

/// A benefit that comes back is taken off the expenditure of its own year, later it is other income (E09, E10).
pub fn recovery_entry(paid_on: NaiveDate, returned_on: NaiveDate) -> &'static str {
    if paid_on.year() == returned_on.year() { "E09" } else { "E10" }
}

/// What a payment of a benefit is booked by, entry and case: critical illness insurance by E42, all else by E08.
pub fn payment_entry(account: &str) -> (&'static str, &'static str) {
    if top(account) == CRITICAL_ILLNESS { ("E42", "paid") } else { ("E08", "") }
}

/// What a benefit that came back within its year is booked by, entry and case: E09. Reading: of critical illness insurance it is taken off that
/// expenditure in the same way; the accounting system names only surpluses and losses of the insurer there.
pub fn return_entry(account: &str) -> (&'static str, &'static str) {
    if top(account) == CRITICAL_ILLNESS { ("E42", "returned") } else { ("E09", "") }
}

/// The income account of a part of a contribution. The medical fund keeps its pooled money and its individual accounts apart:
/// the person's share goes to the accounts (国办发〔2021〕14号 第二条), all else is pooled. Late fees belong to the fund of their kind.
pub const fn income_of(fund: InsuranceKind, component: Component) -> &'static str {
    match (component, matches!(fund, InsuranceKind::Medical)) {
        (Component::LateFee, false) => "4501",
        (Component::LateFee, true) => "450101",
        (Component::PersonShare, true) => "400102",
        (Component::EmployerShare | Component::Interest, true) => "400101",
        // 大额医疗互助 lies with the pooled part of the medical fund, whoever pays it.
        (_, false) if matches!(fund, InsuranceKind::MutualAid) => "400101",
        (_, false) => "4001",
    }
}

/// The account of what a fund takes in beside everything named; that of the medical fund is pooled.
pub const fn other_income_of(fund: InsuranceKind) -> &'static str {
    if matches!(fund, InsuranceKind::Medical) { "450101" } else { "4501" }
}

/// The account of what a fund gives back of the income of an earlier year (E03).
pub const fn given_back_of(fund: InsuranceKind, component: Component) -> &'static str {
    match (fund, component) {
        (InsuranceKind::Medical, Component::PersonShare) => "540102",
        (InsuranceKind::Medical | InsuranceKind::MutualAid, _) => "540101",
        _ => OTHER_EXPENDITURE,
    }
}

/// Refuses an account that the books of a fund do not have.
fn account_of(chart: &Chart, fund: InsuranceKind, account: &str, on: NaiveDate) -> Result<(), Refusal> {
    let account_text = || account.to_owned();
    match chart.account(fund, account, on) {
        Some(_) => Ok(()),
        None if chart.is_known(account, on) => Err(Refusal::AccountNotOfFund { account: account_text(), fund }),
        None => Err(Refusal::AccountUnknown { account: account_text() }),
    }
}

/// What is wrong with a voucher, if anything.
pub fn fault_of(chart: &Chart, fund: InsuranceKind, on: NaiveDate, lines: &[Line<'_>]) -> Option<Refusal> {
    let accounts = lines.iter().find_map(|(account, ..)| account_of(chart, fund, account, on).err());
    accounts.or_else(|| unbalanced(lines)).or_else(|| forbidden_flow(chart, on, lines))
}

fn unbalanced(lines: &[Line<'_>]) -> Option<Refusal> {
    let debit: Money = lines.iter().map(|(_, debit, _)| *debit).sum();
    let credit: Money = lines.iter().map(|(_, _, credit)| *credit).sum();
    (debit != credit).then_some(Refusal::VoucherNotBalanced { debit, credit })
}

/// Money that enters or leaves an account against one that it may not. A line below zero is a red letter: it stands on the side
/// on which it takes something back, and is judged as what it takes back.
fn forbidden_flow(chart: &Chart, on: NaiveDate, lines: &[Line<'_>]) -> Option<Refusal> {
    lines.iter().filter(|(account, ..)| chart.is_ruled(account)).find_map(|(account, debit, _)| {
        let is_in = !debit.is_zero();
        let others = lines.iter().filter(|(_, debit, _)| debit.is_zero() == is_in);
        let forbidden = others.map(|(other, ..)| *other).find(|other| !chart.may_flow(account, is_in, other, on));
        forbidden.map(|other| {
            let (account, counterpart) = (top(account).to_owned(), top(other).to_owned());
            if is_in {
                Refusal::MoneyMayNotEnter { account, counterpart }
            } else {
                Refusal::MoneyMayNotLeave { account, counterpart }
            }
        })
    })
}
