import type { Request } from 'express';
import type { LimitedBy } from '../../../../../platform/http/endpoint.ts';
import { cleDAdresse } from '../limitesComptes.ts';
import './sessionDIdentite.ts';

const QUART_D_HEURE = 15 * 60;
const HEURE = 60 * 60;

const parAdresseEnAttente = (req: Request): string =>
  cleDAdresse(req.session.identiteEnAttente?.identite.courriel ?? '');

const parPersonne = (req: Request): string => String(req.session.utilisateurId ?? req.ip);

export const limitesIdentite = {
  aller: [{ limite: { nom: 'identite-aller', points: 60, dureeSecondes: QUART_D_HEURE } }],
  retour: [{ limite: { nom: 'identite-retour', points: 60, dureeSecondes: QUART_D_HEURE } }],
  /** The budgets of sign-in, by their names: it is the same password. */
  liaison: [
    { limite: { nom: 'connexion-ip', points: 30, dureeSecondes: QUART_D_HEURE }, rendueAuSucces: true },
    {
      limite: { nom: 'connexion-adresse', points: 10, dureeSecondes: QUART_D_HEURE },
      par: parAdresseEnAttente,
      rendueAuSucces: true,
    },
  ],
  liaisonAMonCompte: [
    { limite: { nom: 'identite-mon-compte', points: 10, dureeSecondes: QUART_D_HEURE }, par: parPersonne },
  ],
  /** One hundred million codes, ten tries. */
  preuve: [
    { limite: { nom: 'identite-preuve', points: 10, dureeSecondes: HEURE }, par: parAdresseEnAttente },
  ],
} satisfies Record<string, readonly LimitedBy[]>;
