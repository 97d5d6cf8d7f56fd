//! The residents' pension of a year: the run of a month levies the tiers chosen for its year, and the subsidies go into the account
//! once the person has paid his part (国发〔2014〕8号 四、五).

use crate::model::{AccountEntryKind, InsuranceKind, Money, Month, day_from_number, day_number};
use crate::operations::assess_contributions::Assessed;
use crate::operations::extra_bills::{DueOf, Extra, write_extras};
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
pub fn credit(tx: &mut Transaction<'_>, bill: i64, valued_on: chrono::NaiveDate) -> anyhow::Result<()> {
    for (levy, choice) in tx.reader().resident_levies_uncredited(bill)? {
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
                amount,
                valued_on,
                source: format!("AAE341 {item}"),
            })?;
        }
        tx.writer.insert_resident_credit(levy)?;
    }
    Ok(())
}
