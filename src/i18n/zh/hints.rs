//! What to do about a refusal, in Chinese (处理提示), with the command where one helps. One arm a refusal, no catch-all.

use super::super::is_number;
use crate::refusal::Refusal;

/// The hint of a refusal in Chinese.
#[expect(clippy::too_many_lines, reason = "one exhaustive table: a refusal without a hint must not compile")]
pub fn hint(refusal: &Refusal) -> String {
    match refusal {
        Refusal::CommandUnknown { command, nearest: Some(nearest), .. } => format!("是否为 {command} {nearest}"),
        Refusal::ArgumentUnknown { command, nearest: Some(nearest), .. } => {
            format!("是否为 {nearest}；全部选项见 {command} --help")
        }
        Refusal::CommandUnknown { command, .. } | Refusal::CommandMissing { command } => {
            format!("可用的命令见 {command} --help")
        }
        Refusal::ArgumentUnknown { command, .. }
        | Refusal::ArgumentsMissing { command, .. }
        | Refusal::UsageNotValid { command, .. } => format!("用法和示例见 {command} --help"),
        Refusal::ArgumentWithoutValue { command, .. } | Refusal::ArgumentNotValid { command, .. } => {
            format!("可填的值见 {command} --help")
        }
        Refusal::ArgumentChoiceUnknown { .. } => "从可选值中选一个".to_owned(),
        Refusal::ArgumentsExclude { .. } => "只保留其中一个".to_owned(),
        Refusal::ArgumentTwice { .. } => "只写一次".to_owned(),
        Refusal::RequiredValueMissing => "补填该项；shebao template 生成的模板标明了必填列".to_owned(),
        Refusal::NulCharacter => "删去该字符，或重新导出文件：文件可能在传送中损坏".to_owned(),
        Refusal::AmountNotValid { .. } => "只写数字和小数点，最多两位小数".to_owned(),
        Refusal::AmountHasMoreThanTwoDecimals { .. } => "在数据来源处将金额取到分".to_owned(),
        Refusal::AmountNotPositive { .. } => "填写大于零的金额".to_owned(),
        Refusal::AmountNegative { .. } => "填写零或大于零的金额".to_owned(),
        Refusal::AmountTooLarge { .. } => "核对位数；金额单位为元，不是分".to_owned(),
        Refusal::RateNotValid { .. } => "费率写成小数，或带百分号".to_owned(),
        Refusal::NumberNotValid { value } if is_number(value) => "填写可能的数值".to_owned(),
        Refusal::NumberNotValid { .. } => "只写数字".to_owned(),
        Refusal::DecimalNotValid { .. } => "写成 1.0324".to_owned(),
        Refusal::AgeNotValid { .. } => "写成几岁几个月：61y3m".to_owned(),
        Refusal::MonthNotValid { .. } => "填写年和月，月份为 01 至 12".to_owned(),
        Refusal::DateNotValid { .. } => "填写日历上存在的日期".to_owned(),
        Refusal::KindUnknown { .. } => "填险种的中文名、英文名或代码，例如 养老、pension、110".to_owned(),
        Refusal::OneKindOnly { .. } => "填一个险种，例如 养老；其余险种逐个查询".to_owned(),
        Refusal::KindNotOfOffice { .. } => "去掉该险种，或写 all 表示全部适用险种".to_owned(),
        Refusal::KindNotForEmployerType { .. } => {
            "写 all 表示该单位适用的全部险种，或用 shebao register show 核对单位类型".to_owned()
        }
        Refusal::KindNotForFlexible { .. } => "去掉该险种，该险种由用人单位为职工参加".to_owned(),
        Refusal::ChoiceUnknown { .. } => "改填可选值之一".to_owned(),
        Refusal::RegionNotValid { .. } => "填写 GB/T 2260 代码；已有地区见 shebao policy list".to_owned(),
        Refusal::IdNumberLength { .. } => "与证件原件核对".to_owned(),
        Refusal::IdNumberCharacter { .. } | Refusal::IdNumberProvince { .. } | Refusal::IdNumberDate { .. } => {
            "与证件原件核对；单个号码可用 shebao calc id 检查".to_owned()
        }
        Refusal::IdNumberCheckDigit { .. } => "与证件原件核对，可能有一位写错或相邻两位颠倒".to_owned(),
        Refusal::IdNumberCutBySpreadsheet { is_certain: true, .. } => {
            "将该列设为文本格式后重新录入；shebao template 可生成这样的表格".to_owned()
        }
        Refusal::IdNumberCutBySpreadsheet { is_certain: false, .. } => {
            "与证件原件核对；原件确以 000 结尾的，在“证件已核验”（id_checked）列填 yes".to_owned()
        }
        Refusal::IdNumberTooOld { .. } => "与证件原件核对；号码无误的，在“证件已核验”列填 yes".to_owned(),
        Refusal::IdTypeDiffers { .. } => "更正证件类型，或留空由号码确定".to_owned(),
        Refusal::CreditCodeLength { .. }
        | Refusal::CreditCodeCharacter { .. }
        | Refusal::CreditCodeCheckCharacter { .. } => {
            "与营业执照或登记证书核对，数字 0 与字母 O、数字 1 与字母 I 容易混淆".to_owned()
        }
        Refusal::EndBeforeStart { .. } => "更正其中一个年月".to_owned(),
        Refusal::LastDayBeforeFirst { .. } => "更正其中一个日期".to_owned(),

        Refusal::DuplicateRow { .. } => "两行只保留一行".to_owned(),
        Refusal::EmployerAlreadyRegistered { employer } => {
            format!("用 shebao register show {employer} 查看已登记内容；内容有变动的应办理变更登记")
        }
        Refusal::PersonAlreadyRegistered { .. } => {
            "用 shebao register show 查看已登记内容；内容有变动的应办理变更登记".to_owned()
        }
        Refusal::EmployerNotRegistered { .. } => {
            "先用 shebao register employer --from 文件 办理单位参保登记，并经复核".to_owned()
        }
        Refusal::NotRegisteredOn { .. } => "不带 --as-of 和 --known-on 即显示现在的登记".to_owned(),
        Refusal::PersonNotRegistered { person } if person.ends_with("000") => {
            "号码可能被电子表格截断，请与证件核对；确未登记的先办理人员登记".to_owned()
        }
        Refusal::PersonNotRegistered { .. } => {
            "先用 shebao register person --from 文件 办理人员登记，并经复核".to_owned()
        }
        Refusal::AlreadyEnrolled { .. } => "删去本行；工资有变动的应办理变更，不再重复参保".to_owned(),
        Refusal::InsuredByOneself { .. } => {
            "先用 shebao cancel enrolment 停缴灵活就业参保，或从次月起参保".to_owned()
        }
        Refusal::InsuredElsewhere { .. } => {
            "由原单位用 shebao cancel enrolment --from 文件 办理停保，或改从次月起参保".to_owned()
        }
        Refusal::NotEnrolled { employer, .. } => {
            format!("用 shebao register list enrolments --employer {employer} 查看该单位参保人员")
        }
        Refusal::RegistrationLaterThanStart { registered, .. } => {
            format!("开始年月改为 {registered} 或以后，或更正单位的参保年月")
        }
        Refusal::HeldForPayers { .. } => {
            "收款的待转金用 shebao levy refund 退、levy held move 转，确实无法偿付的用 levy held write-off；用 shebao levy receipts --held 查看".to_owned()
        }
        Refusal::ReceiptVoided { reference } => format!("确已到账的，换一个凭证号录入，如 {reference}-A；否则删去此行"),
        Refusal::ReceiptAlreadyBooked { .. } => "核对两笔内容；另一笔款项应有自己的凭证号".to_owned(),
        Refusal::RegionIsOwn { .. } => "同一统筹地区内的转移用 shebao change split".to_owned(),
        Refusal::AccountWentOut { matter, .. } => {
            let matter = matter.map_or_else(|| "事项号".to_owned(), |matter| matter.to_string());
            format!("先用 shebao review undo {matter} 撤销转出；余下的再用 shebao cancel transfer-out 转出")
        }
        Refusal::AccountIsAwarded { matter, .. } => {
            let matter = matter.map_or_else(|| "事项号".to_owned(), |matter| matter.to_string());
            format!("确应转出的，先用 shebao review undo {matter} 撤销核定；已支付的不再转出")
        }
        Refusal::AccountNotNamed { .. } => "用 --account-kind 写明险种".to_owned(),
        Refusal::AccountIsOfHeirs { .. } => "用 shebao pay apply account_refund 退还继承人；死亡前已转出的，用 --on 填写转出日期".to_owned(),
        Refusal::AccountIsMoving { matter, .. } => {
            format!("先办结该事项：shebao review approve {matter}，或用 shebao review reject {matter} 退回并说明理由")
        }
        Refusal::NothingToTransfer { .. } => "用 shebao register list history 和 shebao levy account 查看".to_owned(),
        Refusal::TierUnknown { .. } => "缺少该年档次的，用 shebao policy import 文件 导入".to_owned(),
        Refusal::TierChosen { .. } => "每一自然年度选一个档次；选错的用 shebao review undo 冲回".to_owned(),
        Refusal::YearNotOpen { .. } => "可补选的年数见政策参数 resident_contribution.past_years".to_owned(),
        Refusal::OpeningHeld { .. } => "用 shebao levy account 人员 查看；余额只填在一行中".to_owned(),
        Refusal::KindWithoutAccount { .. } => "账户余额和余额日期留空".to_owned(),
        Refusal::PersonHasMoneyOpen { .. } => "先结清，再合并".to_owned(),
        Refusal::SameEmployer { .. } => "填写转入的单位".to_owned(),
        Refusal::HistoryHeld { .. } => "用 shebao register list history --person P 查看；同一月份只计一次".to_owned(),
        Refusal::MoverStays { .. } => {
            "先办妥该人员的事项，或用 shebao change split 原单位 --to 新单位 --from 文件 转移其他人员".to_owned()
        }
        Refusal::MonthLeviedHere { .. } => "本机构已有账单的月份按账单计算；去掉这些月份，或从其后开始".to_owned(),
        Refusal::PaysNotForHimself { .. } => "写明单位，或先用 shebao register flexible 登记".to_owned(),
        Refusal::RefundNotOfTaxOffice { .. } | Refusal::NothingToRefund { .. } => "用 shebao levy refund list --refunded-by tax 查看".to_owned(),
        Refusal::OfficeIsAFolder { .. } => "用 --db 写明文件，例如 --db shebao.db".to_owned(),
        Refusal::MonthTooFarAhead { .. } => "核对年份；用 shebao policy show contribution.assess_ahead_months 查看期限".to_owned(),
        Refusal::PhoneNotValid { .. } => "只写数字，中间可有 +、- 或空格".to_owned(),
        Refusal::AccountNotValid { .. } => "写全账号数字；电子表格中应存为文本".to_owned(),
        Refusal::IndustryNotValid { .. } => "填写行业代码或行业名称".to_owned(),
        Refusal::NoRiskClass { .. } => "用 shebao change employer KEY --risk-class N 登记".to_owned(),
        Refusal::YearIsOver { .. } => "用 shebao policy list contribution 查看规则和例外".to_owned(),
        Refusal::PayerMissing => "填写单位；个人缴费的填写身份证号".to_owned(),
        Refusal::PayerNamedTwice => "两项中留空一项".to_owned(),

        Refusal::FileNotFound { .. } => "核对路径；从标准输入读取写 -".to_owned(),
        Refusal::FileUnreadable { .. } => "检查读取权限，并确认它是文件".to_owned(),
        Refusal::FileUnwritable { .. } => "检查目录是否存在、是否有写入权限、磁盘是否还有空间".to_owned(),
        Refusal::FileEmpty { .. } | Refusal::HeaderMissing { .. } => {
            "用 shebao template 命令 -o 文件.xlsx 生成带表头的模板".to_owned()
        }
        Refusal::FileNotText { .. } => "另存为 UTF-8 或 GB18030 编码的 CSV，或 XLSX".to_owned(),
        Refusal::SpreadsheetUnreadable { .. } => "用表格软件打开，另存为 XLSX 或 CSV".to_owned(),
        Refusal::ColumnUnknown { .. } => "更正列名或删去该列；可读的列名见 shebao template".to_owned(),
        Refusal::ColumnMissing { .. } => "补上该列；全部列名见 shebao template".to_owned(),
        Refusal::ColumnDoubled { .. } => "两列只保留一列".to_owned(),
        Refusal::RowShort { .. } | Refusal::RowLong { .. } => {
            "检查是否多写或漏写分隔符，含分隔符的内容应加引号".to_owned()
        }
        Refusal::QuoteNotClosed { .. } => "补上结束的引号；内容中的引号应写两个".to_owned(),

        Refusal::OfficeMissing { .. } => {
            "用 shebao init --region 代码 新建，或用 --db 指明文件；试用可运行 shebao demo".to_owned()
        }
        Refusal::OfficeExists { .. } => "用 --db 另指文件".to_owned(),
        Refusal::OfficeBusy { .. } => "稍后再试，或用 --wait 秒数 延长等待".to_owned(),
        Refusal::NotAnOffice { .. } => "用 --db 或 SHEBAO_DB 指明数据文件".to_owned(),
        Refusal::OfficeNewer { .. } => "使用不低于写入该文件时版本的 shebao".to_owned(),
        Refusal::OfficeDamaged { .. } => "换用最近的完好备份，损坏的文件留存备查".to_owned(),
        Refusal::OfficeReadOnly { .. } => "检查文件及所在目录的权限".to_owned(),
        Refusal::OfficeChangedMeanwhile { .. } => "重新运行同一命令".to_owned(),
        Refusal::DiskFull { .. } => "腾出空间后重新运行同一命令".to_owned(),
        Refusal::DemoFolderTaken { .. } => "另指目录：shebao demo 目录".to_owned(),

        Refusal::OperatorMissing => "用 --as 名称 或 SHEBAO_OPERATOR 指明经办人".to_owned(),
        Refusal::OperatorUnknown { .. } => {
            "用 shebao operator list 查看操作员，用 shebao operator add 添加".to_owned()
        }
        Refusal::OperatorExists { .. } => "另取名称，或使用已有的操作员".to_owned(),
        Refusal::OperatorNameNotValid { .. } => "取不含空格的短名称，例如 wang".to_owned(),
        Refusal::SecondPersonNeeded { matter, .. } => {
            format!("由另一名操作员运行 shebao review approve {matter} --as 名称")
        }
        Refusal::ApproveOnlyInSolo => "去掉该选项，由另一名操作员用 shebao review approve 复核".to_owned(),

        Refusal::MatterUnknown { .. } => "用 shebao review list 查看事项".to_owned(),
        Refusal::MatterNotApproved { matter, .. } => format!("待复核的可用 shebao review reject {matter} --reason 理由 驳回"),
        Refusal::MatterNotReturned { .. } | Refusal::MatterOfOtherKind { .. } => {
            "用 shebao review list --state returned 查看退回补正的事项".to_owned()
        }
        Refusal::MatterSupplementedBefore { by, .. } => format!("用 shebao review show {by} 查看"),
        Refusal::MatterNotPending { matter, state } if state == "returned" => {
            format!("补齐后重新录入；文件或内容有改动的，加 --supplements {matter}")
        }
        Refusal::MatterNotPending { matter, .. } => format!("用 shebao review show {matter} 查看办理结果"),
        Refusal::MatterHoldsNoMore { matter, .. } => {
            format!("事项已退回，用 shebao review show {matter} 查看；更正后重新申请")
        }
        Refusal::MatterChangedSince { matter, .. } => {
            format!("用 shebao review show {matter} --rejects 查看这些行，更正后重新导入")
        }
        Refusal::UndoNotPossible { kind, .. } => match kind.as_str() {
            "ledger-close" => "用 shebao ledger reopen 月份 --reason 理由 重新开账".to_owned(),
            "give-back-recovered" => "已记入以前年度账簿：退回的款项用 shebao ledger book 登记".to_owned(),
            "void-receipt" | "void-recovery" => "确已到账的，换一个凭证号重新登记".to_owned(),
            _ => "另行办理更正业务".to_owned(),
        },
        Refusal::UndoHasDependants { .. } => "先冲回这些业务，由后往前".to_owned(),
        Refusal::ReasonMissing => "用 --reason 写明理由（文件中填“原因”列），理由将印在通知书上".to_owned(),

        Refusal::PolicyMissing { .. } | Refusal::PolicyMissingOn { .. } => {
            "已有参数见 shebao policy list；新公布的参数用 shebao policy import 文件 导入".to_owned()
        }
        Refusal::RegionUnknown { .. } => "已有地区见 shebao policy list".to_owned(),
        Refusal::CalendarMissing { year } => {
            format!("{year} 年放假安排公布后，用 shebao policy import 文件 导入")
        }
        Refusal::PolicyValuesNotValid { .. } | Refusal::PolicyRowsNotValid { .. } => "全部更正后重新导入".to_owned(),
        Refusal::PolicyRowOverlaps { .. } => "更正其中一行的起止期间".to_owned(),
        Refusal::CeilingBelowFloor { .. } => "可能上下限填反；留空表示没有限额".to_owned(),
        Refusal::PolicyFileNotValid { .. } => "更正文件中该处后重新导入，本次未导入任何参数".to_owned(),

        Refusal::MonthTooEarlyForLateRegistration { .. } => "更早的月份按补缴办理，并附证明材料".to_owned(),
        Refusal::FindingUnknown { .. } | Refusal::FindingSettled { .. } => "用 shebao audit findings 查看".to_owned(),
        Refusal::MonthNotBegun { .. } => "月末之后再运行，或用 --today 指定该月内的日期".to_owned(),
        Refusal::MonthWaitsForApproval { month, is_solo: true, matter, .. } => {
            format!("运行 shebao review approve {matter}，再运行 shebao month-end {month}；加 --approve 则随即复核")
        }
        Refusal::MonthWaitsForApproval { month, matter, .. } => {
            format!("由另一名操作员运行 shebao review approve {matter} --as 姓名，再运行 shebao month-end {month}")
        }
        Refusal::RowsWithheld { file, .. } => format!("更正 {file}.rejects.csv 后以该文件重新运行"),
        Refusal::EarlierMonthWaits { matter, .. } => {
            format!("先用 shebao review approve {matter} 复核该月，或予驳回：首月之前的月份不再征缴")
        }
        Refusal::MonthBeforeHistory { .. } => "此前月份属于历史记录，不再征缴".to_owned(),
        Refusal::EmployerHasDeclared { .. } => "用 shebao levy assess 月份 按申报核定".to_owned(),
        Refusal::EmployerAlreadyLevied { .. } => "用 shebao levy bills 月份 --employer 单位 查看".to_owned(),
        Refusal::EmployerHasMonthBefore { .. } => "用 shebao levy assess 月份 按上月的百分之一百一十核定".to_owned(),
        Refusal::ControlTotalDiffers { .. } => "文件不完整或已损坏，请税务部门重新发送".to_owned(),

        Refusal::KeyUnknown { .. } => {
            "填写统一社会信用代码、单位编号、身份证号或个人编号；可用 shebao register list 查看".to_owned()
        }
        Refusal::NoticeUnknown { .. } => "通知书及催缴结果上印有编号，如 110000-2026-000001".to_owned(),
        Refusal::ReceiptUnknown { .. } => "可用 shebao levy receipts 查看到账，用 shebao pay recover show 查看追回".to_owned(),
        Refusal::KeyAmbiguous { .. } => "请加 --employer 或 --person，或填写完整的统一社会信用代码或身份证号".to_owned(),
        Refusal::DatasetUnknown { .. } => "用 shebao export 数据集 --describe 查看数据集内容".to_owned(),
        Refusal::ColumnNotInList { .. } => "不加 --columns 运行可看到全部列".to_owned(),
        Refusal::QueryNotAllowed { .. } => "只能对公开的视图写一条 SELECT 语句".to_owned(),
        Refusal::FormatNotPossible { .. } => "改用其他 --format，或更换输出文件的扩展名".to_owned(),
        Refusal::LogBroken { .. } => "保留文件原状，与备份比对，并报告稽核审计科".to_owned(),
        Refusal::OperationUnknown { .. } => "用 shebao log 查看操作日志".to_owned(),
        Refusal::BatchUnknown { .. } => "用 shebao batch list 查看批次".to_owned(),
        Refusal::DeferralTooLong { limit, .. } => format!("申请期限不超过 {limit} 个月"),
        Refusal::DeferralSumTooLong { limit, .. } => format!("缩短期限；连续缓缴合计不超过 {limit} 个月"),
        Refusal::DeferralTooOften { .. } => "应当缴费；以后可另行申请有担保的延期缴费协议".to_owned(),
        Refusal::DeferralTooEarly { ends_on, days } => format!("在 {ends_on} 前 {days} 日内再申请"),
        Refusal::DeferralEmployerShareOnly { .. } => "改用 --share employer，或不写 --share".to_owned(),
        Refusal::DeferralNeedsSecurity => "用 --security 写明抵押、质押或保证人".to_owned(),
        Refusal::EvidenceMissing => "写明能证明事实的材料".to_owned(),
        Refusal::DeferralPersonShareUnpaid { .. } => "先缴清个人部分；用 shebao levy arrears 查看".to_owned(),
        Refusal::DeferralWithArrears { .. } => "先缴清欠费；用 shebao levy arrears 查看".to_owned(),
        Refusal::DeferralNoStagePolicy { .. } => "用 shebao policy show deferral.stage_policy 查看适用的月份".to_owned(),
        Refusal::DeferralIndustryNotAdmitted { .. } => "用 shebao policy show deferral.stage_policy_for 查看适用的行业；受影响严重地区的中小微单位用 --small yes 写明".to_owned(),
        Refusal::DeferralHardshipTooShort { .. } => "达到规定月数后再申请".to_owned(),
        Refusal::DeferralAfterDueDay { .. } => "从尚未到期的月份起申请".to_owned(),
        Refusal::InstalmentNotValid { .. } => "逐月写明最后缴费日：2026-09=2026-12-31+2026-10=2027-01-31".to_owned(),
        Refusal::InstalmentOutsideTerm { .. } => "只写 --from-month 起 --months 个月内的月份".to_owned(),
        Refusal::DeferralOverlaps { deferral, .. } => format!("用 shebao defer show {deferral} 查看"),
        Refusal::DeferralUnknown { .. } => "用 shebao defer list 查看".to_owned(),
        Refusal::DeferralOver { .. } => "无须再终止".to_owned(),
        Refusal::EnforcementUnknown { .. } => "用 shebao enforce list 查看案件".to_owned(),
        Refusal::EnforcementOver { enforcement, .. } => format!("用 shebao enforce show {enforcement} 查看经过"),
        Refusal::EnforcementNotNext { enforcement, next, .. } if next.is_empty() => {
            format!("只能用 shebao enforce close {enforcement} 结案")
        }
        Refusal::EnforcementNotNext { enforcement, next, .. } => format!("下一步是 shebao enforce {next} {enforcement}"),
        Refusal::EnforcementTooEarly { enforcement, act, from } => {
            format!("自 {from} 起可用 shebao enforce {act} {enforcement}")
        }
        Refusal::EnforcementTooLate { .. } => "重新责令补缴：结案后另行立案".to_owned(),
        Refusal::EnforcementOpen { enforcement, .. } => format!("用 shebao enforce show {enforcement} 查看"),
        Refusal::EnforcementOwed { enforcement, .. } => {
            format!("用 shebao enforce show {enforcement} --debts 查看未清部分；以其他原因结案的改用其他 --reason")
        }
        Refusal::EnforcementHasNoStep { enforcement } => format!("用 shebao enforce close {enforcement} --reason withdrawn 撤案"),
        Refusal::BankQueryMissing { enforcement } => format!("用 shebao enforce query-bank {enforcement} 登记账户"),
        Refusal::NothingOverdue { employer, .. } => format!("用 shebao levy bills 查看 {employer} 的应缴与实缴"),
        Refusal::TaxOfficeCollects { .. } => "用 shebao levy modes 查看由谁责令补缴；用 shebao levy remind 发送缴费提醒".to_owned(),
        Refusal::DunningExcluded { .. } => "用 shebao policy show dunning.excludes_before 查看规则".to_owned(),
        Refusal::EmployerDormant { .. } => "在破产程序中申报债权；欠费仍列在 shebao levy arrears".to_owned(),
        Refusal::NothingToChange => "至少给出一个栏目的新值".to_owned(),
        Refusal::IdNumberTaken { .. } => "确为同一人的，用 shebao change merge 合并；否则与证件原件核对".to_owned(),
        Refusal::RefundAboveHeld { .. } => {
            "多征部分先用 `shebao 征缴 调整` 的 refund 类型转入待转金；`shebao 征缴 收款列表 --held` 可查余额".to_owned()
        }
        Refusal::MoveAboveHeld { .. } => "`shebao 征缴 待转金 列表` 可查余额".to_owned(),
        Refusal::WriteOffAboveHeld { .. } => "`shebao 征缴 待转金 列表` 可查余额".to_owned(),
        Refusal::HeldPayerOwes { .. } => "用 `shebao 征缴 待转金 调剂` 抵缴；`shebao 征缴 欠费` 可查欠缴".to_owned(),
        Refusal::ReceiptUsed { .. } => "先冲回该项业务；已通过的事项见 shebao review list --state approved".to_owned(),
        Refusal::MoveLeadsNowhere { .. } => "请指定另一单位、险种或月份".to_owned(),
        Refusal::FlexibleRefundedInCash => "用 `shebao 征缴 退费` 退给本人".to_owned(),
        Refusal::ReceiptNotForAgency { .. } => {
            "按税务机关传来的入库信息收款，渠道为 tax 或 treasury；征收模式见 shebao levy modes".to_owned()
        }
        Refusal::ReceiptOfAnother { .. } => "`shebao 征缴 收款列表` 可查属于谁".to_owned(),
        Refusal::NothingOpenOf { .. } => "只有账单未足额缴清的人员才能单独结算".to_owned(),
        Refusal::YearNotOver { .. } => "次年 1 月 1 日起办理年终结转".to_owned(),
        Refusal::YearNotSettled { year, .. } => format!("请先执行 `shebao 征缴 年终结转 {year}`"),
        Refusal::MonthNotPast { .. } => "只能调整本月及以前的月份".to_owned(),
        Refusal::MergeIntoItself { .. } => {
            "用 --into 写明另一条记录；用 shebao register list persons 查看编号".to_owned()
        }
        Refusal::NotLeviedTwice { .. } => {
            "用 shebao register list conflicts 查看重复之处；其余部分按 RF1 等原因退费".to_owned()
        }
        Refusal::AlreadyLevied { .. } => "工资有误的，用 base_difference 补差".to_owned(),
        Refusal::NotLevied { month, .. } => format!("用 shebao levy detail {month} 查看已核定的；漏缴的用 back_payment 补缴"),
        Refusal::RefundAboveLevied { .. } => "不填工资则全部退还；应多缴的用 base_difference 补差".to_owned(),
        Refusal::DayBeforeBirth { .. } => "与身份号码核对日期".to_owned(),
        Refusal::DayNotPast { .. } => "事情发生后再办理".to_owned(),
        Refusal::EmployerOwes { employer, .. } => format!("用 shebao levy arrears --employer {employer} 查看；破产或吊销的用 --dormant"),
        Refusal::EmployerEmploys { employer, .. } => format!("先用 shebao cancel enrolment --from 文件 办理停保；用 shebao register list enrolments --employer {employer} 查看"),
        Refusal::EmployerHasMoneyHeld { employer, .. } => format!("先退还或冲抵，确实无法退还的用 shebao levy held write-off 转为其他收入；用 shebao levy receipts --employer {employer} 查看"),
        Refusal::EmployerEnded { .. } => "误注销的，用 shebao review undo 冲回".to_owned(),
        Refusal::PersonRecordedDead { .. } => "登记有误的，用 shebao review undo 撤销，或 shebao pay resume 人员 --reason found_alive 恢复".to_owned(),
        Refusal::PersonEnded { .. } => "用 shebao register show 查看原因；有误的用 shebao review undo 冲回".to_owned(),
        Refusal::PersonEndedOtherwise { person, .. } => format!(
            "用 shebao register show {person} 查看原因；有误的用 shebao review undo 冲回后重新登记"
        ),
        Refusal::RelationMovedOut { .. } => {
            "已转回的用 shebao register transfer-in 登记；转出有误的用 shebao review undo 冲回".to_owned()
        }
        Refusal::BirthWithoutChild { .. } => {
            "流产的写 --birth-kind miscarriage --miscarriage-months 月数".to_owned()
        }
        Refusal::BirthIsNoMiscarriage { .. } => "不填孕月；确属流产的写 --birth-kind miscarriage".to_owned(),
        Refusal::RegionRatesUnknown { region, .. } => format!(
            "写明险种：shebao init --region {region} --kinds pension+medical+unemployment+injury+maternity；首次征缴前用 shebao policy import 文件 导入费率"
        ),
        Refusal::BankFileAnswered { payroll, layout } => format!(
            "同一文件可用 shebao pay export 月份 --payroll {payroll} --layout {layout} 再次生成；退回的随下次发放或用 shebao pay reissue 再发"
        ),
        Refusal::AccountUnknown { .. } => "科目表见 shebao ledger accounts".to_owned(),
        Refusal::LedgerEventUnknown { nearest: Some(nearest), .. } => {
            format!("是否为 {nearest}；全部事项见 shebao ledger events")
        }
        Refusal::LedgerEventUnknown { .. } => "全部事项见 shebao ledger events".to_owned(),
        Refusal::AccountNotOfEvent { .. } => "各事项的科目见 shebao ledger events".to_owned(),
        Refusal::AccountNotOfFund { fund, .. } => format!("该基金的科目见 shebao ledger accounts --fund {fund}"),
        Refusal::VoucherNotBalanced { .. } => "每张凭证借贷必相等；同一凭证各行的基金和单据号相同".to_owned(),
        Refusal::MoneyMayNotEnter { .. } => "按收支两条线经由收入户或国库、财政专户、支出户记账".to_owned(),
        Refusal::MoneyMayNotLeave { .. } => "按收支两条线经由收入户或国库、财政专户、支出户记账".to_owned(),
        Refusal::MonthIsClosed { .. } => "改记在未结账的月份；已结账月份的差错在其后更正".to_owned(),
        Refusal::OpeningNeedsBalance => "在余额栏填写对账单开始时的余额，日期为首行的前一日".to_owned(),
        Refusal::ReceivedAndSpent => "收入与支出分两行填写".to_owned(),
        Refusal::NothingEntrusted { .. } => "先记委托投资资金：shebao ledger book entrusted_up、entrusted_received，或 shebao ledger invest buy".to_owned(),
        Refusal::LossIsLess { fund, .. } => format!("不得超过该数；用 shebao ledger balance --fund {fund} --detail 查看"),
        Refusal::FundWithoutBooks { with, .. } => format!("请记入 --fund {with}"),
        Refusal::StatementLacksLine { month, .. } => format!("先单独导入 {month} 的完整对账单：shebao ledger reconcile --from 对账单 --month {month} --again，再导入本文件"),
        Refusal::AccountHoldsNoMoney { .. } => "填写银行对账单所属的科目".to_owned(),
        Refusal::AccountNeedsDetail { fund, .. } => format!("明细科目见 shebao ledger accounts --fund {fund}"),
        Refusal::DatedAhead { .. } => "待业务发生之日再记账".to_owned(),
        Refusal::MonthNotReconciled { .. } => "先用 shebao ledger reconcile --from 对账单 对账；确无对账单的，用 --reason 说明理由".to_owned(),
        Refusal::ReconciliationBroken { month, .. } => format!("未达账项见 shebao ledger reconcile --month {month}；无法调平的，用 --reason 说明理由"),
        Refusal::EarlierMonthReopened { earlier, .. } | Refusal::EarlierMonthNotClosed { earlier, .. } => format!("先结账：shebao ledger close {earlier}"),
        Refusal::PaymentsUnanswered { .. } => "先导入银行回盘文件：shebao pay result --from FILE，或 month-end 加 --results；结账也可加 --reason 说明原因".to_owned(),
        Refusal::EntryNeedsOneSide => "借方、贷方填一项，另一项留空".to_owned(),
        Refusal::VoucherOverTwoFunds { .. } => "各基金分别建账，不得跨基金记账：每个基金各编一张借贷相等的凭证".to_owned(),
        Refusal::VoucherHasTwoDays { .. } => "不同日期的行另用单据号".to_owned(),
        Refusal::DocumentAlreadyPosted { voucher, .. } => format!("见 shebao ledger voucher show {voucher}；同一单据的各行在文件中应相连"),
        Refusal::VoucherUnknown { .. } => "凭证见 shebao ledger journal".to_owned(),
        Refusal::VoucherAlreadyReversed { by, .. } => format!("见 shebao ledger voucher show {by}"),
        Refusal::VoucherOfBusiness { .. } => "更正业务记录，凭证随之更正".to_owned(),
        Refusal::NotTheLastClosedMonth { .. } => "只能反结账最后结账的月份；更早的月份在未结账月份更正".to_owned(),
        Refusal::MonthNotOver { .. } => "月份结束后再结账".to_owned(),
        Refusal::EarlierMonthOpen { .. } => "先将以前月份结账".to_owned(),
        Refusal::MatterWaits { matter, .. } => format!("先通过或退回：shebao review show {matter}"),
        Refusal::AccountOverdrawn { fund, account, .. } => format!("见 shebao ledger journal --fund {fund} --account {account}"),
        Refusal::UndecidedAtYearEnd { .. } => "先按经验比例在统筹基金与个人账户基金间分配（分录 E32）".to_owned(),
        Refusal::ThirdPersonNeeded { .. } => "由另一人通过".to_owned(),
        Refusal::FileSentMeanwhile { .. } => "请删除该文件后重新生成：新文件只含尚未送出的待遇".to_owned(),
        Refusal::PayrollHasNoFund { month, .. } => format!("用 shebao pay history --month {month} 查看该批次的待遇"),
        Refusal::AccountNotBudgeted { .. } => "请填收入科目 4… 或支出科目 5…，见 shebao ledger accounts".to_owned(),
        Refusal::YearNotBudgeted { first, last, .. } => format!("年度请填 {first} 至 {last}，或其中的月份"),
        Refusal::NetAssetsByHand { .. } => "请记入相应的收入或支出科目；净资产之间用 shebao ledger book reserve_set_aside、split_trued_up".to_owned(),
        Refusal::RefundNotCovered { fund, lacking, .. } => format!("先按用款计划用 shebao ledger allocate {fund} {lacking} 向支出户拨入所缺金额，再退费"),
        Refusal::AccountHasLess { fund, .. } => format!("余额见 shebao ledger balance --fund {fund}；缺口解决顺序见 shebao ledger invest shortage"),
        Refusal::FundAlreadyOpened { voucher, .. } => format!("有误须先冲销：shebao ledger reverse {voucher} --reason 原因"),
        Refusal::OnlyProvincesEntrust { .. } => "归集上级：shebao ledger book entrusted_up；或存定期、购买国债".to_owned(),
        Refusal::RestIsForPayments { fund, held, unpaid, amount } => format!("差额可在用款计划内拨入：shebao ledger allocate {fund} {}", *amount + *unpaid - *held),
        Refusal::RestLiesInDeposits { fund, .. } => format!("到期日见 shebao ledger invest ladder --fund {fund}；到期或提前支取用 shebao ledger invest redeem N 金额 登记"),
        Refusal::InvestmentStandsLater { since, .. } => format!("填该日或以后的日期：--on {since}"),
        Refusal::PlanExceeded { .. } => "减少拨付，或调整计划：shebao ledger budget --from 文件，并写原因".to_owned(),
        Refusal::PaymentsAccountTooFull { .. } => "按支付需要拨付；限额见 shebao policy show ledger.payments_account_months".to_owned(),
        Refusal::ClassForbidden { .. } => "期货只能由受托机构用于套期保值；可存定期、购买国债或委托投资".to_owned(),
        Refusal::ClassNotForFund { .. } => "改为定期存款或国债".to_owned(),
        Refusal::ReserveComesFirst { .. } => "投资不超过该数".to_owned(),
        Refusal::DepositBelowPrincipal { .. } => "只收回一部分时，用 --principal 说明收回的本金".to_owned(),
        Refusal::BeforeTheOpening { .. } => "以前的业务已含在期初余额中；更正日期，或冲销期初余额后重新录入".to_owned(),
        Refusal::AccountOnBothSides { choices, .. } => format!("另选 {choices} 的明细科目"),
        Refusal::PartMoreThanLeft { .. } => "剩余本金见 shebao ledger invest ladder".to_owned(),
        Refusal::PartOrAllNotSaid { left, .. } => {
            format!("部分收回用 --principal 说明本金；全部收回用 --principal {left}")
        }
        Refusal::TrueUpBeyondSplit { year, .. } => {
            format!("分配情况见 shebao ledger journal --fund medical --month {}-12", *year - 1)
        }
        Refusal::PartMoreThanWorth { investment, .. } => {
            format!("先估值：shebao ledger invest value {investment} 金额")
        }
        Refusal::InvestmentHoldsLess { .. } => "shebao ledger invest ladder 显示各项投资的成本和价值".to_owned(),
        Refusal::InvestmentAtCost { investment, .. } => {
            format!("收回时用 shebao ledger invest redeem {investment} 金额 入账；持有期间的利息用 shebao ledger book interest")
        }
        Refusal::NotEntrusted { .. } => "去掉 --of-lower".to_owned(),
        Refusal::InvestmentNotNamed { .. } => "用 --investment 编号 指明，或填 investment 列".to_owned(),
        Refusal::InvestmentChangedSince { .. } => "先撤销以后的事项，或重新估值".to_owned(),
        Refusal::HeldByInvestments { .. } => {
            "收回用 shebao ledger invest redeem 编号 金额 --principal 本金；收益用 shebao ledger invest value 或 shebao ledger book"
                .to_owned()
        }
        Refusal::MatterWaitsOtherwise { matter, .. } => {
            format!("用 shebao review show {matter} 查看；通过，或退回后重新提出")
        }
        Refusal::BankNotNamed { .. } => "用 --bank 写明银行或受托机构".to_owned(),
        Refusal::TooMuchWithBank { .. } => "分散到其他银行；各行情况见 shebao ledger invest limits".to_owned(),
        Refusal::LimitBroken { .. } => "各项限额见 shebao ledger invest limits".to_owned(),
        Refusal::InvestmentUnknown { .. } => "持有的投资见 shebao ledger invest ladder".to_owned(),
        Refusal::BankFileUnnamed => "加 -o 文件.csv".to_owned(),
        Refusal::BankFileNotWhole { option } => {
            format!("去掉 {option}；CSV 可用各种编码，XLSX 和 JSON 不另定编码")
        }
        Refusal::OutputMissing => "加 -o 文件.xlsx；只要表头用 -o 文件.csv".to_owned(),
        Refusal::CalcInputMissing { option } => {
            format!("补上 {}；成批测算用 --from 文件", option.replace('|', "或"))
        }
        Refusal::NameDiffers { .. } => "核对身份证；登记有误的用 shebao change person 更正".to_owned(),
        Refusal::ClaimExists { claim } => format!("用 shebao pay show {claim} 查看"),
        Refusal::ClaimSaysOtherwise { claim, .. } => {
            format!("用 shebao pay show {claim} 查看；申请有误的用 --correction 更正")
        }
        Refusal::AwardWaits { matter, .. } => {
            format!("先复核该事项，或退回：shebao review return {matter} --missing 说明")
        }
        Refusal::ClaimStandsOtherwise { claim, .. } => {
            format!("用 shebao pay show {claim} 查看；登记有误的先用 shebao review undo 撤销再登记")
        }
        Refusal::ClaimUnknown { .. } => "用 shebao pay list 查看".to_owned(),
        Refusal::ClaimInForce { claim, .. } => {
            format!(
                "内容有误的先用 shebao pay apply … --correction 原因 更正，再用 shebao pay award {claim} 重新核定；核定有误用 shebao review undo 撤销"
            )
        }
        Refusal::ClaimTakenOver { .. } => "接收时的金额有误的，用 shebao pay apply 险种 人员 --correction 原因 --amount 金额 更正（失业金的剩余月数用 --months-left）， 再用 shebao pay award 结算差额；\
             年度调整用 shebao pay adjust"
            .to_owned(),
        Refusal::FactOfTakenOver { .. } => "请删去该项；shebao pay check 申领编号 可查看核定依据".to_owned(),
        Refusal::ClaimFactMissing { .. } => "补上后重新申请；shebao pay apply --help 列出可填各项".to_owned(),
        Refusal::ConditionNotMet { .. } => "用 shebao pay check 申请编号 查看各项条件".to_owned(),
        Refusal::ClaimClosed { .. } => "同一事项可以重新申领：shebao pay apply".to_owned(),
        Refusal::ClaimAwarded { .. } => "终止用 shebao pay stop；核定有误用 shebao review undo 撤销".to_owned(),
        Refusal::ClaimUndecided { claim, .. } => {
            format!("先核定：shebao pay award {claim}；或撤回：shebao pay withdraw {claim} --reason 理由")
        }
        Refusal::NothingDue { claim } => format!("用 shebao pay award {claim} --explain 查看计算过程"),
        Refusal::PayeeAccountMissing { .. } => "填 --bank 和 --bank-account，或先登记".to_owned(),
        Refusal::OtherPensionDrawn { .. } => "去掉这一行，或先用 shebao pay stop 人员 终止另一项".to_owned(),
        Refusal::OwedByThirdParty { .. } => {
            "第三人付款用 shebao pay recover receipt 登记，移送用 shebao pay recover refer".to_owned()
        }
        Refusal::ClaimOfAnother { .. } => "填被多发人员本人或其领取人的申领；用 shebao pay list 查看".to_owned(),
        Refusal::DueDayPassed { .. } => "填今天或以后的日期".to_owned(),
        Refusal::PayeeUnknown { person, .. } => {
            format!("用 shebao pay list --person {person} 查看申领，用 shebao pay show 申领编号 查看各领取人")
        }
        Refusal::PayeeNotDead { .. } => {
            "先登记死亡：shebao cancel person KEY --reason death，或 shebao pay stop".to_owned()
        }
        Refusal::AccountOfTheDead { .. } => {
            "用 shebao pay account PERSON --payees 确定继承人；用 shebao pay due --heirs 查看待发放的待遇".to_owned()
        }
        Refusal::HeirsOfSeveral { .. } => "用 --payee 编号 指明是谁的继承人".to_owned(),
        Refusal::OnePayeeInPlace { .. } => "只填一人，份额为 1".to_owned(),
        Refusal::PayeeDied { .. } => "填在世的人；其应继承的部分归其本人的继承人".to_owned(),
        Refusal::NothingLeftToHeirs { .. } => "用 shebao pay due --heirs 查看待确定继承人的待遇".to_owned(),
        Refusal::HeirsPaid { .. } => {
            "错发的用 shebao pay recover open 追回；账户用 shebao pay account PERSON --payee NUMBER 变更".to_owned()
        }
        Refusal::PayeeIsTheDeceased { .. } => {
            "用 --payees 写明各领取人：姓名/证件号码/银行/账号/份额，以 ; 分隔".to_owned()
        }
        Refusal::PayeesNotValid { .. } => "写成 姓名/证件号码/银行/账号/份额，以 ; 分隔".to_owned(),
        Refusal::RetirementCategoryOfOtherSex { .. } => {
            "不填 --category，或先用 shebao change identity 更正身份证号".to_owned()
        }
        Refusal::RetirementCategoryUnknown { .. } => "填 --category，或登记个人身份（worker 或 cadre）".to_owned(),
        Refusal::BirthDateUnknown { .. } => "登记身份证件号码".to_owned(),
        Refusal::PayeesWereNamed { person, .. } => format!("用 shebao pay account {person} --payee 领取人编号 变更其中一位的账户"),
        Refusal::NothingInPay { person } => format!("用 shebao pay list --person {person} 查看"),
        Refusal::ReasonNotForBenefit { .. } => "用 --benefit 指明待遇，或改用该类待遇的原因".to_owned(),
        Refusal::PayrollNotNext { next, .. } => format!("运行 shebao pay payroll {next}"),
        Refusal::PayrollChanged { month, .. } => format!("重新运行 shebao pay payroll {month} 并核对"),
        Refusal::PayrollMissing { month } => format!("运行 shebao pay payroll {month} 并审批"),
        Refusal::PayrollWithBank { .. } => "用 shebao pay result 接收回盘；多发的用 shebao pay recover 追回".to_owned(),
        Refusal::PayrollNotCovered { fund, lacking, .. } => format!("用 shebao ledger allocate {fund} {lacking} 从财政专户拨入后再导出"),
        Refusal::PayrollUndone { month, .. } => format!("重新运行 shebao pay payroll {month}；各批次见 shebao pay payrolls"),
        Refusal::PaymentUnknown { .. } => "照报盘文件中的流水号填写，如 3-17".to_owned(),
        Refusal::PaymentPlaceUnknown { .. } => "加 --payroll 批次号 指明是哪一批的回盘，该批第二个文件写作 批次号-2；shebao pay payrolls 列出批次".to_owned(),
        Refusal::PaymentNotSent { .. } => "用 shebao pay export 生成报盘文件".to_owned(),
        Refusal::PaymentDiffers { .. } => "回盘文件与报盘不符：请银行重新提供".to_owned(),
        Refusal::PaymentReturned { .. } => "用 shebao pay history 查看；银行确已支付的，在重发的发放报盘之前先撤销该发放".to_owned(),
        Refusal::PaymentAnsweredOtherwise { .. } => "用 shebao pay history 查看；银行更正退回的，以不早于退回日的支付日回盘 paid".to_owned(),
        Refusal::AdjustmentChanged { year, .. } => format!("重新运行 shebao pay adjust {year} 并核对"),
        Refusal::TakeOverUntold { column, .. } => {
            format!("将同一行补填 {column} 后再用 shebao pay take-over 导入，未说明的内容即补上")
        }
        Refusal::NothingToCorrect { .. } => "用 shebao pay list 查看，以 --claim 指明；新的申请不写 --correction".to_owned(),
        Refusal::CorrectionOfPayees { .. } => "不写领取人和账户；变更账户用 shebao pay account".to_owned(),
        Refusal::ReviewNotOfInjury { .. } => "不写 --from-month".to_owned(),
        Refusal::MonthsLeftNotSaid { .. } | Refusal::MonthsLeftBeyondCap { .. } => {
            "在 months_left 一栏填写原机构核定的、自 from_month 起尚未领取的月数".to_owned()
        }
        Refusal::AmountBesideParts { .. } => "或只填 amount，或填齐各项（含基础养老金）；同时填写时 amount 应为各项合计".to_owned(),
        Refusal::AreaOfAnotherBenefit { .. } => "area 一栏留空：年度调整只涉及职工的养老金".to_owned(),
        Refusal::MonthsLeftOfAnotherBenefit { .. } => "months_left 一栏留空，或更正待遇".to_owned(),
        Refusal::IncreaseNotSaid { year } => {
            format!("在 increased_to 一栏填写金额中已含的最近一次调整的年份：{year}，或更早的年份，其后各次由本机构补调")
        }
        Refusal::AdjustmentTooEarly { .. } => "各年依次调整".to_owned(),
        Refusal::FilterNotOfList { .. } => "去掉该条件，或筛选参保名册".to_owned(),
        Refusal::AdjustmentExists { .. } => "加 --correction 原因，以本通知取代，已发放的也可更正；未发放的可撤销前一事项".to_owned(),
        Refusal::AdjustmentUnknown { .. } => "去掉 --correction；用 shebao review list --state all 查看已办事项".to_owned(),
        Refusal::IncreaseOfOtherYear { from, .. } => format!("年份应为 {}，或更正通知", from.year()),
        Refusal::PayrollAhead { latest, .. } => format!("核对月份，最多可运行 shebao pay payroll {latest}"),
        Refusal::PaidBeforePayroll { .. } => "核对银行回盘的到账日期".to_owned(),
        Refusal::RecoveryAbovePaid { .. } => "用 shebao pay history 查看已发放的金额".to_owned(),
        Refusal::StillDraws { person, benefit, .. } => format!("用 shebao pay stop {person} --benefit {benefit} 终止，多发的即予追回"),
        Refusal::IncreaseRatioUnknown { .. } => {
            "先导入当年的 payment.increase_ratio，或在通知中写明 aggregate_ratio".to_owned()
        }
        Refusal::IncreaseRaisesNobody { .. } => "核对其中的金额和 retired_by".to_owned(),
        Refusal::ReasonDoesNotAnswer { held, .. } if held == "of_age" => "已成年但丧失劳动能力的，先更正申领：shebao pay apply survivors 人员 --dependants 类别 --correction 原因，再 shebao pay award".to_owned(),
        Refusal::ReasonDoesNotAnswer { answers, .. } if answers.is_empty() => "终止有误的，用 shebao review undo 撤销".to_owned(),
        Refusal::ReasonDoesNotAnswer { answers, .. } => format!("情况属实的，以下列理由恢复：{answers}"),
        Refusal::IncreaseAboveRatio { .. } => "核对通知的公式，或其中的 aggregate_ratio".to_owned(),
        Refusal::HitUnknown { .. } | Refusal::HitDecided { .. } => "用 shebao certify hits 查看".to_owned(),
        Refusal::RecordMeansAnother { hit, .. } => {
            format!("用 shebao certify decide {hit} --same no 确定；另一人有误的，先不予通过或冲回其事项")
        }
        Refusal::RecoveryUnknown { .. } => "用 shebao pay recover list 查看".to_owned(),
        Refusal::RecoveryClosed { recovery } => format!("用 shebao pay recover show {recovery} 查看"),
        Refusal::GivenBackAboveNotOwed { .. } => {
            "领取人退回后又应享受的，由下次发放补发；第三人应还的金额以 pay award 核定为准".to_owned()
        }
        Refusal::RecoveryHasLess { .. } => "按余额填写".to_owned(),
    }
}
