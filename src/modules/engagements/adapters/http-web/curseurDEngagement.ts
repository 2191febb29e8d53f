import { lireJour } from '../../../../kernel/domain/Jour.ts';
import type { RepereDEngagement } from '../../application/ports/EngagementReader.ts';

/** Where a page begins, as it travels in an address. What cannot be read begins at the start. */
export const curseurDEngagement = {
  ecrire: ({ notifieLe, id }: RepereDEngagement): string => `${notifieLe}.${id}`,
  lire: (texte: string): RepereDEngagement | null => {
    const [, jour, id] = /^(\d{4}-\d{2}-\d{2})\.(\d{1,15})$/.exec(texte) ?? [];
    const notifieLe = lireJour(jour ?? '');
    return notifieLe === undefined ? null : { notifieLe, id: Number(id) };
  },
};
