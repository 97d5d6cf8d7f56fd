//! What is to come: certifications, law that runs out, deferrals that end, accounts that go to heirs.

use chrono::{Days, NaiveDate};

use super::Task;
use crate::model::{InsuranceKind, Money, Month};
use crate::operations::certification_due::{each_due, terms, to_remind};
use crate::operations::come_of_age::{Minor, coming_of_age};
use crate::operations::corrected_claims::awaiting_award;
use crate::operations::outgrown_awards::outgrown;
use crate::operations::payees_gone::{Gone, payees_gone};
use crate::operations::reckon_claim::Desk;
use crate::operations::recompute_due::recompute_due;
use crate::operations::recover::give_back::{ToGiveBack, to_give_back};
use crate::operations::remind_payers;
use crate::operations::retirement_turns::{Change, Turn, to_apply, turns};
use crate::operations::shaken_awards::shaken;
use crate::reports::account_refunds::open_refunds;
use crate::reports::heirs_awaited::{Left, heirs_awaited};
use crate::reports::recoveries::{Waiting, waiting};
use crate::reports::undecided_claims::{Undecided, undecided};
use crate::rules::certification::Certification;
use crate::session::Session;
use crate::store::claims::Claim;
use crate::store::investments::Investment;
use crate::store::persons::AsOf;

/// How many days ahead law that runs out is told.
const LAW_AHEAD: u32 = 60;
/// How many days ahead deferrals that end are told.
const DEFERRALS_AHEAD: u64 = 30;
/// How many days ahead it is told that a dependant comes of age.
const OF_AGE_AHEAD: u64 = 60;
/// How many days ahead it is told that somebody retires.
const RETIREMENT_AHEAD: u64 = 60;

/// All of them.
pub(super) fn tasks(session: &Session) -> anyhow::Result<Vec<Task>> {
    let mut found = claims(session)?;
    found.extend(certifications(session)?);
    found.extend(candidates(session)?);
    found.extend(reminders(session)?);
    found.extend(law(session));
    found.extend(deferrals(session)?);
    found.extend(refunds(session)?);
    found.extend(heirs(session)?);
    found.extend(payees_died(session)?);
    found.extend(recoveries(session)?);
    found.extend(third_parties(session)?);
    found.extend(recompute(session)?);
    found.extend(corrected(session)?);
    found.extend(rests(session)?);
    found.extend(of_age(session)?);
    found.extend(retirement(session)?);
    found.extend(maturities(session)?);
    Ok(found)
}

/// Investments that come due in the next days, or came due and were not redeemed.
fn maturities(session: &Session) -> anyhow::Result<Vec<Task>> {
    let today = session.today();
    let until = today.checked_add_days(Days::new(super::AHEAD)).unwrap_or(today);
    let held = session.reader().investments(None)?.into_iter().filter(|held| held.ended.is_none());
    let due = held.filter_map(|held| held.bought.matures_on.filter(|day| *day <= until).map(|day| (day, held)));
    let task = |(day, held): (NaiveDate, Investment)| {
        let subject = format!("{} {}: {}", held.bought.fund, held.number, held.bought.product);
        let task =
            Task::new("investment_due", subject, format!("shebao ledger invest ladder --fund {}", held.bought.fund));
        Task { amount: Some(held.cost), due_on: Some(day), is_overdue: day < today, ..task }
    };
    Ok(due.map(task).collect())
}

/// Applications that wait for a decision: those past their day, and the rest with the first day.
fn claims(session: &Session) -> anyhow::Result<Vec<Task>> {
    let (late, open): (Vec<_>, Vec<_>) = undecided(session)?.into_iter().partition(|waiting| waiting.is_overdue);
    let task = |subject, waiting: &[Undecided], command| {
        let due_on = waiting.iter().filter_map(|waiting| waiting.due_on).min();
        let count = i64::try_from(waiting.len()).unwrap_or(i64::MAX);
        Task { count, due_on, is_overdue: subject == "overdue", ..Task::new("claim", subject, command) }
    };
    let late = (!late.is_empty()).then(|| task("overdue", &late, "shebao pay due --overdue"));
    let open = (!open.is_empty()).then(|| task("due", &open, "shebao pay due"));
    Ok(late.into_iter().chain(open).collect())
}

/// Who has to be certified soon, and who is overdue.
fn certifications(session: &Session) -> anyhow::Result<Vec<Task>> {
    let on = session.today();
    let (mut overdue, mut soon, mut first): (i64, i64, Option<NaiveDate>) = (0, 0, None);
    each_due(session.reader(), terms(session, on), on, |due| {
        match due.state {
            Certification::Overdue => overdue += 1,
            Certification::Due => {
                soon += 1;
                let last = due.month.last_day();
                first = Some(first.map_or(last, |first| first.min(last)));
            }
            Certification::Holds => {}
        }
        Ok(())
    })?;
    let mut found = Vec::new();
    if overdue > 0 {
        let task = Task::new("certification", "overdue", "shebao certify due --state overdue");
        found.push(Task { count: overdue, is_overdue: true, ..task });
    }
    if soon > 0 {
        let task = Task::new("certification", "due", "shebao certify due");
        found.push(Task { count: soon, due_on: first, ..task });
    }
    Ok(found)
}

/// Candidates of lists about whom a person decides: as long as nobody does, whoever is dead or in prison is paid on.
fn candidates(session: &Session) -> anyhow::Result<Vec<Task>> {
    let task = |(source, count): (String, i64)| {
        let command = format!("shebao certify hits --state candidate --source {source}");
        Task { count, ..Task::new("match_candidate", source, command) }
    };
    Ok(session.reader().candidates_waiting()?.into_iter().map(task).collect())
}

/// Who is to be reminded of a debt or of the certification: as long as nobody runs the reminders, they wait here.
fn reminders(session: &Session) -> anyhow::Result<Vec<Task>> {
    let today = session.today();
    let mut found = Vec::new();
    let (count, owed) = remind_payers::to_remind(session, today)?;
    if count > 0 {
        let task = Task::new("reminder", "arrears", "shebao levy remind");
        found.push(Task { count, amount: Some(owed), ..task });
    }
    let left = to_remind(session.reader(), terms(session, today), today)?;
    if let Some(first) = left.iter().map(|due| due.month.last_day()).min() {
        let task = Task::new("reminder", "certification", "shebao certify remind");
        found.push(Task { count: i64::try_from(left.len())?, due_on: Some(first), ..task });
    }
    Ok(found)
}

/// Values and calendars of the office's region and kinds that run out, as one task with the first day.
fn law(session: &Session) -> Option<Task> {
    let (today, office) = (session.today(), session.office());
    let is_of_office = |parameter: &str| {
        let kind = parameter.split('.').next().and_then(|word| word.parse::<InsuranceKind>().ok());
        kind.is_none_or(|kind| office.kinds.contains(kind))
    };
    let findings = session.policy().findings(today, Some(LAW_AHEAD)).into_iter();
    let runs_out = findings.filter(|finding| finding.kind.runs_out() && finding.concerns(office.region));
    let own: Vec<_> = runs_out.filter(|finding| is_of_office(&finding.parameter)).collect();
    let first = own.iter().min_by_key(|finding| finding.on.unwrap_or(today))?;
    let task = Task::new("policy_runs_out", &first.parameter, format!("shebao policy check --ahead {LAW_AHEAD}"));
    let is_overdue = first.on.is_some_and(|on| on < today);
    Some(Task { count: i64::try_from(own.len()).unwrap_or(i64::MAX), due_on: first.on, is_overdue, ..task })
}

/// Deferrals whose term ends in the next days: late fees start after it.
fn deferrals(session: &Session) -> anyhow::Result<Vec<Task>> {
    let today = session.today();
    let until = today.checked_add_days(Days::new(DEFERRALS_AHEAD)).unwrap_or(today);
    let granted = session.reader().deferrals()?.into_iter().filter(|granted| !granted.is_void);
    let ending = granted.filter(|granted| (today..=until).contains(&granted.last_day()));
    Ok(ending
        .map(|granted| {
            let command = format!("shebao defer show {}", granted.number);
            let task = Task::new("deferral_ends", granted.number.to_string(), command);
            Task { due_on: Some(granted.last_day()), ..task }
        })
        .collect())
}

/// Dependants who come of age soon: the payroll of the month after ends their shares, unless they are unfit for work.
fn of_age(session: &Session) -> anyhow::Result<Vec<Task>> {
    let today = session.today();
    let until = today.checked_add_days(Days::new(OF_AGE_AHEAD)).unwrap_or(today);
    let task = |minor: Minor| {
        let command = format!("shebao pay show {}", minor.share.claim);
        let task = Task::new("comes_of_age", format!("{}: {}", minor.share.claim, minor.share.name), command);
        Task { due_on: Some(minor.of_age_on), ..task }
    };
    Ok(coming_of_age(session, (today, until))?.into_iter().map(task).collect())
}

/// What retirement changes, soon or by now: the payroll does what comes about by itself, people apply for the rest.
fn retirement(session: &Session) -> anyhow::Result<Vec<Task>> {
    let (reader, today) = (session.reader(), session.today());
    let until = today.checked_add_days(Days::new(RETIREMENT_AHEAD)).unwrap_or(today);
    let task = |name, (claim, person_name): (&Claim, &str), month: Month, command| {
        let due_on = month.last_day();
        let task = Task::new(name, format!("{}: {person_name}", claim.number), command);
        Task { due_on: Some(due_on), is_overdue: due_on < today, ..task }
    };
    let apply = |claim: &Claim| format!("shebao pay apply old_age {}", claim.claim.person);
    let mut found = Vec::new();
    for Turn { claim, name, change, month, amount } in turns(reader, session.policy(), Month::of(until))? {
        let known = (&claim, name.as_str());
        let task = match change {
            Change::WholePension => {
                let number = claim.number;
                let command = match (claim.claim.is_taken_over, month < Month::of(today)) {
                    (true, _) => format!("shebao pay apply invalidity {} --correction", claim.claim.person),
                    (false, true) => format!("shebao pay award {number}"),
                    (false, false) => format!("shebao pay show {number}"),
                };
                task("whole_pension", known, month, command)
            }
            Change::AllowanceEnds | Change::InjuryPension => task("retires", known, month, apply(&claim)),
        };
        found.push(Task { amount: Some(amount), ..task });
    }
    for (claim, month) in to_apply(reader)? {
        let name = reader.person(claim.claim.person, AsOf::NOW)?.map(|version| version.person.details.name);
        found.push(task("retires", (&claim, name.as_deref().unwrap_or_default()), month, apply(&claim)));
    }
    Ok(found)
}

/// Claims that were corrected and whose award is still that of before.
fn corrected(session: &Session) -> anyhow::Result<Vec<Task>> {
    let desk = Desk { reader: session.reader(), policy: session.policy(), today: session.today() };
    let task = |claim: i64| Task::new("corrected", claim.to_string(), format!("shebao pay award {claim}"));
    Ok(awaiting_award(desk)?.into_iter().map(task).collect())
}

/// Claims whose award rests on what was taken away since, or is behind what the record has gained.
fn rests(session: &Session) -> anyhow::Result<Vec<Task>> {
    let desk = Desk { reader: session.reader(), policy: session.policy(), today: session.today() };
    let task = |name, claim: i64| Task::new(name, claim.to_string(), format!("shebao pay award {claim}"));
    let mut found: Vec<Task> = shaken(desk)?.into_iter().map(|claim| task("award_shaken", claim)).collect();
    found.extend(outgrown(desk)?.into_iter().map(|claim| task("award_outgrown", claim)));
    Ok(found)
}

/// Awards to be reckoned anew with figures that came in.
fn recompute(session: &Session) -> anyhow::Result<Option<Task>> {
    let count = recompute_due(session)?.count();
    let task = Task::new("recompute", "", "shebao pay recompute");
    Ok((count > 0).then_some(Task { count, ..task }))
}

/// What people died with unpaid, and no heir is named.
fn heirs(session: &Session) -> anyhow::Result<Option<Task>> {
    let left = heirs_awaited(session)?;
    let amount = left.iter().map(Left::amount).sum();
    let task = Task::new("heirs_awaited", "", "shebao pay due --heirs");
    let count = i64::try_from(left.len())?;
    Ok((count > 0).then_some(Task { count, amount: Some(amount), ..task }))
}

/// Those who are paid for others and died: nobody is paid until somebody else is named.
fn payees_died(session: &Session) -> anyhow::Result<Vec<Task>> {
    let task = |gone: Gone| {
        let Gone { payee, person, .. } = gone;
        let command = format!("shebao pay account {person} --payee {} --payees", payee.number);
        Task::new("payee_died", format!("{}: {}", payee.claim, payee.details.name), command)
    };
    let gone = payees_gone(session.reader(), session.today())?.into_values();
    Ok(gone.filter(|gone| !gone.is_replaced).map(task).collect())
}

/// What was found overpaid and nobody has ordered back, what did not come by its day, and what is to come in the next days.
fn recoveries(session: &Session) -> anyhow::Result<Vec<Task>> {
    let today = session.today();
    let until = today.checked_add_days(Days::new(super::AHEAD)).unwrap_or(today);
    let task = |(subject, waiting): (&'static str, Waiting)| {
        let command = match subject {
            "found" => "shebao pay recover list --state found",
            "part_settled" => "shebao pay recover list --state part_settled",
            "overdue" => "shebao pay recover list --overdue",
            "offset_idle" => "shebao pay recover list --state offset_idle",
            _ => "shebao pay recover list",
        };
        let Waiting { count, amount, due_on } = waiting;
        let task = Task::new("recovery", subject, command);
        Task { count, amount: Some(amount), due_on, is_overdue: subject == "overdue", ..task }
    };
    let waiting = waiting(session, until)?;
    Ok(waiting.into_iter().filter(|(_, waiting)| waiting.count > 0).map(task).collect())
}

/// What third parties paid beyond what they owe, and is to go back to them.
fn third_parties(session: &Session) -> anyhow::Result<Vec<Task>> {
    let desk = Desk { reader: session.reader(), policy: session.policy(), today: session.today() };
    let task = |ToGiveBack { claim, amount, receipt }| {
        let receipt = receipt.unwrap_or_else(|| "RECEIPT".to_owned());
        let command = format!(
            "shebao pay recover give-back --from-reference {receipt} --reference DOCUMENT --amount {amount} --reason TEXT"
        );
        Task { amount: Some(amount), ..Task::new("third_party_overpaid", claim.to_string(), command) }
    };
    Ok(to_give_back(desk)?.into_iter().map(task).collect())
}

/// Individual accounts of people who died or left, as long as something is in them.
fn refunds(session: &Session) -> anyhow::Result<Option<Task>> {
    let (reader, mut people, mut amount) = (session.reader(), 0, Money::ZERO);
    for person in reader.ended_persons()?.into_keys() {
        let Some(refunds) = open_refunds(reader, session.policy(), person)? else { continue };
        if !refunds.open.is_empty() {
            people += 1;
            amount += refunds.open.iter().map(|(_, amount)| *amount).sum();
        }
    }
    let task = Task::new("account_refund", "", "shebao register list account-refunds");
    Ok((people > 0).then_some(Task { count: people, amount: Some(amount), ..task }))
}
