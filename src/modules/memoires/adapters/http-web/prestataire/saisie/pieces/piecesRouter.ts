import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../../../platform/http/endpoint.ts';
import type { ReceptionDeFichiers } from '../../../../../../../platform/http/ReceptionDeFichiers.ts';
import type { JoindrePiecesReutilisables } from '../../../../../application/JoindrePiecesReutilisables.ts';
import type { OuvrirPiece } from '../../../../../application/OuvrirPiece.ts';
import type { ProposerPieces } from '../../../../../application/ProposerPieces.ts';
import { PieceIntrouvable } from '../../../../../domain/erreursDePieces.ts';
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

const acces = { espaces: ['MEMOIRES'] } as const;

const pieceDesignee = memoireDesigne.extend({
  pieceId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  voir: z.string().optional(),
});

/** One ticked box posts a string, several a list. */
const formeDeReutilisation = z.object({
  pieceIds: z.preprocess(
    (valeur) => (valeur === undefined ? [] : [valeur].flat()),
    z.array(z.coerce.number().int().positive()).min(1).max(100),
  ),
});

const formeDeRetrait = z.object({ depuis: z.enum(['saisie', 'completer']).catch('saisie') });

interface Outils extends OutilsDeSaisie {
  readonly ouvrirPiece: OuvrirPiece;
  readonly proposerPieces: ProposerPieces;
  readonly joindreReutilisables: JoindrePiecesReutilisables;
  readonly reception: ReceptionDeFichiers;
}

/** Step 3, and the pieces of any mémoire that the person may read. */
export const piecesRouter = (outils: Outils): Router => {
  const {
    verifier,
    retirerPiece,
    ouvrirPiece,
    proposerPieces,
    joindreReutilisables,
    referentiel,
    reception,
  } = outils;
  const router = Router();

  router.get(
    '/:memoireId/saisie/pieces',
    endpoint({
      acces,
      input: memoireDesigne,
      handle: async ({ acteur, input: { memoireId }, langue, web }) => {
        const verifie = await brouillonOuvert(verifier, acteur, memoireId);
        if (!verifie) return web.redirect(adresseDuMemoire(memoireId));
        const reutilisables = await proposerPieces.execute(acteur, verifie.memoire);
        web.page(h(PiecesPage, presentPieces({ verifie, referentiel, langue, reutilisables })));
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
        const recues = reception.recus(req);
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
        const type = texteDe(form, 'type');
        const reutilisables = await proposerPieces.execute(acteur, verifie.memoire);
        const page = presentPieces({ verifie, referentiel, langue, type, erreurs, reutilisables });
        web.page(h(PiecesPage, page), 422);
      },
    }),
  );

  router.post(
    '/:memoireId/saisie/pieces/reutiliser',
    endpoint({
      acces,
      input: memoireDesigne,
      form: formeDeReutilisation,
      handle: async ({ acteur, input: { memoireId }, form: { pieceIds }, langue, web }) => {
        await joindreReutilisables.execute({ acteur, memoireId, pieceIds });
        const { pieces: textes } = textesDe(langue);
        const titre = textes.jointes(pieceIds.length);
        web.redirect(adresseDEtape(memoireId, 'pieces'), {
          ton: 'succes',
          titre,
          texte: textes.jointesTexte,
        });
      },
      refuse: async ({ acteur, input: { memoireId }, cause, erreurs: levees, langue, status, web }) => {
        const verifie = await brouillonOuvert(verifier, acteur, memoireId);
        if (!verifie) return web.redirect(adresseDuMemoire(memoireId));
        const reutilisables = await proposerPieces.execute(acteur, verifie.memoire);
        const rien = cause instanceof z.ZodError;
        const message = rien ? textesDe(langue).reutilisables.aucune : (levees[0]?.message ?? '');
        const erreurs = [{ champ: 'pieceIds', message }];
        web.page(
          h(PiecesPage, presentPieces({ verifie, referentiel, langue, erreurs, reutilisables })),
          status,
        );
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
