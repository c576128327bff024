## El expediente en PDF
page-print = Para imprimir (PDF)
print-page = Página { $page } de { $pages }
print-exhibit = INDICIO
print-more-persons = Más personas en las páginas siguientes
print-more-passages = Todos figuran en la página «side-by-side» del paquete.
print-volumes = Volúmenes
print-volumes-text = Hay demasiados elementos para un solo archivo. Los de cada intervalo figuran en un volumen propio.
print-receipt = Acuse de recibo
print-receipt-lead = Se ruega completar, firmar y devolver. Las casillas de la huella del sello se rellenan a mano con la nota de envío, nunca con este paquete.
print-receipt-seal = Huella del sello, copiada de la nota de envío (ocho grupos de ocho)
print-receipt-complete = El paquete llegó íntegro y pudo abrirse.
print-receipt-match = Comprobado: la huella del sello y todos los archivos coinciden.
print-receipt-mismatch = Comprobado: algo no coincide. No nos basamos en él y hemos llamado al remitente.
print-receipt-missing = Falta algo o no puede leerse; se indica al dorso.
print-office = Autoridad y unidad
print-place = Lugar
print-stamp = Sello de la autoridad receptora
print-font = Fuente añadida para el PDF

problem-dossier-no-glyph = No hay fuente para la escritura { $script }: { $count } caracteres no pueden imprimirse, el primero { $first } ({ $place }).
remedy-dossier-no-glyph = Indique una carpeta con una fuente para esta escritura: pouch pack --font-dir CARPETA. No se ha escrito nada.
problem-dossier-font = { $place } no es una fuente utilizable.
remedy-dossier-font = Retírelo de la carpeta de --font-dir; se leen archivos TrueType y OpenType.
problem-dossier-pdf = El PDF { $place } no puede hacerse como lo exigen los archivos y los lectores de pantalla: { $detail }
remedy-dossier-pdf = Es un fallo del programa; comuníquelo con el mensaje anterior. Mientras tanto, empaquete con --no-pdf.
problem-dossier-no-press = { $place }: este programa se compiló sin PDF.
remedy-dossier-no-press = Omita la opción o utilice un programa compilado con la función «pdf».
