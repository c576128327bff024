# Work for translators, and their answers: help.
help-request = Escreve trabalho para um tradutor: segmentos numerados, glossário, instruções
help-request-items = Números ou caminhos dos originais
help-request-to = Idioma pretendido
help-request-format = docx: uma tabela para Word ou LibreOffice; xliff (1.2) ou xliff2 (2.1) para o programa de um tradutor; txt
help-request-out = Pasta para o trabalho; se omitida, work/ do caso
help-return = Recebe o que um tradutor devolveu e diz exatamente o que falta
help-return-file = O arquivo devolvido: tabela, XLIFF, texto; um TMX só dá sugestões
help-return-translator = Chave de um [[translator]] em case.toml, ou um nome; pode omitir-se se só puder ser um
help-return-accept-unchanged = Diz que os segmentos iguais ao original são mesmo assim (nomes, códigos)
request-done = { $item } → { $to }: { $path } ({ $segments } segmentos, pedido { $request }).
request-glossary-done = Glossário: { $path }
request-next = Quando for devolvido: pouch return ARQUIVO
return-done = { $item } → { $to }: { $path } ({ $done } de { $of } segmentos).
status-requested = pedida
page-status-requested = ainda não traduzido
page-log-request = pedido
page-guessed = Um programa pôs estes parágrafos lado a lado pelo comprimento, pelos números e pelos nomes; pode errar. Um travessão mostra que nada se encontrou em frente. A disposição, os carimbos e as imagens estão nos originais.

# What a translator reads, in their language.
request-title = Pedido de tradução { $request } · caso { $case } · elemento { $item } · de { $from } para { $to }
request-how-docx = Escreva cada tradução na terceira coluna, ao lado do original. Não altere as duas primeiras colunas; não acrescente nem apague linhas.
request-how-xliff = Traduza o target de cada unidade. Não altere os originais nem os identificadores. O target pode conter uma cópia do original: substitua-a.
request-how-txt = Escreva cada tradução abaixo da linha =>. Não altere as linhas entre colchetes nem o original acima de =>.
request-all = Traduza todos os segmentos, também títulos, tabelas e passagens repetidas. O que fica como está (um código, um nome) é copiado. Não omita nada e não acrescente nada.
request-seals = Selos, carimbos, assinaturas, impressões digitais e imagens são descritos entre colchetes no lugar em que estão: [selo redondo: …], [assinatura], [fotografia].
request-handwriting = O que está manuscrito, corrigido ou riscado é assinalado: [manuscrito: …], [riscado: …].
request-illegible = O que não se pode ler é [ilegível]; o que é duvidoso é [pouco claro: …?]. Nunca adivinhe.
request-errors = Os erros do original são mantidos e assinalados com [sic]; as suas observações vão entre colchetes e começam por “Nota do tradutor:”.
request-figures = Números, datas, valores, unidades e identificadores não são convertidos; pode seguir-se uma conversão entre colchetes.
request-glossary = Use os nomes e termos de glossary.tsv, quando estiver junto deste arquivo.
request-cite = Um certificado deve citar o original por este SHA-256: { $digest }

# Problems and remedies of requests.
problem-request-no-text = Não foi possível ler texto em { $item } ({ $place }); por isso, não há segmentos a enviar.
remedy-request-no-text = Envie o próprio arquivo ao tradutor e anexe a resposta: pouch attach { $item } ARQUIVO --to …
problem-request-too-many = { $item } ({ $place }) tem { $count } segmentos; um pedido admite no máximo { $most }.
remedy-request-too-many = Envie o próprio arquivo ao tradutor, ou receba a parte que importa como um elemento próprio.
problem-request-partial-text = Não foi possível ler todo o texto de { $item } ({ $place }): falta o resto no pedido.
remedy-request-partial-text = Dê também o original ao tradutor e diga que o resto deve ser traduzido a partir dele.
problem-request-members = { $item } ({ $place }) contém { $count } arquivos; o seu texto não está no pedido.
remedy-request-members = Se devem ser traduzidos, receba-os como elementos próprios e peça a tradução deles.
problem-request-controls = Não é possível enviar { $count } caracteres de controle de { $item }; figuram como sinais do tipo ␋.
remedy-request-controls = Não é preciso fazer nada; o original está inalterado.

# Problems and remedies of returns.
problem-return-entities = { $place } define entidades próprias e não é lido: elas podem ocultar ou multiplicar texto.
remedy-return-entities = Peça ao tradutor que grave o arquivo de novo a partir do seu programa, ou como documento Word.
problem-return-unknown = { $place } não é tabela, XLIFF, TMX nem texto de um pedido.
remedy-return-unknown = Se responde a um pedido, peça que seja gravado como DOCX e enviado de novo. Se for uma tradução feita em outro lugar, anexe-a: pouch attach E0001 ARQUIVO --to …
problem-return-unreadable =
    { $reason ->
        [damaged] { $place } está danificado e não foi lido.
        [too-deep] { $place } tem mais níveis encaixados do que um arquivo legítimo e não foi lido.
        [too-large] { $place } é demasiado grande e não foi lido.
        [encrypted] { $place } está cifrado e não foi lido.
        [encoding] { $place } está numa codificação que não se pode determinar com certeza e não foi lido.
       *[other] Não foi possível ler { $place } até o fim ({ $reason }).
    }
remedy-return-unreadable = Peça ao tradutor que grave o arquivo de novo e o volte a enviar.
problem-return-earlier-changed = O arquivo de segmentos junto de { $place } (pedido { $request }) não é o que foi guardado: a volta anterior de { $item } não pode ser unida a esta.
remedy-return-earlier-changed = Reponha o arquivo de segmentos a partir de uma cópia de segurança. Mesmo sem ela, as palavras estão a salvo, em { $place } e em translations/returned/; mande pedir de novo o resto: pouch request { $item } --to …
problem-return-nothing = Nada em { $place } pertence a um pedido deste caso.
remedy-return-nothing = Verifique se é o arquivo certo e o caso certo; uma tradução feita em outro lugar é anexada com pouch attach.
problem-return-untouched = Em { $place } nenhum segmento de { $item } (pedido { $request }) está traduzido: cada um está vazio ou igual ao original.
remedy-return-untouched = Peça ao tradutor o arquivo concluído. Se todos os segmentos são para ficar como estão, acrescente --accept-unchanged.
problem-return-translator = Não está claro quem traduziu { $place }.
remedy-return-translator = Diga-o com --translator; case.toml lista: { $known }.
problem-return-source-changed = O original { $item } ({ $place }) já não está como estava quando saiu o pedido { $request }; esse pedido já não admite respostas.
remedy-return-source-changed = Peça uma tradução do original atual: pouch request { $item } --to …
problem-return-memory = { $place } é uma memória de tradução: { $count } sugestões foram escritas em work/suggestions.tsv, e delas não se fez nenhuma tradução.
remedy-return-memory = Peça ao tradutor o próprio arquivo traduzido.
problem-return-strangers = { $count } passagens de { $place } não pertencem a nenhum segmento enviado; a primeira: “{ $text }”.
remedy-return-strangers = Examine-as; o arquivo é guardado como veio em translations/returned/.
problem-return-by-text = { $count } segmentos tinham perdido o número e foram associados pelo texto original.
remedy-return-by-text = Examine alguns deles na página lado a lado.
problem-return-replaces = Foram substituídas { $count } traduções de uma volta anterior de { $item }; a volta anterior é guardada: { $place }.
remedy-return-replaces = Compare-as se isto não era esperado.
problem-return-altered = Em { $item } a coluna do original foi alterada em { $count } segmentos: { $segments }.
remedy-return-altered = Compare-os com o original: o que se traduziu pode não ser o que foi enviado.
problem-return-missing = { $item } (pedido { $request }): { $count } segmentos não foram devolvidos: { $segments }.
remedy-return-missing = Peça-os ao tradutor; o próximo arquivo será unido a este.
problem-return-empty = { $item } (pedido { $request }): { $count } segmentos estão vazios: { $segments }.
remedy-return-empty = Peça-os ao tradutor; o próximo arquivo será unido a este.
problem-return-untranslated = { $item } (pedido { $request }): { $count } segmentos estão iguais ao original: { $segments }.
remedy-return-untranslated = Peça-os ao tradutor. Se são mesmo assim (nomes, códigos), devolva o arquivo com --accept-unchanged.
problem-return-twice = { $item } (pedido { $request }): { $count } segmentos foram devolvidos mais de uma vez, com traduções diferentes: { $segments }. Ambas foram guardadas, uma abaixo da outra.
remedy-return-twice = Examine-os: uma linha pode ter sido dividida em duas.
problem-attach-translator-unlisted = { $place } não está entre os tradutores de case.toml; por isso, não se conhecem a habilitação nem o número.
remedy-attach-translator-unlisted =
    { $nearest ->
        [none] Acrescente uma tabela [[translator]] a case.toml e anexe o arquivo de novo com a chave dela.
       *[other] Queria dizer “{ $nearest }”? Anexe o arquivo de novo com essa chave ou esse nome.
    }
problem-attach-supersedes-nothing = { $item } não tem tradução para { $to } cujo lugar se pudesse ocupar: { $place } não é uma.
remedy-attach-supersedes-nothing = Omita --supersedes, ou verifique o elemento e --to.
problem-attach-supersedes-other = { $place } não é a tradução atual de { $item } para { $to }: essa é { $present } (SHA-256 { $sha256 }).
remedy-attach-supersedes-other = Veja qual é a pretendida; depois indique a atual: --supersedes "{ $present }"
problem-certificate-no-translation = { $item } não tem tradução para { $to }; por isso, não há nada a certificar.
remedy-certificate-no-translation = Receba-a primeiro: pouch return ARQUIVO, ou pouch attach { $item } ARQUIVO --to { $to } --translator …
problem-certificate-stale = { $place } traduz uma versão anterior de { $item }: o original mudou desde então.
remedy-certificate-stale = Mande traduzir a alteração e anexe-a; depois certifique essa tradução.
problem-certificate-partial = { $place } é { $scope ->
        [gist] só um resumo traduzido de { $item }
       *[other] só uma tradução de partes de { $item }
        }: nenhum certificado faz dela uma tradução integral.
remedy-certificate-partial = Anexe a tradução integral quando existir; até lá, { $item } conta como traduzido em parte.
help-certificate = Escreve o certificado do tradutor na forma do país de destino, para imprimir e assinar
help-certificate-item = Número ou caminho do original
help-certificate-to = Idioma da tradução
help-certificate-country = País cuja forma se usa, por exemplo ES; se omitido, os dos destinatários que leem esse idioma
help-certificate-place = Onde será emitido; se omitido, uma linha para escrever
help-certificate-date = Quando (AAAA-MM-DD); se omitido, uma linha para escrever
help-certificate-pages = Quantas páginas abrange
help-certificate-out = Pasta para o certificado; se omitida, work/certificates do caso
certificate-done = { $item } → { $to }: { $path } ({ $country }).
certificate-next = Imprima-o, mande assiná-lo e anexe a digitalização assinada: pouch attach { $item } --to { $to } --certificate DIGITALIZAÇÃO --certificate-place … --certificate-date …
problem-certificate-general = Não se conhece uma forma de { $country } para certificados de tradução: usou-se a geral.
remedy-certificate-general = Pergunte à autoridade destinatária o que pretende; um serviço pode pôr a sua própria forma em certificates/ dos seus modelos.
problem-certificate-no-text = A forma de { $country } exige o texto traduzido e a fórmula nas mesmas folhas, mas não foi possível ler { $place } como texto.
remedy-certificate-no-text = Ponha a fórmula à mão no fim da tradução, ou obtenha a tradução como texto.
problem-certificate-form-unreadable = { $place } não é uma forma de certificado: { $reason }.
remedy-certificate-form-unreadable = Compare-o com a forma de outro país em templates/certificates/ do pouch.
problem-certificate-incomplete = Para { $country }, { $missing ->
        [translator-qualification] o certificado tem de dizer o que é o tradutor (ajuramentado, público, perito judicial)
        [translator-authority] o certificado tem de nomear o tribunal, a ordem profissional ou a empresa do tradutor
        [translator-number] o certificado tem de ter o número de registro do tradutor
        [place] o certificado tem de dizer onde foi emitido
        [date] o certificado tem de ter data
        [pages] o certificado tem de dizer quantas páginas abrange
        [number] o certificado tem de ter o seu próprio número (do juramento, de ordem, do notário)
       *[authority] o certificado tem de nomear quem o registrou ou confirmou (tribunal, notário, serviço)
        }, e isso não consta do de { $item } para { $to }: { $place }.
remedy-certificate-incomplete = { $missing ->
        [translator-qualification] Escreva qualification na tabela [[translator]] de case.toml e anexe a tradução de novo. ({ $source }, { $date })
        [translator-authority] Escreva authority na tabela [[translator]] de case.toml e anexe a tradução de novo. ({ $source }, { $date })
        [translator-number] Escreva number na tabela [[translator]] de case.toml e anexe a tradução de novo. ({ $source }, { $date })
       *[other] Examine o certificado; se ali constar: pouch attach { $item } --to { $to } --certificate ARQUIVO --certificate-{ $missing } … ({ $source }, { $date })
    }
