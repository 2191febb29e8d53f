import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { Montant } from '../../../../../../kernel/domain/Montant.ts';
import type { Saisie } from '../../../../../../platform/http/endpoint.ts';
import { montantDeLaLigne, type LigneDeMemoire } from '../../../../domain/LigneDeMemoire.ts';
import { erreurDuChamp, type ContexteDActe } from './ContexteDActe.ts';
import { lignesParRang } from './lignesParRang.ts';
import { valeurSaisie } from './valeurSaisie.ts';

export interface LigneAReduire {
  /** `lignes.0`, `debours.2` */
  readonly champ: string;
  readonly rang: number;
  readonly libelle: string;
  readonly detail: string | null;
  readonly demande: string;
  readonly ecart: string | null;
  readonly montantRetenu: string;
  readonly motifReduction: string;
  readonly texteReduction: string;
  readonly erreurs: Readonly<
    Record<'montantRetenu' | 'motifReduction' | 'texteReduction', string | undefined>
  >;
  /** Something was typed there, or is wrong there. */
  readonly ouverte: boolean;
}

export interface RetenuesPresentees {
  readonly lignes: readonly LigneAReduire[];
  readonly debours: readonly LigneAReduire[];
}

type Contexte = Pick<ContexteDActe, 'dossier' | 'examen' | 'saisie' | 'erreurs' | 'langue'>;

export const presentRetenues = (recu: Contexte): RetenuesPresentees => {
  const contexte = { ...recu, saisie: parRang(recu.saisie) };
  const { memoire } = contexte.dossier.consulte;
  const { lignes, debours } = contexte.examen;
  return {
    lignes: lignes.map(({ rang, libelle, calcul, unite, demande, ecart }, place) => ({
      rang,
      libelle,
      detail: unite === '' ? calcul : `${calcul} (${unite})`,
      demande,
      ecart,
      ...champsDe(contexte, `lignes.${rang}`, demandeDe(memoire.lignes[place])),
    })),
    debours: debours.map(({ rang, libelle, demande }, place) => ({
      rang,
      libelle,
      detail: null,
      demande,
      ecart: null,
      ...champsDe(contexte, `debours.${rang}`, memoire.debours[place]?.montant ?? null),
    })),
  };
};

const parRang = (saisie: Saisie): Saisie => ({
  ...saisie,
  lignes: lignesParRang(saisie['lignes']),
  debours: lignesParRang(saisie['debours']),
});

const demandeDe = (ligne: LigneDeMemoire | undefined): Montant | null =>
  ligne ? montantDeLaLigne(ligne) : null;

const champsDe = (
  contexte: Contexte,
  champ: string,
  demande: Montant | null,
): Omit<LigneAReduire, 'rang' | 'libelle' | 'detail' | 'demande' | 'ecart'> => {
  const { saisie, langue } = contexte;
  const propose = demande === null ? '' : montantAModifier(demande, langue);
  const montantRetenu = valeurSaisie(saisie, `${champ}.montantRetenu`) ?? propose;
  const motifReduction = valeurSaisie(saisie, `${champ}.motifReduction`) ?? '';
  const texteReduction = valeurSaisie(saisie, `${champ}.texteReduction`) ?? '';
  const erreurs = {
    montantRetenu: erreurDuChamp(contexte, `${champ}.montantRetenu`),
    motifReduction: erreurDuChamp(contexte, `${champ}.motifReduction`),
    texteReduction: erreurDuChamp(contexte, `${champ}.texteReduction`),
  };
  const touchee = montantRetenu !== propose || motifReduction !== '' || texteReduction !== '';
  const fautive = Object.values(erreurs).some((erreur) => erreur !== undefined);
  return { champ, montantRetenu, motifReduction, texteReduction, erreurs, ouverte: touchee || fautive };
};

/** As it is typed, without a separator of thousands. */
const montantAModifier = (montant: Montant, langue: Langue): string =>
  langue === 'fr' ? montant.toString().replace('.', ',') : montant.toString();
