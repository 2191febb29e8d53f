import { ExportRefuse } from '../../domain/ExportRefuse.ts';

const LONGUEUR_MAXIMALE = 1_024;
const INTERDIT = /[\\\p{Cc}]/u;

/** The segments of the name of an entry. @throws ExportRefuse when it leads out of the archive */
export const cheminDEntree = (nom: string): readonly string[] => {
  const segments = nom.split('/').filter((segment, rang) => segment !== '.' && !(segment === '' && rang > 0));
  const interdit =
    nom.length > LONGUEUR_MAXIMALE || INTERDIT.test(nom) || segments.some((s) => s === '' || s === '..');
  if (interdit) throw new ExportRefuse('ENTREE_INTERDITE', JSON.stringify(nom.slice(0, 100)));
  return segments;
};
