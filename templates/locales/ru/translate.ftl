# Work for translators, and their answers: help.
help-request = Записывает заказ для переводчика: пронумерованные сегменты, глоссарий, указания
help-request-items = Номера или пути подлинников
help-request-to = Нужный язык
help-request-format = docx: таблица для Word или LibreOffice; xliff (1.2) или xliff2 (2.1) для программы переводчика; txt
help-request-out = Папка для заказа; если не указана – work/ дела
help-return = Принимает то, что прислал переводчик, и точно говорит, чего не хватает
help-return-file = Вернувшийся файл: таблица, XLIFF, текст; TMX даёт только подсказки
help-return-translator = Ключ из [[translator]] в case.toml или имя; можно не указывать, если подходит только один
help-return-accept-unchanged = Указывает, что сегменты, равные исходным, так и задуманы (имена, коды)
request-done = { $item } → { $to }: { $path } (сегментов: { $segments }, заказ { $request }).
request-glossary-done = Глоссарий: { $path }
request-next = Когда перевод вернётся: pouch return ФАЙЛ
return-done = { $item } → { $to }: { $path } (сегментов: { $done } из { $of }).
status-requested = заказан
page-status-requested = ещё не переведено
page-log-request = заказ
page-guessed = Программа сопоставила эти абзацы по длине, цифрам и именам; она может ошибаться. Тире означает, что соответствия не найдено. Оформление, печати и изображения – в подлинниках.

# What a translator reads, in their language.
request-title = Заказ на перевод { $request } · дело { $case } · доказательство { $item } · язык подлинника: { $from } · язык перевода: { $to }
request-how-docx = Впишите каждый перевод в третий столбец, рядом с исходным текстом. Не изменяйте первые два столбца; не добавляйте и не удаляйте строки.
request-how-xliff = Переведите текст перевода (target) каждой единицы. Не изменяйте исходный текст и идентификаторы. В поле target может стоять копия исходного текста: замените её.
request-how-txt = Впишите каждый перевод под строкой =>. Не изменяйте строки в квадратных скобках и исходный текст над =>.
request-all = Переведите каждый сегмент, в том числе заголовки, таблицы и повторяющиеся места. То, что остаётся без изменений (код, имя), копируется. Ничего не пропускайте и ничего не добавляйте.
request-seals = Печати, штампы, подписи, отпечатки пальцев и изображения описываются в квадратных скобках на своём месте: [круглая печать: …], [подпись], [фотография].
request-handwriting = Рукописный текст, исправления и зачёркнутые слова обозначаются: [рукописно: …], [зачёркнуто: …].
request-illegible = То, что прочесть нельзя, обозначается [неразборчиво]; сомнительное – [неясно: …?]. Ничего не угадывайте.
request-errors = Ошибки исходного текста сохраняются с пометой [sic]; ваши замечания даются в квадратных скобках и начинаются словами «Примечание переводчика:».
request-figures = Цифры, даты, суммы, единицы измерения и идентификаторы не пересчитываются; пересчёт можно привести следом в квадратных скобках.
request-glossary = Используйте имена и термины из glossary.tsv, если он приложен к этому файлу.
request-cite = В заверении перевода следует указать подлинник по этой хеш-сумме SHA-256: { $digest }

# Problems and remedies of requests.
problem-request-no-text = В { $item } ({ $place }) текст прочитать не удалось, поэтому сегментов для отправки нет.
remedy-request-no-text = Отправьте переводчику сам файл и приложите ответ: pouch attach { $item } ФАЙЛ --to …
problem-request-too-many = { $item } ({ $place }): сегментов { $count }; в одном заказе их не более { $most }.
remedy-request-too-many = Отправьте переводчику сам файл или включите важную часть в дело как отдельное доказательство.
problem-request-partial-text = Прочитан не весь текст { $item } ({ $place }): остального в заказе нет.
remedy-request-partial-text = Дайте переводчику и подлинник и сообщите, что остальное нужно перевести по нему.
problem-request-members = { $item } ({ $place }) содержит файлы ({ $count }); их текста в заказе нет.
remedy-request-members = Если их нужно перевести, включите их в дело как отдельные доказательства и закажите их перевод.
problem-request-controls = Управляющие знаки в { $item } ({ $count }) отправить нельзя; вместо них стоят знаки вида ␋.
remedy-request-controls = Никаких действий не требуется; подлинник не изменён.

# Problems and remedies of returns.
problem-return-entities = { $place } определяет собственные сущности и не читается: в них можно скрыть или размножить текст.
remedy-return-entities = Попросите переводчика заново сохранить файл из своей программы или как документ Word.
problem-return-unknown = { $place } – не таблица, не XLIFF, не TMX и не текст заказа.
remedy-return-unknown = Если это ответ на запрос, попросите сохранить его как DOCX и прислать снова. Если это перевод, выполненный в другом месте, приложите его: pouch attach E0001 ФАЙЛ --to …
problem-return-unreadable =
    { $reason ->
        [damaged] { $place } повреждён и не прочитан.
        [too-deep] Вложенность в { $place } больше, чем бывает в добросовестном файле; он не прочитан.
        [too-large] { $place } слишком велик и не прочитан.
        [encrypted] { $place } зашифрован и не прочитан.
        [encoding] { $place } в кодировке, которую нельзя определить точно; он не прочитан.
       *[other] Не удалось прочитать { $place } до конца ({ $reason }).
    }
remedy-return-unreadable = Попросите переводчика заново сохранить файл и прислать его ещё раз.
problem-return-earlier-changed = Файл сегментов рядом с { $place } (заказ { $request }) – не тот, который был сохранён: прежнюю часть перевода { $item } нельзя объединить с этой.
remedy-return-earlier-changed = Верните файл сегментов из резервной копии. Если её нет, слова всё равно сохранены – в { $place } и в translations/returned/; остальное закажите заново: pouch request { $item } --to …
problem-return-nothing = Ничто в { $place } не относится к заказу по этому делу.
remedy-return-nothing = Проверьте, тот ли это файл и то ли дело; перевод, выполненный в другом месте, прилагают с помощью pouch attach.
problem-return-untouched = В { $place } ни один сегмент { $item } (заказ { $request }) не переведён: каждый пуст или равен исходному.
remedy-return-untouched = Запросите у переводчика готовый файл. Если все сегменты должны остаться без изменений, добавьте --accept-unchanged.
problem-return-translator = Неясно, кто перевёл { $place }.
remedy-return-translator = Укажите с помощью --translator; в case.toml есть: { $known }.
problem-return-source-changed = Подлинник { $item } ({ $place }) уже не такой, каким был при отправке заказа { $request }; этот заказ больше не принимает ответов.
remedy-return-source-changed = Закажите перевод нынешнего подлинника: pouch request { $item } --to …
problem-return-memory = { $place } – память переводов: в work/suggestions.tsv записано подсказок: { $count }; перевод по ним не составлен.
remedy-return-memory = Запросите у переводчика сам переведённый файл.
problem-return-strangers = Места в { $place }, не относящиеся ни к одному отправленному сегменту: { $count }; первое: «{ $text }».
remedy-return-strangers = Посмотрите их; файл сохранён в полученном виде в translations/returned/.
problem-return-by-text = Сегментов, потерявших номера и сопоставленных по исходному тексту: { $count }.
remedy-return-by-text = Посмотрите некоторые из них на странице с параллельным текстом.
problem-return-replaces = Заменено переводов из прежней части { $item }: { $count }; прежняя часть сохранена: { $place }.
remedy-return-replaces = Если вы этого не ожидали, сравните их.
problem-return-altered = В { $item } изменён исходный столбец в сегментах ({ $count }): { $segments }.
remedy-return-altered = Сравните их с подлинником: возможно, переведено не то, что было отправлено.
problem-return-missing = { $item } (заказ { $request }): не вернулись сегменты ({ $count }): { $segments }.
remedy-return-missing = Запросите их у переводчика; следующий файл будет объединён с этим.
problem-return-empty = { $item } (заказ { $request }): пустые сегменты ({ $count }): { $segments }.
remedy-return-empty = Запросите их у переводчика; следующий файл будет объединён с этим.
problem-return-untranslated = { $item } (заказ { $request }): сегменты, равные исходным ({ $count }): { $segments }.
remedy-return-untranslated = Запросите их у переводчика. Если так и задумано (имена, коды), примите файл с --accept-unchanged.
problem-return-twice = { $item } (заказ { $request }): сегменты, вернувшиеся более одного раза с разными переводами ({ $count }): { $segments }. Сохранены оба, один под другим.
remedy-return-twice = Посмотрите их: возможно, строка разделена на две.
problem-attach-translator-unlisted = { $place } нет среди переводчиков в case.toml, поэтому ни квалификация, ни номер не известны.
remedy-attach-translator-unlisted =
    { $nearest ->
        [none] Добавьте в case.toml таблицу [[translator]] и приложите файл снова с её ключом.
       *[other] Возможно, имелось в виду «{ $nearest }»? Приложите файл снова с этим ключом или именем.
    }
problem-attach-supersedes-nothing = У { $item } нет перевода на { $to }, который можно было бы заменить: { $place } им не является.
remedy-attach-supersedes-nothing = Не указывайте --supersedes или проверьте доказательство и --to.
problem-attach-supersedes-other = { $place } – не нынешний перевод { $item } на { $to }; нынешний: { $present } (SHA-256 { $sha256 }).
remedy-attach-supersedes-other = Проверьте, какой имеется в виду; затем укажите нынешний: --supersedes "{ $present }"
problem-certificate-no-translation = У { $item } нет перевода на { $to }, поэтому заверять нечего.
remedy-certificate-no-translation = Сначала примите его: pouch return ФАЙЛ или pouch attach { $item } ФАЙЛ --to { $to } --translator …
problem-certificate-stale = { $place } – перевод прежней версии { $item }: с тех пор подлинник изменён.
remedy-certificate-stale = Закажите перевод изменения и приложите его; затем заверьте этот перевод.
problem-certificate-partial = { $place } – { $scope ->
        [gist] лишь краткое изложение { $item } на языке перевода
       *[other] лишь перевод выдержек из { $item }
    }: никакое заверение не делает его полным переводом.
remedy-certificate-partial = Приложите полный перевод, когда он будет; до тех пор { $item } считается переведённым в выдержках.
help-certificate = Составляет заверение перевода в форме страны, куда оно отправляется, для печати и подписи
help-certificate-item = Номер или путь подлинника
help-certificate-to = Язык перевода
help-certificate-country = Страна, форма которой используется, например ES; если не указана – страны получателей, читающих на этом языке
help-certificate-place = Где оно будет дано; если не указано – строка для записи от руки
help-certificate-date = Когда (YYYY-MM-DD); если не указано – строка для записи от руки
help-certificate-pages = Сколько страниц оно охватывает
help-certificate-out = Папка для заверения; если не указана – work/certificates дела
certificate-done = { $item } → { $to }: { $path } ({ $country }).
certificate-next = Напечатайте его, дайте на подпись, затем приложите подписанную отсканированную копию: pouch attach { $item } --to { $to } --certificate СКАН --certificate-place … --certificate-date …
problem-certificate-general = Форма заверения перевода для { $country } неизвестна: использована общая.
remedy-certificate-general = Уточните у принимающего органа, что ему требуется; подразделение может поместить свою форму в certificates/ своих шаблонов.
problem-certificate-no-text = Форма для { $country } требует, чтобы текст перевода и удостоверительная надпись были на одних и тех же листах, но прочитать { $place } как текст не удалось.
remedy-certificate-no-text = Впишите надпись в конце перевода от руки или получите перевод в виде текста.
problem-certificate-form-unreadable = { $place } – не форма заверения: { $reason }.
remedy-certificate-form-unreadable = Сравните её с формой другой страны в templates/certificates/ программы pouch.
problem-certificate-incomplete = Для { $country } { $missing ->
        [translator-qualification] в заверении должно быть указано, кем является переводчик (присяжный, публичный, судебный эксперт)
        [translator-authority] в заверении должен быть назван суд, коллегия или компания переводчика
        [translator-number] в заверении должен стоять регистрационный номер переводчика
        [place] в заверении должно быть указано, где оно дано
        [date] в заверении должна стоять дата
        [pages] в заверении должно быть указано, сколько страниц оно охватывает
        [number] в заверении должен стоять его собственный номер (присяги, порядковый, нотариальный)
       *[authority] в заверении должно быть указано, кто его зарегистрировал или подтвердил (суд, нотариус, учреждение)
    }, а для заверения перевода { $item } на { $to } это неизвестно: { $place }.
remedy-certificate-incomplete = { $missing ->
        [translator-qualification] Впишите qualification в таблицу [[translator]] в case.toml и приложите перевод снова. ({ $source }, { $date })
        [translator-authority] Впишите authority в таблицу [[translator]] в case.toml и приложите перевод снова. ({ $source }, { $date })
        [translator-number] Впишите number в таблицу [[translator]] в case.toml и приложите перевод снова. ({ $source }, { $date })
       *[other] Посмотрите заверение; если это в нём есть: pouch attach { $item } --to { $to } --certificate ФАЙЛ --certificate-{ $missing } … ({ $source }, { $date })
    }
