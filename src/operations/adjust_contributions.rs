//! Adjusts months of the past: back payments (补缴), base differences (补差) and refunds (退费), each at its month's rules and never
//! more than was levied.

mod doubled;
mod interest;
mod of_kind;
mod payers;

use self::interest::charge_interest;
use self::of_kind::{of_kind, refund};
pub use self::payers::HIMSELF;
use self::payers::{category_of, employer_or_self, levied_elsewhere, parties, past_year, relief_until};
use crate::exchange::{Field, Layout};
use crate::model::{Category, CreditCode, IdentityNumber, InsuranceKind, KindSet, Money, Month, OperationKind};
use crate::operations::assess_contributions::recompute::{Asked, Recompute, difference};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::extra_bills::{DueOf, Extra, book_extras};
use crate::operations::reading::{Cells, Context, Key, Reading, choice, kinds, month, person_key, positive_money};
use crate::operations::receive_payment::Settling;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::bills::LevyType;
use crate::store::contributions::{Amounts, Contribution};
use crate::store::persons::{AsOf, PersonFinder};

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
/// Insured twice (重复参保).
const DOUBLE: &str = "RF3";
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
    /// None for all that were levied, or that bind the employer.
    kinds: Option<KindSet>,
    from: Month,
    to: Month,
    adjustment: Type,
    earnings: Option<Money>,
    /// Whether only what was levied twice is given back.
    is_of_double: bool,
}

impl Entry for AdjustmentEntry {
    const KIND: OperationKind = OperationKind::Adjust;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = AdjustmentApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_or_self);
        let person = row.required(ID_NUMBER, person_key);
        let kinds = row.required(KIND, kinds);
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
        let is_of_double = row.text(REASON).eq_ignore_ascii_case(DOUBLE);
        match (employer, person, kinds, from.zip(to), adjustment, earnings, row.is_clean()) {
            (Some(employer), Some(person), Some(kinds), Some((from, to)), Some(adjustment), Some(earnings), true) => {
                Ok(Self { employer, person, kinds, from, to, adjustment, earnings, is_of_double })
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
                Ok(parties) => {
                    let adjusted = self.adjust(tx, parties, line, &entry, tally);
                    adjusted.or_else(|error| reject_lawless(error, line, tally))?;
                }
                Err(fault) => tally.reject(line, fault),
            }
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        tally.interest = Some(self.interest).filter(|interest| interest.is_positive());
        let mut settling = Settling::new(tx);
        for (levy_type, due_of, extras) in [
            (LevyType::BackPayment, DueOf::ContributionMonth, self.back_payments),
            (LevyType::BaseDifference, DueOf::PresentMonth, self.differences),
            (LevyType::Refund, DueOf::PresentMonth, self.refunds),
        ] {
            book_extras(tx, &mut settling, (levy_type, due_of), extras, tally)?;
        }
        settling.post(tx)
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
        let mut extras = Vec::new();
        for kind in self.kinds(tx, (payer, person), entry)?.iter() {
            match self.of_kind(tx, (payer, person, kind), entry)? {
                Ok(found) => extras.extend(found),
                Err(fault) => {
                    tally.reject(line, fault);
                    return Ok(());
                }
            }
        }
        if extras.is_empty() {
            tally.counts.same += 1;
            return Ok(());
        }
        self.named.extend(extras.iter().map(|(kind, extra)| (payer, person, *kind, extra.month, line)));
        let mut of_pension = Vec::new();
        let mut others = Vec::new();
        for (kind, extra) in extras {
            let bears_interest = entry.adjustment == Type::BackPayment && kind == InsuranceKind::Pension;
            if bears_interest { &mut of_pension } else { &mut others }.push(extra);
        }
        self.interest += charge_interest(tx, payer, &mut of_pension)?;
        let of_type = match entry.adjustment {
            Type::BackPayment => &mut self.back_payments,
            Type::BaseDifference => &mut self.differences,
            Type::Refund => &mut self.refunds,
        };
        of_type.extend(of_pension.into_iter().chain(others));
        tally.counts.inserted += 1;
        Ok(())
    }

    /// The kinds that are asked for. `all` are those that were levied in any of the months; of a back payment, those that bind the
    /// employer.
    fn kinds(
        &mut self,
        tx: &Transaction<'_>,
        (payer, person): (i64, i64),
        entry: &AdjustmentEntry,
    ) -> anyhow::Result<KindSet> {
        if let Some(kinds) = entry.kinds {
            return Ok(kinds);
        }
        if entry.adjustment == Type::BackPayment {
            let employer = tx.reader().employer(payer, AsOf::NOW)?;
            let binding = employer.map(|held| tx.policy.kinds_of_employer_type(held.employer.details.employer_type));
            return Ok(binding.map_or(tx.office.kinds, |binding| binding.intersection(tx.office.kinds)));
        }
        let mut levied = KindSet::EMPTY;
        for month in (0..=entry.to.months_since(entry.from)).map(|after| entry.from.plus(after)) {
            let amounts = self.recompute.levied(tx, &Asked { payer, person, month, category: Category::Employee })?;
            let is_levied = |kind: &InsuranceKind| amounts[kind.index()].is_some_and(|one| one != Amounts::default());
            levied = tx.office.kinds.iter().filter(is_levied).fold(levied, KindSet::with);
        }
        // Nothing was levied: asking for each kind tells so.
        Ok(if levied.is_empty() { tx.office.kinds } else { levied })
    }

    /// The months of one kind.
    fn of_kind(
        &mut self,
        tx: &Transaction<'_>,
        (payer, person, kind): (i64, i64, InsuranceKind),
        entry: &AdjustmentEntry,
    ) -> anyhow::Result<Result<Vec<(InsuranceKind, Extra)>, Fault>> {
        if !tx.office.kinds.contains(kind) {
            return Ok(Err(Fault::of("kind", Refusal::KindNotOfOffice { kind })));
        }
        let mut extras = Vec::new();
        for month in (0..=entry.to.months_since(entry.from)).map(|after| entry.from.plus(after)) {
            let key = (payer, person, kind, month);
            let first = self.named.iter().find(|(p, q, k, m, _)| (*p, *q, *k, *m) == key);
            if let Some((.., first_line)) = first {
                return Ok(Err(Fault::of("from_month", Refusal::DuplicateRow { first_line: *first_line })));
            }
            let asked = Asked { payer, person, month, category: category_of(tx, (payer, person), month)? };
            match self.contributions_of_month(tx, &asked, (entry, kind))? {
                Ok(found) => {
                    let extra = |contribution| (kind, Extra { month, payer, contribution, interest: Money::ZERO });
                    extras.extend(found.into_iter().map(extra));
                }
                Err(refusal) => return Ok(Err(Fault::of(column_of(&refusal), refusal))),
            }
        }
        Ok(Ok(extras))
    }

    /// What a month comes to, under each of the person's numbers.
    fn contributions_of_month(
        &mut self,
        tx: &Transaction<'_>,
        asked: &Asked,
        (entry, kind): (&AdjustmentEntry, InsuranceKind),
    ) -> anyhow::Result<Result<Vec<Contribution>, Refusal>> {
        let is_of_double = entry.adjustment == Type::Refund && entry.is_of_double && entry.earnings.is_none();
        if is_of_double && let Some(found) = doubled::given_back(tx, &mut self.recompute, asked, kind)? {
            return Ok(found);
        }
        Ok(self.of_month(tx, asked, (entry, kind))?.map(|found| found.into_iter().collect()))
    }

    /// What a month comes to beside what was levied; nothing where nothing differs.
    fn of_month(
        &mut self,
        tx: &Transaction<'_>,
        asked: &Asked,
        (entry, kind): (&AdjustmentEntry, InsuranceKind),
    ) -> anyhow::Result<Result<Option<Contribution>, Refusal>> {
        let month = asked.month;
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

/// Rejects a row for a month of which the law has nothing: the others may be right. Any other error ends the run.
fn reject_lawless(error: anyhow::Error, line: u64, tally: &mut Tally) -> anyhow::Result<()> {
    match error.downcast::<Refusal>()? {
        refusal if refusal.is_about_law() => {
            tally.reject(line, Fault::of(column_of(&refusal), refusal));
            Ok(())
        }
        refusal => Err(refusal.into()),
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
