import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { LimitedBy } from '../../../../platform/http/endpoint.ts';

const QUART_D_HEURE = 15 * 60;
const HEURE = 60 * 60;

/** The address is not kept in clear among the budgets. */
const parAdresseSaisie = (req: Request): string => {
  const { courriel } = (req.body ?? {}) as { courriel?: unknown };
  const adresse = typeof courriel === 'string' ? courriel.trim().toLowerCase() : '';
  return createHash('sha256').update(adresse).digest('base64url');
};

const parPersonne = (req: Request): string => String(req.session.utilisateurId ?? req.ip);

export const limitesComptes = {
  connexion: [
    { limite: { nom: 'connexion-ip', points: 30, dureeSecondes: QUART_D_HEURE }, rendueAuSucces: true },
    {
      limite: { nom: 'connexion-adresse', points: 10, dureeSecondes: QUART_D_HEURE },
      par: parAdresseSaisie,
      rendueAuSucces: true,
    },
  ],
  envoiDeLien: [
    { limite: { nom: 'envoi-de-lien-ip', points: 20, dureeSecondes: HEURE } },
    { limite: { nom: 'envoi-de-lien-adresse', points: 5, dureeSecondes: HEURE }, par: parAdresseSaisie },
  ],
  changementDeMotDePasse: [
    {
      limite: { nom: 'changement-mot-de-passe', points: 10, dureeSecondes: QUART_D_HEURE },
      par: parPersonne,
    },
  ],
} satisfies Record<string, readonly LimitedBy[]>;
