import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Clock } from '../../../../../../kernel/application/Clock.ts';
import { endpoint } from '../../../../../../platform/http/endpoint.ts';
import type { OuvrirAccuse } from '../../../../application/OuvrirAccuse.ts';
import type { OuvrirPiece } from '../../../../application/OuvrirPiece.ts';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import { envoyerAccuse } from '../../commun/envoyerAccuse.ts';
import { envoyerPiece } from '../../commun/envoyerPiece.ts';
import { ACCES_JURIDICTION, type EspaceDeJuridiction } from '../espacesDeJuridiction.ts';
import { FileDemandee } from '../file/fileDemandee.ts';
import type { DossierDeJuridiction } from './DossierDeJuridiction.ts';
import { ExamenPage } from './ExamenPage.tsx';
import { presentExamen } from './presentExamen.ts';

const id = z.coerce.number().int().positive();

export const MemoireDesigne = FileDemandee.extend({ memoireId: id });

const PieceDesignee = z.object({ memoireId: id, pieceId: id, voir: z.string().optional() });

/** One mémoire under examination, and its files. */
export const examenRoutes = (
  ici: EspaceDeJuridiction,
  dossiers: DossierDeJuridiction,
  ouvrirPiece: OuvrirPiece,
  ouvrirAccuse: OuvrirAccuse,
  referentiel: Referentiel,
  clock: Clock,
): Router => {
  const router = Router();

  router.get(
    '/:memoireId',
    endpoint({
      acces: ACCES_JURIDICTION,
      input: MemoireDesigne,
      handle: async ({ acteur, input: { memoireId, ...file }, langue, web }) => {
        const dossier = await dossiers.ouvrir({ acteur, memoireId, ici, file });
        const examen = presentExamen({ dossier, referentiel, langue, maintenant: clock.now() });
        web.page(h(ExamenPage, { examen }));
      },
    }),
  );

  router.get(
    '/:memoireId/pieces/:pieceId',
    endpoint({
      acces: ACCES_JURIDICTION,
      input: PieceDesignee,
      handle: async ({ acteur, input: { voir, ...designee }, web, res }) => {
        await envoyerPiece(await ouvrirPiece.execute({ acteur, ...designee }), voir !== undefined, web, res);
      },
    }),
  );

  router.get(
    '/:memoireId/accuse',
    endpoint({
      acces: ACCES_JURIDICTION,
      input: z.object({ memoireId: id }),
      handle: async ({ acteur, input: { memoireId }, web, res }) => {
        await envoyerAccuse(await ouvrirAccuse.execute({ acteur, memoireId }), web, res);
      },
    }),
  );

  return router;
};
