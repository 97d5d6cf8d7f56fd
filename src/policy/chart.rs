//! The chart of accounts (会计科目), the templates of entries, and what may enter and leave the accounts that hold money, as dated
//! tables (财会〔2017〕28号, 财社〔2017〕144号 第四十条至第四十二条).

use std::collections::HashMap;

use chrono::NaiveDate;
use strum::{EnumString, IntoStaticStr};

use super::benefit_accounts::BenefitAccount;
use super::collection_accounts::CollectionAccounts;
use super::detail_accounts::DetailRule;
use super::fault;
use super::ledger_events::LedgerEvent;
use crate::model::{InsuranceKind, KindSet, parse_day};
use crate::refusal::Refusal;

/// The elements of accounting (会计要素).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum AccountClass {
    /// 资产
    Asset,
    /// 负债
    Liability,
    /// 净资产
    NetAssets,
    /// 收入
    Income,
    /// 支出
    Expenditure,
}

/// The days on which a row of the tables holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    from: NaiveDate,
    to: Option<NaiveDate>,
}

/// An account of some funds, or a detail account under one of four digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub code: String,
    pub funds: KindSet,
    /// Its own name.
    pub name: String,
    /// The names from its four-digit account down, joined.
    pub full_name: String,
    pub english: String,
    pub class: AccountClass,
    /// Whether its balance stands on the debit side.
    pub is_debit: bool,
    pub source: String,
    span: Span,
}

/// A template of an entry (分录): which accounts may be debited and which credited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    pub entry: String,
    pub case: String,
    pub debit: Vec<String>,
    pub credit: Vec<String>,
    pub source: String,
    span: Span,
}

/// What may stand on the other side when money enters or leaves an account.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Flow {
    account: String,
    is_in: bool,
    counterparts: Vec<String>,
    span: Span,
}

/// The three tables together.
#[derive(Clone, Debug, Default)]
pub struct Chart {
    accounts: Vec<Account>,
    by_code: HashMap<String, Vec<usize>>,
    pub(super) templates: HashMap<(String, String), Vec<Template>>,
    flows: Vec<Flow>,
    pub(super) benefits: Vec<BenefitAccount>,
    pub(super) events: Vec<LedgerEvent>,
    pub(super) details: Vec<DetailRule>,
    pub(super) collections: Vec<CollectionAccounts>,
}

/// How many digits an account of the chart itself has; detail accounts have two more each level.
pub const ACCOUNT_DIGITS: usize = 4;

const CHART: [&str; 9] = ["code", "funds", "name", "english", "class", "direction", "from", "to", "source"];
const ENTRIES: [&str; 7] = ["entry", "case", "debit", "credit", "from", "to", "source"];
const FLOWS: [&str; 6] = ["account", "way", "counterparts", "from", "to", "source"];

impl Span {
    /// Days before the first table are judged by the first table.
    pub(super) fn holds(self, on: NaiveDate) -> bool {
        let first = NaiveDate::from_ymd_opt(2018, 1, 1).expect("a day of the calendar");
        let on = on.max(first);
        self.from <= on && self.to.is_none_or(|to| on <= to)
    }
}

impl Chart {
    /// The account of a code in the books of a fund.
    pub fn account(&self, fund: InsuranceKind, code: &str, on: NaiveDate) -> Option<&Account> {
        let mut places = self.by_code.get(code)?.iter().rev().filter_map(|place| self.accounts.get(*place));
        places.find(|account| account.funds.contains(fund) && account.span.holds(on))
    }

    /// Whether any fund has an account of this code on a day.
    pub fn is_known(&self, code: &str, on: NaiveDate) -> bool {
        InsuranceKind::ALL.into_iter().any(|fund| self.account(fund, code, on).is_some())
    }

    /// The account that a text names: its code, its name, or both as `1002 收入户存款`.
    pub fn named(&self, fund: InsuranceKind, text: &str, on: NaiveDate) -> Option<&Account> {
        let code = text.split_whitespace().next().unwrap_or_default();
        self.account(fund, code, on)
            .filter(|account| code == text || text.ends_with(account.name.as_str()))
            .or_else(|| self.of_fund(fund, on).find(|account| account.full_name == text || account.name == text))
    }

    /// The accounts of a fund by code.
    pub fn of_fund(&self, fund: InsuranceKind, on: NaiveDate) -> impl Iterator<Item = &Account> {
        self.all(on).filter(move |account| account.funds.contains(fund))
    }

    /// Every account by code.
    pub fn all(&self, on: NaiveDate) -> impl Iterator<Item = &Account> {
        self.accounts.iter().filter(move |account| account.span.holds(on))
    }

    /// The template of an entry and its case.
    pub fn template(&self, entry: &str, case: &str, on: NaiveDate) -> Option<&Template> {
        let known = self.templates.get(&(entry.to_owned(), case.to_owned()))?;
        known.iter().rev().find(|template| template.span.holds(on))
    }

    /// All templates in the order of their names.
    pub fn templates(&self) -> Vec<&Template> {
        let mut all: Vec<&Template> = self.templates.values().flatten().collect();
        all.sort_by_key(|template| (&template.entry, &template.case));
        all
    }

    /// Whether money may enter (or leave) an account against another one; accounts without a rule are free.
    pub fn may_flow(&self, account: &str, is_in: bool, counterpart: &str, on: NaiveDate) -> bool {
        let (account, counterpart) = (top(account), top(counterpart));
        let rule = |flow: &&Flow| flow.account == account && flow.is_in == is_in && flow.span.holds(on);
        let mut rules = self.flows.iter().filter(rule).peekable();
        rules.peek().is_none() || rules.any(|flow| flow.counterparts.iter().any(|known| known == counterpart))
    }

    /// Whether what enters and leaves an account is ruled.
    pub fn is_ruled(&self, account: &str) -> bool {
        self.flows.iter().any(|flow| flow.account == top(account))
    }

    pub(super) fn read_accounts(&mut self, file: &str, text: &str) -> Result<(), Refusal> {
        for row in rows(file, text, &CHART)? {
            let class = row.cell(4).parse().map_err(|_| row.wrong(4))?;
            let is_debit = match row.cell(5) {
                "debit" => true,
                "credit" => false,
                _ => return Err(row.wrong(5)),
            };
            let name = row.cell(2).to_owned();
            let funds = funds(row.cell(1)).ok_or_else(|| row.wrong(1))?;
            let code = row.cell(0).to_owned();
            let full_name = self.full_name(&code, funds, &name);
            self.by_code.entry(code.clone()).or_default().push(self.accounts.len());
            self.accounts.push(Account {
                code,
                funds,
                name,
                full_name,
                english: row.cell(3).to_owned(),
                class,
                is_debit,
                source: row.cell(8).to_owned(),
                span: row.span(6)?,
            });
        }
        Ok(())
    }

    /// Rows come in the order of their codes, so the account above is there already.
    fn full_name(&self, code: &str, funds: KindSet, name: &str) -> String {
        let above = code.get(..code.len().saturating_sub(2)).unwrap_or_default();
        let is_above = |account: &&Account| account.code == above && !account.funds.intersection(funds).is_empty();
        self.accounts
            .iter()
            .rfind(is_above)
            .map_or_else(|| name.to_owned(), |above| format!("{}-{name}", above.full_name))
    }

    pub(super) fn read_entries(&mut self, file: &str, text: &str) -> Result<(), Refusal> {
        for row in rows(file, text, &ENTRIES)? {
            let template = Template {
                entry: row.cell(0).to_owned(),
                case: row.cell(1).to_owned(),
                debit: words(row.cell(2)),
                credit: words(row.cell(3)),
                source: row.cell(6).to_owned(),
                span: row.span(4)?,
            };
            self.templates.entry((template.entry.clone(), template.case.clone())).or_default().push(template);
        }
        Ok(())
    }

    pub(super) fn read_flows(&mut self, file: &str, text: &str) -> Result<(), Refusal> {
        for row in rows(file, text, &FLOWS)? {
            let is_in = match row.cell(1) {
                "in" => true,
                "out" => false,
                _ => return Err(row.wrong(1)),
            };
            let (account, counterparts) = (row.cell(0).to_owned(), words(row.cell(2)));
            self.flows.push(Flow { account, is_in, counterparts, span: row.span(3)? });
        }
        Ok(())
    }
}

/// The four-digit account that a code belongs to.
pub fn top(code: &str) -> &str {
    code.get(..ACCOUNT_DIGITS).unwrap_or(code)
}

pub(super) fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(ToOwned::to_owned).collect()
}

pub(super) fn funds(text: &str) -> Option<KindSet> {
    if text == "all" {
        return Some(InsuranceKind::ALL.into_iter().collect());
    }
    text.split_whitespace().map(|word| word.parse().ok()).collect()
}

/// One row of a table with its place.
pub(super) struct TableRow<'a> {
    file: &'a str,
    header: &'a [&'a str],
    line: u64,
    cells: Vec<String>,
}

impl TableRow<'_> {
    pub(super) fn cell(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", |cell| cell.trim())
    }

    pub(super) fn wrong(&self, place: usize) -> Refusal {
        let name = self.header.get(place).copied().unwrap_or_default();
        fault(self.file, &format!("line {}, {name}: \"{}\" cannot be read", self.line, self.cell(place)))
    }

    pub(super) fn span(&self, place: usize) -> Result<Span, Refusal> {
        let from = parse_day(self.cell(place)).map_err(|_| self.wrong(place))?;
        let to = match self.cell(place + 1) {
            "" => None,
            text => Some(parse_day(text).map_err(|_| self.wrong(place + 1))?),
        };
        Ok(Span { from, to })
    }
}

pub(super) fn rows<'a>(file: &'a str, text: &str, header: &'a [&'a str]) -> Result<Vec<TableRow<'a>>, Refusal> {
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let found = reader.headers().map_err(|error| fault(file, &error.to_string()))?;
    if found.iter().ne(header.iter().copied()) {
        return Err(fault(file, &format!("the columns are {}", header.join(","))));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| fault(file, &error.to_string()))?;
        let line = record.position().map_or(0, csv::Position::line);
        rows.push(TableRow { file, header, line, cells: record.iter().map(ToOwned::to_owned).collect() });
    }
    Ok(rows)
}
