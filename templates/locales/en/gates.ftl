# Safeguard questions. Each is put so that "yes" means: the safeguard holds. Behind each: what to think of.
gate-G1 = Do we have a legal basis and the competence to send this, to them, now?
gate-G1-ask-1 = Which treaty, law or promise of reciprocity allows it, and is it in force between the two States?
gate-G1-ask-2 = Is our unit competent, and has the authority that must consent done so?
gate-G1-ask-3 = Is this channel the right one for this kind of request?
gate-G1-ask-4 = Would a court at home have to order it first?
gate-G2 = Is everything in the dossier necessary and proportionate to one stated purpose?
gate-G2-ask-1 = What exactly is it for, and would less do?
gate-G2-ask-2 = How serious is the matter, and what is the plan of the investigation?
gate-G2-ask-3 = Which persons appear who are not needed for the purpose?
gate-G2-ask-4 = How will we be told what became of it?
gate-G3 = Is it certain that the case has no political, military, religious or racial character?
gate-G3-ask-1 = Is the act in truth one of opinion, assembly, journalism, an election or a succession of power?
gate-G3-ask-2 = Is the person a politician, journalist, activist or lawyer, or a relative of one?
gate-G3-ask-3 = Would the case be pursued if the person belonged to another group?
gate-G3-ask-4 = Is it a private or administrative dispute in the dress of a crime?
gate-G4 = Was it checked that no person concerned is a refugee or asks for asylum from the State that would receive the information?
gate-G4-ask-1 = Who was asked, on which day, and what was the answer? “Unknown” is not an answer.
gate-G4-ask-2 = Could the request itself show the State that is feared where the person is?
gate-G4-ask-3 = Was an earlier request about this person refused or deleted for this reason?
gate-G4-ask-4 = Has the person said that they fear to return?
gate-G5 = Is it certain enough that this cannot lead to a death sentence, torture or an unfair trial, or are there assurances?
gate-G5-ask-1 = For which offences can death be imposed there, and how often is it carried out?
gate-G5-ask-2 = Does the help clear the person? How reliable is it? How old are they, in which circumstances do they live?
gate-G5-ask-3 = What is the risk to the person, to victims and to others if we help, and if we do not?
gate-G5-ask-4 = Which risks can be made smaller, by which assurance, and who watches that it is kept?
gate-G5-ask-5 = Who decides? A senior officer; where the person is held or charged, whoever the law names.
gate-G6 = Were dual criminality, limitation, earlier judgments and amnesties checked, with nothing found against it?
gate-G6-ask-1 = Is the conduct, whatever it is called, a crime in both States?
gate-G6-ask-2 = When does the offence become time-barred, in each of the two States?
gate-G6-ask-3 = Was the person judged for the same acts, anywhere?
gate-G6-ask-4 = Does a pardon or an amnesty cover it?
gate-G7 = Is it laid down that what we send, or whom we hand over, is used only for the stated acts and purpose?
gate-G7-ask-1 = Who promised it, in which words, and where does it stand?
gate-G7-ask-2 = May the person, or the material, go on to a third State?
gate-G7-ask-3 = What must the recipient do before another use?
gate-G8 = Is the dossier free of privileged material of lawyers, doctors, clergy or press, or was its use allowed?
gate-G8-ask-1 = Were telephones, mailboxes and chats looked through for a lawyer's or a doctor's messages?
gate-G8-ask-2 = Could a source of a journalist be recognised?
gate-G8-ask-3 = Who allowed what is in it all the same, and with which limits?
gate-G9 = Are minors and victims protected in everything that is sent?
gate-G9-ask-1 = What is in the best interest of the child?
gate-G9-ask-2 = Are their names out of summaries, titles and file names?
gate-G9-ask-3 = Do victims and witnesses know, and did they consent where that is needed?
gate-G9-ask-4 = Images of abuse are never packed. Was every picture looked at?
gate-G10 = Is the transfer of personal data lawful, correct and limited?
gate-G10-ask-1 = On what does the transfer rest: a decision, an agreement, an assessment, a vital interest, a consent? For a private recipient: which rule?
gate-G10-ask-2 = Are facts told apart from opinions, and suspects from victims and witnesses?
gate-G10-ask-3 = Are there data on health, origin, belief, sexual life, genes or fingerprints, and are they strictly needed?
gate-G10-ask-4 = Is a day set on which the data are destroyed or looked at again?
gate-G11 = Has the recipient kept earlier restrictions, so that we can rely on them?
gate-G11-ask-1 = Was something we sent used for another purpose, passed on, or published?
gate-G11-ask-2 = Did questions about it stay without an answer?
gate-G11-ask-3 = Has their staff or their system leaked?
gate-G12 = Is what speaks for the persons concerned in the dossier too, or at least listed?
gate-G12-ask-1 = Which statement, record or expert opinion speaks for them?
gate-G12-ask-2 = Did we leave out parts of a chat or a film that change its meaning?
gate-G12-ask-3 = Is what is uncertain told as uncertain?

gate-answer-yes = yes
gate-answer-no = no
gate-answer-not-applicable = not applicable
gate-answer-unsure = unsure
gate-asked-must = must be answered
gate-asked-should = should be answered
gate-asked-short = life at risk: told, not waited for
gate-asked-not = not asked for this type
gate-open = open
gate-holds = holds
gate-by = { $answer }, { $who }
gate-none = This dossier type has no safeguard questions.
gate-how = Answer with: pouch gate G4 --answer yes|no|not-applicable|unsure --reason "…" --who "…"
gate-think = Think of:
gate-done = { $gate }: { $answer }, by { $who }, is in the custody log and stays there.
gate-still = It does not hold yet; what is needed is told below.

approve-done = { $name } approves this case as it stands ({ $role ->
    [legal] legal review
   *[other] approval
  }, by typed name).
approve-digest = The approval holds for exactly this state:
approve-bound = Any later change of the case file, the evidence, the translations or the safeguard answers makes it void.
approve-next = Nothing more is needed: pouch pack.
approve-open = Before packing is still needed:
next-approve = Next: pouch approve --role approver --name "…" (and --role legal where the type needs three people).
next-gate = Next: answer the safeguard questions: pouch gate.

problem-gate-unanswered = Not answered yet: safeguard questions { $gates }.
remedy-gate-unanswered = pouch gate lists them all; read one with pouch gate { $gate }, then answer: pouch gate { $gate } --answer … --reason "…" --who "…"
problem-gate-unsure = Safeguard question { $gate }: { $who } is unsure.
remedy-gate-unsure = A second person who has not hesitated must decide: pouch gate { $gate } --answer yes --reason "…" --who "…". The first answer stays in the log.
problem-gate-review = Safeguard question { $gate }: { $who } answered no. That needs a review at a second level.
remedy-gate-review = A second person may allow it with a reason: pouch gate { $gate } --answer yes --reason "…" --who "…". Else leave it: do not send.
problem-gate-stopped = Safeguard question { $gate }: { $who } answered no. Nothing is packed.
remedy-gate-stopped = Mend what is wrong first. Then two persons must answer yes, one of whom has not hesitated: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-raised = Safeguard question { $gate }: case.toml says of { $key } that it is so, or that it is uncertain. One answer is not enough.
remedy-gate-raised = A second person must answer too: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-not-applicable = Safeguard question { $gate } applies to every dossier of this type; “not applicable” is no answer.
remedy-gate-not-applicable = Answer it: pouch gate { $gate } --answer yes|no|unsure --reason "…" --who "…"
problem-gate-nobody = Safeguard question { $gate }: an answer ({ $answer }) bears no name.
remedy-gate-nobody = Say who answers, in case.toml (who = "…") or with --who "…".
problem-gate-for-another = { $actor } is at work, but the answer is to be { $name }'s.
remedy-gate-for-another = Everybody answers for themselves: { $name } runs the command, without --actor or with their own name.
problem-gate-not-on-record = { $place }: there is no record of { $key ->
    [return_host_agreement] the agreement of the host State
    [return_medical] the medical check
    [return_legal_act] the act of the host State
    [return_consent_statement] the free consent of the person, in writing
    [return_consent_language] the language of the consent, which is the person's own
    [return_interpreter] the interpreter
    [return_lawyer_offered] the offer of a lawyer
    [return_may_withdraw] the right to change one's mind
    [return_independent_witness] an independent witness
    [return_no_pressure] that no relatives were approached to put pressure on the person
   *[other] what must be on record
  }. The hand-over stands still.
remedy-gate-not-on-record = Do it, then write under [return] in case.toml how and when; “no” is no record. Nobody can waive it.

problem-approval-missing = { $role ->
    [legal] No legal review is on record.
   *[other] No approval is on record.
  } This type needs three different people; the words of case.toml are not enough.
remedy-approval-missing = { $role ->
    [legal] The legal reviewer types: pouch approve --role legal --name "…"
   *[other] The approver types: pouch approve --role approver --name "…"
  }
problem-approval-void = The { $role ->
    [legal] legal review
   *[other] approval
  } by { $name } is void: since then { $part ->
    [head] the head of case.toml (number, version, title, languages)
    [references] the references
    [sender] the sender
    [recipient] the recipients
    [legal] the legal basis, purpose or offences
    [facts] the facts or what is asked
    [urgency] the urgency
    [person] the persons
    [handling] the handling rules
    [item] the words about items, or which are withheld or selected
    [approval] what [approval] says
    [safeguards] who sees the safeguard answers
    [evidence] the evidence
    [translations] the translations
    [gates] the safeguard answers
    [waivers] the findings on translations that were set aside
    [all] the whole
   *[other] the table of the dossier type
  } changed.
remedy-approval-void = Undo the change, or have it approved anew: pouch approve --role { $role } --name "…"
problem-approval-same-person = { $name } cannot be { $role ->
    [legal] the legal reviewer
   *[other] the approver
  }: { $other_role ->
    [preparer] the dossier was prepared by { $other }
    [legal] the legal reviewer is { $other }
   *[other] the approver is { $other }
  }, which seems to be the same person.
remedy-approval-same-person = Ask another person. Whoever took evidence in, confirmed a language or attached a translation also prepared the dossier. If two people have names that are much alike, each types theirs in characters too: --name "HE Yining (何以宁)".
problem-approval-no-preparer = { $place }: nobody is named as having prepared this dossier.
remedy-approval-no-preparer = Write prepared_by = "…" under [approval].
problem-approval-nobody = An approval needs the name of a person.
remedy-approval-nobody = Type it: pouch approve --role { $role } --name "…"
problem-approval-mixed-letters = { $name } mixes letters of several alphabets that look alike in one word.
remedy-approval-mixed-letters = Type the name again on one keyboard.
problem-approval-odd-letter = { $name } has “{ $letter }” in it, which no name is written with.
remedy-approval-odd-letter = Type the name as it stands in the service card: no digits, no letters that only look like others.
problem-approval-half-name = { $name } tells too little: with one word or initials alone nobody can be told from another.
remedy-approval-half-name = Type the whole name, family name and given name, or in characters.
problem-approval-for-another = { $actor } is at work, but the approval is to be { $name }'s.
remedy-approval-for-another = Everybody approves for themselves: { $name } runs the command, without --actor or with their own name.
problem-case-bad-time-zone = { $place }: “{ $value }” for “{ $key }” is not a time zone.
remedy-case-bad-time-zone = Write an IANA name, such as "Asia/Shanghai", "Europe/Moscow" or "America/Argentina/Buenos_Aires".

help-gate = Shows the safeguard questions of this case, or records an answer to one
help-gate-id = The question, G1 to G12; all when left out
help-gate-answer = The answer
help-gate-reason = Why, in the working language
help-gate-who = Who answers; whoever is at work when left out
help-gate-on = The day of the answer (YYYY-MM-DD); today when left out
help-approve = Records that a person approves the case exactly as it stands
help-approve-role = In which role: approver, or legal for the legal review
help-approve-name = The person who approves; whoever is at work when left out
help-approve-note = What the person wishes to add; it stays at home
