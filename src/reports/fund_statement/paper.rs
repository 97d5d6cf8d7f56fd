//! The statements as they lie on paper (会社保01表, 会社保02表, 财会〔2017〕28号 第四部分): a form a fund, with the checks between the
//! forms under it. The official forms have no column of line numbers. Annexes of the office carry no official number.

use chrono::NaiveDate;

use super::notes::Note;
use super::{Amounts, Period, StatementCheck, lines};
use crate::model::{InsuranceKind, PaperCell, PaperColumn, PaperForm};
use crate::policy::{Form, FormLine};
use crate::session::Session;

/// Letters that an item, an amount and a remark take.
const ITEM: u16 = 34;
const AMOUNT: u16 = 19;
const REMARK: u16 = 40;

/// Words and patterns of the user's language for codes.
pub type Words<'w> = &'w dyn Fn(&str) -> String;

/// What every form of a fund starts from.
pub struct Sheet<'s, 'w> {
    pub session: &'s Session,
    pub period: Period,
    pub words: Words<'w>,
}

impl Sheet<'_, '_> {
    /// An empty form. `code` names its title; a label `number.CODE` is its official number.
    pub fn begun(&self, fund: InsuranceKind, code: &str, day: String) -> PaperForm {
        let words = self.words;
        let key = format!("number.{code}");
        let (number, title) = (words(&key), words(&format!("form.{code}")));
        let number = if number == key { words("own_annex") } else { number };
        let subject = words(fund.english());
        PaperForm {
            tab: format!("{subject} {title}"),
            number,
            title,
            subject: self.filled("form_subject", &subject),
            heading: [self.filled("form_office", &self.session.office().name), day, words("form_unit")],
            ..PaperForm::default()
        }
    }

    /// A pattern of the language with its place filled.
    fn filled(&self, pattern: &str, text: &str) -> String {
        (self.words)(pattern).replace("{}", text)
    }

    /// A day as the language writes it.
    pub fn day(&self, day: NaiveDate) -> String {
        day.format(&(self.words)("form_day")).to_string()
    }

    /// The month or year that is reported on.
    fn span(&self) -> String {
        let pattern = if self.period.is_year() { "form_year" } else { "form_month" };
        self.period.last().last_day().format(&(self.words)(pattern)).to_string()
    }

    /// Columns by their codes and widths.
    pub fn columns(&self, codes: &[(&str, u16)]) -> Vec<PaperColumn> {
        codes.iter().map(|(code, width)| PaperColumn::new((self.words)(&format!("form.{code}")), *width)).collect()
    }

    /// An item by its official name, with its meaning where the user reads another language.
    fn item(&self, line: &FormLine) -> PaperCell {
        let text = (self.words)("form_item").replace("{item}", &line.item).replace("{english}", &line.english);
        PaperCell::item(text, line.level)
    }

    /// The checks of a fund, a line each.
    fn checked(&self, fund: InsuranceKind, checks: &[StatementCheck]) -> Vec<String> {
        let own = checks.iter().filter(|check| check.fund == fund);
        own.map(|check| {
            let verdict = (self.words)(if check.holds() { "holds" } else { "broken" });
            let sign = if check.left == check.right { "=" } else { "≠" };
            let (code, what) = (check.code, check.named(&(self.words)(check.code)));
            format!("{code} {what}: {} {sign} {} {verdict}", check.left, check.right)
        })
        .collect()
    }
}

/// The form of each fund.
pub fn official(
    sheet: &Sheet<'_, '_>,
    form: Form,
    funds: &[InsuranceKind],
    checks: &[StatementCheck],
) -> anyhow::Result<Vec<PaperForm>> {
    let of_fund = |fund: &InsuranceKind| {
        let lines = lines(sheet.session, form, *fund, sheet.period)?;
        let made = match form {
            Form::BalanceSheet => balance_sheet(sheet, *fund, &lines),
            Form::Income => income(sheet, *fund, &lines),
        };
        Ok(PaperForm { below: sheet.checked(*fund, checks), ..made })
    };
    funds.iter().map(of_fund).collect()
}

/// Assets on the left, liabilities and net assets on the right, both totals on the last line.
fn balance_sheet(sheet: &Sheet<'_, '_>, fund: InsuranceKind, lines: &[Amounts<'_>]) -> PaperForm {
    let side = |name: &str| -> Vec<[PaperCell; 3]> {
        lines.iter().filter(|line| line.line.side == name).map(|line| cells(sheet, line)).collect()
    };
    let rows = side_by_side(side("left"), side("right"));
    let amounts = [("year_opening", AMOUNT), ("period_closing", AMOUNT)];
    let columns = [&[("assets", ITEM)][..], &amounts, &[("liabilities_and_net_assets", ITEM)], &amounts].concat();
    let day = sheet.day(sheet.period.last().last_day());
    PaperForm { columns: sheet.columns(&columns), rows, ..sheet.begun(fund, "balance_sheet", day) }
}

/// Two sides of a form; the shorter one is filled up before its last line.
pub fn side_by_side(mut left: Vec<[PaperCell; 3]>, mut right: Vec<[PaperCell; 3]>) -> Vec<Vec<PaperCell>> {
    let (height, last) = (left.len().max(right.len()), (left.pop(), right.pop()));
    for (side, last) in [(&mut left, last.0), (&mut right, last.1)] {
        side.resize(height.saturating_sub(1), <[PaperCell; 3]>::default());
        side.extend(last);
    }
    left.into_iter().zip(right).map(|(left, right)| left.into_iter().chain(right).collect()).collect()
}

fn income(sheet: &Sheet<'_, '_>, fund: InsuranceKind, lines: &[Amounts<'_>]) -> PaperForm {
    let amounts = if sheet.period.is_year() { ["this_year", "last_year"] } else { ["this_month", "year_to_date"] };
    PaperForm {
        columns: sheet.columns(&[("item", ITEM), (amounts[0], AMOUNT), (amounts[1], AMOUNT)]),
        rows: lines.iter().map(|line| cells(sheet, line).into()).collect(),
        ..sheet.begun(fund, "income", sheet.span())
    }
}

fn cells(sheet: &Sheet<'_, '_>, line: &Amounts<'_>) -> [PaperCell; 3] {
    let [first, second] = line.amounts.map_or([None; 2], |amounts| amounts.map(Some));
    [sheet.item(line.line), PaperCell::amount(first), PaperCell::amount(second)]
}

/// The roll-forward of each fund.
pub fn roll_forward(
    sheet: &Sheet<'_, '_>,
    funds: &[InsuranceKind],
    checks: &[StatementCheck],
) -> anyhow::Result<Vec<PaperForm>> {
    let of_fund = |fund: &InsuranceKind| {
        let rows = super::roll_forward::rows(sheet.session, *fund, sheet.period)?.into_iter();
        let rows = rows.map(|(item, amount)| vec![PaperCell::item((sheet.words)(item), 1), PaperCell::Money(amount)]);
        Ok(PaperForm {
            columns: sheet.columns(&[("item", ITEM), ("amount", AMOUNT)]),
            rows: rows.collect(),
            below: sheet.checked(*fund, checks),
            ..sheet.begun(*fund, "roll_forward", sheet.span())
        })
    };
    funds.iter().map(of_fund).collect()
}

/// All statements of each fund, one fund after the other.
pub fn all(
    sheet: &Sheet<'_, '_>,
    funds: &[InsuranceKind],
    checks: &[StatementCheck],
) -> anyhow::Result<Vec<PaperForm>> {
    let mut forms = Vec::new();
    for fund in funds.chunks(1) {
        forms.extend(official(sheet, Form::BalanceSheet, fund, checks)?);
        forms.extend(official(sheet, Form::Income, fund, checks)?);
        forms.extend(roll_forward(sheet, fund, checks)?);
        forms.extend(super::notes_on_paper(sheet, fund)?);
    }
    Ok(forms)
}

/// The notes of a fund, section by section.
pub(super) fn of_notes(sheet: &Sheet<'_, '_>, fund: InsuranceKind, notes: &[Note]) -> PaperForm {
    let columns =
        [("item", ITEM), ("earlier", AMOUNT), ("current", AMOUNT), ("difference", AMOUNT), ("remark", REMARK)];
    let mut rows = Vec::new();
    let mut section = "";
    for note in notes {
        if note.section != section {
            section = note.section;
            rows.push(vec![PaperCell::item((sheet.words)(section), 0)]);
        }
        let remark = if note.note.is_empty() { PaperCell::Empty } else { PaperCell::item(note.note.as_str(), 1) };
        let [before, after, difference] = [note.before, note.after, note.difference()].map(PaperCell::amount);
        rows.push(vec![PaperCell::item(note.item.as_str(), 1), before, after, difference, remark]);
    }
    for row in &mut rows {
        row.resize(columns.len(), PaperCell::Empty);
    }
    PaperForm { columns: sheet.columns(&columns), rows, ..sheet.begun(fund, "notes", sheet.span()) }
}
