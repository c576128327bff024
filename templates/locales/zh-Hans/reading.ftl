# 读取：文件是什么格式，以及为何没有读出文字。{ $place } 为已转义的文件名。

unread-encrypted = 已加密或受密码保护
unread-damaged = 文件已损坏，文字未能完整读出
unread-unsupported = pouch 无法读取此格式
unread-needs-ocr = 内容为图像，须由人工阅读或进行文字识别（OCR）
unread-empty = 空文件
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
