//! The demo office's people: citizens, a few residents from Hong Kong, Macao and Taiwan, a few foreigners.

use std::collections::HashSet;

use chrono::{Datelike, Days, NaiveDate};

use super::names;
use super::numbers::{confirmed_id, id_check, identity_number, sequence};
use super::{Random, Sheet};

/// A person of the demo office.
#[derive(Clone)]
pub struct Person {
    pub id_number: String,
    pub is_rural: bool,
    /// The month from which somebody of that age works.
    pub work_start: (i32, u32),
    row: Vec<String>,
}

/// Makes people, none with a number that was given before.
#[derive(Default)]
pub struct Maker {
    used: HashSet<String>,
}

pub const COLUMNS: [&str; 12] = [
    "id_number",
    "name",
    "id_type",
    "id_checked",
    "ethnicity",
    "hukou",
    "phone",
    "bank",
    "bank_account",
    "work_start",
    "job_class",
    "nationality",
];
const PEOPLE: usize = 5000;
/// Prefix of a residence permit, and where its holder comes from.
const PERMITS: [(&str, &str); 3] = [("810000", "中国香港"), ("820000", "中国澳门"), ("830000", "中国台湾")];
/// 9, place of issue, country; name; nationality.
const FOREIGNERS: [(&str, &str, &str); 3] =
    [("911840", "SMITH ANNA MARIE", "美国"), ("911276", "MUELLER JAN", "德国"), ("911392", "TANAKA HANA", "日本")];

/// All people, shuffled.
pub fn demo(random: &mut Random, maker: &mut Maker) -> Vec<Person> {
    let mut people: Vec<Person> = Vec::with_capacity(PEOPLE);
    people.extend(FOREIGNERS.map(|(prefix, name, country)| maker.foreigner(random, prefix, name, country)));
    people.extend(PERMITS.iter().cycle().take(7).map(|(prefix, origin)| maker.permit_holder(random, prefix, origin)));
    people.push(maker.ending_in_zeros(random));
    while people.len() < PEOPLE {
        people.push(maker.citizen(random));
    }
    random.shuffle(&mut people);
    people
}

/// The file of the people.
pub fn sheet(people: &[Person]) -> Sheet {
    let mut sheet = Sheet::new(&COLUMNS);
    for person in people {
        sheet.push(person.row.clone());
    }
    sheet
}

impl Person {
    pub fn row(&self) -> Vec<String> {
        self.row.clone()
    }
}

impl Maker {
    /// Somebody with a citizen's number.
    pub fn citizen(&mut self, random: &mut Random) -> Person {
        let (number, birthday, is_male) = self.number(random, None);
        let hukou = names::HUKOU[weighted(random.below(100), &[45, 60, 85, 100])];
        let name = names::person(random, is_male);
        person(random, number, &name, birthday, hukou)
    }

    /// A citizen whose number ends in 000 although nothing cut it; somebody has looked at the card.
    fn ending_in_zeros(&mut self, random: &mut Random) -> Person {
        let day = date(1985, 3, 1);
        let numbers = (0..3000).map(|days| identity_number("110105", day + Days::new(days), 300));
        let number = numbers.into_iter().find(|number| number.ends_with("000")).expect("one day in eleven fits");
        self.used.insert(number.clone());
        let birthday = NaiveDate::parse_from_str(&number[6..14], "%Y%m%d").expect("made of a day");
        let mut person = person(random, confirmed_id(number), "梁静", birthday, names::HUKOU[0]);
        person.row[3] = "yes".to_owned();
        person
    }

    fn permit_holder(&mut self, random: &mut Random, prefix: &str, origin: &str) -> Person {
        let (number, birthday, is_male) = self.number(random, Some(prefix));
        let name = names::person(random, is_male);
        let mut person = person(random, number, &name, birthday, "");
        (person.row[2], person.row[4], person.row[11]) = ("residence_permit".into(), String::new(), origin.into());
        person
    }

    fn foreigner(&mut self, random: &mut Random, prefix: &str, name: &str, country: &str) -> Person {
        let (number, birthday, _) = self.number(random, Some(prefix));
        let mut person = person(random, number, name, birthday, "");
        (person.row[2], person.row[4], person.row[11]) = ("permanent_residence".into(), String::new(), country.into());
        person
    }

    /// A number that nobody has, its birthday, and whether it is a man's.
    fn number(&mut self, random: &mut Random, prefix: Option<&str>) -> (String, NaiveDate, bool) {
        loop {
            let is_male = random.percent(54);
            let oldest = if is_male { 1967 } else { 1973 };
            let birthday = date(random.between(oldest, 2006), 1, 1) + Days::new(random.below(365));
            let serial = random.below(990);
            let serial = sequence(if (sequence(serial) % 2 == 1) == is_male { serial } else { (serial + 1) % 990 });
            let prefix = prefix.unwrap_or_else(|| random.pick(&names::BIRTHPLACES));
            let number = identity_number(prefix, birthday, serial);
            let fits = (serial % 2 == 1) == is_male;
            if fits && self.used.insert(number.clone()) {
                return (confirmed_id(number), birthday, is_male);
            }
        }
    }
}

fn person(random: &mut Random, id_number: String, name: &str, birthday: NaiveDate, hukou: &str) -> Person {
    let is_rural = hukou.ends_with("农村");
    let nationality = if random.percent(91) { 0 } else { random.place(names::NATIONALITIES_OF_CHINA.len()) };
    let work_start = work_start(random, birthday);
    let row = vec![
        id_number.clone(),
        name.to_owned(),
        String::new(),
        String::new(),
        names::NATIONALITIES_OF_CHINA[nationality].to_owned(),
        hukou.to_owned(),
        names::mobile(random),
        random.pick(&names::BANKS).to_owned(),
        names::bank_account(random),
        format!("{}-{:02}-01", work_start.0, work_start.1),
        if random.percent(35) { "cadre" } else { "worker" }.to_owned(),
        String::new(),
    ];
    Person { id_number, is_rural, work_start, row }
}

/// A day of the first summer of work, between the ages of 18 and 24, not after June 2026.
fn work_start(random: &mut Random, birthday: NaiveDate) -> (i32, u32) {
    let year = (birthday.year() + 18 + i32::try_from(random.below(7)).unwrap_or_default()).min(2025);
    (year, random.pick(&[7, 8, 9]))
}

/// The first place whose bound lies above the number.
fn weighted(number: u64, bounds: &[u64]) -> usize {
    bounds.iter().position(|bound| number < *bound).unwrap_or_default()
}

fn date(year: u64, month: u32, day: u32) -> NaiveDate {
    let year = i32::try_from(year).expect("a year of four digits");
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

/// The same number with another last character.
pub fn with_wrong_check(number: &str) -> String {
    let right = id_check(&number[..17]);
    let wrong = if right == '7' { '2' } else { '7' };
    format!("{}{wrong}", &number[..17])
}
