//! How identity numbers, phones and accounts are shown to those who may not see them whole.

use super::ColumnKind;

/// A text as its kind of column shows it masked; kinds without a mask show it whole.
pub fn masked(kind: ColumnKind, text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    put_masked(kind, text, &mut out);
    String::from_utf8(out).expect("a mask cuts between letters")
}

/// Appends a text as its kind of column shows it masked.
pub fn put_masked(kind: ColumnKind, text: &str, out: &mut Vec<u8>) {
    let length = if text.is_ascii() { text.len() } else { text.chars().count() };
    // Where the number has another length than usual, a quarter at each end is shown.
    let quarter = length / 4;
    let (first, stars, last) = match kind {
        _ if length == 0 => (0, 0, 0),
        ColumnKind::IdNumber if length >= 15 => (6, 8, 4),
        ColumnKind::Phone if length >= 11 => (3, 4, 4),
        ColumnKind::Account if length >= 8 => (0, 4, 4),
        ColumnKind::Account => (0, 4, quarter),
        ColumnKind::IdNumber | ColumnKind::Phone => (quarter, length - 2 * quarter, quarter),
        _ => (length, 0, 0),
    };
    out.extend_from_slice(&text.as_bytes()[..place(text, first)]);
    out.extend(std::iter::repeat_n(b'*', stars));
    out.extend_from_slice(&text.as_bytes()[place(text, length - last.min(length - first))..]);
}

/// Where the letter with this number begins.
fn place(text: &str, letter: usize) -> usize {
    if text.is_ascii() {
        return letter;
    }
    text.char_indices().nth(letter).map_or(text.len(), |(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_it_may() {
        for (kind, text, wanted) in [
            (ColumnKind::IdNumber, "330106199001011234", "330106********1234"),
            (ColumnKind::IdNumber, "330106900101123", "330106********1123"),
            (ColumnKind::IdNumber, "E12345678", "E1*****78"),
            (ColumnKind::IdNumber, "甲1", "**"),
            (ColumnKind::Phone, "13812345678", "138****5678"),
            (ColumnKind::Phone, "88881234", "88****34"),
            (ColumnKind::Account, "6222020200112345678", "****5678"),
            (ColumnKind::Account, "123", "****"),
            (ColumnKind::IdNumber, "", ""),
            (ColumnKind::Text, "张三", "张三"),
        ] {
            assert_eq!(masked(kind, text), wanted);
        }
    }
}
