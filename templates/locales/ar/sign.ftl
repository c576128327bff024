# Keys on tokens (PKCS#11), and signed decisions.
token-ask-pin = رمز PIN لجهاز التوقيع { $token }:{ " " }
problem-token-uri = لا يُقبل الجزء «{ $part }» من معرّف URI من نوع pkcs11:.
remedy-token-uri = يُرجى كتابة pkcs11:token=LABEL;object=LABEL أو pkcs11:id=%01، مع كتابة العلامات الأخرى على هيئة %XX (RFC 7512). ولا يُكتب رمز PIN في الأمر أبداً: يُستخدم --passphrase-file أو --passphrase-fd أو يُكتب عند طلبه.
problem-token-module = لا يمكن استخدام مكتبة جهاز التوقيع: { $reason }
remedy-token-module = يُرجى تحديد مكتبة PKCS#11 التي يوفرها صانع جهاز التوقيع: --module FILE، أو module-path في معرّف URI.
problem-token-none = { $what ->
    [key] لا يوجد على جهاز التوقيع مفتاح يطابق معرّف URI.
   *[other] لا يوجد جهاز توقيع يطابق معرّف URI.
  }
remedy-token-none = يُرجى التأكد من أن جهاز التوقيع موصول ومن أن تسمياته مكتوبة كما هي: pkcs11-tool --module FILE --list-slots, --list-objects
problem-token-many = { $what ->
    [key] أكثر من مفتاح على جهاز التوقيع يطابق معرّف URI: { $names }.
   *[other] أكثر من جهاز توقيع يطابق معرّف URI: { $names }.
  }
remedy-token-many = يُرجى تحديد المقصود: pkcs11:token=LABEL;object=LABEL، أو id=%01.
problem-token-pin = رمز PIN خاطئ. وقد أُدخل في جهاز التوقيع مرة واحدة ولن يُعاد إدخاله.
remedy-token-pin = يُرجى تشغيل الأمر من جديد برمز PIN الصحيح. ومعظم أجهزة التوقيع تُقفل بعد ثلاثة رموز خاطئة.
problem-token-locked = جهاز التوقيع مقفل: فقد أُدخلت فيه رموز PIN خاطئة أكثر مما يُسمح به.
remedy-token-locked = يُرجى أن تطلبوا فتح قفله من الجهة التي أصدرته.
problem-token-final-try = إدخال رمز PIN خاطئ مرة أخرى يُقفل جهاز التوقيع، فلم يُدخل فيه أي رمز.
remedy-token-final-try = إن كنتم متأكدين من رمز PIN فيُرجى تشغيل الأمر من جديد مع --last-try.
problem-token-refused = رفض جهاز التوقيع: { $reason }
remedy-token-refused = يُرجى التأكد من أن المفتاح يجوز له التوقيع (RSA بطول 3072 بت أو أكثر، أو P-256 أو P-384) ومن أنه لا يطلب رمز PIN خاصاً به لكل توقيع.
help-seal-module = مكتبة جهاز التوقيع (PKCS#11)، لمعرّف URI من نوع pkcs11: بلا module-path
help-seal-last-try = يُدخل رمز PIN في جهاز التوقيع حتى إن كان رمز خاطئ آخر يقفله
help-pack-module = مكتبة جهاز التوقيع (PKCS#11)، لمعرّف URI من نوع pkcs11: بلا module-path
help-pack-last-try = يُدخل رمز PIN في جهاز التوقيع حتى إن كان رمز خاطئ آخر يقفله
problem-decision-forged = التوقيع على قرار { $name } ({ $what }) لا يطابق ما ورد في السجل: فقد غُيّر أحدهما، أو أُخذ التوقيع من موضع آخر.
remedy-decision-forged = يُرجى معرفة من كتب السطر، ثم طلب اتخاذ القرار من جديد: pouch approve … --sign KEY أو pouch gate … --sign KEY.
problem-decision-unsigned = قرار { $name } ({ $what }) غير موقَّع؛ ومكتبكم يشترط توقيع هذه القرارات في هذا النوع.
remedy-decision-unsigned = يُرجى طلب توقيعه: pouch approve … --sign KEY أو pouch gate … --sign KEY. أما ما في case.toml فلا يكون موقَّعاً أبداً.
problem-decision-other-case = التوقيع على قرار { $name } ({ $what }) صادر للقضية { $case }.
remedy-decision-other-case = يُرجى معرفة من نسخه، وطلب أن يتخذ الشخص القرار في هذه القضية.
problem-decision-other-key = مفتاح { $key } وقّع باسم { $name } ({ $what })؛ ومكتبكم لا يعرف هذا المفتاح مفتاحاً له.
remedy-decision-other-key = كل شخص يوقّع بمفتاحه الخاص. فإن كان المفتاح جديداً فيُرجى إدراجه في people.toml في مجلد قوالب مكتبكم.
problem-decision-key-not-then = لم يكن مفتاح { $key } صالحاً حين وقّع { $name } ({ $what }).
remedy-decision-key-not-then = يُرجى طلب التوقيع بمفتاح صالح؛ ويبيّن people.toml والشهادة من متى وإلى متى.
problem-decision-unlisted = لا يعرف مكتبكم مفتاحاً باسم { $name } ({ $what })؛ وقد جرى التوقيع بمفتاح { $key }.
remedy-decision-unlisted = يُرجى إدراج الشخص والمفتاح في people.toml في مجلد قوالب مكتبكم.
problem-decision-not-supported = لا يعرف pouch الخوارزمية { $algorithm }، فلا يمكنه معرفة ما إذا كان { $name } ({ $what }) قد وقّع.
remedy-decision-not-supported = يُرجى التوقيع بمفتاح RSA أو P-256 أو P-384، أو بمفتاح SSH من نوع Ed25519.
problem-decision-people-file = لا يمكن استخدام { $place }: { $reason }
remedy-decision-people-file = تُكتب require_signed = true، ثم لكل شخص [[person]] مع name و certificates (SHA-256) أو ssh_keys. والمفتاح لشخص واحد فقط.
problem-decision-many-keys = قُدّم أكثر من مفتاح لقرار واحد.
remedy-decision-many-keys = القرار لشخص واحد: يُرجى تقديم مفتاح واحد.
help-approve-sign = مفتاح التوقيع: PEM أو PKCS#12 أو ملف مفتاح OpenSSH أو معرّف URI من نوع pkcs11: لمفتاح على جهاز توقيع
help-approve-sign-with-agent = الشطر العام من مفتاح SSH يوقّع به ssh-keygen: في وكيل مفاتيح أو جهاز FIDO2
help-approve-certificate = شهادات ليست في ملف المفتاح
help-approve-passphrase-file = ملف سطره الأول عبارة المرور؛ ملف لكل مفتاح محمي، بترتيب المفاتيح
help-approve-passphrase-fd = واصف ملف تُقرأ منه عبارات المرور، واحدة في كل سطر
help-approve-module = مكتبة جهاز التوقيع (PKCS#11)، لمعرّف URI من نوع pkcs11: بلا module-path
help-approve-last-try = يُدخل رمز PIN في جهاز التوقيع حتى إن كان رمز خاطئ آخر يقفله
help-gate-sign = مفتاح التوقيع: PEM أو PKCS#12 أو ملف مفتاح OpenSSH أو معرّف URI من نوع pkcs11: لمفتاح على جهاز توقيع
help-gate-sign-with-agent = الشطر العام من مفتاح SSH يوقّع به ssh-keygen: في وكيل مفاتيح أو جهاز FIDO2
help-gate-certificate = شهادات ليست في ملف المفتاح
help-gate-passphrase-file = ملف سطره الأول عبارة المرور؛ ملف لكل مفتاح محمي، بترتيب المفاتيح
help-gate-passphrase-fd = واصف ملف تُقرأ منه عبارات المرور، واحدة في كل سطر
help-gate-module = مكتبة جهاز التوقيع (PKCS#11)، لمعرّف URI من نوع pkcs11: بلا module-path
help-gate-last-try = يُدخل رمز PIN في جهاز التوقيع حتى إن كان رمز خاطئ آخر يقفله
help-export-module = مكتبة جهاز التوقيع (PKCS#11)، لمعرّف URI من نوع pkcs11: بلا module-path
help-export-last-try = يُدخل رمز PIN في جهاز التوقيع حتى إن كان رمز خاطئ آخر يقفله
help-receipt-module = مكتبة جهاز التوقيع (PKCS#11)، لمعرّف URI من نوع pkcs11: بلا module-path
help-receipt-last-try = يُدخل رمز PIN في جهاز التوقيع حتى إن كان رمز خاطئ آخر يقفله
