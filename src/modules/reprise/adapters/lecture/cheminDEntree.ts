import { ExportRefuse } from '../../domain/ExportRefuse.ts';

const LONGUEUR_MAXIMALE = 1_024;
const INTERDIT = /[\\\p{Cc}]/u;

/**
 * The segments of the name of an entry.
 * @param objet how the entry is told: its name may be that of a person
 * @throws ExportRefuse when it leads out of the archive
 */
export const cheminDEntree = (nom: string, objet: string): readonly string[] => {
  const segments = nom.split('/').filter((segment, rang) => segment !== '.' && !(segment === '' && rang > 0));
  const interdit =
    nom.length > LONGUEUR_MAXIMALE || INTERDIT.test(nom) || segments.some((s) => s === '' || s === '..');
  if (interdit) throw new ExportRefuse('ENTREE_INTERDITE', objet);
  return segments;
};
