//! The sections of the main page that no definition holds: exit status, files, environment, examples. They stand in two text
//! files of a few forms: `# HEADING`, `term :: explanation`, lines set in by four blanks, paragraphs.

use crate::i18n::Lang;

const ENGLISH: &str = include_str!("sections_en.txt");
const CHINESE: &str = include_str!("sections_zh.txt");

/// The sections as roff.
pub fn written(lang: Lang) -> String {
    let text = if lang == Lang::En { ENGLISH } else { CHINESE };
    let (mut roff, mut is_example) = (String::new(), false);
    for line in text.lines() {
        let set_in = line.strip_prefix("    ");
        if set_in.is_some() != is_example {
            roff.push_str(if is_example { ".fi\n.RE\n" } else { ".PP\n.RS 4\n.nf\n" });
            is_example = set_in.is_some();
        }
        roff.push_str(&set(line));
    }
    if is_example { roff + ".fi\n.RE\n" } else { roff }
}

/// One line of the text.
fn set(line: &str) -> String {
    if let Some(heading) = line.strip_prefix("# ") {
        return format!(".SH \"{}\"\n", escaped(heading));
    }
    if let Some((term, explanation)) = line.split_once(" :: ") {
        return entry(term, explanation);
    }
    match line.trim() {
        "" => ".PP\n".to_owned(),
        text => format!("{}\n", escaped(text)),
    }
}

/// A term and what it means.
pub fn entry(term: &str, explanation: &str) -> String {
    format!(".TP\n\\fB{}\\fR\n{}\n", escaped(term), escaped(explanation))
}

/// Text that roff takes as it is.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq");
    if text.starts_with('.') { format!("\\&{text}") } else { text }
}
