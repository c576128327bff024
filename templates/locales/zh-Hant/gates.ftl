# Safeguard questions. Each is put so that "yes" means: the safeguard holds. Behind each: what to think of.
gate-G1 = 我們此時向對方提供這些資料，是否有法律依據和職權？
gate-G1-ask-1 = 依據哪一條約、法律或互惠承諾？兩國之間是否有效？
gate-G1-ask-2 = 本單位是否有權辦理？應當同意的主管機關是否已經同意？
gate-G1-ask-3 = 這類請求是否應循這一途徑提出？
gate-G1-ask-4 = 是否須先由本國法院作出決定？
gate-G2 = 卷內全部內容對所述的唯一目的是否必要、相稱？
gate-G2-ask-1 = 究竟用於什麼？少一些是否也夠用？
gate-G2-ask-2 = 案情有多嚴重？偵查計劃是什麼？
gate-G2-ask-3 = 出現了哪些與目的無關的人？
gate-G2-ask-4 = 對方如何告知我們使用結果？
gate-G3 = 能否確定本案不具有政治、軍事、宗教或種族性質？
gate-G3-ask-1 = 行為實質上是否屬於發表意見、集會、新聞報導、選舉或權力更替？
gate-G3-ask-2 = 當事人是否為政治人物、記者、活動人士或律師，或其親屬？
gate-G3-ask-3 = 如果當事人屬於另一群體，本案還會追究嗎？
gate-G3-ask-4 = 是否把私人糾紛或行政爭議當作犯罪處理？
gate-G4 = 是否已核實：所涉人員均非難民，也未因懼怕將收到資料的國家而申請庇護？
gate-G4-ask-1 = 何日向誰核實，答覆是什麼？「不詳」不能作為答覆。
gate-G4-ask-2 = 請求本身是否會讓當事人所懼怕的國家得知其所在？
gate-G4-ask-3 = 此前有關該人的請求是否因此被拒絕或刪除？
gate-G4-ask-4 = 當事人是否表示過害怕返回？
gate-G5 = 能否充分確定不會因此導致死刑、酷刑或不公正審判，或者已有保證？
gate-G5-ask-1 = 對方對哪些罪名可判死刑？實際執行情況如何？
gate-G5-ask-2 = 所提供的協助是否有利於當事人？是否可靠？當事人年齡和處境如何？
gate-G5-ask-3 = 提供或不提供協助，對當事人、被害人和他人各有什麼風險？
gate-G5-ask-4 = 哪些風險可以降低？憑什麼保證？由誰監督履行？
gate-G5-ask-5 = 由誰決定？應由上級負責人決定；當事人已被羈押或起訴的，由法律規定的人決定。
gate-G6 = 雙重犯罪、追訴時效、既往判決和赦免是否均已核查，且未發現障礙？
gate-G6-ask-1 = 不論罪名如何，該行為在兩國是否都構成犯罪？
gate-G6-ask-2 = 在兩國各於何時超過追訴時效？
gate-G6-ask-3 = 當事人是否已因同一行為在任何地方受過審判？
gate-G6-ask-4 = 是否屬於特赦或大赦的範圍？
gate-G7 = 是否已明確：所提供的資料或所移交的人只用於所述行為和目的？
gate-G7-ask-1 = 誰作出的承諾？原文如何？載於何處？
gate-G7-ask-2 = 人或資料可否轉交第三國？
gate-G7-ask-3 = 對方另作他用之前必須做什麼？
gate-G8 = 卷內是否沒有律師、醫生、神職人員或新聞界受特權保護的資料，或其使用已獲准許？
gate-G8-ask-1 = 是否已在手機、信箱和對話紀錄中查找律師或醫生的往來訊息？
gate-G8-ask-2 = 是否可能暴露記者的消息來源？
gate-G8-ask-3 = 仍然包含的部分由誰准許？限制是什麼？
gate-G9 = 所提供的全部內容是否都保護了未成年人和被害人？
gate-G9-ask-1 = 怎樣最符合兒童利益？
gate-G9-ask-2 = 摘要、標題和檔名中是否都沒有他們的姓名？
gate-G9-ask-3 = 被害人和證人是否知情？需要同意的是否已同意？
gate-G9-ask-4 = 侵害影像一律不得入卷。每張圖片是否都看過？
gate-G10 = 個人資料的提供是否合法、準確、有限？
gate-G10-ask-1 = 依據是什麼：決定、協定、評估、重大利益還是同意？接收方為私人機構的，依據哪條規定？
gate-G10-ask-2 = 事實與看法、嫌疑人與被害人和證人是否已分開標明？
gate-G10-ask-3 = 是否含健康、族裔、信仰、性生活、基因或指紋資料？是否確屬必需？
gate-G10-ask-4 = 是否定有銷毀或複核日期？
gate-G11 = 對方以往是否遵守了使用限制，因而可以信賴？
gate-G11-ask-1 = 我方提供的資料是否曾被挪作他用、轉交他人或公開？
gate-G11-ask-2 = 有關詢問是否未獲答覆？
gate-G11-ask-3 = 對方人員或系統是否發生過洩露？
gate-G12 = 有利於當事人的資料是否已入卷，或至少已列明？
gate-G12-ask-1 = 哪些陳述、紀錄或鑑定意見對其有利？
gate-G12-ask-2 = 對話紀錄或錄影中是否刪去了會改變含義的部分？
gate-G12-ask-3 = 不確定的內容是否如實寫明不確定？

gate-answer-yes = 是
gate-answer-no = 否
gate-answer-not-applicable = 不適用
gate-answer-unsure = 不確定
gate-asked-must = 必須回答
gate-asked-should = 應當回答
gate-asked-short = 危及生命：寫明，但不等待
gate-asked-not = 本類型不問
gate-open = 未決
gate-holds = 成立
gate-by = { $answer }，{ $who }
gate-none = 本類型的卷宗沒有保障問題。
gate-how = 回答方法：pouch gate G4 --answer yes|no|not-applicable|unsure --reason "…" --who "…"
gate-think = 請考慮：
gate-done = { $gate }：{ $answer }，回答人 { $who }。已記入保管紀錄，不會刪除。
gate-still = 該項保障尚未成立；所需事項見下。

approve-done = { $name } 按現狀批准本案（{ $role ->
    [legal] 法律審核
   *[other] 批准
  }，以鍵入姓名方式）。
approve-digest = 批准只對以下狀態有效：
approve-bound = 此後案件檔、證據資料、譯文或保障問題的回答有任何改動，批准即失效。
approve-next = 已無其他要求：pouch pack。
approve-open = 打包之前還需要：
next-approve = 下一步：pouch approve --role approver --name "…"（需要三人的類型還要 --role legal）。
next-gate = 下一步：回答保障問題：pouch gate。

problem-gate-unanswered = 尚未回答的保障問題：{ $gates }。
remedy-gate-unanswered = pouch gate 列出全部問題；先用 pouch gate { $gate } 查看，再回答：pouch gate { $gate } --answer … --reason "…" --who "…"
problem-gate-unsure = 保障問題 { $gate }：{ $who } 不確定。
remedy-gate-unsure = 須由未曾猶豫的第二人決定：pouch gate { $gate } --answer yes --reason "…" --who "…"。原回答保留在紀錄中。
problem-gate-review = 保障問題 { $gate }：{ $who } 回答「否」，須經上一級複核。
remedy-gate-review = 第二人可說明理由予以准許：pouch gate { $gate } --answer yes --reason "…" --who "…"。否則不要發送。
problem-gate-stopped = 保障問題 { $gate }：{ $who } 回答「否」，不予打包。
remedy-gate-stopped = 先糾正問題。然後須有兩人回答「是」，其中一人未曾猶豫：pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-raised = 保障問題 { $gate }：case.toml 中 { $key } 填的是「是」或不確定，一人回答不夠。
remedy-gate-raised = 須由第二人同樣作答：pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-not-applicable = 保障問題 { $gate } 對本類型的所有卷宗都適用，「不適用」不能作為回答。
remedy-gate-not-applicable = 請作答：pouch gate { $gate } --answer yes|no|unsure --reason "…" --who "…"
problem-gate-nobody = 保障問題 { $gate }：有一項回答（{ $answer }）沒有署名。
remedy-gate-nobody = 寫明回答人：在 case.toml 中寫 who = "…"，或使用 --who "…"。
problem-gate-for-another = 目前操作人是 { $actor }，而答覆要記在 { $name } 名下。
remedy-gate-for-another = 各人只能以自己的名義答覆：由 { $name } 本人執行指令，不帶 --actor 或帶本人姓名。
problem-gate-not-on-record = { $place }：沒有關於以下事項的紀錄：{ $key ->
    [return_host_agreement] 駐在國同意
    [return_medical] 體檢
    [return_legal_act] 駐在國的法律決定
    [return_consent_statement] 當事人自願同意的書面聲明
    [return_consent_language] 同意書所用語言（須為當事人本人語言）
    [return_interpreter] 口譯人員
    [return_lawyer_offered] 已提供律師協助
    [return_may_withdraw] 可以反悔的權利
    [return_independent_witness] 獨立見證人
    [return_no_pressure] 未透過親屬向當事人施壓
   *[other] 必須記錄的事項
  }。移交暫停。
remedy-gate-not-on-record = 請先辦理，再在 case.toml 的 [return] 中寫明經過和日期；「否」不算紀錄。任何人都不能豁免。

problem-approval-missing = { $role ->
    [legal] 沒有法律審核的紀錄。
   *[other] 沒有批准的紀錄。
  }本類型需要三個不同的人；僅憑 case.toml 的文字不夠。
remedy-approval-missing = { $role ->
    [legal] 由法律審核人鍵入：pouch approve --role legal --name "…"
   *[other] 由批准人鍵入：pouch approve --role approver --name "…"
  }
problem-approval-void = { $name } 的{ $role ->
    [legal] 法律審核
   *[other] 批准
  }已失效，因為此後有改動：{ $part ->
    [head] case.toml 開頭部分（編號、版本、標題、語言）
    [references] 文號
    [sender] 發送方
    [recipient] 接收方
    [legal] 法律依據、目的或罪名
    [facts] 案情或請求事項
    [urgency] 緊急程度
    [person] 人員
    [handling] 處理要求
    [item] 對證據資料的說明、保留或選擇
    [approval] [approval] 的內容
    [safeguards] 保障問題的回答向誰公開
    [evidence] 證據資料
    [translations] 譯文
    [gates] 保障問題的回答
    [waivers] 對譯文檢查發現不予處理的決定
    [all] 整體
   *[other] 本類型專用表
  }。
remedy-approval-void = 撤銷改動，或重新批准：pouch approve --role { $role } --name "…"
problem-approval-same-person = { $name } 不能擔任{ $role ->
    [legal] 法律審核人
   *[other] 批准人
  }：{ $other_role ->
    [preparer] 卷宗由 { $other } 製作
    [legal] 法律審核人是 { $other }
   *[other] 批准人是 { $other }
  }，看來是同一人。
remedy-approval-same-person = 請由另一人辦理。收錄證據、確認語言或附上譯文的人也算製作人。如兩人姓名很相近，請各自同時寫出漢字姓名：--name "HE Yining (何以寧)"。
problem-approval-no-preparer = { $place }：沒有寫明本卷宗由誰製作。
remedy-approval-no-preparer = 在 [approval] 中寫 prepared_by = "…"。
problem-approval-nobody = 批准須有人的姓名。
remedy-approval-nobody = 請鍵入：pouch approve --role { $role } --name "…"
problem-approval-mixed-letters = { $name } 在一個詞中混用了幾種字母表中外形相似的字母。
remedy-approval-mixed-letters = 請用同一鍵盤重新鍵入姓名。
problem-approval-odd-letter = { $name } 中有「{ $letter }」，姓名不會用它書寫。
remedy-approval-odd-letter = 請按工作證上的姓名鍵入：不含數字，也不含只是外形相似的字母。
problem-approval-half-name = { $name } 資訊過少：只有一個詞或只有首字母，無法與他人區分。
remedy-approval-half-name = 請鍵入完整姓名（姓和名），或用漢字書寫。
problem-approval-for-another = 正在操作的是 { $actor }，而批准卻要記在 { $name } 名下。
remedy-approval-for-another = 各人只能以自己的名義批准：由 { $name } 本人執行指令，不帶 --actor 或帶本人姓名。
problem-case-bad-time-zone = { $place }：「{ $key }」的值「{ $value }」不是時區名稱。
remedy-case-bad-time-zone = 請寫 IANA 名稱，例如 "Asia/Shanghai"、"Europe/Moscow" 或 "America/Argentina/Buenos_Aires"。

help-gate = 顯示本案的保障問題，或記錄對其中一項的回答
help-gate-id = 問題編號，G1 至 G12；省略則顯示全部
help-gate-answer = 回答
help-gate-reason = 理由，用工作語言
help-gate-who = 回答人；省略則為目前操作人
help-gate-on = 回答日期（YYYY-MM-DD）；省略則為今天
help-approve = 記錄某人按現狀批准本案
help-approve-role = 身份：approver（批准人）或 legal（法律審核）
help-approve-name = 批准人的姓名；省略則為目前操作人
help-approve-note = 批准人的附言；不隨卷宗外送
