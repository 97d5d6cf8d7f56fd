//! A year of a small office: twelve months are closed one after another by `month-end`, with people leaving and dying, payments
//! that come back, months that were overpaid, statements of the accounts and a bank that books interest. At the end everything has to tie.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod desk;
#[path = "year/months.rs"]
mod months;
#[path = "year/office.rs"]
mod office;
#[path = "year/ties.rs"]
mod ties;

#[test]
fn a_year_of_an_office_ties() {
    let desk = office::opened();
    let year = months::run(&desk);
    ties::every_month_is_closed(&desk);
    ties::statements_tie(&desk);
    ties::reports_say_what_the_statements_say(&desk, &year);
    ties::everything_proves(&desk);
    ties::vouchers_are_followed(&desk);
    desk::books::hledger_comes_to_the_same(&desk);
    desk::books::ledger_comes_to_the_same(&desk);
    desk::books::beancount_comes_to_the_same(&desk);
}
