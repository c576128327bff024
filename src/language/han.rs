//! Simplified or traditional Chinese, told by characters that only one of them writes.
//!
//! The tables hold the 700 commonest such characters each, in code point order; characters
//! that both write (后, 里, 台) are left out, because they would tell a lie. The pairs are
//! those of `OpenCC` (Apache-2.0), ranked by frequency in permissively licensed text.

/// Characters written in simplified Chinese only.
const SIMPLIFIED: &str = "\
    与专丛东丝两个临为丽乌乐乔乡书买乱争亏亚亩亲亵亸亿仅从仑仓们优伛伞伟传伡伣伤伥伦伧伪伫体佥侠侣侥侦侧\
    侨侩侪侬侭俣俦俨俩俪俫俭债倾偬偻偾偿傤傥傧储傩儿兖兰关兴兹养兽冁冈册写农冯冲决冻净凄凉减凑凛凤凫凭凯\
    击凿刍刘刚创刬刭刹刽刾刿剀剂剐剑剧劝办劢动励劲劳勋勚匀匦匮区医华单卢卤卫却卺厅历厉厌厍厐厕厢厣厦厨厩\
    厮县叆叇发变叙号叹叽吓吕吗吨听启吴呐呒呓呕呖呗员呙呛呜咏咙咛咝咤响哑哒哓哔哕哗哙哜哝哟唛唝唠唡唢唤啧\
    啬啭啮啯啰啴啸喷喽喾嗫嗳嘘嘤嘱噜嚣园围囵图圣圹场坚坛坜坝坞坟坠垄垅垆垒垦垩垫垭垯垱垲垴埘埙埚堑堕塆墙\
    壮声壳壶壸处复头奁奂奋奖奥妆妇妩妪妫姗姹娄婴学宁宝实宠宫宽宾对导寿将尔尘尝尧尽层屿岁岛峡币师帐并庆库\
    应庞开异弥弯归录彻径忆忧怀态总恶恼悬惧惯愤战执扩扫扬扰抚抛抢报担拨择挝挟挡挤挥损掸携摄摆撷敌数断无旧\
    时昙显晓晕暂机杀杂条来杨构枢标栏树样档桥检欢欧毕气氢汇汉汤沟泸泻泽洁浅浆测浏浑浓润湾湿滞滤潜濒灭灵灾\
    灿点烟热牵牺状犹狮狱猎猪猫献玛环现瑶电畅疗疯盐监瞒矿码础碍碱祷禄离积称稣稳竞笔筛签箫篮类粤粪紧纠红纤\
    约级纪纬纭纯纳纷纸纽线绀组细织终绍经绘给络继绪续综缅缐编缩网罗联聪肃肠肾肿胁胆胶脉脏脑脓脸腾舱节苏药\
    莱获萤萧萨蓝蕴虑虚虽蚁袭装规览觉触计订认讨让训议记讲讶讷许设访证评诊词译试诗话诞询该详诫语误诱说请诸\
    诺读课谁调谈谚谜谢谣谨谬谭谱谵贝贡责败账货贩购贮贵贷贸贺贾资赖赛赞赠赣跃车轨转轮轴轻较辑辞边达过迈运\
    还这进远连迟迹选逊遗遥邮邻钟钠钢钥钦钻铁铃铜铭铵银锈错锚锡键镇镑镜长门问闯间闷闻闽阀阁阈阐阔阗阙队阳\
    阴阵阶陆险难雾鞑韦韩页顶项顺须顿预颇颈频颗题额风飞饭饰饱饼馀馆馈马驳驼骆验骚鲁鲍鲜鸟鸡鹈鹕鹘麦齐齿龄";

/// Characters written in traditional Chinese only.
const TRADITIONAL: &str = "\
    丟並亞佈佔併來侶侷係俬個們倖倫偉側偽傑備傢傳傷傾僅僑僞價儀億儘優儲兒內兩冊凍凱別刪則剛剝創劃劇劑動務\
    勞勢勵匯區協卽厤厲參吳呂員唸問啓啟喪喬單嗎嘔嘗噁噴噹嚐嚙嚥嚮嚴囌國圍圓圖團埰執報場塊壓壞壯夠夾奧奪學\
    寀實寧審寫寬寶將專尋對導層屬岡峯島峽嵗嶼師帳帶幀幣幫幹幾庫廣張強彆彈彔彙後徑從復徹惡愛態慣慮憂憑憲憶\
    應懞懷懸懼戰戶捲掃掛採揚換揮損摺撣撥撾擁擇擊擋擔據擠擬擴擷擾攜敎敗敘數斷旣昇時暫曆曇曏書會朮東査條棄\
    楊業極榦構樂標樣樹機檔檢檯欄權欽歐歡歲歷歸殘殺氣氾汎汙決沒沖況泝減測渾湯準溝溫溼滅滙滾滿漢漸漿潔潛潰\
    澤濕濛濟濾瀉瀏灣為烏無煙熱營燦爲爾牀狀猶獎獨獲獻現瑪環產産甦甯畢畫異當疊痠療癒癥發皁盡監盤盧眞眾睏矇\
    硃確碼礎礙祕禮稅種稱積穩穫箇節範篩簡簽籃籤籲粵糞糰紀約納紐純紙級紛紮細紹終組結絕絡給統絶經綜綫維網綵\
    緊緒線緣編緩緬緯緻縮縴總織繪繫繼續纍纔纖罰羅羣義習聖聞聯聰聲職聽脅脈脩脫腎腦腸膚膽臉臘臟臨臺與興舉舊\
    舘茲華菸萊萬葉葯蒐蓆蓋蔘薩藍藥蘇蘭處虛號螢衆術衕衛衝裏補裝裡製複覈見規視親覺覽觀觸訂計訊討訓託記訥訪\
    設許訴診註証評詞詢試詩話該詳誇誌認誕誘語誡誤說説課調請論諸諾謂講謝謬證識譚譜譯議護譽讀變讓讚豐豬貓貝\
    負財貢貨責貯貴買費貼貿資賈賓賣賦質賬賴購賽贈贊贛趨跡踐蹟蹤躍車軍軸較載輔輕輪輯輸轄轉辦農迴這連週進遊\
    運過達違遜遞遠遡適遲遷選遺邁還邊邏郵醣醫釋釐針釦鈅鈕鈡鉅鉆銀銘銷錄錫錯録錶鍊鍵鍼鍾鎖鏇鏈鏡鐘鑑鑒鑰鑽\
    長門閉開閒間閣閤閥閩閱閲閾闆關陞陣陰陸陽隊階際隨險隱隸隻雖雙雜離難雲電霧靈靜韃韆韋韓響頁頂項順須預頓\
    領頭頻顆題額顏顔願類顧顯風颱飛飽餅養餘館餬馬駁駝駱騰騷驅驗驚驟髒體髮鬆鬚魯鮮麥麪麫麵麼點鼕齊齒齡齣齧";

/// Characters of written Cantonese that standard Chinese does not use.
const CANTONESE: &str = "嘅咗喺唔佢哋冇啲嚟嗰咁睇俾乜嘢噉攞諗";

/// What the characters tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    Simplified,
    Traditional,
    Cantonese,
    Unclear,
}

/// The tables, ready to be asked.
#[derive(Debug)]
pub(super) struct Tables {
    simplified: Vec<char>,
    traditional: Vec<char>,
}

impl Tables {
    pub(super) fn new() -> Self {
        Self { simplified: SIMPLIFIED.chars().collect(), traditional: TRADITIONAL.chars().collect() }
    }

    /// Tells how Chinese text is written; both kinds mixed beyond one in five is unclear.
    pub(super) fn writing(&self, text: &str) -> Writing {
        let count = |table: &[char]| text.chars().filter(|c| table.binary_search(c).is_ok()).count();
        let (simplified, traditional) = (count(&self.simplified), count(&self.traditional));
        let marks = text.chars().filter(|c| CANTONESE.contains(*c)).count();
        if marks >= 2 && marks * 30 >= text.chars().count() {
            return Writing::Cantonese;
        }
        match (simplified, traditional) {
            (0, 0) => Writing::Unclear,
            (s, t) if s > 4 * t => Writing::Simplified,
            (s, t) if t > 4 * s => Writing::Traditional,
            _ => Writing::Unclear,
        }
    }
}

impl Writing {
    /// Returns the language tag.
    pub(super) const fn tag(self) -> &'static str {
        match self {
            Self::Simplified => "zh-Hans",
            Self::Traditional => "zh-Hant",
            Self::Cantonese => "yue",
            Self::Unclear => "zh",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted_and_disjoint() {
        let tables = Tables::new();
        for table in [&tables.simplified, &tables.traditional] {
            assert!(table.is_sorted() && table.len() > 400);
        }
        assert!(!tables.simplified.iter().any(|c| tables.traditional.contains(c)));
    }

    #[test]
    fn characters_of_both_writings_decide_nothing() {
        assert_eq!(Tables::new().writing("天地玄黄宇宙洪荒"), Writing::Unclear);
    }
}
