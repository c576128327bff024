# Keys on tokens (PKCS#11), and signed decisions.
token-ask-pin = PIN de { $token }:{ " " }
problem-token-uri = A parte “{ $part }” do URI pkcs11: não é aceita.
remedy-token-uri = Escreva pkcs11:token=ETIQUETA;object=ETIQUETA ou pkcs11:id=%01, com os outros sinais como %XX (RFC 7512). Um PIN nunca vai num comando: use --passphrase-file, --passphrase-fd, ou digite-o quando lhe for pedido.
problem-token-module = Não é possível usar a biblioteca do token: { $reason }
remedy-token-module = Indique a biblioteca PKCS#11 que o fabricante do token fornece: --module ARQUIVO, ou module-path no URI.
problem-token-none = { $what ->
    [key] Nenhuma chave do token corresponde ao URI.
   *[other] Nenhum token corresponde ao URI.
  }
remedy-token-none = Verifique se o token está ligado e se as suas etiquetas estão escritas tal como são: pkcs11-tool --module ARQUIVO --list-slots, --list-objects
problem-token-many = { $what ->
    [key] Mais de uma chave do token corresponde ao URI: { $names }.
   *[other] Mais de um token corresponde ao URI: { $names }.
  }
remedy-token-many = Diga qual: pkcs11:token=ETIQUETA;object=ETIQUETA, ou id=%01.
problem-token-pin = O PIN está errado. Foi dado uma vez ao token e não será tentado de novo.
remedy-token-pin = Repita o comando com o PIN certo. A maioria dos tokens bloqueia-se depois de três errados.
problem-token-locked = O token está bloqueado: foram-lhe dados demasiados PIN errados.
remedy-token-locked = Peça a quem emitiu o token que o desbloqueie.
problem-token-final-try = Mais um PIN errado bloquearia o token; por isso, não lhe foi dado nenhum PIN.
remedy-token-final-try = Se tiver certeza do PIN, repita o comando com --last-try.
problem-token-refused = O token recusou: { $reason }
remedy-token-refused = Verifique se a chave pode assinar (RSA de 3072 bits ou mais, P-256, P-384) e se não pede um PIN próprio para cada assinatura.
help-seal-module = Biblioteca do token (PKCS#11), para um URI pkcs11: sem module-path
help-seal-last-try = Dá o PIN a um token mesmo quando mais um PIN errado o bloquearia
help-pack-module = Biblioteca do token (PKCS#11), para um URI pkcs11: sem module-path
help-pack-last-try = Dá o PIN a um token mesmo quando mais um PIN errado o bloquearia
problem-decision-forged = A assinatura sob a decisão de { $name } ({ $what }) não corresponde ao que diz o registro: uma das duas foi alterada, ou foi tirada de outro lugar.
remedy-decision-forged = Apure quem escreveu a linha e depois faça decidir de novo: pouch approve … --sign CHAVE, ou pouch gate … --sign CHAVE.
problem-decision-unsigned = A decisão de { $name } ({ $what }) não está assinada; o seu serviço exige que tais decisões sejam assinadas neste tipo.
remedy-decision-unsigned = Faça-a assinar: pouch approve … --sign CHAVE, ou pouch gate … --sign CHAVE. O que está em case.toml nunca está assinado.
problem-decision-other-case = A assinatura sob a decisão de { $name } ({ $what }) foi dada para o caso { $case }.
remedy-decision-other-case = Apure quem a copiou e faça com que a pessoa decida neste caso.
problem-decision-other-key = A chave de { $key } assinou em nome de { $name } ({ $what }); o seu serviço não a conhece como dessa pessoa.
remedy-decision-other-key = Cada pessoa assina com a sua própria chave. Se for nova, ponha-a em people.toml, na pasta de modelos do seu serviço.
problem-decision-key-not-then = A chave de { $key } não era válida quando { $name } ({ $what }) assinou.
remedy-decision-key-not-then = Faça assinar com uma chave válida; people.toml e o certificado dizem desde quando e até quando.
problem-decision-unlisted = O seu serviço não conhece nenhuma chave de { $name } ({ $what }); assinou-se com a de { $key }.
remedy-decision-unlisted = Ponha a pessoa e a chave em people.toml, na pasta de modelos do seu serviço.
problem-decision-not-supported = O pouch não conhece { $algorithm }; por isso, não pode dizer se { $name } ({ $what }) assinou.
remedy-decision-not-supported = Assine com RSA, P-256 ou P-384, ou com uma chave SSH do tipo Ed25519.
problem-decision-people-file = Não é possível usar { $place }: { $reason }
remedy-decision-people-file = Escreva require_signed = true e depois, para cada pessoa, [[person]] com name e certificates (SHA-256) ou ssh_keys. Uma chave pertence a uma só pessoa.
problem-decision-many-keys = Foi indicada mais de uma chave para uma decisão.
remedy-decision-many-keys = Uma decisão é de uma pessoa: indique uma só chave.
help-approve-sign = Chave que assina: PEM, PKCS#12, arquivo de chave OpenSSH, ou o URI pkcs11: de uma chave num token
help-approve-sign-with-agent = Metade pública de uma chave SSH com que ssh-keygen assina: num agente ou num token FIDO2
help-approve-certificate = Certificados que não estão no arquivo da chave
help-approve-passphrase-file = Arquivo cuja primeira linha é a senha; um para cada chave protegida, pela ordem delas
help-approve-passphrase-fd = Descritor de arquivo de onde ler senhas, uma por linha
help-approve-module = Biblioteca do token (PKCS#11), para um URI pkcs11: sem module-path
help-approve-last-try = Dá o PIN a um token mesmo quando mais um PIN errado o bloquearia
help-gate-sign = Chave que assina: PEM, PKCS#12, arquivo de chave OpenSSH, ou o URI pkcs11: de uma chave num token
help-gate-sign-with-agent = Metade pública de uma chave SSH com que ssh-keygen assina: num agente ou num token FIDO2
help-gate-certificate = Certificados que não estão no arquivo da chave
help-gate-passphrase-file = Arquivo cuja primeira linha é a senha; um para cada chave protegida, pela ordem delas
help-gate-passphrase-fd = Descritor de arquivo de onde ler senhas, uma por linha
help-gate-module = Biblioteca do token (PKCS#11), para um URI pkcs11: sem module-path
help-gate-last-try = Dá o PIN a um token mesmo quando mais um PIN errado o bloquearia
help-export-module = Biblioteca do token (PKCS#11), para um URI pkcs11: sem module-path
help-export-last-try = Dá o PIN a um token mesmo quando mais um PIN errado o bloquearia
help-receipt-module = Biblioteca do token (PKCS#11), para um URI pkcs11: sem module-path
help-receipt-last-try = Dá o PIN a um token mesmo quando mais um PIN errado o bloquearia
