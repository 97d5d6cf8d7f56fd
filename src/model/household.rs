//! Where the household of a person is registered (户籍所在地), as far as the register tells: by a region code, or as here or elsewhere.

use super::RegionCode;

/// The place of a household register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Household {
    Region(RegionCode),
    /// "Of this city": the place of the office.
    Here,
    /// Elsewhere, nobody wrote where.
    Elsewhere,
    Unknown,
}

/// How registers say that a household is here: local, or with the character for "this" first.
const HERE: [&str; 3] = ["\u{672c}", "local", "here"];
/// How they say that it is elsewhere: with the character for "outside" first.
const ELSEWHERE: [&str; 2] = ["\u{5916}", "elsewhere"];

impl Household {
    /// Reads what the register says: a region code, alone or before other words, or a word for here or elsewhere.
    pub fn of(text: &str) -> Self {
        let text = text.trim().to_lowercase();
        let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
        let starts = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
        match digits.parse::<RegionCode>() {
            Ok(region) => Self::Region(region),
            Err(_) if starts(&HERE) => Self::Here,
            Err(_) if starts(&ELSEWHERE) => Self::Elsewhere,
            Err(_) => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registers_say_it_in_many_ways() {
        let region = |code: &str| Household::Region(code.parse().unwrap());
        assert_eq!(Household::of("430102"), region("430102"));
        assert_eq!(Household::of("430000 \u{6e56}\u{5357}"), region("430000"));
        assert_eq!(Household::of("\u{672c}\u{5e02}\u{57ce}\u{9547}"), Household::Here);
        assert_eq!(Household::of("\u{5916}\u{57e0}\u{519c}\u{6751}"), Household::Elsewhere);
        assert_eq!(Household::of("urban"), Household::Unknown);
        assert_eq!(Household::of(""), Household::Unknown);
    }
}
