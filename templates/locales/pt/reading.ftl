# Reading: what kind of file it is, and why its text is missing. { $place } is the escaped file name.

unread-encrypted = cifrado ou protegido por senha
unread-damaged = danificado: não foi possível ler o texto até o fim
unread-unsupported = o pouch não lê este formato
unread-needs-ocr = uma imagem de texto: deve lê-la uma pessoa ou o reconhecimento de texto (OCR)
unread-empty = o arquivo está vazio
unread-no-text = lido até o fim; não tem texto
unread-no-words = som, filme ou programa: sem texto escrito
unread-too-large = maior do que os limites de leitura: o texto falta ou está incompleto
unread-too-deep = com mais níveis encaixados do que os limites de leitura
unread-encoding = alguns bytes não correspondem a nenhuma codificação de caracteres provável
unread-time-limit = não lido até o fim no tempo permitido a um documento
unread-memory-limit = precisa de mais memória do que a permitida a um documento
unread-reader-failed = o leitor falhou neste arquivo

problem-format-empty = { $place } não tem conteúdo: 0 bytes.
remedy-format-empty = Pergunte a quem forneceu o arquivo se é para estar vazio. Se foi cortado ao copiar, receba-o de novo a partir da fonte.
problem-format-encrypted = { $place } ({ $format }) está cifrado ou protegido por senha.
remedy-format-encrypted = Peça a senha ou uma cópia sem proteção e acrescente essa cópia como mais um elemento de prova. Deixe o original como está.
problem-format-extension-lies = { $place } chama-se .{ $extension }, mas o seu conteúdo é: { $format }.
remedy-format-extension-lies = Não o abra com clique duplo. Deixe o nome original como está e anote no caso por que o nome e o conteúdo diferem, se souber.
problem-metadata-gps = { $place } traz a posição { $position } onde foi feito.
remedy-metadata-gps = Verifique de quem é esse endereço antes que saia do serviço: a casa de uma testemunha, um lugar seguro. Se deve permanecer desconhecido, não forneça o elemento; nunca altere o original.
problem-metadata-author = { $place } nomeia uma pessoa nas suas propriedades: { $name }.
remedy-metadata-author = Verifique se o destinatário pode conhecer esse nome. Se não, não forneça o elemento; nunca altere o original.
problem-metadata-tracked-changes = { $place } contém alterações registradas ({ $count }): texto inserido ou apagado.
remedy-metadata-tracked-changes = Leia-as antes que saia do serviço: o texto apagado ainda está no arquivo e será lido por quem o abrir.
problem-metadata-hidden-sheet = { $place } tem uma folha oculta: { $sheet }.
remedy-metadata-hidden-sheet = Examine a folha oculta antes que saia do serviço: o seu conteúdo está no arquivo, e qualquer pessoa o pode mostrar.
problem-metadata-comments = { $place } contém comentários: { $count }.
remedy-metadata-comments = Leia os comentários antes que saia do serviço: podem nomear pessoas ou trabalhos que o destinatário não deva conhecer.
problem-format-truncated = { $place } ({ $format }) termina cedo demais: foi cortado.
remedy-format-truncated = Receba-o de novo a partir da fonte. Se a fonte também estiver cortada, diga-o nas indicações sobre este elemento.
problem-format-polyglot = { $place } ({ $format }) é ao mesmo tempo outro tipo de arquivo: { $other }.
remedy-format-polyglot = Não o abra com o programa habitual. Anote-o no caso e mande examiná-lo: um arquivo de dois tipos raramente é acaso.

unread-in-members = um arquivo compactado: o que diz está nos arquivos que contém
problem-members-missing = { $place } contém arquivos que não foram examinados: { $reason ->
    [encrypted] estão cifrados ou protegidos por senha
    [damaged] o arquivo compactado está danificado
    [unsupported] o pouch não consegue abrir este tipo de arquivo compactado
    [too-large] são muitos ou demasiado grandes
    [too-deep] têm demasiados níveis encaixados
    [time-limit] demoraram tempo demais
    [memory-limit] precisam de memória demais
   *[other] o leitor falhou
}.
remedy-members-missing = Descompacte-o numa máquina reservada para isso e acrescente o que importa como elementos próprios. Deixe o original como está.
problem-members-more-remarks = Os arquivos dentro de { $place } têm mais { $count } observações do que as indicadas aqui.
remedy-members-more-remarks = Veja todas: pouch identify --details --json
problem-metadata-unread = { $place }: não foi possível ler as suas propriedades; o leitor falhou nelas.
remedy-metadata-unread = Examine as propriedades com outro programa antes que saia do serviço.
problem-metadata-too-large = { $place } é maior do que os limites de leitura; as suas propriedades não foram lidas.
remedy-metadata-too-large = Examine as suas propriedades com outro programa antes que saia do serviço: um filme pode indicar o lugar em que foi feito.
problem-metadata-bcc = { $place } nomeia pessoas que receberam cópia oculta: { $people }.
remedy-metadata-bcc = Verifique se o destinatário pode saber delas. Se não, não forneça o elemento; nunca altere o original.

# What a file says about itself.
meta-taken = tirada em
meta-digitized = digitalizado em
meta-created = criado em
meta-modified = modificado em
meta-date = data
meta-offset = desvio UTC
meta-gps = posição
meta-make = fabricante
meta-model = modelo
meta-software = software
meta-host = computador
meta-description = descrição
meta-copyright = direitos autorais
meta-author = autor
meta-last-author = último autor
meta-manager = gestor
meta-company = empresa
meta-title = título
meta-subject = assunto
meta-application = aplicação
meta-producer = produtor do PDF
meta-revision = revisões
meta-minutes-edited = minutos de edição
meta-pages = páginas
meta-from = de
meta-reply-to = responder a
meta-return-path = caminho de retorno
meta-to = para
meta-cc = cópia para
meta-bcc = cópia oculta para
meta-message-id = ID da mensagem
meta-originating-ip = endereço IP do remetente
meta-received = último cabeçalho de recebimento
meta-duration = duração
meta-codec = formato do som
meta-width = largura
meta-height = altura
meta-sample-rate = amostras por segundo
meta-bit-rate = kbit por segundo
meta-channels = canais

problem-reveals-gps = O que segue para { $place } revela onde foram feitos arquivos: { $items } ({ $count } no total).
remedy-reveals-gps = Verifique de quem é esse endereço: a casa de uma testemunha, um lugar seguro. Se deve permanecer desconhecido, não forneça o elemento; as posições: pouch status { $items }
problem-reveals-author = O que segue para { $place } nomeia pessoas nas propriedades de arquivos: { $items } ({ $count } no total).
remedy-reveals-author = Verifique se o destinatário pode conhecer esses nomes: pouch status { $items }. Se não, não forneça o elemento; nunca altere o original.
problem-reveals-bcc = O que segue para { $place } nomeia pessoas que receberam cópia oculta: { $items } ({ $count } no total).
remedy-reveals-bcc = Verifique se o destinatário pode saber delas: pouch status { $items }. Se não, não forneça o elemento.
problem-reveals-tracked-changes = O que segue para { $place } contém alterações registradas: { $items } ({ $count } no total).
remedy-reveals-tracked-changes = Leia-as: o texto apagado ainda está no arquivo. Se deve permanecer desconhecido, não forneça o elemento.
problem-reveals-hidden-sheet = O que segue para { $place } tem folhas ocultas: { $items } ({ $count } no total).
remedy-reveals-hidden-sheet = Examine as folhas ocultas: qualquer pessoa as pode mostrar. Se devem permanecer desconhecidas, não forneça o elemento.
problem-reveals-comments = O que segue para { $place } contém comentários: { $items } ({ $count } no total).
remedy-reveals-comments = Leia os comentários: podem nomear pessoas ou trabalhos que o destinatário não deva conhecer. Nesse caso, não forneça o elemento.

machine-reading = leitura automática, só para idioma e busca ({ $engine }, { $languages }, certeza { $confidence } %)
problem-ocr-no-tesseract = Pediu-se reconhecimento de texto, mas o Tesseract não está instalado. As imagens de texto não foram lidas.
remedy-ocr-no-tesseract = Instale-o e repita o comando. Em Debian e Ubuntu: apt install { $packages }
problem-ocr-no-pdftoppm = As páginas digitalizadas de PDF não foram lidas: pdftoppm, que as desenha, não está instalado.
remedy-ocr-no-pdftoppm = Instale-o e repita o comando. Em Debian e Ubuntu: apt install poppler-utils
problem-ocr-no-languages = Pediu-se reconhecimento de texto, mas não se indica que idioma deve esperar.
remedy-ocr-no-languages = Preencha source_languages em case.toml, por exemplo source_languages = ["zh-Hans"].
problem-ocr-language-missing = O Tesseract não conhece aqui { $language }.
remedy-ocr-language-missing = Instale-o e repita o comando. Em Debian e Ubuntu: apt install { $package }
problem-ocr-language-unknown = Não há reconhecimento de texto para { $language } que o pouch conheça.
remedy-ocr-language-unknown = O que está escrito nesse idioma deve ser lido por uma pessoa.
problem-language-surprise = { $place }: { $share } % do seu texto está em { $language }, que case.toml não indica entre os idiomas das provas.
remedy-language-surprise = Verifique se o arquivo pertence a este caso. Se pertencer, acrescente { $language } a source_languages em case.toml.
