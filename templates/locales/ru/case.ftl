# case.toml: what can be wrong with it, and what to do.
problem-case-unknown-key = { $place }: ключ «{ $key }» программе pouch неизвестен.
remedy-case-unknown-key = { $nearest ->
    [none] Здесь могут стоять ключи: { $known }.
   *[other] Возможно, имелось в виду «{ $nearest }»? Здесь могут стоять ключи: { $known }.
  }
problem-case-wrong-type = { $place }: значение «{ $key }» – не того вида, который ожидается.
remedy-case-wrong-type = Запишите его в такой форме: { $expected }.
problem-case-bad-date = { $place }: «{ $value }» для «{ $key }» – такой даты не существует.
remedy-case-bad-date = Укажите год, месяц и день, например "2026-06-14".
problem-case-bad-time = { $place }: «{ $value }» для «{ $key }» – это не время с разницей с UTC.
remedy-case-bad-time = Укажите дату, время и разницу с UTC, например "2026-06-14T09:30:00+08:00", или только дату.
problem-case-bad-country = { $place }: «{ $value }» для «{ $key }» – это не код страны.
remedy-case-bad-country = Укажите две заглавные буквы по ISO 3166, например "CN", "AR" или "IT".
problem-case-bad-key = { $place }: «{ $value }» для «{ $key }» не во всех системах может быть частью имени файла.
remedy-case-bad-key = Используйте не более 64 латинских букв, цифр, знаков «-», «_» и «.»; начните с буквы или цифры и не заканчивайте знаком «.», например "ar-pfa".
problem-case-bad-choice = { $place }: «{ $value }» не входит в число слов, допустимых для «{ $key }».
remedy-case-bad-choice = { $nearest ->
    [none] Выберите одно из: { $allowed }.
   *[other] Возможно, имелось в виду «{ $nearest }»? Выберите одно из: { $allowed }.
  }
problem-case-bad-language = { $place }: «{ $value }» для «{ $key }» – это не обозначение языка.
remedy-case-bad-language = Укажите обозначение по BCP 47, например "zh-Hans", "es", "it" или "pt-BR".
problem-case-syntax = { $place }: начиная с этого места файл прочитать не удаётся ({ $reason }).
remedy-case-syntax = Посмотрите эту строку и предыдущую: часто не закрыта кавычка или скобка. Затем выполните «pouch status».
problem-case-same-recipient = { $place }: ключ получателя «{ $key }» указан дважды.
remedy-case-same-recipient = Дайте каждому получателю свой ключ; он становится частью имени файла материалов дела.
problem-case-same-item = { $place }: «{ $path }» описано дважды.
remedy-case-same-item = Оставьте для этого пути один блок [[item]] и перенесите в него то, что сказано в другом.
problem-case-file-missing = Ни в { $path }, ни в одной из вышестоящих папок нет файла case.toml.
remedy-case-file-missing = Перейдите в папку дела или заведите новое дело: pouch init ПАПКА --type TRANSMIT
problem-case-file-not-utf8 = { $place }: в этой строке есть знак, который не является текстом UTF-8.
remedy-case-file-not-utf8 = Откройте файл в редакторе, выберите «Сохранить как» с кодировкой UTF-8 и проверьте знаки в строке { $line }.
problem-case-file-unreadable = { $place }: не удаётся прочитать файл дела { $path } ({ $reason }).
remedy-case-file-unreadable = Проверьте, что у вас есть право на чтение файла, что его не занимает другая программа и что он сохранён как текст UTF-8. Затем повторите команду.
problem-case-file-too-large = { $place }: файл дела { $path } больше, чем читает pouch.
remedy-case-file-too-large = Перенесите длинные тексты в документы в папке evidence/, а в case.toml оставьте краткое изложение.
problem-profile-missing = { $place }: «{ $key }» ещё не заполнено (поле { $field }).
remedy-profile-missing = Заполните, например: { $example } · { $source ->
    [practice] Этого требует сложившаяся практика.
   *[other] Этого требует: { $source }.
  }
problem-profile-unknown-type = { $place }: вид материалов дела «{ $value }» программе pouch неизвестен.
remedy-profile-unknown-type = Выберите одно из: { $known }.
problem-attach-no-reader = Ни один получатель по этому делу не читает на языке { $to }: этот перевод никому не поступит.
remedy-attach-no-reader = Укажите язык с помощью --to так, как он записан в case.toml для получателя, или добавьте { $to } к языкам получателя.
problem-attach-empty = Файл { $place } пуст: в нём нет ни одного байта.
remedy-attach-empty = Запросите файл у переводчика ещё раз и приложите его к { $item }; он заменит этот.
problem-case-reason-without-withheld = { $place }: в этом блоке [[item]] указано withheld_reason, но не сказано disclosure = "withheld"; содержание было бы отправлено.
remedy-case-reason-without-withheld = Добавьте disclosure = "withheld", чтобы не предоставлять его, или удалите withheld_reason, чтобы отправить.
problem-case-item-without-path = { $place }: в этом блоке [[item]] не сказано, к какому подлиннику он относится.
remedy-case-item-without-path = Добавьте путь, например path = "evidence/letter.pdf"; пути показывает pouch status.
problem-case-unknown-recipient = { $place }: { $key } – такого получателя в этом деле нет. Получатели: { $known }.
remedy-case-unknown-recipient = Исправьте здесь recipients; возможно, имелось в виду: { $nearest }.

# What the requirements of a dossier type find.
problem-profile-open = { $place }: на «{ $key }» нет ответа.
remedy-profile-open = Ответьте одним из: { $answers }. Вопрос без ответа никогда не считается ответом «нет».
problem-profile-not-good = { $place }: для «{ $key }» указано «{ $value }», { $wrong ->
    [placeholder] но это лишь заготовка на месте ответа
    [date] но это не дата
    [instant] но это не время с разницей с UTC
    [number] но это не целое число
    [evidence] но это не путь к доказательству
    [rows] но это не список строк
   *[answer] но такого ответа нет среди возможных: { $answers }
 }.
remedy-profile-not-good = Запишите в такой форме: { $example }
problem-profile-none-of = { $place }: ни в одной строке «{ $key }» нет ни одного из: { $answers }.
remedy-profile-none-of = Добавьте строку, например: { $example }
problem-profile-row-missing = { $place }: в строке { $row } ничего не указано для «{ $key }».
remedy-profile-row-missing = Дополните строку, например: { $example }
problem-profile-forbidden = { $place }: в таких материалах дела этого быть не должно (поле { $field }, «{ $key }»).
remedy-profile-forbidden = Удалите это или выберите другой вид материалов дела.
problem-profile-files = Ваши собственные требования использовать нельзя (ошибок, указанных выше: { $count }).
remedy-profile-files = Исправьте файлы и проверьте их: pouch profiles check ФАЙЛ
problem-profile-file-unreadable = Не удаётся прочитать { $place }: { $reason }.
remedy-profile-file-unreadable = Проверьте, что файл существует, что у вас есть право на чтение и что он сохранён как текст UTF-8.
problem-profile-file-syntax = { $place }: начиная отсюда файл прочитать нельзя; не хватает кавычки, скобки, запятой или знака равенства либо есть лишний знак.
remedy-profile-file-syntax = Сравните эту строку с видом из комплекта pouch: pouch profiles show TRANSMIT --json
problem-profile-file-unknown-key = { $place }: ключа «{ $value }» здесь нет.{ $nearest ->
    [none] { "" }
   *[other] { " " }Возможно, имелось в виду { $nearest }?
  }
remedy-profile-file-unknown-key = Здесь известны: { $known }.
problem-profile-file-unknown-word = { $place }: «{ $value }» не входит в число слов, допустимых для этого ключа.
remedy-profile-file-unknown-word = Выберите одно из: { $known }.
problem-profile-file-missing-key = { $place }: здесь не хватает «{ $value }».
remedy-profile-file-missing-key = Добавьте его; как он записан в виде из комплекта pouch, показывает: pouch profiles show TRANSMIT --json
problem-profile-file-wrong-kind = { $place }: значение не того рода: текст, список и таблица записываются по-разному.
remedy-profile-file-wrong-kind = Записывайте тексты как "…", списки как ["…", "…"], условия как {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-type-name = { $place }: «{ $value }» не может быть именем вида.
remedy-profile-file-type-name = Используйте заглавные буквы от A до Z, цифры, - и _; первой должна быть буква, всего не более 24 знаков: type = "BANK"
problem-profile-folder-missing = Папки { $place } нет, поэтому нет и шаблонов вашего подразделения.
remedy-profile-folder-missing = Исправьте папку после --templates или в настройках подразделения.
problem-profile-file-example = { $place }: для «{ $value }» в строке { $field } нет примера.
remedy-profile-file-example = Добавьте хороший пример в [field.example]; сотрудники копируют его, и по нему составляются проверки.
problem-profile-file-condition = { $place }: строка { $field } условная, но в ней не сказано, когда она применяется.
remedy-profile-file-condition = Укажите и то и другое: condition = "имя-условия" и when = {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-seen = { $place }: в строке { $field } не сказано, где в материалах дела видно то, что выполняет pouch ({ $value }).
remedy-profile-file-seen = Для строк с by = "pouch", и только для них, требуется seen = "dossier.json:/…", "bag-info:…", "custody:…" или "page:…".
problem-profile-file-nothing = { $place }: в строке { $field } нет ключей, поэтому выполнить её ничто не может.
remedy-profile-file-nothing = Назовите ключи case.toml, которые её выполняют.
problem-profile-file-key = { $place }: в строке { $field } назван «{ $value }», которого нет ни в одном требовании.
remedy-profile-file-key = Исправьте в условии ключ, вид или ответ.
problem-profile-file-rule = { $place }: правило относится к строке { $row }, которой в этом файле нет.
remedy-profile-file-rule = Исправьте в правиле row = "…".
problem-profile-file-table = { $place }: у этого вида нет собственной таблицы.
remedy-profile-file-table = Добавьте table = "имя" или постройте его на другом виде: base = "ВИД".
problem-profile-file-base = { $place }: основой указан { $base }, но такого вида материалов дела нет.
remedy-profile-file-base = Выберите одно из: { $known }.
problem-profile-file-base-table = { $place }: вид на основе { $base } использует его таблицу { $table }.
remedy-profile-file-base-table = Уберите table = "…" или напишите table = "{ $table }".
problem-profile-file-unsaid = { $place }: для «{ $id }» на этом языке нет текста.
remedy-profile-file-unsaid = Добавьте предложение в файл .ftl в этой папке внутри --templates: { $id } = …

# Rules between fields.
problem-rule-in-order = { $place }: «{ $key }» ({ $value }) раньше, чем «{ $other }» ({ $then }).
remedy-rule-in-order = Одна из двух дат неверна: сверьте обе с документами.
problem-rule-past = { $place }: «{ $key }» ({ $value }) уже в прошлом; сегодня { $today }.
remedy-rule-past = Укажите дату, которую ещё можно соблюсти, или объясните, почему прежняя остаётся в силе.
problem-rule-within = { $place }: «{ $key }» ({ $value }) отстоит от «{ $other }» ({ $then }) на { $days } дн.; обычно не более { $most }.
remedy-rule-within = Выберите более раннюю дату или укажите, почему она должна быть такой поздней.
problem-rule-at-least = { $place }: «{ $key }» – { $value }; требуется не менее { $least }.
remedy-rule-at-least = Проверьте число. Если оно верно, этот вид материалов дела для данного дела недоступен.
problem-rule-must-be = { $place }: «{ $key }» – «{ $value }»; для этого вида материалов дела подходит только { $answers }.
remedy-rule-must-be = Если ответ верен, остановитесь: выберите другой вид или передайте дело на решение вышестоящего руководителя.
problem-rule-texts-differ = { $place }: изложение, сообщённое страховщику, отличается от изложения в документе полиции ({ $language }). Здесь: «{ $here }»; там: «{ $there }».
remedy-rule-texts-differ = Уточните у лица, какое из них верно, и исправьте другое; страховщик отказывает в выплате, если изложения расходятся.
problem-rule-check-digit = { $place }: контрольная цифра в { $number } неверна: в таком виде это не может быть номером документа ({ $issuer }).
remedy-rule-check-digit = Сверьте его цифра за цифрой с самим документом. Если в документе стоит именно этот номер, укажите это в роли лица или в изложении обстоятельств: другая сторона тоже это заметит.
problem-rule-refused = { $place }: «{ $value }» ничего не фиксирует для «{ $key }».
remedy-rule-refused = Сначала получите это и запишите, кто и когда это дал. Пока вопрос открыт или в этом отказано, эти материалы дела отправлять нельзя.
problem-rule-paper-missing = { $place }: в { $key } указан { $path }, которого нет среди доказательств этого дела.
remedy-rule-paper-missing = Поместите документ в evidence/, выполните pouch add и запишите путь точно так, как его показывает pouch status.
problem-rule-nobody-sought = { $place }: в этом деле никто не разыскивается; у всех лиц другой статус.
remedy-rule-nobody-sought = В запросе о задержании или передаче назван хотя бы один человек со статусом: { $answers }.
problem-rule-sum = { $place }: сумма строк – { $sum } { $currency }, а в итоге указано { $total }.
remedy-rule-sum = Исправьте строку или итог; страховщик не принимает перечень, в котором суммы не сходятся.
problem-rule-currency = { $place }: для суммы { $value } не указана валюта.
remedy-rule-currency = Добавьте три буквы по ISO 4217, например currency = "CNY".
problem-rule-amount = { $place }: «{ $value }» – это не сумма.
remedy-rule-amount = Укажите цифры и не более двух знаков после точки, например value = "12400.00".
problem-rule-person-not-named = { $place }: { $person } ({ $name }) не упоминается в изложении обстоятельств ({ $languages }).
remedy-rule-person-not-named = Укажите в facts.summary на каждом языке, что это лицо сделало или что с ним сделали, либо исключите это лицо.
problem-rule-conclusion = { $place }: в «{ $key }» ({ $language }) виновным назван тот, кто не осуждён: { $words }.
remedy-rule-conclusion = Пишите о предположении: «подозревается в», «предположительно».
problem-rule-facts-length = { $place }: объём изложения обстоятельств, { $unit ->
    [characters] знаков
   *[words] слов
 }: { $length } ({ $language }); от { $least } до { $most } помещается на первой странице и говорит достаточно.
remedy-rule-facts-length = Сократите изложение, а остальное поместите в документ в папке evidence/, или добавьте: кто, когда, где, как и с каким результатом.
problem-rule-action-bare = { $place }: действие { $number } не опирается ни на одно доказательство, и причина не указана.
remedy-rule-action-bare = Укажите exhibits = ["evidence/…"] или no_exhibit = "…".
problem-rule-exhibit-unknown = { $place }: действие { $number } опирается на { $path }, но этот файл не включён в дело.
remedy-rule-exhibit-unknown = Исправьте путь или выполните pouch add.
problem-rule-item-undescribed = { $place }: ничего не сказано о { $items } (всего { $count }), поэтому непонятно, зачем они нужны.
remedy-rule-item-undescribed = Опишите каждое в [[item]] или исключите то, что не подтверждает ни факта, ни обвинения, ни запрошенного действия.
problem-rule-their-language = { $place }: { $recipient } не может прочитать «{ $key }»: этого нет ни на одном из языков: { $languages }.
remedy-rule-their-language = Добавьте это на одном из этих языков: {"{"} { $languages } = "…" {"}"}.
problem-rule-same-person = { $place }: «{ $key }» и «{ $other }» – одно и то же лицо, { $name }.
remedy-rule-same-person = Материалы дела должен просмотреть и утвердить второй человек.
problem-rule-vague-purpose = { $place }: «{ $value }» – это не цель использования.
remedy-rule-vague-purpose = Укажите, для какого дела и для какого действия получатель может использовать материалы дела.
problem-rule-reciprocity = { $place }: правовое основание – взаимность, но текста обязательства нет.
remedy-rule-reciprocity = Впишите текст обязательства в text = "…" этого основания.
problem-rule-penalty = { $place }: в приведённом наказании «{ $value }» ({ $language }) есть { $numbers }, чего в тексте закона нет.
remedy-rule-penalty = Скопируйте наказание из текста закона.
problem-rule-personal-number = { $place }: номер дела содержит персональные данные ({ $value }); он стоит в имени каждого файла.
remedy-rule-personal-number = Выберите номер, в котором никто не назван.
problem-rule-minor = { $place }: { $person }, дата рождения { $value }, моложе 18 лет, но указано minor = false.
remedy-rule-minor = Напишите minor = true или исправьте дату рождения.
problem-rule-telegraph-code = { $place }: «{ $value }» – число кодов { $codes }, а число знаков в имени { $characters }.
remedy-rule-telegraph-code = Напишите для каждого знака четыре цифры, разделяя их пробелами.
problem-case-log-not-a-file = Журнал сохранности { $path } – это ссылка, папка или канал, а не отдельный файл. Из него ничего не прочитано, и через него ничего не записано.
remedy-case-log-not-a-file = Выясните, кто это туда поместил. Верните журнал из последней резервной копии; если дело новое, удалите то, что там лежит, и выполните команду ещё раз.
problem-rule-own-language = { $place }: «{ $key }» – { $value }, а языки лица: { $languages }.
remedy-rule-own-language = Попросите составить и подписать заявление на одном из языков лица; если участвовал устный переводчик, укажите его в return.interpreter.
office-settings-from = Настройки подразделения из { $path }{ $templates ->
    [none] { "." }
   *[other] : шаблоны { $templates }
  }
problem-office-settings-unreadable = Не удаётся прочитать настройки подразделения { $place }: { $reason }.
remedy-office-settings-unreadable = Проверьте файл или уберите его и используйте --templates.
problem-office-settings-wrong = { $place }: начиная отсюда настройки подразделения непонятны.
remedy-office-settings-wrong = В них допустимы только две строки: templates = "ПАПКА" и office = "ФАЙЛ".
