import { z } from 'zod';
import type { StructureResumee } from '../../../application/ports/StructureReader.ts';
import { idRendu, typeIdentifiantRendu } from './schemas.ts';

export const StructureRendue = z.object({
  idStructureCPP: idRendu(),
  identifiantStructure: z.string(),
  typeIdentifiantStructure: typeIdentifiantRendu(),
  designationStructure: z.string(),
  statut: z.enum(['ACTIVE', 'INACTIVE']),
});

export const structureRendue = (lue: StructureResumee): z.input<typeof StructureRendue> => ({
  idStructureCPP: lue.id,
  identifiantStructure: lue.identifiant,
  typeIdentifiantStructure: lue.type,
  designationStructure: lue.designation,
  statut: lue.active ? 'ACTIVE' : 'INACTIVE',
});
