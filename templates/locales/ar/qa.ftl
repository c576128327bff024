# Checks on translations.

problem-tx02-other-language = { $place }: ينبغي أن تكون الترجمة باللغة { $wanted }، وهي باللغة { $found }.
remedy-tx02-other-language = يُرجى إرفاق الملف الصحيح، أو تصحيح اللغة المذكورة له.

problem-tx04-untranslated = { $place }: غير مترجم: «{ $written }».
remedy-tx04-untranslated = يُرجى طلب هذا المقطع من المترجم.

problem-tx04-garbled = { $place }: في الترجمة حروف أفسدها ترميز خاطئ، منها مثلاً: «{ $written }» (عدد المواضع: { $count }).
remedy-tx04-garbled = يُرجى أن يُطلب من المترجم حفظ الملف بترميز UTF-8 أو بصيغة DOCX وإرساله من جديد.

problem-tx04-passage = { $place }: تُركت عبارة من الأصل في الترجمة: «{ $written }».
remedy-tx04-passage = يُرجى سؤال المترجم عما إذا كان بقاؤها مقصوداً، كاسم بجانب كتابته الصوتية مثلاً.

problem-tx05-empty = { $place }: لا توجد ترجمة.
remedy-tx05-empty = يُرجى طلب هذا المقطع من المترجم.

problem-tx05-paragraph-missing = { $place }: لا يبدو أن في الترجمة ما يقابل هذه الفقرة: «{ $written }».
remedy-tx05-paragraph-missing = يُرجى سؤال المترجم عما إذا كانت الفقرة قد سقطت.

problem-tx05-paragraphs-missing = { $place }: مقاطع متتالية بلا ترجمة، عددها { $count }، من { $first } إلى { $last }.
remedy-tx05-paragraphs-missing = يُرجى سؤال المترجم عما إذا كانت صفحة قد سقطت.

problem-tx05-too-short = { $place }: عدد أحرف الترجمة { $translation }؛ وكان المتوقع نحو { $expected } مقابل { $source } في الأصل.
remedy-tx05-too-short = يُرجى مقارنة آخر النصين: فقد يكون شيء قد أُغفل.

problem-tx05-too-long = { $place }: عدد أحرف الترجمة { $translation }؛ وكان المتوقع نحو { $expected } مقابل { $source } في الأصل.
remedy-tx05-too-long = يُرجى التحقق مما إذا كان شيء قد أُضيف، والإشارة إلى ما هو ملاحظة من المترجم.

problem-tx06-number-differs = { $place }: الأصل { $source } = { $source_value }؛ الترجمة { $translation } = { $translation_value }.
remedy-tx06-number-differs = يُرجى المقارنة بالأصل وطلب تصحيح الرقم الخاطئ.

problem-tx06-number-missing = { $place }: في الأصل { $written } = { $value }؛ ولا يرد هذا الرقم في الترجمة.
remedy-tx06-number-missing = يُرجى المقارنة بالأصل؛ وإذا كان الرقم معبَّراً عنه بكلمات أخرى فتُستبعد الملاحظة مع بيان السبب.

problem-tx06-number-added = { $place }: في الترجمة { $written } = { $value }؛ ولا يرد هذا الرقم في الأصل.
remedy-tx06-number-added = يُرجى المقارنة بالأصل؛ وإذا كان الرقم معبَّراً عنه بكلمات أخرى فتُستبعد الملاحظة مع بيان السبب.

problem-tx07-magnitude-differs = { $place }: مقدار مختلف: الأصل { $source } = { $source_value }؛ الترجمة { $translation } = { $translation_value }.
remedy-tx07-magnitude-differs = يُرجى عدّ الأصفار: 万 عشرة آلاف، و 亿 مئة مليون، و «billón» مليون مليون.

problem-tx10-currency-differs = { $place }: الأصل { $source } = { $source_value }؛ الترجمة { $translation } = { $translation_value }.
remedy-tx10-currency-differs = يُرجى طلب تصحيح العملة؛ ولا يرد المبلغ المحوَّل إلا بجانب المبلغ الأصلي.

problem-tx10-currency-missing = { $place }: عملة الأصل، { $written } = { $value }، غير واردة في الترجمة.
remedy-tx10-currency-missing = يُرجى طلب ذكر عملة الأصل.

problem-tx10-currency-added = { $place }: تذكر الترجمة عملة لا يذكرها الأصل: { $written } = { $value }.
remedy-tx10-currency-added = يُرجى المقارنة بالأصل؛ ويجب أن يُذكر مع المبلغ المحوَّل سعر التحويل وتاريخه ومصدره.

problem-tx11-month-differs = { $place }: الأصل { $source }؛ الترجمة { $translation }: ليس الشهر نفسه.
remedy-tx11-month-differs = يُرجى المقارنة بالأصل؛ وإذا كان التاريخ بالأرقام فيُرجى تحديد ترتيب اليوم والشهر في القضية.

problem-tx11-month-missing = { $place }: شهر الأصل، { $written }، غير وارد في الترجمة.
remedy-tx11-month-missing = يُرجى مقارنة تواريخ النصين.

problem-tx11-month-added = { $place }: الشهر الوارد في الترجمة، { $written }، غير وارد في الأصل.
remedy-tx11-month-added = يُرجى مقارنة تواريخ النصين.

problem-tx11-weekday-differs = { $place }: الأصل { $source }؛ الترجمة { $translation }: ليس يوم الأسبوع نفسه.
remedy-tx11-weekday-differs = يُرجى المقارنة بالأصل.

problem-tx15-latin-name-differs = { $place }: الأصل { $source }؛ الترجمة { $translation }: ليست الأحرف نفسها.
remedy-tx15-latin-name-differs = يُرجى طلب نقل الاسم حرفاً حرفاً.

problem-tx17-glossary-term = { $place }: المتفق عليه أن مقابل { $source } هو { $right }؛ ولا يرد في الترجمة.
remedy-tx17-glossary-term = يُرجى طلب استخدام المقابل المتفق عليه، أو تغيير مسرد القضية.

problem-tx18-mark-differs = { $place }: الأصل { $source }؛ الترجمة { $translation }: ليست العلامة نفسها.
remedy-tx18-mark-differs = يُرجى طلب نقل الرقم أو اللوحة رمزاً رمزاً.

problem-tx19-address-differs = { $place }: الأصل { $source }؛ الترجمة { $translation }: ليس العنوان نفسه.
remedy-tx19-address-differs = يُرجى طلب نقل العنوان رمزاً رمزاً.

problem-tx19-address-missing = { $place }: العنوان { $written } غير وارد في الترجمة.
remedy-tx19-address-missing = يُرجى طلب نقل العنوان رمزاً رمزاً.

problem-tx20-identifier-differs = { $place }: الأصل { $source }؛ الترجمة { $translation }: ليس الرقم نفسه.
remedy-tx20-identifier-differs = يُرجى طلب نقل الرقم خانة خانة.

problem-tx20-identifier-missing = { $place }: الرقم { $written } غير وارد في الترجمة.
remedy-tx20-identifier-missing = يُرجى طلب نقل الرقم خانة خانة.

problem-tx20-check-digit-translation = { $place }: الأصل { $source }؛ الترجمة { $translation }: رقم التحقق صحيح في الأصل فقط، فالخطأ إذن في الترجمة.
remedy-tx20-check-digit-translation = يُرجى طلب نقل الرقم خانة خانة.

problem-tx20-check-digit-source = { $place }: الأصل { $source }؛ الترجمة { $translation }: رقم التحقق صحيح في الترجمة فقط، فقد يكون الخطأ في الأصل.
remedy-tx20-check-digit-source = يُرجى الاطلاع على الوثيقة الأصلية؛ ويبقى خطأ الأصل كما هو ويُشار إليه بعبارة [كذا في الأصل].

problem-tx21-plate-province = { $place }: سقط من الترجمة المحرف الأول من اللوحة { $written }.
remedy-tx21-plate-province = يُرجى طلب الإبقاء على المحرف مع كتابته الصوتية { $name }.

problem-tx23-legal-term = { $place }: تُرجم { $source } بعبارة «{ $translation }»، وهي وضع قانوني آخر.
remedy-tx23-legal-term = يُرجى طلب ترجمته هكذا: { $right }.

problem-tx24-suspicion-missing = { $place }: في الأصل «{ $written }»؛ وليس في الترجمة ما يدل على مجرد الاشتباه.
remedy-tx24-suspicion-missing = يُرجى التحقق مما إذا كان المشتبه فيه قد صار واقعة.

problem-tx27-two-renderings = { $place }: تُرجم الأصل نفسه بطريقتين: «{ $first }» ({ $first_place }) و «{ $second }».
remedy-tx27-two-renderings = يُرجى طلب توحيد الترجمة، أو استبعاد الملاحظة مع بيان السبب.

problem-check-translation-unread = { $place }: يتطلب فحص الترجمات نصاً في الجانبين، وليس في أحدهما نص يمكن قراءته.
remedy-check-translation-unread = يُرجى مقارنة الاثنين بالنظر؛ فليس في الصورة أو التسجيل نص يُفحص.
problem-check-translation-more = { $place }: ملاحظات أخرى غير مدرجة، عددها { $count }.
remedy-check-translation-more = يُرجى تصحيح الأولى وإعادة الفحص؛ فكثرة الاختلافات إلى هذا الحد تعني في الغالب أن الملف المرفق غير صحيح.
help-check-translations = ما تذكره كل ترجمة مقارنةً بأصلها فقط: الأرقام والتواريخ والمبالغ والمعرّفات والأسماء وما هو ناقص
help-check-no-translations = كل شيء ما عدا الترجمات

problem-tx13-zone-differs = { $place }: يذكر الأصل وقتاً بتوقيت { $source }، وتذكره الترجمة بتوقيت { $translation }.
remedy-tx13-zone-differs = يُرجى طلب ذكر توقيت الأصل؛ والوقت المحوَّل يرد بجانبه لا بدلاً منه أبداً.
problem-tx13-zone-missing = { $place }: يذكر الأصل التوقيت الذي ذُكر به الوقت ({ $value })؛ ولا تذكره الترجمة.
remedy-tx13-zone-missing = يُرجى طلب ذكر التوقيت، وإلا ظن القارئ أن الوقت بتوقيته.
problem-tx14-age-differs = { $place }: يذكر الأصل أن العمر { $written } وأن الميلاد في { $value }؛ ومقتضى ذلك في { $found } أن يكون العمر { $expected }.
remedy-tx14-age-differs = يُرجى التحقق مما إذا كان العمر محسوباً بالطريقة القديمة (虚岁) أو كان أحد الأرقام خاطئاً؛ ويُطلب إيراد تاريخ الميلاد بجانبه.
problem-tx14-nominal-age = { $place }: يحسب الأصل العمر بالطريقة القديمة (虚岁، بزيادة سنة أو سنتين)؛ ولا تذكر الترجمة ذلك.
remedy-tx14-nominal-age = يُرجى طلب الإشارة إلى أنه عمر بالحساب التقليدي، مع تاريخ الميلاد متى عُرف: فقد يبدو القاصر بالغاً.
problem-tx16-pinyin = { $place }: «{ $translation }» ليس نطقاً للاسم { $source }، ومن قراءاته الممكنة { $right }.
remedy-tx16-pinyin = يُرجى طلب كتابة الاسم كما في جواز السفر، أو إدراج تلك الصيغة في ملف بيانات القضية اسماً للشخص.
problem-tx22-unit-converted = { $place }: الأصل { $source }؛ الترجمة { $translation }: محوَّلة.
remedy-tx22-unit-converted = يُرجى طلب إيراد قيمة الأصل بجانب القيمة المحوَّلة.
problem-tx22-unit-differs = { $place }: الأصل { $source }؛ الترجمة { $translation }: الرقم نفسه بوحدة أخرى.
remedy-tx22-unit-differs = يُرجى طلب الإبقاء على وحدة الأصل: 斤 نصف كيلوغرام، و 两 خمسون غراماً، و 亩 جزء من خمسة عشر جزءاً من الهكتار.
problem-tx25-mark-missing = { $place }: في الأصل إشارة إلى { $written }؛ وليس في الترجمة شيء من ذلك بين معقوفين.
remedy-tx25-mark-missing = يُرجى طلب الإشارة إلى الأختام والتوقيعات وبصمات الأصابع والصور بين معقوفين في مواضعها.
problem-tx26-illegible-missing = { $place }: في الأصل العلامة { $written }؛ ولا تذكر الترجمة أن هناك ما لا تمكن قراءته.
remedy-tx26-illegible-missing = يُرجى طلب الإشارة إليه بعبارة [غير مقروء]؛ ولا يجوز تخمين شيء.
problem-tx28-speaker-differs = { $place }: الأصل { $source }؛ الترجمة { $translation }: تبادل السؤال والجواب موضعيهما.
remedy-tx28-speaker-differs = يُرجى المقارنة بالأصل: فلا يجوز أن يصير الجواب سؤالاً.
problem-tx28-speaker-missing = { $place }: يذكر الأصل من يتكلم ({ $written })؛ ولا تذكره الترجمة.
remedy-tx28-speaker-missing = يُرجى طلب تمييز السؤال والجواب كما في الأصل.
problem-tx28-time-added = { $place }: في الترجمة مقاطع ترجمة مرئية (عددها { $count }) في أوقات ليست في الأصل، أولها في { $written }.
remedy-tx28-time-added = يُرجى طلب أن يحتفظ كل مقطع بوقته: فما قيل يجب أن يمكن العثور عليه في التسجيل.
problem-tx28-time-differs = { $place }: الأصل { $source }؛ الترجمة { $translation }: ليست الأوقات نفسها، أو ليست بالترتيب نفسه (العدد الإجمالي { $count }).
remedy-tx28-time-differs = يُرجى طلب نقل كل وقت كما هو: فما قيل يجب أن يمكن العثور عليه في التسجيل.
problem-tx28-time-missing = { $place }: مقاطع ترجمة مرئية من الأصل (عددها { $count }) ليست في الترجمة، أولها في { $written }.
remedy-tx28-time-missing = يُرجى طلب ترجمتها، أو إرفاق الترجمة بوصفها مستخرجاً.
problem-tx29-certificate-after-receipt = { $place }: تحمل الشهادة التاريخ { $source }، لكن الترجمة وردت في { $translation }.
remedy-tx29-certificate-after-receipt = يُرجى تصحيح التاريخ الخاطئ.
problem-tx29-translator-is-party = { $place }: يحمل المترجم، { $name }، اسم شخص تتعلق به القضية.
remedy-tx29-translator-is-party = يُرجى طلب الترجمة من شخص غيره؛ وإذا كان شخصاً آخر فتُستبعد الملاحظة مع بيان السبب.
problem-tx32-redaction-undone = { $place }: ترجمة النسخة المحجوبة جزئياً تكشف ما أُزيل منها (العبارة { $term } من قائمتها، أو صورة أخرى منها).
remedy-tx32-redaction-undone = يُرجى طلب إعداد الترجمة من النسخة المحجوبة جزئياً، وإرفاقها.

check-waived = { $count ->
    [zero] لم تُستبعد أي ملاحظة.
    [one] استبعد شخص مذكور بالاسم ملاحظة واحدة.
    [two] استبعد أشخاص مذكورون بالاسم ملاحظتين.
    [few] استبعد أشخاص مذكورون بالاسم { $count } ملاحظات.
    [many] استبعد أشخاص مذكورون بالاسم { $count } ملاحظة.
   *[other] استبعد أشخاص مذكورون بالاسم { $count } ملاحظة.
  }
check-waived-by = استبعدها { $who } في { $when }: { $reason }
check-waive-how = يُستبعد التحذير، أو الملاحظة على الترجمة، مع تدوين السبب، بالأمر: pouch waive { $finding } --reason "…"
level-waived = مستبعَد
help-waive = يستبعد تحذيرات وملاحظات على الترجمات مع بيان السبب كتابةً، إلى أن يتغير ما تتعلق به
help-waive-findings = أسماء الملاحظات كما يذكرها الأمر check
help-waive-reason = السبب
help-waive-decision = ما تقرر: القبول على الحال، أو التوضيح، أو العدول عن قرار سابق
help-waive-who = من يقرر؛ القائم بالعمل إن لم يُذكر
help-waive-disclose = يرى المرسَل إليه السبب: بجانب المقطع، أو في سلسلة الحيازة
waive-done = استبعد { $who } الملاحظة { $finding }.
waive-withdrawn = الملاحظة { $finding } مفتوحة من جديد.
waive-disclosed = سيراها المرسَل إليه بجانب المقطع.
problem-waive-no-finding = لا توجد في هذه القضية ملاحظة مفتوحة باسم { $name }.{ $nearest ->
    [none] { "" }
   *[other] { " " }هل المقصود { $nearest }؟
  }
remedy-waive-no-finding = للاطلاع على الأسماء: pouch check
problem-waive-no-reason = لم يُذكر سبب.
remedy-waive-no-reason = يُرجى بيان سبب جواز بقاء الملاحظة في جملة: --reason "…"
problem-waive-nobody = لا يُعرف من يقرر.
remedy-waive-nobody = يُرجى ذكر الشخص: --who "…"
problem-review-open = { $place }: ملاحظات مفتوحة على الترجمات، عددها { $count }.
remedy-review-open = يُرجى الاطلاع عليها بالأمر pouch check --translations، وطلب تصحيح الخطأ من المترجم، واستبعاد الباقي بالأمر pouch waive.
next-review = الخطوة التالية: الاطلاع على ما وجده الفحص في الترجمات بالأمر pouch check --translations؛ وطلب تصحيحه، أو البت فيه بالأمر pouch waive.
waive-disclosed-custody = سيقرؤه المرسَل إليه في سلسلة الحيازة.
problem-waive-error = { $finding } خطأ: ولا يستبعده أي سبب.
remedy-waive-error = يُرجى إصلاح ما يشير إليه؛ ويبيّن الأمر pouch check موضعه.
problem-reasons-missing = تحذيرات بلا سبب مكتوب ({ $count }): { $findings }
remedy-reasons-missing = يُرجى إصلاح ما يشير إليه كل منها، أو بيان سبب جواز بقائه: pouch waive { $first } --reason "…"
