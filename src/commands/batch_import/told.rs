//! The bad rows of a file: a few are told on stderr, each with what to do; all go to the rejects file.

use crate::exchange::{Layout, Rejects};
use crate::i18n::{self, Message};
use crate::invocation::Invocation;
use crate::refusal::Fault;

/// How many bad rows are told; of further ones only those that are wrong in a way not told yet.
const TOLD: u64 = 5;
/// How many different hints are given; some name the record and are never the same.
const MOST_HINTS: usize = 20;

/// Takes the bad rows of one file.
pub struct BadRows<'a> {
    invocation: &'a Invocation,
    layout: &'static Layout,
    file: String,
    pub rejects: Rejects,
    told: u64,
    /// The codes that were told, and the hints.
    codes: Vec<&'static str>,
    hints: Vec<String>,
}

impl<'a> BadRows<'a> {
    pub fn new(invocation: &'a Invocation, layout: &'static Layout, file: &str) -> anyhow::Result<Self> {
        let (rejects, codes, hints) = (Rejects::new()?, Vec::new(), Vec::new());
        Ok(Self { invocation, layout, file: file.to_owned(), rejects, told: 0, codes, hints })
    }

    /// How many bad rows were not told.
    pub const fn untold(&self) -> u64 {
        self.rejects.count_rows().saturating_sub(self.told)
    }

    /// Notes all faults of a row, and tells them where that says something new.
    pub fn reject(&mut self, line: u64, faults: &[Fault]) -> anyhow::Result<()> {
        let is_new = |fault: &Fault| {
            let hint = || i18n::refusal(self.invocation.lang, &fault.refusal).hint;
            !self.codes.contains(&fault.refusal.code())
                || (self.hints.len() < MOST_HINTS && !self.hints.contains(&hint()))
        };
        if self.told < TOLD || faults.iter().any(is_new) {
            self.told += 1;
            faults.iter().for_each(|fault| self.tell(line, fault));
        }
        for fault in faults {
            let message = self.invocation.words(&fault.refusal);
            self.rejects.push(line, fault.column, fault.refusal.code(), &message)?;
        }
        Ok(())
    }

    fn tell(&mut self, line: u64, fault: &Fault) {
        let words = i18n::refusal(self.invocation.lang, &fault.refusal);
        let field = self.layout.fields.iter().find(|field| field.name == fault.column);
        let (file, column, title) = (self.file.clone(), fault.column, field.map_or("", |field| field.title()));
        self.invocation.warn(&Message::RowRejected { file, line, column, title, message: words.message });
        if !self.codes.contains(&fault.refusal.code()) {
            self.codes.push(fault.refusal.code());
        }
        if !self.hints.contains(&words.hint) && self.hints.len() < MOST_HINTS {
            self.hints.push(words.hint.clone());
            self.invocation.warn(&Message::Hint { hint: words.hint });
        }
    }
}
