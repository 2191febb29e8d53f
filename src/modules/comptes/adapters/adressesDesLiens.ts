/** The pages that letters and commands lead to, as absolute addresses. */
export const adressesDesLiens = {
  connexion: (base: string): string => `${base}/connexion`,
  oubli: (base: string): string => `${base}/mot-de-passe/oublie`,
  identites: (base: string): string => `${base}/mon-compte/identites`,
  activation: (base: string, jeton: string): string =>
    `${base}/compte/activer?jeton=${encodeURIComponent(jeton)}`,
  reinitialisation: (base: string, jeton: string): string =>
    `${base}/mot-de-passe/nouveau?jeton=${encodeURIComponent(jeton)}`,
  changementParAncienne: (base: string, jeton: string): string =>
    `${base}/compte/adresse/ancienne?jeton=${encodeURIComponent(jeton)}`,
  changementParNouvelle: (base: string, jeton: string): string =>
    `${base}/compte/adresse/nouvelle?jeton=${encodeURIComponent(jeton)}`,
  contact: (base: string, jeton: string): string =>
    `${base}/compte/contact?jeton=${encodeURIComponent(jeton)}`,
  monCompte: (base: string): string => `${base}/mon-compte`,
};
