# Deadlines, clocks and countries.

deadline-urgency = 緊急請求的最遲時間
deadline-action = 請求事項 { $number } 的期限
deadline-destroy = 銷毀資料或複核是否仍有必要保留
deadline-reply-due = 來函請求的答覆期限
deadline-time-limit = 司法互助請求的期限
deadline-limitation = 追訴時效屆滿
deadline-warrant-expires = 逮捕令失效
deadline-claim = 保險索賠的最後日期
deadline-event-begins = 活動開始
deadline-event-ends = 活動結束
deadline-event-expires = 活動資訊到期
deadline-silence-until = 自該日起可以告知用戶
deadline-handover = 工作交接
deadline-release = 未收到正式請求即須釋放此人

problem-deadline-passed = { $place }：{ $what }（{ $when }）已過。
remedy-deadline-passed = 如已按期完成，無須再做什麼；如未完成，請今天告知對方，並把新日期寫入 case.toml。
problem-deadline-near = { $place }：{ $what }（{ $when }）不足七天。
remedy-deadline-near = 用「pouch export ics」可把本案期限放進日曆。
problem-country-language = { $place }：據所知（{ $date }），{ $country } 接受的文件語言為：{ $accepted }；接收方的語言中沒有其中任何一種。來源：{ $source }
remedy-country-language = 請在「languages」中加上對方接受的語言並安排翻譯，或確認該接收方接受您所用的語言。「pouch countries { $country }」有更多說明。
problem-country-unknown = 沒有關於國家「{ $code }」的資料。
remedy-country-unknown = 已有資料的：{ $known }。

export-ics-done = { $count ->
   *[other] 已寫入日曆，共 { $count } 個期限：
  }
export-linked-done = 已按此格式寫出卷宗（{ $count } 項）：
export-ics-note = 由 pouch 根據案件檔產生；本條目不含任何人的姓名。
countries-note = 以上是所註日期時資料來源中的內容，不是法律；使用前請先核實。
country-eu = 歐洲聯盟（警務途徑）
confidence-V = 已查閱來源
confidence-K = 已知，未重新查閱
clock-release = { $count ->
   *[other] 臨時羈押後 { $count } 天內未收到正式請求的，須釋放此人。
  }
clock-answer-urgent-hours = 可直接取得的資訊，緊急請求在 { $count } 小時內答覆。
clock-answer-urgent-days = 其他緊急請求在 { $count } 天內答覆。
clock-answer-days = 其他所有請求在 { $count } 天內答覆。

help-export = 寫出供其他程式讀取的內容：以日曆形式列出本案期限，或以鏈結資料形式寫出卷宗
help-export-form = ics：本案日曆（iCalendar）；case：以 CASE/UCO 1.4 寫出卷宗；rocrate：以 RO-Crate 1.2 寫出卷宗；asic：以經簽章的 ASiC-S 容器寫出卷宗
help-export-output = 要寫入的檔案；不寫則輸出到標準輸出
help-export-force = 替換已有的檔案
help-countries = 列出所知的各國慣例：接受的語言、途徑、期限，並註明日期和來源
help-countries-code = 查看某一國家的詳情，例如 AR、EU 或 INTERPOL
