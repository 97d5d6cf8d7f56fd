//! The shapes of the file, oldest first; a released step is never edited.

use std::path::Path;

use rusqlite::Connection;

use super::guards;
use crate::refusal::Refusal;

/// "shbo": tells an office's file from any other SQLite database.
const APPLICATION_ID: i64 = 0x7368_626f;

/// A step by its name.
macro_rules! steps {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("migrations/", $name, ".sql")))),+]
    };
}

/// New steps go to the end: files in use have run those before.
const STEPS: &[(&str, &str)] = steps![
    "0001_office",
    "0004_ends",
    "0005_deferrals",
    "0006_adjustments",
    "0008_declarations",
    "0016_enforcement",
    "0027_month_end",
    "0028_audit",
    "0010_history",
    "0011_merges",
    "0013_individual_accounts",
    "0014_refunds",
    "0015_single_bills",
    "0020_benefits",
    "0021_recovery",
    "0022_certification",
    "0024_ledger",
    "0025_fund_money",
    "0017_instalments",
    "0012_residents",
    "0012_transfers",
    "0029_plain_checks",
    "0035_unpaid_lines",
    "0030_benefit_undo",
    "0040_office_contact",
    "0090_withheld_payments",
    "0050_payee_states",
    "0051_claim_closings",
    "0052_medical_premiums",
    "0091_investments_undone",
    "0100_payrolls_undone",
    "0101_premiums_ordered_back",
    "0120_supplements",
    "0121_contained_increases",
    "0140_interest_set_off",
    "0141_refunds_again",
    "0160_recovered_of_earlier_years",
    "0200_payees_by_number",
    "0260_claim_versions",
    "0210_voided_receipts",
    "0240_refund_accounts",
    "0241_bank_file_parts",
    "0250_investments_in_parts",
    "0220_premiums",
    "0221_bills_of_one_day",
    "0230_heirs",
    "0231_awards_that_wait",
    "0242_transfer_money",
    "0270_pension_parts",
    "0310_bank_corrections",
    "0290_years_of_the_books",
    "0291_transfer_back_accounts",
    "0360_resident_credit_turns",
    "0330_dependants_certified",
    "0350_parole",
    "0351_premium_releases",
    "0320_held_write_offs",
    "0321_undone_matters",
    "0370_paid_after_all",
    "0401_found_alive",
    "0380_voided_recoveries",
    "0390_pension_of_those_left",
    "0410_awards_told",
    "0411_recovered_given_back",
    "0430_premium_receipts",
    "0450_shaken_awards",
    "0451_award_workings",
    "0490_return_taken_back",
    "0500_before_retirement",
    "0530_premiums_booked_back",
    "0510_outgrown_awards",
    "0590_decided_again",
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
    for (name, sql) in STEPS.iter().skip(usize::try_from(version)?) {
        connection.execute_batch(sql).map_err(|error| refuse_shape(error, path, name))?;
    }
    guards::install(connection)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    connection.execute_batch("COMMIT")?;
    Ok(())
}

/// A step fails on a disk or a lock, or because the file has not the shape that its version says: somebody else changed it.
fn refuse_shape(error: rusqlite::Error, path: &Path, step: &str) -> anyhow::Error {
    use rusqlite::{Error, ErrorCode};
    let is_of_shape = match &error {
        Error::SqliteFailure(failure, _) => {
            matches!(failure.code, ErrorCode::Unknown | ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch)
        }
        other => matches!(other, Error::SqlInputError { .. }),
    };
    if !is_of_shape {
        return error.into();
    }
    let told = if let Error::SqlInputError { msg, .. } = &error { msg.clone() } else { error.to_string() };
    let reason = format!("its tables are not those of its version: step {step}: {told}");
    Refusal::OfficeDamaged { path: path.display().to_string(), reason }.into()
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
