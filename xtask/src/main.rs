//! Chores of the project itself: `cargo xtask seed` writes the fixtures. Nothing here is part of the program.

mod seed;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "xtask", about = "Chores of the shebao project")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
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
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().chore {
        Chore::Seed { bench: Some(folder), people, employers } => seed::bench_files(&folder, people, employers),
        Chore::Seed { bench: None, .. } => seed::write_demo(),
    }
}
