//! Which accounts are booked by their details only (财会〔2017〕28号 第二部分 明细科目): the medical fund keeps its pooled money and its individual
//! accounts apart, and benefits are told by what they were paid for. A dated table.

use chrono::NaiveDate;

use super::chart::{Chart, Span, funds, rows, top};
use crate::model::{InsuranceKind, KindSet};
use crate::refusal::Refusal;

const HEADER: [&str; 7] = ["account", "funds", "digits", "by", "from", "to", "source"];

/// An account that is booked by details of so many digits, where the chart has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DetailRule {
    account: String,
    funds: KindSet,
    digits: usize,
    /// Whether vouchers that go by no template are asked for the detail too.
    is_for_any: bool,
    span: Span,
}

impl Chart {
    /// The details of which one has to be chosen in place of an account; none where it may be booked as it is.
    pub fn details_needed(&self, fund: InsuranceKind, code: &str, on: NaiveDate, is_template: bool) -> Vec<&str> {
        let rule = self.details.iter().rev().find(|rule| {
            rule.account == top(code)
                && rule.funds.contains(fund)
                && rule.span.holds(on)
                && (is_template || rule.is_for_any)
        });
        if rule.is_none_or(|rule| code.len() >= rule.digits) {
            return Vec::new();
        }
        let below = |known: &&str| known.len() == code.len() + 2 && known.starts_with(code);
        self.of_fund(fund, on).map(|account| account.code.as_str()).filter(below).collect()
    }

    pub(super) fn read_details(&mut self, file: &str, text: &str) -> Result<(), Refusal> {
        for row in rows(file, text, &HEADER)? {
            self.details.push(DetailRule {
                account: row.cell(0).to_owned(),
                funds: funds(row.cell(1)).ok_or_else(|| row.wrong(1))?,
                digits: row.cell(2).parse().map_err(|_| row.wrong(2))?,
                is_for_any: match row.cell(3) {
                    "any" => true,
                    "template" => false,
                    _ => return Err(row.wrong(3)),
                },
                span: row.span(4)?,
            });
        }
        Ok(())
    }
}
