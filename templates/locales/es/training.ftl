# Casos de formación.

training-done = El caso de formación está listo: { $folder }. Todo en él es inventado; sus traducciones contienen errores colocados a propósito. Los alumnos empiezan con «pouch status» y «pouch pack».
training-key = { $count ->
    [one] La clave del único error está junto a la carpeta, solo para el instructor:
   *[other] La clave de los { $count } errores está junto a la carpeta, solo para el instructor:
  }
training-key-head = CLAVE PARA EL INSTRUCTOR – no repartir. Toda persona, número y hecho es inventado.
training-key-seed = El mismo caso puede hacerse de nuevo con --seed «{ $seed }».
training-key-line = { $number }. { $what }: { $document }, párrafo { $paragraph }
training-right = Correcto:
training-wrong = Erróneo:
training-missing = (falta)
fault-digit = una cifra de un importe es otra
fault-magnitude = un importe es diez veces mayor
fault-currency = un importe está en otra moneda
fault-month = una fecha tiene otro mes
fault-day = una fecha tiene otro día
fault-name = se ha cambiado una persona por otra
fault-identifier = dos cifras de un documento están intercambiadas
fault-phone = dos cifras de un teléfono están intercambiadas
fault-paragraph = falta un párrafo
fault-untranslated = un párrafo no está traducido
fault-negation = una negación se ha vuelto afirmación o al revés
fault-term = un término jurídico significa otra cosa

problem-training-only = Solo se colocan errores en un caso de formación.
remedy-training-only = Escriba: pouch init CARPETA --type TRAIN --faults
problem-training-not-sample = { $place }: un caso de formación debe decir sample = true.
remedy-training-not-sample = Escriba sample = true; cada página dirá entonces que el caso no es real.
problem-training-number = { $place }: el número de un caso de formación, «{ $number }», no empieza por SAMPLE.
remedy-training-number = Escriba por ejemplo id = "SAMPLE-2026-1": el número figura en el nombre de cada archivo.
problem-training-real-number = { $place } contiene un número que podría ser real ({ $kind ->
    [prc-id] número de identidad chino
    [prc-company] código de empresa chino
    [iban] cuenta bancaria
    [card] tarjeta de pago
    [imei] número de serie de un teléfono
    [dni] DNI o NIE español
    [cuit] CUIT argentino
    [codice-fiscale] codice fiscale italiano
    [vin] número de bastidor
    [prc-passport] pasaporte chino
    [phone] número de teléfono
    [email] dirección de correo
   *[other] número de contenedor
  }, que empieza por { $begins }).
remedy-training-real-number = En una muestra de formación todo es inventado: escriba un número como SAMPLE-ID-0001, un teléfono como +86 10 5550 0120, una dirección que termine en .example o un valor que la propia norma use de ejemplo.
problem-dossier-no-banner = La plantilla { $place } no deja un lugar seguro para el aviso de ejemplo de formación.
remedy-dossier-no-banner = Empiece la página como la plantilla original: «head.html», luego </head> y <body>; sin comentarios antes de <body> y sin <script>, <link> ni un segundo <style>. pouch pone el aviso por sí mismo.

help-init-faults = Con --type TRAIN: crea un caso inventado completo cuyas traducciones contienen tantos errores (10), y la clave junto a la carpeta
help-init-seed = Crea de nuevo exactamente el mismo caso de formación
