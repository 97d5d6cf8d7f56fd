//! The law's numbers: read from `policy/`, typed, looked up by region, kind and day. The office's own files go before the
//! built-in ones. No formula stands here; those are in `rules`.

mod accounts;
mod answers;
mod averages;
mod bank_names;
mod benefit_accounts;
mod benefits;
mod calendar;
pub mod chart;
mod collection_accounts;
mod detail_accounts;
mod factor_rule;
mod finding;
mod import;
mod industries;
mod instruments;
mod law;
mod ledger_events;
mod ledger_terms;
mod listing;
mod parameter;
mod parameter_faults;
mod payment;
mod residents;
mod statement_form;
mod table;
mod terms;
mod terms_file;
mod tiers;
mod value;

use std::sync::OnceLock;

use include_dir::{Dir, File, include_dir};
use sm3::{Digest, Sm3};

use self::law::Law;
use self::parameter::{WrittenLaw, WrittenParameter, read_parameters};
use self::terms::Table;
use crate::refusal::Refusal;

pub use self::answers::{AllocationOrder, Deferral, Due, LateFeeTerms, RateSpan, Roundings};
pub use self::bank_names::{BankNames, bank_key};
pub use self::benefits::{
    AbsenceTerms, AnnuityTerms, Area, Band, BasicAmount, CriticalTerms, DeathTerms, DependantAges, GrantBase,
    IncreaseFormula, InjuryDeathTerms, InjuryGrantTerms, InjuryTerms, Ladder, MaternityTerms, MedicalTerms, PartYear,
    PensionTerms, Pregnancies, ReferenceWage, ResidentPensionTerms, RetirementTerms, SicknessTerms, Steps,
    SupplementTerms, TransferTerms, TransitionTerms, UnemploymentAmounts, UnemploymentDeathTerms, UnemploymentExtras,
    UnemploymentTerms, YearsPart,
};
pub use self::calendar::Calendar;
pub use self::chart::{Account, AccountClass, Chart, Template, top};
pub use self::collection_accounts::Collector;
pub use self::factor_rule::FactorRule;
pub use self::finding::{Finding, FindingKind};
pub use self::import::{Import, ImportKind, read_import, row_faults};
pub use self::instruments::{cited, cited_in_chinese};
pub use self::ledger_events::LedgerEvent;
pub use self::ledger_terms::LedgerTerms;
pub use self::listing::ParameterRow;
pub use self::parameter::Checked;
pub use self::parameter_faults::{ParameterFault, parameter_faults};
pub use self::statement_form::{Form, FormLine, FundPart, LineRule, StatementForms};
pub use self::table::RowFault;
pub use self::terms::{EmployerRate, FixedSum, Terms};
pub use self::tiers::Tier;
pub use self::value::{Admitted, Cap, Declaration, DunningStage, LateFeeStart, Roll, RoundingSteps, StartMonth};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/policy");

/// Accounts, templates of entries, and which accounts may meet.
const CHART_FILES: [&str; 7] = [
    "national/chart_of_accounts.csv",
    "national/entries.csv",
    "national/account_flows.csv",
    "national/benefit_accounts.csv",
    "national/ledger_events.csv",
    "national/detail_accounts.csv",
    "national/collection_accounts.csv",
];

const FORMS_FILE: &str = "national/statement_lines.csv";

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
    /// The files of the office's own, which the fingerprint covers too.
    imported: Vec<(String, String)>,
    // What few commands ask for is read when it is asked for: a command at the counter answers at once.
    chart: OnceLock<Chart>,
    forms: OnceLock<StatementForms>,
    fingerprint: OnceLock<String>,
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
        draft.finish(files.to_vec())
    }

    /// The SM3 digest of every policy text, as lower-case hexadecimal digits.
    pub fn fingerprint(&self) -> &str {
        self.fingerprint.get_or_init(|| {
            let imported = self.imported.iter().map(|(name, text)| (name.clone(), text.as_str()));
            digest_of(built_in_files().into_iter().chain(imported))
        })
    }

    /// The chart of accounts and the templates of entries.
    pub fn chart(&self) -> &Chart {
        self.chart.get_or_init(built_in_chart)
    }

    /// The forms of the statements.
    pub fn statement_forms(&self) -> &StatementForms {
        self.forms.get_or_init(built_in_forms)
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

/// The text of an embedded file.
fn built_in_text(name: &str) -> &'static str {
    FILES.get_file(name).and_then(File::contents_utf8).expect("the file is part of the program, which a test holds")
}

fn built_in_chart() -> Chart {
    let mut chart = Chart::default();
    let [accounts, entries, flows, benefits, events, details, collections] = CHART_FILES;
    chart
        .read_accounts(accounts, built_in_text(accounts))
        .and_then(|()| chart.read_entries(entries, built_in_text(entries)))
        .and_then(|()| chart.read_flows(flows, built_in_text(flows)))
        .and_then(|()| chart.read_benefits(benefits, built_in_text(benefits)))
        .and_then(|()| chart.read_events(events, built_in_text(events)))
        .and_then(|()| chart.read_details(details, built_in_text(details)))
        .and_then(|()| chart.read_collections(collections, built_in_text(collections)))
        .expect("the built-in chart is whole, which a test holds");
    chart
}

fn built_in_forms() -> StatementForms {
    let mut forms = StatementForms::default();
    forms.read(FORMS_FILE, built_in_text(FORMS_FILE)).expect("the built-in forms are whole, which a test holds");
    forms
}

/// The SM3 digest of files, each with its name and the lengths of both.
fn digest_of<'a>(files: impl Iterator<Item = (String, &'a str)>) -> String {
    let mut digest = Sm3::new();
    for (name, text) in files {
        for part in [name.as_str(), text] {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part.as_bytes());
        }
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Draft {
    fn read_built_in(&mut self, name: &str, text: &str) -> Result<(), Refusal> {
        match name {
            "calendar.csv" => self.calendar.replace(calendar::read_calendar(name, text)?),
            "industries.csv" => self.industries.extend(industries::read_industries(name, text)?),
            "averages.csv" => self.averages.extend(averages::read_averages(name, text)?),
            // Each of these is read where it is asked for.
            "instruments.toml" | FORMS_FILE => {}
            _ if CHART_FILES.contains(&name) => {}
            "resident_tiers.csv" => self.tiers.extend(tiers::read_tiers(name, text, false)?),
            _ if name.ends_with(".csv") => self.terms.extend(terms_file::read_terms(name, text, false)?),
            _ => self.take_parameters(read_parameters(name, text, false)?),
        }
        Ok(())
    }

    fn read_imported(&mut self, name: &str, text: &str) -> Result<(), Refusal> {
        match import::kind_of(name, text)? {
            ImportKind::Terms => self.terms.extend(terms_file::read_terms(name, text, true)?),
            ImportKind::Tiers => self.tiers.extend(tiers::read_tiers(name, text, true)?),
            ImportKind::Calendar => self.calendar.replace(calendar::read_calendar(name, text)?),
            ImportKind::Parameters => self.take_parameters(read_parameters(name, text, true)?),
        }
        Ok(())
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

    fn finish(self, imported: Vec<(String, String)>) -> Result<Policy, Refusal> {
        let law = Law::typed(&self.written)?;
        Ok(Policy {
            law,
            written: self.written,
            terms: self.terms,
            tiers: self.tiers,
            industries: self.industries,
            averages: self.averages,
            calendar: self.calendar,
            imported,
            chart: OnceLock::new(),
            forms: OnceLock::new(),
            fingerprint: OnceLock::new(),
        })
    }
}

/// The refusal of a policy file, with the place in it.
fn fault(file: &str, reason: &str) -> Refusal {
    Refusal::PolicyFileNotValid { path: file.to_owned(), reason: reason.to_owned() }
}
