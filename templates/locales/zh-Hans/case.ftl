# case.toml 可能出现的问题和处理办法。
problem-case-unknown-key = { $place }：pouch 无法识别字段“{ $key }”。
remedy-case-unknown-key = { $nearest ->
    [none] 此处可用的字段：{ $known }。
   *[other] 是否想写“{ $nearest }”？此处可用的字段：{ $known }。
  }
problem-case-wrong-type = { $place }：“{ $key }”的值不是预期的类型。
remedy-case-wrong-type = 请写成这种形式：{ $expected }。
problem-case-bad-date = { $place }：“{ $key }”中的“{ $value }”不是有效的日期。
remedy-case-bad-date = 请写年、月、日，例如 "2026-06-14"。
problem-case-bad-time = { $place }：“{ $key }”中的“{ $value }”不是带时差的时间。
remedy-case-bad-time = 请写日期、时间和时差，例如 "2026-06-14T09:30:00+08:00"，或只写日期。
problem-case-bad-country = { $place }：“{ $key }”中的“{ $value }”不是国家代码。
remedy-case-bad-country = 请写 ISO 3166 的两个大写字母，例如 "CN"、"AR" 或 "IT"。
problem-case-bad-key = { $place }：“{ $key }”中的“{ $value }”不能在所有系统上用作文件名的一部分。
remedy-case-bad-key = 请只用拉丁字母、数字、“-”“_”和“.”，不超过 64 个字符，以字母或数字开头，不以“.”结尾，例如 "ar-pfa"。
problem-case-bad-choice = { $place }：“{ $value }”不是“{ $key }”可选的词。
remedy-case-bad-choice = { $nearest ->
    [none] 请从下列各词中选择：{ $allowed }。
   *[other] 是否想写“{ $nearest }”？请从下列各词中选择：{ $allowed }。
  }
problem-case-bad-language = { $place }：“{ $key }”中的“{ $value }”不是语言标签。
remedy-case-bad-language = 请写 BCP 47 标签，例如 "zh-Hans"、"es"、"it" 或 "pt-BR"。
problem-case-syntax = { $place }：从此处起无法读取文件（{ $reason }）。
remedy-case-syntax = 请查看这一行和上一行：常见原因是引号或括号没有成对。然后运行“pouch status”。
problem-case-same-recipient = { $place }：接收方的 key “{ $key }”出现了两次。
remedy-case-same-recipient = 请给每个接收方一个不同的 key；它会成为案卷材料文件名的一部分。
problem-case-same-item = { $place }：“{ $path }”有两处说明。
remedy-case-same-item = 请只为该路径保留一个 [[item]]，并把另一处的内容移过来。
problem-case-file-missing = { $path } 及其上级文件夹中都没有 case.toml。
remedy-case-file-missing = 请进入案件文件夹，或建立新案件：pouch init 文件夹 --type TRANSMIT
problem-case-file-not-utf8 = { $place }：该行含有非 UTF-8 字符。
remedy-case-file-not-utf8 = 请在编辑器中打开该文件，以 UTF-8 编码“另存为”，并检查第 { $line } 行的字符。
problem-case-file-unreadable = { $place }：无法读取案件文件 { $path }（{ $reason }）。
remedy-case-file-unreadable = 请确认您有读取权限、没有其他程序占用该文件，并且文件以 UTF-8 文本保存。然后重新执行命令。
problem-case-file-too-large = { $place }：案件文件 { $path } 超过 pouch 读取的大小。
remedy-case-file-too-large = 请把长篇内容作为文件放入 evidence/，在 case.toml 中只保留摘要。
problem-profile-missing = { $place }：“{ $key }”尚未填写（字段 { $field }）。
remedy-profile-missing = 请填写，例如：{ $example } · { $source ->
    [practice] 依据：通行做法。
   *[other] 依据：{ $source }。
  }
problem-profile-unknown-type = { $place }：pouch 无法识别案卷材料类型“{ $value }”。
remedy-profile-unknown-type = 请选择其中之一：{ $known }。
problem-attach-no-reader = 本案没有阅读 { $to } 的接收方：该译文不会发给任何人。
remedy-attach-no-reader = 请在 --to 中填写 case.toml 内接收方的语言，或将 { $to } 加入接收方的语言。
problem-attach-empty = { $place } 是空文件，没有任何内容。
remedy-attach-empty = 请向翻译人员重新索取文件，并附到 { $item }；新文件将取代此文件。
problem-case-reason-without-withheld = { $place }：此 [[item]] 写有 withheld_reason，却没有 disclosure = "withheld"；其内容将会发出。
remedy-case-reason-without-withheld = 若不提供，请加上 disclosure = "withheld"；若要发出，请删去 withheld_reason。
problem-case-item-without-path = { $place }：此 [[item]] 未写明针对哪一份原件。
remedy-case-item-without-path = 请加上路径，如 path = "evidence/letter.pdf"；可用 pouch status 查看。
problem-case-unknown-recipient = { $place }：{ $key } 不是本案的接收方。接收方：{ $known }。
remedy-case-unknown-recipient = 请在此更正 recipients；或许是：{ $nearest }。

# 案卷类型的要求所发现的问题。
problem-profile-open = { $place }：“{ $key }”尚未回答。
remedy-profile-open = 请从以下各项中选择：{ $answers }。未回答的问题绝不视为“否”。
problem-profile-not-good = { $place }：“{ $key }”填写为“{ $value }”，{ $wrong ->
    [placeholder] 只是占位，并非答案
    [date] 不是日期
    [instant] 不是带 UTC 时差的时间
    [number] 不是整数
    [evidence] 不是证据文件的路径
    [rows] 不是逐行列表
   *[answer] 不在可选答案之内：{ $answers }
 }。
remedy-profile-not-good = 请按此形式填写：{ $example }
problem-profile-none-of = { $place }：“{ $key }”中没有一行属于：{ $answers }。
remedy-profile-none-of = 请增加一行，例如：{ $example }
problem-profile-row-missing = { $place }：第 { $row } 行未填写“{ $key }”。
remedy-profile-row-missing = 请补全该行，例如：{ $example }
problem-profile-forbidden = { $place }：此类案卷不得包含该内容（字段 { $field }，“{ $key }”）。
remedy-profile-forbidden = 请删除，或改用其他案卷类型。
problem-profile-files = 自定的要求无法使用（上列 { $count } 个问题）。
remedy-profile-files = 请改正文件并检查：pouch profiles check 文件
problem-profile-file-unreadable = 无法读取 { $place }：{ $reason }。
remedy-profile-file-unreadable = 请确认文件存在、有读取权限，并以 UTF-8 文本保存。
problem-profile-file-syntax = { $place }：从此处起无法读取；缺少或多出了引号、括号、逗号或等号。
remedy-profile-file-syntax = 请与 pouch 自带的类型对照此行：pouch profiles show TRANSMIT --json
problem-profile-file-unknown-key = { $place }：此处没有“{ $value }”这个键。{ $nearest ->
    [none] { "" }
   *[other] 是否指 { $nearest }？
  }
remedy-profile-file-unknown-key = 此处可用：{ $known }。
problem-profile-file-unknown-word = { $place }：“{ $value }”不是此键可用的词。
remedy-profile-file-unknown-word = 请从以下各项中选择：{ $known }。
problem-profile-file-missing-key = { $place }：此处缺少“{ $value }”。
remedy-profile-file-missing-key = 请补上；可参照 pouch 自带的类型：pouch profiles show TRANSMIT --json
problem-profile-file-wrong-kind = { $place }：值的种类不对：文本、列表和表的写法各不相同。
remedy-profile-file-wrong-kind = 文本写作 "…"，列表写作 ["…", "…"]，条件写作 {"{"} key = "…", is = ["…"] {"}"}。
problem-profile-file-type-name = { $place }：“{ $value }”不能用作类型名称。
remedy-profile-file-type-name = 请使用大写字母 A 至 Z、数字、- 和 _，以字母开头，最多 24 个字符：type = "BANK"
problem-profile-folder-missing = 没有文件夹 { $place }，因此没有本单位的模板。
remedy-profile-folder-missing = 请更正 --templates 之后的文件夹，或单位设置中的文件夹。
problem-profile-file-example = { $place }：条目 { $field } 的“{ $value }”没有范例。
remedy-profile-file-example = 请在 [field.example] 下补充填写范例；民警照此填写，测试也由此生成。
problem-profile-file-condition = { $place }：条目 { $field } 是有条件的，但未说明何时适用。
remedy-profile-file-condition = 请同时写明 condition = "名称" 和 when = {"{"} key = "…", is = ["…"] {"}"}。
problem-profile-file-seen = { $place }：条目 { $field } 未说明 pouch 完成的内容在案卷何处可见（{ $value }）。
remedy-profile-file-seen = 带 by = "pouch" 的条目（且仅此类条目）须写明 seen = "dossier.json:/…"、"bag-info:…"、"custody:…" 或 "page:…"。
problem-profile-file-nothing = { $place }：条目 { $field } 没有键名，永远无法满足。
remedy-profile-file-nothing = 请写明 case.toml 中满足该条目的键名。
problem-profile-file-key = { $place }：条目 { $field } 提到“{ $value }”，但没有任何要求使用它。
remedy-profile-file-key = 请改正条件中的键名、类型或答案。
problem-profile-file-rule = { $place }：有规则属于条目 { $row }，但本文件没有该条目。
remedy-profile-file-rule = 请改正规则中的 row = "…"。
problem-profile-file-table = { $place }：该类型没有自己的表。
remedy-profile-file-table = 请增加 table = "名称"，或以 base = "类型" 沿用其他类型。
problem-profile-file-base = { $place }：所沿用的 { $base } 不是案卷类型。
remedy-profile-file-base = 请从以下各项中选择：{ $known }。
problem-profile-file-base-table = { $place }：沿用 { $base } 的类型使用其表 { $table }。
remedy-profile-file-base-table = 请删去 table = "…"，或写成 table = "{ $table }"。
problem-profile-file-unsaid = { $place }：此语言中没有“{ $id }”的文字。
remedy-profile-file-unsaid = 请在 --templates 下该文件夹的 .ftl 文件中增加一句：{ $id } = …

# 字段之间的规则。
problem-rule-in-order = { $place }：“{ $key }”（{ $value }）早于“{ $other }”（{ $then }）。
remedy-rule-in-order = 两个日期中有一个有误，请与材料核对。
problem-rule-past = { $place }：“{ $key }”（{ $value }）已过；今天是 { $today }。
remedy-rule-past = 请改为仍可办到的日期，或说明为何保留原日期。
problem-rule-within = { $place }：“{ $key }”（{ $value }）比“{ $other }”（{ $then }）晚 { $days } 天；通常不超过 { $most } 天。
remedy-rule-within = 请选择较早的日期，或写明须如此之晚的理由。
problem-rule-at-least = { $place }：“{ $key }”为 { $value }，要求至少 { $least }。
remedy-rule-at-least = 请核对数字。如无误，本案不适用此类案卷。
problem-rule-must-be = { $place }：“{ $key }”为“{ $value }”；此类案卷只适用 { $answers }。
remedy-rule-must-be = 如答案属实，请停止：改用其他类型，或报上级决定。
problem-rule-texts-differ = { $place }：向保险公司所作陈述与警方文件不一致（{ $language }）。此处：“{ $here }”；彼处：“{ $there }”。
remedy-rule-texts-differ = 请向本人核实何者正确并改正另一处；两份陈述不一致的索赔会被保险公司拒绝。
problem-rule-check-digit = { $place }：{ $number } 的校验码不符，按现有写法不可能是 { $issuer } 的证件号码。
remedy-rule-check-digit = 请逐位与证件原件核对。如证件上确为该号码，请予注明：对方同样会发现。
problem-rule-refused = { $place }：“{ $value }”不构成 “{ $key }” 的有效记载。
remedy-rule-refused = 请先取得，并写明由何人于何时作出。在未决或被拒绝期间，本案卷材料不得发出。
problem-rule-paper-missing = { $place }：{ $key } 所指的 { $path } 不在本案材料之中。
remedy-rule-paper-missing = 请将该文件放入 evidence/，运行 pouch add，并按 pouch status 显示的路径填写。
problem-rule-nobody-sought = { $place }：本案没有被查找的人，所有人员均为其他身份。
remedy-rule-nobody-sought = 请求羁押或移交的案卷至少应有一人的身份为：{ $answers }。
problem-rule-sum = { $place }：各行合计 { $sum } { $currency }，但总额写为 { $total }。
remedy-rule-sum = 请改正该行或总额；合计不符的清单会被保险公司拒绝。
problem-rule-currency = { $place }：金额 { $value } 没有币种。
remedy-rule-currency = 请补充 ISO 4217 的三个字母，例如 currency = "CNY"。
problem-rule-amount = { $place }：“{ $value }”不是金额。
remedy-rule-amount = 请填写数字，小数点后最多两位，例如 value = "12400.00"。
problem-rule-person-not-named = { $place }：案情（{ $languages }）中没有提到 { $person }（{ $name }）。
remedy-rule-person-not-named = 请在 facts.summary 的每种语言中说明此人的行为或遭遇，否则不要列入此人。
problem-rule-conclusion = { $place }：“{ $key }”（{ $language }）将未经定罪的人称为有罪：{ $words }。
remedy-rule-conclusion = 请写明是指控：“涉嫌”“据称”。
problem-rule-facts-length = { $place }：案情有 { $length } { $unit ->
    [characters] 个字
   *[words] 个词
 }（{ $language }）；首页以 { $least } 至 { $most } 为宜。
remedy-rule-facts-length = 请缩短并将其余内容放入 evidence/ 下的文件，或补充何人、何时、何地、如何、结果如何。
problem-rule-action-bare = { $place }：第 { $number } 项请求没有证据支持，也未说明理由。
remedy-rule-action-bare = 请写明 exhibits = ["evidence/…"]，或用 no_exhibit = "…" 说明理由。
problem-rule-exhibit-unknown = { $place }：第 { $number } 项请求所依据的 { $path } 尚未收录。
remedy-rule-exhibit-unknown = 请改正路径，或运行 pouch add。
problem-rule-item-undescribed = { $place }：{ $items }（共 { $count } 件）没有任何说明，无从知道其用途。
remedy-rule-item-undescribed = 请逐件用 [[item]] 说明；不支持任何事实、指控或请求的，请不要列入。
problem-rule-their-language = { $place }：{ $recipient } 看不懂“{ $key }”：没有 { $languages } 文本。
remedy-rule-their-language = 请补充其中一种语言：{"{"} { $languages } = "…" {"}"}。
problem-rule-same-person = { $place }：“{ $key }”与“{ $other }”是同一人：{ $name }。
remedy-rule-same-person = 须由另一人审阅并批准案卷。
problem-rule-vague-purpose = { $place }：“{ $value }”不是目的。
remedy-rule-vague-purpose = 请说明接收方可将案卷用于哪一案件、哪一步骤。
problem-rule-reciprocity = { $place }：法律依据为互惠，但缺少承诺文本。
remedy-rule-reciprocity = 请将承诺写入该依据的 text = "…"。
problem-rule-penalty = { $place }：所引刑罚“{ $value }”（{ $language }）提到 { $numbers }，法律条文中没有。
remedy-rule-penalty = 请照法律条文抄录刑罚。
problem-rule-personal-number = { $place }：案件编号含有个人信息（{ $value }），而编号会出现在每个文件名中。
remedy-rule-personal-number = 请选用不指向任何人的编号。
problem-rule-minor = { $place }：{ $person } 出生于 { $value }，不满18岁，但 minor = false。
remedy-rule-minor = 请写 minor = true，或更正出生日期。
problem-rule-telegraph-code = { $place }：“{ $value }”为 { $codes } 组电码，而姓名有 { $characters } 个字。
remedy-rule-telegraph-code = 每个字写四位数字，用空格隔开。
problem-case-log-not-a-file = 保管记录 { $path } 是链接、文件夹或管道，而不是独立的文件。没有从中读取任何内容，也没有通过它写入任何内容。
remedy-case-log-not-a-file = 请查明是谁放置的。请用最近的备份恢复保管记录；如果是新案件，请删除该处的内容，然后重新运行命令。
problem-rule-own-language = { $place }：“{ $key }”为 { $value }，但此人使用的语言是 { $languages }。
remedy-rule-own-language = 请用此人的语言书写并签署声明；如有翻译在场，请在 return.interpreter 中写明。
office-settings-from = 单位设置取自 { $path }{ $templates ->
    [none] { "。" }
   *[other] ：模板 { $templates }
  }
problem-office-settings-unreadable = 无法读取单位设置 { $place }：{ $reason }。
remedy-office-settings-unreadable = 请检查该文件，或将其移走并使用 --templates。
problem-office-settings-wrong = { $place }：从此处起无法理解单位设置。
remedy-office-settings-wrong = 只认识两行：templates = "文件夹" 和 office = "文件"。
