//! Asks for the figures of a span of months.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Figure, place};
use crate::model::{Cell, InsuranceKind, Money, Month, RowSink};
use crate::policy::{Form, LineRule, top};
use crate::reports::levy::{LevyQuery, arrears, fee_terms};
use crate::rules::closing::UNDECIDED;
use crate::session::Session;
use crate::store::figures::Collected;

/// Months that both count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: Month,
    pub to: Month,
}

impl Span {
    pub const fn of(month: Month) -> Self {
        Self { from: month, to: month }
    }

    pub fn of_year(year: i32) -> Option<Self> {
        Month::new(year, 1).map(|from| Self { from, to: from.plus(11) })
    }
}

/// The kind that stands for all of them.
pub const ALL: &str = "all";

/// Item, then kind in the order of the kinds.
pub type Key = (usize, usize, String);

/// Figures by item and kind.
pub type Figures = BTreeMap<Key, Figure>;

/// Where a kind, or a benefit, stands in its list: all of them first.
pub fn kind_place(kind: &str) -> usize {
    if kind == ALL {
        return 0;
    }
    let found = kind.parse::<InsuranceKind>().ok();
    found.map_or(99, |kind| 1 + InsuranceKind::ALL.iter().position(|known| *known == kind).unwrap_or(98))
}

/// All figures of a span, with what was overdue at the end of one. What is in the future is empty.
pub fn gather(session: &Session, span: Span, overdue: Span) -> anyhow::Result<Figures> {
    let mut figures = Gathering::default();
    figures.funds(session, span)?;
    figures.collection(session, span)?;
    let on = overdue.to.last_day().min(session.today());
    if on >= overdue.from.first_day() {
        figures.arrears(session, on)?;
    }
    figures.people(session, span)?;
    Ok(figures.found)
}

/// Income and spending of all funds and the insured of one month.
pub fn trend(session: &Session, month: Month) -> anyhow::Result<[(&'static str, Figure); 3]> {
    let reader = session.reader();
    let mut turnover = Turnover::default();
    for fund in reader.funds_with_books()? {
        turnover.add(Turnover::of(&reader.turnovers(fund, Some(month), Some(month))?));
    }
    let insured = reader.insured_in(month)?.all;
    Ok([
        ("income", Figure::Money(turnover.income)),
        ("expenditure", Figure::Money(turnover.expenditure)),
        ("insured", Figure::Count(insured)),
    ])
}

/// Whether the surplus of a fund has what is not split yet in it: where the statement of income has a line of it.
fn counts_undecided(session: &Session, fund: InsuranceKind, span: Span) -> bool {
    let forms = session.policy().statement_forms();
    let lines = forms.lines(Form::Income, fund, span.from != span.to, span.to.last_day());
    lines.iter().any(|line| line.rule == LineRule::Undecided)
}

#[derive(Default)]
struct Gathering {
    found: Figures,
}

/// What a fund took in and spent, and what it is worth.
#[derive(Clone, Copy, Debug, Default)]
struct Turnover {
    income: Money,
    contributions: Money,
    /// What the medical fund took in and has not split yet.
    undecided: Money,
    expenditure: Money,
    benefits: Money,
    /// Assets less debts.
    worth: Money,
    surplus: Money,
}

impl Turnover {
    /// By the first digit of the account: 1 assets, 2 debts, 4 income, 5 spending. The closing entries are no turnover. What is not split
    /// yet is no income of the statement either (会社保02表 待转基金).
    fn of(accounts: &crate::store::ledger::Turnovers) -> Self {
        let mut sums = Self::default();
        for (account, turnover) in accounts {
            let moved = turnover.net() - turnover.closing;
            match account.as_bytes().first() {
                Some(b'1' | b'2') => sums.worth += turnover.net(),
                Some(b'4') if UNDECIDED.contains(&top(account)) => sums.undecided -= moved,
                Some(b'4') => sums.income -= moved,
                Some(b'5') => sums.expenditure += moved,
                _ => {}
            }
            match account.get(..4) {
                Some("4001") => sums.contributions -= moved,
                Some("5001") => sums.benefits += moved,
                _ => {}
            }
        }
        sums
    }

    fn add(&mut self, other: Self) {
        self.income += other.income;
        self.contributions += other.contributions;
        self.expenditure += other.expenditure;
        self.undecided += other.undecided;
        self.benefits += other.benefits;
        self.worth += other.worth;
        self.surplus += other.surplus;
    }
}

impl Gathering {
    fn put(&mut self, item: &str, kind: &str, figure: Figure) {
        self.found.insert((place(item), kind_place(kind), kind.to_owned()), figure);
    }

    fn money(&mut self, item: &str, kind: &str, money: Money) {
        self.put(item, kind, Figure::Money(money));
    }

    fn funds(&mut self, session: &Session, span: Span) -> anyhow::Result<()> {
        let reader = session.reader();
        let funds = reader.funds_with_books()?;
        let now = Month::of(session.today());
        let over = if now.last_day() == session.today() { now } else { now.plus(-1) };
        let (mut all, mut all_year) = (Turnover::default(), Spending::default());
        for fund in funds {
            let mut turnover = Turnover::of(&reader.turnovers(fund, Some(span.from), Some(span.to))?);
            turnover.worth = Turnover::of(&reader.turnovers(fund, None, Some(span.to))?).worth;
            turnover.surplus = turnover.income - turnover.expenditure;
            if counts_undecided(session, fund, span) {
                turnover.surplus += turnover.undecided;
            }
            let mut spending = Spending::default();
            // A year that is running and its last month are of the same twelve.
            for month in (0..12).map(|back| span.to.min(now).plus(-back)) {
                let spent = Turnover::of(&reader.turnovers(fund, Some(month), Some(month))?).expenditure;
                spending.add(month, spent);
            }
            self.fund(fund.english(), turnover, &spending, over);
            all.add(turnover);
            all_year.join(&spending);
        }
        self.fund(ALL, all, &all_year, over);
        Ok(())
    }

    fn fund(&mut self, kind: &str, turnover: Turnover, spending: &Spending, over: Month) {
        self.money("income", kind, turnover.income);
        self.money("contribution_income", kind, turnover.contributions);
        self.money("expenditure", kind, turnover.expenditure);
        self.money("benefit_expenditure", kind, turnover.benefits);
        self.money("surplus", kind, turnover.surplus);
        self.money("accumulated_surplus", kind, turnover.worth);
        if let Some(months) = spending.months_payable(turnover.worth, over) {
            self.put("months_payable", kind, Figure::Decimal(months));
        }
    }

    fn collection(&mut self, session: &Session, span: Span) -> anyhow::Result<()> {
        let collected = session.reader().collected(span.from, span.to)?;
        let mut all = Collected::default();
        for (kind, of_kind) in collected {
            self.collected(kind.english(), of_kind);
            all.levied += of_kind.levied;
            all.paid += of_kind.paid;
        }
        self.collected(ALL, all);
        Ok(())
    }

    fn collected(&mut self, kind: &str, collected: Collected) {
        self.money("levied", kind, collected.levied);
        self.money("collected", kind, collected.paid);
        if collected.levied.is_positive() {
            let rate = collected.paid.yuan() * Decimal::ONE_HUNDRED / collected.levied.yuan();
            self.put("collection_rate", kind, Figure::Decimal(two_places(rate)));
        }
    }

    fn arrears(&mut self, session: &Session, on: NaiveDate) -> anyhow::Result<()> {
        let query = LevyQuery { is_of_the_past: on < session.today(), ..LevyQuery::default() };
        let mut ages = Ages::default();
        (arrears(session.reader(), query, fee_terms(session, on), on).rows)(&mut ages)?;
        for (item, sum) in AGES.iter().map(|(item, _)| *item).zip(ages.sums) {
            self.money(item, ALL, sum);
        }
        self.money("overdue_total", ALL, ages.sums.into_iter().sum());
        Ok(())
    }

    fn people(&mut self, session: &Session, span: Span) -> anyhow::Result<()> {
        let reader = session.reader();
        if let Some(month) = reader.last_assessed_month(span.to)?.filter(|month| *month >= span.from) {
            let insured = reader.insured_in(month)?;
            self.put("insured", ALL, Figure::Count(insured.all));
            // Mutual aid is no insurance of its own: it goes with medical.
            for (kind, heads) in insured.by_kind.into_iter().filter(|(kind, _)| *kind != InsuranceKind::MutualAid) {
                self.put("insured", kind.english(), Figure::Count(heads));
            }
            self.put("employers", ALL, Figure::Count(insured.employers));
            self.put("paying_themselves", ALL, Figure::Count(insured.paying_themselves));
        }
        if let Some(month) = reader.last_payroll_month(span.from, span.to)? {
            let (people, of_month) = reader.paid_benefits(month, month)?;
            for (benefit, (count, _)) in of_month {
                self.put("beneficiaries", &benefit, Figure::Count(count));
            }
            let mut paid = Money::ZERO;
            for (benefit, (_, money)) in reader.paid_benefits(span.from, span.to)?.1 {
                self.money("benefits_in_payrolls", &benefit, money);
                paid += money;
            }
            self.put("beneficiaries", ALL, Figure::Count(people));
            self.money("benefits_in_payrolls", ALL, paid);
        }
        Ok(())
    }
}

/// What was spent in the twelve months up to one, the latest first.
#[derive(Clone, Debug, Default)]
struct Spending {
    months: Vec<(Month, Money)>,
}

impl Spending {
    fn add(&mut self, month: Month, spent: Money) {
        match self.months.iter_mut().find(|known| known.0 == month) {
            Some(known) => known.1 += spent,
            None => self.months.push((month, spent)),
        }
    }

    fn join(&mut self, other: &Self) {
        other.months.iter().for_each(|(month, spent)| self.add(*month, *spent));
    }

    /// How many months a fund can pay what it spent on average, counted from the first month in which it spent anything.
    /// A month that is not over counts only if something was spent in it.
    fn months_payable(&self, worth: Money, over: Month) -> Option<Decimal> {
        let since = self.months.iter().rposition(|(_, spent)| spent.is_positive())? + 1;
        let counted = self.months.iter().take(since);
        let counted: Vec<Money> =
            counted.filter(|(month, spent)| *month <= over || spent.is_positive()).map(|(_, spent)| *spent).collect();
        let average = counted.iter().copied().sum::<Money>().yuan() / Decimal::from(counted.len());
        Some(two_places(worth.yuan() / average))
    }
}

fn two_places(number: Decimal) -> Decimal {
    let mut rounded = number.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(2);
    rounded
}

/// The items of arrears, and the most days that each takes.
const AGES: [(&str, i64); 4] =
    [("overdue_1_30", 30), ("overdue_31_90", 90), ("overdue_91_365", 365), ("overdue_over_365", i64::MAX)];

/// Takes the rows of the list of arrears and adds them up by age.
#[derive(Default)]
struct Ages {
    sums: [Money; 4],
}

impl RowSink for Ages {
    fn row(&mut self, cells: &[Cell<'_>]) -> anyhow::Result<()> {
        let (Some(Cell::Money(principal)), Some(Cell::Count(days))) = (cells.get(4), cells.get(5)) else {
            anyhow::bail!("the list of arrears has other columns");
        };
        let place = AGES.iter().position(|(_, most)| days <= most).unwrap_or(AGES.len() - 1);
        if let Some(sum) = self.sums.get_mut(place) {
            *sum += *principal;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fund_pays_as_long_as_its_average_spending_lets_it() {
        let month = Month::new(2026, 1).unwrap();
        let mut spending = Spending::default();
        (0..12).for_each(|back| spending.add(month.plus(-back), Money::ZERO));
        assert_eq!(spending.months_payable(Money::from_yuan(100), month), None);
        // 11,079,900.00 / 2,466,400.00
        spending.add(month, Money::from_yuan(2_466_400));
        assert_eq!(spending.months_payable(Money::from_yuan(11_079_900), month), Some(Decimal::new(449, 2)));
        // 100 over (30 + 0 + 10) / 3
        let mut spending = Spending::default();
        for (back, yuan) in [(0, 30), (1, 0), (2, 10), (3, 0)] {
            spending.add(month.plus(-back), Money::from_yuan(yuan));
        }
        assert_eq!(spending.months_payable(Money::from_yuan(100), month), Some(Decimal::new(750, 2)));
        // Two months ahead of which nothing was spent yet do not thin it out: 100 over 30 / 1.
        let mut spending = Spending::default();
        for (back, yuan) in [(0, 0), (1, 0), (2, 30)] {
            spending.add(month.plus(-back), Money::from_yuan(yuan));
        }
        assert_eq!(spending.months_payable(Money::from_yuan(100), month.plus(-2)), Some(Decimal::new(333, 2)));
    }
}
