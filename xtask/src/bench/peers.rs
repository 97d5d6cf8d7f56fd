//! The same work by the `sqlite3` shell and by DuckDB's Python module, with the same indexes and the same durability.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::Context;

/// Where the peers work.
pub struct Peers<'a> {
    file: PathBuf,
    duck: PathBuf,
    data: &'a Path,
}

const PRAGMAS: &str =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-64000; PRAGMA foreign_keys=ON;\n";

impl<'a> Peers<'a> {
    pub fn new(folder: &Path, data: &'a Path) -> Self {
        Self { file: folder.join("peer.db"), duck: folder.join("peer.duckdb"), data }
    }

    /// `.import` of the people into a table with a unique index on the number and an index on the name.
    pub fn persons(&self, runs: usize) -> anyhow::Result<f64> {
        let script = format!(
            "{PRAGMAS}CREATE TABLE person (id_number TEXT NOT NULL UNIQUE, name TEXT NOT NULL, ethnicity TEXT, \
             hukou TEXT, phone TEXT, bank TEXT, bank_account TEXT, work_start TEXT, job_class TEXT);\n\
             CREATE INDEX person_by_name ON person (name);\n.import --csv --skip 1 {} person\n",
            self.data.join("persons.csv").display()
        );
        smallest(runs, || {
            self.remove();
            sqlite(&self.file, &script, None)
        })
    }

    /// `.import` of the enrolments with foreign keys to employers and people, and two indexes.
    pub fn enrolments(&self, runs: usize) -> anyhow::Result<f64> {
        let employers = format!(
            "{PRAGMAS}CREATE TABLE employer (credit_code TEXT NOT NULL UNIQUE, name, employer_type, industry, risk_class, \
             rate_factor, start);\n.import --csv --skip 1 {} employer\n",
            self.data.join("employers.csv").display()
        );
        sqlite(&self.file, &employers, None)?;
        let kept = self.file.with_extension("kept");
        std::fs::copy(&self.file, &kept)?;
        let script = format!(
            "{PRAGMAS}CREATE TABLE enrolment (employer TEXT NOT NULL REFERENCES employer (credit_code), \
             id_number TEXT NOT NULL REFERENCES person (id_number), kinds TEXT, earnings TEXT, start TEXT);\n\
             CREATE INDEX enrolment_by_employer ON enrolment (employer, id_number);\n\
             CREATE INDEX enrolment_by_person ON enrolment (id_number);\n.import --csv --skip 1 {} enrolment\n",
            self.data.join("enrolments.csv").display()
        );
        smallest(runs, || {
            std::fs::copy(&kept, &self.file)?;
            sqlite(&self.file, &script, None)
        })
    }

    /// DuckDB: `CREATE TABLE AS` of base and both shares for five kinds; `None` where the module is missing.
    pub fn month(&self, runs: usize) -> anyhow::Result<Option<f64>> {
        let has_duckdb = Command::new("python3").args(["-c", "import duckdb"]).stderr(Stdio::null()).status();
        if !has_duckdb.is_ok_and(|status| status.success()) {
            return Ok(None);
        }
        let mut best = f64::INFINITY;
        for _ in 0..runs {
            let _ = std::fs::remove_file(&self.duck);
            let output = Command::new("python3")
                .args(["-c", DUCKDB])
                .arg(&self.duck)
                .arg(self.data)
                .stderr(Stdio::inherit())
                .output()?;
            let seconds: f64 = String::from_utf8(output.stdout)?.trim().parse().context("DuckDB's seconds")?;
            best = best.min(seconds);
        }
        Ok(Some(best))
    }

    /// `sqlite3 -csv` of the very lines, as a plain table of ten columns.
    pub fn detail(&self, csv: &Path, runs: usize) -> anyhow::Result<f64> {
        self.remove();
        let load = format!(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;\nCREATE TABLE detail (employer TEXT, id_number TEXT, name TEXT, \
             month TEXT, kind TEXT, base REAL, employer_share REAL, person_share REAL, levy_type TEXT, paid REAL, person INTEGER);\n\
             .import --csv --skip 1 {} detail\n",
            csv.display()
        );
        sqlite(&self.file, &load, None)?;
        let query = "PRAGMA cache_size=-64000;\nSELECT employer, id_number, name, month, kind, base, employer_share, \
                     person_share, levy_type, paid FROM detail;\n";
        smallest(runs, || sqlite(&self.file, query, Some(&self.file.with_extension("out"))))
    }

    /// The payroll as one `INSERT … SELECT` with a unique index, and the file for the bank by `-csv`.
    pub fn payroll(&self, data: &Path, runs: usize) -> anyhow::Result<f64> {
        self.remove();
        let load = format!(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;\n.import --csv {} pension\n\
             CREATE TABLE award (payee INTEGER PRIMARY KEY, id_number TEXT UNIQUE, name TEXT, account TEXT, fen INTEGER, \
             months INTEGER, from_month TEXT);\n\
             INSERT INTO award SELECT rowid, id_number, name, bank_account, \
             cast(round((basic_pension + account_pension) * 100) AS INTEGER), months_paid, from_month FROM pension;\n\
             DROP TABLE pension;\n",
            data.join("pensions.csv").display()
        );
        sqlite(&self.file, &load, None)?;
        std::fs::copy(&self.file, self.file.with_extension("awards"))?;
        let script = format!(
            "{PRAGMAS}CREATE TABLE payment (payee INTEGER PRIMARY KEY, fen INTEGER NOT NULL);\n\
             INSERT INTO payment SELECT payee, fen FROM award WHERE from_month <= '2026-07' ORDER BY payee;\n\
             .mode csv\nSELECT '1-' || p.payee, a.account, a.name, p.fen, '2026-07', '' FROM payment p \
             JOIN award a ON a.payee = p.payee ORDER BY p.payee;\n"
        );
        smallest(runs, || {
            std::fs::copy(self.file.with_extension("awards"), &self.file)?;
            sqlite(&self.file, &script, Some(&self.file.with_extension("out")))
        })
    }

    /// The yearly increase: a row a pension, and the pension raised. Asked for after the payroll.
    pub fn increase(&self, runs: usize) -> anyhow::Result<f64> {
        let script = format!(
            "{PRAGMAS}CREATE TABLE increase (row INTEGER PRIMARY KEY, payee INTEGER NOT NULL, fen INTEGER NOT NULL);\n\
             CREATE INDEX increase_by_payee ON increase (payee);\n\
             INSERT INTO increase (payee, fen) SELECT payee, 2000 + months / 12 * 100 + cast(round(fen * 0.005) AS INTEGER) \
             FROM award ORDER BY payee;\n\
             UPDATE award SET fen = award.fen + i.fen FROM increase i WHERE i.payee = award.payee;\n\
             SELECT sum(fen) FROM increase;\n"
        );
        smallest(runs, || {
            std::fs::copy(self.file.with_extension("awards"), &self.file)?;
            sqlite(&self.file, &script, None)
        })
    }

    /// A list of deaths imported and joined by number. Asked for after the payroll.
    pub fn deaths(&self, data: &Path, runs: usize) -> anyhow::Result<f64> {
        let script = format!(
            "{PRAGMAS}.import --csv {} death\nCREATE TABLE hit AS SELECT a.payee, d.\"on\" FROM death d \
             JOIN award a ON a.id_number = d.id_number;\nSELECT count(*) FROM hit;\n",
            data.join("deaths.csv").display()
        );
        smallest(runs, || {
            std::fs::copy(self.file.with_extension("awards"), &self.file)?;
            sqlite(&self.file, &script, None)
        })
    }

    fn remove(&self) {
        for end in ["", "-wal", "-shm"] {
            let mut name = self.file.clone().into_os_string();
            name.push(end);
            let _ = std::fs::remove_file(name);
        }
    }
}

const DUCKDB: &str = r"
import sys, time, duckdb
base = duckdb.connect(sys.argv[1])
base.execute('SET threads=2')
base.execute('SET enable_progress_bar=false')
base.execute(f'''CREATE TABLE enrolment AS SELECT employer, id_number, CAST(earnings AS DECIMAL(12,2)) AS earnings
                 FROM read_csv('{sys.argv[2]}/enrolments.csv', header=true, all_varchar=true)''')
base.execute('''CREATE TABLE kind AS SELECT * FROM (VALUES
    ('pension', 4775.00::DECIMAL(12,2), 27549.00::DECIMAL(12,2), 0.16::DECIMAL(6,4), 0.08::DECIMAL(6,4)),
    ('unemployment', 2520.00, 48471.00, 0.008, 0.002), ('medical', 6727.00, 33633.00, 0.06, 0.02),
    ('injury', 4775.00, 27549.00, 0.004, 0.0), ('maternity', 6727.00, 33633.00, 0.005, 0.0))
    AS k (kind, floor, ceiling, employer_rate, person_rate)''')
base.execute('CHECKPOINT')
started = time.time()
base.execute('''CREATE TABLE contribution AS
    SELECT employer, id_number, kind, base, round(base * employer_rate, 2) AS employer_share,
           round(base * person_rate, 2) AS person_share
    FROM (SELECT e.employer, e.id_number, k.kind, least(greatest(e.earnings, k.floor), k.ceiling) AS base,
                 k.employer_rate, k.person_rate FROM enrolment e CROSS JOIN kind k)''')
base.execute('CHECKPOINT')
print(time.time() - started)
";

fn sqlite(file: &Path, script: &str, output: Option<&Path>) -> anyhow::Result<f64> {
    let started = Instant::now();
    let stdout = output.map(std::fs::File::create).transpose()?.map_or_else(Stdio::null, Stdio::from);
    let mut shell = Command::new("sqlite3")
        .arg("-csv")
        .arg(file)
        .stdin(Stdio::piped())
        .stdout(stdout)
        .spawn()
        .context("sqlite3 is not installed")?;
    shell.stdin.take().context("no stdin")?.write_all(script.as_bytes())?;
    anyhow::ensure!(shell.wait()?.success(), "sqlite3 failed");
    Ok(started.elapsed().as_secs_f64())
}

fn smallest(runs: usize, mut one: impl FnMut() -> anyhow::Result<f64>) -> anyhow::Result<f64> {
    let mut best = f64::INFINITY;
    for _ in 0..runs {
        best = best.min(one()?);
    }
    Ok(best)
}
