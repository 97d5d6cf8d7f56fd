//! A person's individual account (个人账户): what its contributions credit as of the day on which their bill was covered in full,
//! what moved it beside them, and the interest of each year. An estimate credits nothing, and the fixed sum of mutual aid never.

mod back_payment_interest;
mod coverings;

use chrono::{Datelike as _, NaiveDate};

use crate::model::{AccountEntryKind, InsuranceKind, Money, Month, Rate, RegionCode};
use crate::operations::contribution_record::payers_of;
use crate::operations::settled_alone::SettledAlone;
use crate::policy::Policy;
use crate::rules::account_interest::{Effect, Movement, credit_of, interest_of};
use crate::store::Reader;
use crate::store::accounts::AccountEntry;
use crate::store::bills::Bill;

pub use self::back_payment_interest::interest_credits;
pub use self::coverings::{Covering, counts_from, coverings};

/// The kinds that have individual accounts.
pub const KINDS: [InsuranceKind; 4] =
    [InsuranceKind::Pension, InsuranceKind::AgencyPension, InsuranceKind::ResidentPension, InsuranceKind::Medical];

/// Something that moves an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    pub month: Month,
    /// The levy type of the bill, or the entry.
    pub entry: &'static str,
    pub valued_on: NaiveDate,
    pub amount: Money,
    pub effect: Effect,
}

/// An account within one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearOfAccount {
    pub year: i32,
    pub opening: Money,
    pub items: Vec<Item>,
    /// None where the year is not over or its rate is not published.
    pub interest: Option<Money>,
}

/// What stands in an account on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AccountBalance {
    /// With the interest of the years that are over.
    pub principal: Money,
    /// The interest of what is not settled yet, up to the month of the day, at the rate published last.
    pub running_interest: Money,
}

impl AccountBalance {
    pub fn total(&self) -> Money {
        self.principal + self.running_interest
    }
}

impl YearOfAccount {
    pub fn credited(&self) -> Money {
        self.items.iter().map(|item| item.amount).sum()
    }

    /// What goes over into the next year.
    pub fn closing(&self) -> Money {
        self.opening + self.credited() + self.interest.unwrap_or(Money::ZERO)
    }

    fn movements(&self) -> Vec<Movement> {
        let movement = |item: &Item| Movement {
            month: Month::of(item.valued_on).month(),
            amount: item.amount,
            effect: item.effect,
        };
        self.items.iter().map(movement).collect()
    }
}

/// What a person's account of a kind holds on a day.
pub fn balance(
    reader: Reader<'_>,
    policy: &Policy,
    person: i64,
    kind: InsuranceKind,
    on: NaiveDate,
) -> anyhow::Result<AccountBalance> {
    let mut items = items(reader, policy, person, kind)?;
    let region = region_of(reader)?;
    items.retain(|item| item.valued_on <= on);
    let mut running_interest = Money::ZERO;
    let years = years(&items, policy, (region, kind), on);
    for year in years.iter().filter(|year| year.interest.is_none()) {
        let up_to = if year.year == on.year() { Month::of(on).month() } else { 12 };
        let rate = policy.latest_crediting_rate(region, kind, year.year);
        let terms = (rate, policy.interest_method(region, kind, year.year));
        running_interest += interest_of(year.opening + running_interest, &year.movements(), terms, up_to);
    }
    Ok(AccountBalance { principal: years.last().map_or(Money::ZERO, YearOfAccount::closing), running_interest })
}

/// The region whose accounts these are.
pub fn region_of(reader: Reader<'_>) -> anyhow::Result<RegionCode> {
    Ok(reader.office()?.map_or(RegionCode::NATION, |office| office.region))
}

/// The years of an account from its first entry to that of a day. A year's interest is entered when the year is over and its rate
/// is published.
pub fn years(
    items: &[Item],
    policy: &Policy,
    (region, kind): (RegionCode, InsuranceKind),
    today: NaiveDate,
) -> Vec<YearOfAccount> {
    let Some(first) = items.first() else { return Vec::new() };
    let mut opening = Money::ZERO;
    let of_year = |year: i32| {
        let own = items.iter().filter(|item| item.valued_on.year() == year).copied().collect();
        let mut account = YearOfAccount { year, opening, items: own, interest: None };
        let rate = policy.crediting_rate_of(region, kind, year).ok().filter(|_| year < today.year());
        let method = policy.interest_method(region, kind, year);
        account.interest = rate.map(|rate| interest_of(opening, &account.movements(), (rate, method), 12));
        opening = account.closing();
        account
    };
    (first.valued_on.year()..=today.year()).map(of_year).collect()
}

/// All that moves a person's account of a kind, by the day from which it counts.
pub fn items(reader: Reader<'_>, policy: &Policy, person: i64, kind: InsuranceKind) -> anyhow::Result<Vec<Item>> {
    let mut items = credits(reader, policy, person, kind)?;
    items.extend(reader.account_entries(person, kind)?.iter().map(item_of));
    items.sort_by_key(|item| (item.valued_on, item.month));
    Ok(items)
}

/// The end of the month as of which an account is paid out at once: that of the event, or of what was credited after it, as contributions
/// of the last months are paid in the month that follows. What was only taken off, or put back after that, is no credit.
pub fn paid_out_on(
    reader: Reader<'_>,
    policy: &Policy,
    (person, kind): (i64, InsuranceKind),
    event_on: NaiveDate,
) -> anyhow::Result<NaiveDate> {
    let items = items(reader, policy, person, kind)?;
    let credits = items.iter().filter(|item| item.effect == Effect::Credit && item.valued_on > event_on);
    let (mut last, mut sum, mut most) = (event_on, Money::ZERO, Money::ZERO);
    for credit in credits {
        sum += credit.amount;
        if sum > most {
            (last, most) = (credit.valued_on, sum);
        }
    }
    Ok(Month::of(last).last_day())
}

/// An entry as it moves the account.
pub fn item_of(entry: &AccountEntry) -> Item {
    let is_month_end = Month::of(entry.valued_on).last_day() == entry.valued_on;
    let effect = match entry.entry {
        AccountEntryKind::Opening if is_month_end => Effect::OpeningAtMonthEnd,
        AccountEntryKind::Opening => Effect::Opening,
        AccountEntryKind::Drawn => Effect::Draw,
        AccountEntryKind::TransferOut | AccountEntryKind::Heirs => Effect::Closing,
        AccountEntryKind::TransferIn
        | AccountEntryKind::BackPaymentInterest
        | AccountEntryKind::Subsidy
        | AccountEntryKind::ByUnemploymentFund
        | AccountEntryKind::Correction => Effect::Credit,
    };
    let AccountEntry { month, valued_on, amount, .. } = *entry;
    Item { month, entry: entry.entry.code(), valued_on, amount, effect }
}

/// What contributions of a month credit.
#[derive(Clone, Copy, Debug)]
pub struct Crediting {
    /// The part of the base; none where the person's own share goes in.
    rate: Option<Rate>,
}

impl Crediting {
    pub fn of(policy: &Policy, kind: InsuranceKind, month: Month) -> Self {
        let is_of_base = matches!(kind, InsuranceKind::Pension | InsuranceKind::AgencyPension);
        Self { rate: is_of_base.then(|| policy.pension_account_rate(month)) }
    }

    pub fn amount(self, base: Money, person_share: Money) -> Money {
        // Of medical nothing of the employer's share goes in any more (国办发〔2021〕14号).
        self.rate.map_or(person_share, |rate| credit_of(base, person_share, rate))
    }
}

fn credits(reader: Reader<'_>, policy: &Policy, person: i64, kind: InsuranceKind) -> anyhow::Result<Vec<Item>> {
    let mut contributions = reader.contribution_reader()?;
    let mut found = Vec::new();
    for payer in payers_of(reader, person)? {
        let (coverings, own) = (coverings(reader, payer, kind, None)?, reader.single_bills(payer)?);
        for of_month in coverings.chunk_by(|one, other| one.bill.month == other.bill.month) {
            let interest = interest_credits(policy, kind, of_month, |bill| contributions.of_person(bill, person))?;
            let bills: Vec<Bill> = of_month.iter().map(|covering| covering.bill).collect();
            let alone = SettledAlone::of(&mut contributions, &bills, &own)?;
            // What was put on a bill of his own, and taken off the other.
            let mut moved = Vec::new();
            for covering in of_month {
                let Some(valued_on) = counts_from(covering, of_month) else { continue };
                let Some(row) = contributions.of_person(&covering.bill, person)? else { continue };
                let Some(amounts) = row.amounts[kind.index()] else { continue };
                let Bill { number, month, levy_type, .. } = covering.bill;
                let amount = Crediting::of(policy, kind, month).amount(amounts.base, amounts.person);
                let shown = alone.shown(&covering.bill, contributions.leading(person), kind);
                let entry = shown.unwrap_or(levy_type).code();
                let item = Item { month, entry, valued_on, amount, effect: Effect::Credit };
                if shown.is_some() { &mut found } else { &mut moved }.push(item);
                found.extend(interest.iter().filter(|(bill, _)| *bill == number).map(|(_, item)| *item));
            }
            let comes_to_nothing =
                moved.iter().all(|item| Some(item.valued_on) == moved.first().map(|one| one.valued_on))
                    && moved.iter().map(|item| item.amount).sum::<Money>().is_zero();
            found.extend(moved.into_iter().filter(|_| !comes_to_nothing));
        }
    }
    Ok(found)
}
