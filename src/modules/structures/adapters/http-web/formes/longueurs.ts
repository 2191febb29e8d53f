/** Characters, as the tables hold them. */
export const longueurs = {
  raisonSociale: 200,
  nom: 100,
  ligne: 100,
  codePostal: 12,
  ville: 100,
  telephone: 30,
  numeroRcs: 40,
  libelleDeCompte: 60,
  titulaire: 100,
  nomDeService: 100,
  commentaire: 500,
  motif: 1_000,
  recherche: 100,
} as const;
