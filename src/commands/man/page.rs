//! One manual page a command, those inside others too: `shebao-levy-assess.1`.

use crate::cli;
use crate::i18n::{Lang, help};
use clap::Command;
use clap_mangen::Man;

use super::{refusals, sections};

/// The headings that the generator writes, in English and Chinese (man-pages-zh 的用语).
const HEADINGS: &str = include_str!("headings.txt");

/// How the generator opens each section.
const QUOTATION_MARK: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

/// The pages of all commands, by file name.
pub fn pages(lang: Lang) -> anyhow::Result<Vec<(String, String)>> {
    let mut command = cli::whole_command(lang);
    command.build();
    let mut pages = Vec::new();
    add(&command, ("", ""), lang, &mut pages)?;
    Ok(pages)
}

fn add(
    command: &Command,
    (path, chinese): (&str, &str),
    lang: Lang,
    pages: &mut Vec<(String, String)>,
) -> anyhow::Result<()> {
    let man = Man::new(command.clone()).source(concat!("shebao ", env!("CARGO_PKG_VERSION"))).manual("shebao");
    let mut text = written(&man, command)?;
    if chinese.is_empty() {
        text.push_str(&sections::written(lang));
        text.push_str(&refusals::section(lang));
    } else {
        let heading = if lang == Lang::En { "CHINESE NAME" } else { "ALIAS" };
        text.push_str(&format!(".SH \"{heading}\"\nshebao{chinese}\n"));
        text.push_str(".SH \"SEE ALSO\"\n\\fBshebao\\fR(1)\n");
    }
    pages.push((man.get_filename(), in_language(&text, lang)));
    for subcommand in command.get_subcommands().filter(|subcommand| !subcommand.is_hide_set()) {
        let path = format!("{path} {}", subcommand.get_name());
        let word = help::alias(path.trim_start()).unwrap_or_else(|| subcommand.get_name());
        add(subcommand, (&path, &format!("{chinese} {word}")), lang, pages)?;
    }
    Ok(())
}

/// The sections that come from the definition of the command.
fn written(man: &Man, command: &Command) -> anyhow::Result<String> {
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    page.extend_from_slice(synopsis(command).as_bytes());
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut page)?;
    }
    // Each section opens with the same definition of a quotation mark; one will do.
    let page = String::from_utf8(page)?.replace(QUOTATION_MARK, "");
    Ok(format!("{QUOTATION_MARK}{page}").replace(r" (see a summary with \*(Aq\-h\*(Aq)", ""))
}

/// The usage line, which names the arguments and leaves the options to their section.
fn synopsis(command: &Command) -> String {
    let usage = command.clone().render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage).replace('-', "\\-");
    format!(".SH SYNOPSIS\n\\fB{usage}\\fR\n")
}

/// Headings and the generator's own words in the language of the page.
fn in_language(text: &str, lang: Lang) -> String {
    if lang == Lang::En {
        return text.to_owned();
    }
    let rows: Vec<(&str, &str)> = HEADINGS.lines().filter_map(|line| line.split_once(" = ")).collect();
    let translated = |line: &str| {
        let Some(heading) = line.strip_prefix(".SH ") else { return help::in_chinese(line) };
        let plain = heading.trim_matches('"');
        let chinese = rows.iter().find(|(english, _)| *english == plain).map_or(plain, |(_, chinese)| chinese);
        format!(".SH \"{chinese}\"")
    };
    text.lines().map(translated).collect::<Vec<_>>().join("\n") + "\n"
}
