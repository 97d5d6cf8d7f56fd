//! What stands in place of a value in Chinese help: `--month <年月>`. Names that are columns take the column's title.

use clap::Arg;

use crate::model::{Subject, column_names};

/// Names of values that are no columns.
const NAMES: &[(&str, &str)] = &[
    ("FILE", "文件"),
    ("DIR", "文件夹"),
    ("DATE", "日期"),
    ("D", "日期"),
    ("ON", "日期"),
    ("MONTH", "年月"),
    ("PERIOD", "年份或年月"),
    ("YEAR", "年份"),
    ("YUAN", "元"),
    ("AMOUNTS", "金额"),
    ("MONTHS", "月数"),
    ("DAYS", "天数"),
    ("SECONDS", "秒数"),
    ("NUMBER", "数值"),
    ("N", "编号"),
    ("PERCENT", "百分比"),
    ("RATE", "比率"),
    ("CODE", "代码"),
    ("R", "区划代码"),
    ("REGION", "区划代码"),
    ("TO_REGION", "区划代码"),
    ("FROM_REGION", "区划代码"),
    ("K", "险种"),
    ("KIND", "险种"),
    ("KINDS", "险种"),
    ("E", "编码"),
    ("F", "格式"),
    ("H", "表头"),
    ("L", "语言"),
    ("O", "操作员"),
    ("OPERATOR", "操作员"),
    ("WHO", "何人"),
    ("WHAT", "何事"),
    ("WHY", "原因"),
    ("REASON", "原因"),
    ("TEXT", "文字"),
    ("WORDS", "文字"),
    ("NOTE", "备注"),
    ("NAME", "名称"),
    ("NAMES", "名称"),
    ("COLUMNS", "列名"),
    ("ROWS", "行数"),
    ("LIMIT", "行数"),
    ("LEVEL", "等级"),
    ("CARE_LEVEL", "护理等级"),
    ("GRADE", "等级"),
    ("CLASS", "类别"),
    ("CATEGORY", "类别"),
    ("MODE", "方式"),
    ("METHOD", "方式"),
    ("FORM", "形式"),
    ("ROLL", "顺延方式"),
    ("UNIT", "单位"),
    ("CAP", "上限"),
    ("STEP", "步骤"),
    ("TIME", "时刻"),
    ("AGE", "年龄"),
    ("RULES", "规则"),
    ("RULE", "规则"),
    ("DOCUMENT", "文号"),
    ("BANK", "银行"),
    ("ACCOUNT", "账号"),
    ("PROGRAM", "程序"),
    ("YES", "yes"),
    ("BOOL", "true|false"),
    ("KEY", "号码"),
    ("TO", "转入方"),
    ("INTO", "并入"),
    ("PERSON", "人员"),
    ("EMPLOYER", "单位"),
    ("ID_NUMBER", "证件号码"),
    ("CREDIT_CODE", "信用代码"),
    ("EVIDENCE", "证明材料"),
    ("STATE", "状态"),
    ("MATTER", "事项"),
    ("MATTERS", "事项"),
    ("DEFERRAL", "缓缴编号"),
    ("ENFORCEMENT", "案号"),
    ("REFUNDS", "退费编号"),
    ("CLAIM", "待遇编号"),
    ("PAGE_LANG", "语言"),
    ("SQL", "SQL"),
    ("FROM_MONTH", "首月"),
    ("TO_MONTH", "末月"),
    ("UNTIL", "日期"),
    ("START", "起始"),
    ("END", "终止"),
    ("BASE", "基数"),
    ("LOGIN", "操作员"),
    ("FOLDER", "文件夹"),
    ("DATE|FILE", "日期|文件"),
    ("YES|NO", "yes|no"),
    ("MONTH|YEAR", "年月|年份"),
    ("NEED", "所需金额"),
    ("GRANT", "补助金额"),
    ("COURT", "法院"),
    ("STATEMENT", "陈述"),
    ("ASSETS", "财产"),
    ("SIGNED_BY", "签发人"),
    ("SHELL", "shell"),
    ("MISSING", "缺少的材料"),
    ("LAYOUT", "表样"),
];

/// What has no name of its own.
const A_VALUE: &str = "值";

/// An argument whose value is called by its Chinese name, where there is one.
pub(super) fn with_chinese_value(argument: Arg) -> Arg {
    if !argument.get_action().takes_values() {
        return argument;
    }
    let names = argument.get_value_names().unwrap_or_default();
    let name = match names {
        [] => argument.get_id().as_str().to_uppercase(),
        [name] => name.as_str().to_owned(),
        _ => return argument,
    };
    argument.value_name(chinese(&name).unwrap_or(A_VALUE))
}

fn chinese(name: &str) -> Option<&'static str> {
    let known = NAMES.iter().find(|(english, _)| *english == name).map(|(_, chinese)| *chinese);
    known.or_else(|| column_names(&name.to_lowercase()).map(|names| names.title(Subject::Employer)))
}

#[cfg(test)]
mod tests {
    use clap::{Command, CommandFactory as _};

    use super::A_VALUE;
    use crate::cli::Cli;
    use crate::i18n::Lang;
    use crate::i18n::help::translated;

    #[test]
    fn every_value_is_called_in_chinese() {
        fn check(command: &Command, path: &str, english: &mut Vec<String>) {
            for argument in command.get_arguments().filter(|argument| argument.get_action().takes_values()) {
                for name in argument.get_value_names().unwrap_or_default() {
                    let is_word = ["SQL", "yes", "true|false", "yes|no", "shell"].contains(&name.as_str());
                    if !is_word && (name.is_ascii() || name.as_str() == A_VALUE) {
                        english.push(format!("{path} {name}"));
                    }
                }
            }
            for subcommand in command.get_subcommands() {
                check(subcommand, &format!("{path} {}", subcommand.get_name()), english);
            }
        }
        let mut english = Vec::new();
        let whole = translated(Cli::command(), Lang::Zh);
        for group in ["register", "change", "cancel", "review", "levy", "defer", "enforce", "calc", "policy"] {
            check(whole.find_subcommand(group).unwrap(), group, &mut english);
        }
        assert!(english.is_empty(), "{english:?}");
    }
}
