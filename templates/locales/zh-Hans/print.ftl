## PDF 案卷
page-print = 打印版（PDF）
print-page = 第 { $page } 页，共 { $pages } 页
print-exhibit = 证据
print-more-persons = 其他人员见后页
print-more-passages = 全部段落见包内“side-by-side”对照页。
print-volumes = 分册
print-volumes-text = 材料过多，无法收入一个文件。各编号区间另成一册。
print-receipt = 签收回执
print-receipt-lead = 请填写、签名并寄回。封口校验值须按发送通知单手工填写，切勿照抄本包内的数字。
print-receipt-seal = 封口校验值（按发送通知单抄写，八组，每组八个字符）
print-receipt-complete = 包已完整收到并能打开。
print-receipt-match = 已核对：封口校验值及全部文件一致。
print-receipt-mismatch = 已核对：有不一致之处。我方不予采信，并已致电发送方。
print-receipt-missing = 有缺失或无法读取的内容，见背面说明。
print-office = 机关及部门
print-place = 地点
print-stamp = 接收机关印章
print-font = PDF 加用的字体

problem-dossier-no-glyph = 没有可用于文字 { $script } 的字体：有 { $count } 个字符无法印出，第一个是 { $first }（{ $place }）。
remedy-dossier-no-glyph = 请指定装有该文字字体的文件夹：pouch pack --font-dir 文件夹。未写入任何文件。
problem-dossier-font = { $place } 不是可用的字体文件。
remedy-dossier-font = 请将其移出 --font-dir 所指文件夹；可读取 TrueType 和 OpenType 文件。
problem-dossier-pdf = 无法按存档和无障碍阅读的要求生成 PDF { $place }：{ $detail }
remedy-dossier-pdf = 这是程序的错误，请附上上述信息报告。在此之前，请使用 --no-pdf 打包。
problem-dossier-no-press = { $place }：本程序构建时未包含 PDF 功能。
remedy-dossier-no-press = 请去掉该选项，或使用带“pdf”功能的程序。
