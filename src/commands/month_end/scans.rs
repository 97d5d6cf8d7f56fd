//! The audit's steps: before anything is paid, and before the month is closed.

use super::steps::{Outcome, Run};
use crate::operations::scan_findings::{Scanned, Which, scan};
use crate::reports::audit::{FindingQuery, findings};

/// Asks the rules; an open finding of high severity holds the payments of the person it is about.
pub(super) fn before_pay(run: &Run<'_>) -> anyhow::Result<Outcome> {
    scanned(run, "findings-before-pay.csv", Some("high"))
}

/// Asks the rules again, of the month as it is paid and booked.
pub(super) fn of_month(run: &Run<'_>) -> anyhow::Result<Outcome> {
    scanned(run, "findings.csv", None)
}

fn scanned(run: &Run<'_>, name: &str, severity: Option<&str>) -> anyhow::Result<Outcome> {
    let Scanned { new, .. } = scan(run.session, &Which::default())?;
    let reader = run.session.reader();
    let query = FindingQuery {
        severity: severity.map(str::to_owned),
        state: Some("open".to_owned()),
        ..FindingQuery::default()
    };
    run.write(name, findings(reader, query), "amount")?;
    let open = reader.open_findings(severity)?;
    Ok(Outcome { needs_look: severity.is_some() && open.rows > 0, found_new: new > 0, ..Outcome::done(open) })
}
