//! The names of columns: English, Chinese, field code. One table for what is read and what is written.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Subject;

/// The names of one column, split where the table gives several with a bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnNames {
    pub english: &'static str,
    pub chinese: Vec<&'static str>,
    /// Codes of the field list LD/T 92 (字段名参照); empty where there is none.
    pub codes: Vec<&'static str>,
    /// What the column holds, in a few words; may be empty.
    pub meaning: &'static str,
}

static TABLE: LazyLock<HashMap<&'static str, ColumnNames>> = LazyLock::new(|| {
    let rows = include_str!("columns.csv").lines().skip(1).filter(|line| !line.is_empty());
    rows.map(names_of_line).map(|names| (names.english, names)).collect()
});

fn names_of_line(line: &'static str) -> ColumnNames {
    let mut cells = line.splitn(4, ',');
    let mut next = || cells.next().unwrap_or_default();
    let bars = |cell: &'static str| cell.split('|').filter(|name| !name.is_empty()).collect();
    let (english, chinese, codes) = (next(), next(), next());
    ColumnNames { english, chinese: bars(chinese), codes: bars(codes), meaning: next() }
}

/// Columns whose second name is the person's; elsewhere further names are synonyms.
const NAMED_BY_SUBJECT: [&str; 2] = ["name", "phone"];
/// Columns whose second name is that of the books.
const NAMED_BY_LEDGER: [&str; 11] =
    ["balance", "class", "code", "document", "entry", "item", "month", "number", "period", "side", "source"];
/// Columns with a name of their own in lists of investments, with its place.
const NAMED_BY_INVESTMENT: [(&str, usize); 4] = [("bank", 1), ("class", 2), ("rate", 1), ("value", 1)];
/// Columns with a name of their own in the official forms, with its place.
const NAMED_BY_STATEMENT: [(&str, usize); 1] = [("side", 2)];
/// Columns whose second name is that of a matter.
const NAMED_BY_MATTER: [&str; 3] = ["operation", "due_on", "reason"];

/// Columns with a name of their own in questions at the counter, with its place.
const NAMED_BY_ENQUIRY: [(&str, usize); 3] = [("account", 2), ("due", 1), ("start", 1)];

/// Columns with a name of their own in lists of what is given back, with its place.
const NAMED_BY_RECOVERY: [(&str, usize); 2] = [("due_on", 2), ("overdue", 1)];

/// Columns with a name of their own in questions about somebody who died; their codes are of other things.
const NAMED_BY_DECEASED: [&str; 1] = ["kind"];

/// The names of a column, where the table knows it.
pub fn column_names(english: &str) -> Option<&'static ColumnNames> {
    TABLE.get(english)
}

impl ColumnNames {
    /// The Chinese title; where there are two, the first is the employer's and the second the person's.
    pub fn title(&self, subject: Subject) -> &'static str {
        self.pick(&self.chinese, subject)
    }

    /// The field code, or the English name where there is none.
    pub fn code(&self, subject: Subject) -> &'static str {
        self.pick(&self.codes, subject)
    }

    fn pick(&self, names: &[&'static str], subject: Subject) -> &'static str {
        let second = |named: &[&str]| usize::from(named.contains(&self.english));
        let told = |named: &[(&str, usize)]| named.iter().find(|(name, _)| *name == self.english).map_or(0, |it| it.1);
        let place = match subject {
            Subject::Employer => 0,
            Subject::Person => second(&NAMED_BY_SUBJECT),
            Subject::Ledger => second(&NAMED_BY_LEDGER),
            Subject::Matter => second(&NAMED_BY_MATTER),
            Subject::Enquiry => told(&NAMED_BY_ENQUIRY),
            Subject::Deceased => second(&NAMED_BY_DECEASED),
            Subject::Investment => told(&NAMED_BY_INVESTMENT),
            Subject::Statement => told(&NAMED_BY_STATEMENT),
            Subject::Recovery => told(&NAMED_BY_RECOVERY),
        };
        let is_other = subject == Subject::Deceased && place > 0;
        names.get(place).or_else(|| names.first().filter(|_| !is_other)).copied().unwrap_or(self.english)
    }
}
