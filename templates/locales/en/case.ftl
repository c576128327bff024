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

# What the requirements of a dossier type find.
problem-profile-open = { $place }: “{ $key }” is not answered.
remedy-profile-open = Answer with one of: { $answers }. A question left open is never taken for a no.
problem-profile-not-good = { $place }: “{ $key }” says “{ $value }”, { $wrong ->
    [placeholder] which only holds the place of an answer
    [date] which is not a date
    [instant] which is not a time with a UTC offset
    [number] which is not a whole number
    [evidence] which is not the path of a piece of evidence
    [rows] which is not a list of rows
   *[answer] which is not one of the answers: { $answers }
 }.
remedy-profile-not-good = Write it in this form: { $example }
problem-profile-none-of = { $place }: no row of “{ $key }” is one of: { $answers }.
remedy-profile-none-of = Add a row, for example: { $example }
problem-profile-row-missing = { $place }: row { $row } says nothing for “{ $key }”.
remedy-profile-row-missing = Complete the row, for example: { $example }
problem-profile-forbidden = { $place }: such a dossier must not contain this (field { $field }, “{ $key }”).
remedy-profile-forbidden = Take it out, or choose another type of dossier.
problem-profile-files = Requirements of your own cannot be used ({ $count } problems above).
remedy-profile-files = Correct the files and test them: pouch profiles check FILE
problem-profile-file-unreadable = { $place } cannot be read: { $reason }.
remedy-profile-file-unreadable = Check that the file is there, that you may read it and that it is saved as UTF-8 text.
problem-profile-file-syntax = { $place }: the file cannot be read from here on; a quotation mark, a bracket, a comma or an equals sign is missing, or there is one too many.
remedy-profile-file-syntax = Compare this line with a type that comes with pouch: pouch profiles show TRANSMIT --json
problem-profile-file-unknown-key = { $place }: there is no key “{ $value }” here.{ $nearest ->
    [none] { "" }
   *[other] { " " }Did you mean { $nearest }?
  }
remedy-profile-file-unknown-key = Known here: { $known }.
problem-profile-file-unknown-word = { $place }: “{ $value }” is not one of the words for this key.
remedy-profile-file-unknown-word = Choose one of: { $known }.
problem-profile-file-missing-key = { $place }: “{ $value }” is missing here.
remedy-profile-file-missing-key = Add it; see how a type that comes with pouch writes it: pouch profiles show TRANSMIT --json
problem-profile-file-wrong-kind = { $place }: the value is of the wrong kind: a text, a list and a table are written differently.
remedy-profile-file-wrong-kind = Write texts as "…", lists as ["…", "…"], conditions as {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-type-name = { $place }: “{ $value }” cannot be the name of a type.
remedy-profile-file-type-name = Use capital letters A to Z, digits, - and _, beginning with a letter, at most 24: type = "BANK"
problem-profile-folder-missing = There is no folder { $place }, so there are no templates of your office.
remedy-profile-folder-missing = Correct the folder after --templates, or in the office settings.
problem-profile-file-example = { $place }: “{ $value }” of row { $field } has no example.
remedy-profile-file-example = Add a good entry under [field.example]; officers copy it, and tests are made from it.
problem-profile-file-condition = { $place }: row { $field } is conditional, but does not say when it applies.
remedy-profile-file-condition = Give both: condition = "name-of-it" and when = {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-seen = { $place }: row { $field } does not say where the dossier shows what pouch fulfils ({ $value }).
remedy-profile-file-seen = Rows with by = "pouch", and only these, need seen = "dossier.json:/…", "bag-info:…", "custody:…" or "page:…".
problem-profile-file-nothing = { $place }: row { $field } has no keys, so nothing could ever fulfil it.
remedy-profile-file-nothing = Name the keys of case.toml that fulfil it.
problem-profile-file-key = { $place }: row { $field } names “{ $value }”, which no requirement knows.
remedy-profile-file-key = Correct the key, the type or the answer in the condition.
problem-profile-file-rule = { $place }: a rule belongs to row { $row }, which this file does not have.
remedy-profile-file-rule = Correct row = "…" of the rule.
problem-profile-file-table = { $place }: this type has no table of its own.
remedy-profile-file-table = Add table = "name", or build upon another type with base = "TYPE".
problem-profile-file-base = { $place }: it builds upon { $base }, which is no dossier type.
remedy-profile-file-base = Choose one of: { $known }.
problem-profile-file-base-table = { $place }: a type that builds upon { $base } uses its table, { $table }.
remedy-profile-file-base-table = Leave out table = "…", or write table = "{ $table }".
problem-profile-file-unsaid = { $place }: nothing is said for “{ $id }” in this language.
remedy-profile-file-unsaid = Add a sentence to an .ftl file in that folder below --templates: { $id } = …

# Rules between fields.
problem-rule-in-order = { $place }: “{ $key }” ({ $value }) lies before “{ $other }” ({ $then }).
remedy-rule-in-order = One of the two dates is wrong: compare both with the papers.
problem-rule-past = { $place }: “{ $key }” ({ $value }) has passed; today is { $today }.
remedy-rule-past = Set a date that can still be kept, or say why the old one stands.
problem-rule-within = { $place }: “{ $key }” ({ $value }) lies { $days } days after “{ $other }” ({ $then }); at most { $most } are usual.
remedy-rule-within = Choose an earlier date, or write down why it must be so late.
problem-rule-at-least = { $place }: “{ $key }” is { $value }; at least { $least } are asked for.
remedy-rule-at-least = Check the figure. If it is right, this kind of dossier is not open to the case.
problem-rule-must-be = { $place }: “{ $key }” is “{ $value }”; only { $answers } fits this kind of dossier.
remedy-rule-must-be = If the answer is true, stop: choose another type, or have the case decided at a higher level.
problem-rule-texts-differ = { $place }: the account told to the insurer is not the one of the police document ({ $language }). Here: “{ $here }”; there: “{ $there }”.
remedy-rule-texts-differ = Ask the person which one is right and correct the other; an insurer refuses a claim whose two accounts differ.
problem-rule-check-digit = { $place }: the check digit of { $number } is wrong: it cannot be a document number of { $issuer } as it stands.
remedy-rule-check-digit = Compare it, digit by digit, with the document itself. If the document shows this very number, say so in the person’s role or facts: the other side will notice too.
problem-rule-refused = { $place }: “{ $value }” puts nothing on record for “{ $key }”.
remedy-rule-refused = Get it first, and write down who gave it and when. As long as it is open or refused, this dossier must not leave.
problem-rule-paper-missing = { $place }: { $key } names { $path }, which is not among the items of this case.
remedy-rule-paper-missing = Put the paper into evidence/, run pouch add, and write its path exactly as pouch status shows it.
problem-rule-nobody-sought = { $place }: nobody in this case is sought; every person has another status.
remedy-rule-nobody-sought = A request to arrest or to hand over names at least one person whose status is one of: { $answers }.
problem-rule-sum = { $place }: the rows add up to { $sum } { $currency }, but the total says { $total }.
remedy-rule-sum = Correct the row or the total; an insurer refuses a list that does not add up.
problem-rule-currency = { $place }: the amount { $value } has no currency.
remedy-rule-currency = Add the three letters of ISO 4217, such as currency = "CNY".
problem-rule-amount = { $place }: “{ $value }” is not an amount.
remedy-rule-amount = Write digits and at most two decimals after a point, such as value = "12400.00".
problem-rule-person-not-named = { $place }: { $person } ({ $name }) is not named in the facts ({ $languages }).
remedy-rule-person-not-named = Say in facts.summary what this person did or suffered, in each language, or leave the person out.
problem-rule-conclusion = { $place }: “{ $key }” ({ $language }) calls somebody guilty who is not convicted: { $words }.
remedy-rule-conclusion = Write what is alleged: “is suspected of”, “allegedly”.
problem-rule-facts-length = { $place }: the facts have { $length } { $unit ->
    [characters] characters
   *[words] words
 } ({ $language }); { $least } to { $most } fit on the first page and say enough.
remedy-rule-facts-length = Shorten them and put the rest into a document under evidence/, or add who, when, where, how and with which result.
problem-rule-action-bare = { $place }: action { $number } rests on no exhibit and does not say why.
remedy-rule-action-bare = Name exhibits = ["evidence/…"], or say no_exhibit = "…".
problem-rule-exhibit-unknown = { $place }: action { $number } rests on { $path }, which was not taken in.
remedy-rule-exhibit-unknown = Correct the path, or run pouch add.
problem-rule-item-undescribed = { $place }: nothing is said about { $items } ({ $count } in all), so nobody can see what they are for.
remedy-rule-item-undescribed = Describe each in an [[item]], or leave out what supports no fact, charge or action.
problem-rule-their-language = { $place }: { $recipient } cannot read “{ $key }”: it is not there in { $languages }.
remedy-rule-their-language = Add it in one of these languages: {"{"} { $languages } = "…" {"}"}.
problem-rule-same-person = { $place }: “{ $key }” and “{ $other }” are the same person, { $name }.
remedy-rule-same-person = A second person must look at the dossier and approve it.
problem-rule-vague-purpose = { $place }: “{ $value }” is not a purpose.
remedy-rule-vague-purpose = Say for which case and for which step the recipient may use the dossier.
problem-rule-reciprocity = { $place }: the legal basis is reciprocity, but the text of the promise is missing.
remedy-rule-reciprocity = Write the promise into text = "…" of this basis.
problem-rule-penalty = { $place }: the penalty quoted, “{ $value }” ({ $language }), names { $numbers }, which the text of the law does not.
remedy-rule-penalty = Copy the penalty from the text of the law.
problem-rule-personal-number = { $place }: the case number holds personal data ({ $value }); it stands in every file name.
remedy-rule-personal-number = Choose a number that names nobody.
problem-rule-minor = { $place }: { $person } was born { $value } and is under 18, but minor = false.
remedy-rule-minor = Write minor = true, or correct the date of birth.
problem-rule-telegraph-code = { $place }: “{ $value }” is { $codes } codes for a name of { $characters } characters.
remedy-rule-telegraph-code = Write four digits for each character, set apart by blanks.
problem-case-log-not-a-file = The custody log { $path } is a link, a folder or a pipe, not a file of its own. Nothing was read from it and nothing was written through it.
remedy-case-log-not-a-file = Find out who put it there. Put the log back from your last backup; if this case is new, delete what lies there and run the command again.
problem-rule-own-language = { $place }: “{ $key }” is { $value }, but the languages of the person are { $languages }.
remedy-rule-own-language = Have the statement written and signed in a language of the person; record the interpreter in return.interpreter if there was one.
office-settings-from = Office settings from { $path }{ $templates ->
    [none] { "." }
   *[other] : templates { $templates }
  }
problem-office-settings-unreadable = The office settings { $place } cannot be read: { $reason }.
remedy-office-settings-unreadable = Check the file, or move it away and use --templates.
problem-office-settings-wrong = { $place }: the office settings cannot be understood from here on.
remedy-office-settings-wrong = They know only two lines: templates = "FOLDER" and office = "FILE".
