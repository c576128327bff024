# Training packs.

training-done = 訓練案例已備好：{ $folder }。其中一切均為虛構，譯文中設有錯誤。學員從「pouch status」和「pouch pack」開始。
training-key = { $count ->
   *[other] 共 { $count } 處錯誤的答案放在資料夾旁邊，僅供教官使用：
  }
training-key-head = 教官用答案，請勿發給學員。所有人員、號碼和事件均為虛構。
training-key-seed = 用 --seed 「{ $seed }」可以重新產生同一份教材。
training-key-line = { $number }. { $what }：{ $document }，第 { $paragraph } 段
training-right = 正確：
training-wrong = 錯誤：
training-missing = （缺漏）
fault-digit = 金額中有一位數字不同
fault-magnitude = 金額大了十倍
fault-currency = 金額的幣別不同
fault-month = 日期的月份不同
fault-day = 日期的日不同
fault-name = 人名被換成另一人
fault-identifier = 證件號碼中兩位數字顛倒
fault-phone = 電話號碼中兩位數字顛倒
fault-paragraph = 缺少一段
fault-untranslated = 有一段沒有翻譯
fault-negation = 否定變成了肯定，或者相反
fault-term = 法律術語的含義改變

problem-training-only = 只有訓練案例才設置錯誤。
remedy-training-only = 請寫：pouch init 資料夾 --type TRAIN --faults
problem-training-not-sample = { $place }：訓練案例必須寫明 sample = true。
remedy-training-not-sample = 請寫 sample = true，每一頁都會註明並非真實案件。
problem-training-number = { $place }：訓練案例的編號「{ $number }」沒有以 SAMPLE 開頭。
remedy-training-number = 請寫成例如 id = "SAMPLE-2026-1"：該編號出現在每個檔名中。
problem-training-real-number = { $place } 中有可能真實存在的號碼（{ $kind ->
    [prc-id] 居民身份證號碼
    [prc-company] 統一社會信用代碼
    [iban] 銀行帳號
    [card] 銀行卡號
    [imei] 手機序號（IMEI）
    [dni] 西班牙 DNI 或 NIE
    [cuit] 阿根廷 CUIT
    [codice-fiscale] 義大利稅號
    [vin] 車輛識別代號
    [prc-passport] 中國護照號碼
    [phone] 電話號碼
    [email] 電子郵件地址
   *[other] 貨櫃號碼
  }，開頭為 { $begins }）。
remedy-training-real-number = 訓練範例中一切均須虛構：請寫 SAMPLE-ID-0001 之類的號碼、+86 10 5550 0120 之類的電話、以 .example 結尾的地址，或標準本身用作範例的號碼。
problem-dossier-no-banner = 範本 { $place } 沒有為訓練範例橫幅留出可靠的位置。
remedy-dossier-no-banner = 請按內建範本的寫法開頭：先「head.html」，再 </head> 和 <body>；<body> 之前不得有註解，頁面中不得有 <script>、<link> 或第二個 <style>。橫幅由 pouch 自行加入。

help-init-faults = 與 --type TRAIN 一起使用：產生完整的虛構案例，譯文中設有若干錯誤（10 處），答案放在資料夾旁邊
help-init-seed = 重新產生完全相同的訓練教材
