import { lireBic } from '../../kernel/domain/Bic.ts';
import { lireCourriel } from '../../kernel/domain/Courriel.ts';
import { lireSiret } from '../../kernel/domain/Siret.ts';
import type { RattachementAEtablir, StructureDeDemonstration } from '../../modules/structures/index.ts';
import { ibanDe, particulierDe, siretDe } from './identifiants.ts';
import type { Metier } from './metiers/Metier.ts';
import { avocat } from './metiers/avocat.ts';
import { depanneur } from './metiers/depanneur.ts';
import { interprete } from './metiers/interprete.ts';
import { laboratoire } from './metiers/laboratoire.ts';
import { psychiatre } from './metiers/psychiatre.ts';

type Lien = Pick<RattachementAEtablir, 'role' | 'espaces'> & { readonly qui: string };

export interface StructureDemontree {
  readonly cle: string;
  readonly fiche: Omit<StructureDeDemonstration, 'creeLe'>;
  readonly metier: Metier;
  readonly liens: readonly Lien[];
  /** Who files. */
  readonly deposants: readonly string[];
  /** How many mémoires of each thousand. */
  readonly part: number;
}

const MODIFICATION = { MEMOIRES: 'MODIFICATION', SOLLICITATIONS_EMISES: 'MODIFICATION' } as const;

const principal = (qui: string): Lien => ({ qui, role: 'PRINCIPAL', espaces: MODIFICATION });

const compte = (
  rang: number,
  titulaire: string,
  libelle = 'Compte courant',
): StructureDeDemonstration['compteBancaire'] => ({
  libelle,
  titulaire,
  iban: ibanDe(rang),
  bic: lireBic('AGRIFRPP') ?? null,
});

const a = (ligne1: string, codePostal: string, ville: string): StructureDeDemonstration['adresse'] => ({
  ligne1,
  ligne2: null,
  codePostal,
  ville,
  pays: 'FR',
});

const morale = (raisonSociale: string) => ({ nature: 'MORALE', raisonSociale }) as const;

export const STRUCTURES: readonly StructureDemontree[] = [
  {
    cle: 'interprete',
    metier: interprete(0),
    part: 140,
    liens: [principal('camille')],
    deposants: ['camille'],
    fiche: {
      identifiant: { type: 'PARTICULIER', valeur: particulierDe(1) },
      identite: { nature: 'PHYSIQUE', nom: 'Moreau', prenom: 'Camille' },
      adresse: a('18 montée de la Grande-Côte', '69001', 'Lyon'),
      courriel: lireCourriel('camille@demo.example') ?? null,
      categorie: 'INTERPRETE_TRADUCTEUR',
      regime: 'COSP',
      compteBancaire: compte(1, 'Camille Moreau'),
    },
  },
  {
    cle: 'agence',
    metier: interprete(2000),
    part: 230,
    liens: [principal('camille'), { qui: 'hugo', role: 'SIMPLE', espaces: MODIFICATION }],
    deposants: ['camille', 'hugo'],
    fiche: {
      identifiant: { type: 'SIRET', valeur: siretDe(2) },
      identite: morale('Confluence Interprètes'),
      adresse: a('4 quai Rambaud', '69002', 'Lyon'),
      courriel: lireCourriel('contact@confluence-interpretes.example') ?? null,
      telephone: '04 72 00 00 12',
      categorie: 'INTERPRETE_TRADUCTEUR',
      regime: 'ASSUJETTI',
      compteBancaire: compte(2, 'Confluence Interprètes'),
    },
  },
  {
    cle: 'laboratoire',
    metier: laboratoire,
    part: 280,
    liens: [
      { ...principal('sophie'), espaces: { ...MODIFICATION, SUIVI_DES_FLUX: 'MODIFICATION' } },
      { qui: 'julien', role: 'SIMPLE', espaces: { MEMOIRES: 'CONSULTATION' } },
    ],
    deposants: ['sophie'],
    fiche: {
      identifiant: { type: 'SIRET', valeur: lireSiret('73282932000074') ?? siretDe(3) },
      identite: morale('Laboratoire Hermès'),
      adresse: a('12 rue des Lilas', '69100', 'Villeurbanne'),
      courriel: lireCourriel('facturation@laboratoire-hermes.example') ?? null,
      telephone: '04 78 00 00 30',
      categorie: 'LABORATOIRE',
      regime: 'ASSUJETTI',
      compteBancaire: compte(3, 'Laboratoire Hermès'),
      espaces: ['MEMOIRES', 'SOLLICITATIONS_EMISES', 'SUIVI_DES_FLUX'],
      services: [
        { code: 'TOX', nom: 'Toxicologie' },
        { code: 'GEN', nom: 'Génétique' },
      ],
    },
  },
  {
    cle: 'depannage',
    metier: depanneur,
    part: 170,
    liens: [principal('karim')],
    deposants: ['karim'],
    fiche: {
      identifiant: { type: 'SIRET', valeur: siretDe(4) },
      identite: morale('Dépannage du Confluent'),
      adresse: a('77 route de Vienne', '69007', 'Lyon'),
      telephone: '04 72 00 00 77',
      categorie: 'DEPANNEUR_GARDIEN',
      regime: 'ASSUJETTI',
      compteBancaire: compte(4, 'SARL Dépannage du Confluent', 'Compte professionnel'),
    },
  },
  {
    cle: 'avocats',
    metier: avocat,
    part: 90,
    liens: [principal('claire')],
    deposants: ['claire'],
    fiche: {
      identifiant: { type: 'SIRET', valeur: siretDe(5) },
      identite: morale('Vasseur & Associés'),
      adresse: a('31 rue de Bonnel', '69003', 'Lyon'),
      courriel: lireCourriel('cabinet@vasseur-associes.example') ?? null,
      categorie: 'AVOCAT',
      regime: 'ASSUJETTI',
      compteBancaire: compte(5, 'SELARL Vasseur & Associés'),
    },
  },
  {
    cle: 'psychiatre',
    metier: psychiatre,
    part: 90,
    liens: [principal('nadia')],
    deposants: ['nadia'],
    fiche: {
      identifiant: { type: 'SIRET', valeur: siretDe(6) },
      identite: morale('Docteur Nadia Benali'),
      adresse: a('9 place Bellecour', '69002', 'Lyon'),
      categorie: 'PSYCHIATRE',
      regime: 'FRANCHISE',
      compteBancaire: compte(6, 'Nadia Benali'),
    },
  },
];
