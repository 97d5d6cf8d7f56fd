//! Amounts in Chinese capital characters (大写金额), as notices and receipts must show them.
//! The form follows 《正确填写票据和结算凭证的基本规定》: 整 after 元 only, 零 for a gap, nothing after 角 or 分.

use crate::model::Money;

const DIGITS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES: [(u64, &str); 4] = [(1000, "仟"), (100, "佰"), (10, "拾"), (1, "")];
/// 万 and 亿: the numbers at which the words start anew.
const MYRIAD: u64 = 10_000;
const HUNDRED_MILLION: u64 = 100_000_000;

/// The amount in capital characters, such as 壹仟贰佰叁拾肆元伍角陆分; 负 stands before an amount below zero.
pub fn capitals(amount: Money) -> String {
    let fen = amount.fen().unsigned_abs();
    let (yuan, jiao, fen) = (fen / 100, fen / 10 % 10, fen % 10);
    let mut words = String::new();
    if amount.fen() < 0 {
        words.push('负');
    }
    if yuan > 0 || (jiao == 0 && fen == 0) {
        words.push_str(&whole(yuan));
        words.push('元');
    }
    match (jiao, fen) {
        (0, 0) => words.push('整'),
        (0, fen) => {
            if yuan > 0 {
                words.push('零');
            }
            push_digit(&mut words, fen, "分");
        }
        (jiao, fen) => {
            push_digit(&mut words, jiao, "角");
            if fen > 0 {
                push_digit(&mut words, fen, "分");
            }
        }
    }
    words
}

/// A whole number in capital characters; the words before 亿 and 万 are those of smaller numbers.
fn whole(number: u64) -> String {
    match number {
        0 => DIGITS[0].to_string(),
        HUNDRED_MILLION.. => joined(number, HUNDRED_MILLION, "亿"),
        MYRIAD.. => joined(number, MYRIAD, "万"),
        _ => below_myriad(number),
    }
}

/// The words of the part above `unit`, the unit, and the rest; 零 where the rest begins with a gap.
fn joined(number: u64, unit: u64, name: &str) -> String {
    let (head, rest) = (number / unit, number % unit);
    let mut words = whole(head) + name;
    if rest > 0 {
        if rest < unit / 10 {
            words.push(DIGITS[0]);
        }
        words.push_str(&whole(rest));
    }
    words
}

fn below_myriad(number: u64) -> String {
    let (mut words, mut gap) = (String::new(), false);
    for (place, name) in PLACES {
        let digit = number / place % 10;
        if digit == 0 {
            gap = !words.is_empty();
            continue;
        }
        if gap {
            words.push(DIGITS[0]);
            gap = false;
        }
        push_digit(&mut words, digit, name);
    }
    words
}

fn push_digit(words: &mut String, digit: u64, name: &str) {
    words.push(DIGITS[usize::try_from(digit % 10).expect("a digit is below ten")]);
    words.push_str(name);
}

#[cfg(test)]
mod tests {
    use super::capitals;
    use crate::model::Money;

    /// The first seven are the examples of the rule itself, in the form that writes no optional 零.
    const TABLE: [(i64, &str); 42] = [
        (140_950, "壹仟肆佰零玖元伍角"),
        (600_714, "陆仟零柒元壹角肆分"),
        (168_032, "壹仟陆佰捌拾元叁角贰分"),
        (10_700_053, "壹拾万柒仟元伍角叁分"),
        (1_640_902, "壹万陆仟肆佰零玖元零贰分"),
        (32_504, "叁佰贰拾伍元零肆分"),
        (123_456, "壹仟贰佰叁拾肆元伍角陆分"),
        (0, "零元整"),
        (1, "壹分"),
        (9, "玖分"),
        (10, "壹角"),
        (15, "壹角伍分"),
        (99, "玖角玖分"),
        (100, "壹元整"),
        (101, "壹元零壹分"),
        (110, "壹元壹角"),
        (1_000, "壹拾元整"),
        (1_500, "壹拾伍元整"),
        (10_000, "壹佰元整"),
        (10_100, "壹佰零壹元整"),
        (11_000, "壹佰壹拾元整"),
        (100_000, "壹仟元整"),
        (100_100, "壹仟零壹元整"),
        (101_000, "壹仟零壹拾元整"),
        (101_005, "壹仟零壹拾元零伍分"),
        (1_000_000, "壹万元整"),
        (1_000_100, "壹万零壹元整"),
        (1_003_000, "壹万零叁拾元整"),
        (1_100_000, "壹万壹仟元整"),
        (10_000_000, "壹拾万元整"),
        (10_050_000, "壹拾万零伍佰元整"),
        (100_010_000, "壹佰万零壹佰元整"),
        (1_000_000_000, "壹仟万元整"),
        (10_000_000_000, "壹亿元整"),
        (10_000_000_100, "壹亿零壹元整"),
        (10_001_000_000, "壹亿零壹万元整"),
        (11_000_000_000, "壹亿壹仟万元整"),
        (10_100_000_000, "壹亿零壹佰万元整"),
        (123_456_789_012, "壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"),
        (100_000_000_000_000, "壹万亿元整"),
        (100_010_000_000_001, "壹万零壹亿元零壹分"),
        (-250_050, "负贰仟伍佰元伍角"),
    ];

    #[test]
    fn the_table_holds() {
        for (fen, words) in TABLE {
            assert_eq!(capitals(Money::from_fen(fen)), words, "{fen}");
        }
    }

    #[test]
    fn every_amount_has_words() {
        for fen in [i64::MAX, i64::MIN, 1_000_000_000_000_000] {
            let words = capitals(Money::from_fen(fen));
            assert!(!words.contains("零零") && !words.contains("零万") && !words.contains("零亿"), "{words}");
        }
    }
}
