## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = O pouch não fala { $place }.
remedy-i18n-unknown-locale = Escolha um dos idiomas listados por “pouch templates”, ou escreva o dossiê em inglês.
problem-i18n-read = Não foi possível ler as frases em { $place }.
remedy-i18n-read = Verifique se a pasta indicada com --templates existe e se tem permissão para a ler.
problem-i18n-syntax = { $place }, linha { $line }: isto não é uma frase como o Fluent as escreve ({ $detail }).
remedy-i18n-syntax = Compare a linha com a sua equivalente em templates/locales: “nome = texto”, valores como {"{"} $name {"}"}, as linhas seguintes com recuo.
problem-i18n-variable = { $place }: a frase “{ $id }” nomeia um valor ${ $variable } que o pouch não lhe dá.
remedy-i18n-variable = Use apenas os valores que usa a frase original do mesmo nome.
