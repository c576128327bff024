# Reading: what kind of file it is, and why its text is missing. { $place } is the escaped file name.

unread-encrypted = مشفَّر أو محمي بكلمة مرور
unread-damaged = تالف: تعذّرت قراءة النص إلى آخره
unread-unsupported = لا يستطيع pouch قراءة هذا النسق
unread-needs-ocr = صورة لنص: يجب أن يقرأها شخص أو برنامج للتعرف على النصوص (OCR)
unread-empty = الملف فارغ
unread-no-text = قُرئ إلى آخره؛ لا نص فيه
unread-no-words = صوت أو فيلم أو برنامج: لا نص مكتوب
unread-too-large = يتجاوز حدود القراءة: النص مفقود أو غير كامل
unread-too-deep = تداخل مستوياته يتجاوز حدود القراءة
unread-encoding = بعض البايتات لا تلائم أي ترميز محتمل للحروف
unread-time-limit = لم يُقرأ إلى آخره في الوقت المسموح به لكل وثيقة
unread-memory-limit = يحتاج إلى ذاكرة أكبر من المسموح به لكل وثيقة
unread-reader-failed = أخفق القارئ في هذا الملف

problem-format-empty = لا محتوى للملف { $place }: 0 بايت.
remedy-format-empty = يُرجى سؤال من قدّم الملف عما إذا كان فراغه مقصوداً. وإذا كان قد بُتر عند النسخ فيُرجى ضمه من المصدر مجدداً.
problem-format-encrypted = الملف { $place } ({ $format }) مشفَّر أو محمي بكلمة مرور.
remedy-format-encrypted = يُرجى طلب كلمة المرور أو نسخة غير محمية، وإضافة تلك النسخة مُبرَزاً آخر. ويُترك الأصل كما هو.
problem-format-extension-lies = امتداد اسم { $place } هو .{ $extension }، لكن محتواه: { $format }.
remedy-format-extension-lies = لا تفتحوه بالنقر المزدوج. ويُترك الاسم الأصلي كما هو، ويُدوَّن في القضية سبب اختلاف الاسم عن المحتوى إن عُرف.
problem-metadata-gps = يتضمن { $place } الموقع { $position }، وهو مكان إعداده.
remedy-metadata-gps = يُرجى التحقق، قبل أن يخرج من جهتكم، من صاحب ذلك العنوان: مسكن شاهد أو مكان آمن. فإن وجب أن يبقى مجهولاً فلا يُقدَّم المُبرَز؛ ولا يُغيَّر الأصل أبداً.
problem-metadata-author = يذكر { $place } شخصاً في خصائصه: { $name }.
remedy-metadata-author = يُرجى التحقق مما إذا كان يجوز للمرسَل إليه معرفة هذا الاسم. وإلا فلا يُقدَّم المُبرَز؛ ولا يُغيَّر الأصل أبداً.
problem-metadata-tracked-changes = يتضمن { $place } تغييرات متعقَّبة، عددها { $count }: نص أُضيف أو حُذف.
remedy-metadata-tracked-changes = يُرجى قراءتها قبل أن يخرج من جهتكم: فالنص المحذوف لا يزال في الملف وسيقرؤه كل من يفتحه.
problem-metadata-hidden-sheet = في { $place } ورقة مخفية: { $sheet }.
remedy-metadata-hidden-sheet = يُرجى الاطلاع على الورقة المخفية قبل أن يخرج من جهتكم: فمحتواها في الملف، ويستطيع أي شخص إظهارها.
problem-metadata-comments = يتضمن { $place } تعليقات، عددها { $count }.
remedy-metadata-comments = يُرجى قراءة التعليقات قبل أن يخرج من جهتكم: فقد تذكر أشخاصاً أو أعمالاً لا ينبغي أن يعلم بها المرسَل إليه.
problem-format-truncated = ينتهي { $place } ({ $format }) قبل أوانه: فهو مبتور.
remedy-format-truncated = يُرجى ضمه من المصدر مجدداً. وإذا كان المصدر مبتوراً أيضاً فيُذكر ذلك في بيانات هذا المُبرَز.
problem-format-polyglot = الملف { $place } ({ $format }) هو في الوقت نفسه ملف من نوع آخر: { $other }.
remedy-format-polyglot = لا تفتحوه بالبرنامج المعتاد. ويُرجى تدوين ذلك في القضية وطلب فحصه: فقلما يكون الملف ذو النوعين مصادفة.

unread-in-members = أرشيف: مضمونه في الملفات التي بداخله
problem-members-missing = يتضمن { $place } ملفات لم تُفحص: { $reason ->
    [encrypted] لأنها مشفَّرة أو محمية بكلمة مرور
    [damaged] لأن الأرشيف تالف
    [unsupported] لأن pouch لا يستطيع فتح هذا النوع من الأرشيفات
    [too-large] لأنها أكثر أو أكبر من الحد
    [too-deep] لأن تداخل مستوياتها أعمق من الحد
    [time-limit] لأنها استغرقت وقتاً أطول من الحد
    [memory-limit] لأنها تحتاج إلى ذاكرة أكبر من الحد
   *[other] لأن القارئ أخفق
}.
remedy-members-missing = يُرجى فك ضغطه على حاسوب مخصص لذلك، وإضافة ما هو مهم منه مُبرَزات مستقلة. ويُترك الأصل كما هو.
problem-members-more-remarks = للملفات التي بداخل { $place } ملاحظات أخرى غير المذكورة هنا، عددها { $count }.
remedy-members-more-remarks = للاطلاع عليها جميعاً: pouch identify --details --json
problem-metadata-unread = { $place }: تعذّرت قراءة خصائصه؛ فقد أخفق القارئ فيها.
remedy-metadata-unread = يُرجى الاطلاع على الخصائص ببرنامج آخر قبل أن يخرج من جهتكم.
problem-metadata-too-large = يتجاوز { $place } حدود القراءة؛ ولم تُقرأ خصائصه.
remedy-metadata-too-large = يُرجى الاطلاع على خصائصه ببرنامج آخر قبل أن يخرج من جهتكم: فالفيلم قد يذكر مكان تصويره.
problem-metadata-bcc = يذكر { $place } أشخاصاً أُرسلت إليهم نسخة مخفية: { $people }.
remedy-metadata-bcc = يُرجى التحقق مما إذا كان يجوز للمرسَل إليه أن يعلم بهم. وإلا فلا يُقدَّم المُبرَز؛ ولا يُغيَّر الأصل أبداً.

# What a file says about itself.
meta-taken = التُقطت
meta-digitized = رُقمنت
meta-created = أُنشئ
meta-modified = عُدّل
meta-date = التاريخ
meta-offset = الفرق عن UTC
meta-gps = الموقع
meta-make = الصانع
meta-model = الطراز
meta-software = البرنامج
meta-host = الحاسوب
meta-description = الوصف
meta-copyright = حقوق النشر
meta-author = المؤلف
meta-last-author = آخر مؤلف
meta-manager = المدير
meta-company = الشركة
meta-title = العنوان
meta-subject = الموضوع
meta-application = التطبيق
meta-producer = منتج ملف PDF
meta-revision = عدد المراجعات
meta-minutes-edited = دقائق التحرير
meta-pages = الصفحات
meta-from = من
meta-reply-to = الرد إلى
meta-return-path = مسار الإعادة
meta-to = إلى
meta-cc = نسخة إلى
meta-bcc = نسخة مخفية إلى
meta-message-id = معرّف الرسالة
meta-originating-ip = عنوان IP للمرسل
meta-received = آخر ترويسة Received
meta-duration = المدة
meta-codec = نسق الصوت
meta-width = العرض
meta-height = الارتفاع
meta-sample-rate = عدد العينات في الثانية
meta-bit-rate = عدد الكيلوبتات في الثانية
meta-channels = القنوات

problem-reveals-gps = ما هو موجَّه إلى { $place } يكشف أماكن إعداد الملفات: { $items } (العدد الإجمالي: { $count }).
remedy-reveals-gps = يُرجى التحقق من صاحب ذلك العنوان: مسكن شاهد أو مكان آمن. فإن وجب أن يبقى مجهولاً فلا يُقدَّم المُبرَز؛ وللاطلاع على المواقع: pouch status { $items }
problem-reveals-author = ما هو موجَّه إلى { $place } يذكر أشخاصاً في خصائص الملفات: { $items } (العدد الإجمالي: { $count }).
remedy-reveals-author = يُرجى التحقق مما إذا كان يجوز للمرسَل إليه معرفة هذه الأسماء: pouch status { $items }. وإلا فلا يُقدَّم المُبرَز؛ ولا يُغيَّر الأصل أبداً.
problem-reveals-bcc = ما هو موجَّه إلى { $place } يذكر أشخاصاً أُرسلت إليهم نسخة مخفية: { $items } (العدد الإجمالي: { $count }).
remedy-reveals-bcc = يُرجى التحقق مما إذا كان يجوز للمرسَل إليه أن يعلم بهم: pouch status { $items }. وإلا فلا يُقدَّم المُبرَز.
problem-reveals-tracked-changes = ما هو موجَّه إلى { $place } يتضمن تغييرات متعقَّبة: { $items } (العدد الإجمالي: { $count }).
remedy-reveals-tracked-changes = يُرجى قراءتها: فالنص المحذوف لا يزال في الملف. وإن وجب أن يبقى مجهولاً فلا يُقدَّم المُبرَز.
problem-reveals-hidden-sheet = ما هو موجَّه إلى { $place } يتضمن أوراقاً مخفية: { $items } (العدد الإجمالي: { $count }).
remedy-reveals-hidden-sheet = يُرجى الاطلاع على الأوراق المخفية: فأي شخص يستطيع إظهارها. وإن وجب أن تبقى مجهولة فلا يُقدَّم المُبرَز.
problem-reveals-comments = ما هو موجَّه إلى { $place } يتضمن تعليقات: { $items } (العدد الإجمالي: { $count }).
remedy-reveals-comments = يُرجى قراءة التعليقات: فقد تذكر أشخاصاً أو أعمالاً لا ينبغي أن يعلم بها المرسَل إليه. وفي هذه الحالة لا يُقدَّم المُبرَز.

machine-reading = قراءة آلية، لتحديد اللغة والبحث فقط ({ $engine }، { $languages }، درجة الثقة { $confidence }%)
problem-ocr-no-tesseract = طُلب التعرف على النصوص، لكن Tesseract غير مثبَّت. ولم تُقرأ صور النصوص.
remedy-ocr-no-tesseract = يُرجى تثبيته وتشغيل الأمر من جديد. في Debian و Ubuntu: apt install { $packages }
problem-ocr-no-pdftoppm = لم تُقرأ الصفحات الممسوحة ضوئياً في ملفات PDF: فالبرنامج pdftoppm الذي يرسمها غير مثبَّت.
remedy-ocr-no-pdftoppm = يُرجى تثبيته وتشغيل الأمر من جديد. في Debian و Ubuntu: apt install poppler-utils
problem-ocr-no-languages = طُلب التعرف على النصوص، لكن لم تُذكر اللغات التي ينبغي أن يتوقعها.
remedy-ocr-no-languages = يُرجى ملء source_languages في case.toml، مثل source_languages = ["zh-Hans"].
problem-ocr-language-missing = لا يعرف Tesseract هنا اللغة { $language }.
remedy-ocr-language-missing = يُرجى تثبيتها وتشغيل الأمر من جديد. في Debian و Ubuntu: apt install { $package }
problem-ocr-language-unknown = لا يعرف pouch برنامجاً للتعرف على نصوص اللغة { $language }.
remedy-ocr-language-unknown = يجب أن يقرأ شخص ما كُتب فيه.
problem-language-surprise = { $place }: نسبة { $share }% من نصه باللغة { $language }، ولا يذكرها case.toml بين لغات الأدلة.
remedy-language-surprise = يُرجى التحقق مما إذا كان الملف يعود إلى هذه القضية. فإن كان كذلك فتضاف { $language } إلى source_languages في case.toml.
