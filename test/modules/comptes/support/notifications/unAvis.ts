import type { Avis } from '../../../../../src/modules/comptes/application/notifications/Avertisseur.ts';
import type { AvisGarde } from '../../../../../src/modules/comptes/application/notifications/ports/AvisRepository.ts';
import { nextId } from '../../../../support/doubles.ts';

export const HERMES = '73282932000074 - Laboratoire Hermès';

export const unAvis = (ecart: Partial<Avis> = {}): Avis => ({
  utilisateurId: 1,
  famille: 'MEMOIRES',
  structure: HERMES,
  phrase: { fr: 'Mémoire 0000000012\u00a0: certifié', en: 'Statement 0000000012: certified' },
  chemin: '/memoires/12',
  courriel: { a: 'jeanne@labo.fr', sujet: 'Mémoire certifié', texte: 'Certifié', html: '<p>Certifié</p>' },
  ...ecart,
});

export const unAvisGarde = (ecart: Partial<AvisGarde> = {}): AvisGarde => ({
  id: nextId(),
  utilisateurId: 1,
  famille: 'MEMOIRES',
  structure: HERMES,
  phrase: { fr: 'Mémoire 0000000012\u00a0: certifié', en: 'Statement 0000000012: certified' },
  chemin: '/memoires/12',
  survenuLe: new Date('2026-03-02T09:00:00.250Z'),
  ...ecart,
});
