//! Books an event of a fund by its template (`ledger book`): what comes from no record of the business, such as 上解, 下拨, subsidies, loans,
//! the investment of pooled money. A matter; the voucher satisfies every rule of the books (财会〔2017〕28号 第三部分).

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::model::{InsuranceKind, Money, OperationKind, nearest};
use crate::operations::batch::Entry;
use crate::operations::post_ledger::{LineEntry, VoucherApplier, VoucherLine, detail_missing};
use crate::operations::reading::{Cells, Context, Reading, any_text, count, day, kind, signed_money};
use crate::policy::{LedgerEvent, Template};
use crate::refusal::{Fault, Refusal};
use crate::store::ledger::{EntryLine, source};

const FUND: usize = 0;
const DATE: usize = 1;
const EVENT: usize = 2;
const AMOUNT: usize = 3;
const DEBIT: usize = 4;
const CREDIT: usize = 5;
const DOCUMENT: usize = 6;
const SUMMARY: usize = 7;
const INVESTMENT: usize = 8;

/// `ledger book`. The date stands where it stands in `ledger post`: the closing of a month looks for it there.
pub const LAYOUT: Layout = Layout {
    command: "ledger book",
    fields: &[
        Field::required("fund").also(&["kind"]),
        Field::required("date").also(&["dated_on"]),
        Field::required("event"),
        Field::required("amount"),
        Field::optional("debit_account"),
        Field::optional("credit_account"),
        Field::required("document").of_ledger(),
        Field::optional("summary"),
        Field::optional("investment"),
    ],
};

/// Entries that a loss turns round: what was gained is taken back by red letters.
/// The interest that the medical fund splits may be a loss of bonds.
const MAY_BE_LOST: [(&str, &str); 6] = [
    ("E36", "own"),
    ("E36", "lower"),
    ("E40", "own"),
    ("E40", "lower"),
    ("E31", "interest_decided"),
    ("E32", "interest"),
];

/// What is entrusted and comes back, or goes back, is less by what was lost of it: on the accounts of gains.
const LOST_OF: &str = "E45";
const GAINS: [&str; 2] = ["11010103", "20010103"];

/// A row: both lines of the entry.
#[derive(Debug)]
pub struct EventEntry([VoucherLine; 2]);

impl Entry for EventEntry {
    const KIND: OperationKind = OperationKind::LedgerBook;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = VoucherApplier;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let (fund, date) = (row.required(FUND, kind), row.required(DATE, day));
        let event = row.required(EVENT, |text| event_named(context, text));
        let amount = row.required(AMOUNT, signed_money);
        let document = row.required(DOCUMENT, any_text);
        let (Some(fund), Some(date), Some(event), Some(amount), Some(document)) = (fund, date, event, amount, document)
        else {
            return Err(row.into_faults());
        };
        let Some(template) = context.policy.chart().template(&event.entry, &event.case, date) else {
            row.fault::<()>(EVENT, unknown(context, &event.event));
            return Err(row.into_faults());
        };
        let debit = account(&mut row, DEBIT, (event, template), (fund, date), context);
        let credit = account(&mut row, CREDIT, (event, template), (fund, date), context);
        let summary = if row.is_given(SUMMARY) { row.text(SUMMARY) } else { event.event.replace('_', " ") };
        let is_of_gains = |account: &Option<String>| {
            account.as_ref().is_some_and(|account| GAINS.iter().any(|gains| account.starts_with(gains)))
        };
        let may_be_lost = MAY_BE_LOST.contains(&(event.entry.as_str(), event.case.as_str()))
            || (event.entry == LOST_OF && (is_of_gains(&debit) || is_of_gains(&credit)));
        if amount < Money::ZERO && !may_be_lost {
            row.fault::<()>(AMOUNT, Refusal::AmountNotPositive { value: amount.to_string() });
        }
        if debit.is_some() && debit == credit {
            let (event, choices) = (event.event.clone(), template.credit.join(", "));
            let account = debit.clone().unwrap_or_default();
            row.fault::<()>(CREDIT, Refusal::AccountOnBothSides { account, event, choices });
        }
        let investment = row.optional(INVESTMENT, count).flatten();
        let (Some(debit), Some(credit), true) = (debit, credit, row.is_clean()) else {
            return Err(row.into_faults());
        };
        let voucher = |line| {
            let (summary, document) = (summary.clone(), document.clone());
            VoucherLine { fund, date, summary, line, document, investment }
        };
        let debit = EntryLine { account: debit, debit: amount, credit: Money::ZERO };
        let credit = EntryLine { account: credit, debit: Money::ZERO, credit: amount };
        Ok(Self([voucher(debit), voucher(credit)]))
    }
}

impl LineEntry for EventEntry {
    const SOURCE: &'static str = source::DOCUMENT;
    const IS_EVENT: bool = true;

    fn into_lines(self) -> Vec<VoucherLine> {
        self.0.into()
    }
}

fn event_named<'c>(context: &Context<'c>, text: &str) -> Result<&'c LedgerEvent, Refusal> {
    context.policy.chart().event(text).ok_or_else(|| unknown(context, text))
}

fn unknown(context: &Context<'_>, event: &str) -> Refusal {
    let words = context.policy.chart().events(context.today).map(|(event, _)| event.event.as_str());
    Refusal::LedgerEventUnknown { event: event.to_owned(), nearest: nearest(event, words).map(str::to_owned) }
}

/// The account of one side: the one that is given, which has to be the template's or a detail of it, or the template's first. Where
/// both sides are of one account, each is said.
fn account(
    row: &mut Reading<'_>,
    side: usize,
    (event, template): (&LedgerEvent, &Template),
    (fund, date): (InsuranceKind, NaiveDate),
    context: &Context<'_>,
) -> Option<String> {
    let known = if side == DEBIT { &template.debit } else { &template.credit };
    if !row.is_given(side) {
        let is_both = template.debit.first() == template.credit.first();
        let (chart, region) = (context.policy.chart(), context.office.region);
        let collector = context.policy.collector(region, fund, date);
        let first = known.iter().find(|code| !chart.is_absent(collector, code, date));
        let first = if is_both { None } else { first };
        let Some(first) = first else { return row.fault(side, Refusal::RequiredValueMissing) };
        return match detail_missing(context, fund, first, (date, true)) {
            Some(refusal) => row.fault(side, refusal),
            None => Some(first.clone()),
        };
    }
    row.required(side, |text| {
        let named = context.policy.chart().named(fund, text, date);
        let code = named.map_or_else(|| text.to_owned(), |account| account.code.clone());
        if known.iter().any(|known| code.starts_with(known.as_str())) {
            let missing = detail_missing(context, fund, &code, (date, true));
            return missing.map_or(Ok(code), Err);
        }
        let (event, choices) = (event.event.clone(), known.join(", "));
        Err(Refusal::AccountNotOfEvent { account: text.to_owned(), event, choices })
    })
}
