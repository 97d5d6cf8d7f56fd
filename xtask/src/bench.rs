//! `cargo xtask bench`: makes the data of a large office, runs each job of the month on it as a user would, and prints seconds,
//! rows a second and peak memory, beside the same work by the `sqlite3` shell and by DuckDB. Nothing here asserts a time.

#![allow(clippy::print_stdout, clippy::float_arithmetic, reason = "a bench prints seconds")]

mod benefits;
mod ledger;
mod peers;
mod process;
mod year_end;

use std::path::{Path, PathBuf};

use anyhow::Context;

use self::peers::Peers;
use self::process::{Measured, measure};
use crate::seed;

/// The month that is levied: a region with five kinds in force.
const REGION: &str = "440300";
const MONTH: &str = "2026-07";
/// Each figure is the smallest of so many runs, where the job can be repeated on a fresh file.
const RUNS: usize = 3;

/// Sizes and place of a bench.
#[derive(Debug)]
pub struct Bench {
    pub people: u64,
    pub employers: u64,
    pub folder: PathBuf,
    pub runs: Option<usize>,
    pub without_peers: bool,
}

/// Runs all jobs and prints one line each.
pub fn run(bench: &Bench) -> anyhow::Result<()> {
    let folder = &bench.folder;
    std::fs::create_dir_all(folder).with_context(|| format!("make {}", folder.display()))?;
    let data = folder.join("data");
    if !data.join("receipts.csv").exists() {
        seed::bench_files(&data, bench.people, bench.employers)?;
    }
    let program = built()?;
    let office = Office { program: &program, file: folder.join("office.db"), data: &data };
    let peers = if bench.without_peers { None } else { Some(Peers::new(folder, &data)) };
    let runs = bench.runs.unwrap_or(RUNS);
    println!("{} people, {} employers, smallest of {runs} runs", bench.people, bench.employers);
    let (job, seconds, rate, memory) = ("job", "seconds", "rows/s", "MB");
    println!("{job:<26} {seconds:>8} {rate:>12} {memory:>8}   peer");
    imports(bench, &office, peers.as_ref(), runs)?;
    let first = month(bench, &office, peers.as_ref(), runs)?;
    collection(bench, &office)?;
    year_end::run(bench, &office, runs, first)?;
    ledger::books(&office)?;
    benefits::run(bench, &office, peers.as_ref(), runs)?;
    for name in ["notices", "month-end"] {
        std::fs::remove_dir_all(office.unused_folder(name))?;
    }
    Ok(())
}

/// The office that is worked on.
struct Office<'a> {
    program: &'a Path,
    file: PathBuf,
    data: &'a Path,
}

impl Office<'_> {
    fn run(&self, arguments: &[&str]) -> anyhow::Result<Measured> {
        self.run_on("2026-07-20", arguments)
    }

    fn run_on(&self, today: &str, arguments: &[&str]) -> anyhow::Result<Measured> {
        let mut command = std::process::Command::new(self.program);
        command.args(arguments).env("SHEBAO_DB", &self.file).env("SHEBAO_TODAY", today).env("SHEBAO_OPERATOR", "bench");
        measure(&mut command).with_context(|| format!("shebao {}", arguments.join(" ")))
    }

    fn import(&self, noun: &str, file: &str) -> anyhow::Result<Measured> {
        let path = self.data.join(file);
        self.run(&["register", noun, "--from", &path.display().to_string(), "--approve"])
    }

    fn change_earnings(&self) -> anyhow::Result<Measured> {
        let path = self.data.join("earnings.csv");
        self.run(&["change", "earnings", "--from", &path.display().to_string(), "--approve"])
    }

    fn fresh(&self) -> anyhow::Result<()> {
        for end in ["", "-wal", "-shm"] {
            let mut name = self.file.clone().into_os_string();
            name.push(end);
            let _ = std::fs::remove_file(name);
        }
        self.run(&["init", "--region", REGION, "--solo", "--operator", "bench"])?;
        self.import("employer", "employers.csv").map(|_| ())
    }

    /// Puts the file aside, and back: each run of a job starts from the same state.
    fn save(&self, name: &str) -> anyhow::Result<()> {
        std::fs::copy(&self.file, self.file.with_extension(name))?;
        Ok(())
    }

    /// A folder that no earlier run wrote into or removed just before: ext4 passes over numbers that were freed a moment ago, which
    /// costs more than the writing.
    fn unused_folder(&self, name: &str) -> PathBuf {
        self.file.with_extension(format!("{name}-{}", std::process::id()))
    }

    fn restore(&self, name: &str) -> anyhow::Result<()> {
        std::fs::copy(self.file.with_extension(name), &self.file)?;
        Ok(())
    }
}

/// The smallest of some runs.
fn smallest(runs: usize, mut one: impl FnMut() -> anyhow::Result<Measured>) -> anyhow::Result<Measured> {
    let mut best: Option<Measured> = None;
    for _ in 0..runs {
        let next = one()?;
        best = Some(best.map_or(next, |best| if next.seconds < best.seconds { next } else { best }));
    }
    best.context("no runs")
}

fn line(job: &str, measured: Measured, rows: u64, peer: Option<(&str, f64)>) {
    let peer = peer.map_or_else(String::new, |(name, seconds)| {
        format!("{name} {seconds:.2} s, ratio {:.2}", measured.seconds / seconds)
    });
    let rate = rows as f64 / measured.seconds;
    println!("{job:<26} {:>8.3} {rate:>12.0} {:>8.0}   {peer}", measured.seconds, measured.peak_mb);
}

fn imports(bench: &Bench, office: &Office<'_>, peers: Option<&Peers<'_>>, runs: usize) -> anyhow::Result<()> {
    let persons = smallest(runs, || {
        office.fresh()?;
        office.import("person", "persons.csv")
    })?;
    let peer = peers.map(|peers| peers.persons(runs)).transpose()?;
    line("import people", persons, bench.people, peer.map(|seconds| ("sqlite3", seconds)));
    office.save("persons")?;
    let enrolments = smallest(runs, || {
        office.restore("persons")?;
        office.import("enrolment", "enrolments.csv")
    })?;
    let peer = peers.map(|peers| peers.enrolments(runs)).transpose()?;
    line("import enrolments", enrolments, bench.people, peer.map(|seconds| ("sqlite3", seconds)));
    office.save("enrolments")?;
    let earnings = smallest(runs, || {
        office.restore("enrolments")?;
        office.change_earnings()
    })?;
    line("change earnings", earnings, bench.people, Some(("the import of as many", enrolments.seconds)));
    Ok(())
}

fn month(bench: &Bench, office: &Office<'_>, peers: Option<&Peers<'_>>, runs: usize) -> anyhow::Result<Measured> {
    let lines = bench.people * 5;
    let first = smallest(runs, || {
        office.restore("enrolments")?;
        office.run(&["levy", "assess", MONTH, "--approve"])
    })?;
    let peer = peers.map(|peers| peers.month(runs)).transpose()?.flatten();
    line("assess the month", first, lines, peer.map(|seconds| ("duckdb", seconds)));
    office.save("assessed")?;
    let again = smallest(runs, || office.run(&["levy", "assess", MONTH, "--approve"]))?;
    line("the same month again", again, lines, Some(("first run", first.seconds)));
    let out = office.file.with_extension("csv");
    let detail = smallest(runs, || office.run(&["levy", "detail", MONTH, "-o", &out.display().to_string()]))?;
    let peer = peers.map(|peers| peers.detail(&out, runs)).transpose()?;
    line("detail as CSV", detail, lines, peer.map(|seconds| ("sqlite3 -csv", seconds)));
    Ok(first)
}

fn collection(bench: &Bench, office: &Office<'_>) -> anyhow::Result<()> {
    let late = "2026-09-30";
    let arrears = smallest(RUNS, || office.run_on(late, &["levy", "arrears"]))?;
    line("arrears", arrears, bench.employers, None);
    let receipts = office.data.join("receipts.csv").display().to_string();
    let received = office.run_on(late, &["levy", "receive", "--from", &receipts])?;
    line("receive", received, bench.employers, None);
    let notices = office.unused_folder("notices");
    let remind = office.run_on(late, &["levy", "remind", "--out", &notices.display().to_string()])?;
    line("remind", remind, notices_in(&notices)?, None);
    let verify = office.run_on(late, &["log", "verify"])?;
    line("log verify", verify, bench.people * 3, None);
    let show = smallest(20, || office.run(&["register", "show", "12", "--person", "--format", "json"]))?;
    line("one record shown", show, 1, None);
    let mut number = 0;
    let one = smallest(20, || {
        number += 1;
        let reference = format!("BENCH-{number}");
        office.run_on(
            late,
            &["levy", "receive", "--reference", &reference, "--paid-on", late, "--employer", "1", "--amount", "1.00"],
        )
    })?;
    line("one receipt booked", one, 1, None);
    let help = smallest(20, || office.run(&["--help"]))?;
    line("--help", help, 1, None);
    Ok(())
}

/// How many notices lie in a folder.
fn notices_in(folder: &Path) -> anyhow::Result<u64> {
    let is_page = |entry: &std::fs::DirEntry| entry.path().extension().is_some_and(|ending| ending == "html");
    Ok(std::fs::read_dir(folder)?.filter_map(Result::ok).filter(is_page).count() as u64)
}

/// The release build of the program.
fn built() -> anyhow::Result<PathBuf> {
    let status =
        std::process::Command::new("cargo").args(["build", "--release", "--quiet", "--package", "shebao"]).status()?;
    anyhow::ensure!(status.success(), "the program does not build");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    Ok(std::fs::canonicalize(target.join("release/shebao"))?)
}
