//! What a claim is entitled to in a month: the amounts awarded for it while the claim is active (社会保险法 第七十三条: in full and on
//! time). A pension starts the month after retirement and stops the month after death; that is said by the months of its rows.

use crate::model::{AwardItem, Awarded, ClaimState, Money, Month};

/// The whole of a claim, in millionths.
pub const WHOLE: i64 = 1_000_000;

/// Everything that was ever awarded on a claim and how it stood, each in the order of entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    pub items: Vec<Awarded>,
    pub states: Vec<(ClaimState, Month)>,
    /// How the shares of single payees stood beside the claim.
    pub shares: Vec<(i64, ClaimState, Month)>,
    /// What each payee has of the pension of dependants; where nothing is said the shares hold for all.
    pub pension_parts: Vec<(i64, Money)>,
    /// So many of the items, the first ones, have the pension of all dependants, those included whose shares had ended.
    pub of_all: usize,
    /// Of who died: single sums that fell due up to this month were earned in life and go to the heirs; the months end with the death.
    pub single_sums_to: Option<Month>,
}

/// What is due in a month, and the part of it that the individual account pays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    pub amount: Money,
    pub account: Money,
}

/// Of what was awarded in the order of entry what still says something of a month: not what was awarded anew for all its months, nor an
/// item of which nothing is left from its beginning.
pub fn standing(items: &[Awarded]) -> Vec<Awarded> {
    let replaces = |later: &Awarded, one: &Awarded| {
        let is_in_place = if one.is_once { later.from == one.from } else { later.from <= one.from };
        later.item == one.item && later.is_once == one.is_once && is_in_place
    };
    let mut found: Vec<Awarded> = Vec::new();
    for (place, one) in items.iter().enumerate() {
        let is_replaced = items.iter().skip(place + 1).any(|later| replaces(later, one));
        let ends_something = found.iter().any(|earlier| earlier.item == one.item && !one.is_once);
        if !is_replaced && (!one.amount.is_zero() || ends_something) {
            found.push(*one);
        }
    }
    found
}

impl Timeline {
    /// How the claim stands in a month: of the rows that hold from then or before, the last one entered.
    pub fn state(&self, month: Month) -> Option<ClaimState> {
        self.states.iter().rev().find(|(_, from)| *from <= month).map(|(state, _)| *state)
    }

    /// The items in force in a month, whether the claim is active or not.
    pub fn items_in(&self, month: Month) -> Vec<(AwardItem, Money)> {
        let mut found: Vec<(AwardItem, Money)> = Vec::new();
        let mut seen: Vec<AwardItem> = Vec::new();
        let mut seen_once: Vec<AwardItem> = Vec::new();
        for awarded in self.items.iter().rev() {
            if awarded.is_once {
                // Awarded anew for the same month, the later amount replaces the earlier one.
                if awarded.from == month && !seen_once.contains(&awarded.item) {
                    seen_once.push(awarded.item);
                    found.push((awarded.item, awarded.amount));
                }
                continue;
            }
            if awarded.from > month || seen.contains(&awarded.item) {
                continue;
            }
            seen.push(awarded.item);
            if awarded.to.is_none_or(|to| month <= to) && !awarded.amount.is_zero() {
                found.push((awarded.item, awarded.amount));
            }
        }
        found.reverse();
        found
    }

    /// The single sums of a month that are left to the heirs.
    fn single_sums_left(&self, month: Month) -> Vec<(AwardItem, Money)> {
        if self.single_sums_to.is_none_or(|to| month > to) {
            return Vec::new();
        }
        let is_once = |item: AwardItem| {
            self.items.iter().any(|awarded| awarded.is_once && awarded.item == item && awarded.from == month)
        };
        self.items_in(month).into_iter().filter(|(item, _)| is_once(*item)).collect()
    }

    /// What is due in a month.
    pub fn due(&self, month: Month) -> Due {
        let is_active = self.state(month) == Some(ClaimState::Active);
        let items = if is_active { self.items_in(month) } else { self.single_sums_left(month) };
        items.into_iter().fold(Due::default(), |mut due, (item, amount)| {
            due.amount += amount;
            due.account += if item.is_from_account() { amount } else { Money::ZERO };
            due
        })
    }

    /// What of the month is the pension of dependants and parted by their kinds.
    pub fn pension_of_dependants(&self, month: Month) -> Money {
        if self.pension_parts.is_empty() || self.state(month) != Some(ClaimState::Active) {
            return Money::ZERO;
        }
        let items = self.items_in(month).into_iter().filter(|(item, _)| *item == AwardItem::SurvivorPension);
        items.map(|(_, amount)| amount).sum()
    }

    /// Whether the pension of dependants in force in a month is that of all of them, not of those alone who are left.
    pub fn is_of_all(&self, month: Month) -> bool {
        let in_force = |one: &Awarded| one.item == AwardItem::SurvivorPension && one.from <= month;
        self.items.iter().rposition(in_force).is_some_and(|place| place < self.of_all)
    }

    /// How the share of a payee stands in a month in which the claim is paid.
    pub fn share_state(&self, payee: i64, month: Month) -> ClaimState {
        let stands = self.shares.iter().rev().find(|(of, _, from)| *of == payee && *from <= month);
        stands.map_or(ClaimState::Active, |(_, state, _)| *state)
    }

    /// What a payment for a month is made of: the part of the account by the items that the account pays, the rest by the other
    /// items, as they stand to each other in that month, to the fen.
    pub fn made_of(&self, month: Month, due: Due) -> Vec<(AwardItem, Money)> {
        let (own, others): (Vec<_>, Vec<_>) =
            self.items_behind(month, due.amount).into_iter().partition(|(item, _)| item.is_from_account());
        if own.is_empty() || others.is_empty() {
            return self.mixed(month, due.amount);
        }
        let mut shares = share_out(&own, due.account);
        shares.extend(share_out(&others, due.amount - due.account));
        shares
    }

    /// An amount for a month over all items as they stand to each other.
    pub fn mixed(&self, month: Month, amount: Money) -> Vec<(AwardItem, Money)> {
        share_out(&self.items_behind(month, amount), amount)
    }

    /// The items behind an amount for a month: of who died the single sums where they are just that; where there are none in the
    /// month, all that there were.
    fn items_behind(&self, month: Month, amount: Money) -> Vec<(AwardItem, Money)> {
        let left = self.single_sums_left(month);
        if !left.is_empty() && left.iter().map(|(_, amount)| *amount).sum::<Money>() == amount {
            return left;
        }
        let items = self.items_in(month);
        if items.is_empty() { self.items.iter().map(|awarded| (awarded.item, awarded.amount)).collect() } else { items }
    }

    /// The first month for which anything was awarded.
    pub fn first_month(&self) -> Option<Month> {
        self.items.iter().map(|awarded| awarded.from).min()
    }

    /// The first month of what was awarded beside yearly increases, which are written from the month of their notice on.
    pub fn began(&self) -> Option<Month> {
        self.items.iter().filter(|awarded| awarded.item != AwardItem::Increase).map(|awarded| awarded.from).min()
    }

    /// Whether every month from one on brings what that month brings.
    pub fn is_steady_from(&self, month: Month) -> bool {
        let due = self.due(month);
        let is_share_later = self.shares.iter().any(|(_, _, from)| *from > month);
        !is_share_later && self.turns().filter(|turn| *turn > month).all(|turn| self.due(turn) == due)
    }

    /// The months in which something may change.
    fn turns(&self) -> impl Iterator<Item = Month> + '_ {
        let of_item = |awarded: &Awarded| {
            let after = awarded.to.map(|to| to.plus(1)).or(awarded.is_once.then(|| awarded.from.plus(1)));
            [Some(awarded.from), after].into_iter().flatten()
        };
        self.items.iter().flat_map(of_item).chain(self.states.iter().map(|(_, from)| *from))
    }
}

impl Due {
    /// No more than another amount, of the whole and of the part of the account.
    #[must_use]
    pub fn at_most(self, other: Self) -> Self {
        Self { amount: self.amount.min(other.amount), account: self.account.min(other.account) }
    }

    /// The part of a payee; the parts of all payees together are the whole, to the fen.
    #[must_use]
    pub fn part(self, before: i64, share: i64) -> Self {
        Self { amount: part(self.amount, before, share), account: part(self.account, before, share) }
    }
}

/// What heirs have of a month of somebody who died: what was due to him and not settled while he lived. Of it the account pays no more
/// than there is.
pub fn left_to_heirs(due: Due, settled: Due) -> Due {
    let amount = (due.amount - settled.amount).max(Money::ZERO);
    Due { amount, account: (due.account - settled.account).max(Money::ZERO).min(amount) }
}

/// What falls to a share that begins behind the shares before it.
fn part(amount: Money, before: i64, share: i64) -> Money {
    let upto = |share: i64| amount.fen() * share / WHOLE;
    Money::from_fen(upto(before + share) - upto(before))
}

/// An amount in parts that stand to each other as other amounts do; together they are the amount, to the fen.
pub fn share_out<K: Copy>(weights: &[(K, Money)], amount: Money) -> Vec<(K, Money)> {
    let whole: i128 = weights.iter().map(|(_, weight)| i128::from(weight.fen())).sum();
    let (mut before, mut given) = (0_i128, 0_i64);
    let part = |(key, weight): &(K, Money)| {
        before += i128::from(weight.fen());
        // Without weights the first has all.
        let upto = if whole == 0 { i128::from(amount.fen()) } else { i128::from(amount.fen()) * before / whole };
        let upto = i64::try_from(upto).unwrap_or(amount.fen());
        let part = Money::from_fen(upto - given);
        given = upto;
        (*key, part)
    };
    weights.iter().map(part).filter(|(_, part)| !part.is_zero()).collect()
}
