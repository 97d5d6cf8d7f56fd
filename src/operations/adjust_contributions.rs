//! Adjusts months of the past: back payments (补缴), base differences (补差) and refunds (退费), each at its month's rules and never
//! more than was levied.

mod payers;

pub use self::payers::HIMSELF;
use self::payers::{category_of, employer_or_self, levied_elsewhere, parties, past_year, relief_until};
use crate::exchange::{Field, Layout};
use crate::model::{Category, CreditCode, IdentityNumber, InsuranceKind, KindSet, Money, Month, OperationKind};
use crate::operations::assess_contributions::recompute::{Asked, Recompute, difference, negated};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::extra_bills::{DueOf, Extra, book_extras, region_of};
use crate::operations::reading::{Cells, Context, Key, Reading, choice, kind, month, person_key, positive_money};
use crate::refusal::{Fault, Refusal};
use crate::rules::back_payment_interest::{Late, shares};
use crate::session::Transaction;
use crate::store::bills::LevyType;
use crate::store::contributions::{Amounts, Contribution};
use crate::store::persons::PersonFinder;

const EMPLOYER: usize = 0;
const ID_NUMBER: usize = 1;
const KIND: usize = 2;
const FROM_MONTH: usize = 3;
const TO_MONTH: usize = 4;
const TYPE: usize = 5;
const EARNINGS: usize = 6;
const REASON: usize = 7;
const EVIDENCE: usize = 8;

/// Reasons of a refund: left or died and not stopped in time, beyond the age, insured twice, no employment, paid twice or by
/// mistake, base or rate too high, a changed rule or the agency's error.
const REFUND_REASONS: [&str; 7] = ["RF1", "RF2", "RF3", "RF4", "RF5", "RF6", "RF7"];
const TYPES: [&str; 3] = ["back_payment", "base_difference", "refund"];

/// `levy adjust`
pub const LAYOUT: Layout = Layout {
    command: "levy adjust",
    fields: &[
        Field::required("employer").also(&["credit_code"]),
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("kind"),
        Field::required("from_month"),
        Field::required("to_month"),
        Field::required("type").one_of(&TYPES).also(&["levy_type"]),
        Field::optional("earnings").of_person(),
        Field::optional("reason"),
        Field::optional("evidence"),
    ],
};

/// What is adjusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString)]
#[strum(serialize_all = "snake_case")]
enum Type {
    BackPayment,
    BaseDifference,
    Refund,
}

/// Months of one person and kind that are adjusted.
#[derive(Debug)]
pub struct AdjustmentEntry {
    /// None for a person who pays for himself.
    employer: Option<Key<CreditCode>>,
    person: Key<IdentityNumber>,
    kind: InsuranceKind,
    from: Month,
    to: Month,
    adjustment: Type,
    earnings: Option<Money>,
}

impl Entry for AdjustmentEntry {
    const KIND: OperationKind = OperationKind::Adjust;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = AdjustmentApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_or_self);
        let person = row.required(ID_NUMBER, person_key);
        let kind = row.required(KIND, kind);
        let from = row.required(FROM_MONTH, month);
        let to = row.required(TO_MONTH, month);
        let adjustment = row.required(TYPE, |text| choice::<Type>(text, &TYPES));
        let earnings = row.optional(EARNINGS, positive_money);
        if let Some(adjustment) = adjustment {
            conditions(&mut row, adjustment, matches!(employer, Some(None)));
        }
        if let (Some(start), Some(end)) = (from, to) {
            let last = Month::of(context.today);
            if end < start {
                row.fault::<()>(TO_MONTH, Refusal::EndBeforeStart { start, end });
            } else if end > last {
                row.fault::<()>(TO_MONTH, Refusal::MonthNotPast { month: end });
            }
        }
        match (employer, person, kind, from.zip(to), adjustment, earnings, row.is_clean()) {
            (Some(employer), Some(person), Some(kind), Some((from, to)), Some(adjustment), Some(earnings), true) => {
                Ok(Self { employer, person, kind, from, to, adjustment, earnings })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// What each type of adjustment has to say.
fn conditions(row: &mut Reading<'_>, adjustment: Type, is_for_himself: bool) {
    if adjustment != Type::Refund && !row.is_given(EARNINGS) {
        row.fault::<()>(EARNINGS, Refusal::RequiredValueMissing);
    }
    // 人社部规〔2016〕5号: a back payment needs the document that shows the employment; who pays for himself has none.
    if adjustment == Type::BackPayment && !is_for_himself && row.text(EVIDENCE).trim().is_empty() {
        row.fault::<()>(EVIDENCE, Refusal::EvidenceMissing);
    }
    if adjustment == Type::Refund {
        let reason = row.text(REASON).to_uppercase();
        if !REFUND_REASONS.contains(&reason.as_str()) {
            let (value, choices) = (row.text(REASON), REFUND_REASONS.join(", "));
            row.fault::<()>(REASON, Refusal::ChoiceUnknown { value, choices });
        }
    }
}

/// Adjusts one by one; the bills are written when all rows are through.
pub struct AdjustmentApplier<'s> {
    persons: PersonFinder<'s>,
    recompute: Recompute<'s>,
    named: Vec<(i64, i64, InsuranceKind, Month, u64)>,
    back_payments: Vec<Extra>,
    differences: Vec<Extra>,
    refunds: Vec<Extra>,
    /// What interest was charged in all.
    interest: Money,
}

impl<'s> Apply<'s, AdjustmentEntry> for AdjustmentApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self {
            persons: tx.reader().person_finder()?,
            recompute: Recompute::new(tx)?,
            named: Vec::new(),
            back_payments: Vec::new(),
            differences: Vec::new(),
            refunds: Vec::new(),
            interest: Money::ZERO,
        })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, AdjustmentEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            match parties(tx, &mut self.persons, entry.employer.as_ref(), &entry.person)? {
                Ok(parties) => self.adjust(tx, parties, line, &entry, tally)?,
                Err(fault) => tally.reject(line, fault),
            }
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        tally.interest = Some(self.interest).filter(|interest| interest.is_positive());
        book_extras(tx, LevyType::BackPayment, DueOf::ContributionMonth, self.back_payments, tally)?;
        book_extras(tx, LevyType::BaseDifference, DueOf::PresentMonth, self.differences, tally)?;
        book_extras(tx, LevyType::Refund, DueOf::PresentMonth, self.refunds, tally)
    }
}

impl AdjustmentApplier<'_> {
    fn adjust(
        &mut self,
        tx: &Transaction<'_>,
        (payer, person): (i64, i64),
        line: u64,
        entry: &AdjustmentEntry,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        if !tx.office.kinds.contains(entry.kind) {
            tally.reject(line, Fault::of("kind", Refusal::KindNotOfOffice { kind: entry.kind }));
            return Ok(());
        }
        let mut extras = Vec::new();
        let mut month = entry.from;
        while month <= entry.to {
            let key = (payer, person, entry.kind, month);
            let first = self.named.iter().find(|(p, q, k, m, _)| (*p, *q, *k, *m) == key);
            if let Some((.., first_line)) = first {
                tally.reject(line, Fault::of("from_month", Refusal::DuplicateRow { first_line: *first_line }));
                return Ok(());
            }
            let asked = Asked { payer, person, month, category: category_of(tx, (payer, person), month)? };
            match self.of_month(tx, &asked, entry)? {
                Ok(contribution) => {
                    extras.extend(contribution.map(|contribution| Extra {
                        month,
                        payer,
                        contribution,
                        interest: Money::ZERO,
                    }));
                }
                Err(refusal) => {
                    tally.reject(line, Fault::of(column_of(&refusal), refusal));
                    return Ok(());
                }
            }
            month = month.plus(1);
        }
        if extras.is_empty() {
            tally.counts.same += 1;
            return Ok(());
        }
        let months = extras.iter().map(|extra| (payer, person, entry.kind, extra.month, line));
        self.named.extend(months);
        if entry.adjustment == Type::BackPayment && entry.kind == InsuranceKind::Pension {
            self.interest += charge_interest(tx, payer, &mut extras)?;
        }
        let of_type = match entry.adjustment {
            Type::BackPayment => &mut self.back_payments,
            Type::BaseDifference => &mut self.differences,
            Type::Refund => &mut self.refunds,
        };
        of_type.extend(extras);
        tally.counts.inserted += 1;
        Ok(())
    }

    /// What a month comes to beside what was levied; nothing where nothing differs.
    fn of_month(
        &mut self,
        tx: &Transaction<'_>,
        asked: &Asked,
        entry: &AdjustmentEntry,
    ) -> anyhow::Result<Result<Option<Contribution>, Refusal>> {
        let (kind, month) = (entry.kind, asked.month);
        let levied = self.recompute.levied(tx, asked)?;
        let kinds = KindSet::EMPTY.with(kind);
        let is_levied = levied[kind.index()].is_some_and(|amounts| amounts != Amounts::default());
        let is_back_payment = entry.adjustment == Type::BackPayment && !is_levied;
        if is_back_payment && let Some(refusal) = self.not_payable(tx, asked, kind)? {
            return Ok(Err(refusal));
        }
        // A relief for past years asks for the bounds of the month in which is paid.
        let is_relieved = asked.category == Category::Flexible && month.year() < Month::of(tx.today).year();
        let is_relieved = is_relieved && relief_until(tx, kind, month).is_some();
        let rules_of = if is_relieved { Asked { month: Month::of(tx.today), ..*asked } } else { *asked };
        let owed = match entry.earnings {
            Some(earnings) => self.recompute.owed(tx, &rules_of, kinds, earnings)?,
            None => [None; InsuranceKind::ALL.len()],
        };
        if entry.earnings.is_some() && owed[kind.index()].is_none() {
            return Ok(Err(payers::not_levied(tx, &rules_of, kind)?));
        }
        Ok(match entry.adjustment {
            Type::BackPayment if is_levied => Err(Refusal::AlreadyLevied { kind, month }),
            Type::BackPayment => Ok(Some(Contribution { person: asked.person, amounts: owed })),
            Type::BaseDifference | Type::Refund if !is_levied => Err(Refusal::NotLevied { kind, month }),
            Type::BaseDifference => Ok(difference(asked.person, &owed, &of_kind(&levied, kind))),
            Type::Refund => refund(asked.person, &owed, &of_kind(&levied, kind), (kind, month)),
        })
    }
}

impl AdjustmentApplier<'_> {
    /// Why a month cannot be paid late.
    fn not_payable(
        &mut self,
        tx: &Transaction<'_>,
        asked: &Asked,
        kind: InsuranceKind,
    ) -> anyhow::Result<Option<Refusal>> {
        let over = (asked.category == Category::Flexible).then(|| past_year(tx, kind, asked.month)).flatten();
        match over {
            Some(refusal) => Ok(Some(refusal)),
            None => levied_elsewhere(tx, &mut self.recompute, asked, kind),
        }
    }
}

/// Where the region asks for it, months paid late bear the account's interest up to the month of the business date; its sum.
fn charge_interest(tx: &Transaction<'_>, payer: i64, extras: &mut [Extra]) -> anyhow::Result<Money> {
    let region = region_of(tx, payer)?;
    if !tx.policy.charges_interest_on_back_payment(region, tx.today) {
        return Ok(Money::ZERO);
    }
    let pension = |extra: &Extra| extra.contribution.amounts[InsuranceKind::Pension.index()];
    let late = |extra: &Extra| Late {
        month: extra.month,
        amount: pension(extra).map_or(Money::ZERO, |amounts| amounts.employer + amounts.person),
    };
    let late: Vec<Late> = extras.iter().map(late).collect();
    let rate_of = |year| tx.policy.crediting_rate_of(region, InsuranceKind::Pension, year);
    let shares = shares(&late, Month::of(tx.today), rate_of)?;
    for (extra, share) in extras.iter_mut().zip(&shares) {
        extra.interest = *share;
    }
    Ok(shares.into_iter().sum())
}

/// The amounts of one kind, mutual aid with medical.
fn of_kind(
    levied: &[Option<Amounts>; InsuranceKind::ALL.len()],
    kind: InsuranceKind,
) -> [Option<Amounts>; InsuranceKind::ALL.len()] {
    let mut own = *levied;
    for other in InsuranceKind::ALL {
        let is_beside = kind == InsuranceKind::Medical && other == InsuranceKind::MutualAid;
        if other != kind && !is_beside {
            own[other.index()] = None;
        }
    }
    own
}

/// All that was levied, or what it is more than other earnings give.
fn refund(
    person: i64,
    owed: &[Option<Amounts>; InsuranceKind::ALL.len()],
    levied: &[Option<Amounts>; InsuranceKind::ALL.len()],
    (kind, month): (InsuranceKind, Month),
) -> Result<Option<Contribution>, Refusal> {
    if owed.iter().all(Option::is_none) {
        let amounts = levied.map(|amounts| amounts.map(negated));
        return Ok(Some(Contribution { person, amounts }));
    }
    let contribution = difference(person, owed, levied);
    let is_more = |amounts: &Amounts| amounts.employer.is_positive() || amounts.person.is_positive();
    match contribution {
        Some(contribution) if contribution.amounts.iter().flatten().any(is_more) => {
            Err(Refusal::RefundAboveLevied { kind, month })
        }
        contribution => Ok(contribution),
    }
}

/// What in a row brings about that a month cannot be adjusted.
const fn column_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::KindNotForFlexible { .. } | Refusal::KindNotOfOffice { .. } => "kind",
        Refusal::NoRiskClass { .. } => "employer",
        _ => "from_month",
    }
}
