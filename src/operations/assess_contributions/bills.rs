//! Walks everybody insured in the month, payer by payer, and writes contributions and bills as it goes.

use std::collections::HashMap;

use crate::model::{Category, InsuranceKind, KindSet, Month, PaymentPeriod, RegionCode, day_number};
use crate::operations::assess_contributions::Assessed;
use crate::operations::assess_contributions::reckoning::{Reckoned, Reckoning, Why};
use crate::operations::assess_contributions::scales::Scales;
use crate::operations::debts::shown_as;
use crate::session::Transaction;
use crate::store::TableId;
use crate::store::bills::{BillLine, LevyType, NewBill};
use crate::store::contributions::{Amounts, ContributionReader};
use crate::store::enrolments::InForce;

const KINDS: usize = InsuranceKind::ALL.len();

/// What a run writes by the heap; earlier bills are all that it reads.
const GATHERED: [TableId; 3] = [TableId::Contribution, TableId::Bill, TableId::BillLine];

/// Who was not levied, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// People insured through an employer that was not registered yet in that month.
    pub before_registration: u64,
    /// Employers of which no risk class is known: their injury insurance is not levied.
    pub without_risk_class: Vec<i64>,
    /// Flexible payers with a kind that has no terms for them in that month.
    pub without_terms: u64,
    /// Flexible payers registered for a month of a year that is over.
    pub past_year: u64,
    /// Employers that have not declared and have no month before: somebody has to set what they are levied.
    pub without_declaration: Vec<i64>,
}

impl LeftOut {
    /// Whether something is missing that somebody should see to.
    pub fn needs_attention(&self) -> bool {
        !self.without_risk_class.is_empty() || self.without_terms > 0 || !self.without_declaration.is_empty()
    }
}

/// One run over a month: writes what is reckoned of each person.
pub(super) struct Run<'s> {
    month: Month,
    levy_type: LevyType,
    /// A run after the first one leaves out what was levied before.
    is_late: bool,
    scales: Scales,
    contributions: ContributionReader<'s>,
    /// Who pays for himself, and not monthly.
    periods: HashMap<i64, PaymentPeriod>,
    payer: Payer,
    lines: [BillLine; KINDS],
    assessed: Assessed,
    first_bill: i64,
    next_bill: i64,
}

/// The payer whose bill is being written.
#[derive(Debug, Default)]
struct Payer {
    number: i64,
    lacks_risk_class: bool,
    is_declared_late: bool,
    headcount: i64,
    first_row: i64,
    last_row: i64,
    /// Of whom it pays for last: by them the bill is due.
    terms: Option<(RegionCode, Category)>,
}

impl<'s> Run<'s> {
    pub(super) fn new(
        tx: &mut Transaction<'s>,
        month: Month,
        (levy_type, is_late): (LevyType, bool),
        scales: Scales,
    ) -> anyhow::Result<Self> {
        let next_bill = tx.writer.next_row(TableId::Bill)?;
        tx.writer.expect_kinds(tx.office.kinds.with(InsuranceKind::MutualAid))?;
        GATHERED.into_iter().try_for_each(|table| tx.writer.gather(table))?;
        Ok(Self {
            month,
            levy_type,
            is_late,
            scales,
            contributions: tx.reader().contribution_reader()?,
            periods: tx.reader().payment_periods(month)?,
            payer: Payer::default(),
            lines: [BillLine::default(); KINDS],
            assessed: Assessed::default(),
            first_bill: next_bill,
            next_bill,
        })
    }

    /// Writes the bills of all that the reckoning looks at, leaving out what earlier runs levied.
    pub(super) fn write(
        mut self,
        tx: &mut Transaction<'s>,
        mut reckoning: Reckoning<'_>,
        is_any_estimated: bool,
        assessed: &mut Assessed,
    ) -> anyhow::Result<()> {
        std::mem::swap(&mut self.assessed, assessed);
        let (reader, month) = (tx.reader(), self.month);
        if tx.writer.has_written_to(TableId::Enrolment) {
            reader.each_enrolment_in_force(month, i64::MAX, None, |person| {
                reckoning.of(&person)?.map_or(Ok(()), |reckoned| self.take(tx, &reckoned))
            })?;
        } else {
            let work = |person: &InForce| reckoning.of(person);
            reader.each_enrolment_in_force_ahead(month, work, |reckoned| self.take(tx, &reckoned))?;
        }
        self.close_bill(tx)?;
        GATHERED.into_iter().try_for_each(|table| tx.writer.write_gathered(table))?;
        let bills = (self.next_bill > self.first_bill).then_some((self.first_bill, self.next_bill - 1));
        bills.map_or(Ok(()), |bills| tx.writer.open_bills(bills))?;
        // A first run that only estimates is a first run too: who declares after it has declared late.
        if bills.is_some() || !self.is_late && (self.assessed.headcount > 0 || is_any_estimated) {
            tx.writer.insert_assessment(self.month, self.levy_type, bills)?;
        }
        std::mem::swap(&mut self.assessed, assessed);
        Ok(())
    }

    fn take(&mut self, tx: &mut Transaction<'s>, reckoned: &Reckoned) -> anyhow::Result<()> {
        if reckoned.payer != self.payer.number {
            self.close_bill(tx)?;
            let (number, is_declared_late) = (reckoned.payer, reckoned.is_declared_late);
            self.payer = Payer { number, is_declared_late, ..Payer::default() };
        }
        match reckoned.left_out {
            Some(Why::BeforeRegistration) => self.assessed.left_out.before_registration += 1,
            Some(Why::PastYear) => self.assessed.left_out.past_year += 1,
            None => self.levy(tx, reckoned)?,
        }
        Ok(())
    }

    fn levy(&mut self, tx: &mut Transaction<'s>, reckoned: &Reckoned) -> anyhow::Result<()> {
        self.payer.terms = Some((reckoned.region, reckoned.category));
        if self.is_late && !self.payer.is_declared_late {
            let levied = self.levied_kinds(tx, reckoned)?;
            return self.put(tx, &without(reckoned, levied));
        }
        self.put(tx, reckoned)
    }

    fn put(&mut self, tx: &mut Transaction<'s>, reckoned: &Reckoned) -> anyhow::Result<()> {
        self.payer.lacks_risk_class |= reckoned.lacks_risk_class;
        self.assessed.left_out.without_terms += reckoned.without_terms.iter().count() as u64;
        let mut is_levied = false;
        for (line, amounts) in std::iter::zip(&mut self.lines, &reckoned.contribution.amounts) {
            if let Some(amounts) = amounts {
                add(line, amounts);
                is_levied = true;
            }
        }
        if !is_levied {
            return Ok(());
        }
        let row = tx.writer.insert_contribution(self.next_bill, &reckoned.contribution)?;
        if self.payer.headcount == 0 {
            self.payer.first_row = row;
        }
        self.payer.headcount += 1;
        self.payer.last_row = row;
        Ok(())
    }

    /// The kinds that earlier runs levied of a person for the month.
    fn levied_kinds(&mut self, tx: &Transaction<'_>, reckoned: &Reckoned) -> anyhow::Result<KindSet> {
        let mut levied = KindSet::EMPTY;
        for bill in tx.reader().bills_of_payer(reckoned.payer)? {
            if bill.month == self.month && bill.number < self.first_bill {
                let row = self.contributions.of_person(&bill, reckoned.contribution.person)?;
                levied = row.map_or(levied, |row| levied.union(row.kinds()));
            }
        }
        Ok(levied)
    }

    /// Writes the bill of the present payer, if it owes anything.
    fn close_bill(&mut self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        if self.payer.lacks_risk_class {
            self.assessed.left_out.without_risk_class.push(self.payer.number);
        }
        let lines = std::mem::replace(&mut self.lines, [BillLine::default(); KINDS]);
        let Some((region, category)) = self.payer.terms.filter(|_| self.payer.headcount > 0) else { return Ok(()) };
        let set = self.scales.of(tx.policy, region, category)?.clone();
        let lines: Vec<(InsuranceKind, BillLine)> = std::iter::zip(InsuranceKind::ALL, lines)
            .filter(|(_, line)| line.headcount > 0)
            .map(|(kind, line)| {
                let (due_on, late_from) = match self.periods.get(&self.payer.number) {
                    Some(period) => self.period_due(tx, (region, kind), *period),
                    None => set.due[shown_as(kind).index()],
                };
                let is_provisional = set.is_provisional[shown_as(kind).index()];
                (kind, BillLine { due_on, late_from, is_provisional, ..line })
            })
            .collect();
        tx.writer.insert_bill_of_run(&NewBill {
            number: self.next_bill,
            payer: self.payer.number,
            month: self.month,
            levy_type: if self.payer.is_declared_late { LevyType::Regular } else { self.levy_type },
            headcount: self.payer.headcount,
            rows: (self.payer.first_row, self.payer.last_row),
            lines: &lines,
        })?;
        self.sum_up(&lines);
        self.assessed.declared_late += u64::from(self.payer.is_declared_late);
        self.next_bill += 1;
        self.payer.headcount = 0;
        Ok(())
    }

    /// When a month is due that is paid together with its period.
    fn period_due(
        &self,
        tx: &Transaction<'_>,
        (region, kind): (RegionCode, InsuranceKind),
        period: PaymentPeriod,
    ) -> (i64, i64) {
        let due = tx.policy.period_due(region, shown_as(kind), self.month, period);
        (day_number(due.due_on), day_number(due.late_from))
    }

    fn sum_up(&mut self, lines: &[(InsuranceKind, BillLine)]) {
        self.assessed.bills += 1;
        self.assessed.headcount += self.payer.headcount.cast_unsigned();
        for (kind, line) in lines {
            self.assessed.employer_share += line.employer_share;
            self.assessed.person_share += line.person_share;
            self.assessed.is_provisional |= line.is_provisional;
            let sums = &mut self.assessed.by_kind[kind.index()];
            sums.0 += line.headcount.cast_unsigned();
            sums.1 += line.base_total;
            sums.2 += line.employer_share;
            sums.3 += line.person_share;
        }
    }
}

/// What is left of a person's row when kinds that were levied before are taken out. Mutual aid goes with medical.
fn without(reckoned: &Reckoned, levied: KindSet) -> Reckoned {
    let mut left = *reckoned;
    for kind in InsuranceKind::ALL {
        let leading = if kind == InsuranceKind::MutualAid { InsuranceKind::Medical } else { kind };
        if levied.contains(leading) {
            left.contribution.amounts[kind.index()] = None;
        }
    }
    left.without_terms = left.without_terms.without(levied);
    left.lacks_risk_class &= !levied.contains(InsuranceKind::Injury);
    left
}

fn add(line: &mut BillLine, amounts: &Amounts) {
    line.headcount += 1;
    line.base_total += amounts.base;
    line.employer_share += amounts.employer;
    line.person_share += amounts.person;
}
