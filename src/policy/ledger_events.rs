//! What is booked by hand and by template: a word for each event, the entry and its case that it stands for, and what it means. Data, as
//! the templates themselves are.

use super::chart::{Chart, Template, rows};
use crate::refusal::Refusal;
use chrono::NaiveDate;

const HEADER: [&str; 5] = ["event", "entry", "case", "chinese", "english"];

/// An event that `ledger book` knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerEvent {
    pub event: String,
    pub entry: String,
    pub case: String,
    pub chinese: String,
    pub english: String,
}

impl Chart {
    /// The event of a word, in either language.
    pub fn event(&self, word: &str) -> Option<&LedgerEvent> {
        self.events.iter().find(|event| event.event == word || event.chinese == word)
    }

    /// Every word for an event, whether it has a template on some day or not.
    pub fn event_words(&self) -> impl Iterator<Item = &str> {
        self.events.iter().map(|event| event.event.as_str())
    }

    /// All of them in the order of their entries, each with its template of a day.
    pub fn events(&self, on: NaiveDate) -> impl Iterator<Item = (&LedgerEvent, &Template)> {
        self.events
            .iter()
            .filter_map(move |event| self.template(&event.entry, &event.case, on).map(|template| (event, template)))
    }

    pub(super) fn read_events(&mut self, file: &str, text: &str) -> Result<(), Refusal> {
        for row in rows(file, text, &HEADER)? {
            let [event, entry, case, chinese, english] = [0, 1, 2, 3, 4].map(|place| row.cell(place).to_owned());
            if !self.templates.contains_key(&(entry.clone(), case.clone())) {
                return Err(row.wrong(1));
            }
            self.events.push(LedgerEvent { event, entry, case, chinese, english });
        }
        Ok(())
    }
}
