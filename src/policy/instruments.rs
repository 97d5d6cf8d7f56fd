//! The instruments that values cite: a key in the policy files, a title for people.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

#[derive(Deserialize)]
struct Instrument {
    title: String,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_names_the_instrument() {
        assert_eq!(cited("sil 第八十六条"), "《中华人民共和国社会保险法》第八十六条");
        assert_eq!(cited("a county page"), "a county page");
    }
}
