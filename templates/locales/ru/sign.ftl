# Keys on tokens (PKCS#11), and signed decisions.
token-ask-pin = PIN для { $token }:{ " " }
problem-token-uri = Часть «{ $part }» в URI pkcs11: не принимается.
remedy-token-uri = Напишите pkcs11:token=МЕТКА;object=МЕТКА или pkcs11:id=%01, прочие знаки как %XX (RFC 7512). PIN никогда не указывают в команде: используйте --passphrase-file, --passphrase-fd или введите его по запросу.
problem-token-module = Библиотеку токена использовать нельзя: { $reason }
remedy-token-module = Укажите библиотеку PKCS#11, которую поставляет изготовитель токена: --module ФАЙЛ или module-path в URI.
problem-token-none = { $what ->
    [key] Ни один ключ на токене не соответствует URI.
   *[other] Ни один токен не соответствует URI.
  }
remedy-token-none = Проверьте, что токен подключён и что его метки написаны точно: pkcs11-tool --module ФАЙЛ --list-slots, --list-objects
problem-token-many = { $what ->
    [key] URI соответствует более чем один ключ на токене: { $names }.
   *[other] URI соответствует более чем один токен: { $names }.
  }
remedy-token-many = Укажите, какой именно: pkcs11:token=МЕТКА;object=МЕТКА или id=%01.
problem-token-pin = PIN неверен. Он был передан токену один раз, повторной попытки не будет.
remedy-token-pin = Выполните команду ещё раз с верным PIN. Большинство токенов блокируются после трёх неверных.
problem-token-locked = Токен заблокирован: ему передали слишком много неверных PIN.
remedy-token-locked = Попросите того, кто выдал токен, разблокировать его.
problem-token-final-try = Ещё один неверный PIN заблокировал бы токен, поэтому PIN ему не передан.
remedy-token-final-try = Если вы уверены в PIN, выполните команду ещё раз с --last-try.
problem-token-refused = Токен отказал: { $reason }
remedy-token-refused = Проверьте, что ключу разрешено подписывать (RSA не менее 3072 бит, P-256, P-384) и что он не требует отдельного PIN для каждой подписи.
help-seal-module = Библиотека токена (PKCS#11) для URI pkcs11: без module-path
help-seal-last-try = Передаёт токену PIN, даже если ещё один неверный его заблокирует
help-pack-module = Библиотека токена (PKCS#11) для URI pkcs11: без module-path
help-pack-last-try = Передаёт токену PIN, даже если ещё один неверный его заблокирует
problem-decision-forged = Подпись под решением – { $name } ({ $what }) – не соответствует записи в журнале: одно из двух изменено либо подпись взята из другого места.
remedy-decision-forged = Выясните, кто сделал эту запись, затем попросите принять решение заново: pouch approve … --sign КЛЮЧ или pouch gate … --sign КЛЮЧ.
problem-decision-unsigned = Решение – { $name } ({ $what }) – не подписано; ваше подразделение требует, чтобы для этого вида такие решения подписывались.
remedy-decision-unsigned = Попросите подписать: pouch approve … --sign КЛЮЧ или pouch gate … --sign КЛЮЧ. То, что стоит в case.toml, никогда не подписано.
problem-decision-other-case = Подпись под решением – { $name } ({ $what }) – дана для дела { $case }.
remedy-decision-other-case = Выясните, кто её скопировал, и попросите это лицо принять решение по данному делу.
problem-decision-other-key = Подписано ключом: { $key }, от имени: { $name } ({ $what }); вашему подразделению неизвестно, что это ключ данного лица.
remedy-decision-other-key = Каждый подписывает своим ключом. Если ключ новый, внесите его в people.toml в папке шаблонов вашего подразделения.
problem-decision-key-not-then = Ключ { $key } не действовал в момент подписания – { $name } ({ $what }).
remedy-decision-key-not-then = Попросите подписать действующим ключом; с какого и по какое время он действует, сказано в people.toml и в сертификате.
problem-decision-unlisted = Вашему подразделению неизвестен ни один ключ этого лица – { $name } ({ $what }); подписано ключом: { $key }.
remedy-decision-unlisted = Внесите это лицо и его ключ в people.toml в папке шаблонов вашего подразделения.
problem-decision-not-supported = Программа pouch не знает { $algorithm } и не может сказать, подписано ли решение: { $name } ({ $what }).
remedy-decision-not-supported = Подпишите с помощью RSA, P-256 или P-384 либо ключом SSH вида Ed25519.
problem-decision-people-file = Использовать { $place } нельзя: { $reason }
remedy-decision-people-file = Напишите require_signed = true, затем для каждого лица [[person]] с name и certificates (SHA-256) или ssh_keys. Ключ принадлежит только одному лицу.
problem-decision-many-keys = Для одного решения указано более одного ключа.
remedy-decision-many-keys = Решение принимает одно лицо: укажите один ключ.
help-approve-sign = Ключ, которым подписывают: PEM, PKCS#12, файл ключа OpenSSH или URI pkcs11: ключа на токене
help-approve-sign-with-agent = Открытая часть ключа SSH, которым подписывает ssh-keygen: в агенте или токене FIDO2
help-approve-certificate = Сертификаты, которых нет в файле ключа
help-approve-passphrase-file = Файл, первая строка которого – пароль; по одному на каждый защищённый ключ, в том же порядке
help-approve-passphrase-fd = Дескриптор файла, из которого читаются пароли, по одному в строке
help-approve-module = Библиотека токена (PKCS#11) для URI pkcs11: без module-path
help-approve-last-try = Передаёт токену PIN, даже если ещё один неверный его заблокирует
help-gate-sign = Ключ, которым подписывают: PEM, PKCS#12, файл ключа OpenSSH или URI pkcs11: ключа на токене
help-gate-sign-with-agent = Открытая часть ключа SSH, которым подписывает ssh-keygen: в агенте или токене FIDO2
help-gate-certificate = Сертификаты, которых нет в файле ключа
help-gate-passphrase-file = Файл, первая строка которого – пароль; по одному на каждый защищённый ключ, в том же порядке
help-gate-passphrase-fd = Дескриптор файла, из которого читаются пароли, по одному в строке
help-gate-module = Библиотека токена (PKCS#11) для URI pkcs11: без module-path
help-gate-last-try = Передаёт токену PIN, даже если ещё один неверный его заблокирует
help-export-module = Библиотека токена (PKCS#11) для URI pkcs11: без module-path
help-export-last-try = Передаёт токену PIN, даже если ещё один неверный его заблокирует
help-receipt-module = Библиотека токена (PKCS#11) для URI pkcs11: без module-path
help-receipt-last-try = Передаёт токену PIN, даже если ещё один неверный его заблокирует
