# 期限、时钟和国家。

deadline-urgency = 紧急请求的最迟时间
deadline-action = 请求事项 { $number } 的期限
deadline-destroy = 销毁材料或复核是否仍有必要保留
deadline-reply-due = 来函请求的答复期限
deadline-time-limit = 司法协助请求的期限
deadline-limitation = 追诉时效届满
deadline-warrant-expires = 逮捕令失效
deadline-claim = 保险索赔的最后日期
deadline-event-begins = 活动开始
deadline-event-ends = 活动结束
deadline-event-expires = 活动信息到期
deadline-silence-until = 自该日起可以告知用户
deadline-handover = 工作交接
deadline-release = 未收到正式请求即须释放此人

problem-deadline-passed = { $place }：{ $what }（{ $when }）已过。
remedy-deadline-passed = 如已按期完成，无须再做什么；如未完成，请今天告知对方，并把新日期写入 case.toml。
problem-deadline-near = { $place }：{ $what }（{ $when }）不足七天。
remedy-deadline-near = 用“pouch export ics”可把本案期限放进日历。
problem-country-language = { $place }：据所知（{ $date }），{ $country } 接受的文件语言为：{ $accepted }；接收方的语言中没有其中任何一种。来源：{ $source }
remedy-country-language = 请在“languages”中加上对方接受的语言并安排翻译，或确认该接收方接受您所用的语言。“pouch countries { $country }”有更多说明。
problem-country-unknown = 没有关于国家“{ $code }”的资料。
remedy-country-unknown = 已有资料的：{ $known }。

export-ics-done = { $count ->
   *[other] 已写入日历，共 { $count } 个期限：
  }
export-linked-done = 已按此格式写出案卷材料（{ $count } 项）：
export-ics-note = 由 pouch 根据案件文件生成；本条目不含任何人的姓名。
countries-note = 以上是所注日期时资料来源中的内容，不是法律；使用前请先核实。
country-eu = 欧洲联盟（警务渠道）
confidence-V = 已查阅来源
confidence-K = 已知，未重新查阅
clock-release = { $count ->
   *[other] 临时羁押后 { $count } 天内未收到正式请求的，须释放此人。
  }
clock-answer-urgent-hours = 可直接取得的信息，紧急请求在 { $count } 小时内答复。
clock-answer-urgent-days = 其他紧急请求在 { $count } 天内答复。
clock-answer-days = 其他所有请求在 { $count } 天内答复。

help-export = 写出供其他程序读取的内容：以日历列出本案期限，或以关联数据写出案卷材料
help-export-form = ics：本案日历（iCalendar）；case：以 CASE/UCO 1.4 写出案卷材料；rocrate：以 RO-Crate 1.2 写出案卷材料；asic：以经签名的 ASiC-S 容器写出案卷材料
help-export-output = 要写入的文件；不写则输出到标准输出
help-export-force = 替换已有的文件
help-countries = 列出所知的各国惯例：接受的语言、渠道、期限，并注明日期和来源
help-countries-code = 查看某一国家的详情，例如 AR、EU 或 INTERPOL
