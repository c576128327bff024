# How a dossier may be handled: markings, other States' items, redacted copies, keys and passwords, time limits.
help-expire = Lista os casos cuja data de destruição ou revisão chegou
help-expire-folders = Pastas de casos, ou pastas que contêm casos; se omitidas, o caso em que está ou o que houver abaixo
expire-none = { $count ->
    [one] { $count } caso examinado; nenhuma data chegou.
   *[other] { $count } casos examinados; nenhuma data chegou.
}
expire-due = { $count ->
    [one] { $count } caso tem de ser destruído ou revisto:
   *[other] { $count } casos têm de ser destruídos ou revistos:
}
expire-soon = { $count ->
    [one] { $count } caso vence em breve:
   *[other] { $count } casos vencem em breve:
}
expire-days-since = { $count ->
    [0] hoje
    [one] há { $count } dia
   *[other] há { $count } dias
}
expire-days-left = { $count ->
    [one] em { $count } dia
   *[other] em { $count } dias
}
expire-next = Reveja cada um: destrua-o com as suas cópias e peça aos destinatários nomeados depois de → que destruam as deles; ou fixe um destroy_by posterior em [handling] do seu case.toml, com um motivo por escrito.
next-handling = A seguir: resolva o que retém o dossiê (marcações, elementos de outros Estados, cópias com ocultações, chaves, prazos) e depois: pouch status
page-handling-level = Nível da marcação
page-grading = Classificação da fonte e da informação
page-originator = Proveniência
page-originator-consent = Consentimento para a transmissão
page-declassification = Desclassificado ou liberado nos termos de
page-redacts = Cópia com ocultações de
problem-marking-rules-unreadable = Não é possível ler as regras de uso em { $path }: { $reason }.
remedy-marking-rules-unreadable = Verifique a pasta indicada com --templates, ou omita --templates para trabalhar com as regras que vêm com o pouch.
problem-marking-rules-form = { $path } não está escrito como regras de uso: { $reason }.
remedy-marking-rules-form = Corrija o arquivo; o README em templates/handling do código-fonte do pouch diz como se escreve.
problem-marking-seen = { $place } tem a marcação “{ $word }” ({ $marking }) { $at ->
    [name] no nome
    [title] nas propriedades (título)
    [subject] nas propriedades (assunto)
    [description] nas propriedades (descrição)
    [copyright] nas propriedades (direitos autorais)
   *[other] em { $at }
}, vista { $times }×.
remedy-marking-seen = Examine-o antes que siga para qualquer lado. Se puder ser enviado, dê a [handling] um conjunto e um nível igualmente altos, ou ao seu [[item]] uma referência declassification; se não, não o forneça.
problem-marking-perhaps = { $place } pode ter uma marcação: “{ $word }” ({ $marking }) { $at ->
    [name] no nome
    [title] nas propriedades (título)
    [subject] nas propriedades (assunto)
    [description] nas propriedades (descrição)
    [copyright] nas propriedades (direitos autorais)
   *[other] em { $at }
}, vista { $times }×.
remedy-marking-perhaps = Examine-o. Se a palavra não marca nada, diga por quê no seu [[item]]: no_marking = "…".
problem-marking-half-stated = [handling] indica um conjunto de marcações sem nível, ou um nível sem o seu conjunto.
remedy-marking-half-stated = Preencha ambos, por exemplo set = "TLP" e level = "amber"; ou nenhum.
problem-marking-unknown-set = Não existe o conjunto de marcações “{ $value }”.
remedy-marking-unknown-set = Use um destes em [handling] set: { $known }.
problem-marking-unknown-level = O conjunto { $set } não tem o nível “{ $value }”.
remedy-marking-unknown-level = Use um destes em [handling] level: { $known }.
problem-marking-unknown-grading = “{ $value }” não é uma classificação da fonte e da informação.
remedy-marking-unknown-grading = Escreva uma letra para a fonte (A, B, C, X) e um algarismo para a informação (1 a 4), por exemplo grading = "B2".
problem-marking-above-level = { $place } tem a marcação “{ $word }” ({ $marking }), superior ao nível do dossiê ({ $level ->
    [none] nenhum indicado; é, portanto, para uso oficial
   *[other] { $level }
}); { $at ->
    [name] está no nome
    [title] está nas propriedades (título)
    [subject] está nas propriedades (assunto)
    [description] está nas propriedades (descrição)
    [copyright] está nas propriedades (direitos autorais)
   *[other] está em { $at }
}.
remedy-marking-above-level = Eleve set e level em [handling], não forneça o elemento (disclosure = "withheld"), ou, se a palavra não marca nada, diga por quê no seu [[item]]: no_marking = "…".
problem-marking-state-secret = { $place } tem a marca de segredo de Estado: “{ $word }” ({ $marking }); { $at ->
    [name] está no nome
    [title] está nas propriedades (título)
    [subject] está nas propriedades (assunto)
    [description] está nas propriedades (descrição)
    [copyright] está nas propriedades (direitos autorais)
   *[other] está em { $at }
}.
remedy-marking-state-secret = Não pode ser empacotado. Não o forneça; ou, depois de a autoridade competente o desclassificar ou liberar, escreva a referência no [[item]]: declassification = "…".
problem-marking-ask = { $place } pode ter uma marcação superior ao nível do dossiê: “{ $word }” ({ $marking }); { $at ->
    [name] está no nome
    [title] está nas propriedades (título)
    [subject] está nas propriedades (assunto)
    [description] está nas propriedades (descrição)
    [copyright] está nas propriedades (direitos autorais)
   *[other] está em { $at }
}.
remedy-marking-ask = Examine-o. Se for uma marcação, não forneça o elemento ou eleve o nível; se a palavra não marca nada, diga por quê no seu [[item]]: no_marking = "…".
problem-marking-declassified = { $place } tem “{ $word }” ({ $marking }, em { $at }) e sai nos termos de { $reference }.
remedy-marking-declassified = Certifique-se de que a referência abrange este mesmo documento e este destinatário.
problem-marking-explained = { $place } tem “{ $word }” ({ $marking }, em { $at }), que, segundo a palavra do agente, não marca nada.
remedy-marking-explained = Quem aprova deve ler o motivo em no_marking.
problem-marking-unsearched = Não pesquisado quanto a marcações segundo as regras atuais, com destino a { $place }: { $items } ({ $count } no total).
remedy-marking-unsearched = Mande pesquisá-los: pouch add. Traduções: anexe-as de novo.
problem-marking-unread = O que segue para { $place } não pôde ser lido em parte, e aí não foi pesquisado quanto a carimbos e marcações: { $items } ({ $count } no total).
remedy-marking-unread = Examine pessoalmente cada página; para páginas digitalizadas ajuda pouch add --ocr. Uma imagem sem palavras: pouch confirm { $items } --language zxx
problem-third-party-no-consent = { $place } provém de { $originator }, e não consta consentimento para o transmitir.
remedy-third-party-no-consent = Pergunte a { $originator } e escreva a referência da resposta no seu [[item]]: consent_reference = "…"; até lá, não o forneça.
problem-refuse-key = { $place } contém uma chave privada ou um repositório de chaves ({ $at ->
    [name] pelo nome
    [bytes] nos seus bytes
   *[other] em { $at }
}).
remedy-refuse-key = Não o forneça, ou envie uma cópia sem ela. Se o destinatário precisar dela como prova, diga por quê no seu [[item]]: refuse_reason = "…".
problem-refuse-passwords = { $place } contém uma lista de senhas (a partir de { $at }).
remedy-refuse-passwords = Não o forneça, ou envie uma cópia sem elas. Se o destinatário precisar delas como prova, diga por quê no seu [[item]]: refuse_reason = "…".
problem-refuse-phone-image = { $place } parece ser a cópia integral de um telefone ou disco ({ $bytes } bytes): muito mais, e de muito mais pessoas, do que um caso exige.
remedy-refuse-phone-image = Envie extratos que sirvam ao caso. Se for necessário o todo, diga por quê no seu [[item]]: refuse_reason = "…".
problem-redaction-parent-unknown = { $place } é indicado como cópia com ocultações de { $parent }, que não é outro elemento deste caso.
remedy-redaction-parent-unknown = Escreva o número ou o caminho do original: redacts = "E0007".
problem-redaction-parent-packed = { $place } é uma cópia com ocultações de { $parent }, e o próprio { $parent } segue para o mesmo destinatário.
remedy-redaction-parent-packed = Não forneça o original, no seu [[item]]: disclosure = "withheld" e withheld_reason.
problem-redaction-no-terms = { $place } é uma cópia com ocultações, mas nada diz o que não pode constar dela; as suas palavras não foram verificadas.
remedy-redaction-no-terms = Liste nomes e números no seu [[item]]: redacted_terms = ["…"]. A lista nunca sai da pasta do caso.
problem-redaction-withheld-inside = { $item } contém exatamente os bytes de { $parent }, que não é fornecido.
remedy-redaction-withheld-inside = Não forneça também { $item }, ou retire o arquivo do arquivo compactado e envie o resto.
problem-redaction-term-left = A cópia com ocultações { $place } ainda contém o termo { $term } da sua lista ({ $at ->
    [name] no nome
    [bytes] nos seus bytes
    [stream] numa parte que nenhuma página mostra
   *[other] em { $at }
}).
remedy-redaction-term-left = Oculte de novo com um programa que remova as palavras e não apenas as cubra, grave como novo arquivo, acrescente-o e deixe de fora o antigo.
problem-redaction-unread = Não é possível ler até o fim a cópia com ocultações { $place } ({ $reason }); por isso, não pode ser verificada.
remedy-redaction-unread = Faça uma cópia numa forma simples, por exemplo um PDF sem senha, e acrescente-a.
problem-redaction-changes-left = A cópia com ocultações { $place } ainda contém alterações registradas e, com elas, palavras apagadas.
remedy-redaction-changes-left = Aceite todas as alterações, grave como PDF e acrescente-o.
problem-redaction-hidden-sheet = A cópia com ocultações { $place } ainda contém uma folha oculta.
remedy-redaction-hidden-sheet = Apague a folha, grave como novo arquivo e acrescente-o.
problem-redaction-gps-left = A cópia com ocultações { $place } ainda diz onde foi feita (GPS).
remedy-redaction-gps-left = Grave a imagem sem as suas propriedades e acrescente-a.
problem-redaction-comments-left = A cópia com ocultações { $place } contém comentários.
remedy-redaction-comments-left = Leia-os; se revelarem o que foi removido, apague-os e acrescente o novo arquivo.
problem-redaction-thumbnail-left = A cópia com ocultações { $place } contém uma pequena imagem de pré-visualização, que pode mostrar o que foi removido.
remedy-redaction-thumbnail-left = Grave-a sem pré-visualização nem propriedades e acrescente-a.
problem-redaction-versions-left = A cópia com ocultações { $place } contém versões anteriores de si mesma ({ $count }): o que foi removido pode ser recuperado.
remedy-redaction-versions-left = Imprima-a para um novo PDF e acrescente-o; “salvar” apenas acrescenta, “salvar como” ou imprimir escreve de novo.
problem-redaction-picture = A cópia com ocultações { $place } tem páginas que são imagens: ali não se pesquisaram palavras.
remedy-redaction-picture = Examine cada página: está tudo coberto?
problem-retention-passed = Chegou a data de destruição { $date } (hoje é { $today }).
remedy-retention-passed = Nada pode ser enviado deste caso se não tiver sido revisto: fixe um destroy_by posterior em [handling], com um motivo por escrito.
problem-retention-too-long = A data de destruição { $date } é posterior ao que as regras permitem para este tipo ({ $latest }; { $source }).
remedy-retention-too-long = Fixe um destroy_by anterior em [handling], ou faça quem aprova anotar por que é necessário mais tempo.
problem-retention-no-folder = Não existe a pasta { $place }.
remedy-retention-no-folder = Verifique o nome e repita o comando.
problem-retention-case-unreadable = Não é possível ler o caso em { $place }: { $reason }.
remedy-retention-case-unreadable = Vá até lá e execute: pouch status
problem-retention-no-date = O caso em { $place } não indica data de destruição.
remedy-retention-no-date = Preencha destroy_by em [handling] do seu case.toml.
problem-whom-item-open = { $item } ({ $place }): outros elementos deste caso estão escolhidos para alguns destinatários, mas nada diz a quem vai este.
remedy-whom-item-open = Escreva em case.toml: [[item]] path = "{ $path }", com recipients = ["…"]; ou sem recipients, se todos o devem receber.
problem-whom-person-named = { $place }: nomeia { $person }, que não é para { $recipient }, e isto é comunicado a { $recipient }.
remedy-whom-person-named = Retire o nome ou o número deste texto, ou acrescente "{ $recipient }" a recipients da [[person]].
problem-whom-person-in-evidence = { $item } ({ $place }) vai para { $recipient } e nomeia { $person }, que não é para { $recipient }.
remedy-whom-person-in-evidence = Envie a { $recipient } uma cópia com ocultações (redacts = "{ $item }"), ou destine o elemento a outros: recipients = ["…"] no seu [[item]]. Se pode ficar, não é preciso fazer nada.
