//! Help in Chinese, laid over the command definitions, and the Chinese names of the commands: one table each.

use std::collections::HashMap;
use std::sync::LazyLock;

use clap::{Arg, Command};
use include_dir::{Dir, File, include_dir};

use super::Lang;
use super::value_names::with_chinese_value;

/// English and Chinese names of subcommands; where two commands have one word, the path of the one goes before the word.
const ALIASES: &[(&str, &str)] = &[
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
    ("declare", "申报"),
    ("declarations", "申报列表"),
    ("estimate", "暂定"),
    ("reconcile", "对账"),
    ("modes", "征收模式"),
    ("notices", "文书列表"),
    ("policy", "政策"),
    ("check", "检查"),
    ("import", "导入"),
    ("operator", "操作员"),
    ("office", "机构"),
    ("contact", "联系信息"),
    ("add", "新增"),
    ("log", "日志"),
    ("verify", "校验"),
    ("anchor", "存证"),
    ("batch", "批次"),
    ("query", "查询"),
    ("export", "导出"),
    ("template", "模板"),
    ("completions", "补全"),
    ("man", "手册"),
    ("receipt", "收款单"),
    ("man", "手册"),
    ("today", "今日"),
    ("account", "个人账户"),
    ("interest", "年终结转"),
    ("refund", "退费"),
    ("void", "冲销收款"),
    ("application", "申请表"),
    ("held", "待转金"),
    ("single", "单独结算"),
    ("statement", "缴费证明"),
    ("move", "调剂"),
    ("levy held write-off", "转收入"),
    ("account-interest", "账户利息"),
    ("rate-factor", "浮动费率"),
    ("retirement", "退休年龄"),
    ("annuity-divisor", "计发月数"),
    ("pension", "养老金"),
    ("unemployment", "失业金"),
    ("maternity", "生育津贴"),
    ("injury", "工伤"),
    ("death", "遗属待遇"),
    ("adjust", "调整"),
    ("earnings", "工资"),
    ("history", "历史"),
    ("merge", "合并"),
    ("resident", "居民"),
    ("transfer-out", "转出"),
    ("transfer-in", "转入"),
    ("split", "分立"),
    ("identity", "身份"),
    ("change", "变更"),
    ("end", "终止"),
    ("apply", "申请"),
    ("defer", "缓缴"),
    ("pay", "待遇"),
    ("pay account", "账户"),
    ("pay history", "变更记录"),
    ("certify decide", "判定"),
    ("certify history", "变更记录"),
    ("form", "核定表"),
    ("award", "核定待遇"),
    ("withdraw", "撤回"),
    ("refuse", "不予支付"),
    ("pay due", "待核定"),
    ("take-over", "接收"),
    ("payroll", "发放"),
    ("result", "回盘"),
    ("reissue", "重发"),
    ("suspend", "暂停"),
    ("resume", "恢复"),
    ("stop", "停发"),
    ("recover", "追回"),
    ("open", "列入"),
    ("order", "责令"),
    ("offset", "抵扣"),
    ("refer", "移送"),
    ("write-off", "核销"),
    ("give-back", "退还"),
    ("recompute", "重算"),
    ("payrolls", "发放列表"),
    ("enforce", "强制征缴"),
    ("enforce order", "责令补缴"),
    ("serve", "送达"),
    ("query-bank", "查询账户"),
    ("urge", "催告"),
    ("seize", "划拨"),
    ("decide", "划拨决定"),
    ("court", "申请执行"),
    ("close", "结案"),
    ("ledger", "基金"),
    ("accounts", "科目"),
    ("journal", "序时账"),
    ("balance", "余额"),
    ("voucher", "凭证查看"),
    ("post", "记账"),
    ("ledger open", "期初"),
    ("book", "记事项"),
    ("events", "事项"),
    ("reverse", "冲销"),
    ("ledger close", "结账"),
    ("reopen", "反结账"),
    ("prove", "核验"),
    ("ledger statement", "报表"),
    ("shortage", "缺口"),
    ("ladder", "到期表"),
    ("limits", "限额"),
    ("redeem", "赎回"),
    ("value", "估值"),
    ("buy", "买入"),
    ("invest", "投资"),
    ("budget", "预算"),
    ("allocate", "拨付"),
    ("sweep", "划转"),
    ("premiums", "代缴入账"),
    ("month-end", "月结"),
    ("audit", "稽核"),
    ("scan", "扫描"),
    ("rules", "规则"),
    ("findings", "疑点"),
    ("dismiss", "排除"),
    ("todo", "待办"),
    ("certify", "资格认证"),
    ("due", "到期"),
    ("record", "登记认证"),
    ("match", "比对"),
    ("hits", "比对结果"),
    ("lapse", "逾期暂停"),
    ("report", "报表"),
    ("month", "月报"),
    ("year", "年报"),
    ("dashboard", "工作台"),
];

/// The Chinese name of a subcommand, by its path such as `ledger close`.
pub fn alias(path: &str) -> Option<&'static str> {
    let named = |wanted: &str| ALIASES.iter().find(|(name, _)| *name == wanted).map(|(_, chinese)| *chinese);
    named(path).or_else(|| named(last_word(path)))
}

fn last_word(path: &str) -> &str {
    path.rsplit(' ').next().unwrap_or(path)
}

/// The English word of a subcommand that was named in either language; any other word stays.
pub fn english(word: &str) -> &str {
    ALIASES.iter().find(|(_, chinese)| *chinese == word).map_or(word, |(name, _)| last_word(name))
}

/// The command line with its Chinese names, shown in help and completed.
pub fn with_aliases(command: Command) -> Command {
    named_below(command, "")
}

fn named_below(command: Command, path: &str) -> Command {
    command.mut_subcommands(|subcommand| {
        let path = format!("{path} {}", subcommand.get_name());
        let path = path.trim_start();
        let subcommand = match alias(path) {
            Some(chinese) => subcommand.visible_alias(chinese),
            None => subcommand,
        };
        named_below(subcommand, path)
    })
}

/// Chinese texts by command path and argument: `levy assess` for the command, `levy assess.month` for its argument, `.db` for
/// a global option and for whatever argument of that name has no text of its own. The first paragraph is the short help.
static TEXTS: LazyLock<HashMap<String, String>> = LazyLock::new(|| FILES.files().flat_map(texts).collect());

/// The texts, a file a top-level command or several small ones.
static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/i18n/help_zh");

fn texts(file: &File<'_>) -> HashMap<String, String> {
    let text = file.contents_utf8().unwrap_or_default();
    toml::from_str(text).expect("each file of help_zh is a table of texts; a test reads it")
}

/// What clap itself writes around our texts.
const FRAMES: [(&str, &str); 21] = [
    ("Print help (see a summary with '-h')", "显示帮助（简要帮助用 -h）"),
    ("Print help (see more with '--help')", "显示帮助（详细帮助用 --help）"),
    ("Print help", "显示帮助"),
    ("Print version", "显示版本"),
    ("Global options:", "通用选项："),
    ("Usage: ", "用法："),
    ("Commands:", "命令："),
    ("Arguments:", "参数："),
    ("Options:", "选项："),
    ("Possible values:", "可选值："),
    ("[OPTIONS]", "[选项]"),
    ("<COMMAND>", "<命令>"),
    ("[alias: ", "[别名："),
    ("[aliases: ", "[别名："),
    ("[default: ", "[默认："),
    ("[env: ", "[环境变量："),
    ("[possible values: ", "[可选值："),
    // The same where the line breaks behind them.
    ("[default:", "[默认："),
    ("[env:", "[环境变量："),
    ("[possible values:", "[可选值："),
    ("[subcommands: ", "[子命令："),
];

/// A page of help as clap wrote it, with its own words in Chinese.
pub fn in_chinese(page: &str) -> String {
    FRAMES.iter().fold(page.to_owned(), |page, (english, chinese)| page.replace(english, chinese))
}

/// The text of a command or argument in Chinese.
pub fn chinese(key: &str) -> Option<&'static str> {
    TEXTS.get(key).map(String::as_str)
}

/// The text of an argument of a command: its own, else the one shared by all arguments of that name.
fn argument_key(path: &str, argument: &Arg) -> String {
    let own = format!("{path}.{}", argument.get_id());
    if TEXTS.contains_key(&own) { own } else { format!(".{}", argument.get_id()) }
}

/// Global options that the help of a single command leaves to `shebao --help`.
const ELSEWHERE: [&str; 13] = [
    "db",
    "today",
    "headers",
    "encoding",
    "columns",
    "limit",
    "lang",
    "wait",
    "fail_on",
    "log",
    "quiet",
    "verbose",
    "no_progress",
];

/// The command line with the rarer global options shown by `shebao --help` and the manual only, not by each command.
pub fn with_fewer_options(command: Command, lang: Lang) -> Command {
    let hide = |option: &Arg| ELSEWHERE.contains(&option.get_id().as_str()) || option.get_id() == "yes";
    let globals: Vec<Arg> = command.get_arguments().filter(|argument| argument.is_global_set()).cloned().collect();
    let of_command: Vec<Arg> =
        globals.into_iter().map(|option| if hide(&option) { option.hide_long_help(true) } else { option }).collect();
    let command = command
        .mut_args(|option| if option.is_global_set() && hide(&option) { option.hide_short_help(true) } else { option });
    let command = command.mut_subcommands(|subcommand| {
        let of_command = of_command.iter().cloned();
        subcommand.args(of_command.map(|option| if hide(&option) { option.hide_short_help(true) } else { option }))
    });
    pointing_at_the_rest(command, lang)
}

/// The line under the short list of global options, under every command but the first.
fn pointing_at_the_rest(command: Command, lang: Lang) -> Command {
    let more = match lang {
        Lang::En => "More options, for every command: shebao --help",
        Lang::Zh => "各命令共用的其他选项见：shebao --help",
    };
    command.mut_subcommands(|subcommand| pointing_at_the_rest(subcommand.after_help(more), lang))
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
        Some(text) => command.about(first_paragraph(text)).long_about(text),
        None => command,
    };
    let owner = path.to_owned();
    let command = command.mut_args(|argument| match chinese(&argument_key(&owner, &argument)) {
        // A text of several paragraphs explains the values itself.
        Some(text) if text.contains("\n\n") => {
            argument.help(first_paragraph(text)).long_help(text).hide_possible_values(true)
        }
        Some(text) => argument.help(text).long_help(text),
        None => argument,
    });
    let command = command.mut_args(with_chinese_value);
    command.mut_subcommands(|subcommand| {
        let path = format!("{path} {}", subcommand.get_name());
        overlaid(subcommand, path.trim_start())
    })
}

fn first_paragraph(text: &str) -> &str {
    text.split("\n\n").next().unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory as _;
    use unicode_width::UnicodeWidthStr as _;

    use super::*;
    use crate::cli::{self, Cli};

    /// Every command and visible argument with the key of its text.
    fn keys(command: &Command, path: &str, keys: &mut BTreeSet<String>) {
        keys.insert(path.to_owned());
        keys.extend(
            command.get_arguments().filter(|argument| !argument.is_hide_set()).map(|it| argument_key(path, it)),
        );
        for subcommand in command.get_subcommands() {
            keys_of_child(subcommand, path, keys);
        }
    }

    fn keys_of_child(command: &Command, path: &str, found: &mut BTreeSet<String>) {
        keys(command, format!("{path} {}", command.get_name()).trim_start(), found);
    }

    fn all_keys() -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        keys(&Cli::command(), "", &mut found);
        found
    }

    #[test]
    fn every_command_and_argument_has_a_chinese_text() {
        let missing: Vec<String> = all_keys().into_iter().filter(|key| chinese(key).is_none()).collect();
        assert!(missing.is_empty(), "help_zh lacks {missing:?}");
    }

    #[test]
    fn no_chinese_text_is_unused() {
        let used = all_keys();
        let unused: Vec<&String> = TEXTS.keys().filter(|key| !used.contains(*key)).collect();
        assert!(unused.is_empty(), "help_zh has texts of nothing: {unused:?}");
    }

    #[test]
    fn the_example_of_a_command_stands_in_both_languages() {
        fn check(command: &Command, path: &str) {
            let has = command.get_long_about().is_some_and(|text| text.to_string().contains("Example: "));
            assert_eq!(has, chinese(path).is_some_and(|text| text.contains("示例：shebao ")), "{path}");
            for subcommand in command.get_subcommands() {
                check(subcommand, format!("{path} {}", subcommand.get_name()).trim_start());
            }
        }
        check(&Cli::command(), "");
    }

    #[test]
    fn the_chinese_example_of_a_command_names_it_as_it_is_called() {
        fn check(command: &Command, path: &str, wrong: &mut Vec<String>) {
            for subcommand in command.get_subcommands().filter(|one| one.get_name() != "help") {
                let path = format!("{path} {}", subcommand.get_name());
                let path = path.trim_start();
                let text = chinese(path).unwrap_or_default();
                if let Some((_, example)) = text.split_once("示例：shebao ") {
                    let words: Vec<&str> = example.split(' ').collect();
                    let parts: Vec<&str> = path.split(' ').collect();
                    for (place, word) in (1..=parts.len()).zip(words) {
                        let upto = parts[..place].join(" ");
                        if word != parts[place - 1] && alias(&upto) != Some(word) {
                            wrong.push(format!("{path}: {word} is called {:?}", alias(&upto)));
                        }
                    }
                }
                check(subcommand, path, wrong);
            }
        }
        let mut wrong = Vec::new();
        check(&crate::cli::command(Lang::En), "", &mut wrong);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_line_of_chinese_help_fits_beside_the_options() {
        // clap breaks lines at spaces only, so each piece between spaces has to fit.
        for (key, text) in TEXTS.iter() {
            for piece in first_paragraph(text).split([' ', '\n']) {
                assert!(piece.width() <= 50, "{key}: {piece} is {} columns wide", piece.width());
            }
        }
    }

    #[test]
    fn chinese_help_holds_no_english_frame() {
        let mut command = cli::command(Lang::Zh);
        let page = in_chinese(&command.render_long_help().to_string());
        for word in ["Usage", "Options", "Commands", "Print", "Possible", "default:"] {
            assert!(!page.contains(word), "{word} in\n{page}");
        }
    }
}
