//! Books in the funds kept here what the unemployment fund paid to them and their books did not take in then (财会〔2017〕28号, E01): it is their
//! income of the day on which it is booked, as the months of then may be closed.

use std::collections::BTreeMap;

use serde_json::json;

use crate::model::{InsuranceKind, Money, OperationKind};
use crate::operations::benefit_vouchers::{BenefitVouchers, PremiumStep};
use crate::session::{Operation, Session};

/// Premiums by fund: how many, and how much.
pub type ByFund = BTreeMap<InsuranceKind, (i64, Money)>;

/// What funds kept here were paid and do not have in their books.
pub fn not_received(session: &Session) -> anyhow::Result<ByFund> {
    let mut sums = ByFund::new();
    for paid in session.reader().premiums_not_received(session.office().kinds)? {
        add(&mut sums, paid.premium.kind, paid.premium.amount);
    }
    Ok(sums)
}

/// Books it; run again it finds nothing left.
pub fn receive(session: &Session) -> anyhow::Result<ByFund> {
    session.transact(&Operation::new(OperationKind::LedgerPremiums, &json!({})), |tx| {
        let (mut vouchers, mut sums) = (BenefitVouchers::default(), ByFund::new());
        for paid in tx.reader().premiums_not_received(tx.office.kinds)? {
            tx.writer.receive_premium(paid.row, tx.today)?;
            vouchers.received(tx, &PremiumStep::received(tx.policy, tx.office.region, &paid.premium, tx.today))?;
            add(&mut sums, paid.premium.kind, paid.premium.amount);
        }
        vouchers.post(tx)?;
        Ok(sums)
    })
}

fn add(sums: &mut ByFund, fund: InsuranceKind, amount: Money) {
    let sum = sums.entry(fund).or_default();
    *sum = (sum.0 + 1, sum.1 + amount);
}
