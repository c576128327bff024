## The dossier as PDF
page-print = للطباعة (PDF)
print-page = الصفحة { $page } من { $pages }
print-exhibit = مُبرَز
print-more-persons = بقية الأشخاص في الصفحات التالية
print-more-passages = جميعها في الصفحة «side-by-side» داخل الحزمة.
print-volumes = المجلدات
print-volumes-text = عدد المُبرَزات أكبر من أن يسعها ملف واحد. مُبرَزات كل نطاق في مجلد مستقل.
print-receipt = إشعار بالاستلام
print-receipt-lead = يُرجى الملء والتوقيع والإعادة. تُملأ خانات قيمة الختم باليد من إشعار الإرسال، لا من هذه الحزمة أبدًا.
print-receipt-seal = قيمة الختم منقولة من إشعار الإرسال (ثماني مجموعات من ثماني علامات)
print-receipt-complete = وصلت الحزمة كاملة وأمكن فتحها.
print-receipt-match = جرى التحقق: قيمة الختم وجميع الملفات متطابقة.
print-receipt-mismatch = جرى التحقق: هناك ما لا يتطابق. لا نعتمد عليها وقد اتصلنا بالمرسل هاتفيًا.
print-receipt-missing = هناك ما ينقص أو تتعذر قراءته؛ وهو مذكور على ظهر الصفحة.
print-office = السلطة والوحدة
print-place = المكان
print-stamp = خاتم السلطة المستلِمة
print-font = خط أُضيف من أجل ملف PDF

problem-dossier-no-glyph = لا يوجد خط للكتابة { $script }: تعذرت طباعة { $count } من العلامات، أولها { $first } ({ $place }).
remedy-dossier-no-glyph = سمِّ مجلدًا فيه خط لهذه الكتابة: pouch pack --font-dir FOLDER. لم يُكتب شيء.
problem-dossier-font = { $place } ليس خطًا صالحًا للاستعمال.
remedy-dossier-font = أخرجه من مجلد --font-dir؛ تُقرأ ملفات TrueType وOpenType.
problem-dossier-pdf = تعذر إعداد ملف PDF { $place } على النحو الذي تحتاجه المحفوظات وقارئات الشاشة: { $detail }
remedy-dossier-pdf = هذا خلل في البرنامج؛ يُرجى الإبلاغ عنه مع هذه الرسالة. وإلى حين إصلاحه استعمل --no-pdf عند الإعداد.
problem-dossier-no-press = { $place }: بُني هذا البرنامج من دون PDF.
remedy-dossier-no-press = اترك هذا الخيار، أو استعمل برنامجًا بُني بالميزة «pdf».
