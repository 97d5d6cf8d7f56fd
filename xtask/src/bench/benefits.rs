//! Pensions of the whole register: taken over, paid, raised, certified and compared with a list of deaths; beside the same joins and
//! sums by the `sqlite3` shell on a plain table.

use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::Path;

use anyhow::Context as _;

use super::peers::Peers;
use super::{Bench, Office, line, smallest};

/// The formula of an invented notice.
const NOTICE: &str = "source = \"an invented notice\"\nfrom = \"2026-01\"\nretired_by = \"2025-12-31\"\nfixed = \"20\"\n\
     ratio = \"0.005\"\naggregate_ratio = \"0.1\"\nage_bands = [{ from = \"65\", amount = \"10\" }]\n\n[years]\neach = \"1\"\n";

/// What the payments account holds before the first payroll: more than anybody is paid.
const OPENING: &str = "fund,date,account,debit,credit\npension,2026-06-30,1004,90000000000.00,\n\
     pension,2026-06-30,3001,,90000000000.00\n";

/// Every so manieth person of the register dies.
const DEATHS: u64 = 10;

/// Runs the jobs of benefits.
pub fn run(bench: &Bench, office: &Office<'_>, peers: Option<&Peers<'_>>, runs: usize) -> anyhow::Result<()> {
    make_files(office.data)?;
    let file = |name: &str| office.data.join(name).display().to_string();
    let (people, deaths) = (bench.people, bench.people / DEATHS);
    let persons = {
        office.fresh()?;
        office.import("person", "persons.csv")?
    };
    let take_over = office.run(&["pay", "take-over", "--from", &file("pensions.csv"), "--approve"])?;
    line("pensions taken over", take_over, people, None);
    // The file for the bank has to be covered by the payments account, as in an office that keeps books.
    office.run(&["ledger", "open", "--from", &file("opening.csv"), "--approve"])?;
    office.save("pensions")?;
    let csv = office.file.with_extension("bank.csv").display().to_string();
    let mut export = None;
    let payroll = smallest(runs, || {
        office.restore("pensions")?;
        let payroll = office.run(&["pay", "payroll", "2026-07", "--approve"])?;
        export = Some(office.run(&["pay", "export", "2026-07", "-o", &csv])?);
        Ok(payroll)
    })?;
    let peer = peers.map(|peers| peers.payroll(office.data, runs)).transpose()?;
    line("payroll", payroll, people, peer.map(|seconds| ("sqlite3 with the file", seconds)));
    if let Some(export) = export {
        line("file for the bank", export, people, None);
    }
    office.save("paid")?;
    let adjust = smallest(runs, || {
        office.restore("paid")?;
        office.run_on("2026-07-25", &["pay", "adjust", "2026", "--from", &file("notice.toml"), "--approve"])
    })?;
    let peer = peers.map(|peers| peers.increase(runs)).transpose()?;
    line("yearly increase", adjust, people, peer.map(|seconds| ("sqlite3", seconds)));
    let back = office.run_on("2026-08-10", &["pay", "payroll", "2026-08", "--approve"])?;
    line("payroll with back pay", back, people, None);
    let certified = smallest(runs, || {
        office.restore("paid")?;
        office.run(&["certify", "record", "--from", &file("certified.csv")])
    })?;
    line("certifications imported", certified, people, Some(("persons imported", persons.seconds)));
    let matched = smallest(runs, || {
        office.restore("paid")?;
        office.run(&["certify", "match", "--from", &file("deaths.csv"), "--source", "death"])
    })?;
    let peer = peers.map(|peers| peers.deaths(office.data, runs)).transpose()?;
    line("deaths matched", matched, deaths, peer.map(|seconds| ("sqlite3", seconds)));
    Ok(())
}

/// Pensions, certifications and deaths of the people of the register.
fn make_files(data: &Path) -> anyhow::Result<()> {
    if data.join("deaths.csv").exists() {
        return Ok(());
    }
    let open = |name: &str| -> anyhow::Result<BufWriter<File>> {
        let path = data.join(name);
        Ok(BufWriter::new(File::create(&path).with_context(|| format!("make {}", path.display()))?))
    };
    let (mut pensions, mut certified) = (open("pensions.csv")?, open("certified.csv")?);
    let mut deaths = open("deaths.csv")?;
    writeln!(
        pensions,
        "id_number,name,benefit,from_month,basic_pension,account_pension,bank,bank_account,certified_on,months_paid"
    )?;
    writeln!(certified, "id_number,certified_on,method")?;
    writeln!(deaths, "id_number,name,on")?;
    let persons = BufReader::new(File::open(data.join("persons.csv"))?);
    for (place, row) in (0_u64..).zip(persons.lines().skip(1)) {
        let row = row?;
        let cells: Vec<&str> = row.split(',').collect();
        let [number, name, .., account, _, _] = cells.as_slice() else { continue };
        let (basic, own, months) = (1500 + place % 4000, 300 + place % 700, 180 + place % 240);
        writeln!(
            pensions,
            "{number},{name},old_age,2026-07,{basic}.{:02},{own}.00,ICBC,{account},2026-01-15,{months}",
            place % 100
        )?;
        writeln!(certified, "{number},2026-07-{:02},face", place % 20 + 1)?;
        if place % DEATHS == 0 {
            writeln!(deaths, "{number},{name},2026-07-{:02}", place % 20 + 1)?;
        }
    }
    open("opening.csv")?.write_all(OPENING.as_bytes())?;
    let mut notice = open("notice.toml")?;
    notice.write_all(NOTICE.as_bytes())?;
    Ok(())
}
