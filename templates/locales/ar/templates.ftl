## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = لا يقدم pouch رسائل باللغة { $place }.
remedy-i18n-unknown-locale = يُرجى اختيار إحدى اللغات التي يسردها الأمر «pouch templates»، أو كتابة ملف القضية بالإنجليزية.
problem-i18n-read = تعذّرت قراءة الجمل الموجودة في { $place }.
remedy-i18n-read = يُرجى التأكد من وجود المجلد المحدد بالخيار --templates ومن أن لكم صلاحية قراءته.
problem-i18n-syntax = { $place }: ليست هذه جملة على نحو ما يكتبها Fluent ({ $detail }).
remedy-i18n-syntax = يُرجى مقارنة السطر بنظيره في templates/locales: «name = text»، والقيم على صورة {"{"} $name {"}"}، والأسطر التالية بمسافة بادئة.
problem-i18n-variable = { $place }: تذكر الجملة «{ $id }» القيمة ${ $variable }، ولا يزودها pouch بها.
remedy-i18n-variable = يُرجى ألا تُستخدم إلا القيم التي تستخدمها الجملة المرفقة ذات الاسم نفسه.

## Covering letters, and an office’s own set of templates
covering-title = رسالة إحالة
covering-emblem = شعار المرسل
covering-stamp = الختم الرسمي
covering-printed = ملأ برنامجٌ هذه الرسالة. والشعار الوارد عليها صورة مطبوعة، وليس خاتماً ولا ختماً رسمياً؛ والتوقيع هو الذي يُعتدّ به.
pack-letter = رسالة الإحالة: { $file }
help-pack-letter = يكتب بجانب كل ملف قضية رسالة إحالة فيها قيمة الختم: رسالة جهتكم، وإلا فالمرفقة مع pouch
help-templates = ما تستطيع الجهة أن تستبدل به ما لديها: عرضه، وكتابته لتحريره، وفحصه، ومعاينة شكله
help-templates-list = يعرض ما يمكن استبداله، وما تستبدله منه مجموعة جهتكم
help-templates-export = يكتب ما يأتي مع pouch في مجلد لتحريره
help-templates-export-dir = المجلد الذي يُكتب إليه
help-templates-export-only = الملفات التي يبدأ مسارها هكذا وحدها، مثل letter.es أو locales/es؛ ويمكن تكراره
help-templates-export-force = يستبدل الملفات الموجودة
help-templates-preview-force = يستبدل الملفات الموجودة
help-templates-check = يذكر كل خطأ في المجموعة مع الملف والسطر والعمود
help-templates-check-dir = مجلد المجموعة؛ وإن أُغفل فمجلد جهتكم
help-templates-preview-dir = مجلد المجموعة؛ وإن أُغفل فمجلد جهتكم
help-templates-preview = يملأ صفحات المجموعة ورسالتها بقضية نموذجية، بلغتكم
help-templates-preview-out = مجلد الصفحات
templates-what = العنصر
templates-shipped = المرفق
templates-own = الخاص بكم
templates-kind-letter = رسائل الإحالة (letter.TAG.md)
templates-kind-emblem = الشعار (emblem.png)
templates-kind-page = الصفحات (dossier/)
templates-kind-sentences = الجمل (locales/TAG/)
templates-kind-profile = أنواع ملفات القضايا (profiles/)
templates-kind-handling = قواعد التداول (handling/)
templates-kind-certificate = نماذج التصديق (certificates/)
templates-kind-people = مفاتيح الأشخاص (people.toml)
templates-exported = عدد الملفات المكتوبة في { $place }: { $count }
templates-in-order = لا أخطاء في { $place }؛ عدد الملفات المفحوصة: { $count }
templates-previewed = صفحات قضية نموذجية باللغة { $language }؛ ولا تثبت شيئاً:
problem-templates-no-set = لم تُحدَّد أي مجموعة قوالب.
remedy-templates-no-set = يُرجى تحديد مجلدها: pouch templates check DIR
problem-templates-none = لا شيء مما يأتي مع pouch يبدأ مساره بـ«{ $name }».
remedy-templates-none = تبدأ المسارات بما يلي: { $known }
problem-templates-unread = لا يقرأ pouch الملف { $place } أبداً.
remedy-templates-unread =
    { $nearest ->
        [none] لمعرفة ما يُقرأ: pouch templates list --json
       *[other] هل المقصود «{ $nearest }»؟ كل ما يُقرأ: pouch templates list --json
    }
problem-letter-none = لا توجد رسالة إحالة باللغة { $language }.
remedy-letter-none = يُرجى كتابة { $place } في مجموعة قوالبكم على مثال: pouch templates export DIR --only letter.ar
problem-letter-unreadable = تتعذر قراءة الرسالة { $place }: { $reason }
remedy-letter-unreadable = الرسالة نص عادي بترميز UTF-8 لا يتجاوز 64 كيبي بايت.
problem-letter-markup = { $place }: لا تقبل الرسالة «{ $found }».
remedy-letter-markup = تقبل العناوين بعلامة #، والفقرات، و**الغليظ**، و*المائل*، والقوائم بعلامة - أو 1.، وعلامة \ في آخر السطر لكسره. ويُرجى وضع \ قبل العلامة المقصودة لذاتها.
problem-letter-open = { $place }: فُتحت «{ $found }» هنا ولم تُغلق في الفقرة نفسها.
remedy-letter-open = يُرجى إغلاقها حيث ينبغي أن تنتهي، أو وضع \ قبلها.
problem-letter-field = { $place }: لا يوجد موضع تعبئة باسم «{ $name }».
remedy-letter-field =
    { $nearest ->
        [none] المتاح: { $known }
       *[other] هل المقصود «{ $nearest }»؟ المتاح: { $known }
    }
problem-letter-empty = { $place }: ليس في هذه القضية شيء لموضع «{ $name }»؛ وفي الرسالة هناك سطر للكتابة.
remedy-letter-empty = يُرجى ملؤه في case.toml أو باليد، أو وضع ? بعد الاسم لإسقاط السطر.
problem-emblem-unfit =
    { $reason ->
        [size] حجم { $place } أكبر من 512 كيبي بايت.
        [sides] يجب أن يكون طول أضلاع { $place } من 1 إلى 4096 بكسل.
        [damaged] الملف { $place } صورة PNG تالفة.
        [unreadable] تتعذر قراءة { $place }.
       *[other] الملف { $place } ليس PNG؛ والشعار صورة PNG واحدة.
    }
remedy-emblem-unfit = يُرجى حفظ شعار جهتكم وحدها باسم emblem.png، لا شعار سلطة أخرى، وعدم ترك ملف شعار بصيغة أخرى بجانبه.
