//! The budget of a year against what was booked, line by line, with what it differs by and whether that is worth a look.

use rust_decimal::Decimal;

use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Month, Report};
use crate::session::Session;

const COLUMNS: [Column; 10] = [
    Column::new("fund", ColumnKind::Code),
    Column::of_ledger("code", ColumnKind::Code),
    Column::of_ledger("account", ColumnKind::Text),
    Column::new("planned", ColumnKind::Money),
    Column::new("adjusted", ColumnKind::Money),
    Column::new("actual", ColumnKind::Money),
    Column::new("deviation", ColumnKind::Money),
    Column::new("percent", ColumnKind::Decimal),
    Column::new("state", ColumnKind::Code),
    Column::new("reason", ColumnKind::Text),
];

/// A line of a budget with its execution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Execution {
    pub fund: InsuranceKind,
    pub account: String,
    pub planned: Money,
    pub adjusted: Money,
    pub actual: Money,
    /// In per cent of the adjusted figure, with one decimal; none where nothing was planned.
    pub percent: Option<Decimal>,
    /// `low`, `high` or `within`.
    pub state: &'static str,
    pub reason: String,
}

/// The execution up to a month of its year.
pub fn execution(session: &Session, fund: InsuranceKind, to: Month) -> anyhow::Result<Vec<Execution>> {
    let terms = session.policy().ledger_terms(session.office().region, session.today())?;
    let turnovers = session.reader().turnovers(fund, Some(to.plus(1 - to.month())), Some(to))?;
    let line = |line: crate::store::budgets::BudgetLine| {
        let own = turnovers.iter().filter(|(code, _)| code.starts_with(&line.account));
        let net: Money = own.map(|(_, moved)| moved.net() - moved.closing).sum();
        let is_debit = line.account.starts_with(['1', '5']);
        let actual = if is_debit { net } else { -net };
        // What the year should have seen by the end of the month, month by month alike.
        let due = line.adjusted.yuan() * Decimal::from(to.month()) / Decimal::from(12);
        let ratio = (!due.is_zero()).then(|| actual.yuan() / due);
        let state = match ratio {
            Some(ratio) if ratio < terms.budget_low.ratio() => "low",
            Some(ratio) if ratio > terms.budget_high.ratio() => "high",
            None if !actual.is_zero() => "high",
            _ => "within",
        };
        let percent = (!line.adjusted.is_zero())
            .then(|| (actual.yuan() / line.adjusted.yuan() * Decimal::ONE_HUNDRED).round_dp(1));
        let crate::store::budgets::BudgetLine { account, planned, adjusted, reason } = line;
        Execution { fund, account, planned, adjusted, actual, percent, state, reason }
    };
    Ok(session.reader().budget(fund, to.year())?.into_iter().map(line).collect())
}

/// One row a line.
pub fn report<'s>(session: &'s Session, lines: &'s [Execution]) -> Report<'s> {
    Report::new("budget", COLUMNS, move |sink| {
        lines.iter().try_for_each(|line| {
            let account = session.policy().chart().account(line.fund, &line.account, session.today());
            sink.row(&[
                Cell::Text(line.fund.english()),
                Cell::Text(&line.account),
                Cell::Text(account.map_or("", |account| account.full_name.as_str())),
                Cell::Money(line.planned),
                Cell::Money(line.adjusted),
                Cell::Money(line.actual),
                Cell::Money(line.actual - line.adjusted),
                line.percent.map_or(Cell::Empty, Cell::Decimal),
                Cell::Text(line.state),
                Cell::Text(&line.reason),
            ])
        })
    })
}
