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
unread-reader-failed = the reader failed on this file

problem-format-empty = { $place } has no content: 0 bytes.
remedy-format-empty = Ask whoever supplied the file whether it is meant to be empty. If it was cut off in copying, take it in again from the source.
problem-format-encrypted = { $place } ({ $format }) is encrypted or protected by a password.
remedy-format-encrypted = Ask for the password or for an unprotected copy, and add that copy as a further evidence item. Leave the original as it is.
problem-format-extension-lies = { $place } is named .{ $extension }, but its content is: { $format }.
remedy-format-extension-lies = Do not open it by double-clicking. Leave the original name as it is, and note in the case why the name and the content differ, if you know.
