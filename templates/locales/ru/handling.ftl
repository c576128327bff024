# How a dossier may be handled: markings, other States' items, redacted copies, keys and passwords, time limits.
help-expire = Перечисляет дела, для которых наступил день уничтожения или пересмотра
help-expire-folders = Папки дел или папки, где они находятся; если не указаны – текущее дело или то, что ниже
expire-none = { $count ->
    [one] Просмотрено: { $count } дело; срок не наступил.
    [few] Просмотрено: { $count } дела; ни один срок не наступил.
    [many] Просмотрено: { $count } дел; ни один срок не наступил.
   *[other] Просмотрено: { $count } дела; ни один срок не наступил.
}
expire-due = { $count ->
    [one] Необходимо уничтожить или пересмотреть { $count } дело:
    [few] Необходимо уничтожить или пересмотреть { $count } дела:
    [many] Необходимо уничтожить или пересмотреть { $count } дел:
   *[other] Необходимо уничтожить или пересмотреть { $count } дела:
}
expire-soon = { $count ->
    [one] Скоро наступает срок для { $count } дела:
    [few] Скоро наступает срок для { $count } дел:
    [many] Скоро наступает срок для { $count } дел:
   *[other] Скоро наступает срок для { $count } дела:
}
expire-days-since = { $count ->
    [0] сегодня
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}
expire-days-left = { $count ->
    [one] через { $count } день
    [few] через { $count } дня
    [many] через { $count } дней
   *[other] через { $count } дня
}
expire-next = Пересмотрите каждое: уничтожьте дело и его копии и попросите получателей, указанных после →, уничтожить свои; или укажите в [handling] его case.toml более поздний destroy_by и сохраните в деле причину.
next-handling = Далее: устраните то, что задерживает материалы дела (пометки, доказательства других государств, копии с изъятиями, ключи, сроки), затем: pouch status
page-handling-level = Уровень ограничительной пометки
page-grading = Оценка источника и информации
page-originator = Исходит от
page-originator-consent = Согласие на дальнейшую передачу
page-declassification = Рассекречено или разрешено к передаче на основании
page-redacts = Копия с изъятиями из
problem-marking-rules-unreadable = Не удаётся прочитать правила об ограничениях в { $path }: { $reason }.
remedy-marking-rules-unreadable = Проверьте папку, указанную с --templates, или не указывайте --templates, чтобы работать по правилам из комплекта pouch.
problem-marking-rules-form = { $path } записан не так, как записываются правила об ограничениях: { $reason }.
remedy-marking-rules-form = Исправьте файл; как он записывается, сказано в README в templates/handling исходного кода pouch.
problem-marking-seen = { $place }: пометка «{ $word }» ({ $marking }) { $at ->
    [name] в имени
    [title] в свойствах (заголовок)
    [subject] в свойствах (тема)
    [description] в свойствах (описание)
    [copyright] в свойствах (авторское право)
   *[other] в месте: { $at }
}, встречается { $times }×.
remedy-marking-seen = Посмотрите файл, прежде чем его отправлять. Если отправлять можно, укажите в [handling] столь же высокие set и level или в его [[item]] номер declassification; если нет, не предоставляйте его.
problem-marking-perhaps = { $place }: возможно, пометка «{ $word }» ({ $marking }) { $at ->
    [name] в имени
    [title] в свойствах (заголовок)
    [subject] в свойствах (тема)
    [description] в свойствах (описание)
    [copyright] в свойствах (авторское право)
   *[other] в месте: { $at }
}, встречается { $times }×.
remedy-marking-perhaps = Посмотрите файл. Если слово ничего не помечает, укажите почему в его [[item]]: no_marking = "…".
problem-marking-half-stated = В [handling] указан набор пометок без уровня или уровень без набора.
remedy-marking-half-stated = Заполните и то и другое, например set = "TLP" и level = "amber", или ни то ни другое.
problem-marking-unknown-set = Нет набора пометок «{ $value }».
remedy-marking-unknown-set = Укажите в [handling] set одно из: { $known }.
problem-marking-unknown-level = В наборе { $set } нет уровня «{ $value }».
remedy-marking-unknown-level = Укажите в [handling] level одно из: { $known }.
problem-marking-unknown-grading = «{ $value }» – это не оценка источника и информации.
remedy-marking-unknown-grading = Укажите букву для источника (A, B, C, X) и цифру для информации (от 1 до 4), например grading = "B2".
problem-marking-above-level = { $place }: пометка «{ $word }» ({ $marking }) выше уровня материалов дела ({ $level ->
    [none] не указан, поэтому считается: для официального использования
   *[other] { $level }
}); { $at ->
    [name] она стоит в имени
    [title] она стоит в свойствах (заголовок)
    [subject] она стоит в свойствах (тема)
    [description] она стоит в свойствах (описание)
    [copyright] она стоит в свойствах (авторское право)
   *[other] она стоит в месте: { $at }
}.
remedy-marking-above-level = Повысьте set и level в [handling], не предоставляйте это доказательство (disclosure = "withheld") или, если слово ничего не помечает, укажите почему в его [[item]]: no_marking = "…".
problem-marking-state-secret = { $place }: гриф государственной тайны «{ $word }» ({ $marking }); { $at ->
    [name] он стоит в имени
    [title] он стоит в свойствах (заголовок)
    [subject] он стоит в свойствах (тема)
    [description] он стоит в свойствах (описание)
    [copyright] он стоит в свойствах (авторское право)
   *[other] он стоит в месте: { $at }
}.
remedy-marking-state-secret = Упаковывать это нельзя. Не предоставляйте его; или, если компетентный орган рассекретил его или разрешил передать, укажите номер в [[item]]: declassification = "…".
problem-marking-ask = { $place }: возможно, пометка выше уровня материалов дела: «{ $word }» ({ $marking }); { $at ->
    [name] она стоит в имени
    [title] она стоит в свойствах (заголовок)
    [subject] она стоит в свойствах (тема)
    [description] она стоит в свойствах (описание)
    [copyright] она стоит в свойствах (авторское право)
   *[other] она стоит в месте: { $at }
}.
remedy-marking-ask = Посмотрите файл. Если это пометка, не предоставляйте доказательство или повысьте уровень; если слово ничего не помечает, укажите почему в его [[item]]: no_marking = "…".
problem-marking-declassified = { $place }: есть «{ $word }» ({ $marking }, место: { $at }); отправляется на основании { $reference }.
remedy-marking-declassified = Удостоверьтесь, что основание охватывает именно этот документ и этого получателя.
problem-marking-explained = { $place }: есть «{ $word }» ({ $marking }, место: { $at }); по словам сотрудника, это ничего не помечает.
remedy-marking-explained = Утверждающий должен прочитать причину в no_marking.
problem-marking-unsearched = По нынешним правилам не искались пометки в том, что отправляется { $place }: { $items } (всего { $count }).
remedy-marking-unsearched = Выполните поиск: pouch add. Переводы приложите снова.
problem-marking-unread = То, что отправляется { $place }, частично прочитать не удалось, и в этой части штампы и пометки не искались: { $items } (всего { $count }).
remedy-marking-unread = Просмотрите каждую страницу сами; для отсканированных страниц помогает pouch add --ocr. Изображение без слов: pouch confirm { $items } --language zxx
problem-third-party-no-consent = { $place } исходит от { $originator }, а согласие на дальнейшую передачу не зафиксировано.
remedy-third-party-no-consent = Запросите { $originator } и впишите номер ответа в [[item]]: consent_reference = "…"; до тех пор не предоставляйте это.
problem-refuse-key = { $place } содержит закрытый ключ или хранилище ключей ({ $at ->
    [name] судя по имени
    [bytes] судя по байтам
   *[other] место: { $at }
}).
remedy-refuse-key = Не предоставляйте его или отправьте копию без ключа. Если получателю он нужен как доказательство, укажите почему в [[item]]: refuse_reason = "…".
problem-refuse-passwords = { $place } содержит список паролей (начиная с { $at }).
remedy-refuse-passwords = Не предоставляйте его или отправьте копию без паролей. Если получателю они нужны как доказательство, укажите почему в [[item]]: refuse_reason = "…".
problem-refuse-phone-image = { $place } – по-видимому, полная копия телефона или диска (байт: { $bytes }): намного больше данных о намного большем числе людей, чем нужно для дела.
remedy-refuse-phone-image = Отправьте выдержки, нужные для дела. Если нужно всё, укажите почему в [[item]]: refuse_reason = "…".
problem-redaction-parent-unknown = { $place } указан как копия с изъятиями из { $parent }, но другого доказательства с таким обозначением в деле нет.
remedy-redaction-parent-unknown = Укажите номер или путь подлинника: redacts = "E0007".
problem-redaction-parent-packed = { $place } – копия с изъятиями из { $parent }, а сам { $parent } отправляется тому же получателю.
remedy-redaction-parent-packed = Не предоставляйте подлинник, указав в его [[item]]: disclosure = "withheld" и withheld_reason.
problem-redaction-no-terms = { $place } – копия с изъятиями, но не сказано, чего в ней не должно быть; её слова не проверены.
remedy-redaction-no-terms = Перечислите имена и номера в её [[item]]: redacted_terms = ["…"]. Этот список никогда не покидает папку дела.
problem-redaction-withheld-inside = { $item } содержит те самые байты { $parent }, который не предоставляется.
remedy-redaction-withheld-inside = Не предоставляйте и { $item } или извлеките файл из архива и отправьте остальное.
problem-redaction-term-left = В копии с изъятиями { $place } осталось слово № { $term } из её списка ({ $at ->
    [name] в имени
    [bytes] в байтах
    [stream] в части, которую не показывает ни одна страница
   *[other] место: { $at }
}).
remedy-redaction-term-left = Выполните изъятие снова программой, которая удаляет слова, а не только закрывает их, сохраните как новый файл, добавьте его и не включайте прежний.
problem-redaction-unread = Копию с изъятиями { $place } не удаётся прочитать до конца ({ $reason }), поэтому проверить её нельзя.
remedy-redaction-unread = Сделайте копию в простой форме, например PDF без пароля, и добавьте её.
problem-redaction-changes-left = В копии с изъятиями { $place } остались отслеживаемые исправления, а с ними и удалённые слова.
remedy-redaction-changes-left = Примите все исправления, сохраните как PDF и добавьте его.
problem-redaction-hidden-sheet = В копии с изъятиями { $place } остался скрытый лист.
remedy-redaction-hidden-sheet = Удалите лист, сохраните как новый файл и добавьте его.
problem-redaction-gps-left = В копии с изъятиями { $place } всё ещё указано, где она сделана (GPS).
remedy-redaction-gps-left = Сохраните изображение без свойств и добавьте его.
problem-redaction-comments-left = В копии с изъятиями { $place } есть примечания.
remedy-redaction-comments-left = Прочитайте их; если из них видно, что изъято, удалите их и добавьте новый файл.
problem-redaction-thumbnail-left = В копии с изъятиями { $place } есть уменьшенное изображение для просмотра, на котором может быть видно изъятое.
remedy-redaction-thumbnail-left = Сохраните её без уменьшенного изображения и свойств и добавьте.
problem-redaction-versions-left = В копии с изъятиями { $place } есть её прежние версии ({ $count }): изъятое можно восстановить.
remedy-redaction-versions-left = Напечатайте её в новый PDF и добавьте его; «сохранить» только дописывает, а «сохранить как» или печать записывает заново.
problem-redaction-picture = В копии с изъятиями { $place } есть страницы-изображения: слова там не искались.
remedy-redaction-picture = Просмотрите каждую страницу: всё ли закрыто?
problem-retention-passed = Наступил день уничтожения { $date } (сегодня { $today }).
remedy-retention-passed = Из этого дела ничего нельзя отправлять, пока оно не пересмотрено: укажите в [handling] более поздний destroy_by и сохраните в деле причину.
problem-retention-too-long = День уничтожения { $date } позже, чем допускают правила для этого вида ({ $latest }; { $source }).
remedy-retention-too-long = Укажите в [handling] более ранний destroy_by, или пусть утверждающий запишет, почему материалы нужны дольше.
problem-retention-no-folder = Папки { $place } нет.
remedy-retention-no-folder = Проверьте имя и повторите команду.
problem-retention-case-unreadable = Не удаётся прочитать дело в { $place }: { $reason }.
remedy-retention-case-unreadable = Перейдите туда и выполните: pouch status
problem-retention-no-date = Для дела в { $place } не указан день уничтожения.
remedy-retention-no-date = Заполните destroy_by в [handling] его case.toml.
problem-whom-item-open = { $item } ({ $place }): другие доказательства этого дела выбраны для отдельных получателей, а кому отправляется это, не указано.
remedy-whom-item-open = Напишите в case.toml: [[item]] path = "{ $path }" с recipients = ["…"]; или без recipients, если его должны получить все.
problem-whom-person-named = { $place }: упоминается { $person }, чьи данные не для { $recipient }, а { $recipient } это увидит.
remedy-whom-person-named = Уберите имя или номер из этого текста или добавьте "{ $recipient }" в recipients этого [[person]].
problem-whom-person-in-evidence = { $item } ({ $place }) отправляется { $recipient }, и в нём упоминается { $person }, чьи данные не для { $recipient }.
remedy-whom-person-in-evidence = Отправьте { $recipient } копию с изъятиями (redacts = "{ $item }") или выберите это доказательство для других: recipients = ["…"] в его [[item]]. Если оно может остаться, никаких действий не требуется.
