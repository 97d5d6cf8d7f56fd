//! Months that were levied of a person although they come after his last: they stay levied until an adjustment gives them back
//! (逾期减员退费, reason RF1).

use crate::model::{Category, InsuranceKind, KindSet, Month};
use crate::operations::assess_contributions::recompute::{Asked, Recompute};
use crate::operations::batch::Tally;
use crate::session::Transaction;

/// Looks through the assessed months.
pub struct LeviedAfter<'s> {
    recompute: Recompute<'s>,
    assessed: Vec<Month>,
}

impl<'s> LeviedAfter<'s> {
    pub fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { recompute: Recompute::new(tx)?, assessed: tx.reader().assessed_months()? })
    }

    /// Tells the months after a last one in which a payer was levied something of a person for some kinds.
    pub fn tell(
        &mut self,
        tx: &Transaction<'_>,
        (payer, person): (i64, i64),
        (last, kinds): (Month, KindSet),
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for month in self.assessed.iter().copied().filter(|month| *month > last) {
            let asked = Asked { payer, person, month, category: Category::Employee };
            let levied = self.recompute.levied(tx, &asked)?;
            let is_levied = |kind: &InsuranceKind| {
                let amounts = levied[kind.index()];
                kinds.contains(*kind) && amounts.is_some_and(|amounts| !(amounts.employer + amounts.person).is_zero())
            };
            let kinds: KindSet = InsuranceKind::ALL.into_iter().filter(is_levied).collect();
            if !kinds.is_empty() {
                tally.levied_after_end.push((person, month, kinds));
            }
        }
        Ok(())
    }
}
