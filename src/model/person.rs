//! An insured person (参保人员) as registered.

use chrono::NaiveDate;

use super::IdentityNumber;

/// What the register says of a person. Empty texts are not given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonDetails {
    pub id_number: IdentityNumber,
    pub name: String,
    /// Only where the document is another one than the number tells.
    pub id_type: String,
    /// The clerk has seen the document.
    pub id_checked: bool,
    pub ethnicity: String,
    pub hukou: String,
    pub phone: String,
    pub bank: String,
    pub bank_account: String,
    pub work_start: Option<NaiveDate>,
    pub job_class: String,
    pub nationality: String,
}

/// A person as a file brings it, by the million: all texts in one piece of memory, so that whoever takes many of them in sorted
/// order meets memory once a person, not once a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackedPerson {
    pub id_number: IdentityNumber,
    pub id_checked: bool,
    pub work_start: Option<NaiveDate>,
    texts: Box<str>,
    ends: [u32; TEXTS],
}

/// Name, ethnicity, household registration, phone, bank, bank account, job class, nationality.
const TEXTS: usize = 8;

impl PackedPerson {
    /// Packs the texts, in the order of [`Self::texts`].
    pub fn new(
        id_number: IdentityNumber,
        id_checked: bool,
        work_start: Option<NaiveDate>,
        texts: [&str; TEXTS],
    ) -> Self {
        let mut packed = String::with_capacity(texts.iter().map(|text| text.len()).sum());
        let ends = texts.map(|text| {
            packed.push_str(text);
            packed.len() as u32
        });
        Self { id_number, id_checked, work_start, texts: packed.into_boxed_str(), ends }
    }

    /// Name, ethnicity, household registration, phone, bank, bank account, job class, nationality.
    pub fn texts(&self) -> [&str; TEXTS] {
        let mut start = 0;
        self.ends.map(|end| {
            let text = &self.texts[start..end as usize];
            start = end as usize;
            text
        })
    }

    /// The same with each text by itself.
    pub fn unpacked(&self) -> PersonDetails {
        let [name, ethnicity, hukou, phone, bank, bank_account, job_class, nationality] =
            self.texts().map(str::to_owned);
        PersonDetails {
            id_number: self.id_number,
            name,
            id_type: String::new(),
            id_checked: self.id_checked,
            ethnicity,
            hukou,
            phone,
            bank,
            bank_account,
            work_start: self.work_start,
            job_class,
            nationality,
        }
    }
}

/// A person of the register with the number it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The person number, never masked.
    pub number: i64,
    pub details: PersonDetails,
}

impl PersonDetails {
    /// Whether everything given here is what the other says; what is not given here does not differ.
    pub fn says_same_as(&self, held: &Self) -> bool {
        let agree = |given: &str, held: &str| given.is_empty() || given == held;
        self.name == held.name
            && agree(&self.id_type, &held.id_type)
            && agree(&self.ethnicity, &held.ethnicity)
            && agree(&self.hukou, &held.hukou)
            && agree(&self.phone, &held.phone)
            && agree(&self.bank, &held.bank)
            && agree(&self.bank_account, &held.bank_account)
            && agree(&self.job_class, &held.job_class)
            && agree(&self.nationality, &held.nationality)
            && (self.work_start.is_none() || self.work_start == held.work_start)
    }
}
