//! What a payroll brings beside the one before it: people and amounts by cause.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use strum::{EnumString, IntoStaticStr};

use crate::model::Money;

/// Why a payment is what it is, or is no longer made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Cause {
    Unchanged,
    New,
    Resumed,
    Increased,
    Decreased,
    Suspended,
    Stopped,
    /// Months before, paid with this one.
    BackPay,
    /// Kept back for a recovery.
    Deduction,
    /// Returned by the bank and sent again.
    Reissued,
    /// Not paid, because of a finding that is open.
    Held,
    /// Paid to medical insurance for those who draw unemployment benefit; not a payment to them.
    MedicalPremium,
    /// Taken back of it, for months that were not due.
    MedicalPremiumBack,
    /// Paid to pension insurance for those of them who are near retirement, and taken back of it.
    PensionPremium,
    PensionPremiumBack,
    /// Not sent yet: the account was changed after a payment came back, and waits.
    AccountWaits,
    /// Due for months before, but not sent to somebody who is suspended because it is unknown if he lives or where he is paid.
    ResumptionAwaited,
    /// Not sent: the payee died, and no heir is named.
    HeirsAwaited,
    /// Not sent: who is paid for somebody else died, and nobody is named in his place.
    PayeeDied,
}

/// People and amounts by cause.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    causes: BTreeMap<Cause, (i64, Money)>,
    /// Of whom several payments may be told of one cause.
    told: BTreeSet<(Cause, i64)>,
}

impl Changes {
    /// One more person of a cause.
    pub fn add(&mut self, cause: Cause, amount: Money) {
        let (people, sum) = self.causes.entry(cause).or_default();
        *people += 1;
        *sum += amount;
    }

    /// One more payment of a cause that a payee may have several of, as of what came back of several months: he is one of the people.
    pub fn add_of(&mut self, payee: i64, cause: Cause, amount: Money) {
        if self.told.insert((cause, payee)) {
            self.add(cause, amount);
        } else if let Some((_, sum)) = self.causes.get_mut(&cause) {
            *sum += amount;
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (Cause, i64, Money)> {
        self.causes.iter().map(|(cause, (people, sum))| (*cause, *people, *sum))
    }

    pub fn to_json(&self) -> String {
        let row = |(cause, people, sum): (Cause, i64, Money)| {
            let name: &str = cause.into();
            (name.to_owned(), json!([people, sum.fen()]))
        };
        Value::Object(self.iter().map(row).collect::<Map<_, _>>()).to_string()
    }

    /// Reads what [`Self::to_json`] wrote.
    pub fn of_json(text: &str) -> Self {
        let rows: Map<String, Value> = serde_json::from_str(text).unwrap_or_default();
        let row = |(name, value): (&String, &Value)| {
            let (people, fen) = (value.get(0)?.as_i64()?, value.get(1)?.as_i64()?);
            Some((name.parse().ok()?, (people, Money::from_fen(fen))))
        };
        Self { causes: rows.iter().filter_map(row).collect(), told: BTreeSet::new() }
    }
}
