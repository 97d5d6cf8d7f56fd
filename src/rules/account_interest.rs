//! The interest of an individual account (个人账户) by monthly products (月积数法, 劳办发〔1997〕116号): a credit of month n bears interest
//! for the months from n to December, the balance of the year before for the whole year. Nothing is rounded on the way.

use rust_decimal::Decimal;

use super::Decision;
use crate::model::{InterestMethod, Money, Month, Rate, Rounding};
use crate::refusal::Refusal;

/// What an account comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credited {
    pub interest: Money,
    pub balance: Money,
}

const MONTHS: i32 = 12;

/// How an entry bears interest in its first year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// From its month on, that month included.
    Credit,
    /// Up to its month, that month included: from the month after on it is gone.
    Draw,
    /// A balance taken over at the beginning of a month.
    Opening,
    /// A balance taken over at the end of a month.
    OpeningAtMonthEnd,
    /// The whole account goes out with the interest up to its month.
    Closing,
}

/// An entry of an account within a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    /// 1 to 12
    pub month: i32,
    pub amount: Money,
    pub effect: Effect,
}

/// The sums of a year from which its interest is reckoned at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearSums {
    pub credited: Money,
    /// Fen times that part of the year for which they bear interest, in [`PARTS`] of the year. One number, as there is one a person.
    borne: i64,
}

/// Divides the year by months and by the yearly method's average to four places alike.
const PARTS: i64 = 120_000;
const PARTS_OF_MONTH: i64 = PARTS / MONTHS as i64;
/// 1.083 ÷ 2: by the yearly method what moves month by month stands 6.5 of 12 months on average.
const PARTS_OF_AVERAGE: i64 = PARTS * 5_415 / 10_000;

/// Months of its first year for which a credit of a month bears interest: that month and all after it.
pub const fn months_of_first_year(credited: Month) -> i32 {
    MONTHS - credited.month() + 1
}

/// Months up to one for which an entry bears interest.
const fn months_up_to(month: i32, movement: &Movement) -> i32 {
    let own = matches!(movement.effect, Effect::Credit | Effect::Opening) as i32;
    let months = month - movement.month + own;
    if months > 0 { months } else { 0 }
}

impl YearSums {
    /// Adds an entry. Not for a closing: its account is reckoned in parts.
    pub fn add(&mut self, movement: &Movement, method: InterestMethod) {
        let fen = movement.amount.fen();
        self.credited += movement.amount;
        self.borne += fen
            * match (method, movement.effect) {
                (InterestMethod::Yearly, Effect::Credit) => PARTS_OF_AVERAGE,
                (InterestMethod::Yearly, Effect::Draw) => PARTS - PARTS_OF_AVERAGE,
                _ => PARTS_OF_MONTH * i64::from(months_up_to(MONTHS, movement)),
            };
    }

    /// The interest of the year: the opening balance bears it for the whole of it, what moved for its part.
    pub fn interest(&self, opening: Money, rate: Rate) -> Money {
        let borne = Decimal::new(self.borne, 2) / Decimal::from(PARTS);
        to_fen((opening.yuan() + borne) * rate.ratio())
    }
}

/// The interest of a year up to a month, entries in the order of their months. Up to the year's end and without a closing it is
/// that of [`YearSums`]; otherwise by monthly products up to each closing, and on what is left after it.
pub fn interest_of(
    opening: Money,
    movements: &[Movement],
    (rate, method): (Rate, InterestMethod),
    up_to: i32,
) -> Money {
    let movements = standing(movements);
    let is_whole = up_to == MONTHS && movements.iter().all(|movement| movement.effect != Effect::Closing);
    if is_whole {
        let mut sums = YearSums::default();
        movements.iter().for_each(|movement| sums.add(movement, method));
        return sums.interest(opening, rate);
    }
    let (mut balance, mut from, mut interest) = (opening, 0, Money::ZERO);
    let mut open: Vec<&Movement> = Vec::new();
    for movement in movements.into_iter().filter(|movement| movement.month <= up_to) {
        if movement.effect != Effect::Closing {
            open.push(movement);
            continue;
        }
        let borne = borne(balance, (from, movement.month), &open, rate);
        balance += borne + movement.amount + open.iter().map(|movement| movement.amount).sum();
        interest += borne;
        (from, open) = (movement.month, Vec::new());
    }
    interest + borne(balance, (from, up_to), &open, rate)
}

/// Without the closings of a month that were put back as of the same month: the account never went out.
fn standing(movements: &[Movement]) -> Vec<&Movement> {
    let is_closing_of =
        |movement: &&Movement, month: i32| movement.effect == Effect::Closing && movement.month == month;
    let closed = |month: i32| -> Money {
        movements.iter().filter(|movement| is_closing_of(movement, month)).map(|movement| movement.amount).sum()
    };
    let stands = |movement: &&Movement| !is_closing_of(movement, movement.month) || !closed(movement.month).is_zero();
    movements.iter().filter(stands).collect()
}

fn borne(balance: Money, (from, to): (i32, i32), open: &[&Movement], rate: Rate) -> Money {
    let product = |movement: &&Movement| movement.amount.yuan() * Decimal::from(months_up_to(to, movement));
    let products: Decimal = open.iter().map(product).sum();
    let products = balance.yuan() * Decimal::from(to - from) + products;
    to_fen(products * rate.ratio() / Decimal::from(MONTHS))
}

fn to_fen(yuan: Decimal) -> Money {
    Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or(Money::ZERO)
}

/// What a contribution credits: that part of its base. The person's own share where it is that but for the rounding of a difference.
pub fn credit_of(base: Money, person_share: Money, rate: Rate) -> Money {
    let part = rate.of(base, Rounding::HALF_UP_TO_FEN);
    if (part - person_share).fen().abs() <= 1 { person_share } else { part }
}

/// One credit with interest to the end of a year. `rate_of` gives the crediting rate of a year, or says that there is none.
pub fn one_credit(
    month: Month,
    amount: Money,
    to_year: i32,
    rate_of: impl Fn(i32) -> Result<Rate, Refusal>,
) -> Result<Decision<Credited>, Refusal> {
    let mut balance = amount.yuan();
    let mut workings = Vec::new();
    for year in month.year()..=to_year {
        let rate = rate_of(year)?.ratio();
        let months = if year == month.year() { months_of_first_year(month) } else { MONTHS };
        let interest = balance * rate * Decimal::from(months) / Decimal::from(MONTHS);
        workings.push(format!("{year}: {} × {rate} × {months} ÷ 12 = {}", balance.normalize(), interest.normalize()));
        balance += interest;
    }
    let rounded = Money::rounded(balance, Rounding::HALF_UP_TO_FEN).unwrap_or(Money::ZERO);
    let value = Credited { interest: rounded - amount, balance: rounded };
    Ok(Decision { value, workings, sources: vec!["劳办发〔1997〕116号; 人社部发〔2017〕31号".to_owned()] })
}
