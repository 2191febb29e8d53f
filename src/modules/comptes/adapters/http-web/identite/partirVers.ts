import type { Request, Response } from 'express';
import type { Clock } from '../../../../../kernel/application/Clock.ts';
import type { FournisseurDIdentite } from '../../../application/identite/ports/FournisseurDIdentite.ts';
import './sessionDIdentite.ts';

interface Depart {
  readonly req: Request;
  readonly res: Response;
  readonly retour: string | null;
  readonly lierA: number | null;
  readonly clock: Clock;
}

/** One departure at a time in a browser: the last one counts. @throws FournisseurIndisponible */
export const partirVers = async (
  fournisseur: FournisseurDIdentite,
  { req, res, retour, lierA, clock }: Depart,
): Promise<void> => {
  const { adresse, state, nonce } = await fournisseur.preparer();
  const depuis = clock.now().getTime();
  req.session.demandeDIdentite = { fournisseur: fournisseur.code, state, nonce, lierA, retour, depuis };
  delete req.session.identiteEnAttente;
  res.set('Cache-Control', 'no-store').redirect(303, adresse);
};
