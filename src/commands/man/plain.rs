//! A manual page as plain text, for a terminal without the program `man`. Knows the requests that our pages are made of.

/// How far the body stands in, and what is explained under a term.
const BODY: usize = 4;
const UNDER_TERM: usize = 8;

/// The page without its requests.
pub(super) fn text(roff: &str) -> String {
    let (mut out, mut indent, mut is_term) = (String::new(), BODY, false);
    let mut bullet = "";
    for line in roff.lines() {
        let (request, rest) = line.split_once(' ').unwrap_or((line, ""));
        match request {
            ".SH" => {
                indent = BODY;
                out.push_str(&format!("\n{}\n", unquoted(rest)));
            }
            ".TP" => (indent, is_term) = (BODY, true),
            ".PP" => {
                indent = BODY;
                out.push('\n');
            }
            ".RS" => indent = UNDER_TERM,
            ".RE" => indent = BODY,
            ".IP" => bullet = "- ",
            ".br" | ".nf" | ".fi" | ".ie" | ".el" | ".TH" | ".ds" => {}
            _ => {
                let words = unescaped(line);
                if !words.trim().is_empty() {
                    out.push_str(&format!("{:indent$}{}{}\n", "", std::mem::take(&mut bullet), words.trim_end()));
                }
                if std::mem::take(&mut is_term) {
                    indent = UNDER_TERM;
                }
            }
        }
    }
    out.trim_start().to_owned()
}

fn unquoted(heading: &str) -> String {
    unescaped(heading.trim_matches('"'))
}

/// A line without marks of fonts, its escaped characters as they are.
fn unescaped(line: &str) -> String {
    let line =
        [r"\fB", r"\fI", r"\fR", r"\fP", r"\&"].iter().fold(line.to_owned(), |line, mark| line.replace(mark, ""));
    line.replace(r"\*(Aq", "'").replace(r"\(aq", "'").replace(r"\-", "-").replace(r"\e", "\\")
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn requests_and_marks_are_gone() {
        let roff = ".ie \\n(.g .ds Aq \\(aq\n.TH x 1\n.SH NAME\na \\- b\n.TP\n\\fB\\-\\-db\\fR\nthe office\\*(Aqs\n";
        assert_eq!(text(roff), "NAME\n    a - b\n    --db\n        the office's\n");
    }
}
