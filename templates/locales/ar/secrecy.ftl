# السرية: فتح ملف قضية وصل مشفَّراً.

secrecy-ask-passphrase = عبارة المرور للملف { $file }:{ " " }
problem-verify-encrypted = الملف { $place } مشفَّر ويجب فتحه للتحقق منه.
remedy-verify-encrypted = يُرجى تحديد الملف الذي يحوي مفتاحكم: pouch verify FILE --identity KEYFILE. وإن كانت هناك عبارة مرور فاكتبوها في نافذة الأوامر أو حددوها بالخيار --passphrase-file FILE.
problem-secrecy-io = تتعذر قراءة الملف المشفَّر أو كتابته: { $reason }.
remedy-secrecy-io = { -verify-disk }
problem-secrecy-not-encrypted = الملف غير مشفَّر بصيغة يفتحها pouch: أي age أو ملف ZIP بمدخل واحد بتشفير AES-256.
remedy-secrecy-not-encrypted = يُتحقق من ملف القضية غير المشفَّر كما هو: pouch verify FILE
problem-secrecy-no-key = الملف مشفَّر، ولم يُقدَّم مفتاح أو عبارة مرور لفتحه.
remedy-secrecy-no-key = يُرجى تحديد الملف الذي يحوي مفتاحكم بالخيار --identity KEYFILE. وإن كانت هناك عبارة مرور فاكتبوها في نافذة الأوامر أو حددوها بالخيار --passphrase-file FILE.
problem-secrecy-wrong-key = لا يُفتح الملف: فهو مشفَّر لمفتاح آخر، أو عبارة المرور مختلفة.
remedy-secrecy-wrong-key = يُرجى التأكد من أنكم قدمتم مفتاحكم أو كتبتم عبارة المرور بدقة. فإن كان كذلك فأبلغوا المرسل من جديد بمفتاحكم العام (age1…) واطلبوا تشفير الملف له.
problem-secrecy-altered = عُدِّل الملف المشفَّر أو بُتر في الطريق؛ ولا يُعتمد على أي شيء منه.
remedy-secrecy-altered = { -verify-resend }
problem-secrecy-too-much-work = تتطلب عبارة مرور هذا الملف ذاكرة ووقتاً أكثر بكثير مما يتطلبه ملف سليم.
remedy-secrecy-too-much-work = { -verify-ask }
problem-secrecy-identity = السطر { $line } من ملف المفاتيح ليس مفتاحاً كما يكتبه age-keygen (AGE-SECRET-KEY-1…).
remedy-secrecy-identity = يُرجى تحديد الملف الذي كتبه age-keygen. أما ملف المفاتيح المشفَّر هو نفسه فيُفتح أولاً بالأمر age -d.
problem-secrecy-came-open = يقول ملف الجهات النظيرة لديكم إن ملفات القضايا من { $name } تصل مشفَّرة، وهذا الملف مفتوح: فقد يكون أحد قد قرأه أو استبدله في الطريق.
remedy-secrecy-came-open = يُرجى التحقق من الملف المشفَّر كما وصل (pouch verify FILE.age --identity KEYFILE). وإن لم يصل إلا المفتوح فاتصلوا بالمرسل على رقم تعرفونه.

letter-receipt-title = إشعار استلام ملف قضية
letter-receipt-lead = هذا جواب المتلقي بشأن ملف القضية المذكور أدناه. والعبرة بالملف الموقَّع المرفق بهذه الصفحة.
letter-receipt-answer = الجواب
letter-receipt-line = ما تم التحقق منه
letter-receipt-missing = مفقود
letter-receipt-damaged = تالف
letter-receipt-question = سؤال إلى المرسل
letter-receipt-by = المجيب
letter-receipt-tool = أداة التحقق
