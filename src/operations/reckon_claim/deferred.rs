//! Contributions that are deferred when somebody retires: his part is paid first.

use super::NONE;
use super::record::Record;
use crate::model::{Component, InsuranceKind, Money};
use crate::operations::contribution_record::payers_of;
use crate::operations::debts::debts_of;
use crate::rules::benefits::conditions::Condition;

impl Record<'_> {
    /// Whether anything of the person is deferred with his employer: who retires within the term of a deferral has what concerns him
    /// paid first (人社厅发〔2022〕50号).
    pub(super) fn deferred_part(&self, kind: InsuranceKind) -> anyhow::Result<Condition> {
        let (reader, today) = (self.desk.reader, self.desk.today);
        let mut contributions = reader.contribution_reader()?;
        let (mut months, mut amount) = (Vec::new(), Money::ZERO);
        for payer in payers_of(reader, self.person.number)? {
            for bill in reader.bills_of_payer(payer)? {
                let Some(row) = contributions.of_person(&bill, self.person.number)? else { continue };
                let Some(own) = row.amounts[kind.index()] else { continue };
                let debts = debts_of(&reader.bill_account(bill)?, false);
                let Some(debt) = debts.iter().find(|debt| debt.kind == kind) else { continue };
                let is_open =
                    |share: Component| debt.is_share_deferred(share, today) && debt.deferred_on(today).is_positive();
                let (employer, person) = (is_open(Component::EmployerShare), is_open(Component::PersonShare));
                if employer || person {
                    months.push(bill.month.to_string());
                    amount += if employer { own.employer } else { Money::ZERO };
                    amount += if person { own.person } else { Money::ZERO };
                }
            }
        }
        let found = if months.is_empty() { NONE.to_owned() } else { format!("{} {amount}", months.join(" ")) };
        Ok(Condition::holds("deferred_part_is_paid", months.is_empty(), (NONE, found), "deferral-2022-50"))
    }
}
