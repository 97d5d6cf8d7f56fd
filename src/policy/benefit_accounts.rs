//! The detail account on which each item of a benefit is booked (财会〔2017〕28号 第三部分, 5001), as a dated table: so that the lines under
//! 社会保险待遇支出 of the statements say what was paid for what.

use chrono::NaiveDate;

use super::chart::{Chart, Span, rows};
use crate::model::{AwardItem, Benefit, InsuranceKind};
use crate::refusal::Refusal;

const HEADER: [&str; 7] = ["fund", "benefit", "item", "account", "from", "to", "source"];

/// Where an item of a benefit is booked; without an item, all that have no row of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BenefitAccount {
    fund: InsuranceKind,
    benefit: Benefit,
    item: Option<AwardItem>,
    account: String,
    span: Span,
}

impl Chart {
    /// The account of an item; of a benefit that the table does not know, the account of all benefits.
    pub fn benefit_account(
        &self,
        fund: InsuranceKind,
        benefit: Benefit,
        item: Option<AwardItem>,
        on: NaiveDate,
    ) -> &str {
        let own = |row: &&BenefitAccount| row.fund == fund && row.benefit == benefit && row.span.holds(on);
        let find = |item: Option<AwardItem>| self.benefits.iter().rev().filter(own).find(|row| row.item == item);
        find(item).or_else(|| find(None)).map_or(BENEFITS, |row| row.account.as_str())
    }

    /// Every account that the table names, with its fund.
    pub fn benefit_accounts(&self) -> impl Iterator<Item = (InsuranceKind, &str)> {
        self.benefits.iter().map(|row| (row.fund, row.account.as_str()))
    }

    pub(super) fn read_benefits(&mut self, file: &str, text: &str) -> Result<(), Refusal> {
        for row in rows(file, text, &HEADER)? {
            let item = match row.cell(2) {
                "" => None,
                item => Some(item.parse().map_err(|_| row.wrong(2))?),
            };
            self.benefits.push(BenefitAccount {
                fund: row.cell(0).parse().map_err(|_| row.wrong(0))?,
                benefit: row.cell(1).parse().map_err(|_| row.wrong(1))?,
                item,
                account: row.cell(3).to_owned(),
                span: row.span(4)?,
            });
        }
        Ok(())
    }
}

/// 社会保险待遇支出
const BENEFITS: &str = "5001";
