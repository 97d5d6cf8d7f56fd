//! What goes out, in every form, and that it comes in again as it was.

use std::fs;
use std::io::Read as _;

use chrono::NaiveDate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::exchange::{Field, Layout, Row, SourceFile, write_template};
use crate::model::{Cell, Column, ColumnKind, Money, Month, PaperCell, PaperColumn, PaperForm, Report, Subject};
use crate::refusal::Refusal;

const COLUMNS: [Column; 8] = [
    Column::of_person("name", ColumnKind::Text),
    Column::of_person("id_number", ColumnKind::IdNumber),
    Column::new("amount", ColumnKind::Money),
    Column::new("headcount", ColumnKind::Count),
    Column::new("month", ColumnKind::Month),
    Column::new("due_on", ColumnKind::Day),
    Column::new("rate", ColumnKind::Decimal),
    Column::new("person", ColumnKind::Code),
];

static LAYOUT: Layout = Layout {
    command: "test",
    fields: &[
        Field::required("name").of_person(),
        Field::optional("id_number").of_person(),
        Field::optional("amount"),
        Field::optional("headcount"),
        Field::optional("month"),
        Field::optional("due_on"),
        Field::optional("rate"),
        Field::optional("person").one_of(&["1", "2"]),
    ],
};

fn cells(name: &str) -> [Cell<'_>; 8] {
    [
        Cell::Text(name),
        Cell::Text("330106199001011234"),
        Cell::Money(Money::from_fen(-123_405)),
        Cell::Count(7),
        Cell::Month(Month::new(2026, 7).unwrap()),
        Cell::Day(NaiveDate::from_ymd_opt(2026, 8, 25).unwrap()),
        Cell::Decimal(Decimal::new(16, 2)),
        Cell::Empty,
    ]
}

/// Writes rows of these names into a file and gives back its bytes.
fn written(extension: &str, names: &[&str], style: Style) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out").with_extension(extension);
    let source = |sink: &mut dyn crate::model::RowSink| names.iter().try_for_each(|name| sink.row(&cells(name)));
    let style = Style { output: Some(path.clone()), ..style };
    report(Report::new("bills", COLUMNS, source), &style).unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file is left");
    fs::read(path).unwrap()
}

fn text_of(extension: &str, names: &[&str], style: Style) -> String {
    String::from_utf8(written(extension, names, style)).unwrap()
}

/// The rows of a file that `written` made, read by the importer.
fn read_back(extension: &str, bytes: &[u8]) -> Vec<Vec<String>> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in").with_extension(extension);
    fs::write(&path, bytes).unwrap();
    let mut rows = SourceFile::open(&path).unwrap().rows(&LAYOUT).unwrap();
    let (mut row, mut lines) = (Row::default(), Vec::new());
    while rows.read(&mut row).unwrap() {
        assert_eq!(row.fault, None);
        lines.push((0..8).map(|field| row.cell(field).to_owned()).collect());
    }
    lines
}

const NAUGHTY: [&str; 16] = [
    "=1+1",
    "+86",
    "-x",
    "@SUM(A1)",
    "'quoted'",
    "=\"007\"",
    "a,b;c\td",
    "say \"yes\"",
    "two\nlines",
    "\r\nx",
    "张䶮\u{3918}\u{2cb2d}\u{20000}",
    "\u{202e}abc\u{200b}",
    "🙂\u{1f468}\u{200d}\u{1f469}",
    "<b>&'\"",
    "0001",
    "1E5",
];

#[test]
fn csv_masks_guards_and_quotes() {
    let text = text_of("csv", &["=a,\"b\"", "张三"], Style::default());
    let rest = "330106********1234,-1234.05,7,2026-07,2026-08-25,0.16,";
    let header = "\u{feff}name,id_number,amount,headcount,month,due_on,rate,person";
    assert_eq!(text, format!("{header}\n\"'=a,\"\"b\"\"\",{rest}\n张三,{rest}\n"));
}

#[test]
fn columns_limit_and_headers() {
    let columns = Some(vec!["身份证号".to_owned(), "NAME".to_owned(), "name".to_owned()]);
    let style = Style {
        headers: Some(Headers::Zh),
        limit: Some(1),
        columns,
        encoding: Some(Encoding::Utf8),
        ..Style::default()
    };
    let revealed = Style { reveal: true, ..style.clone() };
    assert_eq!(text_of("csv", &["a", "b"], revealed), "身份证号,姓名\n330106199001011234,a\n");
    let style = Style { headers: Some(Headers::Code), columns: Some(vec!["name".to_owned()]), ..style };
    assert_eq!(text_of("csv", &["", "b"], style), "AAC003\n\"\"\n");
    let wrong = Style { columns: Some(vec!["nam".to_owned()]), ..Style::default() };
    let error = report(Report::new("bills", COLUMNS, |_| Ok(())), &wrong).unwrap_err();
    let wanted = Refusal::ColumnNotInList { column: "nam".to_owned(), nearest: Some("name".to_owned()) };
    assert_eq!(error.downcast::<Refusal>().unwrap(), wanted);
}

#[test]
fn json_has_english_names_and_exact_texts() {
    let style = Style { headers: Some(Headers::Zh), ..Style::default() };
    let object = "{\"name\":\"=\\\"\\u0001\",\"id_number\":\"330106********1234\",\"amount\":\"-1234.05\",\"headcount\":7,\
        \"month\":\"2026-07\",\"due_on\":\"2026-08-25\",\"rate\":\"0.16\",\"person\":null}";
    assert_eq!(text_of("json", &["=\"\u{1}"], style.clone()), format!("[\n{object}\n]\n"));
    assert_eq!(text_of("jsonl", &["=\"\u{1}"], style.clone()), format!("{object}\n"));
    assert_eq!(text_of("json", &[], style), "[]\n");
    let parsed: serde_json::Value = serde_json::from_slice(&written("json", &NAUGHTY, Style::default())).unwrap();
    assert!(parsed.as_array().unwrap().iter().zip(NAUGHTY).all(|(row, name)| row["name"] == name));
}

#[test]
fn tables_fit_and_cut_nothing() {
    let long = "很长的名字".repeat(8);
    let text = text_of("txt", &[&long, "b\u{1b}[31m"], Style::default());
    assert!(text.lines().all(|line| unicode_width::UnicodeWidthStr::width(line) <= 100), "{text}");
    assert_eq!(text.matches('很').count(), 8);
    assert!(text.contains("-1234.05") && text.contains("2026-08-25") && text.contains("␛[31m"), "{text}");
    let many: Vec<Column> = COLUMNS.into_iter().chain(COLUMNS).chain(COLUMNS).collect();
    let row: Vec<Cell<'_>> = [cells("甲"), cells("乙"), cells("丙")].concat();
    let folder = tempfile::tempdir().unwrap();
    let style = Style { output: Some(folder.path().join("x.txt")), ..Style::default() };
    report(Report::new("bills", many, |sink| sink.row(&row)), &style).unwrap();
    let text = fs::read_to_string(folder.path().join("x.txt")).unwrap();
    assert!(text.starts_with("── 1 ──\nname       甲\nid_number  330106********1234\n"), "{text}");
}

#[test]
fn html_is_a_page_without_injected_markup() {
    let text = text_of("html", &["<script>"], Style { lang: Lang::Zh, ..Style::default() });
    assert!(text.starts_with("<!doctype html>\n<html lang=\"zh-CN\">") && text.ends_with("</html>\n"));
    assert!(text.contains("<td>&lt;script&gt;</td>") && text.contains("<td class=\"n\">-1234.05</td>"));
}

#[test]
fn spreadsheets_come_back_as_they_went() {
    let bytes = written("xlsx", &NAUGHTY, Style { reveal: true, headers: Some(Headers::Zh), ..Style::default() });
    let rows = read_back("xlsx", &bytes);
    let wanted = ["330106199001011234", "-1234.05", "7", "2026-07", "2026-08-25", "0.16", ""];
    assert_eq!(rows.len(), NAUGHTY.len());
    for (row, name) in rows.iter().zip(NAUGHTY) {
        assert_eq!(row[0], name.trim());
        assert_eq!(row[1..], wanted);
    }
    let archive = calamine::open_workbook_from_rs::<calamine::Xlsx<_>, _>(std::io::Cursor::new(&bytes)).unwrap();
    assert_eq!(calamine::Reader::sheet_names(&archive), ["bills"]);
}

#[test]
fn a_template_is_read_as_an_empty_import() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["t.xlsx", "t.csv"] {
        let path = folder.path().join(name);
        write_template(&LAYOUT, &path, Lang::Zh).unwrap();
        assert_eq!(read_back(name.split_once('.').unwrap().1, &fs::read(&path).unwrap()), Vec::<Vec<String>>::new());
    }
    assert_eq!(LAYOUT.fields[0].subject, Subject::Person);
}

#[test]
fn an_output_that_takes_nothing_is_refused() {
    let into = |path: &str| {
        let style = Style { output: Some(path.into()), format: Format::Csv, ..Style::default() };
        let rows = |sink: &mut dyn crate::model::RowSink| (0..100_000).try_for_each(|_| sink.row(&cells("x")));
        report(Report::new("bills", COLUMNS, rows), &style).unwrap_err().downcast::<Refusal>().unwrap()
    };
    assert!(matches!(into("/no/such/folder/x.csv"), Refusal::FileUnwritable { .. }));
    if std::path::Path::new("/dev/full").exists() {
        assert_eq!(into("/dev/full"), Refusal::DiskFull { path: "/dev/full".to_owned() });
    }
}

#[test]
fn an_error_of_the_source_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.csv");
    fs::write(&path, "old").unwrap();
    let style = Style { output: Some(path.clone()), ..Style::default() };
    let failing = Report::new("bills", COLUMNS, |sink| sink.row(&cells("x")).and_then(|()| anyhow::bail!("broken")));
    assert_eq!(report(failing, &style).unwrap_err().to_string(), "broken");
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn text_goes_out_and_comes_in_unchanged(name in "[=+@'\"-]{0,2}\\PC{1,20}([\r\n,;\"\t]\\PC{1,5})?") {
        prop_assume!(!name.trim().is_empty() && !name.contains('\u{e5e5}'));
        for encoding in [Encoding::Utf8, Encoding::Utf8Bom, Encoding::Gb18030] {
            let style = Style { reveal: true, encoding: Some(encoding), headers: Some(Headers::Zh), ..Style::default() };
            let bytes = written("csv", &[&name], style);
            prop_assert_eq!(&read_back("csv", &bytes)[0][0], name.trim());
        }
    }
}

#[test]
fn tables_keep_within_their_width() {
    for (count, names) in [(8, &NAUGHTY[..]), (3, &["x".repeat(300).as_str(), "长".repeat(200).as_str()]), (8, &[])] {
        let wanted: Vec<String> = COLUMNS.iter().take(count).map(|column| column.name.to_owned()).collect();
        for lang in [Lang::En, Lang::Zh] {
            let style = Style { format: Format::Table, columns: Some(Vec::clone(&wanted)), lang, ..Style::default() };
            let text = text_of("txt", names, style.clone());
            let widest = text.lines().map(unicode_width::UnicodeWidthStr::width).max().unwrap();
            assert!(widest <= 100, "{widest} columns:\n{text}");
            assert_eq!(text.contains("姓名"), lang == Lang::Zh, "{text}");
        }
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let mut child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "render::tests::floods_stdout", "--nocapture"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    // Long enough that the test itself has begun.
    child.stdout.take().unwrap().read_exact(&mut [0; 100_000]).unwrap();
    assert!(child.wait().unwrap().success());
}

#[test]
#[ignore = "run by the test of the closed pipe"]
fn floods_stdout() {
    let rows = |sink: &mut dyn crate::model::RowSink| (0..1_000_000).try_for_each(|_| sink.row(&cells("x")));
    let done = report(Report::new("bills", COLUMNS, rows), &Style::default());
    std::process::exit(i32::from(done.is_err()));
}

/// Takes half a minute without optimisation.
#[test]
#[ignore = "writes a million rows"]
fn a_full_sheet_is_followed_by_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.xlsx");
    let style = Style { output: Some(path.clone()), ..Style::default() };
    let column = [Column::new("headcount", ColumnKind::Count)];
    let rows = |sink: &mut dyn crate::model::RowSink| (0..1_048_576).try_for_each(|n| sink.row(&[Cell::Count(n)]));
    report(Report::new("bills", column, rows), &style).unwrap();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&path).unwrap();
    let heights = calamine::Reader::worksheets(&mut book).into_iter().map(|(name, range)| (name, range.height()));
    assert_eq!(heights.collect::<Vec<_>>(), [("bills".to_owned(), 1_048_576), ("bills 2".to_owned(), 2)]);
}

/// A form with two sides, and the list of the same figures.
fn form() -> Report<'static> {
    let money = |fen| PaperCell::Money(Money::from_fen(fen));
    let rows = vec![
        vec![
            PaperCell::item("现金 <1>", 1),
            money(-5),
            PaperCell::Empty,
            PaperCell::item("=负债", 2),
            money(7),
            money(8),
        ],
        vec![PaperCell::item("总计", 0), money(i64::MAX), money(0), PaperCell::item("总计", 0), money(7), money(8)],
    ];
    let form = PaperForm {
        tab: "[一] 表".to_owned(),
        number: "01".to_owned(),
        title: "表".to_owned(),
        heading: ["局".to_owned(), "日".to_owned(), "元".to_owned()],
        columns: ["甲", "乙", "丙", "丁", "戊", "己"].map(|title| PaperColumn::new(title, 20)).into(),
        rows,
        below: vec!["CS1".to_owned()],
        ..PaperForm::default()
    };
    let list = |sink: &mut dyn RowSink| sink.row(&cells("row"));
    Report::new("forms", COLUMNS, list).on_paper(move || Ok(vec![form.clone(), form]))
}

#[test]
fn forms_are_sheets_of_their_own_before_the_list() {
    use calamine::{Data, Reader as _, open_workbook_auto};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("f.xlsx");
    report(form(), &Style { output: Some(path.clone()), ..Style::default() }).unwrap();
    let mut book = open_workbook_auto(&path).unwrap();
    assert_eq!(book.sheet_names(), ["一 表", "一 表 2", "forms"]);
    let sheet = book.worksheet_range("一 表").unwrap();
    let at = |row, column| sheet.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!([at(0, 0), at(1, 0), at(3, 5)], ["01", "表", "元"].map(|text| Data::String(text.to_owned())));
    assert_eq!(at(5, 0), Data::String("现金 <1>".to_owned()));
    assert_eq!(at(5, 3), Data::String("=负债".to_owned()), "a text is no formula");
    assert_eq!(at(5, 1), Data::Float(-0.05));
    assert_eq!(at(6, 1), Data::String("92233720368547758.07".to_owned()), "to the fen where a float would not do");
    assert_eq!(at(8, 0), Data::String("CS1".to_owned()));
    assert_eq!(book.worksheet_range("forms").unwrap().height(), 2);
}

#[test]
fn forms_are_a_page_unless_columns_are_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("f.html");
    let page = |style: Style| {
        report(form(), &Style { output: Some(path.clone()), ..style }).unwrap();
        fs::read_to_string(&path).unwrap()
    };
    let whole = page(Style::default());
    assert!(whole.contains("<td class=\"l1\">现金 &lt;1&gt;</td>") && whole.contains("<td class=\"n\">-0.05</td>"));
    assert_eq!(whole.matches("<section class=\"wide\">").count(), 2);
    let list = page(Style { columns: Some(vec!["name".to_owned()]), ..Style::default() });
    assert!(!list.contains("<section") && list.contains("<td>row</td>"));
}

#[test]
fn marks_behind_spaces_come_back() {
    for name in [" '", " =1", "\u{3000}'甲", "'", "' '", " \"="] {
        let style = Style { reveal: true, encoding: Some(Encoding::Utf8), ..Style::default() };
        let bytes = written("csv", &[name], style);
        assert_eq!(read_back("csv", &bytes)[0][0], name.trim(), "{name:?}");
    }
}
