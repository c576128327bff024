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
