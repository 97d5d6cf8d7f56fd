//! The unified social credit code (统一社会信用代码) of GB 32100-2015.

use std::fmt;
use std::str::FromStr;

/// An 18-character credit code whose check character fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditCode([u8; 18]);

/// Why a text is no credit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreditCodeFault {
    Length,
    /// A character outside the alphabet, such as I, O, S, V or Z.
    Character(char),
    /// The check character should be the one given.
    CheckCharacter(char),
}

/// GB 32100-2015: no I, O, S, V, Z.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// 3^(i−1) mod 31 for the first 17 characters.
const WEIGHTS: [usize; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/// GB 11714: the organisation code in places 9 to 17.
const ORGANISATION_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

impl CreditCode {
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("made of ASCII only")
    }

    /// Whether the organisation code inside (places 9 to 17) fits its own check character. Some early codes do not; that is a warning only.
    pub fn organisation_code_fits(&self) -> bool {
        let value = |byte: u8| if byte.is_ascii_digit() { u32::from(byte - b'0') } else { u32::from(byte - b'A') + 10 };
        let sum: u32 = self.0[8..16].iter().zip(ORGANISATION_WEIGHTS).map(|(byte, weight)| value(*byte) * weight).sum();
        let check = match 11 - sum % 11 {
            10 => b'X',
            11 => b'0',
            digit => b'0' + digit as u8,
        };
        self.0[16] == check
    }
}

/// The check character of the first 17.
fn check_character(values: &[usize]) -> u8 {
    let sum: usize = values.iter().zip(WEIGHTS).map(|(value, weight)| value * weight).sum();
    ALPHABET[(31 - sum % 31) % 31]
}

impl FromStr for CreditCode {
    type Err = CreditCodeFault;

    /// Reads a code; small letters, full-width characters and spaces are brought to the standard form first.
    fn from_str(text: &str) -> Result<Self, CreditCodeFault> {
        let text = super::identity_number::normalised(text);
        let mut code = [0_u8; 18];
        let mut values = [0_usize; 18];
        if text.chars().count() != code.len() {
            return Err(CreditCodeFault::Length);
        }
        for (place, character) in text.chars().enumerate() {
            let value = u8::try_from(character).ok().and_then(|byte| ALPHABET.binary_search(&byte).ok());
            values[place] = value.ok_or(CreditCodeFault::Character(character))?;
            code[place] = ALPHABET[values[place]];
        }
        let check = check_character(&values[..17]);
        if code[17] == check { Ok(Self(code)) } else { Err(CreditCodeFault::CheckCharacter(char::from(check))) }
    }
}

impl fmt::Display for CreditCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
