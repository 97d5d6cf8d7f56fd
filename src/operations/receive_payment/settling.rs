//! Settles bills within one operation: what they give back and what held money pays go into the same vouchers, so that what only moves
//! from one bill of a month to another is no entry.

use super::apply::Applying;
use super::give_back::{Freed, give_back};
use crate::model::Money;
use crate::session::Transaction;

/// The settling of an operation; nothing is in the books before it is posted.
pub struct Settling {
    applying: Applying,
}

impl Settling {
    pub fn new(tx: &Transaction<'_>) -> Self {
        Self { applying: Applying::new(tx) }
    }

    /// Settles bills with negative lines; what came free beside the shares.
    pub fn give_back(&mut self, tx: &mut Transaction<'_>, bills: &[i64]) -> anyhow::Result<Freed> {
        give_back(tx, &mut self.applying.vouchers, bills)
    }

    /// Applies what is held to bills that have come since. Returns how much that was.
    pub fn apply_held_money(&mut self, tx: &mut Transaction<'_>) -> anyhow::Result<Money> {
        let mut sum = Money::ZERO;
        for payer in tx.reader().payers_with_held_money()? {
            for booked in tx.reader().receipts_held(payer)? {
                sum += self.applying.apply_held(tx, &booked)?;
            }
        }
        Ok(sum)
    }

    pub fn post(self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        self.applying.post(tx)
    }
}

/// Applies what is held where nothing is given back. Returns how much that was.
pub fn apply_held_money(tx: &mut Transaction<'_>) -> anyhow::Result<Money> {
    let mut settling = Settling::new(tx);
    let sum = settling.apply_held_money(tx)?;
    settling.post(tx)?;
    Ok(sum)
}
