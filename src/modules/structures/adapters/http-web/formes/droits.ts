import { z } from 'zod';
import { codesEspaces, type CodeEspace, type NiveauEspace } from '../../../../../kernel/domain/Espace.ts';
import type { DroitsEspaces } from '../../../domain/espace/DroitsEspaces.ts';

const niveau = z.enum(['AUCUN', 'CONSULTATION', 'MODIFICATION']);

/** `droits[MEMOIRES]=MODIFICATION`; AUCUN, or nothing, withdraws. */
export const droits = z
  .partialRecord(z.enum(codesEspaces), niveau)
  .default({})
  .transform((choix): DroitsEspaces => {
    const accordes: Partial<Record<CodeEspace, NiveauEspace>> = {};
    for (const code of codesEspaces) {
      const choisi = choix[code];
      if (choisi !== undefined && choisi !== 'AUCUN') accordes[code] = choisi;
    }
    return accordes;
  });
