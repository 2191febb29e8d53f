import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { DonneesApplication } from '../../domain/Application.ts';
import { ApplicationRevoquee, RaccordementIntrouvable } from '../../domain/erreurs.ts';
import { exigerPrincipal } from '../politique.ts';

/** A person on the pages, or an application about itself. */
export interface Demandeur {
  readonly acteur: Acteur;
  /** The one that calls; left out for a person. */
  readonly applicationId?: number;
}

/** The person to name in what is noted; a program is none: 0. */
export const auteurDe = ({ acteur, applicationId }: Demandeur): number =>
  applicationId === undefined ? acteur.utilisateurId : 0;

/** What belongs to another one does not exist. @throws RaccordementIntrouvable */
export const exigerAcces = ({ acteur, applicationId }: Demandeur, application: DonneesApplication): void => {
  if (applicationId === undefined) return exigerPrincipal(acteur, application.structureId);
  if (applicationId !== application.id) throw new RaccordementIntrouvable();
};

/** @throws ApplicationRevoquee */
export const exigerEnService = ({ id, revoqueeLe }: DonneesApplication): void => {
  if (revoqueeLe !== null) throw new ApplicationRevoquee(id);
};
