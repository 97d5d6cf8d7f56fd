//! Files in: CSV and spreadsheets become rows whose cells are found by column name; bad rows go to a rejects file.
//! Nothing here knows what a value means, or the database. Files out are made by `render`.

mod aside;
mod bytes;
mod chunks;
mod header;
mod records;
mod rejects;
mod rows;
mod sheet;
mod source;
mod template;
mod text;

#[cfg(test)]
mod tests;

pub use aside::{Readers, beside};
pub use chunks::{Chunk, Ending, read_chunks, read_prepared_chunks};
pub use rejects::{Rejects, rejects_path};
pub use rows::{Row, Rows};
pub use source::{SourceEncoding, SourceFile, tables_in};
pub use template::{template_line, write_template};

use crate::i18n::{Lang, label_of};
use crate::model::{Subject, column_names};

/// One column that an import takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The English column name; its other names stand in `columns.csv`.
    pub name: &'static str,
    /// Whether the column must be in the file. Whether a cell may be empty is for the reader of the row.
    pub required: bool,
    /// Whose name or phone the column holds.
    pub subject: Subject,
    /// Further accepted headers.
    pub aliases: &'static [&'static str],
    /// The words of the drop-down in the template; empty where any text may stand.
    pub choices: &'static [&'static str],
}

/// The columns of one import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The command, such as `register person`.
    pub command: &'static str,
    pub fields: &'static [Field],
}

/// The one column whose other names belong to someone else: a person's list may hold the employer's name too.
const NAME: &str = "name";

impl Field {
    /// A column that must be there.
    pub const fn required(name: &'static str) -> Self {
        Self { name, required: true, subject: Subject::Employer, aliases: &[], choices: &[] }
    }

    /// A column that may be absent.
    pub const fn optional(name: &'static str) -> Self {
        Self { required: false, ..Self::required(name) }
    }

    /// The same column about a person.
    #[must_use]
    pub const fn of_person(self) -> Self {
        Self { subject: Subject::Person, ..self }
    }

    /// The words of the drop-down in a language, each with the code that it stands for; a code without a word is its own.
    pub fn choice_words(&self, lang: Lang) -> Vec<(&'static str, &'static str)> {
        self.choices.iter().map(|code| (label_of(lang, self.name, code), *code)).collect()
    }

    /// The same column of the books.
    #[must_use]
    pub const fn of_ledger(self) -> Self {
        Self { subject: Subject::Ledger, ..self }
    }

    /// The same column with these words as its drop-down.
    #[must_use]
    pub const fn one_of(self, choices: &'static [&'static str]) -> Self {
        Self { choices, ..self }
    }

    /// The same column with further accepted headers.
    #[must_use]
    pub const fn also(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }

    /// The Chinese title, or the English name where there is none.
    pub fn title(&self) -> &'static str {
        column_names(self.name).map_or(self.name, |names| names.title(self.subject))
    }

    /// Every header under which the column is found: English, Chinese, field codes, aliases.
    pub(crate) fn headers(&self) -> Vec<&'static str> {
        let mut headers = vec![self.name];
        match column_names(self.name) {
            Some(names) if self.name == NAME => headers.extend([names.title(self.subject), names.code(self.subject)]),
            Some(names) => headers.extend(names.chinese.iter().chain(&names.codes)),
            None => {}
        }
        headers.extend(self.aliases);
        headers
    }
}
