import type { Router } from 'express';
import type { JSX } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { BilanNomme } from '../../../application/nommerLesRefus.ts';
import { bilanLisible } from '../acces/bilanLisible.ts';
import { idsTapes } from '../acces/idsChoisis.ts';
import { textesDesAcces } from '../acces/textesDesAcces.ts';
import { textesSaisis, type TextesSaisis } from '../saisieDe.ts';

interface Choix {
  readonly choisies: ReadonlySet<string>;
  readonly saisie: TextesSaisis;
  readonly erreurs: FormErrors;
}

interface ListeAffichee<Demande> extends Choix {
  /** Where the decision is posted: this page of the list. */
  readonly action: string;
  readonly demandes: readonly Demande[];
  readonly suite: string | undefined;
}

interface ListeADecider<Demande, Decision extends { readonly nature: 'valider' | 'refuser' }> {
  readonly chemin: string;
  readonly lister: (
    acteur: Acteur,
    apres: number | null,
  ) => Promise<{ readonly demandes: readonly Demande[]; readonly suivant: number | null }>;
  readonly page: (liste: ListeAffichee<Demande>, langue: Langue) => JSX.Element;
  readonly form: z.ZodType<{ readonly ids: readonly number[]; readonly decision: Decision }>;
  readonly decider: (acteur: Acteur, ids: readonly number[], decision: Decision) => Promise<BilanNomme>;
}

const RIEN: Choix = { choisies: new Set(), saisie: {}, erreurs: [] };

const Liste = z.object({ apres: z.coerce.number().int().positive().optional().catch(undefined) });

/** The requests that wait for a gestionnaire, page by page, and one decision on those that are ticked. */
export const routesDeListeADecider = <Demande, Decision extends { readonly nature: 'valider' | 'refuser' }>(
  router: Router,
  { chemin, lister, page, form: formulaire, decider }: ListeADecider<Demande, Decision>,
): void => {
  const pageDe = (apres: number): string => `${chemin}?apres=${apres}`;

  const afficher = async (
    acteur: Acteur,
    langue: Langue,
    apres: number | null,
    choix: Choix,
  ): Promise<JSX.Element> => {
    const { demandes, suivant } = await lister(acteur, apres);
    const action = apres === null ? chemin : pageDe(apres);
    const suite = suivant === null ? undefined : pageDe(suivant);
    return page({ ...choix, action, demandes, suite }, langue);
  };

  router.get(
    '/',
    endpoint({
      acces: 'gestionnaire',
      input: Liste,
      handle: async ({ acteur, input: { apres = null }, langue, web }) =>
        web.page(await afficher(acteur, langue, apres, RIEN)),
    }),
  );

  router.post(
    '/',
    endpoint({
      acces: 'gestionnaire',
      input: Liste,
      form: formulaire,
      handle: async ({ acteur, form: { ids, decision }, langue, web, res }) => {
        const bilan = await decider(acteur, ids, decision);
        const { enNombre } = textesDesAcces(langue);
        const faits = decision.nature === 'valider' ? enNombre.validees : enNombre.refusees;
        const titres = { faits, aucun: enNombre.aucune, effet: enNombre.prevenus };
        web.redirect(chemin, bilanLisible(bilan, titres, langue, res.locals.edge.sentences));
      },
      refuse: async ({ acteur, input: { apres = null }, saisie, erreurs, status, langue, web }) => {
        const choix = { choisies: idsTapes(saisie.ids), saisie: textesSaisis(saisie), erreurs };
        web.page(await afficher(acteur, langue, apres, choix), status);
      },
    }),
  );
};
