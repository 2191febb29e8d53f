import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import type { ListerReclamations } from '../../../application/roles/ListerReclamations.ts';
import type { ChercherPourLeSupport } from '../../../application/support/ChercherPourLeSupport.ts';
import type { ConsulterJournalDuSupport } from '../../../application/support/ConsulterJournalDuSupport.ts';
import type { ConsulterPersonne } from '../../../application/support/ConsulterPersonne.ts';
import type { ConsulterStructureSuivie } from '../../../application/support/ConsulterStructureSuivie.ts';
import type { RenvoyerActivationParLeSupport } from '../../../application/support/RenvoyerActivationParLeSupport.ts';
import type { SecourirUnCompte } from '../../../application/support/SecourirUnCompte.ts';
import { RechercheTropCourte } from '../../../domain/erreurs.ts';
import { curseurParInstant, curseurParRole } from '../curseurs.ts';
import { longueurs } from '../formes/longueurs.ts';
import { textesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { cheminsDuSupport } from './cheminsDuSupport.ts';
import { JournalPage } from './JournalPage.tsx';
import { limiteDeSecours } from './limiteDeSecours.ts';
import { PersonnePage } from './PersonnePage.tsx';
import { presentLigneDeJournal } from './presentLigneDeJournal.ts';
import { presentPersonne, resumerPersonne } from './presentPersonne.ts';
import { presentStructureSuivie } from './presentStructureSuivie.ts';
import { reclamationsRouter, type UsagesDesReclamations } from './reclamationsRouter.ts';
import { secoursForm } from './secoursForm.ts';
import { StructureSuiviePage } from './StructureSuiviePage.tsx';
import { SupportPage } from './SupportPage.tsx';
import { textesDuSupport } from './textes/textesDuSupport.ts';

export interface UsagesDuSupport extends UsagesDesReclamations {
  readonly consulterJournal: ConsulterJournalDuSupport;
  readonly chercher: ChercherPourLeSupport;
  readonly consulterPersonne: ConsulterPersonne;
  readonly consulterStructure: ConsulterStructureSuivie;
  readonly renvoyer: RenvoyerActivationParLeSupport;
  readonly secourir: SecourirUnCompte;
  readonly lister: ListerReclamations;
  readonly categories: CategoriesPrestataires;
}

const id = z.coerce.number().int().positive();
const Designe = z.object({ id });
const Journal = z.object({ curseur: z.string().optional().catch(undefined) });
const Recherche = z.object({ q: z.string().trim().max(longueurs.recherche).catch('') });
const StructureDesignee = z.object({ id, curseur: z.string().optional().catch(undefined) });

/** What the support sees and decides; it never acts in the place of somebody. */
export const supportRouter = (usages: UsagesDuSupport): Router => {
  const { chercher, consulterPersonne, consulterStructure, renvoyer, secourir, lister, categories } = usages;
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces: 'support',
      input: Recherche,
      handle: async ({ acteur, input: { q }, langue, web, res }) => {
        const aDecider = await lister.compter(acteur);
        if (q === '') return web.page(h(SupportPage, { q, aDecider, trouves: null, erreurs: [] }));
        try {
          const { personnes, structures } = await chercher.execute(acteur, q);
          const { statutsStructure } = textesDe(langue);
          const trouves = {
            personnes: personnes.map((personne) => resumerPersonne(personne, langue)),
            structures: structures.map((structure) => ({
              ...structure,
              statut: statutsStructure[structure.statut],
            })),
          };
          web.page(h(SupportPage, { q, aDecider, trouves, erreurs: [] }));
        } catch (error) {
          if (!(error instanceof RechercheTropCourte)) throw error;
          const message = res.locals.edge.sentences.sentence(langue, error.code, error);
          web.page(h(SupportPage, { q, aDecider, trouves: null, erreurs: [{ champ: 'q', message }] }), 422);
        }
      },
    }),
  );

  router.get(
    '/journal',
    endpoint({
      acces: 'support',
      input: Journal,
      handle: async ({ acteur, input: { curseur }, langue, web }) => {
        const apres = curseurParInstant.lire(curseur);
        const { lignes, suivant } = await usages.consulterJournal.execute(acteur, apres);
        const { journal } = cheminsDuSupport;
        web.page(
          h(JournalPage, {
            lignes: lignes.map((ligne) => presentLigneDeJournal(ligne, langue)),
            debut: apres ? journal : undefined,
            suite: suivant ? `${journal}?curseur=${curseurParInstant.ecrire(suivant)}` : undefined,
          }),
        );
      },
    }),
  );

  router.get(
    '/personnes/:id',
    endpoint({
      acces: 'support',
      input: Designe,
      handle: async ({ acteur, input, langue, web }) => {
        const personne = await consulterPersonne.execute(acteur, input.id);
        web.page(h(PersonnePage, { personne: presentPersonne(personne, langue) }));
      },
    }),
  );

  router.post(
    '/personnes/:id/activation',
    endpoint({
      acces: 'support',
      input: Designe,
      handle: async ({ acteur, input, langue, web }) => {
        const { renvoye, dejaActif } = textesDuSupport(langue);
        const envoye = await renvoyer.execute(acteur, input.id);
        const titre = envoye ? renvoye : dejaActif;
        web.redirect(cheminsDuSupport.personne(input.id), { ton: envoye ? 'succes' : 'info', titre });
      },
    }),
  );

  router.post(
    '/personnes/:id/secours',
    endpoint({
      acces: 'support',
      input: Designe,
      form: secoursForm,
      limites: [limiteDeSecours],
      handle: async ({ acteur, input, form, langue, web }) => {
        await secourir.execute({ acteur, personneId: input.id, ...form });
        const { secouru, secours } = textesDuSupport(langue);
        const texte = secours[form.acte].libelle;
        web.redirect(cheminsDuSupport.personne(input.id), { ton: 'succes', titre: secouru, texte });
      },
      refuse: async ({ acteur, input, saisie, erreurs, status, langue, web }) => {
        const personne = presentPersonne(await consulterPersonne.execute(acteur, input.id), langue);
        web.page(h(PersonnePage, { personne, saisie: textesSaisis(saisie), erreurs }), status);
      },
    }),
  );

  router.get(
    '/structures/:id',
    endpoint({
      acces: 'support',
      input: StructureDesignee,
      handle: async ({ acteur, input, langue, web }) => {
        const apres = curseurParRole.lire(input.curseur);
        const structure = await consulterStructure.execute(acteur, input.id, apres);
        const chemin = cheminsDuSupport.structure(input.id);
        const { suivant } = structure;
        web.page(
          h(StructureSuiviePage, {
            structure: presentStructureSuivie(structure, categories, langue),
            debut: apres ? chemin : undefined,
            suite: suivant ? `${chemin}?curseur=${curseurParRole.ecrire(suivant)}` : undefined,
          }),
        );
      },
    }),
  );

  router.use('/reclamations', reclamationsRouter(usages));
  return router;
};
