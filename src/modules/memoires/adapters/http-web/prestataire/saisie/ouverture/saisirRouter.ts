import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../../../kernel/application/Acteur.ts';
import { endpoint } from '../../../../../../../platform/http/endpoint.ts';
import type { ListerMemoires } from '../../../../../application/ListerMemoires.ts';
import type { OuvrirBrouillon } from '../../../../../application/OuvrirBrouillon.ts';
import type { MemoireListe } from '../../../../../application/ports/MemoireReader.ts';
import { adresseDEtape } from '../adresses.ts';
import { entierSaisi, texteDe } from '../saisieLue.ts';
import { textesDe } from '../textes/textesDe.ts';
import { presentOuverture } from './presentOuverture.ts';
import { SaisirPage } from './SaisirPage.tsx';
import { UneFoisParFormulaire } from '../../UneFoisParFormulaire.ts';

const acces = { espaces: ['MEMOIRES'] } as const;

const MONTRES = 5;

const forme = z.object({
  cle: z.string().max(64).catch(''),
  structure: z
    .string()
    .catch('')
    .transform((texte) => entierSaisi(texte)),
});

interface Outils {
  readonly ouvrir: OuvrirBrouillon;
  readonly lister: ListerMemoires;
}

/** Opens a draft, once for each form. */
export const saisirRouter = ({ ouvrir, lister }: Outils): Router => {
  const router = Router();
  const ouvertures = new UneFoisParFormulaire<number>();
  const brouillonsDe = async (acteur: Acteur): Promise<readonly MemoireListe[]> => {
    const { lignes } = await lister.execute({
      acteur,
      vue: 'a-traiter',
      etats: ['BROUILLON'],
      tri: 'etat',
      limite: MONTRES,
    });
    return lignes;
  };

  router.get(
    '/saisir',
    endpoint({
      acces,
      input: z.object({ structure: z.string().max(20).catch('') }),
      handle: async ({ acteur, input: { structure }, langue, web }) => {
        const brouillons = await brouillonsDe(acteur);
        web.page(
          h(
            SaisirPage,
            presentOuverture({ acteur, brouillons, cle: randomUUID(), langue, choisie: structure }),
          ),
        );
      },
    }),
  );

  router.post(
    '/saisir',
    endpoint({
      acces,
      input: z.object({}),
      form: forme,
      handle: async ({ acteur, form: { cle, structure }, langue, web, res }) => {
        const ouvert = async (): Promise<number> =>
          (await ouvrir.execute({ acteur, structureId: structure })).id;
        const id = await ouvertures.faire(
          `${acteur.utilisateurId}:${cle || randomUUID()}`,
          res.locals.edge.limits,
          ouvert,
        );
        if (id !== undefined) return web.redirect(adresseDEtape(id, 'en-tete'));
        const { ouverture } = textesDe(langue);
        web.redirect('/memoires/saisir', {
          ton: 'info',
          titre: ouverture.dejaOuvert,
          texte: ouverture.dejaOuvertTexte,
        });
      },
      refuse: async ({ acteur, langue, web, saisie, erreurs, status }) => {
        const brouillons = await brouillonsDe(acteur);
        const faits = {
          acteur,
          brouillons,
          cle: randomUUID(),
          langue,
          choisie: texteDe(saisie, 'structure'),
        };
        const siens = erreurs.map(({ message }) => ({ champ: 'structure', message }));
        web.page(h(SaisirPage, presentOuverture({ ...faits, erreurs: siens })), status);
      },
    }),
  );

  return router;
};
