//! The steps of a month's end, in order, and what they are given and give back. A step is a row here and a function.

use std::path::{Path, PathBuf};

use super::{MonthEndArgs, accounts, benefits, books, collection, scans};
use crate::exchange::{SourceFile, tables_in};
use crate::invocation::Invocation;
use crate::model::{Money, Month, OperationKind, Report};
use crate::operations::match_list::MatchSource;
use crate::render::{self, Format, Style};
use crate::session::Session;
use crate::store::Reader;
use crate::store::month_end::{SettledStep, Totals};

/// A step.
pub(super) struct Step {
    pub name: &'static str,
    pub run: fn(&Run<'_>) -> anyhow::Result<Outcome>,
    /// Whether it may have something to do although it was done before: it was given a file, or what it works on may have grown.
    pub input: fn(&Inputs) -> bool,
    /// Whether that is a file, which is read in a closed month too: what it brings is booked in the first month that is open.
    pub reads_file: bool,
}

const fn reading(name: &'static str, run: fn(&Run<'_>) -> anyhow::Result<Outcome>, input: fn(&Inputs) -> bool) -> Step {
    Step { name, run, input, reads_file: true }
}

const fn step(name: &'static str, run: fn(&Run<'_>) -> anyhow::Result<Outcome>) -> Step {
    Step { name, run, input: |_| false, reads_file: false }
}

/// The step that compares outside lists with those in pay.
pub(super) const MATCH: &str = "match";

/// The step that levies the month.
pub(super) const ASSESS: &str = "assess";

/// The step that lists what is overdue.
pub(super) const ARREARS: &str = "arrears";

/// The step that reminds payers.
pub(super) const REMIND: &str = "remind";

/// The step that pays the month.
pub(super) const PAYROLL: &str = "payroll";

/// The step that draws what the payments lack.
pub(super) const ALLOCATE: &str = "allocate";

/// The step that sends the payments to the bank.
pub(super) const EXPORT: &str = "export";

/// The step after which a month takes no more.
pub(super) const CLOSE: &str = "close";

/// All of them, in the order in which they are run.
pub(super) const STEPS: &[Step] = &[
    // Somebody may have come since, and something fallen due.
    Step { input: |_| true, ..step(ASSESS, collection::assess) },
    reading("receive", collection::receive, |inputs| inputs.receipts.is_some()),
    Step { input: |_| true, ..step(ARREARS, collection::arrears) },
    Step { input: |_| true, ..step(REMIND, collection::remind) },
    reading(MATCH, benefits::match_lists, |inputs| inputs.lists.is_some()),
    step("certify-lapse", benefits::certify_lapse),
    step("scan-before-pay", scans::before_pay),
    step(PAYROLL, benefits::payroll),
    Step { input: |_| true, ..step(ALLOCATE, accounts::allocate) },
    step(EXPORT, benefits::export),
    reading("result", benefits::result, |inputs| inputs.results.is_some()),
    Step { input: |_| true, ..step("sweep", accounts::sweep) },
    reading("reconcile", accounts::reconcile, |inputs| inputs.statements.is_some()),
    // They follow the books until these are closed.
    Step { input: |_| true, ..step("statements", books::statements) },
    step("audit-scan", scans::of_month),
    step(CLOSE, books::close),
];

/// What `--until` may say.
pub(super) fn names() -> Vec<&'static str> {
    STEPS.iter().map(|step| step.name).collect()
}

/// What a step works on.
pub(super) struct Run<'r> {
    pub invocation: &'r Invocation,
    /// Opened on the business date of the month's run.
    pub session: &'r Session,
    pub month: Month,
    /// Where the month's files go.
    pub folder: PathBuf,
    pub inputs: Inputs,
    pub approve: bool,
    /// An earlier month of this run could not be closed.
    pub is_behind_open: bool,
}

impl Run<'_> {
    /// Writes a list as CSV into the month's folder; how many rows it has, and the sum of one of its columns.
    pub fn write(&self, name: &str, report: Report<'_>, column: &str) -> anyhow::Result<Totals> {
        let counted = std::cell::Cell::new((0, Money::ZERO));
        render::report(report.counting(column, &counted), &self.style(name, Format::Csv)?)?;
        let (rows, amount) = counted.get();
        Ok(Totals { rows, amount })
    }

    /// Writes forms as a page to print into the month's folder.
    pub fn write_page(&self, name: &str, report: Report<'_>) -> anyhow::Result<()> {
        render::report(report, &self.style(name, Format::Html)?)
    }

    fn style(&self, name: &str, format: Format) -> anyhow::Result<Style> {
        let output = Some(self.place(name)?);
        Ok(Style { format, output, columns: None, limit: None, ..self.invocation.style.clone() })
    }

    /// Where a file of the month goes; its folder is there afterwards.
    pub fn place(&self, name: &str) -> anyhow::Result<PathBuf> {
        render::make_folder(&self.folder)?;
        Ok(self.folder.join(name))
    }
}

/// The files that a month's run may be given.
pub(super) struct Inputs {
    pub receipts: Option<PathBuf>,
    pub lists: Option<PathBuf>,
    pub results: Option<PathBuf>,
    pub statements: Option<PathBuf>,
}

impl Inputs {
    /// The files of a month. A name may hold `{month}`, and then a file that is not there is none; one without it belongs to
    /// the month that was asked for, not to those that are caught up.
    pub fn of(args: &MonthEndArgs, month: Month, asked: Month) -> Self {
        let of_month = |path: &Option<PathBuf>| of_month(path.as_deref(), month, month == asked);
        Self {
            receipts: of_month(&args.receipts),
            lists: of_month(&args.lists),
            results: of_month(&args.results),
            statements: of_month(&args.statements),
        }
    }
}

impl Inputs {
    /// Whether a file of money or answers of a month gone by is of another length than all that were read before: it may have grown since.
    pub fn is_any_longer(&self, reader: Reader<'_>) -> anyhow::Result<bool> {
        let statements = self.statements.as_deref().map(tables_in).transpose()?.unwrap_or_default();
        let statements = statements.iter().map(|path| (OperationKind::LedgerReconcile, path));
        let receipts = self.receipts.iter().map(|path| (OperationKind::Receive, path));
        let results = self.results.iter().map(|path| (OperationKind::PayResult, path));
        for (kind, path) in receipts.chain(results).chain(statements) {
            if reader.batches_of_length(kind, SourceFile::open(path)?.length())?.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The lists in the folder that was given, each with what it is a list of.
    pub fn lists_given(&self) -> Vec<(MatchSource, PathBuf)> {
        let given = |folder: &PathBuf| {
            let list = |code: &str| code.parse().ok().map(|source| (source, folder.join(format!("{code}.csv"))));
            MatchSource::CODES.into_iter().filter_map(list).filter(|(_, path)| path.exists()).collect()
        };
        self.lists.as_ref().map(given).unwrap_or_default()
    }

    /// Whether a list was given that was not matched before.
    pub fn has_new_list(&self, reader: Reader<'_>) -> anyhow::Result<bool> {
        for (source, path) in self.lists_given() {
            let digest = SourceFile::open(&path)?.digest()?;
            let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            if reader.known_list(source.into(), &digest)?.is_none() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether any file was given.
    pub const fn is_any(&self) -> bool {
        self.receipts.is_some() || self.lists.is_some() || self.results.is_some() || self.statements.is_some()
    }
}

fn of_month(path: Option<&Path>, month: Month, is_asked: bool) -> Option<PathBuf> {
    const PLACE: &str = "{month}";
    let path = path?;
    let Some(text) = path.to_str().filter(|text| text.contains(PLACE)) else {
        return is_asked.then(|| path.to_owned());
    };
    let path = PathBuf::from(text.replace(PLACE, &month.to_string()));
    path.exists().then_some(path)
}

/// What became of a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum State {
    #[default]
    Done,
    /// Done by an earlier run.
    Skipped,
    /// Nothing was given to it.
    NoInput,
    /// A second person is needed.
    Waiting,
    /// It cannot be done yet: something from outside is missing, and was told.
    Held,
    Refused,
}

impl State {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Skipped => "skipped",
            Self::NoInput => "no_input",
            Self::Waiting => "waiting",
            Self::Held => "needs_input",
            Self::Refused => "refused",
        }
    }
}

/// What a step came to. The figures are asked of the records, not of what this run did, so that they are the same after a kill.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Outcome {
    pub state: State,
    pub rows: i64,
    pub amount: Money,
    pub matter: Option<i64>,
    /// Done, with something to look at.
    pub needs_look: bool,
    pub found_new: bool,
    pub found_overdue: bool,
    /// A file was read that no run had read before, or money moved although the figures are those of before.
    pub has_read: bool,
}

impl Outcome {
    pub fn done(totals: Totals) -> Self {
        Self { rows: totals.rows, amount: totals.amount, ..Self::default() }
    }

    pub fn waiting(matter: Option<i64>, totals: Totals) -> Self {
        Self { state: State::Waiting, matter, ..Self::done(totals) }
    }

    pub fn held() -> Self {
        Self { state: State::Held, needs_look: true, ..Self::default() }
    }

    pub fn no_input() -> Self {
        Self { state: State::NoInput, ..Self::default() }
    }

    /// Whether it came to what it came to before, and read nothing new.
    pub fn is_as_settled(&self, settled: &SettledStep) -> bool {
        !self.has_read
            && self.state.code() == settled.state
            && (self.rows, self.amount) == (settled.rows, settled.amount)
    }

    pub fn of_settled(settled: &SettledStep) -> Self {
        Self { rows: settled.rows, amount: settled.amount, ..Self::default() }
    }
}
