//! Reasons that come in English from the store or from SQLite, in Chinese. A reason without a row is shown as it came.

/// What an English reason begins and ends with around a name, and the Chinese around the same.
const PATTERNS: [(&str, &str, &str, &str); 52] = [
    // files and folders
    ("permission denied", "", "没有权限", ""),
    ("no such file or directory", "", "文件或文件夹不存在", ""),
    ("not a directory", "", "路径中有一段不是文件夹", ""),
    ("is a directory", "", "这是文件夹", ""),
    ("read-only file system", "", "文件系统为只读", ""),
    ("file too large", "", "文件超出允许的大小", ""),
    ("it is the file that is read", "", "这正是所读的文件", ""),
    ("unable to open database file", "", "打不开该文件", ""),
    ("you may read here but not write", "", "此处只能读取，不能写入", ""),
    (
        "its latest changes wait in the journal beside it, which is read only where you may write",
        "",
        "最近的改动还在旁边的日志文件中，须在可写之处才能读取",
        "",
    ),
    (
        "it was made by an older shebao and has to be brought up to date first",
        "",
        "该文件由旧版本建立，须先在可写之处升级",
        "",
    ),
    ("a folder", "", "这是文件夹", ""),
    ("no such folder", "", "文件夹不存在", ""),
    ("an old spreadsheet (xls), not xlsx", "", "这是旧格式（xls），不是 xlsx", ""),
    ("it is no workbook, or only a part of one", "", "不是工作簿，或文件不完整", ""),
    // the shape of the office's file
    ("database disk image is malformed", "", "文件内容已被破坏", ""),
    ("its tables are not those of its version: ", "", "表结构与其版本不符：", ""),
    // the operation log
    ("the anchored operation is missing", "", "存证的操作已不存在", ""),
    ("its hash is not the anchored one", "", "其哈希值与存证不符", ""),
    ("the entry is missing", "", "该条记录缺失", ""),
    ("it does not continue the entry before it", "", "与前一条记录不相接", ""),
    ("the entry is not the one that was hashed", "", "记录内容与其哈希值不符", ""),
    // parameters of policy files
    ("a topic holds parameters, such as [topic.name]", "", "应为 [主题.参数名] 形式的参数", ""),
    ("a parameter is a table with `values`", "", "参数应含 values 列表", ""),
    ("unknown parameter", "", "没有该参数", ""),
    ("a list of values is expected", "", "应为取值列表", ""),
    ("a text is expected", "", "应为文字", ""),
    ("unknown field; description, unit and values are known", "", "没有该字段，可用 description、unit、values", ""),
    (
        "unknown field; region, kind, from, to, value, source and checked are known",
        "",
        "没有该字段，可用 region、kind、from、to、value、source、checked",
        "",
    ),
    ("`values` is missing", "", "缺少 values", ""),
    ("is missing", "", "未填", ""),
    ("a day such as 2026-07-01 is expected", "", "应为日期，如 2026-07-01", ""),
    ("a day or false is expected", "", "应为日期或 false", ""),
    ("from lies after to", "", "起始日期晚于终止日期", ""),
    ("not a region code: ", "", "不是行政区划代码：", ""),
    ("value \"", "\" cannot be read", "取值“", "”无法识别"),
    (
        "a value is a table such as { value = \"0.16\", source = \"…\", checked = false }",
        "",
        "每个取值应写作 { value = \"0.16\", source = \"…\", checked = false }",
        "",
    ),
    // questions to the views
    ("only SELECT and WITH … SELECT are", "", "只能用 SELECT 或 WITH … SELECT", ""),
    ("it has a parameter, and there is nothing to fill in", "", "含有参数，无值可填", ""),
    ("it is more than one statement", "", "不止一条语句", ""),
    ("cannot modify ", " because it is a view", "只能查询，不能改动 ", ""),
    ("invalid UTF-8 was detected in one or more arguments", "", "参数不是有效的 UTF-8 文字", ""),
    ("no such table: ", "", "没有视图 ", ""),
    ("no such column: ", "", "没有列 ", ""),
    ("no such function: ", "", "没有函数 ", ""),
    ("ambiguous column name: ", "", "列名不明确：", ""),
    ("near \"", "\": syntax error", "“", "”附近语法有误"),
    ("unrecognized token: ", "", "无法识别 ", ""),
    ("incomplete input", "", "语句不完整", ""),
    ("not authorized to use function: ", "", "不得使用函数 ", ""),
    ("access to ", " is prohibited", "不得读取 ", ""),
    ("not authorized", "", "不得如此查询", ""),
];

/// A reason in Chinese.
pub(in crate::i18n) fn reason(english: &str) -> String {
    let exact = PATTERNS.iter().find_map(|(before, after, chinese, behind)| {
        let name = english.strip_prefix(before)?.strip_suffix(after)?;
        let has_name = before.ends_with(' ') || before.ends_with('"');
        (has_name || name.is_empty()).then(|| format!("{chinese}{name}{behind}"))
    });
    exact.or_else(|| of_table(english)).or_else(|| of_anchor(english)).unwrap_or_else(|| english.to_owned())
}

/// `TABLE: its 3 rows are not what was written` and its like.
fn of_table(english: &str) -> Option<String> {
    let (table, rest) = english.split_once(": ")?;
    let words: Vec<&str> = rest.split(' ').collect();
    Some(match words.as_slice() {
        ["its", rows, "rows", "are", "not", "what", "was", "written"] => format!("表 {table} 的 {rows} 行与写入时不同"),
        [seen, "rows", "stand", "where", rows, "were", "written"] => {
            format!("表 {table} 写入 {rows} 行，现有 {seen} 行")
        }
        ["no", "operation", "accounts", "for", strays, "rows,", "the", "first", "being", "row", key] => {
            format!("表 {table} 有 {strays} 行不属于任何操作，首行为 {key}")
        }
        _ => return None,
    })
}

fn of_anchor(english: &str) -> Option<String> {
    let (region, own) = english.strip_prefix("the anchor is that of region ")?.split_once(", the file that of ")?;
    Some(format!("存证属于地区 {region}，文件属于 {own}"))
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn reasons_are_told_in_chinese() {
        let table = [
            ("no such table: persns", "没有视图 persns"),
            ("near \"SELEC\": syntax error", "“SELEC”附近语法有误"),
            ("bill: its 3 rows are not what was written", "表 bill 的 3 行与写入时不同"),
            ("bill: 2 rows stand where 3 were written", "表 bill 写入 3 行，现有 2 行"),
            (
                "bill: no operation accounts for 1 rows, the first being row 7",
                "表 bill 有 1 行不属于任何操作，首行为 7",
            ),
            ("the anchor is that of region 110000, the file that of 310000", "存证属于地区 110000，文件属于 310000"),
            ("the entry is missing", "该条记录缺失"),
            ("cannot modify bills because it is a view", "只能查询，不能改动 bills"),
            (
                "its tables are not those of its version: step 0050_payee_states",
                "表结构与其版本不符：step 0050_payee_states",
            ),
            ("something new", "something new"),
        ];
        for (english, chinese) in table {
            assert_eq!(reason(english), chinese);
        }
    }
}
