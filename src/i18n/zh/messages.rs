//! What is wrong with this input, quoting it, then what holds, in Chinese (错误说明). One arm a refusal, no catch-all.

use super::super::labels::{kind_name, kinds, label, named_dependants};
use super::super::{Lang, cause, is_number, masked, quoted};
use super::reasons::reason as told;
use crate::model::{ClaimState, NumberShape, Subject, column_names};
use crate::refusal::Refusal;

/// The message of a refusal in Chinese.
#[expect(clippy::too_many_lines, reason = "one exhaustive table: a refusal without words must not compile")]
pub fn message(refusal: &Refusal) -> String {
    match refusal {
        Refusal::RequiredValueMissing => "必填项为空".to_owned(),
        Refusal::NulCharacter => "文本中含有空字符（U+0000）".to_owned(),
        Refusal::AmountNotValid { value } => {
            format!("“{}”不是有效金额，金额以元为单位，例如 5000 或 5,000.50", quoted(value))
        }
        Refusal::AmountHasMoreThanTwoDecimals { value } => {
            format!("金额“{}”超过两位小数，金额最小单位为分", quoted(value))
        }
        Refusal::AmountNotPositive { value } => format!("金额“{}”应当大于零", quoted(value)),
        Refusal::AmountNegative { value } => format!("金额“{}”小于零", quoted(value)),
        Refusal::AmountTooLarge { value } => {
            format!("金额“{}”过大，最大为 10,000,000,000,000.00 元", quoted(value))
        }
        Refusal::RateNotValid { value } => format!("“{}”不是有效费率，费率写作 0.16 或 16%", quoted(value)),
        Refusal::NumberNotValid { value } if is_number(value) => format!("{} 超出可能的范围", quoted(value)),
        Refusal::NumberNotValid { value } => format!("“{}”不是整数", quoted(value)),
        Refusal::DecimalNotValid { value } => format!("“{}”不是大于零的数", quoted(value)),
        Refusal::AgeNotValid { value } => format!("“{}”不是年龄", quoted(value)),
        Refusal::MonthNotValid { value } => {
            format!("“{}”不是有效年月，年月写作 2026-07 或 202607", quoted(value))
        }
        Refusal::DateNotValid { value } => {
            format!("“{}”不是有效日期，日期写作 2026-07-01、20260701 或 2026/7/1", quoted(value))
        }
        Refusal::KindUnknown { value } => {
            format!("“{}”不是险种，应填险种名称或代码，例如 养老、医疗、工伤", quoted(value))
        }
        Refusal::OneKindOnly { value } => format!("“{}”是多个险种，此处只填一个", quoted(value)),
        Refusal::KindNotOfOffice { kind } => format!("本机构不经办{}", kind_name(Lang::Zh, *kind)),
        Refusal::KindNotForEmployerType { kind, employer_type } => {
            let employer_type = label(Lang::Zh, employer_type);
            format!("单位类型为{employer_type}的单位不参加{}", kind_name(Lang::Zh, *kind))
        }
        Refusal::KindNotForFlexible { kind } => format!("灵活就业人员不参加{}", kind_name(Lang::Zh, *kind)),
        Refusal::ChoiceUnknown { value, choices } => {
            format!("“{}”不在可选值之内，可选值：{choices}", quoted(value))
        }
        Refusal::RegionNotValid { value } => {
            format!("“{}”不是行政区划代码，应为六位数字，例如 110000", quoted(value))
        }
        Refusal::IdNumberLength { value, length } => {
            format!("身份证号“{}”为 {length} 位，应为 18 位（旧证 15 位）", masked(value))
        }
        Refusal::IdNumberCharacter { value, character, place, shape } => {
            format!("证件号码“{}”第 {place} 位为“{character}”，{}", masked(value), shape_of_number(*shape))
        }
        Refusal::IdNumberProvince { value, province } => {
            format!("身份证号“{}”中的省级行政区划代码 {province} 不存在", masked(value))
        }
        Refusal::IdNumberDate { value, date } => {
            format!("身份证号“{}”中的出生日期 {date} 不存在", masked(value))
        }
        Refusal::IdNumberCheckDigit { value, expected } => {
            format!("身份证号“{}”校验不符，按前 17 位计算，末位应为 {expected}", masked(value))
        }
        Refusal::IdNumberCutBySpreadsheet { value, is_certain: true } => {
            format!("身份证号“{}”已被电子表格截断，表格软件对数字只保留 15 位", masked(value))
        }
        Refusal::IdNumberCutBySpreadsheet { value, is_certain: false } => {
            format!("身份证号“{}”以 000 结尾，校验位虽相符，但可能已被电子表格截断", masked(value))
        }
        Refusal::IdNumberTooOld { value } => format!("按身份证号“{}”推算，本人已超过 120 岁", masked(value)),
        Refusal::IdTypeDiffers { value, found } => {
            let (given, found) = (label(Lang::Zh, value), label(Lang::Zh, found));
            format!("证件类型填为“{}”，而号码属于{found}", quoted(given))
        }
        Refusal::CreditCodeLength { value } => {
            format!("统一社会信用代码“{}”为 {} 位，应为 18 位", quoted(value), value.chars().count())
        }
        Refusal::CreditCodeCharacter { value, character } => {
            format!("统一社会信用代码“{}”含有“{character}”，代码中不使用 I、O、S、V、Z", quoted(value))
        }
        Refusal::CreditCodeCheckCharacter { value, expected } => {
            format!("统一社会信用代码“{}”校验不符，按前 17 位计算，末位应为 {expected}", quoted(value))
        }
        Refusal::EndBeforeStart { start, end } => format!("终止年月 {end} 早于开始年月 {start}"),
        Refusal::LastDayBeforeFirst { first, last } => format!("最后一日 {last} 早于第一日 {first}"),

        Refusal::DuplicateRow { first_line } => format!("与第 {first_line} 行重复"),
        Refusal::EmployerAlreadyRegistered { employer } => {
            format!("单位 {employer} 已经登记，且登记内容与本行不同")
        }
        Refusal::PersonAlreadyRegistered { id_number } => {
            format!("人员 {} 已经登记，且登记内容与本行不同", masked(id_number))
        }
        Refusal::EmployerNotRegistered { employer } => format!("单位 {} 未登记", quoted(employer)),
        Refusal::NotRegisteredOn { key, day } => format!("{} 在 {day} 尚未登记", masked(key)),
        Refusal::PersonNotRegistered { person } => format!("人员 {} 未登记", masked(person)),
        Refusal::AlreadyEnrolled { employer, kinds: set, start } => {
            format!("已自 {start} 起在单位 {employer} 参加{}", kinds(Lang::Zh, *set))
        }
        Refusal::InsuredByOneself { kind, month } => {
            format!("{month} 已以灵活就业身份缴纳{}，同一险种不能重复参保", kind_name(Lang::Zh, *kind))
        }
        Refusal::InsuredElsewhere { employer, kind, month } => {
            let kind = kind_name(Lang::Zh, *kind);
            format!("{month} 已在单位 {employer} 参加{kind}，同一险种同一月份不得重复参保")
        }
        Refusal::NotEnrolled { employer, id_number } => {
            format!("人员 {} 未在单位 {employer} 参保", masked(id_number))
        }
        Refusal::RegistrationLaterThanStart { employer, registered, start } => {
            format!("开始年月 {start} 早于单位 {employer} 的参保年月 {registered}")
        }
        Refusal::HeldForPayers { fund, free, amount } => {
            format!("{}基金暂收款中不属于任何收款的只有 {free}，不足 {amount}", fund.chinese())
        }
        Refusal::ReceiptVoided { reference } => format!("收款 {reference} 已冲销，视为从未到账"),
        Refusal::ReceiptAlreadyBooked { reference } => {
            format!("凭证号“{}”已经入账，且入账内容与本行不同", quoted(reference))
        }
        Refusal::RegionIsOwn { region } => format!("{region} 是本机构所在地区"),
        Refusal::AccountWentOut { person, kind, region, on, lacking, .. } => {
            format!("人员 {person} 的{}个人账户已于 {on} 转往 {region}，其中 {lacking} 元将无来源", kind.chinese())
        }
        Refusal::AccountIsAwarded { person, claim, amount, .. } => {
            format!("人员 {person} 的基本养老保险个人账户中有 {amount} 元已由申请 {claim} 核定退还，尚未支付")
        }
        Refusal::AccountIsOfHeirs { person, died_on } => {
            format!("人员 {person} 已于 {died_on} 死亡，个人账户归其继承人，不能转出")
        }
        Refusal::AccountNotNamed { person, accounts } => {
            format!("人员 {person} 有多个个人账户有余额（{accounts}），未说明支付哪一个")
        }
        Refusal::AccountIsMoving { person, matter } => {
            format!("人员 {person} 的基本养老保险关系转出事项 {matter} 尚待复核")
        }
        Refusal::NothingToTransfer { person } => {
            format!("人员 {} 没有可转移的缴费年月和个人账户", masked(person))
        }
        Refusal::TierUnknown { tier, year, choices } => format!("{year} 年没有 {tier} 元的档次；档次为：{choices}"),
        Refusal::TierChosen { year, tier } => format!("{year} 年已选 {tier} 元的档次"),
        Refusal::YearNotOpen { year, first, last } => format!("不能选 {year} 年的档次，可选 {first} 至 {last} 年"),
        Refusal::OpeningHeld { kind } => {
            format!("该人的{}个人账户已按其他余额开立", kind_name(Lang::Zh, *kind))
        }
        Refusal::KindWithoutAccount { kind } => format!("{}没有个人账户", kind_name(Lang::Zh, *kind)),
        Refusal::PersonHasMoneyOpen { person, amount } => {
            format!("人员 {person} 以个人身份缴费，尚有 {amount} 未结清，另一记录也是个人缴费")
        }
        Refusal::SameEmployer { employer } => format!("原单位和新单位都是 {employer}"),
        Refusal::HistoryHeld { kind, from, to } => {
            format!("{}{from} 至 {to} 的历史缴费已经登记", kind_name(Lang::Zh, *kind))
        }
        Refusal::MoverStays { person, why } => format!("人员 {person} 不能转入：{}", message(why)),
        Refusal::MonthLeviedHere { kind, month } => {
            format!("{month} 的{}由本机构核定", kind_name(Lang::Zh, *kind))
        }
        Refusal::PaysNotForHimself { person } => format!("人员 {person} 未以个人身份缴费"),
        Refusal::RefundNotOfTaxOffice { refund } => format!("没有由税务机关退付的退费 {refund}"),
        Refusal::NothingToRefund { on } => format!("{on} 没有批准由税务机关退付的退费"),
        Refusal::OfficeIsAFolder { path } => format!("{path} 是文件夹，不是业务文件"),
        Refusal::MonthTooFarAhead { month, last } => format!("{month} 过远；现在最多核定到 {last}"),
        Refusal::PhoneNotValid { value } => format!("“{}”不是电话号码", quoted(value)),
        Refusal::AccountNotValid { value } => format!("“{}”不是完整的号码", quoted(value)),
        Refusal::IndustryNotValid { value } => {
            format!("“{}”不是 GB/T 4754 行业代码：以 01 至 97 开头的两至四位数字", quoted(value))
        }
        Refusal::NoRiskClass { employer } => format!("单位 {employer} 没有行业风险类别，行业也不能确定类别"),
        Refusal::YearIsOver { month } => format!("{month} 所在年度已结束；个人身份参保的在当年内缴费"),
        Refusal::PayerMissing => "本行未填缴费人，单位和身份证号均为空".to_owned(),
        Refusal::PayerNamedTwice => "本行填了两个缴费人，单位和身份证号只能填一个".to_owned(),

        Refusal::FileNotFound { path } => format!("文件 {path} 不存在"),
        Refusal::FileUnreadable { path, reason } => format!("无法读取 {path}：{}", told(&cause(reason))),
        Refusal::FileUnwritable { path, reason } => format!("无法写入 {path}：{}", told(&cause(reason))),
        Refusal::FileEmpty { path } => format!("文件 {path} 为空，首行应为列名"),
        Refusal::FileNotText { path, line } => {
            format!("文件 {path} 既不是 UTF-8 也不是 GB18030 编码，第 {line} 行无法读取")
        }
        Refusal::SpreadsheetUnreadable { path, reason } => format!("无法读取工作簿 {path}：{}", told(reason)),
        Refusal::HeaderMissing { path } => format!("文件 {path} 首行没有可识别的列名"),
        Refusal::ColumnUnknown { path, line, column, nearest: Some(nearest) } => {
            format!("{path} 第 {line} 行：列“{}”无法识别，最接近的列名为“{nearest}”", quoted(column))
        }
        Refusal::ColumnUnknown { path, line, column, nearest: None } => {
            format!("{path} 第 {line} 行：列“{}”无法识别", quoted(column))
        }
        Refusal::ColumnMissing { path, line, column } => {
            let title = crate::model::column_names(column).map(|names| names.title(crate::model::Subject::Person));
            format!("{path} 第 {line} 行：缺少必需的列“{}”（{column}）", title.unwrap_or(column))
        }
        Refusal::ColumnDoubled { path, line, column, first } => {
            format!("{path} 第 {line} 行：列“{}”与列“{}”含义相同", quoted(column), quoted(first))
        }
        Refusal::RowShort { cells, columns } => format!("本行只有 {cells} 个单元格，表头有 {columns} 列"),
        Refusal::RowLong { cells, columns } => format!("本行有 {cells} 个单元格，多于表头的 {columns} 列"),
        Refusal::QuoteNotClosed { path, line, column } => {
            format!("{path} 第 {line} 行“{}”列的引号没有结束", quoted(column))
        }

        Refusal::OfficeMissing { path } => format!("数据文件 {path} 不存在"),
        Refusal::OfficeExists { path } => format!("{path} 已经存在，已有的数据文件不得覆盖"),
        Refusal::OfficeBusy { path, seconds } => {
            format!("{path} 正由另一个程序写入，等待 {seconds} 秒后仍未释放")
        }
        Refusal::NotAnOffice { path } => format!("{path} 不是 shebao 的数据文件"),
        Refusal::OfficeNewer { path, version, known } => {
            format!("{path} 的结构版本为 {version}，本程序最高支持版本 {known}")
        }
        Refusal::OfficeDamaged { path, reason } => format!("数据文件 {path} 已损坏：{reason}"),
        Refusal::OfficeReadOnly { path, reason } => format!("数据文件 {path} 不可写：{}", told(reason)),
        Refusal::OfficeChangedMeanwhile { path } => format!("读取期间 {path} 被他人写入"),
        Refusal::DiskFull { path } => format!("{path} 所在磁盘空间不足"),
        Refusal::DemoFolderTaken { path } => format!("{path} 已经存在，且不是由 demo 建立的"),

        Refusal::OperatorMissing => "未指明经办人，每笔业务都应当有经办人".to_owned(),
        Refusal::OperatorUnknown { name } => format!("“{}”不是本机构的操作员", quoted(name)),
        Refusal::OperatorExists { name } => format!("操作员“{}”已经存在", quoted(name)),
        Refusal::OperatorNameNotValid { name } => {
            format!("“{}”不能用作操作员名称，名称由文字、数字、“.”“_”“-”组成", quoted(name))
        }
        Refusal::SecondPersonNeeded { matter, handler } => {
            format!("第 {matter} 号事项由 {handler} 经办，应由另一人复核")
        }
        Refusal::ApproveOnlyInSolo => "--approve 仅限单人机构使用，本机构实行双人复核".to_owned(),

        Refusal::MatterUnknown { matter } => format!("没有第 {matter} 号事项"),
        Refusal::MatterNotApproved { matter, state } => {
            format!("事项 {matter} {}，未经通过，无可撤销", label(Lang::Zh, state))
        }
        Refusal::MatterNotReturned { matter, state } => {
            format!("第 {matter} 号事项未退回补正，当前状态为“{}”", label(Lang::Zh, state))
        }
        Refusal::MatterOfOtherKind { matter, is, asked } => {
            format!("第 {matter} 号事项是“{}”，不能由“{}”接续", label(Lang::Zh, is), label(Lang::Zh, asked))
        }
        Refusal::MatterSupplementedBefore { matter, by } => {
            format!("第 {matter} 号事项已经补正，新事项为第 {by} 号")
        }
        Refusal::MatterNotPending { matter, state } => {
            format!("第 {matter} 号事项不在待复核状态，当前状态为“{}”", label(Lang::Zh, state))
        }
        Refusal::MatterHoldsNoMore { matter, reason } => format!("第 {matter} 号事项的条件已不成立，未办理：{reason}"),
        Refusal::MatterChangedSince { matter, rejected } => {
            format!("第 {matter} 号事项中有 {rejected} 行与现有登记不符，全部未入库")
        }
        Refusal::UndoNotPossible { matter, kind } => {
            format!("第 {matter} 号事项（{}）不能冲回", label(Lang::Zh, kind))
        }
        Refusal::UndoHasDependants { matter, dependants, more } => {
            let dependants = named_dependants(Lang::Zh, dependants, *more);
            format!("第 {matter} 号事项不能冲回，后续业务以其为依据：{dependants}")
        }
        Refusal::ReasonMissing => "未填理由，此项决定应当书面说明理由".to_owned(),

        Refusal::PolicyMissing { parameter, region, month } => {
            format!("政策参数中没有 {region} 在 {month} 的“{parameter}”")
        }
        Refusal::PolicyMissingOn { parameter, region, day } => {
            format!("政策参数中没有 {region} 在 {day} 的“{parameter}”")
        }
        Refusal::RegionUnknown { region } => format!("政策参数中没有统筹地区 {region}"),
        Refusal::CalendarMissing { year } => format!("缺少 {year} 年放假调休安排，无法计算该年工作日"),
        Refusal::PolicyValuesNotValid { path, faults } => format!("{path} 有 {faults} 处错误，整个文件未予接收"),
        Refusal::PolicyRowsNotValid { path, rows } => format!("{path} 有 {rows} 行无法读取，整个文件未予接收"),
        Refusal::PolicyRowOverlaps { first_line } => format!("本行的期间与第 {first_line} 行重叠"),
        Refusal::CeilingBelowFloor { floor, ceiling } => format!("缴费基数上限 {ceiling} 低于下限 {floor}"),
        Refusal::PolicyFileNotValid { path, reason } => format!("政策文件 {path} 有误：{reason}"),

        Refusal::MonthTooEarlyForLateRegistration { month, months } => {
            format!("{month} 过早，补登记人员只追加核定最近 {months} 个月")
        }
        Refusal::FindingUnknown { finding } => format!("没有疑点 {finding}"),
        Refusal::FindingSettled { finding, state } => format!("疑点 {finding} 已{}", label(Lang::Zh, state)),
        Refusal::MonthNotBegun { month, today } => format!("{today} 时 {month} 尚未开始"),
        Refusal::MonthWaitsForApproval { month, step, matter, is_solo: false } => {
            format!("{month} 的 {step} 步骤待他人复核：事项 {matter}")
        }
        Refusal::MonthWaitsForApproval { month, step, matter, is_solo: true } => {
            format!("{month} 的 {step} 步骤待复核：事项 {matter}")
        }
        Refusal::RowsWithheld { file, rows } => format!("{file} 未导入：有 {rows} 行不合格"),
        Refusal::EarlierMonthWaits { month, earlier, matter } => {
            format!("{month} 将成为首个核定月份，但 {earlier} 的核定（事项 {matter}）尚待复核")
        }
        Refusal::MonthBeforeHistory { month, first } => {
            format!("{month} 早于本机构首个核定月份 {first}")
        }
        Refusal::EmployerHasDeclared { employer, month } => {
            format!("“{}”{month} 已申报，或以在册缴费工资为申报", quoted(employer))
        }
        Refusal::EmployerAlreadyLevied { employer, month } => format!("“{}”{month} 已核定", quoted(employer)),
        Refusal::EmployerHasMonthBefore { employer, month } => {
            format!("“{}”{month} 有缴费额，次月应据此暂定", quoted(employer))
        }
        Refusal::ControlTotalDiffers { what, stated, found } => {
            format!("文件头载明“{}”为 {}，实有 {found}（X10）；整个文件未导入", quoted(what), quoted(stated))
        }

        Refusal::KeyUnknown { key } => format!("“{}”不是已登记的单位或人员", masked(key)),
        Refusal::NoticeUnknown { number } => format!("没有编号为“{}”的通知书", quoted(number)),
        Refusal::ReceiptUnknown { reference } => format!("没有凭证号为“{}”的到账", quoted(reference)),
        Refusal::KeyAmbiguous { key, matches } => format!("“{}”对应 {matches} 条记录", masked(key)),
        Refusal::DatasetUnknown { name, choices } => format!("没有数据集“{}”，现有：{choices}", quoted(name)),
        Refusal::ColumnNotInList { column, nearest: Some(nearest) } => {
            format!("本表没有“{}”列，最接近的列名为“{nearest}”", quoted(column))
        }
        Refusal::ColumnNotInList { column, nearest: None } => format!("本表没有“{}”列", quoted(column)),
        Refusal::QueryNotAllowed { reason } => format!("查询语句不被允许：{}", told(reason)),
        Refusal::FormatNotPossible { format, reason } => format!("此处不能使用“{}”格式：{reason}", quoted(format)),
        Refusal::LogBroken { operation, reason } => format!("操作日志自第 {operation} 条起不连续：{}", told(reason)),
        Refusal::CommandUnknown { command, word, .. } => format!("没有“{command} {}”这个命令", quoted(word)),
        Refusal::CommandMissing { command } => format!("{command} 后面需要子命令"),
        Refusal::ArgumentUnknown { command, argument, .. } if argument.starts_with('-') => {
            format!("{command} 没有选项 {}", quoted(argument))
        }
        Refusal::ArgumentUnknown { command, argument, .. } => {
            format!("{command} 不接受多余的参数“{}”", quoted(argument))
        }
        Refusal::ArgumentsMissing { command, arguments } => format!("{command} 缺少 {arguments}"),
        Refusal::ArgumentWithoutValue { argument, .. } => format!("{argument} 后面缺少值"),
        Refusal::ArgumentChoiceUnknown { argument, value, choices } => {
            format!("{argument}：“{}”不在可选值之内，可选值：{choices}", quoted(value))
        }
        Refusal::ArgumentNotValid { argument, value, reason, .. } => {
            format!("{argument}：{}", wrong_value(value, reason))
        }
        Refusal::ArgumentsExclude { argument, others, .. } => format!("{argument} 不能与 {others} 同时使用"),
        Refusal::ArgumentTwice { argument, .. } => format!("{argument} 只能出现一次"),
        Refusal::UsageNotValid { reason, .. } => reason.clone(),
        Refusal::OperationUnknown { operation } => format!("操作日志中没有第 {operation} 条"),
        Refusal::BatchUnknown { batch } => format!("没有批次 {batch}"),
        Refusal::CalcInputMissing { option } => format!("此项测算缺少 {}", option.replace('|', "或")),
        Refusal::DeferralTooLong { kind, months, limit } => {
            let kind = kind_name(Lang::Zh, *kind);
            format!("{kind}最多缓缴 {limit} 个月，申请了 {months} 个月（实施《社会保险法》若干规定第二十一条）")
        }
        Refusal::DeferralSumTooLong { kind, months, limit } => {
            let kind = kind_name(Lang::Zh, *kind);
            format!("{kind}连续缓缴合计 {months} 个月，超过上限 {limit} 个月")
        }
        Refusal::DeferralEmployerShareOnly { kind } => {
            let kind = kind_name(Lang::Zh, *kind);
            format!("{kind}在此只缓缴单位缴费部分，个人缴费部分仍应按月缴纳")
        }
        Refusal::DeferralTooOften { kind, times } => {
            let kind = kind_name(Lang::Zh, *kind);
            format!("{kind}已连续缓缴 {times} 次，达到上限")
        }
        Refusal::DeferralTooEarly { ends_on, days } => {
            format!("前一次缓缴于 {ends_on} 期满；再次申请须在期满前 {days} 日内提出")
        }
        Refusal::DeferralNeedsSecurity => "延期缴费协议须提供担保（社会保险法第六十三条）".to_owned(),
        Refusal::EvidenceMissing => "依据为空".to_owned(),
        Refusal::DeferralPersonShareUnpaid { amount } => {
            format!("职工个人应缴部分逾期 {amount} 元；申请缓缴的单位须按时代扣代缴个人部分")
        }
        Refusal::DeferralWithArrears { amount, before } => {
            format!("{before} 之前欠费 {amount} 元；申请缓缴须先缴清此前欠费")
        }
        Refusal::DeferralNoStagePolicy { kind, month } => {
            let kind = kind_name(Lang::Zh, *kind);
            format!("没有适用于 {month} {kind}的阶段性缓缴政策")
        }
        Refusal::DeferralIndustryNotAdmitted { kind, month, industry, rule } => {
            let kind = kind_name(Lang::Zh, *kind);
            let whose = if industry.is_empty() {
                "未登记行业的单位".to_owned()
            } else {
                format!("行业“{industry}”")
            };
            format!("{whose}不在 {month} {kind}阶段性缓缴政策的范围内（{rule}）")
        }
        Refusal::DeferralHardshipTooShort { months, needed } => {
            format!("困难持续 {months} 个月，不足当地要求的连续 {needed} 个月")
        }
        Refusal::DeferralAfterDueDay { due_on } => format!("延期缴费协议应在首月缴费截止日前申请，该日为 {due_on}"),
        Refusal::InstalmentNotValid { value } => format!("分期 {} 无法识别", quoted(value)),
        Refusal::InstalmentOutsideTerm { month } => format!("{month} 不在缓缴月份之内"),
        Refusal::DeferralOverlaps { kind, month, .. } => {
            let kind = kind_name(Lang::Zh, *kind);
            format!("{month} 的{kind}已在缓缴")
        }
        Refusal::DeferralUnknown { deferral } => format!("没有缓缴 {deferral}"),
        Refusal::DeferralOver { deferral, last } => format!("缓缴 {deferral} 已于 {last} 期满"),
        Refusal::EnforcementUnknown { enforcement } => format!("没有强制征缴案 {enforcement}"),
        Refusal::EnforcementOver { enforcement, state } => {
            format!("案 {enforcement} {}，无需再强制征缴", label(Lang::Zh, state))
        }
        Refusal::EnforcementNotNext { enforcement, act, state, .. } => {
            format!("案 {enforcement} 现为“{}”，不能办理 {act}", label(Lang::Zh, state))
        }
        Refusal::EnforcementTooEarly { enforcement, act, from } => {
            format!("案 {enforcement}：前一期限届满后，自 {from} 起方可办理 {act}")
        }
        Refusal::EnforcementTooLate { enforcement, last } => {
            format!(
                "案 {enforcement}：申请法院强制执行的期限已于 {last} 届满（起诉期限届满之日起三个月，行政强制法第五十三条）"
            )
        }
        Refusal::EnforcementOpen { employer, enforcement } => format!("{employer} 的欠费已在案 {enforcement} 中"),
        Refusal::EnforcementOwed { enforcement, amount } => format!("案 {enforcement} 尚欠 {amount} 元"),
        Refusal::EnforcementHasNoStep { enforcement } => format!("案 {enforcement} 没有可撤回的步骤"),
        Refusal::BankQueryMissing { enforcement } => {
            format!("案 {enforcement} 尚未查询账户，划拨申请须写明开户银行、账号和余额")
        }
        Refusal::NothingOverdue { employer, day } => format!("{employer} 在 {day} 没有逾期欠费"),
        Refusal::TaxOfficeCollects { employer, kind, month } => {
            format!("{month} 的{}由税务机关征收，由其责令 {employer} 限期缴纳", kind_name(Lang::Zh, *kind))
        }
        Refusal::DunningExcluded { employer, before } => format!("{employer} {before} 以前的欠费不列入催缴"),
        Refusal::EmployerDormant { employer } => format!("{employer} 已列为休眠单位，不予催缴"),
        Refusal::NothingToChange => "没有给出要变更的内容".to_owned(),
        Refusal::IdNumberTaken { person } => format!("该号码属于人员 {person}"),
        Refusal::MonthNotPast { month } => format!("{month} 尚未到来"),
        Refusal::RefundAboveHeld { asked, held } => format!("退款金额不能大于待转金余额：退 {asked}，余额 {held}"),
        Refusal::MoveAboveHeld { asked, held } => format!("调剂金额不能大于待转金余额：调剂 {asked}，余额 {held}"),
        Refusal::WriteOffAboveHeld { asked, held } => {
            format!("转为其他收入的金额不能大于待转金余额：转 {asked}，余额 {held}")
        }
        Refusal::HeldPayerOwes { reference, owed } => {
            format!("收款 {} 的缴费主体尚欠 {owed} 元，待转金应先抵缴欠费", quoted(reference))
        }
        Refusal::ReceiptUsed { reference } => {
            format!("收款 {} 的款项已退费、转为其他收入、调剂或退回", quoted(reference))
        }
        Refusal::MoveLeadsNowhere { reference } => {
            format!("收款 {} 的待转金本来就用于该缴费主体、险种和月份", quoted(reference))
        }
        Refusal::FlexibleRefundedInCash => "个人自行缴纳的款项只能退给本人".to_owned(),
        Refusal::ReceiptNotForAgency { reference, paid_on, mode } => {
            format!(
                "收款 {reference} 渠道为 bank（银行），但 {paid_on} 由税务机关征收（{mode}），款项不进入经办机构收入户"
            )
        }
        Refusal::ReceiptOfAnother { reference } => format!("收款 {} 属于另一缴费主体", quoted(reference)),
        Refusal::NothingOpenOf { month } => format!("该人 {month} 没有未足额缴清的应缴"),
        Refusal::YearNotOver { year } => format!("{year} 年尚未结束"),
        Refusal::YearNotSettled { kind, year } => {
            format!("{year} 年{}个人账户尚未年终结转", kind_name(Lang::Zh, *kind))
        }
        Refusal::MergeIntoItself { person } => format!("人员“{}”不能并入自身", quoted(person)),
        Refusal::NotLeviedTwice { kind, month } => {
            format!("{month} 的{}只有一份，重复部分已退", kind_name(Lang::Zh, *kind))
        }
        Refusal::AlreadyLevied { kind, month } => {
            let kind = kind_name(Lang::Zh, *kind);
            format!("{month} 的{kind}已经核定")
        }
        Refusal::NotLevied { kind, month } => {
            let kind = kind_name(Lang::Zh, *kind);
            format!("该人员 {month} 未在该单位核定{kind}")
        }
        Refusal::RefundAboveLevied { kind, month } => {
            let kind = kind_name(Lang::Zh, *kind);
            format!("按此工资计算，{month} 的{kind}多于已核定的金额")
        }
        Refusal::DayBeforeBirth { day, born } => format!("{day} 早于该人出生日期 {born}"),
        Refusal::DayNotPast { day } => format!("{day} 尚未到来"),
        Refusal::EmployerOwes { employer, amount } => {
            format!("单位 {employer} 尚欠 {amount} 元；注销前应结清（社会保险经办条例第十条）")
        }
        Refusal::EmployerEmploys { employer, people } => format!("单位 {employer} 在该月之后仍有 {people} 人参保"),
        Refusal::EmployerHasMoneyHeld { employer, amount } => format!("单位 {employer} 尚有暂存款 {amount} 元"),
        Refusal::EmployerEnded { employer, on } => format!("单位 {employer} 已于 {on} 注销"),
        Refusal::PersonRecordedDead { person, on } => format!("人员 {} 已登记于 {on} 死亡", masked(person)),
        Refusal::PersonEnded { person, on } => format!("人员 {} 已于 {on} 注销", masked(person)),
        Refusal::PersonEndedOtherwise { person, on, reason } => {
            format!("人员 {person} 已于 {on} 注销：{}", label(Lang::Zh, reason))
        }
        Refusal::RelationMovedOut { person, region, on } => {
            format!("人员 {person} 的养老保险关系已于 {on} 转往 {region}，养老金由该地发放")
        }
        Refusal::BirthWithoutChild { value } => format!("生育的子女数至少为 1，不能是 {}", quoted(value)),
        Refusal::BirthIsNoMiscarriage { months } => format!("生育不填流产孕月，填了 {}", quoted(months)),
        Refusal::RegionRatesUnknown { region, month } => {
            format!("政策参数中没有 {region} 在 {month} 的费率，无从得知该地经办的险种")
        }
        Refusal::BankFileAnswered { payroll, layout } => {
            format!("第 {payroll} 次发放已按 {layout} 格式报盘，银行已经回盘")
        }
        Refusal::AccountUnknown { account } => format!("科目表中没有科目 {account}"),
        Refusal::AccountNotOfFund { account, fund } => format!("{}基金不设科目 {account}", kind_name(Lang::Zh, *fund)),
        Refusal::LedgerEventUnknown { event, .. } => format!("没有“{event}”这一基金事项"),
        Refusal::AccountNotOfEvent { account, event, choices } => {
            format!("科目 {account} 不属于事项 {event}，该侧科目为 {choices}")
        }
        Refusal::VoucherNotBalanced { debit, credit } => format!("借方 {debit} 与贷方 {credit} 不相等"),
        Refusal::MoneyMayNotEnter { account, counterpart } => {
            format!("科目 {account} 不得自 {counterpart} 收入款项（社会保险基金财务制度第四十条至第四十二条）")
        }
        Refusal::MoneyMayNotLeave { account, counterpart } => {
            format!("科目 {account} 不得用于 {counterpart}（社会保险基金财务制度第四十条至第四十二条）")
        }
        Refusal::MonthIsClosed { month } => format!("{month} 已结账"),
        Refusal::OpeningNeedsBalance => "参考号为期初的行只填余额，不填收入或支出".to_owned(),
        Refusal::ReceivedAndSpent => "对账单每行只填收入或支出之一".to_owned(),
        Refusal::NothingEntrusted { fund, account, on } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("至 {on} {fund}基金没有委托过资金：科目 {account} 没有可产生收益、亏损或利息的余额")
        }
        Refusal::LossIsLess { fund, account, lost, amount } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 {account} 的亏损为 {lost} 元，少于 {amount} 元")
        }
        Refusal::FundWithoutBooks { fund, with } => {
            let [fund, with] = [*fund, *with].map(|kind| kind_name(Lang::Zh, kind));
            format!("本机构{fund}与{with}合并实施，不单独建账（国办发〔2019〕10号）")
        }
        Refusal::StatementLacksLine { month, known } => {
            format!("{known} 以前的对账单均已导入，其中没有 {month} 的这一笔")
        }
        Refusal::AccountHoldsNoMoney { account } => format!("科目 {account} 不是货币资金科目，对账单限于 1001 至 1005"),
        Refusal::AccountNeedsDetail { account, fund, details } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 {account} 应当记入明细科目：{details}")
        }
        Refusal::DatedAhead { on, today } => format!("{on} 尚未到来，业务日期为 {today}"),
        Refusal::MonthNotReconciled { fund, account, month } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 {account} 的 {month} 未对账")
        }
        Refusal::ReconciliationBroken { fund, account, month, book, bank } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 {account} 的 {month} 余额调节不平：调节后账面 {book}，银行 {bank}")
        }
        Refusal::EarlierMonthReopened { month, earlier } => format!("{earlier} 反结账后尚未结账，{month} 不能结账"),
        Refusal::EarlierMonthNotClosed { month, earlier } => format!("{earlier} 尚未结账，{month} 不能结账"),
        Refusal::PaymentsUnanswered { month, payments, amount } => {
            format!("{month} 已导出的 {payments} 笔支付银行尚未回盘，共 {amount} 元")
        }
        Refusal::EntryNeedsOneSide => "每行只填借方或贷方之一".to_owned(),
        Refusal::VoucherOverTwoFunds { document, funds } => {
            format!("单据 {document} 的各行跨了几个基金，每个基金内借贷都不相等（基金及行号：{funds}）")
        }
        Refusal::VoucherHasTwoDays { first, second } => format!("同一凭证有 {first} 和 {second} 两个日期"),
        Refusal::DocumentAlreadyPosted { document, voucher } => {
            format!("单据 {document} 已记入凭证 {voucher}，内容不同")
        }
        Refusal::VoucherUnknown { voucher } => format!("没有凭证 {voucher}"),
        Refusal::VoucherAlreadyReversed { voucher, by } => format!("凭证 {voucher} 已由凭证 {by} 冲销"),
        Refusal::VoucherOfBusiness { voucher, source } => format!("凭证 {voucher} 由业务记录生成（{source}）"),
        Refusal::NotTheLastClosedMonth { month, last } => match last {
            Some(last) => format!("{month} 不是最后结账的月份，最后结账的是 {last}"),
            None => format!("{month} 未结账"),
        },
        Refusal::MonthNotOver { month } => format!("{month} 尚未结束"),
        Refusal::EarlierMonthOpen { month, fund } => {
            format!("{month} 以前{}基金的收支尚未结转", kind_name(Lang::Zh, *fund))
        }
        Refusal::MatterWaits { matter, month } => format!("事项 {matter} 有 {month} 及以前的凭证待复核"),
        Refusal::AccountOverdrawn { fund, account, amount } => {
            format!("{}基金的科目 {account} 出现贷方余额 {amount}", kind_name(Lang::Zh, *fund))
        }
        Refusal::UndecidedAtYearEnd { account, amount } => format!("年末科目 {account} 仍有余额 {amount}"),
        Refusal::ThirdPersonNeeded { matter, first } => format!("{first} 已通过事项 {matter}，还须另一人通过"),
        Refusal::AccountHasLess { fund, account, held, amount } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 {account} 余额 {held}，不足 {amount}")
        }
        Refusal::FileSentMeanwhile { payroll } => format!("发放批次 {payroll} 的另一文件已同时送银行，本文件无效"),
        Refusal::PayrollHasNoFund { payroll, month, funds } => {
            format!("{month} 发放批次 {payroll} 没有 {funds} 的待遇")
        }
        Refusal::AccountNotBudgeted { account, name } => {
            format!("科目 {account} {name} 不是收入或支出科目，不编预算")
        }
        Refusal::YearNotBudgeted { fund, year, first, last } => {
            format!("{}基金账簿没有 {year} 年预算：账簿自 {first} 年起，预算编至 {last} 年", kind_name(Lang::Zh, *fund))
        }
        Refusal::NetAssetsByHand { account, counterpart } => {
            format!("科目 {account} 不得手工与 {counterpart} 对应：结余由月末结账转入")
        }
        Refusal::RefundNotCovered { fund, amount, accounts, .. } => {
            format!("{}基金可退费的账户均不足 {amount}：{accounts}", kind_name(Lang::Zh, *fund))
        }
        Refusal::FundAlreadyOpened { fund, on, voucher } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金已于 {on} 建账（凭证 {voucher}）")
        }
        Refusal::OnlyProvincesEntrust { region } => {
            format!("科目 1202 限省级使用，{region} 不是省级：养老保险基金由省级统一委托投资")
        }
        Refusal::RestIsForPayments { fund, held, unpaid, amount } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 1004 余额 {held}，其中待付待遇 {unpaid}，不能支取 {amount}")
        }
        Refusal::RestLiesInDeposits { fund, free, deposits, amount } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 1003 可支取 {free}，不足 {amount}；另有定期存款 {deposits}")
        }
        Refusal::InvestmentStandsLater { investment, on, since } => {
            format!("{on} 早于投资 {investment} 的买入日或最近估值日 {since}")
        }
        Refusal::PlanExceeded { fund, month, plan, drawn } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金 {month} 用款计划为 {plan}，已拨付 {drawn}")
        }
        Refusal::PaymentsAccountTooFull { fund, limit, would_hold } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金支出户限额为 {limit}，拨付后将为 {would_hold}")
        }
        Refusal::ClassForbidden { class, rule } => {
            format!("基金不得投资 {class}（{rule}，基本养老保险基金投资管理办法第三十四条、第三十七条）")
        }
        Refusal::ClassNotForFund { fund, class } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金不得持有 {class}，只能存定期和购买国债（基本养老保险基金投资管理办法第二条、第三条）")
        }
        Refusal::ReserveComesFirst { fund, reserve, free } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金须先留足支付费用 {reserve}，可投资 {free}")
        }
        Refusal::DepositBelowPrincipal { investment, principal, proceeds } => {
            format!("收回 {proceeds} 低于定期存款 {investment} 的本金 {principal}")
        }
        Refusal::BeforeTheOpening { fund, on, opened } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{on} 早于{fund}基金期初余额日 {opened}")
        }
        Refusal::AccountOnBothSides { account, event, .. } => {
            format!("{event} 的借贷双方同为 {account}，没有变动")
        }
        Refusal::PartMoreThanLeft { investment, part, left } => {
            format!("收回本金 {part} 超过投资 {investment} 的剩余本金 {left}")
        }
        Refusal::PartOrAllNotSaid { investment, proceeds, value, .. } => {
            format!("投资 {investment} 收回 {proceeds}，低于最近估值 {value}：未说明是部分收回还是全部亏损收回")
        }
        Refusal::TrueUpBeyondSplit { account, year, asked, split } => {
            format!("{year} 年由科目 {account} 调整 {asked}，按上年末的分配最多可调整 {split}")
        }
        Refusal::PartMoreThanWorth { investment, proceeds, value } => {
            format!("投资 {investment} 部分收回 {proceeds}，超过其最近估值 {value}")
        }
        Refusal::NotEntrusted { investment, class } => format!("投资 {investment} 为 {class}，没有属于下级的收益"),
        Refusal::InvestmentHoldsLess { investment, held, amount } => {
            format!("投资 {investment} 相应余额为 {held} 元，少于 {amount} 元")
        }
        Refusal::InvestmentAtCost { investment, class } => {
            format!("投资 {investment} 为 {class}，按成本记账，收回前不估值；只有委托投资按权责发生制估值")
        }
        Refusal::InvestmentNotNamed { fund, numbers } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金有多项委托投资（{numbers}），分录未指明是哪一项")
        }
        Refusal::InvestmentChangedSince { voucher, investment } => {
            format!("凭证 {voucher} 之后，投资 {investment} 又有估值或收回")
        }
        Refusal::HeldByInvestments { fund, account, numbers } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金 {account} 科目余额属于已登记的投资（{numbers}），手工凭证不会改变这些投资")
        }
        Refusal::MatterWaitsOtherwise { matter, holds } => format!("同一对象的事项 {matter} 待复核，内容不同：{holds}"),
        Refusal::BankNotNamed { class, most } => {
            format!("该项{}未写明银行，而存放同一银行的不得超过资产净值的 {most}", label(Lang::Zh, class))
        }
        Refusal::TooMuchWithBank { bank, value, bound } => {
            format!("在{bank}的存款和投资将达 {value}，超过本机构限额 {bound}")
        }
        Refusal::LimitBroken { rule, value, bound } => format!("限额 {rule}：将持有 {value}，限额 {bound}"),
        Refusal::InvestmentUnknown { investment } => format!("没有持有中的投资 {investment}"),
        Refusal::OutputMissing => "未指明要写入的文件".to_owned(),
        Refusal::BankFileUnnamed => "未指明要写入的报盘文件".to_owned(),
        Refusal::BankFileNotWhole { option } => {
            format!("报盘文件须按格式含全部支付和全部列，不能用 {option}")
        }
        Refusal::NameDiffers { name, registered } => format!("姓名 {name} 与登记的 {registered} 不一致"),
        Refusal::ClaimExists { claim } => format!("该待遇已有申领 {claim}，内容不同"),
        Refusal::ClaimSaysOtherwise { claim, column, held } if held.is_empty() => {
            format!("该待遇已有申领 {claim}，未填 {column}")
        }
        Refusal::ClaimSaysOtherwise { claim, column, held } => format!("该待遇已有申领 {claim}，其 {column} 为 {held}"),
        Refusal::AwardWaits { claim, matter } => {
            format!("申领 {claim} 的核定（事项 {matter}）正待复核，其间不得更正")
        }
        Refusal::ClaimStandsOtherwise { claim, state, reason, on } => {
            let state = match state {
                ClaimState::Active => "发放",
                ClaimState::Suspended => "暂停",
                ClaimState::Stopped => "终止",
            };
            format!("申领 {claim} 的现状不同：{state}，{reason}，{on}")
        }
        Refusal::ClaimUnknown { claim } => format!("没有申领 {claim}"),
        Refusal::ClaimInForce { claim, benefit } => {
            format!("申领 {claim}（{benefit}）已核定，同一待遇不得重复领取")
        }
        Refusal::ClaimTakenOver { claim } => format!("申领 {claim} 是接收来的，待遇已定，不在此核定"),
        Refusal::FactOfTakenOver { fact } => format!("{fact} 只用于更正接收的待遇；在此核定的待遇按档案确定"),
        Refusal::ClaimFactMissing { fact } => {
            let title = column_names(fact).map_or(fact.as_str(), |names| names.title(Subject::Person));
            format!("申请没有写明{title}（{fact}），档案中也没有")
        }
        Refusal::ConditionNotMet { condition, needed, found, source } => {
            let (condition, found) = (label(Lang::Zh, condition), label(Lang::Zh, found));
            format!("条件“{condition}”不满足：要求 {needed}，现有 {found}（{source}）")
        }
        Refusal::ClaimClosed { claim, state, on } => {
            format!("申领 {claim} 已于 {on} {}", label(Lang::Zh, state))
        }
        Refusal::ClaimAwarded { claim } => format!("申领 {claim} 已经核定"),
        Refusal::ClaimUndecided { claim, benefit } => {
            format!("{}的申领 {claim} 尚未核定，同一待遇不得重复申领", label(Lang::Zh, benefit))
        }
        Refusal::NothingDue { claim } => format!("申领 {claim} 没有应发的待遇"),
        Refusal::PayeeAccountMissing { person } => format!("人员 {person} 没有可以发放的银行账号"),
        Refusal::OtherPensionDrawn { claim, benefit } => {
            format!("该人员已按申领 {claim} 领取{}，此类待遇不得同时领取两种", label(Lang::Zh, benefit))
        }
        Refusal::OwedByThirdParty { recovery } => {
            format!("追回 {recovery} 由第三人负担，不得从领取人的待遇中抵扣")
        }
        Refusal::ClaimOfAnother { claim, recovery } => {
            format!("申领 {claim} 属于他人，与追回 {recovery} 无关")
        }
        Refusal::DueDayPassed { day, today } => format!("{day} 早于今天（{today}），不能作为到期日"),
        Refusal::PayeeUnknown { person, payee } => format!("人员 {person} 的申领没有领取人 {payee}"),
        Refusal::PayeeNotDead { person } => format!("人员 {person} 或该领取人没有死亡记录；只有死者才确定继承人"),
        Refusal::AccountOfTheDead { name, person } => {
            format!("{name} 已死亡（人员 {person} 的申领）：未发放的归继承人，不再付往其账户")
        }
        Refusal::HeirsOfSeveral { person, payees } => {
            format!("人员 {person} 的待遇有多名领取人死亡：{payees}；各有其继承人")
        }
        Refusal::OnePayeeInPlace { value } => format!("“{}”不止一人：替换领取人只能填一人，份额不变", quoted(value)),
        Refusal::PayeeDied { name, person, died_on } => {
            let person = person.map(|person| format!("（人员 {person}）")).unwrap_or_default();
            format!("{name}{person}已于 {died_on} 死亡；待遇不得付往死者账户")
        }
        Refusal::NothingLeftToHeirs { person } => format!("人员 {person} 应得的待遇已全部发放，没有可继承的"),
        Refusal::HeirsPaid { heir, claim } => format!("已作为继承人就申领 {claim} 向 {heir} 发放，不能改定他人"),
        Refusal::PayeeIsTheDeceased { person, benefit } => {
            format!("{}：死亡后的待遇发给亲属，不得发给死者本人（人员 {person}）", label(Lang::Zh, benefit))
        }
        Refusal::PayeesNotValid { value } => format!("“{}”不是份额合计为全部的领取人", quoted(value)),
        Refusal::RetirementCategoryOfOtherSex { category, person } => {
            format!("{category} 不适用于人员 {person}：与身份证号所示性别不符")
        }
        Refusal::RetirementCategoryUnknown { person } => format!("登记中看不出人员 {person} 适用哪一退休年龄"),
        Refusal::BirthDateUnknown { person } => format!("不知道人员 {person} 的出生日期"),
        Refusal::PayeesWereNamed { person, payees } => {
            format!("人员 {person} 的申领已指定领取人，须说明是哪一位：{payees}")
        }
        Refusal::NothingInPay { person } => format!("人员 {person} 没有已核定的此类待遇"),
        Refusal::ReasonNotForBenefit { reason, benefit } => format!("{reason} 不是 {benefit} 的原因"),
        Refusal::PayrollNotNext { month, next } => {
            format!("上次发放之后应发放 {next}，不是 {month}；各月依次发放，每月一次")
        }
        Refusal::PayrollChanged { month, shown, found } => {
            format!("{month} 的发放数据在提交后有变化：当时 {shown}，现为 {found}（笔 / 元）")
        }
        Refusal::PayrollMissing { month } => format!("{month} 没有已审批的发放"),
        Refusal::PayrollWithBank { matter, payroll, month } => {
            format!("第 {matter} 号事项不能冲回：{month} 第 {payroll} 批发放已报盘")
        }
        Refusal::PayrollNotCovered { payroll, month, fund, lacking } => {
            format!("{month} 第 {payroll} 批发放不能送银行：{}基金支出户还差 {lacking}", kind_name(Lang::Zh, *fund))
        }
        Refusal::PayrollUndone { payroll, month } => format!("{month} 第 {payroll} 批发放已冲回"),
        Refusal::PaymentUnknown { reference } => format!("支付 {} 不是本机构的", quoted(reference)),
        Refusal::PaymentPlaceUnknown { place } => format!("序号 {place} 不在已报盘的文件中，或回盘未注明批次"),
        Refusal::PaymentNotSent { reference } => format!("支付 {reference} 尚未报盘"),
        Refusal::PaymentDiffers { reference, stated, sent } => {
            format!("支付 {reference} 报盘为 {sent}，回盘文件为 {}", quoted(stated))
        }
        Refusal::PaymentAnsweredOtherwise { reference, is_paid, on, reason } => {
            let state = if *is_paid { "支付成功".to_owned() } else { format!("退回，{reason}") };
            format!("支付 {reference} 的回盘结果已登记为另一种：{state}，{on}")
        }
        Refusal::PaymentReturned { reference } => format!("支付 {reference} 已退回，将以新流水号重发"),
        Refusal::AdjustmentChanged { year, shown, found } => {
            format!("{year} 年调整在提交后有变化：当时 {shown}，现为 {found}（人 / 元）")
        }
        Refusal::TakeOverUntold { claim, column } => format!("接收申领 {claim} 时未说明 {column}，抚恤金据此计算"),
        Refusal::NothingToCorrect { person, benefit } => {
            format!("人员 {person} 没有可以更正的申领（{}）", label(Lang::Zh, benefit))
        }
        Refusal::CorrectionOfPayees { claim } => format!("更正改变申领 {claim} 的核定依据，不改变领取人和账户"),
        Refusal::ReviewNotOfInjury { benefit } => format!("只有工伤等级可自某月起重新鉴定；{benefit} 须整体更正"),
        Refusal::MonthsLeftNotSaid { cap } => format!("失业保险金最长 {cap} 个月，未说明还剩几个月"),
        Refusal::MonthsLeftBeyondCap { months, cap } => {
            format!("失业保险金不可能还剩 {months} 个月：应为 1 至 {cap} 个月（社会保险法 第四十六条）")
        }
        Refusal::AmountBesideParts { amount, sum } => format!("金额 {amount} 与各项合计 {sum} 不符"),
        Refusal::AreaOfAnotherBenefit { benefit } => format!("{benefit} 不按地区调整"),
        Refusal::MonthsLeftOfAnotherBenefit { benefit } => format!("{benefit} 没有剩余月数"),
        Refusal::IncreaseNotSaid { year } => format!("{year} 年的养老金调整已办理，未说明该金额是否已含此次调整"),
        Refusal::AdjustmentTooEarly { year, last } => format!("{year} 年调整已迟：{last} 年已调整"),
        Refusal::FilterNotOfList { filter } => format!("该名册不能按 {filter} 筛选"),
        Refusal::AdjustmentUnknown { year } => format!("{year} 年尚未调整，无可更正"),
        Refusal::AdjustmentExists { year, file } => format!("{year} 年已按另一份通知调整：{file}"),
        Refusal::IncreaseOfOtherYear { year, from } => format!("通知自 {from} 起执行，不属 {year} 年"),
        Refusal::PayrollAhead { month, latest } => format!("{month} 尚不能发放，目前最多发放到 {latest}"),
        Refusal::PaidBeforePayroll { reference, day, frozen_on } => {
            format!("发放 {reference} 于 {frozen_on} 生成，不可能于 {day} 到账")
        }
        Refusal::RecoveryAbovePaid { claim, paid, amount } => {
            if paid.is_positive() {
                format!("待遇 {claim} 已发放且尚未追回的为 {paid} 元，不能追回 {amount} 元")
            } else {
                format!("待遇 {claim} 没有已发放而未要求退回的金额，不能追回 {amount} 元")
            }
        }
        Refusal::StillDraws { person, benefit, claim } => {
            format!("人员 {person} 正在领取“{}”（申请 {claim}），须先终止", label(Lang::Zh, benefit))
        }
        Refusal::ReasonDoesNotAnswer { reason, held, is_ended, .. } => {
            let state = if *is_ended { "终止" } else { "暂停" };
            format!("因“{}”{state}的待遇不能以“{}”恢复", label(Lang::Zh, held), label(Lang::Zh, reason))
        }
        Refusal::IncreaseRatioUnknown { year } => format!("政策和通知均未给出 {year} 年总体调整比例"),
        Refusal::IncreaseRaisesNobody { year } => format!("{year} 年的通知不增加任何在发人员的待遇"),
        Refusal::IncreaseAboveRatio { ratio, found } => format!("调整增加额为调整前的 {found}，超过国家规定的 {ratio}"),
        Refusal::HitUnknown { hit } => format!("没有比对结果 {hit}"),
        Refusal::RecordMeansAnother { hit, other } => {
            format!("比对结果 {hit} 与 {other} 同属名单的一行，该行所指已确定为 {other}")
        }
        Refusal::HitDecided { hit } => format!("比对结果 {hit} 已确定"),
        Refusal::RecoveryUnknown { recovery } => format!("没有追回 {recovery}"),
        Refusal::RecoveryClosed { recovery } => format!("追回 {recovery} 已结清"),
        Refusal::GivenBackAboveNotOwed { receipt, most, amount } => {
            format!("{receipt} 不能退还 {amount} 元：第三人多还的为 {most} 元")
        }
        Refusal::RecoveryHasLess { recovery, left, amount } => {
            format!("追回 {recovery} 尚余 {left} 元，少于 {amount} 元")
        }
    }
}

/// What a number of a shape is made of.
const fn shape_of_number(shape: NumberShape) -> &'static str {
    match shape {
        NumberShape::Any => "证件号码只用数字和拉丁字母",
        NumberShape::Digits => "公民身份号码应为 17 位数字加一位数字或 X（旧证 15 位数字）",
        NumberShape::PermanentResidence => "2017 版永久居留证号码应为 3 位字母加 12 位数字",
        NumberShape::Foreigner => "外国人社会保障号码应为 3 位国家代码字母、1 位数字、14 位证件号码",
    }
}

/// Why a value of an option cannot be read.
fn wrong_value(value: &str, reason: &str) -> String {
    let value = quoted(value);
    if reason.starts_with("number too") || reason.contains(" is not in ") {
        return format!("{value} 超出可能的范围");
    }
    if reason == "invalid digit found in string" {
        format!("“{value}”不是整数")
    } else {
        format!("“{value}”无效")
    }
}
