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
use crate::invocation::Invocation;
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
        Err(usage) => {
            // Help and version go to stdout and are no error; a closed pipe is none either.
            match lang {
                Lang::En => drop(usage.print()),
                Lang::Zh => render::usage(&i18n::help::in_chinese(&usage.to_string()), usage.use_stderr()),
            }
            if usage.use_stderr() { Exit::Usage } else { Exit::Done }
        }
    };
    ExitCode::from(exit as u8)
}

fn run_command(parsed: cli::Cli, words: String, lang: Lang) -> Exit {
    let started = Instant::now();
    let invocation = Invocation::new(parsed.global, lang, session::clock(), words);
    // An answer that cannot be written must not come after a change that was made.
    let ended = invocation.check_output().and_then(|()| parsed.command.run(&invocation));
    let exit = ended.unwrap_or_else(|error| invocation.fail(&error));
    match invocation.log_run(exit, started.elapsed()) {
        Ok(()) => exit,
        Err(error) => invocation.fail(&error),
    }
}
