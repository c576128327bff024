# Training packs.

training-done = القضية التدريبية جاهزة: { $folder }. وكل ما فيها مختلق؛ وفي ترجماتها أخطاء موضوعة عمداً. ويبدأ المتدربون بالأمرين «pouch status» و «pouch pack».
training-key = { $count ->
    [zero] لا أخطاء؛ وورقة الحل بجانب المجلد، للمدرب وحده:
    [one] ورقة حل الخطأ الوحيد بجانب المجلد، للمدرب وحده:
    [two] ورقة حل الخطأين بجانب المجلد، للمدرب وحده:
    [few] ورقة حل الأخطاء، وعددها { $count }، بجانب المجلد، للمدرب وحده:
    [many] ورقة حل الأخطاء، وعددها { $count }، بجانب المجلد، للمدرب وحده:
   *[other] ورقة حل الأخطاء، وعددها { $count }، بجانب المجلد، للمدرب وحده:
  }
training-key-head = ورقة الحل للمدرب – لا توزَّع. كل شخص ورقم وحدث مختلق.
training-key-seed = يمكن إعداد الحزمة نفسها من جديد بالخيار --seed «{ $seed }».
training-key-line = { $number }. { $what }: { $document }، الفقرة { $paragraph }
training-right = الصواب:
training-wrong = الخطأ:
training-missing = (ناقص)
fault-digit = رقم مختلف في مبلغ
fault-magnitude = مبلغ صار عشرة أمثاله
fault-currency = مبلغ بعملة أخرى
fault-month = تاريخ بشهر آخر
fault-day = تاريخ بيوم آخر
fault-name = شخص مكان آخر
fault-identifier = خانتان متبادلتان في رقم وثيقة
fault-phone = خانتان متبادلتان في رقم هاتف
fault-paragraph = فقرة ناقصة
fault-untranslated = فقرة غير مترجمة
fault-negation = نفي صار إثباتاً
fault-term = مصطلح قانوني بمعنى آخر

problem-training-only = لا توضع الأخطاء عمداً إلا في قضية تدريبية.
remedy-training-only = يُرجى كتابة: pouch init DIR --type TRAIN --faults
problem-training-not-sample = { $place }: يجب أن تتضمن القضية التدريبية sample = true.
remedy-training-not-sample = يُرجى كتابة sample = true؛ فتذكر كل صفحة عندئذ أن القضية ليست حقيقية.
problem-training-number = { $place }: رقم القضية التدريبية، «{ $number }»، لا يبدأ بكلمة SAMPLE.
remedy-training-number = يُرجى كتابة id = "SAMPLE-2026-1" مثلاً: فالرقم يرد في اسم كل ملف.
problem-training-real-number = يتضمن { $place } رقماً قد يكون حقيقياً ({ $kind ->
    [prc-id] رقم هوية صيني
    [prc-company] رمز شركة صيني
    [iban] حساب مصرفي
    [card] بطاقة دفع
    [imei] الرقم التسلسلي لهاتف
    [dni] رقم DNI أو NIE إسباني
    [cuit] رقم CUIT أرجنتيني
    [codice-fiscale] رقم codice fiscale إيطالي
    [vin] رقم مركبة
    [prc-passport] جواز سفر صيني
    [phone] رقم هاتف
    [email] عنوان بريد إلكتروني
   *[other] رقم حاوية
  }، يبدأ بالآتي: { $begins }).
remedy-training-real-number = كل ما في النموذج التدريبي مختلق: يُرجى كتابة رقم مثل SAMPLE-ID-0001، أو هاتف مثل +86 10 5550 0120، أو عنوان ينتهي بالامتداد .example، أو قيمة يستخدمها المعيار نفسه مثالاً.
problem-dossier-no-banner = لا يترك القالب { $place } موضعاً مأموناً لعبارة النموذج التدريبي.
remedy-dossier-no-banner = يُرجى بدء الصفحة كما يبدؤها القالب المرفق: «head.html»، ثم </head> و <body>؛ دون تعليق قبل <body>، ودون <script> ولا <link> ولا <style> ثانية. ويضع pouch العبارة بنفسه.

help-init-faults = مع --type TRAIN: ينشئ قضية كاملة مختلقة في ترجماتها هذا العدد من الأخطاء الموضوعة عمداً (10)، وورقة حلها بجانب المجلد
help-init-seed = يعيد إنشاء الحزمة التدريبية نفسها بعينها
