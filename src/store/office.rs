//! The office and its operators in the file.

use rusqlite::OptionalExtension;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{KindSet, RegionCode};

/// The agency whose file this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    pub region: RegionCode,
    pub name: String,
    /// The kinds it runs.
    pub kinds: KindSet,
    /// One person may do and approve; such approvals are marked.
    pub is_solo: bool,
    pub made_by_demo: bool,
    pub contact: OfficeContact,
}

/// Where and how the office is reached, as its notices say; empty texts are not printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfficeContact {
    pub address: String,
    /// Who answers.
    pub contact: String,
    pub phone: String,
    /// How contributions are paid: an account, a counter.
    pub way_of_payment: String,
}

/// Someone who may act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operator {
    pub name: String,
    pub department: Option<String>,
}

impl Reader<'_> {
    /// The office; `None` only while it is being made.
    pub fn office(&self) -> anyhow::Result<Option<Office>> {
        let sql = "SELECT region, name, kinds, is_solo, made_by FROM office";
        let found = self.connection().query_row(sql, [], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, i64>(2)?, row.get(3)?, row.get::<_, String>(4)?))
        });
        found
            .optional()?
            .map(|(region, name, kinds, is_solo, made_by)| {
                let region = region.parse().map_err(|_| anyhow::anyhow!("the office's region code is damaged"))?;
                let kinds = KindSet::from_bits(kinds);
                let contact = self.office_contact()?;
                Ok(Office { region, name, kinds, is_solo, made_by_demo: made_by == "demo", contact })
            })
            .transpose()
    }

    fn office_contact(&self) -> anyhow::Result<OfficeContact> {
        let sql = "SELECT address, contact, phone, way_of_payment FROM office_contact ORDER BY row DESC LIMIT 1";
        let found = self.connection().query_row(sql, [], |row| {
            Ok(OfficeContact {
                address: row.get(0)?,
                contact: row.get(1)?,
                phone: row.get(2)?,
                way_of_payment: row.get(3)?,
            })
        });
        Ok(found.optional()?.unwrap_or_default())
    }

    pub fn operators(&self) -> anyhow::Result<Vec<Operator>> {
        let mut statement = self.connection().prepare("SELECT name, department FROM operator ORDER BY row")?;
        let rows = statement.query_map([], |row| Ok(Operator { name: row.get(0)?, department: row.get(1)? }))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    pub fn insert_office(&mut self, office: &Office) -> anyhow::Result<()> {
        let (region, operation) = (office.region.to_string(), self.operation());
        self.insert(
            TableId::Office,
            &[
                Value::Text(&region),
                Value::Text(&office.name),
                Value::Int(office.kinds.bits()),
                office.is_solo.into(),
                Value::Text(if office.made_by_demo { "demo" } else { "init" }),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    pub fn insert_office_contact(&mut self, contact: &OfficeContact) -> anyhow::Result<()> {
        let operation = self.operation();
        let OfficeContact { address, contact, phone, way_of_payment } = contact;
        let texts = [address, contact, phone, way_of_payment].map(|text| Value::Text(text));
        let [address, contact, phone, way_of_payment] = texts;
        self.insert(TableId::OfficeContact, &[address, contact, phone, way_of_payment, Value::Int(operation)])?;
        Ok(())
    }

    pub fn insert_operator(&mut self, operator: &Operator) -> anyhow::Result<()> {
        let operation = self.operation();
        let department = operator.department.as_deref().map_or(Value::Null, Value::Text);
        self.insert(TableId::Operator, &[Value::Text(&operator.name), department, Value::Int(operation)])?;
        Ok(())
    }
}
