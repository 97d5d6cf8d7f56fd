//! Buys, values and redeems investments of a fund. The reserve comes first, then the limits; time deposits stay in the fiscal account
//! (财会〔2017〕28号 1003), treasury bonds are 1201 at cost (E16), what is entrusted is 1202 (E35, E36).

pub mod attach;
mod request;
mod returned;
pub mod undo;

use chrono::NaiveDate;

use crate::model::{InsuranceKind, Money, Month};
use crate::operations::move_money::{balance, spending_before};
use crate::operations::post_vouchers::{Books, Origin, refuse_ahead, refuse_closed};
use crate::operations::running_balances::RunningBalances;
use crate::policy::{BankNames, LedgerTerms, bank_key, top};
use crate::refusal::Refusal;
use crate::rules::investment::{
    AssetClass, BankLimit, Limit, Reserve, Sources, Step as ShortageStep, bank_limits, forbidden_by, investable,
    is_within_a_year, limits, may_hold, reserve, shortage,
};
use crate::rules::posting::{BONDS, ENTRUSTED, Event, FISCAL_ACCOUNT, MONEY, OF_LOWER};
use crate::session::{Session, Transaction};
use crate::store::Reader;
use crate::store::investments::{DEPOSIT, Investment, NewInvestment};
use crate::store::ledger::source;

pub use request::{Requested, apply, request_buy, request_redeem, request_value};
pub use returned::Back;

/// 暂付款-委托上级投资
pub(super) const SENT_UP: &str = "110101";
/// 委托投资-本金
pub(super) const PRINCIPAL: &str = "120201";
/// 委托投资-投资收益
pub(super) const GAINS: &str = "120202";
/// A treasury bond.
pub const BOND: &str = "bond";
/// Deposits, bonds, and the classes that are entrusted.
pub const CLASSES: [&str; 6] = [DEPOSIT, BOND, "fixed_income", "repo", "equity", "project"];

/// The class of the limits that an investment falls under on a day. Liquid are deposits for a year or less as they were made, and treasury
/// bonds with a year or less to run; bonds of others never are (INV1, INV2).
pub fn class_of(bought: &NewInvestment, on: NaiveDate) -> AssetClass {
    let runs_from = |day: NaiveDate| bought.matures_on.is_some_and(|last| is_within_a_year(day, last));
    match bought.class.as_str() {
        DEPOSIT if runs_from(bought.bought_on) => AssetClass::Liquid,
        BOND if runs_from(on) => AssetClass::Liquid,
        "repo" => AssetClass::Repo,
        "equity" => AssetClass::Equity,
        "project" => AssetClass::Project,
        _ => AssetClass::FixedIncome,
    }
}

/// Buys an investment; its number.
fn buy(tx: &mut Transaction<'_>, bought: &NewInvestment) -> anyhow::Result<i64> {
    refuse_class(bought)?;
    refuse_nameless_bank(tx, bought)?;
    refuse_ahead(bought.bought_on, tx.today)?;
    refuse_closed(tx.reader().closed_through()?, bought.bought_on)?;
    refuse_reserve(tx, bought)?;
    // Money that is deposited already, or came later, buys nothing.
    let place = (bought.fund, FISCAL_ACCOUNT, bought.bought_on);
    RunningBalances::default().refuse_short(tx.reader(), place, bought.principal)?;
    let number = tx.writer.insert_investment(bought)?;
    let (entry, case, debit) = match bought.class.as_str() {
        DEPOSIT => ("", "", ""),
        BOND => ("E16", "buy", BONDS),
        _ => ("E35", "out", PRINCIPAL),
    };
    if !entry.is_empty() {
        let step = (entry, case, debit, FISCAL_ACCOUNT);
        post(tx, (bought.fund, bought.bought_on, number), "investment bought", &[(step, bought.principal)])?;
    }
    refuse_broken(tx, bought)?;
    Ok(number)
}

/// An entry and its case, with the accounts it is made between.
type Step<'a> = (&'a str, &'a str, &'a str, &'a str);

fn post(
    tx: &mut Transaction<'_>,
    (fund, on, number): (InsuranceKind, NaiveDate, i64),
    summary: &'static str,
    steps: &[(Step<'_>, Money)],
) -> anyhow::Result<()> {
    let mut books = Books::default();
    for ((entry, case, debit, credit), amount) in steps {
        let event = Event { entry, case, fund, on, debit, credit, amount: *amount };
        books.add(tx, &event, summary, Origin { source: source::INVESTMENT, key: Some(number) })?;
    }
    books.post(tx).map(|_| ())
}

fn refuse_class(bought: &NewInvestment) -> Result<(), Refusal> {
    let (fund, class) = (bought.fund, bought.class.clone());
    if let Some(rule) = forbidden_by(&class) {
        return Err(Refusal::ClassForbidden { class, rule: rule.to_owned() });
    }
    if !CLASSES.contains(&class.as_str()) {
        return Err(Refusal::ChoiceUnknown { value: class, choices: CLASSES.join(", ") });
    }
    let is_own = matches!(class.as_str(), DEPOSIT | BOND);
    let may = may_hold(fund, class_of(bought, bought.bought_on)) && (is_own || may_hold(fund, AssetClass::Equity));
    if may { Ok(()) } else { Err(Refusal::ClassNotForFund { fund, class }) }
}

/// What lies with a bank is held against the bound per bank, so the bank is named. Treasury bonds lie with no bank.
fn refuse_nameless_bank(tx: &Transaction<'_>, bought: &NewInvestment) -> anyhow::Result<()> {
    let terms = tx.policy.ledger_terms(tx.office.region, tx.today)?;
    let most = terms.bank_concentration;
    if bought.class == BOND || !terms.bounds_banks() || !bank_key(&bought.bank).is_empty() {
        return Ok(());
    }
    Err(Refusal::BankNotNamed {
        class: bought.class.clone(),
        most: format!("{}%", (most.ratio() * rust_decimal::Decimal::ONE_HUNDRED).normalize()),
    }
    .into())
}

/// What the fund keeps for payments is not invested.
fn refuse_reserve(tx: &Transaction<'_>, bought: &NewInvestment) -> anyhow::Result<()> {
    refuse_below_reserve(tx, bought.fund, bought.principal)
}

/// Nor is more invested than that leaves, with so much more.
pub(super) fn refuse_below_reserve(tx: &Transaction<'_>, fund: InsuranceKind, more: Money) -> anyhow::Result<()> {
    let reader = tx.reader();
    let terms = tx.policy.ledger_terms(tx.office.region, tx.today)?;
    let spending = spending_before(reader, fund, Month::of(tx.today))?.unwrap_or_default();
    let free = investable(fund_balance(reader, fund)?, spending, terms.reserve_months, invested(reader, fund)?);
    if more > free {
        let reserve = Money::from_fen(spending.fen() * i64::from(terms.reserve_months));
        return Err(Refusal::ReserveComesFirst { fund, reserve, free }.into());
    }
    Ok(())
}

/// The net assets of a fund.
pub fn fund_balance(reader: Reader<'_>, fund: InsuranceKind) -> anyhow::Result<Money> {
    let turnovers = reader.turnovers(fund, None, None)?;
    let own = turnovers.iter().filter(|(code, _)| code.starts_with(['3', '4', '5']));
    Ok(own.map(|(_, moved)| -moved.net()).sum())
}

/// The net assets of a fund that the limits are taken of: what lies here less what is owed (国发〔2015〕48号 第三十七条 养老基金资产净值).
/// Reading: what it was given by the lower level to be invested is invested with its own, and what it has sent up itself is invested there.
fn net_asset_value(reader: Reader<'_>, fund: InsuranceKind) -> anyhow::Result<Money> {
    Ok(fund_balance(reader, fund)? - entrusted_between(reader, fund, OF_LOWER)? - sent_up(reader, fund)?)
}

/// What a fund has sent up to be invested by the province (委托上级投资): it pays for nothing here until it comes back.
fn sent_up(reader: Reader<'_>, fund: InsuranceKind) -> anyhow::Result<Money> {
    entrusted_between(reader, fund, SENT_UP)
}

/// The balance, above zero on the debit side, of an account of what levels entrust to one another.
fn entrusted_between(reader: Reader<'_>, fund: InsuranceKind, account: &str) -> anyhow::Result<Money> {
    // Of other funds the account is something else.
    if !may_hold(fund, AssetClass::Equity) {
        return Ok(Money::ZERO);
    }
    let turnovers = reader.turnovers(fund, None, None)?;
    Ok(turnovers.iter().filter(|(code, _)| code.starts_with(account)).map(|(_, moved)| moved.net()).sum())
}

/// What a fund has invested: what its books hold in bonds and entrusted, and its time deposits.
pub fn invested(reader: Reader<'_>, fund: InsuranceKind) -> anyhow::Result<Money> {
    let booked = balance(reader, fund, BONDS, None)? + balance(reader, fund, ENTRUSTED, None)? + sent_up(reader, fund)?;
    let deposits = reader.investments(Some(fund))?;
    let deposits = deposits.iter().filter(|held| held.ended.is_none() && held.bought.class == DEPOSIT);
    Ok(booked + deposits.map(|held| held.cost).sum())
}

/// The limits of a fund on a day, by the latest values.
pub fn limits_of(
    reader: Reader<'_>,
    fund: InsuranceKind,
    terms: &LedgerTerms,
    on: NaiveDate,
) -> anyhow::Result<(Money, Vec<Limit>)> {
    let money = money_of(reader, fund)?;
    let held: Vec<Investment> =
        reader.investments(Some(fund))?.into_iter().filter(|held| held.ended.is_none()).collect();
    let deposits: Money = held.iter().filter(|held| held.bought.class == DEPOSIT).map(|held| held.value).sum();
    let mut holdings = vec![(AssetClass::Liquid, money - deposits)];
    holdings.extend(held.iter().map(|held| (class_of(&held.bought, on), held.value)));
    // Bonds that were booked without a record of their own count at cost.
    let recorded: Money = held.iter().filter(|held| held.bought.class == BOND).map(|held| held.cost).sum();
    holdings.push((AssetClass::FixedIncome, balance(reader, fund, BONDS, None)? - recorded));
    // So does what was entrusted without one.
    let recorded: Money = held.iter().filter(|held| is_entrusted(held)).map(|held| held.value).sum();
    holdings.push((AssetClass::FixedIncome, balance(reader, fund, ENTRUSTED, None)? - recorded));
    let net_asset_value = net_asset_value(reader, fund)?;
    Ok((net_asset_value, limits(&holdings, net_asset_value, terms.class_percents)))
}

/// What the accounts of a fund that hold money hold together.
pub fn money_of(reader: Reader<'_>, fund: InsuranceKind) -> anyhow::Result<Money> {
    let turnovers = reader.turnovers(fund, None, None)?;
    Ok(turnovers.iter().filter(|(code, _)| MONEY.contains(&top(code))).map(|(_, moved)| moved.net()).sum())
}

/// How a shortage of a fund is met from what it has.
pub fn shortage_of(
    reader: Reader<'_>,
    fund: InsuranceKind,
    need: Money,
    grant: Money,
) -> anyhow::Result<Vec<ShortageStep>> {
    let investments = balance(reader, fund, "1201", None)? + balance(reader, fund, "1202", None)?;
    // The reserve lies in the same accounts as all other money; it is used after that.
    let reserve = -(balance(reader, fund, "3201", None)? + balance(reader, fund, "3101", None)?);
    let deposits = money_of(reader, fund)? - reserve;
    Ok(shortage(need, Sources { deposits, grant, reserve, investments }))
}

/// What a fund keeps for payments, against what it has to.
pub fn reserve_of(session: &Session, fund: InsuranceKind) -> anyhow::Result<Reserve> {
    let (reader, today) = (session.reader(), session.today());
    let months = session.policy().ledger_terms(session.office().region, today)?.reserve_months;
    let spending = spending_before(reader, fund, Month::of(today))?.unwrap_or_default();
    Ok(reserve(fund_balance(reader, fund)?, spending, months, invested(reader, fund)?))
}

/// How many bounds of a fund are broken by now: bought within them, and exceeded since, by prices or transfers (INV9).
pub fn exceeded(session: &Session, fund: InsuranceKind) -> anyhow::Result<i64> {
    let (reader, today) = (session.reader(), session.today());
    let terms = session.policy().ledger_terms(session.office().region, today)?;
    let (_, limits) = limits_of(reader, fund, &terms, today)?;
    let names = session.policy().bank_names(session.office().region, today);
    let banks = bank_limits_of(reader, fund, (&terms, &names), today)?;
    let by_class = limits.iter().filter(|limit| !limit.is_kept && may_hold(fund, AssetClass::Equity)).count();
    let by_bank = banks.iter().filter(|limit| !limit.is_kept).count();
    let by_reserve = usize::from(!reserve_of(session, fund)?.is_kept);
    Ok(i64::try_from(by_class + by_bank + by_reserve)?)
}

/// What lies with each bank against what the office allows, by the latest values. Treasury bonds lie with a bank only where one is named; whatever
/// else was entered without one, before there was a bound, counts as one bank.
pub fn bank_limits_of(
    reader: Reader<'_>,
    fund: InsuranceKind,
    (terms, names): (&LedgerTerms, &BankNames),
    on: NaiveDate,
) -> anyhow::Result<Vec<BankLimit>> {
    let (net_asset_value, _) = limits_of(reader, fund, terms, on)?;
    let lies = |held: &Investment| held.bought.class != BOND || !bank_key(&held.bought.bank).is_empty();
    let held = reader.investments(Some(fund))?.into_iter().filter(|held| held.ended.is_none() && lies(held));
    let holdings: Vec<(String, Money)> = held.map(|held| (held.bought.bank, held.value)).collect();
    Ok(bank_limits(&holdings, net_asset_value, terms.bank_concentration, names))
}

/// Nothing is bought of which too much lies with its bank, or that breaks a limit of entrusted investment.
fn refuse_broken(tx: &Transaction<'_>, bought: &NewInvestment) -> anyhow::Result<()> {
    let terms = tx.policy.ledger_terms(tx.office.region, tx.today)?;
    let names = tx.policy.bank_names(tx.office.region, tx.today);
    let banks = bank_limits_of(tx.reader(), bought.fund, (&terms, &names), tx.today)?;
    let is_its = |limit: &BankLimit| names.bank(&limit.bank) == names.bank(&bought.bank);
    if let Some(BankLimit { bank, value, bound, .. }) = banks.into_iter().find(|limit| !limit.is_kept && is_its(limit))
    {
        return Err(Refusal::TooMuchWithBank { bank, value, bound }.into());
    }
    if !may_hold(bought.fund, AssetClass::Equity) {
        return Ok(());
    }
    let (_, limits) = limits_of(tx.reader(), bought.fund, &terms, tx.today)?;
    match limits.into_iter().find(|limit| !limit.is_kept) {
        Some(Limit { rule, value, bound, .. }) => {
            Err(Refusal::LimitBroken { rule: rule.to_owned(), value, bound }.into())
        }
        None => Ok(()),
    }
}

/// The investment of a number that has not ended.
fn held(reader: Reader<'_>, number: i64) -> anyhow::Result<Investment> {
    let found = reader.investments(None)?.into_iter().find(|held| held.number == number && held.ended.is_none());
    Ok(found.ok_or(Refusal::InvestmentUnknown { investment: number })?)
}

/// Whether an investment is booked as entrusted, principal and gain apart.
pub(super) fn is_entrusted(held: &Investment) -> bool {
    !matches!(held.bought.class.as_str(), DEPOSIT | BOND)
}

/// What an investment is worth, and how much of what it gained since it was last valued is the lower level's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    pub value: Money,
    pub of_lower: Money,
}

/// Values what is entrusted and books the gain or loss (E36), the part of the lower level as owed to it. Bonds and deposits stand at cost
/// (财会〔2017〕28号 1201, 1003): only entrusted investment is reckoned as it accrues (第一部分).
fn value(tx: &mut Transaction<'_>, number: i64, worth: Worth, on: NaiveDate) -> anyhow::Result<()> {
    refuse_ahead(on, tx.today)?;
    let known = held(tx.reader(), number)?;
    refuse_before(tx, &known, on)?;
    let Worth { value, of_lower } = worth;
    if !is_entrusted(&known) {
        return Err(Refusal::InvestmentAtCost { investment: number, class: known.bought.class }.into());
    }
    tx.writer.insert_investment_value(number, on, value)?;
    // A loss is the same entry below zero (财会〔2017〕28号 1202: reversed).
    let own = (("E36", "own", GAINS, "4202"), value - known.value - of_lower);
    let lower = (("E36", "lower", GAINS, "20010103"), of_lower);
    post(tx, (known.bought.fund, on, number), "investment valued", &[own, lower])
}

/// Nothing is valued or comes back before it was bought or last changed, nor in a month that is closed.
fn refuse_before(tx: &Transaction<'_>, known: &Investment, on: NaiveDate) -> anyhow::Result<()> {
    let since = known.stands_since();
    if on < since {
        return Err(Refusal::InvestmentStandsLater { investment: known.number, on, since }.into());
    }
    Ok(refuse_closed(tx.reader().closed_through()?, on)?)
}
