import { ibanLisible, type Iban } from '../../../../../kernel/domain/Iban.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { textesDe } from './textes/textesDe.ts';

const MONTRES = 4;

/** "FR76 3000 6000 0112 3456 7890 189" or, for whoever does not read it whole, "IBAN finissant par 0189". */
export const formatIban = (iban: string, entier: boolean, langue: Langue): string =>
  entier ? ibanLisible(iban as Iban) : textesDe(langue).ibanMasque(iban.slice(-MONTRES));
