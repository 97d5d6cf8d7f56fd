//! Claims and payments: who is paid what, how the claim stands, and what became of each payment.

use crate::model::{Cell, Column, ColumnKind, KindSet, Money, Month, Report, RowSink, day_number, masked, reason_word};
use crate::operations::in_pay::{parts, timeline};
use crate::operations::pension_area::area_of;
use crate::operations::run_payroll::reissue::reference;
use crate::reports::record::Field;
use crate::rules::entitlement::Timeline;
use crate::store::Reader;
use crate::store::attempts::Attempted;
use crate::store::claim_closings::ClaimClosing;
use crate::store::claims::Claim;
use crate::store::payees::{PaidTo, PayeeFinder};
use crate::store::payrolls::{LineKey, PaymentLine, Payroll, PayrollSort};
use crate::store::persons::AsOf;
use crate::store::sent_funds::FundFinder;

/// Which claims are listed.
#[derive(Clone, Debug, Default)]
pub struct ClaimQuery {
    pub person: Option<i64>,
    pub benefit: Option<String>,
    pub state: Option<String>,
}

const CLAIMS: [Column; 9] = [
    Column::new("claim", ColumnKind::Count),
    Column::of_person("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("benefit", ColumnKind::Code),
    Column::new("state", ColumnKind::Code),
    Column::new("reason", ColumnKind::Code),
    Column::new("from_month", ColumnKind::Month),
    Column::new("amount", ColumnKind::Money),
    Column::new("person", ColumnKind::Count),
];

/// What of a claim is paid in a month; shares that are kept back are not.
fn due_of(reader: Reader<'_>, claim: i64, timeline: &Timeline, month: Month) -> anyhow::Result<Money> {
    if timeline.shares.is_empty() {
        return Ok(timeline.due(month).amount);
    }
    let parts = parts(&reader.payees_of_claim(claim)?, timeline, month);
    Ok(parts.into_iter().map(|(_, due)| due.amount).sum())
}

/// Claims as they stand in a month.
pub fn claims(reader: Reader<'_>, query: ClaimQuery, month: Month) -> Report<'_> {
    Report::new("claims", CLAIMS, move |sink| {
        let mut names = reader.person_names()?;
        let mut each = |claim: Claim| {
            let benefit: &str = claim.claim.benefit.into();
            if query.benefit.as_deref().is_some_and(|asked| asked != benefit) {
                return Ok(());
            }
            let timeline = timeline(reader, claim.number)?;
            let stands = reader.claim_states(claim.number)?;
            let stands = stands.iter().rev().find(|stands| stands.from <= month);
            let state = match stands {
                Some(stands) => stands.state.into(),
                None => reader.claim_closing(claim.number)?.map_or("applied", |closing| closing.state.into()),
            };
            if query.state.as_deref().is_some_and(|asked| asked != state) {
                return Ok(());
            }
            let reason = stands.map_or("", |stands| reason_word(&stands.reason));
            names.with(claim.claim.person, |id_number, name| {
                sink.row(&[
                    Cell::Count(claim.number),
                    Cell::Text(id_number),
                    Cell::Text(name),
                    Cell::Text(benefit),
                    Cell::Text(state),
                    Cell::Text(reason),
                    timeline.first_month().map_or(Cell::Empty, Cell::Month),
                    Cell::Money(due_of(reader, claim.number, &timeline, month)?),
                    Cell::Count(claim.claim.person),
                ])
            })
        };
        match query.person {
            Some(person) => reader.claims_of_person(person)?.into_iter().try_for_each(&mut each),
            None => reader.each_claim(each),
        }
    })
}

const PAYMENTS: [Column; 13] = [
    Column::new("reference", ColumnKind::Text),
    Column::new("month", ColumnKind::Month),
    Column::new("claim", ColumnKind::Count),
    Column::of_person("name", ColumnKind::Text),
    Column::new("bank_account", ColumnKind::Account),
    Column::new("amount", ColumnKind::Money),
    Column::new("back_pay", ColumnKind::Money),
    Column::new("offset", ColumnKind::Money),
    Column::new("net", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
    Column::new("paid_on", ColumnKind::Day),
    Column::new("reason", ColumnKind::Text),
    Column::new("person", ColumnKind::Count),
];

/// Which payments are listed.
#[derive(Clone, Debug, Default)]
pub struct PaymentQuery {
    pub month: Option<Month>,
    pub person: Option<i64>,
    pub state: Option<String>,
}

/// Payments of an office of some kinds, one row a line, with what the bank says of its last attempt.
pub fn payments(reader: Reader<'_>, query: PaymentQuery, kinds: KindSet) -> Report<'_> {
    Report::new("payments", PAYMENTS, move |sink| {
        let runs = all_runs(reader)?.into_iter().map(|(run, _)| run);
        let runs: Vec<Payroll> = runs.filter(|run| is_meant(run, &query)).collect();
        let mut show =
            Showing { reader, payees: reader.payee_finder()?, funds: reader.fund_finder(kinds)?, query: &query };
        if let Some(person) = query.person {
            return show.of_person(person, &runs, sink);
        }
        for run in &runs {
            let mut lines = Vec::new();
            reader.each_line_of(run.number, |line, number| {
                if number == 1 {
                    lines.push(*line);
                }
                if lines.len() == 1000 {
                    return lines.drain(..).try_for_each(|line| show.line(run, &line, sink));
                }
                Ok(())
            })?;
            lines.iter().try_for_each(|line| show.line(run, line, sink))?;
        }
        Ok(())
    })
}

fn is_meant(run: &Payroll, query: &PaymentQuery) -> bool {
    run.sort == PayrollSort::Regular && query.month.is_none_or(|month| run.month == month)
}

/// What the rows of payments are made with.
struct Showing<'a> {
    reader: Reader<'a>,
    payees: PayeeFinder<'a>,
    funds: FundFinder<'a>,
    query: &'a PaymentQuery,
}

impl Showing<'_> {
    fn of_person(&mut self, person: i64, runs: &[Payroll], sink: &mut dyn RowSink) -> anyhow::Result<()> {
        let mut payees = Vec::new();
        for claim in self.reader.claims_of_person(person)? {
            payees.extend(self.reader.payees_of_claim(claim.number)?.into_iter().map(|payee| payee.number));
            payees.extend(self.reader.heirs_of_claim(claim.number)?.into_iter().map(|(_, heir)| heir.number));
        }
        for run in runs {
            for payee in &payees {
                let key = LineKey { payroll: run.number, payee: *payee };
                if let Some(line) = self.reader.line_of_any(key)? {
                    self.line(run, &line, sink)?;
                }
            }
        }
        Ok(())
    }

    fn line(&mut self, run: &Payroll, line: &PaymentLine, sink: &mut dyn RowSink) -> anyhow::Result<()> {
        let attempts = self.reader.attempts(line.key)?;
        let Some(last) = attempts.last() else { return Ok(()) };
        let state = match (self.reader.is_cancelled(run.number)?, self.reader.is_withheld(line.key)?) {
            (true, _) => UNDONE,
            (false, true) => "kept_back",
            (false, false) if self.reader.is_passed(line.key)? => "to_heirs",
            (false, false) => payment_state(self.reader, &mut self.funds, (line, last))?,
        };
        if self.query.state.as_deref().is_some_and(|asked| asked != state) {
            return Ok(());
        }
        let sent_with = self.reader.payroll(last.payroll)?.unwrap_or_else(|| run.clone());
        let mut to = PaidTo::default();
        let day = day_number(sent_with.paid_on);
        self.payees.read(line.key.payee, day, sent_with.operation, &mut to)?;
        let claim = self.reader.claim(line.claim)?;
        sink.row(&[
            Cell::Text(&reference(line.key, last.told_as())),
            Cell::Month(run.month),
            Cell::Count(line.claim),
            Cell::Text(&to.name),
            Cell::Text(&to.bank_account),
            Cell::Money(line.amount),
            Cell::Money(line.back),
            Cell::Money(line.offset),
            Cell::Money(line.net()),
            Cell::Text(state),
            last.paid_on.filter(|_| state == "paid").map_or(Cell::Empty, Cell::Day),
            Cell::Text(&last.reason),
            claim.map_or(Cell::Empty, |claim| Cell::Count(claim.claim.person)),
        ])
    }
}

/// What became of the last attempt.
fn payment_state(
    reader: Reader<'_>,
    funds: &mut FundFinder<'_>,
    (line, last): (&PaymentLine, &Attempted),
) -> anyhow::Result<&'static str> {
    Ok(match (last.returned_on, last.paid_on) {
        (Some(_), _) => "returned",
        (None, Some(_)) => "paid",
        (None, None) if reader.sent(last.payroll)?.has(funds.of(line)?) => "sent",
        (None, None) => "frozen",
    })
}

const PAYROLLS: [Column; 7] = [
    Column::new("payroll", ColumnKind::Count),
    Column::new("month", ColumnKind::Month),
    Column::new("type", ColumnKind::Code),
    Column::new("paid_on", ColumnKind::Day),
    Column::new("lines", ColumnKind::Count),
    Column::new("amount", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
];

/// All payrolls, those that were taken back too.
pub fn payrolls(reader: Reader<'_>) -> Report<'_> {
    Report::new("payrolls", PAYROLLS, move |sink| {
        all_runs(reader)?.iter().try_for_each(|(run, state)| {
            sink.row(&[
                Cell::Count(run.number),
                Cell::Month(run.month),
                Cell::Text(if run.sort == PayrollSort::Regular { "regular" } else { "reissue" }),
                Cell::Day(run.paid_on),
                Cell::Count(run.lines),
                Cell::Money(run.amount),
                Cell::Text(state),
            ])
        })
    })
}

const BANK_FILES: [Column; 9] = [
    Column::new("payroll", ColumnKind::Count),
    Column::new("file", ColumnKind::Count),
    Column::new("funds", ColumnKind::Code),
    Column::new("layout", ColumnKind::Code),
    Column::new("lines", ColumnKind::Count),
    Column::new("amount", ColumnKind::Money),
    Column::new("digest", ColumnKind::Text),
    Column::new("business_date", ColumnKind::Day),
    Column::new("operation", ColumnKind::Count),
];

/// The files that were written for the bank, as they were noted. A file of every fund names none.
pub fn bank_files(reader: Reader<'_>) -> Report<'_> {
    Report::new("bank_files", BANK_FILES, move |sink| {
        reader.noted_files(None)?.iter().try_for_each(|noted| {
            let funds = noted.part.map(|part| part.funds.to_string());
            sink.row(&[
                Cell::Count(noted.payroll),
                Cell::Count(noted.part.map_or(1, |part| part.sequence)),
                funds.as_deref().map_or(Cell::Empty, Cell::Text),
                Cell::Text(&noted.layout),
                Cell::Count(noted.lines),
                Cell::Money(noted.amount),
                Cell::Text(&noted.digest),
                Cell::Day(noted.business_date),
                Cell::Count(noted.operation),
            ])
        })
    })
}

/// All payrolls in the order of entry, each with how it stands.
fn all_runs(reader: Reader<'_>) -> anyhow::Result<Vec<(Payroll, &'static str)>> {
    let stand = reader.payrolls()?.into_iter().map(|run| (run, "approved"));
    let mut runs: Vec<_> = stand.chain(reader.cancelled_payrolls()?.into_iter().map(|run| (run, UNDONE))).collect();
    runs.sort_by_key(|(run, _)| run.number);
    Ok(runs)
}

/// How what was taken back stands.
const UNDONE: &str = "undone";

/// One claim with its items, payees and states.
pub fn claim_record(reader: Reader<'_>, claim: &Claim, month: Month, reveal: bool) -> anyhow::Result<Vec<Field>> {
    let person = reader.person(claim.claim.person, AsOf::NOW)?;
    let details = person.map(|person| person.person.details);
    let timeline = timeline(reader, claim.number)?;
    let hidden = |kind, text: &str| if reveal { text.to_owned() } else { masked(kind, text) };
    let text = |month: Option<Month>| month.map(|month| month.to_string()).unwrap_or_default();
    let closing = reader.claim_closing(claim.number)?;
    let state = timeline.state(month).map_or("applied".to_owned(), |state| state.to_string());
    let mut fields: Vec<Field> = vec![
        ("claim", claim.number.to_string()),
        (
            "id_number",
            details
                .as_ref()
                .map(|details| hidden(ColumnKind::IdNumber, details.id_number.as_str()))
                .unwrap_or_default(),
        ),
        ("name", details.map(|details| details.name).unwrap_or_default()),
        ("benefit", claim.claim.benefit.to_string()),
        ("event_on", claim.claim.event_on.to_string()),
        ("state", closing.as_ref().map_or(state, |closing| closing.state.to_string())),
        ("statutory_month", text(claim.claim.statutory_month)),
        ("chosen_month", text(claim.claim.chosen_month)),
        ("amount", due_of(reader, claim.number, &timeline, month)?.to_string()),
    ];
    fields.extend(area_of(&claim.claim)?.map(|area| ("area", area)));
    for awarded in &timeline.items {
        let span = match (awarded.is_once, awarded.to) {
            (true, _) => format!("{} once", awarded.from),
            (false, None) => format!("{} –", awarded.from),
            (false, Some(to)) => format!("{} – {to}", awarded.from),
        };
        fields.push(("item", format!("{} {} {span}", awarded.item, awarded.amount)));
    }
    for version in reader.claim_versions(claim.number)? {
        let from = version.from.map(|from| format!("{from} ")).unwrap_or_default();
        fields.push(("correction", format!("{from}{} ({})", version.reason, version.happened_on)));
    }
    let heirs = reader.heirs_of_claim(claim.number)?.into_iter().map(|(_, heir)| heir);
    for first in reader.payees_of_claim(claim.number)?.into_iter().chain(heirs) {
        for payee in reader.payee_versions(first.number)? {
            let account = hidden(ColumnKind::Account, &payee.details.bank_account);
            let (bank, name) = (&payee.details.bank, &payee.details.name);
            fields.push(("payee", format!("{} {name} {bank} {account} {}", payee.number, payee.from_on)));
        }
    }
    for stands in reader.claim_states(claim.number)? {
        let (reason, state): (&str, &str) = (reason_word(&stands.reason), stands.state.into());
        fields.push(("event", format!("{} {state} {reason} ({})", stands.from, stands.happened_on)));
    }
    if let Some(ClaimClosing { state, happened_on, reason, notice }) = closing {
        fields.push(("event", format!("{happened_on} {state} {reason} {notice}").trim_end().to_owned()));
    }
    let open = reader.recoveries()?.into_iter().filter(|recovery| recovery.recovery.claim == claim.number);
    let left: Money = open.map(|recovery| recovery.left).sum();
    if left.is_positive() {
        fields.push(("to_recover", left.to_string()));
    }
    Ok(fields)
}
