## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = O pouch não fala { $place }.
remedy-i18n-unknown-locale = Escolha um dos idiomas listados por “pouch templates”, ou escreva o dossiê em inglês.
problem-i18n-read = Não foi possível ler as frases em { $place }.
remedy-i18n-read = Verifique se a pasta indicada com --templates existe e se tem permissão para a ler.
problem-i18n-syntax = { $place }: isto não é uma frase como o Fluent as escreve ({ $detail }).
remedy-i18n-syntax = Compare a linha com a sua equivalente em templates/locales: “nome = texto”, valores como {"{"} $name {"}"}, as linhas seguintes com recuo.
problem-i18n-variable = { $place }: a frase “{ $id }” nomeia um valor ${ $variable } que o pouch não lhe dá.
remedy-i18n-variable = Use apenas os valores que usa a frase original do mesmo nome.

## Covering letters, and an office’s own set of templates
covering-title = Carta de envio
covering-emblem = Emblema do remetente
covering-stamp = Carimbo
covering-printed = Esta carta foi preenchida por um programa. O emblema que nela figure é uma imagem impressa, nem selo nem carimbo; pela carta responde a assinatura.
pack-letter = Carta de envio: { $file }
help-pack-letter = Escreve junto de cada dossiê uma carta de envio com o valor hash do selo: a do seu serviço ou, na falta dela, a que acompanha o pouch
help-templates = O que um serviço pode substituir pelo seu: lista, escreve para edição, verifica e mostra o aspeto
help-templates-list = Lista o que pode ser substituído e o que o conjunto do seu serviço substitui
help-templates-export = Escreve numa pasta o que acompanha o pouch, para edição
help-templates-export-dir = Pasta de destino
help-templates-export-only = Só os ficheiros cujo caminho comece assim, como letter.es ou locales/es; pode repetir-se
help-templates-export-force = Substitui os ficheiros existentes
help-templates-preview-force = Substitui os ficheiros existentes
help-templates-check = Indica todos os erros de um conjunto, com ficheiro, linha e coluna
help-templates-check-dir = Pasta do conjunto; se omitida, a do seu serviço
help-templates-preview-dir = Pasta do conjunto; se omitida, a do seu serviço
help-templates-preview = Preenche as páginas e a carta de um conjunto com um caso de amostra, na sua língua
help-templates-preview-out = Pasta para as páginas
templates-what = Elemento
templates-shipped = Do pouch
templates-own = Próprios
templates-kind-letter = Cartas de envio (letter.TAG.md)
templates-kind-emblem = Emblema (emblem.png)
templates-kind-page = Páginas (dossier/)
templates-kind-sentences = Frases (locales/TAG/)
templates-kind-profile = Tipos de dossiê (profiles/)
templates-kind-handling = Regras de tratamento (handling/)
templates-kind-certificate = Formulários de certificação (certificates/)
templates-kind-people = Chaves de pessoas (people.toml)
templates-exported = Ficheiros escritos em { $place }: { $count }
templates-in-order = Sem erros em { $place }; ficheiros verificados: { $count }
templates-previewed = Páginas de um caso de amostra na língua { $language }; nada provam:
problem-templates-no-set = Não foi indicado nenhum conjunto de modelos.
remedy-templates-no-set = Indique a pasta: pouch templates check DIR
problem-templates-none = Nada do que acompanha o pouch tem um caminho que comece por “{ $name }”.
remedy-templates-none = Os caminhos começam por: { $known }
problem-templates-unread = O pouch nunca lê { $place }.
remedy-templates-unread =
    { $nearest ->
        [none] Veja o que é lido: pouch templates list --json
       *[other] Queria dizer “{ $nearest }”? Tudo o que é lido: pouch templates list --json
    }
problem-letter-none = Não há carta de envio na língua { $language }.
remedy-letter-none = Escreva { $place } no seu conjunto de modelos, segundo o exemplo de: pouch templates export DIR --only letter.pt
problem-letter-unreadable = A carta { $place } não pode ser lida: { $reason }
remedy-letter-unreadable = Uma carta é um texto simples em UTF-8, de 64 KiB no máximo.
problem-letter-markup = { $place }: uma carta não admite “{ $found }”.
remedy-letter-markup = Admite títulos com #, parágrafos, **negrito**, *itálico*, listas com - ou 1. e \ no fim da linha para a quebrar. Ponha \ antes de um sinal que deva ficar tal como está.
problem-letter-open = { $place }: “{ $found }” abre aqui e não fecha no mesmo parágrafo.
remedy-letter-open = Feche-o onde deve terminar, ou ponha \ antes.
problem-letter-field = { $place }: não existe o marcador “{ $name }”.
remedy-letter-field =
    { $nearest ->
        [none] Há: { $known }
       *[other] Queria dizer “{ $nearest }”? Há: { $known }
    }
problem-letter-empty = { $place }: este caso não tem nada para “{ $name }”; a carta deixa ali uma linha para preencher.
remedy-letter-empty = Preencha em case.toml ou à mão, ou ponha ? depois do nome para omitir a linha.
problem-emblem-unfit =
    { $reason ->
        [size] { $place } tem mais de 512 KiB.
        [sides] { $place } deve ter lados de 1 a 4096 píxeis.
        [damaged] { $place } é um PNG danificado.
        [unreadable] { $place } não pode ser lido.
       *[other] { $place } não é um PNG; um emblema é uma imagem PNG.
    }
remedy-emblem-unfit = Guarde como emblem.png o emblema do seu próprio serviço, nunca o de outra autoridade, e não deixe ao lado nenhum emblema noutro formato.
