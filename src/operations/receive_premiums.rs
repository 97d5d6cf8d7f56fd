//! Books in the funds kept here what the unemployment fund paid to them and their books did not take in then (财会〔2017〕28号, E01): it is their
//! income of the day on which it is booked, as the months of then may be closed. A matter; undone it is written again in red.

use std::collections::BTreeMap;

use serde_json::json;

use crate::model::{InsuranceKind, MatterState, Money, OperationKind};
use crate::operations::benefit_vouchers::{BenefitVouchers, PremiumStep};
use crate::operations::post_vouchers::first_open_day;
use crate::operations::review_matter::{approve_own, open_matter};
use crate::operations::running_balances::RunningBalances;
use crate::operations::undo_matter::refuse_dependants;
use crate::refusal::Dependant;
use crate::rules::posting::{PAYMENTS_ACCOUNT, refund_entry};
use crate::session::{Operation, Session, Transaction};
use crate::store::matters::Matter;

/// Premiums by fund: how many, and how much.
pub type ByFund = BTreeMap<InsuranceKind, (i64, Money)>;

/// What came of asking for them to be booked.
#[derive(Debug, Default)]
pub struct Asked {
    pub matter: Option<i64>,
    pub state: Option<MatterState>,
    pub sums: ByFund,
}

/// What funds kept here were paid and do not have in their books.
pub fn not_received(session: &Session) -> anyhow::Result<ByFund> {
    let mut sums = ByFund::new();
    for paid in session.reader().premiums_not_received(session.office().kinds)? {
        add(&mut sums, paid.premium.kind, paid.premium.amount);
    }
    Ok(sums)
}

/// Asks for all of it to be booked; where nothing is left no matter is opened.
pub fn request(session: &Session, approve: bool) -> anyhow::Result<Asked> {
    const KIND: OperationKind = OperationKind::LedgerPremiums;
    session.transact(&Operation::new(KIND, &json!({})), |tx| {
        let sums = tx.rehearse(book)?;
        if sums.is_empty() {
            return Ok(Asked::default());
        }
        let rows = sums.len() as u64;
        let asked = |matter, state| Asked { matter: Some(matter), state: Some(state), sums };
        if let Some(pending) = tx.reader().pending_matter(KIND, "")? {
            return Ok(asked(pending.id, MatterState::Pending));
        }
        let matter = open_matter(tx, KIND, "{}", "", rows)?;
        if !approve {
            return Ok(asked(matter, MatterState::Pending));
        }
        book(tx)?;
        approve_own(tx, matter)?;
        Ok(asked(matter, MatterState::Approved))
    })
}

/// Books what an approved matter asks for: all that is not booked yet on that day.
pub fn apply(tx: &mut Transaction<'_>) -> anyhow::Result<()> {
    book(tx).map(drop)
}

fn book(tx: &mut Transaction<'_>) -> anyhow::Result<ByFund> {
    let (mut vouchers, mut sums) = (BenefitVouchers::default(), ByFund::new());
    for paid in tx.reader().premiums_not_received(tx.office.kinds)? {
        tx.writer.receive_premium(paid.row, tx.today)?;
        vouchers.received(tx, &PremiumStep::received(tx.policy, tx.office.region, &paid.premium, tx.today))?;
        add(&mut sums, paid.premium.kind, paid.premium.amount);
    }
    vouchers.post(tx)?;
    Ok(sums)
}

/// Takes back what a matter booked: in red within the year, as expenditure for an earlier one afterwards (E03). What was given back to the
/// unemployment fund since is undone first; money that was swept on is moved back first.
pub fn take_back(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let booked = tx.reader().premiums_received_by(operation)?;
    let gone = booked.iter().filter(|paid| paid.withdrawn_on.is_some());
    let gone = gone.map(|paid| Dependant::new("later_change_of_claim", &paid.premium.claim));
    refuse_dependants(undone, gone.collect())?;
    let (closed, on) = (tx.reader().closed_before(operation)?, tx.today);
    let (mut vouchers, mut leaving) = (BenefitVouchers::default(), BTreeMap::new());
    for paid in booked {
        let came_on = first_open_day(closed, paid.came().0);
        let now = first_open_day(tx.reader().closed_through()?, on);
        let is_of_this_year = refund_entry(came_on, now) == "E02";
        let received = PremiumStep::received(tx.policy, tx.office.region, &paid.premium, paid.came().0);
        let account = if is_of_this_year { received.event.debit } else { PAYMENTS_ACCOUNT };
        *leaving.entry((paid.premium.kind, account)).or_insert(Money::ZERO) += paid.premium.amount;
        vouchers.received(tx, &received.given_back(on, is_of_this_year))?;
        tx.writer.take_premium_back(paid.row, operation)?;
    }
    for ((fund, account), amount) in leaving {
        RunningBalances::default().refuse_short(tx.reader(), (fund, account, on), amount)?;
    }
    vouchers.post(tx)
}

fn add(sums: &mut ByFund, fund: InsuranceKind, amount: Money) {
    let sum = sums.entry(fund).or_default();
    *sum = (sum.0 + 1, sum.1 + amount);
}
