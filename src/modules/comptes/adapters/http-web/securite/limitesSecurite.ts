import type { Request } from 'express';
import type { LimitedBy } from '../../../../../platform/http/endpoint.ts';
import type { Limit } from '../../../../../platform/http/RateLimits.ts';

const QUART_D_HEURE = 15 * 60;
const HEURE = 60 * 60;

/** Those that a person has sent from her account, whichever the address. */
export const lettresParPersonne: Limit = { nom: 'lettres-personne', points: 10, dureeSecondes: HEURE };

const parPersonne = (req: Request): string =>
  String(req.session.utilisateurId ?? req.session.attente?.utilisateurId ?? req.ip);

export const limitesSecurite = {
  code: [
    { limite: { nom: 'code-ip', points: 60, dureeSecondes: QUART_D_HEURE }, rendueAuSucces: true },
    {
      limite: { nom: 'code-personne', points: 10, dureeSecondes: QUART_D_HEURE },
      par: parPersonne,
      rendueAuSucces: true,
    },
  ],
  /** Each one compares a password. */
  acte: [
    { limite: { nom: 'securite-personne', points: 10, dureeSecondes: QUART_D_HEURE }, par: parPersonne },
  ],
  lettre: [{ limite: lettresParPersonne, par: parPersonne }],
} satisfies Record<string, readonly LimitedBy[]>;
