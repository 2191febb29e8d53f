import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { Montant } from '../../../../../../kernel/domain/Montant.ts';
import { formatEuros, formatQuantite } from '../../../../../../platform/web/formats.ts';
import type { MemoireConsulte } from '../../../../application/ConsulterMemoire.ts';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import { montantDeLaLigne, type LigneDeMemoire } from '../../../../domain/LigneDeMemoire.ts';
import type { MotifDonne } from '../../../../domain/MotifDonne.ts';
import type { EcartAuTarif } from '../../../../domain/tarif/ecartAuTarif.ts';
import { articleDeTva } from '../../commun/articleDeTva.ts';
import { formatTaux } from '../../commun/formatTaux.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface LigneExaminee {
  readonly rang: number;
  readonly libelle: string;
  readonly deplacement: boolean;
  /** "3 × 42,00 €" */
  readonly calcul: string;
  readonly unite: string;
  readonly tva: string;
  /** The article that dispenses of VAT. */
  readonly article: string | null;
  readonly demande: string;
  /** Null until the court has decided. */
  readonly retenu: string | null;
  readonly reduite: boolean;
  readonly reduction: string | null;
  /** "12,00 € de plus que le tarif (30,00 €, A. 43-7)" */
  readonly ecart: string | null;
}

export interface DeboursExamine {
  readonly rang: number;
  readonly libelle: string;
  readonly demande: string;
  readonly retenu: string | null;
  readonly reduite: boolean;
  readonly reduction: string | null;
}

type Faits = Pick<MemoireConsulte, 'memoire' | 'ecarts'>;

export const presentLignes = (
  { memoire, ecarts }: Faits,
  referentiel: Pick<Referentiel, 'findMotif' | 'unites' | 'tauxTva'>,
  langue: Langue,
): readonly LigneExaminee[] =>
  memoire.lignes.map((ligne) => {
    const ecart = ecarts.find(({ rang }) => rang === ligne.rang);
    return {
      rang: ligne.rang,
      libelle: ligne.libelle,
      deplacement: ligne.nature === 'DEPLACEMENT',
      calcul: calculDe(ligne, langue),
      unite:
        referentiel.unites().find(({ code }) => code === ligne.unite)?.libelle[langue] ?? ligne.unite ?? '',
      tva: ligne.tauxTva === null ? '' : formatTaux(ligne.tauxTva, langue),
      article: articleDeTva(ligne, referentiel),
      ecart: ecart ? phraseDEcart(ecart, langue) : null,
      ...decisionSur(montantDeLaLigne(ligne), ligne, referentiel, langue),
    };
  });

export const presentDebours = (
  { memoire }: Pick<Faits, 'memoire'>,
  referentiel: Pick<Referentiel, 'findMotif'>,
  langue: Langue,
): readonly DeboursExamine[] =>
  memoire.debours.map((debours) => ({
    rang: debours.rang,
    libelle: debours.libelle,
    ...decisionSur(debours.montant, debours, referentiel, langue),
  }));

interface Decision {
  readonly montantRetenu: Montant | null;
  readonly motifReduction: MotifDonne | null;
}

const decisionSur = (
  demande: Montant | null,
  { montantRetenu, motifReduction }: Decision,
  referentiel: Pick<Referentiel, 'findMotif'>,
  langue: Langue,
): Pick<LigneExaminee, 'demande' | 'retenu' | 'reduite' | 'reduction'> => ({
  demande: demande ? formatEuros(demande, langue) : '',
  retenu: montantRetenu ? formatEuros(montantRetenu, langue) : null,
  reduite: montantRetenu !== null && demande !== null && montantRetenu.compare(demande) < 0,
  reduction: motifReduction && phraseDeReduction(motifReduction, referentiel, langue),
});

const phraseDeReduction = (
  { code, texte }: MotifDonne,
  referentiel: Pick<Referentiel, 'findMotif'>,
  langue: Langue,
): string => {
  const libelle = referentiel.findMotif('REDUCTION', code)?.libelle[langue] ?? code;
  return langue === 'fr' ? `${libelle}\u00a0: ${texte}` : `${libelle}: ${texte}`;
};

const calculDe = ({ quantite, prixUnitaire }: LigneDeMemoire, langue: Langue): string =>
  quantite === null || prixUnitaire === null
    ? ''
    : `${formatQuantite(quantite, langue)}\u00a0×\u00a0${formatEuros(prixUnitaire, langue)}`;

const phraseDEcart = ({ ecart, tarif }: EcartAuTarif, langue: Langue): string => {
  const textes = textesDe(langue).examen.ecarts;
  const prix = formatEuros(tarif.prix, langue);
  if (ecart.estNegatif) return textes.moins(formatEuros(ecart.fois(-1), langue), prix, tarif.article);
  const phrase = tarif.mode === 'PLAFOND' ? textes.plafond : textes.plus;
  return phrase(formatEuros(ecart, langue), prix, tarif.article);
};
