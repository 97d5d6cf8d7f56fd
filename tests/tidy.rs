//! Keeps the house in order: who may use whom, sizes, words, and where certain things may stand.
//! Each rule is a row of a table with a snippet that breaks it, so that a rule that can no longer fail is found out.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

/// Which parts of the crate a part may name; the row with the longest fitting path counts. ARCHITECTURE.md shows the same.
const LAYERS: [(&str, &[&str]); 19] = [
    ("src/main.rs", &["run"]),
    ("src/lib.rs", &["cli", "commands", "invocation", "session", "render", "i18n", "refusal", "model"]),
    ("src/cli", &["commands", "i18n", "model", "refusal", "render", "session"]),
    // The call itself: it opens the session and hands answers to render, and knows no command.
    ("src/invocation.rs", &["cli", "session", "store", "exchange", "render", "i18n", "refusal", "model"]),
    // A command names what the store gives back and asks it; only an import writes, the batch and its rows.
    (
        "src/commands",
        &[
            "operations",
            "reports",
            "documents",
            "exchange",
            "invocation",
            "session",
            "store",
            "policy",
            "render",
            "i18n",
            "model",
            "refusal",
            "cli",
        ],
    ),
    // A counter enquiry has no operation and no file: it asks the rules themselves.
    (
        "src/commands/calc",
        &["rules", "policy", "exchange", "invocation", "session", "render", "i18n", "model", "refusal", "cli"],
    ),
    // An operation reads the rows of a batch from a file, and writes the notice of a decision.
    ("src/operations", &["rules", "policy", "store", "session", "exchange", "documents", "i18n", "model", "refusal"]),
    // What is owed on a day is reckoned by `operations::debts`, for a report as for a payment.
    ("src/reports", &["operations", "rules", "policy", "store", "session", "model", "refusal"]),
    ("src/session", &["store", "policy", "model", "refusal"]),
    ("src/rules", &["policy", "model", "refusal"]),
    ("src/render", &["exchange", "i18n", "model", "refusal"]),
    ("src/exchange", &["i18n", "model", "refusal"]),
    ("src/documents", &["model", "i18n"]),
    ("src/i18n", &["model", "refusal"]),
    ("src/store", &["model", "refusal"]),
    ("src/policy", &["model", "refusal"]),
    ("src/refusal.rs", &["model"]),
    ("src/model", &[]),
    ("src", &[]),
];

/// A word or call, and the places where it may stand; everywhere else it is a fault.
const PLACES: [(&str, &[&str]); 16] = [
    ("rusqlite", &["src/store/", "tests/"]),
    ("tx.writer", &["src/operations/", "src/commands/batch_import/", "src/session.rs"]),
    ("f32", &["src/render/xlsx.rs", "xtask/src/bench"]),
    ("f64", &["src/render/xlsx.rs", "xtask/src/bench"]),
    ("println!", &["src/render/", "xtask/", "tests/"]),
    ("eprintln!", &["src/render/", "xtask/", "tests/"]),
    ("print!", &["src/render/", "xtask/"]),
    ("eprint!", &["src/render/", "xtask/"]),
    ("std::env", &["src/i18n/mod.rs", "src/main.rs", "xtask/", "tests/"]),
    (
        "std::fs",
        &[
            "src/exchange/",
            "src/render/",
            "src/store/",
            "src/invocation.rs",
            "src/commands/demo",
            "src/commands/init.rs",
            "xtask/",
            "tests/",
        ],
    ),
    ("Local::now", &["src/session.rs"]),
    ("Utc::now", &["src/session.rs"]),
    ("SystemTime::now", &["src/session.rs"]),
    ("panic!", &["tests/", "xtask/"]),
    ("unreachable!", &["tests/", "xtask/"]),
    ("static mut", &[]),
];

/// Enums whose every variant is made somewhere, and the files that only put them into words.
const ALL_MADE: [(&str, &str, &[&str]); 2] = [
    ("src/refusal.rs", "Refusal", &["src/refusal.rs", "src/i18n/"]),
    ("src/i18n/message.rs", "Message", &["src/i18n/message.rs"]),
];

/// Names that say nothing, as a whole word of a file's or item's name.
const EMPTY_NAMES: [&str; 8] = ["util", "utils", "helper", "helpers", "manager", "managers", "data2", "misc"];
/// Notes to oneself, in capitals only: `todo` is a subcommand.
const NOTES: [&str; 3] = ["TODO", "FIXME", "XXX"];

/// Where Chinese may stand in code besides comments and tests.
const CHINESE: [&str; 6] =
    ["src/i18n/", "src/documents/", "src/model/", "src/render/speed.rs", "xtask/src/seed/", "tests/"];
/// A line with one of these may hold Chinese anywhere: aliases of commands, and the article a rule cites.
const CHINESE_LINES: [&str; 4] = ["alias", " 第", "〔", "《"];

const MOST_LINES: usize = 400;
/// Lists of like rows, one a variant or table, are as long as what they list.
const LISTS: [&str; 5] =
    ["src/i18n/", "src/refusal.rs", "src/store/tables.rs", "src/model/operation.rs", "tests/tidy.rs"];

/// A rule: its name, the check of one file, and a path and text that break it.
type Check = (&'static str, fn(&str, &str) -> Vec<String>, &'static str, &'static str);

const CHECKS: [Check; 8] = [
    ("layers", layers, "src/model/money.rs", "//! Money.\nuse crate::{store::Store, model::Month};\n"),
    ("places", places, "src/rules/late_fee.rs", "//! Fees.\nuse rusqlite::Connection;\n"),
    ("places", places, "src/rules/late_fee.rs", "//! Fees.\nfn fee(days: f64) {}\n"),
    ("size", size, "src/rules/late_fee.rs", "//! Long.\n\n\n\n\n\n\n\n\n\n\n"),
    ("empty names", empty_names, "src/store/db_utils.rs", "//! Things.\nstruct ConnectionManager;\n"),
    ("notes", notes, "src/store/mod.rs", "//! Store.\n// FIXME later\n"),
    ("chinese", chinese, "src/store/mod.rs", "//! 存储.\nconst NAME: &str = \"养老\";\n"),
    ("heads", heads, "src/store/mod.rs", "use std::fmt;\n"),
];

#[test]
fn the_tree_is_tidy() {
    let mut faults = Vec::new();
    for (path, text) in sources() {
        for (name, check, ..) in CHECKS {
            faults.extend(check(&path, &text).into_iter().map(|fault| format!("{path}: {name}: {fault}")));
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_check_can_fail() {
    let clean = "//! Clean (整洁).\nuse crate::model::Month;\n\nfn of(month: Month) {} // 第一条\n";
    for (name, check, path, bad) in CHECKS {
        // The size check is shown a text that is long only in lines.
        let bad = if name == "size" { "//\n".repeat(MOST_LINES + 1) } else { bad.to_owned() };
        assert!(!check(path, &bad).is_empty(), "{name} finds nothing wrong with {bad:?}");
        assert!(check("src/policy/mod.rs", clean).is_empty(), "{name} finds fault with clean code");
    }
}

#[test]
fn every_refusal_and_message_is_made_somewhere() {
    let sources = sources();
    for (file, name, wordings) in ALL_MADE {
        let variants = variants(&sources.iter().find(|(path, _)| path == file).unwrap().1, name);
        assert!(variants.len() > 20, "{name} is read");
        let is_code = |path: &str| path.starts_with("src/") && !is_test(path) && !stands_in(path, wordings);
        let makers = sources.iter().filter(|(path, _)| is_code(path));
        let makers: Vec<&str> = makers.map(|(_, text)| text.as_str()).collect();
        let unmade: Vec<&String> =
            variants.iter().filter(|it| !makers.iter().any(|text| makes(text, name, it))).collect();
        assert!(unmade.is_empty(), "{name}: nobody says {unmade:?}");
    }
}

#[test]
fn a_refusal_that_is_only_looked_at_is_not_made() {
    let text = "pub enum Refusal {\n    // --- a file\n    FileEmpty { path: String },\n    NoReason,\n}\n";
    assert_eq!(variants(text, "Refusal"), ["FileEmpty", "NoReason"]);
    assert!(makes("Err(Refusal::FileEmpty { path })", "Refusal", "FileEmpty"));
    assert!(!makes("matches!(it, Refusal::FileEmpty { .. })", "Refusal", "FileEmpty"));
    assert!(!makes("Refusal::FileEmptyAgain", "Refusal", "FileEmpty"));
}

#[test]
fn every_place_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let places = PLACES.iter().flat_map(|(_, places)| *places).chain(&CHINESE);
    let places = places.copied().chain(LAYERS.iter().map(|(layer, _)| *layer));
    let is_there = |place: &str| [place.to_owned(), format!("{place}.rs")].iter().any(|path| root.join(path).exists());
    let gone: Vec<&str> = places.filter(|place| !is_there(place)).collect();
    assert!(gone.is_empty(), "no such place: {gone:?}");
}

#[test]
fn the_page_shows_the_same_layers() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md")).unwrap();
    for (layer, allowed) in LAYERS.iter().filter(|(layer, _)| !["src", "src/main.rs"].contains(layer)) {
        let part = layer.trim_start_matches("src/").trim_end_matches(".rs");
        let row = page
            .lines()
            .find(|line| line.starts_with('|') && line.split('|').nth(1).unwrap().contains(&format!("`{part}`")));
        let row = row.unwrap_or_else(|| panic!("ARCHITECTURE.md has no row for {part}"));
        let cell = row.split('|').nth(2).unwrap().split(':').next().unwrap();
        let mut shown: Vec<&str> = cell.split_whitespace().filter(|word| *word != "nothing").collect();
        let mut allowed = allowed.to_vec();
        shown.sort_unstable();
        allowed.sort_unstable();
        assert_eq!(shown, allowed, "{part}");
    }
}

#[test]
fn imports_are_found_in_every_form() {
    let text = "use crate::{model::{Month, Money}, store};\nlet x = crate::rules::fee();\n// crate::render\nuse shebao::run;\n";
    assert_eq!(used_parts(&code_of(text)), ["model", "store", "rules", "run"]);
}

#[test]
fn text_after_tests_begin_is_not_code() {
    let text = "//! Head.\nfn a() {}\n#[cfg(test)]\nmod tests {\n    const NAME: &str = \"养老\";\n}\n";
    assert!(chinese("src/store/mod.rs", text).is_empty());
}

/// All Rust files of the project with their paths, and the templates and queries.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "tests", "xtask/src", "templates"] {
        walk(root, &root.join(folder), &mut files);
    }
    assert!(files.len() > 20, "the tree is read");
    files
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        if path.is_dir() {
            walk(root, &path, files);
        } else if ["rs", "sql", "html", "css"].contains(&extension) && name != "tests/tidy.rs" {
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

fn is_rust(path: &str) -> bool {
    path.ends_with(".rs")
}

/// Whether the file is one of tests only.
fn is_test(path: &str) -> bool {
    path.starts_with("tests/") || path.ends_with("/tests.rs") || path.contains("/tests/")
}

fn stands_in(path: &str, places: &[&str]) -> bool {
    places.iter().any(|place| path.starts_with(place))
}

/// The lines before the tests at a file's foot, comments taken off.
fn code_of(text: &str) -> Vec<&str> {
    let before_tests = text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
    before_tests.map(without_comment).filter(|line| !line.trim().is_empty()).collect()
}

/// The line up to a comment; `//` inside a text, as in an address, stays.
fn without_comment(line: &str) -> &str {
    let start = line.find("//").filter(|start| line[..*start].matches('"').count().is_multiple_of(2));
    start.map_or(line, |start| &line[..start])
}

fn layers(path: &str, text: &str) -> Vec<String> {
    if !path.starts_with("src/") || is_test(path) {
        return Vec::new();
    }
    let fitting = LAYERS.iter().filter(|(layer, _)| path.starts_with(layer)).max_by_key(|(layer, _)| layer.len());
    let (layer, allowed) = fitting.unwrap();
    let own = path.trim_start_matches("src/").split(['/', '.']).next().unwrap();
    let used = used_parts(&code_of(text));
    let wrong = used.iter().filter(|part| **part != own && !allowed.contains(&part.as_str()));
    wrong.map(|part| format!("{layer} may not use {part}")).collect()
}

/// The first names after `crate::` and `shebao::`, those in braces too.
fn used_parts(lines: &[&str]) -> Vec<String> {
    let text = lines.join("\n");
    let mut parts = Vec::new();
    for (start, root) in text.match_indices("crate::").chain(text.match_indices("shebao::")) {
        let rest = &text[start + root.len()..];
        let names = if rest.starts_with('{') { top_level(rest) } else { vec![rest] };
        parts.extend(names.into_iter().map(first_word).filter(|part| is_module(part)));
    }
    parts
}

/// The items of the outermost braces that a text begins with.
fn top_level(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut items) = (0, 1, Vec::new());
    for (place, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => {
                items.push(text[start..place].trim());
                start = place + 1;
            }
            _ => {}
        }
        if depth == 0 {
            items.push(text[start..place].trim());
            break;
        }
    }
    items
}

fn first_word(text: &str) -> String {
    text.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect()
}

/// Modules and functions begin with a small letter; a type named through the crate's root is its own business.
fn is_module(part: &str) -> bool {
    part.starts_with(|first: char| first.is_ascii_lowercase())
}

fn places(path: &str, text: &str) -> Vec<String> {
    if !is_rust(path) || is_test(path) {
        return Vec::new();
    }
    let code = code_of(text);
    let wrong = PLACES
        .iter()
        .filter(|(word, allowed)| !stands_in(path, allowed) && code.iter().any(|line| has_word(line, word)));
    wrong.map(|(word, _)| format!("{word} may not stand here")).collect()
}

/// Whether the word stands in the line by itself, not as a part of a longer name.
fn has_word(line: &str, word: &str) -> bool {
    let part_of_name = |character: char| character.is_alphanumeric() || character == '_';
    line.match_indices(word).any(|(start, _)| {
        let (before, after) = (&line[..start], &line[start + word.len()..]);
        let goes_on = word.ends_with(part_of_name) && after.starts_with(part_of_name);
        !before.ends_with(part_of_name) && !goes_on
    })
}

/// The variants of an enum, written one a line.
fn variants(text: &str, name: &str) -> Vec<String> {
    let head = format!("pub enum {name} {{");
    let body = text.lines().skip_while(|line| *line != head).skip(1).take_while(|line| *line != "}");
    let names = body.filter_map(|line| line.strip_prefix("    ")).map(first_word);
    names.filter(|name| name.starts_with(|first: char| first.is_ascii_uppercase())).collect()
}

/// Whether a text makes the variant; a pattern that leaves its fields out only looks at it.
fn makes(text: &str, name: &str, variant: &str) -> bool {
    let word = format!("{name}::{variant}");
    code_of(text).iter().any(|line| has_word(line, &word) && !line.contains(&format!("{word} {{ .. }}")))
}

fn size(path: &str, text: &str) -> Vec<String> {
    let lines = text.lines().count();
    let is_list = LISTS.iter().any(|list| path.starts_with(list));
    if is_rust(path) && !is_list && lines > MOST_LINES {
        vec![format!("{lines} lines, at most {MOST_LINES}")]
    } else {
        Vec::new()
    }
}

fn empty_names(path: &str, text: &str) -> Vec<String> {
    let names = [path].into_iter().chain(code_of(text));
    let words: Vec<String> = names.flat_map(words_of).collect();
    let wrong = EMPTY_NAMES.iter().filter(|empty| words.iter().any(|word| word == *empty));
    wrong.map(|empty| format!("the word {empty} says nothing")).collect()
}

/// The words that names are put together from, in small letters: `ConnectionPool_of` has three.
fn words_of(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for character in line.chars() {
        if character.is_uppercase() || !character.is_alphanumeric() {
            words.push(String::new());
        }
        if character.is_alphanumeric() {
            words.last_mut().unwrap().extend(character.to_lowercase());
        }
    }
    words
}

fn notes(_: &str, text: &str) -> Vec<String> {
    let wrong = NOTES.iter().filter(|note| text.lines().any(|line| has_word(line, note)));
    wrong.map(|note| format!("{note} does not stay in the tree")).collect()
}

fn chinese(path: &str, text: &str) -> Vec<String> {
    if !is_rust(path) || is_test(path) || stands_in(path, &CHINESE) {
        return Vec::new();
    }
    let is_chinese = |character: char| ('\u{3400}'..='\u{9fff}').contains(&character);
    let allowed = |line: &str| CHINESE_LINES.iter().any(|sign| line.contains(sign));
    let wrong = code_of(text).into_iter().filter(|line| line.contains(is_chinese) && !allowed(line));
    wrong.map(|line| format!("Chinese in code: {}", line.trim())).collect()
}

fn heads(path: &str, text: &str) -> Vec<String> {
    let opens = !is_rust(path) || text.starts_with("//!");
    if opens { Vec::new() } else { vec!["the file does not open with //!".to_owned()] }
}
