import type { Acteur } from '../../../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import type { OptionDeChoix } from '../../../../../../../platform/web/components/OptionDeChoix.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import { formatJour } from '../../../../../../../platform/web/formats.ts';
import { structuresASaisir } from '../../../../../application/mandats.ts';
import type { MemoireListe } from '../../../../../application/ports/MemoireReader.ts';
import { adresseDEtape } from '../adresses.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface OuverturePresentee {
  /** Those for which the person may write; empty when she only reads. */
  readonly structures: readonly OptionDeChoix[];
  readonly choisie: string;
  readonly cle: string;
  readonly brouillons: readonly {
    readonly libelle: string;
    readonly detail: string;
    readonly href: string;
  }[];
  readonly erreurs: readonly ErreurDeChamp[];
}

interface Faits {
  readonly acteur: Acteur;
  readonly brouillons: readonly MemoireListe[];
  readonly cle: string;
  readonly langue: Langue;
  readonly choisie?: string | undefined;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
}

export const presentOuverture = (faits: Faits): OuverturePresentee => {
  const { acteur, brouillons, cle, langue, choisie = '', erreurs = [] } = faits;
  const textes = textesDe(langue).ouverture;
  return {
    structures: structuresASaisir(acteur).map(({ structureId, designation, mandataire }) => ({
      valeur: String(structureId),
      libelle: mandataire ? textes.parMandat(designation, mandataire.designation) : designation,
    })),
    choisie,
    cle,
    brouillons: brouillons.map(({ id, numero, destinataire, dateEtat, prestataire }) => ({
      libelle: numero,
      detail: [destinataire, prestataire, textes.modifieLe(formatJour(dateEtat, langue))]
        .filter(Boolean)
        .join(' · '),
      href: adresseDEtape(id, 'en-tete'),
    })),
    erreurs,
  };
};
