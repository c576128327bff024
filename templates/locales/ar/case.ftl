# case.toml: what can be wrong with it, and what to do.
problem-case-unknown-key = { $place }: لا يعرف pouch المفتاح «{ $key }».
remedy-case-unknown-key = { $nearest ->
    [none] المفاتيح التي يجوز أن ترد هنا: { $known }.
   *[other] هل المقصود «{ $nearest }»؟ المفاتيح التي يجوز أن ترد هنا: { $known }.
  }
problem-case-wrong-type = { $place }: قيمة «{ $key }» من نوع غير المتوقع.
remedy-case-wrong-type = يُرجى كتابتها على هذا النحو: { $expected }.
problem-case-bad-date = { $place }: القيمة «{ $value }» للمفتاح «{ $key }» ليست تاريخاً موجوداً.
remedy-case-bad-date = يُرجى كتابة السنة والشهر واليوم، مثل "2026-06-14".
problem-case-bad-time = { $place }: القيمة «{ $value }» للمفتاح «{ $key }» ليست وقتاً مقروناً بالفرق عن UTC.
remedy-case-bad-time = يُرجى كتابة التاريخ والوقت والفرق عن UTC، مثل "2026-06-14T09:30:00+08:00"، أو التاريخ وحده.
problem-case-bad-country = { $place }: القيمة «{ $value }» للمفتاح «{ $key }» ليست رمز دولة.
remedy-case-bad-country = يُرجى كتابة الحرفين الكبيرين وفقاً للمعيار ISO 3166، مثل "CN" أو "AR" أو "IT".
problem-case-bad-key = { $place }: القيمة «{ $value }» للمفتاح «{ $key }» لا تصلح جزءاً من اسم ملف في كل الأنظمة.
remedy-case-bad-key = يُرجى ألا تتجاوز 64 من الأحرف اللاتينية والأرقام و «-» و «_» و «.»، وأن تبدأ بحرف أو رقم وألا تنتهي بالعلامة «.»، مثل "ar-pfa".
problem-case-bad-choice = { $place }: «{ $value }» ليست من الكلمات الجائزة للمفتاح «{ $key }».
remedy-case-bad-choice = { $nearest ->
    [none] يُرجى اختيار إحدى الكلمات الآتية: { $allowed }.
   *[other] هل المقصود «{ $nearest }»؟ يُرجى اختيار إحدى الكلمات الآتية: { $allowed }.
  }
problem-case-bad-language = { $place }: القيمة «{ $value }» للمفتاح «{ $key }» ليست رمز لغة.
remedy-case-bad-language = يُرجى كتابة رمز وفقاً للمعيار BCP 47، مثل "zh-Hans" أو "es" أو "it" أو "pt-BR".
problem-case-syntax = { $place }: تتعذر قراءة الملف ابتداءً من هذا الموضع ({ $reason }).
remedy-case-syntax = يُرجى فحص هذا السطر والسطر الذي قبله: فكثيراً ما تُترك علامة تنصيص أو قوس بلا إغلاق. ثم تشغيل الأمر «pouch status».
problem-case-same-recipient = { $place }: ذُكر مفتاح المرسَل إليه «{ $key }» مرتين.
remedy-case-same-recipient = يُرجى إعطاء كل مرسَل إليه مفتاحاً خاصاً به؛ فهو يصبح جزءاً من اسم الملف الذي يضم ملف القضية.
problem-case-same-item = { $place }: وُصف «{ $path }» مرتين.
remedy-case-same-item = يُرجى الإبقاء على كتلة [[item]] واحدة لهذا المسار ونقل ما تقوله الأخرى إليها.
problem-case-file-missing = لا يوجد case.toml في { $path } ولا في أي مجلد أعلى منه.
remedy-case-file-missing = يُرجى الانتقال إلى مجلد قضية، أو فتح قضية جديدة: pouch init FOLDER --type TRANSMIT
problem-case-file-not-utf8 = { $place }: في هذا السطر محرف ليس نصاً بترميز UTF-8.
remedy-case-file-not-utf8 = يُرجى فتح الملف في محرر النصوص، واختيار «حفظ باسم» بالترميز UTF-8، وفحص محارف السطر { $line }.
problem-case-file-unreadable = { $place }: تتعذر قراءة ملف بيانات القضية { $path } ({ $reason }).
remedy-case-file-unreadable = يُرجى التأكد من أن لكم صلاحية قراءة الملف ومن أن لا برنامج آخر يشغله ومن أنه محفوظ نصاً بترميز UTF-8، ثم تشغيل الأمر من جديد.
problem-case-file-too-large = { $place }: ملف بيانات القضية { $path } أكبر مما يقرؤه pouch.
remedy-case-file-too-large = يُرجى نقل النصوص الطويلة إلى وثائق في المجلد evidence/ والإبقاء على موجز في case.toml.
problem-profile-missing = { $place }: لا يزال «{ $key }» فارغاً (الحقل { $field }).
remedy-profile-missing = يُرجى ملؤه، مثلاً: { $example } · { $source ->
    [practice] تقتضيه الممارسة المستقرة.
   *[other] مصدر الاشتراط: { $source }.
  }
problem-profile-unknown-type = { $place }: لا يعرف pouch نوع ملف القضية «{ $value }».
remedy-profile-unknown-type = يُرجى اختيار أحد الأنواع الآتية: { $known }.
problem-attach-no-reader = لا أحد من المرسَل إليهم في هذه القضية يقرأ { $to }: ولن تصل هذه الترجمة إلى أحد.
remedy-attach-no-reader = يُرجى تحديد اللغة بالخيار --to كما يكتبها case.toml للمرسَل إليه، أو إضافة { $to } إلى لغات المرسَل إليه.
problem-attach-empty = الملف { $place } فارغ: لا بايت واحداً فيه.
remedy-attach-empty = يُرجى طلب الملف من المترجم مجدداً وإرفاقه بالمُبرَز { $item }؛ فيحل محل هذا الملف.
problem-case-reason-without-withheld = { $place }: يذكر هذا [[item]] السبب withheld_reason، لكنه لا يتضمن disclosure = "withheld"؛ فسيُرسل محتواه.
remedy-case-reason-without-withheld = يُرجى إضافة disclosure = "withheld" للاحتفاظ به وعدم تقديمه، أو حذف withheld_reason لإرساله.
problem-case-item-without-path = { $place }: لا يذكر هذا [[item]] الأصل الذي يتعلق به.
remedy-case-item-without-path = يُرجى إضافة مساره، مثل path = "evidence/letter.pdf"؛ ويعرض الأمر pouch status المسارات.
problem-case-unknown-recipient = { $place }: ليس { $key } من المرسَل إليهم في هذه القضية. المرسَل إليهم: { $known }.
remedy-case-unknown-recipient = يُرجى تصحيح recipients هنا؛ ولعل المقصود: { $nearest }.

# What the requirements of a dossier type find.
problem-profile-open = { $place }: لم يُجَب عن «{ $key }».
remedy-profile-open = يُرجى الإجابة بإحدى الكلمات الآتية: { $answers }. والسؤال الذي تُرك بلا جواب لا يُعد أبداً جواباً بالنفي.
problem-profile-not-good = { $place }: قيمة «{ $key }» هي «{ $value }»، { $wrong ->
    [placeholder] وهي لا تزيد على أن تشغل موضع الإجابة
    [date] وليست تاريخاً
    [instant] وليست وقتاً مقروناً بالفرق عن UTC
    [number] وليست عدداً صحيحاً
    [evidence] وليست مسار أحد الأدلة
    [rows] وليست قائمة صفوف
   *[answer] وليست من الإجابات الآتية: { $answers }
 }.
remedy-profile-not-good = يُرجى كتابتها على هذا النحو: { $example }
problem-profile-none-of = { $place }: لا صف من صفوف «{ $key }» يطابق إحدى الكلمات الآتية: { $answers }.
remedy-profile-none-of = يُرجى إضافة صف، مثلاً: { $example }
problem-profile-row-missing = { $place }: لا يذكر الصف { $row } شيئاً للمفتاح «{ $key }».
remedy-profile-row-missing = يُرجى استكمال الصف، مثلاً: { $example }
problem-profile-forbidden = { $place }: يجب ألا يتضمن ملف القضية من هذا النوع ما يلي (الحقل { $field }، «{ $key }»).
remedy-profile-forbidden = يُرجى حذفه، أو اختيار نوع آخر لملف القضية.
problem-profile-files = لا يمكن استخدام الاشتراطات الخاصة بكم (عدد المشكلات المبيَّنة أعلاه: { $count }).
remedy-profile-files = يُرجى تصحيح الملفات واختبارها: pouch profiles check FILE
problem-profile-file-unreadable = تتعذر قراءة { $place }: { $reason }.
remedy-profile-file-unreadable = يُرجى التأكد من وجود الملف ومن أن لكم صلاحية قراءته ومن أنه محفوظ نصاً بترميز UTF-8.
problem-profile-file-syntax = { $place }: لا تمكن قراءة الملف ابتداءً من هنا؛ فقد سقطت علامة اقتباس أو قوس أو فاصلة أو علامة يساوي، أو زادت واحدة منها.
remedy-profile-file-syntax = يُرجى مقارنة هذا السطر بنوع مرفق مع pouch: pouch profiles show TRANSMIT --json
problem-profile-file-unknown-key = { $place }: لا يوجد هنا مفتاح باسم «{ $value }».{ $nearest ->
    [none] { "" }
   *[other] { " " }هل المقصود { $nearest }؟
  }
remedy-profile-file-unknown-key = المعروف هنا: { $known }.
problem-profile-file-unknown-word = { $place }: ليست «{ $value }» من الكلمات الجائزة لهذا المفتاح.
remedy-profile-file-unknown-word = يُرجى اختيار إحدى الكلمات الآتية: { $known }.
problem-profile-file-missing-key = { $place }: ينقص هنا «{ $value }».
remedy-profile-file-missing-key = يُرجى إضافته؛ وللاطلاع على كيفية كتابته في نوع مرفق مع pouch: pouch profiles show TRANSMIT --json
problem-profile-file-wrong-kind = { $place }: القيمة من نوع غير صحيح: فالنص والقائمة والجدول يُكتب كل منها بطريقة مختلفة.
remedy-profile-file-wrong-kind = تُكتب النصوص هكذا "…"، والقوائم هكذا ["…", "…"]، والشروط هكذا {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-type-name = { $place }: لا يصلح «{ $value }» اسماً لنوع.
remedy-profile-file-type-name = يُرجى استخدام الحروف الكبيرة من A إلى Z والأرقام و - و _، على أن يبدأ الاسم بحرف ولا يتجاوز 24: type = "BANK"
problem-profile-folder-missing = لا يوجد مجلد { $place }، فلا قوالب خاصة بمكتبكم.
remedy-profile-folder-missing = يُرجى تصحيح المجلد المذكور بعد --templates أو في إعدادات المكتب.
problem-profile-file-example = { $place }: ليس للقيمة «{ $value }» في الصف { $field } مثال.
remedy-profile-file-example = يُرجى إضافة قيد نموذجي في [field.example]؛ فالضباط ينقلونه، ومنه تُعد الاختبارات.
problem-profile-file-condition = { $place }: الصف { $field } مشروط، لكنه لا يذكر متى ينطبق.
remedy-profile-file-condition = يُرجى ذكر الأمرين: condition = "name-of-it" و when = {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-seen = { $place }: لا يذكر الصف { $field } أين يُظهر ملف القضية ما يستوفيه pouch ({ $value }).
remedy-profile-file-seen = الصفوف التي فيها by = "pouch"، وهي وحدها، يلزمها seen = "dossier.json:/…" أو "bag-info:…" أو "custody:…" أو "page:…".
problem-profile-file-nothing = { $place }: ليست للصف { $field } مفاتيح، فلا يمكن أن يستوفيه شيء أبداً.
remedy-profile-file-nothing = يُرجى ذكر مفاتيح case.toml التي تستوفيه.
problem-profile-file-key = { $place }: يذكر الصف { $field } القيمة «{ $value }»، ولا يعرفها أي اشتراط.
remedy-profile-file-key = يُرجى تصحيح المفتاح أو النوع أو الإجابة في الشرط.
problem-profile-file-rule = { $place }: قاعدة تعود إلى الصف { $row }، وليس في هذا الملف صف كهذا.
remedy-profile-file-rule = يُرجى تصحيح row = "…" في القاعدة.
problem-profile-file-table = { $place }: ليس لهذا النوع جدول خاص به.
remedy-profile-file-table = يُرجى إضافة table = "name"، أو الاستناد إلى نوع آخر: base = "TYPE".
problem-profile-file-base = { $place }: يستند إلى { $base }، وليس هذا نوعاً من أنواع ملفات القضايا.
remedy-profile-file-base = يُرجى اختيار أحد الأنواع الآتية: { $known }.
problem-profile-file-base-table = { $place }: النوع المستند إلى { $base } يستخدم جدوله، { $table }.
remedy-profile-file-base-table = يُرجى حذف table = "…"، أو كتابة table = "{ $table }".
problem-profile-file-unsaid = { $place }: لا نص بهذه اللغة للمعرّف «{ $id }».
remedy-profile-file-unsaid = يُرجى إضافة جملة إلى ملف .ftl في ذلك المجلد تحت --templates: { $id } = …

# Rules between fields.
problem-rule-in-order = { $place }: «{ $key }» ({ $value }) أسبق من «{ $other }» ({ $then }).
remedy-rule-in-order = أحد التاريخين غير صحيح: يُرجى مقارنة كليهما بالأوراق.
problem-rule-past = { $place }: انقضى موعد «{ $key }» ({ $value })؛ واليوم هو { $today }.
remedy-rule-past = يُرجى تحديد موعد لا يزال ممكناً، أو ذكر سبب بقاء الموعد القديم.
problem-rule-within = { $place }: عدد الأيام بين «{ $other }» ({ $then }) و «{ $key }» ({ $value }) هو { $days }؛ والمعتاد ألا يتجاوز { $most }.
remedy-rule-within = يُرجى اختيار موعد أقرب، أو تدوين سبب تأخره إلى هذا الحد.
problem-rule-at-least = { $place }: قيمة «{ $key }» هي { $value }؛ والمطلوب { $least } على الأقل.
remedy-rule-at-least = يُرجى التحقق من الرقم. فإن كان صحيحاً فإن هذا النوع من ملفات القضايا غير متاح لهذه القضية.
problem-rule-must-be = { $place }: قيمة «{ $key }» هي «{ $value }»؛ ولا يلائم هذا النوع من ملفات القضايا إلا { $answers }.
remedy-rule-must-be = إذا كانت الإجابة صحيحة فيُرجى التوقف واختيار نوع آخر، أو عرض القضية على مستوى أعلى للبت فيها.
problem-rule-texts-differ = { $place }: الرواية المقدمة إلى شركة التأمين ليست هي الواردة في وثيقة الشرطة ({ $language }). هنا: «{ $here }»؛ وهناك: «{ $there }».
remedy-rule-texts-differ = يُرجى سؤال الشخص عن الرواية الصحيحة وتصحيح الأخرى؛ فشركة التأمين ترفض مطالبة تختلف روايتاها.
problem-rule-check-digit = { $place }: رقم التحقق في { $number } غير صحيح: فلا يمكن أن يكون، على حاله، رقم وثيقة صادرة عن { $issuer }.
remedy-rule-check-digit = يُرجى مقارنته رقماً رقماً بالوثيقة نفسها. فإن كان هذا هو الرقم الوارد في الوثيقة فعلاً، فيُرجى ذكر ذلك في بيانات دور الشخص أو في الوقائع: فسيلاحظه الطرف الآخر أيضاً.
problem-rule-refused = { $place }: القيمة «{ $value }» لا تثبت شيئاً للمفتاح «{ $key }».
remedy-rule-refused = يُرجى الحصول عليه أولاً، وتدوين من منحه ومتى. وما دام معلقاً أو مرفوضاً فلا يجوز أن يخرج ملف القضية هذا.
problem-rule-paper-missing = { $place }: يذكر { $key } المسار { $path }، وهو ليس من مُبرَزات هذه القضية.
remedy-rule-paper-missing = يُرجى وضع الوثيقة في evidence/، وتشغيل الأمر pouch add، وكتابة مسارها كما يعرضه pouch status بالضبط.
problem-rule-nobody-sought = { $place }: لا أحد مطلوب في هذه القضية؛ فلكل شخص وضع آخر.
remedy-rule-nobody-sought = يجب أن يذكر طلب التوقيف أو التسليم شخصاً واحداً على الأقل تكون قيمة status له إحدى القيم الآتية: { $answers }.
problem-rule-sum = { $place }: مجموع الصفوف { $sum } { $currency }، أما المجموع المذكور فهو { $total }.
remedy-rule-sum = يُرجى تصحيح الصف أو المجموع؛ فشركة التأمين ترفض قائمة لا يتفق مجموعها.
problem-rule-currency = { $place }: لا عملة للمبلغ { $value }.
remedy-rule-currency = يُرجى إضافة الأحرف الثلاثة وفقاً للمعيار ISO 4217، مثل currency = "CNY".
problem-rule-amount = { $place }: «{ $value }» ليس مبلغاً.
remedy-rule-amount = يُرجى كتابة أرقام تليها، عند اللزوم، منزلتان عشريتان على الأكثر بعد نقطة، مثل value = "12400.00".
problem-rule-person-not-named = { $place }: لا تذكر الوقائع { $person } ({ $name }) بهذه اللغات: { $languages }.
remedy-rule-person-not-named = يُرجى أن يُذكر في facts.summary ما فعله هذا الشخص أو ما تعرض له، بكل لغة، أو حذف الشخص.
problem-rule-conclusion = { $place }: «{ $key }» ({ $language }) يعدّ مذنباً شخصاً لم تصدر بحقه إدانة: { $words }.
remedy-rule-conclusion = يُرجى كتابة ما هو منسوب إليه: «يُشتبه في أنه»، «يُزعم أنه».
problem-rule-facts-length = { $place }: طول الوقائع { $length } { $unit ->
    [characters] من الأحرف
   *[words] من الكلمات
 } ({ $language })؛ وما بين { $least } و { $most } تتسع له الصفحة الأولى ويفي بالغرض.
remedy-rule-facts-length = يُرجى اختصارها ووضع الباقي في وثيقة في evidence/، أو إضافة من ومتى وأين وكيف وبأي نتيجة.
problem-rule-action-bare = { $place }: الإجراء { $number } لا يستند إلى أي مُبرَز ولا يذكر السبب.
remedy-rule-action-bare = يُرجى ذكر exhibits = ["evidence/…"]، أو كتابة no_exhibit = "…".
problem-rule-exhibit-unknown = { $place }: يستند الإجراء { $number } إلى { $path }، ولم يُضم إلى القضية.
remedy-rule-exhibit-unknown = يُرجى تصحيح المسار، أو تشغيل الأمر pouch add.
problem-rule-item-undescribed = { $place }: لا يُذكر شيء عن { $items } (العدد الإجمالي: { $count })، فلا يُعرف الغرض منها.
remedy-rule-item-undescribed = يُرجى وصف كل منها في [[item]]، أو ترك ما لا يؤيد واقعة ولا تهمة ولا إجراءً.
problem-rule-their-language = { $place }: لا يستطيع { $recipient } قراءة «{ $key }»: فهو غير موجود بأي من هذه اللغات: { $languages }.
remedy-rule-their-language = يُرجى إضافته بإحدى هذه اللغات: {"{"} { $languages } = "…" {"}"}.
problem-rule-same-person = { $place }: «{ $key }» و «{ $other }» شخص واحد، هو { $name }.
remedy-rule-same-person = يجب أن يطّلع شخص ثانٍ على ملف القضية وأن يعتمده.
problem-rule-vague-purpose = { $place }: «{ $value }» ليس غرضاً محدداً.
remedy-rule-vague-purpose = يُرجى بيان القضية والإجراء اللذين يجوز للمرسَل إليه استخدام ملف القضية من أجلهما.
problem-rule-reciprocity = { $place }: الأساس القانوني هو المعاملة بالمثل، لكن نص التعهد غير موجود.
remedy-rule-reciprocity = يُرجى كتابة التعهد في text = "…" ضمن هذا الأساس.
problem-rule-penalty = { $place }: العقوبة المذكورة، «{ $value }» ({ $language })، تتضمن { $numbers }، وهو ما لا يرد في نص القانون.
remedy-rule-penalty = يُرجى نقل العقوبة من نص القانون.
problem-rule-personal-number = { $place }: يتضمن رقم القضية بيانات شخصية ({ $value })؛ وهو يرد في اسم كل ملف.
remedy-rule-personal-number = يُرجى اختيار رقم لا يدل على أحد.
problem-rule-minor = { $place }: تاريخ ميلاد { $person } هو { $value } وعمره دون 18 عاماً، لكن القيمة المذكورة minor = false.
remedy-rule-minor = يُرجى كتابة minor = true، أو تصحيح تاريخ الميلاد.
problem-rule-telegraph-code = { $place }: عدد الرموز في «{ $value }» هو { $codes }، وعدد أحرف الاسم { $characters }.
remedy-rule-telegraph-code = يُرجى كتابة أربعة أرقام لكل حرف صيني، تفصل بينها مسافات.
problem-case-log-not-a-file = سجل الحيازة { $path } رابط أو مجلد أو أنبوب، وليس ملفاً قائماً بذاته. لم يُقرأ منه شيء ولم يُكتب عبره شيء.
remedy-case-log-not-a-file = يُرجى معرفة من وضعه هناك. وتُرجى استعادة السجل من آخر نسخة احتياطية لديكم؛ فإن كانت هذه القضية جديدة فيُحذف ما هو موجود هناك ويُشغَّل الأمر من جديد.
problem-rule-own-language = { $place }: قيمة «{ $key }» هي { $value }، لكن لغات الشخص هي { $languages }.
remedy-rule-own-language = يُرجى طلب كتابة الإفادة وتوقيعها بإحدى لغات الشخص؛ وإن كان هناك مترجم شفوي فيُدوَّن في return.interpreter.
office-settings-from = إعدادات المكتب من { $path }{ $templates ->
    [none] { "." }
   *[other] : القوالب { $templates }
  }
problem-office-settings-unreadable = تتعذر قراءة إعدادات المكتب { $place }: { $reason }.
remedy-office-settings-unreadable = يُرجى فحص الملف، أو نقله من مكانه واستخدام --templates.
problem-office-settings-wrong = { $place }: لا يمكن فهم إعدادات المكتب ابتداءً من هنا.
remedy-office-settings-wrong = لا تعرف إعدادات المكتب إلا سطرين: templates = "FOLDER" و office = "FILE".
