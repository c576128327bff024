## The dossier as PDF
page-print = Per la stampa (PDF)
print-page = Pagina { $page } di { $pages }
print-exhibit = REPERTO
print-more-persons = Altre persone nelle pagine seguenti
print-more-passages = Si trovano tutti nella pagina «side-by-side» del fascicolo.
print-volumes = Volumi
print-volumes-text = Gli elementi sono troppi per un solo file. Quelli di ciascun intervallo di numeri si trovano in un volume a parte.
print-receipt = Ricevuta di avvenuta consegna
print-receipt-lead = Si prega di compilare, firmare e restituire. Le caselle del codice del sigillo si compilano a mano dalla nota di trasmissione, mai da questo fascicolo.
print-receipt-seal = Codice del sigillo, ricopiato dalla nota di trasmissione (otto gruppi di otto caratteri)
print-receipt-complete = Il fascicolo è arrivato integro e si è potuto aprire.
print-receipt-match = Verificato: il codice del sigillo e tutti i file corrispondono.
print-receipt-mismatch = Verificato: qualcosa non corrisponde. Non vi facciamo affidamento e abbiamo telefonato al mittente.
print-receipt-missing = Manca qualcosa, o non è leggibile; è indicato sul retro.
print-office = Autorità e ufficio
print-place = Luogo
print-stamp = Timbro dell’autorità ricevente
print-font = Carattere aggiunto per il PDF

problem-dossier-no-glyph = Nessun carattere tipografico per la scrittura { $script }: segni che non si possono stampare: { $count }, il primo è { $first } ({ $place }).
remedy-dossier-no-glyph = Indichi una cartella con un carattere per questa scrittura: pouch pack --font-dir CARTELLA. Non è stato scritto nulla.
problem-dossier-font = { $place } non è un file di caratteri utilizzabile.
remedy-dossier-font = Lo tolga dalla cartella di --font-dir; si leggono file TrueType e OpenType.
problem-dossier-pdf = Il PDF { $place } non può essere prodotto come richiedono gli archivi e i lettori di schermo: { $detail }
remedy-dossier-pdf = È un errore del programma; lo segnali con il messaggio qui sopra. Nel frattempo usi --no-pdf.
problem-dossier-no-press = { $place }: questo programma è stato compilato senza il PDF.
remedy-dossier-no-press = Ometta l’opzione o usi un programma compilato con la funzione «pdf».
