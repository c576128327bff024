# Checks on translations.

problem-tx02-other-language = { $place }: a tradução devia estar em { $wanted } e está em { $found }.
remedy-tx02-other-language = Anexe o arquivo que cabe aqui, ou corrija o idioma indicado para ele.

problem-tx04-untranslated = { $place }: não traduzido: “{ $written }”.
remedy-tx04-untranslated = Pergunte ao tradutor por este segmento.

problem-tx04-garbled = { $place }: a tradução tem letras estragadas por uma codificação errada, por exemplo “{ $written }” (lugares: { $count }).
remedy-tx04-garbled = Peça ao tradutor que grave o ficheiro em UTF-8 ou como DOCX e que o envie de novo.

problem-tx04-passage = { $place }: ficou na tradução uma passagem do original: “{ $written }”.
remedy-tx04-passage = Pergunte ao tradutor se é para ficar, por exemplo um nome junto da sua transcrição.

problem-tx05-empty = { $place }: não há tradução.
remedy-tx05-empty = Pergunte ao tradutor por este segmento.

problem-tx05-paragraph-missing = { $place }: nada na tradução parece corresponder a este parágrafo: “{ $written }”.
remedy-tx05-paragraph-missing = Pergunte ao tradutor se o parágrafo se perdeu.

problem-tx05-paragraphs-missing = { $place }: { $count } segmentos seguidos não têm tradução, de { $first } a { $last }.
remedy-tx05-paragraphs-missing = Pergunte ao tradutor se se perdeu uma página.

problem-tx05-too-short = { $place }: a tradução tem { $translation } caracteres; esperavam-se cerca de { $expected } para os { $source } do original.
remedy-tx05-too-short = Compare o fim de ambos os textos: algo pode ter sido omitido.

problem-tx05-too-long = { $place }: a tradução tem { $translation } caracteres; esperavam-se cerca de { $expected } para os { $source } do original.
remedy-tx05-too-long = Veja se algo foi acrescentado e assinale o que é nota do tradutor.

problem-tx06-number-differs = { $place }: original { $source } = { $source_value }; tradução { $translation } = { $translation_value }.
remedy-tx06-number-differs = Compare com o original e mande corrigir o número errado.

problem-tx06-number-missing = { $place }: o original tem { $written } = { $value }; a tradução não tem este número.
remedy-tx06-number-missing = Compare com o original; dispense a observação com um motivo se o número estiver dito por outras palavras.

problem-tx06-number-added = { $place }: a tradução tem { $written } = { $value }; o original não tem este número.
remedy-tx06-number-added = Compare com o original; dispense a observação com um motivo se o número estiver dito por outras palavras.

problem-tx07-magnitude-differs = { $place }: ordem de grandeza errada: original { $source } = { $source_value }; tradução { $translation } = { $translation_value }.
remedy-tx07-magnitude-differs = Conte os zeros: 万 é dez mil, 亿 cem milhões, “billón” um milhão de milhões.

problem-tx10-currency-differs = { $place }: original { $source } = { $source_value }; tradução { $translation } = { $translation_value }.
remedy-tx10-currency-differs = Mande corrigir a moeda; um valor convertido só figura ao lado do original.

problem-tx10-currency-missing = { $place }: a moeda do original, { $written } = { $value }, não está na tradução.
remedy-tx10-currency-missing = Mande indicar a moeda do original.

problem-tx10-currency-added = { $place }: a tradução indica uma moeda que o original não indica: { $written } = { $value }.
remedy-tx10-currency-added = Compare com o original; um valor convertido deve dizer a taxa, a data e a fonte.

problem-tx11-month-differs = { $place }: original { $source }; tradução { $translation }: não é o mesmo mês.
remedy-tx11-month-differs = Compare com o original; indique no caso a ordem de dia e mês se a data estiver em algarismos.

problem-tx11-month-missing = { $place }: o mês do original, { $written }, não está na tradução.
remedy-tx11-month-missing = Compare as datas de ambos os textos.

problem-tx11-month-added = { $place }: o mês da tradução, { $written }, não está no original.
remedy-tx11-month-added = Compare as datas de ambos os textos.

problem-tx11-weekday-differs = { $place }: original { $source }; tradução { $translation }: não é o mesmo dia da semana.
remedy-tx11-weekday-differs = Compare com o original.

problem-tx15-latin-name-differs = { $place }: original { $source }; tradução { $translation }: não são as mesmas letras.
remedy-tx15-latin-name-differs = Mande copiar o nome letra por letra.

problem-tx17-glossary-term = { $place }: foi acordado que { $source } se traduz { $right }; a tradução não o tem.
remedy-tx17-glossary-term = Mande usar a forma acordada, ou altere o glossário do caso.

problem-tx18-mark-differs = { $place }: original { $source }; tradução { $translation }: não é a mesma marca.
remedy-tx18-mark-differs = Mande copiar o número ou a matrícula (placa) sinal por sinal.

problem-tx19-address-differs = { $place }: original { $source }; tradução { $translation }: não é o mesmo endereço.
remedy-tx19-address-differs = Mande copiar o endereço sinal por sinal.

problem-tx19-address-missing = { $place }: o endereço { $written } não está na tradução.
remedy-tx19-address-missing = Mande copiar o endereço sinal por sinal.

problem-tx20-identifier-differs = { $place }: original { $source }; tradução { $translation }: não é o mesmo número.
remedy-tx20-identifier-differs = Mande copiar o número algarismo por algarismo.

problem-tx20-identifier-missing = { $place }: o número { $written } não está na tradução.
remedy-tx20-identifier-missing = Mande copiar o número algarismo por algarismo.

problem-tx20-check-digit-translation = { $place }: original { $source }; tradução { $translation }: o dígito de controle só está certo no original; o lapso está, portanto, na tradução.
remedy-tx20-check-digit-translation = Mande copiar o número algarismo por algarismo.

problem-tx20-check-digit-source = { $place }: original { $source }; tradução { $translation }: o dígito de controle só está certo na tradução; o lapso pode, portanto, estar no original.
remedy-tx20-check-digit-source = Examine o documento original; um lapso do original é mantido e assinalado com [sic].

problem-tx21-plate-province = { $place }: o primeiro caractere da matrícula (placa) { $written } desapareceu da tradução.
remedy-tx21-plate-province = Mande manter o caractere, com a sua transcrição { $name }.

problem-tx23-legal-term = { $place }: { $source } está traduzido como “{ $translation }”, que é outra condição jurídica.
remedy-tx23-legal-term = Mande traduzir como: { $right }.

problem-tx24-suspicion-missing = { $place }: o original diz “{ $written }”; a tradução não tem nenhuma palavra de suspeita.
remedy-tx24-suspicion-missing = Veja se algo suspeitado se tornou facto.

problem-tx27-two-renderings = { $place }: o mesmo original está traduzido de duas maneiras: “{ $first }” ({ $first_place }) e “{ $second }”.
remedy-tx27-two-renderings = Mande usar uma só tradução, ou dispense a observação com um motivo.

problem-check-translation-unread = { $place }: as verificações de traduções precisam de texto de ambos os lados, e um deles não é texto que se possa ler.
remedy-check-translation-unread = Compare os dois à vista; uma imagem ou uma gravação não tem texto a verificar.
problem-check-translation-more = { $place }: mais { $count } observações não estão listadas.
remedy-check-translation-more = Corrija as primeiras e verifique de novo; tantas diferenças significam muitas vezes que se anexou o arquivo errado.
help-check-translations = Só o que cada tradução afirma em face do original: números, datas, valores, identificadores, nomes, o que falta
help-check-no-translations = Tudo menos as traduções

problem-tx13-zone-differs = { $place }: o original dá uma hora segundo o relógio de { $source }, a tradução segundo o de { $translation }.
remedy-tx13-zone-differs = Mande indicar o relógio do original; uma hora convertida figura ao lado, nunca em seu lugar.
problem-tx13-zone-missing = { $place }: o original diz segundo que relógio se dá uma hora ({ $value }); a tradução não diz.
remedy-tx13-zone-missing = Mande indicar o relógio; senão, o leitor toma a hora pela sua.
problem-tx14-age-differs = { $place }: o original diz { $written } anos e nascimento em { $value }; em { $found }, isso dá { $expected }.
remedy-tx14-age-differs = Veja se a idade está contada à maneira antiga (虚岁) ou se um número está errado; mande pôr ao lado a data de nascimento.
problem-tx14-nominal-age = { $place }: o original conta uma idade à maneira antiga (虚岁, um ou dois anos a mais); a tradução não o diz.
remedy-tx14-nominal-age = Mande assinalá-la como idade nominal, com a data de nascimento quando conhecida: um menor pode parecer adulto.
problem-tx16-pinyin = { $place }: “{ $translation }” não é uma leitura de { $source }, que se pode ler { $right }.
remedy-tx16-pinyin = Mande escrever o nome como no passaporte, ou ponha essa forma no arquivo do caso como nome da pessoa.
problem-tx22-unit-converted = { $place }: original { $source }; tradução { $translation }: convertido.
remedy-tx22-unit-converted = Mande pôr o valor do original ao lado do convertido.
problem-tx22-unit-differs = { $place }: original { $source }; tradução { $translation }: o mesmo número em outra unidade.
remedy-tx22-unit-differs = Mande manter a unidade do original: 斤 é meio quilograma, 两 cinquenta gramas, 亩 um quinze avos de hectare.
problem-tx25-mark-missing = { $place }: o original anota { $written }; a tradução não anota nada semelhante entre colchetes.
remedy-tx25-mark-missing = Mande anotar entre colchetes selos, assinaturas, impressões digitais e imagens no lugar em que estão.
problem-tx26-illegible-missing = { $place }: o original está assinalado { $written }; a tradução não diz que algo não se pode ler.
remedy-tx26-illegible-missing = Mande assinalar [ilegível]; nada pode ser adivinhado.
problem-tx28-speaker-differs = { $place }: original { $source }; tradução { $translation }: pergunta e resposta estão trocadas.
remedy-tx28-speaker-differs = Compare com o original: uma resposta não pode tornar-se pergunta.
problem-tx28-speaker-missing = { $place }: o original diz quem fala ({ $written }); a tradução não diz.
remedy-tx28-speaker-missing = Mande assinalar pergunta e resposta como no original.
problem-tx28-time-added = { $place }: { $count } legendas da tradução estão em tempos que o original não tem; a primeira, em { $written }.
remedy-tx28-time-added = Faça com que cada legenda conserve o seu tempo: o que foi dito deve poder encontrar-se na gravação.
problem-tx28-time-differs = { $place }: original { $source }; tradução { $translation }: os tempos não são os mesmos, ou não estão na mesma ordem ({ $count } no total).
remedy-tx28-time-differs = Mande copiar cada tempo tal como está: o que foi dito deve poder encontrar-se na gravação.
problem-tx28-time-missing = { $place }: { $count } legendas do original não estão na tradução; a primeira, em { $written }.
remedy-tx28-time-missing = Mande traduzi-las, ou anexe a tradução como tradução parcial (excertos).
problem-tx29-certificate-after-receipt = { $place }: o certificado tem a data { $source }, mas a tradução chegou em { $translation }.
remedy-tx29-certificate-after-receipt = Corrija a data que está errada.
problem-tx29-translator-is-party = { $place }: quem traduz, { $name }, tem o nome de uma pessoa a quem o caso diz respeito.
remedy-tx29-translator-is-party = Mande outra pessoa traduzir; dispense a observação com um motivo se for outra pessoa.
problem-tx32-redaction-undone = { $place }: a tradução de uma cópia com ocultações revela o que dela foi removido (termo { $term } da sua lista, ou outra forma dele).
remedy-tx32-redaction-undone = Mande fazer a tradução a partir da cópia com ocultações e anexe-a.

check-waived = { $count ->
    [one] { $count } observação foi dispensada por uma pessoa nomeada.
   *[other] { $count } observações foram dispensadas por pessoas nomeadas.
  }
check-waived-by = Dispensada por { $who } em { $when }: { $reason }
check-waive-how = Um aviso, ou uma observação sobre uma tradução, dispensa-se, com registro do motivo, com: pouch waive { $finding } --reason "…"
level-waived = DISPENSADA
help-waive = Dispensa avisos e observações sobre traduções com um motivo escrito, até que mude aquilo a que se referem
help-waive-findings = Nomes das observações, como check os indica
help-waive-reason = Motivo
help-waive-decision = O que se decidiu: aceita como está, explicada, ou retirada uma decisão anterior
help-waive-who = Quem decide; se omitido, quem opera
help-waive-disclose = O destinatário vê o motivo: ao lado do segmento, ou na cadeia de custódia
waive-done = { $finding } está dispensada por { $who }.
waive-withdrawn = { $finding } está de novo em aberto.
waive-disclosed = O destinatário a verá ao lado do segmento.
problem-waive-no-finding = Não existe neste caso a observação em aberto { $name }.{ $nearest ->
    [none] { "" }
   *[other] { " " }Queria dizer { $nearest }?
  }
remedy-waive-no-finding = Veja os nomes com: pouch check
problem-waive-no-reason = Não é indicado nenhum motivo.
remedy-waive-no-reason = Diga numa frase por que pode ficar assim: --reason "…"
problem-waive-nobody = Não se sabe quem decide.
remedy-waive-nobody = Nomeie a pessoa: --who "…"
problem-review-open = { $place }: observações sobre traduções em aberto: { $count }.
remedy-review-open = Veja-as com pouch check --translations, mande o tradutor corrigir o que está errado e dispense o resto com pouch waive.
next-review = A seguir: veja o que as verificações encontraram nas traduções com pouch check --translations; mande corrigir, ou decida com pouch waive.
waive-disclosed-custody = O destinatário o lerá na cadeia de custódia.
problem-waive-error = { $finding } é um erro: nenhum motivo o dispensa.
remedy-waive-error = Corrija o que ele indica; pouch check diz onde.
problem-reasons-missing = Avisos sem motivo escrito ({ $count }): { $findings }
remedy-reasons-missing = Corrija o que cada um indica, ou diga por que pode ficar assim: pouch waive { $first } --reason "…"
