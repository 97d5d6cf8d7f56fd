//! `shebao template COMMAND -o FILE`: an empty file to fill in for an import.

use clap::Args;

use crate::commands::calc;
use crate::exchange::{Layout, template_line, write_template};
use crate::i18n::{Message, help};
use crate::invocation::Invocation;
use crate::operations::batch::LAYOUTS;
use crate::refusal::{Exit, Refusal};

/// Write an empty file to fill in and import: a spreadsheet with notes and drop-downs, or a CSV header
///
/// Example: shebao template register person -o persons.xlsx
#[derive(Debug, Args)]
pub struct TemplateArgs {
    /// The command that will read the file, such as register person
    #[arg(required = true, num_args = 1..)]
    command: Vec<String>,
}

pub fn run(args: &TemplateArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let layout = layout(&args.command.join(" "))?;
    let Some(path) = invocation.output_file() else {
        // On stdout, which has no extension, it is the header line.
        invocation.style.output.as_ref().ok_or(Refusal::OutputMissing)?;
        invocation.document(&template_line(layout))?;
        return Ok(Exit::Done);
    };
    if invocation.is_dry_run() {
        invocation.say(&Message::DryRun);
        return Ok(Exit::Done);
    }
    write_template(layout, path, invocation.lang)?;
    invocation.say(&Message::FileWritten { path: path.display().to_string() });
    Ok(Exit::Done)
}

/// The columns of the command that the words name, in English or Chinese.
fn layout(command: &str) -> Result<&'static Layout, Refusal> {
    let words: Vec<&str> = command.split_whitespace().map(help::english).collect();
    let name = words.join(" ");
    let found = match name.strip_prefix("calc ") {
        Some(question) => calc::layout_of(question),
        None => LAYOUTS.iter().map(|(_, layout)| *layout).find(|layout| layout.command == name),
    };
    found.ok_or_else(|| {
        let imports = LAYOUTS.iter().map(|(_, layout)| layout.command.to_owned());
        let questions = calc::QUESTIONS.iter().map(|question| format!("calc {}", question.name));
        let choices: Vec<String> = imports.chain(questions).collect();
        Refusal::ChoiceUnknown { value: command.to_owned(), choices: choices.join(", ") }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn an_import_is_named_by_words_in_either_language() {
        assert_eq!(layout("register person").unwrap().command, "register person");
        assert_eq!(layout("登记 人员").unwrap().command, "register person");
        assert_eq!(layout("calc late-fee").unwrap().command, "late-fee");
        assert!(matches!(layout("register"), Err(Refusal::ChoiceUnknown { .. })));
    }

    /// What a Chinese drop-down offers names one code, and is Chinese unless it is a number.
    #[test]
    fn a_word_of_a_drop_down_stands_for_one_code() {
        let mut wrong = Vec::new();
        for field in LAYOUTS.iter().flat_map(|(_, layout)| layout.fields) {
            let words = field.choice_words(Lang::Zh);
            for (word, code) in &words {
                let is_plain = code.bytes().all(|byte| byte.is_ascii_digit()) || !word.is_ascii();
                let is_double = words.iter().filter(|(other, _)| other == word).count() > 1;
                if !is_plain || is_double {
                    wrong.push(format!("{}.{code}", field.name));
                }
            }
        }
        assert_eq!(wrong, Vec::<String>::new());
    }
}
