//! Texts that have broken programs before go in and come out as they are.

use crate::desk::{Desk, made_up};

/// No text begins or ends with a space, nor with the marks that an import takes off.
const TEXTS: [&str; 40] = [
    "undefined",
    "NULL",
    "null",
    "true",
    "0",
    "1e5",
    "0x1F",
    "1/2",
    "2026-07",
    "007",
    "NaN",
    "a,b",
    "a;b",
    "a\tb",
    "say \"no\"",
    "\"",
    "\"\"",
    "O'Neil",
    "'); DROP TABLE person;--",
    "a\nb",
    "a\r\nb",
    "=1+1",
    "+86 138",
    "-1",
    "@SUM(1)",
    "=cmd|' /C calc'!A0",
    "%s%d%n",
    "{{7*7}}",
    "${HOME}",
    "`id`",
    "$(id)",
    "<script>alert(1)</script>",
    "&lt;&amp;",
    "\\",
    "C:\\new\\table",
    "张䶮 㛃 𬱖",
    "👩‍👩‍👧 🇨🇳",
    "مرحبا שלום",
    "a\u{200b}b\u{feff}c\u{202e}d",
    "Ω≈ç√∫ e\u{301} ﬁ",
];

const EMPLOYER_FIELDS: [&str; 8] =
    ["name", "industry", "legal_representative", "address", "contact", "phone", "bank", "bank_account"];
const PERSON_FIELDS: [&str; 7] = ["name", "ethnicity", "hukou", "phone", "bank", "bank_account", "nationality"];

/// What an import takes off: one leading apostrophe.
fn taken(text: &str) -> &str {
    text.strip_prefix('\'').unwrap_or(text)
}

/// A file with a row for each text, in every text field.
fn file(key: &str, number: fn(u32) -> String, fields: &[&str], rest: &[(&str, &str)]) -> Vec<u8> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    let names = [key].into_iter().chain(fields.iter().copied()).chain(rest.iter().map(|(name, _)| *name));
    csv.write_record(names).unwrap();
    for (place, text) in (0..).zip(TEXTS) {
        let number = number(place);
        let cells = std::iter::once(number.as_str()).chain(fields.iter().map(|_| text));
        csv.write_record(cells.chain(rest.iter().map(|(_, value)| *value))).unwrap();
    }
    csv.into_inner().unwrap()
}

#[test]
fn every_text_comes_out_as_it_went_in() {
    let desk = Desk::solo();
    let rest = [("employer_type", "enterprise"), ("risk_class", "1"), ("start", "2026-01")];
    let rolls: [(&str, &str, &[&str], Vec<u8>); 2] = [
        ("employer", "employers", &EMPLOYER_FIELDS, file("credit_code", made_up::employer, &EMPLOYER_FIELDS, &rest)),
        ("person", "persons", &PERSON_FIELDS, file("id_number", made_up::citizen, &PERSON_FIELDS, &[])),
    ];
    for (command, roll, fields, bytes) in rolls {
        desk.write("in.csv", bytes);
        let answer = desk.import(&format!("register {command} --from in.csv --approve"), 0);
        assert_eq!(answer.five, [TEXTS.len() as u64, 0, 0, 0, 0], "{}", answer.err);
        let json = desk.done(&format!("register list {roll} --reveal --format json"));
        let rows: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
        let key = if command == "person" { "id_number" } else { "credit_code" };
        let number = if command == "person" { made_up::citizen } else { made_up::employer };
        for (place, text) in (0..).zip(TEXTS) {
            let row = rows.iter().find(|row| row[key] == number(place).as_str()).unwrap();
            for field in fields {
                assert_eq!(row[*field], taken(text), "{command} {field}");
            }
        }
        // A list can be read again, in whatever form it was written.
        let columns = [&[key], fields].concat().join(",");
        let more = if command == "person" { "" } else { ",employer_type,risk_class,start" };
        for file in ["out.csv", "gb.csv", "out.xlsx"] {
            let encoding = if file == "gb.csv" { "--encoding gb18030" } else { "" };
            desk.done(&format!("register list {roll} --reveal --columns {columns}{more} -o {file} {encoding}"));
            let answer = desk.import(&format!("register {command} --from {file} --approve"), 0);
            assert_eq!(answer.five, [0, 0, TEXTS.len() as u64, 0, 0], "{command} {file} {}", answer.err);
        }
    }
    // No cell of a list begins like a formula.
    let csv = desk.done("register list persons --reveal");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let cells: Vec<String> =
        reader.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect();
    assert!(cells.len() > 400);
    let formula = cells.iter().find(|cell| cell.starts_with(['=', '+', '-', '@']));
    assert_eq!(formula, None);
}

#[test]
fn very_long_texts_are_kept_or_refused_but_never_cut() {
    let desk = Desk::solo();
    for (place, length) in (0..).zip([100, 1_000, 10_000, 200_000]) {
        let name = "长".repeat(length);
        desk.write("p.csv", format!("id_number,name\n{},{name}\n", made_up::citizen(place)));
        let ran = desk.run("register person --from p.csv --approve --format json");
        ran.is_no_panic();
        let key = made_up::citizen(place);
        let listed = desk.run(&format!("register list persons --person {key} --format json --reveal"));
        match ran.exit {
            0 => assert!(listed.out.contains(&name), "{length}"),
            exit => assert!(exit == 1 && ran.err.len() < 2_000, "{length} {exit}: a message is no place for a novel"),
        }
    }
    // Naughty keys find nothing, and say so.
    for text in TEXTS {
        let ran = desk.run_words(&["register", "show", "--lang", "en", "--", text]);
        assert_eq!(ran.exit, 1, "{text} {}", ran.err);
        ran.is_one_refusal();
    }
}
