//! What is wrong with the rows of a policy file: all of it is told at once, and nothing is taken in.

use std::collections::BTreeSet;
use std::path::Path;

use crate::i18n::{self, Message};
use crate::invocation::Invocation;
use crate::model::{Subject, column_names};
use crate::policy::{parameter_faults, row_faults};
use crate::refusal::Refusal;

/// So many faults are told; who has more has another file in mind.
const TOLD: usize = 50;

/// Refuses a file with rows that cannot be read, after each fault was told.
pub(super) fn refuse_rows(invocation: &Invocation, path: &Path, file: &str, text: &str) -> anyhow::Result<()> {
    let faults = row_faults(file, text)?;
    let mut hinted = BTreeSet::new();
    for found in faults.iter().take(TOLD) {
        let words = i18n::refusal(invocation.lang, &found.fault.refusal);
        let column = found.fault.column;
        let title = column_names(column).map_or(column, |names| names.title(Subject::Employer));
        let (file, line) = (path.display().to_string(), found.line);
        invocation.warn(&Message::RowRejected { file, line, column, title, message: words.message });
        if hinted.insert(words.hint.clone()) {
            invocation.warn(&Message::Hint { hint: words.hint });
        }
    }
    if faults.len() > TOLD {
        invocation.warn(&Message::MoreRejected { more: (faults.len() - TOLD) as u64, file: None });
    }
    refuse_values(invocation, path, file, text)?;
    let rows = faults.iter().map(|found| found.line).collect::<BTreeSet<_>>().len();
    if rows == 0 { Ok(()) } else { Err(Refusal::PolicyRowsNotValid { path: path.display().to_string(), rows }.into()) }
}

/// The same of a file of parameters. Of a single fault the refusal itself tells.
fn refuse_values(invocation: &Invocation, path: &Path, file: &str, text: &str) -> anyhow::Result<()> {
    let faults = parameter_faults(file, text)?;
    if faults.len() < 2 {
        return Ok(());
    }
    for found in faults.iter().take(TOLD) {
        let (file, line) = (path.display().to_string(), found.line as u64);
        let (key, reason) = (found.key.clone(), found.reason.clone());
        invocation.warn(&Message::ValueRejected { file, line, key, reason });
    }
    if faults.len() > TOLD {
        invocation.warn(&Message::MoreRejected { more: (faults.len() - TOLD) as u64, file: None });
    }
    Err(Refusal::PolicyValuesNotValid { path: path.display().to_string(), faults: faults.len() }.into())
}
