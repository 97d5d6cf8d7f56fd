//! Which risk class an industry has (人社部发〔2015〕71号 附件): divisions of GB/T 4754 by code and by name, as that standard and the
//! annex call them. A longer code goes before a shorter one; a region's own rows before those of the nation.

use super::fault;
use crate::model::{Month, RegionCode};
use crate::refusal::Refusal;

/// One row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Industry {
    region: RegionCode,
    code: String,
    name: String,
    class: u8,
    from: Month,
}

/// The columns, in the order of the file.
pub(super) const HEADER: [&str; 6] = ["region", "code", "name", "class", "from", "source"];

/// Reads all rows.
pub(super) fn read_industries(file: &str, text: &str) -> Result<Vec<Industry>, Refusal> {
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let mut industries = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| fault(file, &error.to_string()))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |column: usize| record.get(column).unwrap_or_default().trim();
        let wrong = |column: usize| {
            fault(file, &format!("line {line}, {}: \"{}\" cannot be read", HEADER[column], cell(column)))
        };
        let class = cell(3).parse().ok().filter(|class| (1..=8).contains(class));
        industries.push(Industry {
            region: cell(0).parse().map_err(|_| wrong(0))?,
            code: cell(1).to_owned(),
            name: cell(2).to_owned(),
            class: class.ok_or_else(|| wrong(3))?,
            from: cell(4).parse().map_err(|_| wrong(4))?,
        });
    }
    Ok(industries)
}

/// The digits of an industry's code, given by code or by the name of its division.
pub(super) fn code_of<'a>(rows: &'a [Industry], industry: &'a str) -> Option<&'a str> {
    let digits = digits_of(industry.trim());
    let by_name = || rows.iter().find(|row| row.name == industry.trim()).map(|row| row.code.as_str());
    if digits.len() >= 2 { Some(digits) } else { by_name() }
}

/// The digits that a text begins with; a code may carry the letter of its section before it, and its name behind it: `I65 软件`.
fn digits_of(text: &str) -> &str {
    let code = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let end = code.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(code.len());
    code.get(..end).unwrap_or_default()
}

/// The class of an industry, given by code or name, in a month.
pub(super) fn class_of(rows: &[Industry], region: RegionCode, industry: &str, month: Month) -> Option<u8> {
    let asked = industry.trim();
    let digits = digits_of(asked);
    region.chain().find_map(|level| {
        let of_level = rows.iter().filter(|row| row.region == level && row.from <= month);
        let fits = |row: &&Industry| {
            let by_code = digits.len() >= 2 && digits.starts_with(&row.code);
            by_code || row.name == asked
        };
        // The longest code, and of equals the latest day.
        of_level.filter(fits).max_by_key(|row| (row.code.len(), row.from)).map(|row| row.class)
    })
}
