# Checks on translations.

problem-tx02-other-language = { $place }: ожидаемый язык перевода: { $wanted }, обнаруженный: { $found }.
remedy-tx02-other-language = Приложите файл, который сюда относится, или исправьте указанный для него язык.

problem-tx04-untranslated = { $place }: не переведено: «{ $written }».
remedy-tx04-untranslated = Запросите у переводчика этот сегмент.

problem-tx04-garbled = { $place }: буквы перевода испорчены неверной кодировкой, например «{ $written }» (мест: { $count }).
remedy-tx04-garbled = Попросите переводчика сохранить файл в UTF-8 или как DOCX и прислать его снова.

problem-tx04-passage = { $place }: в переводе осталось место из подлинника: «{ $written }».
remedy-tx04-passage = Уточните у переводчика, намеренно ли оно оставлено, например имя рядом с его транскрипцией.

problem-tx05-empty = { $place }: перевода нет.
remedy-tx05-empty = Запросите у переводчика этот сегмент.

problem-tx05-paragraph-missing = { $place }: по-видимому, в переводе нет соответствия этому абзацу: «{ $written }».
remedy-tx05-paragraph-missing = Уточните у переводчика, не потерян ли абзац.

problem-tx05-paragraphs-missing = { $place }: подряд без перевода сегментов: { $count }, с { $first } по { $last }.
remedy-tx05-paragraphs-missing = Уточните у переводчика, не потеряна ли страница.

problem-tx05-too-short = { $place }: знаков в переводе: { $translation }; ожидалось около { $expected } при { $source } в подлиннике.
remedy-tx05-too-short = Сравните конец обоих текстов: возможно, что-то пропущено.

problem-tx05-too-long = { $place }: знаков в переводе: { $translation }; ожидалось около { $expected } при { $source } в подлиннике.
remedy-tx05-too-long = Проверьте, не добавлено ли что-либо, и отметьте, что является примечанием переводчика.

problem-tx06-number-differs = { $place }: подлинник { $source } = { $source_value }; перевод { $translation } = { $translation_value }.
remedy-tx06-number-differs = Сравните с подлинником и попросите исправить неверное число.

problem-tx06-number-missing = { $place }: в подлиннике { $written } = { $value }; в переводе этого числа нет.
remedy-tx06-number-missing = Сравните с подлинником; если число выражено другими словами, снимите замечание с указанием причины.

problem-tx06-number-added = { $place }: в переводе { $written } = { $value }; в подлиннике этого числа нет.
remedy-tx06-number-added = Сравните с подлинником; если число выражено другими словами, снимите замечание с указанием причины.

problem-tx07-magnitude-differs = { $place }: неверный порядок величины: подлинник { $source } = { $source_value }; перевод { $translation } = { $translation_value }.
remedy-tx07-magnitude-differs = Сосчитайте нули: 万 – десять тысяч, 亿 – сто миллионов, «billón» – миллион миллионов.

problem-tx10-currency-differs = { $place }: подлинник { $source } = { $source_value }; перевод { $translation } = { $translation_value }.
remedy-tx10-currency-differs = Попросите исправить валюту; пересчитанная сумма может стоять только рядом с исходной.

problem-tx10-currency-missing = { $place }: валюты подлинника, { $written } = { $value }, в переводе нет.
remedy-tx10-currency-missing = Попросите указать валюту подлинника.

problem-tx10-currency-added = { $place }: в переводе названа валюта, которой в подлиннике нет: { $written } = { $value }.
remedy-tx10-currency-added = Сравните с подлинником; при пересчитанной сумме должны быть указаны курс, дата и источник.

problem-tx11-month-differs = { $place }: подлинник { $source }; перевод { $translation }: месяцы не совпадают.
remedy-tx11-month-differs = Сравните с подлинником; если дата записана цифрами, укажите в деле порядок дня и месяца.

problem-tx11-month-missing = { $place }: месяца из подлинника, { $written }, в переводе нет.
remedy-tx11-month-missing = Сравните даты в обоих текстах.

problem-tx11-month-added = { $place }: месяца из перевода, { $written }, в подлиннике нет.
remedy-tx11-month-added = Сравните даты в обоих текстах.

problem-tx11-weekday-differs = { $place }: подлинник { $source }; перевод { $translation }: дни недели не совпадают.
remedy-tx11-weekday-differs = Сравните с подлинником.

problem-tx15-latin-name-differs = { $place }: подлинник { $source }; перевод { $translation }: буквы не совпадают.
remedy-tx15-latin-name-differs = Попросите скопировать имя буква в букву.

problem-tx17-glossary-term = { $place }: для { $source } согласовано { $right }; в переводе этого нет.
remedy-tx17-glossary-term = Попросите использовать согласованную форму или измените глоссарий дела.

problem-tx18-mark-differs = { $place }: подлинник { $source }; перевод { $translation }: обозначения не совпадают.
remedy-tx18-mark-differs = Попросите скопировать номер или регистрационный знак точно, знак в знак.

problem-tx19-address-differs = { $place }: подлинник { $source }; перевод { $translation }: адреса не совпадают.
remedy-tx19-address-differs = Попросите скопировать адрес точно, знак в знак.

problem-tx19-address-missing = { $place }: адреса { $written } в переводе нет.
remedy-tx19-address-missing = Попросите скопировать адрес точно, знак в знак.

problem-tx20-identifier-differs = { $place }: подлинник { $source }; перевод { $translation }: номера не совпадают.
remedy-tx20-identifier-differs = Попросите скопировать номер цифра в цифру.

problem-tx20-identifier-missing = { $place }: номера { $written } в переводе нет.
remedy-tx20-identifier-missing = Попросите скопировать номер цифра в цифру.

problem-tx20-check-digit-translation = { $place }: подлинник { $source }; перевод { $translation }: контрольная цифра верна только в подлиннике, значит, описка в переводе.
remedy-tx20-check-digit-translation = Попросите скопировать номер цифра в цифру.

problem-tx20-check-digit-source = { $place }: подлинник { $source }; перевод { $translation }: контрольная цифра верна только в переводе, значит, описка может быть в подлиннике.
remedy-tx20-check-digit-source = Посмотрите сам подлинник; описка подлинника сохраняется с пометой [sic].

problem-tx21-plate-province = { $place }: в переводе нет первого знака регистрационного номера { $written }.
remedy-tx21-plate-province = Попросите сохранить этот знак с транскрипцией { $name }.

problem-tx23-legal-term = { $place }: { $source } переведено как «{ $translation }», а это другой правовой статус.
remedy-tx23-legal-term = Попросите перевести как: { $right }.

problem-tx24-suspicion-missing = { $place }: в подлиннике сказано «{ $written }»; в переводе нет слова, выражающего подозрение.
remedy-tx24-suspicion-missing = Проверьте, не стало ли предполагаемое фактом.

problem-tx27-two-renderings = { $place }: одно и то же переведено по-разному: «{ $first }» ({ $first_place }) и «{ $second }».
remedy-tx27-two-renderings = Попросите использовать один перевод или снимите замечание с указанием причины.

problem-check-translation-unread = { $place }: для проверки перевода нужен текст с обеих сторон, а с одной из них читаемого текста нет.
remedy-check-translation-unread = Сравните их сами; в изображении или записи нет текста для проверки.
problem-check-translation-more = { $place }: не указано других замечаний: { $count }.
remedy-check-translation-more = Исправьте первые и проверьте снова; такое число различий часто означает, что приложен не тот файл.
help-check-translations = Только то, что в каждом переводе отличается от подлинника: числа, даты, суммы, идентификаторы, имена, пропуски
help-check-no-translations = Всё, кроме переводов

problem-tx13-zone-differs = { $place }: в подлиннике время указано по часам: { $source }, в переводе – по часам: { $translation }.
remedy-tx13-zone-differs = Попросите указать часы подлинника; пересчитанное время стоит рядом, но никогда не вместо исходного.
problem-tx13-zone-missing = { $place }: в подлиннике сказано, по каким часам указано время ({ $value }); в переводе – нет.
remedy-tx13-zone-missing = Попросите указать, по каким часам; иначе читающий примет время за своё.
problem-tx14-age-differs = { $place }: в подлиннике указано лет: { $written }, рождение: { $value }; на { $found } получается { $expected }.
remedy-tx14-age-differs = Проверьте, не указан ли возраст по старому счёту (虚岁) и нет ли ошибки в числе; попросите указать рядом дату рождения.
problem-tx14-nominal-age = { $place }: в подлиннике возраст указан по старому счёту (虚岁, на один-два года больше); в переводе это не сказано.
remedy-tx14-nominal-age = Попросите отметить, что это номинальный возраст, и указать дату рождения, если она известна: несовершеннолетний может показаться взрослым.
problem-tx16-pinyin = { $place }: «{ $translation }» – не чтение { $source }; возможное чтение: { $right }.
remedy-tx16-pinyin = Попросите записать имя как в паспорте или внесите эту форму в файл дела как одно из имён лица.
problem-tx22-unit-converted = { $place }: подлинник { $source }; перевод { $translation }: пересчитано.
remedy-tx22-unit-converted = Попросите поставить значение подлинника рядом с пересчитанным.
problem-tx22-unit-differs = { $place }: подлинник { $source }; перевод { $translation }: то же число в другой единице.
remedy-tx22-unit-differs = Попросите сохранить единицу подлинника: 斤 – полкилограмма, 两 – пятьдесят граммов, 亩 – одна пятнадцатая гектара.
problem-tx25-mark-missing = { $place }: в подлиннике отмечено { $written }; в переводе в скобках ничего подобного нет.
remedy-tx25-mark-missing = Попросите отметить печати, подписи, отпечатки пальцев и изображения в скобках там, где они стоят.
problem-tx26-illegible-missing = { $place }: в подлиннике стоит пометка { $written }; в переводе не сказано, что что-то не удаётся прочитать.
remedy-tx26-illegible-missing = Попросите поставить помету [неразборчиво]; ничего нельзя угадывать.
problem-tx28-speaker-differs = { $place }: подлинник { $source }; перевод { $translation }: вопрос и ответ поменялись местами.
remedy-tx28-speaker-differs = Сравните с подлинником: ответ не должен становиться вопросом.
problem-tx28-speaker-missing = { $place }: в подлиннике сказано, кто говорит ({ $written }); в переводе – нет.
remedy-tx28-speaker-missing = Попросите обозначить вопрос и ответ как в подлиннике.
problem-tx28-time-added = { $place }: у реплик перевода (их { $count }) стоит время, которого нет в подлиннике; первая – { $written }.
remedy-tx28-time-added = Попросите сохранить время каждой реплики: сказанное должно находиться в записи.
problem-tx28-time-differs = { $place }: подлинник { $source }; перевод { $translation }: время не то же или порядок не тот же (всего: { $count }).
remedy-tx28-time-differs = Попросите переписать каждое время как есть: сказанное должно находиться в записи.
problem-tx28-time-missing = { $place }: реплик подлинника, которых нет в переводе: { $count }; первая – { $written }.
remedy-tx28-time-missing = Попросите их перевести или приложите перевод как выдержку.
problem-tx29-certificate-after-receipt = { $place }: заверение датировано { $source }, а перевод получен { $translation }.
remedy-tx29-certificate-after-receipt = Исправьте ту дату, которая неверна.
problem-tx29-translator-is-party = { $place }: имя переводчика, { $name }, совпадает с именем лица, которого касается дело.
remedy-tx29-translator-is-party = Поручите перевод другому человеку; если это другое лицо, снимите замечание с указанием причины.
problem-tx32-redaction-undone = { $place }: в переводе копии с изъятиями есть то, что из неё изъято (слово № { $term } из её списка или другая его форма).
remedy-tx32-redaction-undone = Закажите перевод с копии с изъятиями и приложите его.

check-waived = { $count ->
    [one] Снято с указанием имени: { $count } замечание.
    [few] Снято с указанием имени: { $count } замечания.
    [many] Снято с указанием имени: { $count } замечаний.
   *[other] Снято с указанием имени: { $count } замечания.
  }
check-waived-by = Замечание снято; кем: { $who }, когда: { $when }, причина: { $reason }
check-waive-how = Чтобы снять предупреждение или замечание к переводу и записать причину: pouch waive { $finding } --reason "…"
level-waived = СНЯТО
help-waive = Снимает предупреждения и замечания к переводам с письменной причиной, пока не изменится то, к чему они относятся
help-waive-findings = Обозначения замечаний, как их показывает check
help-waive-reason = Почему
help-waive-decision = Что решено: принято как есть, пояснено или прежнее решение отменено
help-waive-who = Кто решает; если не указано – тот, кто работает
help-waive-disclose = Получатель видит причину: рядом с сегментом или в цепочке сохранности
waive-done = { $finding } – замечание снято ({ $who }).
waive-withdrawn = { $finding } – замечание снова открыто.
waive-disclosed = Получатель увидит его рядом с сегментом.
problem-waive-no-finding = Открытого замечания { $name } в этом деле нет.{ $nearest ->
    [none] { "" }
   *[other] { " " }Возможно, имелось в виду { $nearest }?
  }
remedy-waive-no-finding = Посмотрите обозначения: pouch check
problem-waive-no-reason = Причина не указана.
remedy-waive-no-reason = Укажите одним предложением, почему всё может остаться как есть: --reason "…"
problem-waive-nobody = Неизвестно, кто решает.
remedy-waive-nobody = Назовите это лицо: --who "…"
problem-review-open = { $place }: открытых замечаний к переводам: { $count }.
remedy-review-open = Посмотрите их: pouch check --translations; попросите переводчика исправить неверное, а остальные снимите: pouch waive.
next-review = Далее: посмотрите, что нашла проверка в переводах: pouch check --translations; попросите исправить или решите сами: pouch waive.
waive-disclosed-custody = Получатель прочитает это в цепочке сохранности.
problem-waive-error = { $finding } – ошибка: никакая причина её не снимает.
remedy-waive-error = Исправьте то, что в ней названо; где это, показывает pouch check.
problem-reasons-missing = Предупреждения без письменной причины ({ $count }): { $findings }
remedy-reasons-missing = Исправьте то, что названо в каждом, или укажите, почему всё может остаться как есть: pouch waive { $first } --reason "…"
