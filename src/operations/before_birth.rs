//! Nothing happened to anybody before his birth: such a day is a slip, and as a death it would ask back everything that was ever paid.

use chrono::NaiveDate;

use crate::model::IdentityNumber;
use crate::operations::reading::Key;
use crate::refusal::Refusal;
use crate::store::Reader;
use crate::store::persons::AsOf;

/// Refuses a day before the birth of a person of the register.
pub fn before_birth(reader: Reader<'_>, person: i64, day: NaiveDate) -> anyhow::Result<Option<Refusal>> {
    let number = reader.person(person, AsOf::NOW)?.map(|held| held.person.details.id_number);
    Ok(number.and_then(|number| before_birth_of(&number, day)))
}

/// The same of a key, without looking the person up where he is named by his identity number.
pub fn before_birth_of_key(
    reader: Reader<'_>,
    (key, person): (&Key<IdentityNumber>, i64),
    day: NaiveDate,
) -> anyhow::Result<Option<Refusal>> {
    match key {
        Key::Public(number) => Ok(before_birth_of(number, day)),
        Key::Number(_) => before_birth(reader, person, day),
    }
}

/// The same of an identity number.
pub fn before_birth_of(number: &IdentityNumber, day: NaiveDate) -> Option<Refusal> {
    number.birth_date().filter(|born| day < *born).map(|born| Refusal::DayBeforeBirth { day, born })
}
