## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = لا يقدم pouch رسائل باللغة { $place }.
remedy-i18n-unknown-locale = يُرجى اختيار إحدى اللغات التي يسردها الأمر «pouch templates»، أو كتابة ملف القضية بالإنجليزية.
problem-i18n-read = تعذّرت قراءة الجمل الموجودة في { $place }.
remedy-i18n-read = يُرجى التأكد من وجود المجلد المحدد بالخيار --templates ومن أن لكم صلاحية قراءته.
problem-i18n-syntax = { $place }، السطر { $line }: ليست هذه جملة على نحو ما يكتبها Fluent ({ $detail }).
remedy-i18n-syntax = يُرجى مقارنة السطر بنظيره في templates/locales: «name = text»، والقيم على صورة {"{"} $name {"}"}، والأسطر التالية بمسافة بادئة.
problem-i18n-variable = { $place }: تذكر الجملة «{ $id }» القيمة ${ $variable }، ولا يزودها pouch بها.
remedy-i18n-variable = يُرجى ألا تُستخدم إلا القيم التي تستخدمها الجملة المرفقة ذات الاسم نفسه.
