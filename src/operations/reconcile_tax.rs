//! Takes in a file of the tax office (税务对账): all its records, or none where its control totals do not fit its details (X10). A
//! record that came before is not stored again (X5). Nothing is booked: money is booked by `levy receive`; what differs is a finding.

mod findings;
mod row;

use std::collections::HashMap;

use serde_json::json;

use crate::exchange::{SourceFile, read_chunks};
use crate::model::{InsuranceKind, Month, OperationKind};
use crate::operations::reading::Context;
use crate::refusal::{Fault, Refusal};
use crate::session::{Operation, Session, Transaction};
use crate::store::batches::{BatchCounts, NewBatch};
use crate::store::tax_records::{NewTaxMessage, TaxRecord};

pub use findings::{Class, Finding, findings};
pub use row::LAYOUT;
use row::{Sums, TaxRow};

/// Rows worked on at a time.
const CHUNK: usize = 10_000;

/// What a file brought.
#[derive(Clone, Debug, Default)]
pub struct TakenIn {
    pub records: u64,
    pub stored: u64,
    /// Records that had come before.
    pub repeated: Vec<TaxRecord>,
    pub rejected: u64,
}

/// Reads and stores a file. `reject` is told of every bad row; where there is one, nothing is stored.
pub fn take_in(
    session: &Session,
    source: &SourceFile,
    month: Month,
    reject: &mut dyn FnMut(u64, &[Fault]) -> anyhow::Result<()>,
) -> anyhow::Result<TakenIn> {
    let name = std::path::Path::new(source.name()).file_name();
    let name = name.map_or_else(|| source.name().to_owned(), |name| name.to_string_lossy().into_owned());
    let request = json!({"month": month.to_string(), "file": name});
    let operation = Operation { source: Some(name.clone()), ..Operation::new(OperationKind::Reconcile, &request) };
    session.transact(&operation, |tx| {
        let mut taking = Taking::new(tx.writer.next_tax_message()?, month);
        let context = Context { today: tx.today, latest: tx.today, policy: tx.policy, office: tx.office };
        let ending = read_chunks(
            source,
            &LAYOUT,
            CHUNK,
            |row| row::read(row, &context),
            |chunk| {
                for (line, faults) in chunk.faulty {
                    taking.taken.rejected += 1;
                    reject(line, &faults)?;
                }
                chunk.rows.into_iter().try_for_each(|(line, row)| taking.take(tx, line, row))
            },
        )?;
        if taking.taken.rejected > 0 {
            tx.abandon();
            return Ok(taking.taken);
        }
        taking.check_totals()?;
        if taking.taken.stored == 0 {
            tx.abandon();
            return Ok(taking.taken);
        }
        let digest: String = ending.digest.iter().map(|byte| format!("{byte:02x}")).collect();
        taking.record(tx, &name, source.length(), &digest)?;
        Ok(taking.taken)
    })
}

/// A file being taken in.
#[derive(Debug)]
struct Taking {
    message: i64,
    month: Month,
    batch_number: String,
    stated_records: Option<i64>,
    stated: Vec<(Option<InsuranceKind>, Sums)>,
    found: HashMap<InsuranceKind, Sums>,
    taken: TakenIn,
}

impl Taking {
    fn new(message: i64, month: Month) -> Self {
        Self {
            message,
            month,
            batch_number: String::new(),
            stated_records: None,
            stated: Vec::new(),
            found: HashMap::new(),
            taken: TakenIn::default(),
        }
    }

    fn take(&mut self, tx: &mut Transaction<'_>, line: u64, row: TaxRow) -> anyhow::Result<()> {
        match row {
            TaxRow::Head { batch_number, records } => {
                self.batch_number = batch_number;
                self.stated_records = Some(records);
            }
            TaxRow::Total { kind, sums } => self.stated.push((kind, sums)),
            TaxRow::Detail(record) => {
                self.taken.records += 1;
                self.found.entry(record.kind).or_default().add(&Sums::of(&record));
                if tx.reader().has_tax_record(&record.uuid)? {
                    self.taken.repeated.push(*record);
                } else {
                    tx.writer.insert_tax_record(self.message, self.month, line, &record)?;
                    self.taken.stored += 1;
                }
            }
        }
        Ok(())
    }

    /// The head's count, and each total against the details of its kind.
    fn check_totals(&self) -> Result<(), Refusal> {
        let refuse = |what: &str, stated: String, found: String| {
            Err(Refusal::ControlTotalDiffers { what: what.to_owned(), stated, found })
        };
        let found = self.taken.records.cast_signed();
        match self.stated_records {
            Some(stated) if stated == found => {}
            Some(stated) => return refuse("records", stated.to_string(), found.to_string()),
            None => return refuse("head", "1".to_owned(), "0".to_owned()),
        }
        for (kind, stated) in &self.stated {
            let mut found = Sums::default();
            let of_kind = self.found.iter().filter(|(of, _)| kind.is_none_or(|kind| kind == **of));
            of_kind.for_each(|(_, sums)| found.add(sums));
            for ((name, stated), (_, found)) in stated.named().into_iter().zip(found.named()) {
                if stated != found {
                    return refuse(name, stated.to_string(), found.to_string());
                }
            }
        }
        Ok(())
    }

    fn record(&self, tx: &mut Transaction<'_>, source: &str, length: u64, digest: &str) -> anyhow::Result<()> {
        let (batch_number, records) = (self.batch_number.as_str(), self.taken.records.cast_signed());
        tx.writer.insert_tax_message(&NewTaxMessage { month: self.month, batch_number, records, source, digest })?;
        let same = self.taken.repeated.len() as u64;
        let counts = BatchCounts { inserted: self.taken.stored, same, ..BatchCounts::default() };
        tx.writer.insert_batch(&NewBatch {
            kind: OperationKind::Reconcile,
            matter: None,
            source,
            length,
            digest,
            counts,
        })?;
        Ok(())
    }
}
