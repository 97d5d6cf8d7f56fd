//! The roll-forward of the balance of a fund: opening, what came and went, closing. An annex of our own; no official form.

use super::{Period, lines};
use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Month, Report};
use crate::policy::{Form, LineRule, top};
use crate::rules::closing::UNDECIDED;
use crate::session::Session;

const COLUMNS: [Column; 4] = [
    Column::new("fund", ColumnKind::Code),
    Column::of_ledger("item", ColumnKind::Code),
    Column::new("amount", ColumnKind::Money),
    Column::new("meaning", ColumnKind::Text),
];

/// Opening balance, income, expenditure, movements within the net assets, closing balance.
pub fn roll_forward<'s>(
    session: &'s Session,
    funds: Vec<InsuranceKind>,
    period: Period,
    words: impl Fn(&str) -> String + 's,
) -> Report<'s> {
    Report::new("roll_forward", COLUMNS, move |sink| {
        for fund in funds {
            for (item, amount) in rows(session, fund, period)? {
                let cells =
                    [Cell::Text(fund.english()), Cell::Text(item), Cell::Money(amount), Cell::Text(&words(item))];
                sink.row(&cells)?;
            }
        }
        Ok(())
    })
}

/// The rows of a fund.
pub(super) fn rows(
    session: &Session,
    fund: InsuranceKind,
    period: Period,
) -> anyhow::Result<Vec<(&'static str, Money)>> {
    let (first, last) = (period.first(), period.last());
    let form = lines(session, Form::Income, fund, period)?;
    let sections: Vec<Money> = form
        .iter()
        .filter(|line| line.line.rule == LineRule::Sum)
        .map(|line| line.amounts.unwrap_or_default()[0])
        .collect();
    // The first half of the sections is income, the other expenditure.
    let (income, expenditure) = sections.split_at(sections.len() / 2);
    let (income, expenditure) = (income.iter().copied().sum::<Money>(), expenditure.iter().copied().sum::<Money>());
    let opening = net_assets(session, fund, first.plus(-1))?;
    let closing = net_assets(session, fund, last)?;
    let within = |account: &str| moved(session, fund, (first, last), &[account]);
    let undecided = moved(session, fund, (first, last), &UNDECIDED)?;
    let taken_over = session.reader().net_assets_taken_over(fund, (first, last))?;
    let explained = opening + taken_over + income - expenditure + undecided;
    let mut rows = vec![
        ("opening_net_assets", opening),
        ("fund_income", income),
        ("fund_expenditure", expenditure),
        ("fund_surplus", income - expenditure),
    ];
    if !taken_over.is_zero() {
        rows.insert(1, ("net_assets_taken_over", taken_over));
    }
    if fund == InsuranceKind::Medical {
        rows.push(("undecided_moved", undecided));
    }
    if fund == InsuranceKind::Injury {
        rows.push(("to_reserve", within("3201")?));
    }
    if fund == InsuranceKind::ResidentMedical {
        rows.push(("to_risk_fund", within("3101")?));
    }
    rows.extend([("closing_net_assets", closing), ("unexplained", closing - explained)]);
    Ok(rows)
}

/// Net assets at the end of a month, income and expenditure that are not closed counted in.
fn net_assets(session: &Session, fund: InsuranceKind, to: Month) -> anyhow::Result<Money> {
    let turnovers = session.reader().turnovers(fund, None, Some(to))?;
    let own = turnovers.iter().filter(|(code, _)| code.starts_with(['3', '4', '5']));
    Ok(own.map(|(_, moved)| -moved.net()).sum())
}

fn moved(session: &Session, fund: InsuranceKind, months: (Month, Month), accounts: &[&str]) -> anyhow::Result<Money> {
    let turnovers = session.reader().turnovers(fund, Some(months.0), Some(months.1))?;
    let own = turnovers.iter().filter(|(code, _)| accounts.contains(&top(code)));
    Ok(own.map(|(_, moved)| -moved.net()).sum())
}
