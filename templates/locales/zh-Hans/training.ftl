# 培训材料。

training-done = 培训案例已备好：{ $folder }。其中一切均为虚构，译文中设有错误。学员从“pouch status”和“pouch pack”开始。
training-key = { $count ->
   *[other] 共 { $count } 处错误的答案放在文件夹旁边，仅供教官使用：
  }
training-key-head = 教官用答案，请勿发给学员。所有人员、号码和事件均为虚构。
training-key-seed = 用 --seed “{ $seed }”可以重新生成同一份材料。
training-key-line = { $number }. { $what }：{ $document }，第 { $paragraph } 段
training-right = 正确：
training-wrong = 错误：
training-missing = （缺失）
fault-digit = 金额中有一位数字不同
fault-magnitude = 金额大了十倍
fault-currency = 金额的币种不同
fault-month = 日期的月份不同
fault-day = 日期的日不同
fault-name = 人名被换成另一人
fault-identifier = 证件号码中两位数字颠倒
fault-phone = 电话号码中两位数字颠倒
fault-paragraph = 缺少一段
fault-untranslated = 有一段没有翻译
fault-negation = 否定变成了肯定，或者相反
fault-term = 法律术语的含义改变

problem-training-only = 只有培训案例才设置错误。
remedy-training-only = 请写：pouch init 文件夹 --type TRAIN --faults
problem-training-not-sample = { $place }：培训案例必须写明 sample = true。
remedy-training-not-sample = 请写 sample = true，每一页都会注明并非真实案件。
problem-training-number = { $place }：培训案例的编号“{ $number }”没有以 SAMPLE 开头。
remedy-training-number = 请写成例如 id = "SAMPLE-2026-1"：该编号出现在每个文件名中。
problem-training-real-number = { $place } 中有可能真实存在的号码（{ $kind ->
    [prc-id] 居民身份证号码
    [prc-company] 统一社会信用代码
    [iban] 银行账号
    [card] 银行卡号
    [imei] 手机串号
    [dni] 西班牙 DNI 或 NIE
    [cuit] 阿根廷 CUIT
    [codice-fiscale] 意大利税号
    [vin] 车辆识别代号
    [prc-passport] 中国护照号码
    [phone] 电话号码
    [email] 电子邮件地址
   *[other] 集装箱号
  }，开头为 { $begins }）。
remedy-training-real-number = 培训样例中一切均须虚构：请写 SAMPLE-ID-0001 之类的号码、+86 10 5550 0120 之类的电话、以 .example 结尾的地址，或标准本身用作示例的号码。
problem-dossier-no-banner = 模板 { $place } 没有为培训样例横幅留出可靠的位置。
remedy-dossier-no-banner = 请按自带模板的写法开头：先“head.html”，再 </head> 和 <body>；<body> 之前不得有注释，页面中不得有 <script>、<link> 或第二个 <style>。横幅由 pouch 自行加入。

help-init-faults = 与 --type TRAIN 一起使用：生成完整的虚构案例，译文中设有若干错误（10 处），答案放在文件夹旁边
help-init-seed = 重新生成完全相同的培训材料
