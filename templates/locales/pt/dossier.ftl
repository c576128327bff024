# Sentences of the dossier pages: START-HERE.html, side by side, dispatch note.
# Terms follow the glossary of the project; change a term in every sentence that uses it.

## The dossier and its head
page-dossier = Dossiê policial
page-foot = Dossiê policial
page-sample = EXEMPLO DE FORMAÇÃO – CASO FICTÍCIO
page-number = Número do pacote
page-version = Versão
page-reference-sender = Referência do remetente
page-reference-recipient = A sua referência
page-reference-interpol = Referência INTERPOL
page-reference-court = Referência do tribunal
page-kind-CORE = Dossiê geral
page-kind-TRANSMIT = Provas com traduções
page-kind-RFA = Pedido de assistência policial
page-kind-VICTIM = Documento para uma vítima
page-kind-TTL = Perigo de vida
page-urgency-routine = Ordinário
page-urgency-urgent = URGENTE
page-urgency-threat-to-life = PERIGO DE VIDA

page-from = De
page-to = Para
page-contents = Índice

## What we ask
page-ask = O que lhe pedimos que faça
page-no-ask = Não se solicita nenhuma medida. Este pacote destina-se à sua informação e uso dentro dos limites abaixo.
page-ask-open = O que precisamos de imediato ainda não está escrito aqui. Não espere: telefone já ao remetente.
page-you-may = Pode:
page-you-ask = Só depois de nos perguntar, pode:
page-you-may-not = Não pode:
page-may-evidence = usá-lo como prova
page-may-onward = transmiti-lo a terceiros
page-more-asks = Há mais pedidos depois desta página.
page-deadline = até
page-why = Motivo
page-rests-on = Com base em

page-comma = { ", " }
page-stop = .

## Who we are
page-who = Quem somos – e como verificá-lo
page-addressee = A quem se dirige
page-authority = Autoridade
page-functions = Funções
page-country = País
page-unit = Unidade
page-officer = Agente
page-person = Pessoa
page-rank = Posto
page-capacity = Qualidade
page-not-stated = não consta
page-phone = Telefone
page-email = E-mail
page-speaks = Idiomas falados
page-hours = Horário
page-time-zone = Fuso horário
page-duty = Dia e noite
page-call-back = Somos mesmo nós?
page-channel = Canal
page-copies = Cópias para

page-sender = Quem o envia

## Whom it is about
page-persons = Pessoas: todos os dados
page-about = De quem e do que se trata
page-facts = Exposição dos factos
page-offence = Infração penal
page-penalty = Pena máxima
page-minor = menor de idade
page-assessment = avaliação, não facto
page-person-suspect = suspeito/a
page-person-charged = acusado/a
page-person-convicted = condenado/a
page-person-victim = vítima
page-person-witness = testemunha
page-person-missing = desaparecido/a
page-person-possible-threat = possível ameaça
page-person-other = outro
page-name-alias = também conhecido/a como
page-name-former = anteriormente
page-name-other = também
page-name-original = na escrita original
page-name-passport = no passaporte
page-other-name = { $kind }: { $name }
page-born = Nascimento
page-born-year-only = só se conhece o ano
page-born-month-only = só se conhecem o ano e o mês
page-calendar = { $date } (calendário { $calendar })
page-calendar-julian = juliano
page-calendar-chinese = lunar chinês
page-calendar-islamic = islâmico
page-calendar-persian = persa
page-calendar-hebrew = hebraico
page-calendar-buddhist = budista
page-calendar-republic-of-china = da República da China
page-calendar-other = diverso
page-birth-place = Local de nascimento
page-sex = Sexo
page-sex-M = masculino
page-sex-F = feminino
page-sex-X = X
page-nationality = Nacionalidade
page-document = Documento
page-valid-until = válido até { $date }

## What may be done with it
page-use = O que pode fazer com ele
page-evidence = Uso como prova
page-evidence-yes = Pode ser usado como prova em tribunal.
page-evidence-no = Não pode ser usado como prova.
page-evidence-ask = Não pode ser usado como prova sem o nosso consentimento prévio.
page-onward = Transmissão a terceiros
page-onward-yes = Pode ser transmitido a outras autoridades para a finalidade indicada.
page-onward-no = Não transmitir a terceiros sem consentimento escrito do remetente.
page-onward-ask = Consulte o remetente antes de o transmitir.
page-destroy-by = Destruir ou rever até
page-answer-yes = sim
page-answer-no = não
page-answer-ask = perguntar antes
page-answer-not-applicable = não se aplica
page-answer-unsure = em dúvida
page-purpose = Finalidade
page-conditions = Condições
page-confidentiality = Quem não deve ser informado

## What is inside
page-inside = O que contém
page-why-untranslated = Que elementos não estão integralmente traduzidos, e por quê
page-legend = Sinais
page-not-fully = Sem tradução integral
page-no-reason = o remetente não indica o motivo
page-matrix = Elementos e idiomas
page-item = Elemento
page-what = O que é
page-source-language = Idioma
page-status-not-needed = não precisa de tradução
page-status-unknown = idioma não determinado
page-status-missing = sem tradução
page-status-stale = tradução mais antiga do que o original
page-status-partial = tradução parcial (excertos)
page-status-received = tradução integral
page-status-certified = tradução certificada
page-brief-not-needed = desnecessária
page-brief-unknown = idioma?
page-brief-missing = sem tradução
page-brief-stale = DESATUALIZADA
page-brief-partial = excertos
page-brief-received = integral
page-brief-certified = certificada
page-brief-withheld = não fornecido
page-brief-original = original
page-status-original = original
page-status-withheld = não fornecido
page-withheld-title = Não fornecido
page-withheld-third-person = Não fornecido para proteger um terceiro.
page-withheld-minor = Não fornecido para proteger um menor.
page-withheld-method = Não fornecido para proteger um método policial.
page-withheld-privilege = Não fornecido por sigilo profissional.
page-withheld-secrecy = Não fornecido por segredo oficial.
page-withheld-medical = Não fornecido por ser de natureza médica.
page-withheld-other = Não fornecido por outro motivo; pergunte ao remetente.

## Is it intact
page-intact = Está intacto?
page-intact-seal = O valor hash do selo não está impresso aqui: consta da nota de envio. Ou peça-o por telefone.
page-intact-page = Abra VERIFY.html. Ou:
page-intact-commands = Execute uma linha no Windows, macOS ou Linux.
page-intact-how = Como verificar
page-match = Confere
page-match-means = – os arquivos são os que foram selados.
page-mismatch = Não confere
page-mismatch-means = – não confie neste dossiê; telefone ao remetente.
page-supersedes = Substitui

## Sign here
page-sign = Aviso de recebimento
page-received-by = Recebido por (nome, posto)
page-received-on = Data e hora
page-check-result = Confere / não confere
page-signature = Assinatura

page-send-to = Devolver a

## How to verify
page-check = Como verificar
page-check-lead = Descompacte o ZIP, abra uma janela de comandos na pasta que contém START-HERE.html e copie uma linha de cada passo. Não é preciso instalar nada.
page-check-seal = É este o pacote que foi selado?
page-check-seal-after = Compare os 64 caracteres com o valor hash do selo que consta da nota de envio, ou peça que o leiam por telefone. Um número que encontre dentro deste pacote não prova nada.
page-check-files = Estão todos os arquivos como estavam?
page-check-ok = Cada linha deve terminar em “OK”.
page-check-silent = Se nada aparecer, todos os arquivos conferem.
page-check-files-after = Estas linhas não detectam um arquivo acrescentado. Só pertence a este dossiê o que está listado no anexo; pouch verify também verifica isso.
page-check-all = Ou tudo de uma vez, com o pouch
page-check-digest = valor hash do selo
page-proves = O que prova o resultado “confere”
page-proves-text = Que os arquivos são, bit por bit, os que foram selados – se o valor hash do selo lhe chegou por um canal diferente do do pacote.
page-proves-not = O que não prova
page-proves-not-text = Que o conteúdo é verdadeiro, quem o escreveu, que foi obtido licitamente, ou que uma tradução está correta. Quem responde por isso está nomeado neste dossiê.

## The law
page-legal = Base jurídica e salvaguardas
page-article = Artigo
page-consent = Consentimento da autoridade competente para o envio, referência
page-safeguards = Salvaguardas
page-safeguards-text = O remetente respondeu a estas perguntas. Os fundamentos não fazem parte deste dossiê; podem ser pedidos.
page-gate-G1 = Base jurídica e competência
page-gate-G2 = Finalidade, necessidade, proporcionalidade
page-gate-G3 = Sem caráter político, militar, religioso ou racial
page-gate-G4 = Estatuto de refugiado e de asilo verificado
page-gate-G5 = Pena de morte, tortura, processo equitativo
page-gate-G6 = Dupla incriminação, prescrição, ne bis in idem
page-gate-G7 = Uso limitado à finalidade (especialidade)
page-gate-G8 = Material protegido por sigilo profissional (advogado, médico, clero, imprensa)
page-gate-G9 = Menores e vítimas
page-gate-G10 = Proteção de dados
page-gate-G11 = Respeito das restrições de uso
page-gate-G12 = Elementos favoráveis às pessoas em causa

## The table of the dossier type
page-details = Outros dados
page-detail-kind = A pedido ou espontâneo
page-detail-conditions = Condições
page-detail-glossary = Nomes e termos usados nas traduções
page-detail-certificate = Declaração da pessoa que copiou e calculou os hashes
page-detail-return_wish = Devolução ou destruição
page-detail-asked = O que se pede
page-detail-reasons = Motivos
page-detail-link = Ligação com o seu país
page-detail-restrictions = Restrições
page-detail-coercive = Medidas coercivas solicitadas
page-detail-evidence_later = Pretendido mais tarde como prova
page-detail-sent_elsewhere = Também enviado a
page-detail-procedure = Procedimento a seguir
page-detail-victims = Vítimas
page-detail-event = O que aconteceu
page-detail-event_time = Quando
page-detail-event_place = Onde
page-detail-reported = Comunicado
page-detail-insurer_account = Relato feito à seguradora
page-detail-account = Relato
page-detail-losses = Perdas
page-detail-total = Total
page-detail-vehicle = Veículo
page-detail-police_office = Posto policial
page-detail-report_number = Número da ocorrência
page-detail-insurer = Seguradora
page-detail-policy_number = Número da apólice
page-detail-claim_deadline = Prazo do pedido à seguradora
page-detail-statement = Declaração
page-detail-what_happened = O que aconteceu
page-detail-known_how = Como se soube
page-detail-victim = Vítima
page-detail-demand = Exigência
page-detail-proof_of_life = Prova de vida
page-detail-must_act = O que deve ser feito de imediato
page-detail-endangers = O que poria a vítima em perigo
page-detail-family_contact = Contato da família
page-detail-linked_persons = Pessoas ligadas ao caso
page-detail-written_confirmation = Confirmação escrita
page-column-source = Original
page-column-target = Tradução
page-column-note = Nota
page-column-name = Nome
page-column-nationality = Nacionalidade
page-column-passport = Passaporte
page-column-contact = Contato
page-column-consent = Consentimento
page-column-description = Descrição
page-column-serial = Número de série
page-column-purchased = Comprado em
page-column-value = Valor
page-column-currency = Moeda
page-column-proof = Comprovante
page-value-requested = a seu pedido
page-value-spontaneous = espontâneo
page-value-yes = sim
page-value-no = não
page-value-ask = perguntar antes
page-value-unknown = não se sabe
page-value-none = nenhum
page-value-unsure = em dúvida
page-value-group = sobre um grupo
page-value-threat = sobre uma ameaça
page-value-risk-person = sobre uma pessoa que constitui um risco
page-value-lost-document = sobre um documento extraviado
page-value-good-practice = sobre boas práticas
page-value-accused = acusado/a
page-value-convicted = condenado/a
page-value-in-absentia = condenado/a à revelia
page-value-not-yet-sentenced = condenado/a, pena ainda não fixada
page-value-blue = azul
page-value-green = verde
page-value-yellow = amarela
page-value-black = preta
page-value-orange = laranja
page-value-purple = roxa
page-value-silver = prateada
page-value-charged = acusado/a
page-value-suspect = suspeito/a
page-value-witness = testemunha
page-value-victim = vítima
page-value-open = aberto
page-value-closed = encerrado
page-value-interpol = por meio da INTERPOL
page-value-diplomatic = por via diplomática
page-value-direct = diretamente entre as autoridades
page-value-complete = completo
page-value-partial = em parte
page-value-refused = recusado
page-value-late = com atraso
page-value-surrender = entrega
page-value-deportation = expulsão
page-value-voluntary = retorno voluntário
page-value-prosecution = procedimento criminal
page-value-sentence = cumprimento de pena
page-value-description = descrição
page-value-dna = perfil de ADN/DNA
page-value-prints = impressões digitais
page-value-document = documento de identidade
page-value-photo = fotografia

## One item
page-items = Elementos
page-source = Fonte
page-collected = Recolhido
page-collected-under = Recolhido nos termos de
page-relevance = Relevância
page-languages = Idioma
page-language-undetermined = não determinado
page-language-none = sem palavras escritas
page-language-confirmed = { $language } (confirmado por uma pessoa)
page-language-detected = { $language } (detectado, não confirmado por uma pessoa)
page-format = Formato
page-size = Tamanho
page-pages = Páginas
page-encoding = Codificação
page-taken-in = Recebido
page-original-name = Nome original do arquivo
page-original = Original
page-translation = Tradução
page-open-original = Abrir o original
page-open-translation = Abrir a tradução
page-open-certificate = Abrir o certificado
page-open-side-by-side = Lado a lado
page-sha-original = SHA-256 do original
page-sha-translation = SHA-256 da tradução
page-sha-bound = Feita para o original com o SHA-256
page-untranslated-reason = Por que não há tradução integral
page-excerpt = Início, lado a lado
page-sensitive-minor = diz respeito a um menor
page-sensitive-victim = identidade de uma vítima
page-sensitive-medical = de natureza médica
page-sensitive-privileged = sigilo profissional
page-sensitive-intercept = comunicação interceptada
page-sensitive-covert-source = fonte sigilosa
page-sensitive-third-country = de um terceiro país
page-unread-encrypted = O arquivo está cifrado: não foi possível ler o seu texto.
page-unread-damaged = O arquivo está danificado: não foi possível ler todo o seu texto.
page-unread-unsupported = O seu texto não foi lido: o programa não tem leitor para este formato.
page-unread-needs-ocr = Contém imagens de texto, que só uma pessoa pode ler.
page-unread-empty = O arquivo está vazio.
page-unread-in-members = Um arquivo compactado: o que diz está nos arquivos que contém.
page-unread-no-words = O formato não contém palavras escritas (som, filme, imagem): ouça ou veja.
page-unread-too-large = O arquivo é maior do que o limite do leitor.
page-unread-too-deep = O arquivo tem mais níveis encaixados do que o limite do leitor.
page-unread-encoding = Alguns bytes não correspondem a nenhuma codificação de caracteres provável.
page-unread-time-limit = Não foi possível lê-lo até o fim no tempo permitido a um documento; deve lê-lo uma pessoa.
page-unread-memory-limit = Precisa de mais memória do que a permitida a um documento; deve lê-lo uma pessoa.
page-unread-reader-failed = O leitor falhou; deve lê-lo uma pessoa.

## One translation
page-from-to = { $from } → { $to }
page-scope = Extensão
page-scope-full = tradução integral
page-scope-extract = tradução parcial (excertos)
page-scope-gist = resumo traduzido
page-method = Feita por
page-method-human = uma pessoa
page-method-post-edited = um rascunho automático, editado por uma pessoa
page-post-edited = RASCUNHO AUTOMÁTICO, editado por { $editor }. Não é uma tradução humana certificada.
page-translator = Tradutor/a
page-qualification = Habilitação
page-register = Registro ou empregador
page-register-number = Número nesse registro
page-reviser = Revisor/a
page-received = Recebido
page-attached = Anexado
page-certificate = Certificado
page-stale = DESATUALIZADA: o original mudou depois de feita esta tradução.
page-stale-reason = Por que é enviada ainda assim
page-seems = O texto desta tradução parece estar em outro idioma: { $language }.
page-side-by-side = Original e tradução lado a lado
page-aligned = Os parágrafos estão lado a lado pela sua ordem. O texto foi extraído dos arquivos por um programa; a disposição, os carimbos e as imagens estão nos originais.
page-not-aligned = Sem alinhamento: os parágrafos do original e da tradução não podem ser emparelhados um a um.

## Custody, making, annex
page-custody = Cadeia de custódia
page-custody-text = Extrato do registro do remetente. Cada linha contém o valor hash da linha anterior. As linhas que não lhe dizem respeito estão ocultas, mas conservam o seu lugar e o seu valor hash, para que se possa seguir a cadeia em custody.jsonl.
page-line = N.º
page-time = Hora (UTC)
page-event = Ato
page-actor = Quem
page-hidden-line = Linha não fornecida
page-event-opened = caso aberto
page-event-collected = recebido
page-event-confirmed = idioma confirmado
page-event-requested = tradução solicitada
page-event-translated = tradução recebida
page-event-checked = verificado
page-event-waived = observação dispensada com motivo
page-event-approved = aprovado
page-event-stamped = carimbo do tempo
page-event-packed = empacotado
page-event-sealed = selado
page-event-sent = enviado
page-event-receipt = aviso de recebimento devolvido
page-event-superseded = substituído
page-event-withheld = não fornecido
page-event-note = nota
page-log-case = caso
page-log-sha256 = SHA-256
page-log-replaces = substitui
page-log-reason = motivo
page-log-language = idioma
page-log-to = para
page-log-translator = tradutor/a
page-log-version = versão
page-log-seal = valor hash do selo
page-made = Como este pacote foi feito
page-made-text = O programa copiou os arquivos byte por byte, leu o seu texto e compôs esta página a partir do arquivo do caso. Não traduziu nada: cada tradução é obra da pessoa nomeada junto dela; quando parte de um rascunho automático, isso é dito.
page-prepared = Elaborado por
page-approved = Aprovado por
page-approving-authority = Autoridade que aprova
page-approval-reference = Referência da aprovação
page-approved-on = Data da aprovação
page-software = Programa
page-made-at = Feito em (UTC)
page-case-opened = Caso aberto em
page-parts-text = Há elementos a mais para uma só página. Cada grupo abaixo tem uma página própria que indica o quê, em que idioma, com que tradução e com que valor hash SHA-256. Todos os valores hash estão também em manifest-sha256.txt.
page-more-items =
    { $count ->
        [one] Mais { $count } está listado em página própria.
       *[other] Mais { $count } estão listados em páginas próprias.
    }
page-log-lines =
    { $count ->
        [one] { $count } linha
       *[other] { $count } linhas; cada uma está em custody.jsonl
    }
page-log-hidden =
    { $count ->
        [one] { $count } linha não fornecida; o seu valor hash está em custody.jsonl
       *[other] { $count } linhas não fornecidas; os seus valores hash estão em custody.jsonl
    }
page-annex = Anexo: valores hash de todos os arquivos
page-file = Arquivo
page-to-top = Voltar à primeira página

## Dispatch note
page-dispatch = Nota de envio
page-dispatch-lead = Guarde esta nota separada do pacote e envie-a por outro canal. Com ela, o destinatário pode verificar se o pacote é o que foi selado.
page-seal = Valor hash do selo
page-telephone = Para o telefone: leia os algarismos grupo por grupo
page-compare = Como comparar
page-compare-1 = Telefone ao remetente para um número que conheça por outra via, e não por esta nota.
page-compare-2 = Verifique o pacote com esta linha, ou como explica START-HERE.html em “Como verificar”:
page-compare-3 = Compare todos os grupos do valor hash do selo. Um único caractere diferente significa outro pacote.
page-package-file = O arquivo
page-zip-sha = SHA-256 do arquivo ZIP
page-zip-note = O valor hash do ZIP muda quando este é recompactado; o valor hash do selo não muda.
page-compare-page = Abra em qualquer navegador a página de verificação indicada abaixo, arraste o ZIP para ela e digite o valor hash do selo.
page-checker = A página de verificação
page-checker-note = Verifica o pacote em qualquer navegador, sem rede. A cópia que está dentro do pacote não pode garantir-se a si mesma: confie numa cópia cujo SHA-256 seja este.
page-qr = Código QR do valor hash do selo

## Counts
page-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
page-count-items =
    { $count ->
        [one] { $count } elemento
       *[other] { $count } elementos
    }
page-count-pages =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
page-count-paragraphs =
    { $count ->
        [one] { $count } parágrafo
       *[other] { $count } parágrafos
    }
page-count-full = { $count } com tradução integral
page-count-certified = { $count } com tradução certificada
page-count-partial = { $count } com tradução parcial (excertos)
page-count-stale = { $count } com tradução mais antiga do que o original
page-count-none = { $count } sem tradução
page-count-not-needed = { $count } sem necessidade de tradução
page-count-withheld = 
    { $count ->
        [one] { $count } não fornecido
       *[other] { $count } não fornecidos
    }
page-more-paragraphs =
    { $count ->
        [one] Mais { $count } parágrafo.
       *[other] Mais { $count } parágrafos.
    }

## Templates of an office
problem-dossier-read = Não foi possível ler o modelo { $place }.
remedy-dossier-read = Verifique se o arquivo existe e se tem permissão para o ler.
problem-dossier-template = O modelo { $place } tem um erro na linha { $line }, coluna { $column }: { $detail }
remedy-dossier-template = Compare-o com o modelo original do mesmo nome; sem --templates, usa-se o original.
problem-dossier-write = Não foi possível escrever uma página do dossiê: { $reason }
remedy-dossier-write = Liberte espaço no disco da pasta do caso.
problem-dossier-index = Não foi possível escrever o índice { $place }: { $detail }
remedy-dossier-index = É uma falha do programa; comunique-a com a mensagem acima.

page-said = O que o arquivo diz de si mesmo (declaração dele, não verificada)
page-members = Arquivos que contém
page-member = Nome
page-members-more = { $count ->
    [one] Mais { $count } arquivo não está listado aqui; dossier.json lista o que o remetente registrou.
   *[other] Mais { $count } arquivos não estão listados aqui; dossier.json lista o que o remetente registrou.
}
page-members-missing = Alguns arquivos contidos não foram examinados: { $reason }.
page-machine = Texto em imagens

## Further words about persons, items and requests
page-no-exhibit = Sem prova:
page-more-telegraph_code = Código telegráfico chinês
page-more-prints = Impressões digitais ou ADN/DNA (referência)
page-more-description = Descrição e advertências
page-more-last_known = Último paradeiro conhecido
page-more-refugee_check = Verificação de asilo ou refúgio
page-more-changes = Alterações desde a recolha
page-more-witness = Testemunha do ato
page-more-grading = Classificação da fonte e do conteúdo
page-more-custody_place = Onde o objeto está guardado
page-more-custody_seals = Lacres antes / depois
page-sensitive-intelligence = informação (inteligência), e não prova
page-form = Forma
page-form-original = original
page-form-certified-copy = cópia autenticada
page-form-forensic-image = imagem forense
page-form-working-copy = cópia de trabalho
page-form-print = impressão em papel
page-form-object = imagem de um objeto
page-detail-certificate_wanted = Pretende-se certificado de cópia
page-detail-originals_sent = Originais enviados
page-detail-special_procedure_wished = Pretende-se procedimento especial
page-detail-demand_made = Exigência feita
page-detail-kidnapping = Sequestro
page-detail-linked_at_home = Pessoas ligadas ao caso no país do remetente
page-detail-asked_before = Já pedido por telefone
page-detail-vehicle_involved = Veículo envolvido
page-detail-insurer_known = Seguradora conhecida
page-gap = [sem correspondência]
page-finding-accepted = Verificado por { $who }; aceito como está:
page-finding-explained = Verificado e explicado por { $who }:

# HOW-TO-JOIN, beside a dossier in numbered volumes.
join-what = Este dossiê está em { $count } volumes numerados. Coloque todos numa pasta e junte-os primeiro; antes disso nada do que contêm pode ser aberto.
join-seven-zip = Com o 7-Zip ou um programa semelhante: abra { $first }. Ele encontra sozinho os outros volumes.
join-windows = No Windows, sem outro programa, no prompt de comando, nessa pasta:
join-unix = No Linux ou no macOS, no terminal, nessa pasta:
join-check = Para ver antes se algum volume foi danificado no caminho:
join-then = Depois abra { $zip } e comece por START-HERE.html. Ali se diz como verificar que nada foi alterado. O valor hash de { $zip } como um todo está na nota de envio.
join-pouch = Quem tem o pouch não precisa juntar nada:
