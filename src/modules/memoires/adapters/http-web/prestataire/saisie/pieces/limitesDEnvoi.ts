import type { LimitedBy } from '../../../../../../../platform/http/endpoint.ts';

/** For one person, wherever she joins pieces: the disk is everyone's. */
export const limitesDEnvoi: readonly LimitedBy[] = [
  {
    limite: { nom: 'memoires-pieces', points: 300, dureeSecondes: 3_600 },
    par: (req) => String(req.session.utilisateurId ?? req.ip),
  },
];
