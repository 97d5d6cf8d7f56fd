//! What is owed on a bill for one kind: principal, what was paid on it, and the late fee up to a day.

mod part;

use chrono::NaiveDate;

pub use part::Part;

use crate::model::{
    Component, DeferralReason, DeferredShare, InsuranceKind, Money, Month, RegionCode, day_from_number,
};
use crate::policy::{LateFeeTerms, Policy};
use crate::rules::late_fee::LateFee;
use crate::store::bills::{BillAccount, BillLine, LevyType, Payment};
use crate::store::deferrals::GrantedDeferral;

/// A bill's debt of one kind. Mutual aid goes with medical: it is levied and shown there.
#[derive(Clone, Debug)]
pub struct Debt {
    pub bill: i64,
    pub payer: i64,
    pub month: Month,
    pub kind: InsuranceKind,
    pub levy_type: LevyType,
    pub headcount: i64,
    pub base_total: Money,
    pub employer_share: Money,
    pub person_share: Money,
    pub due_on: NaiveDate,
    pub is_provisional: bool,
    /// The interest of a back payment, paid or not.
    pub interest: Money,
    payments: Vec<Payment>,
    /// What falls due on different days; nearly always one part.
    parts: Vec<Part>,
}

impl Debt {
    /// Both shares.
    pub fn due(&self) -> Money {
        self.employer_share + self.person_share
    }

    /// What was applied to one component.
    pub fn paid_on(&self, component: Component) -> Money {
        self.payments.iter().filter(|payment| payment.component == component).map(|payment| payment.amount).sum()
    }

    /// What was applied to one component as of a day.
    pub fn paid_within(&self, component: Component, day: NaiveDate) -> Money {
        let is_of = |payment: &&Payment| payment.component == component && payment.valued_on == day;
        self.payments.iter().filter(is_of).map(|payment| payment.amount).sum()
    }

    /// What was applied to the shares.
    pub fn paid(&self) -> Money {
        self.paid_on(Component::EmployerShare) + self.paid_on(Component::PersonShare)
    }

    /// What is still owed of the shares.
    pub fn balance(&self) -> Money {
        self.due() - self.paid()
    }

    /// What is still owed of the interest of a back payment.
    pub fn interest_open(&self) -> Money {
        self.interest - self.paid_on(Component::Interest)
    }

    /// What was still owed of the shares at the end of a day.
    pub fn balance_on(&self, day: NaiveDate) -> Money {
        self.parts.iter().map(|part| part.balance_on(day)).sum()
    }

    /// What of the shares is deferred on a day.
    pub fn deferred_on(&self, day: NaiveDate) -> Money {
        self.parts.iter().map(|part| part.deferred_on(day)).sum()
    }

    /// Whether a share is deferred on a day.
    pub fn is_share_deferred(&self, share: Component, day: NaiveDate) -> bool {
        let part = self.parts.iter().find(|part| part.takes(share));
        part.is_some_and(|part| part.deferred_on(day).is_positive())
    }

    /// What of a share was open and past its due day on a day.
    pub fn overdue_share(&self, share: Component, day: NaiveDate) -> Money {
        let own = if share == Component::PersonShare { self.person_share } else { self.employer_share };
        let is_overdue = self.parts.iter().any(|part| part.takes(share) && day > part.due_on);
        if is_overdue { own - self.paid_on(share) } else { Money::ZERO }
    }

    /// What of that was past its due day.
    pub fn overdue_on(&self, day: NaiveDate) -> Money {
        self.parts.iter().filter(|part| day > part.due_on).map(|part| part.balance_on(day)).sum()
    }

    /// The late fee of all days up to one, that day included, whether paid or not.
    pub fn late_fee(&self, up_to: NaiveDate, terms: &LateFeeTerms) -> LateFee {
        self.parts.iter().map(|part| part.late_fee(up_to, terms)).fold(LateFee::default(), LateFee::and)
    }

    /// The late fee of all days up to one as if nothing had been paid.
    pub fn unpaid_late_fee(&self, up_to: NaiveDate, terms: &LateFeeTerms) -> Money {
        let part =
            |part: &Part| Part::new(part.due_on, part.late_from, part.due, Vec::new()).late_fee(up_to, terms).fee;
        self.parts.iter().map(part).sum()
    }

    /// What is still owed of the late fee up to a day.
    pub fn late_fee_open(&self, up_to: NaiveDate, terms: &LateFeeTerms) -> Money {
        (self.late_fee(up_to, terms).fee - self.paid_on(Component::LateFee)).max(Money::ZERO)
    }

    /// What was still owed of the late fee at the end of a day: what was paid of it later is not taken off yet.
    pub fn late_fee_on(&self, day: NaiveDate, terms: &LateFeeTerms) -> Money {
        let is_paid = |payment: &&Payment| payment.component == Component::LateFee && payment.valued_on <= day;
        let paid: Money = self.payments.iter().filter(is_paid).map(|payment| payment.amount).sum();
        (self.late_fee(day, terms).fee - paid).max(Money::ZERO)
    }

    /// Whether a list shows two debts of one payer in one row.
    pub fn is_listed_with(&self, other: &Self) -> bool {
        (self.month, self.kind) == (other.month, other.kind)
    }

    /// Whether the late fees of two debts are reckoned, and rounded, as one.
    fn has_fee_with(&self, other: &Self) -> bool {
        let goes = |(own, part): (&Part, &Part)| own.goes_with(part);
        self.is_listed_with(other) && self.parts.iter().zip(&other.parts).all(goes)
    }

    /// How the debt stands on a day.
    pub fn state(&self, on: NaiveDate) -> DebtState {
        let is_overdue = self.parts.iter().any(|part| on > part.due_on && part.balance().is_positive());
        match (self.balance().is_positive(), is_overdue, self.paid().is_positive()) {
            (false, _, _) => DebtState::Paid,
            (true, true, _) => DebtState::Overdue,
            (true, false, _) if self.deferred_on(on).is_positive() => DebtState::Deferred,
            (true, false, true) => DebtState::PartPaid,
            (true, false, false) => DebtState::Open,
        }
    }

    /// Whether any money was paid on the shares, or given back.
    pub fn is_paid_by_money(&self) -> bool {
        self.payments.iter().any(|payment| is_of_shares(payment) && payment.is_money)
    }

    /// What was paid on a component, or set off of it.
    pub fn payments_of(&self, component: Component) -> impl Iterator<Item = &Payment> {
        self.payments.iter().filter(move |payment| payment.component == component)
    }

    /// Notes a payment made just now on a debt of one bill.
    pub fn pay(&mut self, payment: Payment) {
        self.payments.push(payment);
        let part = self.parts.iter_mut().find(|part| part.takes(payment.component));
        if let (true, Some(part)) = (is_of_shares(&payment), part) {
            part.pay(payment.valued_on, payment.amount);
        }
    }

    /// Puts another debt of the same payer, month and kind to this one, as a list shows them. Of how many people it is, only all bills
    /// together tell.
    pub fn join(&mut self, other: &Self) {
        self.base_total += other.base_total;
        self.employer_share += other.employer_share;
        self.person_share += other.person_share;
        self.is_provisional |= other.is_provisional;
        self.interest += other.interest;
        self.payments.extend(&other.payments);
        for part in &other.parts {
            match self.parts.iter_mut().find(|own| own.goes_with(part)) {
                Some(own) => own.join(part),
                None => self.parts.push(part.clone()),
            }
        }
        self.due_on = due_day(&self.parts).unwrap_or(self.due_on);
    }
}

fn is_of_shares(payment: &Payment) -> bool {
    matches!(payment.component, Component::EmployerShare | Component::PersonShare)
}

/// How a debt stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DebtState {
    Open,
    PartPaid,
    Paid,
    Overdue,
    Deferred,
}

impl DebtState {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::PartPaid => "part_paid",
            Self::Paid => "paid",
            Self::Overdue => "overdue",
            Self::Deferred => "deferred",
        }
    }
}

/// The debts of a bill by kind. `is_flexible`: its payer pays for himself, and where the region charges such payers no late fee
/// there is none.
pub fn debts_of(account: &BillAccount, charges_late_fee: bool) -> Vec<Debt> {
    let mut debts: Vec<Debt> = Vec::with_capacity(account.lines.len());
    for (kind, line) in &account.lines {
        let shown = shown_as(*kind);
        match debts.iter_mut().find(|debt| debt.kind == shown) {
            Some(debt) => {
                debt.employer_share += line.employer_share;
                debt.person_share += line.person_share;
            }
            None => debts.extend(debt_of(account, shown, line)),
        }
    }
    for debt in &mut debts {
        let late_from = account.lines.iter().find(|(kind, _)| shown_as(*kind) == debt.kind);
        let late_from = late_from.and_then(|(_, line)| day_from_number(line.late_from));
        // What is given back bears no fee.
        let is_charged = charges_late_fee && debt.due().is_positive();
        debt.parts = parts_of(debt, late_from.filter(|_| is_charged), &account.deferrals);
    }
    debts
}

/// What is owed of the late fee on each of a payer's debts. A month that was levied twice has two bills, and the lists show one row:
/// its fee is rounded once, and the last of its debts bears the fen between that and the sum of the fees.
pub fn late_fees_open(debts: &[Debt], up_to: NaiveDate, terms: &FeeTerms) -> Vec<Money> {
    let mut fees: Vec<Money> = debts.iter().map(|debt| debt.late_fee_open(up_to, terms.of(debt.kind))).collect();
    for (last, debt) in debts.iter().enumerate() {
        if debts[last + 1..].iter().any(|later| later.has_fee_with(debt)) {
            continue;
        }
        let earlier: Vec<usize> = (0..last).filter(|place| debts[*place].has_fee_with(debt)).collect();
        let Some((first, others)) = earlier.split_first() else { continue };
        let mut row = debts[*first].clone();
        others.iter().for_each(|place| row.join(&debts[*place]));
        row.join(debt);
        let mut left = row.late_fee_open(up_to, terms.of(debt.kind));
        for place in earlier {
            fees[place] = fees[place].min(left);
            left -= fees[place];
        }
        fees[last] = left;
    }
    fees
}

/// What was paid on the late fee of each debt beyond what it comes to: that of a row that lists show, rounded once; off the debts that
/// have too much on them first, then off the last.
pub fn late_fees_in_excess(debts: &[Debt], up_to: NaiveDate, terms: &FeeTerms) -> Vec<Money> {
    let fee_paid = |debt: &Debt| debt.paid_on(Component::LateFee);
    let over = |debt: &Debt| fee_paid(debt) - debt.late_fee(up_to, terms.of(debt.kind)).fee;
    let mut given = vec![Money::ZERO; debts.len()];
    for (last, debt) in debts.iter().enumerate() {
        if debts[last + 1..].iter().any(|later| later.has_fee_with(debt)) {
            continue;
        }
        let places: Vec<usize> = (0..=last).filter(|place| debts[*place].has_fee_with(debt)).collect();
        let mut row = debts[places[0]].clone();
        places[1..].iter().for_each(|place| row.join(&debts[*place]));
        let mut left = over(&row).max(Money::ZERO);
        for is_own in [true, false] {
            for place in places.iter().rev().copied() {
                let free = fee_paid(&debts[place]) - given[place];
                let most = if is_own { over(&debts[place]).min(free) } else { free };
                let amount = most.min(left).max(Money::ZERO);
                given[place] += amount;
                left -= amount;
            }
        }
    }
    given
}

/// The kind a line is shown with.
pub fn shown_as(kind: InsuranceKind) -> InsuranceKind {
    if kind == InsuranceKind::MutualAid { InsuranceKind::Medical } else { kind }
}

fn debt_of(account: &BillAccount, kind: InsuranceKind, line: &BillLine) -> Option<Debt> {
    let bill = &account.bill;
    Some(Debt {
        bill: bill.number,
        payer: bill.payer,
        month: bill.month,
        kind,
        levy_type: bill.levy_type,
        headcount: line.headcount,
        base_total: line.base_total,
        employer_share: line.employer_share,
        person_share: line.person_share,
        due_on: day_from_number(line.due_on)?,
        is_provisional: line.is_provisional,
        interest: account.interest.iter().filter(|(of, _)| shown_as(*of) == kind).map(|(_, fen)| *fen).sum(),
        payments: account.payments.iter().filter(|payment| shown_as(payment.kind) == kind).copied().collect(),
        parts: Vec::new(),
    })
}

/// One part, or the shares apart where only the employer's is deferred.
fn parts_of(debt: &mut Debt, late_from: Option<NaiveDate>, deferrals: &[GrantedDeferral]) -> Vec<Part> {
    let paid = |share: Option<Component>| {
        let payments = debt.payments.iter().filter(|payment| is_of_shares(payment));
        let payments = payments.filter(|payment| share.is_none_or(|share| share == payment.component));
        payments.map(|payment| (payment.valued_on, payment.amount)).collect()
    };
    let whole = Part::new(debt.due_on, late_from, debt.due(), paid(None));
    let granted = deferrals.iter().find(|granted| granted.deferral.covers(debt.kind, debt.month));
    // 期间免收滞纳金: an agreement frees its own time only (实施《社会保险法》若干规定 第二十二条).
    let since = granted.map(|granted| &granted.deferral).filter(|granted| granted.reason == DeferralReason::Agreement);
    let since = since.map(|granted| granted.applied_on);
    let parts = match granted.map(|granted| (granted.deferral.share, granted.last_day_of(debt.month))) {
        None => vec![whole],
        Some((DeferredShare::Both, until)) => vec![whole.deferred(since, until)],
        Some((DeferredShare::Employer, until)) => {
            let of = |share, due| whole.clone().of_share(share, due, paid(Some(share)));
            let employer = of(Component::EmployerShare, debt.employer_share).deferred(since, until);
            vec![of(Component::PersonShare, debt.person_share), employer]
        }
    };
    debt.due_on = due_day(&parts).unwrap_or(debt.due_on);
    parts
}

/// The first day on which something open falls due.
fn due_day(parts: &[Part]) -> Option<NaiveDate> {
    let open = parts.iter().filter(|part| part.balance().is_positive()).map(|part| part.due_on);
    open.min().or_else(|| parts.iter().map(|part| part.due_on).min())
}

/// The late-fee terms of a region by kind, looked up once for many debts.
pub struct FeeTerms {
    by_kind: Vec<LateFeeTerms>,
    charges_flexible: bool,
}

impl FeeTerms {
    pub fn new(policy: &Policy, region: RegionCode, on: NaiveDate) -> Self {
        let by_kind = InsuranceKind::ALL.into_iter().map(|kind| policy.late_fee(region, kind, on)).collect();
        Self { by_kind, charges_flexible: policy.charges_late_fee_to_flexible(region, on) }
    }

    pub fn of(&self, kind: InsuranceKind) -> &LateFeeTerms {
        &self.by_kind[kind.index()]
    }

    /// Whether a payer is charged late fees at all.
    pub const fn charges(&self, is_flexible: bool) -> bool {
        !is_flexible || self.charges_flexible
    }
}
