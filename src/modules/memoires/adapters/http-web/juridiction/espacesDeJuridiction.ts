import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Libelle } from '../../../../../kernel/domain/Langue.ts';
import { habilitationsPour } from '../../../application/politique.ts';
import type { EspaceJuridiction } from '../../../domain/vues.ts';
import { en } from './textes/en.ts';
import { fr } from './textes/fr.ts';

export interface EspaceDeJuridiction {
  readonly espace: EspaceJuridiction;
  /** Where the queue stands; an examination stands under it. */
  readonly base: string;
  /** Of the tab. */
  readonly ordre: number;
  readonly libelle: Libelle;
}

const espaceDeJuridiction = (
  espace: EspaceJuridiction,
  base: string,
  ordre: number,
): EspaceDeJuridiction => ({
  espace,
  base,
  ordre,
  libelle: { fr: fr.espaces[espace].titre, en: en.espaces[espace].titre },
});

export const ESPACES_DE_JURIDICTION: readonly EspaceDeJuridiction[] = [
  espaceDeJuridiction('MEMOIRES_RECUS', '/memoires-recus', 40),
  espaceDeJuridiction('TAXATION', '/taxation', 41),
  espaceDeJuridiction('PAIEMENT', '/paiement', 42),
];

/** Where a person goes through her queue: here when she may, else in the first espace of the court that she enters. */
export const espaceOuvertA = (acteur: Acteur, ici: EspaceDeJuridiction): EspaceDeJuridiction =>
  [ici, ...ESPACES_DE_JURIDICTION].find(({ espace }) => habilitationsPour(acteur, espace).length > 0) ?? ici;

/** An examination is open to the three roles; which mémoire and which act are for the use cases to say. */
export const ACCES_JURIDICTION = { espaces: ['MEMOIRES_RECUS', 'TAXATION', 'PAIEMENT'] } as const;
