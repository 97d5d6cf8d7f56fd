//! An employer (用人单位) as registered.

use chrono::NaiveDate;

use super::{CreditCode, EmployerType, Month, RegionCode};

/// What the register says of an employer. Empty texts are not given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmployerDetails {
    pub credit_code: CreditCode,
    pub name: String,
    pub employer_type: EmployerType,
    /// Division of GB/T 4754.
    pub industry: String,
    /// 1 to 8 (人社部发〔2015〕71号).
    pub risk_class: Option<u8>,
    /// The injury rate factor in per cent; 100 where none was given.
    pub rate_factor: i64,
    pub region: RegionCode,
    pub legal_representative: String,
    pub address: String,
    pub contact: String,
    pub phone: String,
    pub bank: String,
    pub bank_account: String,
    pub start_month: Month,
    /// The day, where one was given: only a day can be late.
    pub start_on: Option<NaiveDate>,
}

/// An employer of the register with the number it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employer {
    pub number: i64,
    pub details: EmployerDetails,
}

impl EmployerDetails {
    /// Whether everything given here is what the other says; what is not given here does not differ.
    pub fn says_same_as(&self, held: &Self) -> bool {
        let agree = |given: &str, held: &str| given.is_empty() || given == held;
        self.name == held.name
            && self.employer_type == held.employer_type
            && agree(&self.industry, &held.industry)
            && (self.risk_class.is_none() || self.risk_class == held.risk_class)
            && self.rate_factor == held.rate_factor
            && self.region == held.region
            && agree(&self.legal_representative, &held.legal_representative)
            && agree(&self.address, &held.address)
            && agree(&self.contact, &held.contact)
            && agree(&self.phone, &held.phone)
            && agree(&self.bank, &held.bank)
            && agree(&self.bank_account, &held.bank_account)
            && self.start_month == held.start_month
            && (self.start_on.is_none() || self.start_on == held.start_on)
    }
}
