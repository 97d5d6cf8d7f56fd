//! Walks everybody insured in the month, payer by payer, and writes contributions and bills as it goes.

use crate::model::{Category, InsuranceKind, KindSet, Money, Month, PaymentPeriod, Rate, RegionCode, day_number};
use std::collections::HashMap;

use crate::operations::assess_contributions::Assessed;
use crate::operations::assess_contributions::estimates::Estimates;
use crate::operations::assess_contributions::scales::{ScaleSet, Scales};
use crate::operations::debts::shown_as;
use crate::session::Transaction;
use crate::store::TableId;
use crate::store::bills::{Assessment, BillLine, LevyType, NewBill};
use crate::store::contributions::{Amounts, Contribution, ContributionReader};
use crate::store::employers::LevyFacts;
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

/// One run over a month.
pub(super) struct Run<'s> {
    month: Month,
    levy_type: LevyType,
    scales: Scales,
    office_region: RegionCode,
    office_kinds: KindSet,
    employers: Vec<LevyFacts>,
    /// Employers that left the register, with the last month that is levied.
    ended: HashMap<i64, Month>,
    contributions: ContributionReader<'s>,
    /// Who pays for himself, and not monthly.
    periods: HashMap<i64, PaymentPeriod>,
    payer: Payer,
    lines: [BillLine; KINDS],
    assessed: Assessed,
    first_bill: i64,
    next_bill: i64,
    /// The payer whose people are being read, and how his declaration stands.
    seen: i64,
    is_passed_over: bool,
    is_declared_late: bool,
}

/// The payer whose bill is being written.
#[derive(Debug)]
struct Payer {
    number: i64,
    region: RegionCode,
    /// Not levied at all that month.
    is_too_early: bool,
    lacks_risk_class: bool,
    is_declared_late: bool,
    injury_rate: Option<Rate>,
    headcount: i64,
    first_row: i64,
    last_row: i64,
    set: Option<ScaleSet>,
    category: Option<Category>,
}

impl<'s> Run<'s> {
    pub(super) fn new(
        tx: &mut Transaction<'s>,
        month: Month,
        levy_type: LevyType,
        (scales, employers): (Scales, Vec<LevyFacts>),
    ) -> anyhow::Result<Self> {
        let next_bill = tx.writer.next_row(TableId::Bill)?;
        tx.writer.expect_kinds(tx.office.kinds.with(InsuranceKind::MutualAid))?;
        GATHERED.into_iter().try_for_each(|table| tx.writer.gather(table))?;
        Ok(Self {
            month,
            levy_type,
            scales,
            office_region: tx.office.region,
            office_kinds: tx.office.kinds,
            employers,
            ended: tx.reader().ended_employers()?,
            contributions: tx.reader().contribution_reader()?,
            periods: tx.reader().payment_periods(month)?,
            payer: Payer::none(tx.office.region),
            lines: [BillLine::default(); KINDS],
            assessed: Assessed::default(),
            first_bill: next_bill,
            next_bill,
            seen: 0,
            is_passed_over: false,
            is_declared_late: false,
        })
    }

    /// Writes the bills of all whose enrolment came after `since`, leaving out what earlier runs levied.
    pub(super) fn write(
        mut self,
        tx: &mut Transaction<'s>,
        runs: &[Assessment],
        since: i64,
        estimates: &Estimates,
        assessed: &mut Assessed,
    ) -> anyhow::Result<()> {
        std::mem::swap(&mut self.assessed, assessed);
        let (reader, month) = (tx.reader(), self.month);
        let is_committed = !tx.writer.has_written_to(TableId::Enrolment);
        let mut take = |person: InForce| {
            if person.payer != self.seen {
                self.seen = person.payer;
                self.is_passed_over = estimates.passes_over(person.payer);
                self.is_declared_late = estimates.is_declared_late(person.payer);
            }
            if self.is_passed_over || (person.operation <= since && !self.is_declared_late) {
                return Ok(());
            }
            if person.payer != self.payer.number {
                self.close_bill(tx)?;
                self.open_payer(&person);
                self.payer.is_declared_late = self.is_declared_late;
            }
            self.levy(tx, &person, !runs.is_empty() && !self.is_declared_late)
        };
        if is_committed {
            reader.each_enrolment_in_force_ahead(month, take)?;
        } else {
            reader.each_enrolment_in_force(month, i64::MAX, None, &mut take)?;
        }
        self.close_bill(tx)?;
        GATHERED.into_iter().try_for_each(|table| tx.writer.write_gathered(table))?;
        let bills = (self.next_bill > self.first_bill).then_some((self.first_bill, self.next_bill - 1));
        bills.map_or(Ok(()), |bills| tx.writer.open_bills(bills))?;
        // A first run that only estimates is a first run too: who declares after it has declared late.
        if bills.is_some() || runs.is_empty() && (self.assessed.headcount > 0 || estimates.is_any()) {
            tx.writer.insert_assessment(self.month, self.levy_type, bills)?;
        }
        std::mem::swap(&mut self.assessed, assessed);
        Ok(())
    }

    fn open_payer(&mut self, person: &InForce) {
        let place = self.employers.binary_search_by_key(&person.payer, |facts| facts.number);
        let facts = place.ok().and_then(|place| self.employers.get(place));
        let region = facts.map_or(self.office_region, |facts| facts.region);
        self.payer = Payer {
            number: person.payer,
            is_too_early: facts.is_some_and(|facts| facts.is_void || facts.start_month > self.month)
                || self.ended.get(&person.payer).is_some_and(|last| self.month > *last),
            ..Payer::none(region)
        };
    }

    /// The scale set for the present payer and a person's category, looked up only where it changes.
    fn prepare(&mut self, tx: &Transaction<'_>, category: Category) -> anyhow::Result<()> {
        if self.payer.category == Some(category) {
            return Ok(());
        }
        let set = self.scales.of(tx, self.payer.region, category)?;
        let place = self.employers.binary_search_by_key(&self.payer.number, |facts| facts.number).ok();
        let facts = place.and_then(|place| self.employers.get(place));
        self.payer.injury_rate = facts.and_then(|facts| set.injury_rate(facts.risk_class, facts.rate_factor));
        self.payer.set = Some(set.clone());
        self.payer.category = Some(category);
        Ok(())
    }

    fn levy(&mut self, tx: &mut Transaction<'s>, person: &InForce, is_late: bool) -> anyhow::Result<()> {
        if self.payer.is_too_early {
            self.assessed.left_out.before_registration += 1;
            return Ok(());
        }
        // Who pays for himself pays nothing for a year that is over.
        let is_past_year = self.month.year() < Month::of(tx.today).year();
        if is_late
            && is_past_year
            && person.category == Category::Flexible
            && tx.policy.flexible_within_year(self.payer.region, self.month)
        {
            self.assessed.left_out.past_year += 1;
            return Ok(());
        }
        self.prepare(tx, person.category)?;
        let mut kinds = person.kinds.intersection(self.office_kinds);
        if is_late {
            kinds = kinds.without(self.levied_kinds(tx, person)?);
        }
        let contribution = self.contribution(person, kinds);
        if contribution.kinds().is_empty() {
            return Ok(());
        }
        let row = tx.writer.insert_contribution(self.next_bill, &contribution)?;
        if self.payer.headcount == 0 {
            self.payer.first_row = row;
        }
        self.payer.headcount += 1;
        self.payer.last_row = row;
        Ok(())
    }

    /// The kinds that earlier runs levied of a person for the month.
    fn levied_kinds(&mut self, tx: &Transaction<'_>, person: &InForce) -> anyhow::Result<KindSet> {
        let mut levied = KindSet::EMPTY;
        for bill in tx.reader().bills_of_payer(person.payer)? {
            if bill.month == self.month && bill.number < self.first_bill {
                let row = self.contributions.of_person(&bill, person.person)?;
                levied = row.map_or(levied, |row| levied.union(row.kinds()));
            }
        }
        Ok(levied)
    }

    fn contribution(&mut self, person: &InForce, kinds: KindSet) -> Contribution {
        let mut contribution = Contribution { person: person.person, ..Contribution::default() };
        let Some(set) = &self.payer.set else { return contribution };
        for kind in kinds.iter() {
            let place = kind.index();
            let Some(scale) = set.scales[place] else {
                self.assessed.left_out.without_terms += 1;
                continue;
            };
            if scale.needs_injury_rate() && self.payer.injury_rate.is_none() {
                self.payer.lacks_risk_class = true;
                continue;
            }
            let (amounts, fixed) = set.amounts(kind, &scale, person.earnings, self.payer.injury_rate);
            add(&mut self.lines[place], &amounts);
            contribution.amounts[place] = Some(amounts);
            if fixed.is_positive() {
                let aid = InsuranceKind::MutualAid.index();
                let amounts = Amounts { base: Money::ZERO, employer: Money::ZERO, person: fixed };
                add(&mut self.lines[aid], &amounts);
                contribution.amounts[aid] = Some(amounts);
            }
        }
        contribution
    }

    /// Writes the bill of the present payer, if it owes anything.
    fn close_bill(&mut self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        if self.payer.lacks_risk_class {
            self.assessed.left_out.without_risk_class.push(self.payer.number);
        }
        let lines = std::mem::replace(&mut self.lines, [BillLine::default(); KINDS]);
        let Some(set) = self.payer.set.take().filter(|_| self.payer.headcount > 0) else { return Ok(()) };
        let lines: Vec<(InsuranceKind, BillLine)> = std::iter::zip(InsuranceKind::ALL, lines)
            .filter(|(_, line)| line.headcount > 0)
            .map(|(kind, line)| {
                let (due_on, late_from) = match self.periods.get(&self.payer.number) {
                    Some(period) => self.period_due(tx, kind, *period),
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
    fn period_due(&self, tx: &Transaction<'_>, kind: InsuranceKind, period: PaymentPeriod) -> (i64, i64) {
        let due = tx.policy.period_due(self.payer.region, shown_as(kind), self.month, period);
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

impl Payer {
    const fn none(region: RegionCode) -> Self {
        Self {
            number: 0,
            region,
            is_too_early: false,
            lacks_risk_class: false,
            is_declared_late: false,
            injury_rate: None,
            headcount: 0,
            first_row: 0,
            last_row: 0,
            set: None,
            category: None,
        }
    }
}

fn add(line: &mut BillLine, amounts: &Amounts) {
    line.headcount += 1;
    line.base_total += amounts.base;
    line.employer_share += amounts.employer;
    line.person_share += amounts.person;
}
