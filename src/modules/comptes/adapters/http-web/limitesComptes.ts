import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { LimitedBy } from '../../../../platform/http/endpoint.ts';
import type { Limit } from '../../../../platform/http/RateLimits.ts';

const QUART_D_HEURE = 15 * 60;
const HEURE = 60 * 60;

/** The address is not kept in clear among the budgets. */
export const cleDAdresse = (courriel: string): string =>
  createHash('sha256').update(courriel.trim().toLowerCase()).digest('base64url');

const parAdresseSaisie = (req: Request): string => {
  const { courriel } = (req.body ?? {}) as { courriel?: unknown };
  return cleDAdresse(typeof courriel === 'string' ? courriel : '');
};

/** What a letter is for: each nature has its own budgets. */
export type NatureDeLettre = 'activation' | 'reinitialisation' | 'preuve' | 'adresse' | 'contact';

/** Those that one machine, or one account, has sent to one address. The key is not kept in clear. */
export const lettreParDemandeur = (nature: NatureDeLettre): Limit => ({
  nom: `lettre-${nature}`,
  points: 5,
  dureeSecondes: HEURE,
});

/** Whoever asks. When it is spent, the mailbox holds a link of this very hour, the last of which still serves. */
export const lettresParAdresse = (nature: NatureDeLettre): Limit => ({
  nom: `lettres-${nature}`,
  points: 20,
  dureeSecondes: HEURE,
});

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
  envoiDeLien: [{ limite: { nom: 'envoi-de-lien-ip', points: 20, dureeSecondes: HEURE } }],
  changementDeMotDePasse: [
    {
      limite: { nom: 'changement-mot-de-passe', points: 10, dureeSecondes: QUART_D_HEURE },
      par: parPersonne,
    },
  ],
} satisfies Record<string, readonly LimitedBy[]>;
