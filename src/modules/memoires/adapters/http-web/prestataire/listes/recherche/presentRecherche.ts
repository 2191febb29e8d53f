import type { Acteur } from '../../../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import type { OptionDeChoix } from '../../../../../../../platform/web/components/OptionDeChoix.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import { structuresSuivies } from '../../../../../application/mandats.ts';
import { TRIS } from '../../../../../application/ports/CriteresListe.ts';
import type { Juridiction } from '../../../../../application/ports/Juridictions.ts';
import { etatDe } from '../../../../../domain/etats.ts';
import { VUES_PRESTATAIRE } from '../../../../../domain/vues.ts';
import type { ListePresentee } from '../presentListe.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { RechercheDemandee } from './lireRecherche.ts';

export interface RecherchePresentee {
  readonly demandee: RechercheDemandee;
  readonly erreurs: readonly ErreurDeChamp[];
  readonly juridiction: {
    readonly id: string;
    readonly texte: string;
    readonly choix: readonly OptionDeChoix[];
  };
  readonly etats: readonly OptionDeChoix[];
  readonly structures: readonly OptionDeChoix[];
  readonly tris: readonly OptionDeChoix[];
  readonly sens: readonly OptionDeChoix[];
  /** Null while a criterion can't be read. */
  readonly liste: ListePresentee | null;
}

interface Faits {
  readonly acteur: Acteur;
  readonly demandee: RechercheDemandee;
  readonly juridiction: { readonly id: number | null; readonly choix: readonly Juridiction[] };
  readonly erreurs: readonly ErreurDeChamp[];
  readonly liste: ListePresentee | null;
  readonly langue: Langue;
}

export const presentRecherche = (faits: Faits): RecherchePresentee => {
  const { acteur, demandee, juridiction, erreurs, liste, langue } = faits;
  const { recherche: textes } = textesDe(langue);
  return {
    demandee,
    erreurs,
    juridiction: {
      id: String(juridiction.id ?? ''),
      texte: demandee.juridictionTexte,
      choix: juridiction.choix.map(({ id, nom, ville }) => ({
        valeur: String(id),
        libelle: nom,
        indice: ville,
      })),
    },
    etats: VUES_PRESTATAIRE.tous.map((code) => ({ valeur: code, libelle: etatDe(code).libelle[langue] })),
    structures: structuresSuivies(acteur).map(({ structureId, designation }) => ({
      valeur: String(structureId),
      libelle: designation,
    })),
    tris: TRIS.map((tri) => ({ valeur: tri, libelle: textes.tris[tri] })),
    sens: (['desc', 'asc'] as const).map((sens) => ({ valeur: sens, libelle: textes.lesSens[sens] })),
    liste,
  };
};
