## The dossier as PDF
page-print = Para imprimir (PDF)
print-page = Página { $page } de { $pages }
print-exhibit = PROVA
print-more-persons = Mais pessoas nas páginas seguintes
print-more-passages = Todas estão na página “side-by-side” do pacote.
print-volumes = Volumes
print-volumes-text = Há elementos a mais para um só arquivo. Os de cada intervalo estão num volume próprio.
print-receipt = Aviso de recebimento
print-receipt-lead = Preencha, assine e devolva. Os espaços do valor hash do selo preenchem-se à mão a partir da nota de envio, nunca a partir deste pacote.
print-receipt-seal = Valor hash do selo, copiado da nota de envio (oito grupos de oito)
print-receipt-complete = O pacote chegou inteiro e foi possível abri-lo.
print-receipt-match = Verificado: o valor hash do selo e todos os arquivos conferem.
print-receipt-mismatch = Verificado: algo não confere. Não confiamos nele e telefonamos ao remetente.
print-receipt-missing = Algo falta ou não pode ser lido; está indicado no verso.
print-office = Autoridade e unidade
print-place = Local
print-stamp = Carimbo da autoridade destinatária
print-font = Fonte tipográfica acrescentada para o PDF

problem-dossier-no-glyph = Não há fonte tipográfica para a escrita { $script }: { $count } caracteres não podem ser impressos, sendo { $first } o primeiro ({ $place }).
remedy-dossier-no-glyph = Indique uma pasta com uma fonte tipográfica para esta escrita: pouch pack --font-dir PASTA. Nada foi escrito.
problem-dossier-font = { $place } não é uma fonte tipográfica utilizável.
remedy-dossier-font = Retire-a da pasta de --font-dir; são lidos arquivos TrueType e OpenType.
problem-dossier-pdf = Não é possível fazer o PDF { $place } como o exigem o arquivamento e os leitores de tela: { $detail }
remedy-dossier-pdf = É uma falha do programa; comunique-a com a mensagem acima. Até lá, empacote com --no-pdf.
problem-dossier-no-press = { $place }: este programa foi construído sem o PDF.
remedy-dossier-no-press = Omita a opção, ou use um programa construído com a funcionalidade “pdf”.
