//! Finds what a user names by a key: an employer by credit code or number, a person by identity number or number.

use crate::model::CreditCode;
use crate::operations::reading::{Key, credit_code, employer_key, identity_number, person_key};
use crate::refusal::Refusal;
use crate::store::Reader;
use crate::store::certifications::Certifiable;
use crate::store::employers::EmployerVersion;
use crate::store::persons::{AsOf, PersonVersion};

/// An employer or a person of the register.
#[derive(Clone, Debug)]
pub enum Found {
    Employer(Box<EmployerVersion>),
    Person(Box<PersonVersion>),
}

/// Which of the two a key names, where the user says so.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct Meant {
    /// The key is an employer's
    #[arg(long, conflicts_with = "person")]
    employer: bool,
    /// The key is a person's
    #[arg(long)]
    person: bool,
}

/// The employer of a key.
pub fn employer(reader: Reader<'_>, key: &str, as_of: AsOf) -> anyhow::Result<EmployerVersion> {
    let number = match employer_key(key)? {
        Key::Public(code) => reader.employer_number(CreditCode::as_str(&code))?,
        Key::Number(number) => Some(number),
    };
    let found = number.map(|number| reader.employer(number, as_of)).transpose()?.flatten();
    let missing = || Refusal::EmployerNotRegistered { employer: key.to_owned() };
    Ok(found.filter(|version| !version.is_void).ok_or_else(missing)?)
}

/// The person of a key.
pub fn person(reader: Reader<'_>, key: &str, as_of: AsOf) -> anyhow::Result<PersonVersion> {
    let number = match person_key(key)? {
        Key::Public(number) => reader.person_number(number.as_str())?,
        Key::Number(number) => Some(number),
    };
    // Of several numbers of one person the leading one answers, as far as that was known.
    let merges = reader.merges(as_of.operation)?;
    let found = number.map(|number| reader.person(merges.leading(number), as_of)).transpose()?.flatten();
    let missing = || Refusal::PersonNotRegistered { person: key.to_owned() };
    Ok(found.filter(|version| !version.is_void).ok_or_else(missing)?)
}

/// Who is certified under a key: a person, or a dependant who is not registered, by the number that a claim has of him.
pub fn certifiable(reader: Reader<'_>, key: &str) -> anyhow::Result<Certifiable> {
    match person(reader, key, AsOf::NOW) {
        Ok(found) => Ok(Certifiable::Person(found.person.number)),
        Err(error) => match person_key(key)? {
            Key::Public(number) if !reader.shares_of_survivors(number.as_str())?.is_empty() => {
                Ok(Certifiable::Dependant(number))
            }
            _ => Err(error),
        },
    }
}

/// Whatever a key names. A plain number is a person's where the office has such a person and no such employer, and the other
/// way round; where it has both, the user has to say which.
pub fn anything(reader: Reader<'_>, key: &str, meant: Meant, as_of: AsOf) -> anyhow::Result<Found> {
    if meant.employer {
        return employer(reader, key, as_of).map(|employer| Found::Employer(Box::new(employer)));
    }
    if meant.person {
        return person(reader, key, as_of).map(|person| Found::Person(Box::new(person)));
    }
    let is_number = key.bytes().all(|byte| byte.is_ascii_digit()) && key.len() <= 12;
    if is_number {
        let employer = employer(reader, key, as_of);
        let person = person(reader, key, as_of);
        return match (employer, person) {
            (Ok(_), Ok(_)) => Err(Refusal::KeyAmbiguous { key: key.to_owned(), matches: 2 }.into()),
            (Ok(employer), Err(_)) => Ok(Found::Employer(Box::new(employer))),
            (Err(_), Ok(person)) => Ok(Found::Person(Box::new(person))),
            (Err(_), Err(_)) => Err(Refusal::KeyUnknown { key: key.to_owned() }.into()),
        };
    }
    // Seventeen digits and one more character are an identity number first; a credit code without letters passes its own check.
    let is_identity = key.len() == 18 && key.bytes().take(17).all(|byte| byte.is_ascii_digit());
    match (credit_code(key), identity_number(key)) {
        (Err(_), Err(refusal)) if is_identity => Err(refusal.into()),
        (code, Ok(_)) if is_identity => {
            let found = person(reader, key, as_of).map(|person| Found::Person(Box::new(person)));
            // The rare key that is both names whichever of the two is registered.
            match (found, code) {
                (Err(missing), Ok(_)) => employer(reader, key, as_of)
                    .map_or(Err(missing), |employer| Ok(Found::Employer(Box::new(employer)))),
                (found, _) => found,
            }
        }
        (Ok(_), _) => employer(reader, key, as_of).map(|employer| Found::Employer(Box::new(employer))),
        (_, Ok(_)) => person(reader, key, as_of).map(|person| Found::Person(Box::new(person))),
        // It is neither; the form that it looks like says what is wrong with it.
        (Err(code), Err(identity)) => Err(if looks_like_credit_code(key) { code } else { identity }.into()),
    }
}

/// Credit codes have letters beyond the check character; identity numbers do not.
fn looks_like_credit_code(key: &str) -> bool {
    key.chars().take(17).any(|character| character.is_ascii_alphabetic())
        && key.starts_with(|first: char| first.is_ascii_digit())
}
