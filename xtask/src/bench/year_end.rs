//! The individual accounts at the end of a year, a month whose office has deferrals, corrections and part payments, and the run that
//! ends a month.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::process::Measured;
use super::{Bench, MONTH, Office, line, smallest};

/// Runs the jobs.
pub fn run(bench: &Bench, office: &Office<'_>, runs: usize, month: Measured) -> anyhow::Result<()> {
    accounts(bench, office, runs)?;
    mixed_month(bench, office, runs, month)?;
    end_of_month(bench, office)
}

/// Everybody's accounts of a year, from a month that was paid in full.
fn accounts(bench: &Bench, office: &Office<'_>, runs: usize) -> anyhow::Result<()> {
    office.restore("enrolments")?;
    office.run_on("2025-12-31", &["levy", "assess", "2025-12", "--approve"])?;
    let receipts = receipts_in_full(office, "2025-12", "2025-12-31")?;
    office.run_on("2025-12-31", &["levy", "receive", "--from", &receipts.display().to_string()])?;
    office.save("paid_year")?;
    let settled = smallest(runs, || {
        office.restore("paid_year")?;
        office.run_on("2026-01-15", &["levy", "interest", "2025"])
    })?;
    // Pension and medical.
    line("levy interest", settled, bench.people * 2, None);
    Ok(())
}

/// The month after one that was paid in part, corrected and deferred.
fn mixed_month(bench: &Bench, office: &Office<'_>, runs: usize, plain: Measured) -> anyhow::Result<()> {
    let today = "2026-08-30";
    let made = make_mixed(office.data)?;
    let file = |name: &str| made.join(name).display().to_string();
    office.restore("enrolments")?;
    office.run_on("2026-06-20", &["defer", "apply", "--from", &file("deferrals.csv"), "--approve"])?;
    office.run_on("2026-06-20", &["levy", "assess", "2026-06", "--approve"])?;
    office.run_on(today, &["levy", "receive", "--from", &file("parts.csv")])?;
    office.run_on(today, &["levy", "adjust", "--from", &file("adjustments.csv"), "--approve"])?;
    office.save("mixed")?;
    let measured = smallest(runs, || {
        office.restore("mixed")?;
        office.run_on(today, &["levy", "assess", MONTH, "--approve"])
    })?;
    line("month after a mixed one", measured, bench.people * 5, Some(("the plain month", plain.seconds)));
    let detail = office.run_on(today, &["levy", "arrears"])?;
    line("its arrears", detail, bench.employers, None);
    Ok(())
}

/// Every step of the run that ends a month, with the notices of all payers.
fn end_of_month(bench: &Bench, office: &Office<'_>) -> anyhow::Result<()> {
    office.restore("enrolments")?;
    let out = office.unused_folder("month-end");
    let (out, receipts) = (out.display().to_string(), office.data.join("receipts.csv").display().to_string());
    let run = |until: &str| {
        let words = ["month-end", MONTH, "--receipts", &receipts, "--out", &out, "--until", until, "--approve"];
        office.run_on("2026-08-31", &words)
    };
    let business = run("export")?;
    line("month-end to export", business, bench.people, None);
    let statements = run("statements")?;
    line("month-end to statements", statements, bench.people, None);
    Ok(())
}

/// What every employer owes for a month, paid in one sum.
fn receipts_in_full(office: &Office<'_>, month: &str, paid_on: &str) -> anyhow::Result<PathBuf> {
    let bills = office.file.with_extension("bills.csv");
    office
        .run_on(paid_on, &["levy", "bills", month, "--columns", "employer,due", "-o", &bills.display().to_string()])?;
    let mut due: BTreeMap<String, i64> = BTreeMap::new();
    for row in std::fs::read_to_string(&bills)?.lines().skip(1) {
        let (employer, yuan) = row.split_once(',').context("a bill of two columns")?;
        *due.entry(employer.to_owned()).or_default() += yuan.replace('.', "").parse::<i64>()?;
    }
    let path = office.file.with_extension("receipts.csv");
    let mut out = BufWriter::new(File::create(&path)?);
    writeln!(out, "reference,paid_on,employer,amount")?;
    for (serial, (employer, fen)) in due.iter().enumerate() {
        writeln!(out, "F{serial},{paid_on},{employer},{}.{:02}", fen / 100, fen % 100)?;
    }
    out.flush()?;
    Ok(path)
}

/// Every employer pays a part, every tenth defers its pension contributions, and one person in a hundred gets another base.
fn make_mixed(data: &Path) -> anyhow::Result<PathBuf> {
    let mut parts = BufWriter::new(File::create(data.join("parts.csv"))?);
    writeln!(parts, "reference,paid_on,employer,amount")?;
    let mut deferrals = BufWriter::new(File::create(data.join("deferrals.csv"))?);
    writeln!(deferrals, "employer,kinds,from_month,months,reason,evidence")?;
    for (serial, row) in std::fs::read_to_string(data.join("employers.csv"))?.lines().skip(1).enumerate() {
        let code = row.split(',').next().context("an employer's code")?;
        writeln!(parts, "P{serial},2026-08-20,{code},100.00")?;
        if serial % 10 == 0 {
            writeln!(deferrals, "{code},pension,2026-06,3,force_majeure,flood")?;
        }
    }
    parts.flush().and_then(|()| deferrals.flush())?;
    let mut adjustments = BufWriter::new(File::create(data.join("adjustments.csv"))?);
    writeln!(adjustments, "employer,id_number,kind,from_month,to_month,type,earnings,reason,evidence")?;
    for row in std::fs::read_to_string(data.join("enrolments.csv"))?.lines().skip(1).step_by(100) {
        let mut cells = row.split(',');
        let (employer, number) = cells.next().zip(cells.next()).context("an enrolment")?;
        writeln!(adjustments, "{employer},{number},pension,2026-06,2026-06,base_difference,9876.54,audit,payroll")?;
    }
    adjustments.flush()?;
    Ok(data.to_owned())
}
