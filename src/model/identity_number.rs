//! Identity numbers: the citizen's number of GB 11643-1999, residence permits of Hong Kong, Macao and Taiwan residents,
//! permanent residence cards, and the social security number of other foreigners.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

/// What kind of document a number belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdentityType {
    /// 居民身份证
    Citizen,
    /// 港澳台居民居住证
    ResidencePermit,
    /// 外国人永久居留身份证
    PermanentResidence,
    /// 外国人社会保障号码
    Foreigner,
}

/// Male or female, as the number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sex {
    Male,
    Female,
}

/// A number of the right form, date and check character; kept in its standard form (15 digits become 18, letters are capitals).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdentityNumber {
    /// Zeros behind the shorter ones: so they sort as their texts do.
    characters: [u8; 18],
    length: u8,
}

/// Why a text is no identity number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IdentityFault {
    /// Not as many characters as any kind of number has; how many there are.
    Length(usize),
    /// A character that does not belong there: which, its place from 1 on, and what the number looks like otherwise.
    Character { character: char, place: usize, shape: NumberShape },
    /// The first two digits name no province.
    Province(String),
    /// The date of birth does not exist.
    Date(String),
    /// The check character should be the one given.
    CheckCharacter(char),
    /// `3.10101E+17`: a spreadsheet turned the number into a measure.
    ScientificForm,
    /// Ends in 000 and the check digit does not fit: a spreadsheet kept only 15 digits.
    CutBySpreadsheet,
}

/// What a number is made of, as far as its length and first characters tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberShape {
    Any,
    /// A citizen's number, a residence permit, the permanent residence card of 2023; or an old number of 15 digits.
    Digits,
    /// The permanent residence card of 2017.
    PermanentResidence,
    Foreigner,
}

/// Why a number of the right form may still be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suspicion {
    /// Ends in 000, as numbers do that a spreadsheet has cut.
    EndsInZeros,
    /// Its holder would be older than 120 years.
    OlderThan120Years,
}

/// GB 11643-1999.
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS: &[u8; 11] = b"10X98765432";
const OLDEST_YEARS: i32 = 120;

/// Spaces out, full-width characters and small letters to ASCII capitals.
pub(super) fn normalised(text: &str) -> Cow<'_, str> {
    // Nearly every number comes in its standard form.
    if text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase()) {
        return Cow::Borrowed(text);
    }
    let characters = text.chars().filter(|character| !character.is_whitespace());
    characters.map(narrow).map(|character| character.to_ascii_uppercase()).collect()
}

/// The ASCII form of a full-width character.
fn narrow(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        _ => character,
    }
}

impl IdentityNumber {
    /// Takes ASCII text of at most 18 characters.
    fn of(text: &str) -> Self {
        let mut characters = [0; 18];
        characters[..text.len()].copy_from_slice(text.as_bytes());
        Self { characters, length: text.len() as u8 }
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.characters[..usize::from(self.length)]).expect("made of ASCII only")
    }

    pub fn identity_type(&self) -> IdentityType {
        match self.as_str().as_bytes() {
            [b'8', ..] => IdentityType::ResidencePermit,
            [b'9', ..] => IdentityType::PermanentResidence,
            [first, ..] if first.is_ascii_digit() => IdentityType::Citizen,
            bytes if bytes.len() == 15 => IdentityType::PermanentResidence,
            _ => IdentityType::Foreigner,
        }
    }

    /// The date of birth, where the number holds one.
    pub fn birth_date(&self) -> Option<NaiveDate> {
        self.has_birth_date().then(|| date_of(&self.characters[6..14])).flatten()
    }

    /// The sex, where the number holds it: odd sequence numbers are male.
    pub fn sex(&self) -> Option<Sex> {
        let sequence = self.has_birth_date().then(|| self.characters[16])?;
        Some(if sequence % 2 == 1 { Sex::Male } else { Sex::Female })
    }

    /// What makes the number doubtful on a day although its form is right.
    pub fn suspicion(&self, today: NaiveDate) -> Option<Suspicion> {
        if self.has_birth_date() && self.as_str().ends_with("000") {
            return Some(Suspicion::EndsInZeros);
        }
        let years = today.years_since(self.birth_date()?);
        years.is_some_and(|years| years.cast_signed() > OLDEST_YEARS).then_some(Suspicion::OlderThan120Years)
    }

    fn has_birth_date(&self) -> bool {
        self.length == 18 && self.characters[0].is_ascii_digit()
    }
}

impl IdentityType {
    /// The word for it in files and answers.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Citizen => "citizen",
            Self::ResidencePermit => "residence_permit",
            Self::PermanentResidence => "permanent_residence",
            Self::Foreigner => "foreigner",
        }
    }
}

impl Sex {
    /// The word for it in files and answers.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
        }
    }
}

impl FromStr for IdentityNumber {
    type Err = IdentityFault;

    fn from_str(text: &str) -> Result<Self, IdentityFault> {
        let number = normalised(text);
        if looks_scientific(&number) {
            return Err(IdentityFault::ScientificForm);
        }
        let is_stray = |character: char| !character.is_ascii_alphanumeric();
        refuse_stray(&number, NumberShape::Any, |_, character| is_stray(character))?;
        let letters = number.bytes().take_while(u8::is_ascii_uppercase).count();
        match (number.len(), letters) {
            (18, 0) => eighteen_digits(&number),
            (15, 0) => fifteen_digits(&number),
            (15, _) => residence_card(&number),
            (18, _) => foreigner(&number),
            (length, _) => Err(IdentityFault::Length(length)),
        }
    }
}

fn looks_scientific(number: &str) -> bool {
    let Some((mantissa, exponent)) = number.split_once('E') else { return false };
    let exponent = exponent.trim_start_matches(['+', '-']);
    !mantissa.is_empty()
        && mantissa.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && !exponent.is_empty()
        && exponent.bytes().all(|byte| byte.is_ascii_digit())
        && (number.len() < 15 || number.contains(['.', '+']))
}

/// Old numbers of 15 digits: the century is put in and the check character added.
fn fifteen_digits(number: &str) -> Result<IdentityNumber, IdentityFault> {
    refuse_stray(number, NumberShape::Digits, |_, character| !character.is_ascii_digit())?;
    let seventeen = format!("{}19{}", &number[..6], &number[6..]);
    let check = check_character(seventeen.as_bytes());
    eighteen_digits(&format!("{seventeen}{}", char::from(check)))
}

fn eighteen_digits(number: &str) -> Result<IdentityNumber, IdentityFault> {
    let bytes = number.as_bytes();
    let is_stray = |place, character: char| !character.is_ascii_digit() && (place, character) != (18, 'X');
    refuse_stray(number, NumberShape::Digits, is_stray)?;
    let check = check_character(&bytes[..17]);
    if check != bytes[17] {
        let cut = number.ends_with("000");
        return Err(if cut {
            IdentityFault::CutBySpreadsheet
        } else {
            IdentityFault::CheckCharacter(char::from(check))
        });
    }
    // The card of 2023 puts the place of issue after its first digit, 9.
    let place = usize::from(bytes[0] == b'9');
    if !is_province(&bytes[place..place + 2]) {
        return Err(IdentityFault::Province(number[place..place + 2].to_owned()));
    }
    match date_of(&bytes[6..14]) {
        Some(_) => Ok(IdentityNumber::of(number)),
        None => Err(IdentityFault::Date(number[6..14].to_owned())),
    }
}

/// The day of eight digits.
fn date_of(digits: &[u8]) -> Option<NaiveDate> {
    let number =
        |range: std::ops::Range<usize>| digits[range].iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    NaiveDate::from_ymd_opt(number(0..4).cast_signed(), number(4..6), number(6..8))
}

/// The card of 2017: three letters and twelve digits, without a check character.
fn residence_card(number: &str) -> Result<IdentityNumber, IdentityFault> {
    let is_stray =
        |place, character: char| if place <= 3 { !character.is_ascii_uppercase() } else { !character.is_ascii_digit() };
    refuse_stray(number, NumberShape::PermanentResidence, is_stray)?;
    Ok(IdentityNumber::of(number))
}

/// Three letters of the country, a reserve digit, fourteen characters of the document.
/// Reading: the annex of 人社部令第16号 was not at hand; only the shape is held to.
fn foreigner(number: &str) -> Result<IdentityNumber, IdentityFault> {
    let is_stray = |place, character: char| match place {
        1..=3 => !character.is_ascii_uppercase(),
        4 => !character.is_ascii_digit(),
        _ => false,
    };
    refuse_stray(number, NumberShape::Foreigner, is_stray)?;
    Ok(IdentityNumber::of(number))
}

/// Refuses the first character that does not belong in its place, counted from 1.
fn refuse_stray(number: &str, shape: NumberShape, is_stray: impl Fn(usize, char) -> bool) -> Result<(), IdentityFault> {
    let stray = (1..).zip(number.chars()).find(|(place, character)| is_stray(*place, *character));
    stray.map_or(Ok(()), |(place, character)| Err(IdentityFault::Character { character, place, shape }))
}

fn check_character(seventeen: &[u8]) -> u8 {
    let sum: u32 = seventeen.iter().zip(WEIGHTS).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    CHECK_CHARACTERS[(sum % 11) as usize]
}

/// Provinces of GB/T 2260 and residence permits (81 to 83).
fn is_province(prefix: &[u8]) -> bool {
    let number = u32::from(prefix[0] - b'0') * 10 + u32::from(prefix[1] - b'0');
    matches!(number, 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83)
}

impl fmt::Display for IdentityNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
