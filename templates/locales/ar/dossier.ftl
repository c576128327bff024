# Sentences of the dossier pages: START-HERE.html, side by side, dispatch note.
# Terms follow the glossary of the project; change a term in every sentence that uses it.

## The dossier and its head
page-dossier = ملف قضية صادر عن الشرطة
page-foot = ملف قضية صادر عن الشرطة
page-sample = نموذج تدريبي – ليست قضية حقيقية
page-number = رقم ملف القضية
page-version = الإصدار
page-reference-sender = الرقم المرجعي لدى المرسل
page-reference-recipient = رقمكم المرجعي
page-reference-interpol = الرقم المرجعي لدى الإنتربول
page-reference-court = الرقم المرجعي لدى المحكمة
page-kind-CORE = ملف قضية عام
page-kind-TRANSMIT = أدلة إثبات مع ترجماتها
page-kind-RFA = طلب مساعدة في إنفاذ القانون
page-kind-VICTIM = وثيقة للمجني عليه
page-kind-TTL = خطر على الحياة
page-urgency-routine = عادي
page-urgency-urgent = عاجل
page-urgency-threat-to-life = خطر على الحياة

page-from = من
page-to = إلى
page-contents = قائمة المحتويات

## What we ask
page-ask = الإجراء المطلوب منكم
page-no-ask = لا يُطلب أي إجراء. وملف القضية هذا مقدَّم لإحاطتكم علماً ولاستخدامه في الحدود المبيَّنة أدناه.
page-ask-open = لم يُكتب هنا بعدُ ما نحتاج إليه منكم فوراً. لا تنتظروا: يُرجى الاتصال بالمرسل الآن.
page-you-may = يجوز لكم:
page-you-ask = لا يجوز لكم إلا بعد الرجوع إلينا:
page-you-may-not = لا يجوز لكم:
page-may-evidence = استخدامه كدليل
page-may-onward = إحالته إلى الغير
page-more-asks = ترد طلبات أخرى بعد هذه الصفحة.
page-deadline = في موعد أقصاه
page-why = السبب
page-rests-on = استناداً إلى

page-comma = { "، " }
page-stop = .

## Who we are
page-who = من نحن وكيفية التحقق من ذلك
page-addressee = الجهة الموجَّه إليها
page-authority = السلطة
page-functions = الاختصاصات
page-country = الدولة
page-unit = الوحدة
page-officer = الضابط
page-person = الشخص
page-rank = الرتبة
page-capacity = الصفة
page-not-stated = غير مذكور
page-phone = الهاتف
page-email = البريد الإلكتروني
page-speaks = لغات التحدث
page-hours = ساعات العمل
page-time-zone = المنطقة الزمنية
page-duty = جهة المناوبة ليلاً ونهاراً
page-call-back = كيفية التأكد من هويتنا
page-channel = قناة الإرسال
page-copies = نسخ إلى

page-sender = الجهة المرسِلة

## Whom it is about
page-persons = الأشخاص: جميع البيانات
page-about = الأشخاص والموضوع
page-facts = موجز الوقائع
page-offence = الجريمة
page-penalty = العقوبة القصوى
page-minor = قاصر
page-assessment = تقدير لا واقعة
page-person-suspect = مشتبه به
page-person-charged = موجَّه إليه الاتهام
page-person-convicted = مدان
page-person-victim = مجني عليه
page-person-witness = شاهد
page-person-missing = مفقود
page-person-possible-threat = مصدر خطر محتمل
page-person-other = غير ذلك
page-name-alias = يُدعى أيضاً
page-name-former = سابقاً
page-name-other = وأيضاً
page-name-original = بالكتابة الأصلية
page-name-passport = في جواز السفر
page-other-name = { $kind }: { $name }
page-born = تاريخ الميلاد
page-born-year-only = لا تُعرف إلا السنة
page-born-month-only = لا يُعرف إلا السنة والشهر
page-calendar = { $date } (التقويم: { $calendar })
page-calendar-julian = يولياني
page-calendar-chinese = قمري صيني
page-calendar-islamic = هجري
page-calendar-persian = فارسي
page-calendar-hebrew = عبري
page-calendar-buddhist = بوذي
page-calendar-republic-of-china = تقويم جمهورية الصين
page-calendar-other = غير ذلك
page-birth-place = محل الميلاد
page-sex = الجنس
page-sex-M = ذكر
page-sex-F = أنثى
page-sex-X = X
page-nationality = الجنسية
page-document = الوثيقة
page-valid-until = صالحة حتى { $date }

## What may be done with it
page-use = قيود الاستخدام والتداول
page-evidence = الاستخدام كدليل
page-evidence-yes = يجوز استخدامه كدليل أمام القضاء.
page-evidence-no = لا يجوز استخدامه كدليل.
page-evidence-ask = لا يُستخدم كدليل دون موافقة مسبقة منا.
page-onward = الإحالة إلى الغير
page-onward-yes = يجوز إحالته إلى سلطات أخرى للغرض المبيَّن.
page-onward-no = لا يُحال إلى الغير دون موافقة كتابية من المرسل.
page-onward-ask = يُرجى الرجوع إلى المرسل قبل إحالته إلى الغير.
page-destroy-by = يُتلف أو يُراجع قبل
page-answer-yes = نعم
page-answer-no = لا
page-answer-ask = بعد الرجوع إلينا
page-answer-not-applicable = لا ينطبق
page-answer-unsure = غير مؤكد
page-purpose = الغرض من الاستخدام
page-conditions = الشروط
page-confidentiality = من لا يجوز إخباره

## What is inside
page-inside = المحتويات
page-why-untranslated = المُبرَزات التي لم تُترجم ترجمة كاملة، والسبب
page-legend = العلامات
page-not-fully = غير مترجم ترجمة كاملة
page-no-reason = لم يذكر المرسل سبباً
page-matrix = المُبرَزات واللغات
page-item = المُبرَز
page-what = وصفه
page-source-language = اللغة
page-status-not-needed = لا يحتاج إلى ترجمة
page-status-unknown = لغة غير محددة
page-status-missing = غير مترجم
page-status-stale = ترجمة أقدم من الأصل
page-status-partial = ترجمة مقتطفات
page-status-received = ترجمة كاملة
page-status-certified = ترجمة معتمدة
page-brief-not-needed = لا حاجة
page-brief-unknown = اللغة؟
page-brief-missing = غير مترجم
page-brief-stale = غير محدَّثة
page-brief-partial = مقتطفات
page-brief-received = كاملة
page-brief-certified = معتمدة
page-brief-withheld = غير مقدَّم
page-brief-original = الأصل
page-status-original = الأصل
page-status-withheld = غير مقدَّم (محتفظ به)
page-withheld-title = غير مقدَّم (محتفظ به)
page-withheld-third-person = غير مقدَّم حمايةً لشخص ثالث.
page-withheld-minor = غير مقدَّم حمايةً لقاصر.
page-withheld-method = غير مقدَّم حمايةً لأسلوب من أساليب عمل الشرطة.
page-withheld-privilege = غير مقدَّم بسبب السر المهني.
page-withheld-secrecy = غير مقدَّم بسبب السرية الرسمية.
page-withheld-medical = غير مقدَّم لأنه ذو طابع طبي.
page-withheld-other = غير مقدَّم لسبب آخر؛ يُرجى الرجوع إلى المرسل.

## Is it intact
page-intact = هل ملف القضية سليم؟
page-intact-seal = لم تُطبع قيمة الختم هنا: فهي واردة في مذكرة الإرسال. ويمكن أيضاً طلبها هاتفياً.
page-intact-page = يُرجى فتح VERIFY.html، أو
page-intact-commands = تشغيل سطر واحد على Windows أو macOS أو Linux.
page-intact-how = كيفية التحقق
page-match = مطابق
page-match-means = – الملفات هي نفسها التي خُتمت.
page-mismatch = غير مطابق
page-mismatch-means = – لا تعتمدوا عليه؛ يُرجى الاتصال بالمرسل.
page-supersedes = يحل محل

## Sign here
page-sign = إشعار بالاستلام
page-received-by = استلمه (الاسم، الرتبة)
page-received-on = التاريخ والوقت
page-check-result = مطابق / غير مطابق
page-signature = التوقيع

page-send-to = يُرجى الإعادة إلى

## How to verify
page-check = كيفية التحقق
page-check-lead = يُرجى فك ضغط ملف ZIP، وفتح نافذة أوامر في المجلد الذي يحتوي على START-HERE.html، ونسخ سطر واحد من كل خطوة. لا يلزم تثبيت أي شيء.
page-check-seal = هل هذا هو ملف القضية الذي خُتم؟
page-check-seal-after = يُرجى مقارنة جميع الأحرف والأرقام، وعددها 64، بقيمة الختم الواردة في مذكرة الإرسال، أو طلب قراءتها عليكم هاتفياً. أما الرقم الذي تجدونه داخل ملف القضية هذا فلا يثبت شيئاً.
page-check-files = هل كل ملف على حاله؟
page-check-ok = يجب أن ينتهي كل سطر بعبارة «OK».
page-check-silent = إذا لم يظهر شيء فجميع الملفات مطابقة.
page-check-files-after = لا تكشف هذه الأسطر ملفاً أُضيف. ولا يعد جزءاً من ملف القضية هذا إلا ما هو مدرج في المرفق؛ ويتحقق الأمر pouch verify من ذلك أيضاً.
page-check-all = أو كل ذلك دفعة واحدة باستخدام pouch
page-check-digest = قيمة الختم
page-proves = ما الذي تثبته المطابقة
page-proves-text = أن الملفات هي نفسها التي خُتمت، بتّاً ببت، شريطة أن تكون قيمة الختم قد وصلتكم عبر قناة غير التي وصل بها ملف القضية.
page-proves-not = ما الذي لا تثبته
page-proves-not-text = أن المحتوى صحيح، أو من كتبه، أو أنه جُمع بصورة مشروعة، أو أن ترجمة ما صحيحة. والمسؤولون عن ذلك مذكورون في ملف القضية هذا.

## The law
page-legal = الأساس القانوني والضمانات
page-article = المادة
page-consent = موافقة السلطة المختصة على الإرسال، الرقم المرجعي
page-safeguards = الضمانات
page-safeguards-text = أجاب المرسل عن هذه الأسئلة. والأسباب ليست جزءاً من ملف القضية هذا؛ ويمكن طلبها.
page-gate-G1 = الأساس القانوني والاختصاص
page-gate-G2 = الغرض والضرورة والتناسب
page-gate-G3 = انتفاء الطابع السياسي أو العسكري أو الديني أو العنصري
page-gate-G4 = التحقق من صفة اللاجئ وطالب اللجوء
page-gate-G5 = عقوبة الإعدام والتعذيب والمحاكمة العادلة
page-gate-G6 = ازدواجية التجريم والتقادم وعدم جواز المحاكمة عن الفعل ذاته مرتين
page-gate-G7 = قصر الاستخدام على الغرض المحدد (قاعدة التخصيص)
page-gate-G8 = المواد المشمولة بالسر المهني (المحامي، الطبيب، رجل الدين، الصحافة)
page-gate-G9 = القاصرون والمجني عليهم
page-gate-G10 = حماية البيانات
page-gate-G11 = احترام قيود الاستخدام
page-gate-G12 = المواد التي في صالح الأشخاص المعنيين

## The table of the dossier type
page-details = بيانات إضافية
page-detail-kind = بناءً على طلب أم تلقائياً
page-detail-conditions = الشروط
page-detail-glossary = الأسماء والمصطلحات المستخدمة في الترجمات
page-detail-certificate = إفادة الشخص الذي نسخ واحتسب قيم التجزئة
page-detail-return_wish = الإعادة أو الإتلاف
page-detail-asked = المطلوب
page-detail-reasons = الأسباب
page-detail-link = الصلة بدولتكم
page-detail-restrictions = القيود
page-detail-coercive = التدابير القسرية المطلوبة
page-detail-evidence_later = مطلوب كدليل لاحقاً
page-detail-sent_elsewhere = أُرسل أيضاً إلى
page-detail-procedure = الإجراء الواجب اتباعه
page-detail-victims = المجني عليهم
page-detail-event = ما حدث
page-detail-event_time = متى
page-detail-event_place = أين
page-detail-reported = تاريخ البلاغ
page-detail-insurer_account = الرواية المقدمة إلى شركة التأمين
page-detail-account = الرواية
page-detail-losses = الخسائر
page-detail-total = المجموع
page-detail-vehicle = المركبة
page-detail-police_office = مركز الشرطة
page-detail-report_number = رقم البلاغ
page-detail-insurer = شركة التأمين
page-detail-policy_number = رقم وثيقة التأمين
page-detail-claim_deadline = أجل المطالبة
page-detail-statement = الإفادة
page-detail-what_happened = ما حدث
page-detail-known_how = كيف عُرف الأمر
page-detail-victim = المجني عليه
page-detail-demand = المطلب
page-detail-proof_of_life = دليل على بقائه حياً
page-detail-must_act = ما يجب عمله فوراً
page-detail-endangers = ما قد يعرّض المجني عليه للخطر
page-detail-family_contact = جهة الاتصال بالأسرة
page-detail-linked_persons = الأشخاص ذوو الصلة
page-detail-written_confirmation = التأكيد الكتابي
page-column-source = الأصل
page-column-target = الترجمة
page-column-note = ملاحظة
page-column-name = الاسم
page-column-nationality = الجنسية
page-column-passport = جواز السفر
page-column-contact = جهة الاتصال
page-column-consent = الموافقة
page-column-description = الوصف
page-column-serial = الرقم التسلسلي
page-column-purchased = تاريخ الشراء
page-column-value = القيمة
page-column-currency = العملة
page-column-proof = المستند المؤيد
page-value-requested = بناءً على طلبكم
page-value-spontaneous = تلقائياً
page-value-yes = نعم
page-value-no = لا
page-value-ask = بعد الرجوع إلينا
page-value-unknown = غير معروف
page-value-none = لا يوجد
page-value-unsure = غير مؤكد
page-value-group = بشأن جماعة
page-value-threat = بشأن تهديد
page-value-risk-person = بشأن شخص يشكل خطراً
page-value-lost-document = بشأن وثيقة مفقودة
page-value-good-practice = بشأن ممارسة جيدة
page-value-accused = متهم
page-value-convicted = مدان
page-value-in-absentia = مدان غيابياً
page-value-not-yet-sentenced = مدان لم يُحكم عليه بعقوبة بعد
page-value-blue = زرقاء
page-value-green = خضراء
page-value-yellow = صفراء
page-value-black = سوداء
page-value-orange = برتقالية
page-value-purple = بنفسجية
page-value-silver = فضية
page-value-charged = موجَّه إليه الاتهام
page-value-suspect = مشتبه به
page-value-witness = شاهد
page-value-victim = مجني عليه
page-value-open = مفتوح
page-value-closed = مغلق
page-value-interpol = عن طريق الإنتربول
page-value-diplomatic = بالطرق الدبلوماسية
page-value-direct = بين السلطات مباشرة
page-value-complete = كاملة
page-value-partial = جزئية
page-value-refused = مرفوضة
page-value-late = متأخرة
page-value-surrender = تسليم
page-value-deportation = ترحيل
page-value-voluntary = عودة طوعية
page-value-prosecution = الملاحقة القضائية
page-value-sentence = تنفيذ عقوبة
page-value-description = وصف
page-value-dna = بصمة وراثية (DNA)
page-value-prints = بصمات أصابع
page-value-document = وثيقة هوية
page-value-photo = صورة فوتوغرافية

## One item
page-items = المُبرَزات
page-source = المصدر
page-collected = جمع المُبرَز
page-collected-under = جُمع بموجب
page-relevance = الصلة بالقضية
page-languages = اللغة
page-language-undetermined = غير محددة
page-language-none = لا يتضمن كلاماً مكتوباً
page-language-confirmed = { $language } (أكدها شخص)
page-language-detected = { $language } (حُددت آلياً، ولم يؤكدها شخص)
page-format = النسق
page-size = الحجم
page-pages = الصفحات
page-encoding = الترميز
page-taken-in = تاريخ الضم إلى القضية
page-original-name = الاسم الأصلي للملف
page-original = الأصل
page-translation = الترجمة
page-open-original = فتح الأصل
page-open-translation = فتح الترجمة
page-open-certificate = فتح الشهادة
page-open-side-by-side = جنباً إلى جنب
page-sha-original = قيمة SHA-256 للأصل
page-sha-translation = قيمة SHA-256 للترجمة
page-sha-bound = أُعدت للأصل ذي قيمة SHA-256
page-untranslated-reason = سبب عدم وجود ترجمة كاملة
page-excerpt = البداية، جنباً إلى جنب
page-sensitive-minor = يتعلق بقاصر
page-sensitive-victim = هوية مجني عليه
page-sensitive-medical = بيانات طبية
page-sensitive-privileged = سر مهني
page-sensitive-intercept = اتصالات معترَضة
page-sensitive-covert-source = مصدر سري
page-sensitive-third-country = من دولة ثالثة
page-unread-encrypted = الملف مشفَّر: تعذّرت قراءة نصه.
page-unread-damaged = الملف تالف: تعذّرت قراءة نصه كاملاً.
page-unread-unsupported = لم يُقرأ نصه: ليس لدى البرنامج قارئ لهذا النسق.
page-unread-needs-ocr = يتضمن صوراً لنصوص لا يستطيع قراءتها إلا شخص.
page-unread-empty = الملف فارغ.
page-unread-in-members = أرشيف: مضمونه في الملفات التي بداخله.
page-unread-no-words = لا يتضمن هذا النسق كلاماً مكتوباً (صوت، فيلم، صورة): يُرجى الاستماع أو المشاهدة.
page-unread-too-large = حجم الملف يتجاوز حد القارئ.
page-unread-too-deep = تداخل مستويات الملف يتجاوز حد القارئ.
page-unread-encoding = بعض البايتات لا تلائم أي ترميز محتمل للحروف.
page-unread-time-limit = تعذّرت قراءته إلى آخره في الوقت المسموح به لكل وثيقة؛ ويجب أن يقرأه شخص.
page-unread-memory-limit = يحتاج إلى ذاكرة أكبر من المسموح به لكل وثيقة؛ ويجب أن يقرأه شخص.
page-unread-reader-failed = أخفق القارئ؛ ويجب أن يقرأه شخص.

## One translation
page-from-to = من { $from } إلى { $to }
page-scope = النطاق
page-scope-full = ترجمة كاملة
page-scope-extract = ترجمة مقتطفات
page-scope-gist = ملخص مترجم
page-method = أعدّها
page-method-human = شخص
page-method-post-edited = مسودة آلية نقّحها شخص
page-post-edited = مسودة آلية نقّحها { $editor }. ليست ترجمة بشرية معتمدة.
page-translator = المترجم
page-qualification = المؤهل
page-register = سجل القيد أو جهة العمل
page-register-number = الرقم في ذلك السجل
page-reviser = مراجع الترجمة
page-received = تاريخ الاستلام
page-attached = تاريخ الإرفاق
page-certificate = الشهادة
page-stale = غير محدَّثة: تغيّر الأصل بعد إعداد هذه الترجمة.
page-stale-reason = سبب إرسالها مع ذلك
page-seems = يبدو أن نص هذه الترجمة بلغة أخرى: { $language }.
page-side-by-side = الأصل والترجمة جنباً إلى جنب
page-aligned = وُضعت كل فقرة بجانب ما يقابلها بحسب الترتيب. وقد استخرج برنامجٌ النص من الملفات؛ أما التنسيق والأختام والصور ففي الأصول.
page-not-aligned = بلا محاذاة: تتعذر مقابلة فقرات الأصل بفقرات الترجمة واحدة بواحدة.

## Custody, making, annex
page-custody = سلسلة الحيازة
page-custody-text = مستخرج من سجل المرسل. يحمل كل سطر قيمة تجزئة السطر الذي قبله. والأسطر التي لا تعنيكم غير مقدَّمة، لكنها تحتفظ بموضعها وقيمة تجزئتها حتى يمكن تتبع السلسلة في custody.jsonl.
page-line = الرقم
page-time = الوقت (UTC)
page-event = القيد
page-actor = القائم به
page-hidden-line = سطر غير مقدَّم
page-event-opened = فتح القضية
page-event-collected = ضم إلى القضية
page-event-confirmed = تأكيد اللغة
page-event-requested = طلب ترجمة
page-event-translated = استلام ترجمة
page-event-checked = تدقيق
page-event-waived = استبعاد ملاحظة مع بيان السبب
page-event-approved = اعتماد
page-event-stamped = ختم زمني
page-event-packed = حزم
page-event-sealed = ختم
page-event-sent = إرسال
page-event-receipt = ورود إشعار الاستلام
page-event-superseded = استبدال
page-event-withheld = عدم تقديم (احتفاظ)
page-event-note = ملاحظة
page-log-case = القضية
page-log-sha256 = SHA-256
page-log-replaces = يحل محل
page-log-reason = السبب
page-log-language = اللغة
page-log-to = إلى
page-log-translator = المترجم
page-log-version = الإصدار
page-log-seal = قيمة الختم
page-made = كيف أُعد ملف القضية هذا
page-made-text = نسخ البرنامج الملفات بايتاً ببايت، وقرأ نصوصها، وأعد هذه الصفحة من بيانات القضية. ولم يترجم شيئاً: فكل ترجمة هي عمل الشخص المذكور بجانبها؛ وحيثما استندت إلى مسودة آلية ذُكر ذلك.
page-prepared = أعدّه
page-approved = اعتمده
page-approving-authority = سلطة الاعتماد
page-approval-reference = الرقم المرجعي للاعتماد
page-approved-on = تاريخ الاعتماد
page-software = البرنامج
page-made-at = أُعد في (UTC)
page-case-opened = تاريخ فتح القضية
page-parts-text = عدد المُبرَزات أكبر من أن تتسع له صفحة واحدة. لكل مجموعة أدناه صفحة مستقلة تبيّن ماهية كل مُبرَز ولغته وترجمته وقيمة تجزئته SHA-256. وجميع قيم التجزئة واردة أيضاً في manifest-sha256.txt.
page-more-items =
    { $count ->
        [zero] لا مُبرَزات أخرى في صفحات مستقلة.
        [one] مُبرَز آخر مدرج في صفحة مستقلة.
        [two] مُبرَزان آخران مدرجان في صفحات مستقلة.
        [few] { $count } مُبرَزات أخرى مدرجة في صفحات مستقلة.
        [many] { $count } مُبرَزاً آخر مدرجاً في صفحات مستقلة.
       *[other] { $count } مُبرَز آخر مدرج في صفحات مستقلة.
    }
page-log-lines =
    { $count ->
        [zero] لا أسطر
        [one] سطر واحد
        [two] سطران؛ كل منهما وارد في custody.jsonl
        [few] { $count } أسطر؛ كل منها وارد في custody.jsonl
        [many] { $count } سطراً؛ كل منها وارد في custody.jsonl
       *[other] { $count } سطر؛ كل منها وارد في custody.jsonl
    }
page-log-hidden =
    { $count ->
        [zero] لا أسطر غير مقدَّمة
        [one] سطر واحد غير مقدَّم؛ قيمة تجزئته واردة في custody.jsonl
        [two] سطران غير مقدَّمين؛ قيمتا تجزئتهما واردتان في custody.jsonl
        [few] { $count } أسطر غير مقدَّمة؛ قيم تجزئتها واردة في custody.jsonl
        [many] { $count } سطراً غير مقدَّم؛ قيم تجزئتها واردة في custody.jsonl
       *[other] { $count } سطر غير مقدَّم؛ قيم تجزئتها واردة في custody.jsonl
    }
page-annex = مرفق: قيم التجزئة لجميع الملفات
page-file = الملف
page-to-top = العودة إلى الصفحة الأولى

## Dispatch note
page-dispatch = مذكرة الإرسال
page-dispatch-lead = يُرجى حفظ هذه المذكرة بمعزل عن ملف القضية وإرسالها عبر قناة أخرى. وبها يستطيع المرسَل إليه التحقق من أن ملف القضية هو الذي خُتم.
page-seal = قيمة الختم
page-telephone = للهاتف: تُقرأ الأرقام مجموعة مجموعة
page-compare = كيفية المقارنة
page-compare-1 = يُرجى الاتصال بالمرسل على رقم تعرفونه من مصدر آخر غير هذه المذكرة.
page-compare-2 = يُرجى التحقق من ملف القضية بهذا السطر، أو كما يبيّن START-HERE.html تحت عنوان «كيفية التحقق»:
page-compare-3 = يُرجى مقارنة كل مجموعة من قيمة الختم. فحرف أو رقم واحد مختلف يعني أن ملف القضية غيره.
page-package-file = الملف
page-zip-sha = قيمة SHA-256 لملف ZIP
page-zip-note = تتغير قيمة تجزئة ملف ZIP عند إعادة ضغطه؛ أما قيمة الختم فلا تتغير.
page-compare-page = يُرجى فتح صفحة التحقق المبيَّنة أدناه في أي متصفح، وإفلات ملف ZIP عليها، وكتابة قيمة الختم.
page-checker = صفحة التحقق
page-checker-note = تتحقق من ملف القضية في أي متصفح ودون شبكة. والنسخة الموجودة داخل ملف القضية لا يمكنها أن تشهد لنفسها: يُرجى الاعتماد على نسخة قيمة SHA-256 لها هي هذه.
page-qr = رمز QR لقيمة الختم

## Counts
page-bytes =
    { $count ->
        [zero] { $count } بايت
        [one] { $count } بايت
        [two] { $count } بايت
        [few] { $count } بايت
        [many] { $count } بايت
       *[other] { $count } بايت
    }
page-count-items =
    { $count ->
        [zero] لا مُبرَزات
        [one] مُبرَز واحد
        [two] مُبرَزان
        [few] { $count } مُبرَزات
        [many] { $count } مُبرَزاً
       *[other] { $count } مُبرَز
    }
page-count-pages =
    { $count ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
page-count-paragraphs =
    { $count ->
        [zero] لا فقرات
        [one] فقرة واحدة
        [two] فقرتان
        [few] { $count } فقرات
        [many] { $count } فقرة
       *[other] { $count } فقرة
    }
page-count-full = المترجم ترجمة كاملة: { $count }
page-count-certified = منها بترجمة معتمدة: { $count }
page-count-partial = المترجم بمقتطفات: { $count }
page-count-stale = ترجمته أقدم من الأصل: { $count }
page-count-none = غير المترجم: { $count }
page-count-not-needed = ما لا يحتاج إلى ترجمة: { $count }
page-count-withheld = غير المقدَّم: { $count }
page-more-paragraphs =
    { $count ->
        [zero] لا فقرات أخرى.
        [one] فقرة أخرى واحدة.
        [two] فقرتان أخريان.
        [few] { $count } فقرات أخرى.
        [many] { $count } فقرة أخرى.
       *[other] { $count } فقرة أخرى.
    }

## Templates of an office
problem-dossier-read = تعذّرت قراءة القالب { $place }.
remedy-dossier-read = يُرجى التأكد من وجود الملف ومن أن لكم صلاحية قراءته.
problem-dossier-template = القالب { $place } غير صحيح عند السطر { $line }، العمود { $column }: { $detail }
remedy-dossier-template = يُرجى مقارنته بالقالب الأصلي الذي يحمل الاسم نفسه؛ ودون --templates يُستخدم القالب الأصلي.
problem-dossier-write = تعذّرت كتابة إحدى صفحات ملف القضية: { $reason }
remedy-dossier-write = يُرجى توفير مساحة على قرص مجلد القضية.
problem-dossier-index = تعذّرت كتابة الفهرس { $place }: { $detail }
remedy-dossier-index = هذا خلل في البرنامج؛ يُرجى الإبلاغ عنه مع الرسالة الواردة أعلاه.

page-said = ما يقوله الملف عن نفسه (ادعاء منه لم يتم التحقق منه)
page-members = الملفات التي بداخله
page-member = الاسم
page-members-more = { $count ->
    [zero] لا توجد ملفات أخرى غير مدرجة هنا؛ ويسرد dossier.json ما دوّنه المرسل.
    [one] هناك ملف آخر غير مدرج هنا؛ ويسرد dossier.json ما دوّنه المرسل.
    [two] هناك ملفان آخران غير مدرجين هنا؛ ويسرد dossier.json ما دوّنه المرسل.
    [few] هناك { $count } ملفات أخرى غير مدرجة هنا؛ ويسرد dossier.json ما دوّنه المرسل.
    [many] هناك { $count } ملفاً آخر غير مدرج هنا؛ ويسرد dossier.json ما دوّنه المرسل.
   *[other] هناك { $count } ملف آخر غير مدرج هنا؛ ويسرد dossier.json ما دوّنه المرسل.
}
page-members-missing = لم تُفحص بعض الملفات التي بداخله: { $reason }.
page-machine = نص داخل صور

## Further words about persons, items and requests
page-no-exhibit = لا يوجد مُبرَز:
page-more-telegraph_code = الرمز البرقي الصيني
page-more-prints = بصمات الأصابع أو البصمة الوراثية (الرقم المرجعي)
page-more-description = الأوصاف والتحذيرات
page-more-last_known = آخر مكان وجود معروف
page-more-refugee_check = التحقق من صفة اللاجئ أو طلب اللجوء
page-more-changes = التغيرات منذ الجمع
page-more-witness = شاهد الإجراء
page-more-grading = تقييم المصدر والمحتوى
page-more-custody_place = مكان حفظ الشيء
page-more-custody_seals = أختام الحرز قبل / بعد
page-sensitive-intelligence = معلومات استخبارية لا دليل
page-form = الشكل
page-form-original = الأصل
page-form-certified-copy = نسخة مصدَّقة طبق الأصل
page-form-forensic-image = نسخة جنائية رقمية
page-form-working-copy = نسخة عمل
page-form-print = نسخة مطبوعة
page-form-object = صورة لشيء
page-detail-certificate_wanted = شهادة نسخ مطلوبة
page-detail-originals_sent = أُرسلت الأصول
page-detail-special_procedure_wished = إجراء خاص مطلوب
page-detail-demand_made = صدر مطلب
page-detail-kidnapping = الاختطاف
page-detail-linked_at_home = الأشخاص ذوو الصلة في دولة المرسل
page-detail-asked_before = سبق الطلب هاتفياً
page-detail-vehicle_involved = توجد مركبة معنية
page-detail-insurer_known = شركة التأمين معروفة
page-gap = [بلا مقابل]
page-finding-accepted = دقّقه { $who }؛ وقُبل كما هو:
page-finding-explained = دقّقه وأوضحه { $who }:

# HOW-TO-JOIN, beside a dossier in numbered volumes.
join-what = ملف القضية هذا مقسَّم إلى أجزاء مرقمة عددها { $count }. يُرجى وضعها كلها في مجلد واحد وضمها أولًا؛ إذ لا يمكن فتح أي شيء منها قبل ذلك.
join-seven-zip = باستعمال ‎7-Zip أو برنامج مشابه: يُفتح { $first }، فيجد البرنامج الأجزاء الأخرى بنفسه.
join-windows = في Windows دون برنامج آخر، في موجّه الأوامر، في ذلك المجلد:
join-unix = في Linux أو macOS، في الطرفية، في ذلك المجلد:
join-check = لمعرفة ما إذا كان جزء قد تضرر في الطريق قبل ذلك:
join-then = ثم يُفتح { $zip } ويُبدأ من START-HERE.html، ففيه كيفية التحقق من أن شيئًا لم يُغيَّر. وقيمة التجزئة لكامل { $zip } مذكورة في مذكرة الإرسال.
join-pouch = من لديه pouch لا يحتاج إلى ضم شيء:
