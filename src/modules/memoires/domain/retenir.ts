import { Montant } from '../../../kernel/domain/Montant.ts';
import type { DonneesMemoire } from './DonneesMemoire.ts';
import { montantDeLaLigne } from './LigneDeMemoire.ts';
import type { MotifDonne } from './MotifDonne.ts';
import type { CodeProbleme, Probleme } from './Probleme.ts';
import type { Retenue, Retenues } from './Retenues.ts';
import { RetenueInvalide } from './erreursDeDecision.ts';
import { exigerLongueur, LONGUEURS } from './limites.ts';

type Decision = { readonly montantRetenu: Montant; readonly motifReduction: MotifDonne | null };

/**
 * The lines and débours with what the court retains of each: never more than what was asked, and less only with a
 * coded motif and a text (art. R. 224-1 and R. 227 CPP).
 * @throws RetenueInvalide with every fault at once, TexteTropLong
 */
export const retenir = (
  memoire: Pick<DonneesMemoire, 'id' | 'lignes' | 'debours'>,
  retenues: Retenues,
): Pick<DonneesMemoire, 'lignes' | 'debours'> => {
  const problemes: Probleme[] = [
    ...inconnues('lignes', retenues.lignes, memoire.lignes),
    ...inconnues('debours', retenues.debours, memoire.debours),
  ];
  const lignes = memoire.lignes.map((ligne) => ({
    ...ligne,
    ...decider(
      montantDeLaLigne(ligne),
      retenueDe(retenues.lignes, ligne.rang),
      `lignes.${ligne.rang}`,
      problemes,
    ),
  }));
  const debours = memoire.debours.map((unDebours) => ({
    ...unDebours,
    ...decider(
      unDebours.montant,
      retenueDe(retenues.debours, unDebours.rang),
      `debours.${unDebours.rang}`,
      problemes,
    ),
  }));
  if (problemes.length > 0) throw new RetenueInvalide(memoire.id, problemes);
  return { lignes, debours };
};

/** A sum for a line that is not there, or two for one: whoever decided had another mémoire before her. */
const inconnues = (
  liste: 'lignes' | 'debours',
  retenues: readonly Retenue[],
  demandees: readonly { readonly rang: number }[],
): readonly Probleme[] =>
  retenues
    .filter(
      ({ rang }, place) =>
        !demandees.some((demandee) => demandee.rang === rang) ||
        retenues.findIndex((autre) => autre.rang === rang) !== place,
    )
    .map(({ rang }) => ({
      code: 'ligne-inconnue',
      niveau: 'blocage',
      champ: `${liste}.${rang}.montantRetenu`,
      etape: 2,
      params: {},
    }));

const retenueDe = (retenues: readonly Retenue[], rang: number): Retenue | undefined =>
  retenues.find((retenue) => retenue.rang === rang);

const decider = (
  montant: Montant | null,
  retenue: Retenue | undefined,
  champ: string,
  problemes: Probleme[],
): Decision => {
  const demande = montant ?? Montant.zero;
  if (!retenue || retenue.montant.egale(demande)) return { montantRetenu: demande, motifReduction: null };

  const releve = (code: CodeProbleme, nom: string): void => {
    problemes.push({
      code,
      niveau: 'blocage',
      champ: `${champ}.${nom}`,
      etape: 2,
      params: { demande: demande.toString() },
    });
  };
  if (retenue.montant.estNegatif) releve('negatif', 'montantRetenu');
  else if (retenue.montant.compare(demande) > 0) releve('retenue-superieure', 'montantRetenu');
  else if (retenue.motif === null || retenue.motif.code === '' || retenue.motif.texte.trim() === '') {
    releve('motif-requis', 'motifReduction');
  } else exigerLongueur(`${champ}.texteReduction`, retenue.motif.texte, LONGUEURS.texte);
  return { montantRetenu: retenue.montant, motifReduction: retenue.motif };
};
