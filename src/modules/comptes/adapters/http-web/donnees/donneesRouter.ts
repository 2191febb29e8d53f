import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { DonneesPersonnelles } from '../../../../../kernel/application/DonneesPersonnelles.ts';
import { jourDe } from '../../../../../kernel/domain/Jour.ts';
import { endpoint, type LimitedBy } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { ConsulterProfil } from '../../../application/ConsulterProfil.ts';
import type { ExporterMesDonnees } from '../../../application/donnees/ExporterMesDonnees.ts';
import { champMotDePasse } from '../champsDeForme.ts';
import { DonneesPage } from './DonneesPage.tsx';
import { envoyerExport } from './envoyerExport.ts';
import { presentLisezMoi } from './presentLisezMoi.ts';
import { textesDonnees } from './textesDonnees.ts';

const RIEN = z.object({});

const forme = z.object({ motDePasseActuel: champMotDePasse('mot-de-passe.actuel-requis') });

/** Wrong passwords and archives alike: neither is needed often. */
const LIMITES: readonly LimitedBy[] = [
  {
    limite: { nom: 'export-de-donnees', points: 5, dureeSecondes: 60 * 60 },
    par: (req) => String(req.session.utilisateurId ?? req.ip),
  },
];

interface Outils {
  readonly exporter: ExporterMesDonnees;
  readonly consulterProfil: ConsulterProfil;
  readonly contributions: readonly DonneesPersonnelles[];
}

interface Montree {
  readonly acteur: Acteur;
  readonly web: Web;
  readonly erreurs?: FormErrors;
  readonly status?: number;
}

export const donneesRouter = ({ exporter, consulterProfil, contributions }: Outils): Router => {
  const router = Router();
  const presentations = contributions.map(({ presentation }) => presentation);
  const montrer = async ({ acteur, web, erreurs = [], status = 200 }: Montree): Promise<void> => {
    const { aUnMotDePasse } = await consulterProfil.execute({ acteur });
    web.page(h(DonneesPage, { presentations, aUnMotDePasse, erreurs }), status);
  };

  router.get('/mon-compte/donnees', endpoint({ acces: 'connecte', input: RIEN, handle: montrer }));

  router.post(
    '/mon-compte/donnees',
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: forme,
      limites: LIMITES,
      handle: async ({ acteur, form, langue, web, res }) => {
        const { demandeLe, dossiers, fichiers } = await exporter.execute({
          acteur,
          motDePasse: form.motDePasseActuel,
        });
        const lisezMoi = presentLisezMoi(acteur, { demandeLe, dossiers }, langue);
        web.download(`${textesDonnees(langue).fichier}-${jourDe(demandeLe)}.zip`, 'application/zip');
        await envoyerExport({ lisezMoi, demandeLe, fichiers }, res);
      },
      refuse: ({ acteur, web, erreurs, status }) => montrer({ acteur, web, erreurs, status }),
    }),
  );

  return router;
};
