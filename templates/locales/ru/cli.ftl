# The command line: help.
help-pouch = Превращает папку с доказательствами и их переводами, выполненными человеком, в единые материалы дела, которые зарубежный партнёр может прочитать и проверить.
help-heading-usage = Использование:
help-heading-commands = Команды
help-heading-options = Параметры
help-heading-arguments = Аргументы
help-common-help = Показывает эту справку
help-common-version = Показывает версию
help-common-json = Отвечает одним объектом JSON, для сценариев
help-common-quiet = Выводит только ответ и ошибки
help-common-no-color = Не использует цвета
help-common-lang = Язык сообщений: ar, de, en, es, fr, it, pt, ru, vi, zh-Hans, zh-Hant
help-common-at = Момент, который считать текущим, например 2016-06-14T09:30:00Z
help-common-actor = Кто работает, как он будет назван в журнале сохранности; иначе – сотрудник из case.toml
help-demo = Распаковывает учебное дело, упаковывает и проверяет его и говорит, куда смотреть
help-demo-dir = Папка для учебного дела; если не указана – pouch-demo
help-demo-sample = Какой пример: argentina-2016 или rome-insurance
help-init = Создаёт новую папку дела с файлом case.toml, снабжённым комментариями
help-init-dir = Новая папка дела; если не указана – текущая
help-init-kind = Вид материалов дела, например TRANSMIT, RFA или RN: все виды показывает pouch profiles list
help-add = Включает доказательства в дело: копирует то, что находится вне папки дела, вычисляет хеш-суммы, определяет формат и читает новое в evidence/
help-add-paths = Файлы или папки, которые сначала нужно скопировать в evidence/
help-add-ocr = Разрешает Tesseract читать изображения текста и отсканированные страницы на языках из case.toml: только для определения языка и поиска
help-add-new-only = Не читает уже известные подлинники повторно
help-add-accept-change = Признаёт, что это доказательство изменено правомерно; требует --reason
help-add-reason = Почему изменение признаётся
help-status = Показывает доказательства, языки, переводы, чего не хватает и что делать дальше
help-status-items = Доказательства, о которых нужно сообщить всё: что файл сообщает о себе и какие файлы внутри него
help-confirm = Записывает, какой язык доказательств подтвердил человек
help-confirm-items = Номера доказательств или пути
help-confirm-language = Обозначение языка, например uk или zh-Hans; zxx, если слов нет
help-attach = Прилагает к подлиннику перевод, выполненный человеком
help-attach-item = Номер или путь подлинника
help-attach-file = Перевод; не указывается, если прилагается только заверение перевода
help-attach-to = Язык перевода
help-attach-translator = Ключ из [[translator]] в case.toml или имя
help-attach-scope = Какая часть переведена
help-attach-reviser = Кто проверил перевод
help-attach-machine-draft-edited-by = Указывает, что это машинный черновик, и называет лицо, которое его исправило и за него отвечает
help-attach-certificate = Заверение перевода
help-attach-certificate-place = Где оно дано
help-attach-certificate-date = Когда оно дано (YYYY-MM-DD)
help-attach-certificate-pages = Сколько страниц оно охватывает
help-attach-certificate-number = Его номер в реестре (присяги, порядковый, нотариальный)
help-attach-certificate-authority = Кто его зарегистрировал или подтвердил: суд, нотариус, коллегия
help-attach-supersedes = Перевод, который он заменяет: путь или первые 8 знаков SHA-256
help-attach-reason = Почему он его заменяет
help-attach-received-from = От кого получен
help-attach-received-on = Когда получен (YYYY-MM-DD)
help-pack = Упаковывает материалы дела для каждого получателя, проверяет их и составляет уведомление об отправке
help-pack-to = Только для этого получателя (его ключ в case.toml)
help-pack-out = Папка для материалов дела; если не указана – папка дела
help-pack-force = Заменяет уже созданные файлы
help-pack-compress = Сжимает то, что можно уменьшить; иначе при проверке учитывается каждый байт ZIP
help-pack-quick = Проверяет только структуру записанного, не создаёт PDF и не вычисляет хеш-сумму ZIP: для очень больших доказательств
help-pack-font-dir = Добавляет для PDF шрифты из этой папки к шрифтам программы; их хеш-суммы входят в материалы дела
help-pack-attach-index = Вкладывает указатель (dossier.json) в PDF, который тогда имеет формат PDF/A-3a
help-pack-no-pdf = Не создаёт PDF
help-language = Сообщает, на каких языках написаны файлы, без дела
help-language-paths = Файлы или папки; - читает то, что подано на ввод
help-language-expect = Ожидаемые языки, например it,zh,en: им отдаётся предпочтение, а любой другой отмечается
help-language-blocks = Сообщает также язык каждого абзаца, блока страницы или сообщения
help-identify = Сообщает, что представляют собой файлы по содержимому, без дела
help-identify-paths = Файлы или папки
help-identify-details = Сообщает также, что файлы говорят о себе (место, автор, даты) и что находится в архивах, почтовых ящиках и сообщениях
help-identify-text = Делает всё, что делает --details, и выводит текст
help-identify-ocr = Разрешает Tesseract читать изображения текста и отсканированные страницы: только для определения языка и поиска
help-identify-expect = Языки, которые следует ожидать при --ocr, например zh-Hans,es
help-verify = Проверяет материалы дела или любой пакет BagIt, в ZIP или в папке, и отвечает построчно
help-verify-path = Материалы дела
help-verify-expect = Хеш-сумма опечатывания, которую отправитель сообщил вам по другому каналу: 64 знака или 8 групп по 5
help-show = Показывает, что внутри, не распаковывая и не проверяя
help-show-path = Материалы дела

# The command line: what was not understood.
usage-help = Введите pouch --help или pouch КОМАНДА --help.
usage-value = Значение { $value } не подходит для { $argument }.
usage-unknown-argument = Здесь нет параметра { $argument }.
usage-unknown-command = Нет команды { $argument }.
usage-nearest = Возможно, имелось в виду { $nearest }?
usage-allowed = Допустимо: { $allowed }.
usage-missing = Не указано: { $argument }.
usage-no-command = Укажите, что нужно сделать.
usage-not-utf8 = Один из аргументов не является читаемым текстом.
usage-twice = { $argument } указан дважды или не сочетается с другим параметром.
usage-other = Команда не понята.
usage-bad-time = { $value } – это не время. Запишите его в виде 2016-06-14T09:30:00Z или 2016-06-14T17:30:00+08:00.

# Answers.
level-error = ОШИБКА
level-warning = ПРЕДУПРЕЖДЕНИЕ
level-note = ПРИМЕЧАНИЕ
init-done = Папка дела { $folder } готова.
init-next = Далее: заполните { $file }, поместите подлинники в evidence/ и выполните там pouch add.
add-taken = { $count ->
    [one] Включено в дело: { $count } доказательство.
    [few] Включено в дело: { $count } доказательства.
    [many] Включено в дело: { $count } доказательств.
   *[other] Включено в дело: { $count } доказательства.
 }
add-recognized = { $count ->
    [one] Программой распознавания текста прочитано { $count } уже известное доказательство.
    [few] Программой распознавания текста прочитано { $count } уже известных доказательства.
    [many] Программой распознавания текста прочитано { $count } уже известных доказательств.
   *[other] Программой распознавания текста прочитано { $count } уже известного доказательства.
 }
add-unchanged = { $count ->
    [one] Без изменений: { $count } известный подлинник.
    [few] Без изменений: { $count } известных подлинника.
    [many] Без изменений: { $count } известных подлинников.
   *[other] Без изменений: { $count } известного подлинника.
 }
members-more = { $count ->
    [one] … и внутри ещё { $count } файл
    [few] … и внутри ещё { $count } файла
    [many] … и внутри ещё { $count } файлов
   *[other] … и внутри ещё { $count } файла
}
add-stopped = Остановлено. То, что уже включено в дело, остаётся; чтобы продолжить, снова выполните pouch add.
language-confirmed = { $tag } (подтверждено)
language-found = { $share } % { $name } ({ $tag }), { $status }
language-status-confirmed = подтверждено
language-status-probable = вероятно
language-status-contested = спорно
language-status-undetermined = не определён
language-whatlang = {"; "}whatlang определяет { $tag }
language-unexpected = {"; "}не ожидался
confirm-done = { $items }: язык { $language }, подтверждено.
attach-done = { $item } → { $to }: приложен { $path }.
attach-certified = { $item } → { $to }: приложено заверение к { $path }.
pack-done = Файл { $file } упакован для { $recipient } и прошёл проверку (доказательств: { $items }, байт: { $bytes }).
pack-seal = Хеш-сумма опечатывания. Сообщите её получателю по другому каналу:
pack-telephone = По телефону:
pack-note = Уведомление об отправке: { $file }
pack-page = Страница, с помощью которой получатель проверяет это в браузере: { $file }
status-item = Доказательство
status-title = Название или файл
status-language = Язык
status-not-needed = не требуется
status-unknown = подтвердите язык
status-missing = не переведено
status-stale = УСТАРЕЛ: подлинник изменён
status-partial = выдержки
status-received = полный
status-certified = полный, заверенный
status-withheld = не предоставлено
status-new = Ещё не включено в дело: { $path }
status-proposal = { $path } – по-видимому, перевод { $item }. Если это так: pouch attach { $item } "{ $path }" --to { $to } --translator …
empty-must = В case.toml ещё не заполнено то, что нужно для упаковки: { $keys }.
empty-should = В case.toml ещё не заполнено; в материалах дела будет сказано, что это не указано: { $keys }.
empty-unknown = Пока неизвестно; если упаковать сейчас, в сообщении так и будет сказано: { $keys }.
empty-remedy = Что туда вписать, сказано в комментариях в case.toml; pouch check сообщает, почему, кто этого требует, и даёт пример.
next-alarm = Далее: один из подлинников уже не такой, каким был включён в дело. Прежде всего выясните почему.
next-add = Далее: поместите подлинники в evidence/ и выполните pouch add.
next-confirm = Далее: укажите язык доказательств, для которых он не определён точно: pouch confirm E0001 --language …
next-attach = Далее: приложите недостающие переводы (pouch attach) или укажите в case.toml, почему их нет.
next-fill = Далее: заполните недостающее в case.toml.
next-pack = Далее: pouch pack.
verify-own-seal = Хеш-сумма опечатывания этих материалов дела; сверьте её с той, которую вам сообщил отправитель:
demo-unpacked = Учебное дело, полностью вымышленное, находится в { $folder }.
demo-look = Посмотрите: распакуйте материалы дела и откройте START-HERE.html в любом браузере. Измените в них один байт и снова выполните pouch verify.
show-claims = Это то, что материалы дела сообщают о себе сами. Проверяет это только pouch verify.

# Problems and remedies of packing.
problem-pack-problems = Пока это сделать нельзя; что мешает, перечислено выше ({ $count }).
remedy-pack-problems = Устраните каждое из указанных выше препятствий и повторите команду.
problem-pack-read = Не удаётся прочитать { $place }: { $reason }.
remedy-pack-read = Проверьте, что файл существует и что у вас есть право на чтение, затем повторите команду.
problem-pack-write = Не удаётся записать { $path }: { $reason }.
remedy-pack-write = Проверьте, что диск не заполнен и что у вас есть право на запись, или выберите другую папку с помощью --out. Недописанных файлов не осталось.
problem-pack-exists = { $path } уже существует.
remedy-pack-exists = Переместите его или выберите другое имя; он заменяется только с --force.
problem-pack-no-item = В этом деле нет доказательства { $name }.
remedy-pack-no-item = Номера показывает pouch status; можно указать и путь, например evidence/letter.pdf.
problem-init-unknown-type = Нет вида материалов дела { $name }.
remedy-init-unknown-type =
    { $nearest ->
        [none] Выберите одно из: { $known }.
       *[other] Возможно, имелось в виду «{ $nearest }»? Выберите одно из: { $known }.
    }
problem-pack-not-listed = { $name } не входит в число: { $known }.
remedy-pack-not-listed =
    { $nearest ->
        [none] Используйте одно из них или добавьте новое в case.toml.
       *[other] Возможно, имелось в виду «{ $nearest }»? Используйте одно из них или добавьте новое в case.toml.
    }
problem-pack-unsound = Изготовленные материалы дела не прошли нашу собственную проверку; они удалены.
remedy-pack-unsound = Возможно, неисправны диск или память. Повторите команду; если это случится дважды – на другом диске.
problem-pack-json = Не удалось записать одну из записей: { $reason }.
remedy-pack-json = Сообщите об этом как об ошибке программы pouch.
problem-pack-no-recipient = В case.toml не назван ни один получатель.
remedy-pack-no-recipient = Заполните таблицу [[recipient]]: key, authority, country, languages, channel.
problem-pack-recipient-incomplete = { $place }: нет номера дела либо ключа или языков получателя.
remedy-pack-recipient-incomplete = Заполните id, а в каждой таблице [[recipient]] – key и languages.
problem-pack-no-items = Для { $place } нет доказательств.
remedy-pack-no-items = Поместите подлинники в evidence/ и выполните pouch add.
problem-pack-words-without-item = В case.toml есть [[item]] для { $place }, но такой подлинник в дело не включён. Если блок был нужен, чтобы не предоставлять подлинник, этот подлинник был бы отправлен.
remedy-pack-words-without-item = Исправьте путь (возможно, { $nearest }), удалите [[item]] или выполните pouch add.
problem-pack-translation-stale = { $item } ({ $place }): подлинник изменён после перевода.
remedy-pack-translation-stale = Закажите перевод изменения и приложите его или напишите stale_reason в соответствующем [[item]]; это будет напечатано в материалах дела.
problem-pack-translation-missing = { $item } ({ $place }): нет перевода для получателя.
remedy-pack-translation-missing = Приложите перевод: pouch attach { $item } ФАЙЛ --to …, или напишите untranslated_reason в соответствующем [[item]].
problem-pack-translation-partial = { $item } ({ $place }): переведены только выдержки.
remedy-pack-translation-partial = Приложите полный перевод или напишите untranslated_reason в соответствующем [[item]].
problem-pack-language-unknown = { $item } ({ $place }): язык не определён точно.
remedy-pack-language-unknown = Посмотрите файл и укажите язык: pouch confirm { $item } --language …; если слов нет – zxx.
problem-pack-attached-changed = ТРЕВОГА: { $place } – уже не тот файл, который был приложен. SHA-256 тогда: { $was }. Сейчас: { $now }.
remedy-pack-attached-changed = Верните файл на место. Если изменение правомерно, приложите его снова: pouch attach; в журнале сохраняются оба.
problem-pack-bad-name = { $place } – имя, непригодное внутри материалов дела.
remedy-pack-bad-name = Сообщите об этом как об ошибке программы pouch.

# Problems and remedies of attaching.
problem-attach-source-language-unknown = { $item } ({ $place }): язык не определён точно, поэтому привязать перевод нельзя.
remedy-attach-source-language-unknown = Сначала посмотрите файл и укажите язык: pouch confirm { $item } --language …
problem-attach-same-language = { $item } ({ $place }): язык подлинника уже { $to }.
remedy-attach-same-language = Проверьте доказательство и --to; если язык указан неверно, исправьте: pouch confirm { $item } --language …
problem-attach-language-differs = { $place } приложен как перевод на { $to }, но, по-видимому, язык файла – { $seems }.
remedy-attach-language-differs = Откройте файл и проверьте, тот ли он; чтобы заменить его, приложите нужный.
problem-attach-same-file = { $place } байт в байт совпадает с подлинником { $item }; это не перевод.
remedy-attach-same-file = Приложите сам перевод; он заменит этот файл.

# Problems and remedies of arguments.
problem-argument-language = { $value } – это не обозначение языка.
remedy-argument-language = Используйте обозначение, например es, it, zh-Hans или pt-BR.
problem-argument-date = { $value } – это не дата.
remedy-argument-date = Запишите её в виде 2016-06-18.
problem-demo-not-empty = Папка { $path } не пуста.
remedy-demo-not-empty = Укажите другую папку: pouch demo НОВАЯ-ПАПКА
problem-demo-no-sample = Нет учебного примера { $name }.
remedy-demo-no-sample = Выберите одно из: { $known }.
usage-language = pouch не говорит на { $value }. Выберите одно из: { $known }.
answer-not-written = Не удалось записать ответ: { $reason }.
problem-attach-replaces = У { $item } уже был перевод на { $to }: { $place }, переводчик { $translator }. Новый занимает его место; в журнале сохраняются оба.
remedy-attach-replaces = Если прежний был лучше (полный, заверенный), приложите его снова.
problem-init-exists = В этой папке уже есть дело: { $path }.
remedy-init-exists = Выберите другую папку: pouch init НОВАЯ-ПАПКА --type TRANSMIT
problem-pack-version-sent = Версия { $version } отправлена получателю { $recipient } ({ $when }), а то, что было бы упаковано сейчас, от неё отличается. Отправленная версия никогда не изменяется.
remedy-pack-version-sent = Увеличьте version в case.toml и упакуйте снова: в новых материалах дела сказано, какую версию они заменяют и что изменилось.
problem-pack-same-version = Материалы дела версии { $version } для { $place } уже упакованы с другой хеш-суммой опечатывания: { $seal }.
remedy-pack-same-version = Если они отправлены, увеличьте version в case.toml и упакуйте снова; тогда в новых материалах дела сказано, какую версию они заменяют.

# pouch check and pouch profiles.
help-check = Называет всё, чего в деле не хватает, что осталось открытым или сомнительным: почему, кто этого требует и хороший пример
help-check-to = Только для этого получателя (его ключ в case.toml); можно указать несколько раз
help-profiles = Показывает виды материалов дела и требования каждого; проверяет собственные виды подразделения
help-profiles-list = Перечисляет виды материалов дела с датой их требований
help-profiles-show = Показывает все требования вида: степень, условие, источник, ключи
help-profiles-show-kind = Вид материалов дела, например TRANSMIT
help-profiles-check = Проверяет файлы собственных видов материалов дела подразделения
help-profiles-check-files = Файлы для проверки; если не указаны – файлы в profiles/ внутри --templates
help-common-templates = Папка с собственными шаблонами подразделения: profiles/*.toml, handling/*.toml, locales/, страницы материалов дела
empty-open = В case.toml нет ответа: { $keys }.
check-when = { $field } (Требуется, { $condition }.)
check-also = Также: { $places }
check-also-more = Также: { $places } … и ещё { $more }
check-clean = Всё указано, сомнений нет.
check-summary = Ошибок: { $errors } · предупреждений: { $warnings } · примечаний: { $notes }
profiles-type = Вид
profiles-title = Что это
profiles-date = Дата
profiles-own = Собственных строк
profiles-all = Всего строк
profiles-by-pouch = об этом заботится pouch
profiles-keys = Ключи:
profiles-also = Можно добавить:
profiles-seen = Где видно в материалах дела:
profiles-none-own = Собственных видов материалов дела нет: проверять нечего.
profiles-in-order = В порядке: { $types }

# How far a long step is, on the terminal.
progress-take-in = Включение доказательств в дело
progress-recheck = Повторное чтение известных подлинников
progress-pack = Упаковка
progress-check = Проверка
progress-encrypt = Шифрование
progress-stopping = Остановка. Нажмите Ctrl-C ещё раз, чтобы остановить немедленно.

# Further digests, and volumes.
help-add-hash = Вычисляет хеш-суммы и по этим алгоритмам, за то же чтение, и записывает их в журнал: sha512, sm3, streebog …
help-pack-hash = Составляет описи содержимого и по этим алгоритмам: sha512, sm3, streebog …
help-pack-split = Делит ZIP на пронумерованные тома такого размера, например 25MB или 4GiB
pack-volumes = Томов: { $count }; как их соединить: { $file }
problem-argument-size = { $value } – это не размер тома.
remedy-argument-size = Запишите его в виде 25MB или 4GiB; не менее 64KiB.
problem-argument-hash = { $value } – это не алгоритм, по которому составляются описи.
remedy-argument-hash = Укажите один или несколько из этих, через запятую: { $known }.
