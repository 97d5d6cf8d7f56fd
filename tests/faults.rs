//! What goes wrong from outside: killed runs, a busy file, damaged files, strange texts; and money, which never goes missing.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "faults/counter.rs"]
mod counter;
#[path = "faults/crediting.rs"]
mod crediting;
mod desk;
#[path = "faults/files.rs"]
mod files;
#[path = "faults/histories.rs"]
mod histories;
#[path = "faults/kills.rs"]
mod kills;
#[path = "faults/kills_of_collection.rs"]
mod kills_of_collection;
#[path = "faults/locks.rs"]
mod locks;
#[path = "faults/money.rs"]
mod money;
#[path = "faults/month_end.rs"]
mod month_end;
#[path = "faults/naughty.rs"]
mod naughty;
#[path = "faults/payment_kills.rs"]
mod payment_kills;
#[path = "faults/payments.rs"]
mod payments;
