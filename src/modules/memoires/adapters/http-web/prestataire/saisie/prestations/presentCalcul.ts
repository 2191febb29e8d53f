import { jourDe } from '../../../../../../../kernel/domain/Jour.ts';
import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import { formatEntier, formatEuros, formatJourLong } from '../../../../../../../platform/web/formats.ts';
import type { CalculerInterpretation } from '../../../../../application/CalculerInterpretation.ts';
import { HorairesInvalides, TarifIntrouvable } from '../../../../../domain/erreursDeSaisie.ts';
import { ligneDepuis, type LigneProposee } from '../../../../../domain/tarif/calculerInterpretation.ts';
import type { LigneSaisie } from '../../../../../domain/LigneDeMemoire.ts';
import type { Tarif } from '../../../../../domain/referentiel/Tarif.ts';
import { formatHeure, formatMoment } from '../../../commun/formatHeure.ts';
import { erreursMemoires } from '../../../commun/erreursMemoires.ts';
import { textesDe } from '../textes/textesDe.ts';
import { instantDeParis } from './horaires.ts';
import { INTERPRETATION } from './interpretation.ts';

export interface ResultatDeCalcul {
  readonly explication: string;
  readonly article: string;
  readonly lignes: readonly {
    readonly libelle: string;
    readonly heures: string;
    readonly prix: string;
    readonly montant: string;
  }[];
  readonly heures: readonly { readonly libelle: string; readonly detail: string; readonly total: string }[];
  readonly total: string;
}

export interface CalculPresente {
  readonly debutJour: string;
  readonly debutHeure: string;
  readonly finJour: string;
  readonly finHeure: string;
  readonly faute: string | null;
  readonly resultat: ResultatDeCalcul | null;
}

export const CALCUL_VIDE: CalculPresente = {
  debutJour: '',
  debutHeure: '',
  finJour: '',
  finHeure: '',
  faute: null,
  resultat: null,
};

/** @param debut, fin as clocks show them: "2020-03-14T22:30" */
export const presentCalcul = (
  { debut, fin }: { debut: string; fin: string },
  calculer: CalculerInterpretation,
  langue: Langue,
): CalculPresente => {
  const [debutJour = '', debutHeure = ''] = debut.split('T');
  const [finJour = '', finHeure = ''] = fin.split('T');
  const saisi = { debutJour, debutHeure, finJour, finHeure };
  const [depuis, jusque] = [instantDeParis(debut), instantDeParis(fin)];
  if (!depuis || !jusque) return { ...CALCUL_VIDE, ...saisi };
  try {
    return { ...saisi, faute: null, resultat: resultat(depuis, jusque, calculer, langue) };
  } catch (erreur) {
    return { ...saisi, faute: faute(erreur, depuis, langue), resultat: null };
  }
};

/** The lines that claim the sum; none when it cannot be worked out. */
export const lignesCalculees = (
  { debut, fin, tva }: { debut: string; fin: string; tva: Pick<LigneSaisie, 'tauxTva' | 'codeTva'> },
  calculer: CalculerInterpretation,
  langue: Langue,
): readonly LigneSaisie[] => {
  const [depuis, jusque] = [instantDeParis(debut), instantDeParis(fin)];
  if (!depuis || !jusque) return [];
  const { tarif, lignes } = calculer.execute({ tarif: INTERPRETATION.tarif, debut: depuis, fin: jusque });
  return lignes.map((ligne) => ligneDepuis(ligne, tarif, libelleDe(ligne, tarif, langue), tva));
};

const libelleDe = ({ majoration }: LigneProposee, tarif: Tarif, langue: Langue): string => {
  const base = tarif.libelle[langue];
  return majoration === null ? base : `${base} – ${majoration.libelle[langue]}`;
};

const resultat = (
  debut: Date,
  fin: Date,
  calculer: CalculerInterpretation,
  langue: Langue,
): ResultatDeCalcul => {
  const { calcul: textes } = textesDe(langue);
  const { tarif, lignes, heures, total } = calculer.execute({ tarif: INTERPRETATION.tarif, debut, fin });
  return {
    explication: textes.explication(formatMoment(debut, langue), formatMoment(fin, langue)),
    article: textes.article(tarif.article),
    lignes: lignes.map((ligne) => ({
      libelle: libelleDe(ligne, tarif, langue),
      heures: formatEntier(ligne.heures, langue),
      prix: formatEuros(ligne.prixUnitaire, langue),
      montant: formatEuros(ligne.montant, langue),
    })),
    heures: heures.map(({ numero, debut: depuis, base, majorations, total: due }) => ({
      libelle:
        numero === 1
          ? textes.premiere(formatHeure(depuis, langue))
          : textes.detail(numero, formatHeure(depuis, langue)),
      detail: [
        formatEuros(base, langue),
        ...majorations.map(
          ({ majoration, montant }) => `${majoration.libelle[langue]} ${formatEuros(montant, langue)}`,
        ),
      ].join(' + '),
      total: formatEuros(due, langue),
    })),
    total: formatEuros(total, langue),
  };
};

const faute = (erreur: unknown, debut: Date, langue: Langue): string => {
  if (erreur instanceof TarifIntrouvable) {
    return textesDe(langue).calcul.indisponible(formatJourLong(jourDe(debut), langue));
  }
  if (erreur instanceof HorairesInvalides) return String(erreursMemoires[langue][erreur.code]);
  throw erreur;
};
