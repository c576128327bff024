# Reading: what kind of file it is, and why its text is missing. { $place } is the escaped file name.

unread-encrypted = encrypted or protected by a password
unread-damaged = damaged: the text could not be read to its end
unread-unsupported = pouch cannot read this format
unread-needs-ocr = an image of text: a person must read it, or text recognition (OCR)
unread-empty = the file is empty
unread-no-text = read to its end; it has no text
unread-no-words = sound, film or program: no written text
unread-too-large = larger than the reading limits: the text is missing or incomplete
unread-too-deep = nested more deeply than the reading limits
unread-encoding = some bytes fit no likely character encoding
unread-time-limit = not read to its end in the time a document may take
unread-memory-limit = needs more memory than a document may take
unread-reader-failed = the reader failed on this file

problem-format-empty = { $place } has no content: 0 bytes.
remedy-format-empty = Ask whoever supplied the file whether it is meant to be empty. If it was cut off in copying, take it in again from the source.
problem-format-encrypted = { $place } ({ $format }) is encrypted or protected by a password.
remedy-format-encrypted = Ask for the password or for an unprotected copy, and add that copy as a further evidence item. Leave the original as it is.
problem-format-extension-lies = { $place } is named .{ $extension }, but its content is: { $format }.
remedy-format-extension-lies = Do not open it by double-clicking. Leave the original name as it is, and note in the case why the name and the content differ, if you know.
problem-metadata-gps = { $place } carries the position { $position }, where it was made.
remedy-metadata-gps = Check whose address that is before it leaves the house: a witness's home, a safe place. If it must stay unknown, withhold the item; never change the original.
problem-metadata-author = { $place } names a person in its properties: { $name }.
remedy-metadata-author = Check whether the recipient may know that name. If not, withhold the item; never change the original.
problem-metadata-tracked-changes = { $place } holds { $count } tracked changes: text that was inserted or deleted.
remedy-metadata-tracked-changes = Read them before it leaves the house: deleted text is still in the file and will be read by whoever opens it.
problem-metadata-hidden-sheet = { $place } has a hidden sheet: { $sheet }.
remedy-metadata-hidden-sheet = Look at the hidden sheet before it leaves the house: its content is in the file, and anybody can show it.
problem-metadata-comments = { $place } holds { $count } comments.
remedy-metadata-comments = Read the comments before it leaves the house: they may name people or work that the recipient should not know of.
problem-format-truncated = { $place } ({ $format }) ends too early: it was cut off.
remedy-format-truncated = Take it in again from the source. If the source is cut off as well, say so in the words about this item.
problem-format-polyglot = { $place } ({ $format }) is at the same time another kind of file: { $other }.
remedy-format-polyglot = Do not open it with the usual program. Note it in the case and have it examined: a file of two kinds is seldom an accident.

unread-in-members = an archive: what it says is in its members
problem-members-missing = { $place } holds files that were not looked at: { $reason ->
    [encrypted] they are encrypted or behind a password
    [damaged] the archive is damaged
    [unsupported] pouch cannot open this kind of archive
    [too-large] there are too many of them, or they are too large
    [too-deep] they are nested too deeply
    [time-limit] they took too long
    [memory-limit] they need too much memory
   *[other] the reader failed
}.
remedy-members-missing = Unpack it on a machine kept for that, and add what matters as items of its own. Leave the original as it is.
problem-members-more-remarks = Files inside { $place } have { $count } more remarks than are told here.
remedy-members-more-remarks = See all of them: pouch identify --details --json
problem-metadata-unread = { $place }: its properties could not be read; the reader failed on them.
remedy-metadata-unread = Look at the properties with another program before it leaves the house.
problem-metadata-too-large = { $place } is larger than the reading limits; its properties were not read.
remedy-metadata-too-large = Look at its properties with another program before it leaves the house: a film can name the place where it was made.
problem-metadata-bcc = { $place } names people who were copied in secret: { $people }.
remedy-metadata-bcc = Check whether the recipient may know of them. If not, withhold the item; never change the original.

# What a file says about itself.
meta-taken = taken
meta-digitized = digitised
meta-created = created
meta-modified = modified
meta-date = date
meta-offset = offset from UTC
meta-gps = position
meta-make = made by
meta-model = model
meta-software = software
meta-host = computer
meta-description = description
meta-copyright = copyright
meta-author = author
meta-last-author = last author
meta-manager = manager
meta-company = company
meta-title = title
meta-subject = subject
meta-application = application
meta-producer = PDF producer
meta-revision = revisions
meta-minutes-edited = minutes edited
meta-pages = pages
meta-from = from
meta-reply-to = reply to
meta-return-path = return path
meta-to = to
meta-cc = copy to
meta-bcc = blind copy to
meta-message-id = message ID
meta-originating-ip = sender's IP address
meta-received = last received header
meta-duration = duration
meta-codec = format of sound
meta-width = width
meta-height = height
meta-sample-rate = samples per second
meta-bit-rate = kbit per second
meta-channels = channels

problem-reveals-gps = What goes to { $place } reveals where files were made: { $items } ({ $count } in all).
remedy-reveals-gps = Check whose address that is: a witness's home, a safe place. If it must stay unknown, withhold the item; the positions: pouch status { $items }
problem-reveals-author = What goes to { $place } names people in the properties of files: { $items } ({ $count } in all).
remedy-reveals-author = Check whether the recipient may know those names: pouch status { $items }. If not, withhold the item; never change the original.
problem-reveals-bcc = What goes to { $place } names people who were copied in secret: { $items } ({ $count } in all).
remedy-reveals-bcc = Check whether the recipient may know of them: pouch status { $items }. If not, withhold the item.
problem-reveals-tracked-changes = What goes to { $place } holds tracked changes: { $items } ({ $count } in all).
remedy-reveals-tracked-changes = Read them: deleted text is still in the file. If it must stay unknown, withhold the item.
problem-reveals-hidden-sheet = What goes to { $place } has hidden sheets: { $items } ({ $count } in all).
remedy-reveals-hidden-sheet = Look at the hidden sheets: anybody can show them. If they must stay unknown, withhold the item.
problem-reveals-comments = What goes to { $place } holds comments: { $items } ({ $count } in all).
remedy-reveals-comments = Read the comments: they may name people or work that the recipient should not know of. If so, withhold the item.

machine-reading = machine reading, for language and search only ({ $engine }, { $languages }, sure to { $confidence } %)
problem-ocr-no-tesseract = Text recognition was asked for, but Tesseract is not installed. Pictures of text were not read.
remedy-ocr-no-tesseract = Install it and give the command again. On Debian and Ubuntu: apt install { $packages }
problem-ocr-no-pdftoppm = Scanned pages of PDFs were not read: pdftoppm, which draws them, is not installed.
remedy-ocr-no-pdftoppm = Install it and give the command again. On Debian and Ubuntu: apt install poppler-utils
problem-ocr-no-languages = Text recognition was asked for, but no language is named that it should expect.
remedy-ocr-no-languages = Fill in source_languages in case.toml, such as source_languages = ["zh-Hans"].
problem-ocr-language-missing = Tesseract does not know { $language } here.
remedy-ocr-language-missing = Install it and give the command again. On Debian and Ubuntu: apt install { $package }
problem-ocr-language-unknown = There is no text recognition for { $language } that pouch knows of.
remedy-ocr-language-unknown = A person must read what is written in it.
problem-language-surprise = { $place }: { $share } % of its text is in { $language }, which case.toml does not name among the languages of the evidence.
remedy-language-surprise = Check whether the file belongs to this case. If it does, add { $language } to source_languages in case.toml.
