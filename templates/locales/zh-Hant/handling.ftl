# How a dossier may be handled: markings, other States' items, redacted copies, keys and passwords, time limits.
help-expire = 列出已到銷毀或複核日期的案件
help-expire-folders = 案件資料夾，或存放案件的資料夾；省略時為目前案件或其下的案件
expire-none = 已查看 { $count } 個案件，均未到期。
expire-due = 有 { $count } 個案件應當銷毀或複核：
expire-soon = 有 { $count } 個案件即將到期：
expire-days-since = { $count ->
    [0] 今天到期
   *[other] 已過 { $count } 天
}
expire-days-left = 還有 { $count } 天
expire-next = 請逐一複核：銷毀卷宗及其副本，並請 → 後所列的接收方銷毀其所持副本；或在該案 case.toml 的 [handling] 中改定更晚的 destroy_by，並留存理由。
next-handling = 下一步：先解決阻礙卷宗的事項（密級標誌、來自他國的資料、遮蓋副本、金鑰密碼、期限），然後執行：pouch status
page-handling-level = 標誌級別
page-grading = 來源與資訊評級
page-originator = 資料來自
page-originator-consent = 同意轉交的文號
page-declassification = 解密或准予提供的文號
page-redacts = 係以下資料的遮蓋副本
problem-marking-rules-unreadable = 無法讀取 { $path } 中的處置規則：{ $reason }。
remedy-marking-rules-unreadable = 請檢查 --templates 所指的資料夾；也可不用 --templates，按 pouch 內建的規則工作。
problem-marking-rules-form = { $path } 不符合處置規則的寫法：{ $reason }。
remedy-marking-rules-form = 請改正該檔案；寫法見 pouch 原始碼 templates/handling 中的 README。
problem-marking-seen = { $place } { $at ->
    [name] 的檔名
    [title] 的屬性（標題）
    [subject] 的屬性（主題）
    [description] 的屬性（說明）
    [copyright] 的屬性（版權）
   *[other] 的 { $at } 處
}帶有標誌「{ $word }」（{ $marking }），共見 { $times } 次。
remedy-marking-seen = 送出之前請先查看。如可提供，請在 [handling] 中寫明同樣高的 set 和 level，或在其 [[item]] 中寫明解密文號；否則請不予提供。
problem-marking-perhaps = { $place } { $at ->
    [name] 的檔名
    [title] 的屬性（標題）
    [subject] 的屬性（主題）
    [description] 的屬性（說明）
    [copyright] 的屬性（版權）
   *[other] 的 { $at } 處
}可能帶有標誌：「{ $word }」（{ $marking }），共見 { $times } 次。
remedy-marking-perhaps = 請查看。如該詞並非標誌，請在其 [[item]] 中說明理由：no_marking = "…"。
problem-marking-half-stated = [handling] 只寫了標誌體系而沒有級別，或只寫了級別而沒有體系。
remedy-marking-half-stated = 請兩項都填，例如 set = "TLP" 和 level = "amber"；或兩項都不填。
problem-marking-unknown-set = 沒有名為「{ $value }」的標誌體系。
remedy-marking-unknown-set = 請在 [handling] 的 set 中使用其中之一：{ $known }。
problem-marking-unknown-level = 標誌體系 { $set } 沒有級別「{ $value }」。
remedy-marking-unknown-level = 請在 [handling] 的 level 中使用其中之一：{ $known }。
problem-marking-unknown-grading = 「{ $value }」不是來源與資訊評級。
remedy-marking-unknown-grading = 請寫一個來源字母（A、B、C、X）和一個資訊數字（1 至 4），例如 grading = "B2"。
problem-marking-above-level = { $place } 帶有標誌「{ $word }」（{ $marking }），高於卷宗級別（{ $level ->
    [none] 未寫明，按公務使用處理
   *[other] { $level }
}）；位置：{ $at ->
    [name] 檔名
    [title] 屬性（標題）
    [subject] 屬性（主題）
    [description] 屬性（說明）
    [copyright] 屬性（版權）
   *[other] { $at }
}。
remedy-marking-above-level = 請提高 [handling] 中的 set 和 level，或不予提供該資料（disclosure = "withheld"）；如該詞並非標誌，請在其 [[item]] 中說明理由：no_marking = "…"。
problem-marking-state-secret = { $place } 帶有國家秘密標誌：「{ $word }」（{ $marking }）；位置：{ $at ->
    [name] 檔名
    [title] 屬性（標題）
    [subject] 屬性（主題）
    [description] 屬性（說明）
    [copyright] 屬性（版權）
   *[other] { $at }
}。
remedy-marking-state-secret = 不得裝入卷宗。請不予提供；如主管機關已解密或准予提供，請在 [[item]] 中寫明文號：declassification = "…"。
problem-marking-ask = { $place } 可能帶有高於卷宗級別的標誌：「{ $word }」（{ $marking }）；位置：{ $at ->
    [name] 檔名
    [title] 屬性（標題）
    [subject] 屬性（主題）
    [description] 屬性（說明）
    [copyright] 屬性（版權）
   *[other] { $at }
}。
remedy-marking-ask = 請查看。如確為標誌，請不予提供或提高級別；如該詞並非標誌，請在其 [[item]] 中說明理由：no_marking = "…"。
problem-marking-declassified = { $place } 帶有「{ $word }」（{ $marking }，位於 { $at }），依據 { $reference } 提供。
remedy-marking-declassified = 請確認該文號適用於這份文件和這個接收方。
problem-marking-explained = { $place } 帶有「{ $word }」（{ $marking }，位於 { $at }），承辦人說明其並非標誌。
remedy-marking-explained = 批准人應當閱讀 no_marking 中的理由。
problem-marking-unsearched = 發往 { $place } 的下列資料尚未按現行規則檢查密級標誌：{ $items }（共 { $count } 件）。
remedy-marking-unsearched = 請執行 pouch add 進行檢查；譯文請重新附上。
problem-marking-unread = 發往 { $place } 的下列資料無法讀出文字，因而未檢查印章和密級標誌：{ $items }（共 { $count } 件）。
remedy-marking-unread = 請親自逐頁查看；掃描檔可用 pouch add --ocr；沒有文字的圖片：pouch confirm { $items } --language zxx
problem-third-party-no-consent = { $place } 來自 { $originator }，沒有其同意轉交的紀錄。
remedy-third-party-no-consent = 請徵詢 { $originator }，並把答覆文號寫入其 [[item]]：consent_reference = "…"；在此之前不予提供。
problem-refuse-key = { $place } 含有私密金鑰或金鑰庫（{ $at ->
    [name] 見檔名
    [bytes] 見檔案內容
   *[other] 見 { $at }
}）。
remedy-refuse-key = 請不予提供，或提供去除金鑰的副本。如接收方需要以其為證據，請在其 [[item]] 中說明理由：refuse_reason = "…"。
problem-refuse-passwords = { $place } 含有密碼清單（自 { $at } 起）。
remedy-refuse-passwords = 請不予提供，或提供去除密碼的副本。如接收方需要以其為證據，請在其 [[item]] 中說明理由：refuse_reason = "…"。
problem-refuse-phone-image = { $place } 似為整部手機或整塊磁碟的完整複製件（{ $bytes } 位元組），涉及的人和內容遠超本案需要。
remedy-refuse-phone-image = 請提供與本案有關的摘取部分。如確需全部，請在其 [[item]] 中說明理由：refuse_reason = "…"。
problem-redaction-parent-unknown = { $place } 被寫為 { $parent } 的遮蓋副本，但本案中沒有這一件另外的資料。
remedy-redaction-parent-unknown = 請寫明原件的編號或路徑：redacts = "E0007"。
problem-redaction-parent-packed = { $place } 是 { $parent } 的遮蓋副本，而 { $parent } 本身也發往同一接收方。
remedy-redaction-parent-packed = 請在原件的 [[item]] 中不予提供：disclosure = "withheld" 並寫明 withheld_reason。
problem-redaction-no-terms = { $place } 是遮蓋副本，但沒有寫明其中不得含有什麼，因而未檢查其文字。
remedy-redaction-no-terms = 請在其 [[item]] 中列出姓名和號碼：redacted_terms = ["…"]。該清單不會離開案件資料夾。
problem-redaction-withheld-inside = { $item } 含有與不予提供的 { $parent } 完全相同的內容。
remedy-redaction-withheld-inside = 請將 { $item } 也不予提供，或從壓縮檔中取出該檔案後提供其餘部分。
problem-redaction-term-left = 遮蓋副本 { $place } 仍含有清單中的第 { $term } 項（{ $at ->
    [name] 見檔名
    [bytes] 見檔案內容
    [stream] 見頁面不顯示的部分
   *[other] 見 { $at }
}）。
remedy-redaction-term-left = 請用能夠刪除文字而不只是蓋住文字的程式重新遮蓋，另存為新檔案並收入，舊檔案不要放入。
problem-redaction-unread = 遮蓋副本 { $place } 無法完整讀取（{ $reason }），因而無法檢查。
remedy-redaction-unread = 請製作一般格式的副本，例如沒有密碼的 PDF，再行收入。
problem-redaction-changes-left = 遮蓋副本 { $place } 仍保留追蹤修訂，其中有已刪除的文字。
remedy-redaction-changes-left = 請接受全部修訂，另存為 PDF 後再行收入。
problem-redaction-hidden-sheet = 遮蓋副本 { $place } 仍有隱藏的工作表。
remedy-redaction-hidden-sheet = 請刪除該工作表，另存為新檔案後再行收入。
problem-redaction-gps-left = 遮蓋副本 { $place } 仍記有拍攝地點（GPS）。
remedy-redaction-gps-left = 請儲存為不含屬性的圖片後再行收入。
problem-redaction-comments-left = 遮蓋副本 { $place } 含有註解。
remedy-redaction-comments-left = 請閱讀註解；如透露了被刪內容，請刪除註解並收入新檔案。
problem-redaction-thumbnail-left = 遮蓋副本 { $place } 含有縮圖，可能顯示被遮蓋的內容。
remedy-redaction-thumbnail-left = 請儲存為不含縮圖和屬性的檔案後再行收入。
problem-redaction-versions-left = 遮蓋副本 { $place } 含有自身的早期版本（{ $count } 個），被刪內容可以還原。
remedy-redaction-versions-left = 請列印成新的 PDF 後再行收入；「儲存」只是附加，「另存新檔」或列印才會重寫。
problem-redaction-picture = 遮蓋副本 { $place } 有圖片頁面，其中的文字未經檢查。
remedy-redaction-picture = 請逐頁查看是否全部遮蓋。
problem-retention-passed = 銷毀日期 { $date } 已到（今天是 { $today }）。
remedy-retention-passed = 未經複核，不得再從本案提供任何資料：請在 [handling] 中改定更晚的 destroy_by，並留存理由。
problem-retention-too-long = 銷毀日期 { $date } 晚於該類型的規定期限（{ $latest }；{ $source }）。
remedy-retention-too-long = 請在 [handling] 中改定更早的 destroy_by，或由批准人寫明需要更長時間的理由。
problem-retention-no-folder = 沒有資料夾 { $place }。
remedy-retention-no-folder = 請檢查名稱後重新執行。
problem-retention-case-unreadable = 無法讀取 { $place } 中的案件：{ $reason }。
remedy-retention-case-unreadable = 請到該處執行：pouch status
problem-retention-no-date = { $place } 中的案件沒有寫明銷毀日期。
remedy-retention-no-date = 請填寫其 case.toml 中 [handling] 的 destroy_by。
problem-whom-item-open = { $item }（{ $place }）：本案其他資料已按接收方分別選定，但沒有寫明這一件發給誰。
remedy-whom-item-open = 在 case.toml 中寫 [[item]] path = "{ $path }"，並寫 recipients = ["…"]；如發給全部接收方，則不寫 recipients。
problem-whom-person-named = { $place }：這段文字提到 { $person }，此人不應告知 { $recipient }，而 { $recipient } 會看到這段文字。
remedy-whom-person-named = 從這段文字中刪去姓名或號碼，或在該 [[person]] 的 recipients 中加入 "{ $recipient }"。
problem-whom-person-in-evidence = { $item }（{ $place }）將發給 { $recipient }，其中提到 { $person }，此人不應告知 { $recipient }。
remedy-whom-person-in-evidence = 向 { $recipient } 發送遮蓋副本（redacts = "{ $item }"），或在其 [[item]] 中用 recipients = ["…"] 改發他方。如可保留，則無須處理。
