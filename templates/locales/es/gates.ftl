# Preguntas de salvaguardia. Cada una se formula de modo que «sí» significa: la salvaguardia se cumple. Detrás, en qué pensar.
gate-G1 = ¿Tenemos base jurídica y competencia para enviar esto, a ellos y ahora?
gate-G1-ask-1 = ¿Qué tratado, ley o promesa de reciprocidad lo permite, y está en vigor entre los dos Estados?
gate-G1-ask-2 = ¿Es competente nuestra unidad y ha dado su consentimiento la autoridad que debe darlo?
gate-G1-ask-3 = ¿Es este el canal adecuado para este tipo de solicitud?
gate-G1-ask-4 = ¿Tendría que ordenarlo antes un tribunal de nuestro país?
gate-G2 = ¿Es todo lo que contiene el expediente necesario y proporcionado a una única finalidad declarada?
gate-G2-ask-1 = ¿Para qué sirve exactamente? ¿Bastaría con menos?
gate-G2-ask-2 = ¿Qué gravedad tiene el asunto y cuál es el plan de la investigación?
gate-G2-ask-3 = ¿Qué personas aparecen sin que hagan falta para esa finalidad?
gate-G2-ask-4 = ¿Cómo sabremos qué se hizo con ello?
gate-G3 = ¿Es seguro que el caso no tiene carácter político, militar, religioso ni racial?
gate-G3-ask-1 = ¿Se trata en realidad de una opinión, una reunión, un trabajo periodístico, unas elecciones o una sucesión en el poder?
gate-G3-ask-2 = ¿Es la persona político, periodista, activista o abogado, o pariente de alguno de ellos?
gate-G3-ask-3 = ¿Se perseguiría el caso si la persona perteneciera a otro grupo?
gate-G3-ask-4 = ¿Es un conflicto privado o administrativo disfrazado de delito?
gate-G4 = ¿Se ha comprobado que ninguna persona afectada es refugiada ni pide asilo frente al Estado que recibiría la información?
gate-G4-ask-1 = ¿A quién se preguntó, qué día y qué respondió? «Se desconoce» no es una respuesta.
gate-G4-ask-2 = ¿Podría la propia solicitud mostrar al Estado temido dónde está la persona?
gate-G4-ask-3 = ¿Se denegó o se borró por este motivo una solicitud anterior sobre esta persona?
gate-G4-ask-4 = ¿Ha dicho la persona que teme volver?
gate-G5 = ¿Es bastante seguro que esto no puede llevar a una condena a muerte, a torturas ni a un juicio injusto, o hay garantías?
gate-G5-ask-1 = ¿Qué delitos se castigan allí con la muerte y con qué frecuencia se ejecuta?
gate-G5-ask-2 = ¿Exculpa la ayuda a la persona? ¿Es fiable? ¿Qué edad tiene y en qué circunstancias vive?
gate-G5-ask-3 = ¿Qué riesgo corren la persona, las víctimas y los demás si ayudamos, y si no ayudamos?
gate-G5-ask-4 = ¿Qué riesgos se pueden reducir, con qué garantía y quién vigila que se cumpla?
gate-G5-ask-5 = ¿Quién decide? Un mando superior; si la persona está detenida o acusada, quien diga la ley.
gate-G6 = ¿Se han comprobado la doble incriminación, la prescripción, las sentencias anteriores y las amnistías, sin hallar nada en contra?
gate-G6-ask-1 = ¿Es la conducta, se llame como se llame, delito en ambos Estados?
gate-G6-ask-2 = ¿Cuándo prescribe el delito en cada uno de los dos Estados?
gate-G6-ask-3 = ¿Ha sido juzgada la persona por los mismos hechos en algún lugar?
gate-G6-ask-4 = ¿Lo cubre un indulto o una amnistía?
gate-G7 = ¿Consta que lo que enviamos, o la persona que entregamos, se usará o juzgará solo por los hechos y la finalidad declarados?
gate-G7-ask-1 = ¿Quién lo prometió, con qué palabras y dónde consta?
gate-G7-ask-2 = ¿Puede la persona, o el material, pasar a un tercer Estado?
gate-G7-ask-3 = ¿Qué debe hacer el destinatario antes de otro uso?
gate-G8 = ¿Está el expediente libre de material protegido de abogados, médicos, clero o prensa, o se autorizó su uso?
gate-G8-ask-1 = ¿Se buscaron en teléfonos, buzones y chats mensajes de un abogado o de un médico?
gate-G8-ask-2 = ¿Podría reconocerse la fuente de un periodista?
gate-G8-ask-3 = ¿Quién autorizó lo que aun así contiene y con qué límites?
gate-G9 = ¿Están protegidos los menores y las víctimas en todo lo que se envía?
gate-G9-ask-1 = ¿Qué es lo mejor para el niño o la niña?
gate-G9-ask-2 = ¿Faltan sus nombres en los resúmenes, los títulos y los nombres de archivo?
gate-G9-ask-3 = ¿Lo saben las víctimas y los testigos, y consintieron donde hace falta?
gate-G9-ask-4 = Las imágenes de abusos nunca se empaquetan. ¿Se miró cada imagen?
gate-G10 = ¿Es lícita, exacta y limitada la transferencia de datos personales?
gate-G10-ask-1 = ¿En qué se apoya: una decisión, un acuerdo, una evaluación, un interés vital, un consentimiento? Si el destinatario es privado, ¿en qué norma?
gate-G10-ask-2 = ¿Se distinguen los hechos de las opiniones, y los sospechosos de las víctimas y los testigos?
gate-G10-ask-3 = ¿Hay datos de salud, origen, creencias, vida sexual, genes o huellas, y son estrictamente necesarios?
gate-G10-ask-4 = ¿Hay un día fijado para destruir los datos o revisarlos?
gate-G11 = ¿Ha respetado el destinatario las restricciones anteriores, de modo que podamos confiar en él?
gate-G11-ask-1 = ¿Se usó algo nuestro para otra finalidad, se pasó a otros o se publicó?
gate-G11-ask-2 = ¿Quedaron preguntas sobre ello sin respuesta?
gate-G11-ask-3 = ¿Ha habido filtraciones de su personal o de su sistema?
gate-G12 = ¿Está en el expediente, o al menos en la lista, lo que favorece a las personas afectadas?
gate-G12-ask-1 = ¿Qué declaración, documento o informe pericial las favorece?
gate-G12-ask-2 = ¿Omitimos partes de un chat o de una grabación que cambian su sentido?
gate-G12-ask-3 = ¿Se presenta como dudoso lo que es dudoso?

gate-answer-yes = sí
gate-answer-no = no
gate-answer-not-applicable = no procede
gate-answer-unsure = con dudas
gate-asked-must = debe responderse
gate-asked-should = conviene responderla
gate-asked-short = vida en peligro: se indica, no se espera
gate-asked-not = no se pregunta en este tipo
gate-open = pendiente
gate-holds = se cumple
gate-by = { $answer }, { $who }
gate-none = Este tipo de expediente no tiene preguntas de salvaguardia.
gate-how = Responda con: pouch gate G4 --answer yes|no|not-applicable|unsure --reason "…" --who "…"
gate-think = Piense en:
gate-done = { $gate }: { $answer }, por { $who }; consta en el registro de custodia y ahí queda.
gate-still = Todavía no se cumple; abajo se dice qué falta.

approve-done = { $name } aprueba este caso tal como está ({ $role ->
    [legal] revisión jurídica
   *[other] aprobación
  }, con el nombre escrito a máquina).
approve-digest = La aprobación vale solo para este estado exacto:
approve-bound = Cualquier cambio posterior del archivo del caso, de las pruebas, de las traducciones o de las respuestas de salvaguardia la anula.
approve-next = No hace falta nada más: pouch pack.
approve-open = Antes de empaquetar falta todavía:
next-approve = Siguiente paso: pouch approve --role approver --name "…" (y --role legal cuando el tipo exige tres personas).
next-gate = Siguiente paso: responda las preguntas de salvaguardia: pouch gate.

problem-gate-unanswered = Sin responder todavía: preguntas de salvaguardia { $gates }.
remedy-gate-unanswered = pouch gate las muestra todas; lea una con pouch gate { $gate } y responda: pouch gate { $gate } --answer … --reason "…" --who "…"
problem-gate-unsure = Pregunta de salvaguardia { $gate }: { $who } tiene dudas.
remedy-gate-unsure = Debe decidir una segunda persona que no haya dudado: pouch gate { $gate } --answer yes --reason "…" --who "…". La primera respuesta queda en el registro.
problem-gate-review = Pregunta de salvaguardia { $gate }: { $who } respondió que no. Hace falta una revisión de segundo nivel.
remedy-gate-review = Una segunda persona puede autorizarlo con un motivo: pouch gate { $gate } --answer yes --reason "…" --who "…". Si no, déjelo: no lo envíe.
problem-gate-stopped = Pregunta de salvaguardia { $gate }: { $who } respondió que no. No se empaqueta nada.
remedy-gate-stopped = Corrija primero lo que está mal. Después deben responder que sí dos personas, una de ellas sin haber dudado: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-raised = Pregunta de salvaguardia { $gate }: según case.toml, { $key } es así o es dudoso. No basta una sola respuesta.
remedy-gate-raised = Debe responder también una segunda persona: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-not-applicable = La pregunta de salvaguardia { $gate } vale para todo expediente de este tipo; «no procede» no es una respuesta.
remedy-gate-not-applicable = Respóndala: pouch gate { $gate } --answer yes|no|unsure --reason "…" --who "…"
problem-gate-nobody = Pregunta de salvaguardia { $gate }: una respuesta ({ $answer }) no lleva nombre.
remedy-gate-nobody = Diga quién responde, en case.toml (who = "…") o con --who "…".
problem-gate-for-another = Trabaja { $actor }, pero la respuesta sería de { $name }.
remedy-gate-for-another = Cada cual responde en su propio nombre: la orden la da { $name }, sin --actor o con su nombre.
problem-gate-not-on-record = { $place }: no consta { $key ->
    [return_host_agreement] el acuerdo del Estado anfitrión
    [return_medical] la revisión médica
    [return_legal_act] el acto jurídico del Estado anfitrión
    [return_consent_statement] el consentimiento libre de la persona, por escrito
    [return_consent_language] el idioma del consentimiento, que es el de la persona
    [return_interpreter] el intérprete
    [return_lawyer_offered] el ofrecimiento de un abogado
    [return_may_withdraw] el derecho a cambiar de opinión
    [return_independent_witness] un testigo independiente
    [return_no_pressure] que no se acudió a familiares para presionar a la persona
   *[other] lo que debe constar
  }. La entrega queda detenida.
remedy-gate-not-on-record = Hágase, y escriba en [return] de case.toml cómo y cuándo; «no» no es constancia. Nadie puede dispensarlo.

problem-approval-missing = { $role ->
    [legal] No consta la revisión jurídica.
   *[other] No consta la aprobación.
  } Este tipo exige tres personas distintas; no basta lo que diga case.toml.
remedy-approval-missing = { $role ->
    [legal] Quien hace la revisión jurídica escribe: pouch approve --role legal --name "…"
   *[other] Quien aprueba escribe: pouch approve --role approver --name "…"
  }
problem-approval-void = { $role ->
    [legal] La revisión jurídica
   *[other] La aprobación
  } de { $name } ya no vale; desde entonces cambió lo siguiente: { $part ->
    [head] el encabezado de case.toml (número, versión, título, idiomas)
    [references] las referencias
    [sender] el remitente
    [recipient] los destinatarios
    [legal] la base jurídica, la finalidad o los delitos
    [facts] los hechos o lo que se pide
    [urgency] la urgencia
    [person] las personas
    [handling] las reglas de uso
    [item] lo dicho sobre las pruebas, o cuáles se reservan o seleccionan
    [approval] lo que dice [approval]
    [safeguards] quién ve las respuestas de salvaguardia
    [evidence] las pruebas
    [translations] las traducciones
    [gates] las respuestas de salvaguardia
    [waivers] las observaciones descartadas sobre traducciones
    [all] el conjunto
   *[other] la tabla del tipo de expediente
  }.
remedy-approval-void = Deshaga el cambio o haga que se apruebe de nuevo: pouch approve --role { $role } --name "…"
problem-approval-same-person = { $name } no puede { $role ->
    [legal] hacer la revisión jurídica
   *[other] aprobar
  }: { $other_role ->
    [preparer] el expediente lo preparó { $other }
    [legal] la revisión jurídica es de { $other }
   *[other] la aprobación es de { $other }
  }, y parece ser la misma persona.
remedy-approval-same-person = Pídalo a otra persona. También prepara el expediente quien incorpora pruebas, confirma un idioma o adjunta una traducción. Si son dos personas de nombre muy parecido, cada una lo escribe también en caracteres: --name "HE Yining (何以宁)".
problem-approval-no-preparer = { $place }: no se nombra a nadie que haya preparado este expediente.
remedy-approval-no-preparer = Escriba prepared_by = "…" en [approval].
problem-approval-nobody = Una aprobación necesita el nombre de una persona.
remedy-approval-nobody = Escríbalo: pouch approve --role { $role } --name "…"
problem-approval-mixed-letters = { $name } mezcla en una palabra letras de varios alfabetos que se parecen.
remedy-approval-mixed-letters = Vuelva a escribir el nombre con un solo teclado.
problem-approval-odd-letter = { $name } contiene «{ $letter }», con lo que no se escribe ningún nombre.
remedy-approval-odd-letter = Escriba el nombre como figura en la credencial: sin cifras ni letras que solo se parecen a otras.
problem-approval-half-name = { $name } dice demasiado poco: con una sola palabra o solo iniciales no se distingue a nadie.
remedy-approval-half-name = Escriba el nombre completo, apellido y nombre de pila, o en caracteres chinos.
problem-approval-for-another = Está trabajando { $actor }, pero la aprobación sería de { $name }.
remedy-approval-for-another = Cada cual aprueba en su propio nombre: la orden la da { $name }, sin --actor o con su nombre.
problem-case-bad-time-zone = { $place }: «{ $value }» no es un huso horario válido para «{ $key }».
remedy-case-bad-time-zone = Escriba un nombre IANA, como "Asia/Shanghai", "Europe/Moscow" o "America/Argentina/Buenos_Aires".

help-gate = Muestra las preguntas de salvaguardia de este caso o registra una respuesta
help-gate-id = La pregunta, de G1 a G12; si se omite, todas
help-gate-answer = La respuesta
help-gate-reason = El motivo, en el idioma de trabajo
help-gate-who = Quién responde; si se omite, quien está trabajando
help-gate-on = El día de la respuesta (AAAA-MM-DD); si se omite, hoy
help-approve = Registra que una persona aprueba el caso exactamente como está
help-approve-role = En qué función: approver (quien aprueba) o legal (revisión jurídica)
help-approve-name = La persona que aprueba; si se omite, quien está trabajando
help-approve-note = Lo que la persona quiera añadir; no sale de la oficina
