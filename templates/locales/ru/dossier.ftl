# Sentences of the dossier pages: START-HERE.html, side by side, dispatch note.
# Terms follow the glossary of the project; change a term in every sentence that uses it.

## The dossier and its head
page-dossier = Материалы дела органа полиции
page-foot = Материалы дела органа полиции
page-sample = УЧЕБНЫЙ ПРИМЕР – НЕ РЕАЛЬНОЕ ДЕЛО
page-number = № материалов дела
page-version = Версия
page-reference-sender = Исходящий № отправителя
page-reference-recipient = Ваш №
page-reference-interpol = № Интерпола
page-reference-court = № дела в суде
page-kind-CORE = Общие материалы дела
page-kind-TRANSMIT = Доказательства с переводами
page-kind-RFA = Запрос о содействии правоохранительных органов
page-kind-VICTIM = Документ для потерпевшего
page-kind-TTL = Угроза жизни
page-urgency-routine = Обычный порядок
page-urgency-urgent = СРОЧНО
page-urgency-threat-to-life = УГРОЗА ЖИЗНИ

page-from = От кого
page-to = Кому
page-contents = Содержание

## What we ask
page-ask = Запрашиваемые действия
page-no-ask = Действия не запрашиваются. Эти материалы дела направлены для ознакомления и использования в указанных ниже пределах.
page-ask-open = Что требуется от вас немедленно, здесь ещё не указано. Не ждите: позвоните отправителю сейчас.
page-you-may = Вам разрешается:
page-you-ask = Только после обращения к нам вам разрешается:
page-you-may-not = Вам не разрешается:
page-may-evidence = использовать их в качестве доказательства
page-may-onward = передавать их третьим лицам
page-more-asks = Остальные запросы – после этой страницы.
page-deadline = не позднее
page-why = Причина
page-rests-on = Основано на

page-comma = { ", " }
page-stop = .

## Who we are
page-who = Кто мы и как это проверить
page-addressee = Кому адресовано
page-authority = Орган
page-functions = Функции
page-country = Страна
page-unit = Подразделение
page-officer = Сотрудник
page-person = Контактное лицо
page-rank = Звание
page-capacity = Должностное положение
page-not-stated = не указано
page-phone = Телефон
page-email = Электронная почта
page-speaks = Языки общения
page-hours = Часы работы
page-time-zone = Часовой пояс
page-duty = Круглосуточно
page-call-back = Как убедиться, что это мы
page-channel = Канал передачи
page-copies = Копии

page-sender = Кто отправляет

## Whom it is about
page-persons = Лица: все данные
page-about = О ком и о чём идёт речь
page-facts = Краткое изложение обстоятельств
page-offence = Преступление
page-penalty = Максимальное наказание
page-minor = несовершеннолетний
page-assessment = оценка, а не факт
page-person-suspect = подозреваемый
page-person-charged = обвиняемый
page-person-convicted = осуждённый
page-person-victim = потерпевший
page-person-witness = свидетель
page-person-missing = пропавшее без вести лицо
page-person-possible-threat = возможная угроза
page-person-other = иное лицо
page-name-alias = также именуется
page-name-former = прежнее имя
page-name-other = другое имя
page-name-original = в исходном написании
page-name-passport = в паспорте
page-other-name = { $kind }: { $name }
page-born = Дата рождения
page-born-year-only = известен только год
page-born-month-only = известны только год и месяц
page-calendar = { $date } (календарь: { $calendar })
page-calendar-julian = юлианский
page-calendar-chinese = китайский лунный
page-calendar-islamic = исламский
page-calendar-persian = персидский
page-calendar-hebrew = еврейский
page-calendar-buddhist = буддийский
page-calendar-republic-of-china = Китайской Республики
page-calendar-other = иной
page-birth-place = Место рождения
page-sex = Пол
page-sex-M = мужской
page-sex-F = женский
page-sex-X = X
page-nationality = Гражданство
page-document = Документ
page-valid-until = действителен до { $date }

## What may be done with it
page-use = Ограничения на использование и передачу
page-evidence = Использование в качестве доказательства
page-evidence-yes = Разрешается использовать в качестве доказательства в суде.
page-evidence-no = Не использовать в качестве доказательства.
page-evidence-ask = Не использовать в качестве доказательства без нашего предварительного согласия.
page-onward = Передача третьим лицам
page-onward-yes = Разрешается передавать другим органам для указанной цели.
page-onward-no = Не передавать третьим лицам без письменного согласия отправителя.
page-onward-ask = Перед передачей обратиться к отправителю.
page-destroy-by = Уничтожить или пересмотреть до
page-answer-yes = да
page-answer-no = нет
page-answer-ask = сначала спросить
page-answer-not-applicable = не применимо
page-answer-unsure = нет уверенности
page-purpose = Цель использования
page-conditions = Условия
page-confidentiality = Кого нельзя уведомлять

## What is inside
page-inside = Состав материалов дела
page-why-untranslated = Какие доказательства переведены не полностью и почему
page-legend = Обозначения
page-not-fully = Переведено не полностью
page-no-reason = отправитель не указал причину
page-matrix = Доказательства и языки
page-item = №
page-what = Наименование
page-source-language = Язык
page-status-not-needed = перевод не требуется
page-status-unknown = язык не определён
page-status-missing = не переведено
page-status-stale = перевод старше подлинника
page-status-partial = перевод выдержек
page-status-received = полный перевод
page-status-certified = заверенный перевод
page-brief-not-needed = не требуется
page-brief-unknown = язык?
page-brief-missing = не переведено
page-brief-stale = УСТАРЕЛ
page-brief-partial = выдержки
page-brief-received = полный
page-brief-certified = заверенный
page-brief-withheld = не предоставлено
page-brief-original = подлинник
page-status-original = подлинник
page-status-withheld = не предоставлено
page-withheld-title = Не предоставлено
page-withheld-third-person = Не предоставлено в целях защиты третьего лица.
page-withheld-minor = Не предоставлено в целях защиты несовершеннолетнего.
page-withheld-method = Не предоставлено, чтобы не раскрывать методы работы полиции.
page-withheld-privilege = Не предоставлено ввиду профессиональной тайны.
page-withheld-secrecy = Не предоставлено ввиду режима секретности.
page-withheld-medical = Не предоставлено, так как содержит медицинские сведения.
page-withheld-other = Не предоставлено по иной причине; обратитесь к отправителю.

## Is it intact
page-intact = Целы ли материалы дела?
page-intact-seal = Хеш-сумма опечатывания здесь не указана: она приведена в уведомлении об отправке. Её можно также узнать по телефону.
page-intact-page = Откройте VERIFY.html. Или:
page-intact-commands = Выполните одну строку в Windows, macOS или Linux.
page-intact-how = Как проверить
page-match = Совпадает
page-match-means = – файлы те же, что были опечатаны.
page-mismatch = Не совпадает
page-mismatch-means = – не полагайтесь на них; позвоните отправителю.
page-supersedes = Заменяет

## Sign here
page-sign = Подтверждение получения
page-received-by = Получил (имя, звание)
page-received-on = Дата и время
page-check-result = Совпадает / не совпадает
page-signature = Подпись

page-send-to = Просим вернуть по адресу

## How to verify
page-check = Как проверить
page-check-lead = Распакуйте ZIP, откройте окно командной строки в папке, где находится START-HERE.html, и скопируйте по одной строке из каждого шага. Устанавливать ничего не нужно.
page-check-seal = Те ли это материалы дела, которые были опечатаны?
page-check-seal-after = Сверьте все 64 знака с хеш-суммой опечатывания в уведомлении об отправке или попросите прочитать её вам по телефону. Число, найденное внутри этих материалов дела, ничего не доказывает.
page-check-files = Остался ли каждый файл прежним?
page-check-ok = Каждая строка должна заканчиваться на «OK».
page-check-silent = Если ничего не выведено, все файлы совпадают.
page-check-files-after = Эти строки не обнаруживают добавленный файл. К материалам дела относится только то, что указано в приложении; pouch verify проверяет и это.
page-check-all = Или всё сразу с помощью pouch
page-check-digest = хеш-сумма опечатывания
page-proves = Что доказывает совпадение
page-proves-text = Что файлы бит в бит те же, что были опечатаны, – если хеш-сумма опечатывания получена вами по другому каналу, чем сами материалы дела.
page-proves-not = Чего оно не доказывает
page-proves-not-text = Что содержание соответствует действительности, кем оно составлено, что оно получено законно или что перевод верен. Те, кто за это отвечает, названы в этих материалах дела.

## The law
page-legal = Правовое основание и гарантии
page-article = Статья
page-consent = Согласие компетентного органа на отправку, №
page-safeguards = Гарантии
page-safeguards-text = Отправитель ответил на эти вопросы. Обоснования в материалы дела не входят; их можно запросить.
page-gate-G1 = Правовое основание и компетенция
page-gate-G2 = Цель, необходимость, соразмерность
page-gate-G3 = Отсутствие политического, военного, религиозного или расового характера
page-gate-G4 = Статус беженца и убежище проверены
page-gate-G5 = Смертная казнь, пытки, справедливое судебное разбирательство
page-gate-G6 = Обоюдное признание деяния преступлением, давность, ne bis in idem
page-gate-G7 = Использование только для указанной цели (правило специальности)
page-gate-G8 = Материалы, охраняемые профессиональной тайной (адвокат, врач, священнослужитель, пресса)
page-gate-G9 = Несовершеннолетние и потерпевшие
page-gate-G10 = Защита персональных данных
page-gate-G11 = Соблюдение ограничений на использование
page-gate-G12 = Материалы в пользу затронутых лиц

## The table of the dossier type
page-details = Прочие сведения
page-detail-kind = По запросу или по собственной инициативе
page-detail-conditions = Условия
page-detail-glossary = Имена и термины, использованные в переводах
page-detail-certificate = Заявление лица, выполнившего копирование и вычислившего хеш-суммы
page-detail-return_wish = Возврат или уничтожение
page-detail-asked = Что запрашивается
page-detail-reasons = Обоснование
page-detail-link = Связь с вашей страной
page-detail-restrictions = Ограничения
page-detail-coercive = Запрашиваются меры принуждения
page-detail-evidence_later = Понадобится впоследствии как доказательство
page-detail-sent_elsewhere = Направлено также
page-detail-procedure = Порядок, который следует соблюсти
page-detail-victims = Потерпевшие
page-detail-event = Что произошло
page-detail-event_time = Когда
page-detail-event_place = Где
page-detail-reported = Заявлено в полицию
page-detail-insurer_account = Сведения, сообщённые страховщику
page-detail-account = Изложение событий
page-detail-losses = Ущерб
page-detail-total = Итого
page-detail-vehicle = Транспортное средство
page-detail-police_office = Подразделение полиции
page-detail-report_number = № заявления
page-detail-insurer = Страховщик
page-detail-policy_number = № полиса
page-detail-claim_deadline = Срок обращения к страховщику
page-detail-statement = Заявление
page-detail-what_happened = Что произошло
page-detail-known_how = Как это стало известно
page-detail-victim = Потерпевший
page-detail-demand = Требование
page-detail-proof_of_life = Подтверждение того, что потерпевший жив
page-detail-must_act = Что необходимо сделать немедленно
page-detail-endangers = Что поставило бы потерпевшего под угрозу
page-detail-family_contact = Связь с семьёй
page-detail-linked_persons = Связанные лица
page-detail-written_confirmation = Письменное подтверждение
page-column-source = Подлинник
page-column-target = Перевод
page-column-note = Примечание
page-column-name = Имя
page-column-nationality = Гражданство
page-column-passport = Паспорт
page-column-contact = Контакт
page-column-consent = Согласие
page-column-description = Описание
page-column-serial = Серийный №
page-column-purchased = Куплено
page-column-value = Стоимость
page-column-currency = Валюта
page-column-proof = Подтверждающий документ
page-value-requested = по вашему запросу
page-value-spontaneous = по собственной инициативе
page-value-yes = да
page-value-no = нет
page-value-ask = сначала спросить
page-value-unknown = неизвестно
page-value-none = отсутствует
page-value-unsure = нет уверенности
page-value-group = о группе
page-value-threat = об угрозе
page-value-risk-person = о лице, представляющем риск
page-value-lost-document = об утраченном документе
page-value-good-practice = о передовом опыте
page-value-accused = обвиняемый
page-value-convicted = осуждённый
page-value-in-absentia = осуждён заочно
page-value-not-yet-sentenced = признан виновным, наказание ещё не назначено
page-value-blue = синий
page-value-green = зелёный
page-value-yellow = жёлтый
page-value-black = чёрный
page-value-orange = оранжевый
page-value-purple = фиолетовый
page-value-silver = серебряный
page-value-charged = обвиняемый
page-value-suspect = подозреваемый
page-value-witness = свидетель
page-value-victim = потерпевший
page-value-open = ведётся
page-value-closed = завершено
page-value-interpol = через Интерпол
page-value-diplomatic = по дипломатическим каналам
page-value-direct = напрямую между органами
page-value-complete = исполнено полностью
page-value-partial = исполнено частично
page-value-refused = отказано
page-value-late = с задержкой
page-value-surrender = передача
page-value-deportation = депортация
page-value-voluntary = добровольное возвращение
page-value-prosecution = уголовное преследование
page-value-sentence = отбывание наказания
page-value-description = описание внешности
page-value-dna = профиль ДНК
page-value-prints = отпечатки пальцев
page-value-document = документ, удостоверяющий личность
page-value-photo = фотография

## One item
page-items = Доказательства
page-source = Источник
page-collected = Получено
page-collected-under = Основание получения
page-relevance = Значение для дела
page-languages = Язык
page-language-undetermined = не определён
page-language-none = без письменного текста
page-language-confirmed = { $language } (подтверждено человеком)
page-language-detected = { $language } (определено программой, человеком не подтверждено)
page-format = Формат
page-size = Размер
page-pages = Страницы
page-encoding = Кодировка
page-taken-in = Включено в дело
page-original-name = Исходное имя файла
page-original = Подлинник
page-translation = Перевод
page-open-original = Открыть подлинник
page-open-translation = Открыть перевод
page-open-certificate = Открыть заверение перевода
page-open-side-by-side = Открыть параллельно
page-sha-original = SHA-256 подлинника
page-sha-translation = SHA-256 перевода
page-sha-bound = Сделан с подлинника с SHA-256
page-untranslated-reason = Почему нет полного перевода
page-excerpt = Начало, параллельно
page-sensitive-minor = касается несовершеннолетнего
page-sensitive-victim = личность потерпевшего
page-sensitive-medical = медицинские сведения
page-sensitive-privileged = профессиональная тайна
page-sensitive-intercept = перехваченное сообщение
page-sensitive-covert-source = негласный источник
page-sensitive-third-country = из третьей страны
page-unread-encrypted = Файл зашифрован: прочитать текст не удалось.
page-unread-damaged = Файл повреждён: прочитать текст полностью не удалось.
page-unread-unsupported = Текст не прочитан: программа не умеет читать этот формат.
page-unread-needs-ocr = Содержит изображения текста, прочитать которые может только человек.
page-unread-empty = Файл пуст.
page-unread-in-members = Архив: текст содержится в файлах внутри него.
page-unread-no-words = Формат не содержит письменного текста (звук, видео, изображение): прослушайте или просмотрите.
page-unread-too-large = Файл превышает предел чтения.
page-unread-too-deep = Уровней вложенности в файле больше, чем допускает чтение.
page-unread-encoding = Некоторые байты не соответствуют ни одной вероятной кодировке символов.
page-unread-time-limit = Файл не удалось прочитать до конца за время, отведённое на документ; его должен прочитать человек.
page-unread-memory-limit = Для чтения нужно больше памяти, чем отведено на документ; его должен прочитать человек.
page-unread-reader-failed = Сбой при чтении программой; файл должен прочитать человек.

## One translation
page-from-to = { $from } → { $to }
page-scope = Объём
page-scope-full = полный перевод
page-scope-extract = перевод выдержек
page-scope-gist = краткое изложение на языке перевода
page-method = Кем выполнен
page-method-human = человеком
page-method-post-edited = машинный черновик, исправленный человеком
page-post-edited = МАШИННЫЙ ЧЕРНОВИК, редактор: { $editor }. Это не заверенный перевод, выполненный человеком.
page-translator = Переводчик
page-qualification = Квалификация
page-register = Реестр или работодатель
page-register-number = № в реестре
page-reviser = Проверивший перевод
page-received = Получен
page-attached = Приложен
page-certificate = Заверение перевода
page-stale = УСТАРЕЛ: подлинник изменён после выполнения этого перевода.
page-stale-reason = Почему он всё же направляется
page-seems = Текст этого перевода, по-видимому, на другом языке: { $language }.
page-side-by-side = Подлинник и перевод параллельно
page-aligned = Абзацы расположены рядом по их порядку. Текст извлечён из файлов программой; оформление, печати и изображения – в подлинниках.
page-not-aligned = Не сопоставлено: абзацы подлинника и перевода не соотносятся один к одному.

## Custody, making, annex
page-custody = Цепочка сохранности
page-custody-text = Выписка из журнала отправителя. Каждая строка содержит хеш-сумму предыдущей. Строки, которые вас не касаются, скрыты, но сохраняют своё место и хеш-сумму, поэтому цепочку можно проследить в custody.jsonl.
page-line = №
page-time = Время (UTC)
page-event = Событие
page-actor = Кто
page-hidden-line = Строка не предоставлена
page-event-opened = дело заведено
page-event-collected = включено в дело
page-event-confirmed = язык подтверждён
page-event-requested = перевод заказан
page-event-translated = перевод получен
page-event-checked = проверено
page-event-waived = замечание снято с указанием причины
page-event-approved = утверждено
page-event-stamped = отметка времени
page-event-packed = упаковано
page-event-sealed = опечатано
page-event-sent = отправлено
page-event-receipt = поступило подтверждение получения
page-event-superseded = заменено
page-event-withheld = не предоставлено
page-event-note = примечание
page-log-case = дело
page-log-sha256 = SHA-256
page-log-replaces = заменяет
page-log-reason = причина
page-log-language = язык
page-log-to = язык перевода
page-log-translator = переводчик
page-log-version = версия
page-log-seal = хеш-сумма опечатывания
page-made = Как изготовлены эти материалы дела
page-made-text = Программа скопировала файлы байт в байт, прочитала их текст и составила эту страницу по данным дела. Она ничего не переводила: каждый перевод выполнен указанным рядом лицом; если в его основе машинный черновик, об этом сказано.
page-prepared = Составил
page-approved = Утвердил
page-approving-authority = Утвердивший орган
page-approval-reference = № утверждения
page-approved-on = Дата утверждения
page-software = Программа
page-made-at = Изготовлено (UTC)
page-case-opened = Дело заведено
page-parts-text = Доказательств слишком много для одной страницы. Для каждой группы ниже есть отдельная страница, где указано, что это, на каком языке, с каким переводом и с какой хеш-суммой SHA-256. Все хеш-суммы приведены также в manifest-sha256.txt.
page-more-items =
    { $count ->
        [one] Ещё { $count } доказательство указано на отдельной странице.
        [few] Ещё { $count } доказательства указаны на отдельных страницах.
        [many] Ещё { $count } доказательств указано на отдельных страницах.
       *[other] Ещё { $count } доказательства указаны на отдельных страницах.
    }
page-log-lines =
    { $count ->
        [one] { $count } строка; приведена в custody.jsonl
        [few] { $count } строки; каждая приведена в custody.jsonl
        [many] { $count } строк; каждая приведена в custody.jsonl
       *[other] { $count } строки; каждая приведена в custody.jsonl
    }
page-log-hidden =
    { $count ->
        [one] { $count } непредоставленная строка; её хеш-сумма приведена в custody.jsonl
        [few] { $count } непредоставленные строки; их хеш-суммы приведены в custody.jsonl
        [many] { $count } непредоставленных строк; их хеш-суммы приведены в custody.jsonl
       *[other] { $count } непредоставленной строки; их хеш-суммы приведены в custody.jsonl
    }
page-annex = Приложение: хеш-суммы всех файлов
page-file = Файл
page-to-top = К первой странице

## Dispatch note
page-dispatch = Уведомление об отправке
page-dispatch-lead = Храните это уведомление отдельно от материалов дела и отправьте его по другому каналу. По нему получатель может проверить, что это те самые материалы дела, которые были опечатаны.
page-seal = Хеш-сумма опечатывания
page-telephone = По телефону: читайте цифры по группам
page-compare = Как сверить
page-compare-1 = Позвоните отправителю по номеру, известному вам из другого источника, а не из этого уведомления.
page-compare-2 = Проверьте материалы дела этой строкой или так, как описано в START-HERE.html в разделе «Как проверить»:
page-compare-3 = Сверьте каждую группу хеш-суммы опечатывания. Один отличающийся знак означает, что это другие материалы дела.
page-package-file = Файл
page-zip-sha = SHA-256 файла ZIP
page-zip-note = При повторной упаковке хеш-сумма ZIP меняется, а хеш-сумма опечатывания – нет.
page-compare-page = Откройте в любом браузере указанную ниже страницу для проверки, перетащите на неё ZIP и введите хеш-сумму опечатывания.
page-checker = Страница для проверки
page-checker-note = Она проверяет материалы дела в любом браузере, без сети. Копия внутри материалов дела не может подтвердить сама себя: доверяйте копии с этой хеш-суммой SHA-256.
page-qr = QR-код хеш-суммы опечатывания

## Counts
page-bytes =
    { $count ->
        [one] { $count } байт
        [few] { $count } байта
        [many] { $count } байт
       *[other] { $count } байта
    }
page-count-items =
    { $count ->
        [one] { $count } доказательство
        [few] { $count } доказательства
        [many] { $count } доказательств
       *[other] { $count } доказательства
    }
page-count-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
page-count-paragraphs =
    { $count ->
        [one] { $count } абзац
        [few] { $count } абзаца
        [many] { $count } абзацев
       *[other] { $count } абзаца
    }
page-count-full = { $count } с полным переводом
page-count-certified = из них { $count } с заверенным переводом
page-count-partial = { $count } с переводом выдержек
page-count-stale = { $count } с устаревшим переводом
page-count-none = { $count } без перевода
page-count-not-needed =
    { $count ->
        [one] { $count } не требует перевода
        [few] { $count } не требуют перевода
        [many] { $count } не требуют перевода
       *[other] { $count } не требуют перевода
    }
page-count-withheld = { $count } не предоставлено
page-more-paragraphs =
    { $count ->
        [one] Ещё { $count } абзац.
        [few] Ещё { $count } абзаца.
        [many] Ещё { $count } абзацев.
       *[other] Ещё { $count } абзаца.
    }

## Templates of an office
problem-dossier-read = Не удаётся прочитать шаблон { $place }.
remedy-dossier-read = Проверьте, что файл существует и что у вас есть право на чтение.
problem-dossier-template = Ошибка в шаблоне { $place }, строка { $line }, столбец { $column }: { $detail }
remedy-dossier-template = Сравните его с одноимённым шаблоном из комплекта программы; без --templates используется шаблон из комплекта.
problem-dossier-write = Не удаётся записать страницу материалов дела: { $reason }
remedy-dossier-write = Освободите место на диске, где находится папка дела.
problem-dossier-index = Не удаётся записать указатель { $place }: { $detail }
remedy-dossier-index = Это ошибка программы; сообщите о ней, приложив указанное выше сообщение.

page-said = Что файл сообщает о себе (его собственные данные, не проверено)
page-members = Файлы внутри него
page-member = Имя
page-members-more = { $count ->
    [one] Ещё { $count } файл здесь не указан; в dossier.json перечислено то, что записал отправитель.
    [few] Ещё { $count } файла здесь не указаны; в dossier.json перечислено то, что записал отправитель.
    [many] Ещё { $count } файлов здесь не указано; в dossier.json перечислено то, что записал отправитель.
   *[other] Ещё { $count } файла здесь не указаны; в dossier.json перечислено то, что записал отправитель.
}
page-members-missing = Некоторые файлы внутри не просмотрены: { $reason }.
page-machine = Текст на изображениях

## Further words about persons, items and requests
page-no-exhibit = Доказательство не приложено:
page-more-telegraph_code = Китайский телеграфный код
page-more-prints = Отпечатки пальцев или ДНК (№)
page-more-description = Описание и предупреждения
page-more-last_known = Последнее известное местонахождение
page-more-refugee_check = Проверка убежища или статуса беженца
page-more-changes = Изменения после получения
page-more-witness = Понятой
page-more-grading = Оценка источника и содержания
page-more-custody_place = Где хранится предмет
page-more-custody_seals = Пломбы до / после
page-sensitive-intelligence = оперативная информация, не доказательство
page-form = Форма
page-form-original = подлинник
page-form-certified-copy = заверенная копия
page-form-forensic-image = криминалистическая копия носителя
page-form-working-copy = рабочая копия
page-form-print = распечатка
page-form-object = изображение предмета
page-detail-certificate_wanted = Требуется заявление о копировании
page-detail-originals_sent = Отправлены подлинники
page-detail-special_procedure_wished = Желателен особый порядок
page-detail-demand_made = Выдвинуто требование
page-detail-kidnapping = Похищение человека
page-detail-linked_at_home = Связанные лица в стране отправителя
page-detail-asked_before = Ранее запрошено по телефону
page-detail-vehicle_involved = Затронуто транспортное средство
page-detail-insurer_known = Страховщик известен
page-gap = [нет соответствия]
page-finding-accepted = Проверил { $who }; принято как есть:
page-finding-explained = Проверил и пояснил { $who }:

# HOW-TO-JOIN, beside a dossier in numbered volumes.
join-what = Эти материалы дела разделены на пронумерованные тома ({ $count }). Положите их все в одну папку и сначала соедините: до этого ничего внутри открыть нельзя.
join-seven-zip = С помощью 7-Zip или подобной программы: откройте { $first }. Остальные тома она найдёт сама.
join-windows = В Windows без других программ, в командной строке, в этой папке:
join-unix = В Linux или macOS, в терминале, в этой папке:
join-check = Чтобы сначала узнать, не повреждён ли том в пути:
join-then = Затем откройте { $zip } и начните с START-HERE.html. Там сказано, как проверить, что ничего не изменено. Хеш-сумма всего { $zip } указана в уведомлении об отправке.
join-pouch = У кого есть pouch, тому ничего соединять не нужно:
