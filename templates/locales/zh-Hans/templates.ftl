## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch 不提供 { $place } 语言的语句。
remedy-i18n-unknown-locale = 请从“pouch templates”列出的语言中选择一种，或使用英文制作案卷材料。
problem-i18n-read = 无法读取 { $place } 中的语句。
remedy-i18n-read = 请确认 --templates 指定的文件夹存在，并且您有读取权限。
problem-i18n-syntax = { $place } 第 { $line } 行：不符合 Fluent 的语句写法（{ $detail }）。
remedy-i18n-syntax = 请与 templates/locales 中的同名语句对照：“名称 = 文字”，值写作 {"{"} $名称 {"}"}，续行需缩进。
problem-i18n-variable = { $place }：语句“{ $id }”使用了 pouch 不提供的值 ${ $variable }。
remedy-i18n-variable = 请只使用原语句中出现的值。
