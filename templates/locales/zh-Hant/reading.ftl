# Reading: what kind of file it is, and why its text is missing. { $place } is the escaped file name.

unread-encrypted = 已加密或受密碼保護
unread-damaged = 檔案已損壞，文字未能完整讀出
unread-unsupported = pouch 無法讀取此格式
unread-needs-ocr = 內容為圖像，須由人工閱讀或進行文字辨識（OCR）
unread-empty = 空檔案
unread-no-text = 已讀到末尾，其中沒有文字
unread-no-words = 音訊、影片或程式，不含文字
unread-too-large = 超出讀取上限，文字缺漏或不完整
unread-too-deep = 巢狀層數超出讀取上限
unread-encoding = 部分位元組不符合任何可能的字元編碼
unread-time-limit = 未能在單一檔案允許的時間內讀完
unread-memory-limit = 所需記憶體超過單一檔案的允許範圍
unread-reader-failed = 讀取此檔案時讀取程式出錯

problem-format-empty = { $place } 沒有內容（0 位元組）。
remedy-format-empty = 請向提供者核實該檔案是否本應為空。如係複製時中斷所致，請從來源處重新收錄。
problem-format-encrypted = { $place }（{ $format }）已加密或受密碼保護。
remedy-format-encrypted = 請索取密碼或未加保護的副本，並將該副本作為另一件證據資料收錄。原件請保持不變。
problem-format-extension-lies = { $place } 的副檔名為 .{ $extension }，但其內容為：{ $format }。
remedy-format-extension-lies = 請勿按兩下開啟。請保留原檔名；如知道名稱與內容不符的原因，請在案件中註明。
problem-metadata-gps = { $place } 帶有拍攝或錄製地點的位置資訊：{ $position }。
remedy-metadata-gps = 送出之前先查明該地點屬於誰：可能是證人住處或受保護的地點。如不應透露，請不予提供該項；切勿改動原件。
problem-metadata-author = { $place } 的屬性中寫有人名：{ $name }。
remedy-metadata-author = 請確認接收方是否可以知道此人姓名。如不可以，請不予提供該項；切勿改動原件。
problem-metadata-tracked-changes = { $place } 含有 { $count } 處追蹤修訂：插入或刪除的文字。
remedy-metadata-tracked-changes = 送出之前請先閱讀：被刪除的文字仍在檔案中，開啟檔案的人都能看到。
problem-metadata-hidden-sheet = { $place } 有隱藏的工作表：{ $sheet }。
remedy-metadata-hidden-sheet = 送出之前請查看隱藏的工作表：其內容就在檔案中，任何人都能將其顯示出來。
problem-metadata-comments = { $place } 含有 { $count } 條註解。
remedy-metadata-comments = 送出之前請閱讀註解：其中可能提到接收方不應知道的人或工作。
problem-format-truncated = { $place }（{ $format }）提前結束：檔案被截斷。
remedy-format-truncated = 請從來源重新收取。如來源本身也被截斷，請在該項說明中註明。
problem-format-polyglot = { $place }（{ $format }）同時又是另一種檔案：{ $other }。
remedy-format-polyglot = 不要用平常的程式開啟。請在案件中註明並送請檢驗：一個檔案同屬兩種格式很少是偶然的。

unread-in-members = 壓縮檔或封存檔：文字在其成員檔案中
problem-members-missing = { $place } 中有未檢查的檔案：{ $reason ->
    [encrypted] 已加密或受密碼保護
    [damaged] 封存檔已損壞
    [unsupported] pouch 無法開啟此類封存檔
    [too-large] 數量過多或體積過大
    [too-deep] 巢狀層數過多
    [time-limit] 耗時過長
    [memory-limit] 所需記憶體過多
   *[other] 讀取程式出錯
}。
remedy-members-missing = 請在專用的電腦上解開，並將重要內容作為單獨的資料收錄。原件請保持不變。
problem-members-more-remarks = 關於 { $place } 內部檔案，另有 { $count } 條提示未在此列出。
remedy-members-more-remarks = 查看全部：pouch identify --details --json
problem-metadata-unread = { $place }：讀取其屬性時程式出錯，屬性未能讀出。
remedy-metadata-unread = 送出之前請用其他程式查看其屬性。
problem-metadata-too-large = { $place } 超出讀取上限，未讀取其屬性。
remedy-metadata-too-large = 送出之前請用其他程式查看其屬性：影片可能帶有拍攝地點。
problem-metadata-bcc = { $place } 寫有密件副本收件人：{ $people }。
remedy-metadata-bcc = 請確認接收方是否可以知道這些人。如不可以，請不予提供該項；切勿改動原件。

# What a file says about itself.
meta-taken = 拍攝時間
meta-digitized = 數位化時間
meta-created = 建立時間
meta-modified = 修改時間
meta-date = 日期
meta-offset = 與 UTC 的時差
meta-gps = 位置
meta-make = 製造商
meta-model = 型號
meta-software = 軟體
meta-host = 電腦
meta-description = 說明
meta-copyright = 版權
meta-author = 作者
meta-last-author = 最後修改者
meta-manager = 主管
meta-company = 單位
meta-title = 標題
meta-subject = 主題
meta-application = 應用程式
meta-producer = PDF 產生程式
meta-revision = 修訂次數
meta-minutes-edited = 編輯時間（分鐘）
meta-pages = 頁數
meta-from = 寄件人
meta-reply-to = 回覆地址
meta-return-path = 退信路徑
meta-to = 收件人
meta-cc = 副本
meta-bcc = 密件副本
meta-message-id = 郵件 ID
meta-originating-ip = 寄件 IP 位址
meta-received = 最後一個 Received 標頭
meta-duration = 時間長度
meta-codec = 音訊格式
meta-width = 寬度
meta-height = 高度
meta-sample-rate = 取樣率（次/秒）
meta-bit-rate = 位元率（kbit/秒）
meta-channels = 聲道數

problem-reveals-gps = 送往 { $place } 的內容會透露檔案的拍攝或錄製地點：{ $items }（共 { $count } 項）。
remedy-reveals-gps = 請查明該地點屬於誰：可能是證人住處或受保護的地點。如不應透露，請不予提供該項；查看位置：pouch status { $items }
problem-reveals-author = 送往 { $place } 的內容在檔案屬性中寫有人名：{ $items }（共 { $count } 項）。
remedy-reveals-author = 請確認接收方是否可以知道這些姓名：pouch status { $items }。如不可以，請不予提供該項；切勿改動原件。
problem-reveals-bcc = 送往 { $place } 的內容寫有密件副本收件人：{ $items }（共 { $count } 項）。
remedy-reveals-bcc = 請確認接收方是否可以知道這些人：pouch status { $items }。如不可以，請不予提供該項。
problem-reveals-tracked-changes = 送往 { $place } 的內容含有追蹤修訂：{ $items }（共 { $count } 項）。
remedy-reveals-tracked-changes = 請先閱讀：被刪除的文字仍在檔案中。如不應透露，請不予提供該項。
problem-reveals-hidden-sheet = 送往 { $place } 的內容有隱藏的工作表：{ $items }（共 { $count } 項）。
remedy-reveals-hidden-sheet = 請查看隱藏的工作表：任何人都能將其顯示出來。如不應透露，請不予提供該項。
problem-reveals-comments = 送往 { $place } 的內容含有註解：{ $items }（共 { $count } 項）。
remedy-reveals-comments = 請閱讀註解：其中可能提到接收方不應知道的人或工作。如有，請不予提供該項。

machine-reading = 機器辨識，僅用於判斷語言和檢索（{ $engine }，{ $languages }，可信度 { $confidence } %）
problem-ocr-no-tesseract = 已要求文字辨識，但未安裝 Tesseract，文字圖像未被辨識。
remedy-ocr-no-tesseract = 請安裝後重新執行指令。Debian 和 Ubuntu：apt install { $packages }
problem-ocr-no-pdftoppm = PDF 的掃描頁未被辨識：未安裝用於繪製頁面的 pdftoppm。
remedy-ocr-no-pdftoppm = 請安裝後重新執行指令。Debian 和 Ubuntu：apt install poppler-utils
problem-ocr-no-languages = 已要求文字辨識，但沒有寫明應預期的語言。
remedy-ocr-no-languages = 請在 case.toml 中填寫 source_languages，例如 source_languages = ["zh-Hans"]。
problem-ocr-language-missing = 此處的 Tesseract 不認識 { $language }。
remedy-ocr-language-missing = 請安裝後重新執行指令。Debian 和 Ubuntu：apt install { $package }
problem-ocr-language-unknown = pouch 不知道有支援 { $language } 的文字辨識。
remedy-ocr-language-unknown = 該語言的文字須由人工閱讀。
problem-language-surprise = { $place }：其文字的 { $share } % 為 { $language }，而 case.toml 所列證據語言中沒有該語言。
remedy-language-surprise = 請核對該檔案是否屬於本案。如屬本案，請將 { $language } 加入 case.toml 的 source_languages。
