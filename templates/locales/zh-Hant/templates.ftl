## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch 不提供 { $place } 語言的語句。
remedy-i18n-unknown-locale = 請從「pouch templates」列出的語言中選擇一種，或使用英文製作卷宗。
problem-i18n-read = 無法讀取 { $place } 中的語句。
remedy-i18n-read = 請確認 --templates 指定的資料夾存在，並且您有讀取權限。
problem-i18n-syntax = { $place } 第 { $line } 行：不符合 Fluent 的語句寫法（{ $detail }）。
remedy-i18n-syntax = 請與 templates/locales 中的同名語句對照：「名稱 = 文字」，值寫作 {"{"} $名稱 {"}"}，續行需縮排。
problem-i18n-variable = { $place }：語句「{ $id }」使用了 pouch 不提供的值 ${ $variable }。
remedy-i18n-variable = 請只使用原語句中出現的值。
