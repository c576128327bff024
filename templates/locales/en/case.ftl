# case.toml: what can be wrong with it, and what to do.
problem-case-unknown-key = { $place }: pouch does not know the key “{ $key }”.
remedy-case-unknown-key = { $nearest ->
    [none] Keys that can stand here: { $known }.
   *[other] Was “{ $nearest }” meant? Keys that can stand here: { $known }.
  }
problem-case-wrong-type = { $place }: “{ $key }” has another kind of value than expected.
remedy-case-wrong-type = Write it in this form: { $expected }.
problem-case-bad-date = { $place }: “{ $value }” for “{ $key }” is not a date that exists.
remedy-case-bad-date = Write year, month and day, such as "2026-06-14".
problem-case-bad-time = { $place }: “{ $value }” for “{ $key }” is not a time with a UTC offset.
remedy-case-bad-time = Write date, time and offset, such as "2026-06-14T09:30:00+08:00", or only the date.
problem-case-bad-country = { $place }: “{ $value }” for “{ $key }” is not a country code.
remedy-case-bad-country = Write the two capital letters of ISO 3166, such as "CN", "AR" or "IT".
problem-case-bad-key = { $place }: “{ $value }” for “{ $key }” cannot be part of a file name on every system.
remedy-case-bad-key = Use at most 64 Latin letters, digits, “-”, “_” and “.”; begin with a letter or digit and do not end with “.”, such as "ar-pfa".
problem-case-bad-choice = { $place }: “{ $value }” is not one of the words for “{ $key }”.
remedy-case-bad-choice = { $nearest ->
    [none] Choose one of: { $allowed }.
   *[other] Was “{ $nearest }” meant? Choose one of: { $allowed }.
  }
problem-case-bad-language = { $place }: “{ $value }” for “{ $key }” is not a language tag.
remedy-case-bad-language = Write a BCP 47 tag, such as "zh-Hans", "es", "it" or "pt-BR".
problem-case-syntax = { $place }: the file cannot be read from here on ({ $reason }).
remedy-case-syntax = Look at this line and the one before it: often a quotation mark or a bracket is not closed. Then run “pouch status”.
problem-case-same-recipient = { $place }: the recipient key “{ $key }” is given twice.
remedy-case-same-recipient = Give each recipient a key of its own; it becomes part of the file name of the dossier.
problem-case-same-item = { $place }: “{ $path }” is described twice.
remedy-case-same-item = Keep one [[item]] block for this path and move what the other one says into it.
problem-case-file-missing = There is no case.toml in { $path } or in any folder above it.
remedy-case-file-missing = Go to the folder of a case, or open a new case: pouch init FOLDER --type TRANSMIT
problem-case-file-not-utf8 = { $place }: this line holds a character that is not UTF-8 text.
remedy-case-file-not-utf8 = Open the file in your editor, choose “Save as” with the encoding UTF-8, and check the characters of line { $line }.
problem-case-file-unreadable = { $place }: the case file { $path } cannot be read ({ $reason }).
remedy-case-file-unreadable = Check that you may read the file, that no other program holds it and that it is saved as UTF-8 text. Then run the command again.
problem-case-file-too-large = { $place }: the case file { $path } is larger than pouch reads.
remedy-case-file-too-large = Move long texts into documents under evidence/ and keep a summary in case.toml.
problem-profile-missing = { $place }: “{ $key }” is still empty (field { $field }).
remedy-profile-missing = Fill it in, for example: { $example } · { $source ->
    [practice] Established practice asks for it.
   *[other] Asked for by: { $source }.
  }
problem-profile-unknown-type = { $place }: pouch does not know the dossier type “{ $value }”.
remedy-profile-unknown-type = Choose one of: { $known }.
problem-attach-no-reader = No recipient of this case reads { $to }: this translation will go to nobody.
remedy-attach-no-reader = Give the language with --to as case.toml writes it for its recipient, or add { $to } to the languages of the recipient.
problem-attach-empty = { $place } is empty: it holds not one byte.
remedy-attach-empty = Ask the translator for the file again and attach it to { $item }; it replaces this one.
problem-case-reason-without-withheld = { $place }: this [[item]] gives a withheld_reason, but does not say disclosure = "withheld"; its content would be sent.
remedy-case-reason-without-withheld = Add disclosure = "withheld" to keep it back, or delete withheld_reason to send it.
problem-case-item-without-path = { $place }: this [[item]] does not say which original it is about.
remedy-case-item-without-path = Add its path, such as path = "evidence/letter.pdf"; pouch status shows them.
problem-case-unknown-recipient = { $place }: { $key } is no recipient of this case. Recipients: { $known }.
remedy-case-unknown-recipient = Correct recipients here; meant was perhaps: { $nearest }.
