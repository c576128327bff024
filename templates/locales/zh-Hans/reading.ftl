# 读取：文件是什么格式，以及为何没有读出文字。{ $place } 为已转义的文件名。

unread-encrypted = 已加密或受密码保护
unread-damaged = 文件已损坏，文字未能完整读出
unread-unsupported = pouch 无法读取此格式
unread-needs-ocr = 内容为图像，须由人工阅读或进行文字识别（OCR）
unread-empty = 空文件
unread-no-text = 已读到末尾，其中没有文字
unread-no-words = 音频、视频或程序，不含文字
unread-too-large = 超出读取上限，文字缺失或不完整
unread-too-deep = 嵌套层数超出读取上限
unread-encoding = 部分字节不符合任何可能的字符编码
unread-time-limit = 未能在单个文件允许的时间内读完
unread-memory-limit = 所需内存超过单个文件的允许范围
unread-reader-failed = 读取此文件时读取程序出错

problem-format-empty = { $place } 没有内容（0 字节）。
remedy-format-empty = 请向提供者核实该文件是否本应为空。如系复制时中断所致，请从来源处重新收录。
problem-format-encrypted = { $place }（{ $format }）已加密或受密码保护。
remedy-format-encrypted = 请索取密码或未加保护的副本，并将该副本作为另一件证据材料收录。原件请保持不变。
problem-format-extension-lies = { $place } 的扩展名为 .{ $extension }，但其内容为：{ $format }。
remedy-format-extension-lies = 请勿双击打开。请保留原文件名；如知道名称与内容不符的原因，请在案件中注明。
problem-metadata-gps = { $place } 带有拍摄或录制地点的位置信息：{ $position }。
remedy-metadata-gps = 送出之前先查明该地点属于谁：可能是证人住处或受保护的地点。如不应透露，请扣留该项；切勿改动原件。
problem-metadata-author = { $place } 的属性中写有人名：{ $name }。
remedy-metadata-author = 请确认接收方是否可以知道此人姓名。如不可以，请扣留该项；切勿改动原件。
problem-metadata-tracked-changes = { $place } 含有 { $count } 处修订记录：插入或删除的文字。
remedy-metadata-tracked-changes = 送出之前请先阅读：被删除的文字仍在文件中，打开文件的人都能看到。
problem-metadata-hidden-sheet = { $place } 有隐藏的工作表：{ $sheet }。
remedy-metadata-hidden-sheet = 送出之前请查看隐藏的工作表：其内容就在文件中，任何人都能将其显示出来。
problem-metadata-comments = { $place } 含有 { $count } 条批注。
remedy-metadata-comments = 送出之前请阅读批注：其中可能提到接收方不应知道的人或工作。
problem-format-truncated = { $place }（{ $format }）提前结束：文件被截断。
remedy-format-truncated = 请从来源重新收取。如来源本身也被截断，请在该项说明中注明。
problem-format-polyglot = { $place }（{ $format }）同时又是另一种文件：{ $other }。
remedy-format-polyglot = 不要用平常的程序打开。请在案件中注明并送检：一个文件同属两种格式很少是偶然的。

unread-in-members = 压缩包或归档：文字在其成员文件中
problem-members-missing = { $place } 中有未检查的文件：{ $reason ->
    [encrypted] 已加密或受密码保护
    [damaged] 归档已损坏
    [unsupported] pouch 无法打开此类归档
    [too-large] 数量过多或体积过大
    [too-deep] 嵌套层数过多
    [time-limit] 耗时过长
    [memory-limit] 所需内存过多
   *[other] 读取程序出错
}。
remedy-members-missing = 请在专用的计算机上解包，并将重要内容作为单独的材料收录。原件请保持不变。
problem-members-more-remarks = 关于 { $place } 内部文件，另有 { $count } 条提示未在此列出。
remedy-members-more-remarks = 查看全部：pouch identify --details --json
problem-metadata-unread = { $place }：读取其属性时程序出错，属性未能读出。
remedy-metadata-unread = 送出之前请用其他程序查看其属性。
problem-metadata-too-large = { $place } 超出读取上限，未读取其属性。
remedy-metadata-too-large = 送出之前请用其他程序查看其属性：视频可能带有拍摄地点。
problem-metadata-bcc = { $place } 写有被密送的人：{ $people }。
remedy-metadata-bcc = 请确认接收方是否可以知道这些人。如不可以，请扣留该项；切勿改动原件。

# 文件自身所载的信息。
meta-taken = 拍摄时间
meta-digitized = 数字化时间
meta-created = 创建时间
meta-modified = 修改时间
meta-date = 日期
meta-offset = 与UTC的时差
meta-gps = 位置
meta-make = 制造商
meta-model = 型号
meta-software = 软件
meta-host = 计算机
meta-description = 说明
meta-copyright = 版权
meta-author = 作者
meta-last-author = 最后修改者
meta-manager = 主管
meta-company = 单位
meta-title = 标题
meta-subject = 主题
meta-application = 应用程序
meta-producer = PDF生成程序
meta-revision = 修订次数
meta-minutes-edited = 编辑时长（分钟）
meta-pages = 页数
meta-from = 发件人
meta-reply-to = 回复地址
meta-return-path = 退信路径
meta-to = 收件人
meta-cc = 抄送
meta-bcc = 密送
meta-message-id = 邮件ID
meta-originating-ip = 发件IP地址
meta-received = 最后一条Received头
meta-duration = 时长
meta-codec = 音频格式
meta-width = 宽度
meta-height = 高度
meta-sample-rate = 采样率（次/秒）
meta-bit-rate = 比特率（kbit/秒）
meta-channels = 声道数

problem-reveals-gps = 送往 { $place } 的内容会透露文件的拍摄或录制地点：{ $items }（共 { $count } 项）。
remedy-reveals-gps = 请查明该地点属于谁：可能是证人住处或受保护的地点。如不应透露，请扣留该项；查看位置：pouch status { $items }
problem-reveals-author = 送往 { $place } 的内容在文件属性中写有人名：{ $items }（共 { $count } 项）。
remedy-reveals-author = 请确认接收方是否可以知道这些姓名：pouch status { $items }。如不可以，请扣留该项；切勿改动原件。
problem-reveals-bcc = 送往 { $place } 的内容写有被密送的人：{ $items }（共 { $count } 项）。
remedy-reveals-bcc = 请确认接收方是否可以知道这些人：pouch status { $items }。如不可以，请扣留该项。
problem-reveals-tracked-changes = 送往 { $place } 的内容含有修订记录：{ $items }（共 { $count } 项）。
remedy-reveals-tracked-changes = 请先阅读：被删除的文字仍在文件中。如不应透露，请扣留该项。
problem-reveals-hidden-sheet = 送往 { $place } 的内容有隐藏的工作表：{ $items }（共 { $count } 项）。
remedy-reveals-hidden-sheet = 请查看隐藏的工作表：任何人都能将其显示出来。如不应透露，请扣留该项。
problem-reveals-comments = 送往 { $place } 的内容含有批注：{ $items }（共 { $count } 项）。
remedy-reveals-comments = 请阅读批注：其中可能提到接收方不应知道的人或工作。如有，请扣留该项。

machine-reading = 机器识读，仅用于判断语言和检索（{ $engine }，{ $languages }，可信度 { $confidence } %）
problem-ocr-no-tesseract = 已要求文字识别，但未安装 Tesseract，文字图像未被识读。
remedy-ocr-no-tesseract = 请安装后重新执行命令。Debian 和 Ubuntu：apt install { $packages }
problem-ocr-no-pdftoppm = PDF 的扫描页未被识读：未安装用于绘制页面的 pdftoppm。
remedy-ocr-no-pdftoppm = 请安装后重新执行命令。Debian 和 Ubuntu：apt install poppler-utils
problem-ocr-no-languages = 已要求文字识别，但没有写明应预期的语言。
remedy-ocr-no-languages = 请在 case.toml 中填写 source_languages，例如 source_languages = ["zh-Hans"]。
problem-ocr-language-missing = 此处的 Tesseract 不认识 { $language }。
remedy-ocr-language-missing = 请安装后重新执行命令。Debian 和 Ubuntu：apt install { $package }
problem-ocr-language-unknown = pouch 不知道有支持 { $language } 的文字识别。
remedy-ocr-language-unknown = 该语言的文字须由人工阅读。
problem-language-surprise = { $place }：其文字的 { $share } % 为 { $language }，而 case.toml 所列证据语言中没有该语言。
remedy-language-surprise = 请核对该文件是否属于本案。如属本案，请将 { $language } 加入 case.toml 的 source_languages。
