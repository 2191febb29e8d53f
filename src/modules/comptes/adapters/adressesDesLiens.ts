/** The pages that letters and commands lead to, as absolute addresses. */
export const adressesDesLiens = {
  connexion: (base: string): string => `${base}/connexion`,
  oubli: (base: string): string => `${base}/mot-de-passe/oublie`,
  activation: (base: string, jeton: string): string =>
    `${base}/compte/activer?jeton=${encodeURIComponent(jeton)}`,
  reinitialisation: (base: string, jeton: string): string =>
    `${base}/mot-de-passe/nouveau?jeton=${encodeURIComponent(jeton)}`,
};
