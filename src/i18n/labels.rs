//! Words for the codes that documents and tables show: states, stages, types. A code without a row is shown as it is.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Lang;
use crate::model::{InsuranceKind, KindSet};
use crate::refusal::Dependant;

/// Code, Chinese, English; a column before the code where the same code means something else there (`side.left`).
static BY_CODE: LazyLock<HashMap<&str, (&str, &str)>> = LazyLock::new(|| rows().collect());

fn rows() -> impl Iterator<Item = (&'static str, (&'static str, &'static str))> {
    let lines = include_str!("labels.csv").lines().skip(1).filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut cells = line.splitn(3, ',');
        Some((cells.next()?, (cells.next()?, cells.next()?)))
    })
}

/// The word for a code or an insurance kind in a language; the code itself where there is none.
pub fn label(lang: Lang, code: &str) -> &str {
    if let Some((chinese, english)) = BY_CODE.get(code) {
        return match lang {
            Lang::Zh => chinese,
            Lang::En => english,
        };
    }
    // A number counts something: 120 months are no kind of insurance.
    let kind =
        if code.starts_with(|first: char| first.is_ascii_digit()) { Err(()) } else { code.parse().map_err(drop) };
    match (lang, kind) {
        (Lang::Zh, Ok(kind)) => InsuranceKind::chinese(kind),
        (Lang::En, Ok(kind)) => kind.english(),
        (Lang::Zh | Lang::En, Err(())) => code,
    }
}

/// The word for a code of a column: its own word there, or the one it has everywhere.
pub fn label_of<'a>(lang: Lang, column: &str, code: &'a str) -> &'a str {
    let there = BY_CODE.get(format!("{column}.{code}").as_str());
    match (lang, there) {
        (Lang::Zh, Some((chinese, _))) => chinese,
        (Lang::En, Some((_, english))) => english,
        (_, None) => label(lang, code),
    }
}

/// The word for a code, or for the name of a value of the law, whose parts dots divide: `pension.employee.floor`. In English a value is
/// called what commands call it.
pub fn word(lang: Lang, code: &str) -> String {
    let said = label(lang, code);
    if lang == Lang::En || said != code || !code.contains('.') {
        return said.to_owned();
    }
    let whole = |name: &str| {
        let (chinese, _) = BY_CODE.get(format!("parameter.{name}").as_str())?;
        Some((*chinese).to_owned())
    };
    let part = |name: &str| whole(name).unwrap_or_else(|| label(lang, name).to_owned());
    // What has a name as a whole; else part by part, such as the fund, who pays, and what of it.
    match code.rsplit_once('.') {
        _ if whole(code).is_some() => part(code),
        Some((before, last)) if whole(before).is_some() => [part(before), last.to_owned()].join("·"),
        _ => code.split('.').map(part).collect::<Vec<_>>().join("·"),
    }
}

/// A line of a calculation in words: what is reckoned by its label, and in Chinese the words and units within it; nothing where the
/// line does not say what it reckons.
pub fn formula(lang: Lang, line: &str) -> Option<String> {
    let (code, rest) = line.split_once(": ")?;
    let said = label_of(lang, "working", code);
    if said == code {
        return None;
    }
    Some(match lang {
        Lang::En => format!("{said}: {rest}"),
        Lang::Zh => format!("{said}：{}", in_words(rest)),
    })
}

/// The words and units of a calculation in Chinese.
fn in_words(text: &str) -> String {
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let mut said = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|letter| !is_word(letter)).unwrap_or(from.len()));
        said.push_str(before);
        said.push_str(&word_of(word));
        rest = after;
    }
    said + rest
}

/// `60y2m` is an age, `36m` are months, `11y` years; any other word has its label.
fn word_of(word: &str) -> String {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // A figure is no code of a kind of insurance.
    if number(word) {
        return word.to_owned();
    }
    match word.split_once('y') {
        Some((years, "")) if number(years) => return format!("{years}年"),
        Some((years, months)) if number(years) && months.strip_suffix('m').is_some_and(number) => {
            return format!("{years}岁{}个月", months.trim_end_matches('m'));
        }
        _ => {}
    }
    match word.strip_suffix('m') {
        Some(months) if number(months) => format!("{months}个月"),
        _ => label_of(Lang::Zh, "working", word).to_owned(),
    }
}

/// The names of several kinds, joined as each language does.
pub fn kinds(lang: Lang, kinds: KindSet) -> String {
    let names: Vec<&str> = kinds.iter().map(|kind| kind_name(lang, kind)).collect();
    match lang {
        Lang::Zh => names.join("、"),
        Lang::En => names.join("+"),
    }
}

/// What rests on a matter, in a line; the rest is counted.
pub(super) fn named_dependants(lang: Lang, dependants: &[Dependant], more: usize) -> String {
    let named = |Dependant { word, subject, owner }: &Dependant| {
        let code = format!("dependant.{word}");
        let what = if word.is_empty() { "" } else { label(lang, &code) };
        let what = format!("{what} {subject}").trim().to_owned();
        match (lang, owner) {
            (_, None) => what,
            (Lang::En, Some(owner)) => format!("{what} of {owner}"),
            (Lang::Zh, Some(owner)) => format!("{owner} \u{7684}{what}"),
        }
    };
    let mut named: Vec<String> = dependants.iter().map(named).collect();
    if more > 0 {
        named.push(format!("+{more}"));
    }
    named.join(if lang == Lang::Zh { "\u{3001}" } else { ", " })
}

/// The name of a kind.
pub(super) fn kind_name(lang: Lang, kind: InsuranceKind) -> &'static str {
    match lang {
        Lang::Zh => kind.chinese(),
        Lang::En => kind.english(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Category, EmployerType, MatterState};

    #[test]
    fn no_code_stands_twice() {
        assert_eq!(BY_CODE.len(), rows().count());
    }

    #[test]
    fn a_number_is_no_kind_of_insurance() {
        assert_eq!(label(Lang::Zh, "120"), "120");
        assert_eq!(label(Lang::Zh, "agency_pension"), "机关事业单位基本养老保险");
    }

    #[test]
    fn every_state_and_type_has_a_word() {
        let states = MatterState::ALL.map(MatterState::code);
        let types = EmployerType::ALL.map(EmployerType::code);
        let categories = Category::ALL.map(Category::code);
        for code in states.iter().chain(&types).chain(&categories) {
            assert_ne!(label(Lang::Zh, code), *code);
        }
    }

    #[test]
    fn codes_kinds_and_strangers() {
        assert_eq!(label(Lang::Zh, "part_paid"), "部分缴纳");
        assert_eq!(label(Lang::Zh, "pension"), "企业职工基本养老保险");
        assert_eq!(label(Lang::En, "企业职工基本养老保险"), "pension");
        assert_eq!(label(Lang::Zh, "Y9"), "Y9");
    }
}
