//! The toolkit of a social insurance agency: registration, collection, and the records that prove them.

pub mod cli;
pub mod commands;
pub mod documents;
pub mod exchange;
pub mod i18n;
pub mod invocation;
pub mod model;
pub mod operations;
pub mod policy;
pub mod refusal;
pub mod render;
pub mod reports;
pub mod rules;
pub mod session;
pub mod store;

use std::ffi::OsString;
use std::process::ExitCode;
use std::time::Instant;

use crate::i18n::Lang;
use crate::invocation::{Invocation, OfOption};
use crate::refusal::Exit;

/// Runs one command line and says how it ended. Nothing panics on any input.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let lang = Lang::of_run(&arguments);
    let parsed = cli::command(lang)
        .try_get_matches_from(&arguments)
        .and_then(|matches| Ok((cli::read(&matches)?, cli::words_of(&matches))));
    let exit = match parsed {
        Ok((parsed, words)) => run_command(parsed, words, lang),
        Err(usage) if usage.use_stderr() => refuse_usage(&usage, &arguments, lang),
        Err(page) => {
            // Help and version go to stdout and are no error; a closed pipe is none either.
            show_page(&page, lang);
            Exit::Done
        }
    };
    ExitCode::from(exit as u8)
}

/// A page of help or the version, as clap wrote it.
fn show_page(page: &clap::Error, lang: Lang) {
    match lang {
        Lang::En => drop(page.print()),
        Lang::Zh => render::usage(&i18n::help::in_chinese(&page.to_string()), page.use_stderr()),
    }
}

/// A command line that is wrong is told and logged like any other refusal, as far as it says how.
fn refuse_usage(usage: &clap::Error, arguments: &[OsString], lang: Lang) -> Exit {
    let started = Instant::now();
    let understood = cli::usage::understood(arguments, lang);
    let (refusal, argument) = cli::usage::refusal(usage, &understood.words);
    let Some(global) = understood.global else {
        render::refusal(&i18n::refusal(lang, &refusal), refusal.code(), false, lang);
        return Exit::Usage;
    };
    let invocation = Invocation::new(global, lang, session::clock(), understood.words);
    invocation.refuse_value(&refusal, argument.map(OfOption).as_ref());
    match invocation.log_run(Exit::Usage, started.elapsed()) {
        Ok(()) => Exit::Usage,
        Err(error) => invocation.fail(&error),
    }
}

fn run_command(parsed: cli::Cli, words: String, lang: Lang) -> Exit {
    let started = Instant::now();
    let invocation = Invocation::new(parsed.global, lang, session::clock(), words);
    // Neither an answer nor a log that cannot be written may be found out after a change was made.
    if let Err(error) = invocation.check_log() {
        return invocation.fail(&error);
    }
    let checked = if parsed.command.writes_folder() { Ok(()) } else { invocation.check_output() };
    let ended = checked.and_then(|()| parsed.command.run(&invocation));
    let ended = ended.and_then(|exit| invocation.check_unchanged().map(|()| exit));
    let exit = ended.unwrap_or_else(|error| invocation.end(&error));
    let exit = invocation.tell_shaken(invocation.tell_overdrawn(exit));
    match invocation.log_run(exit, started.elapsed()) {
        Ok(()) => exit,
        Err(error) => invocation.fail(&error),
    }
}
