import { ExportRefuse } from '../../domain/ExportRefuse.ts';

/** CSV and documents do not compress beyond: what claims to is made to fill the disk. */
const RAPPORT_MAXIMAL = 200;
const SANS_DANGER = 67_108_864;

/** @throws ExportRefuse when so many bytes out of so few cannot be an export */
export const exigerCompressionHonnete = (compresses: number, deployes: number, objet: string): void => {
  if (deployes > SANS_DANGER && deployes > compresses * RAPPORT_MAXIMAL)
    throw new ExportRefuse('TROP_COMPRESSE', objet);
};
