//! Chores of the project itself: `cargo xtask seed` writes the fixtures, `docs` the manual pages and completions, `bench` times a
//! large office, `check` runs what every commit must pass. Nothing here is part of the program.

mod bench;
mod docs;
mod seed;

use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "xtask", about = "Chores of the shebao project")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Time the month of a large office beside sqlite3 and DuckDB
    Bench {
        /// How many people
        #[arg(long, default_value_t = 1_000_000)]
        people: u64,
        /// How many employers [default: a twentieth of the people]
        #[arg(long)]
        employers: Option<u64>,
        /// Where the files go
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
        /// How many runs of each job
        #[arg(long)]
        runs: Option<usize>,
        /// Leave the peers out
        #[arg(long)]
        without_peers: bool,
    },
    /// Write the demo office's input files, the same on every run
    Seed {
        /// Write large files for benchmarks into this folder instead
        #[arg(long, value_name = "DIR")]
        bench: Option<PathBuf>,
        /// How many people the benchmark files hold
        #[arg(long, default_value_t = 1_000_000)]
        people: u64,
        /// How many employers the benchmark files hold
        #[arg(long, default_value_t = 20_000)]
        employers: u64,
    },
    /// Write the manual pages and completions from the command definitions
    Docs {
        /// Write nothing; fail where the committed ones differ
        #[arg(long)]
        check: bool,
    },
    /// Run everything that a commit must pass: .ci/run
    Check,
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().chore {
        Chore::Bench { people, employers, folder, runs, without_peers } => bench::run(&bench::Bench {
            people,
            employers: employers.unwrap_or((people / 20).max(1)),
            folder: folder.unwrap_or_else(|| std::env::temp_dir().join(format!("shebao-bench-{people}"))),
            runs,
            without_peers,
        }),
        Chore::Seed { bench: Some(folder), people, employers } => seed::bench_files(&folder, people, employers),
        Chore::Seed { bench: None, .. } => seed::write_demo(),
        Chore::Docs { check: true } => docs::check(),
        Chore::Docs { check: false } => docs::write(),
        Chore::Check => check(),
    }
}

fn check() -> anyhow::Result<()> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../.ci/run");
    let status = std::process::Command::new(script).status().context("run .ci/run")?;
    anyhow::ensure!(status.success(), ".ci/run found faults");
    Ok(())
}
