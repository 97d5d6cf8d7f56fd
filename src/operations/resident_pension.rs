//! The residents' pension of a year: the run of a month levies the tiers chosen for its year, and the subsidies go into the account
//! once the person has paid his part (国发〔2014〕8号 四、五).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{AccountEntryKind, InsuranceKind, Money, Month, day_from_number, day_number};
use crate::operations::assess_contributions::Assessed;
use crate::operations::extra_bills::{DueOf, Extra, write_extras};
use crate::operations::individual_account::{counts_from, coverings};
use crate::session::Transaction;
use crate::store::accounts::AccountEntry;
use crate::store::bills::LevyType;
use crate::store::contributions::{Amounts, Contribution};
use crate::store::residents::ResidentChoice;

/// The funding item of what the government pays for somebody (AAE341 政府代缴).
pub const GOVERNMENT: &str = "11";
/// The funding item of what the person pays himself (AAE341 个人缴费).
pub const OWN: &str = "1";

/// Levies what was chosen for the month's year up to its end and is not levied yet: one bill a person, due at the end of the year.
pub fn levy(
    tx: &mut Transaction<'_>,
    month: Month,
    levy_type: LevyType,
    assessed: &mut Assessed,
) -> anyhow::Result<()> {
    if !tx.office.kinds.contains(InsuranceKind::ResidentPension) {
        return Ok(());
    }
    let up_to = day_number(month.last_day());
    let mut levied = Vec::new();
    for choice in tx.reader().resident_choices_to_levy(month.year(), up_to)? {
        let payer = match tx.reader().payer_of_person(choice.person)? {
            Some(payer) => payer,
            None => tx.writer.insert_payer(Some(choice.person))?,
        };
        levied.push((payer, choice));
    }
    // The bills come back in the order of their payers.
    levied.sort_by_key(|(payer, _)| *payer);
    let extras = levied.iter().map(|(payer, choice)| extra(*payer, month, choice)).collect();
    let bills = write_extras(tx, levy_type, DueOf::ResidentYear, extras)?;
    for (bill, (_, choice)) in bills.into_iter().zip(&levied) {
        tx.writer.insert_resident_levy(choice.row, bill)?;
        count(assessed, choice);
        if choice.own_part().is_zero() {
            tx.writer.settle_bill(bill)?;
            credit(tx, bill, tx.today)?;
        }
    }
    Ok(())
}

fn extra(payer: i64, month: Month, choice: &ResidentChoice) -> Extra {
    let mut contribution = Contribution { person: choice.person, ..Contribution::default() };
    let amounts = Amounts { base: choice.tier, employer: Money::ZERO, person: choice.own_part() };
    contribution.amounts[InsuranceKind::ResidentPension.index()] = Some(amounts);
    Extra { month, payer, contribution, interest: Money::ZERO }
}

fn count(assessed: &mut Assessed, choice: &ResidentChoice) {
    assessed.bills += 1;
    assessed.residents += 1;
    assessed.headcount += 1;
    assessed.person_share += choice.own_part();
    let sums = &mut assessed.by_kind[InsuranceKind::ResidentPension.index()];
    sums.0 += 1;
    sums.1 += choice.tier;
    sums.3 += choice.own_part();
}

/// Puts the subsidy, and what the government pays, of a covered bill into the account.
pub fn credit(tx: &mut Transaction<'_>, bill: i64, valued_on: NaiveDate) -> anyhow::Result<()> {
    for (levy, choice) in tx.reader().resident_levies_uncredited(bill)? {
        enter(tx, &choice, valued_on, false)?;
        tx.writer.insert_resident_credit(levy)?;
    }
    Ok(())
}

/// Lets the subsidies of a payer's month follow what is paid of it: there is none for who does not pay (国发〔2014〕8号 四). It goes out
/// of the account with the contribution, and comes back with it.
pub fn follow(tx: &mut Transaction<'_>, payer: i64, month: Month) -> anyhow::Result<()> {
    let levies = tx.reader().resident_levies_of(payer, month)?;
    if levies.is_empty() {
        return Ok(());
    }
    let all = coverings(tx.reader(), payer, InsuranceKind::ResidentPension, Some(month))?;
    let counted: Vec<_> = all.iter().filter_map(|one| Some((one, counts_from(one, &all)?))).collect();
    let is_paid = counted.iter().map(|(one, _)| one.due).sum::<Money>().is_positive();
    for levy in levies.into_iter().filter(|levy| levy.choice.own_part().is_positive()) {
        // What gives back counts from its own day; what was never paid leaves as of the day on which it came.
        let is_asked =
            |giving: bool| counted.iter().filter(move |(one, _)| one.is_giving == giving).map(|(_, day)| *day);
        if is_paid && !levy.is_credited {
            enter(tx, &levy.choice, is_asked(false).max().unwrap_or(tx.today), false)?;
            tx.writer.insert_resident_credit(levy.row)?;
        } else if !is_paid && levy.is_credited {
            if counted.iter().any(|(one, _)| one.bill.number == levy.bill) {
                enter(tx, &levy.choice, is_asked(true).max().unwrap_or(tx.today), true)?;
            } else {
                take_back(tx, &levy.choice)?;
            }
            tx.writer.take_resident_credit_back(levy.row)?;
        }
    }
    Ok(())
}

/// Takes back what was credited of a choice, each as of the day on which it stands in the account.
fn take_back(tx: &mut Transaction<'_>, choice: &ResidentChoice) -> anyhow::Result<()> {
    let entries = tx.reader().account_entries(choice.person, InsuranceKind::ResidentPension)?;
    let is_own = |entry: &AccountEntry| entry.entry == AccountEntryKind::Subsidy && entry.month.year() == choice.year;
    let mut sums: BTreeMap<(NaiveDate, String), (Money, AccountEntry)> = BTreeMap::new();
    for entry in entries.into_iter().filter(is_own) {
        let sum = sums.entry((entry.valued_on, entry.source.clone())).or_insert((Money::ZERO, entry.clone()));
        sum.0 += entry.amount;
    }
    for (amount, entry) in sums.into_values().filter(|(amount, _)| !amount.is_zero()) {
        tx.writer.insert_account_entry(&AccountEntry { amount: -amount, ..entry })?;
    }
    Ok(())
}

fn enter(tx: &mut Transaction<'_>, choice: &ResidentChoice, valued_on: NaiveDate, is_back: bool) -> anyhow::Result<()> {
    let month = Month::of(day_from_number(choice.chosen_on).unwrap_or(valued_on));
    let month = Month::new(choice.year, month.month()).unwrap_or(month);
    for (item, amount) in [(choice.items.as_str(), choice.subsidy), (GOVERNMENT, choice.government)] {
        if amount.is_zero() {
            continue;
        }
        tx.writer.insert_account_entry(&AccountEntry {
            person: choice.person,
            kind: InsuranceKind::ResidentPension,
            month,
            entry: AccountEntryKind::Subsidy,
            amount: if is_back { -amount } else { amount },
            valued_on,
            source: format!("AAE341 {item}"),
        })?;
    }
    Ok(())
}
