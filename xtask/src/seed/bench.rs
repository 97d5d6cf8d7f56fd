//! Large files for benchmarks, streamed to disk: memory stays the same for a thousand people and for five million.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, ensure};
use chrono::{Days, NaiveDate};

use super::numbers::{credit_code, identity_number, sequence};
use super::random::mixed;

/// Sequence numbers a day that a division gives out here.
const A_DAY: u64 = 990;
/// Birthdays from 1966 to 2005.
const DAYS: u64 = 14_600;
const DIVISIONS: [&str; 4] = ["110101", "110105", "110108", "110112"];
const MOST_PEOPLE: u64 = A_DAY * DAYS * DIVISIONS.len() as u64;

/// Writes `employers.csv`, `persons.csv`, `enrolments.csv`, `earnings.csv` (everybody earns more from August 2026 on) and
/// `receipts.csv` (every employer pays once): people each with one employer, few employers large and
/// most small, rows in scattered order, the same on every run.
pub fn bench_files(folder: &Path, people: u64, employers: u64) -> anyhow::Result<()> {
    ensure!((1..=MOST_PEOPLE).contains(&people), "there are numbers for 1 to {MOST_PEOPLE} people");
    ensure!((1..=people).contains(&employers), "there must be 1 to {people} employers");
    std::fs::create_dir_all(folder).with_context(|| format!("make {}", folder.display()))?;
    let codes: Vec<String> = (0..employers).map(|serial| credit_code("91", "110105", serial)).collect();
    write(folder, "employers.csv", |out| employer_rows(out, &codes))?;
    write(folder, "persons.csv", |out| person_rows(out, people))?;
    write(folder, "enrolments.csv", |out| enrolment_rows(out, people, &codes))?;
    write(folder, "earnings.csv", |out| earnings_rows(out, people, &codes))?;
    write(folder, "receipts.csv", |out| receipt_rows(out, &codes))
}

fn write(
    folder: &Path,
    name: &str,
    rows: impl FnOnce(&mut BufWriter<File>) -> std::io::Result<()>,
) -> anyhow::Result<()> {
    let path = folder.join(name);
    let file = File::create(&path).with_context(|| format!("make {}", path.display()))?;
    let mut out = BufWriter::with_capacity(1 << 20, file);
    rows(&mut out).and_then(|()| out.flush()).with_context(|| format!("write {}", path.display()))
}

fn employer_rows(out: &mut impl Write, codes: &[String]) -> std::io::Result<()> {
    writeln!(out, "credit_code,name,employer_type,industry,risk_class,rate_factor,start")?;
    for (serial, code) in codes.iter().enumerate() {
        let class = mixed(serial as u64) % 8 + 1;
        writeln!(out, "{code},测试单位{serial},enterprise,6513,{class},100,2020-01")?;
    }
    Ok(())
}

fn person_rows(out: &mut impl Write, people: u64) -> std::io::Result<()> {
    writeln!(out, "id_number,name,ethnicity,hukou,phone,bank,bank_account,work_start,job_class")?;
    for place in scattered(people) {
        let (phone, account) = (19_000_000_000 + place % 1_000_000_000, 6_200_000_000_000_000_000 + place);
        let year = 1990 + place % 35;
        let class = if place % 3 == 0 { "cadre" } else { "worker" };
        writeln!(
            out,
            "{},测试{place},汉族,本市城镇,{phone},中国工商银行,{account},{year}-07-01,{class}",
            number(place)
        )?;
    }
    Ok(())
}

fn enrolment_rows(out: &mut impl Write, people: u64, codes: &[String]) -> std::io::Result<()> {
    writeln!(out, "employer,id_number,kinds,earnings,start")?;
    for place in scattered(people) {
        let employer = &codes[employer_of(place, codes.len() as u64)];
        let fen = earnings_of(place);
        writeln!(out, "{employer},{},all,{}.{:02},2025-07", number(place), fen / 100, fen % 100)?;
    }
    Ok(())
}

fn earnings_rows(out: &mut impl Write, people: u64, codes: &[String]) -> std::io::Result<()> {
    writeln!(out, "employer,id_number,earnings,from")?;
    for place in scattered(people) {
        let employer = &codes[employer_of(place, codes.len() as u64)];
        let fen = earnings_of(place) + 12_345;
        writeln!(out, "{employer},{},{}.{:02},2026-08", number(place), fen / 100, fen % 100)?;
    }
    Ok(())
}

/// Some pay less than they owe, some more.
fn receipt_rows(out: &mut impl Write, codes: &[String]) -> std::io::Result<()> {
    writeln!(out, "reference,paid_on,employer,amount")?;
    for (serial, code) in codes.iter().enumerate() {
        let (day, yuan) = (10 + serial % 20, 10_000 + mixed(serial as u64) % 190_000);
        writeln!(out, "B{serial},2026-08-{day},{code},{yuan}.00")?;
    }
    Ok(())
}

/// In fen a month.
fn earnings_of(place: u64) -> u64 {
    300_000 + mixed(place) % 3_700_000
}

/// Every number below `count` once, in an order that looks like none: each is about 0.618 of the whole further on than the one
/// before, so that neighbours in the file lie far apart in every order.
fn scattered(count: u64) -> impl Iterator<Item = u64> {
    let golden = count * 618_033_989 / 1_000_000_000;
    let step = (golden..).find(|step| common_divisor(*step, count) == 1).unwrap_or(1);
    (0..count).map(move |place| (place * step + count / 3) % count)
}

fn common_divisor(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { common_divisor(other, one % other) }
}

/// The square of an even chance: the first employers are large, the last small. The first ones get one person each at least.
fn employer_of(place: u64, employers: u64) -> usize {
    if place < employers {
        return place as usize;
    }
    let chance = mixed(place) >> 32;
    let squared = (chance * chance) >> 32;
    ((squared * employers) >> 32) as usize
}

fn number(place: u64) -> String {
    let first = NaiveDate::from_ymd_opt(1966, 1, 1).expect("a day of the calendar");
    let (day, division) = (place / A_DAY % DAYS, place / A_DAY / DAYS);
    identity_number(DIVISIONS[division as usize], first + Days::new(day), sequence(place % A_DAY))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::seed::numbers::{confirmed_code, confirmed_id};

    #[test]
    fn everybody_once_and_every_employer_employs() {
        for count in [1, 2, 1000, 4096, 10_007] {
            assert_eq!(scattered(count).collect::<HashSet<_>>().len(), usize::try_from(count).unwrap());
        }
        let numbers: HashSet<String> = scattered(5000).map(|place| confirmed_id(number(place))).collect();
        assert_eq!(numbers.len(), 5000);
        let employing: HashSet<usize> = (0..5000).map(|place| employer_of(place, 300)).collect();
        assert_eq!(employing.len(), 300);
        (0..500).for_each(|serial| drop(confirmed_code(credit_code("91", "110105", serial))));
    }
}
