interface CompteMontre {
  readonly login: string;
  readonly motDePasse: string;
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The header `cpro-account`: base64 of "login:password", padded or not. */
export const lireCompte = (entete: string | undefined): CompteMontre | undefined => {
  const code = entete?.trim() ?? '';
  if (!BASE64.test(code)) return undefined;
  const clair = Buffer.from(code, 'base64').toString('utf8');
  const place = clair.indexOf(':');
  if (place < 1 || clair.includes('\0')) return undefined;
  return { login: clair.slice(0, place), motDePasse: clair.slice(place + 1) };
};
