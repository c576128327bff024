# Checks on translations.

problem-tx02-other-language = { $place }：譯文應為 { $wanted }，實際為 { $found }。
remedy-tx02-other-language = 請附上正確的檔案，或更正所填的語言。

problem-tx04-untranslated = { $place }：未翻譯：「{ $written }」。
remedy-tx04-untranslated = 請譯者補譯該段。

problem-tx04-garbled = { $place }：譯文中有因編碼錯誤而損壞的文字，例如「{ $written }」（共{ $count }處）。
remedy-tx04-garbled = 請譯者將檔案存為 UTF-8 編碼或 DOCX 格式後重新傳送。

problem-tx04-passage = { $place }：譯文中留有原文：「{ $written }」。
remedy-tx04-passage = 請向譯者確認是否有意保留，例如姓名及其拼音並列。

problem-tx05-empty = { $place }：沒有譯文。
remedy-tx05-empty = 請譯者補譯該段。

problem-tx05-paragraph-missing = { $place }：譯文中似乎沒有與本段對應的內容：「{ $written }」。
remedy-tx05-paragraph-missing = 請詢問譯者是否漏譯此段。

problem-tx05-paragraphs-missing = { $place }：從 { $first } 到 { $last } 連續 { $count } 段沒有譯文。
remedy-tx05-paragraphs-missing = 請向譯者確認是否缺頁。

problem-tx05-too-short = { $place }：譯文 { $translation } 個字元，原文 { $source } 個字元，預期譯文約 { $expected } 個字元。
remedy-tx05-too-short = 請對照兩邊的結尾，可能有漏譯。

problem-tx05-too-long = { $place }：譯文 { $translation } 個字元，原文 { $source } 個字元，預期譯文約 { $expected } 個字元。
remedy-tx05-too-long = 請查看是否有增添內容，譯者註須註明。

problem-tx06-number-differs = { $place }：原文 { $source } = { $source_value }；譯文 { $translation } = { $translation_value }。
remedy-tx06-number-differs = 請對照原件，更正錯誤的數字。

problem-tx06-number-missing = { $place }：原文有 { $written } = { $value }，譯文沒有這個數字。
remedy-tx06-number-missing = 請對照原件；如果數字以其他方式表達，可說明理由後擱置。

problem-tx06-number-added = { $place }：譯文有 { $written } = { $value }，原文沒有這個數字。
remedy-tx06-number-added = 請對照原件；如果數字以其他方式表達，可說明理由後擱置。

problem-tx07-magnitude-differs = { $place }：數量級不符：原文 { $source } = { $source_value }；譯文 { $translation } = { $translation_value }。
remedy-tx07-magnitude-differs = 請數清有幾個零：英語 billion 為十億，西班牙語 billón 為一萬億（即一兆）。

problem-tx10-currency-differs = { $place }：原文 { $source } = { $source_value }；譯文 { $translation } = { $translation_value }。
remedy-tx10-currency-differs = 請更正幣別；折算金額只能附在原金額旁。

problem-tx10-currency-missing = { $place }：譯文沒有原文的幣別 { $written } = { $value }。
remedy-tx10-currency-missing = 請在譯文中寫明原文的幣別。

problem-tx10-currency-added = { $place }：譯文寫了原文沒有的幣別 { $written } = { $value }。
remedy-tx10-currency-added = 請對照原件；折算金額須註明匯率、日期和來源。

problem-tx11-month-differs = { $place }：原文 { $source }；譯文 { $translation }：月份不同。
remedy-tx11-month-differs = 請對照原件；日期為數字格式時，請在案件中註明日和月的順序。

problem-tx11-month-missing = { $place }：譯文沒有原文的月份 { $written }。
remedy-tx11-month-missing = 請對照兩邊的日期。

problem-tx11-month-added = { $place }：譯文的月份 { $written } 在原文中沒有。
remedy-tx11-month-added = 請對照兩邊的日期。

problem-tx11-weekday-differs = { $place }：原文 { $source }；譯文 { $translation }：星期不同。
remedy-tx11-weekday-differs = 請對照原件。

problem-tx15-latin-name-differs = { $place }：原文 { $source }；譯文 { $translation }：字母不同。
remedy-tx15-latin-name-differs = 請逐個字母照抄名稱。

problem-tx17-glossary-term = { $place }：{ $source } 約定譯為 { $right }，譯文中沒有。
remedy-tx17-glossary-term = 請使用約定的譯法，或修改案件詞彙表。

problem-tx18-mark-differs = { $place }：原文 { $source }；譯文 { $translation }：編號不同。
remedy-tx18-mark-differs = 請逐個字元照抄編號或車牌。

problem-tx19-address-differs = { $place }：原文 { $source }；譯文 { $translation }：地址不同。
remedy-tx19-address-differs = 請逐個字元照抄地址。

problem-tx19-address-missing = { $place }：譯文沒有地址 { $written }。
remedy-tx19-address-missing = 請逐個字元照抄地址。

problem-tx20-identifier-differs = { $place }：原文 { $source }；譯文 { $translation }：號碼不同。
remedy-tx20-identifier-differs = 請逐位照抄號碼。

problem-tx20-identifier-missing = { $place }：譯文沒有號碼 { $written }。
remedy-tx20-identifier-missing = 請逐位照抄號碼。

problem-tx20-check-digit-translation = { $place }：原文 { $source }；譯文 { $translation }：只有原文的檢查碼正確，錯誤在譯文。
remedy-tx20-check-digit-translation = 請逐位照抄號碼。

problem-tx20-check-digit-source = { $place }：原文 { $source }；譯文 { $translation }：只有譯文的檢查碼正確，錯誤可能在原文。
remedy-tx20-check-digit-source = 請查看原件；原文的錯誤應保留並註明 [sic]。

problem-tx21-plate-province = { $place }：譯文缺少車牌 { $written } 的首字。
remedy-tx21-plate-province = 請保留該字，並附拼音 { $name }。

problem-tx23-legal-term = { $place }：{ $source } 譯成了「{ $translation }」，法律地位不同。
remedy-tx23-legal-term = 請譯為：{ $right }。

problem-tx24-suspicion-missing = { $place }：原文有「{ $written }」，譯文沒有表示嫌疑的詞。
remedy-tx24-suspicion-missing = 請查看是否把嫌疑寫成了事實。

problem-tx27-two-renderings = { $place }：同一原文有兩種譯法：「{ $first }」（{ $first_place }）和「{ $second }」。
remedy-tx27-two-renderings = 請統一譯法，或說明理由後擱置。

problem-check-translation-unread = { $place }：核對譯文需要兩邊都有文字，其中一邊無法作為文字讀取。
remedy-check-translation-unread = 請人工對照；圖片或錄音沒有可核對的文字。
problem-check-translation-more = { $place }：另有 { $count } 處未列出。
remedy-check-translation-more = 請先更正已列出的，再核對一次；差異如此之多，往往是附錯了檔案。
help-check-translations = 僅核對各譯文與原文的內容：數字、日期、金額、號碼、姓名以及缺漏
help-check-no-translations = 檢查譯文以外的一切

problem-tx13-zone-differs = { $place }：原文的時間為 { $source } 時間，譯文寫作 { $translation } 時間。
remedy-tx13-zone-differs = 請保留原文的時區；換算後的時間可並列，不可代替。
problem-tx13-zone-missing = { $place }：原文註明了時間所屬時區（{ $value }），譯文沒有。
remedy-tx13-zone-missing = 請註明時區，否則讀者會當作當地時間。
problem-tx14-age-differs = { $place }：原文寫 { $written } 歲、{ $value } 年出生；到 { $found } 年應為 { $expected } 歲。
remedy-tx14-age-differs = 請查看是虛歲還是數字有誤，並請譯者在年齡旁註明出生日期。
problem-tx14-nominal-age = { $place }：原文用的是虛歲，譯文沒有說明。
remedy-tx14-nominal-age = 請註明為虛歲，並盡可能寫明出生日期，以免把未成年人當作成年人。
problem-tx16-pinyin = { $place }：「{ $translation }」不是 { $source } 的讀音，其讀音可為 { $right }。
remedy-tx16-pinyin = 請按護照寫法書寫姓名，或將該寫法登記為案件中此人的姓名。
problem-tx22-unit-converted = { $place }：原文 { $source }；譯文 { $translation }：已換算。
remedy-tx22-unit-converted = 請將原文數值與換算值並列。
problem-tx22-unit-differs = { $place }：原文 { $source }；譯文 { $translation }：數字相同而單位不同。
remedy-tx22-unit-differs = 請保留原文單位：一市斤為半公斤，一市兩為五十克，一市畝為十五分之一公頃。
problem-tx25-mark-missing = { $place }：原文註有 { $written }，譯文沒有用括號作相應註明。
remedy-tx25-mark-missing = 請在原處用括號註明印章、簽名、指印和照片。
problem-tx26-illegible-missing = { $place }：原文標有 { $written }，譯文沒有說明無法辨認之處。
remedy-tx26-illegible-missing = 請標註「[無法辨認]」，不得猜測。
problem-tx28-speaker-differs = { $place }：原文 { $source }；譯文 { $translation }：問與答顛倒。
remedy-tx28-speaker-differs = 請與原文核對：答話不得變成問話。
problem-tx28-speaker-missing = { $place }：原文標明了說話人（{ $written }），譯文沒有。
remedy-tx28-speaker-missing = 請按原文標明問與答。
problem-tx28-time-added = { $place }：譯文有 { $count } 條字幕的時間在原文中沒有，第一條為 { $written }。
remedy-tx28-time-added = 請讓每條字幕保留原來的時間，以便在錄音錄影中找到所說的話。
problem-tx28-time-differs = { $place }：原文 { $source }；譯文 { $translation }：時間或其順序不同（共 { $count } 處）。
remedy-tx28-time-differs = 請照原樣抄寫每個時間，以便在錄音錄影中找到所說的話。
problem-tx28-time-missing = { $place }：原文有 { $count } 條字幕在譯文中沒有，第一條為 { $written }。
remedy-tx28-time-missing = 請補譯，或將譯文登記為節譯。
problem-tx29-certificate-after-receipt = { $place }：證明日期為 { $source }，而譯文於 { $translation } 收到。
remedy-tx29-certificate-after-receipt = 請更正有誤的日期。
problem-tx29-translator-is-party = { $place }：譯者 { $name } 與本案所涉人員同名。
remedy-tx29-translator-is-party = 請由他人翻譯；如非同一人，請說明理由後不予處理。
problem-tx32-redaction-undone = { $place }：遮蓋本的譯文透露了已刪去的內容（清單第 { $term } 項或其另一寫法）。
remedy-tx32-redaction-undone = 請依據遮蓋本翻譯，並附上該譯文。

check-waived = 有 { $count } 項已由具名人員決定不予處理。
check-waived-by = { $who } 於 { $when } 決定不予處理：{ $reason }
check-waive-how = 警告或對譯文的檢查發現可在記錄理由後不予處理：pouch waive { $finding } --reason "…"
level-waived = 不予處理
help-waive = 說明理由後對警告或譯文的檢查發現不予處理，直至所涉內容有變
help-waive-findings = 檢查發現的名稱，即 check 所列
help-waive-reason = 理由
help-waive-decision = 決定：accepted 維持原樣，explained 作出說明，withdrawn 撤回先前的決定
help-waive-who = 作出決定的人；省略時為目前操作者
help-waive-disclose = 接收方可看到理由：在該段旁，或在證據保管鏈中
waive-done = { $finding } 已由 { $who } 決定不予處理。
waive-withdrawn = { $finding } 重新列為待處理。
waive-disclosed = 接收方將在該段旁看到此項。
problem-waive-no-finding = 本案沒有名為 { $name } 的待處理檢查發現。{ $nearest ->
    [none] { "" }
   *[other] 是否指 { $nearest }？
  }
remedy-waive-no-finding = 可用以下指令查看名稱：pouch check
problem-waive-no-reason = 沒有說明理由。
remedy-waive-no-reason = 請用一句話說明為何可以保留：--reason "…"
problem-waive-nobody = 不清楚由誰決定。
remedy-waive-nobody = 請寫明姓名：--who "…"
problem-review-open = { $place }：譯文還有 { $count } 項發現未處理。
remedy-review-open = 請用 pouch check --translations 查看，由譯者更正錯誤，其餘用 pouch waive 說明理由。
next-review = 下一步：用 pouch check --translations 查看對譯文的檢查發現，由譯者更正，或用 pouch waive 作出決定。
waive-disclosed-custody = 接收方將在證據保管鏈中看到此理由。
problem-waive-error = { $finding } 是錯誤，不能以說明理由的方式不予處理。
remedy-waive-error = 請更正其所指內容；pouch check 會指出位置。
problem-reasons-missing = 沒有書面理由的警告（{ $count }）：{ $findings }
remedy-reasons-missing = 請逐項更正，或說明為何可以保留：pouch waive { $first } --reason "…"
