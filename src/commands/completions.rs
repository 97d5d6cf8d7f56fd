//! `shebao completions SHELL`: the script with which a shell completes commands, their Chinese names and options.

use clap::Args;
use clap_complete::Shell;

use crate::cli;
use crate::i18n::Lang;
use crate::invocation::Invocation;
use crate::refusal::Exit;

/// Print the completion script of a shell
///
/// Example: shebao completions bash -o ~/.local/share/bash-completion/completions/shebao
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub fn run(args: &CompletionsArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    invocation.document(&script(args.shell, invocation.lang))?;
    Ok(Exit::Done)
}

/// The completion script of a shell, its descriptions in a language.
pub fn script(shell: Shell, lang: Lang) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut cli::command(lang), "shebao", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}
