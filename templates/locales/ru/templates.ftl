## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch не говорит на { $place }.
remedy-i18n-unknown-locale = Выберите один из языков, которые перечисляет «pouch templates», или составьте материалы дела на английском языке.
problem-i18n-read = Не удалось прочитать предложения в { $place }.
remedy-i18n-read = Проверьте, что папка, указанная с --templates, существует и что у вас есть право на чтение.
problem-i18n-syntax = { $place }: это не предложение в записи Fluent ({ $detail }).
remedy-i18n-syntax = Сравните строку с соответствующей в templates/locales: «имя = текст», значения как {"{"} $name {"}"}, дальнейшие строки с отступом.
problem-i18n-variable = { $place }: в предложении «{ $id }» названо значение ${ $variable }, которого pouch ему не передаёт.
remedy-i18n-variable = Используйте только те значения, которые есть в одноимённом предложении из комплекта.

## Covering letters, and an office’s own set of templates
covering-title = Сопроводительное письмо
covering-emblem = Эмблема отправителя
covering-stamp = Печать
covering-printed = Письмо заполнено программой. Эмблема на нём – напечатанное изображение, а не печать и не штамп; письмо удостоверяется подписью.
pack-letter = Сопроводительное письмо: { $file }
help-pack-letter = Пишет рядом с материалами дела сопроводительное письмо с хеш-суммой опечатывания: письмо вашего ведомства, а если его нет – из комплекта
help-templates = Что ведомство может заменить своим: перечень, выгрузка для правки, проверка, просмотр
help-templates-list = Перечисляет, что можно заменить и что заменяет набор вашего ведомства
help-templates-export = Выгружает комплект pouch в папку для правки
help-templates-export-dir = Папка назначения
help-templates-export-only = Только файлы, путь которых начинается так, например letter.es или locales/es; можно повторять
help-templates-export-force = Заменяет существующие файлы
help-templates-preview-force = Заменяет существующие файлы
help-templates-check = Называет все ошибки набора: файл, строка, столбец
help-templates-check-dir = Папка набора; если не указана – папка вашего ведомства
help-templates-preview-dir = Папка набора; если не указана – папка вашего ведомства
help-templates-preview = Заполняет страницы и письмо набора учебным делом, на вашем языке
help-templates-preview-out = Папка для страниц
templates-what = Что
templates-shipped = В комплекте
templates-own = Свои
templates-kind-letter = Сопроводительные письма (letter.TAG.md)
templates-kind-emblem = Эмблема (emblem.png)
templates-kind-page = Страницы (dossier/)
templates-kind-sentences = Предложения (locales/TAG/)
templates-kind-profile = Виды материалов дела (profiles/)
templates-kind-handling = Правила обращения (handling/)
templates-kind-certificate = Формы заверения (certificates/)
templates-kind-people = Ключи сотрудников (people.toml)
templates-exported = Записано файлов в { $place }: { $count }
templates-in-order = Ошибок в { $place } нет; проверено файлов: { $count }
templates-previewed = Страницы учебного дела на языке { $language }; они ничего не доказывают:
problem-templates-no-set = Набор шаблонов не указан.
remedy-templates-no-set = Укажите его папку: pouch templates check DIR
problem-templates-none = В комплекте pouch нет ничего, чей путь начинается с «{ $name }».
remedy-templates-none = Пути начинаются с: { $known }
problem-templates-unread = pouch никогда не читает { $place }.
remedy-templates-unread =
    { $nearest ->
        [none] Что читается: pouch templates list --json
       *[other] Имелось в виду «{ $nearest }»? Всё, что читается: pouch templates list --json
    }
problem-letter-none = Сопроводительного письма на языке { $language } нет.
remedy-letter-none = Напишите { $place } в своём наборе шаблонов по образцу: pouch templates export DIR --only letter.ru
problem-letter-unreadable = Письмо { $place } не читается: { $reason }
remedy-letter-unreadable = Письмо – простой текст в UTF-8, не более 64 КиБ.
problem-letter-markup = { $place }: в письме нельзя использовать «{ $found }».
remedy-letter-markup = Можно: заголовки с #, абзацы, **жирный**, *курсив*, списки с - или 1. и \ в конце строки для переноса. Перед знаком, который нужен сам по себе, поставьте \.
problem-letter-open = { $place }: здесь открыто «{ $found }», но в том же абзаце не закрыто.
remedy-letter-open = Закройте там, где должно кончиться, или поставьте перед ним \.
problem-letter-field = { $place }: нет подстановки «{ $name }».
remedy-letter-field =
    { $nearest ->
        [none] Есть: { $known }
       *[other] Имелось в виду «{ $nearest }»? Есть: { $known }
    }
problem-letter-empty = { $place }: в этом деле нет данных для «{ $name }»; в письме на этом месте линия для записи.
remedy-letter-empty = Заполните в case.toml или от руки либо поставьте ? после имени, чтобы опустить строку.
problem-emblem-unfit =
    { $reason ->
        [size] { $place } больше 512 КиБ.
        [sides] Стороны { $place } должны быть от 1 до 4096 пикселей.
        [damaged] { $place } – повреждённый PNG.
        [unreadable] { $place } не читается.
       *[other] { $place } – не PNG; эмблема – одно изображение PNG.
    }
remedy-emblem-unfit = Сохраните эмблему своего ведомства как emblem.png, чужую не используйте; эмблем в другом формате рядом не оставляйте.
