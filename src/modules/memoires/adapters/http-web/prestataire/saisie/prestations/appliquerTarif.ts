import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import type { Tarif } from '../../../../../domain/referentiel/Tarif.ts';
import type { LigneTapee } from './LigneTapee.ts';
import { nombreDeChamp } from './prestationsTapees.ts';

/**
 * A line with what its tarif says where nothing was typed. The price of a ceiling is for the prestataire to say.
 * @param remplacer what was typed gives way to the tarif
 */
export const appliquerTarif = (
  ligne: LigneTapee,
  tarif: Tarif | undefined,
  langue: Langue,
  remplacer = false,
): LigneTapee => {
  if (!tarif) return ligne;
  const prix = tarif.mode === 'PLAFOND' ? '' : nombreDeChamp(tarif.prix, langue);
  const choisir = (tape: string, propose: string): string =>
    tape === '' || remplacer ? propose || tape : tape;
  return {
    ...ligne,
    libelle: choisir(ligne.libelle, tarif.libelle[langue]),
    unite: choisir(ligne.unite, tarif.unite),
    prixUnitaire: choisir(ligne.prixUnitaire, prix),
  };
};
