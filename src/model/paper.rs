//! A form as it lies on paper: heading, columns, lines, and what stands below. How it looks on a page or in a spreadsheet is `render`'s.

use super::Money;

/// One form, which has a sheet of paper of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperForm {
    /// The short name on its tab in a spreadsheet.
    pub tab: String,
    /// The number of the official form; empty for an annex of the office.
    pub number: String,
    pub title: String,
    /// What is reported on, and the law of the form: the line under the title.
    pub subject: String,
    /// Who made it up, for which time, in which unit: left, middle and right above the columns.
    pub heading: [String; 3],
    pub columns: Vec<PaperColumn>,
    pub rows: Vec<Vec<PaperCell>>,
    /// What is said under the table, a line each.
    pub below: Vec<String>,
}

/// A column of a form, as wide as so many letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperColumn {
    pub title: String,
    pub width: u16,
}

/// A cell of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PaperCell {
    #[default]
    Empty,
    /// An item, set in by its level; one of level 0 stands out.
    Item {
        text: String,
        level: u8,
    },
    Money(Money),
}

impl PaperForm {
    /// Whether it is wider than a sheet that stands upright.
    pub fn is_wide(&self) -> bool {
        self.columns.len() > 4
    }
}

impl PaperColumn {
    pub fn new(title: impl Into<String>, width: u16) -> Self {
        Self { title: title.into(), width }
    }
}

impl PaperCell {
    pub fn item(text: impl Into<String>, level: u8) -> Self {
        Self::Item { text: text.into(), level }
    }

    /// An amount, or nothing.
    pub fn amount(amount: Option<Money>) -> Self {
        amount.map_or(Self::Empty, Self::Money)
    }
}
