//! Words for the user: notes and refusals on stderr, finished documents on stdout or into a file.

use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use super::json::put_string;
use super::output::{Output, unwritable};
use super::table::visible;
use crate::i18n::{self, Lang, Words};

/// Writes a line to stderr. Where nobody listens, nothing is said.
pub fn note(text: &str) {
    let _ = writeln!(io::stderr(), "{}", visible(text, true));
}

/// Writes a refusal to stderr: a line with what is wrong and a line with what to do; as one JSON object where that is asked for.
pub fn refusal(words: &Words, code: &str, json: bool, lang: Lang) {
    let _ = io::stderr().write_all(refusal_text(words, code, json, lang).as_bytes());
}

fn refusal_text(words: &Words, code: &str, json: bool, lang: Lang) -> String {
    if json {
        return refusal_json(words, code);
    }
    let (error, hint) = i18n::labels(lang);
    let mut lines = format!("{error}{}\n", visible(&words.message, false));
    if !words.hint.is_empty() {
        lines.push_str(&format!("{hint}{}\n", visible(&words.hint, false)));
    }
    lines
}

fn refusal_json(words: &Words, code: &str) -> String {
    let mut out = Vec::new();
    for (before, text) in [("{\"code\":", code), (",\"message\":", &words.message), (",\"hint\":", &words.hint)] {
        out.extend_from_slice(before.as_bytes());
        put_string(text.as_bytes(), &mut out);
    }
    String::from_utf8(out).expect("texts were put together") + "}\n"
}

/// Writes a page of help to stdout, or what is wrong with the usage to stderr. Where nobody listens, nothing is said.
pub fn usage(page: &str, to_stderr: bool) {
    let _ = if to_stderr { io::stderr().write_all(page.as_bytes()) } else { io::stdout().write_all(page.as_bytes()) };
}

/// Writes a finished text, such as a notice or a certificate, to stdout or, complete or not at all, into a file.
pub fn document(text: &str, path: Option<&Path>) -> anyhow::Result<()> {
    let mut output = Output::open(path)?;
    let name = output.name();
    match output.write_all(text.as_bytes()).and_then(|()| output.finish()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|error| unwritable(name, &error).into()),
    }
}

/// Makes a folder, where it is not there.
pub fn make_folder(path: &Path) -> anyhow::Result<()> {
    Ok(std::fs::create_dir_all(path).map_err(|error| unwritable(path.display().to_string(), &error))?)
}

/// Writes a page into a file that appears whole, quickly: for thousands of notices at a time.
pub fn page(text: &str, path: &Path) -> anyhow::Result<()> {
    let aside = path.with_extension("new");
    let written = std::fs::write(&aside, text).and_then(|()| std::fs::rename(&aside, path));
    written.map_err(|error| unwritable(path.display().to_string(), &error).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_two_lines_or_one_object() {
        let words = Words { message: "bad\n\u{1b}[31m\"x\"".to_owned(), hint: "mend".to_owned() };
        assert_eq!(refusal_text(&words, "c", false, Lang::En), "error: bad␊␛[31m\"x\"\nhint: mend\n");
        assert_eq!(
            refusal_text(&words, "c", true, Lang::En),
            "{\"code\":\"c\",\"message\":\"bad\\n\\u001b[31m\\\"x\\\"\",\"hint\":\"mend\"}\n"
        );
        let words = Words { message: "错".to_owned(), hint: String::new() };
        assert_eq!(refusal_text(&words, "c", false, Lang::Zh), "错误：错\n");
    }
}
