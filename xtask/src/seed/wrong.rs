//! A file of people with mistakes of many kinds, and the same file mended.

use super::numbers::id_check;
use super::persons::{COLUMNS, Maker, with_wrong_check};
use super::{Random, Sheet};

const ROWS: usize = 60;
/// Places of columns.
const ID: usize = 0;
const NAME: usize = 1;
const ID_TYPE: usize = 2;
const WORK_START: usize = 9;
const JOB_CLASS: usize = 10;

/// The wrong rows and the mended ones, in the same order.
pub fn demo(random: &mut Random, maker: &mut Maker) -> (Sheet, Sheet) {
    let (mut wrong, mut mended) = (Sheet::new(&COLUMNS), Sheet::new(&COLUMNS));
    for _ in 0..ROWS {
        let row = maker.citizen(random).row();
        wrong.push(row.clone());
        mended.push(row);
    }
    spoil(&mut wrong);
    (wrong, mended)
}

/// One mistake in every fifth row or so.
fn spoil(sheet: &mut Sheet) {
    let numbers: [String; 8] = std::array::from_fn(|place| sheet.row_mut(4 + place * 5)[ID].clone());
    let first = sheet.row_mut(2)[ID].clone();
    let new: [String; 8] = [
        with_wrong_check(&numbers[0]),
        // What a spreadsheet shows of a number, and what it keeps of one.
        format!("{}.{}E+17", &numbers[1][..1], &numbers[1][1..6]),
        cut_by_spreadsheet(&numbers[2]),
        first,
        with_digits(&numbers[4], 10, "13"),
        with_digits(&numbers[5], 0, "99"),
        numbers[6][..17].to_owned(),
        format!("{}O{}", &numbers[7][..6], &numbers[7][7..]),
    ];
    for (place, number) in new.into_iter().enumerate() {
        sheet.row_mut(4 + place * 5)[ID] = number;
    }
    sheet.row_mut(6)[NAME] = String::new();
    sheet.row_mut(17)[WORK_START] = "2019-02-30".to_owned();
    sheet.row_mut(27)[JOB_CLASS] = "clerk".to_owned();
    sheet.row_mut(47)[ID_TYPE] = "residence_permit".to_owned();
}

/// The number with its last three digits lost, unless the check digit would fit by chance.
fn cut_by_spreadsheet(number: &str) -> String {
    let cut = format!("{}00", &number[..15]);
    let cut = if id_check(&cut) == '0' { with_digits(&cut, 14, "1") } else { cut };
    format!("{}0", &cut[..17])
}

/// The number with other digits at a place, and the check character that fits them.
fn with_digits(number: &str, place: usize, digits: &str) -> String {
    let seventeen = format!("{}{digits}{}", &number[..place], &number[place + digits.len()..17]);
    format!("{seventeen}{}", id_check(&seventeen))
}

#[cfg(test)]
mod tests {
    use super::super::numbers::confirmed_id;
    use super::*;

    #[test]
    fn the_mended_file_holds_only_right_numbers() {
        let (mut wrong, mut mended) = demo(&mut Random::new(1), &mut Maker::default());
        let mut differing = 0;
        for place in 0..ROWS {
            confirmed_id(mended.row_mut(place)[ID].clone());
            differing += usize::from(mended.row_mut(place) != wrong.row_mut(place));
        }
        assert_eq!(differing, 12);
    }
}
