# Deadlines, clocks and countries.

deadline-urgency = Spätester Zeitpunkt des dringenden Ersuchens
deadline-action = Frist des Ersuchens { $number }
deadline-destroy = Material vernichten oder prüfen, ob es noch benötigt wird
deadline-reply-due = Antwort auf das eingegangene Ersuchen
deadline-time-limit = Frist des Rechtshilfeersuchens
deadline-limitation = Die Straftat verjährt
deadline-warrant-expires = Der Haftbefehl läuft ab
deadline-claim = Letzter Tag für die Schadenmeldung
deadline-event-begins = Die Veranstaltung beginnt
deadline-event-ends = Die Veranstaltung endet
deadline-event-expires = Die Informationen zur Veranstaltung laufen ab
deadline-silence-until = Ab diesem Tag darf der Nutzer benachrichtigt werden
deadline-handover = Übergabe an Nachfolger/in
deadline-release = Die Person ist freizulassen, sofern das vollständige Ersuchen nicht eingegangen ist

problem-deadline-passed = { $place }: { $what } – { $when } – ist verstrichen.
remedy-deadline-passed = Wurde die Frist eingehalten, ist nichts weiter nötig. Wenn nicht, informieren Sie die Gegenseite heute und tragen Sie das neue Datum in case.toml ein.
problem-deadline-near = { $place }: { $what } – { $when } – liegt weniger als sieben Tage entfernt.
remedy-deadline-near = „pouch export ics“ überträgt die Fristen des Falls in Ihren Kalender.
problem-country-language = { $place }: Soweit bekannt ({ $date }), nimmt { $country } Unterlagen in diesen Sprachen an: { $accepted }. Keine davon gehört zu den Sprachen des Empfängers. Quelle: { $source }
remedy-country-language = Ergänzen Sie unter „languages“ eine angenommene Sprache und lassen Sie das Material übersetzen, oder vergewissern Sie sich, dass dieser Empfänger Ihre Sprache annimmt. Mehr dazu: „pouch countries { $country }“.
problem-country-unknown = Über das Land „{ $code }“ ist nichts bekannt.
remedy-country-unknown = Bekannt sind: { $known }.

export-ics-done = { $count ->
    [one] Der Kalender mit einer Frist ist geschrieben:
   *[other] Der Kalender mit { $count } Fristen ist geschrieben:
  }
export-linked-done = { $count ->
    [one] Die Akte mit einem Beweismittel ist in dieser Form geschrieben:
   *[other] Die Akte mit { $count } Beweismitteln ist in dieser Form geschrieben:
  }
export-ics-note = Von pouch aus der Falldatei geschrieben; dieser Eintrag nennt niemanden.
countries-note = Dies wurde zum angegebenen Datum in den Quellen gefunden. Es ist kein Gesetz: Fragen Sie nach, bevor Sie sich darauf verlassen.
country-eu = Europäische Union (polizeilicher Weg)
confidence-V = in der Quelle gelesen
confidence-K = bekannt, nicht erneut gelesen
clock-release = { $count ->
    [one] Einen Tag nach der Festnahme zur vorläufigen Auslieferungshaft wird die Person freigelassen, sofern das vollständige Ersuchen nicht eingegangen ist.
   *[other] { $count } Tage nach der Festnahme zur vorläufigen Auslieferungshaft wird die Person freigelassen, sofern das vollständige Ersuchen nicht eingegangen ist.
  }
clock-answer-urgent-hours = Dringende Ersuchen werden innerhalb von { $count } Stunden beantwortet, wenn die Informationen unmittelbar verfügbar sind.
clock-answer-urgent-days = Andere dringende Ersuchen werden innerhalb von { $count } Tagen beantwortet.
clock-answer-days = Alle übrigen Ersuchen werden innerhalb von { $count } Tagen beantwortet.

help-export = Schreibt, was andere Programme lesen: die Fristen des Falls als Kalender, eine Akte als verknüpfte Daten
help-export-form = ics: ein Kalender des Falls (iCalendar); case: eine Akte als CASE/UCO 1.4; rocrate: eine Akte als RO-Crate 1.2; asic: eine Akte in einem signierten ASiC-S-Container
help-export-output = Zu schreibende Datei; ohne Angabe geht die Antwort auf die Standardausgabe
help-export-force = Ersetzt eine bereits vorhandene Datei
help-countries = Listet auf, was über die Praxis von Ländern bekannt ist: angenommene Sprachen, Übermittlungswege, Fristen, mit Datum und Quelle
help-countries-code = Ein Land im Einzelnen, etwa AR, EU oder INTERPOL
