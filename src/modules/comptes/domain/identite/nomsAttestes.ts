import { LONGUEUR_MAX_NOM, lireNomDePersonne, type NomDePersonne } from '../NomDePersonne.ts';
import { IdentiteIncomplete } from './erreurs.ts';
import type { IdentiteAttestee } from './IdentiteAttestee.ts';

export interface NomsAttestes {
  readonly nom: NomDePersonne;
  readonly prenom: NomDePersonne;
}

const ETRANGER_A_UN_NOM = /[^\p{L}\p{M}'’ -]/gu;

/** The provider's names as they are kept here: what no name holds (digits, stars …) is left out. @throws IdentiteIncomplete */
export const nomsAttestes = ({ nom, prenom }: Pick<IdentiteAttestee, 'nom' | 'prenom'>): NomsAttestes => ({
  nom: exiger(nom),
  prenom: exiger(prenom),
});

const exiger = (texte: string): NomDePersonne => {
  const nom = lireNomDePersonne(texte) ?? lireNomDePersonne(reduire(texte));
  if (nom === undefined) throw new IdentiteIncomplete();
  return nom;
};

const reduire = (texte: string): string =>
  texte
    .normalize('NFC')
    .replace(ETRANGER_A_UN_NOM, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .slice(0, LONGUEUR_MAX_NOM);
