## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch no dispone de textos en { $place }.
remedy-i18n-unknown-locale = Elija uno de los idiomas que muestra «pouch templates» o redacte el expediente en inglés.
problem-i18n-read = No se pudieron leer los textos de { $place }.
remedy-i18n-read = Compruebe que la carpeta indicada con --templates existe y que tiene permiso de lectura.
problem-i18n-syntax = { $place }, línea { $line }: no es una frase escrita como pide Fluent ({ $detail }).
remedy-i18n-syntax = Compare la línea con la original en templates/locales: «nombre = texto», valores como {"{"} $nombre {"}"}, líneas siguientes con sangría.
problem-i18n-variable = { $place }: la frase «{ $id }» usa un valor ${ $variable } que pouch no le entrega.
remedy-i18n-variable = Use solo los valores que utiliza la frase original del mismo nombre.
