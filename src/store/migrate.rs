//! The shapes of the file, oldest first; a released step is never edited.

use std::path::Path;

use rusqlite::Connection;

use super::guards;
use crate::refusal::Refusal;

/// "shbo": tells an office's file from any other SQLite database.
const APPLICATION_ID: i64 = 0x7368_626f;

const STEPS: &[&str] = &[
    include_str!("migrations/0001_office.sql"),
    include_str!("migrations/0004_ends.sql"),
    include_str!("migrations/0005_deferrals.sql"),
    include_str!("migrations/0006_adjustments.sql"),
    include_str!("migrations/0008_declarations.sql"),
    include_str!("migrations/0016_enforcement.sql"),
    include_str!("migrations/0027_month_end.sql"),
    include_str!("migrations/0028_audit.sql"),
    include_str!("migrations/0010_history.sql"),
    include_str!("migrations/0011_merges.sql"),
    include_str!("migrations/0013_individual_accounts.sql"),
    include_str!("migrations/0014_refunds.sql"),
    include_str!("migrations/0015_single_bills.sql"),
    include_str!("migrations/0020_benefits.sql"),
    include_str!("migrations/0021_recovery.sql"),
    include_str!("migrations/0022_certification.sql"),
    include_str!("migrations/0024_ledger.sql"),
    include_str!("migrations/0025_fund_money.sql"),
    include_str!("migrations/0017_instalments.sql"),
    include_str!("migrations/0012_residents.sql"),
    include_str!("migrations/0012_transfers.sql"),
    include_str!("migrations/0029_plain_checks.sql"),
    include_str!("migrations/0035_unpaid_lines.sql"),
    include_str!("migrations/0030_benefit_undo.sql"),
    include_str!("migrations/0040_office_contact.sql"),
    include_str!("migrations/0090_withheld_payments.sql"),
    include_str!("migrations/0050_payee_states.sql"),
    include_str!("migrations/0051_claim_closings.sql"),
    include_str!("migrations/0052_medical_premiums.sql"),
    include_str!("migrations/0091_investments_undone.sql"),
    include_str!("migrations/0120_supplements.sql"),
    include_str!("migrations/0121_contained_increases.sql"),
];

/// The shape this program writes.
pub const SCHEMA_VERSION: i64 = STEPS.len() as i64;

/// Runs the steps that the file does not have yet, all or none. Refuses a file of another program or of a newer version.
pub(super) fn bring_up_to_date(connection: &Connection, path: &Path) -> anyhow::Result<()> {
    let version = version_of(connection, path)?;
    if version == SCHEMA_VERSION {
        return Ok(());
    }
    connection.execute_batch("BEGIN IMMEDIATE")?;
    // Another process may have been first while this one waited.
    let version = version_of(connection, path)?;
    for step in STEPS.iter().skip(usize::try_from(version)?) {
        connection.execute_batch(step)?;
    }
    guards::install(connection)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    connection.execute_batch("COMMIT")?;
    Ok(())
}

/// Refuses a file without anything of ours in it, an empty one too: offices are made by `init`.
pub(super) fn refuse_foreign(connection: &Connection, path: &Path) -> anyhow::Result<()> {
    match version_of(connection, path)? {
        0 => Err(Refusal::NotAnOffice { path: path.display().to_string() }.into()),
        _ => Ok(()),
    }
}

/// Refuses a file whose older shape cannot be brought up to date where it lies.
pub(super) fn refuse_older(connection: &Connection, path: &Path) -> anyhow::Result<()> {
    if version_of(connection, path)? < SCHEMA_VERSION {
        let reason = "it was made by an older shebao and has to be brought up to date first".to_owned();
        return Err(Refusal::OfficeReadOnly { path: path.display().to_string(), reason }.into());
    }
    Ok(())
}

fn version_of(connection: &Connection, path: &Path) -> anyhow::Result<i64> {
    let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let (application, version) = (pragma("application_id")?, pragma("user_version")?);
    let path = || path.display().to_string();
    if version > SCHEMA_VERSION && application == APPLICATION_ID {
        return Err(Refusal::OfficeNewer { path: path(), version, known: SCHEMA_VERSION }.into());
    }
    let is_empty = version == 0 && application == 0 && !has_tables(connection)?;
    if application != APPLICATION_ID && !is_empty {
        return Err(Refusal::NotAnOffice { path: path() }.into());
    }
    Ok(version)
}

fn has_tables(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema)", [], |row| row.get(0))
}
