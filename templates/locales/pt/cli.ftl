# The command line: help.
help-pouch = Transforma uma pasta de provas e as suas traduções humanas num único dossiê que uma contraparte estrangeira pode ler e verificar.
help-heading-usage = Uso:
help-heading-commands = Comandos
help-heading-options = Opções
help-heading-arguments = Argumentos
help-common-help = Mostra esta ajuda
help-common-version = Mostra a versão
help-common-json = Responde com um objeto JSON, para scripts
help-common-quiet = Diz apenas a resposta e os erros
help-common-no-color = Não usa cores
help-common-lang = Idioma das mensagens: ar, de, en, es, fr, it, pt, ru, vi, zh-Hans, zh-Hant
help-common-at = O momento a considerar, por exemplo 2016-06-14T09:30:00Z, em vez de agora
help-common-actor = Quem opera, tal como o nomeará o registro de custódia; senão, o agente de case.toml
help-demo = Descompacta um caso de exemplo, empacota-o, verifica-o e diz onde olhar
help-demo-dir = Pasta para o exemplo; se omitida, pouch-demo
help-demo-sample = Qual exemplo: argentina-2016 ou rome-insurance
help-init = Cria uma nova pasta de caso com um case.toml comentado
help-init-dir = A nova pasta do caso; se não for indicada, esta
help-init-kind = Tipo de dossiê, por exemplo TRANSMIT, RFA ou RN: pouch profiles list indica todos
help-add = Recebe provas: copia o que está fora, calcula hashes, identifica e lê o que é novo em evidence/
help-add-paths = Arquivos ou pastas a copiar primeiro para evidence/
help-add-ocr = Deixa o Tesseract ler imagens de texto e páginas digitalizadas, nos idiomas de case.toml: só para idioma e busca
help-add-new-only = Não volta a ler os originais já conhecidos
help-add-accept-change = Aceita que este elemento mudou legitimamente; exige --reason
help-add-reason = Por que se aceita a mudança
help-status = Mostra elementos, idiomas, traduções, o que falta e o que fazer a seguir
help-status-items = Elementos dos quais dizer tudo: o que o arquivo diz de si mesmo e os arquivos que contém
help-confirm = Registra a palavra de uma pessoa sobre o idioma de elementos
help-confirm-items = Números ou caminhos dos elementos
help-confirm-language = Etiqueta de idioma como uk ou zh-Hans; zxx se não houver palavras
help-attach = Anexa uma tradução humana a um original
help-attach-item = Número ou caminho do original
help-attach-file = A tradução; omite-se quando só se anexa o certificado dela
help-attach-to = Idioma da tradução
help-attach-translator = Chave de um [[translator]] em case.toml, ou um nome
help-attach-scope = Quanto foi traduzido
help-attach-reviser = Quem fez a segunda leitura
help-attach-machine-draft-edited-by = Declara um rascunho automático e nomeia a pessoa que o editou e responde por ele
help-attach-certificate = O certificado do tradutor
help-attach-certificate-place = Onde foi emitido
help-attach-certificate-date = Quando foi emitido (AAAA-MM-DD)
help-attach-certificate-pages = Quantas páginas abrange
help-attach-certificate-number = O seu número num registro (do juramento, de ordem, do notário)
help-attach-certificate-authority = Quem o registrou ou confirmou: tribunal, notário, ordem profissional
help-attach-supersedes = A tradução cujo lugar ocupa: o caminho, ou os primeiros 8 dígitos do seu SHA-256
help-attach-reason = Por que ocupa esse lugar
help-attach-received-from = De quem veio
help-attach-received-on = Quando veio (AAAA-MM-DD)
help-pack = Empacota um dossiê para cada destinatário, verifica-o e escreve a nota de envio
help-pack-to = Só para este destinatário (a sua chave em case.toml)
help-pack-out = Pasta para os dossiês; se omitida, a pasta do caso
help-pack-force = Substitui o resultado já existente
help-pack-compress = Comprime o que puder ficar menor; caso contrário, cada byte do ZIP conta na verificação
help-pack-quick = Examina só a estrutura do que foi escrito e dispensa o PDF e o valor hash do ZIP: para provas muito volumosas
help-pack-font-dir = Acrescenta as fontes tipográficas desta pasta às do programa, para o PDF; os seus valores hash entram no dossiê
help-pack-attach-index = Põe o índice (dossier.json) dentro do PDF, que passa a ser PDF/A-3a
help-pack-no-pdf = Omite o PDF
help-language = Diz em que idiomas estão escritos arquivos, sem um caso
help-language-paths = Arquivos ou pastas; - lê o que vem pela entrada padrão
help-language-expect = Idiomas esperados, por exemplo it,zh,en: pesam mais, e qualquer outro é assinalado
help-language-blocks = Diz também os idiomas de cada parágrafo, bloco de página ou mensagem
help-identify = Diz pelo conteúdo o que são arquivos, sem um caso
help-identify-paths = Arquivos ou pastas
help-identify-details = Diz também o que os arquivos dizem de si mesmos (lugar, autor, datas) e o que há em arquivos compactados, caixas de correio e mensagens
help-identify-text = Faz tudo o que faz --details e mostra também o texto
help-identify-ocr = Deixa o Tesseract ler imagens de texto e páginas digitalizadas: só para idioma e busca
help-identify-expect = Idiomas que --ocr deve esperar, por exemplo zh-Hans,es
help-verify = Verifica um dossiê ou qualquer pacote BagIt, num ZIP ou numa pasta, e responde linha por linha
help-verify-path = O dossiê
help-verify-expect = O valor hash do selo que o remetente lhe comunicou por outro canal: 64 dígitos ou 8 grupos de 5
help-show = Mostra o que há dentro, sem descompactar nem verificar
help-show-path = O dossiê

# The command line: what was not understood.
usage-help = Digite pouch --help, ou pouch COMANDO --help.
usage-value = O valor { $value } não serve para { $argument }.
usage-unknown-argument = Não existe aqui a opção { $argument }.
usage-unknown-command = Não existe o comando { $argument }.
usage-nearest = Queria dizer { $nearest }?
usage-allowed = Possíveis: { $allowed }.
usage-missing = Falta algo: { $argument }.
usage-no-command = Diga o que fazer.
usage-not-utf8 = Um argumento não é texto legível.
usage-twice = { $argument } foi dado duas vezes, ou não é compatível com outra opção.
usage-other = Não foi possível entender o comando.
usage-bad-time = { $value } não é uma hora. Escreva 2016-06-14T09:30:00Z ou 2016-06-14T17:30:00+08:00.

# Answers.
level-error = ERRO
level-warning = AVISO
level-note = NOTA
init-done = A pasta do caso { $folder } está pronta.
init-next = A seguir: preencha { $file }, ponha os originais em evidence/ e execute ali pouch add.
add-taken = { $count ->
    [one] { $count } elemento foi recebido.
   *[other] { $count } elementos foram recebidos.
 }
add-recognized = { $count ->
    [one] { $count } elemento conhecido foi lido por reconhecimento de texto.
   *[other] { $count } elementos conhecidos foram lidos por reconhecimento de texto.
 }
add-unchanged = { $count ->
    [one] { $count } original conhecido não mudou.
   *[other] { $count } originais conhecidos não mudaram.
 }
members-more = { $count ->
    [one] … e mais { $count } arquivo dentro
   *[other] … e mais { $count } arquivos dentro
}
add-stopped = Interrompido. O que foi recebido permanece; execute de novo pouch add para continuar.
language-confirmed = { $tag } (confirmado)
language-found = { $share } % { $name } ({ $tag }), { $status }
language-status-confirmed = confirmado
language-status-probable = provável
language-status-contested = controverso
language-status-undetermined = não determinado
language-whatlang = {"; "}whatlang diz { $tag }
language-unexpected = {"; "}não esperado
confirm-done = { $items }: idioma { $language }, confirmado.
attach-done = { $item } → { $to }: { $path } está anexado.
attach-certified = { $item } → { $to }: o certificado de { $path } está anexado.
pack-done = { $file } está empacotado para { $recipient } e passa na verificação ({ $items } elementos, { $bytes } bytes).
pack-seal = Valor hash do selo. Comunique-o ao destinatário por outro canal:
pack-telephone = Por telefone:
pack-note = Nota de envio: { $file }
pack-page = Página com que o destinatário o verifica num navegador: { $file }
status-item = Elemento
status-title = Título ou arquivo
status-language = Idioma
status-not-needed = não é necessária
status-unknown = confirmar idioma
status-missing = falta
status-stale = DESATUALIZADA: o original mudou
status-partial = parcial
status-received = integral
status-certified = integral, certificada
status-withheld = não fornecido
status-new = Ainda não recebido: { $path }
status-proposal = { $path } parece ser a tradução de { $item }. Se for: pouch attach { $item } "{ $path }" --to { $to } --translator …
empty-must = Ainda vazio em case.toml e necessário antes de empacotar: { $keys }.
empty-should = Ainda vazio em case.toml; o dossiê dirá que não consta: { $keys }.
empty-unknown = Ainda não se sabe; o aviso o dirá no lugar em que for empacotado: { $keys }.
empty-remedy = Os comentários em case.toml dizem o que cabe ali; pouch check diz por quê, com base em quê, com um exemplo.
next-alarm = A seguir: um original já não está como foi recebido. Antes de mais nada, apure por quê.
next-add = A seguir: ponha os originais em evidence/ e execute pouch add.
next-confirm = A seguir: diga em que idioma estão os elementos incertos: pouch confirm E0001 --language …
next-attach = A seguir: anexe as traduções que faltam (pouch attach), ou escreva em case.toml por que não há nenhuma.
next-fill = A seguir: preencha o que falta em case.toml.
next-pack = A seguir: pouch pack.
verify-own-seal = Valor hash do selo deste dossiê; compare-o com o que o remetente lhe comunicou:
demo-unpacked = Um caso de exemplo, inteiramente fictício, está em { $folder }.
demo-look = Veja: descompacte o dossiê e abra START-HERE.html em qualquer navegador. Altere um byte e execute de novo pouch verify.
show-claims = Isto é o que o dossiê diz de si mesmo. Só pouch verify o verifica.

# Problems and remedies of packing.
problem-pack-problems = Ainda não é possível; os impedimentos estão listados acima ({ $count }).
remedy-pack-problems = Trate cada uma das linhas acima e repita o comando.
problem-pack-read = Não é possível ler { $place }: { $reason }.
remedy-pack-read = Verifique se o arquivo existe e se tem permissão para o ler; depois repita o comando.
problem-pack-write = Não é possível escrever { $path }: { $reason }.
remedy-pack-write = Verifique se o disco não está cheio e se tem permissão de escrita nesse local, ou escolha outra pasta com --out. Nada ficou escrito pela metade.
problem-pack-exists = { $path } já existe.
remedy-pack-exists = Mude-o de lugar ou escolha outro nome; só é substituído com --force.
problem-pack-no-item = Não existe o elemento { $name } neste caso.
remedy-pack-no-item = Veja os números com pouch status; também serve um caminho como evidence/carta.pdf.
problem-init-unknown-type = Não existe o tipo de dossiê { $name }.
remedy-init-unknown-type =
    { $nearest ->
        [none] Escolha um destes: { $known }.
       *[other] Queria dizer “{ $nearest }”? Escolha um destes: { $known }.
    }
problem-pack-not-listed = { $name } não é um destes: { $known }.
remedy-pack-not-listed =
    { $nearest ->
        [none] Use um destes, ou acrescente-o a case.toml.
       *[other] Queria dizer “{ $nearest }”? Use um destes, ou acrescente-o a case.toml.
    }
problem-pack-unsound = O dossiê produzido não passa na nossa própria verificação; foi descartado.
remedy-pack-unsound = Pode haver uma falha do disco ou da memória. Repita o comando, em outro disco se acontecer duas vezes.
problem-pack-json = Não foi possível escrever uma entrada: { $reason }.
remedy-pack-json = Comunique isto como uma falha do pouch.
problem-pack-no-recipient = case.toml não nomeia nenhum destinatário.
remedy-pack-no-recipient = Preencha uma tabela [[recipient]]: key, authority, country, languages, channel.
problem-pack-recipient-incomplete = { $place }: falta o número do caso, ou a chave ou os idiomas do destinatário.
remedy-pack-recipient-incomplete = Preencha id, bem como key e languages de cada [[recipient]].
problem-pack-no-items = Não há provas para { $place }.
remedy-pack-no-items = Ponha os originais em evidence/ e execute pouch add.
problem-pack-words-without-item = case.toml tem um [[item]] para { $place }, mas nenhum original assim foi recebido. Se a intenção era não fornecer um original, esse original seria enviado.
remedy-pack-words-without-item = Corrija o caminho (talvez { $nearest }), apague o [[item]], ou execute pouch add.
problem-pack-translation-stale = { $item } ({ $place }) mudou depois de traduzido.
remedy-pack-translation-stale = Mande traduzir a alteração e anexe-a, ou escreva um stale_reason no seu [[item]]; o dossiê o reproduzirá.
problem-pack-translation-missing = { $item } ({ $place }) não tem tradução para o destinatário.
remedy-pack-translation-missing = Anexe uma com pouch attach { $item } ARQUIVO --to …, ou escreva um untranslated_reason no seu [[item]].
problem-pack-translation-partial = { $item } ({ $place }) está traduzido só em parte.
remedy-pack-translation-partial = Anexe a tradução integral, ou escreva um untranslated_reason no seu [[item]].
problem-pack-language-unknown = O idioma de { $item } ({ $place }) não é certo.
remedy-pack-language-unknown = Examine-o e diga qual é: pouch confirm { $item } --language …; use zxx se não tiver palavras.
problem-pack-attached-changed = ALARME: { $place } já não é o arquivo que foi anexado. SHA-256 então: { $was }. Agora: { $now }.
remedy-pack-attached-changed = Reponha o arquivo. Se a mudança for legítima, anexe-o de novo com pouch attach; o registro guarda ambos.
problem-pack-bad-name = { $place } não é um nome utilizável dentro de um dossiê.
remedy-pack-bad-name = Comunique isto como uma falha do pouch.

# Problems and remedies of attaching.
problem-attach-source-language-unknown = O idioma de { $item } ({ $place }) não é certo; por isso, não é possível vincular-lhe uma tradução.
remedy-attach-source-language-unknown = Examine-o e diga primeiro qual é: pouch confirm { $item } --language …
problem-attach-same-language = { $item } ({ $place }) já está em { $to }.
remedy-attach-same-language = Verifique o elemento e --to; se o idioma foi mal indicado, corrija-o com pouch confirm { $item } --language …
problem-attach-language-differs = { $place } foi anexado como { $to }, mas parece estar em { $seems }.
remedy-attach-language-differs = Abra o arquivo e verifique se é o certo; anexe o certo para o substituir.
problem-attach-same-file = { $place } é, byte por byte, o original { $item }, e não uma tradução.
remedy-attach-same-file = Anexe a própria tradução; ela substituirá este arquivo.

# Problems and remedies of arguments.
problem-argument-language = { $value } não é uma etiqueta de idioma.
remedy-argument-language = Use uma etiqueta como es, it, zh-Hans ou pt-BR.
problem-argument-date = { $value } não é uma data.
remedy-argument-date = Escreva como 2016-06-18.
problem-demo-not-empty = A pasta { $path } não está vazia.
remedy-demo-not-empty = Indique outra pasta: pouch demo NOVA-PASTA
problem-demo-no-sample = Não existe o exemplo { $name }.
remedy-demo-no-sample = Escolha um destes: { $known }.
usage-language = O pouch não fala { $value }. Escolha um destes: { $known }.
answer-not-written = Não foi possível escrever a resposta: { $reason }.
problem-attach-replaces = { $item } já tinha uma tradução para { $to }: { $place }, de { $translator }. A nova ocupa o lugar dela; o registro guarda ambas.
remedy-attach-replaces = Se a anterior era melhor (integral, certificada), anexe-a de novo.
problem-init-exists = Já existe um caso nesta pasta: { $path }.
remedy-init-exists = Escolha outra pasta: pouch init NOVA-PASTA --type TRANSMIT
problem-pack-version-sent = A versão { $version } foi enviada a { $recipient } em { $when }, e o que se empacotaria agora não é igual. Uma versão enviada nunca muda.
remedy-pack-version-sent = Aumente version em case.toml e empacote de novo: o novo dossiê diz qual substitui e o que mudou.
problem-pack-same-version = Já foi empacotado para { $place } um dossiê da versão { $version } com outro selo: { $seal }.
remedy-pack-same-version = Se aquele foi enviado, aumente version em case.toml e empacote de novo; o novo dossiê dirá então qual substitui.

# pouch check and pouch profiles.
help-check = Indica tudo o que falta, está pendente ou é duvidoso num caso, com o porquê, com base em quê e um bom exemplo
help-check-to = Só para este destinatário (a sua chave em case.toml); pode repetir-se
help-profiles = Mostra os tipos de dossiê e o que cada um exige; verifica os tipos próprios de um serviço
help-profiles-list = Lista os tipos de dossiê com a data dos seus requisitos
help-profiles-show = Mostra todos os requisitos de um tipo: nível, condição, fonte, chaves
help-profiles-show-kind = Tipo de dossiê, por exemplo TRANSMIT
help-profiles-check = Verifica arquivos dos tipos de dossiê próprios de um serviço
help-profiles-check-files = Arquivos a verificar; sem nenhum, os de profiles/ sob --templates
help-common-templates = Pasta com os modelos próprios do serviço: profiles/*.toml, handling/*.toml, locales/, páginas do dossiê
empty-open = Sem resposta em case.toml: { $keys }.
check-when = { $field } (Exigido { $condition }.)
check-also = Também: { $places }
check-also-more = Também: { $places } … e mais { $more }
check-clean = Nada falta e nada é duvidoso.
check-summary = Erros: { $errors } · avisos: { $warnings } · notas: { $notes }
profiles-type = Tipo
profiles-title = O que é
profiles-date = Data
profiles-own = Linhas próprias
profiles-all = Todas as linhas
profiles-by-pouch = o pouch encarrega-se disto
profiles-keys = Chaves:
profiles-also = Pode acrescentar-se:
profiles-seen = Mostrado no dossiê em:
profiles-none-own = Não há tipos de dossiê próprios: nada a verificar.
profiles-in-order = Em ordem: { $types }

# How far a long step is, on the terminal.
progress-take-in = Recebimento de provas
progress-recheck = Releitura dos originais conhecidos
progress-pack = Empacotamento
progress-check = Verificação
progress-encrypt = Criptografia
progress-stopping = Parando. Pressione Ctrl-C mais uma vez para parar imediatamente.

# Further digests, and volumes.
help-add-hash = Calcula também os valores hash com estes algoritmos, na mesma leitura, e os registra: sha512, sm3, streebog …
help-pack-hash = Lista o conteúdo também com estes algoritmos: sha512, sm3, streebog …
help-pack-split = Corta o ZIP em volumes numerados deste tamanho, como 25MB ou 4GiB
pack-volumes = { $count } volumes; como juntá-los: { $file }
problem-argument-size = { $value } não é um tamanho para volumes.
remedy-argument-size = Escreva como 25MB ou 4GiB; no mínimo 64KiB.
problem-argument-hash = { $value } não é um algoritmo com que se escrevam listas.
remedy-argument-hash = Use um ou mais destes, separados por vírgulas: { $known }.
