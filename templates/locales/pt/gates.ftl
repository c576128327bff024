# Safeguard questions. Each is put so that "yes" means: the safeguard holds. Behind each: what to think of.
gate-G1 = Temos base jurídica e competência para enviar isto, a este destinatário, agora?
gate-G1-ask-1 = Que tratado, lei ou compromisso de reciprocidade o permite, e está em vigor entre os dois Estados?
gate-G1-ask-2 = É competente a nossa unidade, e consentiu a autoridade que deve consentir?
gate-G1-ask-3 = É este o canal certo para este tipo de pedido?
gate-G1-ask-4 = Teria um tribunal do nosso país de o ordenar primeiro?
gate-G2 = É tudo o que está no dossiê necessário e proporcional a uma única finalidade indicada?
gate-G2-ask-1 = Para que serve exatamente, e bastaria menos?
gate-G2-ask-2 = Qual a gravidade do assunto, e qual o plano da investigação?
gate-G2-ask-3 = Que pessoas aparecem sem serem necessárias para a finalidade?
gate-G2-ask-4 = Como seremos informados do seguimento dado?
gate-G3 = É certo que o caso não tem caráter político, militar, religioso ou racial?
gate-G3-ask-1 = Será o ato, na verdade, um ato de opinião, reunião, jornalismo, eleição ou sucessão no poder?
gate-G3-ask-2 = É a pessoa político, jornalista, ativista ou advogado, ou parente de um?
gate-G3-ask-3 = Seria o caso perseguido se a pessoa pertencesse a outro grupo?
gate-G3-ask-4 = É um litígio privado ou administrativo disfarçado de crime?
gate-G4 = Foi verificado que nenhuma pessoa em causa é refugiada ou pede asilo contra o Estado que receberia a informação?
gate-G4-ask-1 = A quem se perguntou, em que dia, e qual foi a resposta? “Não se sabe” não é resposta.
gate-G4-ask-2 = Poderia o próprio pedido revelar ao Estado temido onde está a pessoa?
gate-G4-ask-3 = Foi um pedido anterior sobre esta pessoa recusado ou apagado por este motivo?
gate-G4-ask-4 = Disse a pessoa que teme regressar?
gate-G5 = É suficientemente certo que isto não pode levar a uma pena de morte, a tortura ou a um processo não equitativo, ou há garantias?
gate-G5-ask-1 = Por que infrações penais se pode ali impor a morte, e com que frequência é executada?
gate-G5-ask-2 = A ajuda inocenta a pessoa? Qual a sua fiabilidade? Que idade tem, em que circunstâncias vive?
gate-G5-ask-3 = Qual o risco para a pessoa, para as vítimas e para outros se ajudarmos, e se não ajudarmos?
gate-G5-ask-4 = Que riscos podem ser reduzidos, com que garantia, e quem vigia o seu cumprimento?
gate-G5-ask-5 = Quem decide? Um oficial superior; se a pessoa está detida ou acusada, quem a lei indicar.
gate-G6 = Foram verificadas a dupla incriminação, a prescrição, as sentenças anteriores e as anistias, sem que se encontrasse nada em contrário?
gate-G6-ask-1 = É a conduta, como quer que se chame, crime em ambos os Estados?
gate-G6-ask-2 = Quando prescreve a infração penal em cada um dos dois Estados?
gate-G6-ask-3 = Foi a pessoa julgada pelos mesmos atos, em qualquer lugar?
gate-G6-ask-4 = Está abrangida por um indulto ou uma anistia?
gate-G7 = Está estabelecido que o que enviamos, ou quem entregamos, só serve para os atos e a finalidade indicados?
gate-G7-ask-1 = Quem o prometeu, em que termos, e onde consta?
gate-G7-ask-2 = Pode a pessoa, ou o material, seguir para um terceiro Estado?
gate-G7-ask-3 = O que deve fazer o destinatário antes de outro uso?
gate-G8 = Está o dossiê livre de material protegido de advogados, médicos, clero ou imprensa, ou o seu uso foi autorizado?
gate-G8-ask-1 = Procurou-se em telefones, caixas de correio e conversas mensagens de um advogado ou de um médico?
gate-G8-ask-2 = Poderia reconhecer-se a fonte de um jornalista?
gate-G8-ask-3 = Quem autorizou o que ainda assim consta, e com que limites?
gate-G9 = Estão menores e vítimas protegidos em tudo o que se envia?
gate-G9-ask-1 = Qual é o superior interesse da criança?
gate-G9-ask-2 = Estão os seus nomes fora de resumos, títulos e nomes de arquivo?
gate-G9-ask-3 = Sabem-no as vítimas e as testemunhas, e consentiram onde isso é necessário?
gate-G9-ask-4 = Imagens de abuso nunca são empacotadas. Foram vistas todas as imagens?
gate-G10 = É a transferência de dados pessoais lícita, exata e limitada?
gate-G10-ask-1 = Em que se baseia a transferência: uma decisão, um acordo, uma avaliação, um interesse vital, um consentimento? Para um destinatário privado: que norma?
gate-G10-ask-2 = Distinguem-se os factos das opiniões, e os suspeitos das vítimas e testemunhas?
gate-G10-ask-3 = Há dados sobre saúde, origem, crença, vida sexual, genes ou impressões digitais, e são estritamente necessários?
gate-G10-ask-4 = Está fixado um dia em que os dados são destruídos ou reexaminados?
gate-G11 = Respeitou o destinatário restrições anteriores, de modo que possamos confiar nelas?
gate-G11-ask-1 = Foi algo que enviamos usado para outra finalidade, transmitido a terceiros ou publicado?
gate-G11-ask-2 = Ficaram perguntas sobre isso sem resposta?
gate-G11-ask-3 = Houve fugas de informação do seu pessoal ou do seu sistema?
gate-G12 = Está no dossiê, ou pelo menos listado, o que é favorável às pessoas em causa?
gate-G12-ask-1 = Que depoimento, registro ou perícia lhes é favorável?
gate-G12-ask-2 = Deixamos de fora partes de uma conversa ou de um filme que alteram o seu sentido?
gate-G12-ask-3 = O que é incerto é apresentado como incerto?

gate-answer-yes = sim
gate-answer-no = não
gate-answer-not-applicable = não se aplica
gate-answer-unsure = em dúvida
gate-asked-must = tem de ser respondida
gate-asked-should = deve ser respondida
gate-asked-short = perigo de vida: comunica-se, não se espera
gate-asked-not = não se pergunta neste tipo
gate-open = em aberto
gate-holds = satisfeita
gate-by = { $answer }, { $who }
gate-none = Este tipo de dossiê não tem perguntas de salvaguarda.
gate-how = Responda com: pouch gate G4 --answer yes|no|not-applicable|unsure --reason "…" --who "…"
gate-think = Pense em:
gate-done = { $gate }: { $answer }, por { $who }, está no registro de custódia e ali permanece.
gate-still = Ainda não está satisfeita; o que falta é dito abaixo.

approve-done = { $name } aprova este caso tal como está ({ $role ->
    [legal] revisão jurídica
   *[other] aprovação
    }, com o nome digitado).
approve-digest = A aprovação vale exatamente para este estado:
approve-bound = Qualquer alteração posterior do arquivo do caso, das provas, das traduções ou das respostas de salvaguarda a deixa sem efeito.
approve-next = Nada mais é preciso: pouch pack.
approve-open = Antes de empacotar ainda falta:
next-approve = A seguir: pouch approve --role approver --name "…" (e --role legal, se o tipo exigir três pessoas).
next-gate = A seguir: responda às perguntas de salvaguarda: pouch gate.

problem-gate-unanswered = Ainda sem resposta: perguntas de salvaguarda { $gates }.
remedy-gate-unanswered = pouch gate lista todas; leia uma com pouch gate { $gate } e responda: pouch gate { $gate } --answer … --reason "…" --who "…"
problem-gate-unsure = Pergunta de salvaguarda { $gate }: { $who } está em dúvida.
remedy-gate-unsure = Deve decidir uma segunda pessoa que não tenha hesitado: pouch gate { $gate } --answer yes --reason "…" --who "…". A primeira resposta permanece no registro.
problem-gate-review = Pergunta de salvaguarda { $gate }: { $who } respondeu não. Isso exige uma revisão de segundo nível.
remedy-gate-review = Uma segunda pessoa pode autorizá-lo com um fundamento: pouch gate { $gate } --answer yes --reason "…" --who "…". Caso contrário, desista: não envie.
problem-gate-stopped = Pergunta de salvaguarda { $gate }: { $who } respondeu não. Nada é empacotado.
remedy-gate-stopped = Corrija primeiro o que está mal. Depois, duas pessoas devem responder sim, uma das quais não tenha hesitado: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-raised = Pergunta de salvaguarda { $gate }: case.toml diz de { $key } que é assim, ou que é incerto. Uma só resposta não basta.
remedy-gate-raised = Uma segunda pessoa também deve responder: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-not-applicable = A pergunta de salvaguarda { $gate } aplica-se a todos os dossiês deste tipo; “não se aplica” não é resposta.
remedy-gate-not-applicable = Responda: pouch gate { $gate } --answer yes|no|unsure --reason "…" --who "…"
problem-gate-nobody = Pergunta de salvaguarda { $gate }: uma resposta ({ $answer }) não tem nome.
remedy-gate-nobody = Diga quem responde, em case.toml (who = "…") ou com --who "…".
problem-gate-for-another = Quem opera é { $actor }, mas a resposta seria de { $name }.
remedy-gate-for-another = Cada pessoa responde por si: { $name } executa o comando, sem --actor ou com o próprio nome.
problem-gate-not-on-record = { $place }: não consta { $key ->
    [return_host_agreement] o acordo do Estado anfitrião
    [return_medical] o exame médico
    [return_legal_act] o ato do Estado anfitrião
    [return_consent_statement] o livre consentimento da pessoa, por escrito
    [return_consent_language] o idioma do consentimento, que é o da própria pessoa
    [return_interpreter] o intérprete
    [return_lawyer_offered] o oferecimento de um advogado
    [return_may_withdraw] o direito de mudar de opinião
    [return_independent_witness] uma testemunha independente
    [return_no_pressure] que não se tenha recorrido a familiares para pressionar a pessoa
   *[other] o que deve constar
    }. A entrega fica parada.
remedy-gate-not-on-record = Faça-o e depois escreva em [return], em case.toml, como e quando; “no” não é registro. Ninguém o pode dispensar.

problem-approval-missing = { $role ->
    [legal] Não consta nenhuma revisão jurídica.
   *[other] Não consta nenhuma aprovação.
    } Este tipo exige três pessoas diferentes; as palavras de case.toml não bastam.
remedy-approval-missing = { $role ->
    [legal] Quem faz a revisão jurídica digita: pouch approve --role legal --name "…"
   *[other] Quem aprova digita: pouch approve --role approver --name "…"
  }
problem-approval-void = { $role ->
    [legal] A revisão jurídica
   *[other] A aprovação
    } de { $name } ficou sem efeito: desde então houve alterações em: { $part ->
    [head] cabeçalho de case.toml (número, versão, título, idiomas)
    [references] referências
    [sender] remetente
    [recipient] destinatários
    [legal] base jurídica, finalidade ou infrações penais
    [facts] factos ou o que se pede
    [urgency] urgência
    [person] pessoas
    [handling] regras de uso
    [item] indicações sobre elementos, ou quais não são fornecidos ou estão selecionados
    [approval] teor de [approval]
    [safeguards] quem vê as respostas de salvaguarda
    [evidence] provas
    [translations] traduções
    [gates] respostas de salvaguarda
    [waivers] observações dispensadas sobre traduções
    [all] todo o conjunto
   *[other] tabela do tipo de dossiê
    }.
remedy-approval-void = Desfaça a alteração, ou faça-a aprovar de novo: pouch approve --role { $role } --name "…"
problem-approval-same-person = { $name } não pode { $role ->
    [legal] fazer a revisão jurídica
   *[other] aprovar
    }: { $other_role ->
    [preparer] o dossiê foi preparado por { $other }
    [legal] a revisão jurídica é de { $other }
   *[other] a aprovação é de { $other }
    }, que parece ser a mesma pessoa.
remedy-approval-same-person = Peça a outra pessoa. Quem recebeu provas, confirmou um idioma ou anexou uma tradução também preparou o dossiê. Se duas pessoas têm nomes muito parecidos, cada uma digita o seu também em caracteres: --name "HE Yining (何以宁)".
problem-approval-no-preparer = { $place }: ninguém é nomeado como tendo preparado este dossiê.
remedy-approval-no-preparer = Escreva prepared_by = "…" em [approval].
problem-approval-nobody = Uma aprovação precisa do nome de uma pessoa.
remedy-approval-nobody = Digite-o: pouch approve --role { $role } --name "…"
problem-approval-mixed-letters = { $name } mistura numa só palavra letras de vários alfabetos que se parecem.
remedy-approval-mixed-letters = Digite o nome de novo num só teclado.
problem-approval-odd-letter = { $name } contém “{ $letter }”, com que não se escreve nenhum nome.
remedy-approval-odd-letter = Digite o nome como consta do cartão de serviço: sem algarismos, sem letras que apenas se parecem com outras.
problem-approval-half-name = { $name } diz muito pouco: com uma só palavra ou só iniciais não se distingue ninguém.
remedy-approval-half-name = Digite o nome completo, sobrenome (apelido) e nome próprio, ou em caracteres.
problem-approval-for-another = Quem opera é { $actor }, mas a aprovação seria de { $name }.
remedy-approval-for-another = Cada pessoa aprova por si: { $name } executa o comando, sem --actor ou com o próprio nome.
problem-case-bad-time-zone = { $place }: “{ $value }” em “{ $key }” não é um fuso horário.
remedy-case-bad-time-zone = Escreva um nome IANA, por exemplo "Asia/Shanghai", "Europe/Moscow" ou "America/Argentina/Buenos_Aires".

help-gate = Mostra as perguntas de salvaguarda deste caso, ou registra uma resposta a uma delas
help-gate-id = A pergunta, de G1 a G12; se omitida, todas
help-gate-answer = A resposta
help-gate-reason = O fundamento, no idioma de trabalho
help-gate-who = Quem responde; se omitido, quem opera
help-gate-on = O dia da resposta (AAAA-MM-DD); se omitido, hoje
help-approve = Registra que uma pessoa aprova o caso exatamente como está
help-approve-role = Em que função: approver (quem aprova), ou legal (revisão jurídica)
help-approve-name = A pessoa que aprova; se omitida, quem opera
help-approve-note = O que a pessoa deseja acrescentar; não sai do serviço
