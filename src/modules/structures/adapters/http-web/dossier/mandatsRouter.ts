import { Router } from 'express';
import { h, type VNode } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { ReceptionDeFichiers } from '../../../../../platform/http/ReceptionDeFichiers.ts';
import type { ConsulterStructure } from '../../../application/ConsulterStructure.ts';
import type { ListerMandats, ReperesDeMandats } from '../../../application/mandats/ListerMandats.ts';
import type { OuvrirDocumentDeMandat } from '../../../application/mandats/OuvrirDocumentDeMandat.ts';
import type { RepondreAuMandat } from '../../../application/mandats/RepondreAuMandat.ts';
import type { ResilierMandat } from '../../../application/mandats/ResilierMandat.ts';
import type { PageDeMandats } from '../../../application/ports/MandatReader.ts';
import { idDesigne, StructureDesignee } from '../gestionnaire/StructureDesignee.ts';
import { textesSaisis } from '../saisieDe.ts';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { DonnerMandatPage } from './DonnerMandatPage.tsx';
import { envoyerFichier } from './envoyerFichier.ts';
import { erreursDeFichier, statutDeFichier } from './erreursDeFichier.ts';
import { mandatForm } from './formes.ts';
import { limiteDeFichiers } from './limiteDeFichiers.ts';
import { MandatsPage, type MandatsPresentes } from './MandatsPage.tsx';
import { presentMandat } from './presentMandat.ts';
import { textesDe } from './textes/textesDe.ts';

export interface UsagesDesMandats {
  readonly consulter: ConsulterStructure;
  readonly lister: ListerMandats;
  readonly repondre: RepondreAuMandat;
  readonly resilier: ResilierMandat;
  readonly ouvrirDocument: OuvrirDocumentDeMandat;
  readonly receptionDeMandat: ReceptionDeFichiers;
}

const acces = 'gestionnaire';

const MandatDesigne = StructureDesignee.extend({ mandatId: idDesigne });

/** What cannot be read begins at the start. */
const repere = idDesigne.optional().catch(undefined);

const Reponse = MandatDesigne.extend({ reponse: z.enum(['accepter', 'decliner']) });

const REPONSES = { accepter: 'ACCEPTE', decliner: 'DECLINE' } as const;

export const mandatsRouter = (usages: UsagesDesMandats): Router => {
  const { consulter, receptionDeMandat: reception } = usages;
  const router = Router();

  const liste = async (
    acteur: Acteur,
    id: number,
    langue: Langue,
    { apres = {}, erreurs = [] }: { apres?: ReperesDeMandats; erreurs?: FormErrors } = {},
  ): Promise<VNode> => {
    const { donnes, recus, aujourdHui } = await usages.lister.execute(acteur, id, apres);
    const { designation, statut, gestionnaire } = await consulter.execute(acteur, id);
    const lue = { structureId: id, gestionnaire, aujourdHui };
    const presenter = ({ mandats, suivant }: PageDeMandats, sens: 'donnes' | 'recus'): MandatsPresentes => ({
      mandats: mandats.map((mandat) => presentMandat(mandat, lue, langue)),
      debut:
        apres[sens] === undefined ? undefined : cheminsDuDossier.mandats(id, { ...apres, [sens]: undefined }),
      suite: suivant === null ? undefined : cheminsDuDossier.mandats(id, { ...apres, [sens]: suivant }),
    });
    return h(MandatsPage, {
      structure: { id, designation, active: statut === 'ACTIVE' },
      donnes: presenter(donnes, 'donnes'),
      recus: presenter(recus, 'recus'),
      erreurs,
    }) as VNode;
  };

  router.get(
    '/:id/mandats',
    endpoint({
      acces,
      input: StructureDesignee.extend({ donnes: repere, recus: repere }),
      handle: async ({ acteur, input: { id, ...apres }, langue, web }) =>
        web.page(await liste(acteur, id, langue, { apres })),
    }),
  );

  router.get(
    '/:id/mandats/donner',
    endpoint({
      acces,
      input: StructureDesignee,
      handle: async ({ acteur, input: { id }, web }) => {
        const structure = await consulter.pourGestionnaire(acteur, id);
        web.page(h(DonnerMandatPage, { structure, saisie: {}, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id/mandats/donner',
    endpoint({
      acces,
      input: StructureDesignee,
      form: mandatForm,
      limites: limiteDeFichiers,
      lireCorps: reception.lireCorps,
      handle: async ({ acteur, input: { id }, langue, web, req, res }) => {
        const { mandats, pieces } = textesDe(langue);
        const textes = { fichierRequis: mandats.fichierRequis, interrompu: pieces.interrompu };
        const erreurs = erreursDeFichier(reception.recus(req), res.locals.edge.sentences, langue, textes);
        if (erreurs.length === 0) {
          return web.redirect(cheminsDuDossier.mandats(id), {
            ton: 'succes',
            titre: mandats.donne,
            texte: mandats.donneTexte,
          });
        }
        const structure = await consulter.pourGestionnaire(acteur, id);
        const saisie = textesSaisis(req.body as Record<string, unknown>);
        web.page(h(DonnerMandatPage, { structure, saisie, erreurs }), statutDeFichier(reception.recus(req)));
      },
      refuse: async ({ acteur, input: { id }, saisie, erreurs, status, web }) => {
        const structure = await consulter.pourGestionnaire(acteur, id);
        web.page(h(DonnerMandatPage, { structure, saisie: textesSaisis(saisie), erreurs }), status);
      },
    }),
  );

  router.get(
    '/:id/mandats/:mandatId/document',
    endpoint({
      acces,
      input: MandatDesigne,
      handle: async ({ acteur, input: { id, mandatId }, web, res }) => {
        const demande = { acteur, structureId: id, mandatId };
        const { document, contenu } = await usages.ouvrirDocument.execute(demande);
        await envoyerFichier(document, contenu, web, res);
      },
    }),
  );

  router.post(
    '/:id/mandats/:mandatId/resilier',
    endpoint({
      acces,
      input: MandatDesigne,
      handle: async ({ acteur, input: { id, mandatId }, langue, web }) => {
        await usages.resilier.execute({ acteur, structureId: id, mandatId });
        const { resilie: titre, resilieTexte: texte } = textesDe(langue).mandats;
        web.redirect(cheminsDuDossier.mandats(id), { ton: 'succes', titre, texte });
      },
      refuse: async ({ acteur, input: { id }, erreurs, status, langue, web }) =>
        web.page(await liste(acteur, id, langue, { erreurs }), status),
    }),
  );

  router.post(
    '/:id/mandats/:mandatId/:reponse',
    endpoint({
      acces,
      input: Reponse,
      handle: async ({ acteur, input: { id, mandatId, reponse }, langue, web }) => {
        await usages.repondre.execute({ acteur, structureId: id, mandatId, reponse: REPONSES[reponse] });
        const { accepte, accepteTexte, decline } = textesDe(langue).mandats;
        web.redirect(
          cheminsDuDossier.mandats(id),
          reponse === 'accepter'
            ? { ton: 'succes', titre: accepte, texte: accepteTexte }
            : { ton: 'succes', titre: decline },
        );
      },
      refuse: async ({ acteur, input: { id }, erreurs, status, langue, web }) =>
        web.page(await liste(acteur, id, langue, { erreurs }), status),
    }),
  );

  return router;
};
