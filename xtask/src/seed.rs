//! Input files made from a fixed seed: those of the demo office, which are committed, and large ones for benchmarks.
//! Every person, number and company in them is invented.

mod bench;
mod employers;
mod enrolments;
mod names;
mod numbers;
mod pensions;
mod persons;
mod random;
mod sheet;
mod wrong;

pub use bench::bench_files;

use std::path::Path;

use anyhow::Context;

use random::Random;
use sheet::{Form, Sheet};

/// Where the demo office's files stand.
const DEMO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/demo");
const SEED: u64 = 20_260_701;

/// A file and its bytes.
struct SeedFile {
    name: &'static str,
    bytes: Vec<u8>,
}

/// Writes the files of the demo office.
pub fn write_demo() -> anyhow::Result<()> {
    let folder = Path::new(DEMO);
    std::fs::create_dir_all(folder).with_context(|| format!("make {DEMO}"))?;
    for file in demo_files()? {
        std::fs::write(folder.join(file.name), &file.bytes).with_context(|| format!("write {}", file.name))?;
    }
    Ok(())
}

/// All files of the demo office. Headers and encodings differ on purpose: offices receive all of these.
fn demo_files() -> anyhow::Result<Vec<SeedFile>> {
    let mut random = Random::new(SEED);
    let employers = employers::demo(&mut random);
    let mut makers = persons::Maker::default();
    let people = persons::demo(&mut random, &mut makers);
    let staff = enrolments::demo(&mut random, &employers, &people);
    let (wrong, mended) = wrong::demo(&mut random, &mut makers);
    let file = |name, sheet: Sheet, form| sheet.bytes(form).map(|bytes| SeedFile { name, bytes });
    Ok(vec![
        file("employers.csv", employers::sheet(&employers), Form::English)?,
        file("persons.csv", persons::sheet(&people), Form::English)?,
        file("enrolments.csv", staff.enrolments, Form::English)?,
        file("flexible.csv", staff.flexible, Form::ChineseWithBom)?,
        file("late_hires.csv", staff.late_hires, Form::ChineseGb18030)?,
        file("leavers.csv", staff.leavers, Form::Chinese)?,
        file("persons_wrong.csv", wrong, Form::English)?,
        file("persons_mended.csv", mended, Form::English)?,
        file("pensions.csv", pensions::pensions(&mut random), Form::Chinese)?,
        file("opening_books.csv", pensions::opening_books(), Form::English)?,
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_files_are_what_the_seed_makes() {
        for file in demo_files().unwrap() {
            let committed = std::fs::read(Path::new(DEMO).join(file.name)).unwrap();
            assert!(committed == file.bytes, "{} differs; run `cargo xtask seed`", file.name);
        }
    }
}
