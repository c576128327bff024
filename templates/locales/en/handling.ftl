# How a dossier may be handled: markings, other States' items, redacted copies, keys and passwords, time limits.
help-expire = Lists the cases whose date of destruction or review has come
help-expire-folders = Case folders, or folders that hold some; the case you are in, or what lies below, when left out
expire-none = { $count ->
    [one] One case was looked at; its date has not come.
   *[other] { $count } cases were looked at; no date has come.
}
expire-due = { $count ->
    [one] One case must be destroyed or reviewed:
   *[other] { $count } cases must be destroyed or reviewed:
}
expire-soon = { $count ->
    [one] One case comes due soon:
   *[other] { $count } cases come due soon:
}
expire-days-since = { $count ->
    [0] today
    [one] 1 day ago
   *[other] { $count } days ago
}
expire-days-left = { $count ->
    [one] in 1 day
   *[other] in { $count } days
}
expire-next = Review each: destroy it and its copies, and ask the recipients named after → to destroy theirs; or set a later destroy_by in [handling] of its case.toml, with a reason on file.
next-handling = Next: settle what holds the dossier back (markings, other States' items, redacted copies, keys, time limits), then: pouch status
page-handling-level = Marking level
page-grading = Grading of source and information
page-originator = Comes from
page-originator-consent = Consent to pass it on
page-declassification = Declassified or released under
page-redacts = Redacted copy of
problem-marking-rules-unreadable = The rules of handling in { $path } cannot be read: { $reason }.
remedy-marking-rules-unreadable = Check the folder given with --templates, or leave --templates out to work by the rules that come with pouch.
problem-marking-rules-form = { $path } is not written as rules of handling are: { $reason }.
remedy-marking-rules-form = Mend the file; the README in templates/handling of pouch's source says how it is written.
problem-marking-seen = { $place } bears the marking “{ $word }” ({ $marking }) { $at ->
    [name] in its name
    [title] in its properties (title)
    [subject] in its properties (subject)
    [description] in its properties (description)
    [copyright] in its properties (copyright)
   *[other] at { $at }
}, seen { $times }×.
remedy-marking-seen = Look at it before it goes anywhere. If it may be sent, give [handling] a set and a level that are as high, or its [[item]] a declassification reference; if not, withhold it.
problem-marking-perhaps = { $place } may bear a marking: “{ $word }” ({ $marking }) { $at ->
    [name] in its name
    [title] in its properties (title)
    [subject] in its properties (subject)
    [description] in its properties (description)
    [copyright] in its properties (copyright)
   *[other] at { $at }
}, seen { $times }×.
remedy-marking-perhaps = Look at it. If the word marks nothing, say why in its [[item]]: no_marking = "…".
problem-marking-half-stated = [handling] names a set of markings without a level, or a level without its set.
remedy-marking-half-stated = Fill in both, such as set = "TLP" and level = "amber"; or neither.
problem-marking-unknown-set = There is no set of markings “{ $value }”.
remedy-marking-unknown-set = Use one of these in [handling] set: { $known }.
problem-marking-unknown-level = The set { $set } has no level “{ $value }”.
remedy-marking-unknown-level = Use one of these in [handling] level: { $known }.
problem-marking-unknown-grading = “{ $value }” is no grading of source and information.
remedy-marking-unknown-grading = Write a letter for the source (A, B, C, X) and a digit for the information (1 to 4), such as grading = "B2".
problem-marking-above-level = { $place } bears the marking “{ $word }” ({ $marking }), which is above the level of the dossier ({ $level ->
    [none] none is stated, so it is for official use
   *[other] { $level }
}); { $at ->
    [name] it stands in the name
    [title] it stands in the properties (title)
    [subject] it stands in the properties (subject)
    [description] it stands in the properties (description)
    [copyright] it stands in the properties (copyright)
   *[other] it stands at { $at }
}.
remedy-marking-above-level = Raise set and level in [handling], withhold the item (disclosure = "withheld"), or, if the word marks nothing, say why in its [[item]]: no_marking = "…".
problem-marking-state-secret = { $place } bears the mark of a state secret: “{ $word }” ({ $marking }); { $at ->
    [name] it stands in the name
    [title] it stands in the properties (title)
    [subject] it stands in the properties (subject)
    [description] it stands in the properties (description)
    [copyright] it stands in the properties (copyright)
   *[other] it stands at { $at }
}.
remedy-marking-state-secret = It must not be packed. Withhold it; or, once the competent authority has declassified or released it, write its reference in the [[item]]: declassification = "…".
problem-marking-ask = { $place } may bear a marking above the level of the dossier: “{ $word }” ({ $marking }); { $at ->
    [name] it stands in the name
    [title] it stands in the properties (title)
    [subject] it stands in the properties (subject)
    [description] it stands in the properties (description)
    [copyright] it stands in the properties (copyright)
   *[other] it stands at { $at }
}.
remedy-marking-ask = Look at it. If it is a marking, withhold the item or raise the level; if the word marks nothing, say why in its [[item]]: no_marking = "…".
problem-marking-declassified = { $place } bears “{ $word }” ({ $marking }, at { $at }) and goes out under { $reference }.
remedy-marking-declassified = Make sure that the reference covers this very document and this recipient.
problem-marking-explained = { $place } bears “{ $word }” ({ $marking }, at { $at }), which marks nothing by the officer's word.
remedy-marking-explained = The approver should read the reason in no_marking.
problem-marking-unsearched = Not searched for markings by today's rules, going to { $place }: { $items } ({ $count } in all).
remedy-marking-unsearched = Have them searched: pouch add. Translations: attach them again.
problem-marking-unread = What goes to { $place } could not be read in part, and was not searched there for stamps and markings: { $items } ({ $count } in all).
remedy-marking-unread = Look at each page yourself; for scanned pages pouch add --ocr helps. A picture without words: pouch confirm { $items } --language zxx
problem-third-party-no-consent = { $place } comes from { $originator }, and no consent to pass it on is on record.
remedy-third-party-no-consent = Ask { $originator } and write the reference of the answer into its [[item]]: consent_reference = "…"; until then withhold it.
problem-refuse-key = { $place } holds a private key or a store of keys ({ $at ->
    [name] by its name
    [bytes] in its bytes
   *[other] at { $at }
}).
remedy-refuse-key = Withhold it, or send a copy without it. If the recipient needs it as evidence, say why in its [[item]]: refuse_reason = "…".
problem-refuse-passwords = { $place } holds a list of passwords (from { $at } on).
remedy-refuse-passwords = Withhold it, or send a copy without them. If the recipient needs them as evidence, say why in its [[item]]: refuse_reason = "…".
problem-refuse-phone-image = { $place } seems to be the whole copy of a telephone or disk ({ $bytes } bytes): far more of far more people than a case needs.
remedy-refuse-phone-image = Send extracts that serve the case. If the whole is needed, say why in its [[item]]: refuse_reason = "…".
problem-redaction-parent-unknown = { $place } is called a redacted copy of { $parent }, which is no other item of this case.
remedy-redaction-parent-unknown = Write the number or the path of the original: redacts = "E0007".
problem-redaction-parent-packed = { $place } is a redacted copy of { $parent }, and { $parent } itself goes to the same recipient.
remedy-redaction-parent-packed = Withhold the original in its [[item]]: disclosure = "withheld" and withheld_reason.
problem-redaction-no-terms = { $place } is a redacted copy, but nothing says what must not be in it; its words were not checked.
remedy-redaction-no-terms = List names and numbers in its [[item]]: redacted_terms = ["…"]. The list never leaves the case folder.
problem-redaction-withheld-inside = { $item } holds the very bytes of { $parent }, which is withheld.
remedy-redaction-withheld-inside = Withhold { $item } as well, or take the file out of the archive and send the rest.
problem-redaction-term-left = The redacted copy { $place } still holds term { $term } of its list ({ $at ->
    [name] in its name
    [bytes] in its bytes
    [stream] in a part that no page shows
   *[other] at { $at }
}).
remedy-redaction-term-left = Redact again with a program that removes the words and does not only cover them, save as a new file, add it, and keep the old one out.
problem-redaction-unread = The redacted copy { $place } cannot be read to its end ({ $reason }), so it cannot be checked.
remedy-redaction-unread = Make a copy in a plain form, such as a PDF without password, and add that.
problem-redaction-changes-left = The redacted copy { $place } still holds tracked changes, and deleted words with them.
remedy-redaction-changes-left = Accept all changes, save as PDF, and add that.
problem-redaction-hidden-sheet = The redacted copy { $place } still holds a hidden sheet.
remedy-redaction-hidden-sheet = Delete the sheet, save as a new file, and add that.
problem-redaction-gps-left = The redacted copy { $place } still says where it was made (GPS).
remedy-redaction-gps-left = Save the picture without its properties, and add that.
problem-redaction-comments-left = The redacted copy { $place } holds comments.
remedy-redaction-comments-left = Read them; if they tell what was removed, delete them and add the new file.
problem-redaction-thumbnail-left = The redacted copy { $place } holds a small preview picture, which may show what was removed.
remedy-redaction-thumbnail-left = Save it without preview and properties, and add that.
problem-redaction-versions-left = The redacted copy { $place } holds earlier versions of itself ({ $count }): what was removed can be brought back.
remedy-redaction-versions-left = Print it into a new PDF, and add that; “save” only appends, “save as” or printing writes anew.
problem-redaction-picture = The redacted copy { $place } has pages that are pictures: no words were searched there.
remedy-redaction-picture = Look at each page: is everything covered?
problem-retention-passed = The date of destruction { $date } has come (today is { $today }).
remedy-retention-passed = Nothing may be sent from this case unless it was reviewed: set a later destroy_by in [handling], with a reason on file.
problem-retention-too-long = The date of destruction { $date } is later than the rules allow for this type ({ $latest }; { $source }).
remedy-retention-too-long = Set an earlier destroy_by in [handling], or let the approver note why it is needed for longer.
problem-retention-no-folder = There is no folder { $place }.
remedy-retention-no-folder = Check the name, then run the command again.
problem-retention-case-unreadable = The case in { $place } cannot be read: { $reason }.
remedy-retention-case-unreadable = Go there and run: pouch status
problem-retention-no-date = The case in { $place } names no date of destruction.
remedy-retention-no-date = Fill in destroy_by in [handling] of its case.toml.
problem-whom-item-open = { $item } ({ $place }): other items of this case are chosen for some recipients, but nothing says to whom this one goes.
remedy-whom-item-open = Write in case.toml: [[item]] path = "{ $path }", with recipients = ["…"]; or without recipients, when all are to get it.
problem-whom-person-named = { $place }: names { $person }, who is not for { $recipient }, and { $recipient } is told this.
remedy-whom-person-named = Take the name or number out of this text, or add "{ $recipient }" to the recipients of the [[person]].
problem-whom-person-in-evidence = { $item } ({ $place }) goes to { $recipient } and names { $person }, who is not for { $recipient }.
remedy-whom-person-in-evidence = Send { $recipient } a redacted copy (redacts = "{ $item }"), or choose the item for others: recipients = ["…"] in its [[item]]. If it may stay, nothing needs to be done.
