//! The notes to the statements (附注, 财会〔2017〕28号 p89–90), from the file alone: main items with what they moved by, what stands in no
//! statement, bonds, what is entrusted, law that changed, and other things of weight. What is before is the beginning of the year, or the
//! same months of the year before; a reader's own words are added by him.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Period;
use super::paper::{Sheet, of_notes};
use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Month, PaperForm, Report, RowSink};
use crate::operations::reconcile_bank::reconciliation;
use crate::policy::{AccountClass, ParameterRow};
use crate::reports::levy::{LevyQuery, arrears, fee_terms};
use crate::rules::closing::closing_lines;
use crate::session::Session;
use crate::store::ledger::Turnovers;
use crate::store::month_changes::LawValue;

const COLUMNS: [Column; 8] = [
    Column::new("fund", ColumnKind::Code),
    Column::new("section", ColumnKind::Code),
    Column::new("meaning", ColumnKind::Text),
    Column::of_ledger("item", ColumnKind::Text),
    Column::new("earlier", ColumnKind::Money),
    Column::new("current", ColumnKind::Money),
    Column::new("difference", ColumnKind::Money),
    Column::new("note", ColumnKind::Text),
];

/// The sections, in the order in which the notes have to have them.
const MAIN_ITEMS: &str = "note_main_items";
const OUTSIDE: &str = "note_outside_statements";
const BONDS: &str = "note_bonds";
const ENTRUSTED: &str = "note_entrusted";
const POLICY: &str = "note_policy_changes";
const OTHER: &str = "note_other";

/// A line of the notes. Without amounts it is told in words.
#[derive(Debug)]
pub struct Note {
    pub section: &'static str,
    pub item: String,
    pub before: Option<Money>,
    pub after: Option<Money>,
    pub note: String,
}

impl Note {
    pub fn difference(&self) -> Option<Money> {
        self.before.zip(self.after).map(|(before, after)| after - before)
    }

    fn moved(section: &'static str, item: impl Into<String>, before: Money, after: Money) -> Self {
        Self { section, item: item.into(), before: Some(before), after: Some(after), note: String::new() }
    }
}

/// The notes of each fund. `words` gives sections and items that have no name of their own in the user's language.
pub fn notes<'s>(
    session: &'s Session,
    funds: Vec<InsuranceKind>,
    period: Period,
    words: impl Fn(&str) -> String + 's,
) -> Report<'s> {
    Report::new("notes", COLUMNS, move |sink| put(&gathered(session, &funds, period, &words)?, &words, sink))
}

/// The same of notes that were gathered before.
pub fn of_gathered<'s>(notes: &'s [FundNotes], words: impl Fn(&str) -> String + 's) -> Report<'s> {
    Report::new("notes", COLUMNS, move |sink| put(notes, &words, sink))
}

fn put(notes: &[FundNotes], words: &impl Fn(&str) -> String, sink: &mut dyn RowSink) -> anyhow::Result<()> {
    let money = |amount: Option<Money>| amount.map_or(Cell::Empty, Cell::Money);
    for (fund, note) in notes.iter().flat_map(|(fund, notes)| notes.iter().map(move |note| (fund, note))) {
        sink.row(&[
            Cell::Text(fund.english()),
            Cell::Text(note.section.trim_start_matches("note_")),
            Cell::Text(&words(note.section)),
            Cell::Text(&note.item),
            money(note.before),
            money(note.after),
            money(note.difference()),
            Cell::Text(&note.note),
        ])?;
    }
    Ok(())
}

/// A fund and its notes.
pub type FundNotes = (InsuranceKind, Vec<Note>);

/// The notes of each fund. What is overdue is found once for all of them.
pub fn gathered(
    session: &Session,
    funds: &[InsuranceKind],
    period: Period,
    words: &impl Fn(&str) -> String,
) -> anyhow::Result<Vec<FundNotes>> {
    let overdue = Overdue::on(session, last_day(session, period))?;
    funds.iter().map(|fund| Ok((*fund, of_fund(session, *fund, period, &overdue, words)?))).collect()
}

/// The notes of each fund on paper.
pub fn on_paper(sheet: &Sheet<'_, '_>, notes: &[FundNotes]) -> Vec<PaperForm> {
    notes.iter().map(|(fund, notes)| of_notes(sheet, *fund, notes)).collect()
}

/// The last day that the notes are about.
fn last_day(session: &Session, period: Period) -> NaiveDate {
    period.last().last_day().min(session.today())
}

fn of_fund(
    session: &Session,
    fund: InsuranceKind,
    period: Period,
    overdue: &Overdue,
    words: &impl Fn(&str) -> String,
) -> anyhow::Result<Vec<Note>> {
    let mut notes = main_items(session, fund, period)?;
    notes.extend(outside(session, fund, period, overdue, words)?);
    notes.extend(investments(session, fund, period)?);
    notes.extend(law(session, fund, period, words)?);
    notes.extend(other(session, fund, period, words)?);
    Ok(notes)
}

/// Every detail account of the balance sheet at the beginning of the year and at the end; income and expenditure of the year so far
/// beside the same months of the year before.
fn main_items(session: &Session, fund: InsuranceKind, period: Period) -> anyhow::Result<Vec<Note>> {
    let (reader, last, start) = (session.reader(), period.last(), period.year_start());
    // What is not closed yet counts as if it were, as in the balance sheet.
    let balances = |to| reader.turnovers(fund, None, Some(to)).map(|turnovers| closed(fund, turnovers));
    let (opening, closing) = (balances(start.plus(-1))?, balances(last)?);
    let before = reader.turnovers(fund, Some(start.plus(-12)), Some(last.plus(-12)))?;
    let after = reader.turnovers(fund, Some(start), Some(last))?;
    let of = |turnovers: &Turnovers, code: &str, is_flow: bool, is_debit: bool| {
        let moved = turnovers.iter().find(|(known, _)| known.as_str() == code).map(|(_, moved)| *moved);
        let moved = moved.unwrap_or_default();
        let net = if is_flow { moved.net() - moved.closing } else { moved.net() };
        if is_debit { net } else { -net }
    };
    let mut notes = Vec::new();
    for account in session.policy().chart().of_fund(fund, last.last_day()) {
        let is_flow = matches!(account.class, AccountClass::Income | AccountClass::Expenditure);
        let (first, second) = if is_flow { (&before, &after) } else { (&opening, &closing) };
        let amounts = [first, second].map(|turnovers| of(turnovers, &account.code, is_flow, account.is_debit));
        if amounts.iter().any(|amount| !amount.is_zero()) {
            let item = format!("{} {}", account.code, account.full_name);
            notes.push(Note::moved(MAIN_ITEMS, item, amounts[0], amounts[1]));
        }
    }
    Ok(notes)
}

/// Balances with income and expenditure closed to what they close to.
fn closed(fund: InsuranceKind, mut turnovers: Turnovers) -> Turnovers {
    let nets = turnovers.iter().map(|(code, moved)| (code.clone(), moved.net())).collect();
    for (code, debit, credit) in closing_lines(fund, &nets).into_iter().flatten() {
        let moved = turnovers.entry(code).or_default();
        (moved.debit, moved.credit) = (moved.debit + debit, moved.credit + credit);
    }
    turnovers
}

/// What is owed to the fund, and what it owes, on the last day: none of it is booked, as the books follow the money.
fn outside(
    session: &Session,
    fund: InsuranceKind,
    period: Period,
    overdue: &Overdue,
    words: &impl Fn(&str) -> String,
) -> anyhow::Result<Vec<Note>> {
    let (on, kinds) = (last_day(session, period), session.office().kinds);
    let [unpaid, overpaid] = session.reader().owed_beside_the_books(on, kinds)?;
    let of_fund = |sums: &BTreeMap<InsuranceKind, Money>| sums.get(&fund).copied().unwrap_or_default();
    let rows = [
        ("overdue_total", of_fund(&overdue.by_kind)),
        ("benefits_not_paid", of_fund(&unpaid)),
        ("overpaid_not_given_back", of_fund(&overpaid)),
    ];
    let note = |(item, after): (&'static str, Money)| Note {
        section: OUTSIDE,
        item: words(item),
        before: None,
        after: Some(after),
        note: on.to_string(),
    };
    Ok(rows.into_iter().map(note).collect())
}

/// Bonds and what is entrusted, as the books hold them at the beginning of the year and at the end: bonds at cost, what is entrusted by its
/// value. What is not held on one of both days is nothing there.
fn investments(session: &Session, fund: InsuranceKind, period: Period) -> anyhow::Result<Vec<Note>> {
    let (opening, closing) = (period.year_start().plus(-1).last_day(), last_day(session, period));
    let mut notes = Vec::new();
    for held in session.reader().investments(Some(fund))? {
        let section = match held.bought.class.as_str() {
            "deposit" => continue,
            "bond" => BONDS,
            _ => ENTRUSTED,
        };
        let is_held = |on: NaiveDate| held.is_held(on);
        if !is_held(opening) && !is_held(closing) {
            continue;
        }
        let booked = |on: NaiveDate| match (is_held(on), held.stood(on)) {
            (false, _) => Money::ZERO,
            (true, (cost, _)) if section == BONDS => cost,
            (true, (_, value)) => value,
        };
        let (before, after) = (booked(opening), booked(closing));
        let matures = held.bought.matures_on.map(|day| day.to_string()).unwrap_or_default();
        let item = format!("{} {}", held.bought.product, held.bought.bank);
        let rate = Some(held.bought.rate.as_str()).filter(|rate| *rate != "0").unwrap_or_default();
        let note = format!("{rate} {matures}").trim().to_owned();
        notes.push(Note { note, ..Note::moved(section, item.trim(), before, after) });
    }
    notes.sort_by_key(|note| note.section == ENTRUSTED);
    Ok(notes)
}

/// Values of the law for the fund that began to hold in the months of the statement; and what those that are about bases and rates
/// changed in what is levied a month, of those who were levied before and after.
fn law(
    session: &Session,
    fund: InsuranceKind,
    period: Period,
    words: &impl Fn(&str) -> String,
) -> anyhow::Result<Vec<Note>> {
    let (first, last) = (period.first().first_day(), period.last().last_day());
    let region = session.office().region;
    let is_of_fund = |row: &ParameterRow| match row.kind {
        Some(kind) => kind == fund,
        None => row.name.split('.').next() == Some(fund.english()),
    };
    let mut notes = Vec::new();
    for row in session.policy().parameters(None, Some(region)).into_iter().filter(is_of_fund) {
        let Some(from) = row.from.filter(|from| (first..=last).contains(from)) else { continue };
        let effect = match law_value(&row) {
            Some(value) => {
                let of = (fund, row.name.contains(".flexible."));
                session.reader().law_effect(of, Month::of(from), value)?
            }
            None => None,
        };
        let people =
            effect.map(|effect| format!("; {} {}", effect.people, words("people_concerned"))).unwrap_or_default();
        let note = format!("{} {from} {}{people}", row.value, row.source);
        let (before, after) = (effect.map(|effect| effect.before), effect.map(|effect| effect.now));
        notes.push(Note { section: POLICY, item: words(&row.name), before, after, note });
    }
    Ok(notes)
}

/// What a row of the law says about contributions.
fn law_value(row: &ParameterRow) -> Option<LawValue> {
    match row.name.rsplit('.').next()? {
        "floor" | "ceiling" => Money::parse(&row.value).ok().map(LawValue::Bound),
        "unit_rate" => Some(LawValue::EmployerRate),
        "person_rate" => Some(LawValue::PersonRate),
        _ => None,
    }
}

/// Vouchers taken back in the months of the statement, and accounts on which books and bank have open items.
fn other(
    session: &Session,
    fund: InsuranceKind,
    period: Period,
    words: &impl Fn(&str) -> String,
) -> anyhow::Result<Vec<Note>> {
    let reader = session.reader();
    let mut notes = Vec::new();
    let note =
        |item: String, after: Option<Money>, note: String| Note { section: OTHER, item, before: None, after, note };
    let (count, amount) = reader.red_letters(fund, (period.first(), period.last()))?;
    if count > 0 {
        notes.push(note(words("red_letters"), Some(amount), count.to_string()));
    }
    for (_, account) in reader.reconciled_accounts(period.last())?.into_iter().filter(|(of, _)| *of == fund) {
        let Some(found) = reconciliation(session, fund, &account, period.last())? else { continue };
        if !found.items.is_empty() {
            let amount = found.items.iter().map(|item| item.amount).sum();
            notes.push(note(format!("{account} {}", words("open_items")), Some(amount), found.items.len().to_string()));
        }
    }
    Ok(notes)
}

/// Contributions overdue on a day, by kind.
#[derive(Default)]
struct Overdue {
    by_kind: BTreeMap<InsuranceKind, Money>,
}

impl Overdue {
    fn on(session: &Session, on: NaiveDate) -> anyhow::Result<Self> {
        let query = LevyQuery { is_of_the_past: on < session.today(), ..LevyQuery::default() };
        let mut overdue = Self::default();
        (arrears(session.reader(), query, fee_terms(session, on), on).rows)(&mut overdue)?;
        Ok(overdue)
    }
}

impl RowSink for Overdue {
    fn row(&mut self, cells: &[Cell<'_>]) -> anyhow::Result<()> {
        let (Some(Cell::Text(kind)), Some(Cell::Money(principal))) = (cells.get(3), cells.get(4)) else {
            anyhow::bail!("the list of arrears has other columns");
        };
        if let Ok(kind) = kind.parse() {
            *self.by_kind.entry(kind).or_default() += *principal;
        }
        Ok(())
    }
}
