import { Router, type Request } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Clock } from '../../../../../kernel/application/Clock.ts';
import { endpoint, type RefusedCall } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { CreerCompteParIdentite } from '../../../application/identite/CreerCompteParIdentite.ts';
import type { EntrerParIdentite } from '../../../application/identite/EntrerParIdentite.ts';
import type { EnvoyerPreuveDAdresse } from '../../../application/identite/EnvoyerPreuveDAdresse.ts';
import type { LierIdentiteEnEntrant } from '../../../application/identite/LierIdentiteEnEntrant.ts';
import type { ProuverAdresse } from '../../../application/identite/ProuverAdresse.ts';
import type { SituerIdentite } from '../../../application/identite/SituerIdentite.ts';
import { CompteDejaConnu } from '../../../domain/erreurs.ts';
import { CourrielNonVerifie, IdentificationPerimee } from '../../../domain/identite/erreurs.ts';
import { nomsAttestes } from '../../../domain/identite/nomsAttestes.ts';
import { nomDuFournisseur } from '../../identite/nomDuFournisseur.ts';
import { cheminDuSite } from '../cheminDuSite.ts';
import { entrer } from '../entrer.ts';
import { AdresseAProuverPage } from './AdresseAProuverPage.tsx';
import { adressesDIdentite, fournisseurDe, SEGMENTS } from './adressesDIdentite.ts';
import { identiteEnAttente, reprendreDemande } from './attenteDIdentite.ts';
import { codeForm } from './codeForm.ts';
import { CompteACreerPage } from './CompteACreerPage.tsx';
import { CompteALierPage } from './CompteALierPage.tsx';
import { envoyerUneLettre } from './envoyerUneLettre.ts';
import type { FournisseursOfferts } from './FournisseursOfferts.ts';
import { liaisonForm } from './liaisonForm.ts';
import { limitesIdentite } from './limitesIdentite.ts';
import { montrerImpossible } from './montrerImpossible.ts';
import { partirVers } from './partirVers.ts';
import type { IdentiteEnAttente } from './sessionDIdentite.ts';
import { textesIdentite } from './textesIdentite.ts';

export interface UseCasesDIdentite {
  readonly fournisseurs: FournisseursOfferts;
  readonly entrerParIdentite: EntrerParIdentite;
  readonly situerIdentite: SituerIdentite;
  readonly envoyerPreuve: EnvoyerPreuveDAdresse;
  readonly prouverAdresse: ProuverAdresse;
  readonly lierEnEntrant: LierIdentiteEnEntrant;
  readonly creerCompte: CreerCompteParIdentite;
  readonly clock: Clock;
}

const MON_ACCUEIL = '/accueil';
const RECOMMENCER = '/connexion';
const RIEN = z.object({});
const Designe = z.object({ fournisseur: z.enum(SEGMENTS).transform((segment) => fournisseurDe[segment]) });

/** From the departure for a provider to the session, by way of a password or of a consent at the first visit. */
export const identiteRouter = (useCases: UseCasesDIdentite): Router => {
  const { fournisseurs, clock } = useCases;
  const router = Router();

  router.get(
    adressesDIdentite.adresse,
    endpoint({
      acces: 'public',
      input: RIEN,
      handle: ({ req, web }) => montrerAdresse(req, web, clock, []),
    }),
  );

  router.post(
    adressesDIdentite.adresse,
    endpoint({
      acces: 'public',
      input: RIEN,
      form: codeForm,
      limites: limitesIdentite.preuve,
      handle: async ({ req, web, form }) => {
        const attente = identiteEnAttente(req, 'ADRESSE_A_PROUVER', clock.now());
        if (!attente?.preuve) return web.redirect(RECOMMENCER);
        const { empreinte, expireLe } = attente.preuve;
        useCases.prouverAdresse.execute({
          preuve: { empreinte, expireLe: new Date(expireLe) },
          code: form.code,
        });
        const etape = await useCases.situerIdentite.execute(attente.identite);
        attendre(req, { ...attente, etape, preuve: null });
        web.redirect(pageDe(etape));
      },
      refuse: ({ req, web, erreurs, status }) => montrerAdresse(req, web, clock, erreurs, status),
    }),
  );

  router.post(
    adressesDIdentite.nouveauCode,
    endpoint({
      acces: 'public',
      input: RIEN,
      limites: limitesIdentite.retour,
      handle: async ({ req, res, web, langue }) => {
        const attente = identiteEnAttente(req, 'ADRESSE_A_PROUVER', clock.now());
        if (!attente) return web.redirect(RECOMMENCER);
        const preuve = await envoyerUneLettre(res, useCases.envoyerPreuve, attente.identite, langue);
        if (preuve) attendre(req, { ...attente, preuve });
        const { nouveauParti: titre } = textesIdentite(langue).adresse;
        web.redirect(adressesDIdentite.adresse, { ton: 'info', titre });
      },
    }),
  );

  router.get(
    adressesDIdentite.lier,
    endpoint({ acces: 'public', input: RIEN, handle: ({ req, web }) => montrerLier(req, web, clock, []) }),
  );

  router.post(
    adressesDIdentite.lier,
    endpoint({
      acces: 'public',
      input: RIEN,
      form: liaisonForm,
      limites: limitesIdentite.liaison,
      handle: async ({ req, web, form, langue }) => {
        const attente = identiteEnAttente(req, 'COMPTE_A_LIER', clock.now());
        if (!attente) return web.redirect(RECOMMENCER);
        const { identite, idToken, retour } = attente;
        const preuve = await useCases.lierEnEntrant.execute({ identite, ...form });
        const { fournisseur } = identite;
        const faite = textesIdentite(langue).lier.faite(nomDuFournisseur[fournisseur]);
        await entrer({ req, web }, preuve, retour ?? MON_ACCUEIL, {
          identite: { fournisseur, idToken },
          flash: { ton: 'succes', ...faite },
          aLier: identite,
        });
      },
      refuse: ({ req, web, erreurs, status }) => montrerLier(req, web, clock, erreurs, status),
    }),
  );

  router.get(
    adressesDIdentite.creer,
    endpoint({
      acces: 'public',
      input: RIEN,
      handle: ({ req, web }) => montrerCreer(req, web, clock, []),
      refuse: ({ req, web, erreurs, status }) => {
        const { fournisseur = 'FRANCECONNECT' } = req.session.identiteEnAttente?.identite ?? {};
        montrerImpossible(web, { fournisseur, erreurs, status, depuisMonCompte: false });
      },
    }),
  );

  router.post(
    adressesDIdentite.creer,
    endpoint({
      acces: 'public',
      input: RIEN,
      limites: limitesIdentite.retour,
      handle: async ({ req, web, langue }) => {
        const attente = identiteEnAttente(req, 'COMPTE_A_CREER', clock.now());
        if (!attente) return web.redirect(RECOMMENCER);
        const { identite, idToken, retour } = attente;
        const preuve = await useCases.creerCompte.execute({ identite, langue });
        const { fournisseur } = identite;
        await entrer({ req, web }, preuve, retour ?? MON_ACCUEIL, {
          identite: { fournisseur, idToken },
          flash: { ton: 'succes', ...textesIdentite(langue).creer.faite },
        });
      },
      refuse: ({ req, web, erreurs, status, cause }) => {
        const attente = identiteEnAttente(req, 'COMPTE_A_CREER', clock.now());
        if (!attente || !(cause instanceof CompteDejaConnu)) {
          montrerCreer(req, web, clock, erreurs, status);
          return;
        }
        attendre(req, { ...attente, etape: 'COMPTE_A_LIER' });
        web.redirect(adressesDIdentite.lier);
      },
    }),
  );

  router.get(
    '/identite/:fournisseur',
    endpoint({
      acces: 'public',
      input: Designe.extend({ retour: z.string().optional() }),
      limites: limitesIdentite.aller,
      handle: async ({ acteur, input, req, res, web }) => {
        const retour = cheminDuSite(input.retour, '') || null;
        if (acteur) web.redirect(retour ?? MON_ACCUEIL);
        else await partirVers(fournisseurs.get(input.fournisseur), { req, res, retour, lierA: null, clock });
      },
      refuse: (call) => refuserRetour(call),
    }),
  );

  router.get(
    '/identite/:fournisseur/retour',
    endpoint({
      acces: 'public',
      input: Designe,
      limites: limitesIdentite.retour,
      handle: async ({ acteur, input, req, res, web, langue }) => {
        if (acteur && !req.session.demandeDIdentite) {
          web.redirect(MON_ACCUEIL);
          return;
        }
        const fournisseur = fournisseurs.get(input.fournisseur);
        const reponse = new URL(req.originalUrl, 'http://site').searchParams;
        const le = clock.now();
        const { retour, lierA, ...demande } = reprendreDemande(
          req,
          fournisseur.code,
          reponse.get('state'),
          le,
        );
        if (lierA !== (acteur?.utilisateurId ?? null)) throw new IdentificationPerimee();

        const { identite, idToken } = await fournisseur.attester(reponse, demande);
        const base = { identite, idToken, retour, depuis: le.getTime(), preuve: null };
        if (lierA !== null) {
          attendre(req, { ...base, etape: 'MON_COMPTE' });
          web.redirect(adressesDIdentite.lierAMonCompte);
          return;
        }
        const connue = await useCases.entrerParIdentite.execute(identite);
        if (connue) {
          await entrer({ req, web }, connue, retour ?? MON_ACCUEIL, {
            identite: { fournisseur: fournisseur.code, idToken },
          });
          return;
        }
        if (identite.courrielVerifie === false) throw new CourrielNonVerifie();
        if (identite.courrielVerifie === null) {
          const preuve = await envoyerUneLettre(res, useCases.envoyerPreuve, identite, langue);
          attendre(req, { ...base, etape: 'ADRESSE_A_PROUVER', preuve: preuve ?? null });
          web.redirect(adressesDIdentite.adresse);
          return;
        }
        const etape = await useCases.situerIdentite.execute(identite);
        attendre(req, { ...base, etape });
        web.redirect(pageDe(etape));
      },
      refuse: (call) => refuserRetour(call),
    }),
  );

  return router;
};

type CallDeFournisseur = RefusedCall<'public', z.output<typeof Designe>>;

const refuserRetour = ({ acteur, input, erreurs, status, cause, web }: CallDeFournisseur): void =>
  montrerImpossible(web, {
    fournisseur: input.fournisseur,
    erreurs,
    status,
    cause,
    depuisMonCompte: acteur !== undefined,
  });

const pageDe = (etape: 'COMPTE_A_LIER' | 'COMPTE_A_CREER'): string =>
  etape === 'COMPTE_A_LIER' ? adressesDIdentite.lier : adressesDIdentite.creer;

const attendre = (req: Request, attente: IdentiteEnAttente): void => {
  req.session.identiteEnAttente = attente;
};

/** A page that nothing leads to any more. A form sent twice says nothing: the first answer may have opened the session. */
const recommencer = (web: Web): void => {
  web.redirect(RECOMMENCER, { ton: 'info', ...textesIdentite(web.langue).perdue });
};

const montrerAdresse = (req: Request, web: Web, clock: Clock, erreurs: FormErrors, status = 200): void => {
  const attente = identiteEnAttente(req, 'ADRESSE_A_PROUVER', clock.now());
  if (!attente) return recommencer(web);
  web.page(h(AdresseAProuverPage, { courriel: attente.identite.courriel, erreurs }), status);
};

const montrerLier = (req: Request, web: Web, clock: Clock, erreurs: FormErrors, status = 200): void => {
  const attente = identiteEnAttente(req, 'COMPTE_A_LIER', clock.now());
  if (!attente) return recommencer(web);
  const { fournisseur, courriel } = attente.identite;
  web.page(h(CompteALierPage, { fournisseur, courriel, erreurs }), status);
};

/** @throws IdentiteIncomplete */
const montrerCreer = (req: Request, web: Web, clock: Clock, erreurs: FormErrors, status = 200): void => {
  const attente = identiteEnAttente(req, 'COMPTE_A_CREER', clock.now());
  if (!attente) return recommencer(web);
  const { fournisseur, courriel } = attente.identite;
  web.page(
    h(CompteACreerPage, { fournisseur, courriel, ...nomsAttestes(attente.identite), erreurs }),
    status,
  );
};
