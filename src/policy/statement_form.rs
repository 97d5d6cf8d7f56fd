//! The forms of the statements line by line (会社保01表, 会社保02表, 财会〔2017〕28号 第四部分), as a dated table.

use chrono::{Datelike as _, NaiveDate};
use strum::EnumString;

use super::chart::{Span, TableRow, funds, rows, words};
use crate::model::{InsuranceKind, KindSet};
use crate::refusal::Refusal;

/// Which form a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Form {
    /// 资产负债表, 会社保01表
    BalanceSheet,
    /// 收支表, 会社保02表
    Income,
}

/// How the amount of a line is taken (p66–89).
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum LineRule {
    /// No amount.
    Heading,
    /// What the accounts hold, on the debit side.
    DebitBalance,
    /// What the accounts hold, on the credit side.
    CreditBalance,
    /// Credits of the period, closing entries left out.
    Credit,
    Debit,
    /// Credits less debits of the period.
    NetCredit,
    NetDebit,
    /// The lines of the first level behind it, up to the next heading.
    Sum,
    /// Sums of the form added and taken off: `1 -2`.
    Sections,
    /// The same, with what the undecided accounts of the medical fund moved.
    SectionsUndecided,
    /// What the undecided accounts hold at the end.
    Undecided,
}

/// Which part of the medical fund a line is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum FundPart {
    Pooled,
    Personal,
}

/// One line of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormLine {
    pub form: Form,
    pub funds: KindSet,
    /// `left` or `right` of the balance sheet.
    pub side: String,
    pub level: u8,
    pub item: String,
    pub english: String,
    pub rule: LineRule,
    pub accounts: Vec<String>,
    pub part: Option<FundPart>,
    pub when: Shown,
    span: Span,
}

/// Of which periods a line is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Shown {
    #[default]
    #[strum(serialize = "")]
    Always,
    Monthly,
    /// Of the months before December: at the end of a year nothing waits to be split.
    BeforeDecember,
}

impl Shown {
    fn is_of(self, is_year: bool, on: NaiveDate) -> bool {
        match self {
            Self::Always => true,
            Self::Monthly => !is_year,
            Self::BeforeDecember => !is_year && on.month() < 12,
        }
    }
}

/// All lines in their order.
#[derive(Clone, Debug, Default)]
pub struct StatementForms {
    lines: Vec<FormLine>,
}

const HEADER: [&str; 13] =
    ["form", "funds", "side", "level", "item", "english", "rule", "accounts", "part", "when", "from", "to", "source"];

impl StatementForms {
    /// The lines of a form as a fund shows them, of a month or of a year.
    pub fn lines(&self, form: Form, fund: InsuranceKind, is_year: bool, on: NaiveDate) -> Vec<&FormLine> {
        let is_shown = |line: &&FormLine| {
            line.form == form && line.funds.contains(fund) && line.span.holds(on) && line.when.is_of(is_year, on)
        };
        self.lines.iter().filter(is_shown).collect()
    }

    pub(super) fn read(&mut self, file: &str, text: &str) -> Result<(), Refusal> {
        for row in rows(file, text, &HEADER)? {
            self.lines.push(line_of(&row)?);
        }
        Ok(())
    }
}

fn line_of(row: &TableRow<'_>) -> Result<FormLine, Refusal> {
    let part = match row.cell(8) {
        "" => None,
        text => Some(text.parse().map_err(|_| row.wrong(8))?),
    };
    Ok(FormLine {
        form: row.cell(0).parse().map_err(|_| row.wrong(0))?,
        funds: funds(row.cell(1)).ok_or_else(|| row.wrong(1))?,
        side: row.cell(2).to_owned(),
        level: row.cell(3).parse().map_err(|_| row.wrong(3))?,
        item: row.cell(4).to_owned(),
        english: row.cell(5).to_owned(),
        rule: row.cell(6).parse().map_err(|_| row.wrong(6))?,
        accounts: words(row.cell(7)),
        part,
        when: row.cell(9).parse().map_err(|_| row.wrong(9))?,
        span: row.span(10)?,
    })
}
