import { z } from 'zod';
import { enInstant, enJourDeParis, instantRendu, jourRendu } from '../../../../../platform/api/wire/dates.ts';
import { enEuros, montantRendu } from '../../../../../platform/api/wire/montants.ts';
import type { MemoireConsulte } from '../../../application/ConsulterMemoire.ts';
import type { DonneesMemoire } from '../../../domain/DonneesMemoire.ts';
import { montantDeLaLigne } from '../../../domain/LigneDeMemoire.ts';
import type { MotifDonne } from '../../../domain/MotifDonne.ts';
import type { Totaux } from '../../../domain/montants.ts';
import { idRendu } from './identifiants.ts';
import { etatRendu, statutDe, statutRendu } from './statuts.ts';

const montantOuRien = () => montantRendu().nullable();

const motifRendu = () => z.object({ code: z.string(), texte: z.string() }).nullable();

export const totauxRendus = () =>
  z.object({
    ht: montantRendu(),
    tva: montantRendu(),
    debours: montantRendu(),
    ttc: montantRendu(),
    parTaux: z.array(z.object({ tauxTva: z.number(), ht: montantRendu(), tva: montantRendu() })),
  });

export const totauxDe = ({ ht, tva, debours, ttc, parTaux }: Totaux) => ({
  ht: enEuros(ht),
  tva: enEuros(tva),
  debours: enEuros(debours),
  ttc: enEuros(ttc),
  parTaux: parTaux.map((taux) => ({
    tauxTva: taux.tauxTva / 100,
    ht: enEuros(taux.ht),
    tva: enEuros(taux.tva),
  })),
});

/** What every act on a mémoire answers of it. */
export const MEMOIRE_RESUME = {
  idMemoire: idRendu(),
  version: z.int(),
  numeroMemoire: z.string().nullable(),
  numeroBrouillon: z.string(),
  etat: etatRendu(),
  statut: statutRendu(),
  dateHeureEtatCourant: instantRendu(),
  dateDepot: jourRendu().nullable(),
};

export const resumeDe = (memoire: DonneesMemoire) => ({
  idMemoire: memoire.id,
  version: memoire.version,
  numeroMemoire: memoire.numero,
  numeroBrouillon: memoire.numeroBrouillon,
  etat: memoire.etat,
  statut: statutDe(memoire.etat),
  dateHeureEtatCourant: enInstant(memoire.etatLe),
  dateDepot: memoire.deposeLe && enJourDeParis(memoire.deposeLe),
});

const memoireNomme = () =>
  z.object({ idMemoire: idRendu(), numero: z.string(), etat: etatRendu() }).nullable();

/** A whole mémoire, as `consulter` gives it. */
export const memoireRendu = () =>
  z.object({
    ...MEMOIRE_RESUME,
    premierDepot: jourRendu().nullable(),
    prestataire: z.object({
      structureId: idRendu(),
      designation: z.string(),
      identifiant: z.string(),
      siret: z.string().nullable(),
      adresse: z.array(z.string()),
      regime: z.string().nullable(),
    }),
    compteBancaire: z
      .object({
        libelle: z.string(),
        /** Whole, or its last four characters. */
        iban: z.string(),
        bic: z.string().nullable(),
        titulaire: z.string(),
      })
      .nullable(),
    mandataire: z.object({ structureId: idRendu(), designation: z.string() }).nullable(),
    juridiction: z.object({ juridictionId: idRendu(), nom: z.string(), ville: z.string() }).nullable(),
    entete: z.object({
      structureId: idRendu(),
      juridictionId: idRendu().nullable(),
      serviceId: idRendu().nullable(),
      service: z.string().nullable(),
      categorie: z.string().nullable(),
      compteBancaireId: idRendu().nullable(),
      tvaSurLesDebits: z.boolean(),
    }),
    mission: z.object({
      typePrescription: z.string().nullable(),
      datePrescription: jourRendu().nullable(),
      autorite: z.string().nullable(),
      numeroParquet: z.string().nullable(),
      numeroEngagement: z.string().nullable(),
      nature: z.enum(['PENALE', 'ASSIMILEE']).nullable(),
      debut: jourRendu().nullable(),
      dateAchevement: jourRendu().nullable(),
    }),
    reference: z.string().nullable(),
    commentaire: z.string().nullable(),
    lignes: z.array(
      z.object({
        rang: z.int().nonnegative(),
        nature: z.enum(['PRESTATION', 'DEPLACEMENT']),
        tarifCode: z.string().nullable(),
        libelle: z.string(),
        quantite: z.number().nullable(),
        unite: z.string().nullable(),
        prixUnitaire: montantOuRien(),
        tauxTva: z.number().nullable(),
        codeTva: z.string().nullable(),
        montant: montantOuRien(),
        montantRetenu: montantOuRien(),
        motifReduction: motifRendu(),
      }),
    ),
    debours: z.array(
      z.object({
        rang: z.int().nonnegative(),
        libelle: z.string(),
        montant: montantOuRien(),
        montantRetenu: montantOuRien(),
        motifReduction: motifRendu(),
      }),
    ),
    pieces: z.array(
      z.object({
        idPiece: idRendu(),
        type: z.string(),
        nom: z.string(),
        taille: z.int().nonnegative(),
        mime: z.string(),
        sha256: z.string(),
        dateAjout: instantRendu(),
      }),
    ),
    totaux: totauxRendus(),
    totauxRetenus: totauxRendus().nullable(),
    forclusion: z
      .object({ limite: jourRendu(), joursRestants: z.int(), atteinte: z.boolean(), arretee: z.boolean() })
      .nullable(),
    delaiHabituel: z.int().nullable(),
    relancePossibleLe: jourRendu().nullable(),
    relanceOuverteLe: instantRendu().nullable(),
    actes: z.array(z.string()),
    dupliquable: z.boolean(),
    accuseDisponible: z.boolean(),
    corrige: memoireNomme(),
    correction: memoireNomme(),
  });

export const memoireDe = (consulte: MemoireConsulte): z.input<ReturnType<typeof memoireRendu>> => {
  const { memoire, totaux, retenus, forclusion, ibanEntier } = consulte;
  const { entete, mission, prestataire, mandataire, destinataire, structureId } = memoire;
  const { compteBancaire, ...identite } = prestataire;
  return {
    ...resumeDe(memoire),
    premierDepot: memoire.premierDepotLe && enJourDeParis(memoire.premierDepotLe),
    prestataire: { structureId, ...identite, adresse: [...identite.adresse] },
    compteBancaire: compteBancaire && {
      ...compteBancaire,
      iban: ibanEntier ? compteBancaire.iban : compteBancaire.iban.slice(-4),
    },
    mandataire,
    juridiction:
      destinataire === null || entete.juridictionId === null
        ? null
        : { juridictionId: entete.juridictionId, ...destinataire },
    entete: { structureId, ...entete, service: consulte.service },
    mission,
    reference: memoire.reference,
    commentaire: memoire.commentaire,
    lignes: memoire.lignes.map((ligne) => ({
      rang: ligne.rang,
      nature: ligne.nature,
      tarifCode: ligne.tarifCode,
      libelle: ligne.libelle,
      quantite: ligne.quantite && Number(ligne.quantite.toString()),
      unite: ligne.unite,
      prixUnitaire: euros(ligne.prixUnitaire),
      tauxTva: ligne.tauxTva === null ? null : ligne.tauxTva / 100,
      codeTva: ligne.codeTva,
      montant: euros(montantDeLaLigne(ligne)),
      montantRetenu: euros(ligne.montantRetenu),
      motifReduction: motif(ligne.motifReduction),
    })),
    debours: memoire.debours.map((unDebours) => ({
      rang: unDebours.rang,
      libelle: unDebours.libelle,
      montant: euros(unDebours.montant),
      montantRetenu: euros(unDebours.montantRetenu),
      motifReduction: motif(unDebours.motifReduction),
    })),
    pieces: memoire.pieces.map(({ id, type, nom, taille, mime, sha256, ajouteeLe }) => ({
      idPiece: id,
      type,
      nom,
      taille,
      mime,
      sha256,
      dateAjout: enInstant(ajouteeLe),
    })),
    totaux: totauxDe(totaux),
    totauxRetenus: retenus && totauxDe(retenus),
    forclusion: forclusion && {
      limite: forclusion.limite,
      joursRestants: forclusion.joursRestants,
      atteinte: forclusion.atteinte,
      arretee: forclusion.arretee,
    },
    delaiHabituel: consulte.delaiHabituel,
    relancePossibleLe: consulte.relancePossibleLe,
    relanceOuverteLe: consulte.relanceOuverte && enInstant(consulte.relanceOuverte.le),
    actes: [...consulte.actes],
    dupliquable: consulte.peutDupliquer,
    accuseDisponible: consulte.accuse !== null,
    corrige: nomme(consulte.corrige),
    correction: nomme(consulte.correction),
  };
};

const euros = (montant: DonneesMemoire['lignes'][number]['prixUnitaire']): number | null =>
  montant && enEuros(montant);

const motif = (donne: MotifDonne | null) => donne && { code: donne.code, texte: donne.texte };

const nomme = (memoire: MemoireConsulte['corrige']) =>
  memoire && { idMemoire: memoire.id, numero: memoire.numero, etat: memoire.etat };
