# 案卷材料的类型：名称、栏目，以及栏目必填的条件。

type-REPLY = 对来函请求的答复
type-MLA = 刑事司法协助请求材料
type-RN = 红色通报或通缉协查
type-NOTE = 蓝、绿、黄、黑、橙、紫或银色通报
type-HIT = 比中通知：已发现人员或证件
type-PA = 请求临时羁押
type-EXT = 引渡请求材料
type-RETURN = 人员遣返或移交
type-PRESERVE = 电子数据保全
type-PATROL = 联合巡逻移交
type-EVENT = 大型活动安保信息
type-TRAIN = 培训样例
type-CORR = 补充、更正或撤回
type-HANDOVER = 工作交接

field-Y01 = 来函文号、收到日期和答复期限，照原样抄写。
field-Y02 = 每个问题一行：编号、答复、证据，以及状态（done 已办、partly 部分办理、refused 拒绝、not-found 未查到、transferred 转办）；未办结的写明理由。
field-Y03 = 答复可以用于什么，以免被任意使用。
field-Y04 = 在 outcome 中写明答复是 complete 完整、partial 部分、refused 拒绝还是 late 逾期；不完整的，写明理由。

field-M01 = 双方的中央机关；发往其他机关的请求会被退回。
field-M02 = 程序的性质和所处阶段，以及由哪个机关依什么职能办理。
field-M03 = 每项措施一行并写明所需内容：search 搜查（认为在该处的理由）、bank 银行（银行、账户、期间）、witness 证人（问题、宣誓）、service 送达（姓名、地址、文书）、video 视频（日期、技术、宣誓）、restraint 查封冻结（裁定、财产、第三人）。
field-M04 = 答复是否有期限；有期限的，写明日期和理由。
field-M05 = 每项措施与案件的联系。
field-M06 = 双方之间是否有条约；没有的，写明互惠承诺。
field-M07 = 关于使用、保密和费用的承诺。
field-M08 = 由谁签署盖章，文件是否免于认证。

field-N01 = 由哪个国家中心局或主管机关提出，经谁批准。
field-N02 = 除姓名、性别、出生日期外，凭什么与他人区分：description 体貌、dna、prints 指纹、document 证件、photo 照片；仅有照片的须另有其他资料。
field-N03 = 被通缉人本人的行为：做了什么、何日、何地；“系诈骗犯”之类的结论不是事实。
field-N04 = 为起诉（prosecution）还是为执行刑罚（sentence）而通缉，每项指控的法律依据和最高刑，以及刑期月数：可能判处的不少于 24 个月，或尚余刑期不少于 6 个月。
field-N05 = 逮捕令或判决的文号、日期和签发的司法机关，以及副本路径（附阿拉伯文、英文、西班牙文或法文译文）；由警察机关签发的，写明赋予同等效力的法律。
field-N06 = 抓获后将请求引渡的写 yes，并写明向哪些国家或依据哪些条约。
field-N07 = 追诉时效届满之日。
field-N08 = 案件是否具有政治、军事、宗教或种族性质，回答 yes、no 或 unsure 并说明理由；yes 或 unsure 须由第二人复核。
field-N09 = 如属行为或文化规范、家庭或私人事务，或仅违反行政规定或私人合同，写 yes；此类情形不发布红色通报。
field-N10 = 是否核查过庇护或难民身份、何时由谁核查，以及国际刑警组织或法院此前是否拒绝或删除过关于此人的通报。
field-N11 = 需要向公众发布摘要的才写 yes；一般写 no。
field-N12 = 引渡材料是否备妥，抓获后由谁、多快送达。

field-B00 = 颜色：blue 蓝、green 绿、yellow 黄、black 黑、orange 橙、purple 紫、silver 银。
field-B01 = 此人是 convicted 已定罪、charged 被告人、suspect 犯罪嫌疑人、witness 证人还是 victim 被害人，以及要查什么：身份、下落或情况。
field-B02 = 由哪个警察机关评估此人可能构成威胁，依据是什么：有罪判决或其他合理理由，不能仅凭怀疑。
field-B03 = 已报失踪且下落不明：何时起、最后出现的地点、衣着、联系人；成年人还要写明寻找为何不违背其意愿。
field-B04 = 遗体发现的地点和时间、尚未确认身份，以及检验数据。
field-B05 = 事件、物品、人员或手法，危险为何迫在眉睫，以及如何防护。
field-B06 = 作案手法、物品、装置或藏匿方式，以及调查是 open 进行中还是 closed 已结束；非必要不写姓名。
field-B07 = 需要追查的资产。

field-F01 = 何时（含时区）、何地、由谁发现。
field-F02 = 比中的通报或记录编号。
field-F03 = 身份如何核实，有哪些不一致之处。
field-F04 = 人员或证件现状，当地法律允许采取什么措施、至何时为止。
field-F05 = 庇护程序中的数据：绝不发给此人逃离的国家。

field-A01 = 此人的体貌特征和可能所在地。
field-A02 = 简要事实，含时间和地点。
field-A03 = 触犯的法律和法定刑。
field-A04 = 已有逮捕令或判决：文号、日期、签发机关。
field-A05 = 写 yes：随后将提出引渡请求。
field-A06 = 多少天内未收到正式请求即须释放、依据什么规定，以及羁押日期（知道后填写）；日期由 pouch 计算。
field-A07 = 条约允许的渠道：interpol 国际刑警组织、diplomatic 外交、direct 直接。

field-X01 = 身份、国籍和所在地，尽可能准确；有照片和指纹的一并提供。
field-X02 = 关于罪名、刑罚和时效的法律条文（原文和译文）及文件路径。
field-X03 = 对被追诉人：逮捕令（原件或经核证的副本）和行为的时间、地点。
field-X04 = 对已定罪人：判决、刑罚、已可执行以及尚余刑期。
field-X05 = 对缺席判决：此人如何辩护或申请重新审理。
field-X06 = 对已认定有罪尚未量刑的人：定罪文书及将予量刑的说明。
field-X07 = 被请求国是否要求提供证据；要求的，写明证明案件的证据。
field-X08 = 不追究引渡以外的罪行、不再引渡给第三国的承诺。
field-X09 = 被请求国或案件是否需要保证（死刑、虐待、公正审判、羁押条件）；需要的，写明内容。
field-X10 = 犯罪的每个构成要件一行：要件、事实、证据；看行为，不看罪名。
field-X11 = 由哪个主管机关签署盖章。
field-X12 = 条约是否规定补充材料的期限；有的，写明天数。

field-V01 = 是 surrender 引渡移交、deportation 遣返还是 voluntary 自愿返回；前两种须有驻在国的法律文书。
field-V02 = 驻在国已获通知并同意：哪个机关、何时、何文件；自愿返回也须如此。
field-V03 = 自愿返回的：以本人语言签署的声明、翻译人员、已提供律师、可以反悔、独立见证人、未借亲属施压；任何一项为 no 即不得遣返。
field-V04 = 健康状况、财物清单、证件、押解人员、路线和移交笔录。

field-D01 = 由哪个机关提出。
field-D02 = 罪名和简要事实。
field-D03 = 每个账户、地址或号码一行：标识、期间（含时区）及与案件的关系。
field-D04 = 是否知道数据由谁保管或系统在何处；知道的写明。
field-D05 = 为什么现在必须保全。
field-D06 = 写 yes：随后将提出司法协助请求。
field-D07 = 此前是否请求过同样的数据；请求过的写明编号。
field-D08 = 是否有生命危险；有的，写明是什么紧急情况、谁有危险、为何是现在、数据有何帮助。
field-D09 = 是否不得告知用户；是的，写明理由和期限。

field-J01 = 巡逻的协议、小组、地点和班次。
field-J02 = 何时发生了什么：每件一行，含时区。
field-J03 = 由谁、以什么权限采取行动；来访警官没有执法权，仅作协助。
field-J04 = 所涉人员、使用的语言和由谁翻译。
field-J05 = 移交给哪个当地单位、编号和时间。
field-J06 = 就当地法律作了什么说明、用什么语言。

field-G01 = 活动名称、地点、起止日期和负责的指挥机构。
field-G02 = 信息种类（group 团体、threat 威胁、risk-person 风险人员、lost-document 遗失证件、good-practice 经验做法）；含个人数据的，逐人写明依据。
field-G03 = 活动结束后即予销毁的日期。

field-S01 = 每一页、文件名和清单中的“样例”标识，由 pouch 加注，任何模板都不能去掉。
field-S02 = 写 yes：所有身份均为虚构；看似真实的号码会被拒绝。
field-S03 = 设置了哪些错误；答案在另一文件中，不随材料发送。

field-Z01 = 每件材料更正了什么（原校验值、新校验值）、理由、谁持有旧版本、是否要求撤回。

field-O01 = 由谁交给谁、何时交接。
field-O02 = 案件登记册的路径。
field-O03 = 尚未到期的期限和承诺。
field-O04 = 密钥和令牌如何处置；密钥本身绝不放入案卷材料。

field-K01 = 连续编号和上一事件的校验值，使任何事件都不能消失；由 pouch 写入。
field-K02 = 日期、时间和时区，不早于上一事件；由 pouch 写入。
field-K03 = 发生了什么（收集、翻译、打包……）；由 pouch 写入。
field-K04 = 由谁实施；移交的，接收方见案件文件。
field-K05 = 是否为实物；是的，写明存放处、状态以及前后封条编号。
field-K06 = 目的和权限：即案件文件中的法律目的。
field-K07 = 文件每一步的校验值；由 pouch 逐个写入。
field-K08 = 处理文件的工具及版本；由 pouch 写入。

condition-accused = 此人被追诉时
condition-answer-not-complete = 答复逾期、部分答复或拒绝时
condition-asked-before = 此前请求过同样数据时
condition-assurances-needed = 需要作出保证时
condition-convicted = 此人已定罪时
condition-custodian-known = 知道数据保管人时
condition-emergency = 有生命危险时
condition-evidence-required = 被请求国要求提供证据时
condition-in-absentia = 此人被缺席判决时
condition-no-treaty = 双方之间没有条约时
condition-not-yet-sentenced = 此人已定罪尚未量刑时
condition-notice-black = 属于黑色通报时
condition-notice-blue = 属于蓝色通报时
condition-notice-green = 属于绿色通报时
condition-notice-orange = 属于橙色通报时
condition-notice-purple = 属于紫色通报时
condition-notice-silver = 属于银色通报时
condition-notice-yellow = 属于黄色通报时
condition-physical-item = 属于实物时
condition-supplement-limited = 条约规定补充期限时
condition-time-limit = 答复有期限时
condition-user-not-told = 不得告知用户时
condition-voluntary-return = 自愿返回时
