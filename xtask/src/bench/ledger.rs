//! The books of a fund with a million vouchers: posted from a file, its balance, and the proof of every balance.

use std::io::Write;

use anyhow::Context;

use super::process::measure;
use super::{Office, line, smallest};

/// How many vouchers, of two lines each.
const VOUCHERS: u64 = 1_000_000;

/// Makes a small office of its own and measures its books.
pub fn books(office: &Office<'_>) -> anyhow::Result<()> {
    let file = office.file.with_file_name("books.db");
    let vouchers = office.file.with_file_name("vouchers.csv");
    if !vouchers.exists() {
        write_vouchers(&vouchers)?;
    }
    for end in ["", "-wal", "-shm"] {
        let mut name = file.clone().into_os_string();
        name.push(end);
        let _ = std::fs::remove_file(name);
    }
    let run = |words: &[&str]| {
        let mut command = std::process::Command::new(office.program);
        command.arg("--db").arg(&file).args(["--as", "bench", "--quiet", "--today", "2026-12-31"]).args(words);
        measure(&mut command).with_context(|| format!("shebao {}", words.join(" ")))
    };
    run(&["init", "--region", "440300", "--operator", "bench", "--solo", "--name", "Bench"])?;
    let from = vouchers.display().to_string();
    let posted = run(&["ledger", "post", "--from", &from, "--approve"])?;
    line("ledger post", posted, VOUCHERS * 2, None);
    let balance = smallest(20, || run(&["ledger", "balance", "--fund", "pension"]))?;
    line("ledger balance", balance, VOUCHERS, None);
    let proof = smallest(3, || run(&["ledger", "prove"]))?;
    line("ledger prove", proof, VOUCHERS * 2, None);
    Ok(())
}

/// Contributions into the treasury, on every day of the year.
fn write_vouchers(path: &std::path::Path) -> anyhow::Result<()> {
    let file = std::fs::File::create(path).with_context(|| format!("make {}", path.display()))?;
    let mut file = std::io::BufWriter::new(file);
    writeln!(file, "fund,date,summary,account,debit,credit,document")?;
    for number in 0..VOUCHERS {
        let day = number * 336 / VOUCHERS;
        let date = format!("2026-{:02}-{:02}", day / 28 + 1, day % 28 + 1);
        let amount = format!("{}.{:02}", number % 90_000 + 100, number % 100);
        writeln!(file, "pension,{date},contributions,1005,{amount},,V{number}")?;
        writeln!(file, "pension,{date},contributions,4001,,{amount},V{number}")?;
    }
    file.flush()?;
    Ok(())
}
