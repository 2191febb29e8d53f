import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import type { MemoireConsulte } from '../../../../../application/ConsulterMemoire.ts';
import { formatEuros } from '../../../../../../../platform/web/formats.ts';
import { transition } from '../../../../../domain/etats.ts';
import { presentEtat } from '../../../commun/presentEtat.ts';
import { textesDe } from '../textes/textesDe.ts';

export const ACTES_DE_SELECTION = ['abandonner', 'supprimer'] as const;

export type ActeDeSelection = (typeof ACTES_DE_SELECTION)[number];

const ACTES = { abandonner: 'ABANDONNER', supprimer: 'SUPPRIMER' } as const;

const FINS = { abandonner: 'ABANDONNE', supprimer: 'SUPPRIME' } as const;

export interface ConfirmationPresentee {
  readonly acte: ActeDeSelection;
  readonly titre: string;
  readonly explication: string;
  readonly confirmer: string;
  readonly possibles: readonly { readonly cle: string; readonly libelle: string; readonly detail: string }[];
  readonly impossibles: readonly { readonly libelle: string; readonly raison: string }[];
  readonly retour: string;
}

interface Faits {
  readonly acte: ActeDeSelection;
  readonly consultes: readonly MemoireConsulte[];
  readonly retour: string;
  readonly langue: Langue;
}

/** What the act will do, and what it can't do and why. */
export const presentConfirmation = ({ acte, consultes, retour, langue }: Faits): ConfirmationPresentee => {
  const { confirmation } = textesDe(langue);
  const textes = confirmation[acte];
  const possibles = consultes.filter(({ actes }) => actes.includes(ACTES[acte]));
  return {
    acte,
    titre: possibles.length === 0 ? textes.aucun : textes.titre(possibles.length),
    explication: textes.explication,
    confirmer: textes.confirmer(possibles.length),
    possibles: possibles.map(({ memoire, totaux }) => ({
      cle: `${memoire.id}-${memoire.version}`,
      libelle: memoire.numero ?? memoire.numeroBrouillon,
      detail: [
        memoire.destinataire?.nom,
        memoire.prestataire.designation,
        totaux.ttc.estNul ? null : formatEuros(totaux.ttc, langue),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
    impossibles: consultes
      .filter((consulte) => !possibles.includes(consulte))
      .map(({ memoire }) => ({
        libelle: memoire.numero ?? memoire.numeroBrouillon,
        raison: raison(memoire.etat, acte, langue),
      })),
    retour,
  };
};

const raison = (etat: MemoireConsulte['memoire']['etat'], acte: ActeDeSelection, langue: Langue): string => {
  const { confirmation } = textesDe(langue);
  if (etat === FINS[acte]) return confirmation.dejaFait;
  if (transition(etat, ACTES[acte])) return confirmation.droits;
  const { libelle } = presentEtat(etat, langue);
  return `${confirmation[acte].pourquoi} (${confirmation.etat(libelle)})`;
};
