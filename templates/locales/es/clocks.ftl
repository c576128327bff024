# Plazos, relojes y países.

deadline-urgency = Hora límite de la solicitud urgente
deadline-action = Plazo de la petición { $number }
deadline-destroy = Destruir el material o revisar si aún es necesario
deadline-reply-due = Respuesta a la solicitud recibida
deadline-time-limit = Plazo de la solicitud de asistencia judicial
deadline-limitation = Prescribe el delito
deadline-warrant-expires = Caduca la orden
deadline-claim = Último día para reclamar al seguro
deadline-event-begins = Comienza el evento
deadline-event-ends = Termina el evento
deadline-event-expires = Caduca la información sobre el evento
deadline-silence-until = Desde este día se puede avisar al usuario
deadline-handover = Traspaso al sucesor
deadline-release = La persona debe quedar en libertad si no ha llegado la solicitud formal

problem-deadline-passed = { $place }: { $what } – { $when } – ya ha pasado.
remedy-deadline-passed = Si se cumplió, no hace falta nada más. Si no, avise hoy a la otra parte y anote la nueva fecha en case.toml.
problem-deadline-near = { $place }: { $what } – { $when } – vence en menos de siete días.
remedy-deadline-near = «pouch export ics» lleva los plazos del caso a su calendario.
problem-country-language = { $place }: según lo que se sabe ({ $date }), { $country } acepta documentos en: { $accepted }. Ninguna de estas lenguas figura entre las del destinatario. Fuente: { $source }
remedy-country-language = Añada una lengua aceptada en «languages» y encargue la traducción, o asegúrese de que este destinatario acepta la suya. «pouch countries { $country }» explica más.
problem-country-unknown = No se sabe nada del país «{ $code }».
remedy-country-unknown = Se conocen: { $known }.

export-ics-done = { $count ->
    [one] Se ha escrito el calendario con un plazo:
   *[other] Se ha escrito el calendario con { $count } plazos:
  }
export-linked-done = { $count ->
    [one] El expediente con un elemento está escrito en esta forma:
   *[other] El expediente con { $count } elementos está escrito en esta forma:
  }
export-ics-note = Escrito por pouch a partir del archivo del caso; esta entrada no nombra a nadie.
countries-note = Es lo que decían las fuentes en la fecha indicada. No es ley: pregunte antes de basarse en ello.
country-eu = Unión Europea (vía policial)
confidence-V = leído en la fuente
confidence-K = sabido, no releído
clock-release = { $count ->
    [one] Un día después de la detención preventiva se pone en libertad a la persona si no ha llegado la solicitud formal.
   *[other] { $count } días después de la detención preventiva se pone en libertad a la persona si no ha llegado la solicitud formal.
  }
clock-answer-urgent-hours = Las solicitudes urgentes se responden en { $count } horas si la información está directamente disponible.
clock-answer-urgent-days = Las demás solicitudes urgentes se responden en { $count } días.
clock-answer-days = Todas las demás solicitudes se responden en { $count } días.

help-export = Escribe lo que otros programas leen: los plazos del caso como calendario, un expediente como datos enlazados
help-export-form = ics: un calendario del caso (iCalendar); case: un expediente como CASE/UCO 1.4; rocrate: un expediente como RO-Crate 1.2; asic: un expediente en un contenedor ASiC-S firmado
help-export-output = El archivo que se escribe; sin él, la respuesta va a la salida estándar
help-export-force = Sustituye un archivo que ya existe
help-countries = Enumera lo que se sabe de la práctica de los países: lenguas aceptadas, vías y plazos, con fecha y fuente
help-countries-code = Un país en detalle, como AR, EU o INTERPOL
