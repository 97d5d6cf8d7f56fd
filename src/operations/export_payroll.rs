//! Notes in the log what a file for the bank held: count, sum and SM3. The same file twice is noted once.

use serde_json::json;

use crate::model::{Money, OperationKind};
use crate::refusal::Refusal;
use crate::session::{Operation, Session};

/// A file that was written for the bank.
#[derive(Clone, Copy, Debug)]
pub struct BankFile<'a> {
    pub payroll: i64,
    pub layout: &'a str,
    pub lines: i64,
    pub amount: Money,
    /// SM3 of its bytes, hexadecimal.
    pub digest: &'a str,
}

/// Notes it.
pub fn note_bank_file(session: &Session, file: &BankFile<'_>) -> anyhow::Result<()> {
    let BankFile { payroll, layout, lines, amount, digest } = *file;
    let request =
        json!({"payroll": payroll, "layout": layout, "lines": lines, "amount": amount.to_string(), "sm3": digest});
    session.transact(&Operation::new(OperationKind::PayExport, &request), |tx| {
        // Another may have taken it back while the file was written.
        if let Some(undone) = tx.reader().cancelled_payrolls()?.into_iter().find(|run| run.number == payroll) {
            return Err(Refusal::PayrollUndone { payroll, month: undone.month }.into());
        }
        if tx.reader().has_bank_file(payroll, digest)? {
            return Ok(());
        }
        tx.writer.insert_bank_file(payroll, layout, (lines, amount), digest)
    })
}
