import { z } from 'zod';
import type { Adresse } from '../../../domain/structure/Adresse.ts';
import { texteRendu } from './schemas.ts';

export const AdresseRendue = z.object({
  adresse: texteRendu(),
  complementAdresse1: texteRendu(),
  complementAdresse2: texteRendu(),
  codePostal: texteRendu(),
  ville: texteRendu(),
  pays: texteRendu(),
  indicatifTelephone: texteRendu(),
  telephone: texteRendu(),
  indicatifFax: texteRendu(),
  fax: texteRendu(),
});

/** A telephone number is kept with its country code: it is told whole. */
export const adresseRendue = (adresse: Adresse, telephone: string | null): z.input<typeof AdresseRendue> => ({
  adresse: adresse.ligne1,
  complementAdresse1: adresse.ligne2,
  complementAdresse2: null,
  codePostal: adresse.codePostal,
  ville: adresse.ville,
  pays: adresse.pays,
  indicatifTelephone: null,
  telephone,
  indicatifFax: null,
  fax: null,
});
