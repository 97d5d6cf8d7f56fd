//! Says that two records are one person (多号合并). No number is written again: whoever looks for one finds both histories under
//! the leading number. What the merged record is still insured for is carried on under it.

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::i18n::Message;
use crate::model::{
    Enrolment, EnrolmentHistory, IdentityNumber, InsuranceKind, KindSet, Money, Month, OperationKind, Standing,
};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::debts::debts_of;
use crate::operations::end_of_unemployment::HiredWhileUnemployed;
use crate::operations::insured_twice::{Conflict, Place, conflicts};
use crate::operations::reading::{Cells, Context, Key, Reading, person_key};
use crate::operations::register_enrolment::{find_person, public_name};
use crate::operations::still_draws::{drawn_twice, has_to_end};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::persons::PersonFinder;
use crate::store::standings::Subject;

const ID_NUMBER: usize = 0;
const INTO: usize = 1;
const EVIDENCE: usize = 2;

/// `change merge`
pub const LAYOUT: Layout = Layout {
    command: "change merge",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("into").of_person(),
        Field::optional("evidence"),
    ],
};

/// A record that is another.
#[derive(Debug)]
pub struct MergeEntry {
    person: Key<IdentityNumber>,
    into: Key<IdentityNumber>,
    evidence: String,
}

impl Entry for MergeEntry {
    const KIND: OperationKind = OperationKind::ChangeMerge;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = MergeApplier<'s>;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let into = row.required(INTO, person_key);
        let evidence = row.text(EVIDENCE);
        match (person, into) {
            (Some(person), Some(into)) => Ok(Self { person, into, evidence }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Merges one by one.
pub struct MergeApplier<'s> {
    persons: PersonFinder<'s>,
    unemployed: HiredWhileUnemployed,
}

impl<'s> Apply<'s, MergeEntry> for MergeApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { persons: tx.reader().person_finder()?, unemployed: HiredWhileUnemployed::load(tx.reader())? })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, MergeEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let person = self.found(&entry.person, "id_number", line, tally)?;
            let into = self.found(&entry.into, "into", line, tally)?;
            let Some((person, into)) = person.zip(into) else { continue };
            // An earlier row of this file may have merged either of the two.
            let merges = tx.reader().merges(i64::MAX)?;
            let (person, into) = (merges.leading(person), merges.leading(into));
            if person == into {
                let is_one_number = tx.reader().numbers_of_person(into)?.len() == 1;
                if is_one_number || entry.person.to_string() == entry.into.to_string() {
                    tally.reject(line, Fault::of("into", Refusal::MergeIntoItself { person: entry.into.to_string() }));
                    continue;
                }
                tally.counts.same += 1;
                continue;
            }
            match objection(tx, person, into, &entry)? {
                Some(fault) => tally.reject(line, fault),
                None => {
                    merge(tx, (person, into), line, &entry, tally)?;
                    self.unemployed.joined(person, into);
                    self.unemployed.hired(tx.reader(), (into, Month::of(tx.today)), tally)?;
                }
            }
        }
        Ok(())
    }

    fn finish(self, _tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        self.unemployed.tell_rest(tally);
        Ok(())
    }
}

impl MergeApplier<'_> {
    fn found(
        &mut self,
        key: &Key<IdentityNumber>,
        column: &'static str,
        line: u64,
        tally: &mut Tally,
    ) -> anyhow::Result<Option<i64>> {
        let found = find_person(&mut self.persons, key)?;
        if found.is_none() {
            tally.reject(line, Fault::of(column, Refusal::PersonNotRegistered { person: key.to_string() }));
        }
        Ok(found)
    }
}

/// What stands against a merge: the leading record has ended, both draw what nobody draws twice, or both pay for themselves and the merged
/// one has money open.
fn objection(tx: &Transaction<'_>, person: i64, into: i64, entry: &MergeEntry) -> anyhow::Result<Option<Fault>> {
    let reader = tx.reader();
    let ended = reader.standing(Subject::Person(into))?.filter(|stands| stands.state == Standing::Cancelled);
    if let Some(stands) = ended {
        let refusal = Refusal::PersonEnded { person: entry.into.to_string(), on: stands.on };
        return Ok(Some(Fault::of("into", refusal)));
    }
    if let Some(claim) = drawn_twice(reader, (person, into), Month::of(tx.today))? {
        return Ok(Some(Fault::of("id_number", has_to_end(&claim))));
    }
    let Some((payer, _)) = reader.payer_of_person(person)?.zip(reader.payer_of_person(into)?) else {
        return Ok(None);
    };
    let open = open_money(reader, payer)?;
    let refusal = Refusal::PersonHasMoneyOpen { person, amount: open };
    Ok((!open.is_zero()).then(|| Fault::of("id_number", refusal)))
}

/// What a payer owes, or has to its credit.
fn open_money(reader: Reader<'_>, payer: i64) -> anyhow::Result<Money> {
    let mut bills = Vec::new();
    reader.each_open_bill(Some(payer), |bill| {
        bills.push(bill);
        Ok(())
    })?;
    let mut open: Money = reader.receipts_held(payer)?.iter().map(|receipt| receipt.held).sum();
    for bill in bills {
        open += debts_of(&reader.bill_account(bill)?, true).iter().map(|debt| debt.balance()).sum::<Money>();
    }
    Ok(open)
}

fn merge(
    tx: &mut Transaction<'_>,
    (person, into): (i64, i64),
    line: u64,
    entry: &MergeEntry,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    let reader = tx.reader();
    let (own, other) = (reader.enrolments_of_person(person)?, reader.enrolments_of_person(into)?);
    let start = first_open_month(reader, tx.today)?;
    tx.writer.insert_merge(person, into, &entry.evidence, line)?;
    for payer in payers(&own) {
        carry_on(tx, (payer, into), (&own, &other), start, line)?;
    }
    tell_overlaps(tx, into, tally)?;
    tally.counts.changed += 1;
    Ok(())
}

/// The first month that may still be levied in its ordinary run: the present one, or the one after the last that was.
pub fn first_open_month(reader: Reader<'_>, today: NaiveDate) -> anyhow::Result<Month> {
    let present = Month::of(today);
    let last = reader.assessed_months()?.into_iter().next_back();
    Ok(last.map_or(present, |last| present.max(last.plus(1))))
}

/// The payers of versions, each once.
pub fn payers(versions: &[Enrolment]) -> Vec<i64> {
    let mut payers: Vec<i64> = versions.iter().map(|version| version.payer).collect();
    payers.sort_unstable();
    payers.dedup();
    payers
}

/// The versions with one payer.
pub fn with_payer(versions: &[Enrolment], payer: i64) -> EnrolmentHistory {
    EnrolmentHistory::new(versions.iter().filter(|version| version.payer == payer).copied().collect())
}

/// Ends what the merged number is insured for with a payer, and starts it under the leading one.
fn carry_on(
    tx: &mut Transaction<'_>,
    (payer, into): (i64, i64),
    (own, other): (&[Enrolment], &[Enrolment]),
    start: Month,
    line: u64,
) -> anyhow::Result<()> {
    let (operation, line) = (tx.writer.operation(), line.cast_signed());
    let history = with_payer(own, payer);
    if history.kinds_from(start).is_empty() {
        return Ok(());
    }
    for version in history.without_all(start, operation, line) {
        tx.writer.insert_enrolment(&version, "merge")?;
    }
    // Who pays for himself goes on as the payer he leads as.
    let goes_on_with = match tx.reader().person_of_payer(payer)? {
        Some(_) => tx.reader().payer_of_person(into)?.unwrap_or(payer),
        None => payer,
    };
    let held = with_payer(other, goes_on_with);
    let first = history.on(start).map(|version| Enrolment { from: start, ..*version });
    let later = history.versions().iter().filter(|version| version.from > start).copied();
    for version in first.into_iter().chain(later) {
        // What the leading number is insured for with the same payer stays as it is, kinds that it lacks are added. It is said
        // again even where nothing differs: read as one history, the end above would hide it.
        let own_terms = held.on(version.from).filter(|held| !held.kinds.is_empty());
        let kinds = version.kinds.union(held.kinds_on(version.from));
        let terms = own_terms.map_or(version, |held| Enrolment { from: version.from, ..*held });
        let carried = Enrolment { payer: goes_on_with, person: into, kinds, operation, line, ..terms };
        tx.writer.insert_enrolment(&carried, "merge")?;
    }
    Ok(())
}

/// Tells the months in which the one person now stands twice for one kind.
fn tell_overlaps(tx: &Transaction<'_>, into: i64, tally: &mut Tally) -> anyhow::Result<()> {
    let reader = tx.reader();
    let name = |place: Place| place.payer.map_or_else(|| Ok("history".to_owned()), |payer| public_name(reader, payer));
    for conflict in conflicts(reader, into, Month::of(tx.today))? {
        let (one, other) = (name(conflict.first)?, name(conflict.second)?);
        let Conflict { kind, from, to, .. } = conflict;
        tally.told.push(Message::InsuredTwice { person: into, kind, from, to, one, other });
    }
    Ok(())
}

/// The kinds of a set that several payers may insure at once (实施《社会保险法》若干规定 第九条) taken off.
pub fn but_injury(kinds: KindSet) -> KindSet {
    kinds.without(KindSet::EMPTY.with(InsuranceKind::Injury))
}
