//! How awards were reckoned, in the file.

use rusqlite::OptionalExtension;

use super::matters::UNDONE;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};

/// The lines of a calculation, what it cites, and the figures that were not known yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calculation {
    pub workings: Vec<String>,
    pub sources: Vec<String>,
    pub awaits: Vec<String>,
}

/// Between the lines of one column; none of them has a line break.
const BETWEEN: &str = "\n";

/// The lines of a column.
pub(super) fn lines(text: &str) -> Vec<String> {
    text.split(BETWEEN).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

impl Reader<'_> {
    /// How the award of a claim that stands was reckoned; nothing where it was made before that was kept.
    pub fn calculation(&self, claim: i64) -> anyhow::Result<Option<Calculation>> {
        let sql = format!(
            "SELECT workings, sources, awaits FROM award_working WHERE claim = ?1 AND operation NOT IN ({UNDONE}) \
             ORDER BY row DESC LIMIT 1"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let found = statement.query_row([claim], |row| {
            let column = |place: usize| row.get::<_, String>(place).map(|text| lines(&text));
            Ok(Calculation { workings: column(0)?, sources: column(1)?, awaits: column(2)? })
        });
        Ok(found.optional()?)
    }
}

impl Writer<'_> {
    /// Keeps how a claim was reckoned.
    pub fn insert_calculation(&mut self, claim: i64, calculation: &Calculation) -> anyhow::Result<()> {
        let operation = self.operation();
        let text = |lines: &[String]| lines.join(BETWEEN);
        let (workings, sources) = (text(&calculation.workings), text(&calculation.sources));
        let awaits = text(&calculation.awaits);
        let texts = [&workings, &sources, &awaits].map(|text| Value::Text(text));
        let values: Vec<Value<'_>> =
            [Value::Int(claim)].into_iter().chain(texts).chain([Value::Int(operation)]).collect();
        self.insert(TableId::AwardWorking, &values)?;
        Ok(())
    }
}
