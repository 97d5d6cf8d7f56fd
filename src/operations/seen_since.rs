//! Deaths that a list reports of people who were seen alive before a second person approved (社会保险经办条例 第二十六条): a false death stops
//! the pension of the living, a false proof hides one. They are left out and told, and a person decides.

use std::collections::HashSet;

use crate::i18n::Message;
use crate::model::{PaymentReason, parse_day};
use crate::operations::hold_share::details_of;
use crate::session::Transaction;
use crate::store::certifications::Certifiable;
use crate::store::matters::Matter;

/// Somebody who is left out.
struct LeftOut {
    line: u64,
    who: Certifiable,
    /// The person and the payee that the row names.
    person: i64,
    payee: Option<i64>,
}

/// The lines of a matter that a list brought about whose people were seen, by a proof that came since, after the day of their death;
/// their hits wait for a decision again.
pub fn leave_out(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<(HashSet<u64>, Option<Message>)> {
    let left_out = seen_since(tx, matter)?;
    if left_out.is_empty() {
        return Ok((HashSet::new(), None));
    }
    let (mut persons, mut payees, mut hits) = (Vec::new(), Vec::new(), HashSet::new());
    for LeftOut { who, person, payee, .. } in &left_out {
        let registered = match who {
            Certifiable::Person(number) => Some(*number),
            Certifiable::Dependant(_) => None,
        };
        match registered {
            Some(number) if !persons.contains(&number) => persons.push(number),
            None => payees.extend(*payee),
            Some(_) => {}
        }
        for hit in tx.reader().hits_of_matter(matter.operation, registered, (*person, *payee))? {
            if hits.insert(hit) {
                tx.writer.insert_match_hit_left_out(hit)?;
            }
        }
    }
    let lines = left_out.iter().map(|one| one.line).collect();
    Ok((lines, Some(Message::SeenSinceListed { matter: matter.id, persons, payees })))
}

/// The person and the payee of a submitted row of `pay suspend`, `resume` or `stop`.
pub fn whom_it_names(cells: &[String]) -> (Option<i64>, Option<i64>) {
    let number = |place: usize| cells.get(place).and_then(|text| text.parse().ok());
    (number(0), number(5))
}

fn seen_since(tx: &Transaction<'_>, matter: &Matter) -> anyhow::Result<Vec<LeftOut>> {
    let (reader, mut found) = (tx.reader(), Vec::new());
    let mut finder = reader.person_finder()?;
    reader.each_submitted_row(matter.id, |line, payload| {
        let cells: Vec<String> = serde_json::from_str(payload)?;
        let [_, on, reason, ..] = cells.as_slice() else { return Ok(()) };
        let (Some(person), payee) = whom_it_names(&cells) else { return Ok(()) };
        let Ok(on) = parse_day(on) else { return Ok(()) };
        if !PaymentReason::is_death(reason) {
            return Ok(());
        }
        let details = payee.map_or(Ok(None), |payee| details_of(reader, payee))?;
        let who = match details {
            Some(details) => Certifiable::of_payee(&mut finder, &details.id_number, person)?,
            None => Some(Certifiable::Person(person)),
        };
        let Some(who) = who else { return Ok(()) };
        if reader.is_certified_since(who, on, matter.operation)? {
            found.push(LeftOut { line, who, person, payee });
        }
        Ok(())
    })?;
    Ok(found)
}
