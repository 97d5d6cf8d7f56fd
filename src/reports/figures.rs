//! What a head of department decides from: income and spending by fund, how long each fund can pay, how much of what was levied
//! came in, arrears by age, the insured and those who are paid; beside the period before and the year before. One flat list.

mod gather;

use rust_decimal::Decimal;

use crate::model::{Cell, Chart, ChartShape, Column, ColumnKind, Money, Month, Report, Series};
use crate::session::Session;

pub use gather::{Figures, Span, gather};

/// A figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    Money(Money),
    Count(i64),
    Decimal(Decimal),
}

impl Figure {
    const fn cell(self) -> Cell<'static> {
        match self {
            Self::Money(money) => Cell::Money(money),
            Self::Count(count) => Cell::Count(count),
            Self::Decimal(decimal) => Cell::Decimal(decimal),
        }
    }

    fn decimal(self) -> Decimal {
        match self {
            Self::Money(money) => money.yuan(),
            Self::Count(count) => Decimal::from(count),
            Self::Decimal(decimal) => decimal,
        }
    }
}

/// Section, item and unit of every figure, in the order of the list.
pub const ITEMS: &[(&str, &str, &str)] = &[
    ("fund", "income", "yuan"),
    ("fund", "contribution_income", "yuan"),
    ("fund", "expenditure", "yuan"),
    ("fund", "benefit_expenditure", "yuan"),
    ("fund", "surplus", "yuan"),
    ("fund", "accumulated_surplus", "yuan"),
    ("fund", "months_payable", "months"),
    ("collection", "levied", "yuan"),
    ("collection", "collected", "yuan"),
    ("collection", "collection_rate", "percent"),
    ("arrears", "overdue_1_30", "yuan"),
    ("arrears", "overdue_31_90", "yuan"),
    ("arrears", "overdue_91_365", "yuan"),
    ("arrears", "overdue_over_365", "yuan"),
    ("arrears", "overdue_total", "yuan"),
    ("people", "insured", "people"),
    ("people", "employers", "employers"),
    ("people", "paying_themselves", "people"),
    ("people", "beneficiaries", "people"),
    ("people", "benefits_in_payrolls", "yuan"),
];

/// The place of an item in the list.
fn place(item: &str) -> usize {
    ITEMS.iter().position(|known| known.1 == item).unwrap_or(ITEMS.len())
}

/// A line of the list: a figure and what it is compared with.
struct Line {
    section: &'static str,
    item: &'static str,
    kind: String,
    month: Option<Month>,
    unit: &'static str,
    values: [Option<Figure>; 3],
}

/// The words of a code in the user's language.
pub type Words<'w> = &'w dyn Fn(&str) -> String;

/// The figures of a month beside the month before and the same month a year before.
pub fn of_month(session: &Session, month: Month, words: Words<'_>) -> anyhow::Result<Report<'static>> {
    let spans = beside(month);
    let lines = compared(session, &spans, &spans)?;
    let charts = charts(&lines);
    Ok(list("report_month", lines, words, "last_month").with_charts(charts))
}

/// The figures of a year beside the year before.
pub fn of_year(session: &Session, year: i32, words: Words<'_>) -> anyhow::Result<Report<'static>> {
    let spans = [Span::of_year(year), Span::of_year(year - 1)].into_iter().flatten().collect::<Vec<_>>();
    let mut lines = compared(session, &spans, &spans)?;
    let months = spans.first().map(|span| months_of(span.from, 12)).unwrap_or_default();
    let trend = trend(session, &begun(session, months))?;
    let mut drawn = charts(&lines);
    drawn.extend(trend_charts(&trend));
    lines.extend(trend);
    Ok(list("report_year", lines, words, "").with_charts(drawn))
}

/// The month that shows where the office stands: the last one that was levied.
pub fn month_shown(session: &Session) -> anyhow::Result<Month> {
    let now = Month::of(session.today());
    Ok(session.reader().last_assessed_month(now)?.unwrap_or(now))
}

/// A month, the month before it and the same month a year before.
fn beside(month: Month) -> [Span; 3] {
    [month, month.plus(-1), month.plus(-12)].map(Span::of)
}

/// Where the office stands: the figures of its last month, what is overdue today, and how twelve months went.
pub fn dashboard(session: &Session, words: Words<'_>) -> anyhow::Result<Report<'static>> {
    let month = month_shown(session)?;
    let mut lines = compared(session, &beside(month), &beside(Month::of(session.today())))?;
    let trend = trend(session, &months_of(month.plus(-11), 12))?;
    let mut drawn = trend_charts(&trend);
    drawn.extend(charts(&lines));
    lines.extend(trend);
    Ok(list("dashboard", lines, words, "last_month").with_charts(drawn))
}

/// Those of some months that have begun.
fn begun(session: &Session, mut months: Vec<Month>) -> Vec<Month> {
    months.retain(|month| month.first_day() <= session.today());
    months
}

fn months_of(from: Month, count: i32) -> Vec<Month> {
    (0..count).map(|place| from.plus(place)).collect()
}

/// The figures of some spans side by side, with what was overdue at the end of others; the first one decides which month a line is of.
fn compared(session: &Session, spans: &[Span], overdue: &[Span]) -> anyhow::Result<Vec<Line>> {
    let each = spans.iter().zip(overdue).map(|(span, overdue)| gather(session, *span, *overdue));
    let gathered = each.collect::<anyhow::Result<Vec<Figures>>>()?;
    let month_of = |spans: &[Span]| spans.first().filter(|span| span.from == span.to).map(|span| span.from);
    let mut keys: Vec<_> = gathered.iter().flat_map(|figures| figures.keys().cloned()).collect();
    keys.sort_unstable();
    keys.dedup();
    let line = |key: gather::Key| {
        let (section, item, unit) = ITEMS.get(key.0).copied().unwrap_or_default();
        let month = month_of(if section == "arrears" { overdue } else { spans });
        let mut values = [None; 3];
        for (value, figures) in values.iter_mut().zip(&gathered) {
            *value = figures.get(&key).copied();
        }
        Line { section, item, kind: key.2, month, unit, values }
    };
    Ok(keys.into_iter().map(line).collect())
}

/// Income, spending and the insured of each of some months, all funds together.
fn trend(session: &Session, months: &[Month]) -> anyhow::Result<Vec<Line>> {
    let mut lines = Vec::new();
    for month in months {
        for (item, figure) in gather::trend(session, *month)? {
            let unit = ITEMS.get(place(item)).map_or("", |known| known.2);
            let values = [Some(figure), None, None];
            lines.push(Line {
                section: "trend",
                item,
                kind: gather::ALL.to_owned(),
                month: Some(*month),
                unit,
                values,
            });
        }
    }
    lines.sort_by_key(|line| (place(line.item), line.month));
    Ok(lines)
}

const COLUMNS: [Column; 9] = [
    Column::new("section", ColumnKind::Code),
    Column::of_ledger("item", ColumnKind::Code),
    Column::new("kind", ColumnKind::Code),
    Column::of_ledger("month", ColumnKind::Month),
    Column::new("meaning", ColumnKind::Text),
    Column::new("unit", ColumnKind::Code),
    Column::new("figure", ColumnKind::Decimal),
    Column::new("last_month", ColumnKind::Decimal),
    Column::new("last_year", ColumnKind::Decimal),
];

/// `before` names the column of the period before; a year has none beside the year before.
fn list(name: &'static str, lines: Vec<Line>, words: Words<'_>, before: &str) -> Report<'static> {
    let has_before = !before.is_empty();
    let columns: Vec<Column> = COLUMNS.into_iter().filter(|column| has_before || column.name != "last_month").collect();
    let meanings: Vec<String> = lines.iter().map(|line| line.meaning(words)).collect();
    Report::new(name, columns, move |sink| {
        for (line, meaning) in lines.iter().zip(&meanings) {
            let value = |figure: Option<Figure>| figure.map_or(Cell::Empty, Figure::cell);
            let [now, second, third] = line.values.map(value);
            let mut cells = vec![
                Cell::Text(line.section),
                Cell::Text(line.item),
                Cell::Text(&line.kind),
                line.month.map_or(Cell::Empty, Cell::Month),
                Cell::Text(meaning),
                Cell::Text(line.unit),
                now,
                second,
            ];
            cells.extend(has_before.then_some(third));
            sink.row(&cells)?;
        }
        Ok(())
    })
}

impl Line {
    /// The item and its kind in words.
    fn meaning(&self, words: Words<'_>) -> String {
        let item = words(self.item);
        if self.kind == gather::ALL { item } else { format!("{item} · {}", words(&self.kind)) }
    }
}

/// Bars by fund and by age of debt.
fn charts(lines: &[Line]) -> Vec<Chart> {
    let funds = |items: &[&str], name, unit| {
        let of_item =
            |item: &str| lines.iter().filter(|line| line.item == item && line.kind != gather::ALL).collect::<Vec<_>>();
        let mut kinds: Vec<String> =
            items.iter().flat_map(|item| of_item(item)).map(|line| line.kind.clone()).collect();
        kinds.sort_by_key(|kind| gather::kind_place(kind));
        kinds.dedup();
        let series = items.iter().map(|item| {
            let value = |kind: &String| {
                of_item(item).iter().find(|line| line.kind == *kind).map_or(Decimal::ZERO, |line| line.now())
            };
            Series { name: (*item).to_owned(), values: kinds.iter().map(value).collect() }
        });
        Chart { name, unit, shape: ChartShape::Bars, series: series.collect(), categories: kinds.clone() }
    };
    let ages: Vec<&Line> =
        lines.iter().filter(|line| line.section == "arrears" && line.item != "overdue_total").collect();
    let arrears = Chart {
        name: "arrears_by_age",
        unit: "yuan",
        shape: ChartShape::Bars,
        categories: ages.iter().map(|line| line.item.to_owned()).collect(),
        series: vec![Series { name: "principal".to_owned(), values: ages.iter().map(|line| line.now()).collect() }],
    };
    let all = [
        funds(&["income", "expenditure"], "income_and_expenditure", "yuan"),
        funds(&["months_payable"], "months_payable", "months"),
        funds(&["collection_rate"], "collection_rate", "percent"),
        arrears,
    ];
    all.into_iter().filter(|chart| !chart.categories.is_empty()).collect()
}

/// Lines over the months.
fn trend_charts(trend: &[Line]) -> Vec<Chart> {
    let chart = |name, unit, items: &[&str]| {
        let of_item = |item: &str| trend.iter().filter(|line| line.item == item).collect::<Vec<_>>();
        let months = items.first().map(|item| of_item(item)).unwrap_or_default();
        let categories = months.iter().filter_map(|line| line.month).map(|month| month.to_string());
        let series = items.iter().map(|item| Series {
            name: (*item).to_owned(),
            values: of_item(item).iter().map(|line| line.now()).collect(),
        });
        Chart { name, unit, shape: ChartShape::Lines, categories: categories.collect(), series: series.collect() }
    };
    vec![chart("income_and_expenditure", "yuan", &["income", "expenditure"]), chart("insured", "people", &["insured"])]
}

impl Line {
    fn now(&self) -> Decimal {
        self.values.first().copied().flatten().map_or(Decimal::ZERO, Figure::decimal)
    }
}
