## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch does not speak { $place }.
remedy-i18n-unknown-locale = Choose one of the languages listed by “pouch templates”, or write the dossier in English.
problem-i18n-read = The sentences in { $place } could not be read.
remedy-i18n-read = Check that the folder given with --templates exists and that you may read it.
problem-i18n-syntax = { $place }, line { $line }: this is not a sentence as Fluent writes it ({ $detail }).
remedy-i18n-syntax = Compare the line with its sister in templates/locales: “name = text”, values as {"{"} $name {"}"}, further lines indented.
problem-i18n-variable = { $place }: the sentence “{ $id }” names a value ${ $variable } that pouch does not give it.
remedy-i18n-variable = Use only the values that the shipped sentence of the same name uses.
