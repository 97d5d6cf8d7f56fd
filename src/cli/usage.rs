//! Wrong usage: what clap found, as a refusal like any other, and what of the command line can be made out all the same.

use std::error::Error as _;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Error, FromArgMatches as _};

use super::{GlobalArgs, command};
use crate::i18n::Lang;
use crate::refusal::Refusal;

/// What a command line that is wrong says nevertheless.
pub struct Understood {
    /// The words of the command as far as they are known: `levy assess`.
    pub words: String,
    /// The options of every command; none where one of them is what is wrong.
    pub global: Option<GlobalArgs>,
}

/// Reads what can be read of a wrong command line.
pub fn understood(arguments: &[OsString], lang: Lang) -> Understood {
    let command = command(lang);
    let mut words = Vec::new();
    let mut inner = &command;
    for word in arguments.iter().skip(1).filter_map(|word| word.to_str()) {
        match inner.find_subcommand(word) {
            Some(found) => {
                words.push(found.get_name().to_owned());
                inner = found;
            }
            None if words.is_empty() || word.starts_with('-') => {}
            None => break,
        }
    }
    Understood { words: words.join(" "), global: global(arguments, lang) }
}

/// The options that say how and where a run is told of, wherever they stand; read with a command that is right.
fn global(arguments: &[OsString], lang: Lang) -> Option<GlobalArgs> {
    const TOLD_BY: [&str; 5] = ["--log", "--format", "--as", "--today", "--now"];
    let mut told = Vec::new();
    for (place, word) in arguments.iter().enumerate() {
        let text = word.to_string_lossy();
        if TOLD_BY.contains(&text.as_ref()) {
            told.push([Some(word), arguments.get(place + 1)].into_iter().flatten().cloned().collect());
        } else if text.split_once('=').is_some_and(|(name, _)| TOLD_BY.contains(&name)) {
            told.push(vec![word.clone()]);
        }
    }
    let read = |told: &[Vec<OsString>]| {
        let words = [["shebao", "todo"].map(OsString::from).to_vec(), told.concat()].concat();
        let matches = command(lang).try_get_matches_from(words).ok()?;
        GlobalArgs::from_arg_matches(&matches).ok()
    };
    // One of them may be what is wrong; the others hold all the same.
    let right: Vec<Vec<OsString>> =
        told.into_iter().filter(|one: &Vec<OsString>| read(std::slice::from_ref(one)).is_some()).collect();
    read(&right)
}

/// What is wrong, and the argument whose value it is. `words` are those of the command that was meant.
pub fn refusal(error: &Error, words: &str) -> (Refusal, Option<String>) {
    match error.source().and_then(|source| source.downcast_ref::<Refusal>()) {
        Some(refusal) => (refusal.clone(), Some(plain(&text(error, ContextKind::InvalidArg)))),
        None => (of_kind(error, words), None),
    }
}

fn of_kind(error: &Error, words: &str) -> Refusal {
    let command = format!("shebao {words}").trim_end().to_owned();
    let argument = || plain(&text(error, ContextKind::InvalidArg));
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let (word, nearest) =
                (text(error, ContextKind::InvalidSubcommand), first(error, ContextKind::SuggestedSubcommand));
            Refusal::CommandUnknown { command, word, nearest }
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Refusal::CommandMissing { command }
        }
        ErrorKind::UnknownArgument => {
            let nearest = first(error, ContextKind::SuggestedArg).map(|nearest| plain(&nearest));
            Refusal::ArgumentUnknown { command, argument: argument(), nearest }
        }
        ErrorKind::MissingRequiredArgument => {
            let missing: Vec<String> =
                texts(error, ContextKind::InvalidArg).iter().map(|argument| plain(argument)).collect();
            Refusal::ArgumentsMissing { command, arguments: missing.join(", ") }
        }
        ErrorKind::ArgumentConflict => {
            let others: Vec<String> =
                texts(error, ContextKind::PriorArg).iter().map(|argument| plain(argument)).collect();
            match argument() {
                argument if others.is_empty() || others == [argument.clone()] => {
                    Refusal::ArgumentTwice { command, argument }
                }
                argument => Refusal::ArgumentsExclude { command, argument, others: others.join(", ") },
            }
        }
        ErrorKind::InvalidValue if text(error, ContextKind::InvalidValue).is_empty() => {
            Refusal::ArgumentWithoutValue { command, argument: argument() }
        }
        ErrorKind::InvalidValue => Refusal::ArgumentChoiceUnknown {
            argument: argument(),
            value: text(error, ContextKind::InvalidValue),
            choices: texts(error, ContextKind::ValidValue).join(", "),
        },
        ErrorKind::ValueValidation => {
            let reason = error.source().map(ToString::to_string).unwrap_or_default();
            let value = text(error, ContextKind::InvalidValue);
            Refusal::ArgumentNotValid { command, argument: argument(), value, reason }
        }
        _ => {
            let whole = error.to_string();
            let line = whole.lines().next().unwrap_or_default();
            Refusal::UsageNotValid { command, reason: line.trim_start_matches("error: ").to_owned() }
        }
    }
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

fn first(error: &Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).into_iter().next()
}

fn text(error: &Error, kind: ContextKind) -> String {
    first(error, kind).unwrap_or_default()
}

/// An option without the name of its value, an argument as the usage line writes it.
fn plain(argument: &str) -> String {
    let name = if argument.starts_with('-') { argument.split([' ', '=']).next() } else { Some(argument) };
    name.unwrap_or_default().trim_matches(['[', ']']).trim_end_matches("...").to_owned()
}
