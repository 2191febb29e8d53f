import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { endpoint } from '../../../../../../platform/http/endpoint.ts';
import type { ErreurDeChamp } from '../../../../../../platform/web/ErreurDeChamp.ts';
import type { ConsulterMemoire, MemoireConsulte } from '../../../../application/ConsulterMemoire.ts';
import type { RelancerMemoire } from '../../../../application/RelancerMemoire.ts';
import { presentRelances } from '../../commun/relances/presentRelances.ts';
import { memoireEnPrestataire } from '../memoire/memoireEnPrestataire.ts';
import { textesDe } from '../memoire/textes/textesDe.ts';
import { adresseDuMemoire } from '../saisie/adresses.ts';
import { memoireDesigne } from '../saisie/formeDeSaisie.ts';
import { texteDe } from '../saisie/saisieLue.ts';
import { RelancerPage } from './RelancerPage.tsx';

const acces = { espaces: ['MEMOIRES'] } as const;

/** Asking the court where a mémoire stands. */
export const relanceRouter = (consulter: ConsulterMemoire, relancer: RelancerMemoire): Router => {
  const router = Router();

  router.get(
    '/:memoireId/relancer',
    endpoint({
      acces,
      input: memoireDesigne,
      handle: async ({ acteur, input: { memoireId }, langue, web }) => {
        const consulte = await memoireEnPrestataire(consulter, acteur, memoireId);
        if (!consulte.actes.includes('RELANCER')) return web.redirect(adresseDuMemoire(memoireId));
        web.page(h(RelancerPage, presentRelance(consulte, langue)));
      },
    }),
  );

  router.post(
    '/:memoireId/relancer',
    endpoint({
      acces,
      input: memoireDesigne,
      form: z.object({
        version: z.coerce.number().int().nonnegative().optional().catch(undefined),
        texte: z.string().catch(''),
      }),
      handle: async ({ acteur, input: { memoireId }, form: { version, texte }, langue, web }) => {
        await relancer.execute({ acteur, memoireId, version, texte });
        const { envoyee, envoyeeSuite } = textesDe(langue).relance;
        web.redirect(adresseDuMemoire(memoireId), { ton: 'succes', titre: envoyee, texte: envoyeeSuite });
      },
      refuse: async ({ acteur, input: { memoireId }, langue, web, saisie, erreurs, status }) => {
        const consulte = await memoireEnPrestataire(consulter, acteur, memoireId);
        if (consulte.actes.includes('RELANCER')) {
          const page = presentRelance(consulte, langue, texteDe(saisie, 'texte'), erreurs);
          return web.page(h(RelancerPage, page), status);
        }
        const dejaEnvoyee = consulte.relanceOuverte?.acteurId === acteur.utilisateurId;
        web.redirect(adresseDuMemoire(memoireId), {
          ton: dejaEnvoyee ? 'info' : 'alerte',
          titre: dejaEnvoyee ? textesDe(langue).relance.dejaEnvoyee : (erreurs[0]?.message ?? ''),
        });
      },
    }),
  );

  return router;
};

const presentRelance = (
  { memoire }: MemoireConsulte,
  langue: Langue,
  texte = '',
  erreurs: readonly ErreurDeChamp[] = [],
) => ({
  id: memoire.id,
  version: memoire.version,
  titre: textesDe(langue).titre(memoire.numero ?? memoire.numeroBrouillon),
  destinataire: memoire.destinataire?.nom ?? '',
  relances: presentRelances(memoire.historique, langue),
  texte,
  erreurs,
});
