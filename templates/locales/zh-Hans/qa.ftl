# 译文检查。

problem-tx02-other-language = { $place }：译文应为 { $wanted }，实际为 { $found }。
remedy-tx02-other-language = 请附上正确的文件，或更正所填的语言。

problem-tx04-untranslated = { $place }：未翻译：“{ $written }”。
remedy-tx04-untranslated = 请译者补译该段。

problem-tx04-passage = { $place }：译文中留有原文：“{ $written }”。
remedy-tx04-passage = 请向译者确认是否有意保留，例如姓名及其拼音并列。

problem-tx05-empty = { $place }：没有译文。
remedy-tx05-empty = 请译者补译该段。

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

help-check-translations = 同时核对每份译文与原文的内容：数字、日期、金额、号码、姓名以及缺漏
problem-check-translation-unread = { $place }：核对译文需要两边都有文字，其中一边无法作为文字读取。
remedy-check-translation-unread = 请人工对照；图片或录音没有可核对的文字。
problem-check-translation-more = { $place }：另有 { $count } 处未列出。
remedy-check-translation-more = 请先更正已列出的，再核对一次；差异如此之多，往往是附错了文件。
