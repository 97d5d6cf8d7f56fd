//! Takes back a whole approved matter by writing its reverse, where nothing later depends on it. Nothing is deleted.

mod accounts;
mod awards;
pub mod benefits;
pub mod payrolls;
mod people;

use serde_json::json;

use crate::model::{Enrolment, EnrolmentHistory, KindSet, MatterState, OperationKind, Standing};
use crate::operations::extra_bills::DueOf;
use crate::refusal::{Dependant, Refusal};
use crate::session::{Operation, Session, Transaction};
use crate::store::employers::EmployerHead;
use crate::store::matters::{Matter, NewEvent};
use crate::store::persons::VersionHead;
use crate::store::standings::Stands;

/// How many dependants are named.
const NAMED: usize = 5;

/// Asks for the undoing of a matter: itself a matter.
pub fn request_undo(session: &Session, id: i64, reason: &str, approve: bool) -> anyhow::Result<(i64, MatterState)> {
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let undone = super::review_matter::matter_of(session, id)?;
    let request = json!({"matter": id, "kind": undone.kind.code(), "reason": reason});
    let operation = Operation { reason: Some(reason.to_owned()), ..Operation::new(OperationKind::Undo, &request) };
    session.transact(&operation, |tx| {
        let subject = id.to_string();
        if let Some(pending) = tx.reader().pending_matter(OperationKind::Undo, &subject)? {
            return Ok((pending.id, MatterState::Pending));
        }
        tx.rehearse(|tx| reverse(tx, &undone, reason))?;
        let rows = undone.rows.cast_unsigned();
        let matter = super::review_matter::open_matter(tx, OperationKind::Undo, &request.to_string(), &subject, rows)?;
        if !approve {
            return Ok((matter, MatterState::Pending));
        }
        reverse(tx, &undone, reason)?;
        super::review_matter::approve_own(tx, matter)?;
        Ok((matter, MatterState::Approved))
    })
}

/// Undoes what an approved undo-matter asks for.
pub fn apply(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<()> {
    let id: i64 = matter.subject.parse()?;
    let undone = tx.reader().matter(id)?.ok_or(Refusal::MatterUnknown { matter: id })?;
    let request: serde_json::Value = serde_json::from_str(&matter.request)?;
    reverse(tx, &undone, request["reason"].as_str().unwrap_or_default())
}

/// The operation that carried a matter out.
fn approving(tx: &Transaction<'_>, undone: &Matter) -> anyhow::Result<i64> {
    if undone.state != MatterState::Approved {
        return Err(Refusal::MatterNotApproved { matter: undone.id, state: undone.state.code().to_owned() }.into());
    }
    let events = tx.reader().matter_events(undone.id)?;
    let approved = events.iter().find(|event| event.state == MatterState::Approved);
    approved.map(|event| event.operation).ok_or_else(|| anyhow::anyhow!("an approval is missing"))
}

fn reverse(tx: &mut Transaction<'_>, undone: &Matter, reason: &str) -> anyhow::Result<()> {
    let operation = approving(tx, undone)?;
    awards::refuse_resting(tx, undone, operation)?;
    match undone.kind {
        OperationKind::RegisterPerson => reverse_persons(tx, undone, operation)?,
        OperationKind::RegisterEmployer => reverse_employers(tx, undone, operation)?,
        OperationKind::RegisterEnrolment | OperationKind::RegisterFlexible | OperationKind::CancelEnrolment => {
            reverse_enrolments(tx, undone, operation)?;
            reverse_periods(tx, operation)?;
        }
        OperationKind::Defer => end_deferrals(tx, operation)?,
        OperationKind::CancelEmployer | OperationKind::CancelPerson => {
            reverse_enrolments(tx, undone, operation)?;
            reverse_stopping(tx, undone, operation)?;
        }
        OperationKind::PayResume => reverse_stopping(tx, undone, operation)?,
        OperationKind::PayAward | OperationKind::PaySuspend | OperationKind::PayStop | OperationKind::CertifyLapse => {
            reverse_told(tx, undone, operation, reason)?;
        }
        OperationKind::PayTakeOver | OperationKind::PayAdjust | OperationKind::Recover => {
            benefits::reverse(tx, undone, operation)?;
        }
        OperationKind::PayAccount => accounts::reverse(tx, undone, operation)?,
        OperationKind::Payroll | OperationKind::PayReissue => payrolls::reverse(tx, undone, operation)?,
        OperationKind::PayWithdraw | OperationKind::PayRefuse => super::close_claim::reopen(tx, undone, operation)?,
        OperationKind::Refund => super::refund_payments::take_back(tx, operation)?,
        OperationKind::GiveBackRecovered => super::recover::give_back::take_back(tx, undone, operation)?,
        OperationKind::WriteOffHeld => super::write_off_held::take_back(tx, operation)?,
        OperationKind::LedgerPremiums => super::receive_premiums::take_back(tx, undone, operation)?,
        OperationKind::MoveHeld => reverse_moves(tx, undone, operation)?,
        OperationKind::Adjust | OperationKind::SingleOut => reverse_extras(tx, undone, operation)?,
        OperationKind::ChangeEarnings => {
            reverse_enrolments(tx, undone, operation)?;
            reverse_extras(tx, undone, operation)?;
        }
        OperationKind::ChangePerson | OperationKind::ChangeIdentity => reverse_person_changes(tx, undone, operation)?,
        OperationKind::ChangeEmployer => reverse_employer_changes(tx, undone, operation)?,
        OperationKind::Assess | OperationKind::Estimate => {
            reverse_assessment(tx, undone, operation)?;
            people::reverse_account_entries(tx, operation)?;
        }
        OperationKind::RegisterHistory
        | OperationKind::RegisterResident
        | OperationKind::TransferOut
        | OperationKind::TransferIn
        | OperationKind::ChangeMerge
        | OperationKind::ChangeSplit => people::reverse(tx, undone, operation)?,
        OperationKind::LedgerPost
        | OperationKind::LedgerOpen
        | OperationKind::LedgerBook
        | OperationKind::ImportPolicy => withdraw_entries(tx, operation)?,
        OperationKind::InvestBuy | OperationKind::InvestRedeem | OperationKind::InvestValue => {
            reverse_investments(tx, undone, operation)?;
        }
        kind => return Err(Refusal::UndoNotPossible { matter: undone.id, kind: kind.code().to_owned() }.into()),
    }
    super::emptied_accounts::follow(tx, 1)?;
    super::shaken_awards::note(tx, undone.kind)?;
    let event = NewEvent { operator: tx.operator, happened_on: tx.day(), reason: None, is_by_handler: false };
    tx.writer.insert_matter_event(undone.id, MatterState::Undone, &event)
}

/// Whoever was told of an award, a suspension or an end is told that it is taken back.
fn reverse_told(tx: &mut Transaction<'_>, undone: &Matter, operation: i64, reason: &str) -> anyhow::Result<()> {
    benefits::reverse(tx, undone, operation)?;
    match undone.kind {
        OperationKind::PayAward => super::award_notices::take_back(tx, operation, reason),
        _ => super::award_notices::take_back_state(tx, operation, reason),
    }
}

/// What stopped or began again with a standing goes back with it.
fn reverse_stopping(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    reverse_standings(tx, undone, operation)?;
    benefits::reverse(tx, undone, operation)
}

fn reverse_extras(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    // Who is settled alone and joined again owed his part all the time.
    let is_moved = undone.kind == OperationKind::SingleOut;
    let due_of = if is_moved { DueOf::ContributionMonth } else { DueOf::PresentMonth };
    let given_back = super::extra_bills::reverse_extras(tx, operation, due_of)?;
    Ok(refuse_dependants(undone, given_back)?)
}

fn reverse_periods(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<()> {
    for (payer, month, period) in tx.reader().periods_before(operation)? {
        tx.writer.insert_payment_period(payer, month, period, 0)?;
    }
    Ok(())
}

/// Reverses the vouchers of an operation and withdraws its policy files.
fn withdraw_entries(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<()> {
    let vouchers: Vec<i64> = rows_of(tx, operation, "voucher")?.map_or(0..0, |(first, last)| first..last + 1).collect();
    super::reverse_voucher::reverse_all(tx, &vouchers)?;
    for row in tx.reader().policy_files_of(operation)? {
        tx.writer.withdraw_policy_file(row)?;
    }
    Ok(())
}

/// The keys an operation wrote into a table.
fn rows_of(tx: &Transaction<'_>, operation: i64, table: &str) -> anyhow::Result<Option<(i64, i64)>> {
    let written = tx.reader().written_by(operation)?;
    Ok(written.into_iter().find(|(name, ..)| name == table).map(|(_, _, first, last, _)| (first, last)))
}

pub(super) fn refuse_dependants(undone: &Matter, mut dependants: Vec<Dependant>) -> Result<(), Refusal> {
    if dependants.is_empty() {
        return Ok(());
    }
    let more = dependants.len().saturating_sub(NAMED);
    dependants.truncate(NAMED);
    Err(Refusal::UndoHasDependants { matter: undone.id, dependants, more })
}

fn reverse_investments(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    refuse_dependants(undone, super::invest::undo::dependants(tx, operation)?)?;
    super::invest::undo::take_back(tx, operation)
}

fn end_deferrals(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<()> {
    for deferral in tx.reader().deferrals_of_operation(operation)? {
        tx.writer.end_deferral(deferral, None, "undo")?;
    }
    Ok(())
}

fn reverse_moves(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let spent = super::move_held_money::take_back(tx, operation)?;
    Ok(refuse_dependants(undone, spent)?)
}

fn reverse_persons(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let persons = tx.reader().persons_written_by(operation)?;
    let mut dependants = Vec::new();
    let mut finder = tx.reader().enrolment_finder()?;
    let mut found = Vec::new();
    for person in &persons {
        finder.find(*person, &mut found)?;
        if is_insured(&found) {
            dependants.push(Dependant::new("enrolment", &person));
        }
    }
    refuse_dependants(undone, dependants)?;
    for person in persons {
        for (from_on, details) in tx.reader().person_versions(person)? {
            let head = VersionHead { person, from_on, line: 0, is_void: true, takes_number: false };
            tx.writer.insert_person_version(&head, &details)?;
        }
    }
    Ok(())
}

/// Whether any payer insures anything by these versions, now or later.
fn is_insured(versions: &[Enrolment]) -> bool {
    let mut payers: Vec<i64> = versions.iter().map(|version| version.payer).collect();
    payers.sort_unstable();
    payers.dedup();
    payers.into_iter().any(|payer| {
        let own = versions.iter().filter(|version| version.payer == payer).copied().collect();
        EnrolmentHistory::new(own).versions().iter().any(|version| !version.kinds.is_empty())
    })
}

fn reverse_employers(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let employers = tx.reader().employers_written_by(operation)?;
    let mut dependants = Vec::new();
    for employer in &employers {
        let reader = tx.reader();
        let has_people = reader.has_enrolments(*employer)? && is_insured(&reader.enrolments_of_payer(*employer)?);
        let has_bills = !reader.bills_of_payer(*employer)?.is_empty();
        let has_money = !reader.receipts_held(*employer)?.is_empty();
        if has_people || has_bills || has_money {
            dependants.push(Dependant::new("", &super::register_enrolment::public_name(reader, *employer)?));
        }
    }
    refuse_dependants(undone, dependants)?;
    for employer in employers {
        for (from_on, details) in tx.reader().employer_versions(employer)? {
            let head = EmployerHead { from_on, line: 0, is_void: true, takes_code: false };
            tx.writer.insert_employer_version(employer, &details, &head)?;
        }
    }
    Ok(())
}

fn reverse_enrolments(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let Some((first, last)) = rows_of(tx, operation, "enrolment")? else { return Ok(()) };
    let written = tx.reader().enrolments_of_operation(first, last)?;
    let mut finder = tx.reader().enrolment_finder()?;
    let mut contributions = tx.reader().contribution_reader()?;
    let (mut dependants, mut restored, mut found) = (Vec::new(), Vec::new(), Vec::new());
    let taken_back = tx.reader().taken_back()?;
    for version in written {
        finder.find(version.person, &mut found)?;
        found.retain(|other| (other.payer, other.person) == (version.payer, version.person));
        if found.iter().any(|other| other.operation > operation && !taken_back.contains(&other.operation)) {
            dependants.push(Dependant::new("later_change", &version.person));
        }
        for bill in tx.reader().bills_of_payer(version.payer)? {
            let is_levied = bill.month >= version.from && contributions.of_person(&bill, version.person)?.is_some();
            if is_levied && tx.reader().bill_operation(bill.number)? > operation {
                dependants.push(Dependant::new("", &bill.month).of(&version.person));
            }
        }
        restored.push(before(&found, &version, tx.writer.operation()));
    }
    refuse_dependants(undone, dependants)?;
    restored.iter().try_for_each(|version| tx.writer.insert_enrolment(version, "undo"))
}

/// What held from a version's month on before its operation.
fn before(found: &[Enrolment], version: &Enrolment, operation: i64) -> Enrolment {
    let earlier = found.iter().filter(|other| other.operation < version.operation).copied().collect();
    let history = EnrolmentHistory::new(earlier);
    let held = history.on(version.from).copied().unwrap_or(Enrolment { kinds: KindSet::EMPTY, ..*version });
    Enrolment { from: version.from, operation, line: 0, ..held }
}

fn reverse_assessment(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    for (month, first, last) in tx.reader().assessments_of(operation)? {
        let mut dependants = Vec::new();
        if tx.reader().bills_are_touched((first, last))? {
            dependants.push(Dependant::new("payments_or_notices", &month));
        }
        if tx.reader().assessments(month)?.iter().any(|run| run.operation > operation) {
            dependants.push(Dependant::new("late_registrations", &month));
        }
        refuse_dependants(undone, dependants)?;
        for bill in first..=last {
            tx.writer.cancel_bill(bill)?;
        }
    }
    Ok(())
}

/// Whoever was given a standing stands as before: active, where nothing was said of him. What was said of him since is undone first, as it
/// would go back to what is taken back here.
fn reverse_standings(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let (subjects, taken_back) = (tx.reader().standings_of(operation)?, tx.reader().taken_back()?);
    let mut dependants = Vec::new();
    for subject in &subjects {
        let since = tx.reader().standings_since(*subject, operation)?;
        if let Some(later) = since.into_iter().find(|later| !taken_back.contains(later)) {
            dependants.push(match tx.reader().matter_approved_by(later)? {
                Some(matter) => Dependant::new("matter", &matter),
                None => Dependant::new("later_change", &subject.number()),
            });
        }
    }
    refuse_dependants(undone, dependants)?;
    for subject in subjects {
        let reason = "undo".to_owned();
        let active = Stands { state: Standing::Active, on: tx.today, reason, evidence: String::new(), operation: 0 };
        let before = tx.reader().standing_known(subject, (i64::MAX, operation - 1))?;
        let stands = before.filter(|before| before.state != Standing::Active).unwrap_or(active);
        tx.writer.insert_standing(subject, &stands, 0)?;
    }
    Ok(())
}

/// What a record said on a day before an operation; before its first version what that said.
fn said_before<D: Clone>(versions: &[(i64, i64, D)], on: i64, operation: i64) -> Option<D> {
    let earlier = || versions.iter().filter(|(_, entered, _)| *entered < operation);
    let held =
        earlier().filter(|(from_on, ..)| *from_on <= on).max_by_key(|(from_on, entered, _)| (*from_on, *entered));
    held.or_else(|| earlier().min_by_key(|(from_on, entered, _)| (*from_on, *entered)))
        .map(|(.., details)| details.clone())
}

fn reverse_person_changes(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let mut persons = tx.reader().persons_written_by(operation)?;
    persons.dedup();
    let (mut dependants, mut written, taken_back) = (Vec::new(), Vec::new(), tx.reader().taken_back()?);
    for person in persons {
        let history = tx.reader().person_history(person)?.into_iter();
        let versions: Vec<_> =
            history.map(|version| (version.from_on, version.operation, version.person.details)).collect();
        if versions.iter().any(|(_, entered, _)| *entered > operation && !taken_back.contains(entered)) {
            dependants.push(Dependant::new("later_change", &person));
        }
        for (from_on, ..) in versions.iter().filter(|(_, entered, _)| *entered == operation) {
            written.extend(said_before(&versions, *from_on, operation).map(|details| (person, *from_on, details)));
        }
    }
    refuse_dependants(undone, dependants)?;
    for (person, from_on, details) in written {
        let head = VersionHead { person, from_on, line: 0, is_void: false, takes_number: false };
        tx.writer.insert_person_version(&head, &details)?;
        super::change_payee::follow_name(tx, person, 0)?;
    }
    Ok(())
}

fn reverse_employer_changes(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let mut employers = tx.reader().employers_written_by(operation)?;
    employers.dedup();
    let (mut dependants, mut written, taken_back) = (Vec::new(), Vec::new(), tx.reader().taken_back()?);
    for employer in employers {
        let history = tx.reader().employer_history(employer)?.into_iter();
        let versions: Vec<_> =
            history.map(|version| (version.from_on, version.operation, version.employer.details)).collect();
        if versions.iter().any(|(_, entered, _)| *entered > operation && !taken_back.contains(entered)) {
            dependants.push(Dependant::new("later_change", &employer));
        }
        for (from_on, ..) in versions.iter().filter(|(_, entered, _)| *entered == operation) {
            written.extend(said_before(&versions, *from_on, operation).map(|details| (employer, *from_on, details)));
        }
    }
    refuse_dependants(undone, dependants)?;
    for (employer, from_on, details) in written {
        let head = EmployerHead { from_on, line: 0, is_void: false, takes_code: false };
        tx.writer.insert_employer_version(employer, &details, &head)?;
    }
    reverse_extras(tx, undone, operation)
}
