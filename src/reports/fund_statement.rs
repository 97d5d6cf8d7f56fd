//! The statements of a fund by their official forms (会社保01表, 会社保02表): each line's amount by the rule that stands beside it.
//! Income and expenditure that are not closed yet count as if they were, so that the balance sheet balances on any day.

use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Month, Report};
use crate::policy::{Form, FormLine, FundPart, LineRule, top};
use crate::rules::closing::{UNDECIDED, is_of_the_accounts};
use crate::session::Session;
use crate::store::ledger::{Turnover, Turnovers};

mod checks;
mod notes;
pub mod paper;
mod roll_forward;

pub use checks::{StatementCheck, checks_of};
pub use notes::{gathered as gathered_notes, notes, of_gathered as notes_of, on_paper as notes_on_paper};
pub use roll_forward::roll_forward;

/// The month or year of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Month(Month),
    Year(i32),
}

impl Period {
    /// The last month of it.
    pub fn last(self) -> Month {
        match self {
            Self::Month(month) => month,
            Self::Year(year) => Month::new(year, 12).unwrap_or_else(|| Month::of(chrono::NaiveDate::MAX)),
        }
    }

    /// The first month of its year.
    pub fn year_start(self) -> Month {
        let last = self.last();
        last.plus(1 - last.month())
    }

    /// The first month that it covers.
    pub fn first(self) -> Month {
        match self {
            Self::Month(month) => month,
            Self::Year(_) => self.year_start(),
        }
    }

    pub const fn is_year(self) -> bool {
        matches!(self, Self::Year(_))
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Month(month) => month.fmt(formatter),
            Self::Year(year) => year.fmt(formatter),
        }
    }
}

const BALANCE_SHEET: [Column; 6] = [
    Column::new("fund", ColumnKind::Code),
    Column::of_statement("side", ColumnKind::Code),
    Column::of_ledger("item", ColumnKind::Text),
    Column::new("year_opening", ColumnKind::Money),
    Column::new("period_closing", ColumnKind::Money),
    Column::new("english", ColumnKind::Text),
];

const INCOME_MONTH: [Column; 5] = [
    Column::new("fund", ColumnKind::Code),
    Column::of_ledger("item", ColumnKind::Text),
    Column::new("this_month", ColumnKind::Money),
    Column::new("year_to_date", ColumnKind::Money),
    Column::new("english", ColumnKind::Text),
];

const INCOME_YEAR: [Column; 5] = [
    Column::new("fund", ColumnKind::Code),
    Column::of_ledger("item", ColumnKind::Text),
    Column::new("this_year", ColumnKind::Money),
    Column::new("last_year", ColumnKind::Money),
    Column::new("english", ColumnKind::Text),
];

/// A line with its amounts; a heading has none.
#[derive(Clone, Debug)]
pub struct Amounts<'f> {
    pub line: &'f FormLine,
    pub amounts: Option<[Money; 2]>,
}

/// What one column of a form is taken from: turnovers of its period, and all up to its end.
struct Taken {
    period: Turnovers,
    up_to: Turnovers,
}

impl Taken {
    fn new(session: &Session, fund: InsuranceKind, from: Month, to: Month) -> anyhow::Result<Self> {
        let reader = session.reader();
        Ok(Self {
            period: reader.turnovers(fund, Some(from), Some(to))?,
            up_to: reader.turnovers(fund, None, Some(to))?,
        })
    }

    /// The amounts of all lines; sums last, as they need the others.
    fn amounts(&self, lines: &[&FormLine]) -> Vec<Option<Money>> {
        let mut amounts: Vec<Option<Money>> = lines.iter().map(|line| self.amount(line)).collect();
        let sums: Vec<Money> = section_sums(lines, &amounts);
        let mut section = 0;
        for (line, amount) in lines.iter().zip(&mut amounts) {
            match line.rule {
                LineRule::Sum => {
                    *amount = sums.get(section).copied();
                    section += 1;
                }
                LineRule::Sections => *amount = Some(of_sections(line, &sums)),
                // Where the form has no line of what is still to be split, its change is not in the sum either.
                LineRule::SectionsUndecided => {
                    let has_line = lines.iter().any(|line| line.rule == LineRule::Undecided);
                    let undecided = if has_line { net_credit(&self.period, &UNDECIDED) } else { Money::ZERO };
                    *amount = Some(of_sections(line, &sums) + undecided);
                }
                _ => {}
            }
        }
        amounts
    }

    fn amount(&self, line: &FormLine) -> Option<Money> {
        let is_balance = matches!(line.rule, LineRule::DebitBalance | LineRule::CreditBalance | LineRule::Undecided);
        let turnovers = if is_balance { &self.up_to } else { &self.period };
        let own = turnovers.iter().filter(|(code, _)| is_meant(line, code));
        let sum = |take: fn(&Turnover) -> Money| own.map(|(_, moved)| take(moved)).sum::<Money>();
        Some(match line.rule {
            LineRule::DebitBalance => sum(|moved| moved.net()),
            LineRule::CreditBalance | LineRule::Undecided => sum(|moved| -moved.net()),
            // Income closes on its debit side and expenditure on its credit side, so these two sides hold no closing entries.
            LineRule::Credit => sum(|moved| moved.credit),
            LineRule::Debit => sum(|moved| moved.debit),
            LineRule::NetCredit => sum(|moved| moved.closing - moved.net()),
            LineRule::NetDebit => sum(|moved| moved.net() - moved.closing),
            LineRule::Heading | LineRule::Sum | LineRule::Sections | LineRule::SectionsUndecided => return None,
        })
    }
}

/// Whether an account counts on a line. What the medical fund has not split yet is no part of its general balance.
fn is_meant(line: &FormLine, code: &str) -> bool {
    let is_undecided = UNDECIDED.contains(&top(code));
    let is_named = line.accounts.iter().any(|prefix| {
        code.starts_with(prefix)
            && (!is_undecided || prefix.len() > 1 || !line.accounts.iter().any(|known| known == "3001"))
    });
    let is_part = match line.part {
        None => true,
        Some(FundPart::Personal) => is_of_the_accounts(code),
        Some(FundPart::Pooled) => !is_of_the_accounts(code),
    };
    is_named && is_part
}

fn net_credit(turnovers: &Turnovers, accounts: &[&str]) -> Money {
    let own = turnovers.iter().filter(|(code, _)| accounts.contains(&top(code)));
    own.map(|(_, moved)| moved.closing - moved.net()).sum()
}

/// The sums of the lines of the first level behind each line that is a sum.
fn section_sums(lines: &[&FormLine], amounts: &[Option<Money>]) -> Vec<Money> {
    let mut sums = Vec::new();
    let mut is_open = false;
    for (line, amount) in lines.iter().zip(amounts) {
        match (line.rule, line.level) {
            (LineRule::Sum, _) => {
                sums.push(Money::ZERO);
                is_open = true;
            }
            (_, 0) => is_open = false,
            (_, 1) if is_open => {
                if let Some(sum) = sums.last_mut() {
                    *sum += amount.unwrap_or_default();
                }
            }
            _ => {}
        }
    }
    sums
}

/// `1 -2`: the first section less the second.
fn of_sections(line: &FormLine, sums: &[Money]) -> Money {
    let section = |word: &String| {
        let place: i64 = word.parse().unwrap_or_default();
        let sum = usize::try_from(place.abs() - 1).ok().and_then(|place| sums.get(place).copied()).unwrap_or_default();
        if place < 0 { -sum } else { sum }
    };
    line.accounts.iter().map(section).sum()
}

/// The lines of a form with both columns.
pub fn lines<'s>(
    session: &'s Session,
    form: Form,
    fund: InsuranceKind,
    period: Period,
) -> anyhow::Result<Vec<Amounts<'s>>> {
    let last = period.last();
    let lines = session.policy().statement_forms().lines(form, fund, period.is_year(), last.last_day());
    let span = |from, to| Taken::new(session, fund, from, to);
    let start = period.year_start();
    let (first, second) = match (form, period) {
        // 年初余额 is last year's closing balance.
        (Form::BalanceSheet, _) => (span(start.plus(-1), start.plus(-1))?, span(period.first(), last)?),
        (Form::Income, Period::Month(_)) => (span(last, last)?, span(start, last)?),
        (Form::Income, Period::Year(_)) => (span(start, last)?, span(start.plus(-12), start.plus(-1))?),
    };
    let columns = first.amounts(&lines).into_iter().zip(second.amounts(&lines));
    let amounts = lines.iter().zip(columns).map(|(line, (first, second))| {
        let amounts = first.zip(second).map(|(first, second)| [first, second]);
        Amounts { line, amounts }
    });
    Ok(amounts.collect())
}

/// A form for each fund, line for line.
pub fn report<'s>(session: &'s Session, form: Form, funds: Vec<InsuranceKind>, period: Period) -> Report<'s> {
    let (name, columns) = match (form, period) {
        (Form::BalanceSheet, _) => ("balance_sheet", BALANCE_SHEET.to_vec()),
        (Form::Income, Period::Month(_)) => ("income", INCOME_MONTH.to_vec()),
        (Form::Income, Period::Year(_)) => ("income", INCOME_YEAR.to_vec()),
    };
    Report::new(name, columns, move |sink| {
        for fund in funds {
            for Amounts { line, amounts } in lines(session, form, fund, period)? {
                let [first, second] = amounts.map_or([Cell::Empty; 2], |amounts| amounts.map(Cell::Money));
                let (fund, item, english) =
                    (Cell::Text(fund.english()), Cell::Text(&line.item), Cell::Text(&line.english));
                match form {
                    Form::BalanceSheet => {
                        sink.row(&[fund, Cell::Text(&line.side), item, first, second, english])?;
                    }
                    Form::Income => sink.row(&[fund, item, first, second, english])?,
                }
            }
        }
        Ok(())
    })
}
