# The command line: help.
help-pouch = يحوّل مجلد أدلة مع ترجماتها البشرية إلى ملف قضية واحد تستطيع الجهة النظيرة الأجنبية قراءته والتحقق منه.
help-heading-usage = الاستخدام:
help-heading-commands = الأوامر
help-heading-options = الخيارات
help-heading-arguments = المعطيات
help-common-help = يعرض هذه المساعدة
help-common-version = يعرض رقم الإصدار
help-common-json = يجيب بكائن JSON واحد، لاستخدامه في البرامج النصية
help-common-quiet = لا يعرض إلا الإجابة والأخطاء
help-common-no-color = لا يستخدم الألوان
help-common-lang = لغة الرسائل: ar, de, en, es, fr, it, pt, ru, vi, zh-Hans, zh-Hant
help-common-at = الوقت المعتمد في العمل بدلاً من الوقت الحالي، مثل 2016-06-14T09:30:00Z
help-common-actor = القائم بالعمل كما سيسمّيه سجل الحيازة؛ وإلا فالضابط المذكور في case.toml
help-demo = يستخرج قضية نموذجية ويحزمها ويتحقق منها ويبيّن ما ينبغي الاطلاع عليه
help-demo-dir = مجلد النموذج؛ pouch-demo إن لم يُذكر
help-demo-sample = أي نموذج: argentina-2016 أو rome-insurance
help-init = ينشئ مجلد قضية جديداً فيه case.toml مع تعليقات
help-init-dir = مجلد القضية الجديد؛ المجلد الحالي إن لم يُذكر
help-init-kind = نوع ملف القضية، مثل TRANSMIT أو RFA أو RN: ويسردها جميعاً الأمر pouch profiles list
help-add = يضم الأدلة إلى القضية: ينسخ ما هو خارجها، ويحسب قيم التجزئة لما هو جديد في evidence/ ويحدد نوعه ويقرؤه
help-add-paths = ملفات أو مجلدات تُنسخ أولاً إلى evidence/
help-add-ocr = يتيح لبرنامج Tesseract قراءة صور النصوص والصفحات الممسوحة ضوئياً، باللغات المذكورة في case.toml: لتحديد اللغة والبحث فقط
help-add-new-only = لا يعيد قراءة الأصول المعروفة
help-add-accept-change = يقبل أن هذا المُبرَز تغيّر بوجه مشروع؛ ويشترط --reason
help-add-reason = سبب قبول التغيير
help-status = يعرض المُبرَزات واللغات والترجمات وما هو ناقص والخطوة التالية
help-status-items = المُبرَزات المطلوب كل شيء عنها: ما يقوله الملف عن نفسه، والملفات التي بداخله
help-confirm = يدوّن تأكيد شخص للغة المُبرَزات
help-confirm-items = أرقام المُبرَزات أو مساراتها
help-confirm-language = رمز اللغة مثل uk أو zh-Hans؛ و zxx إن لم يكن فيه كلام
help-attach = يرفق ترجمة بشرية بالأصل
help-attach-item = رقم الأصل أو مساره
help-attach-file = الترجمة؛ تُترك إذا كان المرفق شهادتها فقط
help-attach-to = لغة الترجمة
help-attach-translator = مفتاح أحد جداول [[translator]] في case.toml، أو اسم
help-attach-scope = مقدار ما تُرجم
help-attach-reviser = من قرأها قراءة ثانية
help-attach-machine-draft-edited-by = يصرّح بأنها مسودة آلية ويسمّي الشخص الذي نقّحها ويتحمل مسؤوليتها
help-attach-certificate = شهادة المترجم
help-attach-certificate-place = مكان صدورها
help-attach-certificate-date = تاريخ صدورها (YYYY-MM-DD)
help-attach-certificate-pages = عدد الصفحات التي تشملها
help-attach-certificate-number = رقمها في سجل (رقم اليمين أو الرقم المتسلسل أو رقم الموثق)
help-attach-certificate-authority = من قيّدها أو صدّق عليها: محكمة أو موثق أو هيئة مهنية
help-attach-supersedes = الترجمة التي تحل محلها: مسارها، أو أول 8 خانات من قيمة SHA-256 لها
help-attach-reason = سبب حلولها محلها
help-attach-received-from = ممن وردت
help-attach-received-on = تاريخ ورودها (YYYY-MM-DD)
help-pack = يحزم ملف قضية واحداً لكل مرسَل إليه، ويتحقق منه، ويكتب مذكرة الإرسال
help-pack-to = لهذا المرسَل إليه فقط (مفتاحه في case.toml)
help-pack-out = مجلد ملفات القضايا؛ مجلد القضية إن لم يُذكر
help-pack-force = يستبدل المخرجات الموجودة
help-pack-compress = يضغط ما يمكن تصغيره؛ وإلا دخل كل بايت من ملف ZIP في التحقق
help-pack-quick = يفحص بنية ما كُتب فقط، ولا يُعد ملف PDF ولا يحسب قيمة تجزئة ملف ZIP: للأدلة الكبيرة جداً
help-pack-font-dir = يضيف خطوط هذا المجلد إلى خطوط البرنامج من أجل ملف PDF؛ وتُدرج قيم تجزئتها في ملف القضية
help-pack-attach-index = يضع الفهرس (dossier.json) داخل ملف PDF الذي يصبح عندئذ PDF/A-3a
help-pack-no-pdf = لا يُعد ملف PDF
help-language = يبيّن اللغات المكتوبة بها الملفات، دون قضية
help-language-paths = ملفات أو مجلدات؛ والعلامة - تقرأ ما يرد عبر الأنبوب
help-language-expect = اللغات المتوقعة، مثل it,zh,en: يكون لها وزن أكبر، ويُنبَّه إلى أي لغة أخرى
help-language-blocks = يبيّن أيضاً لغات كل فقرة أو كتلة من صفحة أو رسالة
help-identify = يبيّن ماهية الملفات بحسب محتواها، دون قضية
help-identify-paths = ملفات أو مجلدات
help-identify-details = يبيّن أيضاً ما تقوله الملفات عن نفسها (المكان، المؤلف، التواريخ)، وما في الأرشيفات وصناديق البريد والرسائل
help-identify-text = يفعل كل ما يفعله --details ويطبع النص أيضاً
help-identify-ocr = يتيح لبرنامج Tesseract قراءة صور النصوص والصفحات الممسوحة ضوئياً: لتحديد اللغة والبحث فقط
help-identify-expect = اللغات التي ينبغي أن يتوقعها --ocr، مثل zh-Hans,es
help-verify = يتحقق من ملف قضية أو من أي حقيبة BagIt، في ملف ZIP أو مجلد، ويجيب سطراً سطراً
help-verify-path = ملف القضية
help-verify-expect = قيمة الختم التي أبلغكم بها المرسل عبر قناة أخرى: 64 من الأحرف والأرقام، أو 8 مجموعات من 5 أرقام
help-show = يعرض المحتويات دون فك ضغط ودون تحقق
help-show-path = ملف القضية

# The command line: what was not understood.
usage-help = يُرجى كتابة pouch --help أو pouch COMMAND --help.
usage-value = القيمة { $value } لا تلائم { $argument }.
usage-unknown-argument = لا يوجد هنا خيار { $argument }.
usage-unknown-command = لا يوجد أمر { $argument }.
usage-nearest = هل المقصود { $nearest }؟
usage-allowed = القيم الممكنة: { $allowed }.
usage-missing = هناك شيء ناقص: { $argument }.
usage-no-command = يُرجى تحديد المطلوب عمله.
usage-not-utf8 = أحد المعطيات ليس نصاً مقروءاً.
usage-twice = ذُكر { $argument } مرتين، أو لا يجتمع مع خيار آخر.
usage-other = لم يُفهم الأمر.
usage-bad-time = ليس { $value } وقتاً. يُرجى كتابته هكذا: 2016-06-14T09:30:00Z أو 2016-06-14T17:30:00+08:00.

# Answers.
level-error = خطأ
level-warning = تحذير
level-note = ملاحظة
init-done = مجلد القضية { $folder } جاهز.
init-next = الخطوة التالية: ملء { $file }، ووضع الأصول في evidence/، وتشغيل الأمر pouch add هناك.
add-taken = { $count ->
    [zero] لم يُضم أي مُبرَز إلى القضية.
    [one] ضُم مُبرَز واحد إلى القضية.
    [two] ضُم مُبرَزان إلى القضية.
    [few] ضُمت { $count } مُبرَزات إلى القضية.
    [many] ضُم { $count } مُبرَزاً إلى القضية.
   *[other] ضُم { $count } مُبرَز إلى القضية.
 }
add-recognized = { $count ->
    [zero] لم يُقرأ أي مُبرَز معروف بالتعرف على النصوص.
    [one] قُرئ مُبرَز معروف واحد بالتعرف على النصوص.
    [two] قُرئ مُبرَزان معروفان بالتعرف على النصوص.
    [few] قُرئت { $count } مُبرَزات معروفة بالتعرف على النصوص.
    [many] قُرئ { $count } مُبرَزاً معروفاً بالتعرف على النصوص.
   *[other] قُرئ { $count } مُبرَز معروف بالتعرف على النصوص.
 }
add-unchanged = { $count ->
    [zero] لا أصول معروفة لم تتغير.
    [one] أصل معروف واحد لم يتغير.
    [two] أصلان معروفان لم يتغيرا.
    [few] { $count } أصول معروفة لم تتغير.
    [many] { $count } أصلاً معروفاً لم يتغير.
   *[other] { $count } أصل معروف لم يتغير.
 }
members-more = { $count ->
    [zero] … ولا ملفات أخرى بداخله
    [one] … وملف آخر بداخله
    [two] … وملفان آخران بداخله
    [few] … و { $count } ملفات أخرى بداخله
    [many] … و { $count } ملفاً آخر بداخله
   *[other] … و { $count } ملف آخر بداخله
}
add-stopped = توقف العمل. ما ضُم إلى القضية باقٍ؛ وللمتابعة يُرجى تشغيل الأمر pouch add من جديد.
language-confirmed = { $tag } (مؤكدة)
language-found = { $share }% { $name } ({ $tag })، { $status }
language-status-confirmed = مؤكدة
language-status-probable = محتملة
language-status-contested = مختلف فيها
language-status-undetermined = غير محددة
language-whatlang = {"؛ "}بحسب whatlang: { $tag }
language-unexpected = {"؛ "}غير متوقعة
confirm-done = { $items }: اللغة { $language }، مؤكدة.
attach-done = { $item } إلى { $to }: أُرفق { $path }.
attach-certified = { $item } إلى { $to }: أُرفقت شهادة { $path }.
pack-done = حُزم { $file } للمرسَل إليه { $recipient } واجتاز التحقق (المُبرَزات: { $items }، البايتات: { $bytes }).
pack-seal = قيمة الختم. يُرجى إبلاغ المرسَل إليه بها عبر قناة أخرى:
pack-telephone = بالهاتف:
pack-note = مذكرة الإرسال: { $file }
pack-page = الصفحة التي يتحقق بها المرسَل إليه في متصفح: { $file }
status-item = المُبرَز
status-title = العنوان أو الملف
status-language = اللغة
status-not-needed = لا حاجة
status-unknown = يلزم تأكيد اللغة
status-missing = غير مترجم
status-stale = غير محدَّثة: تغيّر الأصل
status-partial = مقتطفات
status-received = كاملة
status-certified = كاملة، معتمدة
status-withheld = غير مقدَّم (محتفظ به)
status-new = لم يُضم بعد إلى القضية: { $path }
status-proposal = يبدو أن { $path } ترجمة { $item }. فإن كان كذلك: pouch attach { $item } "{ $path }" --to { $to } --translator …
empty-must = لا يزال فارغاً في case.toml ويلزم قبل الحزم: { $keys }.
empty-should = لا يزال فارغاً في case.toml؛ وسيذكر ملف القضية أنه غير مذكور: { $keys }.
empty-unknown = غير معروف بعد؛ وسيذكر الإخطار ذلك عند حزمه: { $keys }.
empty-remedy = تبيّن التعليقات الواردة في case.toml ما يُكتب هناك؛ ويبيّن الأمر pouch check السبب ومصدر الاشتراط مع مثال.
next-alarm = الخطوة التالية: أحد الأصول لم يعد كما كان عند ضمه. يُرجى معرفة السبب قبل أي شيء آخر.
next-add = الخطوة التالية: وضع الأصول في evidence/ وتشغيل الأمر pouch add.
next-confirm = الخطوة التالية: بيان لغة المُبرَزات غير المؤكدة: pouch confirm E0001 --language …
next-attach = الخطوة التالية: إرفاق الترجمات الناقصة (pouch attach)، أو كتابة سبب عدم وجودها في case.toml.
next-fill = الخطوة التالية: ملء ما هو ناقص في case.toml.
next-pack = الخطوة التالية: pouch pack.
verify-own-seal = قيمة الختم لملف القضية هذا؛ يُرجى مقارنتها بالقيمة التي أبلغكم بها المرسل:
demo-unpacked = توجد في { $folder } قضية نموذجية مختلقة بالكامل.
demo-look = للاطلاع: يُرجى فك ضغط ملف القضية وفتح START-HERE.html في أي متصفح. ثم تغيير بايت واحد منه وتشغيل الأمر pouch verify من جديد.
show-claims = هذا ما يقوله ملف القضية عن نفسه. ولا يتحقق منه إلا الأمر pouch verify.

# Problems and remedies of packing.
problem-pack-problems = لا يمكن القيام بذلك بعد؛ وما يحول دونه مبيَّن أعلاه ({ $count }).
remedy-pack-problems = يُرجى معالجة كل سطر مما سبق، ثم تشغيل الأمر من جديد.
problem-pack-read = تتعذر قراءة { $place }: { $reason }.
remedy-pack-read = يُرجى التأكد من وجود الملف ومن أن لكم صلاحية قراءته، ثم تشغيل الأمر من جديد.
problem-pack-write = تتعذر كتابة { $path }: { $reason }.
remedy-pack-write = يُرجى التأكد من أن القرص غير ممتلئ ومن أن لكم صلاحية الكتابة هناك، أو اختيار مجلد آخر بالخيار --out. ولم يُترك أي ملف غير مكتمل.
problem-pack-exists = { $path } موجود بالفعل.
remedy-pack-exists = يُرجى نقله إلى موضع آخر أو اختيار اسم آخر؛ ولا يُستبدل إلا بالخيار --force.
problem-pack-no-item = لا يوجد في هذه القضية مُبرَز { $name }.
remedy-pack-no-item = للاطلاع على الأرقام: pouch status؛ ويصلح المسار أيضاً، مثل evidence/letter.pdf.
problem-init-unknown-type = لا يوجد نوع ملف قضية باسم { $name }.
remedy-init-unknown-type =
    { $nearest ->
        [none] يُرجى اختيار أحد الأنواع الآتية: { $known }.
       *[other] هل المقصود «{ $nearest }»؟ يُرجى اختيار أحد الأنواع الآتية: { $known }.
    }
problem-pack-not-listed = ليس { $name } من القيم الآتية: { $known }.
remedy-pack-not-listed =
    { $nearest ->
        [none] يُرجى استخدام إحداها، أو إضافته إلى case.toml.
       *[other] هل المقصود «{ $nearest }»؟ يُرجى استخدام إحداها، أو إضافته إلى case.toml.
    }
problem-pack-unsound = ملف القضية الذي أُعد لا يجتاز التحقق الذي يجريه pouch نفسه؛ وقد حُذف.
remedy-pack-unsound = قد يكون القرص أو الذاكرة في حالة عطل. يُرجى تشغيل الأمر من جديد، وعلى قرص آخر إذا تكرر ذلك.
problem-pack-json = تعذّرت كتابة أحد القيود: { $reason }.
remedy-pack-json = يُرجى الإبلاغ عن ذلك بوصفه خللاً في pouch.
problem-pack-no-recipient = لا يذكر case.toml أي مرسَل إليه.
remedy-pack-no-recipient = يُرجى ملء جدول [[recipient]]: key، authority، country، languages، channel.
problem-pack-recipient-incomplete = { $place }: ينقص رقم القضية، أو مفتاح المرسَل إليه أو لغاته.
remedy-pack-recipient-incomplete = يُرجى ملء id، وملء key و languages لكل [[recipient]].
problem-pack-no-items = لا توجد أدلة للجهة { $place }.
remedy-pack-no-items = يُرجى وضع الأصول في evidence/ وتشغيل الأمر pouch add.
problem-pack-words-without-item = في case.toml كتلة [[item]] للمسار { $place }، لكن لم يُضم أصل كهذا إلى القضية. وإذا كان المقصود عدم تقديم أصل ما، فإن ذلك الأصل سيُرسل.
remedy-pack-words-without-item = يُرجى تصحيح مساره (لعله { $nearest })، أو حذف [[item]]، أو تشغيل الأمر pouch add.
problem-pack-translation-stale = تغيّر { $item } ({ $place }) بعد ترجمته.
remedy-pack-translation-stale = يُرجى طلب ترجمة التغيير وإرفاقها، أو كتابة stale_reason في [[item]] الخاص به؛ وسيطبعه ملف القضية.
problem-pack-translation-missing = ليست للمُبرَز { $item } ({ $place }) ترجمة للمرسَل إليه.
remedy-pack-translation-missing = يُرجى إرفاق ترجمة: pouch attach { $item } FILE --to …، أو كتابة untranslated_reason في [[item]] الخاص به.
problem-pack-translation-partial = المُبرَز { $item } ({ $place }) مترجم بمقتطفات فقط.
remedy-pack-translation-partial = يُرجى إرفاق الترجمة الكاملة، أو كتابة untranslated_reason في [[item]] الخاص به.
problem-pack-language-unknown = لغة المُبرَز { $item } ({ $place }) غير مؤكدة.
remedy-pack-language-unknown = يُرجى الاطلاع عليه وبيان لغته: pouch confirm { $item } --language …؛ وتُستخدم zxx إن لم يكن فيه كلام.
problem-pack-attached-changed = إنذار: لم يعد { $place } الملف الذي أُرفق. قيمة SHA-256 آنذاك: { $was }. والآن: { $now }.
remedy-pack-attached-changed = يُرجى إعادة الملف إلى حاله. فإن كان التغيير مشروعاً فيُرجى إرفاقه من جديد بالأمر pouch attach؛ ويحتفظ السجل بالاثنين.
problem-pack-bad-name = { $place } اسم لا يصلح داخل ملف قضية.
remedy-pack-bad-name = يُرجى الإبلاغ عن ذلك بوصفه خللاً في pouch.

# Problems and remedies of attaching.
problem-attach-source-language-unknown = لغة المُبرَز { $item } ({ $place }) غير مؤكدة، ولذلك لا يمكن ربط ترجمة به.
remedy-attach-source-language-unknown = يُرجى الاطلاع عليه وبيان لغته أولاً: pouch confirm { $item } --language …
problem-attach-same-language = المُبرَز { $item } ({ $place }) مكتوب هو نفسه باللغة { $to }.
remedy-attach-same-language = يُرجى التحقق من المُبرَز ومن --to؛ فإن كانت اللغة المذكورة خطأ فيُرجى تصحيحها: pouch confirm { $item } --language …
problem-attach-language-differs = أُرفق { $place } على أنه باللغة { $to }، لكن يبدو أنه باللغة { $seems }.
remedy-attach-language-differs = يُرجى فتح الملف والتأكد من أنه الصحيح؛ وإلا فيُرجى إرفاق الصحيح ليحل محله.
problem-attach-same-file = { $place } هو الأصل { $item } نفسه بايتاً ببايت، وليس ترجمة.
remedy-attach-same-file = يُرجى إرفاق الترجمة نفسها؛ فتحل محل هذا الملف.

# Problems and remedies of arguments.
problem-argument-language = ليس { $value } رمز لغة.
remedy-argument-language = يُرجى استخدام رمز مثل es أو it أو zh-Hans أو pt-BR.
problem-argument-date = ليس { $value } تاريخاً.
remedy-argument-date = يُرجى كتابته هكذا: 2016-06-18.
problem-demo-not-empty = المجلد { $path } غير فارغ.
remedy-demo-not-empty = يُرجى تحديد مجلد آخر: pouch demo NEW-FOLDER
problem-demo-no-sample = لا يوجد نموذج باسم { $name }.
remedy-demo-no-sample = يُرجى اختيار أحد النماذج الآتية: { $known }.
usage-language = لا يقدم pouch رسائل باللغة { $value }. يُرجى اختيار إحدى اللغات الآتية: { $known }.
answer-not-written = تعذّرت كتابة الإجابة: { $reason }.
problem-attach-replaces = كانت للمُبرَز { $item } ترجمة إلى { $to }: { $place }، أعدّها { $translator }. وتحل الجديدة محلها؛ ويحتفظ السجل بالاثنتين.
remedy-attach-replaces = إذا كانت السابقة أفضل (كاملة أو معتمدة)، فيُرجى إرفاقها من جديد.
problem-init-exists = توجد في هذا المجلد قضية بالفعل: { $path }.
remedy-init-exists = يُرجى اختيار مجلد آخر: pouch init NEW-FOLDER --type TRANSMIT
problem-pack-version-sent = أُرسل الإصدار { $version } إلى { $recipient } في { $when }، وما سيُحزم الآن ليس مطابقاً له. والإصدار المرسل لا يتغير أبداً.
remedy-pack-version-sent = يُرجى رفع قيمة version في case.toml والحزم من جديد: ويذكر ملف القضية الجديد أيّها يحل محله وما الذي تغيّر.
problem-pack-same-version = سبق أن حُزم للجهة { $place } ملف قضية بالإصدار { $version } وبختم آخر: { $seal }.
remedy-pack-same-version = إذا كان ذاك قد أُرسل، فيُرجى رفع قيمة version في case.toml والحزم من جديد؛ ويذكر ملف القضية الجديد عندئذ أيّها يحل محله.

# pouch check and pouch profiles.
help-check = يسمّي كل ما هو ناقص أو معلق أو مشكوك فيه في قضية، مع السبب ومصدر الاشتراط وقيد نموذجي
help-check-to = لهذا المرسَل إليه فقط (مفتاحه في case.toml)؛ ويجوز تكراره
help-profiles = يعرض أنواع ملفات القضايا وما يشترطه كل منها؛ ويفحص الأنواع الخاصة بالمكتب
help-profiles-list = يسرد أنواع ملفات القضايا مع تاريخ اشتراطاتها
help-profiles-show = يعرض كل اشتراطات النوع: الدرجة، الشرط، المصدر، المفاتيح
help-profiles-show-kind = نوع ملف القضية، مثل TRANSMIT
help-profiles-check = يفحص ملفات أنواع ملفات القضايا الخاصة بالمكتب
help-profiles-check-files = الملفات المطلوب فحصها؛ وإن لم يُذكر شيء، فتلك الموجودة في profiles/ تحت --templates
help-common-templates = مجلد القوالب الخاصة بالمكتب: profiles/*.toml و handling/*.toml و locales/ وصفحات ملف القضية
empty-open = لم يُجَب عنه في case.toml: { $keys }.
check-when = { $field } (يُشترط { $condition }.)
check-also = وأيضاً: { $places }
check-also-more = وأيضاً: { $places } … وغيرها، وعددها { $more }
check-clean = لا شيء ناقص ولا شيء مشكوك فيه.
check-summary = الأخطاء: { $errors } · التحذيرات: { $warnings } · الملاحظات: { $notes }
profiles-type = النوع
profiles-title = ماهيته
profiles-date = التاريخ
profiles-own = صفوفه الخاصة
profiles-all = جميع الصفوف
profiles-by-pouch = يتولاه pouch
profiles-keys = المفاتيح:
profiles-also = يجوز أن يضاف:
profiles-seen = يظهر في ملف القضية عند:
profiles-none-own = لا أنواع خاصة بكم لملفات القضايا: لا شيء يُفحص.
profiles-in-order = سليمة: { $types }

# How far a long step is, on the terminal.
progress-take-in = ضم الأدلة
progress-recheck = إعادة قراءة الأصول المعروفة
progress-pack = الحزم
progress-check = الفحص
progress-encrypt = التشفير
progress-stopping = جارٍ التوقف. اضغط Ctrl-C مرة أخرى للتوقف فورًا.

# Further digests, and volumes.
help-add-hash = يحسب قيم التجزئة بهذه الخوارزميات أيضًا، في القراءة نفسها، ويسجلها: ‎sha512، ‎sm3، ‎streebog …
help-pack-hash = يدرج المحتوى في قوائم بهذه الخوارزميات أيضًا: ‎sha512، ‎sm3، ‎streebog …
help-pack-split = يقطع ملف ZIP إلى أجزاء مرقمة بهذا الحجم، مثل 25MB أو 4GiB
pack-volumes = عدد الأجزاء { $count }؛ كيفية ضمها: { $file }
problem-argument-size = { $value } ليس حجمًا للأجزاء.
remedy-argument-size = يُرجى كتابته هكذا: 25MB أو 4GiB؛ و64KiB على الأقل.
problem-argument-hash = { $value } ليست خوارزمية تُكتب بها القوائم.
remedy-argument-hash = يُرجى استعمال واحدة أو أكثر من هذه، تفصل بينها فواصل: { $known }.
