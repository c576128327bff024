# How a dossier may be handled: markings, other States' items, redacted copies, keys and passwords, time limits.
help-expire = Führt die Fälle auf, deren Vernichtungs- oder Prüfdatum gekommen ist
help-expire-folders = Fallordner oder Ordner, die welche enthalten; ohne Angabe der aktuelle Fall oder was darunter liegt
expire-none = { $count ->
    [one] Ein Fall wurde angesehen; sein Datum ist noch nicht gekommen.
   *[other] { $count } Fälle wurden angesehen; kein Datum ist gekommen.
}
expire-due = { $count ->
    [one] Ein Fall muss vernichtet oder geprüft werden:
   *[other] { $count } Fälle müssen vernichtet oder geprüft werden:
}
expire-soon = { $count ->
    [one] Ein Fall wird bald fällig:
   *[other] { $count } Fälle werden bald fällig:
}
expire-days-since = { $count ->
    [0] heute
    [one] vor 1 Tag
   *[other] vor { $count } Tagen
}
expire-days-left = { $count ->
    [one] in 1 Tag
   *[other] in { $count } Tagen
}
expire-next = Prüfen Sie jeden: Vernichten Sie ihn mit seinen Kopien und bitten Sie die hinter → genannten Empfänger, die ihren zu vernichten; oder setzen Sie in [handling] seiner case.toml ein späteres destroy_by und halten Sie den Grund in der Akte fest.
next-handling = Weiter: Klären Sie, was die Akte zurückhält (Kennzeichnungen, Beweismittel anderer Staaten, geschwärzte Kopien, Schlüssel, Fristen), dann: pouch status
page-handling-level = Stufe der Kennzeichnung
page-grading = Bewertung von Quelle und Information
page-originator = Stammt von
page-originator-consent = Zustimmung zur Weitergabe
page-declassification = Einstufung aufgehoben oder freigegeben unter
page-redacts = Geschwärzte Kopie von
problem-marking-rules-unreadable = Die Regeln zu den Beschränkungen in { $path } können nicht gelesen werden: { $reason }.
remedy-marking-rules-unreadable = Prüfen Sie den mit --templates angegebenen Ordner, oder lassen Sie --templates weg, um nach den von pouch mitgelieferten Regeln zu arbeiten.
problem-marking-rules-form = { $path } ist nicht so geschrieben wie Regeln zu den Beschränkungen: { $reason }.
remedy-marking-rules-form = Berichtigen Sie die Datei; das README in templates/handling des Quelltexts von pouch sagt, wie sie geschrieben wird.
problem-marking-seen = { $place } trägt die Kennzeichnung „{ $word }“ ({ $marking }) { $at ->
    [name] im Namen
    [title] in den Eigenschaften (Titel)
    [subject] in den Eigenschaften (Betreff)
    [description] in den Eigenschaften (Beschreibung)
    [copyright] in den Eigenschaften (Urheberrecht)
   *[other] bei { $at }
}, { $times }× gesehen.
remedy-marking-seen = Sehen Sie es an, bevor es irgendwohin geht. Darf es versandt werden, geben Sie [handling] ein ebenso hohes set und level oder dem zugehörigen [[item]] ein Aktenzeichen in declassification; wenn nicht, übermitteln Sie es nicht.
problem-marking-perhaps = { $place } trägt möglicherweise eine Kennzeichnung: „{ $word }“ ({ $marking }) { $at ->
    [name] im Namen
    [title] in den Eigenschaften (Titel)
    [subject] in den Eigenschaften (Betreff)
    [description] in den Eigenschaften (Beschreibung)
    [copyright] in den Eigenschaften (Urheberrecht)
   *[other] bei { $at }
}, { $times }× gesehen.
remedy-marking-perhaps = Sehen Sie es an. Kennzeichnet das Wort nichts, sagen Sie im zugehörigen [[item]], warum: no_marking = "…".
problem-marking-half-stated = [handling] nennt eine Kennzeichnungsreihe ohne Stufe oder eine Stufe ohne ihre Reihe.
remedy-marking-half-stated = Füllen Sie beides aus, etwa set = "TLP" und level = "amber", oder keines von beiden.
problem-marking-unknown-set = Eine Kennzeichnungsreihe „{ $value }“ gibt es nicht.
remedy-marking-unknown-set = Verwenden Sie in [handling] set eine von: { $known }.
problem-marking-unknown-level = Die Reihe { $set } hat keine Stufe „{ $value }“.
remedy-marking-unknown-level = Verwenden Sie in [handling] level eine von: { $known }.
problem-marking-unknown-grading = „{ $value }“ ist keine Bewertung von Quelle und Information.
remedy-marking-unknown-grading = Schreiben Sie einen Buchstaben für die Quelle (A, B, C, X) und eine Ziffer für die Information (1 bis 4), etwa grading = "B2".
problem-marking-above-level = { $place } trägt die Kennzeichnung „{ $word }“ ({ $marking }), die über der Stufe der Akte liegt ({ $level ->
    [none] keine angegeben, also zum amtlichen Gebrauch
   *[other] { $level }
}); { $at ->
    [name] sie steht im Namen
    [title] sie steht in den Eigenschaften (Titel)
    [subject] sie steht in den Eigenschaften (Betreff)
    [description] sie steht in den Eigenschaften (Beschreibung)
    [copyright] sie steht in den Eigenschaften (Urheberrecht)
   *[other] sie steht bei { $at }
}.
remedy-marking-above-level = Heben Sie set und level in [handling] an, übermitteln Sie das Beweismittel nicht (disclosure = "withheld"), oder sagen Sie, wenn das Wort nichts kennzeichnet, im zugehörigen [[item]], warum: no_marking = "…".
problem-marking-state-secret = { $place } trägt den Vermerk eines Staatsgeheimnisses: „{ $word }“ ({ $marking }); { $at ->
    [name] er steht im Namen
    [title] er steht in den Eigenschaften (Titel)
    [subject] er steht in den Eigenschaften (Betreff)
    [description] er steht in den Eigenschaften (Beschreibung)
    [copyright] er steht in den Eigenschaften (Urheberrecht)
   *[other] er steht bei { $at }
}.
remedy-marking-state-secret = Es darf nicht gepackt werden. Übermitteln Sie es nicht; oder schreiben Sie, sobald die zuständige Behörde die Einstufung aufgehoben oder es freigegeben hat, deren Aktenzeichen in das [[item]]: declassification = "…".
problem-marking-ask = { $place } trägt möglicherweise eine Kennzeichnung über der Stufe der Akte: „{ $word }“ ({ $marking }); { $at ->
    [name] sie steht im Namen
    [title] sie steht in den Eigenschaften (Titel)
    [subject] sie steht in den Eigenschaften (Betreff)
    [description] sie steht in den Eigenschaften (Beschreibung)
    [copyright] sie steht in den Eigenschaften (Urheberrecht)
   *[other] sie steht bei { $at }
}.
remedy-marking-ask = Sehen Sie es an. Ist es eine Kennzeichnung, übermitteln Sie das Beweismittel nicht oder heben Sie die Stufe an; kennzeichnet das Wort nichts, sagen Sie im zugehörigen [[item]], warum: no_marking = "…".
problem-marking-declassified = { $place } trägt „{ $word }“ ({ $marking }, bei { $at }) und geht unter { $reference } hinaus.
remedy-marking-declassified = Vergewissern Sie sich, dass das Aktenzeichen genau dieses Dokument und diesen Empfänger umfasst.
problem-marking-explained = { $place } trägt „{ $word }“ ({ $marking }, bei { $at }), was nach Angabe der Sachbearbeitung nichts kennzeichnet.
remedy-marking-explained = Wer genehmigt, soll die Begründung in no_marking lesen.
problem-marking-unsearched = Nicht nach den heutigen Regeln auf Kennzeichnungen durchsucht, geht aber an { $place }: { $items } (insgesamt { $count }).
remedy-marking-unsearched = Lassen Sie sie durchsuchen: pouch add. Übersetzungen: Fügen Sie sie erneut bei.
problem-marking-unread = Was an { $place } geht, konnte teilweise nicht gelesen werden und wurde dort nicht auf Stempel und Kennzeichnungen durchsucht: { $items } (insgesamt { $count }).
remedy-marking-unread = Sehen Sie jede Seite selbst an; bei gescannten Seiten hilft pouch add --ocr. Ein Bild ohne Wörter: pouch confirm { $items } --language zxx
problem-third-party-no-consent = { $place } stammt von { $originator }; eine Zustimmung zur Weitergabe ist nicht festgehalten.
remedy-third-party-no-consent = Fragen Sie { $originator } und schreiben Sie das Aktenzeichen der Antwort in das zugehörige [[item]]: consent_reference = "…"; bis dahin übermitteln Sie es nicht.
problem-refuse-key = { $place } enthält einen privaten Schlüssel oder einen Schlüsselspeicher ({ $at ->
    [name] dem Namen nach
    [bytes] den Bytes nach
   *[other] bei { $at }
}).
remedy-refuse-key = Übermitteln Sie es nicht, oder senden Sie eine Kopie ohne ihn. Braucht der Empfänger ihn als Beweis, sagen Sie im zugehörigen [[item]], warum: refuse_reason = "…".
problem-refuse-passwords = { $place } enthält eine Liste von Passwörtern (ab { $at }).
remedy-refuse-passwords = Übermitteln Sie es nicht, oder senden Sie eine Kopie ohne sie. Braucht der Empfänger sie als Beweis, sagen Sie im zugehörigen [[item]], warum: refuse_reason = "…".
problem-refuse-phone-image = { $place } scheint die vollständige Kopie eines Telefons oder Datenträgers zu sein ({ $bytes } Bytes): weit mehr über weit mehr Menschen, als ein Fall braucht.
remedy-refuse-phone-image = Senden Sie Auszüge, die dem Fall dienen. Wird das Ganze gebraucht, sagen Sie im zugehörigen [[item]], warum: refuse_reason = "…".
problem-redaction-parent-unknown = { $place } ist als geschwärzte Kopie von { $parent } bezeichnet, was kein anderes Beweismittel dieses Falls ist.
remedy-redaction-parent-unknown = Schreiben Sie die Nummer oder den Pfad des Originals: redacts = "E0007".
problem-redaction-parent-packed = { $place } ist eine geschwärzte Kopie von { $parent }, und { $parent } selbst geht an denselben Empfänger.
remedy-redaction-parent-packed = Übermitteln Sie das Original nicht; schreiben Sie in das zugehörige [[item]]: disclosure = "withheld" und withheld_reason.
problem-redaction-no-terms = { $place } ist eine geschwärzte Kopie, aber nichts sagt, was nicht darin stehen darf; ihre Wörter wurden nicht geprüft.
remedy-redaction-no-terms = Führen Sie Namen und Nummern im zugehörigen [[item]] auf: redacted_terms = ["…"]. Die Liste verlässt den Fallordner nie.
problem-redaction-withheld-inside = { $item } enthält genau die Bytes von { $parent }, das nicht übermittelt wird.
remedy-redaction-withheld-inside = Übermitteln Sie auch { $item } nicht, oder nehmen Sie die Datei aus dem Archiv und senden Sie den Rest.
problem-redaction-term-left = Die geschwärzte Kopie { $place } enthält noch Begriff { $term } ihrer Liste ({ $at ->
    [name] im Namen
    [bytes] in den Bytes
    [stream] in einem Teil, den keine Seite zeigt
   *[other] bei { $at }
}).
remedy-redaction-term-left = Schwärzen Sie erneut mit einem Programm, das die Wörter entfernt und nicht nur abdeckt, speichern Sie als neue Datei, nehmen Sie diese auf und lassen Sie die alte draußen.
problem-redaction-unread = Die geschwärzte Kopie { $place } kann nicht zu Ende gelesen werden ({ $reason }) und ist daher nicht prüfbar.
remedy-redaction-unread = Fertigen Sie eine Kopie in einfacher Form an, etwa ein PDF ohne Passwort, und nehmen Sie diese auf.
problem-redaction-changes-left = Die geschwärzte Kopie { $place } enthält noch nachverfolgte Änderungen und mit ihnen gelöschte Wörter.
remedy-redaction-changes-left = Nehmen Sie alle Änderungen an, speichern Sie als PDF und nehmen Sie dieses auf.
problem-redaction-hidden-sheet = Die geschwärzte Kopie { $place } enthält noch ein ausgeblendetes Tabellenblatt.
remedy-redaction-hidden-sheet = Löschen Sie das Tabellenblatt, speichern Sie als neue Datei und nehmen Sie diese auf.
problem-redaction-gps-left = Die geschwärzte Kopie { $place } gibt noch an, wo sie aufgenommen wurde (GPS).
remedy-redaction-gps-left = Speichern Sie das Bild ohne seine Eigenschaften und nehmen Sie dieses auf.
problem-redaction-comments-left = Die geschwärzte Kopie { $place } enthält Kommentare.
remedy-redaction-comments-left = Lesen Sie sie; verraten sie, was entfernt wurde, löschen Sie sie und nehmen Sie die neue Datei auf.
problem-redaction-thumbnail-left = Die geschwärzte Kopie { $place } enthält ein kleines Vorschaubild, das zeigen kann, was entfernt wurde.
remedy-redaction-thumbnail-left = Speichern Sie sie ohne Vorschau und Eigenschaften und nehmen Sie diese Datei auf.
problem-redaction-versions-left = Die geschwärzte Kopie { $place } enthält frühere Fassungen ihrer selbst ({ $count }): Entferntes lässt sich zurückholen.
remedy-redaction-versions-left = Drucken Sie sie in ein neues PDF und nehmen Sie dieses auf; „Speichern“ hängt nur an, „Speichern unter“ oder Drucken schreibt neu.
problem-redaction-picture = Die geschwärzte Kopie { $place } hat Seiten, die Bilder sind: Dort wurden keine Wörter gesucht.
remedy-redaction-picture = Sehen Sie jede Seite an: Ist alles abgedeckt?
problem-retention-passed = Das Vernichtungsdatum { $date } ist gekommen (heute ist { $today }).
remedy-retention-passed = Aus diesem Fall darf nichts versandt werden, bevor er geprüft ist: Setzen Sie ein späteres destroy_by in [handling] und halten Sie den Grund in der Akte fest.
problem-retention-too-long = Das Vernichtungsdatum { $date } liegt später, als die Regeln für diese Art zulassen ({ $latest }; { $source }).
remedy-retention-too-long = Setzen Sie ein früheres destroy_by in [handling], oder lassen Sie die genehmigende Person vermerken, warum es länger gebraucht wird.
problem-retention-no-folder = Einen Ordner { $place } gibt es nicht.
remedy-retention-no-folder = Prüfen Sie den Namen und führen Sie dann den Befehl erneut aus.
problem-retention-case-unreadable = Der Fall in { $place } kann nicht gelesen werden: { $reason }.
remedy-retention-case-unreadable = Wechseln Sie dorthin und führen Sie aus: pouch status
problem-retention-no-date = Der Fall in { $place } nennt kein Vernichtungsdatum.
remedy-retention-no-date = Füllen Sie destroy_by in [handling] seiner case.toml aus.
problem-whom-item-open = { $item } ({ $place }): Andere Beweismittel dieses Falls sind für einzelne Empfänger ausgewählt, aber nichts sagt, an wen dieses geht.
remedy-whom-item-open = Schreiben Sie in case.toml: [[item]] path = "{ $path }", mit recipients = ["…"]; oder ohne recipients, wenn alle es erhalten sollen.
problem-whom-person-named = { $place }: nennt die Person { $person }, deren Daten nicht für { $recipient } bestimmt sind, und { $recipient } erhält dies.
remedy-whom-person-named = Nehmen Sie Namen oder Nummer aus diesem Text heraus, oder fügen Sie "{ $recipient }" zu recipients dieser [[person]] hinzu.
problem-whom-person-in-evidence = { $item } ({ $place }) geht an { $recipient } und nennt die Person { $person }, deren Daten nicht für { $recipient } bestimmt sind.
remedy-whom-person-in-evidence = Senden Sie { $recipient } eine geschwärzte Kopie (redacts = "{ $item }"), oder wählen Sie das Beweismittel für andere aus: recipients = ["…"] im zugehörigen [[item]]. Darf es bleiben, ist nichts zu veranlassen.
