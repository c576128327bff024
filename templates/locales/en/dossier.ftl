# Sentences of the dossier pages: START-HERE.html, side by side, dispatch note.
# Terms follow the glossary of the project; change a term in every sentence that uses it.

## The dossier and its head
page-dossier = Police dossier
page-foot = Police dossier
page-sample = TRAINING SAMPLE – NOT A REAL CASE
page-number = Package number
page-version = Version
page-reference-sender = Sender’s reference
page-reference-recipient = Your reference
page-reference-interpol = INTERPOL reference
page-reference-court = Court reference
page-kind-CORE = General dossier
page-kind-TRANSMIT = Evidence with translations
page-kind-RFA = Request for law-enforcement assistance
page-kind-VICTIM = Document for a victim
page-kind-TTL = Threat to life
page-urgency-routine = Routine
page-urgency-urgent = URGENT
page-urgency-threat-to-life = THREAT TO LIFE

page-from = From
page-to = To
page-contents = Contents

## What we ask
page-ask = What we ask you to do
page-no-ask = No action is requested. This package is for your information and use within the limits below.
page-ask-open = What we need from you at once is not written here yet. Do not wait: call the sender now.
page-you-may = You may:
page-you-ask = Only after asking us, you may:
page-you-may-not = You may not:
page-may-evidence = use it as evidence
page-may-onward = pass it on to third parties
page-more-asks = Further requests follow after this page.
page-deadline = by
page-why = Reason
page-rests-on = Based on

page-comma = { ", " }
page-stop = .

## Who we are
page-who = Who we are – and how to check it
page-addressee = To whom it is addressed
page-authority = Authority
page-functions = Functions
page-country = Country
page-unit = Unit
page-officer = Officer
page-person = Person
page-rank = Rank
page-capacity = Capacity
page-not-stated = not stated
page-phone = Phone
page-email = E-mail
page-speaks = Languages spoken
page-hours = Hours
page-time-zone = Time zone
page-duty = Day and night
page-call-back = Is it really us?
page-channel = Channel
page-copies = Copies to

page-sender = Who sends it

## Whom it is about
page-persons = Persons: all particulars
page-about = Who and what it is about
page-facts = Summary of facts
page-offence = Offence
page-penalty = Maximum penalty
page-minor = minor
page-assessment = assessment, not fact
page-person-suspect = suspect
page-person-charged = charged
page-person-convicted = convicted
page-person-victim = victim
page-person-witness = witness
page-person-missing = missing
page-person-possible-threat = possible threat
page-person-other = other
page-name-alias = also called
page-name-former = formerly
page-name-other = also
page-name-original = in the original script
page-name-passport = in the passport
page-other-name = { $kind }: { $name }
page-born = Born
page-born-year-only = only the year is known
page-born-month-only = only year and month are known
page-calendar = { $date } ({ $calendar } calendar)
page-calendar-julian = Julian
page-calendar-chinese = Chinese lunar
page-calendar-islamic = Islamic
page-calendar-persian = Persian
page-calendar-hebrew = Hebrew
page-calendar-buddhist = Buddhist
page-calendar-republic-of-china = Republic of China
page-calendar-other = other
page-birth-place = Place of birth
page-sex = Sex
page-sex-M = male
page-sex-F = female
page-sex-X = X
page-nationality = Nationality
page-document = Document
page-valid-until = valid until { $date }

## What may be done with it
page-use = What you may do with it
page-evidence = Use as evidence
page-evidence-yes = It may be used as evidence in court.
page-evidence-no = It must not be used as evidence.
page-evidence-ask = Not to be used as evidence without our prior consent.
page-onward = Passing on
page-onward-yes = It may be passed on to other authorities for the purpose stated.
page-onward-no = Do not pass on to third parties without the sender’s written consent.
page-onward-ask = Ask the sender before passing it on.
page-destroy-by = Destroy or review by
page-answer-yes = yes
page-answer-no = no
page-answer-ask = ask first
page-answer-not-applicable = not applicable
page-answer-unsure = unsure
page-purpose = Purpose of use
page-conditions = Conditions
page-confidentiality = Who must not be told

## What is inside
page-inside = What is inside
page-why-untranslated = Which items are not fully translated, and why
page-legend = Signs
page-not-fully = Not fully translated
page-no-reason = the sender gives no reason
page-matrix = Items and languages
page-item = Item
page-what = What it is
page-source-language = Language
page-status-not-needed = no translation needed
page-status-unknown = language not determined
page-status-missing = not translated
page-status-stale = translation older than the original
page-status-partial = translation of extracts
page-status-received = full translation
page-status-certified = certified translation
page-brief-not-needed = no need
page-brief-unknown = language?
page-brief-missing = not translated
page-brief-stale = STALE
page-brief-partial = extracts
page-brief-received = in full
page-brief-certified = certified
page-brief-withheld = withheld
page-brief-original = original
page-status-original = original
page-status-withheld = withheld
page-withheld-title = Withheld
page-withheld-third-person = Withheld to protect a third person.
page-withheld-minor = Withheld to protect a minor.
page-withheld-method = Withheld to protect a police method.
page-withheld-privilege = Withheld because of professional privilege.
page-withheld-secrecy = Withheld because of official secrecy.
page-withheld-medical = Withheld because it is medical.
page-withheld-other = Withheld for another reason; ask the sender.

## Is it intact
page-intact = Is it intact?
page-intact-seal = The seal digest is not printed here: it stands on the dispatch note. Or ask for it by phone.
page-intact-page = Open VERIFY.html. Or:
page-intact-commands = Run one line on Windows, macOS or Linux.
page-intact-how = How to verify
page-match = Match
page-match-means = – the files are those that were sealed.
page-mismatch = Mismatch
page-mismatch-means = – do not rely on it; call the sender.
page-supersedes = Replaces

## Sign here
page-sign = Acknowledgement of receipt
page-received-by = Received by (name, rank)
page-received-on = Date and time
page-check-result = Match / mismatch
page-signature = Signature

page-send-to = Please return to

## How to verify
page-check = How to verify
page-check-lead = Unpack the ZIP, open a command window in the folder that holds START-HERE.html, and copy one line of each step. Nothing need be installed.
page-check-seal = Is this the package that was sealed?
page-check-seal-after = Compare all 64 characters with the seal digest on the dispatch note, or have it read to you by telephone. A number you find inside this package proves nothing.
page-check-files = Is every file as it was?
page-check-ok = Every line must end in “OK”.
page-check-silent = Nothing printed means that all files match.
page-check-files-after = These lines do not notice a file that was added. Only what is listed in the annex belongs to this dossier; pouch verify checks that too.
page-check-all = Or everything at once, with pouch
page-check-digest = seal digest
page-proves = What a match proves
page-proves-text = That the files are bit for bit those that were sealed – if the seal digest reached you by another channel than the package.
page-proves-not = What it does not prove
page-proves-not-text = That the content is true, who wrote it, that it was lawfully collected, or that a translation is correct. Those who answer for these things are named in this dossier.

## The law
page-legal = Legal basis and safeguards
page-article = Article
page-consent = Consent of the competent authority to send, reference
page-safeguards = Safeguards
page-safeguards-text = The sender answered these questions. The reasons are not part of this dossier; they can be asked for.
page-gate-G1 = Legal basis and competence
page-gate-G2 = Purpose, necessity, proportionality
page-gate-G3 = No political, military, religious or racial character
page-gate-G4 = Refugee and asylum status checked
page-gate-G5 = Death penalty, torture, fair trial
page-gate-G6 = Dual criminality, limitation, ne bis in idem
page-gate-G7 = Use limited to the purpose (speciality)
page-gate-G8 = Privileged material (lawyer, doctor, clergy, press)
page-gate-G9 = Minors and victims
page-gate-G10 = Data protection
page-gate-G11 = Respect for restrictions of use
page-gate-G12 = Material in favour of the persons concerned

## The table of the dossier type
page-details = Further particulars
page-detail-kind = Requested or spontaneous
page-detail-conditions = Conditions
page-detail-glossary = Names and terms used in the translations
page-detail-certificate = Statement of the person who copied and hashed
page-detail-return_wish = Return or destruction
page-detail-asked = What is asked
page-detail-reasons = Reasons
page-detail-link = Link with your country
page-detail-restrictions = Restrictions
page-detail-coercive = Coercive measures asked
page-detail-evidence_later = Wanted as evidence later
page-detail-sent_elsewhere = Also sent to
page-detail-procedure = Procedure to follow
page-detail-victims = Victims
page-detail-event = What happened
page-detail-event_time = When
page-detail-event_place = Where
page-detail-reported = Reported
page-detail-insurer_account = Account given to the insurer
page-detail-account = Account
page-detail-losses = Losses
page-detail-total = Total
page-detail-vehicle = Vehicle
page-detail-police_office = Police office
page-detail-report_number = Report number
page-detail-insurer = Insurer
page-detail-policy_number = Policy number
page-detail-claim_deadline = Claim deadline
page-detail-statement = Statement
page-detail-what_happened = What happened
page-detail-known_how = How it became known
page-detail-victim = Victim
page-detail-demand = Demand
page-detail-proof_of_life = Proof of life
page-detail-must_act = What must be done at once
page-detail-endangers = What would endanger the victim
page-detail-family_contact = Contact of the family
page-detail-linked_persons = Persons linked
page-detail-written_confirmation = Written confirmation
page-column-source = Original
page-column-target = Translation
page-column-note = Note
page-column-name = Name
page-column-nationality = Nationality
page-column-passport = Passport
page-column-contact = Contact
page-column-consent = Consent
page-column-description = Description
page-column-serial = Serial number
page-column-purchased = Purchased
page-column-value = Value
page-column-currency = Currency
page-column-proof = Proof
page-value-requested = at your request
page-value-spontaneous = spontaneous
page-value-yes = yes
page-value-no = no
page-value-ask = ask first
page-value-unknown = not known
page-value-none = none
page-value-unsure = unsure
page-value-group = on a group
page-value-threat = on a threat
page-value-risk-person = on a person who is a risk
page-value-lost-document = on a lost document
page-value-good-practice = on good practice
page-value-accused = accused
page-value-convicted = convicted
page-value-in-absentia = convicted in absence
page-value-not-yet-sentenced = convicted, not yet sentenced
page-value-blue = blue
page-value-green = green
page-value-yellow = yellow
page-value-black = black
page-value-orange = orange
page-value-purple = purple
page-value-silver = silver
page-value-charged = charged
page-value-suspect = suspect
page-value-witness = witness
page-value-victim = victim
page-value-open = open
page-value-closed = closed
page-value-interpol = through INTERPOL
page-value-diplomatic = through diplomatic channels
page-value-direct = directly between the authorities
page-value-complete = complete
page-value-partial = in part
page-value-refused = refused
page-value-late = late
page-value-surrender = surrender
page-value-deportation = deportation
page-value-voluntary = voluntary return
page-value-prosecution = prosecution
page-value-sentence = to serve a sentence
page-value-description = description
page-value-dna = DNA profile
page-value-prints = fingerprints
page-value-document = identity document
page-value-photo = photograph

## One item
page-items = Items
page-source = Source
page-collected = Collected
page-collected-under = Collected under
page-relevance = Relevance
page-languages = Language
page-language-undetermined = not determined
page-language-none = no written words
page-language-confirmed = { $language } (confirmed by a person)
page-language-detected = { $language } (detected, not confirmed by a person)
page-format = Format
page-size = Size
page-pages = Pages
page-encoding = Encoding
page-taken-in = Taken in
page-original-name = Original file name
page-original = Original
page-translation = Translation
page-open-original = Open the original
page-open-translation = Open the translation
page-open-certificate = Open the certificate
page-open-side-by-side = Side by side
page-sha-original = SHA-256 of the original
page-sha-translation = SHA-256 of the translation
page-sha-bound = Made for the original with SHA-256
page-untranslated-reason = Why there is no full translation
page-excerpt = Beginning, side by side
page-sensitive-minor = concerns a minor
page-sensitive-victim = identity of a victim
page-sensitive-medical = medical
page-sensitive-privileged = professional privilege
page-sensitive-intercept = intercepted communication
page-sensitive-covert-source = covert source
page-sensitive-third-country = from a third country
page-unread-encrypted = The file is encrypted: its text could not be read.
page-unread-damaged = The file is damaged: its text could not be read in full.
page-unread-unsupported = Its text was not read: the program has no reader for this format.
page-unread-needs-ocr = It holds pictures of text, which only a person can read.
page-unread-empty = The file is empty.
page-unread-in-members = An archive: what it says is in the files inside it.
page-unread-no-words = The format carries no written words (sound, film, picture): listen or look.
page-unread-too-large = The file is larger than the reader’s limit.
page-unread-too-deep = The file is nested deeper than the reader’s limit.
page-unread-encoding = Some bytes fit no likely character encoding.
page-unread-time-limit = It could not be read to its end in the time a document may take; a person must read it.
page-unread-memory-limit = It needs more memory than a document may take; a person must read it.
page-unread-reader-failed = The reader failed; a person must read it.

## One translation
page-from-to = { $from } → { $to }
page-scope = Scope
page-scope-full = full translation
page-scope-extract = translation of extracts
page-scope-gist = summary in translation
page-method = Made by
page-method-human = a person
page-method-post-edited = a machine draft, edited by a person
page-post-edited = MACHINE DRAFT, edited by { $editor }. Not a certified human translation.
page-translator = Translator
page-qualification = Qualification
page-register = Register or employer
page-register-number = Number in that register
page-reviser = Reviser
page-received = Received
page-attached = Attached
page-certificate = Certificate
page-stale = STALE: the original changed after this translation was made.
page-stale-reason = Why it is sent all the same
page-seems = The text of this translation seems to be in another language: { $language }.
page-side-by-side = Original and translation side by side
page-aligned = Paragraph stands beside paragraph by their order. The text was taken out of the files by a program; layout, stamps and pictures are in the originals.
page-not-aligned = Not aligned: the paragraphs of original and translation cannot be matched one by one.

## Custody, making, annex
page-custody = Chain of custody
page-custody-text = Extract of the sender’s log. Each line carries the digest of the line before it. Lines that do not concern you are hidden, but keep their place and digest, so that the chain can be followed in custody.jsonl.
page-line = No.
page-time = Time (UTC)
page-event = Event
page-actor = Who
page-hidden-line = Withheld line
page-event-opened = case opened
page-event-collected = taken in
page-event-confirmed = language confirmed
page-event-requested = translation requested
page-event-translated = translation received
page-event-checked = checked
page-event-waived = finding set aside with a reason
page-event-approved = approved
page-event-stamped = time-stamped
page-event-packed = packed
page-event-sealed = sealed
page-event-sent = sent
page-event-receipt = receipt returned
page-event-superseded = replaced
page-event-withheld = withheld
page-event-note = note
page-log-case = case
page-log-sha256 = SHA-256
page-log-replaces = replaces
page-log-reason = reason
page-log-language = language
page-log-to = into
page-log-translator = translator
page-log-version = version
page-log-seal = seal digest
page-made = How this package was made
page-made-text = The program copied the files byte for byte, read their text, and set this page from the case file. It translated nothing: every translation is the work of the person named beside it; where it rests on a machine draft, this is said.
page-prepared = Prepared by
page-approved = Approved by
page-approving-authority = Approving authority
page-approval-reference = Reference of the approval
page-approved-on = Date of the approval
page-software = Program
page-made-at = Made at (UTC)
page-case-opened = Case opened
page-parts-text = There are too many items for one page. Each group below has a page of its own with what, in which language, in which translation and with which SHA-256 digest. All digests are also in manifest-sha256.txt.
page-more-items =
    { $count ->
        [one] One more is listed on its own page.
       *[other] { $count } more are listed on their own pages.
    }
page-log-lines =
    { $count ->
        [one] one line
       *[other] { $count } lines; each is in custody.jsonl
    }
page-log-hidden =
    { $count ->
        [one] one withheld line; its digest is in custody.jsonl
       *[other] { $count } withheld lines; their digests are in custody.jsonl
    }
page-annex = Annex: digests of all files
page-file = File
page-to-top = Back to the first page

## Dispatch note
page-dispatch = Dispatch note
page-dispatch-lead = Keep this note apart from the package and send it by another channel. With it, the recipient can check that the package is the one that was sealed.
page-seal = Seal digest
page-telephone = For the telephone: read the digits group by group
page-compare = How to compare
page-compare-1 = Call the sender on a number that you know from elsewhere, not from this note.
page-compare-2 = Check the package with this line, or as START-HERE.html explains under “How to verify”:
page-compare-3 = Compare every group of the seal digest. One different character means another package.
page-package-file = The file
page-zip-sha = SHA-256 of the ZIP file
page-zip-note = The digest of the ZIP changes when it is repacked; the seal digest does not.
page-compare-page = Open the page for checking, named below, in any browser, drop the ZIP on it and type the seal digest.
page-checker = The page for checking
page-checker-note = It checks the package in any browser, without a network. The copy inside the package cannot vouch for itself: trust a copy whose SHA-256 is this one.
page-qr = QR code of the seal digest

## Counts
page-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
page-count-items =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
page-count-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
page-count-paragraphs =
    { $count ->
        [one] { $count } paragraph
       *[other] { $count } paragraphs
    }
page-count-full = { $count } translated in full
page-count-certified = { $count } of them certified
page-count-partial = { $count } in extracts
page-count-stale = { $count } older than the original
page-count-none = { $count } not translated
page-count-not-needed = { $count } without need of translation
page-count-withheld = { $count } withheld
page-more-paragraphs =
    { $count ->
        [one] { $count } more paragraph.
       *[other] { $count } more paragraphs.
    }

## Templates of an office
problem-dossier-read = The template { $place } could not be read.
remedy-dossier-read = Check that the file exists and that you may read it.
problem-dossier-template = The template { $place } is not right at line { $line }, column { $column }: { $detail }
remedy-dossier-template = Compare it with the shipped template of the same name; without --templates the shipped one is used.
problem-dossier-write = A page of the dossier could not be written: { $reason }
remedy-dossier-write = Free some space on the disk of the case folder.
problem-dossier-index = The index { $place } could not be written: { $detail }
remedy-dossier-index = This is a fault of the program; please report it with the message above.

page-said = What the file says about itself (its claim, not checked)
page-members = Files inside it
page-member = Name
page-members-more = { $count ->
    [one] One more file is not listed here; dossier.json lists what the sender recorded.
   *[other] { $count } more files are not listed here; dossier.json lists what the sender recorded.
}
page-members-missing = Some files inside were not looked at: { $reason }.
page-machine = Text in pictures

## Further words about persons, items and requests
page-no-exhibit = No exhibit:
page-more-telegraph_code = Chinese telegraph code
page-more-prints = Fingerprints or DNA (reference)
page-more-description = Description and warnings
page-more-last_known = Last known to be at
page-more-refugee_check = Asylum or refugee check
page-more-changes = Changes since collection
page-more-witness = Attesting witness
page-more-grading = Grading of source and content
page-more-custody_place = Where the object is kept
page-more-custody_seals = Seals before / after
page-sensitive-intelligence = intelligence, not evidence
page-form = Form
page-form-original = original
page-form-certified-copy = certified copy
page-form-forensic-image = forensic image
page-form-working-copy = working copy
page-form-print = print
page-form-object = picture of an object
page-detail-certificate_wanted = Certificate of copying wanted
page-detail-originals_sent = Originals sent
page-detail-special_procedure_wished = Special procedure wished
page-detail-demand_made = Demand made
page-detail-kidnapping = Kidnapping
page-detail-linked_at_home = Persons linked in the sender’s country
page-detail-asked_before = Asked by telephone before
page-detail-vehicle_involved = Vehicle concerned
page-detail-insurer_known = Insurer known
page-gap = [no counterpart]
page-finding-accepted = Checked by { $who }; accepted as it is:
page-finding-explained = Checked and explained by { $who }:

# HOW-TO-JOIN, beside a dossier in numbered volumes.
join-what = This dossier lies in { $count } numbered volumes. Put all of them into one folder and join them first; nothing inside can be opened before.
join-seven-zip = With 7-Zip or a program like it: open { $first }. It finds the other volumes by itself.
join-windows = On Windows without a further program, in the command prompt, in that folder:
join-unix = On Linux or macOS, in the terminal, in that folder:
join-check = To see first whether a volume was damaged on the way:
join-then = Then open { $zip } and begin with START-HERE.html. It says how to check that nothing was altered. The digest of { $zip } as a whole stands on the dispatch note.
join-pouch = Who has pouch need not join anything:
