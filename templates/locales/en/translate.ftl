# Work for translators, and their answers: help.
help-request = Writes work for a translator: numbered segments, glossary, instructions
help-request-items = Numbers or paths of the originals
help-request-to = Language wanted
help-request-format = docx: a table for Word or LibreOffice; xliff (1.2) or xliff2 (2.1) for a translator's program; txt
help-request-out = Folder for the work; work/ of the case when left out
help-return = Takes in what a translator sent back and says exactly what is missing
help-return-file = The file that came back: table, XLIFF, text; a TMX only gives suggestions
help-return-translator = Key of a [[translator]] in case.toml, or a name; may be left out where only one can be meant
help-return-accept-unchanged = Says that segments equal to their source are meant so (names, codes)
request-done = { $item } → { $to }: { $path } ({ $segments } segments, request { $request }).
request-glossary-done = Glossary: { $path }
request-next = When it comes back: pouch return FILE
return-done = { $item } → { $to }: { $path } ({ $done } of { $of } segments).
status-requested = requested
page-status-requested = not translated yet
page-log-request = request
page-guessed = A program put these paragraphs side by side by their length, figures and names; it can be wrong. A dash shows that nothing was found opposite. Layout, stamps and pictures are in the originals.

# What a translator reads, in their language.
request-title = Translation request { $request } · case { $case } · item { $item } · from { $from } into { $to }
request-how-docx = Write each translation into the third column, beside its source. Do not change the first two columns; add and delete no rows.
request-how-xliff = Translate the target of every unit. Do not change sources and identifiers. The target may hold a copy of the source: replace it.
request-how-txt = Write each translation below the line =>. Do not change the lines in brackets or the source above =>.
request-all = Translate every segment, headings, tables and repeated passages too. What stays as it is (a code, a name) is copied. Leave nothing out and add nothing.
request-seals = Seals, stamps, signatures, fingerprints and pictures are described in brackets where they stand: [round seal: …], [signature], [photograph].
request-handwriting = Handwriting, corrections and crossed-out words are marked: [handwritten: …], [crossed out: …].
request-illegible = What cannot be read is [illegible]; what is doubtful is [unclear: …?]. Never guess.
request-errors = Errors of the source are kept and marked [sic]; remarks of yours are in brackets and begin with “Translator's note:”.
request-figures = Figures, dates, amounts, units and identifiers are not converted; a conversion may follow in brackets.
request-glossary = Use the names and terms of glossary.tsv where it lies beside this file.
request-cite = A certificate should cite the original by this SHA-256: { $digest }

# Problems and remedies of requests.
problem-request-no-text = No text could be read in { $item } ({ $place }), so there are no segments to send.
remedy-request-no-text = Send the file itself to the translator and attach the answer: pouch attach { $item } FILE --to …
problem-request-too-many = { $item } ({ $place }) has { $count } segments; one request takes { $most } at most.
remedy-request-too-many = Send the file itself to the translator, or take in the part that matters as an item of its own.
problem-request-partial-text = Not all the text of { $item } ({ $place }) could be read: the request lacks the rest.
remedy-request-partial-text = Give the translator the original too, and say that the rest must be translated from it.
problem-request-members = { $item } ({ $place }) holds { $count } files; their text is not in the request.
remedy-request-members = If they must be translated, take them in as items of their own and request those.
problem-request-controls = { $count } control characters of { $item } cannot be sent; they stand as signs such as ␋.
remedy-request-controls = Nothing need be done; the original is unchanged.

# Problems and remedies of returns.
problem-return-entities = { $place } defines entities of its own and is not read: they can hide or multiply text.
remedy-return-entities = Ask the translator to save the file anew from their program, or as a Word document.
problem-return-unknown = { $place } is no table, XLIFF, TMX or text of a request.
remedy-return-unknown = If it belongs to a request, ask for it to be saved as DOCX and sent again. If it is a translation made elsewhere, attach it: pouch attach E0001 FILE --to …
problem-return-unreadable =
    { $reason ->
        [damaged] { $place } is damaged and was not read.
        [too-deep] { $place } is nested deeper than an honest file and was not read.
        [too-large] { $place } is too large and was not read.
        [encrypted] { $place } is encrypted and was not read.
        [encoding] { $place } is in an encoding that cannot be told for certain, and was not read.
       *[other] { $place } could not be read to its end ({ $reason }).
    }
remedy-return-unreadable = Ask the translator to save the file anew and to send it again.
problem-return-earlier-changed = The file of segments beside { $place } (request { $request }) is not what was kept: the earlier round of { $item } cannot be merged with this one.
remedy-return-earlier-changed = Put the file of segments back from a backup. Without one the words are safe all the same, in { $place } and under translations/returned/; have the rest asked for anew: pouch request { $item } --to …
problem-return-nothing = Nothing in { $place } belongs to a request of this case.
remedy-return-nothing = Check that it is the right file and the right case; a translation made elsewhere is attached with pouch attach.
problem-return-untouched = In { $place } no segment of { $item } (request { $request }) is translated: each is empty or like its source.
remedy-return-untouched = Ask the translator for the finished file. If every segment is meant to stay as it is, add --accept-unchanged.
problem-return-translator = It is not clear who translated { $place }.
remedy-return-translator = Say it with --translator; case.toml lists: { $known }.
problem-return-source-changed = The original { $item } ({ $place }) is no longer as it was when request { $request } went out; that request takes no answers.
remedy-return-source-changed = Request a translation of the present original: pouch request { $item } --to …
problem-return-memory = { $place } is a translation memory: { $count } suggestions were written to work/suggestions.tsv, and no translation was made of them.
remedy-return-memory = Ask the translator for the translated file itself.
problem-return-strangers = { $count } passages of { $place } belong to no segment that was sent; the first: “{ $text }”.
remedy-return-strangers = Look at them; the file is kept as it came under translations/returned/.
problem-return-by-text = { $count } segments had lost their numbers and were matched by their source text.
remedy-return-by-text = Look at a few of them on the side-by-side page.
problem-return-replaces = { $count } translations of an earlier round of { $item } were replaced; the earlier round is kept: { $place }.
remedy-return-replaces = Compare them if this was not expected.
problem-return-altered = In { $item } the source column was changed in { $count } segments: { $segments }.
remedy-return-altered = Compare them with the original: what was translated may not be what was sent.
problem-return-missing = { $item } (request { $request }): { $count } segments did not come back: { $segments }.
remedy-return-missing = Ask the translator for them; the next file is merged with this one.
problem-return-empty = { $item } (request { $request }): { $count } segments are empty: { $segments }.
remedy-return-empty = Ask the translator for them; the next file is merged with this one.
problem-return-untranslated = { $item } (request { $request }): { $count } segments are like their source: { $segments }.
remedy-return-untranslated = Ask the translator for them. If they are meant so (names, codes), return the file with --accept-unchanged.
problem-return-twice = { $item } (request { $request }): { $count } segments came back more than once, with different translations: { $segments }. Both were kept, one below the other.
remedy-return-twice = Look at them: a row may have been split in two.
problem-attach-translator-unlisted = { $place } is not among the translators of case.toml, so neither qualification nor number is known.
remedy-attach-translator-unlisted =
    { $nearest ->
        [none] Add a [[translator]] table to case.toml and attach the file again with its key.
       *[other] Was “{ $nearest }” meant? Attach the file again with that key or name.
    }
problem-attach-supersedes-nothing = { $item } has no translation into { $to } whose place could be taken: { $place } is none.
remedy-attach-supersedes-nothing = Leave out --supersedes, or check the item and --to.
problem-attach-supersedes-other = { $place } is not the present translation of { $item } into { $to }: that is { $present } (SHA-256 { $sha256 }).
remedy-attach-supersedes-other = Look which one is meant; then name the present one: --supersedes "{ $present }"
problem-certificate-no-translation = { $item } has no translation into { $to }, so there is nothing to certify.
remedy-certificate-no-translation = Take it in first: pouch return FILE, or pouch attach { $item } FILE --to { $to } --translator …
problem-certificate-stale = { $place } translates an earlier version of { $item }: the original has changed since.
remedy-certificate-stale = Have the change translated and attach it; then certify that translation.
problem-certificate-partial = { $place } is { $scope ->
        [gist] the gist of { $item } only
       *[other] a translation of parts of { $item } only
    }: no certificate makes it a full translation.
remedy-certificate-partial = Attach the full translation when it is there; until then { $item } counts as translated in part.
help-certificate = Writes the translator's certificate in the form of the country it goes to, to be printed and signed
help-certificate-item = Number or path of the original
help-certificate-to = Language of the translation
help-certificate-country = Country whose form is used, such as ES; those of the recipients who read that language when left out
help-certificate-place = Where it will be given; a line to write on when left out
help-certificate-date = When (YYYY-MM-DD); a line to write on when left out
help-certificate-pages = How many pages it covers
help-certificate-out = Folder for the certificate; work/certificates of the case when left out
certificate-done = { $item } → { $to }: { $path } ({ $country }).
certificate-next = Print it, have it signed, then attach the signed scan: pouch attach { $item } --to { $to } --certificate SCAN --certificate-place … --certificate-date …
problem-certificate-general = No form of { $country } is known for certificates of translations: the general one was used.
remedy-certificate-general = Ask the receiving authority what it wants; an office can put its own form into certificates/ of its templates.
problem-certificate-no-text = The form of { $country } wants the translated text and the formula on the same sheets, but { $place } could not be read as text.
remedy-certificate-no-text = Put the formula at the end of the translation by hand, or have the translation as text.
problem-certificate-form-unreadable = { $place } is no form of a certificate: { $reason }.
remedy-certificate-form-unreadable = Compare it with the form of another country in templates/certificates/ of pouch.
problem-certificate-incomplete = For { $country }, { $missing ->
        [translator-qualification] the certificate must say what the translator is (sworn, public, court expert)
        [translator-authority] the certificate must name the translator's court, college or company
        [translator-number] the certificate must bear the translator's number of registration
        [place] the certificate must say where it was given
        [date] the certificate must bear a date
        [pages] the certificate must say how many pages it covers
        [number] the certificate must bear its own number (of the oath, of the sequence, of the notary)
       *[authority] the certificate must name who recorded or confirmed it (court, notary, office)
    }, and that is not known of the one for { $item } into { $to }: { $place }.
remedy-certificate-incomplete = { $missing ->
        [translator-qualification] Write qualification into the [[translator]] table of case.toml and attach the translation again. ({ $source }, { $date })
        [translator-authority] Write authority into the [[translator]] table of case.toml and attach the translation again. ({ $source }, { $date })
        [translator-number] Write number into the [[translator]] table of case.toml and attach the translation again. ({ $source }, { $date })
       *[other] Look at the certificate; if it is there: pouch attach { $item } --to { $to } --certificate FILE --certificate-{ $missing } … ({ $source }, { $date })
    }
