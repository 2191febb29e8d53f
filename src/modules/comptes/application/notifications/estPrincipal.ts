import type { Acteur } from '../../../../kernel/application/Acteur.ts';

export const estPrincipal = (acteur: Acteur | undefined): boolean =>
  acteur?.habilitations.some(({ role }) => role === 'PRINCIPAL') ?? false;
