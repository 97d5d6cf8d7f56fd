//! Average wages (全口径城镇单位就业人员平均工资) as regions published them: `region,from,to,amount,months,source`. They only check the
//! bounds, which are stored as published.

use super::fault;
use crate::model::{Money, Month, RegionCode};
use crate::refusal::Refusal;

/// The average wage behind the bounds of some months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Average {
    pub region: RegionCode,
    pub from: Month,
    pub to: Month,
    /// Over so many months: a year's over 12, a month's over 1.
    pub amount: Money,
    pub months: u32,
}

const HEADER: [&str; 6] = ["region", "from", "to", "amount", "months", "source"];

/// Reads all rows.
pub(super) fn read_averages(file: &str, text: &str) -> Result<Vec<Average>, Refusal> {
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let mut averages = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| fault(file, &error.to_string()))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |column: usize| record.get(column).unwrap_or_default().trim();
        let wrong = |column: usize| {
            fault(file, &format!("line {line}, {}: \"{}\" cannot be read", HEADER[column], cell(column)))
        };
        averages.push(Average {
            region: cell(0).parse().map_err(|_| wrong(0))?,
            from: cell(1).parse().map_err(|_| wrong(1))?,
            to: cell(2).parse().map_err(|_| wrong(2))?,
            amount: Money::parse(cell(3)).map_err(|_| wrong(3))?,
            months: cell(4).parse().ok().filter(|months| *months > 0).ok_or_else(|| wrong(4))?,
        });
    }
    Ok(averages)
}

/// The average of a region in a month, of the nearest level.
pub(super) fn average_of(averages: &[Average], region: RegionCode, month: Month) -> Option<&Average> {
    region
        .chain()
        .find_map(|level| averages.iter().find(|row| row.region == level && row.from <= month && month <= row.to))
}
