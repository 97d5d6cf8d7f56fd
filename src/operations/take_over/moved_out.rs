//! Whose pension relation went to another region, which pays his pension (社会保险法 第十九条): there is nothing to take over of him before it
//! came back.

use std::collections::HashMap;

use crate::model::{Benefit, day_from_number};
use crate::refusal::Refusal;
use crate::store::Reader;
use crate::store::transfers::{Direction, Transfer};

/// The last move of each person whose relation is elsewhere.
#[derive(Debug)]
pub struct MovedOut {
    last: HashMap<i64, Transfer>,
}

impl MovedOut {
    pub fn load(reader: Reader<'_>) -> anyhow::Result<Self> {
        let mut last = HashMap::new();
        for transfer in reader.transfers(None)? {
            last.insert(transfer.person, transfer);
        }
        last.retain(|_, transfer| transfer.direction == Direction::Out);
        Ok(Self { last })
    }

    /// Why a benefit of pension insurance is not taken over.
    pub fn refusal(&self, person: i64, benefit: Benefit) -> Option<Refusal> {
        if !matches!(benefit, Benefit::OldAge | Benefit::Invalidity) {
            return None;
        }
        let moved = self.last.get(&person)?;
        let (region, on) = (moved.region.clone(), day_from_number(moved.moved_on)?);
        Some(Refusal::RelationMovedOut { person, region, on })
    }
}
