import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import { Montant } from '../../../../../../../kernel/domain/Montant.ts';
import { Quantite } from '../../../../../../../kernel/domain/Quantite.ts';
import type { OptionDeChoix } from '../../../../../../../platform/web/components/OptionDeChoix.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import { formatEuros, formatJourLong } from '../../../../../../../platform/web/formats.ts';
import type { Referentiel } from '../../../../../application/ports/Referentiel.ts';
import type { TarifPropose } from '../../../../../application/ProposerTarifs.ts';
import type { MemoireVerifie } from '../../../../../application/VerifierMemoire.ts';
import type { NatureDeLigne } from '../../../../../domain/LigneDeMemoire.ts';
import type { Tarif } from '../../../../../domain/referentiel/Tarif.ts';
import { exonerationDe } from '../../../../../domain/RegimeFiscal.ts';
import { jourDuTarif } from '../../../../../domain/tarif/ecartAuTarif.ts';
import { formatTaux } from '../../../commun/formatTaux.ts';
import { presentCadre, type CadrePresente } from '../presentCadre.ts';
import { textesDe } from '../textes/textesDe.ts';
import { choixDeTva } from './choixDeTva.ts';
import { INTERPRETATION } from './interpretation.ts';
import type { DeboursTape, LigneTapee, PrestationsTapees } from './LigneTapee.ts';
import { nombreDeChamp, prestationsDuMemoire } from './prestationsTapees.ts';
import type { CalculPresente } from './presentCalcul.ts';

/** An option of the tarif, with what it writes in the other fields of its line. */
export interface OptionDeTarif extends OptionDeChoix {
  readonly prix: string;
  readonly unite: string;
  readonly texte: string;
  readonly note: string;
}

export interface LigneAffichee extends LigneTapee {
  /** The path under which its fields are named: `lignes.2`. */
  readonly champ: string;
  readonly rang: string;
  readonly numero: string;
  readonly tarifs: readonly OptionDeTarif[];
  readonly note: string;
  readonly montant: string;
}

export interface DeboursAffiche extends DeboursTape {
  readonly champ: string;
  readonly rang: string;
  readonly numero: string;
}

export interface ZoneDeLignes {
  readonly nature: NatureDeLigne;
  readonly lignes: readonly LigneAffichee[];
  readonly modele: LigneAffichee;
}

export interface PrestationsPresentees {
  readonly cadre: CadrePresente;
  readonly erreurs: readonly ErreurDeChamp[];
  readonly zones: readonly ZoneDeLignes[];
  readonly debours: readonly DeboursAffiche[];
  readonly modeleDeDebours: DeboursAffiche;
  readonly unites: readonly OptionDeChoix[];
  readonly tauxTva: readonly OptionDeChoix[];
  readonly noteDesTarifs: string;
  /** Null for those whom it does not concern. */
  readonly calcul: CalculPresente | null;
}

interface Faits {
  readonly verifie: MemoireVerifie;
  readonly tarifs: readonly TarifPropose[];
  readonly referentiel: Referentiel;
  readonly langue: Langue;
  readonly calcul: CalculPresente;
  readonly tapees?: PrestationsTapees | undefined;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
  /** The blank line that a person without script has asked for. */
  readonly nouvelle?: NatureDeLigne | 'DEBOURS' | undefined;
}

export const presentPrestations = (faits: Faits): PrestationsPresentees => {
  const { verifie, tarifs, referentiel, langue, calcul, erreurs = [], nouvelle } = faits;
  const { memoire } = verifie;
  const tapees = faits.tapees ?? prestationsDuMemoire(memoire, langue);
  const tauxHabituel = tapees.lignes.at(-1)?.tauxTva ?? tauxDuRegime(verifie, referentiel);
  const tous = tarifs.map(({ tarif }) => tarif);

  const zone = (nature: NatureDeLigne): ZoneDeLignes => {
    const offerts = tous.filter((tarif) => (tarif.categories === '*') === (nature === 'DEPLACEMENT'));
    const afficher = (ligne: LigneTapee, champ: string, rang: string, numero: string): LigneAffichee =>
      presentLigne(ligne, { champ, rang, numero, offerts, tous, langue });
    const vierge: LigneTapee = { ...LIGNE_VIERGE, nature, tauxTva: tauxHabituel };
    const tableau = nature === 'PRESTATION' ? 'prestations' : 'deplacements';

    const lignes = tapees.lignes.flatMap((ligne, rang) =>
      ligne.nature === nature ? [afficher(ligne, `lignes.${rang}`, String(rang), String(rang + 1))] : [],
    );
    const premiere = nature === 'PRESTATION' && tapees.lignes.length === 0 && tapees.debours.length === 0;
    const suivant = tapees.lignes.length;
    const ajoutee =
      premiere || nouvelle === nature
        ? [afficher(vierge, `${tableau}.${suivant}`, String(suivant), String(suivant + 1))]
        : [];
    return {
      nature,
      lignes: [...lignes, ...ajoutee],
      modele: afficher(vierge, `${tableau}.__n__`, '__n__', '__numero__'),
    };
  };

  const debours = tapees.debours.map((unDebours, rang) =>
    presentDebours(unDebours, String(rang), String(rang + 1)),
  );
  const suivant = tapees.debours.length;
  return {
    cadre: presentCadre(verifie, 'prestations', referentiel, langue),
    erreurs,
    zones: [zone('PRESTATION'), zone('DEPLACEMENT')],
    debours:
      nouvelle === 'DEBOURS'
        ? [...debours, presentDebours(DEBOURS_VIERGE, String(suivant), String(suivant + 1))]
        : debours,
    modeleDeDebours: presentDebours(DEBOURS_VIERGE, '__n__', '__numero__'),
    unites: referentiel.unites().map(({ code, libelle }) => ({ valeur: code, libelle: libelle[langue] })),
    tauxTva: tauxProposes(referentiel, langue),
    noteDesTarifs: noteDesTarifs(verifie, langue),
    calcul: memoire.entete.categorie === INTERPRETATION.categorie ? calcul : null,
  };
};

const LIGNE_VIERGE: LigneTapee = {
  nature: 'PRESTATION',
  tarifCode: '',
  libelle: '',
  quantite: '',
  unite: '',
  prixUnitaire: '',
  tauxTva: '',
};

const DEBOURS_VIERGE: DeboursTape = { libelle: '', montant: '' };

const presentDebours = (debours: DeboursTape, rang: string, numero: string): DeboursAffiche => ({
  ...debours,
  champ: `debours.${rang}`,
  rang,
  numero,
});

interface PlaceDeLigne {
  readonly champ: string;
  readonly rang: string;
  readonly numero: string;
  readonly offerts: readonly Tarif[];
  readonly tous: readonly Tarif[];
  readonly langue: Langue;
}

const presentLigne = (ligne: LigneTapee, place: PlaceDeLigne): LigneAffichee => {
  const { champ, rang, numero, offerts, tous, langue } = place;
  const { prestations: textes } = textesDe(langue);
  const { tarifCode } = ligne;
  const options = offerts.map((tarif) => optionDeTarif(tarif, langue));
  const horsListe = tarifCode !== '' && options.every(({ valeur }) => valeur !== tarifCode);
  const tarif = tous.find(({ code }) => code === tarifCode);
  const prix = Montant.lire(ligne.prixUnitaire);
  return {
    ...ligne,
    champ,
    rang,
    numero,
    tarifs: horsListe
      ? [
          ...options,
          tarif
            ? optionDeTarif(tarif, langue)
            : {
                valeur: tarifCode,
                libelle: textes.tarifHorsListe(tarifCode),
                prix: '',
                unite: '',
                texte: '',
                note: '',
              },
        ]
      : options,
    note: tarif ? noteDeTarif(tarif, prix, langue) : '',
    montant: formatEuros(
      Quantite.lire(ligne.quantite)?.auPrixDe(prix ?? Montant.zero) ?? Montant.zero,
      langue,
    ),
  };
};

const optionDeTarif = (tarif: Tarif, langue: Langue): OptionDeTarif => ({
  valeur: tarif.code,
  libelle: `${tarif.libelle[langue]} – ${formatEuros(tarif.prix, langue)}`,
  prix: tarif.mode === 'PLAFOND' ? '' : nombreDeChamp(tarif.prix, langue),
  unite: tarif.unite,
  texte: tarif.libelle[langue],
  note: noteDeTarif(tarif, undefined, langue),
});

const noteDeTarif = (tarif: Tarif, prix: Montant | undefined, langue: Langue): string => {
  const { prestations: textes } = textesDe(langue);
  const ecrit = formatEuros(tarif.prix, langue);
  const ecart = prix?.compare(tarif.prix) ?? 0;
  if (tarif.mode === 'PLAFOND' && ecart <= 0) return textes.plafond(ecrit, tarif.article);
  return ecart === 0 ? textes.tarifApplique(ecrit, tarif.article) : textes.ecart(ecrit, tarif.article);
};

/** The rates above zero, then one zero for each article that dispenses of VAT. */
const tauxProposes = (referentiel: Referentiel, langue: Langue): readonly OptionDeChoix[] =>
  referentiel.tauxTva().map(({ code, pointsDeBase, libelle, motif }) => ({
    valeur: choixDeTva({ tauxTva: pointsDeBase, codeTva: code }),
    libelle: motif === null ? formatTaux(pointsDeBase, langue) : libelle[langue],
  }));

/** A first line of somebody who charges no VAT begins with the article that says why. */
const tauxDuRegime = ({ prestataire }: MemoireVerifie, referentiel: Referentiel): string => {
  const code = exonerationDe(prestataire.regimeFiscal);
  return referentiel.tauxTva().some((taux) => taux.code === code)
    ? choixDeTva({ tauxTva: 0, codeTva: code })
    : '';
};

const noteDesTarifs = ({ memoire }: MemoireVerifie, langue: Langue): string => {
  const { prestations: textes } = textesDe(langue);
  if (memoire.entete.categorie === null) return textes.sansCategorie;
  const jour = jourDuTarif(memoire.mission);
  return jour === null ? textes.tarifsSansJour : textes.tarifsDuJour(formatJourLong(jour, langue));
};
