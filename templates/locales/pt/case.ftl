# case.toml: what can be wrong with it, and what to do.
problem-case-unknown-key = { $place }: o pouch não conhece a chave “{ $key }”.
remedy-case-unknown-key = { $nearest ->
    [none] Chaves possíveis aqui: { $known }.
   *[other] Queria dizer “{ $nearest }”? Chaves possíveis aqui: { $known }.
  }
problem-case-wrong-type = { $place }: “{ $key }” tem um tipo de valor diferente do esperado.
remedy-case-wrong-type = Escreva desta forma: { $expected }.
problem-case-bad-date = { $place }: “{ $value }” em “{ $key }” não é uma data que exista.
remedy-case-bad-date = Escreva ano, mês e dia, por exemplo "2026-06-14".
problem-case-bad-time = { $place }: “{ $value }” em “{ $key }” não é uma hora com desvio UTC.
remedy-case-bad-time = Escreva data, hora e desvio, por exemplo "2026-06-14T09:30:00+08:00", ou apenas a data.
problem-case-bad-country = { $place }: “{ $value }” em “{ $key }” não é um código de país.
remedy-case-bad-country = Escreva as duas letras maiúsculas da norma ISO 3166, por exemplo "CN", "AR" ou "IT".
problem-case-bad-key = { $place }: “{ $value }” em “{ $key }” não pode fazer parte de um nome de arquivo em todos os sistemas.
remedy-case-bad-key = Use no máximo 64 letras latinas, algarismos, “-”, “_” e “.”; comece por letra ou algarismo e não termine em “.”, por exemplo "ar-pfa".
problem-case-bad-choice = { $place }: “{ $value }” não é uma das palavras admitidas em “{ $key }”.
remedy-case-bad-choice = { $nearest ->
    [none] Escolha uma destas: { $allowed }.
   *[other] Queria dizer “{ $nearest }”? Escolha uma destas: { $allowed }.
  }
problem-case-bad-language = { $place }: “{ $value }” em “{ $key }” não é uma etiqueta de idioma.
remedy-case-bad-language = Escreva uma etiqueta BCP 47, por exemplo "zh-Hans", "es", "it" ou "pt-BR".
problem-case-syntax = { $place }: a partir daqui não é possível ler o arquivo ({ $reason }).
remedy-case-syntax = Veja esta linha e a anterior: muitas vezes falta fechar aspas ou um parêntese. Depois execute “pouch status”.
problem-case-same-recipient = { $place }: a chave de destinatário “{ $key }” aparece duas vezes.
remedy-case-same-recipient = Dê a cada destinatário uma chave própria; ela faz parte do nome do arquivo do dossiê.
problem-case-same-item = { $place }: “{ $path }” está descrito duas vezes.
remedy-case-same-item = Mantenha um só bloco [[item]] para este caminho e passe para ele o que diz o outro.
problem-case-file-missing = Não há case.toml em { $path } nem em nenhuma pasta acima dela.
remedy-case-file-missing = Vá para a pasta de um caso, ou abra um novo caso: pouch init PASTA --type TRANSMIT
problem-case-file-not-utf8 = { $place }: esta linha contém um caractere que não é texto UTF-8.
remedy-case-file-not-utf8 = Abra o arquivo no seu editor, escolha “Salvar como” (“Guardar como”) com a codificação UTF-8 e verifique os caracteres da linha { $line }.
problem-case-file-unreadable = { $place }: não é possível ler o arquivo do caso { $path } ({ $reason }).
remedy-case-file-unreadable = Verifique se tem permissão para ler o arquivo, se nenhum outro programa o retém e se está gravado como texto UTF-8. Depois repita o comando.
problem-case-file-too-large = { $place }: o arquivo do caso { $path } é maior do que o pouch lê.
remedy-case-file-too-large = Passe os textos longos para documentos em evidence/ e deixe um resumo em case.toml.
problem-profile-missing = { $place }: “{ $key }” ainda está vazio (campo { $field }).
remedy-profile-missing = Preencha, por exemplo: { $example } · { $source ->
    [practice] Exigido pela prática estabelecida.
   *[other] Exigido por: { $source }.
  }
problem-profile-unknown-type = { $place }: o pouch não conhece o tipo de dossiê “{ $value }”.
remedy-profile-unknown-type = Escolha um destes: { $known }.
problem-attach-no-reader = Nenhum destinatário deste caso lê { $to }: esta tradução não chegará a ninguém.
remedy-attach-no-reader = Indique com --to o idioma tal como case.toml o escreve para o seu destinatário, ou acrescente { $to } aos idiomas do destinatário.
problem-attach-empty = { $place } está vazio: não contém um único byte.
remedy-attach-empty = Peça de novo o arquivo ao tradutor e anexe-o a { $item }; ele substituirá este.
problem-case-reason-without-withheld = { $place }: este [[item]] indica withheld_reason, mas não disclosure = "withheld"; o seu conteúdo seria enviado.
remedy-case-reason-without-withheld = Acrescente disclosure = "withheld" para não o fornecer, ou apague withheld_reason para o enviar.
problem-case-item-without-path = { $place }: este [[item]] não diz a que original se refere.
remedy-case-item-without-path = Acrescente o caminho, por exemplo path = "evidence/carta.pdf"; pouch status mostra os caminhos.
problem-case-unknown-recipient = { $place }: { $key } não é destinatário deste caso. Destinatários: { $known }.
remedy-case-unknown-recipient = Corrija recipients aqui; talvez quisesse dizer: { $nearest }.

# What the requirements of a dossier type find.
problem-profile-open = { $place }: “{ $key }” está sem resposta.
remedy-profile-open = Responda com um destes: { $answers }. Uma pergunta sem resposta nunca vale como um não.
problem-profile-not-good = { $place }: “{ $key }” diz “{ $value }”, { $wrong ->
    [placeholder] que apenas ocupa o lugar de uma resposta
    [date] que não é uma data
    [instant] que não é uma hora com desvio UTC
    [number] que não é um número inteiro
    [evidence] que não é o caminho de um elemento de prova
    [rows] que não é uma lista de linhas
   *[answer] que não é nenhuma das respostas: { $answers }
 }.
remedy-profile-not-good = Escreva desta forma: { $example }
problem-profile-none-of = { $place }: nenhuma linha de “{ $key }” é uma destas: { $answers }.
remedy-profile-none-of = Acrescente uma linha, por exemplo: { $example }
problem-profile-row-missing = { $place }: a linha { $row } não diz nada em “{ $key }”.
remedy-profile-row-missing = Complete a linha, por exemplo: { $example }
problem-profile-forbidden = { $place }: um dossiê deste tipo não pode conter isto (campo { $field }, “{ $key }”).
remedy-profile-forbidden = Retire-o ou escolha outro tipo de dossiê.
problem-profile-files = Os requisitos próprios não podem ser usados (problemas acima: { $count }).
remedy-profile-files = Corrija os arquivos e teste-os: pouch profiles check ARQUIVO
problem-profile-file-unreadable = Não é possível ler { $place }: { $reason }.
remedy-profile-file-unreadable = Verifique se o arquivo existe, se tem permissão para o ler e se está gravado como texto UTF-8.
problem-profile-file-syntax = { $place }: não é possível ler o arquivo a partir daqui; falta ou sobra uma aspa, um colchete, uma vírgula ou um sinal de igual.
remedy-profile-file-syntax = Compare esta linha com um tipo que vem com o pouch: pouch profiles show TRANSMIT --json
problem-profile-file-unknown-key = { $place }: não existe aqui a chave “{ $value }”.{ $nearest ->
    [none] { "" }
   *[other] { " " }Queria dizer { $nearest }?
  }
remedy-profile-file-unknown-key = Conhecidas aqui: { $known }.
problem-profile-file-unknown-word = { $place }: “{ $value }” não é uma das palavras admitidas nesta chave.
remedy-profile-file-unknown-word = Escolha uma destas: { $known }.
problem-profile-file-missing-key = { $place }: falta aqui “{ $value }”.
remedy-profile-file-missing-key = Acrescente-a; veja como a escreve um tipo que vem com o pouch: pouch profiles show TRANSMIT --json
problem-profile-file-wrong-kind = { $place }: o valor é da espécie errada: um texto, uma lista e uma tabela escrevem-se de forma diferente.
remedy-profile-file-wrong-kind = Escreva os textos como "…", as listas como ["…", "…"] e as condições como {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-type-name = { $place }: “{ $value }” não pode ser o nome de um tipo.
remedy-profile-file-type-name = Use maiúsculas de A a Z, algarismos, - e _, a começar por uma letra, no máximo 24: type = "BANK"
problem-profile-folder-missing = Não existe a pasta { $place }; por isso, não há modelos do seu serviço.
remedy-profile-folder-missing = Corrija a pasta depois de --templates, ou nas definições do serviço.
problem-profile-file-example = { $place }: “{ $value }” da linha { $field } não tem exemplo.
remedy-profile-file-example = Acrescente um bom exemplo em [field.example]; os agentes copiam-no e os testes são feitos a partir dele.
problem-profile-file-condition = { $place }: a linha { $field } é condicional, mas não diz quando se aplica.
remedy-profile-file-condition = Indique ambos: condition = "nome-dela" e when = {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-seen = { $place }: a linha { $field } não diz onde o dossiê mostra o que o pouch cumpre ({ $value }).
remedy-profile-file-seen = As linhas com by = "pouch", e só elas, precisam de seen = "dossier.json:/…", "bag-info:…", "custody:…" ou "page:…".
problem-profile-file-nothing = { $place }: a linha { $field } não tem chaves; por isso, nada a poderia cumprir.
remedy-profile-file-nothing = Nomeie as chaves de case.toml que a cumprem.
problem-profile-file-key = { $place }: a linha { $field } nomeia “{ $value }”, que nenhum requisito conhece.
remedy-profile-file-key = Corrija a chave, o tipo ou a resposta na condição.
problem-profile-file-rule = { $place }: uma regra pertence à linha { $row }, que este arquivo não tem.
remedy-profile-file-rule = Corrija row = "…" da regra.
problem-profile-file-table = { $place }: este tipo não tem tabela própria.
remedy-profile-file-table = Acrescente table = "nome", ou parta de outro tipo com base = "TIPO".
problem-profile-file-base = { $place }: parte de { $base }, que não é um tipo de dossiê.
remedy-profile-file-base = Escolha um destes: { $known }.
problem-profile-file-base-table = { $place }: um tipo que parte de { $base } usa a tabela dele, { $table }.
remedy-profile-file-base-table = Omita table = "…", ou escreva table = "{ $table }".
problem-profile-file-unsaid = { $place }: não há texto para “{ $id }” neste idioma.
remedy-profile-file-unsaid = Acrescente uma frase a um arquivo .ftl dessa pasta sob --templates: { $id } = …

# Rules between fields.
problem-rule-in-order = { $place }: “{ $key }” ({ $value }) é anterior a “{ $other }” ({ $then }).
remedy-rule-in-order = Uma das duas datas está errada: confronte ambas com os documentos.
problem-rule-past = { $place }: “{ $key }” ({ $value }) já passou; hoje é { $today }.
remedy-rule-past = Fixe uma data que ainda possa ser cumprida, ou diga por que se mantém a antiga.
problem-rule-within = { $place }: “{ $key }” ({ $value }) fica { $days } dias depois de “{ $other }” ({ $then }); o habitual é no máximo { $most }.
remedy-rule-within = Escolha uma data anterior, ou deixe escrito por que tem de ser tão tarde.
problem-rule-at-least = { $place }: “{ $key }” é { $value }; exige-se no mínimo { $least }.
remedy-rule-at-least = Verifique o número. Se estiver certo, este tipo de dossiê não cabe no caso.
problem-rule-must-be = { $place }: “{ $key }” é “{ $value }”; a este tipo de dossiê só convém { $answers }.
remedy-rule-must-be = Se a resposta for verdadeira, pare: escolha outro tipo, ou submeta o caso a decisão superior.
problem-rule-texts-differ = { $place }: o relato dado à seguradora não é o do documento policial ({ $language }). Aqui: “{ $here }”; ali: “{ $there }”.
remedy-rule-texts-differ = Pergunte à pessoa qual está certo e corrija o outro; uma seguradora recusa um pedido com dois relatos diferentes.
problem-rule-check-digit = { $place }: o dígito de controle de { $number } está errado: tal como está, não pode ser um número de documento de { $issuer }.
remedy-rule-check-digit = Compare-o, algarismo por algarismo, com o próprio documento. Se o documento mostrar exatamente este número, diga-o no papel da pessoa ou nos factos: a outra parte também o notará.
problem-rule-refused = { $place }: “{ $value }” não faz constar nada em “{ $key }”.
remedy-rule-refused = Obtenha-o primeiro e anote quem o deu e quando. Enquanto estiver pendente ou recusado, este dossiê não pode sair.
problem-rule-paper-missing = { $place }: { $key } nomeia { $path }, que não está entre os elementos deste caso.
remedy-rule-paper-missing = Ponha o documento em evidence/, execute pouch add e escreva o caminho exatamente como pouch status o mostra.
problem-rule-nobody-sought = { $place }: ninguém é procurado neste caso; todas as pessoas têm outra condição.
remedy-rule-nobody-sought = Um pedido de detenção ou de entrega nomeia pelo menos uma pessoa cuja condição seja uma destas: { $answers }.
problem-rule-sum = { $place }: as linhas somam { $sum } { $currency }, mas o total diz { $total }.
remedy-rule-sum = Corrija a linha ou o total; uma seguradora recusa uma lista cuja soma não confere.
problem-rule-currency = { $place }: o valor { $value } não tem moeda.
remedy-rule-currency = Acrescente as três letras da norma ISO 4217, por exemplo currency = "CNY".
problem-rule-amount = { $place }: “{ $value }” não é um valor monetário.
remedy-rule-amount = Escreva algarismos e no máximo duas casas decimais depois de um ponto, por exemplo value = "12400.00".
problem-rule-person-not-named = { $place }: { $person } ({ $name }) não é mencionado/a nos factos ({ $languages }).
remedy-rule-person-not-named = Diga em facts.summary o que esta pessoa fez ou sofreu, em cada idioma, ou não a inclua.
problem-rule-conclusion = { $place }: “{ $key }” ({ $language }) dá por culpado quem não foi condenado: { $words }.
remedy-rule-conclusion = Escreva o que se alega: “é suspeito de”, “alegadamente”.
problem-rule-facts-length = { $place }: os factos têm { $length } { $unit ->
    [characters] caracteres
   *[words] palavras
  } ({ $language }); { $least } a { $most } cabem na primeira página e dizem o suficiente.
remedy-rule-facts-length = Encurte-os e ponha o resto num documento em evidence/, ou acrescente quem, quando, onde, como e com que resultado.
problem-rule-action-bare = { $place }: a medida { $number } não se apoia em nenhuma prova e não diz por quê.
remedy-rule-action-bare = Indique exhibits = ["evidence/…"], ou diga no_exhibit = "…".
problem-rule-exhibit-unknown = { $place }: a medida { $number } apoia-se em { $path }, que não foi recebido.
remedy-rule-exhibit-unknown = Corrija o caminho, ou execute pouch add.
problem-rule-item-undescribed = { $place }: nada se diz sobre { $items } ({ $count } no total); ninguém pode ver para que servem.
remedy-rule-item-undescribed = Descreva cada um num [[item]], ou deixe de fora o que não sustenta nenhum facto, imputação ou medida.
problem-rule-their-language = { $place }: { $recipient } não consegue ler “{ $key }”: falta em { $languages }.
remedy-rule-their-language = Acrescente-o num destes idiomas: {"{"} { $languages } = "…" {"}"}.
problem-rule-same-person = { $place }: “{ $key }” e “{ $other }” são a mesma pessoa, { $name }.
remedy-rule-same-person = Uma segunda pessoa deve examinar o dossiê e aprová-lo.
problem-rule-vague-purpose = { $place }: “{ $value }” não é uma finalidade.
remedy-rule-vague-purpose = Diga para que caso e para que ato o destinatário pode usar o dossiê.
problem-rule-reciprocity = { $place }: a base jurídica é a reciprocidade, mas falta o texto do compromisso.
remedy-rule-reciprocity = Escreva o compromisso em text = "…" desta base.
problem-rule-penalty = { $place }: a pena citada, “{ $value }” ({ $language }), menciona { $numbers }, que o texto da lei não menciona.
remedy-rule-penalty = Copie a pena do texto da lei.
problem-rule-personal-number = { $place }: o número do caso contém dados pessoais ({ $value }); ele figura em todos os nomes de arquivo.
remedy-rule-personal-number = Escolha um número que não identifique ninguém.
problem-rule-minor = { $place }: { $person } nasceu em { $value } e tem menos de 18 anos, mas minor = false.
remedy-rule-minor = Escreva minor = true, ou corrija a data de nascimento.
problem-rule-telegraph-code = { $place }: “{ $value }” tem { $codes } códigos para um nome de { $characters } caracteres.
remedy-rule-telegraph-code = Escreva quatro algarismos para cada caractere, separados por espaços.
problem-case-log-not-a-file = O registro de custódia { $path } é uma ligação, uma pasta ou um canal de comunicação (pipe), e não um arquivo próprio. Nada foi lido dele e nada foi escrito através dele.
remedy-case-log-not-a-file = Apure quem o pôs ali. Reponha o registro da sua última cópia de segurança; se o caso for novo, apague o que ali está e repita o comando.
problem-rule-own-language = { $place }: “{ $key }” é { $value }, mas os idiomas da pessoa são { $languages }.
remedy-rule-own-language = Mande escrever e assinar a declaração num idioma da pessoa; se houve intérprete, registre-o em return.interpreter.
office-settings-from = Definições do serviço de { $path }{ $templates ->
    [none] { "." }
   *[other] : modelos { $templates }
  }
problem-office-settings-unreadable = Não é possível ler as definições do serviço { $place }: { $reason }.
remedy-office-settings-unreadable = Verifique o arquivo, ou mova-o para outro lugar e use --templates.
problem-office-settings-wrong = { $place }: não é possível entender as definições do serviço a partir daqui.
remedy-office-settings-wrong = Só conhecem duas linhas: templates = "PASTA" e office = "ARQUIVO".
