# Checks on translations.

problem-tx02-other-language = { $place }: the translation should be in { $wanted } and is in { $found }.
remedy-tx02-other-language = Attach the file that belongs here, or correct the language named for it.

problem-tx04-untranslated = { $place }: not translated: “{ $written }”.
remedy-tx04-untranslated = Ask the translator for this segment.

problem-tx04-garbled = { $place }: letters of the translation were broken by a wrong encoding, for example “{ $written }” (places: { $count }).
remedy-tx04-garbled = Ask the translator to save the file in UTF-8 or as DOCX and to send it again.

problem-tx04-passage = { $place }: a passage of the source was left in the translation: “{ $written }”.
remedy-tx04-passage = Ask the translator whether it is meant to stay, for example a name beside its transcription.

problem-tx05-empty = { $place }: there is no translation.
remedy-tx05-empty = Ask the translator for this segment.

problem-tx05-paragraph-missing = { $place }: nothing in the translation seems to answer this paragraph: “{ $written }”.
remedy-tx05-paragraph-missing = Ask the translator whether the paragraph was lost.

problem-tx05-paragraphs-missing = { $place }: { $count } segments in a row have no translation, from { $first } to { $last }.
remedy-tx05-paragraphs-missing = Ask the translator whether a page was lost.

problem-tx05-too-short = { $place }: the translation has { $translation } characters; about { $expected } were expected for the { $source } of the source.
remedy-tx05-too-short = Compare the end of both texts: something may have been left out.

problem-tx05-too-long = { $place }: the translation has { $translation } characters; about { $expected } were expected for the { $source } of the source.
remedy-tx05-too-long = See whether something was added, and mark what is the translator’s note.

problem-tx06-number-differs = { $place }: source { $source } = { $source_value }; translation { $translation } = { $translation_value }.
remedy-tx06-number-differs = Compare with the original and have the wrong number corrected.

problem-tx06-number-missing = { $place }: the source has { $written } = { $value }; the translation does not have this number.
remedy-tx06-number-missing = Compare with the original; set the finding aside with a reason if the number is said in other words.

problem-tx06-number-added = { $place }: the translation has { $written } = { $value }; the source does not have this number.
remedy-tx06-number-added = Compare with the original; set the finding aside with a reason if the number is said in other words.

problem-tx07-magnitude-differs = { $place }: wrong size: source { $source } = { $source_value }; translation { $translation } = { $translation_value }.
remedy-tx07-magnitude-differs = Count the zeros: 万 is ten thousand, 亿 a hundred million, “billón” a million million.

problem-tx10-currency-differs = { $place }: source { $source } = { $source_value }; translation { $translation } = { $translation_value }.
remedy-tx10-currency-differs = Have the currency corrected; a converted sum stands only beside the original one.

problem-tx10-currency-missing = { $place }: the currency of the source, { $written } = { $value }, is not in the translation.
remedy-tx10-currency-missing = Have the currency of the source named.

problem-tx10-currency-added = { $place }: the translation names a currency that the source does not name: { $written } = { $value }.
remedy-tx10-currency-added = Compare with the original; a converted sum must say its rate, date and source.

problem-tx11-month-differs = { $place }: source { $source }; translation { $translation }: not the same month.
remedy-tx11-month-differs = Compare with the original; give the case the order of day and month if the date is in digits.

problem-tx11-month-missing = { $place }: the month of the source, { $written }, is not in the translation.
remedy-tx11-month-missing = Compare the dates of both texts.

problem-tx11-month-added = { $place }: the month in the translation, { $written }, is not in the source.
remedy-tx11-month-added = Compare the dates of both texts.

problem-tx11-weekday-differs = { $place }: source { $source }; translation { $translation }: not the same day of the week.
remedy-tx11-weekday-differs = Compare with the original.

problem-tx15-latin-name-differs = { $place }: source { $source }; translation { $translation }: not the same letters.
remedy-tx15-latin-name-differs = Have the name copied letter by letter.

problem-tx17-glossary-term = { $place }: { $source } was agreed to be { $right }; the translation does not have it.
remedy-tx17-glossary-term = Have the agreed form used, or change the glossary of the case.

problem-tx18-mark-differs = { $place }: source { $source }; translation { $translation }: not the same mark.
remedy-tx18-mark-differs = Have the number or plate copied sign by sign.

problem-tx19-address-differs = { $place }: source { $source }; translation { $translation }: not the same address.
remedy-tx19-address-differs = Have the address copied sign by sign.

problem-tx19-address-missing = { $place }: the address { $written } is not in the translation.
remedy-tx19-address-missing = Have the address copied sign by sign.

problem-tx20-identifier-differs = { $place }: source { $source }; translation { $translation }: not the same number.
remedy-tx20-identifier-differs = Have the number copied digit by digit.

problem-tx20-identifier-missing = { $place }: the number { $written } is not in the translation.
remedy-tx20-identifier-missing = Have the number copied digit by digit.

problem-tx20-check-digit-translation = { $place }: source { $source }; translation { $translation }: the check digit holds in the source only, so the slip is in the translation.
remedy-tx20-check-digit-translation = Have the number copied digit by digit.

problem-tx20-check-digit-source = { $place }: source { $source }; translation { $translation }: the check digit holds in the translation only, so the slip may be in the source.
remedy-tx20-check-digit-source = Look at the original document; a slip of the source is kept and marked [sic].

problem-tx21-plate-province = { $place }: the first character of the plate { $written } is gone from the translation.
remedy-tx21-plate-province = Have the character kept, with its transcription { $name }.

problem-tx23-legal-term = { $place }: { $source } is rendered as “{ $translation }”, which is another legal status.
remedy-tx23-legal-term = Have it rendered as: { $right }.

problem-tx24-suspicion-missing = { $place }: the source says “{ $written }”; the translation has no word of suspicion.
remedy-tx24-suspicion-missing = See whether something suspected became a fact.

problem-tx27-two-renderings = { $place }: the same source is rendered in two ways: “{ $first }” ({ $first_place }) and “{ $second }”.
remedy-tx27-two-renderings = Have one rendering used, or set the finding aside with a reason.

problem-check-translation-unread = { $place }: the checks on translations need text on both sides, and one of them is none that can be read.
remedy-check-translation-unread = Compare the two by eye; a picture or a recording has no text to check.
problem-check-translation-more = { $place }: { $count } further findings are not listed.
remedy-check-translation-more = Mend the first ones and check again; so many differences often mean that the wrong file was attached.
help-check-translations = Only what each translation states against its source: numbers, dates, sums, identifiers, names, what is missing
help-check-no-translations = Everything but the translations

problem-tx13-zone-differs = { $place }: the source tells a time by the clock of { $source }, the translation by that of { $translation }.
remedy-tx13-zone-differs = Have the clock of the source named; a converted time stands beside it, never instead.
problem-tx13-zone-missing = { $place }: the source says by whose clock a time is told ({ $value }); the translation does not.
remedy-tx13-zone-missing = Have the clock named, or the reader takes the time for their own.
problem-tx14-age-differs = { $place }: the source says { $written } years and birth in { $value }; in { $found } that makes { $expected }.
remedy-tx14-age-differs = See whether the age is counted the old way (虚岁) or a number is wrong; have the date of birth stand beside it.
problem-tx14-nominal-age = { $place }: the source counts an age in the old way (虚岁, one or two years more); the translation does not say so.
remedy-tx14-nominal-age = Have it marked as nominal age, with the date of birth where it is known: a minor may look like an adult.
problem-tx16-pinyin = { $place }: “{ $translation }” is no reading of { $source }, which may be read { $right }.
remedy-tx16-pinyin = Have the name written as in the passport, or put that form into the case file as a name of the person.
problem-tx22-unit-converted = { $place }: source { $source }; translation { $translation }: converted.
remedy-tx22-unit-converted = Have the value of the source stand beside the converted one.
problem-tx22-unit-differs = { $place }: source { $source }; translation { $translation }: the same figure in another unit.
remedy-tx22-unit-differs = Have the unit of the source kept: 斤 is half a kilogram, 两 fifty grams, 亩 a fifteenth of a hectare.
problem-tx25-mark-missing = { $place }: the source notes { $written }; the translation notes nothing of the kind in brackets.
remedy-tx25-mark-missing = Have seals, signatures, fingerprints and pictures noted in brackets where they stand.
problem-tx26-illegible-missing = { $place }: the source is marked { $written }; the translation does not say that something cannot be read.
remedy-tx26-illegible-missing = Have it marked [illegible]; nothing may be guessed.
problem-tx28-speaker-differs = { $place }: source { $source }; translation { $translation }: question and answer are exchanged.
remedy-tx28-speaker-differs = Compare with the original: an answer must not become a question.
problem-tx28-speaker-missing = { $place }: the source says who speaks ({ $written }); the translation does not.
remedy-tx28-speaker-missing = Have question and answer marked as in the original.
problem-tx28-time-added = { $place }: { $count } cues of the translation stand at times that the source has not, the first at { $written }.
remedy-tx28-time-added = Have every cue keep its time: what was said must be found in the recording.
problem-tx28-time-differs = { $place }: source { $source }; translation { $translation }: not the same times, or not in the same order ({ $count } in all).
remedy-tx28-time-differs = Have every time copied as it stands: what was said must be found in the recording.
problem-tx28-time-missing = { $place }: { $count } cues of the source are not in the translation, the first at { $written }.
remedy-tx28-time-missing = Have them translated, or the translation attached as an extract.
problem-tx29-certificate-after-receipt = { $place }: the certificate bears the date { $source }, but the translation came on { $translation }.
remedy-tx29-certificate-after-receipt = Correct the date that is wrong.
problem-tx29-translator-is-party = { $place }: the translator, { $name }, bears the name of a person whom the case concerns.
remedy-tx29-translator-is-party = Have somebody else translate; set the finding aside with a reason if it is another person.
problem-tx32-redaction-undone = { $place }: the translation of a redacted copy tells what was removed from it (term { $term } of its list, or another form of it).
remedy-tx32-redaction-undone = Have the translation made from the redacted copy, and attach that.

check-waived = { $count ->
    [one] One finding was set aside by a named person.
   *[other] { $count } findings were set aside by named persons.
  }
check-waived-by = Set aside by { $who } on { $when }: { $reason }
check-waive-how = A warning, or a finding on a translation, is set aside, with the reason on record, by: pouch waive { $finding } --reason "…"
level-waived = SET ASIDE
help-waive = Sets warnings and findings on translations aside with a written reason, until what they are about changes
help-waive-findings = Names of findings, as check tells them
help-waive-reason = Why
help-waive-decision = What was decided: accepted as it is, explained, or an earlier decision withdrawn
help-waive-who = Who decides; whoever is at work when left out
help-waive-disclose = The recipient sees the reason: beside the segment, or in the chain of custody
waive-done = { $finding } is set aside by { $who }.
waive-withdrawn = { $finding } is open again.
waive-disclosed = The recipient will see it beside the segment.
problem-waive-no-finding = There is no open finding { $name } in this case.{ $nearest ->
    [none] { "" }
   *[other] { " " }Did you mean { $nearest }?
  }
remedy-waive-no-finding = See the names with: pouch check
problem-waive-no-reason = No reason is given.
remedy-waive-no-reason = Say in a sentence why the finding may stand: --reason "…"
problem-waive-nobody = It is not known who decides.
remedy-waive-nobody = Name the person: --who "…"
problem-review-open = { $place }: { $count } findings on translations are open.
remedy-review-open = See them with pouch check --translations, have the translator correct what is wrong, and set the rest aside with pouch waive.
next-review = Next: see what the checks found in the translations with pouch check --translations; have it corrected, or decide with pouch waive.
waive-disclosed-custody = The recipient will read it in the chain of custody.
problem-waive-error = { $finding } is an error: no reason sets it aside.
remedy-waive-error = Mend what it names; pouch check says where.
problem-reasons-missing = Warnings without a written reason ({ $count }): { $findings }
remedy-reasons-missing = Mend what each names, or say why it may stand: pouch waive { $first } --reason "…"
