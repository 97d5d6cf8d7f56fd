//! Holds the lines of a statement against the entries of the books: entry by entry, then receipt by receipt where a file of them was booked
//! as one entry, then the lines of a day against an entry that has them all. Where the bank shows a receipt that was voided, coming and going,
//! both are expected again.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use crate::model::{Money, Month};
use crate::operations::mutual_aid::fund_of_kind;
use crate::operations::receipt_postings::Postings;
use crate::rules::bank_matching::{Movement, matched};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::bank_corrections::{HiddenEntry, Purse};
use crate::store::bank_statements::{BankLine, BookLine};

/// Gives lines the entries that they are.
pub fn match_lines<'l>(lines: impl Iterator<Item = &'l mut BankLine>, books: &[BookLine], days: u32) {
    let mut lines: Vec<&mut BankLine> = lines.collect();
    let bank: Vec<Movement> = lines.iter().map(|line| bank_movement(line)).collect();
    let own: Vec<Movement> = books.iter().map(book_movement).collect();
    for (line, place) in lines.iter_mut().zip(matched(&bank, &own, days)) {
        line.entry = place.and_then(|place| books.get(place)).map(|book| book.entry);
    }
}

fn bank_movement(line: &BankLine) -> Movement {
    Movement { on: line.dated_on, amount: line.amount, reference: line.reference.clone() }
}

fn book_movement(line: &BookLine) -> Movement {
    Movement { on: line.dated_on, amount: line.amount, reference: line.document.clone() }
}

/// The same for the statement of a month, and what is left of either side part by part.
pub fn match_parts(
    tx: &Transaction<'_>,
    (purse, month): (Purse<'_>, Month),
    lines: &mut [BankLine],
    books: &[BookLine],
    days: u32,
) -> anyhow::Result<()> {
    match_lines(lines.iter_mut(), books, days);
    let left = unmatched(lines, books);
    if lines.iter().any(is_open) && left.iter().any(|book| book.received_by.is_some()) {
        let parts = parts_of(tx, (purse, month), &left)?;
        match_lines(lines.iter_mut().filter(|line| is_open(line)), &parts, days);
    }
    let left = unmatched(lines, books);
    match_days(lines, &left, days);
    Ok(())
}

fn is_open(line: &BankLine) -> bool {
    line.entry.is_none()
}

/// The entries that no line has.
fn unmatched(lines: &[BankLine], books: &[BookLine]) -> Vec<BookLine> {
    let is_left = |book: &&BookLine| !lines.iter().any(|line| line.entry == Some(book.entry));
    books.iter().filter(is_left).cloned().collect()
}

/// All open lines of a day in one direction against one entry: a bank lists the payees of what the books have as one payment.
fn match_days(lines: &mut [BankLine], books: &[BookLine], days: u32) {
    let mut by_day: BTreeMap<(NaiveDate, bool), Vec<usize>> = BTreeMap::new();
    for (place, line) in lines.iter().enumerate().filter(|(_, line)| is_open(line)) {
        by_day.entry((line.dated_on, line.amount.is_positive())).or_default().push(place);
    }
    by_day.retain(|_, places| places.len() > 1);
    let sum = |places: &[usize]| places.iter().filter_map(|place| lines.get(*place)).map(|line| line.amount).sum();
    let days_of_bank: Vec<Movement> = by_day
        .iter()
        .map(|((on, _), places)| Movement { on: *on, amount: sum(places), reference: String::new() })
        .collect();
    let own: Vec<Movement> = books.iter().map(book_movement).collect();
    for (places, found) in by_day.into_values().zip(matched(&days_of_bank, &own, days)) {
        let entry = found.and_then(|place| books.get(place)).map(|book| book.entry);
        for place in places {
            if let Some(line) = lines.get_mut(place) {
                line.entry = entry;
            }
        }
    }
}

/// What a receipt brought on to an account of a fund.
struct Part {
    reference: String,
    on: NaiveDate,
    amount: Money,
    is_voided: bool,
}

/// The receipts of entries that brought new money, but for those that a line has by now and those that never came.
fn parts_of(
    tx: &Transaction<'_>,
    (purse, month): (Purse<'_>, Month),
    books: &[BookLine],
) -> anyhow::Result<Vec<BookLine>> {
    let (mut by_operation, mut found) = (HashMap::new(), Vec::new());
    for book in books {
        let Some(operation) = book.received_by else { continue };
        let days: &BTreeMap<NaiveDate, Vec<Part>> = match by_operation.entry(operation) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(received(tx, purse, operation)?),
        };
        // What came on several days of closed months is booked on one day, a voucher each.
        let is_day = |parts: &&Vec<Part>| parts.iter().map(|part| part.amount).sum::<Money>() == book.booked;
        let own_day = days.get(&book.dated_on).filter(is_day);
        let Some(parts) = own_day.or_else(|| days.values().find(is_day)) else { continue };
        let mut seen = tx.reader().lines_of_entry(book.entry, month)?;
        let taken: Money = seen.iter().map(|(amount, _)| *amount).sum();
        let is_hidden = book.amount + taken != book.booked;
        for part in parts.iter().filter(|part| !(is_hidden && part.is_voided)) {
            let is_it = |(amount, reference): &(Money, String)| *amount == part.amount && *reference == part.reference;
            let like = |(amount, _): &(Money, String)| *amount == part.amount;
            if let Some(place) = seen.iter().position(is_it).or_else(|| seen.iter().position(like)) {
                seen.remove(place);
                continue;
            }
            let (document, amount) = (part.reference.clone(), part.amount);
            found.push(BookLine { amount, document, dated_on: part.on, ..book.clone() });
        }
    }
    Ok(found)
}

/// What the receipts of an operation brought on to an account of a fund, by day.
fn received(
    tx: &Transaction<'_>,
    (fund, account): Purse<'_>,
    operation: i64,
) -> anyhow::Result<BTreeMap<NaiveDate, Vec<Part>>> {
    let (reader, postings) = (tx.reader(), Postings::new(tx.office.kinds));
    let moved: Vec<i64> = reader.moves_of_operation(operation)?.iter().map(|moved| moved.to_receipt).collect();
    let mut found: BTreeMap<NaiveDate, Vec<Part>> = BTreeMap::new();
    for row in reader.receipts_written_by(operation)?.filter(|row| !moved.contains(row)) {
        let (booked, applied) = (reader.receipt_of(row)?, reader.applied_by(operation, row)?);
        let held = booked.receipt.amount - applied.iter().map(|part| part.amount).sum();
        let steps = postings.received(&booked.receipt, &applied, held);
        let own = steps.iter().filter(|step| fund_of_kind(step.fund) == fund && step.debit == account);
        let amount: Money = own.map(|step| step.amount).sum();
        if !amount.is_zero() {
            let (on, reference, is_voided) = (booked.receipt.paid_on, booked.receipt.reference, reader.is_voided(row)?);
            let part = Part { reference, on, amount, is_voided };
            found.entry(on).or_default().push(part);
        }
    }
    Ok(found)
}

/// Shows again what voidings had hidden, where open lines of the bank show it: by the document of the receipt, or coming and going. Whether
/// anything was.
pub fn show_voided(
    tx: &mut Transaction<'_>,
    (purse, month): (Purse<'_>, Month),
    lines: &[&BankLine],
    days: u32,
) -> anyhow::Result<bool> {
    let lines: Vec<&BankLine> = lines.iter().copied().filter(|line| is_open(line)).collect();
    if lines.is_empty() {
        return Ok(false);
    }
    let mut by_voiding: BTreeMap<i64, Vec<HiddenEntry>> = BTreeMap::new();
    for hidden in tx.reader().hidden_by_voiding(purse, month)? {
        by_voiding.entry(hidden.operation).or_default().push(hidden);
    }
    let mut is_any = false;
    for (operation, entries) in by_voiding {
        let references = voided_documents(tx.reader(), operation)?;
        if !is_shown(&lines, &entries, (&references, days)) {
            continue;
        }
        is_any = true;
        for hidden in entries {
            tx.writer.insert_bank_correction(hidden.entry, -hidden.more, hidden.corrected_on)?;
        }
    }
    Ok(is_any)
}

fn voided_documents(reader: Reader<'_>, operation: i64) -> anyhow::Result<Vec<String>> {
    let voided = reader.voided_by(operation)?.into_iter();
    voided.map(|voided| Ok(reader.receipt_of(voided.receipt)?.receipt.reference)).collect()
}

fn is_shown(lines: &[&BankLine], entries: &[HiddenEntry], (references, days): (&[String], u32)) -> bool {
    let has = |hidden: &HiddenEntry, is_named: bool| {
        lines.iter().any(|line| {
            let is_near = (line.dated_on - hidden.dated_on).num_days().unsigned_abs() <= u64::from(days);
            let is_amount = line.amount == -hidden.more || line.amount == hidden.booked;
            is_near && is_amount && (!is_named || references.contains(&line.reference))
        })
    };
    let came = |hidden: &&HiddenEntry| !hidden.more.is_positive();
    let is_named = entries.iter().filter(came).any(|hidden| has(hidden, true));
    let comes = entries.iter().filter(came).any(|hidden| has(hidden, false));
    let goes = entries.iter().filter(|hidden| hidden.more.is_positive()).any(|hidden| has(hidden, false));
    is_named || (comes && goes)
}
