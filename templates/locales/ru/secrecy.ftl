# Секретность: как открыть материалы дела, полученные в зашифрованном виде.

secrecy-ask-passphrase = Пароль к { $file }:{ " " }
problem-verify-encrypted = Файл { $place } зашифрован; чтобы проверить, его нужно открыть.
remedy-verify-encrypted = Укажите файл со своим ключом: pouch verify ФАЙЛ --identity КЛЮЧ. Пароль введите в окне командной строки или укажите с помощью --passphrase-file ФАЙЛ.
problem-secrecy-io = Зашифрованный файл невозможно прочитать или записать: { $reason }.
remedy-secrecy-io = { -verify-disk }
problem-secrecy-not-encrypted = Файл не зашифрован ни в одной из форм, которые открывает pouch: age или ZIP с единственной записью под AES-256.
remedy-secrecy-not-encrypted = Незашифрованные материалы дела проверяются как есть: pouch verify ФАЙЛ
problem-secrecy-no-key = Файл зашифрован, а ключ или пароль, которые могли бы его открыть, не указаны.
remedy-secrecy-no-key = Укажите файл со своим ключом: --identity КЛЮЧ. Пароль введите в окне командной строки или укажите с помощью --passphrase-file ФАЙЛ.
problem-secrecy-wrong-key = Файл не открывается: он зашифрован для другого ключа либо пароль другой.
remedy-secrecy-wrong-key = Проверьте, что указан ваш собственный ключ или что пароль введён точно. Если это так, ещё раз сообщите отправителю свой открытый ключ (age1…) и попросите зашифровать файл для него.
problem-secrecy-altered = Зашифрованный файл был изменён или обрезан в пути; ничему из его содержимого нельзя доверять.
remedy-secrecy-altered = { -verify-resend }
problem-secrecy-too-much-work = Пароль этого файла требует гораздо больше памяти и времени, чем пароль обычного файла.
remedy-secrecy-too-much-work = { -verify-ask }
problem-secrecy-identity = Строка { $line } файла с ключами не является ключом в том виде, в каком его пишет age-keygen (AGE-SECRET-KEY-1…).
remedy-secrecy-identity = Укажите файл, записанный программой age-keygen. Файл с ключами, который сам зашифрован, сначала открывают командой age -d.
problem-secrecy-came-open = Согласно вашему файлу, материалы дела от этого партнёра ({ $name }) приходят зашифрованными, а эти открыты: в пути их могли прочитать или подменить.
remedy-secrecy-came-open = Проверьте зашифрованный файл в том виде, в каком он пришёл (pouch verify ФАЙЛ.age --identity КЛЮЧ). Если пришёл только открытый, позвоните отправителю по уже известному вам номеру.

letter-receipt-title = Подтверждение получения материалов дела
letter-receipt-lead = Это ответ получателя о материалах дела, указанных ниже. Силу имеет подписанный файл, приложенный к этой странице.
letter-receipt-answer = Ответ
letter-receipt-line = Проверено
letter-receipt-missing = Отсутствует
letter-receipt-damaged = Повреждено
letter-receipt-question = Вопрос отправителю
letter-receipt-by = Ответил
letter-receipt-tool = Проверено программой
