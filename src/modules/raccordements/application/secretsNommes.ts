export interface SecretsDeRaccordement {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly login: string;
  readonly motDePasse: string;
}

/** Under the names that partners set in their clients. */
export const secretsNommes = ({ clientId, clientSecret, login, motDePasse }: SecretsDeRaccordement) =>
  ({
    client_id: clientId,
    client_secret: clientSecret,
    login_technique: login,
    mot_de_passe_technique: motDePasse,
  }) as const;

/** "client_id=… client_secret=… login_technique=… mot_de_passe_technique=…" */
export const enUneLigne = (secrets: SecretsDeRaccordement): string =>
  Object.entries(secretsNommes(secrets))
    .map(([nom, valeur]) => `${nom}=${valeur}`)
    .join(' ');
