//! Takes in what employers declare of a month (申报, 社会保险法 第六十条): where the region asks for it every month, an employer that
//! has not declared is levied an estimate; elsewhere the earnings on file are the declaration, and this is only compared.

use std::collections::HashMap;

use crate::exchange::{Field, Layout};
use crate::model::{CreditCode, Money, Month, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::employers_named::employer_named;
use crate::operations::reading::{Cells, Context, Key, Reading, count, employer_key, money, month};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::declarations::Declared;

const EMPLOYER: usize = 0;
const MONTH: usize = 1;
const HEADCOUNT: usize = 2;
const EARNINGS_TOTAL: usize = 3;

/// `levy declare`
pub const LAYOUT: Layout = Layout {
    command: "levy declare",
    fields: &[
        Field::required("employer").also(&["credit_code"]),
        Field::required("month"),
        Field::optional("headcount"),
        Field::optional("earnings_total"),
    ],
};

/// A declaration.
#[derive(Debug)]
pub struct DeclarationEntry {
    employer: Key<CreditCode>,
    month: Month,
    declared: Declared,
}

impl Entry for DeclarationEntry {
    const KIND: OperationKind = OperationKind::Declare;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = DeclarationApplier<'s>;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_key);
        let month = row.required(MONTH, month);
        let headcount = row.optional(HEADCOUNT, count);
        let earnings_total = row.optional(EARNINGS_TOTAL, money);
        match (employer, month, headcount, earnings_total) {
            (Some(employer), Some(month), Some(headcount), Some(earnings_total)) => {
                Ok(Self { employer, month, declared: Declared { headcount, earnings_total } })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// Records declarations one by one.
pub struct DeclarationApplier<'s> {
    reader: Reader<'s>,
    named: HashMap<(i64, Month), u64>,
}

impl<'s> Apply<'s, DeclarationEntry> for DeclarationApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { reader: tx.reader(), named: HashMap::new() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, DeclarationEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(payer) = tally.accepted(line, employer_named(self.reader, &entry.employer)?) else { continue };
            if let Some(first_line) = self.named.insert((payer, entry.month), line) {
                tally.reject(line, Fault::of("employer", Refusal::DuplicateRow { first_line }));
                continue;
            }
            let known = self.reader.declaration(payer, entry.month)?;
            match known.map(|known| known.declared) {
                Some(known) if known == entry.declared => tally.counts.same += 1,
                Some(_) => tally.counts.changed += 1,
                None => tally.counts.inserted += 1,
            }
            if known.is_none_or(|known| known.declared != entry.declared) {
                tx.writer.insert_declaration(payer, entry.month, &entry.declared, line)?;
            }
            tally.differing += u64::from(differs(&entry.declared, &on_file(self.reader, payer, entry.month)?));
        }
        Ok(())
    }
}

/// What the office has enrolled of an employer in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OnFile {
    pub headcount: i64,
    pub earnings_total: Money,
}

/// Reads what is on file of an employer's month.
pub fn on_file(reader: Reader<'_>, payer: i64, month: Month) -> anyhow::Result<OnFile> {
    let mut found = OnFile::default();
    reader.each_enrolment_in_force(month, i64::MAX, Some(payer), |person| {
        found.headcount += 1;
        found.earnings_total += person.earnings;
        Ok(())
    })?;
    Ok(found)
}

/// Whether what was declared is not what is on file; what was not said differs from nothing.
pub fn differs(declared: &Declared, on_file: &OnFile) -> bool {
    declared.headcount.is_some_and(|heads| heads != on_file.headcount)
        || declared.earnings_total.is_some_and(|total| total != on_file.earnings_total)
}
