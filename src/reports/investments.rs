//! Investments as lists: the ladder of what comes due when, and the limits of each fund.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Report, Rounding};
use crate::operations::invest::Requested;
use crate::policy::BankNames;
use crate::rules::investment::{BankLimit, Limit, Reserve};
use crate::store::investments::{Investment, NewInvestment};

const LADDER: [Column; 13] = [
    Column::new("investment", ColumnKind::Count),
    Column::new("fund", ColumnKind::Code),
    Column::of_investment("class", ColumnKind::Code),
    Column::new("product", ColumnKind::Text),
    Column::of_investment("bank", ColumnKind::Text),
    Column::new("principal", ColumnKind::Money),
    Column::of_investment("value", ColumnKind::Money),
    Column::of_investment("rate", ColumnKind::Code),
    Column::new("bought_on", ColumnKind::Day),
    Column::new("matures_on", ColumnKind::Day),
    Column::new("days_left", ColumnKind::Count),
    Column::new("expected_interest", ColumnKind::Money),
    Column::new("bank_percent", ColumnKind::Decimal),
];

const LIMITS: [Column; 8] = [
    Column::new("fund", ColumnKind::Code),
    Column::new("rule", ColumnKind::Code),
    Column::of_investment("class", ColumnKind::Code),
    Column::of_investment("value", ColumnKind::Money),
    Column::new("bound", ColumnKind::Money),
    Column::new("percent", ColumnKind::Count),
    Column::new("net_asset_value", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
];

const ASKED: [Column; 9] = [
    Column::new("matter", ColumnKind::Count),
    Column::new("state", ColumnKind::Code),
    Column::new("investment", ColumnKind::Count),
    Column::new("fund", ColumnKind::Code),
    Column::of_investment("class", ColumnKind::Code),
    Column::new("product", ColumnKind::Text),
    Column::of_investment("bank", ColumnKind::Text),
    Column::new("principal", ColumnKind::Money),
    Column::new("amount", ColumnKind::Money),
];

/// A purchase or redemption that was asked for, the principal it is about, and the amount that moves.
pub fn asked<'a>(asked: &'a Requested, bought: &'a NewInvestment, [principal, amount]: [Money; 2]) -> Report<'a> {
    Report::new("investment", ASKED, move |sink| {
        let class: &str = &bought.class;
        sink.row(&[
            Cell::Count(asked.matter),
            Cell::Text(asked.state.code()),
            asked.number.map_or(Cell::Empty, Cell::Count),
            Cell::Text(bought.fund.english()),
            Cell::Text(class),
            Cell::Text(&bought.product),
            Cell::Text(&bought.bank),
            Cell::Money(principal),
            Cell::Money(amount),
        ])
    })
}

/// What is held, the next to come due first, with what it is expected to bring until then and how much lies with its bank.
pub fn ladder<'a>(held: &'a [Investment], on: NaiveDate, names: &'a BankNames) -> Report<'a> {
    Report::new("ladder", LADDER, move |sink| {
        let mut held: Vec<&Investment> = held.iter().filter(|held| held.ended.is_none()).collect();
        held.sort_by_key(|held| (held.bought.matures_on.unwrap_or(NaiveDate::MAX), held.number));
        let total: Money = held.iter().map(|held| held.cost).sum();
        for one in &held {
            let class: &str = &one.bought.class;
            let is_its = |other: &&&Investment| names.bank(&other.bought.bank) == names.bank(&one.bought.bank);
            let with_bank: Money = held.iter().filter(is_its).map(|other| other.cost).sum();
            let percent = with_bank.yuan() * Decimal::ONE_HUNDRED;
            let percent = percent.checked_div(total.yuan()).unwrap_or_default();
            sink.row(&[
                Cell::Count(one.number),
                Cell::Text(one.bought.fund.english()),
                Cell::Text(class),
                Cell::Text(&one.bought.product),
                Cell::Text(&one.bought.bank),
                Cell::Money(one.cost),
                Cell::Money(one.value),
                Cell::Text(&one.bought.rate),
                Cell::Day(one.bought.bought_on),
                one.bought.matures_on.map_or(Cell::Empty, Cell::Day),
                one.bought.matures_on.map_or(Cell::Empty, |day| Cell::Count((day - on).num_days())),
                Cell::Money(expected_interest(one)),
                Cell::Decimal(percent.round_dp(1)),
            ])?;
        }
        Ok(())
    })
}

/// Simple interest over the whole term, in days of 365.
fn expected_interest(held: &Investment) -> Money {
    let Some(matures_on) = held.bought.matures_on else { return Money::ZERO };
    let rate: Decimal = held.bought.rate.parse().unwrap_or_default();
    let days = Decimal::from((matures_on - held.bought.bought_on).num_days());
    let interest = held.cost.yuan() * rate * days / Decimal::from(365);
    Money::rounded(interest, Rounding::HALF_UP_TO_FEN).unwrap_or_default()
}

const fn state(is_kept: bool) -> &'static str {
    if is_kept { "kept" } else { "exceeded" }
}

/// Whole per cent.
fn percent_of(part: Money, whole: Money) -> Cell<'static> {
    if whole.is_zero() { Cell::Empty } else { Cell::Count((part.fen() * 100 + whole.fen() / 2) / whole.fen()) }
}

/// The limits of a fund.
pub struct FundLimits {
    pub fund: InsuranceKind,
    pub net_asset_value: Money,
    pub reserve: Reserve,
    pub limits: Vec<Limit>,
    pub banks: Vec<BankLimit>,
}

impl FundLimits {
    pub fn is_broken(&self) -> bool {
        let is_kept = self.limits.iter().all(|limit| limit.is_kept) && self.banks.iter().all(|limit| limit.is_kept);
        !is_kept || !self.reserve.is_kept
    }
}

/// The reserve of each fund, which comes first, and every limit.
pub fn limits(found: &[FundLimits]) -> Report<'_> {
    Report::new("limits", LIMITS, move |sink| {
        for FundLimits { fund, net_asset_value, reserve, limits, banks } in found {
            sink.row(&[
                Cell::Text(fund.english()),
                Cell::Text("RESERVE"),
                Cell::Text("reserve"),
                Cell::Money(reserve.left),
                Cell::Money(reserve.bound),
                Cell::Empty,
                Cell::Money(*net_asset_value),
                Cell::Text(state(reserve.is_kept)),
            ])?;
            for limit in limits {
                let class: &str = limit.class.into();
                sink.row(&[
                    Cell::Text(fund.english()),
                    Cell::Text(limit.rule),
                    Cell::Text(class),
                    Cell::Money(limit.value),
                    Cell::Money(limit.bound),
                    Cell::Count(i64::from(limit.percent)),
                    Cell::Money(*net_asset_value),
                    Cell::Text(state(limit.is_kept)),
                ])?;
            }
            for limit in banks {
                sink.row(&[
                    Cell::Text(fund.english()),
                    Cell::Text("BANK"),
                    Cell::Text(&limit.bank),
                    Cell::Money(limit.value),
                    Cell::Money(limit.bound),
                    percent_of(limit.bound, *net_asset_value),
                    Cell::Money(*net_asset_value),
                    Cell::Text(state(limit.is_kept)),
                ])?;
            }
        }
        Ok(())
    })
}
