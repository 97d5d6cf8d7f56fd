//! A table of texts, and the forms in which it is written as CSV.

use anyhow::Context;
use shebao::model::{Subject, column_names};

/// A table under English column names.
pub struct Sheet {
    columns: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

/// Header and encoding of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    English,
    Chinese,
    ChineseWithBom,
    ChineseGb18030,
}

impl Sheet {
    pub const fn new(columns: &'static [&'static str]) -> Self {
        Self { columns, rows: Vec::new() }
    }

    pub fn push(&mut self, row: Vec<String>) {
        assert_eq!(row.len(), self.columns.len(), "a row has a cell for each column");
        self.rows.push(row);
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn row_mut(&mut self, place: usize) -> &mut Vec<String> {
        &mut self.rows[place]
    }

    pub fn shuffle(&mut self, random: &mut super::Random) {
        random.shuffle(&mut self.rows);
    }

    /// The file.
    pub fn bytes(&self, form: Form) -> anyhow::Result<Vec<u8>> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(self.columns.iter().map(|name| header(name, form)))?;
        for row in &self.rows {
            writer.write_record(row)?;
        }
        let bytes = writer.into_inner().context("write CSV into memory")?;
        Ok(match form {
            Form::English | Form::Chinese => bytes,
            Form::ChineseWithBom => [b"\xef\xbb\xbf".as_slice(), &bytes].concat(),
            Form::ChineseGb18030 => {
                let text = String::from_utf8(bytes).context("made of texts")?;
                encoding_rs::GB18030.encode(&text).0.into_owned()
            }
        })
    }
}

fn header(name: &'static str, form: Form) -> &'static str {
    match form {
        Form::English => name,
        Form::Chinese | Form::ChineseWithBom | Form::ChineseGb18030 => {
            column_names(name).map_or(name, |names| names.title(Subject::Person))
        }
    }
}
