//! The two languages. Each of `zh` and `en` matches over the same enums, so a missing translation does not compile.

pub mod datasets;
mod en;
pub mod help;
mod labels;
mod message;
mod scale;
mod value_names;
mod zh;

pub use labels::{formula, kinds, label, label_of, word};

pub use message::{Message, message};
pub use scale::ScaleWords;

use std::ffi::OsString;

use crate::model::{self, ColumnKind, CreditCode};
use crate::refusal::Refusal;

/// The language of messages, help, labels and notices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum Lang {
    Zh,
    #[default]
    En,
}

impl Lang {
    /// `zh` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Zh => "zh",
            Self::En => "en",
        }
    }

    /// The language of a run, known before the command line is read so that its help can be translated: `--lang`, then
    /// `SHEBAO_LANG`, then the locale.
    pub fn of_run(arguments: &[OsString]) -> Self {
        let mut words = arguments.iter().filter_map(|word| word.to_str());
        let given = words.find_map(|word| word.strip_prefix("--lang=").map(ToOwned::to_owned)).or_else(|| {
            let place = arguments.iter().position(|word| word == "--lang")?;
            arguments.get(place + 1)?.to_str().map(ToOwned::to_owned)
        });
        let variables = ["SHEBAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
        let mut set =
            variables.filter_map(|name| std::env::var_os(name)?.into_string().ok()).filter(|text| !text.is_empty());
        given.or_else(|| set.next()).map_or(Self::En, |text| if text.starts_with("zh") { Self::Zh } else { Self::En })
    }
}

/// What a refusal says: what is wrong with this input, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// What is wrong, then what holds; one line.
    pub message: String,
    /// What to do; one line, never empty.
    pub hint: String,
}

/// The words of a refusal.
pub fn refusal(lang: Lang, refusal: &Refusal) -> Words {
    let (message, hint) = match lang {
        Lang::Zh => (zh::message(refusal), zh::hint(refusal)),
        Lang::En => (en::message(refusal), en::hint(refusal)),
    };
    Words { message: one_line(message), hint: one_line(hint) }
}

/// A message about the value of an option.
pub fn of_option(lang: Lang, option: &str, message: &str) -> String {
    match lang {
        Lang::Zh => format!("{option}：{message}"),
        Lang::En => format!("{option}: {message}"),
    }
}

/// The words before a message and before a hint.
pub const fn labels(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Zh => ("错误：", "提示："),
        Lang::En => ("error: ", "hint: "),
    }
}

/// What stands in a template's note on a column that must be filled in, and on one that need not.
pub const fn requirement(lang: Lang, is_required: bool) -> &'static str {
    match (lang, is_required) {
        (Lang::Zh, true) => "必填",
        (Lang::Zh, false) => "选填",
        (Lang::En, true) => "required",
        (Lang::En, false) => "optional",
    }
}

/// Quoted values may hold line breaks; a message may not.
fn one_line(text: String) -> String {
    if text.contains(char::is_control) { text.replace(char::is_control, " ") } else { text }
}

/// Whether a text is a whole number: then what is wrong with it is its size.
fn is_number(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// What a system says of a fault, in the way of our own messages: without its number, and not as a sentence.
fn cause(reason: &str) -> String {
    let reason = reason.split_once(" (os error").map_or(reason, |(text, _)| text);
    let mut letters = reason.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// As many characters of a quoted value as a message can bear.
const MOST_QUOTED: usize = 40;

/// A value as the user wrote it, cut where it is very long.
fn quoted(value: &str) -> String {
    match value.char_indices().nth(MOST_QUOTED) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}

/// A value that may be an identity number: such a one is masked. Anything shorter, and the credit code of an employer, is shown as it
/// came.
fn masked(value: &str) -> String {
    let value = value.trim();
    let may_be_person = value.chars().take(17).all(|character| character.is_ascii_digit());
    if !may_be_person && value.parse::<CreditCode>().is_ok() {
        return quoted(value);
    }
    if value.chars().count() < 15 { quoted(value) } else { quoted(&model::masked(ColumnKind::IdNumber, value)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_one_line_and_masks_identity_numbers() {
        let value = "11010519491231\u{a}0021".to_owned();
        let refused = Refusal::IdNumberCheckDigit { value, expected: 'X' };
        for lang in [Lang::Zh, Lang::En] {
            let words = super::refusal(lang, &refused);
            assert!(!words.message.contains('\n') && words.message.contains("110105"));
            assert!(!words.message.contains("1949"), "{}", words.message);
            assert!(!words.hint.is_empty());
        }
    }

    #[test]
    fn a_long_value_is_cut() {
        let words = super::refusal(Lang::En, &Refusal::KindUnknown { value: "长".repeat(5000) });
        assert!(words.message.chars().count() < 120, "{}", words.message);
    }
}
