//! What has to hold between the statements of a fund, asked each time they are printed.

use super::{Amounts, Period, lines};
use crate::model::{InsuranceKind, Money, Month};
use crate::operations::reconcile_bank::reconciliation;
use crate::policy::{Form, LineRule, top};
use crate::reports::ledger_proof::prove;
use crate::rules::closing::UNDECIDED;
use crate::rules::posting::MONEY;
use crate::session::Session;

/// Two amounts that have to be the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementCheck {
    pub fund: InsuranceKind,
    /// `CS1` and so on.
    pub code: &'static str,
    /// The account, where each is checked by itself.
    pub account: Option<String>,
    pub left: Money,
    pub right: Money,
    /// Both are the same and yet something behind them is not, such as the debits and credits of a balance.
    pub is_broken_within: bool,
}

impl StatementCheck {
    pub fn holds(&self) -> bool {
        self.left == self.right && !self.is_broken_within
    }

    /// What is checked in the words of its code, with the account.
    pub fn named(&self, what: &str) -> String {
        self.account.as_ref().map_or_else(|| what.to_owned(), |account| format!("{what} ({account})"))
    }
}

/// All checks of a fund: CS1 assets are liabilities and net assets; CS2 net assets moved by the surplus of the
/// year, and what was taken over in it; CS3 money moved by
/// what was booked in and out; CS5 the year to date is the sum of its months; CS7 each account is what its bank says, where there
/// is a statement.
fn checks(session: &Session, fund: InsuranceKind, period: Period) -> anyhow::Result<Vec<StatementCheck>> {
    let sheet = lines(session, Form::BalanceSheet, fund, period)?;
    let income = lines(session, Form::Income, fund, period)?;
    let check = |code, left, right| StatementCheck { fund, code, account: None, left, right, is_broken_within: false };
    let (assets, both) = (total(&sheet, "1", 1), total(&sheet, "2 3 4 5", 1));
    let net = |column| total(&sheet, "3 4 5", column);
    let whole_year = (period.year_start(), period.last());
    let surplus = surplus(&income, if period.is_year() { 0 } else { 1 }) + beside(session, fund, &income, whole_year)?;
    let taken_over = session.reader().net_assets_taken_over(fund, (period.year_start(), period.last()))?;
    let (moved, booked) = money(session, fund, period)?;
    let mut found = vec![
        check("CS1", assets, both),
        check("CS2", net(1), net(0) + taken_over + surplus),
        check("CS3", moved, booked),
    ];
    if let Period::Month(last) = period {
        found.push(check("CS5", surplus, surplus_of_months(session, fund, period.year_start(), last)?));
        found.extend(with_banks(session, fund, last)?);
    }
    Ok(found)
}

/// The checks between the statements of each fund, and of its books against the business.
pub fn checks_of(session: &Session, funds: &[InsuranceKind], period: Period) -> anyhow::Result<Vec<StatementCheck>> {
    let against_business = business_checks(session)?;
    let mut found = Vec::new();
    for fund in funds {
        found.extend(checks(session, *fund, period)?);
        found.extend(against_business.iter().filter(|check| check.fund == *fund).cloned());
    }
    Ok(found)
}

/// CS6: the books are what the business records say; one check a fund: all that the records come to, or the first balance that
/// differs. The books as a whole are derived once, whatever period is asked for.
fn business_checks(session: &Session) -> anyhow::Result<Vec<StatementCheck>> {
    let mut found: Vec<StatementCheck> = Vec::new();
    let books = session.reader().funds_with_books()?;
    // What was booked by hand is told by the proof itself; no business record could say it.
    for proof in prove(session)?.into_iter().filter(|proof| proof.proof != "manual") {
        let Some(fund) = proof.fund.or(books.first().copied()) else { continue };
        let place = found.iter().position(|known| known.fund == fund).unwrap_or(found.len());
        if place == found.len() {
            let (left, right) = (Money::ZERO, Money::ZERO);
            found.push(StatementCheck { fund, code: "CS6", account: None, left, right, is_broken_within: false });
        }
        let Some(check) = found.get_mut(place).filter(|check| check.holds()) else { continue };
        if !proof.is_same {
            (check.left, check.right, check.is_broken_within) = (proof.ledger, proof.derived, true);
        } else if proof.fund.is_some() && proof.proof != "entries" {
            check.left += proof.ledger;
            check.right += proof.derived;
        }
    }
    Ok(found)
}

/// Books and banks, both adjusted by what only the other side has: one check an account.
fn with_banks(session: &Session, fund: InsuranceKind, month: Month) -> anyhow::Result<Vec<StatementCheck>> {
    let mut found = Vec::new();
    for (_, account) in session.reader().reconciled_accounts(month)?.into_iter().filter(|(of, _)| *of == fund) {
        if let Some(stands) = reconciliation(session, fund, &account, month)? {
            let (left, right) = (stands.adjusted_book, stands.adjusted_bank);
            let account = Some(account);
            found.push(StatementCheck { fund, code: "CS7", account, left, right, is_broken_within: false });
        }
    }
    Ok(found)
}

/// The amount of a total line of the balance sheet, by its accounts.
fn total(sheet: &[Amounts<'_>], accounts: &str, column: usize) -> Money {
    let is_total = |line: &&Amounts<'_>| line.line.level == 0 && line.line.accounts.join(" ") == accounts;
    let amounts = sheet.iter().find(is_total).and_then(|line| line.amounts).unwrap_or_default();
    amounts[column]
}

/// The surplus of the period; of the medical fund with what is still to be split.
fn surplus(income: &[Amounts<'_>], column: usize) -> Money {
    let is_surplus = |line: &&Amounts<'_>| {
        line.line.level == 0 && matches!(line.line.rule, LineRule::Sections | LineRule::SectionsUndecided)
    };
    let amounts = income.iter().find(is_surplus).and_then(|line| line.amounts).unwrap_or_default();
    amounts[column]
}

/// What is still to be split changed by, where the form has no line of it: net assets moved by that too.
fn beside(
    session: &Session,
    fund: InsuranceKind,
    income: &[Amounts<'_>],
    (from, to): (Month, Month),
) -> anyhow::Result<Money> {
    let has = |rule: LineRule| income.iter().any(|line| line.line.rule == rule);
    if !has(LineRule::SectionsUndecided) || has(LineRule::Undecided) {
        return Ok(Money::ZERO);
    }
    let turnovers = session.reader().turnovers(fund, Some(from), Some(to))?;
    Ok(turnovers.iter().filter(|(code, _)| UNDECIDED.contains(&top(code))).map(|(_, moved)| -moved.net()).sum())
}

fn surplus_of_months(session: &Session, fund: InsuranceKind, from: Month, to: Month) -> anyhow::Result<Money> {
    let mut sum = Money::ZERO;
    for months in 0..=to.months_since(from) {
        let month = from.plus(months);
        let income = lines(session, Form::Income, fund, Period::Month(month))?;
        sum += surplus(&income, 0) + beside(session, fund, &income, (month, month))?;
    }
    Ok(sum)
}

/// How the accounts that hold money moved in the year: closing less opening, and what was debited less credited.
fn money(session: &Session, fund: InsuranceKind, period: Period) -> anyhow::Result<(Money, Money)> {
    let reader = session.reader();
    let (start, last) = (period.year_start(), period.last());
    let held = |to: Month| {
        let turnovers = reader.turnovers(fund, None, Some(to))?;
        let own = turnovers.iter().filter(|(code, _)| MONEY.contains(&top(code)));
        anyhow::Ok(own.map(|(_, moved)| moved.net()).sum::<Money>())
    };
    let booked = reader.turnovers(fund, Some(start), Some(last))?;
    let booked = booked.iter().filter(|(code, _)| MONEY.contains(&top(code))).map(|(_, moved)| moved.net()).sum();
    Ok((held(last)? - held(start.plus(-1))?, booked))
}
