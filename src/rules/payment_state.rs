//! What withholds the payments of a claim, month by month (社会保险经办条例 第二十五、二十六条). Several reasons may hold at once: each ends
//! for what answers it and for nothing else, so that a proof of life gives back the months that nothing but its want withheld.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{ClaimState, Month, PaymentAct, PaymentReason, reason_word};

/// What was said of a claim from a month on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub state: ClaimState,
    pub from: Month,
    /// A word, or a code such as 1201.
    pub reason: String,
    /// The day of the event.
    pub on: NaiveDate,
}

/// What withholds payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    pub state: ClaimState,
    pub reason: String,
    pub on: NaiveDate,
}

/// What withholds payment from each month on in which that changes; of the months before the first nothing was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    turns: BTreeMap<Month, Vec<Hold>>,
}

impl Course {
    /// The course of what was said, in the order of entry.
    pub fn of<'s>(said: impl IntoIterator<Item = &'s Said>) -> Self {
        let mut course = Self::default();
        said.into_iter().for_each(|one| course.say(one));
        course
    }

    /// One thing more: a suspension or an end is added to what holds, a resumption takes away what its reason answers, and an award
    /// takes away everything.
    pub fn say(&mut self, said: &Said) {
        self.turn_at(said.from);
        let begun = if said.state == ClaimState::Active { self.begun() } else { BTreeMap::new() };
        let later = self.turns.range_mut(said.from..);
        match (said.state, PaymentReason::of_code(&said.reason)) {
            (ClaimState::Active, Some(reason)) => {
                // A death says all there is of the months before it.
                let is_said = |hold: &Hold, since: Option<Month>| {
                    let is_missed = is_same(hold, "missing") && *reason != PaymentReason::LIVED;
                    !is_missed || since.is_some_and(|since| reaches(said.on, hold, since))
                };
                for (_, holds) in later {
                    holds.retain(|hold| {
                        !reason.answers(&hold.reason) || !is_said(hold, begun.get(reason_word(&hold.reason)).copied())
                    });
                }
            }
            (ClaimState::Active, None) => later.for_each(|(_, holds)| holds.clear()),
            (state @ (ClaimState::Suspended | ClaimState::Stopped), _) => {
                let hold = Hold { state, reason: said.reason.clone(), on: said.on };
                let mut was_held = false;
                for (_, holds) in later {
                    // What had begun later and has ended since is not taken up again by an earlier beginning.
                    match (holds.iter().any(|other| is_same(other, &hold.reason)), was_held) {
                        (true, _) => was_held = true,
                        (false, true) => break,
                        (false, false) => holds.push(hold.clone()),
                    }
                }
            }
        }
    }

    /// What withholds the payment of a month; of one before the first what withholds the first.
    pub fn holds_in(&self, month: Month) -> &[Hold] {
        let at = self.turns.range(..=month).next_back().or_else(|| self.turns.iter().next());
        at.map_or(&[], |(_, holds)| holds)
    }

    /// What withholds payment at last.
    pub fn open(&self) -> &[Hold] {
        self.turns.values().next_back().map_or(&[], Vec::as_slice)
    }

    /// The months in which a reason withheld payment and no longer does.
    pub fn months_withheld(&self, reason: &str) -> Vec<Month> {
        let next = self.turns.keys().skip(1);
        let spans =
            self.turns.iter().zip(next).filter(|((_, holds), _)| holds.iter().any(|hold| is_same(hold, reason)));
        spans.flat_map(|((from, _), to)| (0..to.months_since(*from)).map(|place| from.plus(place))).collect()
    }

    /// How the claim stands in a month: an end goes before a suspension, and the later reason before the earlier one.
    fn standing(&self, month: Month) -> (ClaimState, Option<&Hold>) {
        let holds = self.holds_in(month);
        let is_end = |hold: &&Hold| hold.state == ClaimState::Stopped;
        let shown = holds.iter().rev().find(is_end).or_else(|| holds.last());
        (shown.map_or(ClaimState::Active, |hold| hold.state), shown)
    }

    /// The month from which on something withholds payment without a break, counted back from a month.
    fn beginning(&self, reason: &str, upto: Month) -> Month {
        let back = self.turns.range(..=upto).rev();
        back.take_while(|(_, holds)| holds.iter().any(|hold| is_same(hold, reason)))
            .last()
            .map_or(upto, |(month, _)| *month)
    }

    /// Since when each reason that withholds payment does so, the last time.
    fn begun(&self) -> BTreeMap<String, Month> {
        let mut begun = BTreeMap::new();
        let mut before: &[Hold] = &[];
        for (month, holds) in &self.turns {
            for hold in holds.iter().filter(|hold| !before.iter().any(|other| is_same(other, &hold.reason))) {
                begun.insert(reason_word(&hold.reason).to_owned(), *month);
            }
            before = holds;
        }
        begun
    }

    fn turn_at(&mut self, month: Month) {
        let before = self.turns.range(..=month).next_back().map(|(_, holds)| holds.clone()).unwrap_or_default();
        self.turns.entry(month).or_insert(before);
    }

    /// What an act says of the claim; nothing where it stands so already.
    pub fn next(&self, act: PaymentAct, reason: &PaymentReason, on: NaiveDate) -> Vec<Said> {
        match act {
            PaymentAct::Suspend => self.suspended(reason, on),
            PaymentAct::Stop => self.stopped(reason, on),
            PaymentAct::Resume => self.resumed(reason, on),
        }
    }

    fn suspended(&self, reason: &PaymentReason, on: NaiveDate) -> Vec<Said> {
        let from = Month::of(on).plus(1);
        let is_covered = |hold: &Hold| hold.state == ClaimState::Stopped || is_same(hold, reason.code);
        if self.holds_in(from).iter().any(is_covered) {
            return Vec::new();
        }
        vec![said(ClaimState::Suspended, from, reason, on)]
    }

    /// An end; a death also shows that who was not seen had lived until then, and the months of that were due.
    fn stopped(&self, reason: &PaymentReason, on: NaiveDate) -> Vec<Said> {
        let from = Month::of(on).plus(1);
        let is_later = self.turns.keys().next().is_some_and(|first| from < *first);
        if !is_later && self.holds_in(from).iter().any(|hold| hold.state == ClaimState::Stopped) {
            return Vec::new();
        }
        let last = from.plus(-1);
        let lived = &PaymentReason::LIVED;
        let is_answered = |hold: &&Hold| !is_later && reason.word == "dead" && lived.answers(&hold.reason);
        let answered = self.holds_in(last).iter().filter(is_answered);
        let since = answered.map(|hold| self.beginning(&hold.reason, last)).min();
        let lived = since.map(|since| said(ClaimState::Active, since, lived, on));
        lived.into_iter().chain([said(ClaimState::Stopped, from, reason, on)]).collect()
    }

    /// A further report of a death that is on record: nothing changes, but it stands when the earlier one is taken back.
    pub fn told_again(&self, act: PaymentAct, reason: &PaymentReason, on: NaiveDate) -> Option<Said> {
        let is_dead = |hold: &Hold| hold.state == ClaimState::Stopped && PaymentReason::is_death(&hold.reason);
        let is_report = act == PaymentAct::Stop && PaymentReason::is_death(reason.code);
        (is_report && self.open().iter().any(is_dead))
            .then(|| said(ClaimState::Stopped, Month::of(on).plus(1), reason, on))
    }

    /// A resumption answers what was said up to its day; what it answers with back pay, from the first month that was withheld.
    fn resumed(&self, reason: &PaymentReason, on: NaiveDate) -> Vec<Said> {
        let after = Month::of(on).plus(1);
        let answered = self.answered_by(reason).into_iter();
        let begun = answered.filter(|(hold, since)| reaches(on, hold, *since)).map(|(_, since)| since);
        let Some(since) = begun.min() else { return Vec::new() };
        let from = if reason.pays_back { since } else { since.max(after) };
        vec![said(ClaimState::Active, from, reason, on)]
    }

    /// What holds at last and a reason answers, and since when. What holds only behind an end withholds nothing.
    pub fn answered_by(&self, reason: &PaymentReason) -> Vec<(&Hold, Month)> {
        let Some(last) = self.turns.keys().next_back() else { return Vec::new() };
        let begun = |hold: &Hold| self.beginning(&hold.reason, *last);
        let (answered, left): (Vec<&Hold>, Vec<&Hold>) =
            self.open().iter().partition(|hold| reason.answers(&hold.reason));
        let end = left.into_iter().filter(|hold| hold.state == ClaimState::Stopped).map(begun).min();
        let with_month = answered.into_iter().map(|hold| (hold, begun(hold)));
        with_month.filter(|(_, since)| end.is_none_or(|end| *since < end)).collect()
    }

    /// What has to be entered behind new words so that in every month the last thing entered for it, or before it, says how the claim
    /// stands: an entry would otherwise cover what was said of later months.
    /// Of the words before, those that count and all that were entered are given apart.
    pub fn restated((before, entered): (&[Said], &[Said]), events: &[Said]) -> Vec<Said> {
        let course = Self::of(before.iter().chain(events));
        let Some(first) = events.iter().map(|event| event.from).min() else { return Vec::new() };
        let mut restated: Vec<Said> = Vec::new();
        for month in course.turns.range(first..).map(|(month, _)| *month) {
            let (state, hold) = course.standing(month);
            let last = entered.iter().chain(events).chain(&restated).rev().find(|one| one.from <= month);
            let is_said = last.is_some_and(|one| {
                one.state == state && hold.is_none_or(|hold| reason_word(&one.reason) == reason_word(&hold.reason))
            });
            if !is_said {
                let of = |one: &Said| (one.reason.clone(), one.on);
                let by_event = events.last().map(of);
                let (reason, on) = hold.map(|hold| (hold.reason.clone(), hold.on)).or(by_event).unwrap_or_default();
                restated.push(Said { state, from: month, reason, on });
            }
        }
        restated
    }
}

/// Whether somebody serves his sentence outside the prison at last, on parole or probation (假释、缓刑): his pension is paid as it is, and is
/// not raised until he is released.
/// Reading: 缓刑 is told by the same word, as both go on being paid without increases.
pub fn serves_outside(said: &[Said]) -> bool {
    let is_of_sentence = |one: &&Said| ["sentenced", "parole", "released"].contains(&reason_word(&one.reason));
    said.iter().rfind(is_of_sentence).is_some_and(|last| reason_word(&last.reason) == "parole")
}

/// That a sentence is served outside from a day on, of somebody who is paid, or that it is served; nothing where neither is said.
pub fn of_sentence_outside(said: &[Said], act: PaymentAct, reason: &PaymentReason, on: NaiveDate) -> Option<Said> {
    let (course, is_outside) = (Course::of(said), serves_outside(said));
    let is_in_pay = !said.is_empty() && course.open().is_empty();
    let is_new = match reason.word {
        "parole" => !is_outside,
        "released" => is_outside,
        _ => false,
    };
    (act == PaymentAct::Resume && is_in_pay && is_new)
        .then(|| self::said(ClaimState::Active, Month::of(on).plus(1), reason, on))
}

/// Whether what happened on a day bears on what withholds payment since a month: that came up to then. Who was seen before he died may have
/// died all the same, and who was seen before he was missed is missing.
fn reaches(on: NaiveDate, hold: &Hold, since: Month) -> bool {
    let is_later = PaymentReason::is_death(&hold.reason) || is_same(hold, "missing");
    on >= hold.on || (!is_later && Month::of(on).plus(1) >= since)
}

fn is_same(hold: &Hold, reason: &str) -> bool {
    reason_word(&hold.reason) == reason_word(reason)
}

fn said(state: ClaimState, from: Month, reason: &PaymentReason, on: NaiveDate) -> Said {
    Said { state, from, reason: reason.code.to_owned(), on }
}
