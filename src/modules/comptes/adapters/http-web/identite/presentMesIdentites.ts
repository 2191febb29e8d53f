import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatInstant, formatJourLong } from '../../../../../platform/web/formats.ts';
import type { MesIdentites } from '../../../application/identite/MesIdentites.ts';
import { CODES_FOURNISSEURS, type CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import { nomDuFournisseur } from '../../identite/nomDuFournisseur.ts';
import { textesIdentite } from './textesIdentite.ts';

export interface IdentitePresentee {
  readonly fournisseur: CodeFournisseur;
  readonly nom: string;
  readonly liee: { readonly courriel: string; readonly depuis: string; readonly vue: string } | null;
  readonly peutLier: boolean;
  readonly peutDelier: boolean;
}

export interface MesIdentitesPresentees {
  readonly identites: readonly IdentitePresentee[];
  readonly sansMotDePasse: boolean;
}

/** Those that are offered here, and those that are linked even where they are no longer offered. */
export const presentMesIdentites = (
  { liees, aUnMotDePasse }: MesIdentites,
  offerts: readonly CodeFournisseur[],
  langue: Langue,
): MesIdentitesPresentees => {
  const { jamais } = textesIdentite(langue).mesIdentites;
  const identites = CODES_FOURNISSEURS.flatMap((fournisseur): IdentitePresentee[] => {
    const liee = liees.find((identite) => identite.fournisseur === fournisseur);
    if (!liee && !offerts.includes(fournisseur)) return [];
    return [
      {
        fournisseur,
        nom: nomDuFournisseur[fournisseur],
        liee: liee
          ? {
              courriel: liee.courriel,
              depuis: formatJourLong(liee.lieeLe, langue),
              vue: liee.vueLe === null ? jamais : formatInstant(liee.vueLe, langue),
            }
          : null,
        peutLier: !liee && aUnMotDePasse,
        peutDelier: liee !== undefined && aUnMotDePasse,
      },
    ];
  });
  return { identites, sansMotDePasse: !aUnMotDePasse };
};
