//! The closing of a month: income and expenditure go to the fund's balance (财会〔2017〕28号 第三部分 3001, entries E29 and E30), every
//! month, so that the balance sheet balances. Contributions and interest of the medical fund that are not split yet stay (4601, 4602).

use std::collections::BTreeMap;

use crate::model::{InsuranceKind, Money};
use crate::policy::top;

/// A line of a closing voucher: account, debit, credit.
pub type ClosingLine = (String, Money, Money);

/// 一般基金结余
const BALANCE: &str = "3001";
/// 委托投资收益: the one income that closes from the debit side where it was a loss.
const ENTRUSTED_GAINS: &str = "4202";
/// 待转社会保险费收入 and 待转利息收入
pub const UNDECIDED: [&str; 2] = ["4601", "4602"];
/// Of the medical fund, what belongs to the individual accounts as a whole.
const OF_THE_ACCOUNTS: [&str; 2] = ["4301", "5201"];

/// The lines that close income (E29) and expenditure (E30), by the net of each account: debit less credit, closings included.
pub fn closing_lines(fund: InsuranceKind, nets: &BTreeMap<String, Money>) -> [Vec<ClosingLine>; 2] {
    let income = |code: &str| code.starts_with('4') && !UNDECIDED.contains(&top(code));
    let expenditure = |code: &str| code.starts_with('5');
    [lines(fund, nets, &income, true), lines(fund, nets, &expenditure, false)]
}

fn lines(
    fund: InsuranceKind,
    nets: &BTreeMap<String, Money>,
    is_meant: &dyn Fn(&str) -> bool,
    is_income: bool,
) -> Vec<ClosingLine> {
    let mut lines = Vec::new();
    let mut balances: BTreeMap<&str, Money> = BTreeMap::new();
    for (code, net) in nets.iter().filter(|(code, net)| is_meant(code) && !net.is_zero()) {
        // Income closes on its debit side, expenditure on its credit side; a month of corrections closes there below zero.
        if is_income && top(code) == ENTRUSTED_GAINS && net.is_positive() {
            lines.push((code.clone(), Money::ZERO, *net));
        } else if is_income {
            lines.push((code.clone(), -*net, Money::ZERO));
        } else {
            lines.push((code.clone(), Money::ZERO, *net));
        }
        *balances.entry(balance_of(fund, code)).or_default() += *net;
    }
    for (code, net) in balances {
        let line = if is_income { (code.to_owned(), Money::ZERO, -net) } else { (code.to_owned(), net, Money::ZERO) };
        lines.push(line);
    }
    lines
}

/// Where an account closes to. The medical fund keeps pooled money and individual accounts apart (3001 p25-26).
pub fn balance_of(fund: InsuranceKind, code: &str) -> &'static str {
    if fund != InsuranceKind::Medical {
        return BALANCE;
    }
    if is_of_the_accounts(code) { "300102" } else { "300101" }
}

/// Whether an account of the medical fund belongs to the individual accounts; what has no detail is pooled.
pub fn is_of_the_accounts(code: &str) -> bool {
    OF_THE_ACCOUNTS.contains(&top(code)) || (!matches!(top(code), "5101" | "4101") && code.get(4..6) == Some("02"))
}
