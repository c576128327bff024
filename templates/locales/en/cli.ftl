# The command line: help.
help-pouch = Turns a folder of evidence and its human translations into one dossier that a foreign counterpart can read and check.
help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-options = Options
help-heading-arguments = Arguments
help-common-help = Shows this help
help-common-version = Shows the version
help-common-json = Answers with one JSON object, for scripts
help-common-quiet = Tells only the answer and errors
help-common-no-color = Uses no colours
help-common-lang = Language of messages: ar, de, en, es, fr, it, pt, ru, vi, zh-Hans, zh-Hant
help-common-at = The moment to work with, such as 2016-06-14T09:30:00Z, instead of now
help-common-actor = Who is at work, as the custody log will name them; else the officer of case.toml
help-demo = Unpacks a sample case, packs it, verifies it and says where to look
help-demo-dir = Folder for the sample; pouch-demo when left out
help-demo-sample = Which sample: argentina-2016 or rome-insurance
help-init = Makes a new case folder with a commented case.toml
help-init-dir = The new case folder; this one when none is named
help-init-kind = Dossier type, such as TRANSMIT, RFA or RN: pouch profiles list names them all
help-add = Takes evidence in: copies what lies outside, hashes, identifies and reads what is new in evidence/
help-add-paths = Files or folders to copy into evidence/ first
help-add-ocr = Lets Tesseract read pictures of text and scanned pages, in the languages of case.toml: for language and search only
help-add-new-only = Does not read known originals again
help-add-accept-change = Accepts that this item rightfully changed; asks for --reason
help-add-reason = Why the change is accepted
help-status = Shows items, languages, translations, what is missing and what to do next
help-status-items = Items to tell all about: what the file says about itself, and the files inside it
help-confirm = Records a person's word on the language of items
help-confirm-items = Item numbers or paths
help-confirm-language = Language tag such as uk or zh-Hans; zxx when there are no words
help-attach = Attaches a human translation to an original
help-attach-item = Number or path of the original
help-attach-file = The translation; left out when only its certificate is attached
help-attach-to = Language of the translation
help-attach-translator = Key of a [[translator]] in case.toml, or a name
help-attach-scope = How much was translated
help-attach-reviser = Who read it a second time
help-attach-machine-draft-edited-by = Declares a machine draft and names the person who edited it and answers for it
help-attach-certificate = The translator's certificate
help-attach-certificate-place = Where it was given
help-attach-certificate-date = When it was given (YYYY-MM-DD)
help-attach-certificate-pages = How many pages it covers
help-attach-certificate-number = Its number in a register (the oath, the sequence number, the notary's)
help-attach-certificate-authority = Who recorded or confirmed it: court, notary, college
help-attach-supersedes = The translation whose place it takes: its path, or the first 8 digits of its SHA-256
help-attach-reason = Why it takes that place
help-attach-received-from = From whom it came
help-attach-received-on = When it came (YYYY-MM-DD)
help-pack = Packs one dossier for each recipient, checks it, and writes the dispatch note
help-pack-to = Only for this recipient (its key in case.toml)
help-pack-out = Folder for the dossiers; the case folder when left out
help-pack-force = Replaces existing output
help-pack-compress = Compresses what can be made smaller; otherwise every byte of the ZIP counts in the check
help-pack-quick = Looks only at the structure of what was written, and leaves out the PDF and the digest of the ZIP: for very large evidence
help-pack-font-dir = Adds the fonts of this folder to those in the program, for the PDF; their digests go into the dossier
help-pack-attach-index = Puts the index (dossier.json) inside the PDF, which is PDF/A-3a then
help-pack-no-pdf = Leaves the PDF out
help-language = Tells which languages files are written in, without a case
help-language-paths = Files or folders; - reads what is piped in
help-language-expect = Languages that are expected, such as it,zh,en: they weigh more, and any other is flagged
help-language-blocks = Also tells the languages of each paragraph, page block or message
help-identify = Tells what files are by their content, without a case
help-identify-paths = Files or folders
help-identify-details = Also tells what files say about themselves (place, author, dates), and what lies in archives, mailboxes and messages
help-identify-text = Does all that --details does, and prints the text too
help-identify-ocr = Lets Tesseract read pictures of text and scanned pages: for language and search only
help-identify-expect = Languages that --ocr should expect, such as zh-Hans,es
help-verify = Checks a dossier or any BagIt bag, in a ZIP or a folder, and answers line by line
help-verify-path = The dossier
help-verify-expect = The seal digest that the sender told you by another channel: 64 digits or 8 groups of 5
help-show = Shows what is inside, without unpacking or checking
help-show-path = The dossier

# The command line: what was not understood.
usage-help = Type pouch --help, or pouch COMMAND --help.
usage-value = The value { $value } does not fit { $argument }.
usage-unknown-argument = There is no option { $argument } here.
usage-unknown-command = There is no command { $argument }.
usage-nearest = Did you mean { $nearest }?
usage-allowed = Possible: { $allowed }.
usage-missing = Something is missing: { $argument }.
usage-no-command = Say what to do.
usage-not-utf8 = An argument is not readable text.
usage-twice = { $argument } was given twice, or does not go with another option.
usage-other = The command was not understood.
usage-bad-time = { $value } is not a time. Write it as 2016-06-14T09:30:00Z or 2016-06-14T17:30:00+08:00.

# Answers.
level-error = ERROR
level-warning = WARNING
level-note = NOTE
init-done = The case folder { $folder } is ready.
init-next = Next: fill in { $file }, put the originals into evidence/, and run pouch add there.
add-taken = { $count ->
    [one] One item was taken in.
   *[other] { $count } items were taken in.
 }
add-recognized = { $count ->
    [one] One known item was read by text recognition.
   *[other] { $count } known items were read by text recognition.
 }
add-unchanged = { $count ->
    [one] One known original is unchanged.
   *[other] { $count } known originals are unchanged.
 }
members-more = { $count ->
    [one] … and one more file inside
   *[other] … and { $count } more files inside
}
add-stopped = Stopped. What was taken in stays; run pouch add again to go on.
language-confirmed = { $tag } (confirmed)
language-found = { $share } % { $name } ({ $tag }), { $status }
language-status-confirmed = confirmed
language-status-probable = probable
language-status-contested = contested
language-status-undetermined = not determined
language-whatlang = {"; "}whatlang says { $tag }
language-unexpected = {"; "}not expected
confirm-done = { $items }: language { $language }, confirmed.
attach-done = { $item } → { $to }: { $path } is attached.
attach-certified = { $item } → { $to }: the certificate of { $path } is attached.
pack-done = { $file } is packed for { $recipient } and passes verification ({ $items } items, { $bytes } bytes).
pack-seal = Seal digest. Tell it to the recipient by another channel:
pack-telephone = By telephone:
pack-note = Dispatch note: { $file }
pack-page = Page with which the recipient checks it in a browser: { $file }
status-item = Item
status-title = Title or file
status-language = Language
status-not-needed = not needed
status-unknown = confirm language
status-missing = missing
status-stale = STALE: original changed
status-partial = in part
status-received = full
status-certified = full, certified
status-withheld = withheld
status-new = Not taken in yet: { $path }
status-proposal = { $path } seems to be the translation of { $item }. If it is: pouch attach { $item } "{ $path }" --to { $to } --translator …
empty-must = Still empty in case.toml, and needed before packing: { $keys }.
empty-should = Still empty in case.toml; the dossier will say that it is not stated: { $keys }.
empty-unknown = Not known yet; the notice will say so where it is packed: { $keys }.
empty-remedy = The comments in case.toml say what belongs there; pouch check says why, on whose word, with an example.
next-alarm = Next: an original is no longer as it was taken in. Find out why before anything else.
next-add = Next: put the originals into evidence/ and run pouch add.
next-confirm = Next: say which language the uncertain items are in: pouch confirm E0001 --language …
next-attach = Next: attach the missing translations (pouch attach), or write in case.toml why there is none.
next-fill = Next: fill in what is missing in case.toml.
next-pack = Next: pouch pack.
verify-own-seal = Seal digest of this dossier; compare it with the one the sender told you:
demo-unpacked = A sample case, wholly invented, lies in { $folder }.
demo-look = Look: unzip the dossier and open START-HERE.html in any browser. Change one byte of it and run pouch verify again.
show-claims = This is what the dossier says of itself. Only pouch verify checks it.

# Problems and remedies of packing.
problem-pack-problems = This cannot be done yet; what stands in the way is listed above ({ $count }).
remedy-pack-problems = Deal with each line above, then run the command again.
problem-pack-read = { $place } cannot be read: { $reason }.
remedy-pack-read = Check that the file is there and that you may read it, then run the command again.
problem-pack-write = { $path } cannot be written: { $reason }.
remedy-pack-write = Check that the disk is not full and that you may write there, or choose another folder with --out. Nothing half-written was left.
problem-pack-exists = { $path } is there already.
remedy-pack-exists = Move it away or choose another name; it is replaced only with --force.
problem-pack-no-item = There is no item { $name } in this case.
remedy-pack-no-item = See the numbers with pouch status; a path such as evidence/letter.pdf works too.
problem-init-unknown-type = There is no dossier type { $name }.
remedy-init-unknown-type =
    { $nearest ->
        [none] Choose one of: { $known }.
       *[other] Was “{ $nearest }” meant? Choose one of: { $known }.
    }
problem-pack-not-listed = { $name } is not one of: { $known }.
remedy-pack-not-listed =
    { $nearest ->
        [none] Use one of these, or add it to case.toml.
       *[other] Was “{ $nearest }” meant? Use one of these, or add it to case.toml.
    }
problem-pack-unsound = The dossier that was made does not pass our own verification; it was thrown away.
remedy-pack-unsound = The disk or the memory may be failing. Run the command again, on another disk if it happens twice.
problem-pack-json = An entry could not be written: { $reason }.
remedy-pack-json = Please report this as a fault of pouch.
problem-pack-no-recipient = case.toml names no recipient.
remedy-pack-no-recipient = Fill in a [[recipient]] table: key, authority, country, languages, channel.
problem-pack-recipient-incomplete = { $place }: the case number, or the recipient's key or languages, are missing.
remedy-pack-recipient-incomplete = Fill in id, and key and languages of every [[recipient]].
problem-pack-no-items = There is no evidence for { $place }.
remedy-pack-no-items = Put the originals into evidence/ and run pouch add.
problem-pack-words-without-item = case.toml has an [[item]] for { $place }, but no such original was taken in. If it was meant to withhold an original, that original would be sent.
remedy-pack-words-without-item = Correct its path (perhaps { $nearest }), delete the [[item]], or run pouch add.
problem-pack-translation-stale = { $item } ({ $place }) changed after it was translated.
remedy-pack-translation-stale = Have the change translated and attach it, or write a stale_reason in its [[item]]; the dossier will print it.
problem-pack-translation-missing = { $item } ({ $place }) has no translation for the recipient.
remedy-pack-translation-missing = Attach one with pouch attach { $item } FILE --to …, or write an untranslated_reason in its [[item]].
problem-pack-translation-partial = { $item } ({ $place }) is translated in part only.
remedy-pack-translation-partial = Attach the full translation, or write an untranslated_reason in its [[item]].
problem-pack-language-unknown = The language of { $item } ({ $place }) is not certain.
remedy-pack-language-unknown = Look at it and say so: pouch confirm { $item } --language …; use zxx when it has no words.
problem-pack-attached-changed = ALARM: { $place } is no longer the file that was attached. SHA-256 then: { $was }. Now: { $now }.
remedy-pack-attached-changed = Put the file back. If the change is rightful, attach it again with pouch attach; the log keeps both.
problem-pack-bad-name = { $place } is no usable name inside a dossier.
remedy-pack-bad-name = Please report this as a fault of pouch.

# Problems and remedies of attaching.
problem-attach-source-language-unknown = The language of { $item } ({ $place }) is not certain, so no translation can be bound to it.
remedy-attach-source-language-unknown = Look at it and say so first: pouch confirm { $item } --language …
problem-attach-same-language = { $item } ({ $place }) is itself in { $to }.
remedy-attach-same-language = Check the item and --to; if the language was told wrongly, correct it with pouch confirm { $item } --language …
problem-attach-language-differs = { $place } was attached as { $to }, but it seems to be in { $seems }.
remedy-attach-language-differs = Open the file and check that it is the right one; attach the right one to replace it.
problem-attach-same-file = { $place } is byte for byte the original { $item }, not a translation.
remedy-attach-same-file = Attach the translation itself; it replaces this one.

# Problems and remedies of arguments.
problem-argument-language = { $value } is not a language tag.
remedy-argument-language = Use a tag such as es, it, zh-Hans or pt-BR.
problem-argument-date = { $value } is not a date.
remedy-argument-date = Write it as 2016-06-18.
problem-demo-not-empty = The folder { $path } is not empty.
remedy-demo-not-empty = Name another folder: pouch demo NEW-FOLDER
problem-demo-no-sample = There is no sample { $name }.
remedy-demo-no-sample = Choose one of: { $known }.
usage-language = pouch does not speak { $value }. Choose one of: { $known }.
answer-not-written = The answer could not be written: { $reason }.
problem-attach-replaces = { $item } had a translation into { $to } already: { $place }, by { $translator }. The new one takes its place; the log keeps both.
remedy-attach-replaces = If the earlier one was better (complete, certified), attach it again.
problem-init-exists = There is a case in this folder already: { $path }.
remedy-init-exists = Choose another folder: pouch init NEW-FOLDER --type TRANSMIT
problem-pack-version-sent = Version { $version } was sent to { $recipient } on { $when }, and what would be packed now is not the same. A sent version never changes.
remedy-pack-version-sent = Raise version in case.toml and pack again: the new dossier says which one it replaces and what changed.
problem-pack-same-version = A dossier of version { $version } was packed for { $place } before, with another seal: { $seal }.
remedy-pack-same-version = If that one was sent, raise version in case.toml and pack again; the new dossier then says which one it replaces.

# pouch check and pouch profiles.
help-check = Names everything that is missing, open or doubtful in a case, with why, on whose word and a good entry
help-check-to = Only for this recipient (its key in case.toml); may be given again
help-profiles = Shows the dossier types and what each asks for; checks an office's own
help-profiles-list = Lists the dossier types with the date of their requirements
help-profiles-show = Shows every requirement of a type: level, condition, source, keys
help-profiles-show-kind = Dossier type, such as TRANSMIT
help-profiles-check = Checks files of an office's own dossier types
help-profiles-check-files = Files to check; without any, those in profiles/ below --templates
help-common-templates = Folder with the office's own templates: profiles/*.toml, handling/*.toml, locales/, dossier pages
empty-open = Not answered in case.toml: { $keys }.
check-when = { $field } (Asked for { $condition }.)
check-also = Also: { $places }
check-also-more = Also: { $places } … and { $more } more
check-clean = Nothing is missing and nothing is doubtful.
check-summary = Errors: { $errors } · warnings: { $warnings } · notes: { $notes }
profiles-type = Type
profiles-title = What it is
profiles-date = Date
profiles-own = Own rows
profiles-all = All rows
profiles-by-pouch = pouch sees to it
profiles-keys = Keys:
profiles-also = May be added:
profiles-seen = Shown in the dossier at:
profiles-none-own = No dossier types of your own: nothing to check.
profiles-in-order = In order: { $types }

# How far a long step is, on the terminal.
progress-take-in = Taking evidence in
progress-recheck = Reading known originals again
progress-pack = Packing
progress-check = Checking
progress-encrypt = Encrypting
progress-stopping = Stopping. Press Ctrl-C once more to stop at once.

# Further digests, and volumes.
help-add-hash = Hashes in these algorithms too, in the same read, and logs the values: sha512, sm3, streebog …
help-pack-hash = Lists the payload in these algorithms too: sha512, sm3, streebog …
help-pack-split = Cuts the ZIP into numbered volumes of this size, such as 25MB or 4GiB
pack-volumes = { $count } volumes; how to join them: { $file }
problem-argument-size = { $value } is not a size for volumes.
remedy-argument-size = Write it as 25MB or 4GiB; at least 64KiB.
problem-argument-hash = { $value } is not an algorithm in which lists are written.
remedy-argument-hash = Use one or more of these, with commas between them: { $known }.
