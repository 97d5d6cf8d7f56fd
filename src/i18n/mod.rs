//! The two languages. Each of `zh` and `en` matches over the same enums, so a missing translation does not compile.

mod en;
mod zh;

use crate::refusal::Refusal;

/// The language of messages, help, labels and notices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Lang {
    Zh,
    #[default]
    En,
}

/// What a refusal says: what is wrong with this input, and what to do.
pub struct Words {
    pub message: String,
    pub hint: String,
}

/// The words of a refusal.
pub fn refusal(lang: Lang, refusal: &Refusal) -> Words {
    let (message, hint) = match lang {
        Lang::Zh => zh::refusal(refusal),
        Lang::En => en::refusal(refusal),
    };
    Words { message, hint: hint.to_owned() }
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
