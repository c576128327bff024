# Deadlines, clocks and countries.

deadline-urgency = Latest time of the urgent request
deadline-action = Deadline of request { $number }
deadline-destroy = Destroy the material or review whether it is still needed
deadline-reply-due = Answer to the incoming request
deadline-time-limit = Time limit of the request for mutual legal assistance
deadline-limitation = The offence becomes time-barred
deadline-warrant-expires = The warrant expires
deadline-claim = Last day for the insurance claim
deadline-event-begins = The event begins
deadline-event-ends = The event ends
deadline-event-expires = The event information expires
deadline-silence-until = The user may be told from this day on
deadline-handover = Hand-over to the successor
deadline-release = The person must be released unless the full request has arrived

problem-deadline-passed = { $place }: { $what } – { $when } – has passed.
remedy-deadline-passed = If it was met, nothing more is needed. If not, tell the other side today and write the new date into case.toml.
problem-deadline-near = { $place }: { $what } – { $when } – is less than seven days away.
remedy-deadline-near = “pouch export ics” puts the deadlines of the case into your calendar.
problem-country-language = { $place }: as far as is known ({ $date }), { $country } accepts papers in: { $accepted }. None of these is among the recipient's languages. Source: { $source }
remedy-country-language = Add an accepted language under “languages” and have the material translated, or make sure that this recipient accepts yours. “pouch countries { $country }” says more.
problem-country-unknown = Nothing is known of the country “{ $code }”.
remedy-country-unknown = Known are: { $known }.

export-ics-done = { $count ->
    [one] The calendar with one deadline is written:
   *[other] The calendar with { $count } deadlines is written:
  }
export-linked-done = { $count ->
    [one] The dossier with one item is written in this form:
   *[other] The dossier with { $count } items is written in this form:
  }
export-ics-note = Written by pouch from the case file; this entry names nobody.
countries-note = This is what was found in the sources on the date given. It is not law: ask before you rely on it.
country-eu = European Union (police channel)
confidence-V = read in the source
confidence-K = known, not read again
clock-release = { $count ->
    [one] One day after a provisional arrest the person is released unless the full request has arrived.
   *[other] { $count } days after a provisional arrest the person is released unless the full request has arrived.
  }
clock-answer-urgent-hours = Urgent requests are answered within { $count } hours when the information is directly available.
clock-answer-urgent-days = Other urgent requests are answered within { $count } days.
clock-answer-days = All other requests are answered within { $count } days.

help-export = Writes what other programs read: the deadlines of the case as a calendar, a dossier as linked data
help-export-form = ics: a calendar of the case (iCalendar); case: a dossier as CASE/UCO 1.4; rocrate: a dossier as RO-Crate 1.2; asic: a dossier in a signed ASiC-S container
help-export-output = The file to write; without it the answer goes to standard output
help-export-force = Replaces a file that is there already
help-countries = Lists what is known of the practice of countries: languages accepted, channels, clocks, with date and source
help-countries-code = One country in detail, such as AR, EU or INTERPOL
