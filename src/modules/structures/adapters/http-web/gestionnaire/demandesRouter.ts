import { Router } from 'express';
import { h, type JSX } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { NiveauEspace } from '../../../../../kernel/domain/Espace.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { ConsulterUtilisateur } from '../../../application/acces/ConsulterUtilisateur.ts';
import type { DeciderDemandes } from '../../../application/DeciderDemandes.ts';
import type { DeciderRattachement } from '../../../application/DeciderRattachement.ts';
import type { ListerDemandes } from '../../../application/ListerDemandes.ts';
import { accesTape } from '../acces/accesForm.ts';
import { bilanLisible } from '../acces/bilanLisible.ts';
import type { AccesSaisi } from '../acces/champsDAcces.ts';
import { decisionEnNombreForm } from '../acces/decisionEnNombreForm.ts';
import { idsTapes } from '../acces/idsChoisis.ts';
import { textesDesAcces } from '../acces/textesDesAcces.ts';
import { chemins } from '../chemins.ts';
import { decisionForm } from '../formes/decisionForm.ts';
import { textesSaisis, type TextesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { DemandePage } from './DemandePage.tsx';
import { DemandesPage } from './DemandesPage.tsx';
import { presentDemande } from './presentDemande.ts';
import {
  presentRattachementConsulte,
  type RattachementPresenteAuGestionnaire,
} from './presentRattachementConsulte.ts';

export interface UsagesDeDemande {
  readonly lister: ListerDemandes;
  readonly consulter: ConsulterUtilisateur;
  readonly decider: DeciderRattachement;
  readonly deciderEnNombre: DeciderDemandes;
}

interface Affichage {
  readonly apres: number | null;
  readonly choisies: ReadonlySet<string>;
  readonly saisie: TextesSaisis;
  readonly erreurs: FormErrors;
}

const Liste = z.object({ apres: z.coerce.number().int().positive().optional().catch(undefined) });
const DemandeDesignee = z.object({ rattachementId: z.coerce.number().int().positive() });

export const demandesRouter = ({ lister, consulter, decider, deciderEnNombre }: UsagesDeDemande): Router => {
  const router = Router();

  const liste = async (acteur: Acteur, langue: Langue, affichage: Affichage): Promise<JSX.Element> => {
    const { apres, ...reste } = affichage;
    const { demandes, suivant } = await lister.execute(acteur, apres);
    return h(DemandesPage, {
      ...reste,
      action: apres === null ? chemins.demandes : `${chemins.demandes}?apres=${apres}`,
      demandes: demandes.map((demande) => presentDemande(demande, langue)),
      suite: suivant === null ? undefined : `${chemins.demandes}?apres=${suivant}`,
    });
  };

  router.get(
    '/',
    endpoint({
      acces: 'gestionnaire',
      input: Liste,
      handle: async ({ acteur, input: { apres = null }, langue, web }) => {
        web.page(await liste(acteur, langue, { apres, choisies: new Set(), saisie: {}, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/',
    endpoint({
      acces: 'gestionnaire',
      input: Liste,
      form: decisionEnNombreForm,
      handle: async ({ acteur, form: { ids, decision }, langue, web, res }) => {
        const bilan = await deciderEnNombre.execute({ acteur, rattachementIds: ids, decision });
        const { enNombre } = textesDesAcces(langue);
        const faits = decision.nature === 'valider' ? enNombre.validees : enNombre.refusees;
        const titres = { faits, aucun: enNombre.aucune, effet: enNombre.prevenus };
        web.redirect(chemins.demandes, bilanLisible(bilan, titres, langue, res.locals.edge.sentences));
      },
      refuse: async ({ acteur, input: { apres = null }, saisie, erreurs, status, langue, web }) => {
        const choisies = idsTapes(saisie.ids);
        const affichage = { apres, choisies, saisie: textesSaisis(saisie), erreurs };
        web.page(await liste(acteur, langue, affichage), status);
      },
    }),
  );

  router.get(
    '/:rattachementId',
    endpoint({
      acces: 'gestionnaire',
      input: DemandeDesignee,
      handle: async ({ acteur, input: { rattachementId }, langue, web }) => {
        const consulte = await consulter.execute(acteur, rattachementId);
        const demande = presentRattachementConsulte(consulte, langue);
        const acces = accesPropose(demande);
        const services = consulte.servicesOfferts;
        web.page(h(DemandePage, { demande, services, saisie: {}, acces, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:rattachementId',
    endpoint({
      acces: 'gestionnaire',
      input: DemandeDesignee,
      form: decisionForm,
      handle: async ({ acteur, input: { rattachementId }, form: decision, langue, web }) => {
        const { demandes } = textesDe(langue);
        await decider.execute({ acteur, rattachementId, decision });
        const titre = decision.nature === 'valider' ? demandes.validee : demandes.refusee;
        web.redirect(chemins.demandes, { ton: 'succes', titre, texte: demandes.prevenu });
      },
      refuse: async ({ acteur, input: { rattachementId }, saisie, erreurs, status, langue, web }) => {
        const consulte = await consulter.execute(acteur, rattachementId);
        const demande = presentRattachementConsulte(consulte, langue);
        const tape = saisie.droits === undefined ? undefined : accesTape(saisie);
        const acces = tape ?? accesPropose(demande);
        const services = consulte.servicesOfferts;
        web.page(h(DemandePage, { demande, services, saisie: textesSaisis(saisie), acces, erreurs }), status);
      },
    }),
  );

  return router;
};

/** Somebody who joins usually comes to work: every espace of the structure is offered, to modify. */
const accesPropose = ({ espacesOuverts }: RattachementPresenteAuGestionnaire): AccesSaisi => ({
  droits: Object.fromEntries(espacesOuverts.map((code): [string, NiveauEspace] => [code, 'MODIFICATION'])),
  dates: {},
  services: {},
  du: '',
  au: '',
});
