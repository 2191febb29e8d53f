import { Router } from 'express';
import { h, type JSX } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import type { ConsulterFlux } from '../../application/ConsulterFlux.ts';
import type { DeposerFlux } from '../../application/DeposerFlux.ts';
import type { ListerFlux } from '../../application/ListerFlux.ts';
import { structuresDeDepot } from '../../application/politique.ts';
import type { RedigerCompteRendu } from '../../application/RedigerCompteRendu.ts';
import { FichierDeFluxRequis } from '../../domain/erreurs.ts';
import { exempleE3 } from '../exemple/exempleE3.ts';
import { presentCompteRendu } from '../presentCompteRendu.ts';
import { textesDe } from '../textes/textesDe.ts';
import { cheminsDuFlux as chemins } from './cheminsDuFlux.ts';
import { depotForm } from './depotForm.ts';
import { DepotPage } from './DepotPage.tsx';
import { FluxPage } from './FluxPage.tsx';
import { ListePage } from './ListePage.tsx';
import { presentListe } from './presentListe.ts';
import { ReceptionDeFlux } from './ReceptionDeFlux.ts';

export interface UsagesDuFlux {
  readonly deposer: DeposerFlux;
  readonly consulter: ConsulterFlux;
  readonly lister: ListerFlux;
  readonly rediger: RedigerCompteRendu;
}

const acces = { espaces: ['SUIVI_DES_FLUX'] } as const;

const DEPOTS = { nom: 'flux-depots', points: 60, dureeSecondes: 3_600 };

const FluxDesigne = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });

const Suite = z.object({
  avant: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});

/** *Suivi des flux*. */
export const fluxRouter = ({ deposer, consulter, lister, rediger }: UsagesDuFlux): Router => {
  const router = Router();
  const reception = new ReceptionDeFlux(deposer);

  router.get(
    '/',
    endpoint({
      acces,
      input: Suite,
      handle: async ({ acteur, input: { avant }, langue, web }) => {
        const { flux, suite } = await lister.execute(acteur, avant ?? null);
        web.page(
          h(ListePage, {
            lignes: flux.map((un) => presentListe(un, langue)),
            peutDeposer: structuresDeDepot(acteur, 'PORTAIL').length > 0,
            plusLoin: avant !== undefined,
            suite,
          }),
        );
      },
    }),
  );

  router.get(
    '/deposer',
    endpoint({
      acces,
      input: z.object({}),
      handle: ({ acteur, web }) => web.page(pageDeDepot(acteur, undefined, [])),
    }),
  );

  router.post(
    '/deposer',
    endpoint({
      acces,
      input: z.object({}),
      form: depotForm,
      limites: [{ limite: DEPOTS, par: (req) => String(req.res?.locals.acteur?.utilisateurId ?? '') }],
      lireCorps: reception.lireCorps,
      handle: ({ langue, web, req }) => {
        const depose = reception.depose(req);
        if (!depose) throw reception.refus(req) ?? new FichierDeFluxRequis();
        const { depot } = textesDe(langue);
        web.redirect(
          chemins.flux(depose.flux.id),
          depose.dejaDepose
            ? { ton: 'info', titre: depot.dejaDepose, texte: depot.dejaDeposeSuite }
            : { ton: 'succes', titre: depot.depose, texte: depot.deposeSuite },
        );
      },
      refuse: ({ acteur, saisie, erreurs, status, web }) => {
        const { structure } = saisie;
        web.page(pageDeDepot(acteur, typeof structure === 'string' ? structure : undefined, erreurs), status);
      },
    }),
  );

  router.get(
    '/exemple',
    endpoint({
      acces,
      input: z.object({}),
      handle: ({ web }) => {
        web.download('memoire-e3.xml', 'application/xml').end(exempleE3());
      },
    }),
  );

  router.get(
    '/:id',
    endpoint({
      acces,
      input: FluxDesigne,
      handle: async ({ acteur, input: { id }, langue, web }) => {
        const compteRendu = await consulter.parId({ acteur, canal: 'PORTAIL' }, id);
        const { structureId } = compteRendu.flux;
        const structure = acteur.habilitations.find((une) => une.structureId === structureId)?.designation;
        web.page(
          h(FluxPage, {
            compteRendu: presentCompteRendu(compteRendu, langue),
            structure: structure ?? '',
          }),
        );
      },
    }),
  );

  router.get(
    '/:id/compte-rendu',
    endpoint({
      acces,
      input: FluxDesigne,
      handle: async ({ acteur, input: { id }, langue, web }) => {
        const compteRendu = await consulter.parId({ acteur, canal: 'PORTAIL' }, id);
        const pdf = await rediger.execute(compteRendu, langue);
        web.download(`compte-rendu-${compteRendu.flux.numero}.pdf`, 'application/pdf').end(pdf);
      },
    }),
  );

  return router;
};

const pageDeDepot = (acteur: Acteur, structure: string | undefined, erreurs: FormErrors): JSX.Element =>
  h(DepotPage, {
    structures: structuresDeDepot(acteur, 'PORTAIL').map(({ structureId, designation }) => ({
      valeur: String(structureId),
      libelle: designation,
    })),
    structure,
    erreurs,
  });
