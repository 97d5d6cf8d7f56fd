//! A sheet of charts: the figures of each, and beside them the spreadsheet's own chart, which follows them when they are edited.

use rust_decimal::prelude::ToPrimitive as _;
use rust_xlsxwriter::{Chart as Drawing, ChartType, Color, Format, Workbook, XlsxError};

use super::chart::COLOURS;
use crate::i18n::{Lang, label};
use crate::model::{Chart, ChartShape};

const SHEET: &str = "charts";
/// Rows that a chart takes, with one between it and the next.
const HEIGHT: u32 = 18;

/// Adds the sheet behind the others.
pub(super) fn add_sheet(workbook: &mut Workbook, charts: &[Chart], lang: Lang) -> Result<(), XlsxError> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(SHEET)?.set_column_width(0, 28)?;
    let (bold, money) = (Format::new().set_bold(), Format::new().set_num_format("#,##0.##"));
    let mut top = 0;
    for chart in charts {
        let title = format!("{} ({})", label(lang, chart.name), label(lang, chart.unit));
        sheet.write_string_with_format(top, 0, &title, &bold)?;
        for (column, series) in (1..).zip(&chart.series) {
            sheet.write_string_with_format(top, column, label(lang, &series.name), &bold)?;
            sheet.set_column_width(column, 16)?;
        }
        for (row, category) in (top + 1..).zip(&chart.categories) {
            sheet.write_string(row, 0, label(lang, category))?;
        }
        for (column, series) in (1..).zip(&chart.series) {
            for (row, value) in (top + 1..).zip(&series.values) {
                sheet.write_number_with_format(row, column, value.to_f64().unwrap_or_default(), &money)?;
            }
        }
        let rows = u32::try_from(chart.categories.len()).unwrap_or(u32::MAX);
        let beside = u16::try_from(chart.series.len()).unwrap_or(u16::MAX).saturating_add(2);
        sheet.insert_chart(top, beside, &drawing(chart, &title, (top, rows)))?;
        top += HEIGHT.max(rows + 2);
    }
    Ok(())
}

fn drawing(chart: &Chart, title: &str, (top, rows): (u32, u32)) -> Drawing {
    let mut drawing = Drawing::new(match chart.shape {
        ChartShape::Bars => ChartType::Column,
        ChartShape::Lines => ChartType::Line,
    });
    drawing.title().set_name(title);
    drawing.set_width(640).set_height(320);
    for (column, colour) in (1..).zip(COLOURS.iter().cycle()).take(chart.series.len()) {
        let colour = u32::from_str_radix(colour.trim_start_matches('#'), 16).unwrap_or_default();
        let series = drawing.add_series();
        series.set_name((SHEET, top, column)).set_categories((SHEET, top + 1, 0, top + rows, 0)).set_values((
            SHEET,
            top + 1,
            column,
            top + rows,
            column,
        ));
        match chart.shape {
            ChartShape::Bars => {
                let fill = rust_xlsxwriter::ChartSolidFill::new().set_color(Color::RGB(colour)).clone();
                series.set_format(rust_xlsxwriter::ChartFormat::new().set_solid_fill(&fill));
            }
            ChartShape::Lines => {
                let line = rust_xlsxwriter::ChartLine::new().set_color(Color::RGB(colour)).clone();
                series.set_format(rust_xlsxwriter::ChartFormat::new().set_line(&line));
            }
        }
    }
    drawing
}
