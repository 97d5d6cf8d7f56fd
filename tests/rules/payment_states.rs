//! What withholds payments, as worked cases and as what always holds.

use chrono::NaiveDate;
use proptest::prelude::*;
use shebao::model::{Benefit, ClaimState, Month, PaymentAct, PaymentReason};
use shebao::rules::payment_state::{Course, Said};

use super::cases::{file, must, rows};

fn awarded() -> Said {
    let on = "2025-12-20".parse().unwrap();
    Said { state: ClaimState::Active, from: "2026-01".parse().unwrap(), reason: "awarded".to_owned(), on }
}

fn months() -> impl Iterator<Item = Month> {
    let first: Month = "2026-01".parse().unwrap();
    (0..8).map(move |place| first.plus(place))
}

/// What a claim was said to be, and everything that was entered for it.
struct Entered {
    said: Vec<Said>,
    all: Vec<Said>,
}

impl Entered {
    fn new() -> Self {
        Self { said: vec![awarded()], all: vec![awarded()] }
    }

    fn act(&mut self, act: PaymentAct, word: &str, on: NaiveDate) {
        let reason = PaymentReason::find(act, Benefit::OldAge, word).unwrap();
        let events = Course::of(&self.said).next(act, reason, on);
        let restated = Course::restated((&self.said, &self.all), &events);
        self.all.extend(events.iter().cloned().chain(restated));
        self.said.extend(events);
    }

    /// The months that are paid, as the last entry says.
    fn paid(&self) -> Vec<Month> {
        let state = |month: Month| self.all.iter().rev().find(|one| one.from <= month).map(|one| one.state);
        months().filter(|month| state(*month) == Some(ClaimState::Active)).collect()
    }
}

fn act(word: &str) -> PaymentAct {
    match word {
        "suspend" => PaymentAct::Suspend,
        "resume" => PaymentAct::Resume,
        "stop" => PaymentAct::Stop,
        word => panic!("{word} is no act"),
    }
}

#[test]
fn courses() {
    for row in rows(&file("payment_state"), "course") {
        let mut entered = Entered::new();
        for said in row["said"].as_array().unwrap() {
            let [word, on, reason] = said.as_str().unwrap().split(' ').collect::<Vec<_>>()[..] else {
                panic!("{said}")
            };
            entered.act(act(word), reason, on.parse().unwrap());
        }
        let paid = entered.paid().iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        assert_eq!(paid, must(&row, "paid"), "{}", must(&row, "case"));
    }
}

const ACTS: [(PaymentAct, &str); 13] = [
    (PaymentAct::Suspend, "no_proof_of_life"),
    (PaymentAct::Suspend, "sentenced"),
    (PaymentAct::Suspend, "missing"),
    (PaymentAct::Suspend, "other"),
    (PaymentAct::Suspend, "account_wrong"),
    (PaymentAct::Resume, "account_mended"),
    (PaymentAct::Resume, "proof_given"),
    (PaymentAct::Resume, "released"),
    (PaymentAct::Resume, "parole"),
    (PaymentAct::Resume, "other"),
    (PaymentAct::Stop, "dead"),
    (PaymentAct::Stop, "emigrated"),
    (PaymentAct::Resume, "found_alive"),
];

proptest! {
    /// The last entry for a month says whether anything withholds it.
    #[test]
    fn the_last_entry_says_what_holds(acts in prop::collection::vec((0..ACTS.len(), 0..240_u64), 1..12)) {
        let mut entered = Entered::new();
        for (place, day) in acts {
            let on = awarded().on.checked_add_days(chrono::Days::new(day)).unwrap();
            entered.act(ACTS[place].0, ACTS[place].1, on);
            let course = Course::of(&entered.said);
            let free: Vec<Month> = months().filter(|month| course.holds_in(*month).is_empty()).collect();
            prop_assert_eq!(&entered.paid(), &free);
        }
    }

    /// Whatever is said after a death, but that it was none, nothing is paid beyond its month.
    #[test]
    fn nobody_is_paid_after_his_death(
        before in prop::collection::vec((0..8_usize, 0..240_u64), 0..6),
        died in 0..240_u64,
        after in prop::collection::vec((0..10_usize, 0..240_u64), 0..8),
    ) {
        let day = |days: u64| awarded().on.checked_add_days(chrono::Days::new(days)).unwrap();
        let mut entered = Entered::new();
        for (place, on) in before {
            entered.act(ACTS[place].0, ACTS[place].1, day(on));
        }
        entered.act(PaymentAct::Stop, "dead", day(died));
        for (place, on) in after {
            entered.act(ACTS[place].0, ACTS[place].1, day(on));
        }
        prop_assert!(entered.paid().iter().all(|month| *month <= Month::of(day(died))));
    }
}
