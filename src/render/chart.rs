//! Pictures of figures, drawn as SVG: bars side by side, or lines. Coordinates are whole pixels, reckoned in decimals.

use std::fmt::Write as _;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::html::put_escaped;
use crate::i18n::{Lang, label};
use crate::model::{Chart, ChartShape};

const WIDTH: i64 = 760;
const HEIGHT: i64 = 300;
const LEFT: i64 = 110;
const RIGHT: i64 = 10;
const TOP: i64 = 44;
const BOTTOM: i64 = 40;
/// Steps of the scale.
const STEPS: i64 = 4;
/// Told apart by those who see no red or green too.
pub(super) const COLOURS: [&str; 6] = ["#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7"];

/// A chart as one SVG element; nothing where there is nothing to show.
pub(super) fn svg(chart: &Chart, lang: Lang) -> String {
    if chart.categories.is_empty() {
        return String::new();
    }
    let scale = Scale::of(chart);
    let mut drawn = String::new();
    let title = escaped(&format!("{} ({})", label(lang, chart.name), label(lang, chart.unit)));
    let _ = write!(
        drawn,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" \
         height=\"{HEIGHT}\" font-family=\"inherit\" font-size=\"12\"><title>{title}</title>\
         <text x=\"{LEFT}\" y=\"16\" font-size=\"14\" font-weight=\"bold\">{title}</text>"
    );
    draw_scale(&mut drawn, &scale);
    draw_names(&mut drawn, chart, lang);
    match chart.shape {
        ChartShape::Bars => draw_bars(&mut drawn, chart, &scale),
        ChartShape::Lines => draw_lines(&mut drawn, chart, &scale),
    }
    drawn.push_str("</svg>");
    drawn
}

/// From the lowest value shown to the highest, both round numbers, nought among them.
struct Scale {
    low: Decimal,
    high: Decimal,
    step: Decimal,
}

impl Scale {
    fn of(chart: &Chart) -> Self {
        let values = || chart.series.iter().flat_map(|series| series.values.iter().copied());
        let highest = values().fold(Decimal::ZERO, Decimal::max);
        let lowest = values().fold(Decimal::ZERO, Decimal::min);
        let step = round_step((highest - lowest) / Decimal::from(STEPS));
        Self { low: (lowest / step).floor() * step, high: (highest / step).ceil().max(Decimal::ONE) * step, step }
    }

    /// The pixel of a value.
    fn y(&self, value: Decimal) -> i64 {
        let height = Decimal::from(HEIGHT - TOP - BOTTOM);
        let up = (value - self.low) * height / (self.high - self.low);
        HEIGHT - BOTTOM - up.round().to_i64().unwrap_or_default()
    }
}

/// The next of 1, 2 and 5 times a power of ten.
fn round_step(least: Decimal) -> Decimal {
    let mut unit = Decimal::new(1, 2);
    loop {
        for times in [1, 2, 5] {
            let step = unit * Decimal::from(times);
            if step >= least {
                return step;
            }
        }
        unit *= Decimal::TEN;
    }
}

fn draw_scale(drawn: &mut String, scale: &Scale) {
    let mut value = scale.low;
    while value <= scale.high {
        let y = scale.y(value);
        let colour = if value.is_zero() { "#333" } else { "#ddd" };
        let _ = write!(
            drawn,
            "<path d=\"M{LEFT} {y}H{}\" stroke=\"{colour}\"/><text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>",
            WIDTH - RIGHT,
            LEFT - 6,
            y + 4,
            value.normalize()
        );
        value += scale.step;
    }
}

/// The names below the axis, and what each colour stands for.
fn draw_names(drawn: &mut String, chart: &Chart, lang: Lang) {
    for (place, category) in (0..).zip(&chart.categories) {
        let (left, width) = slot(chart, place);
        let name = escaped(label(lang, category));
        let _ = write!(
            drawn,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{name}</text>",
            left + width / 2,
            HEIGHT - BOTTOM + 18
        );
    }
    for (place, series) in (0..).zip(&chart.series) {
        let (x, name) = (LEFT + place * 150, escaped(label(lang, &series.name)));
        let _ = write!(
            drawn,
            "<rect x=\"{x}\" y=\"24\" width=\"10\" height=\"10\" fill=\"{}\"/><text x=\"{}\" y=\"33\">{name}</text>",
            colour(place),
            x + 14
        );
    }
}

fn draw_bars(drawn: &mut String, chart: &Chart, scale: &Scale) {
    let count = i64::try_from(chart.series.len()).unwrap_or(1).max(1);
    for (place, series) in (0..).zip(&chart.series) {
        for (category, value) in (0..).zip(&series.values) {
            let (left, width) = slot(chart, category);
            let thickness = (width * 4 / 5 / count).max(1);
            let x = left + width / 10 + place * thickness;
            let (y, nought) = (scale.y(*value), scale.y(Decimal::ZERO));
            let (top, height) = (y.min(nought), (y - nought).abs());
            let _ = write!(
                drawn,
                "<rect x=\"{x}\" y=\"{top}\" width=\"{thickness}\" height=\"{height}\" fill=\"{}\"><title>{value}</title></rect>",
                colour(place)
            );
        }
    }
}

fn draw_lines(drawn: &mut String, chart: &Chart, scale: &Scale) {
    for (place, series) in (0..).zip(&chart.series) {
        let points = (0..).zip(&series.values).map(|(category, value)| {
            let (left, width) = slot(chart, category);
            format!("{},{}", left + width / 2, scale.y(*value))
        });
        let points: Vec<String> = points.collect();
        let colour = colour(place);
        let _ = write!(
            drawn,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
            points.join(" ")
        );
        for point in &points {
            let (x, y) = point.split_once(',').unwrap_or_default();
            let _ = write!(drawn, "<circle cx=\"{x}\" cy=\"{y}\" r=\"3\" fill=\"{colour}\"/>");
        }
    }
}

/// Where a category begins, and how wide it is.
fn slot(chart: &Chart, place: i64) -> (i64, i64) {
    let count = i64::try_from(chart.categories.len()).unwrap_or(1).max(1);
    let width = (WIDTH - LEFT - RIGHT) / count;
    (LEFT + place * width, width)
}

fn colour(place: i64) -> &'static str {
    let place = usize::try_from(place).unwrap_or_default() % COLOURS.len();
    COLOURS.get(place).copied().unwrap_or("#000")
}

fn escaped(text: &str) -> String {
    let mut out = Vec::new();
    put_escaped(text.as_bytes(), &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Series;

    fn chart(shape: ChartShape) -> Chart {
        let series =
            |name: &str, values: [i64; 3]| Series { name: name.to_owned(), values: values.map(Decimal::from).to_vec() };
        let categories = ["a", "b<", "c"].map(str::to_owned).to_vec();
        let series = vec![series("income", [100, 250, 0]), series("expenditure", [90, -50, 400])];
        Chart { name: "trend", unit: "yuan", shape, categories, series }
    }

    #[test]
    fn the_highest_value_is_at_the_top_and_nought_where_it_belongs() {
        let scale = Scale::of(&chart(ChartShape::Bars));
        assert_eq!((scale.low, scale.high), (Decimal::from(-200), Decimal::from(400)));
        assert_eq!((scale.y(scale.high), scale.y(scale.low)), (TOP, HEIGHT - BOTTOM));
        assert_eq!(scale.y(Decimal::from(100)), 152);
    }

    #[test]
    fn every_value_is_drawn_and_text_is_escaped() {
        let bars = svg(&chart(ChartShape::Bars), Lang::En);
        assert_eq!(bars.matches("<rect").count(), 6 + 2);
        assert!(bars.contains("b&lt;") && !bars.contains("b<"));
        let lines = svg(&chart(ChartShape::Lines), Lang::En);
        assert_eq!((lines.matches("<polyline").count(), lines.matches("<circle").count()), (2, 6));
    }

    #[test]
    fn nothing_is_no_picture() {
        assert_eq!(svg(&Chart { categories: Vec::new(), ..chart(ChartShape::Bars) }, Lang::En), "");
    }
}
