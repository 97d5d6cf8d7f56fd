//! Vouchers while their lines are put together, and what becomes of them.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::model::InsuranceKind;
use crate::refusal::{Fault, Refusal};
use crate::store::ledger::{EntryLine, Posting};

/// A voucher being put together, with the lines of the file it comes from.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) lines: Vec<u64>,
    pub(super) posting: Posting,
    pub(super) investment: Option<i64>,
    pub(super) fault: Option<Fault>,
}

/// A voucher that holds by itself.
pub(super) struct Good {
    pub(super) lines: Vec<u64>,
    pub(super) posting: Posting,
    pub(super) investment: Option<i64>,
}

pub(super) fn posting_of(
    source: &'static str,
    (fund, dated_on): (InsuranceKind, NaiveDate),
    summary: String,
    document: String,
    first: EntryLine,
) -> Posting {
    Posting { fund, dated_on, summary, entries: vec![first], document, source, source_key: None, reverses: None }
}

impl Draft {
    pub(super) fn add(&mut self, line: u64, date: NaiveDate, entry: EntryLine) {
        let first = self.posting.dated_on;
        if first != date {
            self.fault = Some(Fault::of("date", Refusal::VoucherHasTwoDays { first, second: date }));
        }
        if self.lines.last() != Some(&line) {
            self.lines.push(line);
        }
        self.posting.entries.push(entry);
    }
}

/// The funds in which each document has lines, with those lines.
pub(super) type Sides = HashMap<String, Vec<(InsuranceKind, Vec<u64>)>>;

pub(super) fn sides_of(drafts: &[Draft]) -> Sides {
    let mut sides = Sides::new();
    for Draft { lines, posting, .. } in drafts {
        sides.entry(posting.document.clone()).or_default().push((posting.fund, lines.clone()));
    }
    sides
}

/// A voucher that does not balance and whose document has lines in another fund too was meant to lie over both.
pub(super) fn over_two_funds(verdict: Verdict, posting: &Posting, sides: &Sides) -> Verdict {
    let Verdict::Bad(Fault { refusal: Refusal::VoucherNotBalanced { .. }, .. }) = &verdict else { return verdict };
    let Some(funds) = sides.get(&posting.document).filter(|funds| funds.len() > 1) else { return verdict };
    let side = |(fund, lines): &(InsuranceKind, Vec<u64>)| {
        let lines: Vec<String> = lines.iter().map(u64::to_string).collect();
        format!("{fund} {}", lines.join("+"))
    };
    let funds = funds.iter().map(side).collect::<Vec<_>>().join(", ");
    Verdict::Bad(Fault::of("fund", Refusal::VoucherOverTwoFunds { document: posting.document.clone(), funds }))
}

/// What becomes of a voucher.
pub(super) enum Verdict {
    New,
    Same,
    Bad(Fault),
}
