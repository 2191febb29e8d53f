import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../../../platform/http/endpoint.ts';
import type { OuvrirPiece } from '../../../../../application/OuvrirPiece.ts';
import { PieceIntrouvable } from '../../../../../domain/erreurs.ts';
import { envoyerPiece } from '../../../commun/envoyerPiece.ts';
import { adresseDEtape, adresseDuMemoire } from '../adresses.ts';
import { brouillonOuvert } from '../brouillonOuvert.ts';
import { formeDeSaisie, memoireDesigne } from '../formeDeSaisie.ts';
import type { OutilsDeSaisie } from '../OutilsDeSaisie.ts';
import { texteDe } from '../saisieLue.ts';
import { textesDe } from '../textes/textesDe.ts';
import { erreursDeReception } from './erreursDeReception.ts';
import { limitesDEnvoi } from './limitesDEnvoi.ts';
import { PiecesPage } from './PiecesPage.tsx';
import { presentPieces } from './presentPieces.ts';
import type { ReceptionDePieces } from './ReceptionDePieces.ts';

const acces = { espaces: ['MEMOIRES'] } as const;

const pieceDesignee = memoireDesigne.extend({
  pieceId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  voir: z.string().optional(),
});

const formeDeRetrait = z.object({ depuis: z.enum(['saisie', 'completer']).catch('saisie') });

interface Outils extends OutilsDeSaisie {
  readonly ouvrirPiece: OuvrirPiece;
  readonly reception: ReceptionDePieces;
}

/** Step 3, and the pieces of any mémoire that the person may read. */
export const piecesRouter = (outils: Outils): Router => {
  const { verifier, retirerPiece, ouvrirPiece, referentiel, reception } = outils;
  const router = Router();

  router.get(
    '/:memoireId/saisie/pieces',
    endpoint({
      acces,
      input: memoireDesigne,
      handle: async ({ acteur, input: { memoireId }, langue, web }) => {
        const verifie = await brouillonOuvert(verifier, acteur, memoireId);
        if (!verifie) return web.redirect(adresseDuMemoire(memoireId));
        web.page(h(PiecesPage, presentPieces({ verifie, referentiel, langue })));
      },
    }),
  );

  router.post(
    '/:memoireId/saisie/pieces',
    endpoint({
      acces,
      input: memoireDesigne,
      form: formeDeSaisie,
      limites: limitesDEnvoi,
      lireCorps: reception.lireCorps,
      handle: async ({ acteur, input: { memoireId }, form, langue, web, req, res }) => {
        const recues = reception.recues(req);
        const erreurs = erreursDeReception(recues, res.locals.edge.sentences, langue);
        const { pieces: textes } = textesDe(langue);
        const ici = adresseDEtape(memoireId, 'pieces');
        const verifie = await brouillonOuvert(verifier, acteur, memoireId);
        if (!verifie) return web.redirect(adresseDuMemoire(memoireId));

        if (recues.jointes.length > 0) {
          const titre = textes.jointes(recues.jointes.length);
          const flash =
            erreurs.length === 0
              ? { ton: 'succes' as const, titre, texte: textes.jointesTexte }
              : { ton: 'alerte' as const, titre, texte: erreurs.map(({ message }) => message).join(' ') };
          if (!web.veutDuJson) return web.redirect(ici, flash);
          req.session.flash = flash;
          return web.json({ suite: ici });
        }
        if (web.veutDuJson)
          return web.json({ message: erreurs.map(({ message }) => message).join(' ') }, 422);
        const page = presentPieces({ verifie, referentiel, langue, type: texteDe(form, 'type'), erreurs });
        web.page(h(PiecesPage, page), 422);
      },
    }),
  );

  router.get(
    '/:memoireId/pieces/:pieceId',
    endpoint({
      acces,
      input: pieceDesignee,
      handle: async ({ acteur, input: { memoireId, pieceId, voir }, web, res }) => {
        const ouverte = await ouvrirPiece.execute({ acteur, memoireId, pieceId });
        await envoyerPiece(ouverte, voir !== undefined, web, res);
      },
    }),
  );

  router.post(
    '/:memoireId/pieces/:pieceId/retirer',
    endpoint({
      acces,
      input: pieceDesignee,
      form: formeDeRetrait,
      handle: async ({ acteur, input: { memoireId, pieceId }, form, langue, web }) => {
        const { pieces: textes } = textesDe(langue);
        const retour =
          form.depuis === 'saisie'
            ? adresseDEtape(memoireId, 'pieces')
            : `${adresseDuMemoire(memoireId)}/completer`;
        const { memoire } = await verifier.execute({ acteur, memoireId });
        const nom = memoire.pieces.find(({ id }) => id === pieceId)?.nom ?? '';
        try {
          await retirerPiece.execute({ acteur, memoireId, pieceId });
          web.redirect(retour, { ton: 'succes', titre: textes.retiree(nom) });
        } catch (erreur) {
          if (!(erreur instanceof PieceIntrouvable)) throw erreur;
          web.redirect(retour, { ton: 'info', titre: textes.dejaRetiree });
        }
      },
    }),
  );

  return router;
};
