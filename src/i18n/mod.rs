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
