//! Approves awards, and says where they come to something else than they did when they were entered: the record went on meanwhile.

use crate::i18n::Message;
use crate::model::day_from_number;
use crate::operations::apply_matter::Told;
use crate::operations::award_benefit::AwardEntry;
use crate::operations::batch::replay;
use crate::operations::raise_basic_amounts;
use crate::operations::reading::Context;
use crate::refusal::Fault;
use crate::session::Transaction;
use crate::store::matters::Matter;

/// Does it; the rows that no longer hold, and in `told` what differs.
pub fn approve(tx: &mut Transaction<'_>, matter: &Matter, told: &mut Told) -> anyhow::Result<Vec<(u64, Fault)>> {
    if matter.subject == raise_basic_amounts::SUBJECT {
        return raise_basic_amounts::apply(tx, matter);
    }
    let today = day_from_number(matter.submitted_on).unwrap_or(tx.today);
    let context = Context { today, latest: today, policy: tx.policy, office: tx.office };
    let (tally, rejects) = replay::<AwardEntry>(tx, matter.id, &context)?;
    let request: serde_json::Value = serde_json::from_str(&matter.request).unwrap_or_default();
    let (was, is) = (request["granted"].as_str().unwrap_or_default(), tally.granted.unwrap_or_default().to_string());
    if !was.is_empty() && was != is {
        told.messages.push(Message::AwardedUnlikeEntered { was: was.to_owned(), is });
    }
    Ok(rejects.into_iter().flat_map(|(line, faults)| faults.into_iter().map(move |fault| (line, fault))).collect())
}
