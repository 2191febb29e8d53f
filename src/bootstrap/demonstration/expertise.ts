import { jourDe, plusAnnees, plusJours } from '../../kernel/domain/Jour.ts';
import { Montant } from '../../kernel/domain/Montant.ts';
import { lireCourriel } from '../../kernel/domain/Courriel.ts';
import { lireBic } from '../../kernel/domain/Bic.ts';
import type { EngagementARanger } from '../../modules/engagements/index.ts';
import type { Referentiel } from '../../modules/memoires/application/ports/Referentiel.ts';
import type { DocumentDeMandat } from '../../modules/structures/domain/mandat/DonneesMandat.ts';
import { Mandat } from '../../modules/structures/domain/mandat/Mandat.ts';
import { Hasard } from '../../platform/hasard/Hasard.ts';
import { JOUR_MS, plusMinutes } from './calendrier.ts';
import { ibanDe, siretDe } from './identifiants.ts';
import { JURIDICTIONS } from './juridictions.ts';
import { expert } from './metiers/expert.ts';
import type { PlanDeMemoire } from './PlanDeMemoire.ts';
import type { StructureDemontree } from './structures.ts';

const ESPACES = ['MEMOIRES', 'SOLLICITATIONS_EMISES', 'ENGAGEMENTS'] as const;

/** A technical expert, of whom the State orders by engagements. Founded after all the others: their ids and numbers stay what they are. */
export const EXPERT: StructureDemontree = {
  cle: 'expert',
  metier: expert,
  part: 0,
  liens: [
    {
      qui: 'karim',
      role: 'PRINCIPAL',
      espaces: {
        MEMOIRES: 'MODIFICATION',
        SOLLICITATIONS_EMISES: 'MODIFICATION',
        ENGAGEMENTS: 'MODIFICATION',
      },
    },
  ],
  deposants: ['karim'],
  fiche: {
    identifiant: { type: 'SIRET', valeur: siretDe(7) },
    identite: { nature: 'MORALE', raisonSociale: 'Expertise Auto du Confluent' },
    adresse: {
      ligne1: '79 route de Vienne',
      ligne2: null,
      codePostal: '69007',
      ville: 'Lyon',
      pays: 'FR',
    },
    courriel: lireCourriel('contact@expertise-confluent.example') ?? null,
    telephone: '04 72 00 00 79',
    categorie: 'EXPERT_TECHNIQUE',
    regime: 'ASSUJETTI',
    compteBancaire: {
      libelle: 'Compte professionnel',
      titulaire: 'Expertise Auto du Confluent',
      iban: ibanDe(7),
      bic: lireBic('AGRIFRPP') ?? null,
    },
    espaces: ESPACES,
  },
};

/** The laboratory files for the expert as well: its program reads the engagements. */
export const mandatDeLExpert = (
  parties: { readonly id: number; readonly mandantId: number; readonly mandataireId: number },
  document: DocumentDeMandat,
  parId: number,
  maintenant: Date,
): Mandat => {
  const le = new Date(maintenant.getTime() - 20 * JOUR_MS);
  const du = jourDe(le);
  const mandat = Mandat.donner(
    { ...parties, du, au: plusAnnees(du, 2), document },
    { utilisateurId: parId, le },
  );
  mandat.repondre('ACCEPTE', { utilisateurId: parId, le: plusMinutes(le, 60) });
  return mandat;
};

const euros = (montant: number): Montant => Montant.deCentimes(montant * 100);

/** Three of them, one of each état. */
export const engagementsDeDemonstration = (maintenant: Date): readonly EngagementARanger[] => {
  const ilYA = (jours: number) => plusJours(jourDe(maintenant), -jours);
  const commun = {
    type: 'BON_DE_COMMANDE',
    identifiant: EXPERT.fiche.identifiant.valeur,
    serviceCode: null,
    serviceNom: null,
    emetteur: {
      identifiant: '11000201100044',
      designation: 'SERVICES DE L’ETAT',
      serviceCode: 'SAR-LYON',
      serviceNom: 'Service administratif régional, cour d’appel de Lyon',
    },
    devise: 'EUR',
  } as const;
  return [
    {
      ...commun,
      numero: '0000048295',
      etat: 'COMMANDE',
      notifieLe: ilYA(60),
      montantTtc: euros(3_600),
      numeroMarche: null,
      postes: [
        {
          numero: 1,
          libelle: 'Expertise de deux véhicules',
          montantTtc: euros(3_600),
          statut: 'COMMANDE',
        },
      ],
    },
    {
      ...commun,
      numero: '0000051207',
      type: 'ORDRE_DE_SERVICE',
      etat: 'COMMANDE',
      notifieLe: ilYA(21),
      montantTtc: euros(2_400),
      numeroMarche: '2025-MJ-0173',
      postes: [
        {
          numero: 1,
          libelle: 'Relevés sur les lieux',
          montantTtc: euros(900),
          statut: 'SOLDE',
        },
        {
          numero: 2,
          libelle: 'Rapport d’accidentologie',
          montantTtc: euros(1_500),
          statut: 'COMMANDE',
        },
      ],
    },
    {
      ...commun,
      numero: '0000039954',
      etat: 'SOLDE',
      notifieLe: ilYA(410),
      montantTtc: euros(1_800),
      numeroMarche: null,
      postes: [{ numero: 1, libelle: 'Expertise d’un véhicule', montantTtc: euros(1_800), statut: 'SOLDE' }],
    },
  ];
};

/** A mémoire that was paid and one that waits, both under the first engagement. */
export const plansDeLExpert = (
  graine: number,
  maintenant: Date,
  referentiel: Referentiel,
  ville: string,
): readonly PlanDeMemoire[] => {
  const hasard = new Hasard(graine + 2);
  const [juridiction] = JURIDICTIONS;
  if (!juridiction) return [];
  const plan = (rang: number, jours: number, actes: readonly PlanDeMemoire['etapes'][number]['acte'][]) => {
    const depot = new Date(maintenant.getTime() - jours * JOUR_MS);
    const achevement = plusJours(jourDe(depot), -5);
    const mission = expert({ hasard, referentiel, jour: achevement, ville });
    return {
      structure: EXPERT,
      deposant: 'karim',
      juridiction,
      mission,
      prescription: plusJours(achevement, -mission.duree),
      achevement,
      reference: `EXP-${achevement.slice(0, 4)}-${String(rang).padStart(3, '0')}`,
      numeroParquet: `${achevement.slice(2, 4)}12000${String(rang).padStart(4, '0')}`,
      numeroEngagement: '0000048295',
      redaction: 'entier' as const,
      ouverture: plusMinutes(depot, -90),
      etapes: actes.map((acte, etape) => ({ acte, le: plusMinutes(depot, etape * 1_440) })),
      etapesDeLaCorrection: [],
    };
  };
  return [
    plan(1, 35, ['DEPOSER', 'PRENDRE_EN_CHARGE', 'CERTIFIER', 'METTRE_EN_PAIEMENT', 'COMPTABILISER']),
    plan(2, 3, ['DEPOSER']),
  ];
};
