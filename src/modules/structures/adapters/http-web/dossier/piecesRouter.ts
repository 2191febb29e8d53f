import { Router } from 'express';
import { h, type VNode } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { ReceptionDeFichiers } from '../../../../../platform/http/ReceptionDeFichiers.ts';
import type { ConsulterStructure } from '../../../application/ConsulterStructure.ts';
import type { ListerPieces } from '../../../application/pieces/ListerPieces.ts';
import type { OuvrirPiece } from '../../../application/pieces/OuvrirPiece.ts';
import type { RetirerPiece } from '../../../application/pieces/RetirerPiece.ts';
import type { TypesDePieces } from '../../../application/ports/TypesDePieces.ts';
import type { ProprietaireDePiece } from '../../../domain/piece/PieceReutilisable.ts';
import { idDesigne } from '../gestionnaire/StructureDesignee.ts';
import { textesSaisis, type TextesSaisis } from '../saisieDe.ts';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { envoyerFichier } from './envoyerFichier.ts';
import { erreursDeFichier, statutDeFichier } from './erreursDeFichier.ts';
import { pieceForm } from './formes.ts';
import { limiteDeFichiers } from './limiteDeFichiers.ts';
import { PiecesPage } from './PiecesPage.tsx';
import { presentPiece } from './presentPiece.ts';
import { textesDe } from './textes/textesDe.ts';

export interface UsagesDesPieces {
  readonly consulter: ConsulterStructure;
  readonly lister: ListerPieces;
  readonly retirer: RetirerPiece;
  readonly ouvrir: OuvrirPiece;
  readonly types: TypesDePieces;
}

const Chez = z.object({ id: idDesigne.optional() });

const PieceDesignee = Chez.extend({ pieceId: idDesigne });

/**
 * The same pages for the pieces of a structure (`/:id/pieces`) and for those of the person (at the root).
 * @param acces who may knock: gestionnaires, or anybody signed in
 */
export const piecesRouter = (
  usages: UsagesDesPieces,
  reception: ReceptionDeFichiers,
  chez: 'structure' | 'personne',
): Router => {
  const acces = chez === 'structure' ? 'gestionnaire' : 'connecte';
  const racine = chez === 'structure' ? '/:id/pieces' : '';
  const router = Router();

  const adresse = (id: number | undefined): string =>
    chez === 'structure' ? cheminsDuDossier.pieces(id ?? 0) : cheminsDuDossier.mesPieces;

  const proprietaireDe = ({ utilisateurId }: Acteur, id: number | undefined): ProprietaireDePiece =>
    chez === 'structure'
      ? { nature: 'STRUCTURE', structureId: id ?? 0 }
      : { nature: 'PERSONNE', utilisateurId };

  const page = async (
    acteur: Acteur,
    id: number | undefined,
    langue: Langue,
    saisie: TextesSaisis = {},
    erreurs: FormErrors = [],
  ): Promise<VNode> => {
    const pieces = await usages.lister.execute(acteur, proprietaireDe(acteur, id));
    const structure = chez === 'structure' ? await usages.consulter.pourGestionnaire(acteur, id ?? 0) : null;
    return h(PiecesPage, {
      structure,
      action: adresse(id),
      pieces: pieces.map((piece) => presentPiece(piece, adresse(id), usages.types, langue)),
      types: usages.types.map(({ code, libelle }) => ({ valeur: code, libelle: libelle[langue] })),
      saisie,
      erreurs,
    }) as VNode;
  };

  router.get(
    `${racine}/`,
    endpoint({
      acces,
      input: Chez,
      handle: async ({ acteur, input: { id }, langue, web }) => web.page(await page(acteur, id, langue)),
    }),
  );

  router.post(
    `${racine}/`,
    endpoint({
      acces,
      input: Chez,
      form: pieceForm,
      limites: limiteDeFichiers,
      lireCorps: reception.lireCorps,
      handle: async ({ acteur, input: { id }, langue, web, req, res }) => {
        const { pieces } = textesDe(langue);
        const erreurs = erreursDeFichier(reception.recus(req), res.locals.edge.sentences, langue, pieces);
        if (erreurs.length === 0) return web.redirect(adresse(id), { ton: 'succes', titre: pieces.ajoutee });
        const saisie = textesSaisis(req.body as Record<string, unknown>);
        web.page(await page(acteur, id, langue, saisie, erreurs), statutDeFichier(reception.recus(req)));
      },
      refuse: async ({ acteur, input: { id }, saisie, erreurs, status, langue, web }) =>
        web.page(await page(acteur, id, langue, textesSaisis(saisie), erreurs), status),
    }),
  );

  router.get(
    `${racine}/:pieceId`,
    endpoint({
      acces,
      input: PieceDesignee,
      handle: async ({ acteur, input: { id, pieceId }, web, res }) => {
        const proprietaire = proprietaireDe(acteur, id);
        const { piece, contenu } = await usages.ouvrir.execute({ acteur, proprietaire, pieceId });
        await envoyerFichier(piece, contenu, web, res);
      },
    }),
  );

  router.post(
    `${racine}/:pieceId/retirer`,
    endpoint({
      acces,
      input: PieceDesignee,
      handle: async ({ acteur, input: { id, pieceId }, langue, web }) => {
        await usages.retirer.execute({ acteur, proprietaire: proprietaireDe(acteur, id), pieceId });
        const { retiree: titre, retireeTexte: texte } = textesDe(langue).pieces;
        web.redirect(adresse(id), { ton: 'succes', titre, texte });
      },
    }),
  );

  return router;
};
