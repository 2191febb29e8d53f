import { lireIban } from '../../../../src/kernel/domain/Iban.ts';
import { lireSiret } from '../../../../src/kernel/domain/Siret.ts';
import type { TestApp } from '../../../support/testApp.ts';
import { facadeDe, Visite } from './visite.ts';

export const UN_PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);

let etablissements = 0;

/** Another establishment of one company: a SIRET whose key is right, never given twice in one run. */
export const unSiret = (): string => {
  const base = `732829320${String(1_000 + ++etablissements)}`;
  const cle = [...Array(10).keys()].find((chiffre) => lireSiret(`${base}${chiffre}`) !== undefined);
  return `${base}${cle ?? ''}`;
};

/** The gestionnaire principal of a structure that files mémoires, in front of the pages. */
export const unGestionnaireConnecte = async (
  app: TestApp,
  raisonSociale: string,
  siret: string = unSiret(),
): Promise<{ readonly visite: Visite; readonly structureId: number; readonly siret: string }> => {
  const visite = await Visite.ouvrir(app, raisonSociale.split(' ')[0]);
  const structureId = await facadeDe(app).creerPourDemonstration({
    identifiant: { type: 'SIRET', valeur: siret },
    identite: { nature: 'MORALE', raisonSociale },
    adresse: { ligne1: '1 rue des Lilas', ligne2: null, codePostal: '69001', ville: 'Lyon', pays: 'FR' },
    categorie: 'INTERPRETE_TRADUCTEUR',
    regime: 'ASSUJETTI',
    creeLe: new Date('2025-01-06T08:00:00.000Z'),
    compteBancaire: {
      libelle: 'Compte courant',
      titulaire: raisonSociale,
      iban: lireIban('FR7630006000011234567890189')!,
      bic: null,
    },
  });
  const { utilisateurId } = visite;
  const espaces = { MEMOIRES: 'MODIFICATION' } as const;
  await facadeDe(app).attacher({ utilisateurId, structureId, role: 'PRINCIPAL', espaces });
  return { visite, structureId, siret };
};
