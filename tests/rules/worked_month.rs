//! The worked month of a fund: entries by their templates, balances before and after closing, and what is refused.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use shebao::model::{InsuranceKind, Money, Month};
use shebao::operations::post_vouchers::refuse_closed;
use shebao::policy::Policy;
use shebao::rules::closing::closing_lines;
use shebao::rules::investment::investable;
use shebao::rules::posting::{self, Event};

fn case() -> toml::Table {
    toml::from_str(&std::fs::read_to_string("fixtures/cases/worked_month.toml").unwrap()).unwrap()
}

fn text<'t>(table: &'t toml::Table, name: &str) -> &'t str {
    table[name].as_str().unwrap()
}

fn money(table: &toml::Table, name: &str) -> Money {
    Money::parse(text(table, name)).unwrap()
}

fn day(text: &str) -> NaiveDate {
    shebao::model::parse_day(text).unwrap()
}

/// Debit less credit of each account, after the events; the last one may be of another amount.
fn nets(case: &toml::Table, swept: Option<Money>) -> BTreeMap<String, Money> {
    let policy = Policy::built_in().unwrap();
    let mut nets: BTreeMap<String, Money> = BTreeMap::new();
    let opening = case["opening"].as_table().unwrap();
    opening.keys().for_each(|code| *nets.entry(code.clone()).or_default() += money(opening, code));
    for event in case["event"].as_array().unwrap().iter().map(|event| event.as_table().unwrap()) {
        let amount = match swept {
            Some(swept) if text(event, "entry") == "E04" => swept,
            _ => money(event, "amount"),
        };
        let event = Event {
            entry: text(event, "entry"),
            case: text(event, "case"),
            fund: InsuranceKind::Pension,
            on: day(text(event, "on")),
            debit: text(event, "debit"),
            credit: text(event, "credit"),
            amount,
        };
        let pair = posting::of(policy.chart(), &event).unwrap();
        let lines = [(pair.debit.as_str(), amount, Money::ZERO), (pair.credit.as_str(), Money::ZERO, amount)];
        let fault = posting::fault_of(policy.chart(), event.fund, event.on, &lines);
        assert!(fault.is_none(), "{event:?}: {fault:?}");
        *nets.entry(pair.debit).or_default() += amount;
        *nets.entry(pair.credit).or_default() -= amount;
    }
    nets
}

#[test]
fn the_month_comes_to_its_balances() {
    let case = case();
    let (nets, before) = (nets(&case, None), case["before"].as_table().unwrap());
    let expected: BTreeMap<String, Money> = before.keys().map(|code| (code.clone(), money(before, code))).collect();
    assert_eq!(nets, expected);
    let totals = case["totals"].as_table().unwrap();
    let debits: Money = nets.values().filter(|net| net.is_positive()).copied().sum();
    let credits: Money = nets.values().filter(|net| !net.is_positive()).map(|net| -*net).sum();
    assert_eq!([debits, credits], [money(totals, "trial"); 2]);
    let sum = |class: char, sign: i64| {
        let own = nets.iter().filter(|(code, _)| code.starts_with(class)).map(|(_, net)| net.fen() * sign);
        Money::from_fen(own.sum())
    };
    let (income, expenditure) = (sum('4', -1), sum('5', 1));
    assert_eq!((income, expenditure), (money(totals, "income"), money(totals, "expenditure")));
    assert_eq!(income - expenditure, money(totals, "surplus"));
    assert_eq!(sum('1', 1), money(totals, "assets"));
    let (balance, spent) = (money(totals, "net_assets"), expenditure);
    assert_eq!((balance.yuan() / spent.yuan()).round_dp(2), text(totals, "months_payable").parse::<Decimal>().unwrap());
    assert_eq!(Money::from_fen(spent.fen() * 2), money(totals, "reserve"));
    assert_eq!(investable(balance, spent, 2, Money::ZERO), money(totals, "investable"));
    assert_eq!(investable(balance, spent, 2, nets["1201"]), money(totals, "left_to_invest"));
}

#[test]
fn closing_leaves_net_assets_alone() {
    let case = case();
    let mut nets = nets(&case, None);
    for (account, debit, credit) in closing_lines(InsuranceKind::Pension, &nets).into_iter().flatten() {
        *nets.get_mut(&account).unwrap() += debit - credit;
    }
    for (code, net) in nets.iter().filter(|(code, _)| code.starts_with(['4', '5'])) {
        assert!(net.is_zero(), "{code}");
    }
    assert_eq!(-nets["3001"], money(case["totals"].as_table().unwrap(), "net_assets"));
    // Closed once more, and nothing is left to close.
    assert_eq!(closing_lines(InsuranceKind::Pension, &nets).into_iter().flatten().count(), 0);
}

#[test]
fn what_no_voucher_may_have_is_refused() {
    let (case, policy) = (case(), Policy::built_in().unwrap());
    for refused in case["refused"].as_array().unwrap().iter().map(|refused| refused.as_table().unwrap()) {
        let side = |cell: &str| if cell.is_empty() { Money::ZERO } else { Money::parse(cell).unwrap() };
        let lines: Vec<(&str, Money, Money)> = refused["lines"]
            .as_array()
            .unwrap()
            .iter()
            .map(|line| {
                let cells: Vec<&str> = line.as_array().unwrap().iter().map(|cell| cell.as_str().unwrap()).collect();
                (cells[0], side(cells[1]), side(cells[2]))
            })
            .collect();
        let fault = posting::fault_of(policy.chart(), InsuranceKind::Pension, day("2026-01-15"), &lines);
        assert_eq!(fault.map(|fault| fault.code()), Some(text(refused, "code")), "{}", text(refused, "why"));
    }
    let short = case["short_sweep"].as_table().unwrap();
    assert_eq!(nets(&case, Some(money(short, "swept")))["1002"], money(short, "left"));
    let closed = case["closed"].as_table().unwrap();
    let through: Month = text(closed, "through").parse().unwrap();
    assert_eq!(refuse_closed(Some(through), day(text(closed, "refused"))).unwrap_err().code(), "month-is-closed");
    assert!(refuse_closed(Some(through), day(text(closed, "taken"))).is_ok());
}
