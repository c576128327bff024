# 案卷如何处置：密级与标志、来自他国的材料、遮盖副本、密钥与口令、保存期限。
help-expire = 列出已到销毁或复核日期的案件
help-expire-folders = 案件文件夹，或存放案件的文件夹；省略时为当前案件或其下的案件
expire-none = 已查看 { $count } 个案件，均未到期。
expire-due = 有 { $count } 个案件应当销毁或复核：
expire-soon = 有 { $count } 个案件即将到期：
expire-days-since = { $count ->
    [0] 今天到期
   *[other] 已过 { $count } 天
}
expire-days-left = 还有 { $count } 天
expire-next = 请逐一复核：销毁案卷及其副本，并请 → 后所列的接收方销毁其所持副本；或在该案 case.toml 的 [handling] 中改定更晚的 destroy_by，并留存理由。
next-handling = 下一步：先解决阻碍案卷的事项（密级标志、来自他国的材料、遮盖副本、密钥口令、期限），然后运行：pouch status
page-handling-level = 标志级别
page-grading = 来源与信息评级
page-originator = 材料来自
page-originator-consent = 同意转交的文号
page-declassification = 解密或准予提供的文号
page-redacts = 系以下材料的遮盖副本
problem-marking-rules-unreadable = 无法读取 { $path } 中的处置规则：{ $reason }。
remedy-marking-rules-unreadable = 请检查 --templates 所指的文件夹；也可不用 --templates，按 pouch 自带的规则工作。
problem-marking-rules-form = { $path } 不符合处置规则的写法：{ $reason }。
remedy-marking-rules-form = 请改正该文件；写法见 pouch 源码 templates/handling 中的 README。
problem-marking-seen = { $place } { $at ->
    [name] 的文件名
    [title] 的属性（标题）
    [subject] 的属性（主题）
    [description] 的属性（说明）
    [copyright] 的属性（版权）
   *[other] 的 { $at } 处
}带有标志“{ $word }”（{ $marking }），共见 { $times } 次。
remedy-marking-seen = 送出之前请先查看。如可提供，请在 [handling] 中写明同样高的 set 和 level，或在其 [[item]] 中写明解密文号；否则请不予提供。
problem-marking-perhaps = { $place } { $at ->
    [name] 的文件名
    [title] 的属性（标题）
    [subject] 的属性（主题）
    [description] 的属性（说明）
    [copyright] 的属性（版权）
   *[other] 的 { $at } 处
}可能带有标志：“{ $word }”（{ $marking }），共见 { $times } 次。
remedy-marking-perhaps = 请查看。如该词并非标志，请在其 [[item]] 中说明理由：no_marking = "…"。
problem-marking-half-stated = [handling] 只写了标志体系而没有级别，或只写了级别而没有体系。
remedy-marking-half-stated = 请两项都填，例如 set = "TLP" 和 level = "amber"；或两项都不填。
problem-marking-unknown-set = 没有名为“{ $value }”的标志体系。
remedy-marking-unknown-set = 请在 [handling] 的 set 中使用其中之一：{ $known }。
problem-marking-unknown-level = 标志体系 { $set } 没有级别“{ $value }”。
remedy-marking-unknown-level = 请在 [handling] 的 level 中使用其中之一：{ $known }。
problem-marking-unknown-grading = “{ $value }”不是来源与信息评级。
remedy-marking-unknown-grading = 请写一个来源字母（A、B、C、X）和一个信息数字（1 至 4），例如 grading = "B2"。
problem-marking-above-level = { $place } 带有标志“{ $word }”（{ $marking }），高于案卷级别（{ $level ->
    [none] 未写明，按公务使用处理
   *[other] { $level }
}）；位置：{ $at ->
    [name] 文件名
    [title] 属性（标题）
    [subject] 属性（主题）
    [description] 属性（说明）
    [copyright] 属性（版权）
   *[other] { $at }
}。
remedy-marking-above-level = 请提高 [handling] 中的 set 和 level，或不予提供该材料（disclosure = "withheld"）；如该词并非标志，请在其 [[item]] 中说明理由：no_marking = "…"。
problem-marking-state-secret = { $place } 带有国家秘密标志：“{ $word }”（{ $marking }）；位置：{ $at ->
    [name] 文件名
    [title] 属性（标题）
    [subject] 属性（主题）
    [description] 属性（说明）
    [copyright] 属性（版权）
   *[other] { $at }
}。
remedy-marking-state-secret = 不得装入案卷。请不予提供；如主管机关已解密或准予提供，请在 [[item]] 中写明文号：declassification = "…"。
problem-marking-ask = { $place } 可能带有高于案卷级别的标志：“{ $word }”（{ $marking }）；位置：{ $at ->
    [name] 文件名
    [title] 属性（标题）
    [subject] 属性（主题）
    [description] 属性（说明）
    [copyright] 属性（版权）
   *[other] { $at }
}。
remedy-marking-ask = 请查看。如确为标志，请不予提供或提高级别；如该词并非标志，请在其 [[item]] 中说明理由：no_marking = "…"。
problem-marking-declassified = { $place } 带有“{ $word }”（{ $marking }，位于 { $at }），依据 { $reference } 提供。
remedy-marking-declassified = 请确认该文号适用于这份文件和这个接收方。
problem-marking-explained = { $place } 带有“{ $word }”（{ $marking }，位于 { $at }），承办人说明其并非标志。
remedy-marking-explained = 审批人应当阅读 no_marking 中的理由。
problem-marking-unsearched = 发往 { $place } 的下列材料尚未按现行规则检查密级标志：{ $items }（共 { $count } 件）。
remedy-marking-unsearched = 请运行 pouch add 进行检查；译文请重新附上。
problem-marking-unread = 发往 { $place } 的下列材料无法读出文字，因而未检查印章和密级标志：{ $items }（共 { $count } 件）。
remedy-marking-unread = 请亲自逐页查看；扫描件可用 pouch add --ocr；没有文字的图片：pouch confirm { $items } --language zxx
problem-third-party-no-consent = { $place } 来自 { $originator }，没有其同意转交的记录。
remedy-third-party-no-consent = 请征询 { $originator }，并把答复文号写入其 [[item]]：consent_reference = "…"；在此之前不予提供。
problem-refuse-key = { $place } 含有私钥或密钥库（{ $at ->
    [name] 见文件名
    [bytes] 见文件内容
   *[other] 见 { $at }
}）。
remedy-refuse-key = 请不予提供，或提供去除密钥的副本。如接收方需要以其为证据，请在其 [[item]] 中说明理由：refuse_reason = "…"。
problem-refuse-passwords = { $place } 含有口令清单（自 { $at } 起）。
remedy-refuse-passwords = 请不予提供，或提供去除口令的副本。如接收方需要以其为证据，请在其 [[item]] 中说明理由：refuse_reason = "…"。
problem-refuse-phone-image = { $place } 似为整部手机或整块磁盘的完整复制件（{ $bytes } 字节），涉及的人和内容远超本案需要。
remedy-refuse-phone-image = 请提供与本案有关的摘取部分。如确需全部，请在其 [[item]] 中说明理由：refuse_reason = "…"。
problem-redaction-parent-unknown = { $place } 被写为 { $parent } 的遮盖副本，但本案中没有这一件另外的材料。
remedy-redaction-parent-unknown = 请写明原件的编号或路径：redacts = "E0007"。
problem-redaction-parent-packed = { $place } 是 { $parent } 的遮盖副本，而 { $parent } 本身也发往同一接收方。
remedy-redaction-parent-packed = 请在原件的 [[item]] 中不予提供：disclosure = "withheld" 并写明 withheld_reason。
problem-redaction-no-terms = { $place } 是遮盖副本，但没有写明其中不得含有什么，因而未检查其文字。
remedy-redaction-no-terms = 请在其 [[item]] 中列出姓名和号码：redacted_terms = ["…"]。该清单不会离开案件文件夹。
problem-redaction-withheld-inside = { $item } 含有与不予提供的 { $parent } 完全相同的内容。
remedy-redaction-withheld-inside = 请将 { $item } 也不予提供，或从压缩包中取出该文件后提供其余部分。
problem-redaction-term-left = 遮盖副本 { $place } 仍含有清单中的第 { $term } 项（{ $at ->
    [name] 见文件名
    [bytes] 见文件内容
    [stream] 见页面不显示的部分
   *[other] 见 { $at }
}）。
remedy-redaction-term-left = 请用能够删除文字而不只是盖住文字的程序重新遮盖，另存为新文件并收入，旧文件不要放入。
problem-redaction-unread = 遮盖副本 { $place } 无法完整读取（{ $reason }），因而无法检查。
remedy-redaction-unread = 请制作普通格式的副本，例如没有口令的 PDF，再行收入。
problem-redaction-changes-left = 遮盖副本 { $place } 仍保留修订记录，其中有已删除的文字。
remedy-redaction-changes-left = 请接受全部修订，另存为 PDF 后再行收入。
problem-redaction-hidden-sheet = 遮盖副本 { $place } 仍有隐藏的工作表。
remedy-redaction-hidden-sheet = 请删除该工作表，另存为新文件后再行收入。
problem-redaction-gps-left = 遮盖副本 { $place } 仍记有拍摄地点（GPS）。
remedy-redaction-gps-left = 请保存为不含属性的图片后再行收入。
problem-redaction-comments-left = 遮盖副本 { $place } 含有批注。
remedy-redaction-comments-left = 请阅读批注；如透露了被删内容，请删除批注并收入新文件。
problem-redaction-thumbnail-left = 遮盖副本 { $place } 含有预览小图，可能显示被遮盖的内容。
remedy-redaction-thumbnail-left = 请保存为不含预览图和属性的文件后再行收入。
problem-redaction-versions-left = 遮盖副本 { $place } 含有自身的早期版本（{ $count } 个），被删内容可以恢复。
remedy-redaction-versions-left = 请打印成新的 PDF 后再行收入；“保存”只是追加，“另存为”或打印才会重写。
problem-redaction-picture = 遮盖副本 { $place } 有图片页面，其中的文字未经检查。
remedy-redaction-picture = 请逐页查看是否全部遮盖。
problem-retention-passed = 销毁日期 { $date } 已到（今天是 { $today }）。
remedy-retention-passed = 未经复核，不得再从本案提供任何材料：请在 [handling] 中改定更晚的 destroy_by，并留存理由。
problem-retention-too-long = 销毁日期 { $date } 晚于该类型的规定期限（{ $latest }；{ $source }）。
remedy-retention-too-long = 请在 [handling] 中改定更早的 destroy_by，或由审批人写明需要更长时间的理由。
problem-retention-no-folder = 没有文件夹 { $place }。
remedy-retention-no-folder = 请检查名称后重新运行。
problem-retention-case-unreadable = 无法读取 { $place } 中的案件：{ $reason }。
remedy-retention-case-unreadable = 请到该处运行：pouch status
problem-retention-no-date = { $place } 中的案件没有写明销毁日期。
remedy-retention-no-date = 请填写其 case.toml 中 [handling] 的 destroy_by。
problem-whom-item-open = { $item }（{ $place }）：本案其他材料已按接收方分别选定，但没有写明这一件发给谁。
remedy-whom-item-open = 在 case.toml 中写 [[item]] path = "{ $path }"，并写 recipients = ["…"]；如发给全部接收方，则不写 recipients。
problem-whom-person-named = { $place }：这段文字提到 { $person }，此人不应告知 { $recipient }，而 { $recipient } 会看到这段文字。
remedy-whom-person-named = 从这段文字中删去姓名或号码，或在该 [[person]] 的 recipients 中加入 "{ $recipient }"。
problem-whom-person-in-evidence = { $item }（{ $place }）将发给 { $recipient }，其中提到 { $person }，此人不应告知 { $recipient }。
remedy-whom-person-in-evidence = 向 { $recipient } 发送遮盖副本（redacts = "{ $item }"），或在其 [[item]] 中用 recipients = ["…"] 改发他方。如可保留，则无须处理。
