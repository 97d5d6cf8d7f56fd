//! The options of `pay apply`, one a column of its file.

use clap::Args;

use crate::commands::batch_import::ImportArgs;

#[derive(Debug, Args)]
pub struct ApplyArgs {
    /// The benefit
    #[arg(required_unless_present = "from", value_parser = crate::model::Benefit::CODES)]
    benefit: Option<String>,
    /// The insured person: identity number or person number
    #[arg(required_unless_present = "from")]
    person: Option<String>,
    /// Day of the event: birth, injury, death, end of work
    #[arg(long, value_name = "DATE")]
    event_on: Option<String>,
    /// Month of retirement chosen [default: the statutory one]
    #[arg(long, value_name = "MONTH")]
    retirement_month: Option<String>,
    /// Months deemed paid
    #[arg(long, value_name = "MONTHS")]
    months_deemed: Option<String>,
    /// Bank of the person
    #[arg(long, value_name = "BANK")]
    bank: Option<String>,
    /// Account of the person [default: that of the register]
    #[arg(long, value_name = "ACCOUNT")]
    bank_account: Option<String>,
    /// Payees where it is not the person: name/identity number/bank/account/share, parted by ;
    #[arg(long, value_name = "TEXT")]
    payees: Option<String>,
    /// Whose retirement age: male, female55, female50, male_special or female_special
    #[arg(long, value_name = "CATEGORY")]
    category: Option<String>,
    /// Average contribution index, where the record does not reach back
    #[arg(long, value_name = "NUMBER")]
    index: Option<String>,
    /// Reference wage, where the law on file has none
    #[arg(long, value_name = "YUAN")]
    reference_wage: Option<String>,
    /// Months that the transitional pension counts [default: the deemed ones]; where deemed years are a part of their own, those paid before
    /// the accounts [default: those of the record]
    #[arg(long, value_name = "MONTHS")]
    transition_months: Option<String>,
    /// Index of the transitional pension, where the region has one beside the average and the record does not tell
    #[arg(long, value_name = "NUMBER")]
    transition_index: Option<String>,
    /// Parent of an only child: yes or no
    #[arg(long, value_name = "YES")]
    only_child: Option<String>,
    /// Why work ended, or why an account is paid out
    #[arg(long, value_name = "REASON")]
    reason: Option<String>,
    /// Day of registration as unemployed
    #[arg(long, value_name = "DATE")]
    registered_on: Option<String>,
    /// Months of unemployment benefit left over from before
    #[arg(long, value_name = "MONTHS")]
    months_left: Option<String>,
    /// normal, difficult or miscarriage
    #[arg(long, value_name = "KIND")]
    birth_kind: Option<String>,
    /// Children born
    #[arg(long, value_name = "NUMBER")]
    children: Option<String>,
    /// Months of the pregnancy, at a miscarriage
    #[arg(long, value_name = "MONTHS")]
    miscarriage_months: Option<String>,
    /// Days that the region adds
    #[arg(long, value_name = "DAYS")]
    extra_days: Option<String>,
    /// The employer's average monthly contribution wage of the year before
    #[arg(long, value_name = "YUAN")]
    average_wage: Option<String>,
    /// Grade of disablement, 1 to 10
    #[arg(long, value_name = "GRADE")]
    grade: Option<String>,
    /// Care needed: full, most or part
    #[arg(long, value_name = "LEVEL")]
    care_level: Option<String>,
    /// Own average monthly wage, where the record does not tell
    #[arg(long, value_name = "YUAN")]
    wage: Option<String>,
    /// Number of the determination of the injury
    #[arg(long, value_name = "DOCUMENT")]
    determination: Option<String>,
    /// Day on which the grade was assessed
    #[arg(long, value_name = "DATE")]
    determined_on: Option<String>,
    /// Dependants: spouse, child, parent, lonely; parted by ; with _unfit behind who is unfit for work, in the order of the payees
    #[arg(long, value_name = "WORDS")]
    dependants: Option<String>,
    /// Died after the leave with pay: yes or no
    #[arg(long, value_name = "YES")]
    after_leave: Option<String>,
    /// Missing since an accident on a journey or a rescue: missing, or declared_dead by a court since
    #[arg(long, value_name = "WHICH")]
    absence: Option<String>,
    /// Half of the one-off grant beforehand, as the family of somebody missing is in need: yes or no
    #[arg(long, value_name = "YES")]
    half_grant: Option<String>,
    /// Disposable income a head and month, where the law on file has none
    #[arg(long, value_name = "YUAN")]
    income_month: Option<String>,
    /// Cost within the catalogue
    #[arg(long, value_name = "YUAN")]
    cost: Option<String>,
    /// Level of the hospital, 1 to 3
    #[arg(long, value_name = "LEVEL")]
    hospital_level: Option<String>,
    /// First stay of the year: yes or no
    #[arg(long, value_name = "YES")]
    first_stay: Option<String>,
    /// What the pooled fund already paid this year
    #[arg(long, value_name = "YUAN")]
    paid_this_year: Option<String>,
    /// Why the cost is not of medical insurance: work_injury, third_party, public_health, abroad; with third_party_unpaid the fund
    /// pays in the place of whoever has to, and claims it back of him
    #[arg(long, value_name = "WHY")]
    exclusion: Option<String>,
    /// Kind of the account that is paid out [default: pension; where that is empty, the one that is not]
    #[arg(long, value_name = "KIND")]
    account_kind: Option<String>,
    /// Amount a month, as the document says
    #[arg(long, value_name = "YUAN")]
    amount: Option<String>,
    /// Document on which the award rests
    #[arg(long, value_name = "DOCUMENT")]
    document: Option<String>,
    /// Of a pension that was taken over, corrected: what the individual account pays of it
    #[arg(long, value_name = "YUAN", requires = "correction")]
    account_pension: Option<String>,
    /// Of a pension that was taken over, corrected: its transitional part
    #[arg(long, value_name = "YUAN", requires = "correction")]
    transitional_pension: Option<String>,
    /// Of a pension that was taken over, corrected: what is paid beside it
    #[arg(long, value_name = "YUAN", requires = "correction")]
    supplement: Option<String>,
    /// Of a pension that was taken over, corrected: the increases that it came with
    #[arg(long, value_name = "YUAN", requires = "correction")]
    increase: Option<String>,
    /// Of a benefit that was taken over, corrected: the allowance for care
    #[arg(long, value_name = "YUAN", requires = "correction")]
    care_allowance: Option<String>,
    /// Of a pension that was taken over, corrected: months of contribution behind it
    #[arg(long, value_name = "MONTHS", requires = "correction")]
    months_paid: Option<String>,
    /// Of a pension: the hard or remote area (as yearly notices name it) from which the person retired
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// Correct the claim there is, and why: what is said takes the place of what was said, - clears it
    #[arg(long, value_name = "REASON")]
    correction: Option<String>,
    /// The claim that is corrected, where person, benefit and event do not tell it
    #[arg(long, value_name = "CLAIM", requires = "correction")]
    claim: Option<String>,
    /// Month from which a new assessment of the injury holds; the months before stay as they were
    #[arg(long, value_name = "MONTH", requires = "correction")]
    from_month: Option<String>,
    #[command(flatten)]
    pub import: ImportArgs,
}

impl ApplyArgs {
    /// The cells in the order of the columns.
    pub fn cells(&self) -> Vec<Option<String>> {
        [
            &self.person,
            &self.benefit,
            &self.event_on,
            &self.retirement_month,
            &self.months_deemed,
            &self.bank,
            &self.bank_account,
            &self.payees,
            &self.category,
            &self.index,
            &self.reference_wage,
            &self.transition_months,
            &self.transition_index,
            &self.only_child,
            &self.reason,
            &self.registered_on,
            &self.months_left,
            &self.birth_kind,
            &self.children,
            &self.miscarriage_months,
            &self.extra_days,
            &self.average_wage,
            &self.grade,
            &self.care_level,
            &self.wage,
            &self.determination,
            &self.determined_on,
            &self.dependants,
            &self.after_leave,
            &self.absence,
            &self.half_grant,
            &self.income_month,
            &self.cost,
            &self.hospital_level,
            &self.first_stay,
            &self.paid_this_year,
            &self.exclusion,
            &self.account_kind,
            &self.amount,
            &self.document,
            &self.account_pension,
            &self.transitional_pension,
            &self.supplement,
            &self.increase,
            &self.care_allowance,
            &self.months_paid,
            &self.area,
            &self.correction,
            &self.claim,
            &self.from_month,
        ]
        .into_iter()
        .cloned()
        .collect()
    }
}
