## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch не говорит на { $place }.
remedy-i18n-unknown-locale = Выберите один из языков, которые перечисляет «pouch templates», или составьте материалы дела на английском языке.
problem-i18n-read = Не удалось прочитать предложения в { $place }.
remedy-i18n-read = Проверьте, что папка, указанная с --templates, существует и что у вас есть право на чтение.
problem-i18n-syntax = { $place }, строка { $line }: это не предложение в записи Fluent ({ $detail }).
remedy-i18n-syntax = Сравните строку с соответствующей в templates/locales: «имя = текст», значения как {"{"} $name {"}"}, дальнейшие строки с отступом.
problem-i18n-variable = { $place }: в предложении «{ $id }» названо значение ${ $variable }, которого pouch ему не передаёт.
remedy-i18n-variable = Используйте только те значения, которые есть в одноимённом предложении из комплекта.
