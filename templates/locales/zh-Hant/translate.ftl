# Work for translators, and their answers: help.
help-request = 為譯者產生委託文件：編號段落、術語表和翻譯須知
help-request-items = 原件的編號或路徑
help-request-to = 目標語言
help-request-format = docx：供 Word 或 LibreOffice 使用的表格；xliff（1.2）或 xliff2（2.1）：供翻譯軟體使用；txt
help-request-out = 存放委託文件的資料夾；不填則為案件的 work/
help-return = 收取譯者交回的檔案，並準確指出缺少什麼
help-return-file = 交回的檔案：表格、XLIFF 或文字；TMX 僅作參考
help-return-translator = case.toml 中 [[translator]] 的 key，或姓名；只可能是一人時可省略
help-return-accept-unchanged = 聲明與原文相同的段落確應保持原樣（人名、編碼）
request-done = { $item } → { $to }：{ $path }（{ $segments } 段，委託 { $request }）。
request-glossary-done = 術語表：{ $path }
request-next = 交回後：pouch return 檔案
return-done = { $item } → { $to }：{ $path }（{ $of } 段中已完成 { $done } 段）。
status-requested = 已委託
page-status-requested = 尚未翻譯
page-log-request = 委託
page-guessed = 以下段落由程式按長度、數字和名稱對照排列，可能有誤。橫線表示對面未找到對應內容。版面、印章和圖片以原件為準。

# What a translator reads, in their language.
request-title = 翻譯委託 { $request } · 案件 { $case } · 資料 { $item } · 由 { $from } 譯為 { $to }
request-how-docx = 請將譯文寫入第三欄，與原文逐行對應。請勿改動前兩欄，勿增刪行。
request-how-xliff = 請翻譯每個單元的譯文（target）。請勿改動原文和識別碼。譯文處可能預先填有原文，請予替換。
request-how-txt = 請將譯文寫在 => 一行之下。請勿改動方括號所在行以及 => 之上的原文。
request-all = 請翻譯全部段落，包括標題、表格和重複內容。無須翻譯的內容（編碼、名稱）照抄。不得遺漏，不得增添。
request-seals = 印章、戳記、簽名、指印和圖片，在原處用方括號說明：[圓形印章：…]、[簽名]、[照片]。
request-handwriting = 手寫、更正和劃掉的文字應予標明：[手寫：…]、[劃掉：…]。
request-illegible = 無法辨認的寫 [無法辨認]；存疑的寫 [存疑：…？]。切勿猜測。
request-errors = 原文的錯誤照譯並標明 [原文如此]；譯者的說明置於方括號內，以「譯者註：」開頭。
request-figures = 數字、日期、金額、單位和證件號碼不作換算；換算值可在方括號內附後。
request-glossary = 如附有 glossary.tsv，請採用其中的名稱和術語。
request-cite = 譯文認證文件應以下列 SHA-256 指明原件：{ $digest }

# Problems and remedies of requests.
problem-request-no-text = { $item }（{ $place }）中未能讀出文字，沒有可送譯的段落。
remedy-request-no-text = 請將檔案本身交給譯者，再附上譯文：pouch attach { $item } 檔案 --to …
problem-request-too-many = { $item }（{ $place }）有 { $count } 段；一次委託最多 { $most } 段。
remedy-request-too-many = 請將檔案本身交給譯者，或將需要的部分作為單獨的資料收入。
problem-request-partial-text = { $item }（{ $place }）的文字未能全部讀出：委託文件中缺少其餘部分。
remedy-request-partial-text = 請將原件一併交給譯者，並說明其餘部分須據原件翻譯。
problem-request-members = { $item }（{ $place }）內含 { $count } 個檔案；其文字不在委託文件中。
remedy-request-members = 如需翻譯，請將其作為單獨的資料收入後再委託。
problem-request-controls = { $item } 中有 { $count } 個控制字元無法送出，以 ␋ 等符號代替。
remedy-request-controls = 無須處理；原件未作改動。

# Problems and remedies of returns.
problem-return-entities = { $place } 自行定義實體，不予讀取：實體可隱藏或大量複製文字。
remedy-return-entities = 請譯者用其軟體重新儲存，或存為 Word 文件。
problem-return-unknown = { $place } 不是委託所用的表格、XLIFF、TMX 或文字。
remedy-return-unknown = 若屬於某項委託，請對方存為 DOCX 後重新傳送。若為另行完成的譯文，請附上：pouch attach E0001 檔案 --to …
problem-return-unreadable =
    { $reason ->
        [damaged] { $place } 已損壞，未讀取。
        [too-deep] { $place } 的巢狀層數超出正常檔案，未讀取。
        [too-large] { $place } 過大，未讀取。
        [encrypted] { $place } 已加密，未讀取。
        [encoding] 無法確定 { $place } 的編碼，未讀取。
       *[other] { $place } 未能讀完（{ $reason }）。
    }
remedy-return-unreadable = 請譯者重新儲存並再次發送。
problem-return-earlier-changed = { $place } 旁的分段檔案（委託 { $request }）已不是當時儲存的檔案：{ $item } 的上一輪譯文無法與本輪合併。
remedy-return-earlier-changed = 請從備份還原該分段檔案。若無備份，譯文仍完好地儲存在 { $place } 和 translations/returned/ 中；其餘部分請重新委託：pouch request { $item } --to …
problem-return-nothing = { $place } 中沒有任何內容屬於本案的委託。
remedy-return-nothing = 請核對檔案和案件是否正確；另行完成的譯文用 pouch attach 附上。
problem-return-untouched = { $place } 中 { $item }（委託 { $request }）沒有一段已翻譯：各段為空或與原文相同。
remedy-return-untouched = 請譯者發送完成的檔案。若各段確應保持原樣，請加 --accept-unchanged。
problem-return-translator = 不清楚 { $place } 由誰翻譯。
remedy-return-translator = 請用 --translator 寫明；case.toml 中有：{ $known }。
problem-return-source-changed = 原件 { $item }（{ $place }）與發出委託 { $request } 時已不相同；該委託不再接收譯文。
remedy-return-source-changed = 請就現有原件重新委託：pouch request { $item } --to …
problem-return-memory = { $place } 是翻譯記憶庫：已將 { $count } 條參考譯文寫入 work/suggestions.tsv，未據此產生譯文。
remedy-return-memory = 請譯者發送譯文檔案本身。
problem-return-strangers = { $place } 中有 { $count } 處不屬於任何已送出的段落；第一處：「{ $text }」。
remedy-return-strangers = 請查看；檔案已原樣儲存在 translations/returned/ 下。
problem-return-by-text = { $count } 段遺失編號，已按原文內容對應。
remedy-return-by-text = 請在對照頁上抽查。
problem-return-replaces = { $item } 上一次交回的譯文有 { $count } 段被替換；上一次的檔案仍保留：{ $place }。
remedy-return-replaces = 若非預期，請比較兩者。
problem-return-altered = { $item } 中有 { $count } 段的原文欄被改動：{ $segments }。
remedy-return-altered = 請與原件核對：所譯內容可能不是送出的內容。
problem-return-missing = { $item }（委託 { $request }）：有 { $count } 段未交回：{ $segments }。
remedy-return-missing = 請向譯者索取；下次交回的檔案會與本次合併。
problem-return-empty = { $item }（委託 { $request }）：有 { $count } 段為空：{ $segments }。
remedy-return-empty = 請向譯者索取；下次交回的檔案會與本次合併。
problem-return-untranslated = { $item }（委託 { $request }）：有 { $count } 段與原文相同：{ $segments }。
remedy-return-untranslated = 請向譯者索取。若確應如此（人名、編碼），請加 --accept-unchanged 收取該檔案。
problem-return-twice = { $item }（委託 { $request }）：有 { $count } 段多次出現且譯文不同：{ $segments }。兩者均已保留，上下排列。
remedy-return-twice = 請查看：可能有一行被拆成兩行。
problem-attach-translator-unlisted = case.toml 的譯員名單中沒有 { $place }，因此其資格和編號不明。
remedy-attach-translator-unlisted =
    { $nearest ->
        [none] 請在 case.toml 中加入 [[translator]] 表，再用其 key 重新附上檔案。
       *[other] 是否指「{ $nearest }」？請用該 key 或姓名重新附上檔案。
    }
problem-attach-supersedes-nothing = { $item } 沒有可被取代的 { $to } 譯文：{ $place } 不是其譯文。
remedy-attach-supersedes-nothing = 請去掉 --supersedes，或核對證據編號和 --to。
problem-attach-supersedes-other = { $place } 不是 { $item } 現行的 { $to } 譯文；現行譯文是 { $present }（SHA-256 { $sha256 }）。
remedy-attach-supersedes-other = 請核對所指譯文，然後寫明現行譯文：--supersedes "{ $present }"
problem-certificate-no-translation = { $item } 沒有 { $to } 譯文，無可認證。
remedy-certificate-no-translation = 請先接收譯文：pouch return 檔案，或 pouch attach { $item } 檔案 --to { $to } --translator …
problem-certificate-stale = { $place } 譯自 { $item } 的舊版本：原件此後已變更。
remedy-certificate-stale = 請補譯變更部分並附上，再為該譯文出具認證。
problem-certificate-partial = { $place } { $scope ->
        [gist] 只是 { $item } 的大意
       *[other] 只是 { $item } 的部分譯文
    }：任何認證都不能使其成為完整譯文。
remedy-certificate-partial = 有完整譯文後請附上；此前 { $item } 仍按部分翻譯計。
help-certificate = 按目的國的格式產生譯員證明，供列印和簽署
help-certificate-item = 原件的編號或路徑
help-certificate-to = 譯文語言
help-certificate-country = 採用哪國格式，如 ES；不填則採用閱讀該語言的各收件方所在國的格式
help-certificate-place = 出具地點；不填則留空行手寫
help-certificate-date = 出具日期（YYYY-MM-DD）；不填則留空行手寫
help-certificate-pages = 所涉頁數
help-certificate-out = 存放證明的資料夾；不填則為案件的 work/certificates
certificate-done = { $item } → { $to }：{ $path }（{ $country }）。
certificate-next = 請列印並交譯員簽署，然後附上簽署後的掃描檔：pouch attach { $item } --to { $to } --certificate 掃描檔 --certificate-place … --certificate-date …
problem-certificate-general = 沒有 { $country } 的譯文證明格式：已採用通用格式。
remedy-certificate-general = 請向接收機關詢問其要求；本單位也可將自有格式放入範本資料夾的 certificates/。
problem-certificate-no-text = { $country } 的格式要求譯文與證明詞在同一份紙上，但 { $place } 無法作為文字讀取。
remedy-certificate-no-text = 請親手將證明詞寫在譯文末尾，或取得文字形式的譯文。
problem-certificate-form-unreadable = { $place } 不是證明格式檔案：{ $reason }。
remedy-certificate-form-unreadable = 請與 pouch 的 templates/certificates/ 中其他國家的格式對照。
problem-certificate-incomplete = 對於 { $country }，{ $missing ->
        [translator-qualification] 證明須寫明譯員資格（宣誓譯員、公共譯員、法院專家）
        [translator-authority] 證明須寫明譯員所屬的法院、協會或公司
        [translator-number] 證明須載有譯員的登記編號
        [place] 證明須寫明出具地點
        [date] 證明須載有日期
        [pages] 證明須寫明所涉頁數
        [number] 證明須載有其自身編號（宣誓編號、序號、公證編號）
       *[authority] 證明須寫明登記或確認的機構（法院、公證人、機關）
    }，而 { $item } 的 { $to } 譯文證明缺少此項：{ $place }。
remedy-certificate-incomplete = { $missing ->
        [translator-qualification] 請在 case.toml 的 [[translator]] 表中填寫 qualification，再重新附上譯文。（{ $source }，{ $date }）
        [translator-authority] 請在 case.toml 的 [[translator]] 表中填寫 authority，再重新附上譯文。（{ $source }，{ $date }）
        [translator-number] 請在 case.toml 的 [[translator]] 表中填寫 number，再重新附上譯文。（{ $source }，{ $date }）
       *[other] 請查看證明；若已載明：pouch attach { $item } --to { $to } --certificate 檔案 --certificate-{ $missing } … （{ $source }，{ $date }）
    }
