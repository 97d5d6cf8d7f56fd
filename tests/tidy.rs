//! Keeps the house in order: who may use whom, sizes, words, and where certain things may stand.
//! Each rule is a row of a table with a snippet that breaks it, so that a rule that can no longer fail is found out.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

/// Which parts of the crate a part may name; the row with the longest fitting path counts.
const LAYERS: [(&str, &[&str]); 19] = [
    ("src/main.rs", &["run"]),
    ("src/lib.rs", &["cli", "commands", "invocation", "session", "render", "i18n", "refusal", "model"]),
    // The call itself: it opens the session and hands answers to render, and knows no command.
    ("src/invocation.rs", &["cli", "session", "store", "render", "i18n", "refusal", "model"]),
    ("src/cli", &["commands", "i18n", "model", "refusal", "render", "session"]),
    (
        "src/commands",
        &[
            "operations",
            "reports",
            "documents",
            "exchange",
            "invocation",
            "session",
            "render",
            "i18n",
            "policy",
            "model",
            "refusal",
            "cli",
        ],
    ),
    // A counter enquiry has no operation: it asks the rules themselves.
    (
        "src/commands/calc",
        &["rules", "policy", "exchange", "invocation", "session", "render", "i18n", "model", "refusal", "cli"],
    ),
    ("src/documents", &["model", "i18n"]),
    // An operation reads the rows of a batch from a file, and writes the notice of a decision.
    ("src/operations", &["rules", "policy", "store", "session", "exchange", "documents", "i18n", "model", "refusal"]),
    ("src/reports", &["store", "model", "refusal"]),
    ("src/exchange", &["i18n", "model", "refusal"]),
    ("src/render", &["exchange", "i18n", "model", "refusal"]),
    ("src/i18n", &["model", "refusal"]),
    ("src/session", &["store", "policy", "model", "refusal"]),
    ("src/rules", &["policy", "model", "refusal"]),
    ("src/store", &["model", "refusal"]),
    ("src/policy", &["model", "refusal"]),
    ("src/refusal.rs", &["model"]),
    ("src/model", &[]),
    ("src", &[]),
];

/// A word or call, and the places where it may stand; everywhere else it is a fault.
const PLACES: [(&str, &[&str]); 15] = [
    ("rusqlite", &["src/store/", "tests/", "benches/"]),
    ("f32", &["src/render/xlsx.rs", "src/render/chart.rs"]),
    ("f64", &["src/render/xlsx.rs", "src/render/chart.rs"]),
    ("println!", &["src/render/", "xtask/", "tests/", "benches/"]),
    ("eprintln!", &["src/render/", "xtask/", "tests/", "benches/"]),
    ("print!", &["src/render/", "xtask/"]),
    ("eprint!", &["src/render/", "xtask/"]),
    (
        "std::env",
        &[
            "src/cli",
            "src/commands/",
            "src/i18n/mod.rs",
            "src/session",
            "src/main.rs",
            "src/lib.rs",
            "xtask/",
            "tests/",
            "benches/",
        ],
    ),
    (
        "std::fs",
        &[
            "src/cli",
            "src/commands/",
            "src/session",
            "src/exchange/",
            "src/invocation.rs",
            "src/render/",
            "src/store/",
            "xtask/",
            "tests/",
            "benches/",
            "src/documents/tests.rs",
            "src/policy/",
        ],
    ),
    ("Local::now", &["src/session"]),
    ("Utc::now", &["src/session"]),
    ("SystemTime::now", &["src/session"]),
    ("panic!", &["tests/", "xtask/", "benches/"]),
    ("unreachable!", &["tests/", "xtask/"]),
    ("static mut", &[]),
];

/// Names that say nothing, as a whole word of a file's or item's name.
const EMPTY_NAMES: [&str; 8] = ["util", "utils", "helper", "helpers", "manager", "managers", "data2", "misc"];
/// Notes to oneself, in capitals only: `todo` is a subcommand.
const NOTES: [&str; 3] = ["TODO", "FIXME", "XXX"];

/// Where Chinese may stand in code besides comments and tests.
const CHINESE: [&str; 7] =
    ["src/i18n/", "src/documents/", "src/model/", "src/exchange/layouts", "xtask/src/seed/", "tests/", "benches/"];
/// A line with one of these may hold Chinese anywhere: aliases of commands, and the article a rule cites.
const CHINESE_LINES: [&str; 4] = ["alias", " 第", "〔", "《"];

const MOST_LINES: usize = 400;

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
    for folder in ["src", "tests", "benches", "xtask/src", "templates"] {
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

fn size(path: &str, text: &str) -> Vec<String> {
    let lines = text.lines().count();
    if is_rust(path) && lines > MOST_LINES { vec![format!("{lines} lines, at most {MOST_LINES}")] } else { Vec::new() }
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
