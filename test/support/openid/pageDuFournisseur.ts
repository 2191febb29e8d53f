export const pageDuFournisseur = (titre: string, contenu: string): string =>
  `<!DOCTYPE html><html lang="fr" data-pret=""><head><meta charset="utf-8"><title>${titre}</title>
   <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
   <body><main><h1>${titre}</h1>${contenu}</main></body></html>`;
