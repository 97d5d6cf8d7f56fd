//! Resumes what was suspended for want of a certification, once whoever it was is seen: a matter with back pay, one for all of a file
//! (社会保险经办条例 第二十六条). Also opens the matters that lists of other agencies bring about.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::json;

use crate::model::{Benefit, MatterState, Month, OperationKind, PaymentAct, PaymentReason, reason_word};
use crate::operations::hold_share::states_of;
use crate::operations::review_matter::open_matter_beside;
use crate::operations::set_payment_state::course_of;
use crate::rules::certification::due_month;
use crate::session::Transaction;
use crate::store::certifications::Certifiable;

/// Whose payments are to be resumed, from the day on which he, or a dependant of his, was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restored {
    pub person: i64,
    pub on: NaiveDate,
    /// Only this benefit; none for all.
    pub benefit: Option<Benefit>,
    /// Only the share of this payee; none for the whole claim.
    pub payee: Option<i64>,
}

/// What is kept back from a dependant until he is seen.
#[derive(Clone, Copy, Debug)]
struct KeptBack {
    deceased: i64,
    /// The day on which it was said that he had not been seen.
    since: NaiveDate,
    /// His share alone, by the payee that he is; none where the whole pension is kept back.
    payee: Option<i64>,
}

/// Who is suspended for want of a certification or as missing, whatever else withholds his payments, and on which day that was said.
pub struct Suspended {
    own: HashMap<i64, NaiveDate>,
    /// Who is missing, and since which day.
    missing: HashMap<i64, NaiveDate>,
    dependants: HashMap<Certifiable, Vec<KeptBack>>,
    /// How many months a certification holds.
    months: u32,
    today: NaiveDate,
}

impl Suspended {
    pub fn load(tx: &Transaction<'_>) -> anyhow::Result<Self> {
        let (reader, today) = (tx.reader(), tx.today);
        let (mut own, mut missing, merges) = (HashMap::new(), HashMap::new(), reader.merges(i64::MAX)?);
        let mut dependants = HashMap::<Certifiable, Vec<KeptBack>>::new();
        let mut persons = reader.person_finder()?;
        let mut keep_back = |id_number: &str, kept: KeptBack| -> anyhow::Result<()> {
            if let Some(who) = Certifiable::of_payee(&mut persons, id_number, kept.deceased)? {
                dependants.entry(who).or_default().push(kept);
            }
            Ok(())
        };
        for (claim, person, is_of_survivors) in
            reader.claims_suspended_with(&["1201", "4201", "4701", "1203", "2203"])?
        {
            let course = course_of(&reader.claim_states(claim)?);
            let since = |word| course.open().iter().find(|hold| reason_word(&hold.reason) == word).map(|hold| hold.on);
            missing.extend(since("missing").map(|since| (merges.leading(person), since)));
            let Some(since) = since("no_proof_of_life") else { continue };
            if !is_of_survivors {
                own.insert(merges.leading(person), since);
                continue;
            }
            for payee in reader.payees_of_claim(claim)? {
                keep_back(&payee.details.id_number, KeptBack { deceased: person, since, payee: None })?;
            }
        }
        let proof = PaymentReason::find(PaymentAct::Resume, Benefit::Survivors, "proof_given");
        for (claim, payee, id_number) in reader.payees_withheld_with("4701")? {
            let course = course_of(&states_of(reader, &claim, payee)?);
            // Who came of age since is still owed the months before.
            let answered = proof.and_then(|proof| course.answered_by(proof).first().map(|(hold, _)| hold.on));
            if let Some(since) = answered {
                keep_back(&id_number, KeptBack { deceased: claim.claim.person, since, payee: Some(payee) })?;
            }
        }
        let months = tx.policy.certification_months(tx.office.region, today);
        Ok(Self { own, missing, dependants, months, today })
    }

    /// What is to be resumed once somebody was seen. Who had been seen before it was said that he was not is resumed as of that day, if
    /// his certification holds still.
    pub fn restored(&self, who: Certifiable, on: NaiveDate) -> Vec<Restored> {
        let holds = due_month(on, self.months) >= Month::of(self.today);
        let seen = |since: NaiveDate| (on >= since || holds).then_some(on.max(since));
        let mut found = Vec::new();
        if let Certifiable::Person(person) = who {
            let own = self.own.get(&person).and_then(|since| seen(*since));
            // Who was seen since he was missed is no longer missing.
            let missed = self.missing.get(&person).filter(|since| on >= **since).map(|_| on);
            found.extend(own.max(missed).map(|on| Restored { person, on, benefit: None, payee: None }));
        }
        for kept in self.dependants.get(&who).into_iter().flatten() {
            let resumed = seen(kept.since);
            let (person, payee) = (kept.deceased, kept.payee);
            found.extend(resumed.map(|on| Restored { person, on, benefit: Some(Benefit::Survivors), payee }));
        }
        found
    }
}

/// Opens the matter that resumes what was suspended for want of a certification; what waits to be resumed already is left out.
pub fn restore(tx: &mut Transaction<'_>, restored: &[Restored]) -> anyhow::Result<Option<i64>> {
    let cells = |Restored { person, on, benefit, payee }: &Restored| {
        let benefit = benefit.map(|benefit| benefit.to_string()).unwrap_or_default();
        let payee = payee.map(|payee| payee.to_string()).unwrap_or_default();
        [person.to_string(), on.to_string(), "proof_given".to_owned(), benefit, String::new(), payee]
    };
    let mut rows: Vec<[String; 6]> = restored.iter().map(cells).collect();
    if !rows.is_empty() {
        let waiting = waiting(tx)?;
        rows.retain(|[person, _, _, benefit, _, payee]| {
            !waiting.contains(&[person, benefit, payee].map(String::clone))
        });
    }
    open_state_matter(tx, OperationKind::PayResume, &Month::of(tx.today).to_string(), &rows)
}

/// Person, benefit and payee of what pending matters resume already.
fn waiting(tx: &Transaction<'_>) -> anyhow::Result<HashSet<[String; 3]>> {
    let reader = tx.reader();
    let mut found = HashSet::new();
    for matter in reader.matters(Some(MatterState::Pending))? {
        if matter.kind != OperationKind::PayResume {
            continue;
        }
        reader.each_submitted_row(matter.id, |_, payload| {
            let cells: Vec<String> = serde_json::from_str(payload)?;
            let cell = |place: usize| cells.get(place).cloned().unwrap_or_default();
            found.insert([cell(0), cell(3), cell(5)]);
            Ok(())
        })?;
    }
    Ok(found)
}

/// Opens a matter about the payments of some persons; its rows are those of `pay suspend`, `resume` or `stop`.
pub fn open_state_matter(
    tx: &mut Transaction<'_>,
    kind: OperationKind,
    subject: &str,
    rows: &[impl Serialize],
) -> anyhow::Result<Option<i64>> {
    if rows.is_empty() {
        return Ok(None);
    }
    let request = json!({"command": kind.code(), "rows": rows.len()}).to_string();
    let matter = open_matter_beside(tx, kind, &request, subject, rows.len() as u64)?;
    for (line, row) in (1..).zip(rows) {
        tx.writer.insert_submitted_row(matter, line, &serde_json::to_string(row)?)?;
    }
    Ok(Some(matter))
}
