//! The bills of a payer, and from when each of them counts for the accounts of its people.

use chrono::NaiveDate;

use crate::model::{Component, InsuranceKind, Money, Month};
use crate::operations::debts::{Debt, debts_of};
use crate::store::Reader;
use crate::store::bills::{Bill, LevyType};

/// A bill of one kind, and from when it counts.
#[derive(Clone, Copy, Debug)]
pub struct Covering {
    pub bill: Bill,
    pub is_giving: bool,
    /// The own bill of somebody who is settled alone: his part only moved there.
    is_alone: bool,
    /// Nothing of it is owed any more.
    is_covered: bool,
    /// Nothing is owed any more of what goes into accounts: where only the employer's share is deferred, of the person's.
    is_settled: bool,
    /// The day on which the bill was settled by itself; none where nothing was ever owed, or nothing of it was ever paid.
    settled_on: Option<NaiveDate>,
    /// It gives back what nobody has paid: neither of the two counts.
    is_void: bool,
    pub due: Money,
    pub interest: Option<Interest>,
}

/// The interest of a back payment, or what a bill gives back of it.
#[derive(Clone, Copy, Debug)]
pub struct Interest {
    /// Below zero where it is given back.
    pub amount: Money,
    state: InterestState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum InterestState {
    Open,
    /// Nobody ever paid it, and it turned out not to be owed.
    Void,
    Settled(NaiveDate),
}

impl Covering {
    /// Whether what it levies, or gives back, counts: it is covered, and so is what it is taken from.
    pub fn counts(&self, all: &[Self]) -> bool {
        self.is_covered
            && (!self.is_giving || all.iter().filter(|other| self.is_taken_from(other)).all(|other| other.is_covered))
            && self.given_before(all).all(|giving| giving.counts(all))
    }

    /// What corrections gave back of the month before one that levies again: it was undone, or corrected once more. What nobody had paid is
    /// left out.
    fn given_before<'a>(&'a self, all: &'a [Self]) -> impl Iterator<Item = &'a Self> {
        let corrects = |one: &Self| matches!(one.bill.levy_type, LevyType::Refund | LevyType::BaseDifference);
        let levies_again = !self.is_giving && !self.is_alone && corrects(self);
        let is_before = move |other: &&Self| {
            let is_given = other.is_giving && !other.is_void && corrects(other);
            levies_again && is_given && other.bill.month == self.bill.month && other.bill.number < self.bill.number
        };
        all.iter().filter(is_before)
    }

    /// Whether it levies again what was given back before.
    pub fn levies_again(&self, all: &[Self]) -> bool {
        self.given_before(all).next().is_some()
    }

    /// What is given back is taken from the bills of the month that stood before it.
    fn is_taken_from(&self, other: &Self) -> bool {
        !other.is_giving && other.bill.month == self.bill.month && other.bill.number < self.bill.number
    }

    /// The day from which its interest counts: it is paid, and so is the contribution. What is given back counts once that is paid from
    /// which it is taken.
    pub fn interest_counts_from(&self, all: &[Self]) -> Option<NaiveDate> {
        let InterestState::Settled(own) = self.interest?.state else { return None };
        let mut latest = own.max(counts_from(self, all)?);
        if self.is_giving {
            for interest in all.iter().filter(|other| self.is_taken_from(other)).filter_map(|other| other.interest) {
                match interest.state {
                    InterestState::Open => return None,
                    InterestState::Void => {}
                    InterestState::Settled(day) => latest = latest.max(day),
                }
            }
        }
        Some(latest)
    }

    fn is_interest_void(&self) -> bool {
        self.interest.is_some_and(|interest| interest.state == InterestState::Void)
    }
}

/// The bills of a payer that levy a kind, of one month or of all.
pub fn coverings(
    reader: Reader<'_>,
    payer: i64,
    kind: InsuranceKind,
    month: Option<Month>,
) -> anyhow::Result<Vec<Covering>> {
    let (mut coverings, alone): (Vec<Covering>, _) = (Vec::new(), reader.single_bills(payer)?);
    for bill in reader.bills_of_payer(payer)? {
        if month.is_some_and(|month| month != bill.month) {
            continue;
        }
        let debts = debts_of(&reader.bill_account(bill)?, false);
        let Some(debt) = debts.iter().find(|debt| debt.kind == kind) else { continue };
        let credit = reader.bill_credit(bill.number, kind)?;
        let is_giving = debt.due() < Money::ZERO;
        let is_void = is_giving && !debt.is_paid_by_money() && {
            let targets = reader.set_off_targets(bill.number, kind)?;
            let is_paid =
                |covering: &Covering| covering.settled_on.is_some() && targets.contains(&covering.bill.number);
            !targets.is_empty() && !coverings.iter().any(is_paid)
        };
        let interest = interest_of(reader, debt, &coverings)?;
        coverings.push(Covering {
            bill,
            is_giving,
            is_alone: alone.contains(&bill.number),
            is_covered: !debt.balance().is_positive(),
            is_settled: credit.is_settled,
            settled_on: credit.on,
            is_void,
            due: debt.due(),
            interest,
        });
    }
    Ok(coverings)
}

fn interest_of(reader: Reader<'_>, debt: &Debt, before: &[Covering]) -> anyhow::Result<Option<Interest>> {
    if debt.interest.is_zero() {
        return Ok(None);
    }
    let paid = || debt.payments_of(Component::Interest);
    let is_by_money = paid().any(|payment| payment.is_money);
    let last = paid().map(|payment| payment.valued_on).max();
    let state = match last.filter(|_| debt.interest_open().is_zero()) {
        None => InterestState::Open,
        Some(day) if is_by_money => InterestState::Settled(day),
        Some(day) => {
            let targets = reader.interest_set_off_targets(debt.bill, debt.kind)?;
            let mut of_targets = before.iter().filter(|covering| targets.contains(&covering.bill.number));
            if of_targets.all(Covering::is_interest_void) { InterestState::Void } else { InterestState::Settled(day) }
        }
    };
    Ok(Some(Interest { amount: debt.interest, state }))
}

/// The day from which a bill counts. What is given back counts only once that is covered from which it is taken: the bills of the
/// month that stood before it; what is levied again only with that.
pub fn counts_from(covering: &Covering, all: &[Covering]) -> Option<NaiveDate> {
    let own = covering.settled_on?;
    if !covering.is_giving {
        // What is levied again counts no earlier than what was given back: else it would bear interest twice in between.
        let mut given = covering.given_before(all);
        return given.try_fold(own, |latest, giving| Some(latest.max(counts_from(giving, all)?)));
    }
    let mut others = all.iter().filter(|other| covering.is_taken_from(other));
    if covering.is_void || others.clone().any(|other| !other.is_settled) {
        return None;
    }
    others.try_fold(own, |latest, other| Some(other.settled_on.map_or(latest, |day| latest.max(day))))
}
