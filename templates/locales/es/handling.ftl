# Cómo puede manejarse un expediente: marcas, piezas de otros Estados, copias tachadas, claves y contraseñas, plazos.
help-expire = Muestra los casos cuya fecha de destrucción o revisión ha llegado
help-expire-folders = Carpetas de casos, o carpetas que los contienen; si se omite, el caso actual o lo que haya debajo
expire-none = { $count ->
    [one] Se miró un caso; su fecha no ha llegado.
   *[other] Se miraron { $count } casos; ninguna fecha ha llegado.
}
expire-due = { $count ->
    [one] Un caso debe destruirse o revisarse:
   *[other] { $count } casos deben destruirse o revisarse:
}
expire-soon = { $count ->
    [one] Un caso vence pronto:
   *[other] { $count } casos vencen pronto:
}
expire-days-since = { $count ->
    [0] hoy
    [one] hace 1 día
   *[other] hace { $count } días
}
expire-days-left = { $count ->
    [one] en 1 día
   *[other] en { $count } días
}
expire-next = Revise cada uno: destrúyalo con sus copias y pida a los destinatarios que figuran tras → que destruyan las suyas; o fije un destroy_by posterior en [handling] de su case.toml y deje constancia del motivo.
next-handling = Siguiente paso: resuelva lo que retiene el expediente (marcas, piezas de otros Estados, copias tachadas, claves, plazos) y después: pouch status
page-handling-level = Nivel de la marca
page-grading = Evaluación de la fuente y de la información
page-originator = Procede de
page-originator-consent = Consentimiento para transmitirlo
page-declassification = Desclasificado o autorizado por
page-redacts = Copia tachada de
problem-marking-rules-unreadable = No se pueden leer las reglas de manejo de { $path }: { $reason }.
remedy-marking-rules-unreadable = Compruebe la carpeta indicada con --templates, u omita --templates para trabajar con las reglas de pouch.
problem-marking-rules-form = { $path } no está escrito como las reglas de manejo: { $reason }.
remedy-marking-rules-form = Corrija el archivo; el README de templates/handling en el código de pouch explica cómo se escribe.
problem-marking-seen = { $place } lleva la marca «{ $word }» ({ $marking }) { $at ->
    [name] en su nombre
    [title] en sus propiedades (título)
    [subject] en sus propiedades (asunto)
    [description] en sus propiedades (descripción)
    [copyright] en sus propiedades (derechos)
   *[other] en { $at }
}, vista { $times } ×.
remedy-marking-seen = Mírelo antes de que salga. Si puede enviarse, ponga en [handling] un set y un level igual de altos, o en su [[item]] la referencia de la desclasificación; si no, reténgalo.
problem-marking-perhaps = { $place } lleva quizá una marca: «{ $word }» ({ $marking }) { $at ->
    [name] en su nombre
    [title] en sus propiedades (título)
    [subject] en sus propiedades (asunto)
    [description] en sus propiedades (descripción)
    [copyright] en sus propiedades (derechos)
   *[other] en { $at }
}, vista { $times } ×.
remedy-marking-perhaps = Mírelo. Si la palabra no es una marca, diga por qué en su [[item]]: no_marking = "…".
problem-marking-half-stated = [handling] nombra un conjunto de marcas sin nivel, o un nivel sin su conjunto.
remedy-marking-half-stated = Rellene ambos, como set = "TLP" y level = "amber"; o ninguno.
problem-marking-unknown-set = No existe el conjunto de marcas «{ $value }».
remedy-marking-unknown-set = Use uno de estos en [handling] set: { $known }.
problem-marking-unknown-level = El conjunto { $set } no tiene el nivel «{ $value }».
remedy-marking-unknown-level = Use uno de estos en [handling] level: { $known }.
problem-marking-unknown-grading = «{ $value }» no es una evaluación de fuente e información.
remedy-marking-unknown-grading = Escriba una letra para la fuente (A, B, C, X) y una cifra para la información (1 a 4), como grading = "B2".
problem-marking-above-level = { $place } lleva la marca «{ $word }» ({ $marking }), superior al nivel del expediente ({ $level ->
    [none] no consta ninguno, así que es de uso oficial
   *[other] { $level }
}); { $at ->
    [name] está en el nombre
    [title] está en las propiedades (título)
    [subject] está en las propiedades (asunto)
    [description] está en las propiedades (descripción)
    [copyright] está en las propiedades (derechos)
   *[other] está en { $at }
}.
remedy-marking-above-level = Eleve set y level en [handling], retenga la pieza (disclosure = "withheld") o, si la palabra no es una marca, diga por qué en su [[item]]: no_marking = "…".
problem-marking-state-secret = { $place } lleva la marca de un secreto de Estado: «{ $word }» ({ $marking }); { $at ->
    [name] está en el nombre
    [title] está en las propiedades (título)
    [subject] está en las propiedades (asunto)
    [description] está en las propiedades (descripción)
    [copyright] está en las propiedades (derechos)
   *[other] está en { $at }
}.
remedy-marking-state-secret = No puede entrar en el expediente. Reténgalo; o, cuando la autoridad competente lo haya desclasificado o autorizado, escriba su referencia en el [[item]]: declassification = "…".
problem-marking-ask = { $place } lleva quizá una marca superior al nivel del expediente: «{ $word }» ({ $marking }); { $at ->
    [name] está en el nombre
    [title] está en las propiedades (título)
    [subject] está en las propiedades (asunto)
    [description] está en las propiedades (descripción)
    [copyright] está en las propiedades (derechos)
   *[other] está en { $at }
}.
remedy-marking-ask = Mírelo. Si es una marca, retenga la pieza o eleve el nivel; si la palabra no es una marca, diga por qué en su [[item]]: no_marking = "…".
problem-marking-declassified = { $place } lleva «{ $word }» ({ $marking }, en { $at }) y sale conforme a { $reference }.
remedy-marking-declassified = Asegúrese de que la referencia vale para este mismo documento y este destinatario.
problem-marking-explained = { $place } lleva «{ $word }» ({ $marking }, en { $at }), que según el agente no es una marca.
remedy-marking-explained = Quien aprueba debe leer el motivo en no_marking.
problem-marking-unsearched = No se buscaron marcas según las reglas de hoy en lo que va a { $place }: { $items } ({ $count } en total).
remedy-marking-unsearched = Haga que se busquen: pouch add. Las traducciones: adjúntelas de nuevo.
problem-marking-unread = Parte de lo que va a { $place } no se pudo leer, y allí no se buscaron sellos ni marcas: { $items } ({ $count } en total).
remedy-marking-unread = Mire usted mismo cada página; para páginas escaneadas ayuda pouch add --ocr. Una imagen sin palabras: pouch confirm { $items } --language zxx
problem-third-party-no-consent = { $place } procede de { $originator } y no consta su consentimiento para transmitirlo.
remedy-third-party-no-consent = Pregunte a { $originator } y escriba la referencia de la respuesta en su [[item]]: consent_reference = "…"; hasta entonces, reténgalo.
problem-refuse-key = { $place } contiene una clave privada o un almacén de claves ({ $at ->
    [name] por su nombre
    [bytes] en sus bytes
   *[other] en { $at }
}).
remedy-refuse-key = Reténgalo o envíe una copia sin ella. Si el destinatario la necesita como prueba, diga por qué en su [[item]]: refuse_reason = "…".
problem-refuse-passwords = { $place } contiene una lista de contraseñas (desde { $at }).
remedy-refuse-passwords = Reténgalo o envíe una copia sin ellas. Si el destinatario las necesita como prueba, diga por qué en su [[item]]: refuse_reason = "…".
problem-refuse-phone-image = { $place } parece la copia íntegra de un teléfono o disco ({ $bytes } bytes): mucho más, y de mucha más gente, de lo que el caso necesita.
remedy-refuse-phone-image = Envíe extractos útiles para el caso. Si hace falta todo, diga por qué en su [[item]]: refuse_reason = "…".
problem-redaction-parent-unknown = { $place } figura como copia tachada de { $parent }, que no es otra pieza de este caso.
remedy-redaction-parent-unknown = Escriba el número o la ruta del original: redacts = "E0007".
problem-redaction-parent-packed = { $place } es copia tachada de { $parent }, y el propio { $parent } va al mismo destinatario.
remedy-redaction-parent-packed = Retenga el original en su [[item]]: disclosure = "withheld" y withheld_reason.
problem-redaction-no-terms = { $place } es una copia tachada, pero nada dice qué no debe contener; no se comprobaron sus palabras.
remedy-redaction-no-terms = Enumere nombres y números en su [[item]]: redacted_terms = ["…"]. La lista nunca sale de la carpeta del caso.
problem-redaction-withheld-inside = { $item } contiene los mismos bytes que { $parent }, que está retenido.
remedy-redaction-withheld-inside = Retenga también { $item }, o saque el archivo del contenedor y envíe el resto.
problem-redaction-term-left = La copia tachada { $place } contiene todavía el término { $term } de su lista ({ $at ->
    [name] en su nombre
    [bytes] en sus bytes
    [stream] en una parte que ninguna página muestra
   *[other] en { $at }
}).
remedy-redaction-term-left = Tache de nuevo con un programa que elimine las palabras y no solo las cubra, guarde un archivo nuevo, incorpórelo y deje fuera el anterior.
problem-redaction-unread = La copia tachada { $place } no se puede leer hasta el final ({ $reason }), así que no se puede comprobar.
remedy-redaction-unread = Haga una copia en un formato sencillo, como un PDF sin contraseña, e incorpórela.
problem-redaction-changes-left = La copia tachada { $place } conserva cambios registrados y, con ellos, palabras borradas.
remedy-redaction-changes-left = Acepte todos los cambios, guárdela como PDF e incorpórela.
problem-redaction-hidden-sheet = La copia tachada { $place } conserva una hoja oculta.
remedy-redaction-hidden-sheet = Elimine la hoja, guarde un archivo nuevo e incorpórelo.
problem-redaction-gps-left = La copia tachada { $place } dice todavía dónde se hizo (GPS).
remedy-redaction-gps-left = Guarde la imagen sin sus propiedades e incorpórela.
problem-redaction-comments-left = La copia tachada { $place } contiene comentarios.
remedy-redaction-comments-left = Léalos; si cuentan lo que se quitó, bórrelos e incorpore el archivo nuevo.
problem-redaction-thumbnail-left = La copia tachada { $place } contiene una imagen de vista previa que puede mostrar lo que se quitó.
remedy-redaction-thumbnail-left = Guárdela sin vista previa ni propiedades e incorpórela.
problem-redaction-versions-left = La copia tachada { $place } contiene versiones anteriores de sí misma ({ $count }): lo que se quitó puede recuperarse.
remedy-redaction-versions-left = Imprímala en un PDF nuevo e incorpórelo; «guardar» solo añade, «guardar como» o imprimir escriben de nuevo.
problem-redaction-picture = La copia tachada { $place } tiene páginas que son imágenes: allí no se buscaron palabras.
remedy-redaction-picture = Mire cada página: ¿está todo cubierto?
problem-retention-passed = Ha llegado la fecha de destrucción { $date } (hoy es { $today }).
remedy-retention-passed = De este caso no puede enviarse nada sin revisarlo: fije un destroy_by posterior en [handling] y deje constancia del motivo.
problem-retention-too-long = La fecha de destrucción { $date } es posterior a lo que las reglas permiten para este tipo ({ $latest }; { $source }).
remedy-retention-too-long = Fije un destroy_by anterior en [handling], o que quien aprueba anote por qué se necesita más tiempo.
problem-retention-no-folder = No existe la carpeta { $place }.
remedy-retention-no-folder = Compruebe el nombre y repita la orden.
problem-retention-case-unreadable = El caso de { $place } no se puede leer: { $reason }.
remedy-retention-case-unreadable = Vaya allí y ejecute: pouch status
problem-retention-no-date = El caso de { $place } no indica fecha de destrucción.
remedy-retention-no-date = Rellene destroy_by en [handling] de su case.toml.
problem-whom-item-open = { $item } ({ $place }): otras piezas del caso están destinadas a algunos destinatarios, pero nada dice a quién va esta.
remedy-whom-item-open = Escriba en case.toml: [[item]] path = "{ $path }", con recipients = ["…"]; o sin recipients, si la reciben todos.
problem-whom-person-named = { $place }: nombra a { $person }, que no es para { $recipient }, y { $recipient } recibe este texto.
remedy-whom-person-named = Quite el nombre o el número de este texto, o añada "{ $recipient }" a los recipients de la [[person]].
problem-whom-person-in-evidence = { $item } ({ $place }) va a { $recipient } y nombra a { $person }, que no es para { $recipient }.
remedy-whom-person-in-evidence = Envíe a { $recipient } una copia expurgada (redacts = "{ $item }") o destine la pieza a otros: recipients = ["…"] en su [[item]]. Si puede quedarse, no hace falta nada.
