# 保障问题。每个问题的问法都使“是”表示：该项保障成立。其后是回答时应考虑的内容。
gate-G1 = 我们此时向对方提供这些材料，是否有法律依据和职权？
gate-G1-ask-1 = 依据哪一条约、法律或互惠承诺？两国之间是否有效？
gate-G1-ask-2 = 本单位是否有权办理？应当同意的主管机关是否已经同意？
gate-G1-ask-3 = 这类请求走这一渠道是否正确？
gate-G1-ask-4 = 是否须先由本国法院作出决定？
gate-G2 = 卷内全部内容对所述的唯一目的是否必要、相称？
gate-G2-ask-1 = 究竟用于什么？少一些是否也够用？
gate-G2-ask-2 = 案情有多严重？侦查计划是什么？
gate-G2-ask-3 = 出现了哪些与目的无关的人？
gate-G2-ask-4 = 对方如何告知我们使用结果？
gate-G3 = 能否确定本案不具有政治、军事、宗教或种族性质？
gate-G3-ask-1 = 行为实质上是否属于发表意见、集会、新闻报道、选举或权力更替？
gate-G3-ask-2 = 当事人是否为政治人物、记者、活动人士或律师，或其亲属？
gate-G3-ask-3 = 如果当事人属于另一群体，本案还会追究吗？
gate-G3-ask-4 = 是否把私人纠纷或行政争议当作犯罪处理？
gate-G4 = 是否已核实：所涉人员均非难民，也未因惧怕将收到材料的国家而申请庇护？
gate-G4-ask-1 = 何日向谁核实，答复是什么？“不详”不能作为答复。
gate-G4-ask-2 = 请求本身是否会让当事人所惧怕的国家得知其所在？
gate-G4-ask-3 = 此前有关该人的请求是否因此被拒绝或删除？
gate-G4-ask-4 = 当事人是否表示过害怕返回？
gate-G5 = 能否充分确定不会因此导致死刑、酷刑或不公正审判，或者已有保证？
gate-G5-ask-1 = 对方对哪些罪名可判死刑？实际执行情况如何？
gate-G5-ask-2 = 所提供的协助是否有利于当事人？是否可靠？当事人年龄和处境如何？
gate-G5-ask-3 = 提供或不提供协助，对当事人、被害人和他人各有什么风险？
gate-G5-ask-4 = 哪些风险可以降低？凭什么保证？由谁监督履行？
gate-G5-ask-5 = 由谁决定？应由上级负责人决定；当事人已被羁押或起诉的，由法律规定的人决定。
gate-G6 = 双重犯罪、追诉时效、既往判决和赦免是否均已核查，且未发现障碍？
gate-G6-ask-1 = 不论罪名如何，该行为在两国是否都构成犯罪？
gate-G6-ask-2 = 在两国各于何时超过追诉时效？
gate-G6-ask-3 = 当事人是否已因同一行为在任何地方受过审判？
gate-G6-ask-4 = 是否属于特赦或大赦的范围？
gate-G7 = 是否已明确：所提供的材料或所移交的人只用于所述行为和目的？
gate-G7-ask-1 = 谁作出的承诺？原文如何？载于何处？
gate-G7-ask-2 = 人或材料可否转交第三国？
gate-G7-ask-3 = 对方另作他用之前必须做什么？
gate-G8 = 卷内是否没有律师、医生、神职人员或新闻界受特权保护的材料，或其使用已获准许？
gate-G8-ask-1 = 是否已在手机、邮箱和聊天记录中查找律师或医生的往来信息？
gate-G8-ask-2 = 是否可能暴露记者的消息来源？
gate-G8-ask-3 = 仍然包含的部分由谁准许？限制是什么？
gate-G9 = 所提供的全部内容是否都保护了未成年人和被害人？
gate-G9-ask-1 = 怎样最符合儿童利益？
gate-G9-ask-2 = 摘要、标题和文件名中是否都没有他们的姓名？
gate-G9-ask-3 = 被害人和证人是否知情？需要同意的是否已同意？
gate-G9-ask-4 = 侵害影像一律不得入卷。每张图片是否都看过？
gate-G10 = 个人信息的提供是否合法、准确、有限？
gate-G10-ask-1 = 依据是什么：决定、协定、评估、重大利益还是同意？接收方为私人机构的，依据哪条规定？
gate-G10-ask-2 = 事实与看法、嫌疑人与被害人和证人是否已分开标明？
gate-G10-ask-3 = 是否含健康、族裔、信仰、性生活、基因或指纹信息？是否确属必需？
gate-G10-ask-4 = 是否定有销毁或复核日期？
gate-G11 = 对方以往是否遵守了使用限制，因而可以信赖？
gate-G11-ask-1 = 我方提供的材料是否曾被挪作他用、转交他人或公开？
gate-G11-ask-2 = 有关询问是否未获答复？
gate-G11-ask-3 = 对方人员或系统是否发生过泄露？
gate-G12 = 有利于当事人的材料是否已入卷，或至少已列明？
gate-G12-ask-1 = 哪些陈述、记录或鉴定意见对其有利？
gate-G12-ask-2 = 聊天记录或录像中是否删去了会改变含义的部分？
gate-G12-ask-3 = 不确定的内容是否如实写明不确定？

gate-answer-yes = 是
gate-answer-no = 否
gate-answer-not-applicable = 不适用
gate-answer-unsure = 不确定
gate-asked-must = 必须回答
gate-asked-should = 应当回答
gate-asked-short = 生命危急：写明，但不等待
gate-asked-not = 本类型不问
gate-open = 未决
gate-holds = 成立
gate-by = { $answer }，{ $who }
gate-none = 本类型的卷宗没有保障问题。
gate-how = 回答方法：pouch gate G4 --answer yes|no|not-applicable|unsure --reason "…" --who "…"
gate-think = 请考虑：
gate-done = { $gate }：{ $answer }，回答人 { $who }。已记入保管记录，不会删除。
gate-still = 该项保障尚未成立；所需事项见下。

approve-done = { $name } 按现状批准本案（{ $role ->
    [legal] 法律审核
   *[other] 批准
  }，以键入姓名方式）。
approve-digest = 批准只对以下状态有效：
approve-bound = 此后案件文件、证据材料、译文或保障问题的回答有任何改动，批准即失效。
approve-next = 已无其他要求：pouch pack。
approve-open = 打包之前还需要：
next-approve = 下一步：pouch approve --role approver --name "…"（需要三人的类型还要 --role legal）。
next-gate = 下一步：回答保障问题：pouch gate。

problem-gate-unanswered = 尚未回答的保障问题：{ $gates }。
remedy-gate-unanswered = pouch gate 列出全部问题；先用 pouch gate { $gate } 查看，再回答：pouch gate { $gate } --answer … --reason "…" --who "…"
problem-gate-unsure = 保障问题 { $gate }：{ $who } 不确定。
remedy-gate-unsure = 须由未曾犹豫的第二人决定：pouch gate { $gate } --answer yes --reason "…" --who "…"。原回答保留在记录中。
problem-gate-review = 保障问题 { $gate }：{ $who } 回答“否”，须经上一级复核。
remedy-gate-review = 第二人可说明理由予以准许：pouch gate { $gate } --answer yes --reason "…" --who "…"。否则不要发送。
problem-gate-stopped = 保障问题 { $gate }：{ $who } 回答“否”，不予打包。
remedy-gate-stopped = 先纠正问题。然后须有两人回答“是”，其中一人未曾犹豫：pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-raised = 保障问题 { $gate }：case.toml 中 { $key } 填的是“是”或不确定，一人回答不够。
remedy-gate-raised = 须由第二人同样作答：pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-not-applicable = 保障问题 { $gate } 对本类型的所有卷宗都适用，“不适用”不能作为回答。
remedy-gate-not-applicable = 请作答：pouch gate { $gate } --answer yes|no|unsure --reason "…" --who "…"
problem-gate-nobody = 保障问题 { $gate }：有一项回答（{ $answer }）没有署名。
remedy-gate-nobody = 写明回答人：在 case.toml 中写 who = "…"，或使用 --who "…"。
problem-gate-for-another = 当前操作人是 { $actor }，而答复要记在 { $name } 名下。
remedy-gate-for-another = 各人只能以自己的名义答复：由 { $name } 本人运行命令，不带 --actor 或带本人姓名。
problem-gate-not-on-record = { $place }：没有关于以下事项的记录：{ $key ->
    [return_host_agreement] 驻在国同意
    [return_medical] 体检
    [return_legal_act] 驻在国的法律决定
    [return_consent_statement] 当事人自愿同意的书面声明
    [return_consent_language] 同意书所用语言（须为当事人本人语言）
    [return_interpreter] 口译人员
    [return_lawyer_offered] 已提供律师帮助
    [return_may_withdraw] 可以反悔的权利
    [return_independent_witness] 独立见证人
    [return_no_pressure] 未通过亲属向当事人施压
   *[other] 必须记录的事项
  }。移交暂停。
remedy-gate-not-on-record = 请先办理，再在 case.toml 的 [return] 中写明经过和日期；“否”不算记录。任何人都不能豁免。

problem-approval-missing = { $role ->
    [legal] 没有法律审核的记录。
   *[other] 没有批准的记录。
  }本类型需要三个不同的人；仅凭 case.toml 的文字不够。
remedy-approval-missing = { $role ->
    [legal] 由法律审核人键入：pouch approve --role legal --name "…"
   *[other] 由批准人键入：pouch approve --role approver --name "…"
  }
problem-approval-void = { $name } 的{ $role ->
    [legal] 法律审核
   *[other] 批准
  }已失效，因为此后有改动：{ $part ->
    [head] case.toml 开头部分（编号、版本、标题、语言）
    [references] 文号
    [sender] 发送方
    [recipient] 接收方
    [legal] 法律依据、目的或罪名
    [facts] 案情或请求事项
    [urgency] 紧急程度
    [person] 人员
    [handling] 处理要求
    [item] 对证据材料的说明、保留或选择
    [approval] [approval] 的内容
    [safeguards] 保障问题的回答向谁公开
    [evidence] 证据材料
    [translations] 译文
    [gates] 保障问题的回答
    [waivers] 对译文发现不予处理的决定
    [all] 整体
   *[other] 本类型专用表
  }。
remedy-approval-void = 撤销改动，或重新批准：pouch approve --role { $role } --name "…"
problem-approval-same-person = { $name } 不能担任{ $role ->
    [legal] 法律审核人
   *[other] 批准人
  }：{ $other_role ->
    [preparer] 卷宗由 { $other } 制作
    [legal] 法律审核人是 { $other }
   *[other] 批准人是 { $other }
  }，看来是同一人。
remedy-approval-same-person = 请由另一人办理。收录证据、确认语言或附上译文的人也算制作人。如两人姓名很相近，请各自同时写出汉字姓名：--name "HE Yining (何以宁)"。
problem-approval-no-preparer = { $place }：没有写明本卷宗由谁制作。
remedy-approval-no-preparer = 在 [approval] 中写 prepared_by = "…"。
problem-approval-nobody = 批准须有人的姓名。
remedy-approval-nobody = 请键入：pouch approve --role { $role } --name "…"
problem-approval-mixed-letters = { $name } 在一个词中混用了几种字母表中外形相似的字母。
remedy-approval-mixed-letters = 请用同一键盘重新键入姓名。
problem-approval-odd-letter = { $name } 中有“{ $letter }”，姓名不会用它书写。
remedy-approval-odd-letter = 请按工作证上的姓名键入：不含数字，也不含只是外形相似的字母。
problem-approval-half-name = { $name } 信息过少：只有一个词或只有首字母，无法与他人区分。
remedy-approval-half-name = 请键入完整姓名（姓和名），或用汉字书写。
problem-approval-for-another = 正在操作的是 { $actor }，而批准却要记在 { $name } 名下。
remedy-approval-for-another = 各人只能以自己的名义批准：由 { $name } 本人运行命令，不带 --actor 或带本人姓名。
problem-case-bad-time-zone = { $place }：“{ $key }”的值“{ $value }”不是时区名称。
remedy-case-bad-time-zone = 请写 IANA 名称，例如 "Asia/Shanghai"、"Europe/Moscow" 或 "America/Argentina/Buenos_Aires"。

help-gate = 显示本案的保障问题，或记录对其中一项的回答
help-gate-id = 问题编号，G1 至 G12；省略则显示全部
help-gate-answer = 回答
help-gate-reason = 理由，用工作语言
help-gate-who = 回答人；省略则为当前操作人
help-gate-on = 回答日期（YYYY-MM-DD）；省略则为今天
help-approve = 记录某人按现状批准本案
help-approve-role = 身份：approver（批准人）或 legal（法律审核）
help-approve-name = 批准人的姓名；省略则为当前操作人
help-approve-note = 批准人的附言；不随卷宗外送
