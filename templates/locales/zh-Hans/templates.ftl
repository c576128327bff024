## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch 不提供 { $place } 语言的语句。
remedy-i18n-unknown-locale = 请从“pouch templates”列出的语言中选择一种，或使用英文制作案卷材料。
problem-i18n-read = 无法读取 { $place } 中的语句。
remedy-i18n-read = 请确认 --templates 指定的文件夹存在，并且您有读取权限。
problem-i18n-syntax = { $place }：不符合 Fluent 的语句写法（{ $detail }）。
remedy-i18n-syntax = 请与 templates/locales 中的同名语句对照：“名称 = 文字”，值写作 {"{"} $名称 {"}"}，续行需缩进。
problem-i18n-variable = { $place }：语句“{ $id }”使用了 pouch 不提供的值 ${ $variable }。
remedy-i18n-variable = 请只使用原语句中出现的值。

## Covering letters, and an office’s own set of templates
covering-title = 移送函
covering-emblem = 发送方徽标
covering-stamp = 印章
covering-printed = 本函由程序填写。函上徽标为打印的图像，不是印章；本函以签名为准。
pack-letter = 移送函：{ $file }
help-pack-letter = 在每份案卷材料旁写出一份移送函，载明封口校验值：优先使用本单位的移送函，否则使用 pouch 自带的
help-templates = 本单位可以自行替换的内容：列出、导出供编辑、检查、预览
help-templates-list = 列出可以替换的内容，以及本单位模板集已替换的部分
help-templates-export = 将 pouch 自带的内容写入文件夹，供编辑
help-templates-export-dir = 写入的文件夹
help-templates-export-only = 只写出路径以此开头的文件，例如 letter.es 或 locales/es；可重复使用
help-templates-export-force = 替换已有文件
help-templates-preview-force = 替换已有文件
help-templates-check = 指出模板集中的全部错误，注明文件、行和列
help-templates-check-dir = 模板集所在文件夹；省略时使用本单位的文件夹
help-templates-preview-dir = 模板集所在文件夹；省略时使用本单位的文件夹
help-templates-preview = 用样例案件填写模板集的页面和移送函，使用您的语言
help-templates-preview-out = 存放页面的文件夹
templates-what = 内容
templates-shipped = 自带
templates-own = 本单位
templates-kind-letter = 移送函 (letter.TAG.md)
templates-kind-emblem = 徽标 (emblem.png)
templates-kind-page = 页面 (dossier/)
templates-kind-sentences = 语句 (locales/TAG/)
templates-kind-profile = 案卷材料类型 (profiles/)
templates-kind-handling = 处理规则 (handling/)
templates-kind-certificate = 译文认证格式 (certificates/)
templates-kind-people = 人员密钥 (people.toml)
templates-exported = 已写入 { $place } 的文件数：{ $count }
templates-in-order = { $place } 中没有错误；已检查文件数：{ $count }
templates-previewed = 样例案件的页面，语言 { $language }；不具证明作用：
problem-templates-no-set = 没有指定模板集。
remedy-templates-no-set = 请指定其文件夹：pouch templates check DIR
problem-templates-none = pouch 自带的内容中，没有路径以“{ $name }”开头的。
remedy-templates-none = 路径的开头可以是：{ $known }
problem-templates-unread = pouch 从不读取 { $place }。
remedy-templates-unread =
    { $nearest ->
        [none] 查看会读取的内容：pouch templates list --json
       *[other] 是否指“{ $nearest }”？会读取的全部内容：pouch templates list --json
    }
problem-letter-none = 没有语言为 { $language } 的移送函。
remedy-letter-none = 请参照样例在本单位模板集中编写 { $place }：pouch templates export DIR --only letter.zh-Hans
problem-letter-unreadable = 无法读取移送函 { $place }：{ $reason }
remedy-letter-unreadable = 移送函应为 UTF-8 纯文本，最大 64 KiB。
problem-letter-markup = { $place }：移送函中不能使用“{ $found }”。
remedy-letter-markup = 可以使用：# 标题、段落、**加粗**、*强调*、以 - 或 1. 开头的列表，以及行末的 \（换行）。需要原样显示的符号，请在前面加 \。
problem-letter-open = { $place }：此处的“{ $found }”在同一段落内没有结束。
remedy-letter-open = 请在应结束处加上结束符号，或在其前面加 \。
problem-letter-field = { $place }：没有占位符“{ $name }”。
remedy-letter-field =
    { $nearest ->
        [none] 可用的有：{ $known }
       *[other] 是否指“{ $nearest }”？可用的有：{ $known }
    }
problem-letter-empty = { $place }：本案没有“{ $name }”的内容；函中该处留有供填写的横线。
remedy-letter-empty = 请在 case.toml 中或用手填写；也可在名称后加 ?，没有内容时省略该行。
problem-emblem-unfit =
    { $reason ->
        [size] { $place } 大于 512 KiB。
        [sides] { $place } 的边长应为 1 至 4096 像素。
        [damaged] { $place } 是已损坏的 PNG。
        [unreadable] 无法读取 { $place }。
       *[other] { $place } 不是 PNG；徽标应为一幅 PNG 图像。
    }
remedy-emblem-unfit = 请将本单位的徽标存为 emblem.png，不得使用其他机关的徽标，旁边也不要留有其他格式的徽标文件。
