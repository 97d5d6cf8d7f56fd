//! Records that a step of a month-end run is settled; recorded again only where it came to something else.

use serde_json::json;

use crate::model::OperationKind;
use crate::session::{Operation, Session};
use crate::store::month_end::SettledStep;

/// Records a settled step.
pub fn record_month_step(session: &Session, settled: &SettledStep) -> anyhow::Result<()> {
    let request = json!({"month": settled.month.to_string(), "step": settled.step});
    session.transact(&Operation::new(OperationKind::MonthEnd, &request), |tx| {
        let before = tx.reader().settled_steps(settled.month)?;
        if before.contains(settled) {
            return Ok(());
        }
        let day = tx.day();
        tx.writer.insert_month_end_step(settled, day)
    })
}
