//! Which names are one bank: what lies with a bank counts together under whatever name it was entered.

use std::collections::HashMap;
use std::convert::Infallible;
use std::str::FromStr;

use chrono::NaiveDate;

use super::Policy;
use crate::model::RegionCode;

/// The names of one bank as the law's files write them: `中国工商银行 | 工商银行 | ICBC`.
#[derive(Clone, Debug)]
pub(super) struct NamesOfBank(Vec<String>);

impl FromStr for NamesOfBank {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.split('|').map(bank_key).filter(|name| !name.is_empty()).collect()))
    }
}

/// The names that are known on a day, each with its bank. A name that is not among them stands for itself.
#[derive(Clone, Debug, Default)]
pub struct BankNames {
    banks: HashMap<String, String>,
}

impl BankNames {
    /// What is the same for all names of a bank; nothing where none is named.
    pub fn bank(&self, name: &str) -> String {
        let key = bank_key(name);
        self.banks.get(&key).cloned().unwrap_or(key)
    }
}

impl Policy {
    /// The names of banks in a region on a day.
    pub fn bank_names(&self, region: RegionCode, on: NaiveDate) -> BankNames {
        let mut banks = HashMap::new();
        for (bank, names) in &self.law.ledger.banks {
            let known = names.find(region, None, on).map(|(_, NamesOfBank(names))| names.as_slice());
            // No name is written with the mark between two names.
            banks.extend(known.unwrap_or_default().iter().map(|name| (name.clone(), format!("|{bank}"))));
        }
        BankNames { banks }
    }
}

/// The name of a bank without what makes no difference between two: spaces, and small, capital or wide letters.
pub fn bank_key(name: &str) -> String {
    let narrow = |letter: char| match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        _ => letter,
    };
    name.chars().filter(|letter| !letter.is_whitespace()).map(narrow).flat_map(char::to_lowercase).collect()
}
