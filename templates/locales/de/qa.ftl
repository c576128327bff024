# Checks on translations.

problem-tx02-other-language = { $place }: Sprache der Übersetzung: erwartet { $wanted }, gefunden { $found }.
remedy-tx02-other-language = Fügen Sie die Datei bei, die hierher gehört, oder berichtigen Sie die dafür angegebene Sprache.

problem-tx04-untranslated = { $place }: nicht übersetzt: „{ $written }“.
remedy-tx04-untranslated = Fordern Sie dieses Segment beim Übersetzer an.

problem-tx04-garbled = { $place }: In der Übersetzung sind Buchstaben durch eine falsche Zeichenkodierung zerstört, zum Beispiel „{ $written }“ (Stellen: { $count }).
remedy-tx04-garbled = Bitten Sie den Übersetzer, die Datei in UTF-8 oder als DOCX zu speichern und noch einmal zu senden.

problem-tx04-passage = { $place }: Eine Stelle des Originals blieb in der Übersetzung stehen: „{ $written }“.
remedy-tx04-passage = Fragen Sie den Übersetzer, ob sie stehen bleiben soll, zum Beispiel ein Name neben seiner Umschrift.

problem-tx05-empty = { $place }: Es gibt keine Übersetzung.
remedy-tx05-empty = Fordern Sie dieses Segment beim Übersetzer an.

problem-tx05-paragraph-missing = { $place }: Nichts in der Übersetzung scheint diesem Absatz zu entsprechen: „{ $written }“.
remedy-tx05-paragraph-missing = Fragen Sie den Übersetzer, ob der Absatz verloren ging.

problem-tx05-paragraphs-missing = { $place }: { $count } Segmente hintereinander haben keine Übersetzung, von { $first } bis { $last }.
remedy-tx05-paragraphs-missing = Fragen Sie den Übersetzer, ob eine Seite verloren ging.

problem-tx05-too-short = { $place }: Die Übersetzung hat { $translation } Zeichen; bei { $source } im Original waren etwa { $expected } zu erwarten.
remedy-tx05-too-short = Vergleichen Sie das Ende beider Texte: Möglicherweise fehlt etwas.

problem-tx05-too-long = { $place }: Die Übersetzung hat { $translation } Zeichen; bei { $source } im Original waren etwa { $expected } zu erwarten.
remedy-tx05-too-long = Sehen Sie nach, ob etwas hinzugefügt wurde, und kennzeichnen Sie, was Anmerkung des Übersetzers ist.

problem-tx06-number-differs = { $place }: Original { $source } = { $source_value }; Übersetzung { $translation } = { $translation_value }.
remedy-tx06-number-differs = Vergleichen Sie mit dem Original und lassen Sie die falsche Zahl berichtigen.

problem-tx06-number-missing = { $place }: Das Original hat { $written } = { $value }; die Übersetzung hat diese Zahl nicht.
remedy-tx06-number-missing = Vergleichen Sie mit dem Original; ist die Zahl mit anderen Worten gesagt, verfolgen Sie die Beanstandung mit Begründung nicht weiter.

problem-tx06-number-added = { $place }: Die Übersetzung hat { $written } = { $value }; das Original hat diese Zahl nicht.
remedy-tx06-number-added = Vergleichen Sie mit dem Original; ist die Zahl mit anderen Worten gesagt, verfolgen Sie die Beanstandung mit Begründung nicht weiter.

problem-tx07-magnitude-differs = { $place }: falsche Größenordnung: Original { $source } = { $source_value }; Übersetzung { $translation } = { $translation_value }.
remedy-tx07-magnitude-differs = Zählen Sie die Nullen: 万 ist zehntausend, 亿 hundert Millionen, „billón“ eine Million Millionen.

problem-tx10-currency-differs = { $place }: Original { $source } = { $source_value }; Übersetzung { $translation } = { $translation_value }.
remedy-tx10-currency-differs = Lassen Sie die Währung berichtigen; ein umgerechneter Betrag steht nur neben dem ursprünglichen.

problem-tx10-currency-missing = { $place }: Die Währung des Originals, { $written } = { $value }, steht nicht in der Übersetzung.
remedy-tx10-currency-missing = Lassen Sie die Währung des Originals nennen.

problem-tx10-currency-added = { $place }: Die Übersetzung nennt eine Währung, die das Original nicht nennt: { $written } = { $value }.
remedy-tx10-currency-added = Vergleichen Sie mit dem Original; ein umgerechneter Betrag muss Kurs, Datum und Quelle nennen.

problem-tx11-month-differs = { $place }: Original { $source }; Übersetzung { $translation }: nicht derselbe Monat.
remedy-tx11-month-differs = Vergleichen Sie mit dem Original; geben Sie im Fall die Reihenfolge von Tag und Monat an, wenn das Datum in Ziffern steht.

problem-tx11-month-missing = { $place }: Der Monat des Originals, { $written }, steht nicht in der Übersetzung.
remedy-tx11-month-missing = Vergleichen Sie die Daten beider Texte.

problem-tx11-month-added = { $place }: Der Monat in der Übersetzung, { $written }, steht nicht im Original.
remedy-tx11-month-added = Vergleichen Sie die Daten beider Texte.

problem-tx11-weekday-differs = { $place }: Original { $source }; Übersetzung { $translation }: nicht derselbe Wochentag.
remedy-tx11-weekday-differs = Vergleichen Sie mit dem Original.

problem-tx15-latin-name-differs = { $place }: Original { $source }; Übersetzung { $translation }: nicht dieselben Buchstaben.
remedy-tx15-latin-name-differs = Lassen Sie den Namen Buchstabe für Buchstabe übernehmen.

problem-tx17-glossary-term = { $place }: Für { $source } ist { $right } vereinbart; die Übersetzung hat es nicht.
remedy-tx17-glossary-term = Lassen Sie die vereinbarte Form verwenden, oder ändern Sie das Glossar des Falls.

problem-tx18-mark-differs = { $place }: Original { $source }; Übersetzung { $translation }: nicht dasselbe Kennzeichen.
remedy-tx18-mark-differs = Lassen Sie Nummer oder Kennzeichen Zeichen für Zeichen übernehmen.

problem-tx19-address-differs = { $place }: Original { $source }; Übersetzung { $translation }: nicht dieselbe Adresse.
remedy-tx19-address-differs = Lassen Sie die Adresse Zeichen für Zeichen übernehmen.

problem-tx19-address-missing = { $place }: Die Adresse { $written } steht nicht in der Übersetzung.
remedy-tx19-address-missing = Lassen Sie die Adresse Zeichen für Zeichen übernehmen.

problem-tx20-identifier-differs = { $place }: Original { $source }; Übersetzung { $translation }: nicht dieselbe Nummer.
remedy-tx20-identifier-differs = Lassen Sie die Nummer Ziffer für Ziffer übernehmen.

problem-tx20-identifier-missing = { $place }: Die Nummer { $written } steht nicht in der Übersetzung.
remedy-tx20-identifier-missing = Lassen Sie die Nummer Ziffer für Ziffer übernehmen.

problem-tx20-check-digit-translation = { $place }: Original { $source }; Übersetzung { $translation }: Die Prüfziffer stimmt nur im Original, das Versehen liegt also in der Übersetzung.
remedy-tx20-check-digit-translation = Lassen Sie die Nummer Ziffer für Ziffer übernehmen.

problem-tx20-check-digit-source = { $place }: Original { $source }; Übersetzung { $translation }: Die Prüfziffer stimmt nur in der Übersetzung, das Versehen kann also im Original liegen.
remedy-tx20-check-digit-source = Sehen Sie das Originaldokument an; ein Versehen des Originals bleibt stehen und wird mit [sic] gekennzeichnet.

problem-tx21-plate-province = { $place }: Das erste Zeichen des Kennzeichens { $written } fehlt in der Übersetzung.
remedy-tx21-plate-province = Lassen Sie das Zeichen beibehalten, mit seiner Umschrift { $name }.

problem-tx23-legal-term = { $place }: { $source } ist mit „{ $translation }“ wiedergegeben, was ein anderer rechtlicher Status ist.
remedy-tx23-legal-term = Lassen Sie es wiedergeben mit: { $right }.

problem-tx24-suspicion-missing = { $place }: Das Original sagt „{ $written }“; die Übersetzung hat kein Wort des Verdachts.
remedy-tx24-suspicion-missing = Sehen Sie nach, ob aus einem Verdacht eine Tatsache wurde.

problem-tx27-two-renderings = { $place }: Dasselbe ist auf zwei Arten wiedergegeben: „{ $first }“ ({ $first_place }) und „{ $second }“.
remedy-tx27-two-renderings = Lassen Sie eine Wiedergabe verwenden, oder verfolgen Sie die Beanstandung mit Begründung nicht weiter.

problem-check-translation-unread = { $place }: Die Prüfung von Übersetzungen braucht Text auf beiden Seiten, und eine davon hat keinen lesbaren.
remedy-check-translation-unread = Vergleichen Sie beide selbst; ein Bild oder eine Aufnahme hat keinen prüfbaren Text.
problem-check-translation-more = { $place }: { $count } weitere Beanstandungen sind nicht aufgeführt.
remedy-check-translation-more = Beheben Sie die ersten und prüfen Sie erneut; so viele Abweichungen bedeuten oft, dass die falsche Datei beigefügt wurde.
help-check-translations = Nur was jede Übersetzung abweichend vom Original angibt: Zahlen, Daten, Beträge, Kennungen, Namen, Fehlendes
help-check-no-translations = Alles außer den Übersetzungen

problem-tx13-zone-differs = { $place }: Das Original nennt eine Zeit nach der Uhr von { $source }, die Übersetzung nach der von { $translation }.
remedy-tx13-zone-differs = Lassen Sie die Uhr des Originals nennen; eine umgerechnete Zeit steht daneben, nie stattdessen.
problem-tx13-zone-missing = { $place }: Das Original sagt, nach wessen Uhr eine Zeit angegeben ist ({ $value }); die Übersetzung nicht.
remedy-tx13-zone-missing = Lassen Sie die Uhr nennen, sonst wird die Zeit für die eigene gehalten.
problem-tx14-age-differs = { $place }: Das Original nennt { $written } Jahre und die Geburt in { $value }; in { $found } ergibt das { $expected }.
remedy-tx14-age-differs = Sehen Sie nach, ob das Alter auf die alte Weise (虚岁) gezählt oder eine Zahl falsch ist; lassen Sie das Geburtsdatum danebenstellen.
problem-tx14-nominal-age = { $place }: Das Original zählt ein Alter auf die alte Weise (虚岁, ein oder zwei Jahre mehr); die Übersetzung sagt es nicht.
remedy-tx14-nominal-age = Lassen Sie es als nominelles Alter kennzeichnen, mit dem Geburtsdatum, wenn es bekannt ist: Eine minderjährige Person kann wie eine erwachsene erscheinen.
problem-tx16-pinyin = { $place }: „{ $translation }“ ist keine Lesung von { $source }; mögliche Lesung: { $right }.
remedy-tx16-pinyin = Lassen Sie den Namen wie im Reisepass schreiben, oder nehmen Sie diese Form als Namen der Person in die Falldatei auf.
problem-tx22-unit-converted = { $place }: Original { $source }; Übersetzung { $translation }: umgerechnet.
remedy-tx22-unit-converted = Lassen Sie den Wert des Originals neben den umgerechneten setzen.
problem-tx22-unit-differs = { $place }: Original { $source }; Übersetzung { $translation }: dieselbe Zahl in einer anderen Einheit.
remedy-tx22-unit-differs = Lassen Sie die Einheit des Originals beibehalten: 斤 ist ein halbes Kilogramm, 两 fünfzig Gramm, 亩 ein Fünfzehntel Hektar.
problem-tx25-mark-missing = { $place }: Das Original vermerkt { $written }; die Übersetzung vermerkt nichts Derartiges in Klammern.
remedy-tx25-mark-missing = Lassen Sie Siegel, Unterschriften, Fingerabdrücke und Bilder an ihrer Stelle in Klammern vermerken.
problem-tx26-illegible-missing = { $place }: Das Original ist mit { $written } gekennzeichnet; die Übersetzung sagt nicht, dass etwas nicht lesbar ist.
remedy-tx26-illegible-missing = Lassen Sie es mit [unleserlich] kennzeichnen; nichts darf geraten werden.
problem-tx28-speaker-differs = { $place }: Original { $source }; Übersetzung { $translation }: Frage und Antwort sind vertauscht.
remedy-tx28-speaker-differs = Vergleichen Sie mit dem Original: Eine Antwort darf nicht zur Frage werden.
problem-tx28-speaker-missing = { $place }: Das Original sagt, wer spricht ({ $written }); die Übersetzung nicht.
remedy-tx28-speaker-missing = Lassen Sie Frage und Antwort wie im Original kennzeichnen.
problem-tx28-time-added = { $place }: Untertitel der Übersetzung zu Zeiten, die das Original nicht hat: { $count }, der erste bei { $written }.
remedy-tx28-time-added = Lassen Sie jedem Untertitel seine Zeit: Was gesagt wurde, muss in der Aufnahme zu finden sein.
problem-tx28-time-differs = { $place }: Original { $source }; Übersetzung { $translation }: nicht dieselben Zeiten oder nicht in derselben Reihenfolge ({ $count } insgesamt).
remedy-tx28-time-differs = Lassen Sie jede Zeit so übernehmen, wie sie dasteht: Was gesagt wurde, muss in der Aufnahme zu finden sein.
problem-tx28-time-missing = { $place }: Untertitel des Originals, die in der Übersetzung fehlen: { $count }, der erste bei { $written }.
remedy-tx28-time-missing = Lassen Sie sie übersetzen, oder fügen Sie die Übersetzung als Auszug bei.
problem-tx29-certificate-after-receipt = { $place }: Die Bescheinigung trägt das Datum { $source }, die Übersetzung kam aber am { $translation }.
remedy-tx29-certificate-after-receipt = Berichtigen Sie das falsche Datum.
problem-tx29-translator-is-party = { $place }: Die übersetzende Person, { $name }, trägt den Namen einer Person, die der Fall betrifft.
remedy-tx29-translator-is-party = Lassen Sie jemand anderen übersetzen; ist es eine andere Person, verfolgen Sie die Beanstandung mit Begründung nicht weiter.
problem-tx32-redaction-undone = { $place }: Die Übersetzung einer geschwärzten Kopie verrät, was daraus entfernt wurde (Begriff { $term } ihrer Liste oder eine andere Form davon).
remedy-tx32-redaction-undone = Lassen Sie die Übersetzung aus der geschwärzten Kopie anfertigen und fügen Sie diese bei.

check-waived = { $count ->
    [one] Eine Beanstandung wird nach Entscheidung einer namentlich genannten Person nicht weiterverfolgt.
   *[other] { $count } Beanstandungen werden nach Entscheidung namentlich genannter Personen nicht weiterverfolgt.
  }
check-waived-by = Nicht weiterverfolgt nach Entscheidung von { $who } ({ $when }): { $reason }
check-waive-how = Eine Warnung oder eine Beanstandung zu einer Übersetzung wird mit festgehaltener Begründung nicht weiterverfolgt durch: pouch waive { $finding } --reason "…"
level-waived = NICHT WEITERVERFOLGT
help-waive = Verfolgt Warnungen und Beanstandungen zu Übersetzungen mit schriftlicher Begründung nicht weiter, bis sich ändert, worum es geht
help-waive-findings = Namen der Beanstandungen, wie check sie nennt
help-waive-reason = Warum
help-waive-decision = Was entschieden wurde: so belassen, erläutert oder eine frühere Entscheidung zurückgenommen
help-waive-who = Wer entscheidet; ohne Angabe die Person, die arbeitet
help-waive-disclose = Der Empfänger sieht die Begründung: neben dem Segment oder in der Beweismittelkette
waive-done = { $finding } wird nach Entscheidung von { $who } nicht weiterverfolgt.
waive-withdrawn = { $finding } ist wieder offen.
waive-disclosed = Der Empfänger wird es neben dem Segment sehen.
problem-waive-no-finding = Eine offene Beanstandung { $name } gibt es in diesem Fall nicht.{ $nearest ->
    [none] { "" }
   *[other] { " " }War { $nearest } gemeint?
  }
remedy-waive-no-finding = So sehen Sie die Namen: pouch check
problem-waive-no-reason = Es ist keine Begründung angegeben.
remedy-waive-no-reason = Sagen Sie in einem Satz, warum es so bleiben darf: --reason "…"
problem-waive-nobody = Es ist nicht bekannt, wer entscheidet.
remedy-waive-nobody = Nennen Sie die Person: --who "…"
problem-review-open = { $place }: Offene Beanstandungen zu Übersetzungen: { $count }.
remedy-review-open = Sehen Sie sie mit pouch check --translations an, lassen Sie den Übersetzer berichtigen, was falsch ist, und verfolgen Sie den Rest mit pouch waive nicht weiter.
next-review = Weiter: Sehen Sie mit pouch check --translations an, was die Prüfung in den Übersetzungen gefunden hat; lassen Sie es berichtigen, oder entscheiden Sie mit pouch waive.
waive-disclosed-custody = Der Empfänger wird es in der Beweismittelkette lesen.
problem-waive-error = { $finding } ist ein Fehler: Keine Begründung erledigt ihn.
remedy-waive-error = Beheben Sie, was er nennt; pouch check sagt, wo.
problem-reasons-missing = Warnungen ohne schriftliche Begründung ({ $count }): { $findings }
remedy-reasons-missing = Beheben Sie, was jede nennt, oder sagen Sie, warum es so bleiben darf: pouch waive { $first } --reason "…"
