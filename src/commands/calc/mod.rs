//! Enquiries at the counter, answered without an office's file: one case by options, or many from a file. Each question
//! is a pure function from named cells to the cells of its answer.

mod account_interest;
mod annuity_divisor;
mod answer;
mod cells;
mod contribution;
mod death;
mod id;
mod injury;
mod late_fee;
mod maternity;
mod pension;
mod pension_args;
mod rate_factor;
mod retirement;
mod unemployment;
mod workday;

use std::cell::Cell;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::i18n::Message;
use crate::model::Subject;
use crate::policy::{Policy, cited};
use crate::refusal::Refusal;
use crate::rules::Decision;

pub use self::account_interest::AccountInterestArgs;
pub use self::annuity_divisor::AnnuityDivisorArgs;
pub use self::answer::{layout_of, run};
pub use self::cells::Cells;
pub use self::contribution::ContributionArgs;
pub use self::death::DeathArgs;
pub use self::id::IdArgs;
pub use self::injury::InjuryArgs;
pub use self::late_fee::LateFeeArgs;
pub use self::maternity::MaternityArgs;
pub use self::pension_args::PensionArgs;
pub use self::rate_factor::RateFactorArgs;
pub use self::retirement::RetirementArgs;
pub use self::unemployment::UnemploymentArgs;
pub use self::workday::WorkdayArgs;

/// A cell that a question reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    pub name: &'static str,
    pub is_required: bool,
}

/// The cells of an answer, in the order of its columns, or why there is none.
pub type Answer = Result<Vec<String>, Refusal>;

/// A question of the counter.
#[derive(Clone, Copy)]
pub struct Question {
    /// The word of the subcommand.
    pub name: &'static str,
    pub inputs: &'static [Input],
    pub answers: &'static [&'static str],
    answer: fn(Cells<'_>, &Policy, NaiveDate) -> Answer,
    /// How the answer was reached, and its sources, where there is something to tell.
    explain: Option<fn(Cells<'_>, &Policy, NaiveDate) -> Answer>,
}

/// All questions, in the order of the help.
pub static QUESTIONS: &[Question] = &[
    id::QUESTION,
    workday::QUESTION,
    contribution::QUESTION,
    late_fee::QUESTION,
    account_interest::QUESTION,
    rate_factor::QUESTION,
    retirement::QUESTION,
    annuity_divisor::QUESTION,
    pension::QUESTION,
    unemployment::QUESTION,
    maternity::QUESTION,
    injury::QUESTION,
    death::QUESTION,
];

/// Answer one enquiry by options, or many with --from
#[derive(Debug, Args)]
pub struct CalcArgs {
    #[command(subcommand)]
    pub case: CalcCase,
}

/// One case, its cells given by options.
#[derive(Debug, Subcommand)]
pub enum CalcCase {
    /// Check an identity number or a credit code
    ///
    /// Example: shebao calc id 11010519491231002X
    Id(IdArgs),
    /// Find the last day of a time limit
    ///
    /// Example: shebao calc workday --start 2026-09-30 --count 10 --unit wd
    Workday(WorkdayArgs),
    /// Compute the contribution of one person, kind and month
    ///
    /// Example: shebao calc contribution --region 110000 --month 2026-07 --kind pension --earnings 8000
    Contribution(ContributionArgs),
    /// Compute a late fee
    ///
    /// Example: shebao calc late-fee --principal 10000 --from 2026-08-26 --to 2026-09-30
    LateFee(LateFeeArgs),
    /// Compute what a credit of an individual account has grown to
    ///
    /// Example: shebao calc account-interest --month-paid 2020-03 --amount 800 --to-year 2024
    AccountInterest(AccountInterestArgs),
    /// Propose the step of experience rating of injury insurance
    ///
    /// From a file with the column employer the answer can be taken in by `change employer --from`.
    ///
    /// Example: shebao calc rate-factor --risk-class 3 --new-injury no --payout-rate 120
    RateFactor(RateFactorArgs),
    /// Find the month of retirement and the window of choice
    ///
    /// Example: shebao calc retirement --category male --birth-month 1965-05
    Retirement(RetirementArgs),
    /// Find the divisor of an individual account
    ///
    /// Example: shebao calc annuity-divisor --age 61y3m
    AnnuityDivisor(AnnuityDivisorArgs),
    /// Compute an employee's pension
    ///
    /// Example: shebao calc pension --retirement-month 2025-06 --age 60y0m --region 310000 --index 1 --months-paid 360 --months-deemed 0 --account 120000
    Pension(Box<PensionArgs>),
    /// Compute months and amount of an unemployment benefit
    ///
    /// Example: shebao calc unemployment --months-paid 120 --region 310000
    Unemployment(UnemploymentArgs),
    /// Compute a maternity allowance
    ///
    /// Example: shebao calc maternity --average-wage 9000 --birth-kind normal --children 1
    Maternity(MaternityArgs),
    /// Compute the benefits of a work injury
    ///
    /// Example: shebao calc injury --grade 7 --wage 6000 --average-wage 8000
    Injury(InjuryArgs),
    /// Compute the grants after a death
    ///
    /// Example: shebao calc death --kind insured --months-paid 180 --income-month 3915.50
    Death(DeathArgs),
}

/// The options of a question.
trait Options {
    /// The cell that an option gives.
    fn cell(&self, name: &str) -> Option<&str>;

    /// The file with many cases, where one was given in place of options.
    fn file(&self) -> Option<&str>;
}

impl CalcCase {
    fn asked(&self) -> (&'static Question, &dyn Options) {
        match self {
            Self::Id(args) => (&id::QUESTION, args),
            Self::Workday(args) => (&workday::QUESTION, args),
            Self::Contribution(args) => (&contribution::QUESTION, args),
            Self::LateFee(args) => (&late_fee::QUESTION, args),
            Self::AccountInterest(args) => (&account_interest::QUESTION, args),
            Self::RateFactor(args) => (&rate_factor::QUESTION, args),
            Self::Retirement(args) => (&retirement::QUESTION, args),
            Self::AnnuityDivisor(args) => (&annuity_divisor::QUESTION, args),
            Self::Pension(args) => (&pension::QUESTION, args.as_ref()),
            Self::Unemployment(args) => (&unemployment::QUESTION, args),
            Self::Maternity(args) => (&maternity::QUESTION, args),
            Self::Injury(args) => (&injury::QUESTION, args),
            Self::Death(args) => (&death::QUESTION, args),
        }
    }

    /// Which question is asked.
    pub fn question(&self) -> &'static Question {
        self.asked().0
    }

    /// The file with many cases, where one was given in place of options.
    pub fn file(&self) -> Option<&str> {
        self.asked().1.file()
    }

    /// The cell that an option gives.
    pub fn cell(&self, name: &str) -> Option<&str> {
        self.asked().1.cell(name)
    }

    /// Answers the case; an option that is needed and was not given is wrong usage.
    pub fn answer(&self, policy: &Policy, today: NaiveDate) -> Answer {
        let question = self.question();
        let missing = question.inputs.iter().find(|input| input.is_required && self.cell(input.name).is_none());
        if let Some(input) = missing {
            return Err(Refusal::CalcInputMissing { option: format!("--{}", input.name.replace('_', "-")) });
        }
        question.answer(&|name| self.cell(name), policy, today)
    }

    /// Which parameter is missing where a part of the answer stays empty for want of it.
    pub fn missing(&self, policy: &Policy, today: NaiveDate) -> Option<Refusal> {
        self.question().missing(&|name| self.cell(name), policy, today)
    }

    /// What is to be known of the answer beside its cells.
    pub fn remark(&self, policy: &Policy, today: NaiveDate) -> Option<Message> {
        self.question().remark(&|name| self.cell(name), policy, today)
    }

    /// The option whose value is refused; none where one is missing, which the refusal names itself.
    pub fn option_of(&self, refusal: &Refusal, policy: &Policy, today: NaiveDate) -> Option<String> {
        if matches!(refusal, Refusal::CalcInputMissing { .. }) {
            return None;
        }
        let input = self.question().refused(refusal, &|name| self.cell(name), policy, today)?;
        Some(format!("--{}", input.name.replace('_', "-")))
    }
}

impl Question {
    /// Which parameter is missing where a part of the answer stays empty for want of it.
    pub fn missing(&self, cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Option<Refusal> {
        let given = |name: &str| cells(name).filter(|cell| !cell.trim().is_empty());
        if self.name == unemployment::QUESTION.name { unemployment::missing(&given, policy, today) } else { None }
    }

    /// What is to be known of an answer beside its cells.
    pub fn remark(&self, cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Option<Message> {
        let given = |name: &str| cells(name).map(str::trim).filter(|cell| !cell.is_empty());
        if self.name == pension::QUESTION.name {
            return pension::lacks_own_index(&given, policy).then_some(Message::AverageIndexTaken);
        }
        let is_of_death = self.name == death::QUESTION.name;
        let below = is_of_death.then(|| death::unbounded_below(&given, policy, today)).flatten();
        below.map(|months| Message::GrantsNotBounded { months })
    }

    /// What its columns are about.
    pub fn subject(&self) -> Subject {
        if self.name == death::QUESTION.name { Subject::Deceased } else { Subject::Enquiry }
    }

    /// The question of a subcommand.
    pub fn named(name: &str) -> Option<&'static Self> {
        QUESTIONS.iter().find(|question| question.name == name)
    }

    /// Answers from cells by name; an empty cell is not given.
    pub fn answer(&self, cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
        let given = |name: &str| cells(name).map(str::trim).filter(|cell| !cell.is_empty());
        if self.inputs.iter().any(|input| input.is_required && given(input.name).is_none()) {
            return Err(Refusal::RequiredValueMissing);
        }
        (self.answer)(&given, policy, today)
    }

    /// Which cell is refused: the one read last, where its text is what the refusal quotes; else one whose text is; or what is missing.
    pub fn refused(&self, refusal: &Refusal, cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Option<&Input> {
        let given = |name: &str| cells(name).map(str::trim).filter(|cell| !cell.is_empty());
        let named = |name: &str| self.inputs.iter().find(|input| input.name == name);
        match refusal {
            Refusal::CalcInputMissing { option } => {
                let first = option.split(' ').next().unwrap_or_default();
                return named(&first.trim_start_matches('-').replace('-', "_"));
            }
            Refusal::RequiredValueMissing => {
                return self.inputs.iter().find(|input| input.is_required && given(input.name).is_none());
            }
            _ => {}
        }
        let last = Cell::new(None);
        let noted = |name: &str| {
            last.set(named(name));
            given(name)
        };
        (self.answer)(&noted, policy, today).err()?;
        let quoted = format!("{refusal:?}");
        let is_quoted = |input: &&Input| given(input.name).is_some_and(|cell| quoted.contains(&format!("{cell:?}")));
        last.get().filter(is_quoted).or_else(|| self.inputs.iter().find(is_quoted))
    }

    /// How an answer is reached: its calculations, then its sources, a line each; nothing for what needs no calculation.
    pub fn explain(&self, cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
        let given = |name: &str| cells(name).map(str::trim).filter(|cell| !cell.is_empty());
        self.explain.map_or_else(|| Ok(Vec::new()), |explain| explain(&given, policy, today))
    }
}

/// The lines under an answer.
fn lines<T>(decision: Decision<T>) -> Vec<String> {
    let sources = decision.sources.iter().map(|source| cited(source));
    decision.workings.into_iter().chain(sources).collect()
}

/// A cell that has to be there.
const fn required(name: &'static str) -> Input {
    Input { name, is_required: true }
}

/// A cell that may be empty.
const fn optional(name: &'static str) -> Input {
    Input { name, is_required: false }
}
