//! What a payment is made of, so that the books can say what was paid for what.

use std::collections::HashMap;

use crate::model::{AwardItem, Money, Month};
use crate::operations::in_pay::timeline;
use crate::rules::entitlement::{Due, share_out};
use crate::store::Reader;
use crate::store::payrolls::{LineFinder, PaymentLine};

/// Amounts by item.
pub type Items = Vec<(AwardItem, Money)>;

/// Finds it for one payment after another.
pub struct PaymentItems<'s> {
    reader: Reader<'s>,
    lines: LineFinder<'s>,
    months: HashMap<i64, Option<Month>>,
}

impl<'s> PaymentItems<'s> {
    pub fn new(reader: Reader<'s>) -> anyhow::Result<Self> {
        Ok(Self { reader, lines: reader.line_finder()?, months: HashMap::new() })
    }

    /// The items of a payment: those of its own month and those of the months it settles; what was kept back is taken off all alike.
    pub fn of(&mut self, payment: &PaymentLine) -> anyhow::Result<Items> {
        let items = self.whole(payment)?;
        Ok(if payment.offset.is_zero() { items } else { share_out(&items, payment.net()) })
    }

    /// The items of what was kept back from a payment, or of a part of it.
    pub fn kept_back(&mut self, payment: &PaymentLine, amount: Money) -> anyhow::Result<Items> {
        Ok(share_out(&self.whole(payment)?, amount))
    }

    fn whole(&mut self, payment: &PaymentLine) -> anyhow::Result<Items> {
        let timeline = timeline(self.reader, payment.claim)?;
        let Some(month) = self.month(payment.key.payroll)? else { return Ok(Items::new()) };
        let mut items = Items::new();
        let own = Due { amount: payment.amount, account: payment.account };
        add(&mut items, timeline.made_of(month, own));
        if !payment.back.is_zero() {
            for settled in self.lines.entitlements(payment.key.payee)? {
                if settled.line == Some(payment.key) {
                    let due = Due { amount: settled.amount, account: settled.account };
                    add(&mut items, timeline.made_of(settled.month, due));
                }
            }
        }
        Ok(items)
    }

    fn month(&mut self, payroll: i64) -> anyhow::Result<Option<Month>> {
        if let Some(month) = self.months.get(&payroll) {
            return Ok(*month);
        }
        let month = self.reader.payroll(payroll)?.map(|run| run.month);
        self.months.insert(payroll, month);
        Ok(month)
    }
}

fn add(items: &mut Items, more: Items) {
    for (item, amount) in more {
        match items.iter_mut().find(|(known, _)| *known == item) {
            Some((_, sum)) => *sum += amount,
            None => items.push((item, amount)),
        }
    }
}
