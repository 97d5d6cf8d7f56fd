//! What is wrong with an identity number, or doubtful about it (GB 11643-1999): one reading at the counter and in every import.

use chrono::NaiveDate;

use crate::model::{IdentityFault, IdentityNumber, Suspicion};
use crate::refusal::Refusal;

/// Why a text is no identity number.
pub fn refusal_of(text: &str, fault: IdentityFault) -> Refusal {
    let value = text.to_owned();
    match fault {
        IdentityFault::Length(length) => Refusal::IdNumberLength { value, length },
        IdentityFault::Character { character, place, shape } => {
            Refusal::IdNumberCharacter { value, character, place, shape }
        }
        IdentityFault::Province(province) => Refusal::IdNumberProvince { value, province },
        IdentityFault::Date(date) => Refusal::IdNumberDate { value, date },
        IdentityFault::CheckCharacter(expected) => Refusal::IdNumberCheckDigit { value, expected },
        IdentityFault::ScientificForm | IdentityFault::CutBySpreadsheet => {
            Refusal::IdNumberCutBySpreadsheet { value, is_certain: true }
        }
    }
}

/// What makes a number of the right form doubtful on a day.
pub fn suspicion_of(number: &IdentityNumber, today: NaiveDate) -> Option<Refusal> {
    let value = number.as_str().to_owned();
    number.suspicion(today).map(|suspicion| match suspicion {
        Suspicion::EndsInZeros => Refusal::IdNumberCutBySpreadsheet { value, is_certain: false },
        Suspicion::OlderThan120Years => Refusal::IdNumberTooOld { value },
    })
}
