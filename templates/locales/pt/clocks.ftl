# Deadlines, clocks and countries.

deadline-urgency = Hora-limite do pedido urgente
deadline-action = Prazo do pedido { $number }
deadline-destroy = Destruir o material ou rever se ainda é necessário
deadline-reply-due = Resposta ao pedido recebido
deadline-time-limit = Prazo do pedido de auxílio jurídico mútuo
deadline-limitation = A infração penal prescreve
deadline-warrant-expires = O mandado expira
deadline-claim = Último dia para o pedido à seguradora
deadline-event-begins = O evento começa
deadline-event-ends = O evento termina
deadline-event-expires = A informação do evento expira
deadline-silence-until = O usuário pode ser informado a partir deste dia
deadline-handover = Passagem de serviço ao sucessor
deadline-release = A pessoa tem de ser libertada se o pedido completo não tiver chegado

problem-deadline-passed = { $place }: { $what } – { $when } – já passou.
remedy-deadline-passed = Se foi cumprido, nada mais é preciso. Se não, avise hoje a outra parte e escreva a nova data em case.toml.
problem-deadline-near = { $place }: { $what } – { $when } – está a menos de sete dias.
remedy-deadline-near = “pouch export ics” leva os prazos do caso para o seu calendário.
problem-country-language = { $place }: tanto quanto se sabe ({ $date }), { $country } aceita documentos em: { $accepted }. Nenhum destes está entre os idiomas do destinatário. Fonte: { $source }
remedy-country-language = Acrescente um idioma aceito em “languages” e mande traduzir o material, ou certifique-se de que este destinatário aceita o seu idioma. “pouch countries { $country }” diz mais.
problem-country-unknown = Nada se sabe do país “{ $code }”.
remedy-country-unknown = São conhecidos: { $known }.

export-ics-done = { $count ->
    [one] O calendário com { $count } prazo está escrito:
   *[other] O calendário com { $count } prazos está escrito:
  }
export-linked-done = { $count ->
    [one] O dossiê com { $count } elemento está escrito nesta forma:
   *[other] O dossiê com { $count } elementos está escrito nesta forma:
  }
export-ics-note = Escrito pelo pouch a partir do arquivo do caso; esta entrada não identifica ninguém.
countries-note = Isto é o que se encontrou nas fontes na data indicada. Não é lei: pergunte antes de confiar nisto.
country-eu = União Europeia (via policial)
confidence-V = lido na fonte
confidence-K = conhecido, não relido
clock-release = { $count ->
    [one] { $count } dia após uma detenção provisória para extradição, a pessoa é libertada se o pedido completo não tiver chegado.
   *[other] { $count } dias após uma detenção provisória para extradição, a pessoa é libertada se o pedido completo não tiver chegado.
  }
clock-answer-urgent-hours = Os pedidos urgentes são respondidos no prazo de { $count } horas, quando a informação está diretamente disponível.
clock-answer-urgent-days = Os demais pedidos urgentes são respondidos no prazo de { $count } dias.
clock-answer-days = Todos os demais pedidos são respondidos no prazo de { $count } dias.

help-export = Escreve o que outros programas leem: os prazos do caso como calendário, um dossiê como dados ligados
help-export-form = ics: um calendário do caso (iCalendar); case: um dossiê como CASE/UCO 1.4; rocrate: um dossiê como RO-Crate 1.2; asic: um dossiê num contentor ASiC-S assinado
help-export-output = O arquivo a escrever; sem ele, a resposta vai para a saída padrão
help-export-force = Substitui um arquivo que já exista
help-countries = Lista o que se sabe da prática dos países: idiomas aceitos, canais, prazos, com data e fonte
help-countries-code = Um país em detalhe, por exemplo AR, EU ou INTERPOL
