# 译文检查。

problem-tx02-other-language = { $place }：译文应为 { $wanted }，实际为 { $found }。
remedy-tx02-other-language = 请附上正确的文件，或更正所填的语言。

problem-tx04-untranslated = { $place }：未翻译：“{ $written }”。
remedy-tx04-untranslated = 请译者补译该段。

problem-tx04-garbled = { $place }：译文中有因编码错误而损坏的文字，例如“{ $written }”（共{ $count }处）。
remedy-tx04-garbled = 请译者将文件存为 UTF-8 编码或 DOCX 格式后重新发送。

problem-tx04-passage = { $place }：译文中留有原文：“{ $written }”。
remedy-tx04-passage = 请向译者确认是否有意保留，例如姓名及其拼音并列。

problem-tx05-empty = { $place }：没有译文。
remedy-tx05-empty = 请译者补译该段。

problem-tx05-paragraph-missing = { $place }：译文中似乎没有与本段对应的内容：“{ $written }”。
remedy-tx05-paragraph-missing = 请询问译者是否漏译此段。

problem-tx05-paragraphs-missing = { $place }：从 { $first } 到 { $last } 连续 { $count } 段没有译文。
remedy-tx05-paragraphs-missing = 请向译者确认是否缺页。

problem-tx05-too-short = { $place }：译文 { $translation } 个字符，原文 { $source } 个字符，预期译文约 { $expected } 个字符。
remedy-tx05-too-short = 请对照两边的结尾，可能有漏译。

problem-tx05-too-long = { $place }：译文 { $translation } 个字符，原文 { $source } 个字符，预期译文约 { $expected } 个字符。
remedy-tx05-too-long = 请查看是否有增添内容，译者注须注明。

problem-tx06-number-differs = { $place }：原文 { $source } = { $source_value }；译文 { $translation } = { $translation_value }。
remedy-tx06-number-differs = 请对照原件，更正错误的数字。

problem-tx06-number-missing = { $place }：原文有 { $written } = { $value }，译文没有这个数字。
remedy-tx06-number-missing = 请对照原件；如果数字以其他方式表达，可说明理由后搁置。

problem-tx06-number-added = { $place }：译文有 { $written } = { $value }，原文没有这个数字。
remedy-tx06-number-added = 请对照原件；如果数字以其他方式表达，可说明理由后搁置。

problem-tx07-magnitude-differs = { $place }：数量级不符：原文 { $source } = { $source_value }；译文 { $translation } = { $translation_value }。
remedy-tx07-magnitude-differs = 请数清零的个数：英语 billion 为十亿，西班牙语 billón 为一万亿。

problem-tx10-currency-differs = { $place }：原文 { $source } = { $source_value }；译文 { $translation } = { $translation_value }。
remedy-tx10-currency-differs = 请更正币种；折算金额只能附在原金额旁。

problem-tx10-currency-missing = { $place }：译文没有原文的币种 { $written } = { $value }。
remedy-tx10-currency-missing = 请在译文中写明原文的币种。

problem-tx10-currency-added = { $place }：译文写了原文没有的币种 { $written } = { $value }。
remedy-tx10-currency-added = 请对照原件；折算金额须注明汇率、日期和来源。

problem-tx11-month-differs = { $place }：原文 { $source }；译文 { $translation }：月份不同。
remedy-tx11-month-differs = 请对照原件；日期为数字格式时，请在案件中注明日和月的顺序。

problem-tx11-month-missing = { $place }：译文没有原文的月份 { $written }。
remedy-tx11-month-missing = 请对照两边的日期。

problem-tx11-month-added = { $place }：译文的月份 { $written } 在原文中没有。
remedy-tx11-month-added = 请对照两边的日期。

problem-tx11-weekday-differs = { $place }：原文 { $source }；译文 { $translation }：星期不同。
remedy-tx11-weekday-differs = 请对照原件。

problem-tx15-latin-name-differs = { $place }：原文 { $source }；译文 { $translation }：字母不同。
remedy-tx15-latin-name-differs = 请逐个字母照抄名称。

problem-tx17-glossary-term = { $place }：{ $source } 约定译为 { $right }，译文中没有。
remedy-tx17-glossary-term = 请使用约定的译法，或修改案件词汇表。

problem-tx18-mark-differs = { $place }：原文 { $source }；译文 { $translation }：编号不同。
remedy-tx18-mark-differs = 请逐个字符照抄编号或车牌。

problem-tx19-address-differs = { $place }：原文 { $source }；译文 { $translation }：地址不同。
remedy-tx19-address-differs = 请逐个字符照抄地址。

problem-tx19-address-missing = { $place }：译文没有地址 { $written }。
remedy-tx19-address-missing = 请逐个字符照抄地址。

problem-tx20-identifier-differs = { $place }：原文 { $source }；译文 { $translation }：号码不同。
remedy-tx20-identifier-differs = 请逐位照抄号码。

problem-tx20-identifier-missing = { $place }：译文没有号码 { $written }。
remedy-tx20-identifier-missing = 请逐位照抄号码。

problem-tx20-check-digit-translation = { $place }：原文 { $source }；译文 { $translation }：只有原文的校验位正确，错误在译文。
remedy-tx20-check-digit-translation = 请逐位照抄号码。

problem-tx20-check-digit-source = { $place }：原文 { $source }；译文 { $translation }：只有译文的校验位正确，错误可能在原文。
remedy-tx20-check-digit-source = 请查看原件；原文的错误应保留并注明 [sic]。

problem-tx21-plate-province = { $place }：译文缺少车牌 { $written } 的首字。
remedy-tx21-plate-province = 请保留该字，并附拼音 { $name }。

problem-tx23-legal-term = { $place }：{ $source } 译成了“{ $translation }”，法律地位不同。
remedy-tx23-legal-term = 请译为：{ $right }。

problem-tx24-suspicion-missing = { $place }：原文有“{ $written }”，译文没有表示嫌疑的词。
remedy-tx24-suspicion-missing = 请查看是否把嫌疑写成了事实。

problem-tx27-two-renderings = { $place }：同一原文有两种译法：“{ $first }”（{ $first_place }）和“{ $second }”。
remedy-tx27-two-renderings = 请统一译法，或说明理由后搁置。

problem-check-translation-unread = { $place }：核对译文需要两边都有文字，其中一边无法作为文字读取。
remedy-check-translation-unread = 请人工对照；图片或录音没有可核对的文字。
problem-check-translation-more = { $place }：另有 { $count } 处未列出。
remedy-check-translation-more = 请先更正已列出的，再核对一次；差异如此之多，往往是附错了文件。
help-check-translations = 仅核对各译文与原文的内容：数字、日期、金额、号码、姓名以及缺漏
help-check-no-translations = 检查译文以外的一切

problem-tx13-zone-differs = { $place }：原文的时间为{ $source }时间，译文写作{ $translation }时间。
remedy-tx13-zone-differs = 请保留原文的时区；换算后的时间可并列，不可代替。
problem-tx13-zone-missing = { $place }：原文注明了时间所属时区（{ $value }），译文没有。
remedy-tx13-zone-missing = 请注明时区，否则读者会当作当地时间。
problem-tx14-age-differs = { $place }：原文写 { $written } 岁、{ $value } 年出生；到 { $found } 年应为 { $expected } 岁。
remedy-tx14-age-differs = 请查看是虚岁还是数字有误，并请译者在年龄旁注明出生日期。
problem-tx14-nominal-age = { $place }：原文用的是虚岁，译文没有说明。
remedy-tx14-nominal-age = 请注明为虚岁，并尽可能写明出生日期，以免把未成年人当作成年人。
problem-tx16-pinyin = { $place }：“{ $translation }”不是{ $source }的读音，其读音可为 { $right }。
remedy-tx16-pinyin = 请按护照写法书写姓名，或将该写法登记为案件中此人的姓名。
problem-tx22-unit-converted = { $place }：原文 { $source }；译文 { $translation }：已换算。
remedy-tx22-unit-converted = 请将原文数值与换算值并列。
problem-tx22-unit-differs = { $place }：原文 { $source }；译文 { $translation }：数字相同而单位不同。
remedy-tx22-unit-differs = 请保留原文单位：一斤为半公斤，一两为五十克，一亩为十五分之一公顷。
problem-tx25-mark-missing = { $place }：原文注有 { $written }，译文没有用括号作相应注明。
remedy-tx25-mark-missing = 请在原处用括号注明印章、签名、指印和照片。
problem-tx26-illegible-missing = { $place }：原文标有 { $written }，译文没有说明无法辨认之处。
remedy-tx26-illegible-missing = 请标注“[无法辨认]”，不得猜测。
problem-tx28-speaker-differs = { $place }：原文 { $source }；译文 { $translation }：问与答颠倒。
remedy-tx28-speaker-differs = 请与原文核对：答话不得变成问话。
problem-tx28-speaker-missing = { $place }：原文标明了说话人（{ $written }），译文没有。
remedy-tx28-speaker-missing = 请按原文标明问与答。
problem-tx28-time-added = { $place }：译文有 { $count } 条字幕的时间在原文中没有，第一条为 { $written }。
remedy-tx28-time-added = 请让每条字幕保留原来的时间，以便在录音录像中找到所说的话。
problem-tx28-time-differs = { $place }：原文 { $source }；译文 { $translation }：时间或其顺序不同（共 { $count } 处）。
remedy-tx28-time-differs = 请照原样抄写每个时间，以便在录音录像中找到所说的话。
problem-tx28-time-missing = { $place }：原文有 { $count } 条字幕在译文中没有，第一条为 { $written }。
remedy-tx28-time-missing = 请补译，或将译文作为节译登记。
problem-tx29-certificate-after-receipt = { $place }：证明日期为 { $source }，而译文于 { $translation } 收到。
remedy-tx29-certificate-after-receipt = 请更正有误的日期。
problem-tx29-translator-is-party = { $place }：译者{ $name }与本案所涉人员同名。
remedy-tx29-translator-is-party = 请由他人翻译；如非同一人，请说明理由后不予处理。
problem-tx32-redaction-undone = { $place }：遮盖本的译文透露了已删去的内容（清单第 { $term } 项或其另一写法）。
remedy-tx32-redaction-undone = 请依据遮盖本翻译，并附上该译文。

check-waived = 有 { $count } 项已由具名人员决定不予处理。
check-waived-by = { $who } 于 { $when } 决定不予处理：{ $reason }
check-waive-how = 警告或对译文的发现可在记录理由后不予处理：pouch waive { $finding } --reason "…"
level-waived = 不予处理
help-waive = 说明理由后对警告或译文的发现不予处理，直至所涉内容有变
help-waive-findings = 发现的名称，即 check 所列
help-waive-reason = 理由
help-waive-decision = 决定：accepted 维持原样，explained 作出说明，withdrawn 撤回先前的决定
help-waive-who = 作出决定的人；省略时为当前操作者
help-waive-disclose = 接收方可看到理由：在该段旁，或在保管链中
waive-done = { $finding } 已由 { $who } 决定不予处理。
waive-withdrawn = { $finding } 重新列为待处理。
waive-disclosed = 接收方将在该段旁看到此项。
problem-waive-no-finding = 本案没有名为 { $name } 的待处理发现。{ $nearest ->
    [none] { "" }
   *[other] 是否指 { $nearest }？
  }
remedy-waive-no-finding = 可用以下命令查看名称：pouch check
problem-waive-no-reason = 没有说明理由。
remedy-waive-no-reason = 请用一句话说明为何可以保留：--reason "…"
problem-waive-nobody = 不清楚由谁决定。
remedy-waive-nobody = 请写明姓名：--who "…"
problem-review-open = { $place }：译文还有 { $count } 项发现未处理。
remedy-review-open = 请用 pouch check --translations 查看，由译者更正错误，其余用 pouch waive 说明理由。
next-review = 下一步：用 pouch check --translations 查看对译文的发现，由译者更正，或用 pouch waive 作出决定。
waive-disclosed-custody = 接收方将在保管链中看到此项。
problem-waive-error = { $finding } 是错误，不能以说明理由的方式搁置。
remedy-waive-error = 请更正其所指内容；pouch check 会指出位置。
problem-reasons-missing = 没有书面理由的警告（{ $count }）：{ $findings }
remedy-reasons-missing = 请逐项更正，或说明为何可以保留：pouch waive { $first } --reason "…"
