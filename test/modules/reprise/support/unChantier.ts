import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KnexRepriseDesComptes } from '../../../../src/modules/comptes/adapters/persistence/KnexRepriseDesComptes.ts';
import type { DestinataireDuCompte } from '../../../../src/modules/comptes/application/ports/CourriersComptes.ts';
import { KnexRepriseDesMemoires } from '../../../../src/modules/memoires/adapters/persistence/reprise/KnexRepriseDesMemoires.ts';
import { OuvreurDExportSurDisque } from '../../../../src/modules/reprise/adapters/lecture/OuvreurDExportSurDisque.ts';
import { AttenteReelle } from '../../../../src/modules/reprise/adapters/horloge/AttenteReelle.ts';
import { BaseDuQuai } from '../../../../src/modules/reprise/adapters/persistence/BaseDuQuai.ts';
import { KnexAnnonces } from '../../../../src/modules/reprise/adapters/persistence/KnexAnnonces.ts';
import { KnexBilanDuQuai } from '../../../../src/modules/reprise/adapters/persistence/KnexBilanDuQuai.ts';
import { KnexLotsDeMemoires } from '../../../../src/modules/reprise/adapters/persistence/KnexLotsDeMemoires.ts';
import { KnexLotsDeStructures } from '../../../../src/modules/reprise/adapters/persistence/KnexLotsDeStructures.ts';
import { KnexQuai } from '../../../../src/modules/reprise/adapters/persistence/KnexQuai.ts';
import { EmpreintesDesFichiers } from '../../../../src/modules/reprise/adapters/fichiers/EmpreintesDesFichiers.ts';
import { KnexRegistre } from '../../../../src/modules/reprise/adapters/persistence/KnexRegistre.ts';
import { KnexTriDuQuai } from '../../../../src/modules/reprise/adapters/persistence/KnexTriDuQuai.ts';
import { KnexVerrouDeReprise } from '../../../../src/modules/reprise/adapters/persistence/KnexVerrouDeReprise.ts';
import { TransactionsReessayees } from '../../../../src/modules/reprise/adapters/persistence/TransactionsReessayees.ts';
import { ReferencesViaFichiers } from '../../../../src/modules/reprise/adapters/reference/ReferencesViaFichiers.ts';
import { AnnulerLot } from '../../../../src/modules/reprise/application/AnnulerLot.ts';
import { ChargerExport } from '../../../../src/modules/reprise/application/ChargerExport.ts';
import { ImporterExport } from '../../../../src/modules/reprise/application/ImporterExport.ts';
import { InviterPersonnes } from '../../../../src/modules/reprise/application/InviterPersonnes.ts';
import type { MemoiresRepris } from '../../../../src/modules/reprise/application/ports/MemoiresRepris.ts';
import type { Rapport } from '../../../../src/modules/reprise/application/ports/Rapport.ts';
import type { ReconnaissanceDesJuridictions } from '../../../../src/modules/reprise/application/ports/ReconnaissanceDesJuridictions.ts';
import type { Suivi } from '../../../../src/modules/reprise/application/ports/Suivi.ts';
import { ReprendreDocuments } from '../../../../src/modules/reprise/application/ReprendreDocuments.ts';
import { ReprendreMemoires } from '../../../../src/modules/reprise/application/ReprendreMemoires.ts';
import { ReprendreStructures } from '../../../../src/modules/reprise/application/ReprendreStructures.ts';
import { VerifierDocuments } from '../../../../src/modules/reprise/application/VerifierDocuments.ts';
import { VerifierExport } from '../../../../src/modules/reprise/application/VerifierExport.ts';
import { VerifierPersonnes } from '../../../../src/modules/reprise/application/VerifierPersonnes.ts';
import { VerifierStructures } from '../../../../src/modules/reprise/application/VerifierStructures.ts';
import type { Anomalie } from '../../../../src/modules/reprise/domain/Anomalie.ts';
import { KnexRepriseDesStructures } from '../../../../src/modules/structures/adapters/persistence/KnexRepriseDesStructures.ts';
import { loadReferenceStructures } from '../../../../src/modules/structures/adapters/reference/loadReferenceStructures.ts';
import { AnalyseurParContenu } from '../../../../src/platform/files/AnalyseurParContenu.ts';
import { DiskFileAdopter } from '../../../../src/platform/files/DiskFileAdopter.ts';
import { DiskFileStore } from '../../../../src/platform/files/DiskFileStore.ts';
import { BlockIdGenerator } from '../../../../src/platform/knex/BlockIdGenerator.ts';
import type { OpenedDatabase } from '../../../../src/platform/knex/openDatabase.ts';
import { FixedClock } from '../../../support/doubles.ts';
import { REFERENCE } from '../../../support/referenceFolder.ts';
import { referentiel } from '../../memoires/support/referentiel.ts';

export const SANS_SUIVI: Suivi = {
  commencer: () => undefined,
  avancer: () => undefined,
  finir: () => undefined,
};

/** Lyon alone is known. */
const LYON: ReconnaissanceDesJuridictions = {
  reconnaitre: (noms) =>
    Promise.resolve(
      new Map(
        noms
          .filter((nom) => nom.includes('Lyon'))
          .map((nom) => [nom, { id: 7, nom: 'Tribunal judiciaire de Lyon', ville: 'Lyon' }]),
      ),
    ),
};

export interface Chantier {
  readonly importer: ImporterExport;
  readonly verifier: VerifierExport;
  readonly memoires: KnexRepriseDesMemoires;
  readonly annuler: AnnulerLot;
  readonly inviter: InviterPersonnes;
  readonly registre: KnexRegistre;
  readonly clock: FixedClock;
  readonly fichiers: DiskFileStore;
  /** Where they lie. */
  readonly dossier: string;
  /** The letters of welcome. */
  readonly lettres: DestinataireDuCompte[];
  /** How long the invitations have waited, in milliseconds. */
  readonly attentes: number[];
  /** Of the last report. */
  readonly anomalies: Anomalie[];
  /** Imports without a dry run. */
  prendre(chemin: string): ReturnType<ImporterExport['execute']>;
}

/**
 * The takeover over a real database, without the container.
 * @param autour stands before the door of the mémoires
 * @param parTranche how many mémoires a transaction takes
 */
export const unChantier = async (
  opened: OpenedDatabase,
  autour: (memoires: MemoiresRepris) => MemoiresRepris = (memoires) => memoires,
  parTranche?: number,
): Promise<Chantier> => {
  const { database } = opened;
  const dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-chantier-'));
  dossiers.push(dossier);
  const fichiers = await DiskFileStore.openAt(dossier);
  const clock = new FixedClock('2026-12-24T02:00:00.000Z');
  const ids = await BlockIdGenerator.open(database);
  const lettres: DestinataireDuCompte[] = [];
  const attentes: number[] = [];
  const anomalies: Anomalie[] = [];
  const rapport: Rapport = {
    preparer: () => Promise.resolve(),
    ecrire: async (_chemin, _bilan, lues) => {
      anomalies.length = 0;
      for await (const anomalie of lues) anomalies.push(anomalie);
    },
  };

  const base = new BaseDuQuai(database);
  const quai = new KnexQuai(base, opened);
  const tri = new KnexTriDuQuai(base);
  const registre = new KnexRegistre(database, ids);
  const verrou = new KnexVerrouDeReprise(opened);
  const { categories } = loadReferenceStructures(REFERENCE);
  const references = new ReferencesViaFichiers(REFERENCE, { categories: () => categories });
  const comptes = new KnexRepriseDesComptes(database, ids, clock, {
    inviter: (a) => {
      lettres.push(a);
      return Promise.resolve();
    },
  });
  const structures = new KnexRepriseDesStructures(database, ids, clock);
  const porte = new KnexRepriseDesMemoires(database, referentiel, clock);
  const memoires = autour(porte);
  const annonces = new KnexAnnonces(base);
  const lotsDeStructures = new KnexLotsDeStructures(base);
  const empreintes = new EmpreintesDesFichiers(fichiers);

  const ouvreur = new OuvreurDExportSurDisque(join(dossier, 'reprise'), {
    adopter: new DiskFileAdopter(dossier),
    analyseur: new AnalyseurParContenu(),
  });
  const charger = new ChargerExport(quai, tri, LYON, references);
  const lotsDeMemoires = new KnexLotsDeMemoires(base, ids, parTranche);
  const transactions = new TransactionsReessayees(database, new AttenteReelle());

  const importer = new ImporterExport(
    ouvreur,
    verrou,
    charger,
    new ReprendreStructures(
      lotsDeStructures,
      comptes,
      structures,
      registre,
      quai,
      references,
      transactions,
      annonces,
    ),
    new ReprendreDocuments(lotsDeStructures, structures, registre, quai, references, transactions, annonces),
    new ReprendreMemoires(lotsDeMemoires, tri, memoires, registre, quai, transactions, ids),
    quai,
    new KnexBilanDuQuai(base),
    registre,
    rapport,
    clock,
  );
  return {
    importer,
    memoires: porte,
    verifier: new VerifierExport(
      ouvreur,
      verrou,
      charger,
      quai,
      lotsDeStructures,
      new VerifierStructures(lotsDeStructures, structures, references),
      new VerifierPersonnes(lotsDeStructures, comptes, structures),
      new VerifierDocuments(lotsDeStructures, structures, references, empreintes),
      lotsDeMemoires,
      porte,
      empreintes,
    ),
    annuler: new AnnulerLot(registre, comptes, structures, memoires, verrou, database, clock),
    inviter: new InviterPersonnes(registre, comptes, database, clock, {
      attendre: (ms) => {
        attentes.push(ms);
        return Promise.resolve();
      },
    }),
    registre,
    clock,
    fichiers,
    dossier,
    lettres,
    attentes,
    anomalies,
    prendre: (chemin) =>
      importer.execute({ chemin, aBlanc: false, rapport: 'rapport.csv', suivi: SANS_SUIVI }),
  };
};

const dossiers: string[] = [];

after(() => {
  for (const dossier of dossiers.splice(0)) rmSync(dossier, { recursive: true, force: true });
});
