//! Which accounts there are where the agency collects and where the tax office does, and from which of them a contribution goes back
//! (财社〔2017〕144号 第四十条至第四十二条). A dated table.

use chrono::NaiveDate;
use strum::EnumString;

use super::Policy;
use super::chart::{Chart, Span, rows, words};
use crate::model::{InsuranceKind, RegionCode};
use crate::refusal::Refusal;

const HEADER: [&str; 6] = ["collector", "purpose", "accounts", "from", "to", "source"];

/// Who brings the contributions in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Collector {
    Agency,
    Tax,
}

/// What the accounts of a row are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString)]
#[strum(serialize_all = "snake_case")]
enum Purpose {
    /// From which a refund goes, the first of them that has it.
    Refund,
    /// That are not kept there.
    Absent,
    /// By which the money of a pension relation comes, and goes, that moves between regions.
    TransferIn,
    TransferOut,
}

/// The accounts of a collector for a purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CollectionAccounts {
    collector: Collector,
    purpose: Purpose,
    accounts: Vec<String>,
    span: Span,
}

impl Policy {
    /// Who brings the contributions of a fund in, in a region on a day.
    pub fn collector(&self, region: RegionCode, fund: InsuranceKind, on: NaiveDate) -> Collector {
        if self.collection_mode(region, fund, on).is_tax_collected() { Collector::Tax } else { Collector::Agency }
    }
}

impl Chart {
    /// The accounts from which a refund goes, in their order.
    pub fn refund_accounts(&self, collector: Collector, on: NaiveDate) -> &[String] {
        self.collection_accounts(collector, Purpose::Refund, on)
    }

    /// The accounts by which the money of a relation comes or goes that moves between regions.
    pub fn transfer_accounts(&self, collector: Collector, comes_in: bool, on: NaiveDate) -> &[String] {
        let purpose = if comes_in { Purpose::TransferIn } else { Purpose::TransferOut };
        self.collection_accounts(collector, purpose, on)
    }

    /// Whether the books of those for whom the collector collects do without an account.
    pub fn is_absent(&self, collector: Collector, account: &str, on: NaiveDate) -> bool {
        let absent = self.collection_accounts(collector, Purpose::Absent, on);
        absent.iter().any(|known| account.starts_with(known.as_str()))
    }

    fn collection_accounts(&self, collector: Collector, purpose: Purpose, on: NaiveDate) -> &[String] {
        let is_asked =
            |row: &&CollectionAccounts| row.collector == collector && row.purpose == purpose && row.span.holds(on);
        self.collections.iter().rev().find(is_asked).map_or(&[], |row| row.accounts.as_slice())
    }

    pub(super) fn read_collections(&mut self, file: &str, text: &str) -> Result<(), Refusal> {
        for row in rows(file, text, &HEADER)? {
            self.collections.push(CollectionAccounts {
                collector: row.cell(0).parse().map_err(|_| row.wrong(0))?,
                purpose: row.cell(1).parse().map_err(|_| row.wrong(1))?,
                accounts: words(row.cell(2)),
                span: row.span(3)?,
            });
        }
        Ok(())
    }
}
