//! `ledger voucher show --explain`: from each line of a voucher to what is behind it: receipts, the bills they were applied to with their
//! payers and people, payments with their people, or the document. The amounts of a line's pieces add up to it.

mod benefits;
mod pieces;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use self::pieces::each_piece;
pub use self::pieces::{Piece, Whose};
use crate::model::{Cell, Column, ColumnKind, Component, InsuranceKind, Money, Report, RowSink};
use crate::operations::debts::debts_of;
use crate::operations::mutual_aid::fund_of_kind;
use crate::rules::entitlement::share_out;
use crate::session::Session;
use crate::store::contributions::ContributionReader;
use crate::store::ledger::{EntryLine, Voucher};
use crate::store::persons::{AsOf, PersonNames};
use crate::store::receipts::AppliedMoney;

const COLUMNS: [Column; 14] = [
    Column::of_ledger("code", ColumnKind::Code),
    Column::of_ledger("side", ColumnKind::Code),
    Column::new("event", ColumnKind::Code),
    Column::new("reference", ColumnKind::Text),
    Column::new("date", ColumnKind::Day),
    Column::new("employer", ColumnKind::Code),
    Column::of_person("name", ColumnKind::Text),
    Column::of_person("id_number", ColumnKind::IdNumber),
    Column::new("month", ColumnKind::Month),
    Column::new("component", ColumnKind::Code),
    Column::new("amount", ColumnKind::Money),
    Column::new("due", ColumnKind::Money),
    Column::new("paid", ColumnKind::Money),
    Column::new("person", ColumnKind::Count),
];

/// A side of an account.
type Side = (String, bool);

/// What the pieces of the vouchers of one day come to, by side of an account: how many, and their sum.
type Sums = BTreeMap<NaiveDate, BTreeMap<Side, (u64, Money)>>;

/// A voucher with its lines, and what its pieces come to.
pub struct Trail {
    voucher: Voucher,
    lines: Vec<EntryLine>,
    /// The day of its pieces, where they have several.
    day: Option<NaiveDate>,
    sums: BTreeMap<Side, (u64, Money)>,
}

/// A line beside the sum of its pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    pub account: String,
    pub is_debit: bool,
    pub pieces: u64,
    pub line: Money,
    pub found: Money,
}

impl Trail {
    /// Follows a voucher: adds up all that is behind it.
    pub fn of(session: &Session, voucher: Voucher) -> anyhow::Result<Self> {
        let lines = by_side(session.reader().entries(voucher.row)?);
        let mut by_day = Sums::new();
        each_piece(session, &voucher, &lines, &mut |piece| {
            let sums = by_day.entry(piece.on).or_default();
            for (account, is_debit) in [(&piece.debit, true), (&piece.credit, false)] {
                if !account.is_empty() {
                    let sum = sums.entry((account.clone(), is_debit)).or_default();
                    *sum = (sum.0 + 1, sum.1 + piece.amount);
                }
            }
            Ok(())
        })?;
        let day = own_day(session, &voucher, &by_day)?;
        let sums = match day {
            Some(day) => by_day.remove(&day).unwrap_or_default(),
            None => by_day.into_values().next().unwrap_or_default(),
        };
        Ok(Self { voucher, lines, day, sums })
    }

    /// Each line beside the sum of its pieces.
    pub fn followed(&self) -> Vec<Followed> {
        let of = |line: &EntryLine| {
            let is_debit = !line.debit.is_zero();
            let (pieces, found) = self.sums.get(&(line.account.clone(), is_debit)).copied().unwrap_or_default();
            let account = line.account.clone();
            Followed { account, is_debit, pieces, line: if is_debit { line.debit } else { line.credit }, found }
        };
        self.lines.iter().map(of).collect()
    }

    /// One row a piece, line after line; under what was applied to a bill the people on it, each with what he
    /// owes, beside what the bill comes to and what is paid of it.
    pub fn report<'s>(&'s self, session: &'s Session) -> Report<'s> {
        Report::new("voucher_trail", COLUMNS, move |sink| {
            let mut rows = Rows::new(session, sink)?;
            for line in &self.lines {
                let is_debit = !line.debit.is_zero();
                each_piece(session, &self.voucher, &self.lines, &mut |piece| {
                    let account = if is_debit { &piece.debit } else { &piece.credit };
                    let is_own = *account == line.account && self.day.is_none_or(|day| day == piece.on);
                    if is_own { rows.piece(piece, account, is_debit) } else { Ok(()) }
                })?;
            }
            Ok(())
        })
    }
}

/// Lines of one side of an account taken together.
fn by_side(lines: Vec<EntryLine>) -> Vec<EntryLine> {
    let mut sides: Vec<EntryLine> = Vec::new();
    for line in lines {
        let is_like =
            |known: &&mut EntryLine| known.account == line.account && known.debit.is_zero() == line.debit.is_zero();
        match sides.iter_mut().find(is_like) {
            Some(known) => (known.debit, known.credit) = (known.debit + line.debit, known.credit + line.credit),
            None => sides.push(line),
        }
    }
    sides
}

/// The day whose pieces a voucher is made of. What happened on several days of closed months is booked on one day, a voucher each, in the
/// order of the days.
fn own_day(session: &Session, voucher: &Voucher, by_day: &Sums) -> anyhow::Result<Option<NaiveDate>> {
    if by_day.len() < 2 {
        return Ok(None);
    }
    if by_day.contains_key(&voucher.dated_on) {
        return Ok(Some(voucher.dated_on));
    }
    let all = session.reader().vouchers_of(&voucher.source, voucher.source_key.unwrap_or_default())?;
    let is_like = |one: &&Voucher| one.fund == voucher.fund && one.summary == voucher.summary;
    let place = all.iter().filter(is_like).position(|one| one.row == voucher.row);
    Ok(place.and_then(|place| by_day.keys().nth(place).copied()))
}

/// Writes the rows of pieces.
struct Rows<'s, 'r> {
    session: &'s Session,
    sink: &'r mut dyn RowSink,
    names: PersonNames<'s>,
    contributions: ContributionReader<'s>,
}

impl<'s, 'r> Rows<'s, 'r> {
    fn new(session: &'s Session, sink: &'r mut dyn RowSink) -> anyhow::Result<Self> {
        let reader = session.reader();
        let (names, contributions) = (reader.person_names()?, reader.contribution_reader()?);
        Ok(Self { session, sink, names, contributions })
    }

    fn piece(&mut self, piece: &Piece, account: &str, is_debit: bool) -> anyhow::Result<()> {
        let side = if is_debit { "debit" } else { "credit" };
        let component: &str = piece.part.map_or("", |part| part.component.into());
        let cells = |code: &'_ str, name: &'_ str, id_number: &'_ str, person: Option<i64>| {
            let month = piece.month.map_or(Cell::Empty, Cell::Month);
            let texts = [code, name, id_number].map(str::to_owned);
            (texts, month, person)
        };
        let (texts, month, person) = match piece.whose {
            Whose::Payer(payer) => match self.session.reader().person_of_payer(payer)? {
                Some(person) => self.names.with(person, |id, name| Ok(cells("", name, id, Some(person))))?,
                None => {
                    let employer = self.session.reader().employer(payer, AsOf::NOW)?;
                    let details = employer.map(|version| version.employer.details);
                    let words = details.map(|details| (details.credit_code.to_string(), details.name));
                    let (code, name) = words.unwrap_or_default();
                    cells(&code, &name, "", None)
                }
            },
            Whose::Person(person) => self.names.with(person, |id, name| Ok(cells("", name, id, Some(person))))?,
            Whose::Nobody => cells("", &piece.what, "", None),
        };
        let share = piece.part.map(|part| self.share_of(&part)).transpose()?.flatten();
        self.sink.row(&[
            Cell::Text(account),
            Cell::Text(side),
            Cell::Text(piece.event),
            Cell::Text(&piece.reference),
            Cell::Day(piece.on),
            Cell::Text(&texts[0]),
            Cell::Text(&texts[1]),
            Cell::Text(&texts[2]),
            month,
            Cell::Text(component),
            Cell::Money(piece.amount),
            share.map_or(Cell::Empty, |(due, _)| Cell::Money(due)),
            share.map_or(Cell::Empty, |(_, paid)| Cell::Money(paid)),
            person.map_or(Cell::Empty, Cell::Count),
        ])?;
        match piece.part.filter(|_| account.starts_with(['4', '5'])) {
            Some(part) => self.people(piece, &part, account, side),
            None => Ok(()),
        }
    }

    /// What the bill comes to of a share, and what is paid of it by now. The law knows no order among the people of a bill: what is paid
    /// in part is nobody's in particular.
    fn share_of(&self, part: &AppliedMoney) -> anyhow::Result<Option<(Money, Money)>> {
        let reader = self.session.reader();
        let debts = debts_of(&reader.bill_account(reader.bill(part.bill)?)?, false);
        let Some(debt) = debts.into_iter().find(|debt| debt.kind == fund_of_kind(part.kind)) else { return Ok(None) };
        let due = match part.component {
            Component::PersonShare => debt.person_share,
            Component::EmployerShare => debt.employer_share,
            Component::Interest | Component::LateFee => return Ok(None),
        };
        let paid = debt.paid_on(part.component);
        let aid = reader.person_share_of(part.bill, InsuranceKind::MutualAid)?;
        if part.component != Component::PersonShare
            || fund_of_kind(part.kind) != InsuranceKind::Medical
            || aid.is_zero()
        {
            return Ok(Some((due, paid)));
        }
        // Medical insurance and the fixed sum beside it are paid as one.
        let of_kind = |amount: Money| -> Money {
            let shares = share_out(&[(InsuranceKind::Medical, due - aid), (InsuranceKind::MutualAid, aid)], amount);
            shares.into_iter().filter(|(kind, _)| *kind == part.kind).map(|(_, share)| share).sum()
        };
        Ok(Some((of_kind(due), of_kind(paid))))
    }

    /// The people on the bill, each with what he owes of the share.
    fn people(&mut self, piece: &Piece, part: &AppliedMoney, account: &str, side: &str) -> anyhow::Result<()> {
        let bill = self.session.reader().bill(part.bill)?;
        let Self { sink, names, contributions, .. } = self;
        let component: &str = part.component.into();
        contributions.each(&bill, |row| {
            let of = |kind: InsuranceKind| row.amounts[kind.index()].unwrap_or_default();
            // The fixed sum beside medical is told by itself.
            let amounts = of(part.kind);
            let due = match part.component {
                Component::PersonShare => amounts.person,
                Component::EmployerShare => amounts.employer,
                Component::Interest | Component::LateFee => Money::ZERO,
            };
            if due.is_zero() {
                return Ok(());
            }
            names.with(row.person, |id, name| {
                sink.row(&[
                    Cell::Text(account),
                    Cell::Text(side),
                    Cell::Text("contribution"),
                    Cell::Text(&piece.reference),
                    Cell::Empty,
                    Cell::Empty,
                    Cell::Text(name),
                    Cell::Text(id),
                    Cell::Month(part.month),
                    Cell::Text(component),
                    Cell::Empty,
                    Cell::Money(due),
                    Cell::Empty,
                    Cell::Count(row.person),
                ])
            })
        })
    }
}
