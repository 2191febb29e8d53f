import type { Juridiction } from '../../../../../application/ports/Juridictions.ts';
import type { RechercherJuridictions } from '../../../../../application/RechercherJuridictions.ts';

export interface JuridictionResolue {
  readonly id: number | null;
  /** Those among which the person must still choose. */
  readonly choix: readonly Juridiction[];
  readonly faute: 'juridictionInconnue' | 'juridictionMultiple' | null;
}

const TROUVEE = { choix: [], faute: null } as const;

/**
 * The court that was meant by what was typed, what was chosen, or both. Without script the choice that comes back may
 * be that of an earlier text: the text has the last word.
 * @param chercher the person asks to see the courts that match, and not to keep the one that she had
 */
export const resoudreJuridiction = async (
  { id, texte, chercher }: { id: number | null; texte: string; chercher: boolean },
  rechercher: RechercherJuridictions,
): Promise<JuridictionResolue> => {
  if (texte === '') return { id: null, ...TROUVEE };

  const trouvees = await rechercher.execute({ texte });
  const nommee = trouvees.find(({ nom }) => memeNom(nom, texte));
  const choisie = trouvees.find((juridiction) => juridiction.id === id);
  const retenue =
    nommee ?? (chercher ? undefined : choisie) ?? (trouvees.length === 1 ? trouvees[0] : undefined);
  if (retenue) return { id: retenue.id, ...TROUVEE };
  if (trouvees.length > 0) return { id: null, choix: trouvees, faute: 'juridictionMultiple' };
  return { id: null, choix: [], faute: 'juridictionInconnue' };
};

/** The court that no search finds any more is the one that was chosen before it closed. */
export const estFermee = async (
  { id, texte }: { id: number | null; texte: string },
  rechercher: RechercherJuridictions,
): Promise<boolean> => {
  const ancienne = id === null ? undefined : await rechercher.connue(id);
  return ancienne !== undefined && !ancienne.ouverte && memeNom(ancienne.nom, texte);
};

const memeNom = (a: string, b: string): boolean => plier(a) === plier(b);

const plier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
