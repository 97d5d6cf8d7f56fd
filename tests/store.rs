//! The office's file from outside: what it refuses, what its log proves, what its views show. Offices are made by the binary.
#![allow(clippy::unwrap_used)]

#[path = "store/check.rs"]
mod check;
#[path = "store/log.rs"]
mod log;
#[path = "store/migrations.rs"]
mod migrations;
#[path = "store/office.rs"]
mod office;
#[path = "store/policy.rs"]
mod policy;
#[path = "store/views.rs"]
mod views;
