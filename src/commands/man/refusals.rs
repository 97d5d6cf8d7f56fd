//! The stable codes of all refusals with their messages. The messages are read from the source of the two languages, where each
//! refusal has one arm; what the user wrote shows as an ellipsis.

use crate::i18n::Lang;
use crate::refusal::Refusal;

use super::sections::entry;

const ENGLISH: &str = include_str!("../../i18n/en/messages.rs");
const CHINESE: &str = include_str!("../../i18n/zh/messages.rs");

/// The section of the main page.
pub fn section(lang: Lang) -> String {
    let (heading, source) = match lang {
        Lang::En => ("REFUSAL CODES", ENGLISH),
        Lang::Zh => (include_str!("refusals_zh.txt").trim(), CHINESE),
    };
    let entries = Refusal::codes().iter().map(|code| entry(code, &message(source, code)));
    format!(".SH \"{heading}\"\n{}", entries.collect::<String>())
}

/// The first text after the refusal's name in the source.
fn message(source: &str, code: &str) -> String {
    let name = format!("Refusal::{}", variant(code));
    let goes_on = |rest: &str| rest.starts_with(|next: char| next.is_alphanumeric());
    let mut places = source.match_indices(&name).filter(|(place, _)| !goes_on(&source[place + name.len()..]));
    places
        .next()
        .and_then(|(place, _)| literal(&source[place..]))
        .map_or_else(String::new, |text| without_values(&text))
}

/// The variant of a code: `row-short` is `RowShort`.
fn variant(code: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    code.split('-').map(capital).collect()
}

/// The first string of a piece of source.
fn literal(source: &str) -> Option<String> {
    let mut text = String::new();
    let mut characters = source[source.find('"')? + 1..].chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => return Some(text),
            '\\' => text.extend(characters.next().filter(|next| *next != '\n')),
            _ => text.push(character),
        }
    }
    None
}

/// The text with an ellipsis for each value.
fn without_values(text: &str) -> String {
    let mut pieces = text.split('{');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| text + "…" + piece.split_once('}').map_or(piece, |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_message_in_both_languages() {
        for code in Refusal::codes() {
            for source in [ENGLISH, CHINESE] {
                assert!(!message(source, code).is_empty(), "{code}");
            }
        }
        assert_eq!(message(ENGLISH, "number-not-valid"), message(ENGLISH, "number-not-valid").replace('{', ""));
    }
}
