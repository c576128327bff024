# Training packs.

training-done = Учебное дело готово: { $folder }. Всё в нём вымышлено; в переводы внесены намеренные ошибки. Обучающиеся начинают с «pouch status» и «pouch pack».
training-key = { $count ->
    [one] Ключ с ответами ({ $count } ошибка) находится рядом с папкой, только для преподавателя:
    [few] Ключ с ответами ({ $count } ошибки) находится рядом с папкой, только для преподавателя:
    [many] Ключ с ответами ({ $count } ошибок) находится рядом с папкой, только для преподавателя:
   *[other] Ключ с ответами ({ $count } ошибки) находится рядом с папкой, только для преподавателя:
  }
training-key-head = КЛЮЧ ДЛЯ ПРЕПОДАВАТЕЛЯ – не раздавать. Все лица, номера и события вымышлены.
training-key-seed = Тот же учебный комплект можно создать снова с --seed "{ $seed }".
training-key-line = { $number }. { $what }: { $document }, абзац { $paragraph }
training-right = Верно:
training-wrong = Неверно:
training-missing = (нет)
fault-digit = цифра в сумме заменена другой
fault-magnitude = сумма в десять раз больше
fault-currency = у суммы другая валюта
fault-month = в дате другой месяц
fault-day = в дате другой день
fault-name = лицо заменено другим
fault-identifier = две цифры в номере документа переставлены
fault-phone = две цифры в номере телефона переставлены
fault-paragraph = нет абзаца
fault-untranslated = абзац не переведён
fault-negation = отрицание превратилось в утверждение или наоборот
fault-term = юридический термин означает другое

problem-training-only = Намеренные ошибки вносятся только в учебное дело.
remedy-training-only = Введите: pouch init ПАПКА --type TRAIN --faults
problem-training-not-sample = { $place }: в учебном деле должно быть указано sample = true.
remedy-training-not-sample = Напишите sample = true; тогда на каждой странице сказано, что дело не реальное.
problem-training-number = { $place }: номер учебного дела, «{ $number }», не начинается с SAMPLE.
remedy-training-number = Напишите, например, id = "SAMPLE-2026-1": номер стоит в имени каждого файла.
problem-training-real-number = { $place } содержит номер, который может быть настоящим ({ $kind ->
    [prc-id] китайский номер удостоверения личности
    [prc-company] китайский код организации
    [iban] банковский счёт
    [card] платёжная карта
    [imei] серийный номер телефона
    [dni] испанский DNI или NIE
    [cuit] аргентинский CUIT
    [codice-fiscale] итальянский codice fiscale
    [vin] номер транспортного средства
    [prc-passport] китайский паспорт
    [phone] номер телефона
    [email] адрес электронной почты
   *[other] номер контейнера
  }, начинается с { $begins }).
remedy-training-real-number = В учебном примере всё вымышлено: напишите номер вида SAMPLE-ID-0001, телефон вида +86 10 5550 0120, адрес, оканчивающийся на .example, или значение, которое сам стандарт приводит как пример.
problem-dossier-no-banner = В шаблоне { $place } не оставлено надёжного места для надписи об учебном примере.
remedy-dossier-no-banner = Начните страницу так же, как шаблон из комплекта: «head.html», затем </head> и <body>; без комментария перед <body>, без <script>, <link> и второго <style>. Надпись вставляет сама программа pouch.

help-init-faults = С --type TRAIN: создаёт полное вымышленное дело, в переводы которого внесено указанное число намеренных ошибок (10), и ключ с ответами рядом с папкой
help-init-seed = Создаёт снова тот же самый учебный комплект
