# How a dossier may be handled: markings, other States' items, redacted copies, keys and passwords, time limits.
help-expire = يسرد القضايا التي حان موعد إتلافها أو مراجعتها
help-expire-folders = مجلدات قضايا، أو مجلدات تضم قضايا؛ القضية الحالية أو ما تحت المجلد الحالي إن لم تُذكر
expire-none = { $count ->
    [zero] لم تُفحص أي قضية.
    [one] فُحصت قضية واحدة؛ ولم يحن موعدها.
    [two] فُحصت قضيتان؛ ولم يحن موعد أي منهما.
    [few] فُحصت { $count } قضايا؛ ولم يحن موعد أي منها.
    [many] فُحصت { $count } قضية؛ ولم يحن موعد أي منها.
   *[other] فُحصت { $count } قضية؛ ولم يحن موعد أي منها.
}
expire-due = { $count ->
    [zero] لا قضايا يجب إتلافها أو مراجعتها:
    [one] قضية واحدة يجب إتلافها أو مراجعتها:
    [two] قضيتان يجب إتلافهما أو مراجعتهما:
    [few] { $count } قضايا يجب إتلافها أو مراجعتها:
    [many] { $count } قضية يجب إتلافها أو مراجعتها:
   *[other] { $count } قضية يجب إتلافها أو مراجعتها:
}
expire-soon = { $count ->
    [zero] لا قضايا يحين موعدها قريباً:
    [one] قضية واحدة يحين موعدها قريباً:
    [two] قضيتان يحين موعدهما قريباً:
    [few] { $count } قضايا يحين موعدها قريباً:
    [many] { $count } قضية يحين موعدها قريباً:
   *[other] { $count } قضية يحين موعدها قريباً:
}
expire-days-since = { $count ->
    [0] اليوم
    [zero] اليوم
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { $count } أيام
    [many] منذ { $count } يوماً
   *[other] منذ { $count } يوم
}
expire-days-left = { $count ->
    [zero] بعد { $count } يوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يوماً
   *[other] بعد { $count } يوم
}
expire-next = يُرجى مراجعة كل منها: إتلافها مع نسخها، ومطالبة المرسَل إليهم المذكورين بعد العلامة → بإتلاف نسخهم؛ أو تحديد destroy_by لاحق في [handling] ضمن case.toml الخاص بها، مع حفظ السبب في القضية.
next-handling = الخطوة التالية: تسوية ما يمنع خروج ملف القضية (علامات التداول، مُبرَزات دول أخرى، نسخ محجوبة جزئياً، مفاتيح، آجال)، ثم: pouch status
page-handling-level = مستوى وسم التداول
page-grading = تقييم المصدر والمعلومات
page-originator = وارد من
page-originator-consent = الموافقة على الإحالة إلى الغير
page-declassification = رُفعت سريته أو أُجيز الإفصاح عنه بموجب
page-redacts = نسخة محجوبة جزئياً من
problem-marking-rules-unreadable = تتعذر قراءة قواعد التداول في { $path }: { $reason }.
remedy-marking-rules-unreadable = يُرجى التأكد من المجلد المحدد بالخيار --templates، أو ترك --templates للعمل بالقواعد المرفقة مع pouch.
problem-marking-rules-form = لم يُكتب { $path } على نحو ما تُكتب قواعد التداول: { $reason }.
remedy-marking-rules-form = يُرجى تصحيح الملف؛ ويبيّن ملف README في templates/handling ضمن مصدر pouch كيفية كتابته.
problem-marking-seen = يحمل { $place } علامة التداول «{ $word }» ({ $marking }) { $at ->
    [name] في اسمه
    [title] في خصائصه (العنوان)
    [subject] في خصائصه (الموضوع)
    [description] في خصائصه (الوصف)
    [copyright] في خصائصه (حقوق النشر)
   *[other] عند { $at }
}، وعدد مرات ورودها { $times }.
remedy-marking-seen = يُرجى الاطلاع عليه قبل أن يخرج إلى أي جهة. فإن جاز إرساله فيُحدَّد في [handling] مجموعة set ومستوى level لا يقلان عنها، أو يُكتب في [[item]] الخاص به الرقم المرجعي لرفع السرية declassification؛ وإلا فلا يُقدَّم.
problem-marking-perhaps = قد يحمل { $place } علامة تداول: «{ $word }» ({ $marking }) { $at ->
    [name] في اسمه
    [title] في خصائصه (العنوان)
    [subject] في خصائصه (الموضوع)
    [description] في خصائصه (الوصف)
    [copyright] في خصائصه (حقوق النشر)
   *[other] عند { $at }
}، وعدد مرات ورودها { $times }.
remedy-marking-perhaps = يُرجى الاطلاع عليه. فإن لم تكن الكلمة علامة تداول فيُذكر السبب في [[item]] الخاص به: no_marking = "…".
problem-marking-half-stated = يذكر [handling] مجموعة علامات بلا مستوى، أو مستوى بلا مجموعته.
remedy-marking-half-stated = يُرجى ملء الاثنين، مثل set = "TLP" و level = "amber"؛ أو ترك الاثنين.
problem-marking-unknown-set = لا توجد مجموعة علامات تداول باسم «{ $value }».
remedy-marking-unknown-set = يُرجى استخدام إحدى هذه القيم في set ضمن [handling]: { $known }.
problem-marking-unknown-level = ليس في المجموعة { $set } مستوى باسم «{ $value }».
remedy-marking-unknown-level = يُرجى استخدام إحدى هذه القيم في level ضمن [handling]: { $known }.
problem-marking-unknown-grading = «{ $value }» ليس تقييماً للمصدر والمعلومات.
remedy-marking-unknown-grading = يُرجى كتابة حرف للمصدر (A أو B أو C أو X) ورقم للمعلومات (من 1 إلى 4)، مثل grading = "B2".
problem-marking-above-level = يحمل { $place } علامة التداول «{ $word }» ({ $marking })، وهي أعلى من مستوى ملف القضية ({ $level ->
    [none] لم يُذكر مستوى، فهو إذن للاستعمال الرسمي
   *[other] { $level }
})؛ { $at ->
    [name] وترد في الاسم
    [title] وترد في الخصائص (العنوان)
    [subject] وترد في الخصائص (الموضوع)
    [description] وترد في الخصائص (الوصف)
    [copyright] وترد في الخصائص (حقوق النشر)
   *[other] وترد عند { $at }
}.
remedy-marking-above-level = يُرجى رفع set و level في [handling]، أو عدم تقديم المُبرَز (disclosure = "withheld")، أو، إن لم تكن الكلمة علامة تداول، ذكر السبب في [[item]] الخاص به: no_marking = "…".
problem-marking-state-secret = يحمل { $place } علامة سر من أسرار الدولة: «{ $word }» ({ $marking })؛ { $at ->
    [name] وترد في الاسم
    [title] وترد في الخصائص (العنوان)
    [subject] وترد في الخصائص (الموضوع)
    [description] وترد في الخصائص (الوصف)
    [copyright] وترد في الخصائص (حقوق النشر)
   *[other] وترد عند { $at }
}.
remedy-marking-state-secret = لا يجوز حزمه. يُرجى عدم تقديمه؛ أو، إذا رفعت السلطة المختصة سريته أو أجازت الإفصاح عنه، كتابة رقمها المرجعي في [[item]]: declassification = "…".
problem-marking-ask = قد يحمل { $place } علامة تداول أعلى من مستوى ملف القضية: «{ $word }» ({ $marking })؛ { $at ->
    [name] وترد في الاسم
    [title] وترد في الخصائص (العنوان)
    [subject] وترد في الخصائص (الموضوع)
    [description] وترد في الخصائص (الوصف)
    [copyright] وترد في الخصائص (حقوق النشر)
   *[other] وترد عند { $at }
}.
remedy-marking-ask = يُرجى الاطلاع عليه. فإن كانت علامة تداول فيُرجى عدم تقديم المُبرَز أو رفع المستوى؛ وإن لم تكن الكلمة علامة تداول فيُذكر السبب في [[item]] الخاص به: no_marking = "…".
problem-marking-declassified = يحمل { $place } العلامة «{ $word }» ({ $marking }، عند { $at }) ويُرسل بموجب { $reference }.
remedy-marking-declassified = يُرجى التأكد من أن هذا المرجع يشمل هذه الوثيقة بعينها وهذا المرسَل إليه.
problem-marking-explained = يحمل { $place } الكلمة «{ $word }» ({ $marking }، عند { $at })، وهي بحسب قول الضابط ليست علامة تداول.
remedy-marking-explained = ينبغي أن يقرأ القائم بالاعتماد السبب الوارد في no_marking.
problem-marking-unsearched = لم يُبحث فيها عن علامات التداول بالقواعد الحالية، وهي موجَّهة إلى { $place }: { $items } (العدد الإجمالي: { $count }).
remedy-marking-unsearched = يُرجى تشغيل البحث فيها: pouch add. وفي الترجمات: إرفاقها من جديد.
problem-marking-unread = تعذّرت قراءة بعض ما هو موجَّه إلى { $place }، فلم يُبحث فيه عن الأختام وعلامات التداول: { $items } (العدد الإجمالي: { $count }).
remedy-marking-unread = يُرجى الاطلاع على كل صفحة بأنفسكم؛ ويساعد pouch add --ocr في الصفحات الممسوحة ضوئياً. وللصورة الخالية من الكلام: pouch confirm { $items } --language zxx
problem-third-party-no-consent = { $place } وارد من { $originator }، ولم تُدوَّن أي موافقة على إحالته إلى الغير.
remedy-third-party-no-consent = يُرجى سؤال { $originator } وكتابة الرقم المرجعي للرد في [[item]] الخاص به: consent_reference = "…"؛ وحتى ذلك الحين لا يُقدَّم.
problem-refuse-key = يتضمن { $place } مفتاحاً خاصاً أو مخزن مفاتيح ({ $at ->
    [name] بحسب اسمه
    [bytes] في بايتاته
   *[other] عند { $at }
}).
remedy-refuse-key = يُرجى عدم تقديمه، أو إرسال نسخة خالية منه. وإذا كان المرسَل إليه يحتاج إليه كدليل فيُذكر السبب في [[item]] الخاص به: refuse_reason = "…".
problem-refuse-passwords = يتضمن { $place } قائمة كلمات مرور (ابتداءً من { $at }).
remedy-refuse-passwords = يُرجى عدم تقديمه، أو إرسال نسخة خالية منها. وإذا كان المرسَل إليه يحتاج إليها كدليل فيُذكر السبب في [[item]] الخاص به: refuse_reason = "…".
problem-refuse-phone-image = يبدو أن { $place } نسخة كاملة من هاتف أو قرص (البايتات: { $bytes }): وهذا أكثر بكثير، وعن أشخاص أكثر بكثير، مما تحتاج إليه قضية.
remedy-refuse-phone-image = يُرجى إرسال مقتطفات تخدم القضية. وإذا كان الكل لازماً فيُذكر السبب في [[item]] الخاص به: refuse_reason = "…".
problem-redaction-parent-unknown = يوصف { $place } بأنه نسخة محجوبة جزئياً من { $parent }، وليس هذا مُبرَزاً آخر في هذه القضية.
remedy-redaction-parent-unknown = يُرجى كتابة رقم الأصل أو مساره: redacts = "E0007".
problem-redaction-parent-packed = { $place } نسخة محجوبة جزئياً من { $parent }، و { $parent } نفسه موجَّه إلى المرسَل إليه ذاته.
remedy-redaction-parent-packed = يُرجى عدم تقديم الأصل، في [[item]] الخاص به: disclosure = "withheld" و withheld_reason.
problem-redaction-no-terms = { $place } نسخة محجوبة جزئياً، لكن لا شيء يبيّن ما يجب ألا يرد فيها؛ ولم تُفحص كلماتها.
remedy-redaction-no-terms = يُرجى إدراج الأسماء والأرقام في [[item]] الخاص بها: redacted_terms = ["…"]. ولا تخرج هذه القائمة من مجلد القضية أبداً.
problem-redaction-withheld-inside = يتضمن { $item } بايتات { $parent } نفسها، وهو غير مقدَّم.
remedy-redaction-withheld-inside = يُرجى عدم تقديم { $item } أيضاً، أو إخراج الملف من الأرشيف وإرسال الباقي.
problem-redaction-term-left = لا تزال النسخة المحجوبة جزئياً { $place } تتضمن العبارة { $term } من قائمتها ({ $at ->
    [name] في اسمها
    [bytes] في بايتاتها
    [stream] في جزء لا تُظهره أي صفحة
   *[other] عند { $at }
}).
remedy-redaction-term-left = يُرجى الحجب من جديد ببرنامج يزيل الكلمات ولا يكتفي بتغطيتها، والحفظ في ملف جديد، وإضافته، وإبقاء القديم خارج القضية.
problem-redaction-unread = تتعذر قراءة النسخة المحجوبة جزئياً { $place } إلى آخرها ({ $reason })، ولذلك لا يمكن فحصها.
remedy-redaction-unread = يُرجى إعداد نسخة بنسق بسيط، مثل PDF بلا كلمة مرور، وإضافتها.
problem-redaction-changes-left = لا تزال النسخة المحجوبة جزئياً { $place } تتضمن تغييرات متعقَّبة، ومعها كلمات محذوفة.
remedy-redaction-changes-left = يُرجى قبول جميع التغييرات والحفظ بصيغة PDF وإضافته.
problem-redaction-hidden-sheet = لا تزال النسخة المحجوبة جزئياً { $place } تتضمن ورقة مخفية.
remedy-redaction-hidden-sheet = يُرجى حذف الورقة والحفظ في ملف جديد وإضافته.
problem-redaction-gps-left = لا تزال النسخة المحجوبة جزئياً { $place } تذكر مكان إعدادها (GPS).
remedy-redaction-gps-left = يُرجى حفظ الصورة بلا خصائصها، وإضافتها.
problem-redaction-comments-left = تتضمن النسخة المحجوبة جزئياً { $place } تعليقات.
remedy-redaction-comments-left = يُرجى قراءتها؛ فإن كشفت ما أُزيل فيُرجى حذفها وإضافة الملف الجديد.
problem-redaction-thumbnail-left = تتضمن النسخة المحجوبة جزئياً { $place } صورة معاينة صغيرة قد تُظهر ما أُزيل.
remedy-redaction-thumbnail-left = يُرجى حفظها بلا معاينة ولا خصائص، وإضافتها.
problem-redaction-versions-left = تتضمن النسخة المحجوبة جزئياً { $place } إصدارات سابقة من نفسها ({ $count }): فيمكن استرجاع ما أُزيل.
remedy-redaction-versions-left = يُرجى طباعتها إلى ملف PDF جديد وإضافته؛ فالأمر «حفظ» لا يفعل إلا الإلحاق، أما «حفظ باسم» أو الطباعة فيكتبان الملف من جديد.
problem-redaction-picture = في النسخة المحجوبة جزئياً { $place } صفحات هي صور: ولم يُبحث فيها عن كلمات.
remedy-redaction-picture = يُرجى الاطلاع على كل صفحة: هل غُطي كل شيء؟
problem-retention-passed = حان موعد الإتلاف { $date } (اليوم هو { $today }).
remedy-retention-passed = لا يجوز إرسال شيء من هذه القضية ما لم تُراجع: يُرجى تحديد destroy_by لاحق في [handling]، مع حفظ السبب في القضية.
problem-retention-too-long = موعد الإتلاف { $date } متأخر عما تسمح به القواعد لهذا النوع ({ $latest }؛ { $source }).
remedy-retention-too-long = يُرجى تحديد destroy_by أسبق في [handling]، أو أن يدوّن القائم بالاعتماد سبب الحاجة إلى مدة أطول.
problem-retention-no-folder = لا يوجد مجلد { $place }.
remedy-retention-no-folder = يُرجى التأكد من الاسم، ثم تشغيل الأمر من جديد.
problem-retention-case-unreadable = تتعذر قراءة القضية الموجودة في { $place }: { $reason }.
remedy-retention-case-unreadable = يُرجى الانتقال إليها وتشغيل الأمر: pouch status
problem-retention-no-date = القضية الموجودة في { $place } لا تذكر موعداً للإتلاف.
remedy-retention-no-date = يُرجى ملء destroy_by في [handling] ضمن case.toml الخاص بها.
problem-whom-item-open = { $item } ({ $place }): اختيرت مُبرَزات أخرى في هذه القضية لبعض المرسَل إليهم، لكن لا شيء يبيّن إلى من يوجَّه هذا المُبرَز.
remedy-whom-item-open = يُرجى الكتابة في case.toml: [[item]] path = "{ $path }"، مع recipients = ["…"]؛ أو دون recipients إذا كان سيصل إلى الجميع.
problem-whom-person-named = { $place }: يذكر { $person }، وليست بياناته مما يوجَّه إلى { $recipient }، ومع ذلك سيطّلع { $recipient } على هذا النص.
remedy-whom-person-named = يُرجى حذف الاسم أو الرقم من هذا النص، أو إضافة "{ $recipient }" إلى recipients في [[person]].
problem-whom-person-in-evidence = { $item } ({ $place }) موجَّه إلى { $recipient } ويذكر { $person }، وليست بياناته مما يوجَّه إلى { $recipient }.
remedy-whom-person-in-evidence = يُرجى إرسال نسخة محجوبة جزئياً إلى { $recipient } (redacts = "{ $item }")، أو اختيار المُبرَز لغيره: recipients = ["…"] في [[item]] الخاص به. وإذا جاز أن يبقى فلا يلزم اتخاذ أي إجراء.
