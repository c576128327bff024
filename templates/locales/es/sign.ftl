# Claves en dispositivos (PKCS#11) y decisiones firmadas.
token-ask-pin = PIN de { $token }:{ " " }
problem-token-uri = La parte «{ $part }» del URI pkcs11: no se admite.
remedy-token-uri = Escriba pkcs11:token=ETIQUETA;object=ETIQUETA o pkcs11:id=%01, y los demás signos como %XX (RFC 7512). Un PIN nunca va en una orden: use --passphrase-file, --passphrase-fd o tecléelo cuando se le pida.
problem-token-module = No se puede usar la biblioteca del dispositivo: { $reason }
remedy-token-module = Indique la biblioteca PKCS#11 que entrega el fabricante del dispositivo: --module ARCHIVO, o module-path en el URI.
problem-token-none = { $what ->
    [key] Ninguna clave del dispositivo corresponde al URI.
   *[other] Ningún dispositivo corresponde al URI.
  }
remedy-token-none = Compruebe que el dispositivo está conectado y que las etiquetas están bien escritas: pkcs11-tool --module ARCHIVO --list-slots, --list-objects
problem-token-many = { $what ->
    [key] Más de una clave del dispositivo corresponde al URI: { $names }.
   *[other] Más de un dispositivo corresponde al URI: { $names }.
  }
remedy-token-many = Diga cuál: pkcs11:token=ETIQUETA;object=ETIQUETA, o id=%01.
problem-token-pin = El PIN es incorrecto. Se entregó una vez al dispositivo y no se volverá a probar.
remedy-token-pin = Repita la orden con el PIN correcto. La mayoría de los dispositivos se bloquean tras tres errores.
problem-token-locked = El dispositivo está bloqueado: recibió demasiados PIN incorrectos.
remedy-token-locked = Pida a quien lo emitió que lo desbloquee.
problem-token-final-try = Un PIN incorrecto más bloquearía el dispositivo, por lo que no se le entregó ninguno.
remedy-token-final-try = Si está seguro del PIN, repita la orden con --last-try.
problem-token-refused = El dispositivo se negó: { $reason }
remedy-token-refused = Compruebe que la clave puede firmar (RSA de 3072 bits o más, P-256, P-384) y que no exige un PIN para cada firma.
help-seal-module = Biblioteca del dispositivo (PKCS#11), para un URI pkcs11: sin module-path
help-seal-last-try = Entrega el PIN aunque un error más bloquearía el dispositivo
help-pack-module = Biblioteca del dispositivo (PKCS#11), para un URI pkcs11: sin module-path
help-pack-last-try = Entrega el PIN aunque un error más bloquearía el dispositivo
problem-decision-forged = La firma bajo la decisión de { $name } ({ $what }) no corresponde a lo que dice el registro: se cambió una de las dos cosas, o procede de otro sitio.
remedy-decision-forged = Averigüe quién escribió la línea y haga que se decida de nuevo: pouch approve … --sign CLAVE, o pouch gate … --sign CLAVE.
problem-decision-unsigned = La decisión de { $name } ({ $what }) no está firmada; su oficina exige firmar estas decisiones en este tipo.
remedy-decision-unsigned = Haga que se firme: pouch approve … --sign CLAVE, o pouch gate … --sign CLAVE. Lo que está en case.toml nunca está firmado.
problem-decision-other-case = La firma bajo la decisión de { $name } ({ $what }) se dio para el caso { $case }.
remedy-decision-other-case = Averigüe quién la copió y haga que la persona decida en este caso.
problem-decision-other-key = La clave de { $key } firmó en nombre de { $name } ({ $what }); su oficina no la conoce como suya.
remedy-decision-other-key = Cada cual firma con su propia clave. Si es nueva, inclúyala en people.toml, en la carpeta de plantillas de su oficina.
problem-decision-key-not-then = La clave de { $key } no era válida cuando firmó { $name } ({ $what }).
remedy-decision-key-not-then = Haga que se firme con una clave válida; people.toml y el certificado dicen desde cuándo y hasta cuándo.
problem-decision-unlisted = Su oficina no conoce ninguna clave de { $name } ({ $what }); se firmó con la de { $key }.
remedy-decision-unlisted = Incluya a la persona y su clave en people.toml, en la carpeta de plantillas de su oficina.
problem-decision-not-supported = pouch no conoce { $algorithm }, así que no puede decir si { $name } ({ $what }) firmó.
remedy-decision-not-supported = Firme con RSA, P-256 o P-384, o con una clave SSH del tipo Ed25519.
problem-decision-people-file = No se puede usar { $place }: { $reason }
remedy-decision-people-file = Escriba require_signed = true y, para cada persona, [[person]] con name y certificates (SHA-256) o ssh_keys. Una clave es de una sola persona.
problem-decision-many-keys = Se dio más de una clave para una decisión.
remedy-decision-many-keys = Una decisión es de una persona: indique una sola clave.
help-approve-sign = Clave que firma: PEM, PKCS#12, archivo de clave de OpenSSH o el URI pkcs11: de una clave en un dispositivo
help-approve-sign-with-agent = Mitad pública de una clave SSH con la que firma ssh-keygen: en un agente o dispositivo FIDO2
help-approve-certificate = Certificados que no están en el archivo de la clave
help-approve-passphrase-file = Archivo cuya primera línea es la contraseña; uno por cada clave protegida, en su orden
help-approve-passphrase-fd = Descriptor de archivo del que leer las contraseñas, una por línea
help-approve-module = Biblioteca del dispositivo (PKCS#11), para un URI pkcs11: sin module-path
help-approve-last-try = Entrega el PIN aunque un error más bloquearía el dispositivo
help-gate-sign = Clave que firma: PEM, PKCS#12, archivo de clave de OpenSSH o el URI pkcs11: de una clave en un dispositivo
help-gate-sign-with-agent = Mitad pública de una clave SSH con la que firma ssh-keygen: en un agente o dispositivo FIDO2
help-gate-certificate = Certificados que no están en el archivo de la clave
help-gate-passphrase-file = Archivo cuya primera línea es la contraseña; uno por cada clave protegida, en su orden
help-gate-passphrase-fd = Descriptor de archivo del que leer las contraseñas, una por línea
help-gate-module = Biblioteca del dispositivo (PKCS#11), para un URI pkcs11: sin module-path
help-gate-last-try = Entrega el PIN aunque un error más bloquearía el dispositivo
help-export-module = Biblioteca del dispositivo (PKCS#11), para un URI pkcs11: sin module-path
help-export-last-try = Entrega el PIN aunque un error más bloquearía el dispositivo
help-receipt-module = Biblioteca del dispositivo (PKCS#11), para un URI pkcs11: sin module-path
help-receipt-last-try = Entrega el PIN aunque un error más bloquearía el dispositivo
