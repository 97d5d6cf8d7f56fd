//! Which payment stands where in a file that was sent to the bank: banks answer with the place, the account and the amount.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::model::KindSet;
use crate::operations::bank_files_due::{FileDue, files_sent};
use crate::store::Reader;
use crate::store::payrolls::{LineKey, PaymentLine, Payroll, PayrollSort};

/// The payments of a file in its order.
type Places = Vec<(LineKey, i64)>;

/// The payments of the files that an answer is about, in the order in which they were sent.
#[derive(Debug)]
pub struct SentPlaces {
    kinds: KindSet,
    files: HashMap<String, Option<Places>>,
}

impl SentPlaces {
    pub fn new(kinds: KindSet) -> Self {
        Self { kinds, files: HashMap::new() }
    }

    /// The payment at a place, counted from 1, of the file that a batch, a month or a number names.
    pub fn find(&mut self, reader: Reader<'_>, place: usize, batch: &str) -> anyhow::Result<Option<(LineKey, i64)>> {
        let lines = match self.files.entry(batch.to_owned()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(named(reader, self.kinds, batch)?),
        };
        Ok(lines.as_ref().and_then(|lines| lines.get(place.checked_sub(1)?)).copied())
    }
}

/// The payments of the file that is named, where one file is. A number or month that may mean any of several files says too little.
fn named(reader: Reader<'_>, kinds: KindSet, batch: &str) -> anyhow::Result<Option<Places>> {
    for run in reader.payrolls()? {
        let mut files = files_sent(&reader.sent(run.number)?);
        if files.is_empty() {
            files.push(FileDue { part: None });
        }
        let has_one = files.len() == 1;
        let Some(file) = files.into_iter().find(|file| is_named(&run, file, batch, has_one)) else { continue };
        let mut lines = Vec::new();
        each_sent(reader, run.number, (file, kinds), |line, number| {
            lines.push((line.key, number));
            Ok(())
        })?;
        return Ok(Some(lines));
    }
    Ok(None)
}

/// `2026-07-1` is the batch of the first file of payroll 1, `2026-07-1-2` that of its second; `1-2` is said of it too. `1` and `2026-07` are
/// said where there is one file only, the month of its regular payroll.
fn is_named(run: &Payroll, file: &FileDue, batch: &str, has_one: bool) -> bool {
    let own = format!("{}{}", run.number, file.suffix());
    let is_own = batch == format!("{}-{own}", run.month) || (batch == own && (has_one || own.contains('-')));
    is_own || has_one && batch.parse() == Ok(run.month) && run.sort == PayrollSort::Regular
}

/// The payments that a file of a payroll holds, in its order: what is paid, not held back, and of its funds.
pub fn each_sent(
    reader: Reader<'_>,
    payroll: i64,
    (file, kinds): (FileDue, KindSet),
    mut take: impl FnMut(&PaymentLine, i64) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let (withheld, mut funds) = (reader.withheld_of(payroll)?, reader.fund_finder(kinds)?);
    reader.each_line_of(payroll, |line, number| {
        let is_left_out = !line.net().is_positive() || withheld.contains_key(&line.key);
        if is_left_out || (file.part.is_some() && !file.has(funds.of(line)?)) {
            return Ok(());
        }
        take(line, number)
    })
}
