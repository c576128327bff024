## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch non parla { $place }.
remedy-i18n-unknown-locale = Scelga una delle lingue elencate da «pouch templates», o scriva il fascicolo in inglese.
problem-i18n-read = Non è stato possibile leggere le frasi in { $place }.
remedy-i18n-read = Verifichi che la cartella indicata con --templates esista e di avere il permesso di leggerla.
problem-i18n-syntax = { $place }, riga { $line }: non è una frase come la scrive Fluent ({ $detail }).
remedy-i18n-syntax = Confronti la riga con la corrispondente in templates/locales: «nome = testo», valori come {"{"} $name {"}"}, righe successive rientrate.
problem-i18n-variable = { $place }: la frase «{ $id }» indica un valore ${ $variable } che pouch non le fornisce.
remedy-i18n-variable = Usi solo i valori che usa la frase fornita con lo stesso nome.
