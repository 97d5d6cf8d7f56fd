//! The command line: global options, and the one definition that help, manuals and completions are made from.

pub mod usage;

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate};
use clap::parser::ValueSource;
use clap::{ArgMatches, Args, Command, CommandFactory, FromArgMatches as _, Parser};

use crate::commands;
use crate::i18n::{Lang, help};
use crate::model::parse_day;
use crate::refusal::Refusal;
use crate::render::{Encoding, Format, Headers};

/// The command-line toolkit of a social insurance agency
#[derive(Debug, Parser)]
#[command(name = "shebao", version, propagate_version = true, disable_help_subcommand = true, max_term_width = 100)]
pub struct Cli {
    #[command(flatten)]
    pub global: GlobalArgs,
    #[command(subcommand)]
    pub command: commands::Command,
}

/// Options of every command.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Global options")]
pub struct GlobalArgs {
    /// The office's file [default: ./shebao.db where it exists, else the user's data folder]
    #[arg(long, global = true, env = "SHEBAO_DB", value_name = "FILE", hide_env_values = true)]
    pub db: Option<PathBuf>,
    /// Who acts
    #[arg(long = "as", global = true, env = "SHEBAO_OPERATOR", value_name = "OPERATOR", hide_env_values = true)]
    pub operator: Option<String>,
    /// The business date [default: the clock's]
    #[arg(long, global = true, env = "SHEBAO_TODAY", value_name = "DATE", value_parser = day, hide_env_values = true)]
    pub today: Option<NaiveDate>,
    /// The clock, pinned
    #[arg(long, global = true, env = "SHEBAO_NOW", value_name = "TIME", hide = true)]
    pub now: Option<DateTime<FixedOffset>>,
    /// The form of the answer
    #[arg(
        long,
        global = true,
        env = "SHEBAO_FORMAT",
        value_enum,
        default_value = "auto",
        value_name = "F",
        hide_env_values = true,
        hide_default_value = true
    )]
    pub format: Format,
    /// Write the answer there, whole or not at all; the extension chooses the format
    #[arg(short, long, global = true, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The names in the header row [default: en; zh in tables and pages in Chinese]
    #[arg(long, global = true, value_enum, value_name = "H")]
    pub headers: Option<Headers>,
    /// The encoding of CSV [default: utf8 in a pipe, utf8-bom in a file]
    #[arg(long, global = true, value_enum, value_name = "E")]
    pub encoding: Option<Encoding>,
    /// Only these columns, in this order
    #[arg(long, global = true, value_delimiter = ',', value_name = "COLUMNS")]
    pub columns: Option<Vec<String>>,
    /// At most so many rows
    #[arg(long, global = true, value_name = "ROWS")]
    pub limit: Option<u64>,
    /// The language of messages, help and notices
    #[arg(long, global = true, value_enum, env = "SHEBAO_LANG", value_name = "L", hide_env_values = true)]
    pub lang: Option<Lang>,
    /// Show identity numbers, phones and accounts whole
    #[arg(long, global = true)]
    pub reveal: bool,
    /// Do everything, show what would change, change nothing
    #[arg(long, global = true)]
    pub dry_run: bool,
    /// Say under each figure how it was reached and from which article
    #[arg(long, global = true)]
    pub explain: bool,
    /// How long a writer waits for the file
    #[arg(long, global = true, default_value_t = 10, value_name = "SECONDS")]
    pub wait: u64,
    /// End with 3 where the command finds such items
    #[arg(long, global = true, value_enum, value_delimiter = ',', value_name = "WHAT")]
    pub fail_on: Vec<FailOn>,
    /// Append one JSON line about this run
    #[arg(long, global = true, value_name = "FILE")]
    pub log: Option<PathBuf>,
    /// Say nothing but errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Say more
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub verbose: bool,
    /// Show no progress bar
    #[arg(long, global = true)]
    pub no_progress: bool,
    /// Answer questions with yes
    #[arg(short, long, global = true)]
    pub yes: bool,
}

/// What a cron job may want to be told about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// Items that were not there before
    New,
    /// Items past their due day
    Overdue,
    /// Items filed or registered late
    Late,
}

/// A day on the command line.
pub fn day(text: &str) -> Result<NaiveDate, Refusal> {
    parse_day(text).map_err(|_| Refusal::DateNotValid { value: text.to_owned() })
}

/// The command line that was given. The extension of `-o FILE` goes before a form that only the environment names.
pub fn read(matches: &ArgMatches) -> clap::error::Result<Cli> {
    let mut cli = Cli::from_arg_matches(matches)?;
    if cli.global.output.is_some() && matches.value_source("format") == Some(ValueSource::EnvVariable) {
        cli.global.format = Format::Auto;
    }
    Ok(cli)
}

/// The words of the command that was given, without its arguments: `levy assess`.
pub fn words_of(matches: &ArgMatches) -> String {
    let mut words = Vec::new();
    let mut inner = matches.subcommand();
    while let Some((word, matches)) = inner {
        words.push(word);
        inner = matches.subcommand();
    }
    words.join(" ")
}

/// The command line in a language, with the Chinese names of the commands.
pub fn command(lang: Lang) -> Command {
    help::with_fewer_options(whole_command(lang), lang)
}

/// The same with every option of every command: what the manual shows.
pub fn whole_command(lang: Lang) -> Command {
    help::translated(help::with_aliases(taking_signs(Cli::command())), lang)
}

/// Lets a number with a minus stand as a value: what is wrong with it is told of the value, not of an unknown option.
fn taking_signs(command: Command) -> Command {
    command
        .mut_args(|argument| {
            let is_amount = argument.is_allow_negative_numbers_set();
            let takes_values = argument.get_action().takes_values() && !argument.is_positional();
            argument.allow_negative_numbers(takes_values || is_amount)
        })
        .mut_subcommands(taking_signs)
}
