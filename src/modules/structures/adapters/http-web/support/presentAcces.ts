import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatInstant } from '../../../../../platform/web/formats.ts';
import type { AccesLu } from '../../../application/support/JournalDuSupport.ts';
import { textesDe } from '../textes/textesDe.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDuSupport } from './textes/textesDuSupport.ts';

export interface AccesPresente {
  readonly id: number;
  readonly date: string;
  readonly agent: string;
  readonly acte: string;
}

export const presentAcces = ({ id, le, par, acte }: AccesLu, langue: Langue): AccesPresente => ({
  id,
  date: formatInstant(le, langue),
  agent: nomDePersonne(par, textesDe(langue)),
  acte: textesDuSupport(langue).actesDAcces[acte],
});
