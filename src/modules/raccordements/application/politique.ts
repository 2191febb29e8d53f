import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { RaccordementIntrouvable } from '../domain/erreurs.ts';

/** Only the gestionnaire principal of a structure gives its data to programs; after a change of SIRET, that of the new one. */
export const estPrincipalDe = ({ habilitations }: Acteur, structureId: number): boolean =>
  habilitations.some((une) => une.structureId === structureId && une.role === 'PRINCIPAL');

/** A raccordement of others does not show that it exists. @throws RaccordementIntrouvable */
export const exigerPrincipal = (acteur: Acteur, structureId: number): void => {
  if (!estPrincipalDe(acteur, structureId)) throw new RaccordementIntrouvable();
};

/** For whatever is made there: nothing new for a fiche that another one replaces. @throws RaccordementIntrouvable */
export const exigerRaccordable = (acteur: Acteur, structureId: number): void => {
  if (!structuresRaccordables(acteur).some((une) => une.structureId === structureId))
    throw new RaccordementIntrouvable();
};

/** Those whose raccordements a person runs: the ones that another fiche replaces are run there. */
export const structuresRaccordables = ({
  habilitations,
}: Acteur): readonly { readonly structureId: number; readonly designation: string }[] =>
  habilitations
    .filter(({ role, teteId }) => role === 'PRINCIPAL' && teteId === undefined)
    .map(({ structureId, designation }) => ({ structureId, designation }));
