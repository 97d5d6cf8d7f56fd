//! `ledger prove`: every balance derived again, from the entries and from the records of the business they were made from.

use std::collections::BTreeMap;

use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Report};
use crate::operations::invest::attach::booked_and_held;
use crate::policy::top;
use crate::session::Session;
use crate::store::ledger::{Turnover, source};
use crate::store::ledger_proof::{Derived, MonthAccounts};

const COLUMNS: [Column; 7] = [
    Column::new("fund", ColumnKind::Code),
    Column::of_ledger("code", ColumnKind::Code),
    Column::of_ledger("account", ColumnKind::Text),
    Column::new("proof", ColumnKind::Code),
    Column::new("ledger", ColumnKind::Money),
    Column::new("derived", ColumnKind::Money),
    Column::new("difference", ColumnKind::Money),
];

/// A balance of the books beside what it was derived to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    pub fund: Option<InsuranceKind>,
    /// Empty where several accounts are meant.
    pub code: String,
    /// What it was derived from: `entries`, `receipts`, `held_money`, `payments`, `investments`, `premiums`, `transfers`; `manual` is what was booked by hand on an account that those
    /// records are kept of, and no record derives it.
    pub proof: &'static str,
    pub ledger: Money,
    pub derived: Money,
    /// Whether debits and credits are the same too, not the balance alone.
    pub is_same: bool,
}

/// Derives everything again.
pub fn prove(session: &Session) -> anyhow::Result<Vec<Proof>> {
    let reader = session.reader();
    let derived = reader.derive_books()?;
    let mut proofs = by_account(&reader.stored_books()?, &derived);
    let first = session.office().kinds.iter().next().unwrap_or(InsuranceKind::Pension);
    let receipts = [source::RECEIPTS];
    let income = turned(&derived, &receipts, &["4001", "4501", "5401"], false);
    let mut earned = reader.applied_by_fund()?;
    for (fund, amount) in reader.written_off_by_fund()? {
        *earned.entry(fund).or_default() += amount;
    }
    proofs.extend(by_fund("receipts", "", &income, &earned));
    let held = turned(&derived, &[source::RECEIPTS, source::REFUND], &["2001"], false);
    proofs.extend(by_fund("held_money", "2001", &held, &reader.held_by_fund(first)?));
    let paid = [source::BENEFITS];
    let [spent, given_back] = reader.benefits_by_fund(session.office().kinds)?;
    proofs.extend(by_fund("payments", "5001", &turned(&derived, &paid, &["5001", "5101"], true), &spent));
    proofs.extend(by_fund(
        "payments",
        "4501",
        &turned(&derived, &[source::BENEFITS, source::RECOVERY], &["4501"], false),
        &given_back,
    ));
    let voided = turned(&derived, &[source::RECOVERY], &["5401"], true);
    let mut gone = reader.voided_later_by_fund(session.office().kinds)?;
    for (fund, amount) in reader.given_back_as_other(session.office().kinds)? {
        *gone.entry(fund).or_default() += amount;
    }
    proofs.extend(by_fund("payments", "5401", &voided, &gone));
    let transfers = [source::TRANSFERS];
    let [came, went] = reader.transferred_money()?;
    let pension = |sum: Money| BTreeMap::from([(InsuranceKind::Pension, sum)]);
    for (code, is_debit, sum) in [("4301", false, came), ("5201", true, went)] {
        let booked = turned(&derived, &transfers, &[code], is_debit);
        if !booked.is_empty() || !sum.is_zero() {
            proofs.extend(by_fund("transfers", code, &booked, &pension(sum)));
        }
    }
    let of_premiums = turned(&derived, &paid, &["4001", "5401"], false);
    proofs.extend(by_fund("premiums", "4001", &of_premiums, &reader.premiums_received()?));
    let mut manual = by_hand(&derived);
    for (fund, code, [ledger, derived, by_hand]) in booked_and_held(reader)? {
        let proof = |proof, ledger, derived| {
            let (code, is_same) = (code.clone(), ledger == derived);
            Proof { fund: Some(fund), code, proof, ledger, derived, is_same }
        };
        if !ledger.is_zero() || !derived.is_zero() {
            proofs.push(proof("investments", ledger, derived));
        }
        if !by_hand.is_zero() {
            manual.push(proof("manual", by_hand, Money::ZERO));
        }
    }
    let came: Money = turned(&derived, &receipts, &["1002", "1003", "1004", "1005"], true).values().copied().sum();
    let derived = reader.received_total()?;
    let is_same = came == derived;
    proofs.push(Proof { fund: None, code: String::new(), proof: "receipts", ledger: came, derived, is_same });
    proofs.extend(manual);
    Ok(proofs)
}

/// What was booked by hand on accounts that the business keeps records of: no record explains it.
fn by_hand(derived: &Derived) -> Vec<Proof> {
    let accounts = derived.by_hand.iter().flat_map(|(fund, accounts)| accounts.iter().map(move |it| (*fund, it)));
    let proof = |(fund, (code, moved)): (InsuranceKind, &(String, Turnover))| {
        let is_debit = code.starts_with('5');
        let (code, ledger) = (code.clone(), if is_debit { moved.net() } else { -moved.net() });
        Proof { fund: Some(fund), code, proof: "manual", ledger, derived: Money::ZERO, is_same: ledger.is_zero() }
    };
    let mut proofs: Vec<Proof> = accounts.map(proof).filter(|proof| !proof.is_same).collect();
    proofs.sort_by(|one, other| (one.fund, &one.code).cmp(&(other.fund, &other.code)));
    proofs
}

type Books = BTreeMap<(InsuranceKind, crate::model::Month), MonthAccounts>;

/// What is kept beside the entries, against the entries: month by month, shown by account.
fn by_account(stored: &Books, derived: &Derived) -> Vec<Proof> {
    let mut sides: BTreeMap<(InsuranceKind, String), [Money; 2]> = BTreeMap::new();
    let mut differing: Vec<(InsuranceKind, String)> = Vec::new();
    let keys = stored.keys().chain(derived.months.keys());
    for key in keys.collect::<std::collections::BTreeSet<_>>() {
        let empty = MonthAccounts::new();
        let (kept, found) = (stored.get(key).unwrap_or(&empty), derived.months.get(key).unwrap_or(&empty));
        let moved = |side: &MonthAccounts, code: &str| {
            side.iter().find(|(known, _)| known == code).map_or(Turnover::default(), |(_, moved)| *moved)
        };
        for (code, _) in kept.iter().chain(found) {
            let account = (key.0, code.clone());
            if moved(kept, code) != moved(found, code) && !differing.contains(&account) {
                differing.push(account);
            }
        }
        for (place, side) in [kept, found].into_iter().enumerate() {
            for (code, moved) in side {
                sides.entry((key.0, code.clone())).or_default()[place] += moved.net();
            }
        }
    }
    let proof = |((fund, code), [ledger, derived]): ((InsuranceKind, String), [Money; 2])| {
        let is_same = !differing.contains(&(fund, code.clone()));
        Proof { fund: Some(fund), code, proof: "entries", ledger, derived, is_same }
    };
    sides.into_iter().map(proof).collect()
}

/// What vouchers of some sources moved on some accounts, by fund: debit less credit, or the other way round.
fn turned(derived: &Derived, sources: &[&str], accounts: &[&str], is_debit: bool) -> BTreeMap<InsuranceKind, Money> {
    let mut sums: BTreeMap<InsuranceKind, Money> = BTreeMap::new();
    for ((source, fund, account), moved) in &derived.by_source {
        if sources.contains(&source.as_str()) && accounts.contains(&top(account)) {
            *sums.entry(*fund).or_default() += if is_debit { moved.net() } else { -moved.net() };
        }
    }
    sums
}

fn by_fund(
    proof: &'static str,
    code: &str,
    ledger: &BTreeMap<InsuranceKind, Money>,
    derived: &BTreeMap<InsuranceKind, Money>,
) -> Vec<Proof> {
    let proof = |fund: InsuranceKind| {
        let side = |sums: &BTreeMap<InsuranceKind, Money>| sums.get(&fund).copied();
        let (ledger, derived) = (side(ledger), side(derived));
        (ledger.is_some() || derived.is_some()).then(|| {
            let (ledger, derived) = (ledger.unwrap_or_default(), derived.unwrap_or_default());
            Proof { fund: Some(fund), code: code.to_owned(), proof, ledger, derived, is_same: ledger == derived }
        })
    };
    InsuranceKind::ALL.into_iter().filter_map(proof).collect()
}

/// One row a balance.
pub fn report<'a>(session: &'a Session, proofs: &'a [Proof]) -> Report<'a> {
    Report::new("proof", COLUMNS, move |sink| {
        proofs.iter().try_for_each(|proof| {
            let chart = session.policy().chart();
            let account = proof.fund.and_then(|fund| chart.account(fund, &proof.code, session.today()));
            sink.row(&[
                Cell::Text(proof.fund.map_or("", InsuranceKind::english)),
                Cell::Text(&proof.code),
                Cell::Text(account.map_or("", |account| account.full_name.as_str())),
                Cell::Text(proof.proof),
                Cell::Money(proof.ledger),
                Cell::Money(proof.derived),
                Cell::Money(proof.ledger - proof.derived),
            ])
        })
    })
}
