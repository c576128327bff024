# Types of dossier: their names, their fields, the conditions under which a field must be filled.

type-REPLY = Answer to an incoming request
type-MLA = File for mutual legal assistance
type-RN = Red Notice or wanted diffusion
type-NOTE = Blue, green, yellow, black, orange, purple or silver notice
type-HIT = Person or document found
type-PA = Provisional arrest
type-EXT = Extradition file
type-RETURN = Return of a person
type-PRESERVE = Preservation of electronic data
type-PATROL = Hand-over by a joint patrol
type-EVENT = Event security
type-TRAIN = Training sample
type-CORR = Supplement, correction or recall
type-HANDOVER = Hand-over to a successor

field-Y01 = The reference of the request, the day it came in and the day by which it must be answered, copied exactly.
field-Y02 = One row for each question: its number, the answer, the piece of evidence, and whether it is done, partly, refused, not-found or transferred, with the reason where it is not done.
field-Y03 = What the answer may be used for, so that nobody takes it for free use.
field-Y04 = Say under outcome whether the answer is complete, partial, refused or late; if it is not complete, give the reason.

field-M01 = The central authorities of both States, because a request that goes elsewhere is returned.
field-M02 = What kind of proceedings these are, how far they have come, and which authority with which functions conducts them.
field-M03 = One row for each measure with what it needs: search (why it is believed to be there), bank (bank, account, period), witness (questions, oath), service (name, address, document), video (date, technique, oath), restraint (order, assets, third parties).
field-M04 = Whether the answer is needed by a certain day; if so, the day and the reason.
field-M05 = What connects each measure with the case.
field-M06 = Whether a treaty binds both States; if none does, the promise to do the same in a like case.
field-M07 = Your promise about use, confidentiality and costs.
field-M08 = Who signs and seals, and whether the papers are exempt from legalisation.

field-N01 = Which National Central Bureau or authority asks, and who allowed it to ask.
field-N02 = What tells this person from every other beside name, sex and date of birth: description, dna, prints, document or photo; a photo alone needs further data.
field-N03 = What the wanted person did himself or herself: the act, the day and the place; a conclusion such as “is a fraudster” is no fact.
field-N04 = Whether the person is sought for prosecution or to serve a sentence, each charge with its law and maximum penalty, and the penalty in months: at least 24 that may be imposed, or 6 that remain to be served.
field-N05 = Number, date and issuing judicial authority of the warrant or judgment, and the path of its copy with a translation into Arabic, English, Spanish or French; if a police authority issued it, the law that gives it equal effect.
field-N06 = Write yes if extradition will be sought when the person is arrested, and from which States or under which treaties.
field-N07 = The day on which the offence becomes time-barred.
field-N08 = Answer yes, no or unsure whether the case has a political, military, religious or racial character, and say why; yes or unsure goes to a second person.
field-N09 = Write yes if the offence is one of behavioural or cultural norms, a family or private matter, or breaks only administrative rules or a private contract: no Red Notice is published for these.
field-N10 = What was checked about asylum or refugee status, when and by whom, and whether INTERPOL or a court has refused or deleted a notice about this person before.
field-N11 = Write yes only if an extract is to be published for everyone; the rule is no.
field-N12 = Whether the papers for extradition are ready, and who sends them how fast after an arrest.

field-B00 = The colour: blue, green, yellow, black, orange, purple or silver.
field-B01 = Whether the person is convicted, charged, suspect, witness or victim, and what is sought: identity, location or information.
field-B02 = Which police authority assessed the person as a possible threat, and on what it rests: convictions or other reasonable grounds, never a bare suspicion.
field-B03 = That the disappearance was reported and the whereabouts are unknown: since when, last seen where, clothing, contact; for an adult, why a search respects the wish to be left alone.
field-B04 = Where and when the body was found, that it is not identified, and the post-mortem data.
field-B05 = The event, object, person or process, why the danger is imminent, and how to protect oneself.
field-B06 = The modus operandi, object, device or hiding place, and whether the investigation is open or closed; no names unless they are needed.
field-B07 = The assets to be traced.

field-F01 = When, where and by whom the person or document was found, with the UTC offset.
field-F02 = The number of the notice or entry that it matches.
field-F03 = How the identity was checked, and what did not agree.
field-F04 = Where the person or document is now, and what the law of the place allows and until when.
field-F05 = Data from an asylum procedure: they are never sent to the State the person fled from.

field-A01 = What the person looks like and where the person probably is.
field-A02 = The facts in short, with time and place.
field-A03 = The laws broken and the punishment they set.
field-A04 = That a warrant or judgment exists: number, date, issuer.
field-A05 = Write yes: a request for extradition will follow.
field-A06 = After how many days without a full request the person is released, under which rule, and the day of the arrest once it is known; pouch computes the date.
field-A07 = Which channel the treaty allows for this: interpol, diplomatic or direct.

field-X01 = Identity, nationality and location as exactly as possible, with photograph and prints if you hold them.
field-X02 = The text of the law on the offence, the penalty and the limitation, in the original and translated, and the path of the file.
field-X03 = For an accused person: the warrant (original or certified copy) and the acts with time and place.
field-X04 = For a convicted person: the judgment, the sentence, that it can be enforced, and what remains to be served.
field-X05 = For a judgment in absentia: how the person can defend himself or herself or have the case tried again.
field-X06 = For a person found guilty but not yet sentenced: the conviction, and that a sentence will be passed.
field-X07 = Whether the requested State asks for evidence; if so, what proves the case.
field-X08 = The promise to try the person for nothing else and not to surrender him or her to a third State.
field-X09 = Whether the requested State or the case calls for assurances (death penalty, ill-treatment, fair trial, detention); if so, their text.
field-X10 = One row for each element of the offence: the element, the fact, the piece of evidence; it is the conduct that counts, not the name.
field-X11 = Which competent authority signs and seals.
field-X12 = Whether the treaty limits the time for supplements; if so, the days.

field-V01 = Whether it is a surrender after extradition, a deportation or a voluntary return; for the first two, the legal act of the host State.
field-V02 = That the host State was told and agrees: which authority, when, in which paper; also for a voluntary return.
field-V03 = For a voluntary return: the signed statement in the person's own language, the interpreter, that a lawyer was offered, that the person may change his or her mind, an independent witness, and that no relatives were used as pressure; any “no” stops the return.
field-V04 = State of health, list of property, documents, escort, route and the record of the hand-over.

field-D01 = Which authority asks.
field-D02 = The offence and the facts in short.
field-D03 = One row for each account, address or number: identifier, period with its UTC offset, and what it has to do with the offence.
field-D04 = Whether you know who holds the data or where the system stands; if so, who and where.
field-D05 = Why the data must be preserved now.
field-D06 = Write yes: a request for mutual legal assistance will follow.
field-D07 = Whether the same data were asked for before; if so, the reference or ticket number.
field-D08 = Whether a life is in danger; if so, what the emergency is, whose life, why now and how these data help.
field-D09 = Whether the user must not be told; if so, why and until when.

field-J01 = Agreement, team, place and shift of the patrol.
field-J02 = What happened when: one row for each event, with the UTC offset.
field-J03 = Who acted with which power; visiting officers have none and only assist.
field-J04 = The persons, their languages, and who interpreted.
field-J05 = To which local unit it was handed over, under which number, at what time.
field-J06 = What was explained about local law, and in which language.

field-G01 = The event, place, first and last day, and the command responsible.
field-G02 = What kind of information it is (group, threat, risk-person, lost-document, good-practice), and for personal data the basis for each person.
field-G03 = The day right after the event on which everything is destroyed.

field-S01 = The banner SAMPLE on every page, in the file name and in the manifest; pouch sets it and no template can remove it.
field-S02 = Write yes: every identity is invented; numbers that look real are refused.
field-S03 = Which faults were planted; the answer key is a separate file that does not travel.

field-Z01 = What is corrected in each piece of evidence (old digest, new digest) and why, who holds the old version, and whether it is called back.

field-O01 = Who hands over to whom, and when.
field-O02 = The path of the register of cases.
field-O03 = Deadlines and promises that stand open.
field-O04 = What became of keys and tokens; the keys themselves never travel in a dossier.

field-K01 = A running number and the digest of the event before, so that no event can vanish; pouch writes them.
field-K02 = Date and time with offset, never before the event before; pouch writes it.
field-K03 = What happened (collected, translated, packed…); pouch writes it.
field-K04 = Who did it; for a transfer the addressee is named in the case file.
field-K05 = Whether the item is a thing that can be touched; if so, place, condition and seal numbers before and after.
field-K06 = The purpose and authority under which the case is kept: the legal purpose of the case file.
field-K07 = The digest of a file at each step; pouch writes it for every file.
field-K08 = The tool and its version that touched a file; pouch writes it.

condition-accused = when the person is accused
condition-answer-not-complete = when the answer is late, partial or refused
condition-asked-before = when the same data were asked for before
condition-assurances-needed = when assurances are called for
condition-convicted = when the person is convicted
condition-custodian-known = when it is known who holds the data
condition-emergency = when a life is in danger
condition-evidence-required = when the requested State asks for evidence
condition-in-absentia = when the person was convicted in absentia
condition-no-treaty = when no treaty binds the two States
condition-not-yet-sentenced = when the person is convicted but not yet sentenced
condition-notice-black = when it is a black notice
condition-notice-blue = when it is a blue notice
condition-notice-green = when it is a green notice
condition-notice-orange = when it is an orange notice
condition-notice-purple = when it is a purple notice
condition-notice-silver = when it is a silver notice
condition-notice-yellow = when it is a yellow notice
condition-physical-item = when the item is a thing that can be touched
condition-supplement-limited = when the treaty limits the time for supplements
condition-time-limit = when the answer is needed by a certain day
condition-user-not-told = when the user must not be told
condition-voluntary-return = when the return is voluntary
