# 翻译委托与译文交回：帮助。
help-request = 为译者生成委托文件：编号段落、术语表和翻译须知
help-request-items = 原件的编号或路径
help-request-to = 目标语言
help-request-format = docx：供 Word 或 LibreOffice 使用的表格；xliff（1.2）或 xliff2（2.1）：供翻译软件使用；txt
help-request-out = 存放委托文件的文件夹；不填则为案件的 work/
help-return = 收取译者交回的文件，并准确指出缺少什么
help-return-file = 交回的文件：表格、XLIFF 或文本；TMX 仅作参考
help-return-translator = case.toml 中 [[translator]] 的 key，或姓名；只可能是一人时可省略
help-return-accept-unchanged = 声明与原文相同的段落确应保持原样（人名、编码）
request-done = { $item } → { $to }：{ $path }（{ $segments } 段，委托 { $request }）。
request-glossary-done = 术语表：{ $path }
request-next = 交回后：pouch return 文件
return-done = { $item } → { $to }：{ $path }（{ $of } 段中已完成 { $done } 段）。
status-requested = 已委托
page-status-requested = 尚未翻译
page-log-request = 委托
page-guessed = 以下段落由程序按长度、数字和名称对照排列，可能有误。横线表示对面未找到对应内容。版式、印章和图片以原件为准。

# 译者所读，用译者的语言。
request-title = 翻译委托 { $request } · 案件 { $case } · 材料 { $item } · 由 { $from } 译为 { $to }
request-how-docx = 请将译文写入第三栏，与原文逐行对应。请勿改动前两栏，勿增删行。
request-how-xliff = 请翻译每个单元的译文（target）。请勿改动原文和标识符。译文处可能预先填有原文，请予替换。
request-how-txt = 请将译文写在 => 一行之下。请勿改动方括号所在行以及 => 之上的原文。
request-all = 请翻译全部段落，包括标题、表格和重复内容。无须翻译的内容（编码、名称）照抄。不得遗漏，不得增添。
request-seals = 印章、戳记、签名、指印和图片，在原处用方括号说明：[圆形印章：…]、[签名]、[照片]。
request-handwriting = 手写、更正和划掉的文字应予标明：[手写：…]、[划掉：…]。
request-illegible = 无法辨认的写 [无法辨认]；存疑的写 [存疑：…？]。切勿猜测。
request-errors = 原文的错误照译并标明 [原文如此]；译者的说明置于方括号内，以“译者注：”开头。
request-figures = 数字、日期、金额、单位和证件号码不作换算；换算值可在方括号内附后。
request-glossary = 如附有 glossary.tsv，请采用其中的名称和术语。
request-cite = 译文认证文件应以下列 SHA-256 指明原件：{ $digest }

# 委托的问题与处理。
problem-request-no-text = { $item }（{ $place }）中未能读出文字，没有可送译的段落。
remedy-request-no-text = 请将文件本身交给译者，再附上译文：pouch attach { $item } 文件 --to …
problem-request-too-many = { $item }（{ $place }）有 { $count } 段；一次委托最多 { $most } 段。
remedy-request-too-many = 请将文件本身交给译者，或将需要的部分作为单独的材料收入。
problem-request-partial-text = { $item }（{ $place }）的文字未能全部读出：委托文件中缺少其余部分。
remedy-request-partial-text = 请将原件一并交给译者，并说明其余部分须据原件翻译。
problem-request-members = { $item }（{ $place }）内含 { $count } 个文件；其文字不在委托文件中。
remedy-request-members = 如需翻译，请将其作为单独的材料收入后再委托。
problem-request-controls = { $item } 中有 { $count } 个控制字符无法送出，以 ␋ 等符号代替。
remedy-request-controls = 无须处理；原件未作改动。

# 交回的问题与处理。
problem-return-entities = { $place } 自行定义实体，不予读取：实体可隐藏或大量复制文字。
remedy-return-entities = 请译者用其软件重新保存，或存为 Word 文档。
problem-return-unknown = { $place } 不是委托所用的表格、XLIFF、TMX 或文本。
remedy-return-unknown = 若属于某项委托，请对方存为 DOCX 后重新发送。若为另行完成的译文，请附上：pouch attach E0001 文件 --to …
problem-return-unreadable =
    { $reason ->
        [damaged] { $place } 已损坏，未读取。
        [too-deep] { $place } 的嵌套层数超出正常文件，未读取。
        [too-large] { $place } 过大，未读取。
        [encrypted] { $place } 已加密，未读取。
        [encoding] 无法确定 { $place } 的编码，未读取。
       *[other] { $place } 未能读完（{ $reason }）。
    }
remedy-return-unreadable = 请译者重新保存并再次发送。
problem-return-earlier-changed = { $place } 旁的分段文件（委托 { $request }）已不是当时保存的文件：{ $item } 的上一轮译文无法与本轮合并。
remedy-return-earlier-changed = 请从备份恢复该分段文件。若无备份，译文仍完好地保存在 { $place } 和 translations/returned/ 中；其余部分请重新委托：pouch request { $item } --to …
problem-return-nothing = { $place } 中没有任何内容属于本案的委托。
remedy-return-nothing = 请核对文件和案件是否正确；另行完成的译文用 pouch attach 附上。
problem-return-untouched = { $place } 中 { $item }（委托 { $request }）没有一段已翻译：各段为空或与原文相同。
remedy-return-untouched = 请译者发送完成的文件。若各段确应保持原样，请加 --accept-unchanged。
problem-return-translator = 不清楚 { $place } 由谁翻译。
remedy-return-translator = 请用 --translator 写明；case.toml 中有：{ $known }。
problem-return-source-changed = 原件 { $item }（{ $place }）与发出委托 { $request } 时已不相同；该委托不再接收译文。
remedy-return-source-changed = 请就现有原件重新委托：pouch request { $item } --to …
problem-return-memory = { $place } 是翻译记忆库：已将 { $count } 条参考译文写入 work/suggestions.tsv，未据此生成译文。
remedy-return-memory = 请译者发送译文文件本身。
problem-return-strangers = { $place } 中有 { $count } 处不属于任何已送出的段落；第一处：“{ $text }”。
remedy-return-strangers = 请查看；文件已原样保存在 translations/returned/ 下。
problem-return-by-text = { $count } 段丢失编号，已按原文内容对应。
remedy-return-by-text = 请在对照页上抽查。
problem-return-replaces = { $item } 上一次交回的译文有 { $count } 段被替换；上一次的文件仍保留：{ $place }。
remedy-return-replaces = 若非预期，请比较两者。
problem-return-altered = { $item } 中有 { $count } 段的原文栏被改动：{ $segments }。
remedy-return-altered = 请与原件核对：所译内容可能不是送出的内容。
problem-return-missing = { $item }（委托 { $request }）：有 { $count } 段未交回：{ $segments }。
remedy-return-missing = 请向译者索取；下次交回的文件会与本次合并。
problem-return-empty = { $item }（委托 { $request }）：有 { $count } 段为空：{ $segments }。
remedy-return-empty = 请向译者索取；下次交回的文件会与本次合并。
problem-return-untranslated = { $item }（委托 { $request }）：有 { $count } 段与原文相同：{ $segments }。
remedy-return-untranslated = 请向译者索取。若确应如此（人名、编码），请加 --accept-unchanged 收取该文件。
problem-return-twice = { $item }（委托 { $request }）：有 { $count } 段多次出现且译文不同：{ $segments }。两者均已保留，上下排列。
remedy-return-twice = 请查看：可能有一行被拆成两行。
problem-attach-translator-unlisted = case.toml 的译员名单中没有 { $place }，因此其资格和编号不明。
remedy-attach-translator-unlisted =
    { $nearest ->
        [none] 请在 case.toml 中添加 [[translator]] 表，再用其 key 重新附上文件。
       *[other] 是否指“{ $nearest }”？请用该 key 或姓名重新附上文件。
    }
problem-attach-supersedes-nothing = { $item } 没有可被取代的 { $to } 译文：{ $place } 不是其译文。
remedy-attach-supersedes-nothing = 请去掉 --supersedes，或核对证据编号和 --to。
problem-attach-supersedes-other = { $place } 不是 { $item } 现行的 { $to } 译文；现行译文是 { $present }（SHA-256 { $sha256 }）。
remedy-attach-supersedes-other = 请核对所指译文，然后写明现行译文：--supersedes "{ $present }"
problem-certificate-no-translation = { $item } 没有 { $to } 译文，无可认证。
remedy-certificate-no-translation = 请先接收译文：pouch return 文件，或 pouch attach { $item } 文件 --to { $to } --translator …
problem-certificate-stale = { $place } 译自 { $item } 的旧版本：原件此后已变更。
remedy-certificate-stale = 请补译变更部分并附上，再为该译文出具认证。
problem-certificate-partial = { $place } { $scope ->
        [gist] 只是 { $item } 的大意
       *[other] 只是 { $item } 的部分译文
    }：任何认证都不能使其成为完整译文。
remedy-certificate-partial = 有完整译文后请附上；此前 { $item } 仍按部分翻译计。
help-certificate = 按目的国的格式生成译员证明，供打印和签署
help-certificate-item = 原件的编号或路径
help-certificate-to = 译文语言
help-certificate-country = 采用哪国格式，如 ES；不填则采用阅读该语言的各收件方所在国的格式
help-certificate-place = 出具地点；不填则留空行手写
help-certificate-date = 出具日期（YYYY-MM-DD）；不填则留空行手写
help-certificate-pages = 所涉页数
help-certificate-out = 存放证明的文件夹；不填则为案件的 work/certificates
certificate-done = { $item } → { $to }：{ $path }（{ $country }）。
certificate-next = 请打印并交译员签署，然后附上签署后的扫描件：pouch attach { $item } --to { $to } --certificate 扫描件 --certificate-place … --certificate-date …
problem-certificate-general = 没有 { $country } 的译文证明格式：已采用通用格式。
remedy-certificate-general = 请向接收机关询问其要求；本单位也可将自有格式放入模板文件夹的 certificates/。
problem-certificate-no-text = { $country } 的格式要求译文与证明词在同一份纸上，但 { $place } 无法作为文本读取。
remedy-certificate-no-text = 请手工将证明词写在译文末尾，或取得文本形式的译文。
problem-certificate-form-unreadable = { $place } 不是证明格式文件：{ $reason }。
remedy-certificate-form-unreadable = 请与 pouch 的 templates/certificates/ 中其他国家的格式对照。
problem-certificate-incomplete = 对于 { $country }，{ $missing ->
        [translator-qualification] 证明须写明译员资格（宣誓译员、公共译员、法院专家）
        [translator-authority] 证明须写明译员所属的法院、协会或公司
        [translator-number] 证明须载有译员的登记编号
        [place] 证明须写明出具地点
        [date] 证明须载有日期
        [pages] 证明须写明所涉页数
        [number] 证明须载有其自身编号（宣誓编号、序号、公证编号）
       *[authority] 证明须写明登记或确认的机构（法院、公证人、机关）
    }，而 { $item } 的 { $to } 译文证明缺少此项：{ $place }。
remedy-certificate-incomplete = { $missing ->
        [translator-qualification] 请在 case.toml 的 [[translator]] 表中填写 qualification，再重新附上译文。（{ $source }，{ $date }）
        [translator-authority] 请在 case.toml 的 [[translator]] 表中填写 authority，再重新附上译文。（{ $source }，{ $date }）
        [translator-number] 请在 case.toml 的 [[translator]] 表中填写 number，再重新附上译文。（{ $source }，{ $date }）
       *[other] 请查看证明；若已载明：pouch attach { $item } --to { $to } --certificate 文件 --certificate-{ $missing } … （{ $source }，{ $date }）
    }
