# case.toml: what can be wrong with it, and what to do.
problem-case-unknown-key = { $place }：pouch 無法識別欄位「{ $key }」。
remedy-case-unknown-key = { $nearest ->
    [none] 此處可用的欄位：{ $known }。
   *[other] 是否想寫「{ $nearest }」？此處可用的欄位：{ $known }。
  }
problem-case-wrong-type = { $place }：「{ $key }」的值不是預期的類型。
remedy-case-wrong-type = 請寫成這種形式：{ $expected }。
problem-case-bad-date = { $place }：「{ $key }」中的「{ $value }」不是有效的日期。
remedy-case-bad-date = 請寫年、月、日，例如 "2026-06-14"。
problem-case-bad-time = { $place }：「{ $key }」中的「{ $value }」不是帶時差的時間。
remedy-case-bad-time = 請寫日期、時間和時差，例如 "2026-06-14T09:30:00+08:00"，或只寫日期。
problem-case-bad-country = { $place }：「{ $key }」中的「{ $value }」不是國家代碼。
remedy-case-bad-country = 請寫 ISO 3166 的兩個大寫字母，例如 "CN"、"AR" 或 "IT"。
problem-case-bad-key = { $place }：「{ $key }」中的「{ $value }」不能在所有系統上用作檔名的一部分。
remedy-case-bad-key = 請只用拉丁字母、數字、「-」「_」和「.」，不超過 64 個字元，以字母或數字開頭，不以「.」結尾，例如 "ar-pfa"。
problem-case-bad-choice = { $place }：「{ $value }」不是「{ $key }」可選的詞。
remedy-case-bad-choice = { $nearest ->
    [none] 請從下列各詞中選擇：{ $allowed }。
   *[other] 是否想寫「{ $nearest }」？請從下列各詞中選擇：{ $allowed }。
  }
problem-case-bad-language = { $place }：「{ $key }」中的「{ $value }」不是語言標籤。
remedy-case-bad-language = 請寫 BCP 47 標籤，例如 "zh-Hans"、"es"、"it" 或 "pt-BR"。
problem-case-syntax = { $place }：從此處起無法讀取檔案（{ $reason }）。
remedy-case-syntax = 請查看這一行和上一行：常見原因是引號或括號沒有成對。然後執行「pouch status」。
problem-case-same-recipient = { $place }：接收方的 key 「{ $key }」出現了兩次。
remedy-case-same-recipient = 請給每個接收方一個不同的 key；它會成為卷宗檔名的一部分。
problem-case-same-item = { $place }：「{ $path }」有兩處說明。
remedy-case-same-item = 請只為該路徑保留一個 [[item]]，並把另一處的內容移過來。
problem-case-file-missing = { $path } 及其上層資料夾中都沒有 case.toml。
remedy-case-file-missing = 請進入案件資料夾，或建立新案件：pouch init 資料夾 --type TRANSMIT
problem-case-file-not-utf8 = { $place }：該行含有非 UTF-8 字元。
remedy-case-file-not-utf8 = 請在編輯器中開啟該檔案，以 UTF-8 編碼「另存新檔」，並檢查第 { $line } 行的字元。
problem-case-file-unreadable = { $place }：無法讀取案件檔 { $path }（{ $reason }）。
remedy-case-file-unreadable = 請確認您有讀取權限、沒有其他程式佔用該檔案，並且檔案以 UTF-8 文字儲存。然後重新執行指令。
problem-case-file-too-large = { $place }：案件檔 { $path } 超過 pouch 讀取的大小。
remedy-case-file-too-large = 請把長篇內容作為檔案放入 evidence/，在 case.toml 中只保留摘要。
problem-profile-missing = { $place }：「{ $key }」尚未填寫（欄位 { $field }）。
remedy-profile-missing = 請填寫，例如：{ $example } · { $source ->
    [practice] 依據：通行做法。
   *[other] 依據：{ $source }。
  }
problem-profile-unknown-type = { $place }：pouch 無法識別卷宗類型「{ $value }」。
remedy-profile-unknown-type = 請選擇其中之一：{ $known }。
problem-attach-no-reader = 本案沒有閱讀 { $to } 的接收方：該譯文不會發給任何人。
remedy-attach-no-reader = 請在 --to 中填寫 case.toml 內接收方的語言，或將 { $to } 加入接收方的語言。
problem-attach-empty = { $place } 是空檔案，沒有任何內容。
remedy-attach-empty = 請向翻譯人員重新索取檔案，並附到 { $item }；新檔案將取代此檔案。
problem-case-reason-without-withheld = { $place }：此 [[item]] 寫有 withheld_reason，卻沒有 disclosure = "withheld"；其內容將會發出。
remedy-case-reason-without-withheld = 若不提供，請加上 disclosure = "withheld"；若要發出，請刪去 withheld_reason。
problem-case-item-without-path = { $place }：此 [[item]] 未寫明針對哪一份原件。
remedy-case-item-without-path = 請加上路徑，如 path = "evidence/letter.pdf"；可用 pouch status 查看。
problem-case-unknown-recipient = { $place }：{ $key } 不是本案的接收方。接收方：{ $known }。
remedy-case-unknown-recipient = 請在此更正 recipients；或許是：{ $nearest }。

# What the requirements of a dossier type find.
problem-profile-open = { $place }：「{ $key }」尚未回答。
remedy-profile-open = 請從以下各項中選擇：{ $answers }。未回答的問題絕不視為「否」。
problem-profile-not-good = { $place }：「{ $key }」填寫為「{ $value }」，{ $wrong ->
    [placeholder] 只是佔位，並非答案
    [date] 不是日期
    [instant] 不是帶 UTC 時差的時間
    [number] 不是整數
    [evidence] 不是證據檔案的路徑
    [rows] 不是逐行清單
   *[answer] 不在可選答案之內：{ $answers }
 }。
remedy-profile-not-good = 請按此形式填寫：{ $example }
problem-profile-none-of = { $place }：「{ $key }」中沒有一行屬於：{ $answers }。
remedy-profile-none-of = 請增加一行，例如：{ $example }
problem-profile-row-missing = { $place }：第 { $row } 行未填寫「{ $key }」。
remedy-profile-row-missing = 請補全該行，例如：{ $example }
problem-profile-forbidden = { $place }：此類卷宗不得包含該內容（欄位 { $field }，「{ $key }」）。
remedy-profile-forbidden = 請刪除，或改用其他卷宗類型。
problem-profile-files = 自訂的要求無法使用（上列 { $count } 個問題）。
remedy-profile-files = 請改正檔案並檢查：pouch profiles check 檔案
problem-profile-file-unreadable = 無法讀取 { $place }：{ $reason }。
remedy-profile-file-unreadable = 請確認檔案存在、有讀取權限，並以 UTF-8 文字儲存。
problem-profile-file-syntax = { $place }：從此處起無法讀取；缺少或多出了引號、括號、逗號或等號。
remedy-profile-file-syntax = 請與 pouch 內建的類型對照此行：pouch profiles show TRANSMIT --json
problem-profile-file-unknown-key = { $place }：此處沒有「{ $value }」這個鍵。{ $nearest ->
    [none] { "" }
   *[other] 是否指 { $nearest }？
  }
remedy-profile-file-unknown-key = 此處可用：{ $known }。
problem-profile-file-unknown-word = { $place }：「{ $value }」不是此鍵可用的詞。
remedy-profile-file-unknown-word = 請從以下各項中選擇：{ $known }。
problem-profile-file-missing-key = { $place }：此處缺少「{ $value }」。
remedy-profile-file-missing-key = 請補上；可參照 pouch 內建的類型：pouch profiles show TRANSMIT --json
problem-profile-file-wrong-kind = { $place }：值的種類不對：文字、清單和表格的寫法各不相同。
remedy-profile-file-wrong-kind = 文字寫作 "…"，列表寫作 ["…", "…"]，條件寫作 {"{"} key = "…", is = ["…"] {"}"}。
problem-profile-file-type-name = { $place }：「{ $value }」不能用作類型名稱。
remedy-profile-file-type-name = 請使用大寫字母 A 至 Z、數字、- 和 _，以字母開頭，最多 24 個字元：type = "BANK"
problem-profile-folder-missing = 沒有資料夾 { $place }，因此沒有本單位的範本。
remedy-profile-folder-missing = 請更正 --templates 之後的資料夾，或單位設定中的資料夾。
problem-profile-file-example = { $place }：條目 { $field } 的「{ $value }」沒有範例。
remedy-profile-file-example = 請在 [field.example] 下補充填寫範例；承辦人員照此填寫，測試也由此產生。
problem-profile-file-condition = { $place }：條目 { $field } 是有條件的，但未說明何時適用。
remedy-profile-file-condition = 請同時寫明 condition = "名稱" 和 when = {"{"} key = "…", is = ["…"] {"}"}。
problem-profile-file-seen = { $place }：條目 { $field } 未說明 pouch 完成的內容在卷宗何處可見（{ $value }）。
remedy-profile-file-seen = 帶 by = "pouch" 的條目（且僅此類條目）須寫明 seen = "dossier.json:/…"、"bag-info:…"、"custody:…" 或 "page:…"。
problem-profile-file-nothing = { $place }：條目 { $field } 沒有鍵名，永遠無法滿足。
remedy-profile-file-nothing = 請寫明 case.toml 中滿足該條目的鍵名。
problem-profile-file-key = { $place }：條目 { $field } 提到「{ $value }」，但沒有任何要求使用它。
remedy-profile-file-key = 請改正條件中的鍵名、類型或答案。
problem-profile-file-rule = { $place }：有規則屬於條目 { $row }，但本檔案沒有該條目。
remedy-profile-file-rule = 請改正規則中的 row = "…"。
problem-profile-file-table = { $place }：該類型沒有自己的表。
remedy-profile-file-table = 請增加 table = "名稱"，或以 base = "類型" 沿用其他類型。
problem-profile-file-base = { $place }：所沿用的 { $base } 不是卷宗類型。
remedy-profile-file-base = 請從以下各項中選擇：{ $known }。
problem-profile-file-base-table = { $place }：沿用 { $base } 的類型使用其表 { $table }。
remedy-profile-file-base-table = 請刪去 table = "…"，或寫成 table = "{ $table }"。
problem-profile-file-unsaid = { $place }：此語言中沒有「{ $id }」的文字。
remedy-profile-file-unsaid = 請在 --templates 下該資料夾的 .ftl 檔案中增加一句：{ $id } = …

# Rules between fields.
problem-rule-in-order = { $place }：「{ $key }」（{ $value }）早於「{ $other }」（{ $then }）。
remedy-rule-in-order = 兩個日期中有一個有誤，請與資料核對。
problem-rule-past = { $place }：「{ $key }」（{ $value }）已過；今天是 { $today }。
remedy-rule-past = 請改為仍可辦到的日期，或說明為何保留原日期。
problem-rule-within = { $place }：「{ $key }」（{ $value }）比「{ $other }」（{ $then }）晚 { $days } 天；通常不超過 { $most } 天。
remedy-rule-within = 請選擇較早的日期，或寫明須如此之晚的理由。
problem-rule-at-least = { $place }：「{ $key }」為 { $value }，要求至少 { $least }。
remedy-rule-at-least = 請核對數字。如無誤，本案不適用此類卷宗。
problem-rule-must-be = { $place }：「{ $key }」為「{ $value }」；此類卷宗只適用 { $answers }。
remedy-rule-must-be = 如答案屬實，請停止：改用其他類型，或報請上級決定。
problem-rule-texts-differ = { $place }：向保險公司所作陳述與警方文件不一致（{ $language }）。此處：「{ $here }」；彼處：「{ $there }」。
remedy-rule-texts-differ = 請向本人核實何者正確並改正另一處；兩份陳述不一致的索賠會被保險公司拒絕。
problem-rule-check-digit = { $place }：{ $number } 的檢查碼不符，按現有寫法不可能是 { $issuer } 的證件號碼。
remedy-rule-check-digit = 請逐位與證件原件核對。如證件上確為該號碼，請予註明：對方同樣會發現。
problem-rule-refused = { $place }：「{ $value }」不構成「{ $key }」的有效記載。
remedy-rule-refused = 請先取得，並寫明由何人於何時作出。在未決或被拒絕期間，本卷宗不得發出。
problem-rule-paper-missing = { $place }：{ $key } 所指的 { $path } 不在本案資料之中。
remedy-rule-paper-missing = 請將該檔案放入 evidence/，執行 pouch add，並按 pouch status 顯示的路徑填寫。
problem-rule-nobody-sought = { $place }：本案沒有被查找的人，所有人員均為其他身份。
remedy-rule-nobody-sought = 請求羈押或移交的卷宗至少應有一人的身份為：{ $answers }。
problem-rule-sum = { $place }：各行合計 { $sum } { $currency }，但總額寫為 { $total }。
remedy-rule-sum = 請改正該行或總額；合計不符的清單會被保險公司拒絕。
problem-rule-currency = { $place }：金額 { $value } 沒有幣別。
remedy-rule-currency = 請補充 ISO 4217 的三個字母，例如 currency = "CNY"。
problem-rule-amount = { $place }：「{ $value }」不是金額。
remedy-rule-amount = 請填寫數字，小數點後最多兩位，例如 value = "12400.00"。
problem-rule-person-not-named = { $place }：案情（{ $languages }）中沒有提到 { $person }（{ $name }）。
remedy-rule-person-not-named = 請在 facts.summary 的每種語言中說明此人的行為或遭遇，否則不要列入此人。
problem-rule-conclusion = { $place }：「{ $key }」（{ $language }）將未經定罪的人稱為有罪：{ $words }。
remedy-rule-conclusion = 請寫明是指控：「涉嫌」「據稱」。
problem-rule-facts-length = { $place }：案情有 { $length } { $unit ->
    [characters] 個字
   *[words] 個詞
 }（{ $language }）；首頁以 { $least } 至 { $most } 為宜。
remedy-rule-facts-length = 請縮短並將其餘內容放入 evidence/ 下的檔案，或補充何人、何時、何地、如何、結果如何。
problem-rule-action-bare = { $place }：第 { $number } 項請求沒有證據支持，也未說明理由。
remedy-rule-action-bare = 請寫明 exhibits = ["evidence/…"]，或用 no_exhibit = "…" 說明理由。
problem-rule-exhibit-unknown = { $place }：第 { $number } 項請求所依據的 { $path } 尚未收錄。
remedy-rule-exhibit-unknown = 請改正路徑，或執行 pouch add。
problem-rule-item-undescribed = { $place }：{ $items }（共 { $count } 件）沒有任何說明，無從知道其用途。
remedy-rule-item-undescribed = 請逐件用 [[item]] 說明；不支持任何事實、指控或請求的，請不要列入。
problem-rule-their-language = { $place }：{ $recipient } 看不懂「{ $key }」：沒有 { $languages } 文字。
remedy-rule-their-language = 請補充其中一種語言：{"{"} { $languages } = "…" {"}"}。
problem-rule-same-person = { $place }：「{ $key }」與「{ $other }」是同一人：{ $name }。
remedy-rule-same-person = 須由另一人審閱並批准卷宗。
problem-rule-vague-purpose = { $place }：「{ $value }」不是目的。
remedy-rule-vague-purpose = 請說明接收方可將卷宗用於哪一案件、哪一步驟。
problem-rule-reciprocity = { $place }：法律依據為互惠，但缺少承諾文字。
remedy-rule-reciprocity = 請將承諾寫入該依據的 text = "…"。
problem-rule-penalty = { $place }：所引刑罰「{ $value }」（{ $language }）提到 { $numbers }，法律條文中沒有。
remedy-rule-penalty = 請照法律條文抄錄刑罰。
problem-rule-personal-number = { $place }：案件編號含有個人資料（{ $value }），而編號會出現在每個檔名中。
remedy-rule-personal-number = 請選用不指向任何人的編號。
problem-rule-minor = { $place }：{ $person } 出生於 { $value }，未滿 18 歲，但 minor = false。
remedy-rule-minor = 請寫 minor = true，或更正出生日期。
problem-rule-telegraph-code = { $place }：「{ $value }」為 { $codes } 組電碼，而姓名有 { $characters } 個字。
remedy-rule-telegraph-code = 每個字寫四位數字，用空格隔開。
problem-case-log-not-a-file = 保管紀錄 { $path } 是連結、資料夾或具名管線，而不是獨立的檔案。沒有從中讀取任何內容，也沒有透過它寫入任何內容。
remedy-case-log-not-a-file = 請查明是誰放置的。請用最近的備份還原保管紀錄；如果是新案件，請刪除該處的內容，然後重新執行指令。
problem-rule-own-language = { $place }：「{ $key }」為 { $value }，但此人使用的語言是 { $languages }。
remedy-rule-own-language = 請用此人的語言書寫並簽署聲明；如有口譯人員在場，請在 return.interpreter 中寫明。
office-settings-from = 單位設定取自 { $path }{ $templates ->
    [none] { "。" }
   *[other] ：範本 { $templates }
  }
problem-office-settings-unreadable = 無法讀取單位設定 { $place }：{ $reason }。
remedy-office-settings-unreadable = 請檢查該檔案，或將其移走並使用 --templates。
problem-office-settings-wrong = { $place }：從此處起無法理解單位設定。
remedy-office-settings-wrong = 只接受兩行：templates = "資料夾" 和 office = "檔案"。
