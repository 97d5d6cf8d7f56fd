//! The individual accounts of people who died or left the country, which go to their heirs or to themselves (社会保险法 第十四条):
//! listed as long as there is something in them that may be applied for.

use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Report, Standing};
use crate::operations::account_refund::{refundable, undecided};
use crate::operations::individual_account;
use crate::policy::Policy;
use crate::store::Reader;
use crate::store::persons::AsOf;
use crate::store::standings::{Stands, Subject};

/// Ends that open a refund.
const REASONS: [&str; 2] = ["death", "emigration"];

const COLUMNS: [Column; 7] = [
    Column::new("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("kind", ColumnKind::Code),
    Column::new("reason", ColumnKind::Text),
    Column::new("ended_on", ColumnKind::Day),
    Column::new("account_balance", ColumnKind::Money),
    Column::new("person", ColumnKind::Count),
];

/// What is to be given back of somebody who ended.
#[derive(Clone, Debug)]
pub struct Refunds {
    pub stands: Stands,
    /// By kind, as far as something is in the account.
    pub open: Vec<(InsuranceKind, Money)>,
}

/// What is to be given back of each kind's account of somebody who ended; nothing where he did not, or for another reason.
pub fn open_refunds(reader: Reader<'_>, policy: &Policy, person: i64) -> anyhow::Result<Option<Refunds>> {
    let stands = reader.standing(Subject::Person(person))?;
    let ended = |stands: &Stands| stands.state == Standing::Cancelled && REASONS.contains(&stands.reason.as_str());
    let Some(stands) = stands.filter(ended) else { return Ok(None) };
    let mut open = Vec::new();
    for kind in individual_account::KINDS {
        let account = (person, kind);
        let (amount, _) = refundable((reader, policy), account, stands.on, None)?;
        if amount.is_positive() && undecided(reader, account)?.is_none() {
            open.push((kind, amount));
        }
    }
    Ok(Some(Refunds { stands, open }))
}

/// One row a person and kind.
pub fn report<'a>(reader: Reader<'a>, policy: &'a Policy, only: Option<i64>) -> Report<'a> {
    Report::new("account_refunds", COLUMNS, move |sink| {
        let mut persons: Vec<i64> = match only {
            Some(person) => vec![person],
            None => reader.ended_persons()?.into_keys().collect(),
        };
        persons.sort_unstable();
        for person in persons {
            let Some(Refunds { stands, open }) = open_refunds(reader, policy, person)? else { continue };
            let details = reader.person(person, AsOf::NOW)?.map(|version| version.person.details);
            for (kind, amount) in open {
                sink.row(&[
                    details.as_ref().map_or(Cell::Empty, |details| Cell::Text(details.id_number.as_str())),
                    details.as_ref().map_or(Cell::Empty, |details| Cell::Text(&details.name)),
                    Cell::Text(kind.english()),
                    Cell::Text(&stands.reason),
                    Cell::Day(stands.on),
                    Cell::Money(amount),
                    Cell::Count(person),
                ])?;
            }
        }
        Ok(())
    })
}
