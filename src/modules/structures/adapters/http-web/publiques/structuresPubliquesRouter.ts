import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ConsulterStructurePublique } from '../../../application/ConsulterStructurePublique.ts';
import type { RechercherStructuresPubliques } from '../../../application/RechercherStructuresPubliques.ts';
import { typesJuridiction } from '../../../domain/structure/Juridiction.ts';
import { chemins } from '../chemins.ts';
import { curseurParNom } from '../curseurs.ts';
import { texte } from '../formes/LectureDeForme.ts';
import { limiteDeRecherche } from '../limiteDeRecherche.ts';
import { RecherchePubliquePage } from './RecherchePubliquePage.tsx';
import { StructurePubliquePage } from './StructurePubliquePage.tsx';

const Recherche = z.object({
  q: texte,
  type: z.enum(typesJuridiction).or(z.literal('')).catch(''),
  curseur: z.string().optional(),
});

/** Open to everyone, without an account. */
export const structuresPubliquesRouter = (
  rechercher: RechercherStructuresPubliques,
  consulter: ConsulterStructurePublique,
): Router => {
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces: 'public',
      input: Recherche,
      limites: [{ limite: limiteDeRecherche }],
      handle: async ({ input: { q, type, curseur }, web }) => {
        if (q === '' && type === '') {
          web.page(h(RecherchePubliquePage, { q, type, structures: null, erreurs: [] }));
          return;
        }
        const apres = curseurParNom.lire(curseur);
        const juridiction = type === '' ? null : type;
        const { structures, suivant } = await rechercher.execute({ texte: q, juridiction, apres });
        const lien = (suite?: string): string =>
          `${chemins.publiques}?${new URLSearchParams({ q, type, ...(suite && { curseur: suite }) }).toString()}`;
        web.page(
          h(RecherchePubliquePage, {
            q,
            type,
            structures,
            erreurs: [],
            debut: apres ? lien() : undefined,
            suite: suivant ? lien(curseurParNom.ecrire(suivant)) : undefined,
          }),
        );
      },
      refuse: ({ input: { q, type }, erreurs, status, web }) => {
        web.page(h(RecherchePubliquePage, { q, type, structures: null, erreurs }), status);
      },
    }),
  );

  router.get(
    '/:id',
    endpoint({
      acces: 'public',
      input: z.object({ id: z.coerce.number().int().positive() }),
      handle: async ({ input: { id }, web }) => {
        web.page(h(StructurePubliquePage, { structure: await consulter.execute(id) }));
      },
    }),
  );

  return router;
};
