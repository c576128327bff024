# Checks on translations.

problem-tx02-other-language = { $place }: the translation should be in { $wanted } and is in { $found }.
remedy-tx02-other-language = Attach the file that belongs here, or correct the language named for it.

problem-tx04-untranslated = { $place }: not translated: “{ $written }”.
remedy-tx04-untranslated = Ask the translator for this segment.

problem-tx04-passage = { $place }: a passage of the source was left in the translation: “{ $written }”.
remedy-tx04-passage = Ask the translator whether it is meant to stay, for example a name beside its transcription.

problem-tx05-empty = { $place }: there is no translation.
remedy-tx05-empty = Ask the translator for this segment.

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

help-check-translations = Also checks what each translation states against its source: numbers, dates, sums, identifiers, names, what is missing
problem-check-translation-unread = { $place }: the checks on translations need text on both sides, and one of them is none that can be read.
remedy-check-translation-unread = Compare the two by eye; a picture or a recording has no text to check.
problem-check-translation-more = { $place }: { $count } further findings are not listed.
remedy-check-translation-more = Mend the first ones and check again; so many differences often mean that the wrong file was attached.
