import { join } from 'node:path';
import { ContainerModule } from 'inversify';
import { construct } from '../../platform/di.ts';
import { AnalyseurParContenu } from '../../platform/files/AnalyseurParContenu.ts';
import { chaqueHeure } from '../../platform/jobs/chaqueHeure.ts';
import { platform } from '../../platform/tokens.ts';
import { repriseDesComptes } from '../comptes/index.ts';
import { repriseDesMemoires } from '../memoires/index.ts';
import { repriseDesStructures, structuresFacade } from '../structures/index.ts';
import { EmpreintesDesFichiers } from './adapters/fichiers/EmpreintesDesFichiers.ts';
import { AttenteReelle } from './adapters/horloge/AttenteReelle.ts';
import { OuvreurDExportSurDisque } from './adapters/lecture/OuvreurDExportSurDisque.ts';
import { BaseDuQuai } from './adapters/persistence/BaseDuQuai.ts';
import { KnexAnnonces } from './adapters/persistence/KnexAnnonces.ts';
import { KnexBilanDuQuai } from './adapters/persistence/KnexBilanDuQuai.ts';
import { KnexLotsDeMemoires } from './adapters/persistence/KnexLotsDeMemoires.ts';
import { KnexLotsDeStructures } from './adapters/persistence/KnexLotsDeStructures.ts';
import { KnexQuai } from './adapters/persistence/KnexQuai.ts';
import { KnexRegistre } from './adapters/persistence/KnexRegistre.ts';
import { KnexTriDuQuai } from './adapters/persistence/KnexTriDuQuai.ts';
import { KnexVerrouDeReprise } from './adapters/persistence/KnexVerrouDeReprise.ts';
import { TransactionsReessayees } from './adapters/persistence/TransactionsReessayees.ts';
import { RapportSurDisque } from './adapters/rapport/RapportSurDisque.ts';
import { ReferencesViaFichiers } from './adapters/reference/ReferencesViaFichiers.ts';
import { JuridictionsViaStructures } from './adapters/structures/JuridictionsViaStructures.ts';
import { AcheverReprise } from './application/AcheverReprise.ts';
import { AnnulerLot } from './application/AnnulerLot.ts';
import { ChargerExport } from './application/ChargerExport.ts';
import { ImporterExport } from './application/ImporterExport.ts';
import { InviterPersonnes } from './application/InviterPersonnes.ts';
import { ReprendreDocuments } from './application/ReprendreDocuments.ts';
import { ReprendreMemoires } from './application/ReprendreMemoires.ts';
import { ReprendreStructures } from './application/ReprendreStructures.ts';
import { VerifierDocuments } from './application/VerifierDocuments.ts';
import { VerifierExport } from './application/VerifierExport.ts';
import { VerifierPersonnes } from './application/VerifierPersonnes.ts';
import { VerifierStructures } from './application/VerifierStructures.ts';
import { bindCommandes } from './bindCommandes.ts';
import { ports, usages } from './repriseTokens.ts';

const { database, ids, clock } = platform;

/** The takeover of the portal of origin: it can be taken out whole one day. */
export const repriseModule = new ContainerModule(({ bind }) => {
  bind(ports.base).toResolvedValue(construct(BaseDuQuai), [database]);
  bind(ports.quai).toResolvedValue(construct(KnexQuai), [ports.base, platform.opened]);
  bind(ports.tri).toResolvedValue(
    (base, { tranchesDeReprise: { structures } }) => new KnexTriDuQuai(base, structures),
    [ports.base, platform.config],
  );
  bind(ports.lotsDeStructures).toResolvedValue(construct(KnexLotsDeStructures), [ports.base]);
  bind(ports.lotsDeMemoires).toResolvedValue(
    (base, generator, { tranchesDeReprise: { memoires } }) =>
      new KnexLotsDeMemoires(base, generator, memoires),
    [ports.base, ids, platform.config],
  );
  bind(ports.annonces).toResolvedValue(construct(KnexAnnonces), [ports.base]);
  bind(ports.bilan).toResolvedValue(construct(KnexBilanDuQuai), [ports.base]);
  bind(ports.registre).toResolvedValue(construct(KnexRegistre), [database, ids]);
  bind(ports.verrou).toResolvedValue(construct(KnexVerrouDeReprise), [platform.opened]);
  bind(ports.transactions).toResolvedValue(
    (uneFois) => new TransactionsReessayees(uneFois, new AttenteReelle()),
    [database],
  );
  bind(ports.ouvreur).toResolvedValue(
    ({ fichiers }, adopter) =>
      new OuvreurDExportSurDisque(join(fichiers, 'reprise'), {
        adopter,
        analyseur: new AnalyseurParContenu(),
      }),
    [platform.config, platform.fileAdopter],
  );
  bind(ports.empreintes).toResolvedValue(construct(EmpreintesDesFichiers), [platform.files]);
  bind(ports.rapport).toConstantValue(new RapportSurDisque());
  bind(ports.comptes).toResolvedValue((porte) => porte, [repriseDesComptes]);
  bind(ports.structures).toResolvedValue((porte) => porte, [repriseDesStructures]);
  bind(ports.memoires).toResolvedValue((porte) => porte, [repriseDesMemoires]);
  bind(ports.juridictions).toResolvedValue(construct(JuridictionsViaStructures), [
    platform.reference,
    structuresFacade,
  ]);
  bind(ports.references).toResolvedValue(construct(ReferencesViaFichiers), [
    platform.reference,
    structuresFacade,
  ]);

  bind(usages.charger).toResolvedValue(construct(ChargerExport), [
    ports.quai,
    ports.tri,
    ports.juridictions,
    ports.references,
  ]);
  bind(usages.reprendreStructures).toResolvedValue(construct(ReprendreStructures), [
    ports.lotsDeStructures,
    ports.comptes,
    ports.structures,
    ports.registre,
    ports.quai,
    ports.references,
    ports.transactions,
    ports.annonces,
  ]);
  bind(usages.reprendreDocuments).toResolvedValue(construct(ReprendreDocuments), [
    ports.lotsDeStructures,
    ports.structures,
    ports.registre,
    ports.quai,
    ports.references,
    ports.transactions,
    ports.annonces,
  ]);
  bind(usages.reprendreMemoires).toResolvedValue(construct(ReprendreMemoires), [
    ports.lotsDeMemoires,
    ports.tri,
    ports.memoires,
    ports.registre,
    ports.quai,
    ports.transactions,
    ids,
  ]);
  bind(usages.importer).toResolvedValue(construct(ImporterExport), [
    ports.ouvreur,
    ports.verrou,
    usages.charger,
    usages.reprendreStructures,
    usages.reprendreDocuments,
    usages.reprendreMemoires,
    ports.quai,
    ports.bilan,
    ports.registre,
    ports.rapport,
    clock,
  ]);
  bind(usages.verifierPersonnes).toResolvedValue(construct(VerifierPersonnes), [
    ports.lotsDeStructures,
    repriseDesComptes,
    repriseDesStructures,
  ]);
  bind(usages.verifierStructures).toResolvedValue(construct(VerifierStructures), [
    ports.lotsDeStructures,
    repriseDesStructures,
    ports.references,
  ]);
  bind(usages.verifierDocuments).toResolvedValue(construct(VerifierDocuments), [
    ports.lotsDeStructures,
    repriseDesStructures,
    ports.references,
    ports.empreintes,
  ]);
  bind(usages.verifier).toResolvedValue(construct(VerifierExport), [
    ports.ouvreur,
    ports.verrou,
    usages.charger,
    ports.quai,
    ports.lotsDeStructures,
    usages.verifierStructures,
    usages.verifierPersonnes,
    usages.verifierDocuments,
    ports.lotsDeMemoires,
    repriseDesMemoires,
    ports.empreintes,
  ]);
  bind(usages.annuler).toResolvedValue(construct(AnnulerLot), [
    ports.registre,
    ports.comptes,
    ports.structures,
    ports.memoires,
    ports.verrou,
    database,
    clock,
  ]);
  bind(usages.inviter).toResolvedValue(
    (registre, comptes, unitOfWork, now) =>
      new InviterPersonnes(registre, comptes, unitOfWork, now, new AttenteReelle()),
    [ports.registre, ports.comptes, database, clock],
  );
  bind(usages.achever).toResolvedValue(construct(AcheverReprise), [repriseDesMemoires, ports.verrou]);
  bind(platform.recurringTask).toResolvedValue(
    (achever) => ({
      nom: 'reprise.achever',
      mode: 'libre' as const,
      prochaine: chaqueHeure,
      execute: async () => {
        await achever.execute();
      },
    }),
    [usages.achever],
  );
  bindCommandes(bind);
});
