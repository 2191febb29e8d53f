import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatInstant } from '../../../../../platform/web/formats.ts';
import type { ExportDeDonnees } from '../../../application/donnees/ExporterMesDonnees.ts';
import { textesDonnees } from './textesDonnees.ts';

/** LISEZMOI.txt: whose data, of which day, what is where and what is not there. */
export const presentLisezMoi = (
  { prenom, nom }: Pick<Acteur, 'prenom' | 'nom'>,
  { demandeLe, dossiers }: Pick<ExportDeDonnees, 'demandeLe' | 'dossiers'>,
  langue: Langue,
): string => {
  const { lisezMoi } = textesDonnees(langue);
  return [
    lisezMoi.titre(`${prenom} ${nom}`),
    lisezMoi.date(formatInstant(demandeLe, langue)),
    '',
    lisezMoi.dossiers,
    ...dossiers.map(({ dossier, presentation }) => `- ${dossier}/\u00a0: ${presentation[langue]}`),
    '',
    lisezMoi.formats,
    lisezMoi.absents,
    '',
  ].join('\r\n');
};
