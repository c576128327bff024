# Reading: what kind of file it is, and why its text is missing. { $place } is the escaped file name.

unread-encrypted = зашифровано или защищено паролем
unread-damaged = повреждено: прочитать текст до конца не удалось
unread-unsupported = pouch не умеет читать этот формат
unread-needs-ocr = изображение текста: его должен прочитать человек или программа распознавания текста (OCR)
unread-empty = файл пуст
unread-no-text = прочитано до конца; текста нет
unread-no-words = звук, видео или программа: письменного текста нет
unread-too-large = превышены пределы чтения: текст отсутствует или неполон
unread-too-deep = вложенность больше, чем допускают пределы чтения
unread-encoding = некоторые байты не соответствуют ни одной вероятной кодировке символов
unread-time-limit = не прочитано до конца за время, отведённое на документ
unread-memory-limit = требуется больше памяти, чем отведено на документ
unread-reader-failed = сбой при чтении этого файла программой

problem-format-empty = { $place } не имеет содержимого: 0 байт.
remedy-format-empty = Уточните у того, кто предоставил файл, должен ли он быть пустым. Если он обрезан при копировании, снова включите его в дело из источника.
problem-format-encrypted = { $place } ({ $format }) зашифрован или защищён паролем.
remedy-format-encrypted = Запросите пароль или незащищённую копию и добавьте её как отдельное доказательство. Подлинник оставьте как есть.
problem-format-extension-lies = { $place } имеет в имени .{ $extension }, а его содержимое: { $format }.
remedy-format-extension-lies = Не открывайте его двойным щелчком. Исходное имя оставьте как есть и, если знаете, укажите в деле, почему имя и содержимое расходятся.
problem-metadata-gps = { $place } содержит координаты { $position } места, где файл создан.
remedy-metadata-gps = Прежде чем файл покинет подразделение, проверьте, чей это адрес: жильё свидетеля, безопасное место. Если он должен остаться неизвестным, не предоставляйте доказательство; никогда не изменяйте подлинник.
problem-metadata-author = { $place } называет в своих свойствах лицо: { $name }.
remedy-metadata-author = Проверьте, можно ли получателю знать это имя. Если нет, не предоставляйте доказательство; никогда не изменяйте подлинник.
problem-metadata-tracked-changes = { $place } содержит отслеживаемые исправления ({ $count }): вставленный или удалённый текст.
remedy-metadata-tracked-changes = Прочитайте их, прежде чем файл покинет подразделение: удалённый текст остаётся в файле, и его прочитает любой, кто его откроет.
problem-metadata-hidden-sheet = { $place } содержит скрытый лист: { $sheet }.
remedy-metadata-hidden-sheet = Посмотрите скрытый лист, прежде чем файл покинет подразделение: его содержимое есть в файле, и показать его может любой.
problem-metadata-comments = { $place } содержит примечания ({ $count }).
remedy-metadata-comments = Прочитайте примечания, прежде чем файл покинет подразделение: в них могут быть названы люди или работа, о которых получателю знать не следует.
problem-format-truncated = { $place } ({ $format }) обрывается раньше времени: он обрезан.
remedy-format-truncated = Снова включите его в дело из источника. Если обрезан и источник, укажите это в пояснении к доказательству.
problem-format-polyglot = { $place } ({ $format }) – одновременно файл другого вида: { $other }.
remedy-format-polyglot = Не открывайте его обычной программой. Укажите это в деле и поручите исследовать файл: файл двух видов редко бывает случайностью.

unread-in-members = архив: текст содержится в файлах внутри него
problem-members-missing = { $place } содержит файлы, которые не просмотрены: { $reason ->
    [encrypted] они зашифрованы или защищены паролем
    [damaged] архив повреждён
    [unsupported] pouch не умеет открывать такой архив
    [too-large] их слишком много или они слишком велики
    [too-deep] вложенность слишком велика
    [time-limit] на них ушло слишком много времени
    [memory-limit] им нужно слишком много памяти
   *[other] сбой при чтении
}.
remedy-members-missing = Распакуйте его на отдельном для этого компьютере и добавьте важное как отдельные доказательства. Подлинник оставьте как есть.
problem-members-more-remarks = К файлам внутри { $place } есть ещё замечания, не указанные здесь: { $count }.
remedy-members-more-remarks = Посмотрите их все: pouch identify --details --json
problem-metadata-unread = { $place }: свойства прочитать не удалось; при чтении произошёл сбой.
remedy-metadata-unread = Прежде чем файл покинет подразделение, посмотрите его свойства другой программой.
problem-metadata-too-large = { $place } превышает предел чтения; его свойства не прочитаны.
remedy-metadata-too-large = Прежде чем файл покинет подразделение, посмотрите его свойства другой программой: видеозапись может указывать место, где она сделана.
problem-metadata-bcc = { $place } называет тех, кому направлена скрытая копия: { $people }.
remedy-metadata-bcc = Проверьте, можно ли получателю о них знать. Если нет, не предоставляйте доказательство; никогда не изменяйте подлинник.

# What a file says about itself.
meta-taken = снято
meta-digitized = оцифровано
meta-created = создано
meta-modified = изменено
meta-date = дата
meta-offset = разница с UTC
meta-gps = координаты
meta-make = изготовитель
meta-model = модель
meta-software = программа
meta-host = компьютер
meta-description = описание
meta-copyright = авторское право
meta-author = автор
meta-last-author = последний автор
meta-manager = руководитель
meta-company = организация
meta-title = заголовок
meta-subject = тема
meta-application = приложение
meta-producer = программа создания PDF
meta-revision = число редакций
meta-minutes-edited = минут правки
meta-pages = страниц
meta-from = от
meta-reply-to = адрес для ответа
meta-return-path = обратный путь
meta-to = кому
meta-cc = копия
meta-bcc = скрытая копия
meta-message-id = идентификатор сообщения
meta-originating-ip = IP-адрес отправителя
meta-received = последний заголовок Received
meta-duration = длительность
meta-codec = формат звука
meta-width = ширина
meta-height = высота
meta-sample-rate = отсчётов в секунду
meta-bit-rate = кбит в секунду
meta-channels = каналы

problem-reveals-gps = Из того, что отправляется { $place }, видно, где созданы файлы: { $items } (всего { $count }).
remedy-reveals-gps = Проверьте, чей это адрес: жильё свидетеля, безопасное место. Если он должен остаться неизвестным, не предоставляйте доказательство; координаты: pouch status { $items }
problem-reveals-author = В свойствах файлов, отправляемых { $place }, названы люди: { $items } (всего { $count }).
remedy-reveals-author = Проверьте, можно ли получателю знать эти имена: pouch status { $items }. Если нет, не предоставляйте доказательство; никогда не изменяйте подлинник.
problem-reveals-bcc = В том, что отправляется { $place }, названы те, кому направлена скрытая копия: { $items } (всего { $count }).
remedy-reveals-bcc = Проверьте, можно ли получателю о них знать: pouch status { $items }. Если нет, не предоставляйте доказательство.
problem-reveals-tracked-changes = В том, что отправляется { $place }, есть отслеживаемые исправления: { $items } (всего { $count }).
remedy-reveals-tracked-changes = Прочитайте их: удалённый текст остаётся в файле. Если он должен остаться неизвестным, не предоставляйте доказательство.
problem-reveals-hidden-sheet = В том, что отправляется { $place }, есть скрытые листы: { $items } (всего { $count }).
remedy-reveals-hidden-sheet = Посмотрите скрытые листы: показать их может любой. Если они должны остаться неизвестными, не предоставляйте доказательство.
problem-reveals-comments = В том, что отправляется { $place }, есть примечания: { $items } (всего { $count }).
remedy-reveals-comments = Прочитайте примечания: в них могут быть названы люди или работа, о которых получателю знать не следует. Если это так, не предоставляйте доказательство.

machine-reading = прочитано машиной, только для определения языка и поиска ({ $engine }, { $languages }, уверенность { $confidence } %)
problem-ocr-no-tesseract = Запрошено распознавание текста, но программа Tesseract не установлена. Изображения текста не прочитаны.
remedy-ocr-no-tesseract = Установите её и повторите команду. В Debian и Ubuntu: apt install { $packages }
problem-ocr-no-pdftoppm = Отсканированные страницы PDF не прочитаны: программа pdftoppm, которая их отображает, не установлена.
remedy-ocr-no-pdftoppm = Установите её и повторите команду. В Debian и Ubuntu: apt install poppler-utils
problem-ocr-no-languages = Запрошено распознавание текста, но не указано, какого языка ожидать.
remedy-ocr-no-languages = Заполните source_languages в case.toml, например source_languages = ["zh-Hans"].
problem-ocr-language-missing = Tesseract здесь не знает языка { $language }.
remedy-ocr-language-missing = Установите его и повторите команду. В Debian и Ubuntu: apt install { $package }
problem-ocr-language-unknown = Для { $language } программе pouch не известно никакого распознавания текста.
remedy-ocr-language-unknown = Написанное на нём должен прочитать человек.
problem-language-surprise = { $place }: { $share } % текста – { $language }; этого языка нет в case.toml среди языков доказательств.
remedy-language-surprise = Проверьте, относится ли файл к этому делу. Если да, добавьте { $language } в source_languages в case.toml.
