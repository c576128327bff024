# Training packs.

training-done = O caso de formação está pronto: { $folder }. Tudo nele é inventado; as suas traduções contêm erros plantados. Os formandos começam com “pouch status” e “pouch pack”.
training-key = { $count ->
    [one] A chave de correção ({ $count } erro) está ao lado da pasta, só para o instrutor:
   *[other] A chave de correção ({ $count } erros) está ao lado da pasta, só para o instrutor:
  }
training-key-head = CHAVE DE CORREÇÃO PARA O INSTRUTOR – não distribuir. Todas as pessoas, números e acontecimentos são inventados.
training-key-seed = O mesmo pacote pode ser feito de novo com --seed “{ $seed }”.
training-key-line = { $number }. { $what }: { $document }, parágrafo { $paragraph }
training-right = Certo:
training-wrong = Errado:
training-missing = (falta)
fault-digit = um algarismo de um valor é outro
fault-magnitude = um valor é dez vezes maior
fault-currency = um valor tem outra moeda
fault-month = uma data tem outro mês
fault-day = uma data tem outro dia
fault-name = uma pessoa está trocada
fault-identifier = dois algarismos de um número de documento estão trocados
fault-phone = dois algarismos de um número de telefone estão trocados
fault-paragraph = falta um parágrafo
fault-untranslated = um parágrafo não está traduzido
fault-negation = uma negação tornou-se o seu contrário
fault-term = um termo jurídico significa outra coisa

problem-training-only = Só se plantam erros num caso de formação.
remedy-training-only = Escreva: pouch init PASTA --type TRAIN --faults
problem-training-not-sample = { $place }: um caso de formação tem de dizer sample = true.
remedy-training-not-sample = Escreva sample = true; todas as páginas dirão então que o caso não é real.
problem-training-number = { $place }: o número de um caso de formação, “{ $number }”, não começa por SAMPLE.
remedy-training-number = Escreva, por exemplo, id = "SAMPLE-2026-1": o número figura em todos os nomes de arquivo.
problem-training-real-number = { $place } contém um número que poderia ser real ({ $kind ->
    [prc-id] número de identidade chinês
    [prc-company] código de empresa chinês
    [iban] conta bancária
    [card] cartão de pagamento
    [imei] número de série de telefone
    [dni] DNI ou NIE espanhol
    [cuit] CUIT argentino
    [codice-fiscale] codice fiscale italiano
    [vin] número de veículo
    [prc-passport] passaporte chinês
    [phone] número de telefone
    [email] endereço de e-mail
   *[other] número de contentor (contêiner)
    }, que começa por { $begins }).
remedy-training-real-number = Num exemplo de formação tudo é inventado: escreva um número como SAMPLE-ID-0001, um telefone como +86 10 5550 0120, um endereço que termine em .example, ou um valor que a própria norma use como exemplo.
problem-dossier-no-banner = O modelo { $place } não deixa lugar seguro para a faixa de um exemplo de formação.
remedy-dossier-no-banner = Comece a página como o modelo original: “head.html”, depois </head> e <body>; nenhum comentário antes de <body>, nenhum <script>, <link> ou segundo <style>. O próprio pouch põe a faixa.

help-init-faults = Com --type TRAIN: cria um caso inventado completo cujas traduções contêm tantos erros plantados (10), e a chave de correção ao lado da pasta
help-init-seed = Cria de novo exatamente o mesmo pacote de formação
