## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch ne parle pas { $place }.
remedy-i18n-unknown-locale = Choisissez l’une des langues énumérées par « pouch templates », ou rédigez le dossier en anglais.
problem-i18n-read = Les phrases de { $place } n’ont pas pu être lues.
remedy-i18n-read = Vérifiez que le répertoire indiqué par --templates existe et que vous êtes autorisé à le lire.
problem-i18n-syntax = { $place }, ligne { $line } : ce n’est pas une phrase telle que Fluent l’écrit ({ $detail }).
remedy-i18n-syntax = Comparez la ligne avec celle qui lui correspond dans templates/locales : « nom = texte », valeurs sous la forme {"{"} $name {"}"}, lignes suivantes en retrait.
problem-i18n-variable = { $place } : la phrase « { $id } » nomme une valeur ${ $variable } que pouch ne lui donne pas.
remedy-i18n-variable = N’employez que les valeurs qu’emploie la phrase fournie du même nom.
