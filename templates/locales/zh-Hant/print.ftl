## The dossier as PDF
page-print = 列印版（PDF）
print-page = 第 { $page } 頁，共 { $pages } 頁
print-exhibit = 證據
print-more-persons = 其他人員見後頁
print-more-passages = 全部段落見資料包內「side-by-side」對照頁。
print-volumes = 分冊
print-volumes-text = 資料過多，無法收入一個檔案。各編號區間另成一冊。
print-receipt = 簽收回執
print-receipt-lead = 請填寫、簽名並寄回。封緘驗證值須按發送通知單親手填寫，切勿照抄本包內的數字。
print-receipt-seal = 封緘驗證值（按發送通知單抄寫，八組，每組八個字元）
print-receipt-complete = 資料包已完整收到並能開啟。
print-receipt-match = 已核對：封緘驗證值及全部檔案一致。
print-receipt-mismatch = 已核對：有不一致之處。我方不予採信，並已致電發送方。
print-receipt-missing = 有缺少或無法讀取的內容，見背面說明。
print-office = 機關及部門
print-place = 地點
print-stamp = 接收機關印章
print-font = PDF 加用的字型

problem-dossier-no-glyph = 沒有可用於文字 { $script } 的字型：有 { $count } 個字元無法印出，第一個是 { $first }（{ $place }）。
remedy-dossier-no-glyph = 請指定裝有該文字字型的資料夾：pouch pack --font-dir 資料夾。未寫入任何檔案。
problem-dossier-font = { $place } 不是可用的字型檔案。
remedy-dossier-font = 請將其移出 --font-dir 所指資料夾；可讀取 TrueType 和 OpenType 檔案。
problem-dossier-pdf = 無法按長期保存和無障礙閱讀的要求產生 PDF { $place }：{ $detail }
remedy-dossier-pdf = 這是程式的錯誤，請附上上述資訊回報。在此之前，請使用 --no-pdf 打包。
problem-dossier-no-press = { $place }：本程式建置時未包含 PDF 功能。
remedy-dossier-no-press = 請去掉該選項，或使用帶「pdf」功能的程式。
