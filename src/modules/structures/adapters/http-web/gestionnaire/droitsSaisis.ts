import type { Saisie } from '../../../../../platform/http/endpoint.ts';
import type { DroitsEspaces } from '../../../domain/espace/DroitsEspaces.ts';
import { droits } from '../formes/droitsForm.ts';

/** The rights as they were chosen in a form that is shown again. */
export const droitsSaisis = (saisie: Saisie, parDefaut: DroitsEspaces): DroitsEspaces => {
  const lus = droits.safeParse(saisie.droits);
  return lus.success && saisie.droits !== undefined ? lus.data : parDefaut;
};
