# Work for translators, and their answers: help.
help-request = يكتب عملاً لمترجم: مقاطع مرقمة ومسرد وتعليمات
help-request-items = أرقام الأصول أو مساراتها
help-request-to = اللغة المطلوبة
help-request-format = docx: جدول لبرنامج Word أو LibreOffice؛ xliff (1.2) أو xliff2 (2.1) لبرنامج المترجم؛ txt
help-request-out = مجلد العمل؛ work/ في القضية إن لم يُذكر
help-return = يستلم ما أعاده المترجم ويبيّن بالضبط ما هو ناقص
help-return-file = الملف الذي أُعيد: جدول أو XLIFF أو نص؛ أما TMX فلا يقدم إلا اقتراحات
help-return-translator = مفتاح أحد جداول [[translator]] في case.toml، أو اسم؛ ويجوز تركه حيث لا يمكن أن يُقصد إلا واحد
help-return-accept-unchanged = يبيّن أن المقاطع المطابقة لأصلها مقصودة كذلك (أسماء، رموز)
request-done = { $item } إلى { $to }: { $path } (عدد المقاطع { $segments }، الطلب { $request }).
request-glossary-done = المسرد: { $path }
request-next = عند عودة الترجمة: pouch return FILE
return-done = { $item } إلى { $to }: { $path } (عدد المقاطع { $done } من { $of }).
status-requested = مطلوبة
page-status-requested = غير مترجم بعد
page-log-request = الطلب
page-guessed = وضع برنامجٌ هذه الفقرات جنباً إلى جنب بحسب طولها وأرقامها وأسمائها؛ وقد يخطئ. ويدل الخط الأفقي على أنه لم يوجد ما يقابلها. أما التنسيق والأختام والصور ففي الأصول.

# What a translator reads, in their language.
request-title = طلب ترجمة { $request } · القضية { $case } · المُبرَز { $item } · من { $from } إلى { $to }
request-how-docx = يُرجى كتابة كل ترجمة في العمود الثالث بجانب نصها الأصلي. لا تغيّروا العمودين الأولين؛ ولا تضيفوا صفوفاً ولا تحذفوها.
request-how-xliff = يُرجى ترجمة النص الهدف (target) في كل وحدة. لا تغيّروا النصوص الأصلية ولا المعرّفات. وقد يحتوي النص الهدف على نسخة من النص الأصلي: يُرجى استبدالها.
request-how-txt = يُرجى كتابة كل ترجمة تحت السطر =>. لا تغيّروا الأسطر الواردة بين معقوفين ولا النص الأصلي الوارد فوق =>.
request-all = يُرجى ترجمة كل مقطع، بما في ذلك العناوين والجداول والفقرات المكررة. وما يبقى على حاله (رمز، اسم) يُنسخ كما هو. لا تحذفوا شيئاً ولا تضيفوا شيئاً.
request-seals = توصف الأختام والطوابع والتوقيعات وبصمات الأصابع والصور بين معقوفين في مواضعها: [ختم مستدير: …]، [توقيع]، [صورة فوتوغرافية].
request-handwriting = يُشار إلى ما كُتب بخط اليد وإلى التصويبات والكلمات المشطوبة: [بخط اليد: …]، [مشطوب: …].
request-illegible = ما لا تمكن قراءته يُكتب [غير مقروء]؛ وما يُشك فيه يُكتب [غير واضح: …؟]. لا تخمّنوا أبداً.
request-errors = تبقى أخطاء النص الأصلي كما هي ويُشار إليها بعبارة [كذا في الأصل]؛ أما ملاحظاتكم فتوضع بين معقوفين وتبدأ بعبارة «ملاحظة المترجم:».
request-figures = لا تُحوَّل الأرقام ولا التواريخ ولا المبالغ ولا الوحدات ولا المعرّفات؛ ويجوز أن يليها تحويل بين معقوفين.
request-glossary = يُرجى استخدام الأسماء والمصطلحات الواردة في glossary.tsv متى وُجد بجانب هذا الملف.
request-cite = ينبغي أن تذكر الشهادة الأصل بقيمة SHA-256 هذه: { $digest }

# Problems and remedies of requests.
problem-request-no-text = تعذّرت قراءة أي نص في { $item } ({ $place })، ولذلك لا توجد مقاطع تُرسل.
remedy-request-no-text = يُرجى إرسال الملف نفسه إلى المترجم وإرفاق ما يعيده: pouch attach { $item } FILE --to …
problem-request-too-many = عدد مقاطع { $item } ({ $place }) هو { $count }؛ ولا يتسع الطلب الواحد لأكثر من { $most }.
remedy-request-too-many = يُرجى إرسال الملف نفسه إلى المترجم، أو ضم الجزء المهم منه إلى القضية مُبرَزاً مستقلاً.
problem-request-partial-text = تعذّرت قراءة نص { $item } ({ $place }) كاملاً: وما بقي منه ليس في الطلب.
remedy-request-partial-text = يُرجى تسليم الأصل أيضاً إلى المترجم، وإبلاغه بأن الباقي يجب أن يُترجم منه.
problem-request-members = يتضمن { $item } ({ $place }) ملفات، عددها { $count }؛ ونصها ليس في الطلب.
remedy-request-members = إذا وجبت ترجمتها فيُرجى ضمها إلى القضية مُبرَزات مستقلة وطلب ترجمتها.
problem-request-controls = في { $item } محارف تحكم لا يمكن إرسالها، عددها { $count }؛ وترد في صورة علامات مثل ␋.
remedy-request-controls = لا يلزم اتخاذ أي إجراء؛ فالأصل لم يتغير.

# Problems and remedies of returns.
problem-return-entities = يعرّف { $place } كيانات (entities) خاصة به ولم يُقرأ: فهي قد تخفي نصاً أو تضاعفه.
remedy-return-entities = يُرجى أن تطلبوا من المترجم حفظ الملف من جديد من برنامجه، أو في صورة وثيقة Word.
problem-return-unknown = ليس { $place } جدولاً ولا XLIFF ولا TMX ولا نصاً خاصاً بطلب.
remedy-return-unknown = إذا كان من طلب هذه القضية فيُرجى طلب إرساله محفوظاً بصيغة DOCX. وإذا كان ترجمة أُعدت في موضع آخر فيُرجى إرفاقها: pouch attach E0001 FILE --to …
problem-return-unreadable =
    { $reason ->
        [damaged] { $place } تالف ولم يُقرأ.
        [too-deep] تداخل مستويات { $place } أعمق مما يكون في ملف سليم، ولم يُقرأ.
        [too-large] { $place } أكبر من الحد ولم يُقرأ.
        [encrypted] { $place } مشفَّر ولم يُقرأ.
        [encoding] { $place } بترميز لا يمكن تحديده على وجه اليقين، ولم يُقرأ.
       *[other] تعذّرت قراءة { $place } إلى آخره ({ $reason }).
    }
remedy-return-unreadable = يُرجى أن تطلبوا من المترجم حفظ الملف من جديد وإرساله مرة أخرى.
problem-return-earlier-changed = ملف المقاطع الموجود بجانب { $place } (الطلب { $request }) ليس هو المحفوظ: ولا يمكن دمج الجولة السابقة من { $item } مع هذه الجولة.
remedy-return-earlier-changed = يُرجى استعادة ملف المقاطع من نسخة احتياطية. وإن لم توجد فالنص محفوظ مع ذلك في { $place } وتحت translations/returned/؛ ويُطلب الباقي من جديد: pouch request { $item } --to …
problem-return-nothing = لا شيء في { $place } يعود إلى طلب في هذه القضية.
remedy-return-nothing = يُرجى التأكد من أنه الملف الصحيح والقضية الصحيحة؛ والترجمة التي أُعدت في موضع آخر تُرفق بالأمر pouch attach.
problem-return-untouched = في { $place } لم يُترجم أي مقطع من { $item } (الطلب { $request }): فكل منها فارغ أو مطابق لأصله.
remedy-return-untouched = يُرجى طلب الملف المكتمل من المترجم. وإذا كان المقصود أن يبقى كل مقطع على حاله فيضاف الخيار --accept-unchanged.
problem-return-translator = ليس واضحاً من ترجم { $place }.
remedy-return-translator = يُرجى ذكره بالخيار --translator؛ والمدرجون في case.toml: { $known }.
problem-return-source-changed = لم يعد الأصل { $item } ({ $place }) كما كان عند إرسال الطلب { $request }؛ ولا يقبل ذلك الطلب إجابات.
remedy-return-source-changed = يُرجى طلب ترجمة الأصل الحالي: pouch request { $item } --to …
problem-return-memory = { $place } ذاكرة ترجمة: كُتبت اقتراحاتها، وعددها { $count }، في work/suggestions.tsv، ولم تُعد منها ترجمة.
remedy-return-memory = يُرجى طلب الملف المترجم نفسه من المترجم.
problem-return-strangers = في { $place } عبارات لا تعود إلى أي مقطع أُرسل، عددها { $count }؛ أولاها: «{ $text }».
remedy-return-strangers = يُرجى الاطلاع عليها؛ والملف محفوظ كما ورد تحت translations/returned/.
problem-return-by-text = مقاطع فقدت أرقامها وقوبلت بنصها الأصلي، عددها { $count }.
remedy-return-by-text = يُرجى الاطلاع على بعضها في صفحة العرض جنباً إلى جنب.
problem-return-replaces = استُبدلت ترجمات من جولة سابقة للمُبرَز { $item }، عددها { $count }؛ والجولة السابقة محفوظة: { $place }.
remedy-return-replaces = يُرجى مقارنتها إذا لم يكن ذلك متوقعاً.
problem-return-altered = في { $item } غُيّر عمود الأصل في مقاطع عددها { $count }: { $segments }.
remedy-return-altered = يُرجى مقارنتها بالأصل: فقد لا يكون ما تُرجم هو ما أُرسل.
problem-return-missing = { $item } (الطلب { $request }): مقاطع لم تَعُد، عددها { $count }: { $segments }.
remedy-return-missing = يُرجى طلبها من المترجم؛ ويُدمج الملف التالي مع هذا الملف.
problem-return-empty = { $item } (الطلب { $request }): مقاطع فارغة، عددها { $count }: { $segments }.
remedy-return-empty = يُرجى طلبها من المترجم؛ ويُدمج الملف التالي مع هذا الملف.
problem-return-untranslated = { $item } (الطلب { $request }): مقاطع مطابقة لأصلها، عددها { $count }: { $segments }.
remedy-return-untranslated = يُرجى طلبها من المترجم. وإذا كانت مقصودة كذلك (أسماء، رموز) فيُرجى إعادة الملف بالخيار --accept-unchanged.
problem-return-twice = { $item } (الطلب { $request }): مقاطع وردت أكثر من مرة بترجمات مختلفة، عددها { $count }: { $segments }. وقد حُفظت كلها، الواحدة تحت الأخرى.
remedy-return-twice = يُرجى الاطلاع عليها: فقد يكون صف قد قُسم إلى صفين.
problem-attach-translator-unlisted = ليس { $place } من المترجمين المدرجين في case.toml، فلا يُعرف مؤهله ولا رقمه.
remedy-attach-translator-unlisted =
    { $nearest ->
        [none] يُرجى إضافة جدول [[translator]] إلى case.toml وإرفاق الملف من جديد بمفتاحه.
       *[other] هل المقصود «{ $nearest }»؟ يُرجى إرفاق الملف من جديد بهذا المفتاح أو الاسم.
    }
problem-attach-supersedes-nothing = ليست للمُبرَز { $item } ترجمة إلى { $to } يمكن الحلول محلها: فليس { $place } ترجمة كهذه.
remedy-attach-supersedes-nothing = يُرجى ترك --supersedes، أو التحقق من المُبرَز ومن --to.
problem-attach-supersedes-other = ليس { $place } الترجمة الحالية للمُبرَز { $item } إلى { $to }: فتلك هي { $present } (SHA-256: { $sha256 }).
remedy-attach-supersedes-other = يُرجى التحقق من المقصودة منهما؛ ثم ذكر الحالية: --supersedes "{ $present }"
problem-certificate-no-translation = ليست للمُبرَز { $item } ترجمة إلى { $to }، فلا شيء تصدر الشهادة بشأنه.
remedy-certificate-no-translation = يُرجى ضمها أولاً: pouch return FILE، أو pouch attach { $item } FILE --to { $to } --translator …
problem-certificate-stale = { $place } ترجمة لإصدار سابق من { $item }: فقد تغيّر الأصل بعد ذلك.
remedy-certificate-stale = يُرجى طلب ترجمة التغيير وإرفاقها؛ ثم إصدار الشهادة لتلك الترجمة.
problem-certificate-partial = { $place } { $scope ->
        [gist] ليس إلا ملخصاً مترجماً للمُبرَز { $item }
       *[other] ليس إلا ترجمة مقتطفات من { $item }
    }: ولا تجعله أي شهادة ترجمة كاملة.
remedy-certificate-partial = يُرجى إرفاق الترجمة الكاملة متى توفرت؛ وحتى ذلك الحين يُعد { $item } مترجماً بمقتطفات.
help-certificate = يكتب شهادة المترجم على النموذج المتبع في الدولة الموجَّهة إليها، لطباعتها وتوقيعها
help-certificate-item = رقم الأصل أو مساره
help-certificate-to = لغة الترجمة
help-certificate-country = الدولة التي يُستخدم نموذجها، مثل ES؛ نماذج دول المرسَل إليهم الذين يقرؤون تلك اللغة إن لم تُذكر
help-certificate-place = المكان الذي ستصدر فيه؛ سطر للكتابة إن لم يُذكر
help-certificate-date = متى (YYYY-MM-DD)؛ سطر للكتابة إن لم يُذكر
help-certificate-pages = عدد الصفحات التي تشملها
help-certificate-out = مجلد الشهادة؛ work/certificates في القضية إن لم يُذكر
certificate-done = { $item } إلى { $to }: { $path } ({ $country }).
certificate-next = يُرجى طباعتها وتوقيعها ممن أعدها، ثم إرفاق الصورة الممسوحة ضوئياً الموقَّعة: pouch attach { $item } --to { $to } --certificate SCAN --certificate-place … --certificate-date …
problem-certificate-general = لا يُعرف نموذج خاص بالدولة { $country } لشهادات الترجمة: فاستُخدم النموذج العام.
remedy-certificate-general = يُرجى سؤال السلطة المستلمة عما تطلبه؛ ويستطيع المكتب وضع نموذجه الخاص في certificates/ ضمن قوالبه.
problem-certificate-no-text = يشترط نموذج { $country } أن يرد النص المترجم والصيغة على الأوراق نفسها، لكن تعذّرت قراءة { $place } نصاً.
remedy-certificate-no-text = يُرجى وضع الصيغة يدوياً في آخر الترجمة، أو الحصول على الترجمة في صورة نص.
problem-certificate-form-unreadable = ليس { $place } نموذج شهادة: { $reason }.
remedy-certificate-form-unreadable = يُرجى مقارنته بنموذج دولة أخرى في templates/certificates/ ضمن pouch.
problem-certificate-incomplete = الدولة { $country }: { $missing ->
        [translator-qualification] يجب أن تذكر الشهادة صفة المترجم (محلَّف، عمومي، خبير لدى المحاكم)
        [translator-authority] يجب أن تذكر الشهادة المحكمة أو الهيئة المهنية أو الشركة التي يتبعها المترجم
        [translator-number] يجب أن تحمل الشهادة رقم قيد المترجم
        [place] يجب أن تذكر الشهادة مكان صدورها
        [date] يجب أن تحمل الشهادة تاريخاً
        [pages] يجب أن تذكر الشهادة عدد الصفحات التي تشملها
        [number] يجب أن تحمل الشهادة رقماً خاصاً بها (رقم اليمين أو الرقم المتسلسل أو رقم الموثق)
       *[authority] يجب أن تذكر الشهادة من قيّدها أو صدّق عليها (محكمة، موثق، مكتب)
    }، وهذا غير معروف في شهادة ترجمة { $item } إلى { $to }: { $place }.
remedy-certificate-incomplete = { $missing ->
        [translator-qualification] يُرجى كتابة qualification في جدول [[translator]] ضمن case.toml وإرفاق الترجمة من جديد. ({ $source }، { $date })
        [translator-authority] يُرجى كتابة authority في جدول [[translator]] ضمن case.toml وإرفاق الترجمة من جديد. ({ $source }، { $date })
        [translator-number] يُرجى كتابة number في جدول [[translator]] ضمن case.toml وإرفاق الترجمة من جديد. ({ $source }، { $date })
       *[other] يُرجى الاطلاع على الشهادة؛ فإن كان وارداً فيها: pouch attach { $item } --to { $to } --certificate FILE --certificate-{ $missing } … ({ $source }، { $date })
    }
