import { Montant } from '../../../../../../../kernel/domain/Montant.ts';
import { Quantite } from '../../../../../../../kernel/domain/Quantite.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import type { DeboursSaisi } from '../../../../../domain/Debours.ts';
import type { LigneSaisie } from '../../../../../domain/LigneDeMemoire.ts';
import type { TextesDeSaisie } from '../textes/fr.ts';
import { lireChoixDeTva } from './choixDeTva.ts';
import type { PrestationsTapees } from './LigneTapee.ts';

export interface PrestationsLues {
  readonly lignes: readonly LigneSaisie[];
  readonly debours: readonly DeboursSaisi[];
  /** Beside the fields that could not be read. */
  readonly erreurs: readonly ErreurDeChamp[];
}

const SANS_TVA = { tauxTva: null, codeTva: null } as const;

const lireQuantite = (texte: string): Quantite | undefined => Quantite.lire(texte);

const lireMontant = (texte: string): Montant | undefined => Montant.lire(texte);

/** What can be read of step 2; the rest is left empty and told. */
export const lirePrestations = (
  { lignes, debours }: PrestationsTapees,
  { illisibles }: TextesDeSaisie,
): PrestationsLues => {
  const erreurs: ErreurDeChamp[] = [];
  const lu = <T>(
    texte: string,
    lire: (texte: string) => T | undefined,
    champ: string,
    message: string,
  ): T | null => {
    if (texte === '') return null;
    const valeur = lire(texte);
    if (valeur === undefined) erreurs.push({ champ, message });
    return valeur ?? null;
  };
  return {
    lignes: lignes.map((ligne, rang) => ({
      nature: ligne.nature,
      tarifCode: ligne.tarifCode || null,
      libelle: ligne.libelle,
      quantite: lu(ligne.quantite, lireQuantite, `lignes.${rang}.quantite`, illisibles.quantite),
      unite: ligne.unite || null,
      prixUnitaire: lu(ligne.prixUnitaire, lireMontant, `lignes.${rang}.prixUnitaire`, illisibles.montant),
      ...(lu(ligne.tauxTva, lireChoixDeTva, `lignes.${rang}.tauxTva`, illisibles.choix) ?? SANS_TVA),
    })),
    debours: debours.map(({ libelle, montant }, rang) => ({
      libelle,
      montant: lu(montant, lireMontant, `debours.${rang}.montant`, illisibles.montant),
    })),
    erreurs,
  };
};
