//! Identity numbers and credit codes whose check characters fit; the program's own reader confirms each.

use chrono::{Datelike, NaiveDate};
use shebao::model::{CreditCode, IdentityNumber};

const ID_WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS: &[u8; 11] = b"10X98765432";
const CODE_ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
const CODE_WEIGHTS: [usize; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

/// The number of a division or other prefix of six digits, a birthday and a sequence of three digits.
pub fn identity_number(prefix: &str, birthday: NaiveDate, sequence: u64) -> String {
    let (year, month, day) = (birthday.year(), birthday.month(), birthday.day());
    let mut number = format!("{prefix}{year:04}{month:02}{day:02}{sequence:03}");
    number.push(id_check(&number));
    number
}

/// The check character of seventeen digits.
pub fn id_check(seventeen: &str) -> char {
    let sum: u32 = seventeen.bytes().zip(ID_WEIGHTS).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    char::from(ID_CHECKS[(sum % 11) as usize])
}

/// The `serial`-th sequence number: 001 to 999 without the full hundreds, which may look cut by a spreadsheet.
pub const fn sequence(serial: u64) -> u64 {
    let serial = serial % 990;
    serial / 99 * 100 + serial % 99 + 1
}

/// The code of a registering authority and kind (two characters), a division and a serial number.
pub fn credit_code(kind: &str, division: &str, serial: u64) -> String {
    let mut code = format!("{kind}{division}MA{}", serial_text(serial));
    code.push(organisation_check(&code.as_bytes()[8..16]));
    code.push(code_check(&code));
    code
}

/// Six characters of the alphabet.
fn serial_text(mut serial: u64) -> String {
    let mut text = [b'0'; 6];
    for place in text.iter_mut().rev() {
        *place = CODE_ALPHABET[(serial % 31) as usize];
        serial /= 31;
    }
    text.iter().map(|byte| char::from(*byte)).collect()
}

fn organisation_check(eight: &[u8]) -> char {
    let value = |byte: u8| if byte.is_ascii_digit() { u32::from(byte - b'0') } else { u32::from(byte - b'A') + 10 };
    let sum: u32 = eight.iter().zip(ORGANISATION_WEIGHTS).map(|(byte, weight)| value(*byte) * weight).sum();
    match 11 - sum % 11 {
        10 => 'X',
        11 => '0',
        digit => char::from_digit(digit, 10).expect("1 to 9"),
    }
}

fn code_check(seventeen: &str) -> char {
    let value = |byte: u8| CODE_ALPHABET.iter().position(|one| *one == byte).expect("made of the alphabet");
    let sum: usize = seventeen.bytes().zip(CODE_WEIGHTS).map(|(byte, weight)| value(byte) * weight).sum();
    char::from(CODE_ALPHABET[(31 - sum % 31) % 31])
}

/// The number, once the program's own reader has taken it as it is.
pub fn confirmed_id(number: String) -> String {
    let read: IdentityNumber = number.parse().expect("its check character was computed");
    assert_eq!(read.as_str(), number);
    number
}

/// The code, once the program's own reader has taken it and its organisation code.
pub fn confirmed_code(code: String) -> String {
    let read: CreditCode = code.parse().expect("its check character was computed");
    assert!(read.as_str() == code && read.organisation_code_fits(), "{code}");
    code
}
