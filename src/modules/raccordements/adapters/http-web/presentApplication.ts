import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../platform/web/components/FamilleEtat.ts';
import { formatInstant, formatJourLong } from '../../../../platform/web/formats.ts';
import type { DonneesApplication } from '../../domain/Application.ts';
import { textesDe } from './textes/textesDe.ts';

export interface ApplicationPresentee {
  readonly id: number;
  readonly nom: string;
  readonly clientId: string;
  readonly domaines: string;
  readonly creeeLe: string;
  readonly revoqueeLe: string | null;
  readonly secrets: readonly string[];
  readonly etat: { readonly famille: FamilleEtat; readonly libelle: string };
}

/** @param maintenant secrets that are over by then are left out */
export const presentApplication = (
  donnees: DonneesApplication,
  maintenant: Date,
  langue: Langue,
): ApplicationPresentee => {
  const { applications: textes, domainesDeLApi } = textesDe(langue);
  const jour = (le: Date): string => formatJourLong(le, langue);
  return {
    id: donnees.id,
    nom: donnees.nom,
    clientId: donnees.clientId,
    domaines: donnees.domaines.map((domaine) => domainesDeLApi[domaine].libelle).join(', '),
    creeeLe: jour(donnees.creeeLe),
    revoqueeLe: donnees.revoqueeLe && jour(donnees.revoqueeLe),
    secrets: donnees.secrets
      .filter(({ expireLe }) => expireLe === null || expireLe > maintenant)
      .map(({ creeLe, expireLe }) =>
        expireLe === null
          ? textes.secretEnUsage(jour(creeLe))
          : textes.secretFinissant(jour(creeLe), formatInstant(expireLe, langue)),
      ),
    etat:
      donnees.revoqueeLe === null
        ? { famille: 'accepte', libelle: textes.enService }
        : { famille: 'clos', libelle: textes.revoquee },
  };
};
