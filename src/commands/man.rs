//! `shebao man [COMMAND …]`: the manual pages, made from the same definitions as the help.

mod page;
mod plain;
mod refusals;
mod sections;

use std::path::Path;

use clap::Args;

pub use page::pages;

use crate::i18n::{Lang, Message, help};
use crate::invocation::Invocation;
use crate::refusal::{Exit, Refusal};
use crate::render;

/// Show the manual page of a command, or write all pages in both languages into a folder with -o
///
/// Example: shebao man levy assess
#[derive(Debug, Args)]
pub struct ManArgs {
    /// The command, such as levy assess [default: shebao itself]
    command: Vec<String>,
    /// As the program man reads it
    #[arg(long)]
    roff: bool,
}

/// Where the pages of each language go below the folder.
pub const FOLDERS: [(Lang, &str); 2] = [(Lang::En, "man1"), (Lang::Zh, "zh_CN/man1")];

pub fn run(args: &ManArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    if let Some(folder) = invocation.output_file() {
        return write_all(args, folder, invocation);
    }
    let name = file_name(&args.command);
    let found = pages(invocation.lang)?.into_iter().find(|(page, _)| *page == name);
    let (_, roff) = found.ok_or_else(|| unknown(&args.command))?;
    invocation.document(&if args.roff { roff } else { plain::text(&roff) })?;
    Ok(Exit::Done)
}

/// Writes the pages of a command and of those inside it, in both languages.
fn write_all(args: &ManArgs, folder: &Path, invocation: &Invocation) -> anyhow::Result<Exit> {
    let name = file_name(&args.command);
    let below = format!("{}-", name.trim_end_matches(".1"));
    let is_asked = |page: &str| args.command.is_empty() || page == name || page.starts_with(&below);
    let mut written = 0;
    for (lang, part) in FOLDERS {
        let part = folder.join(part);
        for (page, text) in pages(lang)?.into_iter().filter(|(page, _)| is_asked(page)) {
            written += 1;
            if !invocation.is_dry_run() {
                render::make_folder(&part)?;
                render::page(&text, &part.join(page))?;
            }
        }
    }
    if written == 0 {
        return Err(unknown(&args.command).into());
    }
    if invocation.is_dry_run() {
        invocation.say(&Message::DryRun);
    } else {
        invocation.say(&Message::PagesWritten { pages: written, folder: folder.display().to_string() });
    }
    Ok(Exit::Done)
}

/// The file of a command's page; its words may be Chinese.
fn file_name(words: &[String]) -> String {
    let words = words.iter().flat_map(|word| word.split_whitespace()).map(help::english);
    format!("{}.1", std::iter::once("shebao").chain(words).collect::<Vec<_>>().join("-"))
}

fn unknown(words: &[String]) -> Refusal {
    Refusal::CommandUnknown { command: "shebao".to_owned(), word: words.join(" "), nearest: None }
}
