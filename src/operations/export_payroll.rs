//! Notes in the log what a file for the bank held: count, sum and SM3. The same file twice is noted once; the payments of
//! a fund are in one file of a payroll.

use serde_json::json;

use crate::model::{Money, OperationKind};
use crate::refusal::Refusal;
use crate::session::{Operation, Session};
use crate::store::sent_funds::{FilePart, NotedFile, Sent};

/// A file that was written for the bank.
#[derive(Clone, Copy, Debug)]
pub struct BankFile<'a> {
    pub payroll: i64,
    pub layout: &'a str,
    pub lines: i64,
    pub amount: Money,
    /// SM3 of its bytes, hexadecimal.
    pub digest: &'a str,
    /// Which funds it holds, where it does not hold all.
    pub part: Option<FilePart>,
}

/// Notes it. What was noted when the same file was written before: of the same payments, whatever its layout.
pub fn note_bank_file(session: &Session, file: &BankFile<'_>) -> anyhow::Result<Option<NotedFile>> {
    let BankFile { payroll, layout, lines, amount, digest, part } = *file;
    let mut request =
        json!({"payroll": payroll, "layout": layout, "lines": lines, "amount": amount.to_string(), "sm3": digest});
    if let Some(part) = part {
        request["file"] = json!(part.sequence);
        request["funds"] = json!(part.funds.to_string());
    }
    session.transact(&Operation::new(OperationKind::PayExport, &request), |tx| {
        // Another may have taken it back while the file was written.
        if let Some(undone) = tx.reader().cancelled_payrolls()?.into_iter().find(|run| run.number == payroll) {
            return Err(Refusal::PayrollUndone { payroll, month: undone.month }.into());
        }
        let noted = tx.reader().noted_files(Some(payroll))?.into_iter().rev().find(|noted| noted.part == part);
        let is_last = tx.reader().last_layout(payroll, part)?.is_some_and(|last| last == layout);
        if is_last && tx.reader().has_bank_file(payroll, digest)? {
            return Ok(noted);
        }
        // Nobody may be in two files: another may have sent some of these funds while this one was written.
        let sent = tx.reader().sent(payroll)?;
        let again = |part: FilePart| matches!(&sent, Sent::Parts(parts) if parts.contains(&part));
        let funds_sent = match part {
            Some(part) if !again(part) => part.funds.iter().find(|fund| sent.has(*fund)),
            _ => None,
        };
        if funds_sent.is_some() || (part.is_none() && matches!(sent, Sent::Parts(_))) {
            return Err(Refusal::FileSentMeanwhile { payroll }.into());
        }
        let file = tx.writer.insert_bank_file(payroll, layout, (lines, amount), digest)?;
        part.map_or(Ok(()), |part| tx.writer.insert_bank_file_part(file, part))?;
        Ok(noted)
    })
}
