import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import { IdentiteIncomplete } from '../../domain/identite/erreurs.ts';
import type { IdentiteAttestee } from '../../domain/identite/IdentiteAttestee.ts';
import { reglesDesFournisseurs } from './reglesDesFournisseurs.ts';

type Claims = Readonly<Record<string, unknown>>;

const SUB_MAX = 255;

/** @throws IdentiteIncomplete without an address or a name */
export const identiteDepuisClaims = (fournisseur: CodeFournisseur, claims: Claims): IdentiteAttestee => {
  const { nom, prenom } = reglesDesFournisseurs[fournisseur];
  const verifie = claims.email_verified;
  const sub = exiger(claims, ['sub']);
  if (sub.length > SUB_MAX) throw new IdentiteIncomplete();
  return {
    fournisseur,
    sub,
    nom: exiger(claims, nom),
    prenom: exiger(claims, prenom),
    courriel: exiger(claims, ['email']),
    courrielVerifie:
      verifie === undefined || verifie === null ? null : verifie === true || verifie === 'true',
  };
};

const exiger = (claims: Claims, noms: readonly string[]): string => {
  const texte = noms.map((nom) => texteDe(claims[nom])).find((lu) => lu !== '');
  if (texte === undefined) throw new IdentiteIncomplete();
  return texte;
};

/** Of several first names, the first. */
const texteDe = (valeur: unknown): string => {
  const lu: unknown = Array.isArray(valeur) ? valeur[0] : valeur;
  return typeof lu === 'string' ? lu.trim() : '';
};
