//! The worked cases of `fixtures/cases`, the properties of the rules, and the policy data themselves.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "rules/benefit_properties.rs"]
mod benefit_properties;
#[path = "rules/benefit_rules.rs"]
mod benefit_rules;
#[path = "rules/benefits.rs"]
mod benefits;
#[path = "rules/cases.rs"]
mod cases;
#[path = "rules/collection.rs"]
mod collection;
#[path = "rules/data.rs"]
mod data;
#[path = "rules/forms.rs"]
mod forms;
#[path = "rules/imports.rs"]
mod imports;
#[path = "rules/ledger.rs"]
mod ledger;
#[path = "rules/options.rs"]
mod options;
#[path = "rules/payment_states.rs"]
mod payment_states;
#[path = "rules/properties.rs"]
mod properties;
#[path = "rules/worked_month.rs"]
mod worked_month;

use shebao::policy::Policy;

/// The built-in law.
fn policy() -> Policy {
    Policy::built_in().unwrap()
}

/// The built-in law with the fictional region 990000.
fn example_policy() -> Policy {
    let file = |name: &str| {
        let path = format!("fixtures/policy/990000-example/{name}");
        (name.to_owned(), std::fs::read_to_string(path).unwrap())
    };
    Policy::with_files(&[file("regions.csv"), file("parameters.toml")]).unwrap()
}
