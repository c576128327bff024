## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch does not speak { $place }.
remedy-i18n-unknown-locale = Choose one of the languages listed by “pouch templates”, or write the dossier in English.
problem-i18n-read = The sentences in { $place } could not be read.
remedy-i18n-read = Check that the folder given with --templates exists and that you may read it.
problem-i18n-syntax = { $place }: this is not a sentence as Fluent writes it ({ $detail }).
remedy-i18n-syntax = Compare the line with its sister in templates/locales: “name = text”, values as {"{"} $name {"}"}, further lines indented.
problem-i18n-variable = { $place }: the sentence “{ $id }” names a value ${ $variable } that pouch does not give it.
remedy-i18n-variable = Use only the values that the shipped sentence of the same name uses.

## Covering letters, and an office’s own set of templates
covering-title = Covering letter
covering-emblem = Emblem of the sender
covering-stamp = Stamp
covering-printed = This letter was filled in by a program. An emblem on it is a printed picture, neither a seal nor a stamp; the signature vouches for the letter.
pack-letter = Covering letter: { $file }
help-pack-letter = Writes a covering letter with the seal digest beside each dossier: your office’s own, else the one that comes with pouch
help-templates = What an office can replace with its own: lists it, writes it out for editing, checks it, shows how it looks
help-templates-list = Lists what can be replaced, and what of it your office’s set replaces
help-templates-export = Writes what comes with pouch into a folder, for editing
help-templates-export-dir = Folder to write to
help-templates-export-only = Only files whose path begins so, such as letter.es or locales/es; may be repeated
help-templates-export-force = Replaces existing files
help-templates-preview-force = Replaces existing files
help-templates-check = Names every mistake in a set, with file, line and column
help-templates-check-dir = Folder of the set; your office’s own when left out
help-templates-preview-dir = Folder of the set; your office’s own when left out
help-templates-preview = Fills the pages and the letter of a set with a sample case, in your language
help-templates-preview-out = Folder for the pages
templates-what = What
templates-shipped = Shipped
templates-own = Own
templates-kind-letter = Covering letters (letter.TAG.md)
templates-kind-emblem = Emblem (emblem.png)
templates-kind-page = Pages (dossier/)
templates-kind-sentences = Sentences (locales/TAG/)
templates-kind-profile = Dossier types (profiles/)
templates-kind-handling = Rules of handling (handling/)
templates-kind-certificate = Forms of certificates (certificates/)
templates-kind-people = Keys of persons (people.toml)
templates-exported = Files written to { $place }: { $count }
templates-in-order = No mistakes in { $place }; files looked at: { $count }
templates-previewed = Pages of a sample case in the language { $language }; they prove nothing:
problem-templates-no-set = No set of templates was named.
remedy-templates-no-set = Name its folder: pouch templates check DIR
problem-templates-none = Nothing that comes with pouch has a path that begins with “{ $name }”.
remedy-templates-none = Beginnings of paths are: { $known }
problem-templates-unread = pouch never reads { $place }.
remedy-templates-unread =
    { $nearest ->
        [none] See what it reads: pouch templates list --json
       *[other] Was “{ $nearest }” meant? Everything that is read: pouch templates list --json
    }
problem-letter-none = There is no covering letter in the language { $language }.
remedy-letter-none = Write { $place } in your set of templates, after the example of: pouch templates export DIR --only letter.en
problem-letter-unreadable = The letter { $place } cannot be read: { $reason }
remedy-letter-unreadable = A letter is a plain text in UTF-8, of 64 KiB at most.
problem-letter-markup = { $place }: a letter does not know “{ $found }”.
remedy-letter-markup = It knows # headings, paragraphs, **bold**, *italic*, lists with - or 1., and \ at the end of a line to break it. Put \ before a sign that is meant as it is.
problem-letter-open = { $place }: “{ $found }” is opened here and not closed in the same paragraph.
remedy-letter-open = Close it where it shall end, or put \ before it.
problem-letter-field = { $place }: there is no placeholder “{ $name }”.
remedy-letter-field =
    { $nearest ->
        [none] There are: { $known }
       *[other] Was “{ $nearest }” meant? There are: { $known }
    }
problem-letter-empty = { $place }: this case has nothing for “{ $name }”; the letter has a line to write on there.
remedy-letter-empty = Fill it in in case.toml, by hand, or write a ? after the name to leave the line out.
problem-emblem-unfit =
    { $reason ->
        [size] { $place } is larger than 512 KiB.
        [sides] { $place } must have sides of 1 to 4096 pixels.
        [damaged] { $place } is a damaged PNG.
        [unreadable] { $place } cannot be read.
       *[other] { $place } is no PNG; an emblem is one PNG picture.
    }
remedy-emblem-unfit = Save your own office’s emblem as emblem.png, and no other authority’s; leave no emblem file of another format beside it.
