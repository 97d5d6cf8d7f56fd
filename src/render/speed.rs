//! How fast rows come in and go out. Measured, not asserted.

use std::time::Instant;

use super::*;
use crate::exchange::{Field, Layout, Row, SourceFile};
use crate::model::{Column, ColumnKind, Money, Month};

static PERSONS: Layout = Layout {
    command: "register person",
    fields: &[
        Field::required("id_number").of_person(),
        Field::required("name").of_person(),
        Field::optional("phone").of_person(),
        Field::optional("month"),
    ],
};

/// Run with `cargo test --release --lib speed -- --ignored --nocapture`.
#[test]
#[ignore = "measures"]
#[expect(clippy::print_stderr, reason = "a measurement is for the eye")]
fn reading() {
    let folder = tempfile::tempdir().unwrap();
    let row = |number| format!("{:018},张三丰{},{:011},2026-07,,,9133010600\n", number, number % 1000, number);
    let text: String = (0..1_000_000_u64).map(row).collect();
    let text = format!("id_number,name,phone,month,line,column,code,message\n{}", text.replace("9133010600", "x,y"));
    for bytes in [text.clone().into_bytes(), encoding_rs::GB18030.encode(&text).0.into_owned()] {
        let path = folder.path().join("in.csv");
        std::fs::write(&path, &bytes).unwrap();
        let start = Instant::now();
        let source = SourceFile::open(&path).unwrap();
        let opened = start.elapsed();
        let mut rows = source.rows(&PERSONS).unwrap();
        let (mut row, mut count, mut letters) = (Row::default(), 0, 0);
        while rows.read(&mut row).unwrap() {
            count += 1;
            letters += (0..4).map(|field| row.cell(field).len()).sum::<usize>();
        }
        let read = start.elapsed() - opened;
        source.digest().unwrap();
        let digested = start.elapsed() - read - opened;
        eprintln!(
            "{}: {count} rows, {} bytes, {letters} in cells: opened {opened:?}, read {read:?}, digest alone {digested:?}",
            source.encoding(),
            bytes.len()
        );
    }
}

/// Run with `cargo test --release --lib speed -- --ignored --nocapture`.
#[test]
#[ignore = "measures"]
#[expect(clippy::print_stderr, reason = "a measurement is for the eye")]
fn writing() {
    let columns = [
        Column::new("employer", ColumnKind::Code),
        Column::of_person("id_number", ColumnKind::IdNumber),
        Column::of_person("name", ColumnKind::Text),
        Column::new("month", ColumnKind::Month),
        Column::new("kind", ColumnKind::Code),
        Column::new("base", ColumnKind::Money),
        Column::new("employer_share", ColumnKind::Money),
        Column::new("person_share", ColumnKind::Money),
        Column::new("levy_type", ColumnKind::Code),
        Column::new("paid", ColumnKind::Money),
        Column::new("person", ColumnKind::Count),
    ];
    for (format, count) in
        [(Format::Csv, 5_000_000), (Format::Jsonl, 1_000_000), (Format::Html, 1_000_000), (Format::Xlsx, 100_000)]
    {
        let rows = move |sink: &mut dyn RowSink| {
            (0..count).try_for_each(|number: i64| {
                sink.row(&[
                    Cell::Text("91330106MA2ABCDE1X"),
                    Cell::Text("330106199001011234"),
                    Cell::Text("张三"),
                    Cell::Month(Month::new(2026, 7).unwrap()),
                    Cell::Text("pension"),
                    Cell::Money(Money::from_fen(446_200 + number)),
                    Cell::Money(Money::from_fen(71_392 + number)),
                    Cell::Money(Money::from_fen(35_696 + number)),
                    Cell::Text("regular"),
                    Cell::Money(Money::ZERO),
                    Cell::Count(number),
                ])
            })
        };
        let style = Style { format, output: Some("/dev/null".into()), ..Style::default() };
        let start = Instant::now();
        report(Report::new("detail", columns, rows), &style).unwrap();
        eprintln!("{format:?}: {count} rows in {:?}", start.elapsed());
    }
}
