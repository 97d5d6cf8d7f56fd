//! The books as lists: the chart, the journal, the balances.

use chrono::NaiveDate;

use crate::model::{Cell, Column, ColumnKind, InsuranceKind, KindSet, Money, Month, Report};
use crate::policy::{Account, AccountClass, Chart, top};
use crate::session::Session;
use crate::store::Reader;
use crate::store::ledger::{EntryLine, Turnover, Turnovers, Voucher};

const ACCOUNT_COLUMNS: [Column; 6] = [
    Column::of_ledger("code", ColumnKind::Code),
    Column::new("account", ColumnKind::Text),
    Column::new("english", ColumnKind::Text),
    Column::of_ledger("class", ColumnKind::Code),
    Column::new("side", ColumnKind::Code),
    Column::new("funds", ColumnKind::Code),
];

const JOURNAL_COLUMNS: [Column; 11] = [
    Column::new("voucher", ColumnKind::Count),
    Column::of_ledger("number", ColumnKind::Code),
    Column::new("fund", ColumnKind::Code),
    Column::new("date", ColumnKind::Day),
    Column::of_ledger("summary", ColumnKind::Value),
    Column::of_ledger("code", ColumnKind::Code),
    Column::of_ledger("account", ColumnKind::Text),
    Column::new("debit", ColumnKind::Money),
    Column::new("credit", ColumnKind::Money),
    Column::of_ledger("document", ColumnKind::Text),
    Column::of_ledger("source", ColumnKind::Code),
];

const BALANCE_COLUMNS: [Column; 6] = [
    Column::new("fund", ColumnKind::Code),
    Column::of_ledger("code", ColumnKind::Code),
    Column::of_ledger("account", ColumnKind::Text),
    Column::new("debit", ColumnKind::Money),
    Column::new("credit", ColumnKind::Money),
    Column::of_ledger("balance", ColumnKind::Money),
];

/// The chart of accounts on a day, of a fund or of all.
pub fn accounts(chart: &Chart, fund: Option<InsuranceKind>, on: NaiveDate, details: bool) -> Report<'_> {
    let everyone: KindSet = InsuranceKind::ALL.into_iter().collect();
    Report::new("accounts", ACCOUNT_COLUMNS, move |sink| {
        let of_fund = chart.all(on).filter(|account| fund.is_none_or(|fund| account.funds.contains(fund)));
        of_fund.filter(|account| details || account.code == top(&account.code)).try_for_each(|account| {
            let class: &str = account.class.into();
            let funds = if account.funds == everyone { "all".to_owned() } else { account.funds.to_string() };
            sink.row(&[
                Cell::Text(&account.code),
                Cell::Text(&account.full_name),
                Cell::Text(&account.english),
                Cell::Text(class),
                Cell::Text(if account.is_debit { "debit" } else { "credit" }),
                Cell::Text(&funds),
            ])
        })
    })
}

/// Which vouchers are asked for.
#[derive(Clone, Debug, Default)]
pub struct JournalQuery {
    pub fund: Option<InsuranceKind>,
    pub from: Option<Month>,
    pub to: Option<Month>,
    /// Only lines of this account and its details.
    pub account: Option<String>,
}

/// Every line of the vouchers asked for, in the order of writing.
pub fn journal<'a>(reader: Reader<'a>, chart: &'a Chart, query: JournalQuery) -> Report<'a> {
    Report::new("journal", JOURNAL_COLUMNS, move |sink| {
        reader.each_voucher(query.fund, (query.from, query.to), |voucher, entries| {
            let is_asked =
                |line: &&EntryLine| query.account.as_deref().is_none_or(|code| line.account.starts_with(code));
            entries.iter().filter(is_asked).try_for_each(|line| journal_row(sink, chart, &voucher, line))
        })
    })
}

/// One voucher with its lines.
pub fn voucher<'a>(chart: &'a Chart, voucher: Voucher, entries: Vec<EntryLine>) -> Report<'a> {
    Report::new("voucher", JOURNAL_COLUMNS, move |sink| {
        entries.iter().try_for_each(|line| journal_row(sink, chart, &voucher, line))
    })
}

fn journal_row(
    sink: &mut dyn crate::model::RowSink,
    chart: &Chart,
    voucher: &Voucher,
    line: &EntryLine,
) -> anyhow::Result<()> {
    let name = name_of(chart, voucher.fund, &line.account, voucher.dated_on);
    sink.row(&[
        Cell::Count(voucher.row),
        Cell::Text(&voucher.full_number()),
        Cell::Text(voucher.fund.english()),
        Cell::Day(voucher.dated_on),
        Cell::Text(&voucher.summary),
        Cell::Text(&line.account),
        Cell::Text(name),
        Cell::Money(line.debit),
        Cell::Money(line.credit),
        Cell::Text(&voucher.document),
        Cell::Text(&voucher.source),
    ])
}

fn name_of<'c>(chart: &'c Chart, fund: InsuranceKind, code: &str, on: NaiveDate) -> &'c str {
    chart.account(fund, code, on).map_or("", |account| account.full_name.as_str())
}

/// An account with what it moved.
#[derive(Clone, Debug)]
pub struct Balance<'c> {
    pub account: &'c Account,
    pub moved: Turnover,
}

impl Balance<'_> {
    /// On the account's own side; below zero where it stands on the other.
    pub fn balance(&self) -> Money {
        if self.account.is_debit { self.moved.net() } else { -self.moved.net() }
    }
}

/// What was posted to the accounts of a fund up to a month: by the accounts of the chart, or by their details.
pub fn balances<'c>(
    session: &'c Session,
    fund: InsuranceKind,
    to: Option<Month>,
    details: bool,
) -> anyhow::Result<Vec<Balance<'c>>> {
    let turnovers = session.reader().turnovers(fund, None, to)?;
    let turnovers = if details { turnovers } else { by_account(&turnovers) };
    let on = to.map_or_else(|| session.today(), Month::last_day);
    let chart = session.policy().chart();
    let balance =
        |(code, moved): (String, Turnover)| chart.account(fund, &code, on).map(|account| Balance { account, moved });
    Ok(turnovers.into_iter().filter_map(balance).collect())
}

/// The turnovers of details added up under the accounts of the chart.
pub fn by_account(turnovers: &Turnovers) -> Turnovers {
    let mut sums = Turnovers::new();
    for (code, moved) in turnovers {
        sums.entry(top(code).to_owned()).or_default().add(*moved);
    }
    sums
}

/// One row an account of each fund: `fund,code,account,debit,credit,balance`.
pub fn balance_report<'c>(
    session: &'c Session,
    fund: Option<InsuranceKind>,
    to: Option<Month>,
    details: bool,
) -> anyhow::Result<Report<'c>> {
    let funds = match fund {
        Some(fund) => vec![fund],
        None => session.reader().funds_with_books()?,
    };
    Ok(Report::new("balance", BALANCE_COLUMNS, move |sink| {
        for fund in funds {
            for balance in balances(session, fund, to, details)? {
                sink.row(&[
                    Cell::Text(fund.english()),
                    Cell::Text(&balance.account.code),
                    Cell::Text(&balance.account.full_name),
                    Cell::Money(balance.moved.debit),
                    Cell::Money(balance.moved.credit),
                    Cell::Money(balance.balance()),
                ])?;
            }
        }
        Ok(())
    }))
}

/// The sum of the balances of a class, each on its own side.
pub fn class_total(balances: &[Balance<'_>], class: AccountClass) -> Money {
    balances.iter().filter(|balance| balance.account.class == class).map(Balance::balance).sum()
}
