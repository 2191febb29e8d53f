import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { FileStore } from '../../../../../src/kernel/application/FileStore.ts';
import { GardeDePieces } from '../../../../../src/kernel/application/GardeDePieces.ts';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { lireSiret } from '../../../../../src/kernel/domain/Siret.ts';
import { KnexFichiersDesStructures } from '../../../../../src/modules/structures/adapters/persistence/KnexFichiersDesStructures.ts';
import { KnexMandatReader } from '../../../../../src/modules/structures/adapters/persistence/KnexMandatReader.ts';
import { KnexMandatRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexMandatRepository.ts';
import { KnexPiecesReutilisables } from '../../../../../src/modules/structures/adapters/persistence/KnexPiecesReutilisables.ts';
import { KnexRepertoireMemorise } from '../../../../../src/modules/structures/adapters/persistence/KnexRepertoireMemorise.ts';
import { KnexStructureReader } from '../../../../../src/modules/structures/adapters/persistence/KnexStructureReader.ts';
import { KnexStructureRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexStructureRepository.ts';
import { DonnerMandat } from '../../../../../src/modules/structures/application/mandats/DonnerMandat.ts';
import type { ReponseDuRepertoire } from '../../../../../src/modules/structures/application/ports/RepertoireDesEntreprises.ts';
import { MandatDejaDonne } from '../../../../../src/modules/structures/domain/erreursDuDossier.ts';
import { Structure } from '../../../../../src/modules/structures/domain/structure/Structure.ts';
import { FixedClock, RecordingPublisher, testIds } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryMandats } from '../../support/InMemoryMandats.ts';
import { InMemoryPieces } from '../../support/InMemoryPieces.ts';
import { InMemoryStructureRepository } from '../../support/InMemoryStructureRepository.ts';
import { unGestionnaire } from '../../support/unActeur.ts';
import { unMandat } from '../../support/unMandat.ts';
import { uneStructure } from '../../support/uneStructure.ts';
import { ficheContract } from './ficheContract.ts';

const SIRET = lireSiret('73282932000074')!;

/** Two documents are being stored before either is: whoever gives them has been through the first checks. */
const rangementADeux = (): FileStore => {
  const attente: (() => void)[] = [];
  return {
    put: async () => {
      await new Promise<void>((partir) => {
        attente.push(partir);
        if (attente.length === 2) for (const tous of attente) tous();
      });
      return { sha256: 'f'.repeat(64), taille: 14 };
    },
    open: () => Promise.resolve(Readable.from([])),
  };
};

describe('les entrepôts de la fiche', () => {
  describe('en mémoire', () => {
    const structures = new InMemoryStructureRepository();
    const mandats = new InMemoryMandats(structures, new FixedClock());
    const pieces = new InMemoryPieces();
    ficheContract(() => ({ structures, mandats, lecteur: mandats, pieces }));
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      ficheContract(() => ({
        structures: new KnexStructureRepository(database()),
        mandats: new KnexMandatRepository(database()),
        lecteur: new KnexMandatReader(database(), new FixedClock()),
        pieces: new KnexPiecesReutilisables(database()),
      }));

      it('dit quels fichiers servent encore', async () => {
        const mandant = uneStructure().build();
        const mandataire = uneStructure().build();
        const structures = new KnexStructureRepository(database());
        for (const structure of [mandant, mandataire]) await structures.save(structure);
        const [duMandat, inconnu] = ['d'.repeat(64), 'e'.repeat(64)];
        await new KnexMandatRepository(database()).save(
          unMandat({
            mandantId: mandant.donnees.id,
            mandataireId: mandataire.donnees.id,
            document: { nom: 'mandat.pdf', sha256: duMandat, taille: 1, mime: 'application/pdf' },
          }),
        );
        const servent = await new KnexFichiersDesStructures(database()).referenced([duMandat, inconnu]);
        expect([...servent]).to.deep.equal([duMandat]);
      });

      it('garde un seul de deux mandats donnés au même moment pour les mêmes jours', async () => {
        const mandant = uneStructure().build().donnees;
        const mandataire = uneStructure().build().donnees;
        const structures = new KnexStructureRepository(database());
        for (const donnees of [mandant, mandataire]) await structures.save(Structure.restituer(donnees));
        const donner = new DonnerMandat(
          new KnexMandatRepository(database()),
          structures,
          new KnexStructureReader(database()),
          new GardeDePieces(rangementADeux(), { analyser: () => Promise.resolve('application/pdf') }),
          testIds,
          new RecordingPublisher(),
          database(),
          new FixedClock(),
        );
        const essai = (au: string): Promise<number> =>
          donner.execute({
            acteur: unGestionnaire(mandant.id),
            structureId: mandant.id,
            mandataire: mandataire.identifiant.valeur,
            du: jour('2026-03-02'),
            au: jour(au),
            document: { nom: 'mandat.pdf', contenu: Readable.from([Buffer.from('%PDF-1.4 essai')]) },
          });

        const issues = await Promise.allSettled([essai('2026-06-30'), essai('2026-12-31')]);

        expect(issues.map(({ status }) => status)).to.have.members(['fulfilled', 'rejected']);
        const refus = issues.flatMap((issue) =>
          issue.status === 'rejected' ? [issue.reason as unknown] : [],
        );
        expect(refus[0]).to.be.instanceOf(MandatDejaDonne);
        const lecteur = new KnexMandatReader(database(), new FixedClock());
        expect((await lecteur.page('DONNES', mandant.id, null, 10)).mandats).to.have.lengthOf(1);
      });

      it('retient un jour ce que le répertoire a répondu, et jamais son silence', async () => {
        const clock = new FixedClock();
        const reponses: ReponseDuRepertoire[] = [
          { nature: 'INDISPONIBLE' },
          { nature: 'INCONNU' },
          { nature: 'INDISPONIBLE' },
        ];
        let appels = 0;
        const memorise = new KnexRepertoireMemorise(
          database(),
          {
            branche: true,
            trouver: () => {
              appels += 1;
              return Promise.resolve(reponses.shift() ?? { nature: 'INDISPONIBLE' });
            },
          },
          clock,
        );
        const natures: string[] = [];
        for (let fois = 0; fois < 3; fois += 1) natures.push((await memorise.trouver(SIRET)).nature);
        expect(natures).to.deep.equal(['INDISPONIBLE', 'INCONNU', 'INCONNU']);
        expect(appels).to.equal(2);

        clock.advance(86_400_001);
        expect((await memorise.trouver(SIRET)).nature).to.equal('INDISPONIBLE');
        expect(appels).to.equal(3);
      });
    });
  }
});
