//! Notes where and how the office is reached, as its notices have to say (行政强制法 第三十五条, 社会保险法 第六十三条).

use serde_json::json;

use crate::model::OperationKind;
use crate::session::{Operation, Session};
use crate::store::office::OfficeContact;

/// What is to be changed; the rest stays as it was.
#[derive(Clone, Debug, Default)]
pub struct ContactChange {
    pub address: Option<String>,
    pub contact: Option<String>,
    pub phone: Option<String>,
    pub way_of_payment: Option<String>,
}

impl ContactChange {
    /// The contact with the change.
    pub fn of(self, before: &OfficeContact) -> OfficeContact {
        let or = |given: Option<String>, before: &String| given.unwrap_or_else(|| before.clone());
        OfficeContact {
            address: or(self.address, &before.address),
            contact: or(self.contact, &before.contact),
            phone: or(self.phone, &before.phone),
            way_of_payment: or(self.way_of_payment, &before.way_of_payment),
        }
    }
}

/// Notes the change and gives what holds now; nothing is written where nothing changes.
pub fn change_contact(session: &Session, change: ContactChange) -> anyhow::Result<OfficeContact> {
    let before = &session.office().contact;
    let after = change.of(before);
    if after != *before {
        let OfficeContact { address, contact, phone, way_of_payment } = &after;
        let request = json!({"address": address, "contact": contact, "phone": phone, "way_of_payment": way_of_payment});
        session.transact(&Operation::new(OperationKind::OfficeContact, &request), |tx| {
            tx.writer.insert_office_contact(&after)
        })?;
    }
    Ok(after)
}
