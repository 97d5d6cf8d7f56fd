//! Compares what the tax office reported of a month with what was assessed: the ten classes of mismatch.

use std::collections::{BTreeMap, HashMap};

use crate::model::{Category, InsuranceKind, Money, Month, Rate, Rounding};
use crate::operations::debts::{Debt, FeeTerms, debts_of};
use crate::operations::headcount::People;
use crate::rules::reconciliation::{Agreement, Side, compare};
use crate::session::Session;
use crate::store::Reader;
use crate::store::bills::Bill;
use crate::store::contributions::ContributionReader;
use crate::store::persons::AsOf;
use crate::store::tax_records::TaxRecord;

/// What kind of mismatch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Paid at the tax office, not assessed here.
    X1,
    /// Assessed, nothing came back.
    X2,
    /// The bases differ.
    X3,
    /// The amounts differ.
    X4,
    /// The same record or document twice.
    X5,
    /// Another month or kind.
    X6,
    /// Unknown employer or person, or another name.
    X7,
    /// The late fee differs.
    X8,
    /// Collected in one month, in the treasury in another.
    X9,
    /// Control totals do not fit.
    X10,
}

impl Class {
    pub const fn code(self) -> &'static str {
        match self {
            Self::X1 => "X1",
            Self::X2 => "X2",
            Self::X3 => "X3",
            Self::X4 => "X4",
            Self::X5 => "X5",
            Self::X6 => "X6",
            Self::X7 => "X7",
            Self::X8 => "X8",
            Self::X9 => "X9",
            Self::X10 => "X10",
        }
    }
}

/// One mismatch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub class: Class,
    pub employer: String,
    pub name: String,
    pub month: Month,
    pub kind: Option<InsuranceKind>,
    pub ours: Option<Money>,
    pub theirs: Option<Money>,
    pub reference: String,
    /// Explained by rounding, timing or repetition: nobody has to look at it.
    pub is_tolerated: bool,
    pub person: Option<i64>,
}

impl Finding {
    fn of(class: Class, record: &TaxRecord) -> Self {
        Self {
            class,
            employer: record.employer.clone(),
            name: record.name.clone(),
            month: record.month,
            kind: Some(record.kind),
            ours: None,
            theirs: Some(record.paid()),
            reference: record.reference.clone(),
            is_tolerated: false,
            person: None,
        }
    }

    /// A record that had come before: it is not taken in again.
    pub fn repeated(record: &TaxRecord) -> Self {
        Self { is_tolerated: true, ..Self::of(Class::X5, record) }
    }

    /// A file that is refused as a whole.
    pub fn of_file(class: Class, month: Month, what: &str) -> Self {
        Self {
            class,
            employer: String::new(),
            name: what.to_owned(),
            month,
            kind: None,
            ours: None,
            theirs: None,
            reference: String::new(),
            is_tolerated: false,
            person: None,
        }
    }
}

/// Everything that differs in a month.
pub fn findings(session: &Session, month: Month) -> anyhow::Result<Vec<Finding>> {
    let reader = session.reader();
    let mut comparing = Comparing {
        session,
        month,
        debts: debts_of_month(reader, month)?,
        contributions: reader.contribution_reader()?,
        seen: HashMap::new(),
        references: HashMap::new(),
        found: Vec::new(),
    };
    for record in reader.tax_records(month)? {
        comparing.record(&record)?;
    }
    comparing.unanswered()?;
    comparing.found.sort_by_key(|finding| (finding.class, finding.employer.clone(), finding.kind, finding.person));
    Ok(comparing.found)
}

/// Every bill of the month by payer and kind.
type Debts = BTreeMap<(i64, InsuranceKind), Vec<Debt>>;

fn debts_of_month(reader: Reader<'_>, month: Month) -> anyhow::Result<Debts> {
    let (mut bills, mut debts) = (Vec::new(), Debts::new());
    for range in reader.assessments(month)?.into_iter().filter_map(|run| run.bills) {
        reader.each_bill(range, |bill| {
            bills.push(bill);
            Ok(())
        })?;
    }
    for bill in bills {
        for debt in debts_of(&reader.bill_account(bill)?, true) {
            debts.entry((debt.payer, debt.kind)).or_default().push(debt);
        }
    }
    Ok(debts)
}

struct Comparing<'s> {
    session: &'s Session,
    month: Month,
    debts: Debts,
    contributions: ContributionReader<'s>,
    /// What was reported by payer and kind.
    seen: HashMap<(i64, InsuranceKind), Money>,
    references: HashMap<(String, String, String, InsuranceKind), ()>,
    found: Vec<Finding>,
}

impl Comparing<'_> {
    fn record(&mut self, record: &TaxRecord) -> anyhow::Result<()> {
        let document = (record.reference.clone(), record.employer.clone(), record.id_number.clone(), record.kind);
        if !record.reference.is_empty() && self.references.insert(document, ()).is_some() {
            self.found.push(Finding::of(Class::X5, record));
            return Ok(());
        }
        let Some((payer, person)) = self.known(record)? else {
            self.found.push(Finding::of(Class::X7, record));
            return Ok(());
        };
        self.timing(record, person);
        let has_any = self.debts.keys().any(|(of, _)| *of == payer);
        let has_kind = self.debts.contains_key(&(payer, record.kind));
        match (record.month == self.month, has_any, has_kind) {
            (false, ..) | (true, true, false) => self.found.push(Finding { person, ..Finding::of(Class::X6, record) }),
            (true, false, _) => self.found.push(Finding { person, ..Finding::of(Class::X1, record) }),
            (true, true, true) => {
                *self.seen.entry((payer, record.kind)).or_default() += record.paid();
                self.compare(record, payer, person)?;
            }
        }
        Ok(())
    }

    /// The payer, and the person where the record is of one; nothing where either is unknown or called otherwise.
    fn known(&self, record: &TaxRecord) -> anyhow::Result<Option<(i64, Option<i64>)>> {
        let reader = self.session.reader();
        let employer = if record.employer.is_empty() { None } else { reader.employer_number(&record.employer)? };
        let version = employer.map(|number| reader.employer(number, AsOf::NOW)).transpose()?.flatten();
        if record.id_number.is_empty() {
            return Ok(version.map(|version| (version.employer.number, None)));
        }
        let person = reader.person_number(&record.id_number)?;
        let held = person.map(|person| reader.person(person, AsOf::NOW)).transpose()?.flatten();
        let says = |name: &str| record.name.is_empty() || record.name == name;
        let Some(held) = held.filter(|held| !held.is_void && says(&held.person.details.name)) else { return Ok(None) };
        let person = held.person.number;
        let payer = match (record.employer.is_empty(), version) {
            (true, _) => reader.payer_of_person(person)?,
            (false, version) => version.map(|version| version.employer.number),
        };
        Ok(payer.map(|payer| (payer, Some(person))))
    }

    /// Collected in one month, in the treasury in another: only a matter of time.
    fn timing(&mut self, record: &TaxRecord, person: Option<i64>) {
        if let Some((collected, treasury)) = record.collected_on.zip(record.treasury_on)
            && Month::of(collected) != Month::of(treasury)
        {
            self.found.push(Finding { is_tolerated: true, person, ..Finding::of(Class::X9, record) });
        }
    }

    /// Of how many people something of the month is due.
    fn heads(&self, payer: i64, kind: InsuranceKind) -> anyhow::Result<i64> {
        match self.debts[&(payer, kind)].as_slice() {
            [only] => Ok(only.headcount),
            _ => {
                let reader = self.session.reader();
                let mut bills = reader.bills_of_payer(payer)?;
                bills.retain(|bill| bill.month == self.month);
                Ok(People::of(reader, &bills)?.count(kind))
            }
        }
    }

    fn compare(&mut self, record: &TaxRecord, payer: i64, person: Option<i64>) -> anyhow::Result<()> {
        let debts = &self.debts[&(payer, record.kind)];
        let (ours, heads) = match person {
            Some(person) => (self.person_side(payer, person, record.kind)?, 1),
            None => {
                let amount = debts.iter().map(Debt::due).sum();
                let base = debts.iter().map(|debt| debt.base_total).sum();
                (Side { base, amount }, self.heads(payer, record.kind)?)
            }
        };
        let theirs = Side { base: record.base_total, amount: record.paid() };
        let (rates, rounding) = self.rates(record.kind);
        let agreement = compare(ours, theirs, &rates, heads, rounding);
        let class = match agreement {
            Agreement::Same => None,
            Agreement::BaseWithinRounding | Agreement::BaseDiffers => Some(Class::X3),
            Agreement::AmountWithinRounding | Agreement::AmountDiffers => Some(Class::X4),
        };
        let is_tolerated = !agreement.is_difference();
        let finding = class.map(|class| {
            let ours = Some(ours.amount);
            Finding { ours, is_tolerated, person, ..Finding::of(class, record) }
        });
        self.found.extend(finding);
        if person.is_none() {
            self.late_fee(record, payer);
        }
        Ok(())
    }

    /// What was levied of a person, over all bills of the month.
    fn person_side(&mut self, payer: i64, person: i64, kind: InsuranceKind) -> anyhow::Result<Side> {
        let mut side = Side::default();
        let bills: Vec<Bill> = self.session.reader().bills_of_payer(payer)?;
        for bill in bills.iter().filter(|bill| bill.month == self.month) {
            let Some(row) = self.contributions.of_person(bill, person)? else { continue };
            let beside = (kind == InsuranceKind::Medical).then_some(InsuranceKind::MutualAid);
            for kind in [Some(kind), beside].into_iter().flatten() {
                let Some(amounts) = row.amounts[kind.index()] else { continue };
                side.base += amounts.base;
                side.amount += amounts.employer + amounts.person;
            }
        }
        Ok(side)
    }

    fn rates(&self, kind: InsuranceKind) -> (Vec<Rate>, Rounding) {
        let (policy, region) = (self.session.policy(), self.session.office().region);
        let rounding = policy.rounding(region, kind, self.month).amount;
        let Ok(terms) = policy.terms(region, kind, Category::Employee, self.month) else {
            return (Vec::new(), rounding);
        };
        let rates = terms.flat_rate().ok().flatten().into_iter().chain([terms.person_rate]);
        (rates.filter(|rate| !rate.is_zero()).collect(), rounding)
    }

    /// The late fee as the tax office took it against ours for the same days.
    fn late_fee(&mut self, record: &TaxRecord, payer: i64) {
        let Some(day) = record.collected_on.and_then(|day| day.pred_opt()) else { return };
        let terms = FeeTerms::new(self.session.policy(), self.session.office().region, day);
        let debts = &self.debts[&(payer, record.kind)];
        // Before any payment: the record is the payment that is asked about.
        let ours: Money = debts.iter().map(|debt| debt.unpaid_late_fee(day, terms.of(record.kind))).sum();
        if ours != record.late_fee {
            let (ours, theirs) = (Some(ours), Some(record.late_fee));
            self.found.push(Finding { ours, theirs, ..Finding::of(Class::X8, record) });
        }
    }

    /// What was assessed and not reported.
    fn unanswered(&mut self) -> anyhow::Result<()> {
        let reader = self.session.reader();
        for ((payer, kind), debts) in &self.debts {
            if self.seen.contains_key(&(*payer, *kind)) {
                continue;
            }
            let due: Money = debts.iter().map(Debt::due).sum();
            let version = reader.employer(*payer, AsOf::NOW)?;
            let person = reader.person_of_payer(*payer)?;
            let (employer, name) = version.map_or_else(Default::default, |version| {
                (version.employer.details.credit_code.to_string(), version.employer.details.name)
            });
            if due.is_positive() {
                self.found.push(Finding {
                    class: Class::X2,
                    employer,
                    name,
                    month: self.month,
                    kind: Some(*kind),
                    ours: Some(due),
                    theirs: Some(Money::ZERO),
                    reference: String::new(),
                    is_tolerated: false,
                    person,
                });
            }
        }
        Ok(())
    }
}
