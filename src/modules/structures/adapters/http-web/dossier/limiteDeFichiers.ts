import type { LimitedBy } from '../../../../../platform/http/endpoint.ts';

/** For one person: the disk is everyone's. */
export const limiteDeFichiers: readonly LimitedBy[] = [
  {
    limite: { nom: 'structures-fichiers', points: 100, dureeSecondes: 3_600 },
    par: (req) => String(req.session.utilisateurId ?? req.ip),
  },
];
