//! What comes in: good files of every make, and files that must be refused.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::refusal::{Fault, Refusal};

const LAYOUT: Layout = Layout {
    command: "register person",
    fields: &[
        Field::required("id_number").of_person(),
        Field::required("name").of_person(),
        Field::optional("phone").of_person(),
        Field::optional("month"),
    ],
};
static PERSONS: Layout = LAYOUT;
const PATH: &str = "in.csv";

fn file(folder: &TempDir, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

type Lines = Vec<(u64, Vec<String>, Option<Fault>)>;

fn read(path: &std::path::Path) -> anyhow::Result<Lines> {
    let source = SourceFile::open(path)?;
    let mut rows = source.rows(&PERSONS)?;
    let mut row = Row::default();
    let mut lines = Vec::new();
    while rows.read(&mut row)? {
        lines.push((row.line, (0..4).map(|field| row.cell(field).to_owned()).collect(), row.fault.clone()));
    }
    assert_eq!(rows.digest(), source.digest()?);
    Ok(lines)
}

fn read_bytes(bytes: impl AsRef<[u8]>) -> anyhow::Result<Lines> {
    let folder = tempfile::tempdir().unwrap();
    read(&file(&folder, "in.csv", bytes))
}

fn cells(bytes: impl AsRef<[u8]>) -> Vec<[String; 2]> {
    let lines = read_bytes(bytes).unwrap();
    lines.into_iter().map(|(_, cells, _)| [cells[0].clone(), cells[1].clone()]).collect()
}

fn refusal(bytes: impl AsRef<[u8]>) -> Refusal {
    let mut refusal = read_bytes(bytes).unwrap_err().downcast::<Refusal>().unwrap();
    if let Refusal::ColumnUnknown { path, .. }
    | Refusal::ColumnMissing { path, .. }
    | Refusal::ColumnDoubled { path, .. }
    | Refusal::QuoteNotClosed { path, .. } = &mut refusal
    {
        assert!(path.ends_with(PATH), "{path}");
        PATH.clone_into(path);
    }
    refusal
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    format!("\u{feff}{text}").encode_utf16().flat_map(unit).collect()
}

#[test]
fn every_encoding_and_separator_gives_the_same() {
    let text = "身份证号,姓名\n1,张䶮\n2,\u{3918}\u{20000}🙂\n";
    let wanted = [["1", "张䶮"], ["2", "\u{3918}\u{20000}🙂"]];
    let gb18030 = encoding_rs::GB18030.encode(text).0.into_owned();
    let bom = format!("\u{feff}{text}").into_bytes();
    for bytes in [text.into(), bom, gb18030, utf16(text, u16::to_le_bytes), utf16(text, u16::to_be_bytes)] {
        assert_eq!(cells(bytes), wanted);
    }
    assert_eq!(cells(text.replace(',', ";")), wanted);
    assert_eq!(cells(text.replace(',', "\t")), wanted);
    assert_eq!(cells(text.replace('\n', "\r\n")), wanted);
    assert_eq!(cells(text.replace('\n', "\r")), wanted);
}

#[test]
fn columns_in_any_order_and_by_any_name() {
    for header in
        ["NAME , Id Number", "姓名,公民身份号码", "AAC003,AAC147", "\"name\",\u{feff}id_number*", "name,ID_NUMBER,,"]
    {
        let row = if header.ends_with(",,") { "张三,1,," } else { "张三,1" };
        assert_eq!(cells(format!("{header}\n{row}\n")), [["1", "张三"]], "{header}");
    }
}

#[test]
fn marks_of_spreadsheets_are_taken_off_once() {
    let text = "id_number,name\n'1,=\"a\"\n\t2,\"=\"\"b\"\"\"\n ''3 ,=1+1\n'=\"4\",-x\n";
    assert_eq!(cells(text), [["1", "a"], ["2", "b"], ["'3", "=1+1"], ["=\"4\"", "-x"]]);
}

#[test]
fn lines_are_physical_lines() {
    let text = "\nid_number,name\r\n\r\n1,\"a\nb\"\n,\n\n2,c\r3,d";
    let lines: Vec<(u64, String)> =
        read_bytes(text).unwrap().into_iter().map(|(line, cells, _)| (line, cells[1].clone())).collect();
    assert_eq!(lines, [(4, "a\nb".to_owned()), (8, "c".to_owned()), (9, "d".to_owned())]);
}

#[test]
fn rows_that_do_not_fit_carry_a_fault() {
    let lines = read_bytes("id_number,name,phone\n1,a\n2,b,c,d\n3,x\0y,\n4,e,f\n").unwrap();
    let faults: Vec<Option<Fault>> = lines.into_iter().map(|(.., fault)| fault).collect();
    assert_eq!(
        faults,
        [
            Some(Fault::of_row(Refusal::RowShort { cells: 2, columns: 3 })),
            Some(Fault::of_row(Refusal::RowLong { cells: 4, columns: 3 })),
            Some(Fault::of("name", Refusal::NulCharacter)),
            None,
        ]
    );
}

#[test]
fn files_that_must_be_refused() {
    let damaged = [&b"id_number,name\n"[..], "汉字".repeat(20).as_bytes(), b"\n\xff,x\n"].concat();
    let noise: Vec<u8> = (0..4000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
    let owned = str::to_owned;
    let columns: [(&str, Refusal); 6] = [
        (
            "id_numbr,name\n",
            Refusal::ColumnUnknown {
                path: PATH.to_owned(),
                line: 1,
                column: owned("id_numbr"),
                nearest: Some(owned("id_number")),
            },
        ),
        (
            "身份证,姓名\n",
            Refusal::ColumnUnknown {
                path: PATH.to_owned(),
                line: 1,
                column: owned("身份证"),
                nearest: Some(owned("身份证号")),
            },
        ),
        (
            "id_number,单位名称\n",
            Refusal::ColumnUnknown { path: PATH.to_owned(), line: 1, column: owned("单位名称"), nearest: None },
        ),
        ("id_number\n", Refusal::ColumnMissing { path: PATH.to_owned(), line: 1, column: owned("name") }),
        (
            "id_number,name,姓名\n",
            Refusal::ColumnDoubled { path: PATH.to_owned(), line: 1, column: owned("姓名"), first: owned("name") },
        ),
        (
            "id_number,name\n1,\"a\n2,b\n",
            Refusal::QuoteNotClosed { path: PATH.to_owned(), line: 2, column: owned("name") },
        ),
    ];
    for (text, wanted) in columns {
        assert_eq!(refusal(text), wanted, "{text}");
    }
    let swallowed = refusal("id_number,name\n1,a\n2,\"b\n3,c\n4,\"d\"\n");
    assert_eq!(swallowed, Refusal::QuoteNotClosed { path: PATH.to_owned(), line: 3, column: owned("name") });
    assert!(matches!(refusal(damaged), Refusal::FileNotText { line: 3, .. }));
    assert!(matches!(refusal(noise), Refusal::FileNotText { .. }));
    assert!(matches!(refusal("SQLite format 3\0\n"), Refusal::FileNotText { line: 1, .. }));
    assert!(matches!(refusal(""), Refusal::FileEmpty { .. }));
    assert!(matches!(refusal("\u{feff}"), Refusal::FileEmpty { .. }));
    assert!(matches!(refusal("\n\n , \n"), Refusal::HeaderMissing { .. }));
    assert!(matches!(refusal("PK\u{3}\u{4}rubbish"), Refusal::SpreadsheetUnreadable { .. }));
    assert!(matches!(refusal([0xd0, 0xcf, 0x11, 0xe0]), Refusal::SpreadsheetUnreadable { .. }));
    let path_refusal = |path: &str| SourceFile::open(path.as_ref()).err().unwrap().downcast::<Refusal>().unwrap();
    assert!(matches!(path_refusal("/no/such/file.csv"), Refusal::FileNotFound { .. }));
    assert!(matches!(path_refusal("/"), Refusal::FileUnreadable { .. }));
    assert!(read_bytes("id_number,name\n").unwrap().is_empty());
}

#[test]
fn rejects_are_written_and_can_be_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let text = "姓名;身份证号\r\n\"a;\"\"b\";1\r\nc\r\nd;2;surplus\r\n好;3\r\n";
    let path = file(&folder, "c.csv", encoding_rs::GB18030.encode(text).0);
    let rejected = rejects_path(&path, None);
    assert_eq!(rejected.file_name().unwrap(), "c.csv.rejects.csv");
    let source = SourceFile::open(&path).unwrap();
    let mut rejects = Rejects::new().unwrap();
    rejects.push(2, "name", "text-too-long", "too \"long\"").unwrap();
    rejects.push(2, "id_number", "id-number-length", "1").unwrap();
    rejects.push(3, "", "row-short", "short").unwrap();
    rejects.push(4, "", "row-long", "long\n长").unwrap();
    assert_eq!(rejects.count_rows(), 3);
    rejects.write(&source, &rejected).unwrap();
    let wanted = "姓名;身份证号;line;column;code;message\n\
        \"a;\"\"b\";1;2;\"name; id_number\";\"text-too-long; id-number-length\";\"too \"\"long\"\"; 1\"\n\
        c;;3;;row-short;short\nd;2;4;;row-long;\"long\n长\";surplus\n";
    assert_eq!(encoding_rs::GB18030.decode(&fs::read(&rejected).unwrap()).0, wanted);
    let faults: Vec<bool> = read(&rejected).unwrap().into_iter().map(|(.., fault)| fault.is_some()).collect();
    assert_eq!(faults, [false, false, true]);
    rejects_of_rejects(&rejected);
    Rejects::remove(&path).unwrap();
    Rejects::remove(&rejected).unwrap();
    assert!(path.exists() && !rejected.exists());
}

fn rejects_of_rejects(rejected: &std::path::Path) {
    let source = SourceFile::open(rejected).unwrap();
    let mut rejects = Rejects::new().unwrap();
    rejects.push(4, "", "row-long", "again").unwrap();
    assert!(rejects.push(3, "", "", "").is_err());
    let again = rejects_path(rejected, None);
    rejects.write(&source, &again).unwrap();
    let text = encoding_rs::GB18030.decode(&fs::read(&again).unwrap()).0.into_owned();
    assert_eq!(text, "姓名;身份证号;line;column;code;message\nd;2;4;;row-long;again;surplus\n");
}

#[test]
fn chunks_keep_order_and_stop_on_errors() {
    let folder = tempfile::tempdir().unwrap();
    let rows: String = (0..1000).map(|number| format!("{number},n{number}\n")).collect();
    let path = file(&folder, "in.csv", format!("id_number,name\n{rows}short\n"));
    let source = SourceFile::open(&path).unwrap();
    let parse = |row: &Row| row.cell(0).parse::<u64>().map_err(|_| vec![]);
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    let ending = read_chunks(&source, &PERSONS, 64, parse, |chunk| {
        good.extend(chunk.rows);
        bad.extend(chunk.faulty);
        Ok(())
    });
    assert_eq!(ending.unwrap(), Ending { digest: source.digest().unwrap(), rows: 1001 });
    assert!(
        good.iter().enumerate().all(|(place, (line, number))| *line == place as u64 + 2 && *number == place as u64)
    );
    assert_eq!(bad, [(1002, vec![Fault::of_row(Refusal::RowShort { cells: 1, columns: 2 })])]);
    let stopped = read_chunks(&source, &PERSONS, 1, parse, |_| anyhow::bail!("enough"));
    assert_eq!(stopped.unwrap_err().to_string(), "enough");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]
    #[test]
    fn nothing_makes_it_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200), text in "\\PC{0,80}") {
        let _ = read_bytes([b"id_number,name\n", bytes.as_slice()].concat());
        let _ = read_bytes(bytes);
        let _ = read_bytes(format!("id_number,name\n{text}"));
    }
}

#[test]
fn a_spreadsheet_gives_text_in_our_forms() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in.xlsx");
    let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 7, 1).unwrap();
    let date = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, title) in (0..).zip(["身份证号", "姓名", "手机", "费款所属期"]) {
        sheet.write_string(2, column, title).unwrap();
    }
    for (row, number) in (3..).zip([110_105_194_912_310_028_i64, 13_800_000_000, 9_007_199_254_740_992]) {
        sheet.write_number(row, 0, number as f64).unwrap();
    }
    for (row, number) in (3..).zip([4462.0, 8000.1, 0.1 + 0.2]) {
        sheet.write_number(row, 1, number).unwrap();
    }
    sheet.write_datetime_with_format(3, 2, &day, &date).unwrap();
    sheet.write_datetime_with_format(3, 3, &day, &date).unwrap();
    sheet.write_string(9, 1, "\t=\"x\"").unwrap();
    workbook.save(&path).unwrap();
    let lines: Vec<(u64, Vec<String>)> =
        read(&path).unwrap().into_iter().map(|(line, cells, _)| (line, cells)).collect();
    let wanted: [(u64, [&str; 4]); 4] = [
        (4, ["1.1010519491231E+17", "4462", "2026-07-01", "2026-07"]),
        (5, ["13800000000", "8000.1", "", ""]),
        (6, ["9007199254740992", "0.3", "", ""]),
        (10, ["", "x", "", ""]),
    ];
    for ((line, cells), (wanted_line, wanted)) in lines.iter().zip(wanted) {
        assert_eq!((*line, cells.as_slice()), (wanted_line, &wanted.map(str::to_owned)[..]));
    }
    assert_eq!(lines.len(), wanted.len());
    let source = SourceFile::open(&path).unwrap();
    let mut rejects = Rejects::new().unwrap();
    rejects.push(5, "id_number", "id-number-length", "wrong").unwrap();
    let rejected = rejects_path(&path, None);
    rejects.write(&source, &rejected).unwrap();
    let wanted = "\u{feff}身份证号,姓名,手机,费款所属期,line,column,code,message\n\
        13800000000,8000.1,,,5,id_number,id-number-length,wrong\n";
    assert_eq!(fs::read_to_string(rejected).unwrap(), wanted);
}
