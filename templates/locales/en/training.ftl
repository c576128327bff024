# Training packs.

training-done = The training case is ready: { $folder }. Everything in it is invented; its translations hold planted faults. Students begin with “pouch status” and “pouch pack”.
training-key = { $count ->
    [one] The key to the one fault lies beside the folder, for the instructor only:
   *[other] The key to the { $count } faults lies beside the folder, for the instructor only:
  }
training-key-head = KEY FOR THE INSTRUCTOR – do not hand out. Every person, number and event is invented.
training-key-seed = The same pack can be made again with --seed “{ $seed }”.
training-key-line = { $number }. { $what }: { $document }, paragraph { $paragraph }
training-right = Right:
training-wrong = Wrong:
training-missing = (missing)
fault-digit = a digit of a sum is another
fault-magnitude = a sum is ten times as large
fault-currency = a sum has another currency
fault-month = a date has another month
fault-day = a date has another day
fault-name = a person is exchanged
fault-identifier = two digits of a document number are exchanged
fault-phone = two digits of a telephone number are exchanged
fault-paragraph = a paragraph is missing
fault-untranslated = a paragraph is not translated
fault-negation = a denial became its contrary
fault-term = a legal word means something else

problem-training-only = Faults are planted only in a training case.
remedy-training-only = Write: pouch init DIR --type TRAIN --faults
problem-training-not-sample = { $place }: a training case must say sample = true.
remedy-training-not-sample = Write sample = true; every page then says that the case is not real.
problem-training-number = { $place }: the number of a training case, “{ $number }”, does not begin with SAMPLE.
remedy-training-number = Write for example id = "SAMPLE-2026-1": the number stands in every file name.
problem-training-real-number = { $place } holds a number that could be real ({ $kind ->
    [prc-id] Chinese identity number
    [prc-company] Chinese company code
    [iban] bank account
    [card] payment card
    [imei] telephone serial number
    [dni] Spanish DNI or NIE
    [cuit] Argentine CUIT
    [codice-fiscale] Italian codice fiscale
    [vin] vehicle number
    [prc-passport] Chinese passport
    [phone] telephone number
    [email] e-mail address
   *[other] container number
  }, beginning with { $begins }).
remedy-training-real-number = In a training sample everything is invented: write a number such as SAMPLE-ID-0001, a telephone such as +86 10 5550 0120, an address that ends in .example, or a value that the standard itself uses as an example.
problem-dossier-no-banner = The template { $place } leaves no safe place for the banner of a training sample.
remedy-dossier-no-banner = Start the page as the shipped template does: “head.html”, then </head> and <body>; no comment before <body>, no <script>, <link> or second <style>. pouch puts the banner in itself.

help-init-faults = With --type TRAIN: makes a complete invented case whose translations hold so many planted faults (10), and the key to them beside the folder
help-init-seed = Makes the very same training pack again
