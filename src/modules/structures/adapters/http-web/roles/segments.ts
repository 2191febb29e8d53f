import type { ActeDeRole } from '../../../application/roles/ConsulterRole.ts';

/** The acts as they are written in addresses. */
export const segments: Readonly<Record<ActeDeRole, string>> = {
  NOMMER: 'nommer-secondaire',
  RETIRER: 'retirer-secondaire',
  TRANSMETTRE: 'transmettre',
  DESACTIVER: 'desactiver',
  REACTIVER: 'reactiver',
  DETACHER: 'detacher',
};
