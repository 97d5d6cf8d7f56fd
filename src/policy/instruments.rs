//! The instruments that values cite: a key in the policy files, a title for people.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

#[derive(Deserialize)]
struct Instrument {
    title: String,
    /// Where the title is not Chinese.
    title_zh: Option<String>,
}

static TITLES: LazyLock<HashMap<String, Instrument>> = LazyLock::new(|| {
    toml::from_str(include_str!("../../policy/instruments.toml")).expect("instruments.toml names a title for each key")
});

/// A citation with the instrument's title in place of its key; what cites no known instrument stays as it is.
pub fn cited(source: &str) -> String {
    let (key, article) = source.split_once(' ').unwrap_or((source, ""));
    match TITLES.get(key) {
        Some(instrument) => format!("\u{300a}{}\u{300b}{article}", instrument.title),
        None => source.to_owned(),
    }
}

/// A line with citations, the titles in Chinese.
pub fn cited_in_chinese(line: &str) -> String {
    let has_other = |instrument: &&Instrument| instrument.title_zh.is_some() && line.contains(&instrument.title);
    TITLES.values().filter(has_other).fold(line.to_owned(), |line, instrument| {
        line.replace(&instrument.title, instrument.title_zh.as_deref().unwrap_or_default())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_names_the_instrument() {
        assert_eq!(cited("sil 第八十六条"), "《中华人民共和国社会保险法》第八十六条");
        assert_eq!(cited("a county page"), "a county page");
        assert_eq!(cited_in_chinese(&cited("own-knowledge")), "《尚未与文件核对》");
        assert_eq!(cited_in_chinese("12 × 2 = 24"), "12 × 2 = 24");
    }
}
