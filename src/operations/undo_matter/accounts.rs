//! Takes back a changed account, or that somebody came in the place of a payee: the account before is entered again and holds at once. What was
//! paid to the new one stays where it went, so that the change stays too.

use super::refuse_dependants;
use crate::operations::name_heirs;
use crate::refusal::Dependant;
use crate::session::Transaction;
use crate::store::matters::Matter;
use crate::store::payees::Payee;

/// Writes the reverse of a matter about accounts and heirs.
pub(super) fn reverse(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let (changed, taken_back) = (tx.reader().payee_versions_of(operation)?, tx.reader().taken_back()?);
    let (mut dependants, mut restored) = (Vec::new(), Vec::new());
    for version in &changed {
        let versions = tx.reader().payee_versions(version.number)?;
        let is_later = |other: &&Payee| other.operation > operation && !taken_back.contains(&other.operation);
        if let Some(later) = versions.iter().find(is_later) {
            let matter = tx.reader().matter_approved_by(later.operation)?;
            dependants.push(matter.map_or_else(
                || Dependant::new("later_change", &version.number),
                |matter| Dependant::new("matter", &matter),
            ));
        }
        dependants.extend(tx.reader().payments_to(version)?.iter().map(|key| Dependant::new("payment", key)));
        restored.extend(versions.into_iter().rfind(|before| before.operation < operation));
    }
    refuse_dependants(undone, dependants)?;
    for before in restored {
        // One that waited goes on waiting.
        tx.writer.insert_payee_version(&before, &before.details, before.from_on.max(tx.today), 0)?;
    }
    if changed.is_empty() || !tx.reader().heirs_named_by(operation)?.is_empty() {
        name_heirs::take_back(tx, undone, operation)?;
    }
    Ok(())
}
