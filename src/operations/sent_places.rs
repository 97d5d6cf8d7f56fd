//! Which payment stands where in a file that was sent to the bank: banks answer with the place, the account and the amount.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::model::Month;
use crate::store::Reader;
use crate::store::payrolls::{LineKey, PayrollSort};

/// The payments of the files that an answer is about, in the order in which they were sent.
#[derive(Debug, Default)]
pub struct SentPlaces {
    payrolls: HashMap<i64, Vec<(LineKey, i64)>>,
    named: HashMap<String, Option<i64>>,
}

impl SentPlaces {
    /// The payment at a place, counted from 1, of the payroll that a batch, a month or a number names.
    pub fn find(&mut self, reader: Reader<'_>, place: usize, batch: &str) -> anyhow::Result<Option<(LineKey, i64)>> {
        let payroll = match self.named.get(batch) {
            Some(known) => *known,
            None => {
                let found = payroll_of(reader, batch)?;
                self.named.insert(batch.to_owned(), found);
                found
            }
        };
        let Some(payroll) = payroll else { return Ok(None) };
        let lines = match self.payrolls.entry(payroll) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(sent(reader, payroll)?),
        };
        Ok(place.checked_sub(1).and_then(|place| lines.get(place)).copied())
    }
}

/// `2026-07-1` is the batch of a file, `2026-07` the regular payroll of the month, `1` the number of a payroll.
fn payroll_of(reader: Reader<'_>, batch: &str) -> anyhow::Result<Option<i64>> {
    let runs = reader.payrolls()?;
    let is_meant: Box<dyn Fn(i64, Month, PayrollSort) -> bool> = match (batch.parse::<i64>(), batch.parse::<Month>()) {
        (Ok(number), _) if batch.len() < 6 => Box::new(move |run, _, _| run == number),
        (_, Ok(month)) => Box::new(move |_, of, sort| of == month && sort == PayrollSort::Regular),
        _ => Box::new(|run, month, _| format!("{month}-{run}") == batch),
    };
    Ok(runs.into_iter().find(|run| is_meant(run.number, run.month, run.sort)).map(|run| run.number))
}

/// What was sent with a payroll: what is paid and not held back.
fn sent(reader: Reader<'_>, payroll: i64) -> anyhow::Result<Vec<(LineKey, i64)>> {
    let withheld = reader.withheld_of(payroll)?;
    let mut lines = Vec::new();
    reader.each_line_of(payroll, |line, number| {
        if line.net().is_positive() && !withheld.contains_key(&line.key) {
            lines.push((line.key, number));
        }
        Ok(())
    })?;
    Ok(lines)
}
