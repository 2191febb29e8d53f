import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../../../../kernel/application/Clock.ts';
import { jourDe } from '../../../../../../../kernel/domain/Jour.ts';
import { endpoint } from '../../../../../../../platform/http/endpoint.ts';
import type { AbandonnerMemoires } from '../../../../../application/AbandonnerMemoires.ts';
import type { ConsulterMemoire, MemoireConsulte } from '../../../../../application/ConsulterMemoire.ts';
import type { OuvrirAccuse } from '../../../../../application/OuvrirAccuse.ts';
import type { OuvrirPiece } from '../../../../../application/OuvrirPiece.ts';
import type { SupprimerBrouillons } from '../../../../../application/SupprimerBrouillons.ts';
import type { MemoireChoisi } from '../../../../../application/surChacun.ts';
import { MemoireIntrouvable } from '../../../../../domain/erreurs.ts';
import { textesDe } from '../textes/textesDe.ts';
import { choixCoches, retourSur } from './choixCoches.ts';
import { ConfirmationPage } from './ConfirmationPage.tsx';
import { envoyerArchive } from './envoyerArchive.ts';
import { ACTES_DE_SELECTION, presentConfirmation } from './presentConfirmation.ts';

const acces = { espaces: ['MEMOIRES'] } as const;

const choix = z.unknown().optional().transform(choixCoches);
const retour = z.unknown().optional().transform(retourSur);

const forme = z.object({
  choix,
  retour,
  action: z.enum([...ACTES_DE_SELECTION, 'telecharger']).catch('telecharger'),
});

interface Outils {
  readonly consulter: ConsulterMemoire;
  readonly abandonner: AbandonnerMemoires;
  readonly supprimer: SupprimerBrouillons;
  readonly ouvrirPiece: OuvrirPiece;
  readonly ouvrirAccuse: OuvrirAccuse;
  readonly clock: Clock;
}

/** Abandonner and Supprimer are confirmed first; Télécharger answers at once. */
export const selectionRouter = (outils: Outils): Router => {
  const { consulter, abandonner, supprimer, clock } = outils;
  const router = Router();

  router.post(
    '/selection',
    endpoint({
      acces,
      input: z.object({}),
      form: forme,
      handle: async ({ acteur, form, langue, web, res }) => {
        const textes = textesDe(langue);
        if (form.choix.length === 0) {
          return web.redirect(form.retour, {
            ton: 'info',
            titre: textes.rienDeChoisi,
            texte: textes.rienDeChoisiTexte,
          });
        }
        if (form.action !== 'telecharger') {
          const parametres = new URLSearchParams(
            form.choix.map(({ memoireId, version }) => ['choix', `${memoireId}-${version}`]),
          );
          parametres.set('retour', form.retour);
          return web.redirect(`/memoires/selection/${form.action}?${parametres.toString()}`);
        }
        const lisibles = await lesConsultes(form.choix, acteur, consulter);
        const consultes = lisibles.filter(({ memoire }) => memoire.etat !== 'SUPPRIME');
        web.download(`${textes.archive.nom}-${jourDe(clock.now())}.zip`, 'application/zip');
        await envoyerArchive({ ...outils, acteur, consultes, nomDeLAccuse: textes.archive.accuse }, res);
      },
    }),
  );

  for (const acte of ACTES_DE_SELECTION) {
    router.get(
      `/selection/${acte}`,
      endpoint({
        acces,
        input: z.object({ choix, retour }),
        handle: async ({ acteur, input, langue, web }) => {
          const consultes = await lesConsultes(input.choix, acteur, consulter);
          web.page(
            h(ConfirmationPage, presentConfirmation({ acte, consultes, retour: input.retour, langue })),
          );
        },
      }),
    );

    router.post(
      `/selection/${acte}`,
      endpoint({
        acces,
        input: z.object({}),
        form: z.object({ choix, retour }),
        handle: async ({ acteur, form, langue, web, res }) => {
          const { confirmation } = textesDe(langue);
          const demande = { acteur, selection: form.choix };
          const { faits, refuses } = await (acte === 'abandonner' ? abandonner : supprimer).execute(demande);
          const raisons = refuses.map(({ erreur }) =>
            res.locals.edge.sentences.sentence(langue, erreur.code, erreur),
          );
          const texte =
            raisons.length === 0 ? undefined : confirmation.nonFaits([...new Set(raisons)].join(' '));
          const titre = faits.length > 0 ? confirmation[acte].fait(faits.length) : confirmation[acte].aucun;
          web.redirect(form.retour, { ton: refuses.length > 0 ? 'alerte' : 'succes', titre, texte });
        },
      }),
    );
  }

  return router;
};

/** What a person may not read is as if she had not ticked it. */
const lesConsultes = async (
  choisis: readonly MemoireChoisi[],
  acteur: Acteur,
  consulter: ConsulterMemoire,
): Promise<readonly MemoireConsulte[]> => {
  const consultes: MemoireConsulte[] = [];
  for (const { memoireId } of choisis) {
    try {
      consultes.push(await consulter.execute({ acteur, memoireId }));
    } catch (erreur) {
      if (!(erreur instanceof MemoireIntrouvable)) throw erreur;
    }
  }
  return consultes;
};
