//! Matches the lines of a bank's statement with the entries of the books (银行存款余额调节表): the same amount and direction, no more
//! than some days apart, the one with the same reference first, then the nearest. What is left is of four kinds.

use std::collections::{HashMap, HashSet, VecDeque};

use chrono::NaiveDate;

use crate::model::Money;

/// A movement on either side. Above zero: money came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    pub on: NaiveDate,
    pub amount: Money,
    pub reference: String,
}

/// For each line of the bank the place of its entry in the books, if it has one. No line is left whose entry another line could do without.
pub fn matched(bank: &[Movement], books: &[Movement], days: u32) -> Vec<Option<usize>> {
    let mut by_amount: HashMap<Money, Vec<usize>> = HashMap::new();
    for (place, movement) in books.iter().enumerate() {
        by_amount.entry(movement.amount).or_default().push(place);
    }
    let mut found = vec![None; bank.len()];
    // References first: they are surer than days.
    for needs_reference in [true, false] {
        for (line, place) in bank.iter().zip(&mut found).filter(|(_, place)| place.is_none()) {
            let Some(free) = by_amount.get_mut(&line.amount) else { continue };
            let distance = |entry: &Movement| (entry.on - line.on).num_days().unsigned_abs();
            let fits = |entry: &Movement| {
                let is_named = !line.reference.is_empty() && line.reference == entry.reference;
                distance(entry) <= u64::from(days) && (is_named || !needs_reference)
            };
            let fitting = free.iter().enumerate().filter(|(_, entry)| books.get(**entry).is_some_and(fits));
            let best = fitting.min_by_key(|(_, entry)| books.get(**entry).map(distance)).map(|(at, _)| at);
            if let Some(at) = best {
                *place = Some(free.remove(at));
            }
        }
    }
    make_room(bank, books, days, &mut found);
    found
}

/// Of more movements of one amount than this the nearest is good enough: a search among them all would take too long.
const MOST_ALIKE: usize = 200;

/// The nearest entry of one line may be the only one of another: lines that were left find theirs by moving others on.
fn make_room(bank: &[Movement], books: &[Movement], days: u32, found: &mut [Option<usize>]) {
    let mut holders: HashMap<usize, usize> = HashMap::new();
    holders.extend(found.iter().enumerate().filter_map(|(line, place)| Some(((*place)?, line))));
    let mut by_amount: HashMap<Money, Vec<usize>> = HashMap::new();
    for (place, movement) in books.iter().enumerate() {
        by_amount.entry(movement.amount).or_default().push(place);
    }
    let left: Vec<usize> = (0..bank.len()).filter(|line| found.get(*line) == Some(&None)).collect();
    for line in left {
        let Some(alike) = bank.get(line).and_then(|line| by_amount.get(&line.amount)) else { continue };
        let is_free = |place: &usize| !holders.contains_key(place);
        if alike.len() > MOST_ALIKE || !alike.iter().any(is_free) {
            continue;
        }
        for (line, place) in way_out((bank, books, days), (line, alike), &holders, found) {
            if let Some(found) = found.get_mut(line) {
                *found = Some(place);
            }
            holders.insert(place, line);
        }
    }
}

/// Which lines have to take which entries so that a line gets one: breadth first, through entries that are held, to one that is free.
/// Entries that were named by their reference stay where they are.
fn way_out(
    (bank, books, days): (&[Movement], &[Movement], u32),
    (first, alike): (usize, &[usize]),
    holders: &HashMap<usize, usize>,
    found: &[Option<usize>],
) -> Vec<(usize, usize)> {
    let (mut queue, mut reached) = (VecDeque::from([first]), HashMap::new());
    while let Some(line) = queue.pop_front() {
        let Some(movement) = bank.get(line) else { continue };
        for place in alike {
            let Some(entry) = books.get(*place) else { continue };
            let is_near = (entry.on - movement.on).num_days().unsigned_abs() <= u64::from(days);
            if !is_near || reached.contains_key(place) {
                continue;
            }
            let Some(holder) = holders.get(place) else { return chain(&reached, found, (line, *place)) };
            let is_named =
                bank.get(*holder).is_some_and(|it| !it.reference.is_empty() && it.reference == entry.reference);
            if !is_named {
                reached.insert(*place, line);
                queue.push_back(*holder);
            }
        }
    }
    Vec::new()
}

/// The moves that lead to the last one, which takes a free entry.
fn chain(reached: &HashMap<usize, usize>, found: &[Option<usize>], last: (usize, usize)) -> Vec<(usize, usize)> {
    let mut moves = vec![last];
    let mut line = last.0;
    // What the line held is taken by the one that reached it.
    while let Some(Some(place)) = found.get(line)
        && let Some(before) = reached.get(place)
    {
        moves.push((*before, *place));
        line = *before;
    }
    moves
}

/// By what the summary of a bank's line says that it corrects another: 冲正, 更正, 冲销, 抹账, 撤销.
const CORRECTIONS: [&str; 7] = [
    "\u{51b2}\u{6b63}",
    "\u{66f4}\u{6b63}",
    "\u{51b2}\u{9500}",
    "\u{62b9}\u{8d26}",
    "\u{64a4}\u{9500}",
    "reversal",
    "correct",
];

/// A line of a bank that only the bank has, and what it says of it.
#[derive(Clone, Copy, Debug)]
pub struct Unbooked<'a> {
    pub on: NaiveDate,
    pub amount: Money,
    pub reference: &'a str,
    pub summary: &'a str,
}

impl Unbooked<'_> {
    /// Whether it takes back another: the same amount the other way, not earlier, named by the same reference or as a correction.
    fn takes_back(&self, other: &Self) -> bool {
        let is_named = !self.reference.is_empty() && self.reference == other.reference;
        let summary = self.summary.to_lowercase();
        let is_correction = CORRECTIONS.iter().any(|word| summary.contains(word));
        self.amount == -other.amount && self.on >= other.on && (is_named || is_correction)
    }
}

/// Which lines of a bank are its own errors, and their corrections: together they moved nothing, and the books need neither. Each correction
/// takes back the last line before it.
pub fn own_errors(lines: &[Unbooked<'_>]) -> HashSet<usize> {
    let mut gone = HashSet::new();
    let mut by_amount: HashMap<Money, Vec<usize>> = HashMap::new();
    for (place, line) in lines.iter().enumerate() {
        by_amount.entry(line.amount).or_default().push(place);
    }
    for (place, line) in lines.iter().enumerate() {
        let Some(others) = by_amount.get(&-line.amount).filter(|_| !line.amount.is_zero()) else { continue };
        let is_free = |other: &&usize| !gone.contains(*other) && **other < place;
        let found =
            others.iter().rev().filter(is_free).find(|other| lines.get(**other).is_some_and(|it| line.takes_back(it)));
        if let Some(other) = found.copied().filter(|_| !gone.contains(&place)) {
            gone.extend([place, other]);
        }
    }
    gone
}

/// The four kinds of difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// 银行已收企业未收
    BankReceived,
    /// 银行已付企业未付
    BankPaid,
    /// 企业已收银行未收
    BooksReceived,
    /// 企业已付银行未付
    BooksPaid,
}

impl Difference {
    /// Of an amount that only one side has.
    pub fn of(amount: Money, is_of_bank: bool) -> Self {
        match (amount.is_positive(), is_of_bank) {
            (true, true) => Self::BankReceived,
            (false, true) => Self::BankPaid,
            (true, false) => Self::BooksReceived,
            (false, false) => Self::BooksPaid,
        }
    }

    pub const fn code(self) -> &'static str {
        match self {
            Self::BankReceived => "bank_received",
            Self::BankPaid => "bank_paid",
            Self::BooksReceived => "books_received",
            Self::BooksPaid => "books_paid",
        }
    }
}
