//! Help in Chinese, laid over the command definitions, and the Chinese names of the commands: one table each.

use std::collections::HashMap;
use std::sync::LazyLock;

use clap::Command;

use super::Lang;

/// English and Chinese names of subcommands.
const ALIASES: [(&str, &str); 51] = [
    ("init", "建库"),
    ("demo", "演示"),
    ("calc", "测算"),
    ("id", "证件"),
    ("workday", "工作日"),
    ("contribution", "缴费"),
    ("late-fee", "滞纳金"),
    ("register", "登记"),
    ("employer", "单位"),
    ("person", "人员"),
    ("enrolment", "参保"),
    ("flexible", "灵活就业"),
    ("list", "列表"),
    ("employers", "单位列表"),
    ("persons", "人员列表"),
    ("enrolments", "参保列表"),
    ("show", "查看"),
    ("certificate", "凭证"),
    ("cancel", "注销"),
    ("review", "复核"),
    ("approve", "通过"),
    ("reject", "驳回"),
    ("return", "退回"),
    ("undo", "撤销"),
    ("notice", "文书"),
    ("levy", "征缴"),
    ("plan", "计划"),
    ("assess", "核定"),
    ("bills", "账单"),
    ("detail", "明细"),
    ("receive", "收款"),
    ("receipts", "收款列表"),
    ("arrears", "欠费"),
    ("remind", "催缴"),
    ("notices", "文书列表"),
    ("policy", "政策"),
    ("check", "检查"),
    ("import", "导入"),
    ("operator", "操作员"),
    ("add", "新增"),
    ("log", "日志"),
    ("verify", "校验"),
    ("anchor", "存证"),
    ("batch", "批次"),
    ("query", "查询"),
    ("export", "导出"),
    ("template", "模板"),
    ("completions", "补全"),
    ("receipt", "收款单"),
    ("man", "手册"),
    ("today", "今日"),
];

/// The Chinese name of a subcommand.
pub fn alias(english: &str) -> Option<&'static str> {
    ALIASES.iter().find(|(name, _)| *name == english).map(|(_, chinese)| *chinese)
}

/// The command line with its Chinese names, shown in help and completed.
pub fn with_aliases(command: Command) -> Command {
    command.mut_subcommands(|subcommand| {
        let subcommand = match alias(subcommand.get_name()) {
            Some(chinese) => subcommand.visible_alias(chinese),
            None => subcommand,
        };
        with_aliases(subcommand)
    })
}

/// Chinese texts by command path and argument: `levy assess` for the command, `levy assess.month` for its argument,
/// `.db` for a global option.
static TEXTS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    toml::from_str(include_str!("help_zh.toml")).expect("help_zh.toml is a table of texts; a test reads it")
});

/// The text of a command or argument in Chinese.
pub fn chinese(key: &str) -> Option<&'static str> {
    TEXTS.get(key).map(String::as_str)
}

/// The command line with its help in a language.
pub fn translated(command: Command, lang: Lang) -> Command {
    match lang {
        Lang::En => command,
        Lang::Zh => overlaid(command, ""),
    }
}

fn overlaid(command: Command, path: &str) -> Command {
    let command = match chinese(path) {
        Some(text) => command.about(text).long_about(text),
        None => command,
    };
    let owner = path.to_owned();
    let command = command.mut_args(|argument| {
        let own = chinese(&format!("{owner}.{}", argument.get_id()));
        match own.or_else(|| chinese(&format!(".{}", argument.get_id()))) {
            Some(text) => argument.help(text).long_help(text),
            None => argument,
        }
    });
    command.mut_subcommands(|subcommand| {
        let path = format!("{path} {}", subcommand.get_name());
        overlaid(subcommand, path.trim_start())
    })
}
