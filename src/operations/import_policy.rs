//! Takes in a region's new figures or a year's calendar as a file: a matter, kept beside the built-in law and part of its fingerprint.

use serde_json::json;

use crate::model::{MatterState, OperationKind};
use crate::policy::{Policy, read_import};
use crate::refusal::{Fault, Refusal};
use crate::session::{Operation, Session, Transaction};
use crate::store::matters::Matter;

/// Asks for a policy file to be taken in. `None`: the very same text is in force already; where it is pending, its matter.
pub fn request_import(
    session: &Session,
    name: &str,
    text: &str,
    approve: bool,
) -> anyhow::Result<Option<(i64, MatterState, u64)>> {
    let rows = read_import(name, text)?.rows as u64;
    if session.reader().policy_files()?.iter().any(|(_, held)| held == text) {
        return Ok(None);
    }
    let request = json!({"file": name, "rows": rows});
    let operation =
        Operation { source: Some(name.to_owned()), ..Operation::new(OperationKind::ImportPolicy, &request) };
    session.transact(&operation, |tx| {
        refuse_contradiction(tx, name, text)?;
        let kind = OperationKind::ImportPolicy;
        let payload = serde_json::to_string(&[name, text])?;
        if let Some(pending) = pending_with(tx, &payload)? {
            return Ok(Some((pending, MatterState::Pending, rows)));
        }
        let matter = super::review_matter::open_matter(tx, kind, &request.to_string(), name, rows)?;
        if approve {
            tx.writer.insert_policy_file(name, text)?;
            super::review_matter::approve_own(tx, matter)?;
            return Ok(Some((matter, MatterState::Approved, rows)));
        }
        tx.writer.insert_submitted_row(matter, 1, &payload)?;
        Ok(Some((matter, MatterState::Pending, rows)))
    })
}

/// The pending matter of the very same file. Another file of the same name is another matter.
fn pending_with(tx: &Transaction<'_>, payload: &str) -> anyhow::Result<Option<i64>> {
    for matter in tx.reader().matters(Some(MatterState::Pending))? {
        let mut is_same = false;
        if matter.kind == OperationKind::ImportPolicy {
            tx.reader().each_submitted_row(matter.id, |_, held| {
                is_same |= held == payload;
                Ok(())
            })?;
        }
        if is_same {
            return Ok(Some(matter.id));
        }
    }
    Ok(None)
}

/// The whole law with the new file has to be readable.
fn refuse_contradiction(tx: &Transaction<'_>, name: &str, text: &str) -> anyhow::Result<()> {
    let mut files = tx.reader().policy_files()?;
    files.push((name.to_owned(), text.to_owned()));
    Policy::with_files(&files)?;
    Ok(())
}

/// Takes in the file of an approved matter.
pub fn apply(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<Vec<(u64, Fault)>> {
    let mut file = None;
    tx.reader().each_submitted_row(matter.id, |_, payload| {
        let [name, text]: [String; 2] = serde_json::from_str(payload)?;
        file = Some((name, text));
        Ok(())
    })?;
    let (name, text) = file.ok_or_else(|| anyhow::anyhow!("matter {} has lost its file", matter.id))?;
    let refused = refuse_contradiction(tx, &name, &text);
    if let Err(error) = refused {
        return match error.downcast::<Refusal>() {
            Ok(refusal) => Ok(vec![(1, Fault::of_row(refusal))]),
            Err(error) => Err(error),
        };
    }
    tx.writer.insert_policy_file(&name, &text)?;
    Ok(Vec::new())
}
