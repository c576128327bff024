## The dossier as PDF
page-print = For print (PDF)
print-page = Page { $page } of { $pages }
print-exhibit = EXHIBIT
print-more-persons = More persons on the following pages
print-more-passages = All of them are on the page “side-by-side” in the package.
print-volumes = Volumes
print-volumes-text = There are too many items for one file. Those of each range stand in a volume of their own.
print-receipt = Acknowledgement of receipt
print-receipt-lead = Please fill in, sign and return. The blanks of the seal digest are filled in by hand from the dispatch note, never from this package.
print-receipt-seal = Seal digest, copied from the dispatch note (eight groups of eight)
print-receipt-complete = The package arrived whole and could be opened.
print-receipt-match = Checked: the seal digest and all files match.
print-receipt-mismatch = Checked: something does not match. We do not rely on it and have called the sender.
print-receipt-missing = Something is missing, or cannot be read; it is named overleaf.
print-office = Authority and unit
print-place = Place
print-stamp = Stamp of the receiving authority
print-font = Font added for the PDF

problem-dossier-no-glyph = No font for the script { $script }: { $count } characters cannot be printed, { $first } first ({ $place }).
remedy-dossier-no-glyph = Name a folder with a font for this script: pouch pack --font-dir FOLDER. Nothing was written.
problem-dossier-font = { $place } is not a font that can be used.
remedy-dossier-font = Take it out of the folder of --font-dir; TrueType and OpenType files are read.
problem-dossier-pdf = The PDF { $place } cannot be made as archives and screen readers need it: { $detail }
remedy-dossier-pdf = This is a fault of the program; please report it with the message above. Until then, pack with --no-pdf.
problem-dossier-no-press = { $place }: this program was built without the PDF.
remedy-dossier-no-press = Leave the option out, or use a program built with the feature “pdf”.
