//! The law's numbers: read from `policy/`, typed, looked up by region, kind and day. The office's own files go before the
//! built-in ones. No formula stands here; those are in `rules`.

mod accounts;
mod answers;
mod averages;
mod benefits;
mod calendar;
pub mod chart;
mod factor_rule;
mod finding;
mod import;
mod industries;
mod instruments;
mod law;
mod listing;
mod parameter;
mod payment;
mod residents;
mod statement_form;
mod terms;
mod terms_file;
mod tiers;
mod value;

use include_dir::{Dir, include_dir};
use sm3::{Digest, Sm3};

use self::law::Law;
use self::parameter::{WrittenLaw, WrittenParameter, read_parameters};
use self::terms::Table;
use crate::refusal::Refusal;

pub use self::answers::{AllocationOrder, Deferral, Due, LateFeeTerms, RateSpan, Roundings};
pub use self::benefits::{
    AnnuityTerms, Area, Band, CriticalTerms, DeathTerms, GrantBase, IncreaseFormula, InjuryDeathTerms,
    InjuryGrantTerms, InjuryTerms, Ladder, MaternityTerms, MedicalTerms, PartYear, PensionTerms, ReferenceWage,
    ResidentPensionTerms, RetirementTerms, SicknessTerms, Steps, SupplementTerms, TransferTerms, TransitionTerms,
    UnemploymentAmounts, UnemploymentExtras, UnemploymentTerms, YearsPart,
};
pub use self::calendar::Calendar;
pub use self::chart::{Account, AccountClass, Chart, Template, top};
pub use self::factor_rule::FactorRule;
pub use self::finding::{Finding, FindingKind};
pub use self::import::{Import, ImportKind, read_import};
pub use self::instruments::cited;
pub use self::listing::ParameterRow;
pub use self::parameter::Checked;
pub use self::statement_form::{Form, FormLine, FundPart, LineRule, StatementForms};
pub use self::terms::{EmployerRate, FixedSum, Terms};
pub use self::tiers::Tier;
pub use self::value::{Cap, Declaration, DunningStage, LateFeeStart, Roll, RoundingSteps, StartMonth};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/policy");

/// The built-in law together with the office's own imported files.
#[derive(Clone, Debug)]
pub struct Policy {
    law: Law,
    written: WrittenLaw,
    terms: Table,
    tiers: Vec<Tier>,
    industries: Vec<industries::Industry>,
    averages: Vec<averages::Average>,
    calendar: Calendar,
    chart: Chart,
    forms: StatementForms,
    fingerprint: String,
}

/// Everything read so far, before it is typed.
#[derive(Default)]
struct Draft {
    written: WrittenLaw,
    terms: Table,
    tiers: Vec<Tier>,
    industries: Vec<industries::Industry>,
    averages: Vec<averages::Average>,
    calendar: Calendar,
    chart: Chart,
    forms: StatementForms,
    digest: Sm3,
}

impl Policy {
    /// The law that this program was built with.
    pub fn built_in() -> anyhow::Result<Self> {
        Ok(Self::with_files(&[])?)
    }

    /// The built-in law and the files the office imported, oldest first; later ones go before earlier ones.
    pub fn with_files(files: &[(String, String)]) -> Result<Self, Refusal> {
        let mut draft = Draft::default();
        for (name, text) in built_in_files() {
            draft.read_built_in(&name, text)?;
        }
        for (name, text) in files {
            draft.read_imported(name, text)?;
        }
        draft.finish()
    }

    /// The SM3 digest of every policy text, as lower-case hexadecimal digits.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The chart of accounts and the templates of entries.
    pub const fn chart(&self) -> &Chart {
        &self.chart
    }

    /// The forms of the statements.
    pub const fn statement_forms(&self) -> &StatementForms {
        &self.forms
    }

    /// The calendar of working days.
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }
}

/// The embedded files by path.
fn built_in_files() -> Vec<(String, &'static str)> {
    let mut files = Vec::new();
    let mut folders = vec![&FILES];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        files.extend(folder.files().map(|file| {
            let text = file.contents_utf8().expect("policy files are UTF-8, which a test holds");
            (file.path().to_string_lossy().replace('\\', "/"), text)
        }));
    }
    files.sort();
    files
}

impl Draft {
    fn read_built_in(&mut self, name: &str, text: &str) -> Result<(), Refusal> {
        self.digest(name, text);
        match name {
            "calendar.csv" => self.calendar.replace(calendar::read_calendar(name, text)?),
            "industries.csv" => self.industries.extend(industries::read_industries(name, text)?),
            "averages.csv" => self.averages.extend(averages::read_averages(name, text)?),
            "instruments.toml" => {}
            "resident_tiers.csv" => self.tiers.extend(tiers::read_tiers(name, text, false)?),
            "national/chart_of_accounts.csv" => self.chart.read_accounts(name, text)?,
            "national/statement_lines.csv" => self.forms.read(name, text)?,
            "national/entries.csv" => self.chart.read_entries(name, text)?,
            "national/account_flows.csv" => self.chart.read_flows(name, text)?,
            _ if name.ends_with(".csv") => self.terms.extend(terms_file::read_terms(name, text, false)?),
            _ => self.take_parameters(read_parameters(name, text, false)?),
        }
        Ok(())
    }

    fn read_imported(&mut self, name: &str, text: &str) -> Result<(), Refusal> {
        self.digest(name, text);
        match import::kind_of(name, text)? {
            ImportKind::Terms => self.terms.extend(terms_file::read_terms(name, text, true)?),
            ImportKind::Tiers => self.tiers.extend(tiers::read_tiers(name, text, true)?),
            ImportKind::Calendar => self.calendar.replace(calendar::read_calendar(name, text)?),
            ImportKind::Parameters => self.take_parameters(read_parameters(name, text, true)?),
        }
        Ok(())
    }

    fn digest(&mut self, name: &str, text: &str) {
        for part in [name, text] {
            self.digest.update((part.len() as u64).to_be_bytes());
            self.digest.update(part.as_bytes());
        }
    }

    /// Later values stand before earlier ones of the same standing; the description of the first file stays.
    fn take_parameters(&mut self, newer: WrittenLaw) {
        for (name, WrittenParameter { description, unit, values }) in newer {
            let known = self.written.entry(name).or_default();
            if known.description.is_empty() {
                (known.description, known.unit) = (description, unit);
            }
            known.values.extend(values);
        }
    }

    fn finish(self) -> Result<Policy, Refusal> {
        let law = Law::typed(&self.written)?;
        let fingerprint = self.digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Policy {
            law,
            written: self.written,
            terms: self.terms,
            tiers: self.tiers,
            industries: self.industries,
            averages: self.averages,
            calendar: self.calendar,
            chart: self.chart,
            forms: self.forms,
            fingerprint,
        })
    }
}

/// The refusal of a policy file, with the place in it.
fn fault(file: &str, reason: &str) -> Refusal {
    Refusal::PolicyFileNotValid { path: file.to_owned(), reason: reason.to_owned() }
}
