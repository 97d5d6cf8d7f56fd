//! Vouchers by hand go no way round the limits: what the payments account may hold, what is kept for payments before anything is invested,
//! the limits of entrusted investment, and the split of the year before (财社〔2017〕144号 第三十七条, 第四十一条; 国发〔2015〕48号 第三十七条).

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{InsuranceKind, Money};
use crate::operations::invest::attach::refuse_taken;
use crate::operations::invest::{SENT_UP, limits_of, refuse_below_reserve};
use crate::operations::move_money::refuse_too_full;
use crate::operations::true_up;
use crate::policy::top;
use crate::refusal::Refusal;
use crate::rules::investment::{AssetClass, Limit, may_hold};
use crate::rules::posting::{BONDS, ENTRUSTED, FISCAL_ACCOUNT, PAYMENTS_ACCOUNT, RESERVES};
use crate::session::Transaction;
use crate::store::ledger::{Posting, source};

/// The funds whose limits have to be looked at once all is posted.
#[derive(Debug, Default)]
pub struct HandLimits {
    drawn: BTreeSet<InsuranceKind>,
    invested: BTreeSet<InsuranceKind>,
    /// Those whose investments a voucher touches.
    touched: BTreeSet<InsuranceKind>,
    /// The years in which net assets of the medical fund are moved.
    trued_up: BTreeSet<i32>,
    /// What is taken from an account that has to hold it, or to lack it, beside those that are watched day by day.
    taken: BTreeMap<(InsuranceKind, &'static str), Money>,
}

/// 待转利息: a loss is split as far as there is one.
const UNDECIDED_INTEREST: &str = "4602";

/// 一般基金结余: a reserve is set aside of what was left over.
const SURPLUS: &str = "3001";

impl HandLimits {
    /// Notes what a voucher draws or invests, and whether it touches investments without being an event of one. Opening balances moved no
    /// money.
    pub fn note(&mut self, posting: &Posting, is_of_investment: bool) {
        true_up::note(&mut self.trued_up, posting);
        let moves = |accounts: &[&str], is_in: bool| {
            let moved: Money = posting
                .entries
                .iter()
                .filter(|line| accounts.iter().any(|account| line.account.starts_with(account)))
                .map(|line| if is_in { line.debit - line.credit } else { line.credit - line.debit })
                .sum();
            moved.is_positive()
        };
        if !is_of_investment && posting.entries.iter().any(|line| [BONDS, ENTRUSTED].contains(&top(&line.account))) {
            self.touched.insert(posting.fund);
        }
        if posting.source != source::OPENING {
            self.note_taken(posting);
        }
        if posting.source == source::OPENING || !moves(&[FISCAL_ACCOUNT], false) {
            return;
        }
        if moves(&[PAYMENTS_ACCOUNT], true) {
            self.drawn.insert(posting.fund);
        }
        let is_sent_up = may_hold(posting.fund, AssetClass::Equity) && moves(&[SENT_UP], true);
        if moves(&[BONDS, ENTRUSTED], true) || is_sent_up {
            self.invested.insert(posting.fund);
        }
    }

    /// Notes a loss that is split, and a reserve that is set aside.
    fn note_taken(&mut self, posting: &Posting) {
        let mut note = |account, amount: Money| {
            *self.taken.entry((posting.fund, account)).or_default() += amount;
        };
        let is_reserve = posting.entries.iter().any(|line| RESERVES.contains(&top(&line.account)));
        for line in &posting.entries {
            if line.account.starts_with(UNDECIDED_INTEREST) && line.debit < Money::ZERO {
                note(UNDECIDED_INTEREST, -line.debit);
            } else if is_reserve && line.account.starts_with(SURPLUS) && line.debit.is_positive() {
                note(SURPLUS, line.debit);
            }
        }
    }

    /// Refuses what the accounts, as they are by now, did not hold or lack.
    fn refuse_taken_too_much(&self, tx: &Transaction<'_>) -> anyhow::Result<()> {
        for ((fund, account), amount) in &self.taken {
            let (fund, account, amount) = (*fund, (*account).to_owned(), *amount);
            let turnovers = tx.reader().turnovers(fund, None, None)?;
            let stands = |is_meant: &dyn Fn(&str) -> bool| -> Money {
                turnovers.iter().filter(|(code, _)| is_meant(code)).map(|(_, moved)| moved.net()).sum()
            };
            if account == UNDECIDED_INTEREST {
                let lost = stands(&|code| code.starts_with(UNDECIDED_INTEREST)) + amount;
                if lost < amount {
                    return Err(Refusal::LossIsLess { fund, account, lost: lost.max(Money::ZERO), amount }.into());
                }
            } else {
                // What the months since the last closing brought is of it too, as in the statements.
                let is_general =
                    |code: &str| code.starts_with(SURPLUS) || code.starts_with('4') || code.starts_with('5');
                let held = amount - stands(&is_general);
                if held < amount {
                    return Err(Refusal::AccountHasLess { fund, account, held, amount }.into());
                }
            }
        }
        Ok(())
    }

    /// Refuses the whole where a limit is broken by now.
    pub fn refuse_broken(&self, tx: &Transaction<'_>) -> anyhow::Result<()> {
        self.refuse_taken_too_much(tx)?;
        refuse_taken(tx, &self.touched)?;
        true_up::refuse_beyond(tx, &self.trued_up)?;
        for fund in &self.drawn {
            refuse_too_full(tx, *fund, Money::ZERO)?;
        }
        for fund in &self.invested {
            refuse_below_reserve(tx, *fund, Money::ZERO)?;
            let (_, limits) =
                limits_of(tx.reader(), *fund, &tx.policy.ledger_terms(tx.office.region, tx.today)?, tx.today)?;
            let broken = limits.into_iter().find(|limit| !limit.is_kept);
            if let Some(Limit { rule, value, bound, .. }) = broken.filter(|_| may_hold(*fund, AssetClass::Equity)) {
                return Err(Refusal::LimitBroken { rule: rule.to_owned(), value, bound }.into());
            }
        }
        Ok(())
    }
}
