## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch 不提供 { $place } 語言的語句。
remedy-i18n-unknown-locale = 請從「pouch templates」列出的語言中選擇一種，或使用英文製作卷宗。
problem-i18n-read = 無法讀取 { $place } 中的語句。
remedy-i18n-read = 請確認 --templates 指定的資料夾存在，並且您有讀取權限。
problem-i18n-syntax = { $place }：不符合 Fluent 的語句寫法（{ $detail }）。
remedy-i18n-syntax = 請與 templates/locales 中的同名語句對照：「名稱 = 文字」，值寫作 {"{"} $名稱 {"}"}，續行需縮排。
problem-i18n-variable = { $place }：語句「{ $id }」使用了 pouch 不提供的值 ${ $variable }。
remedy-i18n-variable = 請只使用原語句中出現的值。

## Covering letters, and an office’s own set of templates
covering-title = 移送函
covering-emblem = 發送方徽標
covering-stamp = 印章
covering-printed = 本函由程式填寫。函上徽標為列印的圖像，不是印章；本函以簽名為準。
pack-letter = 移送函：{ $file }
help-pack-letter = 在每份卷宗旁寫出一份移送函，載明封緘驗證值：優先使用本單位的移送函，否則使用 pouch 隨附的
help-templates = 本單位可以自行替換的內容：列出、匯出供編輯、檢查、預覽
help-templates-list = 列出可以替換的內容，以及本單位範本集已替換的部分
help-templates-export = 將 pouch 隨附的內容寫入資料夾，供編輯
help-templates-export-dir = 寫入的資料夾
help-templates-export-only = 只寫出路徑以此開頭的檔案，例如 letter.es 或 locales/es；可重複使用
help-templates-export-force = 替換已有檔案
help-templates-preview-force = 替換已有檔案
help-templates-check = 指出範本集中的全部錯誤，註明檔案、行和欄
help-templates-check-dir = 範本集所在資料夾；省略時使用本單位的資料夾
help-templates-preview-dir = 範本集所在資料夾；省略時使用本單位的資料夾
help-templates-preview = 用範例案件填寫範本集的頁面和移送函，使用您的語言
help-templates-preview-out = 存放頁面的資料夾
templates-what = 內容
templates-shipped = 隨附
templates-own = 本單位
templates-kind-letter = 移送函 (letter.TAG.md)
templates-kind-emblem = 徽標 (emblem.png)
templates-kind-page = 頁面 (dossier/)
templates-kind-sentences = 語句 (locales/TAG/)
templates-kind-profile = 卷宗類型 (profiles/)
templates-kind-handling = 處理規則 (handling/)
templates-kind-certificate = 譯文認證格式 (certificates/)
templates-kind-people = 人員金鑰 (people.toml)
templates-exported = 已寫入 { $place } 的檔案數：{ $count }
templates-in-order = { $place } 中沒有錯誤；已檢查檔案數：{ $count }
templates-previewed = 範例案件的頁面，語言 { $language }；不具證明作用：
problem-templates-no-set = 沒有指定範本集。
remedy-templates-no-set = 請指定其資料夾：pouch templates check DIR
problem-templates-none = pouch 隨附的內容中，沒有路徑以「{ $name }」開頭的。
remedy-templates-none = 路徑的開頭可以是：{ $known }
problem-templates-unread = pouch 從不讀取 { $place }。
remedy-templates-unread =
    { $nearest ->
        [none] 檢視會讀取的內容：pouch templates list --json
       *[other] 是否指「{ $nearest }」？會讀取的全部內容：pouch templates list --json
    }
problem-letter-none = 沒有語言為 { $language } 的移送函。
remedy-letter-none = 請參照範例在本單位範本集中編寫 { $place }：pouch templates export DIR --only letter.zh-Hant
problem-letter-unreadable = 無法讀取移送函 { $place }：{ $reason }
remedy-letter-unreadable = 移送函應為 UTF-8 純文字，最大 64 KiB。
problem-letter-markup = { $place }：移送函中不能使用「{ $found }」。
remedy-letter-markup = 可以使用：# 標題、段落、**粗體**、*強調*、以 - 或 1. 開頭的清單，以及行末的 \（換行）。需要原樣顯示的符號，請在前面加 \。
problem-letter-open = { $place }：此處的「{ $found }」在同一段落內沒有結束。
remedy-letter-open = 請在應結束處加上結束符號，或在其前面加 \。
problem-letter-field = { $place }：沒有佔位符「{ $name }」。
remedy-letter-field =
    { $nearest ->
        [none] 可用的有：{ $known }
       *[other] 是否指「{ $nearest }」？可用的有：{ $known }
    }
problem-letter-empty = { $place }：本案沒有「{ $name }」的內容；函中該處留有供填寫的橫線。
remedy-letter-empty = 請在 case.toml 中或用手填寫；也可在名稱後加 ?，沒有內容時省略該行。
problem-emblem-unfit =
    { $reason ->
        [size] { $place } 大於 512 KiB。
        [sides] { $place } 的邊長應為 1 至 4096 像素。
        [damaged] { $place } 是已損壞的 PNG。
        [unreadable] 無法讀取 { $place }。
       *[other] { $place } 不是 PNG；徽標應為一幅 PNG 圖像。
    }
remedy-emblem-unfit = 請將本單位的徽標存為 emblem.png，不得使用其他機關的徽標，旁邊也不要留有其他格式的徽標檔案。
